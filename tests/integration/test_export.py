"""Notes and statements handed on: every format, what stays here, and what comes back."""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.core.records import Note
from kpdesk.errors import FieldError, FileRefusedError, ReadError
from kpdesk.exchange.web_annotation.rules import faults

TEXT = "Statement of the sorting house\n\nThe house opened in March. Its keeper has never seen a forged certificate.\n"
ARABIC = "بيان دار الفرز\n\nلم تُموَّل بعثة التقييم. ونطالب المشاركين بأن ينشروا الأرقام التي وعدوا بها.\n"
FORMATS = ["jsonld", "csv", "md", "docx", "html", "pdf", "zip"]


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with both statements, which each test gets a copy of."""
    folder = tmp_path_factory.mktemp("pattern")
    (folder / "house.txt").write_text(TEXT, encoding="utf-8")
    (folder / "bayan.txt").write_text(ARABIC, encoding="utf-8")
    with Archive.open(folder / "archive") as opened:
        opened.import_files([folder / "house.txt", folder / "bayan.txt"])
    return folder


@pytest.fixture
def archive(tmp_path: Path, pattern: Path) -> Any:
    shutil.copytree(pattern, tmp_path, dirs_exist_ok=True)
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


def key_of(archive: Archive, word: str) -> str:
    return next(each.key for each in archive.statements() if word in archive.show(each.key).text)


def write(archive: Archive, quote: str = "forged certificate", **about: Any) -> Note:
    word = "keeper" if quote.isascii() else "بعثة"
    return archive.annotate(key_of(archive, word), quote=quote, **{"visibility": "quotable", **about})


def text_of(file: Path) -> str:
    """Everything that a reader of the file could find in it."""
    if file.suffix == ".docx":
        return "\n".join(each.text for each in docx.Document(str(file)).paragraphs)
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(file) as opened:
            return "\n".join(page.get_textpage().get_text_bounded() for page in opened)
    if file.suffix == ".zip":
        with zipfile.ZipFile(file) as packed:
            return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    return file.read_text("utf-8")


@pytest.mark.parametrize("ending", FORMATS)
def test_a_note_is_in_every_format_with_its_words(archive: Archive, tmp_path: Path, ending: str) -> None:
    write(archive, text="Ask for the numbers.", tags=("reform",))
    report = archive.export(tmp_path / f"notes.{ending}", notes=True)
    text = text_of(tmp_path / f"notes.{ending}")
    assert report.notes == 1
    assert "forged certificate" in text
    assert "Ask for the numbers." in text
    assert "reform" in text


@pytest.mark.parametrize("ending", FORMATS)
def test_private_notes_stay_here_and_the_report_says_so(archive: Archive, tmp_path: Path, ending: str) -> None:
    write(archive, text="mine alone", visibility="private")
    report = archive.export(tmp_path / f"notes.{ending}", notes=True)
    assert (report.notes, report.left_out) == (0, ("1 private note was left out.",))
    assert "mine alone" not in text_of(tmp_path / f"notes.{ending}")
    asked = archive.export(tmp_path / f"all.{ending}", notes=True, private=True)
    assert (asked.notes, asked.left_out) == (1, ())
    assert "mine alone" in text_of(tmp_path / f"all.{ending}")


def test_a_selection_of_notes_can_be_exported(archive: Archive, tmp_path: Path) -> None:
    wanted, _ = write(archive, text="this one"), write(archive, quote="opened in March", text="not this")
    archive.export(tmp_path / "notes.md", note_ids=[wanted.id])
    assert "this one" in text_of(tmp_path / "notes.md")
    assert "not this" not in text_of(tmp_path / "notes.md")


@pytest.mark.parametrize("ending", ["md", "docx", "html", "pdf"])
def test_named_statements_are_exported_with_their_texts(archive: Archive, tmp_path: Path, ending: str) -> None:
    write(archive, text="seen")
    key = key_of(archive, "keeper")
    archive.export(tmp_path / f"texts.{ending}", statements=[key])
    bare = text_of(tmp_path / f"texts.{ending}")
    archive.export(tmp_path / f"noted.{ending}", statements=[key], notes=True)
    assert "The house opened in March." in bare
    assert "seen" not in bare.replace("never seen", "")
    assert "seen" in text_of(tmp_path / f"noted.{ending}").replace("never seen", "")


def test_no_cell_of_a_table_is_a_formula(archive: Archive, tmp_path: Path) -> None:
    for text in ("=1+1", "+2", "-3", "@sum", "\t=1", " =x", "plain"):
        write(archive, text=text)
    archive.export(tmp_path / "notes.csv", notes=True, bom=True)
    raw = (tmp_path / "notes.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert [row["note"] for row in rows] == ["'=1+1", "'+2", "'-3", "'@sum", "'\t=1", "' =x", "plain"]


def test_a_table_without_notes_is_one_of_statements(archive: Archive, tmp_path: Path) -> None:
    archive.export(tmp_path / "statements.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "statements.csv").read_text("utf-8"))))
    assert {row["key"] for row in rows} == {each.key for each in archive.statements()}


def test_the_whole_archive_holds_the_files_as_they_came(archive: Archive, tmp_path: Path) -> None:
    archive.export(tmp_path / "all.zip")
    key = key_of(archive, "keeper")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.read(f"statements/{key}/original.txt") == TEXT.encode()
        document = json.loads(packed.read(f"statements/{key}/statement.json"))
    assert document["text"][document["body"][1]["start"] :].startswith("The house opened")


@pytest.mark.parametrize("name", ["notes.xyz", "notes"])
def test_an_unknown_ending_is_refused(archive: Archive, tmp_path: Path, name: str) -> None:
    with pytest.raises(FieldError, match="format is not known"):
        archive.export(tmp_path / name)


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(FileRefusedError, match="cannot be written"):
        archive.export(tmp_path / "none" / "notes.md")


def test_a_statement_in_the_trash_is_not_exported(archive: Archive, tmp_path: Path) -> None:
    key = key_of(archive, "keeper")
    archive.remove(key)
    with pytest.raises(FieldError, match="in the trash"):
        archive.export(tmp_path / "text.md", statements=[key])


def test_the_command_writes_and_says_what_stayed(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(archive, text="mine", visibility="private")
    key = key_of(archive, "keeper")
    file = str(tmp_path / "out.md")
    assert run(["--archive", str(archive.folder), "export", file, "--notes", "--statements", key]) == 0
    said = capsys.readouterr().out
    assert "1 statement, 0 notes" in said
    assert "1 private note was left out." in said


def test_annotations_come_back_as_they_went(archive: Archive, tmp_path: Path) -> None:
    write(archive, text="Ask.\nAgain.", tags=("a", "b"), label="3")
    write(archive, quote="بعثة التقييم", text="تعليق", visibility="delegation")
    write(archive, quote="opened in March")
    archive.export(tmp_path / "notes.jsonld")
    with Archive.open(tmp_path / "other") as other:
        other.import_files([tmp_path / "house.txt", tmp_path / "bayan.txt"])
        report = other.import_annotations(tmp_path / "notes.jsonld")
        assert (len(report.notes), report.to_place, report.known, report.failed) == (3, 0, 0, ())
        assert other.notes() == archive.notes()
        other.export(tmp_path / "back.jsonld")
        again = other.import_annotations(tmp_path / "notes.jsonld")
        assert (len(again.notes), again.known) == (0, 3)
        assert other.check().ok
        other.undo()
        assert other.notes() == []
    assert (tmp_path / "back.jsonld").read_bytes() == (tmp_path / "notes.jsonld").read_bytes()


def test_direction_and_language_are_said(archive: Archive, tmp_path: Path) -> None:
    write(archive, quote="بعثة التقييم", text="تعليق")
    archive.export(tmp_path / "notes.jsonld")
    item = json.loads((tmp_path / "notes.jsonld").read_text("utf-8"))["first"]["items"][0]
    assert faults(item) == []
    assert item["target"]["source"]["language"] == "ar"
    assert item["target"]["source"]["textDirection"] == "rtl"
    assert item["body"][0]["textDirection"] == "rtl"


def _foreign(**more: Any) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno1",
        "type": "Annotation",
        "creator": {"id": "http://example.org/user1", "type": "Person", "name": "A. Reader", "nickname": "areader"},
        "created": "2020-10-13T13:00:00Z",
        "body": [
            {"type": "TextualBody", "value": "j'adore !", "language": "fr", "textDirection": "ltr"},
            {"type": "TextualBody", "value": "keeper", "purpose": "tagging"},
        ],
        "target": {
            "source": "http://example.org/page1",
            "selector": {"type": "TextQuoteSelector", "exact": "forged certificate", "prefix": "seen a "},
        },
        **more,
    }


def test_an_annotation_on_something_else_is_kept_and_goes_out_again(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "in.jsonld").write_text(json.dumps(_foreign()), encoding="utf-8")
    report = archive.import_annotations(tmp_path / "in.jsonld")
    assert (report.notes, report.kept) == ((), ("http://example.org/anno1",))
    archive.export(tmp_path / "out.jsonld", private=True)
    assert json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["first"]["items"] == [_foreign()]


def test_a_person_may_say_which_statement_an_annotation_is_on(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "in.jsonld").write_text(json.dumps(_foreign()), encoding="utf-8")
    key = key_of(archive, "keeper")
    note = archive.import_annotations(tmp_path / "in.jsonld", key=key).notes[0]
    assert (note.key, note.selector.exact, note.text) == (key, "forged certificate", "j'adore !")
    assert (note.tags, note.author, note.visibility) == (("keeper",), "A. Reader", "private")
    archive.export(tmp_path / "out.jsonld", private=True)
    item = json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["first"]["items"][0]
    assert item["body"] == _foreign()["body"]
    assert item["creator"] == _foreign()["creator"]
    assert item["target"][1] == _foreign()["target"]
    archive.edit_note(note.id, text="other words")
    archive.export(tmp_path / "out.jsonld", private=True)
    item = json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["first"]["items"][0]
    assert item["body"][0]["value"] == "other words"


@pytest.mark.parametrize("ending", ["jsonld", "zip"])
@pytest.mark.parametrize("name", ["http://example.org/anno1", "urn:uuid:0d3b8b0a-1111-4222-8333-444455556666"])
@pytest.mark.parametrize("then", ["stays private", "trash", "undone"])
def test_an_annotation_that_became_a_note_stays_here_with_it(
    archive: Archive, tmp_path: Path, ending: str, name: str, then: str
) -> None:
    target = {"source": "http://example.org/page", "selector": {"type": "TextQuoteSelector", "exact": "in March"}}
    coming = _foreign(id=name, target=target, body={"type": "TextualBody", "value": "planted words"})
    (tmp_path / "in.jsonld").write_text(json.dumps(coming), encoding="utf-8")
    report = archive.import_annotations(tmp_path / "in.jsonld", key=key_of(archive, "keeper"))
    assert [each.visibility for each in report.notes] == ["private"]
    if then == "trash":
        archive.remove_note(report.notes[0].id)
    if then == "undone":
        archive.undo()
    file = tmp_path / f"out.{ending}"
    assert archive.export(file, notes=True).notes == 0
    assert "planted words" not in text_of(file)


def test_a_private_note_that_found_no_statement_goes_on_only_where_private_ones_do(
    archive: Archive, tmp_path: Path
) -> None:
    (tmp_path / "in.jsonld").write_text(json.dumps(_foreign(**{"kpdesk:visibility": "private"})), encoding="utf-8")
    archive.import_annotations(tmp_path / "in.jsonld")
    out = tmp_path / "out.jsonld"
    archive.export(out, notes=True)
    assert "example.org/anno1" not in text_of(out)
    archive.export(out, notes=True, private=True)
    assert "example.org/anno1" in text_of(out)


def test_words_that_stand_nowhere_are_to_be_placed(archive: Archive, tmp_path: Path) -> None:
    target = {"source": "http://example.org/p", "selector": {"type": "TextQuoteSelector", "exact": "quite other words"}}
    (tmp_path / "in.jsonld").write_text(json.dumps(_foreign(target=target)), encoding="utf-8")
    report = archive.import_annotations(tmp_path / "in.jsonld", key=key_of(archive, "keeper"))
    assert (report.to_place, report.notes[0].state) == (1, "to place")


@pytest.mark.parametrize(
    "wrong",
    [
        {"@context": "fish"}, {"id": "not a uri"}, {"id": None}, {"type": "Squirrel"}, {"target": None}, {"target": 9},
        {"created": "yesterday"}, {"modified": ["2015-01-28T12:00:00Z"]}, {"creator": 6}, {"rights": "not a uri"},
        {"canonical": ["http://a.b/c", "http://a.b/d"]}, {"bodyValue": "also"}, {"body": 4},
        {"body": {"type": "TextualBody"}}, {"body": {"type": "TextualBody", "value": "a", "textDirection": "up"}},
        {"target": {"source": "http://a.b/c", "selector": {"type": "FragmentSelector"}}},
        {"target": {"source": "http://a.b/c", "selector": 3}},
        {"target": {"source": "http://a.b/c", "selector": "no iri"}},
        {"target": {"source": "http://a.b/c", "selector": {"type": "TextPositionSelector", "start": -1, "end": 3}}},
        {"target": {"source": "http://a.b/c", "selector": {"type": "TextQuoteSelector", "exact": "a", "prefix": 1}}},
        {"target": {"source": "http://a.b/c", "selector": {"type": "XPathSelector", "value": "a", "refinedBy": 5}}},
    ],
)  # fmt: skip
def test_what_is_no_annotation_is_reported(archive: Archive, tmp_path: Path, wrong: dict[str, Any]) -> None:
    good = _foreign(id="http://example.org/good")
    (tmp_path / "in.jsonld").write_text(json.dumps([_foreign(**wrong), good, 7]), encoding="utf-8")
    report = archive.import_annotations(tmp_path / "in.jsonld")
    assert len(report.failed) == 2
    assert report.kept == ("http://example.org/good",)
    assert all("no annotation" in each.error for each in report.failed)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_is_no_json_is_told_in_a_sentence(archive: Archive, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "in.jsonld").write_bytes(content)
    with pytest.raises(ReadError, match="no JSON"):
        archive.import_annotations(tmp_path / "in.jsonld")


def test_the_command_takes_annotations_in(archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, file = str(archive.folder), tmp_path / "in.jsonld"
    archive.close()
    file.write_text(json.dumps([_foreign(), 7]), encoding="utf-8")
    assert run(["--archive", folder, "note", "import", str(file)]) == 1
    said = capsys.readouterr().out
    assert "0 new notes" in said
    assert "kept       http://example.org/anno1" in said
    assert "failed     annotation 2" in said


def test_the_code_in_a_document_is_that_of_the_words_as_they_were_imported(archive: Archive, tmp_path: Path) -> None:
    key = key_of(archive, "forged")
    start, end = stands(archive, key, "forged certificate")
    code = archive.quote_code(key, start, end)
    n = next(each.n for each in archive.show(key).body if each.start <= start <= each.end)
    archive.split_paragraph(key, n, at=start)
    archive.join_paragraphs(key, n - 1)
    write(archive)
    archive.export(tmp_path / "notes.md")
    archive.bring_back_paragraphs(key)
    assert code in (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert archive.open_code(code).state == "same"


def stands(archive: Archive, key: str, words: str) -> tuple[int, int]:
    start = archive.show(key).text.index(words)
    return start, start + len(words)
