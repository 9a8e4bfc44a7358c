from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.numbering import number_in, numbered
from kpdesk.core.records import Paragraph, StatementText
from kpdesk.core.repair import (
    Changes,
    Repairable,
    Structure,
    bringing_back,
    closed,
    joining,
    leaving_out,
    place_in,
    splitting,
    structure,
)
from kpdesk.errors import FieldError, NotFoundError
from tests.unit.core.test_citation import SPEECH

LAMPS = (
    "The lamps of the harbour",
    "were lit by the",
    "Lamp League 3",
    "keeper alone. Nobody counted them.",
    "Thanks.",
)


def imported(*texts: str, speakers: Mapping[int, str] | None = None) -> Repairable:
    body, start = [], 0
    for n, text in enumerate(texts, 1):
        body.append(Paragraph(n, "paragraph", (speakers or {}).get(n), start, start + len(text), text))
        start += len(text) + 1
    return Repairable("\n".join(texts), tuple(body))


def done(source: Repairable, changes: Changes) -> Repairable:
    kept = {place: marks for place, marks in {**source.repairs, **changes}.items() if marks is not None}
    return Repairable(source.text, source.body, kept)


def read(source: Repairable) -> list[tuple[int, str]]:
    return [(each.n, each.text) for each in structure(source).body]


def test_a_text_without_repairs_is_read_as_it_came() -> None:
    source = imported(*LAMPS)
    assert structure(source) == Structure(source.text, source.body)


def test_a_joined_paragraph_keeps_the_first_number_and_the_second_one_names_it_too() -> None:
    source = imported(*LAMPS)
    joined = structure(done(source, joining(source, n=1)))
    assert [each.n for each in joined.body] == [1, 3, 4, 5]
    assert joined.body[0].text == "The lamps of the harbour were lit by the"
    assert joined.joined == {2: 1}


def test_the_head_of_a_page_in_the_middle_of_a_sentence_is_left_out_and_the_halves_are_joined() -> None:
    source = imported(*LAMPS)
    source = done(source, leaving_out(source, n=3))
    source = done(source, joining(source, n=2))
    found = structure(source)
    assert [(each.n, each.text) for each in found.body[1:2]] == [
        (2, "were lit by the keeper alone. Nobody counted them.")
    ]
    assert [(each.n, each.text) for each in found.left_out] == [(3, "Lamp League 3")]
    assert all(closed(found.text[each.start : each.end]) == each.text for each in found.body)
    back = done(source, bringing_back(source, n=3))
    assert read(back) == list(enumerate(LAMPS, 1))


def numbers(source: Repairable) -> list[str]:
    return [numbered(each.n) for each in structure(source).body]


def test_a_new_paragraph_has_a_number_that_says_what_it_is_a_part_of() -> None:
    source = imported(*LAMPS)
    at = source.text.index("Nobody")
    first = done(source, splitting(source, n=4, at=at + 2))
    assert [text for _, text in read(first)][3:5] == ["keeper alone.", "Nobody counted them."]
    assert numbers(first) == ["1", "2", "3", "4", "4b", "5"]
    other = done(first, splitting(first, n=number_in("4b") or 0, at=source.text.index("them")))
    assert numbers(other) == ["1", "2", "3", "4", "4b", "4.5", "5"]
    again = done(source, splitting(source, n=4, at=source.text.index("them")))
    assert numbers(again) == ["1", "2", "3", "4", "4.5", "5"]


def test_splitting_where_it_was_joined_gives_the_old_number_back() -> None:
    source = imported(*LAMPS)
    joined = done(source, joining(source, n=1))
    assert done(joined, splitting(joined, n=1, at=joined.text.index("were"))) == source


def test_joining_where_it_was_split_undoes_the_split() -> None:
    source = imported(*LAMPS)
    split = done(source, splitting(source, n=4, at=source.text.index("Nobody")))
    assert done(split, joining(split, n=4)) == source


