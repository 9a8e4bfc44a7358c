"""The sample collection is whole, plainly invented, and tells the story that the other tests stand on."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kpdesk import paths
from kpdesk.core.facts import Facts
from kpdesk.core.records import DELIVERIES, KINDS, MEETING_TYPES
from kpdesk.core.text import CanonicalText, canonical, word_count
from kpdesk.core.wording import word_ratio
from kpdesk.readers import read

FOLDER = paths.resource("samples")
CORPUS = Path(__file__).parents[1] / "corpus"
ENTRIES: list[dict[str, Any]] = json.loads((FOLDER / "samples.json").read_text("utf-8"))
FILES = [entry["file"] for entry in ENTRIES]
PAIRS: dict[str, list[dict[str, Any]]] = json.loads((CORPUS / "pairs.json").read_text("utf-8"))
QUERIES: list[dict[str, Any]] = json.loads((CORPUS / "queries.json").read_text("utf-8"))

MARKED = {
    "en": "Invented sample text: the scheme, the countries, the people and the organisations in it do not exist.",
    "fr": "Texte d’exemple inventé : le processus, les pays, les personnes et les organisations n’existent pas.",
    "pt": "Texto de exemplo inventado: o processo, os países, as pessoas e as organizações não existem.",
    "es": "Texto de muestra inventado: el proceso, los países, las personas y las organizaciones no existen.",
    "ru": "Вымышленный текст-образец: процесс, страны, люди и организации не существуют.",
    "ar": "نص نموذجي مختلق: العملية والبلدان والأشخاص والمنظمات الواردة فيه لا وجود لها.",
}

OPENING_2018 = "2018-plenary-coc-opening.md"
OPENING_2019 = "2019-plenary-coc-opening.md"
CLOSING_2021 = "2021-plenary-coc-closing.md"
OPENING_2022 = "2022-plenary-coc-opening.txt"
CLOSING_2024 = "2024-plenary-coc-closing.txt"
THREE = (OPENING_2019, CLOSING_2021, OPENING_2022)

KEPT = {
    "The Meridian Stone Process stands on three pillars because no one of them can see the whole trade. "
    "Governments see the border, merchants see the parcel, and observers see the pit and the people who dig it. "
    "Take one of the three away and the certificate becomes a promise that nobody is able to check.": THREE,
    "A stone that pays for the beating of the people who dug it is a conflict stone, "
    "whatever the definition of 2004 may say.": THREE,
    "Consensus was meant to make us listen to one another, and it has become a way for one delegation "
    "to speak for all the others.": THREE,
    "A scheme that certifies stones worth eleven billion crowns a year cannot go on being run "
    "from the spare desk of whichever ministry holds the chair.": THREE,
    "A scheme which invites observers and then lets them be punished for observing "
    "has not understood its own invitation.": (OPENING_2019, OPENING_2022, CLOSING_2024),
    "The Senn does not stop at the border post, and neither does what the dredgers leave in it.": (
        OPENING_2019,
        OPENING_2022,
        CLOSING_2024,
    ),
    "We do not come here to close mines; we come here so that the people who work in them can live from them.": (
        OPENING_2018,
        CLOSING_2024,
    ),
    "It has watched over the Meridian Stone Process as an observer since 2004, takes no money from governments "
    "or from the trade, and publishes its accounts every year in March.": (
        "2019-intersessional-coc-press-release.html",
        "2022-intersessional-coc-press-release.pdf",
    ),
}


@cache
def text_of(file: str) -> CanonicalText:
    path = FOLDER / file
    return canonical(read(path, path.read_bytes()).blocks)


def passage(file: str, starts: str) -> str:
    near = [p.text for p in text_of(file).body if 0 <= p.text.find(starts) <= 30]
    assert len(near) == 1, f"{file}: {starts!r} begins {len(near)} passages"
    return near[0]


def status(ratio: float) -> str:
    if ratio >= 0.95:
        return "same"
    return "reworded" if ratio >= 0.60 else "related"


def test_every_file_is_listed_and_every_listed_file_is_there() -> None:
    there = {each.name for each in FOLDER.iterdir() if each.is_file()} - {"README.md", "samples.json"}
    assert sorted(FILES) == sorted(there)
    assert len(FILES) >= 14


def test_the_languages_and_formats_are_those_promised() -> None:
    languages = Counter(entry["language"] for entry in ENTRIES)
    assert languages == {"en": 10, "fr": 2, "pt": 1, "es": 1, "ru": 1, "ar": 1}
    suffixes = Counter(Path(file).suffix for file in FILES)
    assert suffixes[".html"] == 3
    assert suffixes[".docx"] == suffixes[".pdf"] == 1


def test_the_collection_spans_2018_to_2024_and_the_kinds_and_deliveries_that_matter() -> None:
    assert {entry["year"] for entry in ENTRIES} == {2018, 2019, 2021, 2022, 2023, 2024}
    kinds = {"opening speech", "closing speech", "press release", "interview", "communique", "intervention"}
    assert {entry["kind"] for entry in ENTRIES} == kinds
    assert {entry["delivery"] for entry in ENTRIES} == set(DELIVERIES)


@pytest.mark.parametrize("entry", ENTRIES, ids=FILES)
def test_what_is_said_of_a_statement_is_valid(entry: dict[str, Any]) -> None:
    assert entry["kind"] in KINDS
    assert entry["delivery"] in DELIVERIES
    assert entry["meeting"]["type"] in MEETING_TYPES
    assert date.fromisoformat(entry["date"]).year == entry["year"] == entry["meeting"]["year"]
    assert entry["title"]
    assert all(isinstance(name, str) and name for name in entry["speakers"])


@pytest.mark.parametrize("entry", ENTRIES, ids=FILES)
def test_the_facts_know_meeting_organisation_and_speakers(entry: dict[str, Any]) -> None:
    facts = Facts.from_csv({each.stem: each.read_text("utf-8") for each in (FOLDER / "facts").glob("*.csv")})
    wanted = entry["meeting"]
    held = [(m.city, m.country) for m in facts.meeting("MSP", wanted["year"], wanted["type"])]
    assert (wanted["city"], wanted["country"]) in held
    known = facts.organisation(entry["organisation"])
    assert known is not None
    assert known.label == entry["organisation"]
    assert all(facts.people_names.find(name) for name in entry["speakers"])


@pytest.mark.parametrize("entry", ENTRIES, ids=FILES)
def test_title_and_speakers_stand_in_the_text(entry: dict[str, Any]) -> None:
    text = text_of(entry["file"]).text
    assert entry["title"] in text
    for name in entry["speakers"]:
        assert name.split()[-1][:6] in text


@pytest.mark.parametrize("entry", ENTRIES, ids=FILES)
def test_a_statement_says_last_and_in_its_own_language_that_it_is_invented(entry: dict[str, Any]) -> None:
    said = text_of(entry["file"]).body[-1]
    assert said.text == MARKED[entry["language"]]
    assert said.speaker is None, "it would be put into the mouth of the one who answered last"


@pytest.mark.parametrize("file", FILES)
def test_a_statement_has_the_length_of_a_speech(file: str) -> None:
    assert 350 <= word_count(text_of(file).text) <= 1100


@pytest.mark.parametrize(("sentence", "files"), KEPT.items(), ids=lambda value: str(value)[:30])
def test_a_kept_sentence_stands_word_for_word_in_every_file_that_keeps_it(
    sentence: str, files: tuple[str, ...]
) -> None:
    assert len(sentence.split()) >= 12
    for file in files:
        assert text_of(file).text.count(sentence) == 1, file
    others = set(FILES) - set(files)
    assert not [file for file in others if sentence in text_of(file).text]


def test_a_whole_paragraph_is_kept_three_times() -> None:
    whole = next(iter(KEPT))
    assert all(whole in [p.text for p in text_of(file).body] for file in THREE)


def test_one_paragraph_of_2019_is_split_in_two_in_2022() -> None:
    before = passage(OPENING_2019, "Eight stones in ten are still found")
    first = passage(OPENING_2022, "Eight stones in ten are still found")
    second = passage(OPENING_2022, "We know of cooperatives in Ondarim")
    assert word_ratio(before, f"{first} {second}") > 0.65
    assert "We know of cooperatives in Ondarim" in before


def test_a_promise_of_2018_is_missed_in_2022() -> None:
    assert "By 31 December 2020 every one of our 214 member houses" in text_of("2018-plenary-mtc-closing.txt").text
    assert "There are sixty-one." in passage(OPENING_2022, "Four years ago the Meridian Trade Council")


def test_pages_of_the_web_come_without_their_menus_and_footers() -> None:
    for file in (each for each in FILES if each.endswith(".html")):
        text = text_of(file).text
        assert not re.search(r"Skip to the text|Unsubscribe|Site map|All issues|Aviso legal|Buscar", text), file


def test_the_pdf_comes_without_running_heads_and_with_its_broken_paragraph_whole() -> None:
    file = "2022-intersessional-coc-press-release.pdf"
    text = text_of(file).text
    assert "Coalition - Press release" not in text
    assert not re.search(r"Page \d of \d", text)
    assert "The Civil Observers' Coalition has asked since 2019" in passage(file, "Last year forty-four per cent")


@pytest.mark.parametrize("pair", PAIRS["pairs"], ids=lambda pair: f"{pair['a']['starts']}-{pair['b']['file']}")
def test_a_labelled_pair_exists_and_its_status_follows_the_word_ratio(pair: dict[str, Any]) -> None:
    a, b = passage(**pair["a"]), passage(**pair["b"])
    assert status(word_ratio(a, b)) == pair["status"]


def test_there_are_enough_pairs_and_enough_passages_without_a_counterpart() -> None:
    assert len(PAIRS["pairs"]) >= 30
    assert {pair["status"] for pair in PAIRS["pairs"]} == {"same", "reworded", "related"}
    assert len(PAIRS["alone"]) >= 10


@pytest.mark.parametrize("alone", PAIRS["alone"], ids=lambda alone: alone["starts"])
def test_a_passage_without_counterpart_is_like_nothing_in_the_other_statement(alone: dict[str, Any]) -> None:
    words = passage(alone["file"], alone["starts"])
    assert max(word_ratio(words, p.text) for p in text_of(alone["other"]).body) < 0.45


def test_searches_name_statements_of_the_collection_and_cover_the_six_languages() -> None:
    named = [[query["first"], *query["among"]] for query in QUERIES]
    files = {file for each in named for file in each if file}
    assert len(QUERIES) >= 25
    assert all(any(each) for each in named)
    assert files <= set(FILES)
    assert {entry["language"] for entry in ENTRIES if entry["file"] in files} == set(MARKED)


def test_every_row_of_the_facts_is_marked_as_invented() -> None:
    for table in sorted((FOLDER / "facts").glob("*.csv")):
        rows = list(csv.DictReader(table.read_text("utf-8").splitlines()))
        assert rows
        assert all(row["source"] == "invented for the sample collection" for row in rows), table.name


def test_invented_countries_carry_codes_that_the_standard_leaves_to_users() -> None:
    rows = csv.DictReader((FOLDER / "facts" / "countries.csv").read_text("utf-8").splitlines())
    assert all(re.fullmatch(r"X[A-Z]", row["iso2"]) and re.fullmatch(r"X[A-Z]{2}", row["iso3"]) for row in rows)


def test_nothing_real_is_named() -> None:
    real = re.compile(r"kimberley|diamond|diamant|алмаз|ألماس|OECD|United Nations", re.IGNORECASE)
    assert not [file for file in FILES if real.search(text_of(file).text)]


@pytest.mark.shared
def test_no_run_of_nine_words_is_shared_with_a_real_statement(shared: Path) -> None:
    statements = sorted((shared / "statements").iterdir())
    real = {run for file in statements for run in _runs(file.read_text("utf-8", errors="replace"))}
    assert real
    assert not [file for file in FILES if not real.isdisjoint(_runs(text_of(file).text))]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[i : i + 9]) for i in range(len(words) - 8)}
