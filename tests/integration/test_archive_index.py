"""The search index of an archive: level before every answer, never harmed by a reader, healed where it is damaged."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.finding import indexing
from kpdesk.errors import ReadOnlyError
from kpdesk.search.engine.guard import IndexDeniedError, guarded

SPEECH = "Thank you, Chair. We ask for open books on every parcel of rough stones.\n"
LATER = "The lighthouse keeper of the harbour counts the ships of the evening.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def writer(home: Path, tmp_path: Path) -> Iterator[Archive]:
    file = tmp_path / "speech.txt"
    file.write_text(SPEECH, "utf-8")
    with Archive.open(home) as archive:
        archive.import_files([file])
        yield archive


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def found(archive: Archive, query: str) -> int:
    return archive.search(query).total


def bring_in(archive: Archive, folder: Path) -> None:
    file = folder / "later.txt"
    file.write_text(LATER, "utf-8")
    archive.import_files([file])


def test_a_reader_never_touches_the_index_of_the_writer(writer: Archive, home: Path) -> None:
    (home / "index" / "log-hash").write_text("of another moment", "utf-8")
    before = files_of(home / "index")
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1
        assert reader.check().ok
    assert files_of(home / "index") == before
    assert found(writer, "parcel") == 1


def test_a_reader_answers_where_the_index_has_another_layout(writer: Archive, home: Path) -> None:
    state = home / "index" / "state.json"
    state.write_text(json.dumps({**json.loads(state.read_text("utf-8")), "layout": "old"}), "utf-8")
    before = files_of(home / "index")
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1
    assert files_of(home / "index") == before


def test_a_reader_makes_no_index_where_there_is_none(writer: Archive, home: Path) -> None:
    writer.close()
    shutil.rmtree(home / "index")
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1
    assert not (home / "index").exists()


def test_a_reader_of_a_damaged_index_answers_from_memory(writer: Archive, home: Path) -> None:
    writer.close()
    for file in (home / "index").glob("engine*/*.store"):
        file.write_bytes(b"nothing of the kind")
    before = files_of(home / "index")
    with Archive.open(home, read_only=True) as reader:
        assert reader.check().ok
        assert found(reader, "parcel") == 1
    assert files_of(home / "index") == before


def test_a_folder_that_cannot_be_written_can_be_searched(
    writer: Archive, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = indexing.Index

    def denied(folder: Path | None, **how: bool) -> indexing.Index:
        if folder is not None:
            with guarded():
                raise PermissionError(13, "Permission denied")
        return real(folder, **how)

    monkeypatch.setattr(indexing, "Index", denied)
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1
        assert reader.index_is_behind is None


def test_a_refused_permission_is_no_damage() -> None:
    for error in (
        PermissionError(13, "Permission denied"),
        ValueError('IoError { kind: PermissionDenied, lock: "x" }'),
    ):
        with pytest.raises(IndexDeniedError, match="cannot be written"), guarded():
            raise error


def test_a_writer_without_an_index_folder_to_write_searches_in_memory(
    writer: Archive, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.close()
    shutil.rmtree(home / "index")
    (home / "index").write_text("in the way", "utf-8")
    monkeypatch.setattr(indexing, "_clear_away", lambda _: None)
    with Archive.open(home) as archive:
        assert found(archive, "parcel") == 1


def test_a_reader_finds_what_the_writer_added_since(writer: Archive, home: Path, tmp_path: Path) -> None:
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "lighthouse") == 0
        bring_in(writer, tmp_path)
        assert found(reader, "lighthouse") == 1
        key = writer.statements()[0].key
        writer.annotate(key, start=0, end=5, text="ask the cartographer")
        assert len(reader.search("cartographer").notes) == 1
        assert reader.index_is_behind is None


def test_a_large_archive_says_that_its_index_is_behind(
    writer: Archive, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_SMALL", 0)
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1
        assert reader.index_is_behind is None
        writer.annotate(writer.statements()[0].key, start=0, end=5, text="ask the cartographer")
        assert not reader.search("cartographer").notes
        assert "newest changes" in (reader.index_is_behind or "")
        assert writer.index_is_behind is None
        writer.search("parcel")
        assert len(reader.search("cartographer").notes) == 1
        assert reader.index_is_behind is None


def test_a_reader_cannot_rebuild_the_index(writer: Archive, home: Path) -> None:
    before = files_of(home / "index")
    with Archive.open(home, read_only=True) as reader, pytest.raises(ReadOnlyError, match="left as it is"):
        reader.reindex()
    assert files_of(home / "index") == before


@pytest.mark.parametrize(
    "damage", ["hash-bytes", "hash-folder", "large-seq", "negative-seq", "plain-file", "engine-file"]
)
def test_damage_beside_the_engine_is_healed(writer: Archive, home: Path, damage: str) -> None:
    writer.close()
    index = home / "index"
    state = index / "state.json"
    known = json.loads(state.read_text("utf-8"))
    if damage == "hash-bytes":
        (index / "log-hash").write_bytes(b"\xff\xfe\xff")
    elif damage == "hash-folder":
        (index / "log-hash").unlink()
        (index / "log-hash" / "inside").mkdir(parents=True)
    elif damage == "plain-file":
        shutil.rmtree(index)
        index.write_text("in the way", "utf-8")
    elif damage == "engine-file":
        shutil.rmtree(index / known["engine"])
        (index / known["engine"]).write_text("in the way", "utf-8")
    else:
        state.write_text(json.dumps({**known, "seq": 10**30 if damage == "large-seq" else -1}), "utf-8")
    with Archive.open(home) as archive:
        assert found(archive, "parcel") == 1
        assert archive.check().ok
    assert (index / "log-hash").is_file()
    with Archive.open(home, read_only=True) as reader:
        assert found(reader, "parcel") == 1


def test_any_number_of_hits_may_be_asked_for(writer: Archive) -> None:
    page = writer.search("parcel", limit=10**12)
    assert (page.total, len(page.hits)) == (1, 1)
    assert writer.search("parcel", offset=10**30, limit=10**30).hits == ()
    assert writer.search("parcel", offset=1, sort="date").hits == ()
