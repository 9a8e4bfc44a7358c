"""How much it tells that two statements share words, learned from how everybody in the archive speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from kpdesk.core.records import Paragraph, Statement
from kpdesk.core.wording.units import comparable_words
from kpdesk.store import Store

if TYPE_CHECKING:
    from kpdesk.core.reuse import Courtesy, Shared, Spoken, Usage

# What is learned of how people speak grows little with more words than these.
_LEARNED_FROM = 750_000
_MOST_WORDS = _LEARNED_FROM * 5 // 4
# It is learned again when more than a tenth of the statements are others.
_STALE = 10
_UNKNOWN = ""

At = tuple[str, int]
"""A key and a version."""

Enough = Callable[["Shared"], bool]


class Worth:
    """What the archive teaches about words; it is learned when it is first needed, and again when much has changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._speakers: Mapping[At, str] = {}
        self._learned: tuple[Usage, Courtesy] | None = None

    def learn(self, statements: Mapping[At, Statement]) -> None:
        """Learn from these statements, unless most of them are known."""
        speakers = {at: speaker_of(each) for at, each in statements.items()}
        changed = speakers.items() ^ self._speakers.items()
        if self._learned is None or len(changed) * _STALE > len(speakers):
            self._learned, self._speakers = self._from(list(statements.values())), speakers

    def asked(self, said: Spoken, counted: Sequence[bool], speakers: Sequence[str]) -> Enough:
        """Whether a stretch of a text that somebody asks about is worth an answer; formulas hardly ever are.

        `counted` are the words outside formulas, `speakers` those whose texts are compared.
        """
        from kpdesk.core.reuse import Bar  # noqa: PLC0415 - numpy is a fifth of the start

        # Of runs of eight words planted in speeches of others some 93 in a hundred lie above it, of ten 98.
        bar = Bar(36, telling=1, names=True)
        bits = self._bits(said, counted, speakers)
        return lambda shared: bar.passed_by(shared, said, bits())

    def unasked(
        self, said: Spoken, counted: Sequence[bool], speakers: Sequence[str], *, at_both_ends: Callable[[Shared], bool]
    ) -> Enough:
        """Whether a stretch is worth telling a reader who did not ask: it has to say something of its own.

        Those who repeat themselves need less than those who say what others said, but names do not count, and what
        stands `at_both_ends` of the statements is no courtesy.
        """
        from kpdesk.core.reuse import Bar  # noqa: PLC0415 - as above

        own = len(speakers) == 2 and len(set(speakers)) == 1 and speakers[0] != _UNKNOWN
        # On reading, of what two UN speakers share below this hardly a tenth was taken over; of eight words planted
        # seven in ten lie above it, of ten 85 in a hundred, of twenty 99.
        bar = Bar(45, telling=3, names=False) if own else Bar(50, telling=2, names=False)
        bits = self._bits(said, counted, speakers)

        def enough(shared: Shared) -> bool:
            if not bar.passed_by(shared, said, bits()):
                return False
            words = said.words[shared.a0 : shared.a1]
            return not (at_both_ends(shared) and self._present()[1].is_in(words))

        return enough

    def _bits(self, said: Spoken, counted: Sequence[bool], speakers: Sequence[str]) -> Callable[[], list[float]]:
        """What each word tells, found out once and only where it is needed."""

        @cache
        def bits() -> list[float]:
            known = self._present()[0].bits(said.words, speakers)
            return [each if is_counted else 0.0 for each, is_counted in zip(known, counted, strict=True)]

        return bits

    def _present(self) -> tuple[Usage, Courtesy]:
        assert self._learned is not None, "learn comes first"
        return self._learned

    def _from(self, statements: Sequence[Statement]) -> tuple[Usage, Courtesy]:
        """Learned from statements spread evenly over the archive."""
        from kpdesk.core.reuse import Courtesy, Usage  # noqa: PLC0415 - as above

        every = -(-sum(each.words for each in statements) // _LEARNED_FROM)
        texts = self._store.texts([each.id for each in statements][:: max(1, every)])
        courtesy = Courtesy()
        return Usage(_heard(texts, courtesy)), courtesy


def _heard(
    texts: Iterable[tuple[Statement, Sequence[Paragraph]]], courtesy: Courtesy
) -> Iterator[tuple[str, Sequence[str]]]:
    """The words of paragraphs with their speaker; what has been heard is let go, but for what courtesy makes of it."""
    words = 0
    for statement, body in texts:
        # What a statement says of its length may be wrong; learning from a whole large archive takes a gigabyte.
        if words > _MOST_WORDS:
            return
        said = list(_spoken(body))
        courtesy.hear(said)
        for _, each in said:
            words += len(each)
            yield speaker_of(statement), each


def speaker_of(statement: Statement) -> str:
    """Who speaks: the organisation; all that nobody is known to have said is taken for that of one speaker."""
    return statement.organisation or _UNKNOWN


def _spoken(body: Sequence[Paragraph]) -> Iterator[tuple[str, Sequence[str]]]:
    return ((paragraph.text, comparable_words(paragraph.text)) for paragraph in body)
