"""All notes out of the journal alone, by a script that needs nothing of kpdesk."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from kpdesk import Archive
from tests.unit.store.made import item, note_on

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "packaging" / "rebuild_notes.py"
DEEDS = int(os.environ.get("KPDESK_DEEDS", "150"))


def rebuild(archive: Path, out: Path) -> list[dict[str, object]]:
    # Isolated (-I), so that not even the packages of the development environment are looked for beside it.
    subprocess.run([sys.executable, "-I", "-S", str(SCRIPT), str(archive), str(out)], check=True, capture_output=True)
    notes: list[dict[str, object]] = json.loads((out / "notes.json").read_text(encoding="utf-8"))
    return notes


def test_it_has_at_most_a_hundred_lines_and_needs_no_package() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 100
    assert "kpdesk." not in text


def test_after_a_random_history_with_merges_it_knows_every_note(tmp_path: Path) -> None:
    dice = random.Random(6)
    with Archive.open(tmp_path / "a") as mine, Archive.open(tmp_path / "b") as other:
        for each, name in ((mine, "Ana"), (other, "Ben")):
            each._store.author = name
            each._store.add_statements([item("lamps-a"), item("lamps-b")], "Import")
        for n in range(DEEDS):
            archive = dice.choice([mine, other])
            deed(archive, dice)
            if n % 30 == 29:
                other.write_bundle(tmp_path / "x.kpbundle")
                mine.merge_bundle(tmp_path / "x.kpbundle")
        notes = {note.id: note for note in [*mine.notes(), *mine.notes(removed=True)]}
    (tmp_path / "a" / "archive.db").unlink()
    found = {note["id"]: note for note in rebuild(tmp_path / "a", tmp_path / "out")}
    assert found.keys() == notes.keys()
    for note_id, note in notes.items():
        told = note.to_json()
        del told["words"]  # read from the text, which the journal does not have
        assert {name: found[note_id][name] for name in told} == told
    page = (tmp_path / "out" / "notes.md").read_text(encoding="utf-8")
    assert all(note.text in page for note in notes.values())


def deed(archive: Archive, dice: random.Random) -> None:
    notes = [*archive.notes(), *archive.notes(removed=True)]
    chance = dice.random()
    if chance < 0.3 or not notes:
        key = dice.choice(["lamps-a", "lamps-b"])
        note_on(archive._store, key, text=f"счёт {dice.randrange(99)}", visibility="delegation")
    elif chance < 0.6:
        archive.edit_note(dice.choice(notes).id, text=f"text\nin lines {dice.randrange(99)}")
    elif chance < 0.7:
        archive.edit_note(dice.choice(notes).id, tags=[f"t{dice.randrange(3)}"], label=dice.choice([None, "3"]))
    elif chance < 0.85:
        note = dice.choice(notes)
        (archive.restore_note if note.removed else archive.remove_note)(note.id)
    elif archive.undo_label and not archive.undo_label.startswith("Import"):
        archive.undo()


def test_lines_that_are_torn_or_strange_are_left_out(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a") as archive:
        archive._store.add_statements([item("lamps-a")], "Import")
        note = note_on(archive._store, "lamps-a", text="kept")
    (journal,) = (tmp_path / "a" / "journal").iterdir()
    with journal.open("ab") as stream:
        stream.write(b'\xff\xfe\n[]\n{"clock": "x", "id": 1}\n' + b"[" * 99_999 + b'\n{"clock": 9, "id": "torn')
    assert [each["id"] for each in rebuild(tmp_path / "a", tmp_path / "out")] == [note.id]


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["nowhere", "out"], 1)])
def test_it_says_what_it_needs(arguments: list[str], code: int, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), *arguments], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == code
    assert done.stderr
