"""What an archive gives to look over an answer: contexts, years, kept searches, other languages, where else said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.finding import overview
from kpdesk.core.records import Asked
from kpdesk.errors import CancelledError, FieldError, QueryError

SPOKEN = {
    2019: "The river fund pays the diggers of the upper valley every spring, and nobody else may ask for it.",
    2021: "We said it before: the river fund pays the diggers of the upper valley every spring. The fund is small.",
    2022: "Le fonds fiduciaire paie les creuseurs. La société civile attend.",
}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as archive:
        for year, text in SPOKEN.items():
            file = tmp_path / f"{year}.txt"
            file.write_text(f"Opening Speech, plenary, 12 November {year}\n\n{text}\n", "utf-8")
            archive.import_files([file])
        yield archive


def test_every_place_of_a_word_is_given_in_its_context(archive: Archive) -> None:
    lines = archive.concordance("fund", order="year")
    assert [(line.year, line.found) for line in lines] == [(2021, "fund"), (2021, "fund"), (2019, "fund")]


def test_a_whole_answer_is_read_in_steps_and_can_be_stopped(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, steps = archive.concordance("fund", order="year"), list[tuple[int, int]]()
    monkeypatch.setattr(overview, "_STEP", 1)

    def go_on(done: int, total: int, _: str) -> bool:
        steps.append((done, total))
        return True

    assert archive.concordance("fund", order="year", progress=go_on) == whole
    total = archive.search("fund", scope="text").total
    assert steps[-1] == (total, total)
    assert len(steps) > 1
    with pytest.raises(CancelledError):
        archive.trend("fund", progress=lambda *_: False)
    assert archive.concordance("fun", order="year", typing=True) == whole


def test_a_trend_counts_times_per_thousand_words_of_each_year(archive: Archive) -> None:
    years = {each.year: each for each in archive.trend("fund")}
    assert {year: (each.times, each.passages) for year, each in years.items()} == {
        2019: (1, 1),
        2021: (2, 1),
        2022: (0, 0),
    }
    words = {each.year: each.words for each in archive.statements()}
    assert years[2021].per_thousand == pytest.approx(2000 / words[2021])


def test_a_kept_search_says_what_is_new_since_the_last_look(archive: Archive, tmp_path: Path) -> None:
    archive.save_search("  The   fund ", "fund")
    assert [(each.name, each.total, each.new) for each in archive.saved_searches()] == [("The fund", 2, 0)]
    more = tmp_path / "more.txt"
    more.write_text("Closing Speech, plenary, 15 November 2023\n\nThe fund is empty now, sadly.\n", "utf-8")
    archive.import_files([more])
    assert [(each.total, each.new) for each in archive.saved_searches()] == [(3, 1)]
    archive.save_search("The fund", "fund")
    assert [each.new for each in archive.saved_searches()] == [0]
    archive.forget_search("The fund")
    assert archive.saved_searches() == []


def test_a_search_without_name_or_sense_is_not_kept(archive: Archive) -> None:
    with pytest.raises(FieldError):
        archive.save_search(" ", "fund")
    with pytest.raises(QueryError):
        archive.save_search("years", "year:abc")
    assert archive.saved_searches() == []


def test_a_term_is_offered_in_other_languages_with_its_count(archive: Archive) -> None:
    assert [(each.language, each.words, each.total) for each in archive.also_called("trust fund")] == [
        ("fr", "fonds fiduciaire", 1)
    ]
    assert archive.search(archive.also_called("civil society")[0].query).total == 1


def test_the_same_words_are_found_where_they_were_said_elsewhere(archive: Archive) -> None:
    page = archive.search('said:"the river fund pays the diggers of the upper valley every spring"')
    assert [hit.year for hit in page.hits] == [2021, 2019] or [hit.year for hit in page.hits] == [2019, 2021]
    start, end = page.hits[0].marks[0][0], page.hits[0].marks[-1][1]
    assert page.hits[0].text[start:end].casefold() == "the river fund pays the diggers of the upper valley every spring"
    assert archive.search('said:"fund is small"').total == 1


def test_passages_like_one_are_found_by_its_place(archive: Archive) -> None:
    first = archive.search("fund year:2019").hits[0]
    like = archive.search(f"like:{first.key}/{first.paragraph}")
    assert like.hits[0].year == 2021


def test_what_is_not_indexed_yet_is_said_and_made_up_for(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpdesk.archive.finding.indexing._AT_ONCE", 0)
    archive._index._drop()
    page = archive.answer(Asked("fund"), wait=False)
    assert (page.total, page.searched, page.statements) == (0, 0, 3)
    assert archive.catch_up() == 3
    page = archive.answer(Asked("fund"), wait=False)
    assert (page.total, page.searched, page.statements) == (2, 3, 3)


def test_what_has_gone_and_is_still_in_the_index_is_pending_too(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kpdesk.archive.finding.indexing._AT_ONCE", 0)
    assert archive.answer(Asked("fund"), wait=False).pending == 0
    archive.remove(*(each.key for each in archive.statements() if each.year != 2022))
    page = archive.answer(Asked("fund"), wait=False)
    assert (page.searched, page.statements, page.pending) == (3, 1, 2)
    archive.catch_up()
    page = archive.answer(Asked("fund"), wait=False)
    assert (page.total, page.searched, page.statements, page.pending) == (0, 1, 1, 0)
