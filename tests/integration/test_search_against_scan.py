"""Totals, facets and marks of generated queries equal a slow plain scan of every passage."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpdesk.core.words import fold, stem, words
from kpdesk.search import Index, IndexedStatement, lookup
from kpdesk.search.engine.layout import FACETS
from tests.unit.search.search_material import index_of, paragraphs, statement

# Few words, so that phrases and conjunctions often meet.
VOCABULARY = {
    "en": [
        "mine",
        "mines",
        "mining",
        "river",
        "rivers",
        "CAR",
        "car",
        "the",
        "peer",
        "review",
        "Émile",
        "note",
        "2021",
    ],
    "fr": ["mine", "mines", "rivière", "rivières", "CAR", "car", "les", "décision", "décisions", "note", "2021"],
    "ru": ["алмаз", "алмазы", "реки", "река", "КАР", "на", "решение", "решения", "CAR", "2021"],
}
ORGANISATIONS = [None, "River Front", "Trade Council", "Front of Trade"]
MEETINGS = [None, "2019 plenary", "2020 plenary", "2020 intersessional"]
# A passage has the themes whose word stands in it; several at once, and often none.
THEMES = {"extraction": "mine", "waters": "rivers", "vehicles": "car", "peer_review": "review", "камни": "алмазы"}
Passage = tuple[IndexedStatement, str]
Scan = Callable[[IndexedStatement, str], bool]


@st.composite
def statements(draw: st.DrawFn) -> list[IndexedStatement]:
    """A small archive."""
    made = []
    for number in range(draw(st.integers(1, 5))):
        language = draw(st.sampled_from(sorted(VOCABULARY)))
        sentence = st.lists(st.sampled_from(VOCABULARY[language]), min_size=1, max_size=9).map(" ".join)
        made.append(
            of_themes(
                f"s{number}",
                *draw(st.lists(sentence, min_size=1, max_size=4)),
                language=language,
                year=draw(st.sampled_from([None, 2019, 2020, 2021])),
                organisation=draw(st.sampled_from(ORGANISATIONS)),
                kind=draw(st.sampled_from(["letter", "report"])),
                meeting=draw(st.sampled_from(MEETINGS)),
            )
        )
    return made


def of_themes(name: str, *texts: str, **facts: Any) -> IndexedStatement:
    """A statement whose paragraphs have the themes of their words."""
    return statement(name, *texts, **facts, paragraph_themes=tuple(frozenset(themes_of(text)) for text in texts))


def themes_of(text: str) -> set[str]:
    return {theme for theme, word in THEMES.items() if word in text.split()}


def in_two_languages(of: IndexedStatement, other: str, *texts: str) -> IndexedStatement:
    """The statement with paragraphs in another language than its own at the end."""
    added = [replace(each, n=each.n + len(of.paragraphs), language=other) for each in paragraphs(*texts)]
    themes = tuple(frozenset(themes_of(text)) for text in texts)
    return replace(of, paragraphs=(*of.paragraphs, *added), paragraph_themes=(*of.paragraph_themes, *themes))


def has_stem(word: str) -> Scan:
    def scan(of: IndexedStatement, text: str) -> bool:
        asked = {(language, stem(fold(word), language)) for language in ("en", "fr", "ru")}
        return any((of.language, each.stem) in asked for each in words(text, of.language))

    return scan


def has_acronym(word: str) -> Scan:
    return lambda of, text: word in text.split()


def begins(prefix: str) -> Scan:
    return lambda of, text: any(each.folded.startswith(prefix) for each in words(text, of.language))


def has_phrase(*phrase: str) -> Scan:
    asked = [fold(word) for word in phrase]

    def scan(of: IndexedStatement, text: str) -> bool:
        forms = [each.folded for each in words(text)]
        return any(forms[start : start + len(asked)] == asked for start in range(len(forms)))

    return scan


def has_near(one: str, other: str, within: int) -> Scan:
    def places(word: str, of: IndexedStatement, text: str) -> list[int]:
        asked = {(language, stem(fold(word), language)) for language in ("en", "fr", "ru")}
        return [place for place, each in enumerate(words(text, of.language)) if (of.language, each.stem) in asked]

    def scan(of: IndexedStatement, text: str) -> bool:
        return any(0 < abs(a - b) <= within for a in places(one, of, text) for b in places(other, of, text))

    return scan


def has_begun_near(word: str, begun: str, within: int) -> Scan:
    def scan(of: IndexedStatement, text: str) -> bool:
        forms = [each.folded for each in words(text)]
        ones = [place for place, form in enumerate(forms) if form == word]
        others = [place for place, form in enumerate(forms) if form.startswith(begun)]
        return any(0 < abs(a - b) <= within for a in ones for b in others)

    return scan


ATOMS: list[tuple[str, Scan]] = [
    *((word, has_stem(word)) for word in ("mine", "rivers", "car", "riviere", "décision", "алмазов", "река", "2021")),
    ("CAR", has_acronym("CAR")),
    ("КАР", has_acronym("КАР")),
    *((f"{prefix}*", begins(prefix)) for prefix in ("m", "mi", "riv", "rivi", "а", "ре", "202")),
    ('"the mines"', has_phrase("the", "mines")),
    ('"peer review"', has_phrase("peer", "review")),
    ('"les décisions"', has_phrase("les", "décisions")),
    ('"mine car note"', has_phrase("mine", "car", "note")),
    ('"river"', has_phrase("river")),
    ("mine NEAR/2 river", has_near("mine", "river", 2)),
    ("peer NEAR/1 peer", has_near("peer", "peer", 1)),
    ("алмаз NEAR/3 река", has_near("алмаз", "река", 3)),
    ('"note" NEAR/2 min*', has_begun_near("note", "min", 2)),
    ("year:2020", lambda of, text: of.year == 2020),
    ("year:2020..2021", lambda of, text: of.year in {2020, 2021}),
    ("year:..2019", lambda of, text: of.year is not None and of.year <= 2019),
    ("org:front", lambda of, text: "Front" in (of.organisation or "")),
    ('org:"River Front"', lambda of, text: of.organisation == "River Front"),
    ("kind:letter", lambda of, text: of.kind == "letter"),
    ("lang:fr", lambda of, text: of.language == "fr"),
    ("meeting:plenary", lambda of, text: "plenary" in (of.meeting or "")),
    ('meeting:"2020 intersessional"', lambda of, text: of.meeting == "2020 intersessional"),
    ("theme:waters", lambda of, text: "waters" in themes_of(text)),
    ("theme:review", lambda of, text: "peer_review" in themes_of(text)),
]


def both(one: tuple[str, Scan], other: tuple[str, Scan]) -> tuple[str, Scan]:
    return f"({one[0]} {other[0]})", lambda of, text: one[1](of, text) and other[1](of, text)


def either(one: tuple[str, Scan], other: tuple[str, Scan]) -> tuple[str, Scan]:
    return f"({one[0]} OR {other[0]})", lambda of, text: one[1](of, text) or other[1](of, text)


def without(one: tuple[str, Scan]) -> tuple[str, Scan]:
    return f"(NOT {one[0]})", lambda of, text: not one[1](of, text)


QUERIES = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.builds(both, inner, inner) | st.builds(either, inner, inner) | st.builds(without, inner),
    max_leaves=5,
)


def counted(passages: list[Passage]) -> dict[str, dict[str, int]]:
    facets: dict[str, Counter[str]] = {facet: Counter() for facet in FACETS}
    for of, text in passages:
        values = {"year": of.year, "organisation": of.organisation, "kind": of.kind}
        values |= {"meeting": of.meeting, "language": of.language}
        for facet, value in values.items():
            if value is not None:
                facets[facet][str(value)] += 1
        facets["theme"].update(themes_of(text))
    return {facet: dict(counts) for facet, counts in facets.items()}


def passages_of(archive: list[IndexedStatement]) -> Iterator[Passage]:
    """Every passage with its statement, which has the language of the passage."""
    for of in archive:
        for each in of.paragraphs:
            yield replace(of, language=each.language or of.language), each.text


def check(index: Index, archive: list[IndexedStatement], query: str, scan: Scan) -> None:
    meant = [(of, text) for of, text in passages_of(archive) if scan(of, text)]
    page = lookup(index, query, limit=100)
    assert page.total == len(page.hits) == len(meant), query
    assert Counter((hit.key, hit.text) for hit in page.hits) == Counter((of.key, text) for of, text in meant)
    assert page.facets == counted(meant), query


def random_query(chance: random.Random, depth: int = 3) -> tuple[str, Scan]:
    kind = chance.random()
    if depth == 0 or kind < 0.3:
        return chance.choice(ATOMS)
    if kind < 0.4:
        return without(random_query(chance, depth - 1))
    join = both if kind < 0.75 else either
    return join(random_query(chance, depth - 1), random_query(chance, depth - 1))


def test_two_thousand_random_queries_count_what_a_scan_counts() -> None:
    chance = random.Random(4)
    archive = [
        in_two_languages(
            of_themes(
                f"s{number}",
                *(" ".join(chance.choices(VOCABULARY[language], k=chance.randint(1, 9))) for _ in range(3)),
                language=language,
                year=chance.choice([None, 2019, 2020, 2021]),
                organisation=chance.choice(ORGANISATIONS),
                kind=chance.choice(["letter", "report"]),
                meeting=chance.choice(MEETINGS),
            ),
            other,
            " ".join(chance.choices(VOCABULARY[other], k=chance.randint(1, 9))),
        )
        for number in range(12)
        for language, other in [chance.choices(sorted(VOCABULARY), k=2)]
    ]
    index = index_of(*archive)
    for _ in range(2_000):
        check(index, archive, *random_query(chance))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(statements(), st.lists(QUERIES, min_size=10, max_size=25))
def test_generated_queries_count_what_a_scan_counts(
    archive: list[IndexedStatement], queries: list[tuple[str, Scan]]
) -> None:
    index = index_of(*archive)
    for query, scan in queries:
        check(index, archive, query, scan)


@pytest.mark.parametrize("atom", ATOMS, ids=lambda atom: atom[0])
def test_every_kind_of_query_counts_what_a_scan_counts(atom: tuple[str, Scan]) -> None:
    archive = [
        of_themes(
            f"{language}-{number}",
            *(" ".join(vocabulary[start : start + 5]) for start in range(0, len(vocabulary), 2)),
            language=language,
            year=2018 + number,
            organisation=ORGANISATIONS[number],
            kind=["letter", "report"][number % 2],
            meeting=MEETINGS[number],
        )
        for language, vocabulary in VOCABULARY.items()
        for number in range(4)
    ]
    check(index_of(*archive), archive, *atom)


@given(statements(), st.sampled_from([atom for atom in ATOMS if ":" not in atom[0]]))
def test_every_hit_of_words_is_marked_and_every_mark_is_a_word(
    archive: list[IndexedStatement], atom: tuple[str, Scan]
) -> None:
    for hit in lookup(index_of(*archive), atom[0], limit=100).hits:
        assert hit.marks
        spans = {(word.start, word.end) for word in words(hit.text, hit.language)}
        assert set(hit.marks) <= spans
        assert list(hit.marks) == sorted(hit.marks)
