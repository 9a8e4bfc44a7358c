"""A short note stays between its neighbours though most of its words went, and goes nowhere where that is not sure."""

from __future__ import annotations

import pytest

from kpdesk.core.anchor import Transfers, describe

FIRST = "Nobody counted the stones of Kettle Ford, and a count costs far less than a mistake of that size would."
SECOND = "The harbour accounts were promised two years ago, and the council still has not shown them to anybody."
OLD = f"{FIRST}\n{SECOND}"


def placed(quote: str, new: str, old: str = OLD) -> str | None:
    start = old.index(quote)
    anchored = Transfers(old, new).transfer(describe(old, start, start + len(quote))).anchored
    return anchored and new[anchored.start : anchored.end]


@pytest.mark.parametrize(
    ("quote", "there", "found"),
    [
        ("a count costs", "a fee costs", "a fee costs"),
        ("accounts were", "accounts are", "accounts are"),
        ("were promised", "promised", "promised"),
        ("counted the stones", "painted the big stones", "painted the big stones"),
        ("Nobody counted", "Nobody numbered", "Nobody numbered"),
        ("to anybody.", "to anyone.", "to anyone."),
        ("were promised two", "as promised them", "as promised them"),  # one of three, others stand for the rest
        ("Nobody counted the", "Whoever is the", "Whoever is the"),
    ],
)
def test_words_between_their_neighbours_are_found_though_half_of_them_changed(
    quote: str, there: str, found: str
) -> None:
    for new in (OLD.replace(quote, there), "\n".join(reversed(OLD.replace(quote, there).split("\n")))):
        assert placed(quote, new) == found


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("costs far less", "is no small matter"),  # nothing of it is left
        ("a count costs far", "a lamp burns on"),  # only a word that says nothing is left
        ("counted the stones of Kettle Ford, and a count", "asked who had been there, and nobody"),
    ],
)
def test_words_that_were_exchanged_are_left_to_be_placed(quote: str, there: str) -> None:
    assert placed(quote, OLD.replace(quote, there)) is None


@pytest.mark.parametrize("gone", ["in the hall ", "the hall in "])
def test_words_that_were_cut_out_are_not_found_in_those_that_stood_beside_them(gone: str) -> None:
    line = "Nobody knew why they met in the hall in the evening, and the talks about the missing stones went on."
    assert placed(gone.strip(), line.replace(gone, ""), line) is None


def test_a_word_of_three_that_stands_there_alone_does_not_tell_that_the_others_went() -> None:
    assert placed("were promised two", OLD.replace("were promised two", "were")) is None


def test_a_word_put_in_among_the_neighbours_makes_no_second_place() -> None:
    new = OLD.replace("and a count costs far less", "and a mere count far")
    assert placed("costs far less", new) == "far"


def test_where_too_few_neighbours_stayed_nothing_is_placed() -> None:
    new = OLD.replace("of Kettle Ford, and a count costs far less", "at noon there; so a reckoning brings us more")
    assert placed("a count", new) is None


def test_of_two_places_between_like_words_none_is_taken_for_the_other() -> None:
    line = "They asked for four more days of talks, and then they asked for nine more days of talks and left the hall."
    assert placed("four more", line.replace("asked for four more days of talks, and then they ", ""), line) is None


def test_a_heading_that_only_moved_takes_its_note_along() -> None:
    old = f"Decision making\n{FIRST}\nOpen questions\n{SECOND}"
    new = f"Open questions\n{SECOND}\nDecision making\n{FIRST}"
    assert placed("Decision making", new, old) == "Decision making"
    assert placed("questions", new, old) == "questions"


def test_a_note_on_almost_all_of_a_paragraph_has_too_few_neighbours() -> None:
    old = "Alas, the gate was shut, we saw."
    assert placed("the gate was shut", old.replace("the gate was shut", "the wall fell down"), old) is None


def test_the_same_sentence_in_another_paragraph_leaves_no_doubt_where_the_paragraph_is_sure() -> None:
    said = "the scheme goes on using old rules for new wars in the northern valleys"
    first = (
        f"Nobody counted the stones of Kettle Ford, and {said}, which a mistake of that size would not excuse at all."
    )
    other = f"The harbour accounts were promised to the miners two years ago, but {said}, as everybody here has known."
    old = f"{first}\n{other}"
    new = f"{other}\n{first.replace('goes on using old', 'goes on with old')}"
    assert placed(said, new, old) == said.replace("goes on using old", "goes on with old")


@pytest.mark.parametrize(("quote", "there"), [("the stones", "the"), ("the council still", "the big still")])
def test_half_of_the_words_are_enough_where_most_neighbours_stayed_though_they_say_little(
    quote: str, there: str
) -> None:
    for new in (OLD.replace(quote, there), "\n".join(reversed(OLD.replace(quote, there).split("\n")))):
        assert placed(quote, new) == there


def test_less_than_half_of_the_words_is_no_place_though_all_neighbours_stayed() -> None:
    assert placed("the council still has", OLD.replace("the council still has", "the")) is None


def test_a_short_paragraph_is_followed_where_no_other_is_nearly_like_it() -> None:
    old = f"{FIRST}\nOur friends in the valley agree.\n{SECOND}"
    new = f"Our friends of the valley agree.\n{SECOND}\n{FIRST}"
    assert placed("friends in", new, old) == "friends of"
    doubled = f"Our friends of the valley agree.\n{SECOND}\nOur friends under the valley agree.\n{FIRST}"
    assert placed("friends in", doubled, old) is None


def test_a_paragraph_of_two_words_is_too_short_to_be_followed_by_its_words() -> None:
    old = f"{FIRST}\nDecision making\n{SECOND}"
    assert placed("making", f"Open making\n{SECOND}\n{FIRST}\nOther making", old) is None
