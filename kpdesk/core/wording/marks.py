"""What stays, goes and comes from one passage to another, in pieces that a reader can follow."""

from __future__ import annotations

from dataclasses import dataclass, field

from kpdesk.core.records import WordMark
from kpdesk.core.wording.runs import readable, steps
from kpdesk.core.wording.units import folded, units


def word_marks(a: str, b: str) -> tuple[WordMark, ...]:
    """What stays (`=`), goes (`-`) and comes (`+`) from `a` to `b`, the going before the coming.

    Joining `=` and `-` gives `a` exactly, `=` and `+` gives `b` exactly: words that differ in case or in
    the shape of a quote are a pair of `-` and `+`. `word_marks(b, a)` says the same the other way round.
    """
    if a <= b:
        return _marks(a, b)
    return _turned(_marks(b, a))


@dataclass
class _Builder:
    """Collects what stays, goes and comes, and keeps each kind in one piece between two others."""

    done: list[WordMark] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    come: list[str] = field(default_factory=list)

    def keep(self, text: str) -> None:
        self._close_change()
        self.kept.append(text)

    def change(self, gone: str, come: str) -> None:
        self.gone.append(gone)
        self.come.append(come)

    def finished(self) -> tuple[WordMark, ...]:
        self._close_change()
        self._close_kept()
        return tuple(self.done)

    def _close_change(self) -> None:
        gone, come = "".join(self.gone), "".join(self.come)
        self.gone, self.come = [], []
        if gone == come:
            self.kept.append(gone)
            return
        space = _shared_space(gone, come)
        self._close_kept()
        kinds: tuple[WordMark, ...] = (("-", gone[: len(gone) - len(space)]), ("+", come[: len(come) - len(space)]))
        self.done.extend(mark for mark in kinds if mark[1])
        self.kept.append(space)

    def _close_kept(self) -> None:
        kept, self.kept = "".join(self.kept), []
        if kept:
            self.done.append(("=", kept))


def _shared_space(gone: str, come: str) -> str:
    """The spaces at the end that both changes share: they stay, so that a mark ends with its word."""
    space, long = sorted((text[len(text.rstrip()) :] for text in (gone, come)), key=len)
    while not long.endswith(space):
        space = space[1:]
    return space


def _marks(a: str, b: str) -> tuple[WordMark, ...]:
    units_a, units_b = units(a), units(b)
    folded_a, folded_b = list(map(folded, units_a)), list(map(folded, units_b))
    builder = _Builder()
    for run in readable(steps(folded_a, folded_b), folded_a, folded_b):
        gone, come = units_a[run.a0 : run.a1], units_b[run.b0 : run.b1]
        if not run.equal:
            builder.change("".join(gone), "".join(come))
        elif gone == come:
            builder.keep("".join(gone))
        else:
            _same_words(builder, gone, come)
    return builder.finished()


def _same_words(builder: _Builder, gone: list[str], come: list[str]) -> None:
    """Units that are equal when folded: kept where they are the same, a change where they only look alike."""
    for left, right in zip(gone, come, strict=True):
        word, other = left.rstrip(), right.rstrip()
        if left == right:
            builder.keep(left)
        elif word == other:
            builder.keep(word)
            builder.change(left[len(word) :], right[len(word) :])
        else:
            builder.change(left, right)


def _turned(marks: tuple[WordMark, ...]) -> tuple[WordMark, ...]:
    """The marks seen from the other side: what went comes, what came goes, the going first again."""
    turned: list[WordMark] = []
    for kind, text in marks:
        if kind == "+":
            place = len(turned) - bool(turned and turned[-1][0] == "+")
            turned.insert(place, ("-", text))
        else:
            turned.append(("+" if kind == "-" else "=", text))
    return tuple(turned)
