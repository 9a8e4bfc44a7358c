"""The code of a quotation leads to the same words, or tells that they are not there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.citation.code import code_of, find_code, place_of_code
from kpdesk.core.records import Paragraph, StatementText
from tests.unit.core.test_citation import SPEECH

LINES = ("The river has one gate.", "Nobody counted the stones of Kettle Ford. A count costs less.", "كلمة أخيرة هنا")


def shown(*lines: str) -> StatementText:
    body, start = [], 0
    for n, line in enumerate(lines, 1):
        body.append(Paragraph(n, "paragraph", None, start, start + len(line), line))
        start += len(line) + 1
    return StatementText(SPEECH, "\n".join(lines), tuple(body))


TEXT = shown(*LINES)


@given(st.integers(0, len(TEXT.text) - 2), st.integers(1, 60))
def test_a_code_leads_back_to_the_words_it_was_made_of(start: int, length: int) -> None:
    end = min(len(TEXT.text), start + length)
    code = code_of(TEXT, start, end)
    found = find_code(f"“…” (somebody, ¶2) {code}.")
    assert found == code
    place = place_of_code(code, TEXT)
    assert place is not None
    words = TEXT.text[start:end].strip()
    assert words in TEXT.text[place[0] : place[1]] or not words


def test_a_code_is_short() -> None:
    assert len(str(code_of(TEXT, 24, 40))) < 45


def test_other_words_at_its_place_are_not_taken_for_the_quotation() -> None:
    code = code_of(TEXT, TEXT.text.index("Nobody"), TEXT.text.index(" A count"))
    assert place_of_code(code, shown(LINES[0], LINES[1].replace("stones", "goats"), LINES[2])) is None
    elsewhere = shown(LINES[0] + " And more.", LINES[1], "x")
    assert elsewhere.text[slice(*place_of_code(code, elsewhere) or (0, 0))].startswith("Nobody counted")


@pytest.mark.parametrize("place", ["9.1-2", "1.1-99", "1.0-2", "1.3-2"])
def test_a_place_that_is_not_there_is_none(place: str) -> None:
    code = find_code(f"kp:000000.00000000.{place}.000000")
    assert code is not None
    assert place_of_code(code, TEXT) is None


@pytest.mark.parametrize("text", ["", "kp:", "kp:12.3.4", "kp:zzzzzz.00000000.1.1-1.000000", "skip: the rest"])
def test_what_is_no_code_is_none(text: str) -> None:
    assert find_code(text) is None


def test_the_shape_of_quotes_does_not_change_a_code() -> None:
    one = replace(shown("It is “ours” now."))
    assert place_of_code(code_of(one, 0, 17), shown('It is "ours" now.')) == (0, 17)


def test_words_of_a_paragraph_that_a_repair_joined_or_split_are_found_where_they_stand_once() -> None:
    counted = TEXT.text.index("A count")
    code = code_of(TEXT, counted, counted + 7)
    joined = replace(TEXT, body=(replace(TEXT.body[0], end=TEXT.body[1].end), TEXT.body[2]), joined={2: 1})
    assert place_of_code(code, joined) == (counted, counted + len("A count"))
    split = replace(TEXT, body=(*TEXT.body[:2], replace(TEXT.body[2], n=37, start=counted)))
    assert place_of_code(code_of(split, counted, counted + 7), TEXT) == (counted, counted + len("A count"))
    twice = shown("A count costs. A count gains.", "x")
    assert place_of_code(replace(code, paragraph=9), twice) is None
