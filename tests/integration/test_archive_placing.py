"""Notes that lost their words find a place again, with suggestions and never by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.errors import NotFoundError, QuoteError

BEFORE = "A count of the river\n\n" + "\n\n".join(
    f"Paragraph {n} tells of the {word} and of what was weighed there in the last of the dry months."
    for n, word in enumerate("ford gate mill barn quay lamp yard well shed loft".split(), 1)  # noqa: SIM905
)
AFTER = BEFORE.replace(
    "Paragraph 3 tells of the mill and of what was weighed there in the last of the dry months.",
    "We were told of the mill, and of much that had been weighed there before the last dry month began.",
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        (tmp_path / "count.txt").write_text(BEFORE, encoding="utf-8")
        opened.import_files([tmp_path / "count.txt"])
        yield opened


def lost(archive: Archive, folder: Path, quote: str) -> str:
    """A note that its newer version left to be placed."""
    key = archive.statements()[0].key
    note = archive.annotate(key, quote=quote, text="Who weighed it?")
    (folder / "count.txt").write_text(AFTER, encoding="utf-8")
    archive.import_files([folder / "count.txt"])
    assert archive.notes()[0].state == "to place"
    return note.id


def test_places_are_suggested_and_one_is_taken(archive: Archive, tmp_path: Path) -> None:
    note_id = lost(archive, tmp_path, "Paragraph 3 tells of the mill and of what was weighed there")
    before = archive.notes()[0]
    places = archive.placings(note_id)
    shown = archive.show(before.key)
    assert all(shown.text[each.start : each.end] == each.text for each in places)
    start = shown.text.index("We were told of the mill")
    note = archive.place_note(note_id, start, start + 24)
    assert (note.state, note.version, note.selector.exact) == ("moved", 2, "We were told of the mill")
    assert note.paragraph == next(each.n for each in shown.body if each.text.startswith("We were told"))
    archive.undo()
    back = archive.notes()[0]
    assert (back.state, back.version, back.selector) == (before.state, before.version, before.selector)
    assert archive.check().ok


def test_a_note_may_be_given_other_words(archive: Archive) -> None:
    key = archive.statements()[0].key
    note = archive.annotate(key, quote="of the mill")
    wider = archive.place_note(note.id, note.selector.start - 6, note.selector.end)
    assert (wider.selector.exact, wider.state) == ("tells of the mill", "exact")
    assert wider.selector.prefix.endswith("Paragraph 3 ")


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 3), (-1, 4), (0, 10**9)])
def test_no_note_stands_on_nothing(archive: Archive, start: int, end: int) -> None:
    note = archive.annotate(archive.statements()[0].key, quote="of the mill")
    with pytest.raises(QuoteError, match="stays where it was"):
        archive.place_note(note.id, start, end)


def test_a_note_that_is_not_there_has_no_place(archive: Archive) -> None:
    with pytest.raises(NotFoundError):
        archive.placings("none")
