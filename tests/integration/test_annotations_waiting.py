"""Annotations of other programs that found no statement wait for it as notes do: logged, undone, shown, placed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.errors import CancelledError
from kpdesk.exchange.web_annotation.writing import OURS
from kpdesk.store.health.salvage import salvage

TEXT = (
    "Closing words\n\nWe ask for a visit to the northern valleys in March.\n\nNobody else asked for anything at all.\n"
)
WORDS = "a visit to the northern valleys in March"
BEFORE, AFTER = "Closing words\nWe ask for ", ".\nNobody else asked for"
STRAY = "http://example.org/stray"
COMING = "http://example.org/coming"


def annotation(name: str, source: object, **more: Any) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": name,
        "type": "Annotation",
        "motivation": "questioning",
        "creator": {"id": "http://example.org/ana", "type": "Person", "name": "Ana"},
        "body": {"type": "TextualBody", "value": "whose valleys?", "language": "en", "textDirection": "ltr"},
        "target": {
            "source": source,
            "selector": {"type": "TextQuoteSelector", "exact": WORDS, "prefix": BEFORE, "suffix": AFTER},
        },
        **more,
    }


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    (tmp_path / "statement.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "statement.txt"


@pytest.fixture
def both(tmp_path: Path, statement: Path) -> list[dict[str, Any]]:
    """One on a page of the web, and one on a statement that another archive has."""
    with Archive.open(tmp_path / "elsewhere") as archive:
        archive.import_files([statement])
        [there] = archive.statements()
        source = {"id": f"{OURS}statement:{there.key}:1", "canonical": f"urn:sha256:{there.sha256}"}
    return [annotation(STRAY, "http://example.org/page"), annotation(COMING, source)]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "archive")


def take_in(archive: Archive, tmp_path: Path, coming: list[dict[str, Any]]) -> tuple[str, ...]:
    (tmp_path / "in.jsonld").write_text(json.dumps(coming), encoding="utf-8")
    return archive.import_annotations(tmp_path / "in.jsonld").kept


def given_out(archive: Archive, tmp_path: Path) -> list[dict[str, Any]]:
    archive.export(tmp_path / "out.jsonld", notes=True, private=True)
    items: list[dict[str, Any]] = json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["first"]["items"]
    return items


def told(archive: Archive) -> list[tuple[str, str]]:
    return sorted((each.text, each.statement) for each in archive.waiting_notes())


def test_they_are_one_step_in_the_log_and_are_shown_and_go_out_whole(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]]
) -> None:
    with archive:
        assert take_in(archive, tmp_path, both) == (STRAY, COMING)
        assert given_out(archive, tmp_path) == both
        assert [(each.author, each.quote, each.bundle) for each in archive.waiting_notes()] == [("Ana", WORDS, "")] * 2
        assert "http://example.org/page" in [each.statement for each in archive.waiting_notes()]
        archive.undo()
        assert (given_out(archive, tmp_path), archive.waiting_notes()) == ([], [])
        archive.redo()
        assert given_out(archive, tmp_path) == both
        assert archive.check().problems == ()
    with Archive.open(archive.folder) as again:
        assert given_out(again, tmp_path) == both
        assert len(again.waiting_notes()) == 2


def test_the_same_file_once_more_is_no_step_and_another_text_of_one_is(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]]
) -> None:
    with archive:
        take_in(archive, tmp_path, both)
        take_in(archive, tmp_path, both)
        archive.undo()
        assert given_out(archive, tmp_path) == []
        archive.redo()
        changed = {**both[0], "motivation": "linking"}
        take_in(archive, tmp_path, [changed])
        assert given_out(archive, tmp_path) == [changed, both[1]]
        archive.undo()
        assert given_out(archive, tmp_path) == both


def test_they_are_private_as_long_as_they_do_not_say_otherwise(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]]
) -> None:
    said = [{**both[0], "kpdesk:visibility": each} for each in ("private", "nobody", "quotable")]
    coming = [both[1], *({**each, "id": f"{STRAY}{n}"} for n, each in enumerate(said))]
    with archive:
        take_in(archive, tmp_path, coming)
        report = archive.export(tmp_path / "open.jsonld", notes=True)
        items = json.loads((tmp_path / "open.jsonld").read_text("utf-8"))["first"]["items"]
        assert [each["id"] for each in items] == [f"{STRAY}2"]
        assert report.left_out == ("3 private notes were left out.",)
        archive.write_bundle(tmp_path / "notes.kpbundle")
        assert b"valleys" not in (tmp_path / "notes.kpbundle").read_bytes()
        assert given_out(archive, tmp_path) == coming


def test_one_is_placed_when_its_statement_comes_and_waits_again_when_that_is_undone(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]], statement: Path
) -> None:
    with archive:
        take_in(archive, tmp_path, both)
        archive.import_files([statement])
        [note] = archive.notes()
        assert (note.selector.exact, note.text, note.state, note.visibility) == (
            WORDS, "whose valleys?", "exact", "private",
        )  # fmt: skip
        assert [each.statement for each in archive.waiting_notes()] == ["http://example.org/page"]
        ids = sorted(each["id"] for each in given_out(archive, tmp_path))
        assert len(ids) == 2
        assert archive.place_waiting() == 0
        archive.undo()
        assert archive.notes() == []
        assert given_out(archive, tmp_path) == both
        assert archive.place_waiting() == 0
        archive.redo()
        assert [each.text for each in archive.notes()] == ["whose valleys?"]
        assert len(archive.waiting_notes()) == 1
        assert archive.check().problems == ()


def test_a_person_may_say_on_which_statement_one_that_waits_is(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]], statement: Path
) -> None:
    with archive:
        take_in(archive, tmp_path, both[:1])
        archive.import_files([statement])
        assert archive.notes() == []
        report = archive.import_annotations(tmp_path / "in.jsonld", key=archive.statements()[0].key)
        assert len(report.notes) == 1
        assert archive.waiting_notes() == []
        archive.undo()
        assert given_out(archive, tmp_path) == both[:1]


def test_they_come_back_from_the_journal(archive: Archive, tmp_path: Path, both: list[dict[str, Any]]) -> None:
    archive.close()
    shutil.copyfile(archive.folder / "archive.db", tmp_path / "before.db")
    with Archive.open(archive.folder) as again:
        take_in(again, tmp_path, both)
    shutil.copyfile(tmp_path / "before.db", archive.folder / "archive.db")
    with Archive.open(archive.folder) as older:
        assert given_out(older, tmp_path) == []
        assert older.repair().problems == ()
        assert given_out(older, tmp_path) == both


@pytest.mark.parametrize("journal", [True, False])
def test_they_are_in_an_archive_that_is_made_anew(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]], statement: Path, *, journal: bool
) -> None:
    elsewhere = {**both[1], "target": {"source": "http://example.org/other"}}
    with archive:
        archive.import_files([statement])
        take_in(archive, tmp_path, [both[0], elsewhere])
    if not journal:
        shutil.rmtree(archive.folder / "journal")
    salvage(archive.folder)
    with Archive.open(archive.folder) as anew:
        assert given_out(anew, tmp_path) == [both[0], elsewhere]
        assert anew.check().problems == ()


def test_one_whose_note_lost_its_statement_waits_again_after_a_repair(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]], statement: Path
) -> None:
    with archive:
        take_in(archive, tmp_path, both)
    shutil.copyfile(archive.folder / "archive.db", tmp_path / "before.db")
    with Archive.open(archive.folder) as again:
        again.import_files([statement])
        assert len(again.notes()) == 1
    shutil.copyfile(tmp_path / "before.db", archive.folder / "archive.db")
    with Archive.open(archive.folder) as older:
        older.repair()
        assert given_out(older, tmp_path) == both
        older.import_files([statement])
        assert [each.text for each in older.notes()] == ["whose valleys?"]


def test_what_an_earlier_kpdesk_kept_beside_the_log_is_taken_over_once(
    archive: Archive, tmp_path: Path, both: list[dict[str, Any]], statement: Path
) -> None:
    with archive:
        archive.import_files([statement])
        kept = json.dumps({each["id"]: each for each in both[:1]} | {"urn:uuid:note": {"id": "http://a.b/c"}, "x": 7})
        archive._store.set_fact("annotations", kept)
    with Archive.open(archive.folder, read_only=True) as closed:
        assert given_out(closed, tmp_path) == both[:1]
    for _ in range(2):
        with Archive.open(archive.folder) as again:
            assert given_out(again, tmp_path) == both[:1]
            assert told(again) == [("whose valleys?", "http://example.org/page")]
            assert again.check().problems == ()
    with Archive.open(archive.folder) as again:
        again.undo()
        assert given_out(again, tmp_path) == []
    with Archive.open(archive.folder) as again:
        assert given_out(again, tmp_path) == []
        again.redo()
        assert given_out(again, tmp_path) == both[:1]
        assert again._store.fact("annotations") == kept


@pytest.mark.parametrize("kept", ["{", "[]", "7", '{"a": 7}'])
def test_a_fact_that_nobody_can_read_stays_and_harms_nothing(archive: Archive, tmp_path: Path, kept: str) -> None:
    with archive:
        archive._store.set_fact("annotations", kept)
    with Archive.open(archive.folder) as again:
        assert given_out(again, tmp_path) == []
        assert again._store.fact("annotations") == kept


def test_an_annotation_that_ends_inside_a_letter_comes_in_on_the_whole_of_it(tmp_path: Path) -> None:
    (tmp_path / "cafe.txt").write_text("Closing words\n\nWe met at the q\u0308 by the river.\n", encoding="utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        [statement] = archive.import_files([tmp_path / "cafe.txt"]).imported
        whole = annotation("http://example.org/half", f"urn:sha256:{statement.sha256}")
        at = archive.show(statement.key).text.index("at the q")
        whole["target"]["selector"] = [
            {"type": "TextQuoteSelector", "exact": "at the q", "prefix": "We met "},
            {"type": "TextPositionSelector", "start": at, "end": at + 8},
        ]
        (tmp_path / "half.jsonld").write_text(json.dumps(whole), encoding="utf-8")
        archive.import_annotations(tmp_path / "half.jsonld", key=statement.key)
        [note] = archive.notes()
        assert (note.selector.exact, note.state) == ("at the q\u0308", "changed")


def test_a_preview_tells_what_an_import_would_and_stores_nothing(tmp_path: Path) -> None:
    (tmp_path / "closing.txt").write_text(TEXT, encoding="utf-8")
    with Archive.open(tmp_path / "previewed") as archive:
        key = archive.import_files([tmp_path / "closing.txt"]).imported[0].key
        file = tmp_path / "some.json"
        several = [annotation(COMING, f"{OURS}statement:{key}:1"), annotation(STRAY, "http://example.org/page"), {}]
        file.write_text(json.dumps(several), encoding="utf-8")
        before = archive.preview_annotations(file)
        assert archive.notes() == []
        assert archive.holds_annotations(file)
        done = archive.import_annotations(file)
        assert (len(before.notes), before.kept, before.failed) == (len(done.notes), done.kept, done.failed)
        again = archive.preview_annotations(file)
        assert (again.notes, again.known) == ((), 1)
        with pytest.raises(CancelledError):
            archive.import_annotations(file, progress=lambda done, _all, _what: done < 1)


def test_what_holds_no_annotation_is_told_apart(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "empty") as archive:
        for content in ('{"text": "Words."}', "[]", "{", "{}"):
            (tmp_path / "a.json").write_text(content)
            assert not archive.holds_annotations(tmp_path / "a.json")


@pytest.mark.parametrize(
    ("exact", "more", "state"),
    [
        (WORDS, {}, "exact"),
        (WORDS, {"prefix": "something that stands nowhere at all in this text, "}, "to place"),
        ("in March", {}, "to place"),
        ("a visit to the southern valleys in March", {}, "to place"),
    ],
)
def test_words_that_came_without_context_are_placed_where_they_stand_once(
    tmp_path: Path, exact: str, more: dict[str, str], state: str
) -> None:
    (tmp_path / "closing.txt").write_text(TEXT, encoding="utf-8")
    with Archive.open(tmp_path / "placed") as archive:
        key = archive.import_files([tmp_path / "closing.txt"]).imported[0].key
        selector = {"type": "TextQuoteSelector", "exact": exact, **more}
        target = {"source": f"{OURS}statement:{key}:1", "selector": selector}
        file = tmp_path / "one.json"
        file.write_text(json.dumps(annotation(COMING, "", target=target)), encoding="utf-8")
        note = archive.import_annotations(file).notes[0]
        assert note.state == state
        if state == "exact":
            shown = archive.show(key).text
            assert shown[note.selector.start : note.selector.end] == exact
