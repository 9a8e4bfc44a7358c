"""A code renamed, merged and coloured on all its notes at once, and each of these taken back in one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.errors import FieldError


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    (tmp_path / "speech.txt").write_text("Closing words\n\nWe ask for a visit to the northern valleys now.\n")
    with Archive.open(tmp_path / "archive") as made:
        key = made.import_files([tmp_path / "speech.txt"]).imported[0].key
        made.annotate(key, quote="a visit", tags=["mision", "asks"])
        made.annotate(key, quote="northern valleys", tags=["mision", "mission"], label="2")
        made.annotate(key, quote="now", tags=["asks"])
        yield made


def tags(archive: Archive) -> list[tuple[str, ...]]:
    return [note.tags for note in archive.notes()]


def test_a_code_is_renamed_on_every_note_in_one_step(archive: Archive) -> None:
    before = tags(archive)
    assert len(archive.rename_code("asks", " demands ")) == 2
    assert tags(archive) == [("mision", "demands"), ("mision", "mission"), ("demands",)]
    assert archive.undo_label == "Rename code"
    archive.undo()
    assert tags(archive) == before


def test_a_code_is_merged_into_one_that_is_in_use(archive: Archive) -> None:
    before = tags(archive)
    archive.rename_code("mision", "mission")
    assert tags(archive) == [("mission", "asks"), ("mission",), ("asks",)]
    assert archive.undo_label == "Merge codes"
    archive.undo()
    assert tags(archive) == before
    archive.redo()
    assert tags(archive)[1] == ("mission",)


def test_the_notes_of_a_code_are_coloured_in_one_step(archive: Archive) -> None:
    archive.colour_code("mision", "5")
    assert [note.label for note in archive.notes()] == ["5", "5", None]
    archive.undo()
    assert [note.label for note in archive.notes()] == [None, "2", None]


@pytest.mark.parametrize("name", ["", "asks", "  "])
def test_a_code_needs_another_name(archive: Archive, name: str) -> None:
    with pytest.raises(FieldError, match="Nothing was changed"):
        archive.rename_code("asks", name)


def test_a_code_that_no_note_has_is_told(archive: Archive) -> None:
    with pytest.raises(FieldError, match="No note has the code"):
        archive.colour_code("nothing", "1")
    with pytest.raises(FieldError, match="is not a label"):
        archive.colour_code("asks", "9")
    with pytest.raises(FieldError, match="5, which is no text, is not a label, so nothing was changed"):
        archive.edit_note(archive.notes()[0].id, label=5)


def test_the_commands_rename_and_colour(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(archive.folder)
    archive.close()
    assert run(["--archive", folder, "note", "recode", "mision", "mission"]) == 0
    assert capsys.readouterr().out.count("#mission") == 2
    assert run(["--archive", folder, "note", "colour", "asks", "4"]) == 0
    assert run(["--archive", folder, "note", "colour", "nothing", "4"]) == 2
