from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.store import Store
from kpdesk.store.log.changes import Group
from kpdesk.store.log.history import DEPTH, History
from tests.unit.store.made import item, note_on


def test_nothing_can_be_undone_in_a_new_archive(store: Store) -> None:
    assert (store.undo_label, store.redo_label, store.undo(), store.redo()) == (None, None, None, None)


def test_undo_takes_back_the_last_step_and_redo_does_it_again(filled: Store) -> None:
    note = note_on(filled, "lamps-a", text="one")
    edited = filled.edit_note(note.id, text="two", label="2")
    taken = filled.undo()
    assert taken is not None
    assert (taken.label, taken.statements, taken.notes) == ("Edit note", (), (note.id,))
    assert (filled.note(note.id).text, filled.note(note.id).label) == ("one", None)
    assert (filled.undo_label, filled.redo_label) == ("Add note", "Edit note")
    again = filled.redo()
    assert again is not None
    assert again.notes == (note.id,)
    assert (filled.note(note.id).text, filled.note(note.id).label) == (edited.text, edited.label)
    assert (filled.undo_label, filled.redo_label) == ("Edit note", None)


def test_undoing_a_new_note_sends_it_to_the_trash(filled: Store) -> None:
    note = note_on(filled, "lamps-a", text="one")
    filled.undo()
    assert filled.notes() == []
    assert [each.id for each in filled.notes(removed=True)] == [note.id]
    filled.redo()
    assert filled.notes() == [note]


def test_undoing_an_import_sends_its_statements_to_the_trash(filled: Store) -> None:
    ids = {each.id for each in filled.statements()}
    taken = filled.undo()
    assert taken is not None
    assert taken.label == "Import 2 statements"
    assert set(taken.statements) == ids
    assert filled.statements() == []
    assert {each.id for each in filled.statements(removed=True)} == ids
    filled.redo()
    assert {each.id for each in filled.statements()} == ids


def test_undoing_a_removal_and_a_restoration_brings_back_what_was(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    filled.remove_note(note.id)
    filled.remove_statements(["lamps-a", "lamps-b"], "Remove 2 statements")
    filled.undo()
    assert len(filled.statements()) == 2
    filled.undo()
    assert filled.notes() == [note]
    filled.remove_note(note.id)
    removed = filled.note(note.id)
    filled.restore_note(note.id)
    filled.undo()
    assert filled.note(note.id) == removed


def test_a_new_step_clears_what_could_be_redone(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    filled.undo()
    note_on(filled, "lamps-b")
    assert filled.redo_label is None
    assert filled.redo() is None
    assert filled.note(note.id).removed is not None


def test_undo_and_redo_survive_a_restart(filled: Store, folder: Path) -> None:
    note = note_on(filled, "lamps-a", text="one")
    filled.edit_note(note.id, text="two")
    filled.undo()
    filled.close()
    with Store.open(folder) as again:
        assert (again.undo_label, again.redo_label) == ("Add note", "Edit note")
        again.redo()
        again.undo()
        again.undo()
        assert again.notes() == []
        assert (again.undo_label, again.redo_label) == ("Import 2 statements", "Add note")


def test_what_was_done_undone_and_redone_in_turns_ends_where_it_should(filled: Store) -> None:
    note = note_on(filled, "lamps-a", text="0")
    for n in range(1, 5):
        filled.edit_note(note.id, text=str(n))
    steps = [filled.undo, filled.undo, filled.redo, filled.undo, filled.undo, filled.redo, filled.redo]
    for step in steps:
        step()
    assert filled.note(note.id).text == "3"
    assert filled.check() == ()


def test_batches_of_one_import_are_one_step(store: Store, folder: Path) -> None:
    group = store.new_group()
    store.add_statements([item("a"), item("b")], "Import 2 statements", group=group)
    store.add_statements([item("c")], "Import 3 statements", group=group)
    assert store.undo_label == "Import 3 statements"
    store.undo()
    assert store.statements() == []
    assert store.undo_label is None
    store.redo()
    assert len(store.statements()) == 3
    store.close()
    with Store.open(folder) as again:
        assert again.undo_label == "Import 3 statements"
        assert again.check() == ()


def test_a_note_made_during_an_import_is_undone_first(store: Store) -> None:
    group = store.new_group()
    store.add_statements([item("a")], "Import 1 statement", group=group)
    note_on(store, "a")
    store.add_statements([item("b")], "Import 2 statements", group=group)
    assert store.undo_label == "Highlight"
    store.undo()
    assert store.undo_label == "Import 2 statements"


def test_an_import_that_was_undone_half_way_goes_on_as_a_step_of_its_own(store: Store) -> None:
    group = store.new_group()
    store.add_statements([item("a")], "Import 1 statement", group=group)
    store.undo()
    store.add_statements([item("b")], "Import 2 statements", group=group)
    assert {each.key for each in store.statements()} == {"b"}
    store.undo()
    assert store.statements() == []
    assert store.undo_label is None
    assert store.check() == ()


def test_a_thousand_steps_can_be_undone_and_no_more() -> None:
    history = History()
    for n in range(DEPTH + 5):
        history.add(f"g{n}", Group(f"step {n}"))
    undone = 0
    while history.to_undo is not None:
        entry = history.to_undo
        history.add(f"u{undone}", Group(entry.label, "undo", entry.id))
        undone += 1
    assert undone == DEPTH == 1000
    assert history.to_redo is not None
    assert history.to_redo.label == "step 5"


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_a_step_back_that_fits_nothing_is_passed_over(kind: str) -> None:
    history = History()
    history.add("g", Group("step"))
    history.add("x", Group("step", kind, "unknown"))  # type: ignore[arg-type]
    assert history.to_undo is not None
    assert history.to_undo.id == "g"
    assert history.to_redo is None
