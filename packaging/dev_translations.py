"""The translations of the window: texts gathered from the source (.ts) and made into what the window reads (.qm)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from dev_environment import ROOT, clean_environment, program
from dev_system import Stop

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "pt", "es", "ru", "ar")


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
    sources = sorted((ROOT / "kpdesk" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sources.lst")  # a command line is too short for them on Windows
        listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en", "-silent"]
        for file in files:
            language = file.stem.partition("_")[2]
            _run("lupdate", f"@{listed}", *options, "-target-language", language, "-ts", str(file))


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
