"""Text reuse: runs of five words, and the proof word by word."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.records import Reuse
from kpdesk.core.reuse import (
    COMMON,
    SAID_BEFORE,
    Bar,
    Courtesy,
    Ear,
    Ends,
    Evidence,
    Usage,
    Witness,
    chosen,
    holds_a_sentence,
    shared_words,
    shingles,
    spoken,
    told,
)

OLD = "We ask the council to repair the sluice gate before the spring floods come again. Nothing else matters."
WORDS = [f"word{n}" for n in range(400)]


def stretches(a: str, b: str, least: int = 8) -> list[str]:
    said = spoken(a)
    return [a[said.starts[one.a0] : said.ends[one.a1 - 1]] for one in shared_words(said, spoken(b), least=least)]


def test_words_have_their_places_and_names_do_not_tell() -> None:
    said = spoken("  The Amber Bank, again:\nfloods")
    assert said.words == ("the", "amber", "bank", "again", "floods")
    assert said.starts == (2, 6, 12, 18, 25)
    assert said.ends == (5, 11, 16, 23, 31)
    assert said.telling[1:3] == (False, False)
    assert said.telling[4]
    assert spoken("…").words == ()


def test_equal_runs_have_equal_numbers_on_every_machine() -> None:
    assert shingles(["a", "b", "c", "d"]).tolist() == []
    one = shingles(["so", "we", "ask", "the", "council", "now"])
    assert one[1] == shingles(["we", "ask", "the", "council", "now"])[0]
    assert one.tolist() == [58574946260183, 42443241718777]


@given(st.lists(st.sampled_from(WORDS[:40]), max_size=60), st.integers(8, 20), st.randoms(use_true_random=False))
def test_texts_that_share_eight_words_share_a_number_that_is_kept(
    around: list[str], length: int, chance: random.Random
) -> None:
    run = chance.sample(WORDS, length)
    kept = set(chosen(shingles([*around, *run, *around[::-1]])).tolist())
    assert kept & set(shingles([*around[::2], *run]).tolist())
    assert set(kept) <= set(shingles([*around, *run, *around[::-1]]).tolist())


def test_of_a_short_text_one_number_is_kept_and_of_none_none() -> None:
    few = shingles(WORDS[:7])
    assert chosen(few).tolist() == [min(few.tolist())]
    assert chosen(np.empty(0, np.int64)).tolist() == []


def test_a_sentence_said_again_is_found_with_its_place_whatever_stands_around_it() -> None:
    new = "Chair, once more: we ask the Council to repair the sluice gate before the spring floods. Thank you."
    assert stretches(new, OLD) == ["we ask the Council to repair the sluice gate before the spring floods"]
    (one,) = shared_words(spoken(new), spoken(OLD))
    assert one.is_exact
    assert one.equal == 13


def test_a_word_in_between_may_differ_and_is_not_counted() -> None:
    new = "we ask the council to mend the sluice gate before the spring floods"
    (one,) = shared_words(spoken(new), spoken(OLD))
    assert not one.is_exact
    assert (one.equal, one.a1 - one.a0) == (12, 13)


def test_seven_words_and_words_in_another_order_are_nothing() -> None:
    assert stretches("we ask the council to repair the pump", OLD) == []
    assert stretches("floods spring the before gate sluice the repair to council the ask we", OLD) == []


def test_what_is_hardly_more_than_a_name_is_nothing() -> None:
    name = "the Amber Mountain Valleys Northern River Miners Union of Bahruna"
    assert stretches(f"For {name} I speak", f"Here is {name} again") == []


def test_words_that_stand_in_formulas_only_do_not_count() -> None:
    said = spoken("on behalf of my delegation we ask the council to repair the sluice gate")
    numbers = shingles(said.words)
    everything = frozenset(numbers.tolist())
    assert told(len(said.words), numbers, everything) == [False] * len(said.words)
    assert told(len(said.words), numbers, frozenset()) == [True] * len(said.words)
    part = told(len(said.words), numbers, frozenset(numbers[:1].tolist()))
    assert part[5:] == [True] * (len(said.words) - 5)


def test_of_two_places_with_the_same_words_one_is_given() -> None:
    twice = f"{OLD} In between stands something else entirely. {OLD}"
    assert len(shared_words(spoken(OLD), spoken(twice))) == 1


def test_dots_without_end_are_not_slow_and_prove_nothing() -> None:
    assert shared_words(spoken("na " * 20_000), spoken("na " * 20_000)) == []


@given(st.lists(st.sampled_from(["a", "b", "gate", "flood", "Amber"]), max_size=80), st.integers(5, 12))
def test_a_stretch_lies_inside_both_texts_and_no_word_is_in_two(words: list[str], least: int) -> None:
    a, b = spoken(" ".join(words)), spoken(" ".join(words[::-1] + words[5:]))
    found = shared_words(a, b, least=least)
    for one in found:
        assert 0 <= one.a0 < one.a1 <= len(a.words)
        assert 0 <= one.b0 < one.b1 <= len(b.words)
        assert one.equal >= least
    assert all(first.a1 <= second.a0 for first, second in pairwise(found))


@pytest.mark.parametrize("noise", ["и вот", "ثم"])
def test_other_scripts_are_found_too(noise: str) -> None:
    said = {
        "и вот": "мы просим совет починить затвор шлюза до того как придёт весеннее половодье",
        "ثم": "نطلب من المجلس إصلاح بوابة السد قبل أن تأتي فيضانات الربيع مرة أخرى",
    }[noise]
    assert stretches(f"{noise} {said}", f"{said} {noise}") == [said]


USAGE = Usage.learned(
    [
        *((f"speaker {n}", ["we", "look", "forward", "to", "the", "outcome", "of", "the", "talks"]) for n in range(9)),
        ("the miller", ["the", "sluice", "gate", "rusts", "while", "the", "council", "counts", "its", "barrels"]),
        ("the miller", ["the", "sluice", "gate", "rusts", "again"]),
    ]
)


def test_what_everybody_says_tells_little_and_what_one_says_tells_much() -> None:
    usual, own = ["we", "look", "forward", "to", "the", "outcome"], ["the", "sluice", "gate", "rusts", "while", "the"]
    assert sum(USAGE.bits(usual, ["speaker 1"])) < sum(USAGE.bits(own, ["the miller"])) / 2


def test_how_often_the_speakers_themselves_say_it_does_not_count() -> None:
    said = ["the", "sluice", "gate", "rusts"]
    without, asked = USAGE.bits(said, ["the miller"]), USAGE.bits(said, ["somebody"])
    assert all(a > b for a, b in zip(without[1:], asked[1:], strict=True))


def test_a_usage_that_learned_nothing_takes_every_word_for_telling() -> None:
    assert Usage.learned([]).bits([], []) == []
    assert all(each >= 0 for each in Usage.learned([]).bits(["sluice", "gate"], ["somebody"]))


def test_one_speaker_more_who_says_it_counts_where_many_are_heard() -> None:
    said = ["the", "sluice", "gate", "rusts"]
    many = Usage.learned([(f"speaker {n}", ["the", "weather"]) for n in range(20)] + [("the miller", said)])
    few = Usage.learned([("somebody", ["the", "weather"]), ("the miller", said)])
    assert sum(many.bits(said, ["a reader"])) < sum(few.bits(said, ["a reader"])) - 10


def test_words_of_names_and_numbers_are_known_by_their_capitals_inside_a_sentence() -> None:
    said = spoken("Mills stand still. We told the Amber Bank in 2019: I saw it. «Nobody» wrote")
    names = [word for word, is_name in zip(said.words, said.names, strict=True) if is_name]
    assert names == ["amber", "bank", "2019"]


def test_a_stretch_that_tells_too_little_passes_no_bar() -> None:
    said = spoken("and so we look forward to the outcome of the Amber talks")
    (whole,) = shared_words(said, said)
    bits = [5.0] * len(said.words)
    assert Bar(60, telling=4).passed_by(whole, said, bits)
    assert not Bar(60, telling=5).passed_by(whole, said, bits)
    assert not Bar(61, telling=1).passed_by(whole, said, bits)
    half = whole._replace(equal=6)
    assert Bar(30, telling=1).passed_by(half, said, bits)
    assert not Bar(31, telling=1).passed_by(half, said, bits)


def test_what_is_not_enough_leaves_its_place_to_another_stretch() -> None:
    said = spoken(OLD)
    assert shared_words(said, said, enough=lambda shared: shared.equal > 40) == []
    assert shared_words(said, said, enough=lambda shared: shared.equal < 40)


OPENING = "chair dear friends let me thank you warmly for your kind welcome in this hall"
MIDDLE = "the sluice gate rusts while the council counts its barrels and the mills stand still"


def learned(statements: int) -> Courtesy:
    ear = Ear()
    for _ in range(statements):
        ear.hear([(text, text.split()) for text in (OPENING, *[MIDDLE] * 8, OPENING)])
    return ear.learned()


def test_courtesy_is_learned_from_the_ends_of_statements() -> None:
    courtesy = learned(60)
    assert courtesy.degree(OPENING.split()) > 1
    assert courtesy.degree(MIDDLE.split()) == 0
    assert courtesy.degree(["nobody", "knows", "it"]) == pytest.approx(0)
    assert courtesy.degree([]) == 0


def test_of_a_few_statements_no_courtesy_is_learned() -> None:
    assert learned(49).degree(OPENING.split()) == 0
    assert Ear().learned().degree(OPENING.split()) == 0
    silent = Ear()
    for _ in range(60):
        silent.hear([("", [])])
    assert silent.learned().degree(OPENING.split()) == 0


def test_the_ends_of_a_short_statement_are_short() -> None:
    assert Ends.of(60_000) == (900, 59_640)
    assert Ends.of(1200) == (200, 1100)


def test_what_was_learned_is_the_same_when_it_is_put_together_again() -> None:
    said = ["the", "sluice", "gate", "rusts", "again"]
    again = Usage.of_parts(*USAGE.parts)
    assert again.bits(said, ["the miller"]) == USAGE.bits(said, ["the miller"])
    assert again.habits(said, ["speaker 1"]) == USAGE.habits(said, ["speaker 1"])
    courtesy = learned(60)
    assert Courtesy(60, courtesy.parts).degree(OPENING.split()) == courtesy.degree(OPENING.split())
    with pytest.raises(ValueError, match="usage"):
        Usage.of_parts(["somebody"], [])
    with pytest.raises(ValueError, match="courtesy"):
        Courtesy(60, [])


def test_a_habit_is_what_others_say_in_the_same_four_words() -> None:
    said = ["we", "look", "forward", "to", "the", "sluice"]
    assert USAGE.habits(said, ["speaker 1"]) == [8, 8, 8, 8, 8, 0]
    assert USAGE.habits(said, ["a reader"])[3] == 9


PLAIN = Evidence(bits=90, own=False, habit=0, telling=6, courtesy=0, names=0)


@pytest.mark.parametrize(
    "weaker",
    [{"habit": 1.0}, {"courtesy": 1.0}, {"names": 0.5}, {"bits": 40.0}, {"telling": 2}],
)
def test_every_piece_of_evidence_pulls_its_own_way(weaker: dict[str, float]) -> None:
    less = PLAIN._replace(**weaker)  # type: ignore[arg-type]
    assert less.weight < PLAIN.weight < PLAIN._replace(own=True).weight
    assert less.grade == COMMON or less.weight > 0


def test_what_is_mostly_names_is_common_wording_however_rare() -> None:
    assert PLAIN._replace(own=True, bits=200, names=0.4).grade == SAID_BEFORE
    assert PLAIN._replace(own=True, bits=200, names=0.45).grade == COMMON


def test_a_long_run_is_not_said_before_for_its_length_alone() -> None:
    long = PLAIN._replace(bits=400)
    assert long.weight == PLAIN._replace(bits=200).weight
    assert long.grade == SAID_BEFORE
    assert long._replace(habit=2.5).grade == COMMON


def test_a_planted_rare_run_of_twelve_words_is_said_before_and_a_formula_is_not() -> None:
    rare = "the sluice gate at the upper weir rusts while councillors count empty barrels"
    formula = "we look forward to the outcome of the talks and so do others"
    usage = Usage.learned(
        [(f"speaker {n}", formula.split()) for n in range(30)] + [(f"speaker {n}", ["the", "weather"]) for n in "ab"]
    )
    for text, grade in ((rare, SAID_BEFORE), (formula, COMMON)):
        said = spoken(text)
        witness = Witness(said, usage=usage, courtesy=learned(60), speakers=["speaker a", "speaker b"], own=False)
        (whole,) = shared_words(said, said)
        assert witness.evidence(whole, said).grade == grade


def test_a_place_is_certain_by_its_grade() -> None:
    place = Reuse("k", 1, 1, 2019, None, None, True, 8, 0, 9, 0, 9, "…", SAID_BEFORE)
    assert place.is_certain
    assert not replace(place, grade=COMMON).is_certain


SENTENCE = "The sluice at the weir rusts while seven barrels wait. "
BEFORE, AFTER = "Nobody answered our letter. ", "Then the ferry left."


@pytest.mark.parametrize(
    ("a", "b", "holds"),
    [
        (BEFORE + SENTENCE + AFTER, SENTENCE + "Then we went home.", True),
        (BEFORE + "“" + SENTENCE.strip() + "”", SENTENCE, True),
        (SENTENCE, "And so the sluice at the weir rusts while seven barrels wait, and rots.", False),
        (SENTENCE, "We saw that the sluice at the weir rusts while seven barrels wait.", False),
        (SENTENCE.replace("seven", "nine"), SENTENCE, False),
        (
            "Today we heard it from Mr. Oduya himself, twice in one day.",
            "Mr. Oduya himself, twice in one day, and from Mr. Oduya himself, twice in one day",
            False,
        ),
    ],
)
def test_a_whole_sentence_is_one_that_begins_and_ends_in_both_texts(a: str, b: str, *, holds: bool) -> None:
    said, there = spoken(a), spoken(b)
    found = shared_words(said, there, least=5)
    assert any(holds_a_sentence(each, said, there) for each in found) is holds


def test_short_sentences_one_after_another_are_no_long_one() -> None:
    said = spoken("The weir rusts again. The barrels wait below. The ferry has left us.")
    (whole,) = shared_words(said, said)
    assert not holds_a_sentence(whole, said, said)


def test_sentences_begin_and_end_where_they_are_written() -> None:
    said = spoken("We met Dr. Oduya. “Was it late?” She asked Mr. J. Ondel (of Halvern).\nNo answer")
    closing = [word for word, ends in zip(said.words, said.closing, strict=True) if ends]
    assert closing == ["oduya", "late", "halvern", "answer"]
    assert [word for word, begins in zip(said.words, said.opening, strict=True) if begins] == ["we", "was", "she", "no"]
    assert spoken("").opening == ()


def test_a_whole_sentence_is_said_before_though_it_tells_little_but_not_one_of_courtesy_nor_a_saying() -> None:
    light = PLAIN._replace(bits=40, sentence=True)
    assert light.weight < 0
    assert light.grade == SAID_BEFORE
    assert light._replace(sentence=False).grade == COMMON
    assert light._replace(courtesy=0.6).grade == COMMON
    assert light._replace(bits=30).grade == COMMON
    assert light._replace(names=0.5).grade == COMMON
