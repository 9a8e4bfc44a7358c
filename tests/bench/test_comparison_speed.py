"""How long comparing takes; run with `pytest -m bench tests/bench -s`."""

from __future__ import annotations

import difflib
import json
import random
import sys
import time
from collections.abc import Callable
from itertools import accumulate

import pytest

from kpdesk.core.align import compare
from kpdesk.core.similarity import Passage, Similarity, from_bytes, to_bytes
from kpdesk.core.themes import Lexicon
from kpdesk.core.wording import tokens, word_marks

pytestmark = pytest.mark.bench

CHANCE = random.Random(11)
SYLLABLES = [
    a + b
    for a in ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te")
    for b in ("r", "n", "l", "st")
]
VOCABULARY = ["".join(CHANCE.choices(SYLLABLES, k=CHANCE.choice((1, 2, 2, 3)))) for _ in range(12_000)]
# Words of speech follow Zipf's law: the n-th most frequent comes 1/n times as often as the first.
WEIGHTS = list(accumulate(1 / n for n in range(1, len(VOCABULARY) + 1)))
LEXICON = Lexicon.from_json(
    json.dumps(
        {
            "version": 1,
            "themes": [
                {"id": word, "labels": {"en": word}, "description": word, "triggers": {"en": [word]}}
                for word in VOCABULARY[200:236]
            ],
        }
    )
)


def prose(words: int) -> str:
    return " ".join(CHANCE.choices(VOCABULARY, cum_weights=WEIGHTS, k=words)) + "."


def statement(key: str, paragraphs: int, words: int = 70) -> list[Passage]:
    return [Passage(key, 1, n, text=prose(words), language="en") for n in range(1, paragraphs + 1)]


def told(figure: str) -> None:
    sys.stdout.write(f"\n{figure}")


def milliseconds(work: Callable[[], object], times: int = 5) -> float:
    """The best of some times, in CPU time of this thread.

    What other programs do beside it must not count, nor the second thread of a matrix product, which nobody waits for.
    """
    taken = []
    for _ in range(times):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return min(taken) * 1000


def test_word_marks_are_twenty_times_as_fast_as_difflib() -> None:
    old = prose(1500)
    new = " ".join(word if CHANCE.random() > 0.1 else prose(1) for word in old.split())
    ours = milliseconds(lambda: word_marks(old, new))
    theirs = milliseconds(
        lambda: difflib.SequenceMatcher(None, tokens(old), tokens(new), autojunk=False).get_opcodes(), 1
    )
    told(f"word marks {ours:.1f} ms, difflib {theirs:.0f} ms")
    assert theirs > 20 * ours


def test_two_texts_of_three_thousand_words_compare_at_once() -> None:
    sides = [statement("a", 43), statement("b", 43)]
    model = Similarity([*sides[0], *sides[1], *statement("c", 500)], LEXICON)
    taken = milliseconds(lambda: compare(sides, "ab", model))
    told(f"two texts of 3,000 words: {taken:.0f} ms")
    assert taken < 60


def test_six_years_of_250_passages_compare_in_a_second() -> None:
    sides = [statement(f"{year}", 250) for year in range(2018, 2024)]
    model = Similarity([passage for side in sides for passage in side], LEXICON)
    taken = milliseconds(lambda: compare(sides, "abcdef", model), 3)
    told(f"six years of 250 passages: {taken:.0f} ms")
    assert taken < 1000


def test_the_nearest_of_a_hundred_thousand_passages_are_found_at_once() -> None:
    passages = [passage for n in range(2000) for passage in statement(f"s{n}", 50, 60)]
    start = time.perf_counter()
    model = Similarity(passages, LEXICON)
    built = time.perf_counter() - start
    stored = to_bytes(model)
    start = time.perf_counter()
    again = from_bytes(stored, passages, LEXICON)
    loaded = time.perf_counter() - start
    again.nearest("s0", 1, 1)
    taken = milliseconds(lambda: again.nearest(f"s{CHANCE.randrange(2000)}", 1, 7), 40)
    told(f"model of 100,000: built {built:.1f} s, {len(stored) / 1e6:.0f} MB, loaded {loaded:.2f} s")
    told(f"nearest of 100,000: {taken:.1f} ms")
    assert taken < 20


def test_a_record_of_fifty_thousand_words_compares_in_three_seconds() -> None:
    sides = [statement("a", 715), statement("b", 715)]
    model = Similarity([*sides[0], *sides[1]], LEXICON)
    taken = milliseconds(lambda: compare(sides, "ab", model), 2)
    told(f"two records of 50,000 words: {taken:.0f} ms")
    assert taken < 3000


def test_one_paragraph_of_sixty_thousand_words_does_not_hang() -> None:
    old = prose(60_000)
    new = " ".join(word if CHANCE.random() > 0.1 else prose(1) for word in old.split())
    sides = [[Passage("a", 1, 1, text=old, language="en")], [Passage("b", 1, 1, text=new, language="en")]]
    model = Similarity([*sides[0], *sides[1]], LEXICON)
    taken = milliseconds(lambda: compare(sides, "ab", model), 1)
    told(f"one paragraph of 60,000 words: {taken:.0f} ms")
    assert taken < 30_000
