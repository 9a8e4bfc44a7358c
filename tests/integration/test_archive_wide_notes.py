"""Notes on a whole statement, on its meeting and on a link between two passages: written, seen, undone, handed on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.core.records import Meeting
from kpdesk.errors import FieldError, QuoteError

OPENING = "Opening speech\n\nWe ask for a visit to the northern valleys this year.\n\nThe accounts are open.\n"
CLOSING = "Closing speech\n\nNobody has paid a visit to the northern valleys yet.\n\nThe hall was full of people.\n"
ELSEWHERE = "Another speech\n\nThe ships came late to the harbour of the old town.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as made:
        for name, text, year in (("opening", OPENING, 2021), ("closing", CLOSING, 2021), ("other", ELSEWHERE, 2022)):
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            made.import_files([tmp_path / f"{name}.txt"], fields={"meeting": Meeting(year, "plenary", None, None)})
        yield made


def keys(archive: Archive) -> list[str]:
    found = {archive.show(each.key).body[0].text.split()[0]: each.key for each in archive.statements()}
    return [found["Opening"], found["Closing"], found["Another"]]


def test_a_note_on_a_whole_statement_stands_on_no_words_and_is_private(archive: Archive) -> None:
    opening, closing, _ = keys(archive)
    note = archive.annotate_whole(opening, text="Weak as a whole.", label="3", tags=["tone"])
    assert (note.subject, note.paragraph, note.quoted, note.visibility) == ("statement", 0, "", "private")
    assert archive.notes(key=opening) == [note]
    assert archive.notes(key=closing) == []
    assert archive.show(opening).notes == (note,)
    assert archive.check().ok


def test_a_note_on_a_whole_statement_is_in_no_paragraph_where_some_were_joined(
    archive: Archive, tmp_path: Path
) -> None:
    opening, _, _ = keys(archive)
    archive.join_paragraphs(opening, 1)
    note = archive.annotate_whole(opening, text="Weak as a whole.", visibility="delegation")
    assert (note.paragraph, archive.notes()[0].paragraph) == (0, 0)
    archive.write_bundle(tmp_path / "b.kpbundle")
    with Archive.open(tmp_path / "another") as another:
        another.import_files([tmp_path / "opening.txt"], fields={"meeting": Meeting(2021, "plenary", None, None)})
        another.join_paragraphs(another.statements()[0].key, 2)
        another.merge_bundle(tmp_path / "b.kpbundle")
        assert [(each.subject, each.paragraph) for each in another.notes()] == [("statement", 0)]


def test_a_note_on_a_meeting_is_seen_from_every_statement_of_it(archive: Archive) -> None:
    opening, closing, other = keys(archive)
    note = archive.annotate_whole(opening, "meeting", text="A cold meeting.")
    assert note.subject == "meeting"
    assert archive.notes(key=closing) == archive.notes(key=opening) == [note]
    assert archive.notes(key=other) == []
    archive.remove(opening)
    assert archive.notes(key=closing) == []


def test_a_note_on_a_link_is_seen_from_both_of_its_passages(archive: Archive) -> None:
    opening, closing, other = keys(archive)
    note = archive.annotate_link(opening, 2, closing, 2, text="Asked and refused.", tags=["mission"])
    assert (note.subject, note.paragraph, note.themes) == ("link", 2, ("mission",))
    assert archive.notes(key=closing) == archive.notes(key=opening) == [note]
    assert archive.notes(key=other) == []
    place = archive.open_code(note.linked or "")
    assert (place.key, place.paragraph, place.state) == (closing, 2, "same")
    assert note.linked not in archive.codes()


def test_every_such_note_is_undone_and_has_a_history(archive: Archive) -> None:
    opening, closing, _ = keys(archive)
    written = [
        archive.annotate_whole(opening, text="one"),
        archive.annotate_whole(opening, "meeting", text="two"),
        archive.annotate_link(opening, 2, closing, 2, text="three"),
    ]
    for note in written:
        archive.edit_note(note.id, text=note.text + " and more")
        assert [each.field for each in archive.note_history(note.id)] == ["created", "text"]
    for _ in range(6):
        archive.undo()
    assert archive.notes() == []
    for _ in range(6):
        archive.redo()
    assert sorted(note.text for note in archive.notes()) == ["one and more", "three and more", "two and more"]
    assert archive.check().ok


def test_such_notes_go_to_the_next_version(archive: Archive, tmp_path: Path) -> None:
    opening, closing, _ = keys(archive)
    archive.annotate_whole(opening, text="whole")
    archive.annotate_link(opening, 2, closing, 2, text="link")
    (tmp_path / "new.txt").write_text(OPENING.replace("open.", "open now."), encoding="utf-8")
    archive.import_files([tmp_path / "new.txt"], versions={str(tmp_path / "new.txt"): opening})
    assert {(note.text, note.version, note.state) for note in archive.show(opening).notes} == {
        ("whole", 2, "statement"),
        ("link", 2, "exact"),
    }


def test_what_such_a_note_cannot_be_on_is_told(archive: Archive) -> None:
    opening, closing, _ = keys(archive)
    archive.edit(closing, meeting=None)
    with pytest.raises(FieldError, match="is not known"):
        archive.annotate_whole(closing, "meeting", text="x")
    with pytest.raises(FieldError, match="is on one of"):
        archive.annotate_whole(closing, "moon", text="x")  # type: ignore[arg-type]
    with pytest.raises(FieldError, match="has no paragraph 99"):
        archive.annotate_link(opening, 2, closing, 99)
    note = archive.annotate(opening, quote="a visit")
    with pytest.raises(QuoteError, match="stands on no words"):
        archive._store.edit_note(note.id, state="statement")


@pytest.mark.parametrize("ending", ["jsonld", "csv", "md", "html"])
def test_exports_say_what_such_a_note_is_on(archive: Archive, tmp_path: Path, ending: str) -> None:
    opening, closing, _ = keys(archive)
    archive.annotate_whole(opening, text="whole words", visibility="quotable")
    archive.annotate_whole(opening, "meeting", text="cold words", visibility="quotable")
    link = archive.annotate_link(opening, 2, closing, 2, text="both words", visibility="quotable")
    archive.export(tmp_path / f"out.{ending}", notes=True)
    archive.export(tmp_path / f"texts.{ending}", statements=[opening], notes=True)
    said = (tmp_path / f"out.{ending}").read_text("utf-8")
    assert all(words in said for words in ("whole words", "cold words", "both words", link.linked or "?"))
    assert (tmp_path / f"texts.{ending}").read_text("utf-8").count("whole words") == 1
    if ending in ("md", "html"):
        assert "on the whole of " in said
        assert "on the meeting of " in said


def test_annotations_go_round_with_all_they_are_on(archive: Archive, tmp_path: Path) -> None:
    opening, closing, _ = keys(archive)
    archive.annotate_whole(opening, text="whole", visibility="quotable")
    archive.annotate_whole(opening, "meeting", text="cold", visibility="quotable")
    archive.annotate_link(opening, 2, closing, 2, text="both", visibility="quotable")
    archive.export(tmp_path / "out.jsonld", notes=True)
    before = {note.text: (note.subject, note.linked, note.quoted, note.paragraph) for note in archive.notes()}
    with Archive.open(tmp_path / "other archive") as other:
        other.import_files([tmp_path / "opening.txt"], fields={"meeting": Meeting(2021, "plenary", None, None)})
        report = other.import_annotations(tmp_path / "out.jsonld")
        assert (report.failed, report.kept, report.to_place) == ((), (), 0)
        after = {note.text: (note.subject, note.linked, note.quoted, note.paragraph) for note in other.notes()}
    assert after == before


def test_a_bundle_brings_such_notes_and_keeps_the_private_ones(archive: Archive, tmp_path: Path) -> None:
    opening, closing, _ = keys(archive)
    archive.annotate_whole(opening, text="whole", visibility="delegation")
    archive.annotate_whole(opening, "meeting", text="cold", visibility="delegation")
    archive.annotate_link(opening, 2, closing, 2, text="both", visibility="delegation")
    archive.annotate_whole(opening, text="mine alone")
    archive.write_bundle(tmp_path / "x.kpbundle")
    with Archive.open(tmp_path / "theirs") as theirs:
        for name in ("opening", "closing"):
            meeting = Meeting(2021, "plenary", None, None)
            theirs.import_files([tmp_path / f"{name}.txt"], fields={"meeting": meeting})
        theirs.merge_bundle(tmp_path / "x.kpbundle")
        assert {(note.text, note.subject) for note in theirs.notes()} == {
            ("whole", "statement"),
            ("cold", "meeting"),
            ("both", "link"),
        }
        assert theirs.check().ok
        theirs.undo()
        assert theirs.notes() == []


def test_the_command_writes_and_lists_them(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    opening, closing, _ = keys(archive)
    folder = str(archive.folder)
    archive.close()
    assert run(["--archive", folder, "--json", "note", "add", opening, "--on", "meeting", "--text", "cold"]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "meeting"
    assert run(["--archive", folder, "note", "add", opening, "--on", "statement", "--text", "weak"]) == 0
    assert run(["--archive", folder, "note", "link", opening, "2", closing, "2", "--text", "both"]) == 0
    assert run(["--archive", folder, "note", "add", opening, "--on", "statement", "--quote", "a visit"]) == 2
    assert run(["--archive", folder, "note", "add", opening, "--text", "on what?"]) == 2
    capsys.readouterr()
    assert run(["--archive", folder, "note", "list"]) == 0
    said = capsys.readouterr().out
    assert f"{opening} its meeting  cold" in said
    assert f"{opening} the whole statement  weak" in said
    assert run(["--archive", folder, "show", opening]) == 0
