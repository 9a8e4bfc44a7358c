"""A collection carries statements from one archive to another, never a note, and touches nothing that is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.importing.from_file import take_in
from kpdesk.errors import ReadError

SPEECHES = {
    "opening.txt": "Opening speech of the Coalition\n\n12 November 2023\n\nName every mine.\n\nSoon.\n",
    "closing.md": "# Closing remarks\n\n16 November 2023\n\nThe ninety days begin *now*.\n\nThe box is open.\n",
}


@pytest.fixture
def secretariat(tmp_path: Path) -> Path:
    """An archive with two speeches, a correction, and notes that nobody else may see."""
    for name, text in SPEECHES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with Archive.open(tmp_path / "secretariat") as archive:
        report = archive.import_files([tmp_path / name for name in SPEECHES])
        key = next(each.key for each in report.imported if each.source == "opening.txt")
        archive.edit(key, organisation="CSC")
        archive.annotate(key, quote="Name every mine", text="a secret thought", tags=["secret-tag"])
        archive.install_samples()
    return tmp_path / "secretariat"


@pytest.fixture
def collection(secretariat: Path, tmp_path: Path) -> Path:
    with Archive.open(secretariat) as archive:
        assert len(archive.write_collection(tmp_path / "collection")) == 2
    return tmp_path / "collection"


def test_a_collection_holds_the_originals_and_no_note(collection: Path) -> None:
    held = {file.name: file.read_bytes() for file in collection.iterdir()}
    assert sorted(SPEECHES.values()) == sorted(
        content.decode() for name, content in held.items() if name != "collection.json"
    )
    assert not any(b"secret" in content for content in held.values())


def test_another_archive_gets_the_same_statements_with_what_is_known_of_them(
    collection: Path, secretariat: Path, tmp_path: Path
) -> None:
    with Archive.open(tmp_path / "delegate") as archive:
        added = archive.add_collection(collection)
        assert [each.sample for each in added] == [False, False]
        theirs = {each.sha256: each for each in archive.statements()}
        texts = {each.sha256: archive.show(each.key).text for each in added}
    with Archive.open(secretariat) as archive:
        ours = {each.sha256: each for each in archive.statements() if not each.sample}
        for sha256, statement in ours.items():
            assert theirs[sha256].source == statement.source
            assert theirs[sha256].evidence == statement.evidence
            assert theirs[sha256].organisation == statement.organisation
            assert texts[sha256] == archive.show(statement.key).text


def test_an_update_adds_what_is_new_and_touches_no_note_and_no_correction(collection: Path, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "delegate") as archive:
        first, second = archive.add_collection(collection)
        archive.edit(first.key, title="What I call it")
        note = archive.annotate(first.key, quote=archive.show(first.key).body[-1].text, text="mine")
        archive.remove(second.key)
        before = archive.show(first.key)
        entries = json.loads((collection / "collection.json").read_text("utf-8"))
        (collection / "third.txt").write_text("Letter\n\nDated 3 May 2024\n\nThe third comes later.\n")
        entries.append({"file": "third.txt", "title": "A letter", "kind": "letter", "year": 2024, "date": "2024-05-03"})
        (collection / "collection.json").write_text(json.dumps(entries))
        added = archive.add_collection(collection)
        assert [each.title for each in added] == ["A letter"]
        assert archive.show(first.key) == before
        assert archive.notes() == [note]
        assert [each.key for each in archive.statements(removed=True)] == [second.key]
        assert archive.add_collection(collection) == []


def test_adding_can_be_broken_off_and_taken_up_again(collection: Path, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "delegate") as archive:
        assert len(archive.add_collection(collection, progress=lambda done, _total, _what: done < 1)) == 1
        assert len(archive.add_collection(collection)) == 1


def test_a_row_of_a_table_goes_with_the_others_and_what_cannot_be_read_again_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "speeches.csv"
    table.write_text("title,text\nFirst,The first speech is short.\nSecond,The second speech is no longer.\n")

    def read_one(file: Path, content: bytes, *, source: str = "") -> object:
        if b"second" in content:
            raise ReadError("It cannot be read.")
        return take_in(file, content, source=source)

    monkeypatch.setattr("kpdesk.archive.importing.collection.take_in", read_one)
    with Archive.open(tmp_path / "secretariat") as archive:
        assert len(archive.import_files([table]).imported) == 2
        assert [each.title for each in archive.write_collection(tmp_path / "collection")] == ["First"]
    assert len(list((tmp_path / "collection").iterdir())) == 2


@pytest.mark.shared
def test_real_statements_come_through_word_for_word(shared: Path, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "secretariat") as archive:
        archive.import_files([shared / "statements"])
        number = len(archive.statements())
        assert len(archive.write_collection(tmp_path / "collection")) == number
        texts = {each.sha256: archive.show(each.key).text for each in archive.statements()}
    with Archive.open(tmp_path / "delegate") as archive:
        archive.add_collection(tmp_path / "collection")
        assert {each.sha256: archive.show(each.key).text for each in archive.statements()} == texts