def test_a_part_whose_first_part_is_left_out_is_joined_to_what_is_read_before() -> None:
    source = imported(*LAMPS)
    source = done(source, splitting(source, n=4, at=source.text.index("Nobody")))
    source = done(source, leaving_out(source, n=4))
    source = done(source, joining(source, n=3))
    assert [" ".join(text.split()) for _, text in read(source)][2] == "Lamp League 3 Nobody counted them."


def test_a_joined_paragraph_is_left_out_and_brought_back_whole() -> None:
    source = imported(*LAMPS)
    joined = done(source, joining(source, n=1))
    out = done(joined, leaving_out(joined, n=1))
    assert [each.text for each in structure(out).left_out] == ["The lamps of the harbour were lit by the"]
    assert done(out, bringing_back(out, n=2)) == joined


def test_all_repairs_are_taken_back_at_once() -> None:
    source = imported(*LAMPS)
    changed = done(source, joining(source, n=1))
    changed = done(changed, leaving_out(changed, n=5))
    assert done(changed, bringing_back(changed)) == source


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (lambda source: joining(source, n=5), "last paragraph"),
        (lambda source: joining(source, n=9), "no paragraph 9"),
        (lambda source: splitting(source, n=1, at=0), "cannot be split there"),
        (lambda source: splitting(source, n=1, at=24), "cannot be split there"),
        (lambda source: splitting(source, n=5, at=999), "cannot be split there"),
        (lambda source: bringing_back(source, n=2), "not left out"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(wish: object, words: str) -> None:
    assert callable(wish)
    with pytest.raises((FieldError, NotFoundError), match=words):
        wish(imported(*LAMPS))


def test_a_text_keeps_its_last_paragraph() -> None:
    with pytest.raises(FieldError, match="all that there is"):
        leaving_out(imported("Lamps"), n=1)


def test_words_of_two_people_are_never_joined_not_even_by_an_entry_from_elsewhere() -> None:
    source = imported("Who lit it?", "I did.", speakers={1: "The Wick", 2: "Ana Luz"})
    with pytest.raises(FieldError, match="different people"):
        joining(source, n=1)
    assert read(done(source, {source.body[1].start: "join"})) == [(1, "Who lit it?"), (2, "I did.")]


def test_an_empty_text_has_nothing_to_repair() -> None:
    with pytest.raises(NotFoundError, match="none"):
        joining(Repairable("", ()), n=1)


def test_a_place_is_held_by_the_paragraph_it_is_in_or_the_one_before() -> None:
    source = imported(*LAMPS)
    source = done(source, leaving_out(source, n=3))
    source = done(source, joining(source, n=2))
    found = structure(source)
    assert found.holding(source.text.index("League")).n == 3
    assert found.holding(source.text.index("keeper")).n == 2
    assert found.holding(0).n == 1
    late = Structure("x  ", (Paragraph(1, "paragraph", None, 1, 2, "x"),))
    assert (late.holding(0).n, late.holding(3).n) == (1, 1)


def test_where_two_people_left_out_everything_the_text_is_read_as_it_came() -> None:
    source = imported("a", "b")
    assert structure(done(source, {0: "out", 2: "out"})) == Structure("a\nb", source.body)


WORDS = st.lists(st.sampled_from(["lamp", "stone", "Счёт", "نور", "🏮", "of"]), min_size=1, max_size=6).map(" ".join)
MARKS = st.sampled_from(["join", "split", "out", "join out", "out split", "join split", "nonsense", ""])


@given(st.lists(WORDS, min_size=1, max_size=7), st.dictionaries(st.integers(-2, 150), MARKS, max_size=12))
def test_whatever_is_in_the_log_no_word_is_lost_or_moved(texts: list[str], marks: dict[int, str]) -> None:
    source = done(imported(*texts), marks)
    found = structure(source)
    assert len(found.text) == len(source.text)
    assert all(closed(found.text[each.start : each.end]) == each.text for each in found.body)
    for each in found.body:
        for count, letter in enumerate(each.text):
            assert found.text[place_in(found.text, each.start, count)] == letter
    every = sorted((*found.body, *found.left_out), key=lambda each: each.start)
    said = sorted(word for each in every for word in each.text.split())
    assert said == sorted(source.text.split())
    for letter, before in zip(found.text, source.text, strict=True):
        assert letter == before or letter.isspace()
    numbers = [each.n for each in every] + list(found.joined)
    assert len(set(numbers)) == len(numbers)


@given(st.lists(WORDS, min_size=2, max_size=7), st.dictionaries(st.integers(0, 150), MARKS, max_size=12))
def test_a_number_means_the_same_words_in_every_state_of_the_text(texts: list[str], marks: dict[int, str]) -> None:
    source = imported(*texts)
    split = dict.fromkeys(range(len(source.text)), "split")
    everywhere = {each.n: each.start for each in structure(done(source, split)).body}
    found = structure(done(source, marks))
    assert all(everywhere[each.n] == each.start for each in (*found.body, *found.left_out))


def shown(source: Repairable) -> StatementText:
    found = structure(source)
    return StatementText(SPEECH, found.text, found.body, (), found.left_out, found.joined, found.begins)


def led(text: StatementText, *said: str) -> list[int | None]:
    """The numbers of the paragraphs to which these lead."""
    found = [text.paragraph(number_in(each) or 0) for each in said]
    return [None if each is None else each.n for each in found]


@given(st.lists(WORDS, min_size=2, max_size=7), st.dictionaries(st.integers(0, 150), MARKS, max_size=12))
def test_the_number_of_any_part_leads_to_where_its_words_are_read(texts: list[str], marks: dict[int, str]) -> None:
    source = imported(*texts)
    split = dict.fromkeys(range(len(source.text)), "split")
    now = done(source, marks)
    for part in structure(done(source, split)).body:
        assert shown(now).paragraph(part.n) == structure(now).holding(part.start)


def test_a_part_behind_what_was_left_out_is_read_in_the_paragraph_that_goes_on_there() -> None:
    source = imported(*LAMPS)
    source = done(source, leaving_out(source, n=3))
    text = shown(done(source, joining(source, n=2)))
    assert led(text, "2", "4", "4b", "3.2") == [2, 2, 2, 3]


def test_a_part_that_no_words_can_begin_is_its_paragraph_and_never_the_next() -> None:
    text = shown(imported(*LAMPS))
    assert led(text, "4b", "4c", "2b", "2.9", "5b", "6b") == [4, 4, 2, 2, 5, None]


VERBS = st.tuples(st.sampled_from(["join", "split", "leave out", "bring back"]), st.integers(0, 9), st.integers(0, 150))


def wished(source: Repairable, verb: str, n: int, *, at: int) -> Changes:
    if verb == "join":
        return joining(source, n=n)
    if verb == "split":
        return splitting(source, n=n, at=at)
    if verb == "leave out":
        return leaving_out(source, n=n)
    return bringing_back(source, n=None if at % 5 == 0 else n)


@given(st.lists(WORDS, min_size=2, max_size=7), st.lists(VERBS, max_size=12))
def test_no_sequence_of_repairs_changes_the_number_of_a_paragraph_that_it_does_not_touch(
    texts: list[str], steps: list[tuple[str, int, int]]
) -> None:
    source = imported(*texts)
    for verb, which, at in steps:
        before = structure(source)
        n = before.body[which % len(before.body)].n
        with suppress(FieldError, NotFoundError):
            source = done(source, wished(source, verb, n, at=at))
        after = {(each.start, each.end): each.n for each in structure(source).body}
        for each in before.body:
            assert after.get((each.start, each.end), each.n) == each.n


def test_a_place_in_a_text_with_gaps_is_counted_without_them_and_ends_with_it() -> None:
    text = "one" + " " + "\u00a0" * 3 + "two"
    read = closed(text)
    assert [place_in(text, 0, count) for count in range(len(read))] == [0, 1, 2, 3, 7, 8, 9]
    assert place_in(text, 0, len(read)) == len(text)
