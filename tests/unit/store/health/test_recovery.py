from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kpdesk.core.records import Note
from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store import NoteChanges, Store
from kpdesk.store.log.fitting import fits
from tests.unit.store.made import item, note_on

Work = Callable[[Store], object]


@pytest.fixture
def set_back(filled: Store, folder: Path, tmp_path: Path) -> Callable[[Work], Path]:
    """Does some work, and puts the database back to what it was before; the journal stays."""
    filled.close()

    def run(work: Work) -> Path:
        shutil.copy(folder / "archive.db", tmp_path / "older.db")
        with Store.open(folder) as store:
            work(store)
        shutil.copy(tmp_path / "older.db", folder / "archive.db")
        return folder

    return run


def test_notes_that_only_the_journal_knows_are_brought_back(set_back: Callable[[Work], Path]) -> None:
    kept = []

    def work(store: Store) -> None:
        note = note_on(store, "lamps-a", text="first", tags=("x",))
        store.author = "Ana"
        kept.append(store.edit_note(note.id, text="second", label="2"))
        kept.append(note_on(store, "lamps-b", "council"))
        store.remove_note(note_on(store, "lamps-b", "dawn").id)
        store.edit_statement("lamps-b", {"year": 1999})

    with Store.open(set_back(work)) as store:
        assert store.warning is not None
        assert "knows 7 changes" in store.warning
        (problem,) = store.check()
        assert problem.repairable
        assert store.repair() == ()
        assert store.warning is None
        assert sorted(store.notes(), key=lambda note: note.id) == kept
        assert len(store.notes(removed=True)) == 1
        assert store.statement("lamps-b").statement.year == 1999
        assert [event.author for event in store.note_history(kept[0].id)][1:] == ["Ana", "Ana"]
        assert store.undo_label == "Recover 7 changes"
        store.undo()
        assert store.notes() == []
        assert store.check() == ()


def test_nothing_is_brought_back_twice(set_back: Callable[[Work], Path]) -> None:
    folder = set_back(lambda store: note_on(store, "lamps-a"))
    with Store.open(folder) as store:
        store.repair()
        last = store.last_seq()
        assert store.repair() == ()
        assert store.last_seq() == last
    with Store.open(folder) as store:
        assert store.warning is None
        assert len(store.notes()) == 1


def test_what_was_written_since_stays(set_back: Callable[[Work], Path]) -> None:
    folder = set_back(lambda store: note_on(store, "lamps-a", text="from the journal"))
    with Store.open(folder) as store:
        note_on(store, "lamps-b", text="written since")
    with Store.open(folder) as store:
        assert store.repair() == ()
        assert {note.text for note in store.notes()} == {"from the journal", "written since"}


def test_a_step_that_turns_out_to_change_nothing_can_still_be_undone(
    set_back: Callable[[Work], Path], folder: Path
) -> None:
    with Store.open(set_back(lambda store: store.edit_statement("lamps-a", {"year": 1999}))) as store:
        store.edit_statement("lamps-a", {"year": 1999}, "Edit details")
        store.repair()
        assert store.undo_label == "Recover 1 change"
        store.undo()
        assert store.undo_label == "Edit details"
        store.undo()
        assert store.statement("lamps-a").statement.year == 2020
    with Store.open(folder) as store:
        assert (store.undo_label, store.redo_label) == ("Import 2 statements", "Edit details")
        assert store.check() == ()


def test_a_lost_statement_is_told_and_its_notes_come_back_once_it_is_imported_again(
    set_back: Callable[[Work], Path],
) -> None:
    def work(store: Store) -> None:
        store.add_statements([item("lost")], "Import")
        note_on(store, "lost", text="kept")

    with Store.open(set_back(work)) as store:
        (problem,) = store.repair()
        assert "imported again" in problem.what
        assert not problem.repairable
        store.add_statements([item("lost")], "Import")
        store.repair()
        (note,) = store.notes()
        assert (note.key, note.text) == ("lost", "kept")
        assert all("imported again" in problem.what for problem in store.check())


