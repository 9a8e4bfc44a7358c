"""The quote check of an archive: library and command line, over texts and drafts."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.errors import CancelledError, FieldError, ReadError
from tests.unit.readers.word_parts import p, word_file

HOUSE = "The sorting house of Bahruna opened in March. Its keeper has never seen a forged certificate.\n"
MISSION = "The review mission must be funded by every member who agreed to it.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("house.txt", HOUSE * 1), ("mission.txt", MISSION)):
        (tmp_path / name).write_text(f"Statement on the {name}\n\n{text}", encoding="utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        archive.import_files([tmp_path / "house.txt", tmp_path / "mission.txt"])
    return tmp_path / "archive"


def test_a_quotation_is_found_with_its_place(folder: Path) -> None:
    with Archive.open(folder) as archive:
        result = archive.check_quote("has never seen a forged certificate")
        match = result.matches[0]
        assert result.verdict == "exact"
        assert archive.show(match.key).text[match.start : match.end] == "has never seen a forged certificate"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("has never  seen a forged certificate", "equivalent"),
        ("has seldom seen a forged certificate", "differs"),
        ("has never seen a forged certificate. The review mission must be funded", "joined"),
        ("quite another thing was never said", "not found"),
        ("", "not found"),
    ],
)
def test_verdicts_of_an_archive(folder: Path, text: str, verdict: str) -> None:
    with Archive.open(folder) as archive:
        assert archive.check_quote(text).verdict == verdict


def test_words_of_an_older_version_are_said_to_be_its_own(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = (tmp_path / "mission.txt").read_text(encoding="utf-8").replace("every member", "each participant")
    (tmp_path / "newer.txt").write_text(newer, encoding="utf-8")
    with Archive.open(folder) as archive:
        key = archive.check_quote("must be funded by every member").matches[0].key
        archive.import_files([tmp_path / "newer.txt"], versions={str(tmp_path / "newer.txt"): key})
        result = archive.check_quote("must be funded by every member")
        assert (result.verdict, result.older, result.matches[0].version) == ("exact", True, 1)
        assert not archive.check_quote("must be funded by each participant").older
        match = result.matches[0]
        said = archive.cite_selection(key, match.start, match.end, version=1)
        assert said.startswith("“must be funded by every member”")
        assert archive.open_code(archive.quote_code(key, match.start, match.end, version=1)).state == "same"
    assert run(["--archive", str(folder), "quote", "check", "must be funded by every member"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("exact in an older version only")
    assert f"{key}@1 ¶" in lines[1]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The [old] sorting house of Bahruna opened in March", "exact"),
        ("opened in March. Its keeper has never seen a forged certificate. The gate is new", "joined"),
    ],
)
def test_words_that_the_newest_version_has_too_are_its_own(
    folder: Path, tmp_path: Path, text: str, verdict: str
) -> None:
    with Archive.open(folder) as archive:
        key = archive.check_quote("opened in March").matches[0].key
        newer = tmp_path / "newer.txt"
        for gate in ("new", "new and green"):
            newer.write_text(f"Statement on the house.txt\n\n{HOUSE}\nThe gate is {gate}.\n", encoding="utf-8")
            archive.import_files([newer], versions={str(newer): key})
        result = archive.check_quote(text)
        assert (result.verdict, result.older) == (verdict, False)
        assert len(set(result.matches)) == len(result.matches) == (2 if verdict == "joined" else 1)
        assert {match.version for match in result.matches} == {3}


def test_the_command_says_which_words_are_the_quoters_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "quote", "check", "The keeper has [rarely] seen a forged certificate"]) == 0
    assert "but for 1 bracket of the quoter" in capsys.readouterr().out


def test_words_in_capitals_are_those_of_the_statement(folder: Path) -> None:
    with Archive.open(folder) as archive:
        result = archive.check_quote("ITS KEEPER HAS NEVER SEEN A FORGED CERTIFICATE")
        said = archive.show(result.matches[0].key).text[result.matches[0].start : result.matches[0].end]
    assert (result.verdict, said) == ("differs", "Its keeper has never seen a forged certificate")


def test_a_sentence_dropped_between_two_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = "The sorting house of Bahruna has never seen a forged certificate"
    assert run(["--archive", str(folder), "quote", "check", said]) == 0
    assert "5 words between them were dropped without an ellipsis" in capsys.readouterr().out


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_several_quotations_in_one_text_are_told_each_for_itself(folder: Path, between: str) -> None:
    texts = ["has never seen a forged certificate", "must be paid by every member who agreed", "opened in March"]
    with Archive.open(folder) as archive:
        report = archive.check_pasted(between.join(texts))
    assert [(each.text, each.verdict) for each in report.results] == list(
        zip(texts, ["exact", "differs", "exact"], strict=True)
    )


def test_in_the_writers_own_words_what_is_between_marks_is_told(folder: Path) -> None:
    text = (
        "The two of them agree.\n\nThe house says it “has never seen a forged certificate”, and 'opened in May'.\n\n"
        "The review mission must be funded by every member who agreed to it."
    )
    with Archive.open(folder) as archive:
        report = archive.check_pasted(text)
    assert [each.verdict for each in report.results] == ["exact", "differs", "exact"]
    assert report.prose == 1


def test_words_that_run_over_lines_are_one_quotation_where_they_were_said_so(folder: Path) -> None:
    text = "The sorting house of Bahruna opened in March.\nIts keeper has never seen a forged certificate."
    with Archive.open(folder) as archive:
        assert [each.verdict for each in archive.check_pasted(text).results] == ["equivalent"]


def test_a_quotation_in_which_somebody_is_quoted_is_one(tmp_path: Path) -> None:
    said = "The keeper of the house told us that “no certificate” was ever refused by him or by his men.\n"
    (tmp_path / "keeper.txt").write_text(f"Statement on the keeper\n\n{said}", encoding="utf-8")
    with Archive.open(tmp_path / "own") as archive:
        archive.import_files([tmp_path / "keeper.txt"])
        assert [each.verdict for each in archive.check_pasted(said.strip()).results] == ["exact"]
        changed = archive.check_pasted(said.replace("ever", "seldom")).results
    assert [(each.verdict, each.words) for each in changed] == [("differs", 1)]


def test_a_check_of_several_can_be_stopped(folder: Path) -> None:
    with Archive.open(folder) as archive, pytest.raises(CancelledError):
        archive.check_pasted("opened in March\n\nopened in May", lambda done, _all, _what: done < 1)


def test_the_command_tells_each_of_several(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "This is ours.\n\n“opened in March”\n\n“opened in May”"
    assert run(["--archive", str(folder), "quote", "check", text]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "exact: “opened in March”".replace("“opened in March”", "““opened in March””"),
        "differs in 1 word: ““opened in May””",
        "1 paragraph without quotation marks not found, and taken for your own words.",
    ]


def test_what_is_in_the_trash_is_not_quoted(folder: Path) -> None:
    with Archive.open(folder) as archive:
        archive.remove(*(each.key for each in archive.statements()))
        assert archive.check_quote("has never seen a forged certificate").verdict == "not found"


def test_a_whole_book_is_no_quotation(folder: Path) -> None:
    with Archive.open(folder) as archive, pytest.raises(FieldError, match="is a draft"):
        archive.check_quote("word " * 5000)


def test_every_quotation_of_a_word_file_is_checked(folder: Path, tmp_path: Path) -> None:
    draft = docx.Document()
    draft.add_paragraph("As the house said, it “has never seen a forged certificate”; we disagree.")
    draft.add_paragraph("And the mission “must be paid by every member who agreed to it”.")
    draft.save(str(tmp_path / "draft.docx"))
    with Archive.open(folder) as archive:
        report = archive.check_draft(tmp_path / "draft.docx")
    assert [(each.verdict, each.words) for each in report.results] == [("exact", 0), ("differs", 1)]


def _everywhere() -> bytes:
    """A document that quotes in its text, a table, a text box, a note, its header and footer, and a comment."""
    box = f"<w:txbxContent>{p('“never seen a forged”')}</w:txbxContent>"
    body = (
        p("It 'opened in March'.", '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + f"<w:tbl><w:tr><w:tc>{p('the mission')}</w:tc><w:tc>{p('« review mission must »')}</w:tc></w:tr></w:tbl>"
        + p(f"<w:r><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></w:r>", "A box.")
    )
    return word_file(
        body,
        footnotes=f'<w:footnote w:id="2">{p("As in „funded by every“.")}</w:footnote>',
        header=p("‘member who agreed’"),
        footer=p("Of the «sorting house of» Bahruna"),
        comments=f'<w:comment w:id="0" w:author="a">{p("Did he say “keeper has seldom”?")}</w:comment>',
    )


def test_quotations_beside_the_text_of_a_word_file_are_checked_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "draft.docx").write_bytes(_everywhere())
    with Archive.open(folder) as archive:
        report = archive.check_draft(tmp_path / "draft.docx")
    assert {each.text: each.verdict for each in report.results} == {
        "opened in March": "exact",
        "never seen a forged": "exact",
        "review mission must": "exact",
        "funded by every": "exact",
        "member who agreed": "exact",
        "sorting house of": "exact",
        "keeper has seldom": "differs",
    }


def test_a_word_file_with_nothing_but_a_header_is_checked(folder: Path, tmp_path: Path) -> None:
    draft = docx.Document()
    draft.sections[0].header.paragraphs[0].text = "It “opened in March”."
    draft.save(str(tmp_path / "draft.docx"))
    with Archive.open(folder) as archive:
        assert [each.verdict for each in archive.check_draft(tmp_path / "draft.docx").results] == ["exact"]


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
def test_every_quotation_of_a_text_is_checked(folder: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(
        "> has never seen\n> a forged certificate\n\nHe “opened in March”.\n", encoding="utf-8"
    )
    with Archive.open(folder) as archive:
        report = archive.check_draft(tmp_path / name)
    assert [each.verdict for each in report.results] == ["equivalent", "exact"]


def test_a_draft_that_is_not_there_is_told_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    with Archive.open(folder) as archive, pytest.raises(ReadError):
        archive.check_draft(tmp_path / "none.docx")


def test_the_command_gives_the_document_of_the_contract(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "--json", "quote", "check", "has seldom seen a forged certificate"]) == 0
    result = json.loads(capsys.readouterr().out)["results"][0]
    match = result["matches"][0]
    assert (result["verdict"], result["words"], result["text"]) == (
        "differs",
        1,
        "has seldom seen a forged certificate",
    )
    assert match["marks"][:3] == [["=", "has "], ["-", "never"], ["+", "seldom"]]
    assert {"key", "paragraph", "start", "end"} <= match.keys()


def test_the_command_speaks_in_lines(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "draft.txt").write_text(
        "“opened in May” “quite unknown words” “forged certificate. The review mission”"
    )
    assert run(["--archive", str(folder), "quote", "check", "--file", str(tmp_path / "draft.txt")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "differs in 1 word: “opened in May”"
    assert "[-March-]{+May+}" in lines[1]
    assert lines[2].startswith("not found")


def test_the_command_wants_words_or_a_draft(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "quote", "check"]) == 2
    assert "Nothing was checked" in capsys.readouterr().err
