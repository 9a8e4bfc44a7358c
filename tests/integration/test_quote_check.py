"""The quote check of an archive: library and command line, over texts and drafts."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.errors import FieldError, ReadError

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
