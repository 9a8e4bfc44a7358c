"""Values of any kind: what an archive cannot hold is refused with a sentence, and nothing is changed by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.core.records import Statement
from kpdesk.errors import ArchiveError, FieldError, NotFoundError, QuoteError

BROKEN = "half a sign \ud83d"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    file = tmp_path / "speech.txt"
    file.write_text("Plenary meeting, 12 November 2021\n\nThank you, Chair. We ask for open books.\n", "utf-8")
    with Archive.open(tmp_path / "archive") as opened:
        opened.import_files([file])
        yield opened


@pytest.fixture
def key(archive: Archive) -> str:
    return archive.statements()[0].key


@pytest.mark.parametrize(
    "given",
    [
        {"text": 5},
        {"text": None},
        {"text": BROKEN},
        {"tags": "reform"},
        {"tags": 5},
        {"tags": [5]},
        {"tags": [BROKEN]},
        {"tags": {"a", 5}},
        {"label": 3},
        {"label": ["1"]},
        {"visibility": 5},
        {"visibility": None},
    ],
)
def test_a_note_of_a_wrong_kind_is_refused(archive: Archive, key: str, given: dict[str, Any]) -> None:
    with pytest.raises(FieldError, match=r"(?i)nothing was changed"):
        archive.annotate(key, start=0, end=5, **given)
    note = archive.annotate(key, start=0, end=5, text="right", tags=["b", " b", "", "a"])
    with pytest.raises(FieldError, match=r"(?i)nothing was changed"):
        archive.edit_note(note.id, **given)
    assert archive.notes() == [note]
    assert note.tags == ("b", "a")
    assert archive.check().ok


@pytest.mark.parametrize("place", [{"start": 1.0, "end": 5}, {"start": True, "end": 5}, {"start": 0, "end": "5"}])
def test_a_place_is_a_whole_number(archive: Archive, key: str, place: dict[str, Any]) -> None:
    with pytest.raises(QuoteError, match="no note was written"):
        archive.annotate(key, **place)


@pytest.mark.parametrize("words", [{"quote": BROKEN}, {"quote": 5}, {"quote": "books", "prefix": None}])
def test_a_quote_is_a_text(archive: Archive, key: str, words: dict[str, Any]) -> None:
    with pytest.raises(FieldError, match=r"(?i)nothing was changed"):
        archive.annotate(key, **words)


def test_a_refused_value_leaves_the_statement_as_it_was(archive: Archive, key: str) -> None:
    before = archive.show(key)
    for fields in ({"title": "New", "year": True}, {"title": BROKEN}, {"key": "other"}, {"self": "other"}):
        with pytest.raises(FieldError, match=r"(?i)nothing was changed"):
            archive.edit(key, **fields)
    with pytest.raises(FieldError):
        archive.import_files([], fields={"year": 99999})
    assert archive.show(key) == before
    assert archive.check().ok


def test_an_edit_confirms_what_it_names_and_nothing_else(archive: Archive, key: str) -> None:
    before = archive.show(key).statement
    assert before.evidence["year"].certainty != "confirmed"
    after = archive.edit(key, title="A title of its own")
    assert after.evidence["title"].certainty == "confirmed"
    assert {**after.evidence, "title": None} == {**before.evidence, "title": None}


def test_an_edit_sends_only_the_evidence_it_names(archive: Archive, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[dict[str, Any]] = []
    real = archive._store.edit_statements

    def seen(keys: list[str], change: Callable[[Statement], dict[str, Any]], label: str) -> object:
        def watched(statement: Statement) -> dict[str, Any]:
            sent.append(change(statement))
            return sent[-1]

        return real(keys, watched, label=label)

    monkeypatch.setattr(archive._store, "edit_statements", seen)
    archive.edit(key, title="A title of its own")
    assert [set(each["evidence"]) for each in sent] == [{"title"}]


@pytest.mark.parametrize(
    ("asked", "is_found"),
    [
        ("CSC", True),
        ("csc", True),
        ("Civil Society", True),
        ("KP", False),
        ("KPCS", False),
        ("soc", False),
        ("Lantern", False),
        ("", True),
    ],
)
def test_an_organisation_is_asked_for_by_a_name_of_it(
    archive: Archive, key: str, asked: str, *, is_found: bool
) -> None:
    archive.edit(key, organisation="CSC")
    assert bool(archive.statements(organisation=asked)) == is_found


def test_an_organisation_that_nobody_knows_is_asked_for_by_its_name(archive: Archive, key: str) -> None:
    archive.edit(key, organisation="Société des Lanternes")
    assert archive.statements(organisation="societe des lanternes")
    assert archive.statements(organisation="LANTERN")
    assert not archive.statements(organisation="des")
    archive.edit(key, organisation=None)
    assert not archive.statements(organisation="lantern")
    assert archive.statements()


def test_a_model_that_cannot_be_kept_is_used_all_the_same(
    archive: Archive, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.search("books")
    real = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name.startswith("similarity"):
            raise OSError(28, "No space left on device")
        return real(path, content)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "write_bytes", full)
        assert archive.related(key, 1).total == 0
    kept = archive.folder / "index"
    assert not list(kept.glob("similarity-*"))


def test_a_model_is_kept_whole_beside_the_index(archive: Archive, key: str) -> None:
    archive.search("books")
    archive.related(key, 1)
    assert [file.suffix for file in (archive.folder / "index").glob("similarity-*")] == [".npz"]


def test_a_folder_cannot_have_a_nul_in_its_name() -> None:
    with pytest.raises(ArchiveError, match="no archive was opened"):
        Archive.open("\0x")


def test_a_statement_in_the_trash_has_no_related_passages(archive: Archive, key: str) -> None:
    archive.remove(key)
    with pytest.raises(NotFoundError, match="in the trash"):
        archive.related(key, 1)
    archive.restore(key)
    assert archive.related(key, 1).total == 0
