"""A collection inside on trial: the first start takes it in, an update adds what is new and touches nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import build_collection
from build_freeze import WORK, inside
from check_program import Failed, answer
from check_user import environment
from dev_environment import ROOT

Tell = Callable[[str], None]
STATEMENTS = ROOT.parent / "shared" / "statements"
"""Statements that lie beside the project where it is worked on; they are no part of it."""

_PATIENCE = 120


def check(frozen: Path, tell: Tell) -> None:
    """Ship all statements but one inside a copy of the frozen program, annotate and remove, then ship them all."""
    files = sorted(file for file in STATEMENTS.glob("*") if file.is_file())
    if len(files) < 3:
        tell(f"SKIPPED: a collection inside, because there are no statements in {STATEMENTS}")
        return
    program = WORK / "with-collection"
    shutil.rmtree(program, ignore_errors=True)
    shutil.copytree(frozen, program, symlinks=True, copy_function=os.link)
    with tempfile.TemporaryDirectory(prefix="kpdesk-check-") as folder:
        home = Path(folder, "home")
        home.mkdir()
        start = ["env", "-i", *environment(home)]
        _ship(program, files[:-1], Path(folder, "first"))
        first = _started(start, program, len(files) - 1)
        line = [*start, str(program / "kpdesk-cli"), "--json"]
        kept, removed = first[0]["key"], first[1]["key"]
        note = answer([*line, "note", "add", kept, "--quote", _some_words(line, kept), "--text", "ours"])
        answer([*line, "remove", removed])
        _ship(program, files, Path(folder, "second"))
        second = [each["key"] for each in _started(start, program, len(files) - 1)]
        notes = answer([*line, "note", "list"])["notes"]
    shutil.rmtree(program)
    if removed in second or not {each["key"] for each in first} - {removed} < set(second) or notes != [note]:
        raise Failed(f"the newer collection changed what was there: {second}, {notes}")
    tell(f"a collection inside: {len(first)} statements at the first start; an update added 1 and touched no note")


def _ship(program: Path, files: list[Path], folder: Path) -> None:
    folder.mkdir()
    for file in files:
        shutil.copy(file, folder)
    shipped = inside(program) / "resources" / "collection"
    shutil.rmtree(shipped, ignore_errors=True)
    shutil.copytree(build_collection.write(folder), shipped)


def _started(start: list[str], program: Path, expected: int) -> list[Any]:
    """The statements once the window has taken in what it was to; then it is closed as a person would."""
    window = subprocess.Popen([*start, str(program / "kpdesk")], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            listed = _listed(start, program)
            if len(listed) == expected:
                return listed
            time.sleep(0.2)
    finally:
        window.terminate()
        window.wait(_PATIENCE)
    raise Failed(f"{expected} statements were expected of the collection, {len(listed)} are there")


def _listed(start: list[str], program: Path) -> list[Any]:
    try:
        statements: list[Any] = answer([*start, str(program / "kpdesk-cli"), "--json", "list"])["statements"]
    except Failed:  # there is no archive yet
        return []
    return statements


def _some_words(line: list[str], key: str) -> str:
    body = answer([*line, "show", key])["body"]
    return str(max((paragraph["text"] for paragraph in body), key=len)[:200]).strip()
