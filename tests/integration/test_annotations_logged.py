"""Annotations of other programs: all that they said stays with their notes in the log, the journal and bundles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive

TEXT = (
    "Closing words\n\nWe ask for a visit to the northern valleys in March.\n\nNobody else asked for anything at all.\n"
)
NAME = "http://example.org/anno1"
WHOLE = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": NAME,
    "type": "Annotation",
    "motivation": "questioning",
    "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
    "body": {"type": "TextualBody", "value": "whose valleys?", "language": "en", "textDirection": "ltr"},
    "target": {"source": "http://example.org/page", "selector": {"type": "TextQuoteSelector", "exact": "in March"}},
}


def archive_in(folder: Path) -> Archive:
    file = folder.with_suffix(".txt")
    file.write_text(TEXT, encoding="utf-8")
    made = Archive.open(folder)
    made.import_files([file])
    return made


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return archive_in(tmp_path / "one")


def taken_in(archive: Archive, tmp_path: Path) -> str:
    """The id of the note that the annotation became."""
    (tmp_path / "in.jsonld").write_text(json.dumps(WHOLE), encoding="utf-8")
    return archive.import_annotations(tmp_path / "in.jsonld", key=archive.statements()[0].key).notes[0].id


def given_out(archive: Archive, tmp_path: Path) -> list[dict[str, Any]]:
    archive.export(tmp_path / "out.jsonld", notes=True, private=True)
    items: list[dict[str, Any]] = json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["first"]["items"]
    return items


def test_what_came_is_in_the_log_and_in_the_journal(archive: Archive, tmp_path: Path) -> None:
    with archive:
        note_id = taken_in(archive, tmp_path)
        journal = "".join(file.read_text("utf-8") for file in sorted((archive.folder / "journal").glob("*.jsonl")))
        lines = [json.loads(line) for line in journal.splitlines()]
        [begun] = [each for each in lines if each["target"] == note_id and each["field"] == "created"]
        assert begun["new"]["came"] == WHOLE
        assert archive._store.fact("annotations") is None
        assert archive.check().ok
        [out] = given_out(archive, tmp_path)
        assert (out["motivation"], out["rights"]) == (WHOLE["motivation"], WHOLE["rights"])
        assert out["body"] == WHOLE["body"] or WHOLE["body"] in out["body"]


def test_it_is_taken_back_and_done_again_with_its_note(archive: Archive, tmp_path: Path) -> None:
    with archive:
        taken_in(archive, tmp_path)
        before = given_out(archive, tmp_path)
        archive.undo()
        assert given_out(archive, tmp_path) == []
        archive.redo()
        after = given_out(archive, tmp_path)
        assert [{**each, "modified": ""} for each in after] == [{**each, "modified": ""} for each in before]
        assert archive.check().ok


def test_it_goes_along_in_a_bundle(archive: Archive, tmp_path: Path) -> None:
    with archive, archive_in(tmp_path / "two") as other:
        archive.edit_note(taken_in(archive, tmp_path), visibility="delegation")
        archive.write_bundle(tmp_path / "notes.kpbundle")
        other.merge_bundle(tmp_path / "notes.kpbundle")
        [out] = given_out(other, tmp_path)
        assert (out["motivation"], out["rights"]) == (WHOLE["motivation"], WHOLE["rights"])
        assert other.check().ok


def test_words_that_were_taken_out_of_a_note_do_not_leave_with_what_it_came_from(
    archive: Archive, tmp_path: Path
) -> None:
    with archive, archive_in(tmp_path / "two") as other:
        archive.edit_note(taken_in(archive, tmp_path), text="said otherwise", visibility="delegation")
        archive.write_bundle(tmp_path / "notes.kpbundle")
        other.merge_bundle(tmp_path / "notes.kpbundle")
        [note] = other.notes()
        assert note.text == "said otherwise"
        journal = "".join(file.read_text("utf-8") for file in (other.folder / "journal").glob("*.jsonl"))
        assert "whose valleys?" not in journal
        assert "whose valleys?" not in json.dumps(given_out(other, tmp_path))
