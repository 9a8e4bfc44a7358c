from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from kpdesk.core.records import Evidence, Meeting
from kpdesk.errors import ArchiveError, FieldError, NotFoundError, QuoteError
from kpdesk.store import NewStatement, Store
from tests.unit.store.made import described_item, item, made_text, note_on


def keys(statements: list) -> list[str]:
    return [each.key for each in statements]


def test_a_statement_comes_back_with_everything_that_was_known_of_it(store: Store) -> None:
    given = described_item("lamps")
    (added,) = store.add_statements([given], "Import")
    assert store.statements() == [added]
    for name, value in given.description.__dict__.items():
        assert getattr(added, name) == value
    assert (added.key, added.version, added.source, added.sha256) == ("lamps", 1, "lamps.txt", given.sha256)
    assert (added.paragraphs, added.words, added.sample, added.removed) == (4, 14, True, None)


def test_a_statement_without_metadata_keeps_its_gaps(store: Store) -> None:
    (added,) = store.add_statements([item("bare")], "Import")
    assert (added.date, added.year, added.meeting, added.speakers, added.evidence) == (None, None, None, (), {})


def test_the_text_and_its_paragraphs_come_back_as_they_were(filled: Store) -> None:
    given = item("lamps-a").text
    shown = filled.statement("lamps-a")
    assert (shown.text, shown.body, shown.notes) == (given.text, given.body, ())


def test_the_original_comes_back_byte_for_byte(store: Store) -> None:
    content = bytes(range(256)) * 7
    given = replace(item("odd"), content=content, sha256=hashlib.sha256(content).hexdigest())
    store.add_statements([given], "Import")
    assert store.original("odd") == content


def test_a_statement_without_paragraphs_can_be_stored(store: Store) -> None:
    given = replace(item("empty"), text=made_text())
    store.add_statements([given], "Import")
    assert store.statement("empty").body == ()


def test_a_batch_is_stored_whole_or_not_at_all(filled: Store) -> None:
    with pytest.raises(ArchiveError, match="lamps-a"):
        filled.add_statements([item("new"), item("lamps-a")], "Import 2 statements")
    assert filled.keys() == {"lamps-a", "lamps-b"}
    assert filled.undo_label == "Import 2 statements"
    assert filled.last_seq() == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"sha256": "0" * 64},
        {"text": made_text("one", "two").__class__("one\ntwo", made_text("one", "two").body[1:])},
        {"text": made_text("one").__class__("One", made_text("one").body)},
        {"text": made_text("one").__class__("one\n", made_text("one").body)},
    ],
    ids=["hash", "numbers", "places", "joined"],
)
def test_a_text_that_contradicts_itself_is_refused(store: Store, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"lamps\.txt"):
        store.add_statements([replace(item("lamps"), **wrong)], "Import")
    assert store.keys() == set()


def test_the_same_bytes_are_found_by_their_hash_even_in_the_trash(filled: Store) -> None:
    given = item("lamps-a")
    filled.remove_statements(["lamps-a"])
    found = filled.by_sha256(given.sha256)
    assert found is not None
    assert found.key == "lamps-a"
    assert found.removed is not None
    assert filled.by_sha256("f" * 64) is None


def test_the_same_bytes_may_belong_to_two_statements(filled: Store) -> None:
    twin = replace(item("lamps-a"), key="twin")
    filled.add_statements([twin], "Import")
    assert filled.original("twin") == filled.original("lamps-a")
    filled.remove_statements(["lamps-a"])
    found = filled.by_sha256(twin.sha256)
    assert found is not None
    assert found.key == "twin", "the one outside the trash is the one meant"


def library(*rows: tuple[str, dict[str, object]]) -> list[NewStatement]:
    return [item(key, **known) for key, known in rows]


def test_statements_are_listed_oldest_first_and_those_without_a_date_last(store: Store) -> None:
    rows = library(
        ("undated", {}),
        ("late", {"date": "2021-11-12", "year": 2021}),
        ("year-only", {"year": 2021}),
        ("early", {"date": "2019-02", "year": 2019}),
        ("month", {"date": "2021-11", "year": 2021}),
    )
    store.add_statements(rows, "Import")
    assert keys(store.statements()) == ["early", "year-only", "month", "late", "undated"]


