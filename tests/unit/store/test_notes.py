from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kpdesk.core.records import NoteEvent, Selector
from kpdesk.errors import ArchiveError, FieldError, NotFoundError, QuoteError
from kpdesk.store import Store
from tests.unit.store.made import item, note_on, selector_of


def test_a_note_comes_back_as_it_was_made(filled: Store) -> None:
    filled.author = "Ana"
    note = note_on(filled, "lamps-a", text="Why?", label="3", tags=("oil", "count"), visibility="delegation")
    assert (note.text, note.label, note.tags, note.visibility) == ("Why?", "3", ("oil", "count"), "delegation")
    assert (note.key, note.version, note.paragraph, note.state) == ("lamps-a", 1, 3, "exact")
    assert (note.author, note.bundle, note.removed) == ("Ana", None, None)
    assert note.created == note.modified
    assert filled.note(note.id) == note
    assert filled.statement("lamps-a").notes == (note,)


def test_a_plain_highlight_has_no_text_and_is_private(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    assert (note.text, note.label, note.tags, note.visibility) == ("", None, (), "private")
    assert filled.undo_label == "Highlight"


def test_a_note_counts_code_points_in_any_script(filled: Store) -> None:
    note = note_on(filled, "lamps-a", "🏮 lamps")
    text = filled.statement("lamps-a").text
    assert text[note.selector.start : note.selector.end] == "🏮 lamps"


@pytest.mark.parametrize("shift", [-1, 1, 1000])
def test_a_note_that_would_stand_on_other_words_is_refused(filled: Store, shift: int) -> None:
    selector, paragraph = selector_of(filled, "lamps-a", "counted the lamps")
    moved = replace(selector, start=selector.start + shift, end=selector.end + shift)
    with pytest.raises(QuoteError, match="Nothing was saved"):
        filled.add_note("lamps-a", moved, paragraph=paragraph)
    assert filled.notes() == []


def test_a_note_in_another_paragraph_than_it_says_is_refused(filled: Store) -> None:
    selector, paragraph = selector_of(filled, "lamps-a", "counted the lamps")
    with pytest.raises(QuoteError):
        filled.add_note("lamps-a", selector, paragraph=paragraph + 1)
    with pytest.raises(NotFoundError, match="no paragraph 9"):
        filled.add_note("lamps-a", selector, paragraph=9)
    with pytest.raises(NotFoundError):
        filled.add_note("lamps-a", selector, paragraph=0)


def test_a_note_on_no_words_is_refused(filled: Store) -> None:
    with pytest.raises(QuoteError):
        filled.add_note("lamps-a", Selector("", "", "", 0, 0), paragraph=1)


def test_a_note_that_waits_for_its_place_need_not_stand_on_its_words(filled: Store) -> None:
    lost = Selector("words of another version", "", "", 0, 24)
    note = filled.add_note("lamps-a", lost, paragraph=1, state="to place")
    assert filled.note(note.id).state == "to place"
    assert filled.check() == ()


def test_a_note_needs_a_statement_and_a_version_that_are_there(filled: Store) -> None:
    selector, paragraph = selector_of(filled, "lamps-a", "lamps")
    with pytest.raises(NotFoundError):
        filled.add_note("nowhere", selector, paragraph=paragraph)
    with pytest.raises(NotFoundError, match="no version 5"):
        filled.add_note("lamps-a", selector, paragraph=paragraph, version=5)


@pytest.mark.parametrize("wrong", [{"label": "7"}, {"visibility": "public"}, {"state": "roughly"}])
def test_a_value_that_a_note_cannot_have_is_refused(filled: Store, wrong: dict[str, str]) -> None:
    with pytest.raises(FieldError, match=next(iter(wrong.values()))):
        note_on(filled, "lamps-a", **wrong)
    note = note_on(filled, "lamps-a")
    with pytest.raises(FieldError):
        filled.edit_note(note.id, **wrong)
    assert filled.note(note.id) == note


def test_a_field_that_a_note_has_not_is_refused(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    with pytest.raises(FieldError, match="author"):
        filled.edit_note(note.id, author="somebody else")  # type: ignore[call-arg]


def test_an_edit_changes_what_is_named_and_the_time(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    note = note_on(filled, "lamps-a", text="first", tags=("x",))
    monkeypatch.setattr("kpdesk.store.log.changes.now", lambda: "2031-01-01T00:00:00.000Z")
    edited = filled.edit_note(note.id, text="second", tags=())
    assert edited == replace(note, text="second", tags=(), modified="2031-01-01T00:00:00.000Z")
    assert filled.note(note.id) == edited


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"text": "x"}, "Edit note"),
        ({"label": "1"}, "Change label"),
        ({"tags": ("t",)}, "Change tags"),
        ({"visibility": "quotable"}, "Change visibility"),
        ({"text": "x", "label": "1"}, "Edit note"),
    ],
)
def test_an_edit_is_named_after_what_it_changes(filled: Store, values: dict[str, object], label: str) -> None:
    filled.edit_note(note_on(filled, "lamps-a").id, **values)  # type: ignore[arg-type]
    assert filled.undo_label == label


