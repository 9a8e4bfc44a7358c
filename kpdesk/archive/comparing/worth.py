"""How much it tells that two statements share words, learned from how everybody in the archive speaks."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kpdesk.core.records import Paragraph, Statement
from kpdesk.core.wording.units import comparable_words
from kpdesk.store import Store
from kpdesk.store.learned import Learned, LearnedFile

if TYPE_CHECKING:
    from kpdesk.core.reuse import Courtesy, Ear, Spoken, Usage, Witness

# What is learned of how people speak grows little with more words than these.
_LEARNED_FROM = 750_000
_MOST_WORDS = _LEARNED_FROM * 5 // 4
# Raise it whenever something else is learned of the same texts.
_SHAPE = 1
_UNKNOWN = ""

At = tuple[str, int]
"""A key and a version."""


class _Known(NamedTuple):
    """What was learned, of which texts, and how long its file is where it has one."""

    mark: str
    usage: Usage
    courtesy: Courtesy
    length: int | None


class Worth:
    """What the archive teaches about words, learned when it is first needed and kept in a file for the next session.

    It follows from the texts alone, whatever came first: when one of those that are learned from changes, it is
    learned again.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._file = LearnedFile(store.folder / "index", "speech", writes=not store.read_only)
        self._lock = threading.Lock()
        self._known: _Known | None = None

    def learn(self, statements: Iterable[Statement]) -> None:
        """Learn from these statements, unless they are known."""
        heard = _chosen(statements)
        mark = _mark(heard, self._store.repaired())
        with self._lock:
            known = self._known
            if known is None or known.mark != mark or self._is_cut(known):
                self._known = None  # what is not needed any more makes room first
                self._known = self._kept(mark) or self._learned(mark, heard)

    def is_ready(self, statements: Iterable[Statement]) -> bool:
        """Whether what these statements teach is known, or stands in the file."""
        mark = _mark(_chosen(statements), self._store.repaired())
        known = self._known
        return self._file.length(mark) is not None or (known is not None and known.mark == mark)

    def close(self) -> None:
        """Let go of the file."""
        self._known = None

    def witness(self, said: Spoken, speakers: Sequence[str]) -> Witness:
        """Who can tell of the stretches of a text whether they were said before, these being the speakers compared."""
        from kpdesk.core.reuse import Witness  # noqa: PLC0415 - numpy is a fifth of the start

        known = self._known
        assert known is not None, "learn comes first"
        own = len(speakers) == 2 and len(set(speakers)) == 1 and speakers[0] != _UNKNOWN
        return Witness(said, usage=known.usage, courtesy=known.courtesy, speakers=speakers, own=own)

    def _is_cut(self, known: _Known) -> bool:
        """Whether somebody cut the file, so that reading behind its end would end the program."""
        length = self._file.length(known.mark)
        return known.length is not None and length is not None and length < known.length

    def _kept(self, mark: str) -> _Known | None:
        from kpdesk.core.reuse import Courtesy, Usage  # noqa: PLC0415 - as above

        found = self._file.read(mark)
        if found is None:
            return None
        usage, courtesy = found.arrays[: found.facts["usage"]], found.arrays[found.facts["usage"] :]
        return _Known(
            mark,
            Usage.of_parts(found.facts["speakers"], usage),
            Courtesy(found.facts["statements"], courtesy),
            self._file.length(mark),
        )

    def _learned(self, mark: str, heard: Sequence[Statement]) -> _Known:
        """Learned from texts, and read from its file again where one could be written: that needs less memory."""
        from kpdesk.core.reuse import Ear, Usage  # noqa: PLC0415 - as above

        ear = Ear()
        usage = Usage.learned(_heard(self._store.texts([each.id for each in heard]), ear))
        courtesy = ear.learned()
        speakers, parts = usage.parts
        facts = {"speakers": speakers, "usage": len(parts), "statements": courtesy.statements}
        self._file.write(mark, Learned(facts, [*parts, *courtesy.parts]))
        return self._kept(mark) or _Known(mark, usage, courtesy, None)


def _chosen(statements: Iterable[Statement]) -> list[Statement]:
    """Those that are learned from: of a large archive as many as are enough, the same whatever came first."""
    chosen: list[Statement] = []
    words = 0
    for each in sorted(statements, key=lambda one: (crc32(one.sha256.encode()), one.sha256, one.version)):
        if words >= _LEARNED_FROM:
            break
        chosen.append(each)
        words += each.words
    return chosen


def _mark(heard: Sequence[Statement], repaired: Mapping[str, str]) -> str:
    names = sorted(f"{each.sha256} {each.organisation} {repaired.get(each.key, '')}" for each in heard)
    return hashlib.sha256("\n".join([str(_SHAPE), *names]).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _heard(texts: Iterable[tuple[Statement, Sequence[Paragraph]]], ear: Ear) -> Iterator[tuple[str, Sequence[str]]]:
    """The words of paragraphs with their speaker; what has been heard is let go, but for what the ear makes of it."""
    words = 0
    for statement, body in texts:
        # What a statement says of its length may be wrong; learning from a whole large archive takes a gigabyte.
        if words > _MOST_WORDS:
            return
        said = list(_spoken(body))
        ear.hear(said)
        for _, each in said:
            words += len(each)
            yield speaker_of(statement), each


def speaker_of(statement: Statement) -> str:
    """Who speaks: the organisation; all that nobody is known to have said is taken for that of one speaker."""
    return statement.organisation or _UNKNOWN


def _spoken(body: Sequence[Paragraph]) -> Iterator[tuple[str, Sequence[str]]]:
    return ((paragraph.text, comparable_words(paragraph.text)) for paragraph in body)
