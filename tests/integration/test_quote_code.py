"""A code made on one laptop opens the same place on another, or says that the text there differs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.errors import NotFoundError, QuoteError

TEXT = "Statement of the sorting house, 3 March 2021\n\nThe house opened early. Its keeper has never seen a forged paper.\n"  # noqa: E501


@pytest.fixture
def code(tmp_path: Path) -> str:
    """The code of "has never seen" in one archive."""
    (tmp_path / "house.txt").write_text(TEXT, encoding="utf-8")
    with Archive.open(tmp_path / "mine") as archive:
        key = archive.import_files([tmp_path / "house.txt"]).imported[0].key
        start = archive.show(key).text.index("has never seen")
        return archive.quote_code(key, start, start + 14)


def other(folder: Path, text: str) -> Iterator[Archive]:
    (folder / "there").mkdir()
    (folder / "there" / "house.txt").write_text(text, encoding="utf-8")
    with Archive.open(folder / "theirs") as archive:
        archive.import_files([folder / "there" / "house.txt"])
        yield archive


@pytest.mark.parametrize(
    ("change", "state", "words"),
    [
        (("", ""), "same", "has never seen"),
        (("a forged paper", "one forged paper"), "text differs", "has never seen"),
        (("has never seen", "had seldom seen"), "words differ", "The house opened early."),
    ],
)
def test_on_another_laptop(tmp_path: Path, code: str, change: tuple[str, str], state: str, words: str) -> None:
    for archive in other(tmp_path, TEXT.replace(*change) if change[0] else TEXT):
        place = archive.open_code(f"as quoted (keeper) {code}")
        assert (place.state, place.text.startswith(words)) == (state, True)
        assert archive.show(place.key).text[place.start : place.end] == place.text
        assert ("differs" in place.sentence) == (state != "same")


def test_without_the_statement_it_says_so(tmp_path: Path, code: str) -> None:
    with Archive.open(tmp_path / "empty") as archive:
        with pytest.raises(NotFoundError, match="no statement for the code"):
            archive.open_code(code)
        with pytest.raises(QuoteError, match="no quotation code"):
            archive.open_code("nothing")


def test_nothing_selected_has_no_code(tmp_path: Path, code: str) -> None:
    with Archive.open(tmp_path / "mine") as archive, pytest.raises(QuoteError, match="Nothing is selected"):
        archive.quote_code(archive.statements()[0].key, 5, 5)


def test_the_commands_make_and_open_a_code(tmp_path: Path, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Archive.open(tmp_path / "mine") as archive:
        key = archive.statements()[0].key
    assert run(["--archive", str(tmp_path / "mine"), "--json", "cite", key, "2"]) == 0
    made = json.loads(capsys.readouterr().out)["code"]
    assert run(["--archive", str(tmp_path / "mine"), "open", made]) == 0
    assert "these are the words" in capsys.readouterr().out


def test_the_code_of_a_paragraph_after_a_join_leads_to_the_words_that_were_cited(tmp_path: Path, code: str) -> None:
    with Archive.open(tmp_path / "mine") as archive:
        (tmp_path / "list.txt").write_text("Head\n\nFirst came rain.\n\nThen snow.\n\nThen sun.\n", encoding="utf-8")
        key = archive.import_files([tmp_path / "list.txt"]).imported[0].key
        archive.join_paragraphs(key, 2)
        place = archive.open_code(archive.paragraphs_code(key, [4]))
        assert (place.state, place.text, place.paragraph) == ("same", "Then sun.", 4)
        with pytest.raises(NotFoundError, match="no paragraph 9"):
            archive.paragraphs_code(key, [9])


def test_a_code_from_before_a_repair_leads_to_the_same_text(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("Head\n\nFirst came rain.\n\nThen snow.\n\nThen sun.\n", encoding="utf-8")
    with Archive.open(tmp_path / "mine") as archive:
        key = archive.import_files([tmp_path / "list.txt"]).imported[0].key
        codes = [archive.paragraphs_code(key, [n]) for n in (2, 4)]
        archive.join_paragraphs(key, 2)
        places = [archive.open_code(each) for each in codes]
        assert [(each.state, each.text) for each in places] == [("same", "First came rain."), ("same", "Then sun.")]
