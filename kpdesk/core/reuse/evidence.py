"""Evidence: whether words that stand in two statements were said before, or may only be how everybody speaks."""

from __future__ import annotations

from collections.abc import Sequence
from math import log1p
from typing import NamedTuple

from kpdesk.core.reuse.courtesy import Courtesy
from kpdesk.core.reuse.proof import Shared, holds_a_sentence
from kpdesk.core.reuse.spoken import Spoken
from kpdesk.core.reuse.usage import Usage

SAID_BEFORE = "said before"
"""The grade of words that were taken over, or that a speaker repeats."""

COMMON = "common wording"
"""The grade of words that stand there too, but may be nobody's own: a formula, a name, a salutation, chance."""

# What each piece of evidence weighs: a logistic regression on 414 findings in 240 UN speeches, read one by one and
# called right only where a reader would say that the wording was taken over or is the speaker's own, and on 250 runs
# of 12 to 30 words that were planted between speakers, each of which counts a seventh. Then 131 findings in 140 other
# speeches were read: of those above 0 at -6.17 .84 were right, at -7.37 .95, and two thirds of the right ones remain.
_BASE = -7.37
_BITS, _MOST_BITS = 2.68, 200.0
_OWN = 2.22
_HABIT = -1.84
_TELLING = 1.96
_COURTESY = -2.41
_NAMES = -1.91
# What is more than this made of names is a name, however rare: "the three islands of Greater Tunb, Lesser Tunb and Abu
# Musa" told much and was said by one speaker only.
_MOST_NAMES = 0.4
# A whole sentence that is another's word for word is said before, but for one of courtesy and for a saying: in 210 UN
# speeches five were found between speakers that weigh less than 0, "never too late to do the right thing" among them.
_MOST_COURTESY, _FEWEST_BITS = 0.5, 32.0
# A habit is a run of so many words.
_RUN = 4


class Evidence(NamedTuple):
    """What speaks for and against a stretch of shared words.

    `bits` is how much it tells beyond chance, `own` whether one speaker says it twice, `habit` how many others say
    its runs of four words (the mean of the logarithms), `telling` how many different words in it say something,
    `courtesy` how much it is of the kind that statements begin and end with, `names` its part of names, and
    `sentence` whether a whole sentence is in it that the other says word for word.
    """

    bits: float
    own: bool
    habit: float
    telling: int
    courtesy: float
    names: float
    sentence: bool = False

    @property
    def weight(self) -> float:
        """Above 0 a reader would call it said before."""
        return (
            _BASE
            + _BITS * min(self.bits, _MOST_BITS) / 100
            + _OWN * self.own
            + _HABIT * self.habit
            + _TELLING * log1p(self.telling)
            + _COURTESY * self.courtesy
            + _NAMES * self.names
        )

    @property
    def grade(self) -> str:
        """What the words are called: `SAID_BEFORE` or `COMMON`."""
        is_own_sentence = self.sentence and self.courtesy <= _MOST_COURTESY and self.bits >= _FEWEST_BITS
        is_taken = self.weight > 0 or is_own_sentence
        return SAID_BEFORE if is_taken and self.names <= _MOST_NAMES else COMMON


class Witness:
    """What is known of a text and of how all but two speakers speak, asked about the stretches of the text."""

    def __init__(self, said: Spoken, *, usage: Usage, courtesy: Courtesy, speakers: Sequence[str], own: bool) -> None:
        """`speakers` are those whose words are compared, and `own` is whether they are one."""
        self._said, self._courtesy, self._own = said, courtesy, own
        self.bits = usage.bits(said.words, speakers)
        self._habits = usage.habits(said.words, speakers)

    def evidence(self, shared: Shared, there: Spoken) -> Evidence:
        """What speaks for and against a stretch that the other text has too."""
        said, (start, end) = self._said, (shared.a0, shared.a1)
        words = said.words[start:end]
        habits = [log1p(each) for each in self._habits[start + _RUN - 1 : end]]
        return Evidence(
            bits=sum(self.bits[start:end]) * shared.equal / shared.longer,
            own=self._own,
            habit=sum(habits) / max(1, len(habits)),
            telling=len({said.words[n] for n in range(start, end) if said.telling[n]}),
            courtesy=self._courtesy.degree(words),
            names=sum(said.names[start:end]) / len(words),
            sentence=holds_a_sentence(shared, said, there),
        )
