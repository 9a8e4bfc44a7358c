"""The frozen program on trial: its own proof, its command line, and what it leaves behind."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from build_facts import VERSION

SPEECH = """Opening speech of the Coalition of the Confluence

Plenary, Port Elwin, 12 November 2023

The members asked for ninety days in which every shipment is named by its mine.

Nobody who brings a box of stones to the market should have to prove where the river begins.
"""
"""A statement about nothing real, for the imports of the checks."""

LATER_SPEECH = SPEECH.replace("2023", "2024").replace("ninety", "sixty").replace("box of stones", "bag of sand")
"""The same a year later, for their comparisons."""


class Failed(Exception):  # noqa: N818 - a finding of a check, not an error of ours
    """A check that did not hold, as a sentence."""


class Seen(NamedTuple):
    """What the window's own proof saw."""

    name: str
    first_paint_ms: float
    first_paint_cpu_ms: float
    seconds: float

    @property
    def painted(self) -> str:
        """When its window was first painted; what it computed until then is the same on a machine that does more."""
        return f"first paint after {self.first_paint_ms:.0f} ms, {self.first_paint_cpu_ms:.0f} of them its own work"


def smoke(start: Sequence[str], name: str, *, report: Path, seen_as: str, options: Sequence[str] = ()) -> Seen:
    """Let a program prove itself; `report` is where its document will be, `seen_as` is that place as it sees it.

    A window may print nothing and end with any status: only the document is proof.
    """
    report.unlink(missing_ok=True)
    began = time.monotonic()
    command = [*start, "--smoke", "--json-file", seen_as, *options]
    done = run(command, seconds=180)
    if not report.is_file():
        raise Failed(f"{name}: the program wrote no proof (exit {done.returncode}): {done.stderr[-600:]}")
    told = json.loads(report.read_text(encoding="utf-8"))
    if told["version"] != VERSION or not told["ok"] or done.returncode != 0:
        raise Failed(f"{name}: {json.dumps(told)} {done.stderr[-600:]}")
    return Seen(name, told["first_paint_ms"], told["first_paint_cpu_ms"], time.monotonic() - began)


def import_and_search(start: Sequence[str], folder: Path, *, seen_as: str) -> str:
    """Bring a speech in with the command line, find it, annotate it, compare it on paper; the key it got."""
    (folder / "speech.txt").write_text(SPEECH, encoding="utf-8")
    imported = answer([*start, "--json", "import", f"{seen_as}/speech.txt"])["imported"]
    if len(imported) != 1:
        raise Failed(f"the speech was not imported: {imported}")
    key = str(imported[0]["key"])
    hits = answer([*start, "--json", "search", "shipments mine"])["hits"]
    if [hit["key"] for hit in hits] != [key]:
        raise Failed(f"the speech was not found: {hits}")
    answer([*start, "--json", "note", "add", key, "--quote", "named by its mine", "--text", "ask for this again"])
    _compare_on_paper(start, folder, seen_as)
    if not answer([*start, "--json", "check"])["ok"]:
        raise Failed("the archive is not whole")
    return key


def _compare_on_paper(start: Sequence[str], folder: Path, seen_as: str) -> None:
    """Write a comparison in every form: each takes libraries and files that nothing else takes."""
    (folder / "later.txt").write_text(LATER_SPEECH, encoding="utf-8")
    answer([*start, "--json", "import", f"{seen_as}/later.txt"])
    for ending in ("docx", "pdf", "html"):
        done = run([*start, "compare", "2023", "2024", "-o", f"{seen_as}/comparison.{ending}"], seconds=120)
        if done.returncode != 0 or not (folder / f"comparison.{ending}").is_file():
            raise Failed(f"no comparison was written as {ending}: {done.stdout[-300:]}{done.stderr[-300:]}")


def answer(command: Sequence[str]) -> Any:
    """The JSON document that a command gives."""
    done = run(command, seconds=120)
    if done.returncode != 0:
        raise Failed(f"{' '.join(command[-4:])} ended with {done.returncode}: {done.stderr[-600:]}")
    return json.loads(done.stdout)


def run(
    command: Sequence[str], *, seconds: float, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """One program, which may not wait for anybody and not for ever."""
    try:
        return subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{' '.join(command[-4:])} did not end within {seconds:g} seconds") from late


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with what is in it, to compare before and after."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@contextlib.contextmanager
def screen() -> Iterator[str | None]:
    """A screen of its own for a window, by its name; None where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    read, write = os.pipe()
    with tempfile.TemporaryFile() as nowhere:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stdin=subprocess.DEVNULL,
            stdout=nowhere,
            stderr=nowhere,
        )
        os.close(write)
        try:
            with os.fdopen(read, encoding="ascii") as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()
            server.wait()
