"""The translations of the window: texts gathered from the source (.ts) and made into what the window reads (.qm)."""

from __future__ import annotations

import ast
import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from dev_environment import ROOT, clean_environment, program
from dev_system import Stop

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "pt", "es", "ru", "ar")

_WITH_CONTEXT = ("translate", "tr", "QT_TRANSLATE_NOOP")


class Text(NamedTuple):
    """A text to be translated, where it stands, and whether it depends on a number."""

    context: str
    words: str
    counted: bool


def renew() -> int:
    """Gather, make, and print for each language what is left to translate; 0, also while something is left."""
    files = [FOLDER / f"kpdesk_{language}.ts" for language in LANGUAGES]
    gather(files)
    for file in files:
        make(file, file.with_suffix(".qm"))
        print(f"{file.relative_to(ROOT).as_posix()}: {len(messages(file))} texts, {len(unfinished(file))} to translate")
    return 0


def gather(files: Sequence[Path]) -> None:
    """Write the texts of the window into .ts files, keeping what is translated; a text that is gone goes.

    Without line numbers and in the order of the texts, so that only a changed text changes a line of the file.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        source.write_text("\n".join(_as_source(texts())), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en", "-silent"]
        for file in files:
            language = file.stem.partition("_")[2]
            _run("lupdate", str(source), *options, "-target-language", language, "-ts", str(file))


def texts() -> list[Text]:
    """Everything in the source of the window that is to be translated.

    Read by Python itself: lupdate finds no text in an f-string, and counts only with `self.tr`.
    """
    found: dict[Text, None] = {}
    for file in sorted((ROOT / "kpdesk" / "gui").rglob("*.py")):
        found |= dict.fromkeys(_texts_in(ast.parse(file.read_text(encoding="utf-8")), ""))
    return list(found)


def _texts_in(node: ast.AST, within: str) -> Iterator[Text]:
    within = node.name if isinstance(node, ast.ClassDef) else within
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        of_class = name == "tr" and isinstance(node.func, ast.Attribute)  # a bare `tr` is `translate` in short
        words = [each.value for each in node.args[:2] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if of_class and words:
            yield Text(within, words[0], counted=len(node.args) == 3)
        elif name in _WITH_CONTEXT and len(words) == 2:
            yield Text(words[0], words[1], counted=len(node.args) == 4)
    for each in ast.iter_child_nodes(node):
        yield from _texts_in(each, within)


def _as_source(texts: Iterable[Text]) -> Iterator[str]:
    for each in texts:
        number = ', "", n' if each.counted else ""
        yield f"class {each.context}:"
        yield f"    def text(self, n): self.tr({json.dumps(each.words, ensure_ascii=False)}{number})"


def make(file: Path, made: Path) -> None:
    """Make a .ts file into the .qm that the window reads; the same file gives the same bytes."""
    _run("lrelease", "-silent", str(file), "-qm", str(made))


def messages(file: Path) -> list[ET.Element]:
    """Every text of a .ts file."""
    return ET.parse(file).getroot().findall("context/message")


def unfinished(file: Path) -> list[ET.Element]:
    """The texts of a .ts file that are not translated yet."""
    return [each for each in messages(file) if each.find("translation[@type]") is not None]


def _run(tool: str, *arguments: str) -> None:
    command = [str(program(f"pyside6-{tool}")), *arguments]
    done = subprocess.run(command, cwd=ROOT, env=clean_environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Stop(f"{tool} could not renew the translations; it says: {done.stdout}{done.stderr}")