def test_a_note_is_never_brought_back_onto_other_words(set_back: Callable[[Work], Path]) -> None:
    def work(store: Store) -> None:
        store.add_statements([item("lost", "One two three")], "Import")
        note_on(store, "lost", "two", text="kept")

    with Store.open(set_back(work)) as store:
        known = item("lost", "One two three")
        other = replace(item("lost", "One ... two three"), content=known.content, sha256=known.sha256)
        store.add_statements([other], "Import")
        store.repair()
        assert store.notes() == []
        assert len(store.check()) == 1


def test_a_reader_cannot_repair(filled: Store, folder: Path) -> None:
    with Store.open(folder, read_only=True) as reader, pytest.raises(ReadOnlyError):
        reader.repair()


def test_a_note_carried_to_a_version_that_is_gone_stays_on_its_words(set_back: Callable[[Work], Path]) -> None:
    with Store.open(set_back(lambda _: None)) as store:
        before = note_on(store, "lamps-a", "council")
        folder = store.folder

    def carry(notes: Sequence[Note], _: Mapping[int, str]) -> dict[str, NoteChanges]:
        return {notes[0].id: {"selector": replace(before.selector, start=0, end=7), "paragraph": 1}}

    older = folder.parent / "older-still.db"
    shutil.copy(folder / "archive.db", older)
    with Store.open(folder) as store:
        store.add_version("lamps-a", item("lamps-a", "council of lamps"), carry=carry)
        assert store.note(before.id).version == 2
        store.edit_note(before.id, text="later words")
    shutil.copy(older, folder / "archive.db")
    with Store.open(folder) as store:
        store.repair()
        note = store.note(before.id)
        assert (note.version, note.selector, note.paragraph) == (1, before.selector, before.paragraph)
        assert note.text == "later words"


@pytest.mark.parametrize(
    ("field", "new"),
    [
        ("bogus", 1),
        ("tags", 7),
        ("tags", [7]),
        ("text", ["x"]),
        ("text", None),
        ("selector", 3),
        ("selector", {"exact": "x"}),
        ("version", True),
        ("state", "x"),
        ("created", {}),
    ],
)
def test_a_value_that_no_note_can_have_is_never_brought_back(
    filled: Store, folder: Path, field: str, new: object
) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    line = json.loads(file.read_bytes().splitlines()[-1])
    with file.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({**line, "id": "other", "field": field, "new": new}) + "\n")
    with Store.open(folder) as store:
        (problem,) = store.repair()
        assert "cannot take over" in problem.what
        assert store.notes() == [note]


@pytest.mark.parametrize(
    ("field", "fitting", "wrong"),
    [
        ("title", None, 1),
        ("year", 2020, "2020"),
        ("meeting", {"year": 2020, "type": "plenary", "city": None, "country": None}, {"year": "x"}),
        ("meeting", None, 1),
        ("speakers", ["Ana"], "Ana"),
        ("evidence.title", None, 1),
        ("evidence", {}, []),
        ("sample", False, 0),
    ],
)
def test_only_values_that_a_statement_can_have_fit(field: str, fitting: object, wrong: object) -> None:
    assert fits("statement", field, fitting)
    assert not fits("statement", field, wrong)
    assert not fits("statement", "bogus", fitting)


def test_a_version_that_is_not_there_is_told_in_a_sentence(filled: Store, folder: Path) -> None:
    note = note_on(filled, "lamps-a", text="kept")
    filled.close()
    (file,) = (folder / "journal").iterdir()
    line = json.loads(file.read_bytes().splitlines()[-1])
    with file.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({**line, "id": "other", "field": "version", "new": 99}) + "\n")
    with Store.open(folder) as store:
        with pytest.raises(ArchiveError, match="could not be brought back"):
            store.repair()
        assert store.notes() == [note]
