"""Notes through the archive: placed on the right words, durable, undone and redone."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import Change
from kpdesk.errors import FieldError, NotFoundError, QuoteError

TEXT = """Opening remarks

The gate was open in spring. The gate was shut in autumn.

Nobody said why, and nobody asked “when” it would open.
"""


@pytest.fixture
def archive(tmp_path: Path) -> object:
    file = tmp_path / "remarks.txt"
    file.write_text(TEXT, "utf-8")
    with Archive.open(tmp_path / "archive") as opened:
        opened.import_files([file])
        yield opened


@pytest.fixture
def key(archive: Archive) -> str:
    return archive.statements()[0].key


def test_a_note_stands_on_the_words_it_quotes(archive: Archive, key: str) -> None:
    note = archive.annotate(key, quote="Nobody said why", text="odd", tags=("a", "a", " b "), label="2")
    shown = archive.show(key)
    assert shown.text[note.selector.start : note.selector.end] == "Nobody said why" == note.selector.exact
    assert shown.body[note.paragraph - 1].text.startswith("Nobody")
    assert (note.tags, note.label, note.visibility, note.state) == (("a", "b"), "2", "private", "exact")
    assert shown.notes == (note,)


def test_a_quote_with_straight_marks_finds_the_curly_ones(archive: Archive, key: str) -> None:
    note = archive.annotate(key, quote='nobody asked "when"')
    assert note.selector.exact == "nobody asked “when”"


def test_a_quote_that_stands_twice_needs_its_context(archive: Archive, key: str) -> None:
    with pytest.raises(QuoteError) as caught:
        archive.annotate(key, quote="The gate was")
    assert len(caught.value.places) == 2
    second = archive.annotate(key, quote="The gate was", suffix=" shut")
    assert archive.show(key).text[second.selector.end :].startswith(" shut")


@pytest.mark.parametrize("quote", ["words that are not there", "", "   "])
def test_words_that_stand_nowhere_make_no_note(archive: Archive, key: str, quote: str) -> None:
    with pytest.raises(QuoteError):
        archive.annotate(key, quote=quote)
    assert archive.notes() == []


@pytest.mark.parametrize(("start", "end"), [(5, 5), (-1, 4), (0, 10_000)])
def test_a_selection_outside_the_text_makes_no_note(archive: Archive, key: str, start: int, end: int) -> None:
    with pytest.raises(QuoteError):
        archive.annotate(key, start=start, end=end)


@pytest.mark.parametrize("fields", [{"label": "7"}, {"visibility": "public"}, {"colour": "red"}])
def test_a_field_that_a_note_has_not_is_refused(archive: Archive, key: str, fields: dict[str, str]) -> None:
    note = archive.annotate(key, quote="in spring")
    with pytest.raises(FieldError):
        archive.edit_note(note.id, **fields)
    assert archive.notes() == [note]


def test_undo_and_redo_go_through_the_whole_story(archive: Archive, key: str) -> None:
    note = archive.annotate(key, quote="in spring", text="first")
    archive.edit_note(note.id, text="second", label="3")
    archive.remove_note(note.id)
    assert archive.notes() == []
    archive.undo()
    assert archive.notes()[0].text == "second"
    archive.undo()
    assert (archive.notes()[0].text, archive.notes()[0].label) == ("first", None)
    archive.undo()
    assert archive.notes() == []
    for _ in range(3):
        archive.redo()
    assert archive.notes() == []
    assert archive.notes(removed=True)[0].text == "second"


def test_a_removed_note_comes_back_with_its_history(archive: Archive, key: str) -> None:
    note = archive.annotate(key, quote="in spring", text="kept")
    archive.remove_note(note.id)
    restored = archive.restore_note(note.id)
    assert restored.text == "kept"
    assert len(archive.note_history(note.id)) >= 3


def test_notes_are_found_by_words_label_and_tag(archive: Archive, key: str) -> None:
    archive.annotate(key, quote="in spring", text="Thaw", label="1", tags=("season",))
    archive.annotate(key, quote="in autumn", label="2")
    assert [n.text for n in archive.notes(text="thaw")] == ["Thaw"]
    assert len(archive.notes(label="2")) == len(archive.notes(tag="season")) == 1
    assert [n.text for n in archive.search("thaw").notes] == ["Thaw"]


def test_the_listener_hears_each_change_after_it_is_durable(archive: Archive, key: str) -> None:
    heard: list[Change] = []
    archive.listen(heard.append)
    note = archive.annotate(key, quote="in spring")
    archive.undo()
    assert [change.notes for change in heard] == [(note.id,), (note.id,)]


def test_notes_outlive_the_program(tmp_path: Path, archive: Archive, key: str) -> None:
    note = archive.annotate(key, quote="in spring", text="stays")
    archive.close()
    with Archive.open(tmp_path / "archive") as again:
        assert again.notes() == [note]
        assert again.undo_label is not None


def test_an_unknown_note_is_a_sentence(archive: Archive) -> None:
    with pytest.raises(NotFoundError, match=r"\."):
        archive.remove_note("no-such-note")


def test_a_second_program_reads_but_does_not_write(tmp_path: Path, archive: Archive, key: str) -> None:
    with Archive.open(tmp_path / "archive", wait=0.0) as second:
        assert second.read_only is not None
        assert second.read_only.endswith(".")
        assert [each.key for each in second.statements()] == [key]
        with pytest.raises(Exception, match=r"\."):
            second.annotate(key, quote="in spring")


def test_places_with_a_quote_or_a_version_that_do_not_agree_get_no_note(archive: Archive) -> None:
    shown = archive.show(archive.statements()[0].key)
    here = shown.body[1]
    about = {"start": here.start, "end": here.start + 9}
    with pytest.raises(QuoteError, match="Other words stand there"):
        archive.annotate(shown.statement.key, quote="not these words", **about)
    with pytest.raises(QuoteError, match="Other words stand there"):
        archive.annotate(shown.statement.key, version=2, **about)
    assert archive.notes() == []
    note = archive.annotate(shown.statement.key, quote=here.text[:9], version=1, **about)
    assert note.selector.exact == here.text[:9]


def test_no_note_is_written_into_a_statement_that_is_in_the_trash(archive: Archive, key: str) -> None:
    archive.undo()
    with pytest.raises(NotFoundError, match="no note was written"):
        archive.annotate(key, start=0, end=7, text="nobody would see it")
    assert archive.redo() is not None
    assert archive.annotate(key, start=0, end=7).key == key


FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f466"


@pytest.fixture
def signs(archive: Archive, tmp_path: Path) -> str:
    """The key of a text whose letters are more than one code point long."""
    (tmp_path / "signs.txt").write_text(f"Signs\n\nThe {FAMILY} came. We read كَتَبَ twice.\n", "utf-8")
    return archive.import_files([tmp_path / "signs.txt"]).imported[0].key


def test_a_note_never_begins_or_ends_inside_a_letter(archive: Archive, signs: str) -> None:
    text = archive.show(signs).text
    at, last = text.index(FAMILY), text.index("كَتَبَ") + 6
    assert archive.annotate(signs, start=at + 2, end=at + 3).selector.exact == FAMILY
    assert archive.annotate(signs, start=0, end=at + 1, quote=text[: at + 1]).selector.exact == text[: at + 5]
    assert archive.annotate(signs, quote=text[last - 6 : last - 1]).selector.exact == text[last - 6 : last]
    assert archive.annotate(signs, quote=text[last - 6 : last - 1], version=1).selector.end == last


def test_a_note_is_not_moved_onto_half_a_letter(archive: Archive, signs: str) -> None:
    at = archive.show(signs).text.index(FAMILY)
    note = archive.annotate(signs, quote="We read")
    moved = archive.place_note(note.id, at + 1, at + 8)
    assert moved.selector.exact == f"{FAMILY} ca"
    assert (moved.selector.start, moved.selector.end) == (at, at + 8)
