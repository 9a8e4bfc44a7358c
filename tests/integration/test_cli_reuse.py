"""What the command line tells of words that were said before, and of those that may only be common wording."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kpdesk import cli
from kpdesk.archive import Archive

ASK = "the sluice gate at the upper weir rusts while councillors count empty barrels"
GATE = "we ask all friends to keep the old sluice gate open until the spring floods have passed"

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    folder = tmp_path / "archive"
    with Archive.open(folder) as archive:
        for n, said in enumerate([f"they say {ASK}.\n\nFriends, {GATE}."] * 2 + [f"it rains.\n\nFriends, {GATE}."] * 6):
            path = tmp_path / f"{2012 + n}-plenary.txt"
            path.write_text(f"Statement\n\n1 June {2012 + n}\n\nOn day {n} of it {said} Number {n} ends.", "utf-8")
            (statement,) = archive.import_files([path]).imported
            archive.edit(statement.key, organisation=f"Union {max(1, n)}")

    def call(*arguments: str) -> str:
        assert cli.run(["--archive", str(folder), *arguments]) == 0
        return capsys.readouterr().out

    return call


def test_common_wording_is_one_line_unless_it_is_asked_for(run: Run) -> None:
    asked = "reused", f"Now {ASK}. Then {GATE}."
    told = run(*asked)
    assert "rusts while councillors" in told
    assert "more that may only be common wording (--common lists them)" in told
    listed = run(*asked, "--common")
    assert len(listed.splitlines()) > len(told.splitlines())
    assert "common wording:" in listed


def test_what_is_recycled_is_told_without_pure_formulas(run: Run) -> None:
    told = run("recycled", "2013-statement")
    assert "word for word in 2012" in told
    assert "sluice gate open" not in run("recycled", "2013-statement", "--common")


def test_where_there_is_none_nothing_is_told_of_it(run: Run) -> None:
    assert "common wording" not in run("reused", "Nobody in here has ever said these words of a distant moon")


def test_every_place_has_its_grade_in_the_document(run: Run) -> None:
    places = json.loads(run("--json", "reused", f"Now {ASK}. Then {GATE}."))["places"]
    assert {each["grade"] for each in places} == {"said before", "common wording"}
    document = json.loads(run("--json", "recycled", "2013-statement"))
    grades = [place["grade"] for each in document["paragraphs"] for place in each["places"]]
    assert grades == sorted(grades, reverse=True)
    assert 0 < document["share"] < 1
