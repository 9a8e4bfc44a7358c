"""Files go into an archive, and each has a fate that is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import Description, Meeting
from kpdesk.errors import FieldError, NotFoundError

SPEECH = """# Closing speech of the Harbour Coalition

Plenary meeting, 12 November 2021

Thank you, Chair. We asked for open books, and we ask for them again today.

The second promise of last year was not kept by anyone in this room.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "files"
    files.mkdir()
    (files / "a-speech.md").write_text(SPEECH, "utf-8")
    (files / "b-copy.md").write_text(SPEECH, "utf-8")
    (files / "c-empty.txt").write_bytes(b"")
    (files / "d-broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    (files / "e-other.txt").write_text("Another text about quite other matters, one paragraph long.", "utf-8")
    return files


def test_every_file_has_a_fate_and_the_rest_goes_on(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files([folder])
        assert [each.source for each in report.imported] == ["a-speech.md", "e-other.txt"]
        assert [Path(each.source).name for each in report.duplicates] == ["b-copy.md"]
        assert [Path(each.source).name for each in report.empty] == ["c-empty.txt"]
        assert [Path(each.source).name for each in report.failed] == ["d-broken.pdf"]
        assert all(len(each.error) > 20 and each.error.endswith(".") for each in report.failed)
        assert all(len(each.reason) > 20 and each.reason.endswith(".") for each in report.empty)
        assert archive.check().ok


def test_the_same_bytes_are_never_stored_twice(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        first = archive.import_files([folder / "a-speech.md"]).imported[0]
        again = archive.import_files([folder / "a-speech.md", folder / "b-copy.md"])
        assert again.imported == ()
        assert [each.key for each in again.duplicates] == [first.key, first.key]
        assert archive.counts()[0] == 1


def test_the_double_of_a_file_of_the_same_import_is_named_by_its_statement(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        (proposal,) = [each for each in archive.propose([folder]) if each.verdict == "duplicate"]
        assert (proposal.key, "The same file as a-speech.md" in proposal.message) == (None, True)
        report = archive.import_files([folder])
        assert [each.key for each in report.duplicates] == [report.imported[0].key]
        assert not report.duplicates[0].removed


def test_the_double_of_a_statement_in_the_trash_is_told_of(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        file = folder / "a-speech.md"
        key = archive.import_files([file]).imported[0].key
        archive.remove(key)
        (proposal,) = archive.propose([file])
        assert "in the trash" in proposal.message
        assert proposal.key == key
        (double,) = archive.import_files([file]).duplicates
        assert (double.key, double.removed) == (key, True)
        archive.restore(key)
        assert not archive.import_files([file]).duplicates[0].removed


def test_the_original_comes_back_byte_for_byte(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        statement = archive.import_files([folder / "a-speech.md"]).imported[0]
        assert archive.original(statement.key) == SPEECH.encode()


def test_paragraphs_are_slices_of_the_canonical_text(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        key = archive.import_files([folder / "a-speech.md"]).imported[0].key
        shown = archive.show(key)
        assert [p.n for p in shown.body] == list(range(1, len(shown.body) + 1))
        assert all(shown.text[p.start : p.end] == p.text for p in shown.body)
        assert "\n".join(p.text for p in shown.body) == shown.text


def test_a_proposal_stores_nothing(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        proposals = archive.propose([folder])
        assert [each.verdict for each in proposals] == ["new", "duplicate", "empty", "failed", "new"]
        assert archive.counts() == (0, 0, 0)


def test_what_a_person_confirmed_wins_over_the_guesses(tmp_path: Path, folder: Path) -> None:
    file = folder / "e-other.txt"
    with Archive.open(tmp_path / "archive") as archive:
        chosen = Description(title="My title", year=2020, kind="letter")
        report = archive.import_files([file], descriptions={str(file): chosen}, fields={"language": "en"})
        statement = report.imported[0]
        assert (statement.title, statement.year, statement.kind, statement.language) == (
            "My title",
            2020,
            "letter",
            "en",
        )
        assert statement.evidence["language"].certainty == "confirmed"


def test_a_wrong_field_is_refused_before_anything_is_stored(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        with pytest.raises(FieldError):
            archive.import_files([folder], fields={"colour": "red"})
        assert archive.counts() == (0, 0, 0)


def test_cancelling_keeps_what_was_stored(tmp_path: Path) -> None:
    files = tmp_path / "many"
    files.mkdir()
    for n in range(60):
        (files / f"{n:02}.txt").write_text(f"Text number {n} with words of its own, and no more.", "utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files([files], progress=lambda done, total, what: done < 40)
        assert report.cancelled
        assert len(report.imported) == archive.counts()[0] == 40
        assert archive.search("number").total == 40


def test_trash_and_restore_carry_the_notes_along(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        key = archive.import_files([folder / "a-speech.md"]).imported[0].key
        archive.annotate(key, quote="open books", text="again")
        archive.remove(key)
        assert archive.statements() == []
        assert archive.search("books").total == 0
        assert archive.counts() == (0, 0, 0)
        assert [each.key for each in archive.statements(removed=True)] == [key]
        archive.restore(key)
        assert [note.text for note in archive.show(key).notes] == ["again"]
        assert archive.search("books").total == 1


def test_an_edit_is_confirmed_found_and_undone(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        before = archive.import_files([folder / "a-speech.md"]).imported[0]
        after = archive.edit(before.key, meeting="2022 intersessional, Port Lume", kind="report")
        assert after.key == before.key
        assert after.meeting is not None
        assert (after.meeting.city, after.kind) == ("Port Lume", "report")
        assert after.evidence["kind"].certainty == "confirmed"
        assert archive.search("books kind:report").total == 1
        assert archive.undo() is not None
        assert archive.show(before.key).statement.kind == before.kind
        assert archive.redo() is not None
        assert archive.show(before.key).statement.kind == "report"


def test_a_key_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive, pytest.raises(NotFoundError, match=r"\."):
        archive.show("2019-nothing")


def test_the_index_folder_may_be_deleted_at_any_time(tmp_path: Path, folder: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        key = archive.import_files([folder / "a-speech.md"]).imported[0].key
        assert archive.search("books").total == 1
        shutil.rmtree(tmp_path / "archive" / "index")
        archive.annotate(key, quote="open books", text="xylophone")
        assert len(archive.search("xylophone").notes) == 1
        assert archive.search("books").total == 1
        assert archive.check().ok


def test_statements_are_filtered_by_each_field(tmp_path: Path) -> None:
    files = {
        "a": Description(year=2019, organisation="Lamp League", kind="letter", language="fr"),
        "b": Description(year=2021, meeting=Meeting(2021, "plenary"), organisation="Oil Guild"),
        "c": Description(year=2021, meeting=Meeting(2021, "intersessional"), language="fr"),
    }
    for name in files:
        (tmp_path / f"{name}.txt").write_text(f"Text {name} about nothing that the others speak of.", "utf-8")
    paths = {str(tmp_path / f"{name}.txt"): description for name, description in files.items()}
    with Archive.open(tmp_path / "archive") as archive:
        archive.import_files(list(paths), descriptions=paths)

        def found(**filters: object) -> list[str]:
            return sorted(each.source[0] for each in archive.statements(**filters))  # type: ignore[arg-type]

        assert found(year=2021) == ["b", "c"]
        assert found(organisation="lamp league") == ["a"]
        assert found(kind="letter") == ["a"]
        assert found(language="fr") == ["a", "c"]
        assert found(meeting="2021 plenary") == ["b"]
        assert found(meeting="intersessional") == ["c"]
        assert found(year=2019, language="en") == []
