"""How long from a key press to painted rows, and what a window on 100,000 passages takes of memory.

Run with `pytest -m bench tests/bench/test_search_window.py -s`. The real main window at 1366 x 768, drawn into memory,
typed into letter by letter; the clock starts with the key and stops when the list has painted the answer to it. On a
busy machine the time of computing says more than the clock. `KPDESK_ARCHIVE_10K` and `_100K` name folders in which the
archives are made and kept for the next run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.store import NewStatement, Store
from tests.bench.speeches import PER_STATEMENT, Spoken, passages
from tests.unit.store.made import item

pytestmark = pytest.mark.bench
ROOT = Path(__file__).resolve().parents[2]


def stored(spoken: list[Spoken]) -> Iterator[NewStatement]:
    number = 0
    for (year, speaker), group in groupby(spoken, key=lambda each: each[1:]):
        texts = [text for text, *_ in group]
        for start in range(0, len(texts), PER_STATEMENT):
            number += 1
            said = texts[start : start + PER_STATEMENT]
            words = sum(len(each.split()) for each in said)
            about = {"year": year, "organisation": speaker, "kind": "statement", "language": "en"}
            yield replace(item(f"speech-{number}", *said, **about), words=words)


@pytest.fixture(params=[10_000, 100_000], ids=lambda size: f"{size} passages")
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    size: int = request.param
    made = Path(os.environ.get(f"KPDESK_ARCHIVE_{size // 1000}K", tmp_path / "archive"))
    if not (made / "archive.db").exists():
        with Archive.open(made):
            pass
        with Store.open(made) as store:
            store.add_statements(list(stored(passages(size))), "Import")
    with Archive.open(made) as archive:
        archive.catch_up()
        sys.stdout.write(f"\n{archive.counts()[1]} passages in {archive.counts()[0]} statements; ")
    return made


def test_a_key_press_is_followed_by_painted_rows(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench.typing_window", str(folder), str(tmp_path / "settings.ini")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    sys.stdout.write(said.stdout)
    assert "keys to painted rows" in said.stdout