def test_statements_that_are_read_in_slices_are_all_there_in_their_order(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add_statements(library(*((f"a-{n}", {"year": 2000 + n}) for n in range(7))), "Import")
    whole = store.statements()
    monkeypatch.setattr("kpdesk.store.statements._AT_ONCE", 2)
    assert store.statements() == whole
    assert keys(whole) == [f"a-{n}" for n in range(7)]


def test_an_unknown_key_is_answered_with_one_that_is_spelt_alike(filled: Store) -> None:
    with pytest.raises(NotFoundError, match="Did you mean lamps-"):
        filled.statement("lamp-a")
    with pytest.raises(NotFoundError, match="kpdesk list"):
        filled.edit_statement("zzzzzz", {"title": "x"})


def test_an_unknown_version_is_answered_with_the_newest(filled: Store) -> None:
    with pytest.raises(NotFoundError, match=r"no version 2\. Its newest version is 1"):
        filled.statement("lamps-a", version=2)
    with pytest.raises(NotFoundError):
        filled.original("lamps-a", version=2)


def test_every_field_can_be_corrected_and_taken_back(store: Store) -> None:
    (before,) = store.add_statements([described_item("lamps")], "Import")
    values = {
        "title": None,
        "date": "2020",
        "date_precision": "year",
        "year": 2020,
        "meeting": Meeting(2020, "other"),
        "organisation": "Oil Guild",
        "publisher": None,
        "speakers": ("Cleo Wax",),
        "kind": "letter",
        "delivery": "delivered",
        "language": None,
    }
    edited = store.edit_statement("lamps", values, "Edit 11 fields")
    assert {name: getattr(edited, name) for name in values} == values
    assert store.statement("lamps").statement == edited
    assert store.undo_label == "Edit 11 fields"
    store.undo()
    assert store.statement("lamps").statement == before


def test_evidence_is_corrected_entry_by_entry(store: Store) -> None:
    store.add_statements([described_item("lamps")], "Import")
    sure = Evidence("said so", "confirmed")
    edited = store.edit_statement("lamps", {"evidence": {"year": sure, "title": None}})
    assert edited.evidence == {"year": sure}
    store.undo()
    assert set(store.statement("lamps").statement.evidence) == {"title", "year"}


def test_a_meeting_can_be_taken_away(store: Store) -> None:
    store.add_statements([described_item("lamps")], "Import")
    assert store.edit_statement("lamps", {"meeting": None}).meeting is None


def test_an_edit_that_changes_nothing_is_no_step(filled: Store) -> None:
    filled.edit_statement("lamps-a", {"year": 2020})
    assert filled.last_seq() == 2
    assert filled.undo_label == "Import 2 statements"


@pytest.mark.parametrize("field", ["key", "id", "text", "removed", "nonsense"])
def test_a_field_that_cannot_be_corrected_is_refused(filled: Store, field: str) -> None:
    with pytest.raises(FieldError, match=field):
        filled.edit_statement("lamps-a", {"title": "lost?", field: "x"})
    assert filled.statement("lamps-a").statement.title == "About lamps-a"


def test_a_removed_statement_is_in_the_trash_with_its_notes_and_comes_back_with_them(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    (removed,) = filled.remove_statements(["lamps-a"])
    assert removed.removed is not None
    assert keys(filled.statements()) == ["lamps-b"]
    assert keys(filled.statements(removed=True)) == ["lamps-a"]
    assert keys(filled.statements(removed=None)) == ["lamps-b", "lamps-a"]
    assert filled.notes() == []
    assert filled.counts() == (1, 4, 0)
    filled.restore_statements(["lamps-a"])
    assert filled.notes() == [note]
    assert filled.counts() == (2, 8, 1)


def test_removing_what_is_removed_changes_nothing(filled: Store) -> None:
    filled.remove_statements(["lamps-a"])
    last = filled.last_seq()
    filled.remove_statements(["lamps-a"])
    filled.restore_statements(["lamps-b"])
    assert filled.last_seq() == last


def test_a_new_version_is_read_from_now_on_and_the_old_one_stays(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    newer = filled.add_version("lamps-a", item("lamps-a", "Lamps, revised", "All lamps were counted."))
    assert (newer.version, newer.paragraphs, newer.title) == (2, 2, "About lamps-a")
    assert filled.statement("lamps-a").text.startswith("Lamps, revised")
    old = filled.statement("lamps-a", version=1)
    assert old.statement.version == 1
    assert old.notes == (note,)
    assert filled.statement("lamps-a").notes == ()
    assert filled.undo_label == "Import a new version"
    filled.undo()
    assert filled.statement("lamps-a").statement.version == 1
    again = filled.add_version("lamps-a", item("lamps-a", "Third"))
    assert again.version == 3, "a version's number is never given twice"


def test_a_note_that_would_not_stand_on_its_words_keeps_the_version_out(filled: Store) -> None:
    note = note_on(filled, "lamps-a")
    with pytest.raises(QuoteError):
        filled.add_version(
            "lamps-a",
            item("lamps-a", "All else"),
            carry=lambda notes, _: {notes[0].id: {"selector": note.selector, "paragraph": 1}},
        )
    assert filled.statement("lamps-a").statement.version == 1
    assert filled.note(note.id) == note
    assert filled.undo_label != "Import a new version"


def test_a_version_that_was_undone_is_not_here(filled: Store) -> None:
    newer = item("lamps-a", "Lamps, revised")
    filled.add_version("lamps-a", newer)
    assert filled.by_sha256(newer.sha256) is not None
    filled.undo()
    assert filled.by_sha256(newer.sha256) is None


def test_the_stream_of_texts_gives_every_statement_outside_the_trash(filled: Store) -> None:
    many = [item(f"more-{n}", "One", f"Two {n}") for n in range(450)]
    filled.add_statements(many, "Import")
    filled.remove_statements(["lamps-b", "more-7"])
    found = {statement.key: body for statement, body in filled.texts()}
    assert len(found) == 450
    assert found["more-449"] == made_text("One", "Two 449").body
    assert "lamps-b" not in found


def test_the_stream_of_texts_can_be_limited_to_some(filled: Store) -> None:
    wanted = {each.key: each.id for each in filled.statements()}
    filled.remove_statements(["lamps-b"])
    found = list(filled.texts([wanted["lamps-a"], wanted["lamps-b"], "no such id"]))
    assert [statement.key for statement, _ in found] == ["lamps-a"]


def test_changes_since_a_place_in_the_log_name_what_they_touched(filled: Store) -> None:
    ids = {each.key: each.id for each in filled.statements()}
    everything = filled.changed_since(0)
    assert (everything.statements, everything.notes, everything.seq) == (frozenset(ids.values()), frozenset(), 2)
    note = note_on(filled, "lamps-a")
    filled.edit_statement("lamps-b", {"year": 2001})
    later = filled.changed_since(everything.seq)
    assert (later.statements, later.notes, later.seq) == ({ids["lamps-b"]}, {note.id}, 4)
    assert filled.changed_since(4).seq == filled.last_seq() == 4


def test_facts_about_the_archive_are_kept(store: Store, folder: Path) -> None:
    assert store.fact("colour") is None
    store.set_fact("colour", "green")
    store.set_fact("colour", "blue")
    store.close()
    with Store.open(folder) as again:
        assert again.fact("colour") == "blue"


def test_the_hash_of_the_log_tells_two_histories_apart(filled: Store, tmp_path: Path) -> None:
    assert filled.log_hash(0) == ""
    assert filled.log_hash(99) is None
    first = filled.log_hash(2)
    note_on(filled, "lamps-a")
    assert filled.log_hash(2) == first != filled.log_hash(3)
    with Store.open(tmp_path / "other") as other:
        other.add_statements([item("lamps-a", year=2020), item("lamps-b", year=2019)], "Import 2 statements")
        assert other.log_hash(2) != first
