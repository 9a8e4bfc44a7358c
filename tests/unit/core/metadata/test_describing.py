"""Descriptions of imaginary documents in six languages, and what holds for every description."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpdesk import paths
from kpdesk.core.facts import Facts
from kpdesk.core.metadata import describe
from kpdesk.core.records import DELIVERIES, KINDS, Description, Paragraph
from kpdesk.core.text import CanonicalText, blocks_of_plain_text, canonical
from tests.unit.core.metadata import (
    heads_arabic,
    heads_english,
    heads_french,
    heads_further,
    heads_harder,
    heads_iberian,
    heads_russian,
)
from tests.unit.core.metadata.head import Head

CASES = [
    (head, module.PROSE)
    for module in (heads_harder, heads_english, heads_french, heads_iberian, heads_russian, heads_arabic)
    for head in module.HEADS
]
CASES += [(head, prose) for prose, heads in heads_further.SETS for head in heads]


def facts_of_the_project() -> Facts:
    folder = paths.resource("kimberley")
    return Facts.from_csv({path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.csv")})


FACTS = facts_of_the_project()


def text_of(plain: str) -> CanonicalText:
    return canonical(blocks_of_plain_text(plain))


def paragraphs_of(texts: list[str]) -> CanonicalText:
    starts = [sum(len(each) + 1 for each in texts[:n]) for n in range(len(texts))]
    places = zip(texts, starts, strict=True)
    body = [Paragraph(n, "paragraph", None, start=a, end=a + len(t), text=t) for n, (t, a) in enumerate(places, 1)]
    return CanonicalText("\n".join(texts), tuple(body))


def body_of(description: Description) -> set[str]:
    return {
        name
        for name in Description.__dataclass_fields__
        if getattr(description, name) not in (None, (), "unknown", "other")
    }


def described(head: Head, prose: str) -> Description:
    text = text_of(head.text.replace("{prose}", prose))
    return describe(text, file_name=head.file_name, properties=head.properties, facts=FACTS)


def plain_values(description: Description) -> dict[str, Any]:
    meeting = description.meeting
    values = {name: getattr(description, name) for name in Description.__dataclass_fields__ if name != "evidence"}
    values["meeting"] = (meeting.year, meeting.type, meeting.city, meeting.country) if meeting else None
    return values


@pytest.mark.parametrize(("head", "prose"), CASES, ids=[head.name for head, _ in CASES])
def test_an_imaginary_document_is_described_as_it_should_be(head: Head, prose: str) -> None:
    description = described(head, prose)
    values = plain_values(description)
    assert {name: values[name] for name in head.expected} == dict(head.expected)
    for name in head.guesses:
        assert description.evidence[name].certainty == "guess"
    for name in head.derived:
        assert description.evidence[name].certainty == "derived"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from([head.text for head, _ in CASES]), st.integers(0, 400))
def test_no_text_breaks_the_description_and_every_value_has_its_words(noise: str, head: str, cut: int) -> None:
    text = text_of(head[:cut] + noise + head[cut:])
    description = describe(text, file_name=noise[:20], properties={"title": noise}, facts=FACTS)
    assert description.kind in KINDS
    assert description.delivery in DELIVERIES
    filled = body_of(description) - {"evidence", "date_precision"}
    assert filled == set(description.evidence)


@pytest.mark.parametrize(("head", "prose"), CASES, ids=[head.name for head, _ in CASES])
def test_the_words_that_prove_a_value_stand_in_the_text_or_come_with_the_file(head: Head, prose: str) -> None:
    places = (text_of(head.text.replace("{prose}", prose)).text, head.file_name, *head.properties.values())
    for evidence in described(head, prose).evidence.values():
        assert evidence.quote
        assert any(" ".join(evidence.quote.split()) in " ".join(place.split()) for place in places)


def test_without_facts_nothing_is_invented() -> None:
    text = text_of("Statement by Angola\n\nPlenary, 12 November 2021\n\n" + heads_english.PROSE)
    description = describe(text, file_name="a.txt", properties={}, facts=Facts())
    assert description.organisation is None
    assert description.meeting is not None
    assert (description.meeting.city, description.meeting.country) == (None, None)


def test_an_empty_text_has_an_empty_description() -> None:
    assert describe(CanonicalText("", ()), file_name="", properties={}, facts=FACTS) == Description()


def test_the_languages_found_before_are_used() -> None:
    text = text_of(heads_english.PROSE)
    marked = CanonicalText(text.text, tuple(replace(paragraph, language="pt") for paragraph in text.body))
    assert describe(marked, file_name="", properties={}, facts=Facts()).language == "pt"


@pytest.mark.parametrize(
    "piece", ["on behalf of ", "plenary 2020 ", "by Mr. ", "12 to 13 to ", "delivered by the ", "((("]
)
def test_a_hostile_text_is_described_like_any_other(piece: str) -> None:
    """One paragraph as long as a book, then very many short ones; a slow pattern would never end."""
    for text in (paragraphs_of([piece * 20_000]), paragraphs_of([piece * 4] * 2_000)):
        assert describe(text, file_name=piece * 20, properties={"date": piece * 99}, facts=FACTS).kind in KINDS
