"""Word marks rebuild both texts, are the same from both sides, and stay readable."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpdesk.core.records import WordMark
from kpdesk.core.wording import changes, tokens, units, word_marks, word_ratio
from kpdesk.core.wording import runs as runs_module

PIECES = [
    "mine",
    "Mine",
    "mines",
    "the",
    "of",
    "peace",
    "council’s",
    "council's",
    "“",
    '"',
    " ",
    "  ",
    "\n",
    ",",
    ".",
    "—",
    "-",
]
ANY_TEXT = st.text(max_size=60)
PROSE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.lists(
    st.sampled_from(PIECES), max_size=40
).map(" ".join)
TEXT = ANY_TEXT | PROSE


def rebuilt(marks: tuple[WordMark, ...], kinds: str) -> str:
    return "".join(text for kind, text in marks if kind in kinds)


def seen_from_the_other_side(marks: tuple[WordMark, ...]) -> list[tuple[str, str]]:
    swapped = [({"-": "+", "+": "-", "=": "="}[kind], text) for kind, text in marks]
    for n in range(len(swapped) - 1):
        if swapped[n][0] == "+" and swapped[n + 1][0] == "-":
            swapped[n], swapped[n + 1] = swapped[n + 1], swapped[n]
    return swapped


@given(TEXT)
def test_no_character_is_lost_by_cutting_a_text(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert "".join(units(text)) == text


@given(TEXT, TEXT)
@settings(max_examples=300)
def test_marks_rebuild_both_texts_and_are_the_same_from_both_sides(a: str, b: str) -> None:
    marks = word_marks(a, b)

    assert rebuilt(marks, "=-") == a
    assert rebuilt(marks, "=+") == b
    assert seen_from_the_other_side(marks) == list(word_marks(b, a))
    assert all(text for _, text in marks)
    assert all(one[0] != two[0] for one, two in pairwise(marks))


@given(TEXT, TEXT)
def test_the_ratio_is_a_share_and_the_same_from_both_sides(a: str, b: str) -> None:
    assert 0 <= word_ratio(a, b) <= 1
    assert word_ratio(a, b) == word_ratio(b, a)
    assert word_ratio(a, a) == 1


@pytest.mark.bench
def test_ten_thousand_random_pairs_keep_the_contract() -> None:
    chance = random.Random(7)
    for _ in range(10_000):
        a, b = ("".join(chance.choices(PIECES, k=chance.randrange(60))) for _ in range(2))
        marks = word_marks(a, b)
        assert (rebuilt(marks, "=-"), rebuilt(marks, "=+")) == (a, b)
        assert seen_from_the_other_side(marks) == list(word_marks(b, a))


def test_one_changed_word_is_one_pair_of_marks_without_its_space() -> None:
    assert word_marks("The council met in spring.", "The council met in autumn.") == (
        ("=", "The council met in "),
        ("-", "spring"),
        ("+", "autumn"),
        ("=", "."),
    )


def test_a_word_that_only_looks_different_is_a_pair_of_marks() -> None:
    assert word_marks("The council’s report", "the council's report") == (
        ("-", "The council’s"),
        ("+", "the council's"),
        ("=", " report"),
    )


def test_a_different_space_is_marked_and_its_word_is_not() -> None:
    assert word_marks("two  words here", "two words here") == (("=", "two"), ("-", " "), ("=", " words here"))


def test_spaces_of_another_kind_share_only_their_end() -> None:
    assert word_marks("old \nthing", "new\nthing") == (("-", "old "), ("+", "new"), ("=", "\nthing"))
    assert word_marks("old\nthing", "new thing") == (("-", "old\n"), ("+", "new "), ("=", "thing"))


def test_a_run_without_a_content_word_between_two_changes_is_absorbed() -> None:
    assert word_marks("amber mines of the northern valleys", "copper quarries of the southern plains") == (
        ("-", "amber mines of the northern valleys"),
        ("+", "copper quarries of the southern plains"),
    )


def test_a_single_content_word_stays_between_small_changes() -> None:
    marks = word_marks("amber council spring", "copper council autumn")
    assert ("=", " council ") in marks


def test_a_single_content_word_is_absorbed_between_large_changes() -> None:
    a, b = "amber workers wanted council seats tonight", "copper traders refused council votes yesterday"
    assert word_marks(a, b) == (("-", a), ("+", b))


def test_absorbing_goes_on_until_every_run_left_is_worth_keeping() -> None:
    a = "amber workers wanted council seats for all tonight trade open roads here"
    b = "copper traders refused council votes for all yesterday trade shut gates there"
    assert word_marks(a, b) == (("-", a), ("+", b))


def test_a_number_with_inner_points_is_one_word() -> None:
    assert word_marks("about 1,000 carats", "about 2,000 carats")[1:3] == (("-", "1,000"), ("+", "2,000"))


def test_an_arabic_word_with_vowel_signs_is_one_word() -> None:
    assert tokens("مُجتَمَع مدني") == ["مُجتَمَع", " ", "مدني"]


def test_only_added_and_only_removed_texts_have_one_mark() -> None:
    assert word_marks("", "new words") == (("+", "new words"),)
    assert word_marks("old words", "") == (("-", "old words"),)
    assert word_marks("", "") == ()


def test_the_ratio_ignores_case_quotes_and_punctuation() -> None:
    assert word_ratio("The council’s “report”, finally.", "the COUNCIL'S report finally") == 1


def test_texts_without_words_are_compared_by_their_signs() -> None:
    assert word_ratio("* * *", "*  * *") == 1
    assert word_ratio("***", "---") == 0
    assert word_ratio("", "") == 1
    assert word_ratio("", "word") == 0


def test_texts_too_long_to_compare_keep_what_they_share_at_both_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs_module, "_MOST_CELLS", 4)
    a, b = "one two three four five", "one two neither nor five"

    assert word_marks(a, b) == (("=", "one two "), ("-", "three four"), ("+", "neither nor"), ("=", " five"))
    assert word_marks(a, a) == (("=", a),)
    assert word_marks("a b c", "x y z") == (("-", "a b c"), ("+", "x y z"))


def test_long_texts_go_from_landmark_to_landmark_and_keep_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs_module, "_MOST_CELLS", 2_000)
    chance = random.Random(3)
    old = [f"word{n}" for n in range(300)]
    new = [word for word in old if chance.random() > 0.03] + ["and", "an", "end"]
    a, b = " ".join(old), " ".join(new)
    marks = word_marks(a, b)
    assert (rebuilt(marks, "=-"), rebuilt(marks, "=+")) == (a, b)
    assert seen_from_the_other_side(marks) == list(word_marks(b, a))
    kept = sum(len(text.split()) for kind, text in marks if kind == "=")
    assert kept > 270


@given(TEXT, TEXT)
def test_landmarks_keep_the_contract_on_any_text(a: str, b: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runs_module, "_MOST_CELLS", 4)
        patch.setattr(runs_module, "_LANDMARK", 2)
        marks = word_marks(a, b)
        turned = word_marks(b, a)
    assert (rebuilt(marks, "=-"), rebuilt(marks, "=+")) == (a, b)
    assert seen_from_the_other_side(marks) == list(turned)


@pytest.mark.parametrize(
    ("a", "b", "kinds"),
    [
        ("The Mine opens", "The mine opens", {"case"}),
        ("a “clinic” here", 'a "clinic" here', {"case"}),
        ("the toll, it rose", "the toll it rose", {"punctuation"}),
        ("in 2019 it rose", "in 2022 it rose", {"numbers"}),
        ("it rose by 1.5 today", "it rose by 15 today", {"numbers"}),
        ("it cost 1 5 then", "it cost 15 then", {"numbers"}),
        ("it cost $50 then", "it cost €50 then", {"words"}),
        ("the toll rose", "the fee rose", {"words"}),
        ("the toll rose", "the toll rose again", {"words"}),
        ("gone the toll rose", "the toll rose", {"words"}),
        ("the same", "the same", set()),
    ],
)
def test_every_change_knows_what_it_is_about(a: str, b: str, kinds: set[str]) -> None:
    for one, other in ((a, b), (b, a)):
        found = list(changes(word_marks(one, other)))
        assert {kind for _, kind in found if kind} == kinds
        assert [mark for mark, _ in found] == list(word_marks(one, other))