def test_a_note_can_be_moved_only_onto_its_words(filled: Store) -> None:
    note = note_on(filled, "lamps-a", "lamps")
    selector, paragraph = selector_of(filled, "lamps-a", "counted the lamps")
    moved = filled.edit_note(note.id, selector=selector, paragraph=paragraph, state="moved")
    assert (moved.selector, moved.paragraph, moved.state) == (selector, paragraph, "moved")
    with pytest.raises(QuoteError):
        filled.edit_note(note.id, selector=replace(selector, start=0))
    assert filled.note(note.id) == moved


def test_a_note_goes_to_the_trash_and_comes_back_unchanged(filled: Store) -> None:
    note = note_on(filled, "lamps-a", text="keep me")
    removed = filled.remove_note(note.id)
    assert removed.removed is not None
    assert filled.notes() == []
    assert filled.notes(removed=True) == [removed]
    assert filled.note(note.id) == removed
    assert filled.counts()[2] == 0
    assert filled.restore_note(note.id) == note
    last = filled.last_seq()
    filled.restore_note(note.id)
    assert filled.last_seq() == last


def test_an_unknown_note_is_told_in_a_sentence(filled: Store) -> None:
    for verb in (filled.note, filled.remove_note, filled.restore_note, filled.note_history, filled.edit_note):
        with pytest.raises(NotFoundError, match="There is no note with the id 'none'"):
            verb("none")


def test_notes_are_filtered_by_statement_label_tag_and_words(filled: Store) -> None:
    a = note_on(filled, "lamps-a", "counted the lamps", text="ÉTÉ", label="1")
    b = note_on(filled, "lamps-b", "council", tags=("Oil",))
    assert filled.notes() == [b, a], "in the order of the statements"
    assert filled.notes(key="lamps-a") == [a]
    assert filled.notes(label="1") == [a]
    assert filled.notes(tag="oil") == [b]
    assert filled.notes(text="été") == [a]
    assert filled.notes(text="COUNCIL") == [b]
    assert filled.notes(ids=[b.id]) == [b]
    assert filled.notes(ids=[]) == []
    assert filled.notes(version=2) == []
    with pytest.raises(NotFoundError):
        filled.notes(key="nowhere")


def test_a_thousand_ids_can_be_asked_for(filled: Store) -> None:
    a = note_on(filled, "lamps-a")
    assert filled.notes(ids=[a.id, *(str(n) for n in range(100_000))]) == [a]


def test_notes_on_a_removed_statement_are_still_found_when_asked_for(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    filled.remove_statements(["lamps-a"])
    assert filled.notes(key="lamps-a") == filled.notes(ids=[note.id]) == [note]


def test_the_history_of_a_note_tells_who_changed_what(filled: Store) -> None:
    filled.author = "Ana"
    note = note_on(filled, "lamps-a", text="one")
    filled.author = "Ben"
    filled.edit_note(note.id, text="two", tags=("x",))
    filled.remove_note(note.id)
    events = filled.note_history(note.id)
    assert [(e.author, e.field, e.old, e.new) for e in events[:3]] == [
        ("Ana", "created", None, "one"),
        ("Ben", "text", "one", "two"),
        ("Ben", "tags", "[]", '["x"]'),
    ]
    assert (events[3].field, events[3].old) == ("removed", None)
    assert all(isinstance(event, NoteEvent) and event.time.endswith("Z") for event in events)


def test_a_note_is_written_quickly(filled: Store) -> None:
    times = []
    for _ in range(20):
        begun = time.perf_counter()
        note_on(filled, "lamps-a", text="quick")
        times.append(time.perf_counter() - begun)
    assert sorted(times)[10] < 0.2


def test_the_author_is_kept_in_the_archive(filled: Store, folder: Path) -> None:
    filled.author = "Ana Luz"
    filled.close()
    with Store.open(folder) as again:
        assert again.author == "Ana Luz"


def test_notes_on_the_same_words_keep_apart(store: Store) -> None:
    store.add_statements([item("a", "lamps and lamps")], "Import")
    notes = [note_on(store, "a", "lamps", text=str(n)) for n in range(3)]
    assert store.notes() == notes


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no folder that is in use")
def test_nothing_is_called_saved_in_an_archive_whose_folder_was_moved_away(filled: Store, folder: Path) -> None:
    kept = note_on(filled, "lamps-a", text="kept")
    away = folder.rename(folder.with_name("moved"))
    with pytest.raises(ArchiveError, match=r"no longer in .* not saved.*Bring it back"):
        note_on(filled, "lamps-a", text="lost")
    away.rename(folder)
    after = note_on(filled, "lamps-a", text="after")
    assert {each.id for each in filled.notes()} == {kept.id, after.id}
