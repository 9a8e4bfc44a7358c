"""The proof of reuse: which words of one text stand in another in the same order, with little between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kpdesk.core.reuse.shingles import LENGTH
from kpdesk.core.reuse.spoken import Spoken

LEAST_WORDS = 8
"""Fewer words in a row are said twice by chance."""

# Between two equal stretches so many words may differ, and so much of the whole must be equal.
_GAP = 3
_DENSITY = 0.6
# A run that a text repeats more often proves nothing, and would make long lists of dots slow.
_MOST_REPEATED = 40
# So many of the runs before one are looked at for the one that it goes on from.
_LOOKED_BACK = 60


class Shared(NamedTuple):
    """Words `a0:a1` of one text that stand at `b0:b1` of the other, `equal` of them word for word."""

    a0: int
    a1: int
    b0: int
    b1: int
    equal: int

    @property
    def longer(self) -> int:
        """How many words the longer of the two has."""
        return max(self.a1 - self.a0, self.b1 - self.b0)

    @property
    def is_exact(self) -> bool:
        """Whether nothing differs."""
        return self.equal == self.a1 - self.a0 == self.b1 - self.b0


def holds_a_sentence(shared: Shared, a: Spoken, b: Spoken, *, least: int = LEAST_WORDS) -> bool:
    """Whether a whole sentence of at least `least` words stands in both texts word for word."""
    if not shared.is_exact:
        return False
    opened: int | None = None
    for n, (i, j) in enumerate(zip(range(shared.a0, shared.a1), range(shared.b0, shared.b1), strict=True)):
        if a.opening[i] or b.opening[j]:
            opened = n if a.opening[i] and b.opening[j] else None
        if a.closing[i] and b.closing[j] and opened is not None and n - opened + 1 >= least:
            return True
    return False


def shared_words(
    a: Spoken, b: Spoken, *, least: int = LEAST_WORDS, enough: Callable[[Shared], bool] | None = None
) -> list[Shared]:
    """The stretches of `a` that are said again in `b`, in the order of `a`, no word in two of them.

    `enough` says of a stretch whether it tells enough to be called reuse; one that is nothing but a name never does.
    """
    good = [each for each in _joined(_runs(a.words, b.words)) if _is_reuse(each, a, least)]
    kept: list[Shared] = []
    for each in sorted(good, key=lambda one: (-one.equal, one)):
        if all(each.a1 <= other.a0 or other.a1 <= each.a0 for other in kept) and (enough is None or enough(each)):
            kept.append(each)
    return sorted(kept)


def _is_reuse(shared: Shared, a: Spoken, least: int) -> bool:
    if shared.equal < least or shared.equal < _DENSITY * shared.longer:
        return False
    return any(a.telling[shared.a0 : shared.a1])


def _runs(a: Sequence[str], b: Sequence[str]) -> list[Shared]:
    """The longest equal runs of at least five words."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, run in enumerate(_fives(b)):
        places[run].append(n)
    runs: list[Shared] = []
    open_at: dict[int, int] = {}
    for i, run in enumerate(_fives(a)):
        for j in places[run] if 0 < len(places.get(run, ())) <= _MOST_REPEATED else ():
            known = open_at.get(j - i)
            if known is not None and runs[known].a1 == i + LENGTH - 1:
                old = runs[known]
                runs[known] = Shared(old.a0, i + LENGTH, old.b0, j + LENGTH, old.equal + 1)
            else:
                open_at[j - i] = len(runs)
                runs.append(Shared(i, i + LENGTH, j, j + LENGTH, LENGTH))
    return sorted(runs)


def _joined(runs: Sequence[Shared]) -> list[Shared]:
    """Runs that follow one another closely in both texts as one."""
    joined: list[Shared] = []
    for run in runs:
        recent = range(len(joined) - 1, max(len(joined) - _LOOKED_BACK, 0) - 1, -1)
        before = next((n for n in recent if _follows(joined[n], run)), None)
        if before is None:
            joined.append(run)
        else:
            old = joined[before]
            joined[before] = Shared(old.a0, run.a1, old.b0, run.b1, old.equal + run.equal)
    return joined


def _follows(first: Shared, second: Shared) -> bool:
    return 0 <= second.a0 - first.a1 <= _GAP and 0 <= second.b0 - first.b1 <= _GAP


def _fives(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[n:] for n in range(LENGTH)), strict=False))
