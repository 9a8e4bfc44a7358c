"""What each repair changes: by place, the marks that it leaves there, None for none.

Every place is a field of its own in the change log, so that the repairs of two people come together without loss.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Paragraph
from kpdesk.core.repair.pieces import JOIN, OUT, SPLIT, Repairable, same_voice
from kpdesk.core.repair.structure import structure
from kpdesk.errors import FieldError, NotFoundError

Changes = Mapping[int, str | None]


def joining(source: Repairable, *, n: int) -> Changes:
    """Paragraph `n` and the next one become one, with the number `n`."""
    kept, _ = source.groups()
    at = _place_of(source, kept, n=n)
    if at + 1 == len(kept):
        raise FieldError(f"¶{numbered(n)} is the last paragraph, so there is none that it could be joined with.")
    first, second = kept[at], kept[at + 1][0]
    if not same_voice(first[0], second):
        raise FieldError(
            f"¶{numbered(n)} and ¶{numbered(second.n)} are the words of different people, so they were not joined: "
            "one would be quoted as the other."
        )
    marks = source.marks_at(second.start)
    parted = SPLIT in marks and first[-1].end + 1 == second.start
    return {second.start: _written(marks - {SPLIT} if parted else marks | {JOIN})}


def splitting(source: Repairable, *, n: int, at: int) -> Changes:
    """Paragraph `n` ends before the word at code point `at` of the text; the rest is a paragraph of its own.

    Where it had been joined just there, the paragraphs are again as they came, with their numbers.
    """
    kept, _ = source.groups()
    group = kept[_place_of(source, kept, n=n)]
    place = _beginning_of_word(structure(source).text, max(at, group[0].start))
    if place in {piece.start for piece in group[1:]}:
        return {place: _written(source.marks_at(place) - {JOIN})}
    if not any(source.can_begin(piece, place) for piece in group):
        raise FieldError(
            f"¶{numbered(n)} cannot be split there, so nothing was changed: "
            "words must stand before and after the place."
        )
    return {place: SPLIT}


def leaving_out(source: Repairable, *, n: int) -> Changes:
    """Paragraph `n` is no longer part of what is read, compared and found."""
    kept, _ = source.groups()
    group = kept[_place_of(source, kept, n=n)]
    if len(kept) == 1:
        raise FieldError(f"¶{numbered(n)} is all that there is of this text, so it was not left out.")
    return {piece.start: _written(source.marks_at(piece.start) | {OUT}) for piece in group}


def bringing_back(source: Repairable, *, n: int | None = None) -> Changes:
    """Paragraph `n` is read again; without a number, every paragraph is again as it was imported.

    Where it stood between two that were joined over it, these are two again.
    """
    if n is None:
        return dict.fromkeys(source.repairs)
    kept, out = source.groups()
    group = next((group for group in out if n in {piece.n for piece in group}), None)
    if group is None:
        raise NotFoundError(f"¶{numbered(n)} is not left out, so there is nothing to bring back.")
    back = {piece.start: _written(source.marks_at(piece.start) - {OUT}) for piece in group}
    return {**back, **_parted(source, kept, at=group[0].start)}


def _parted(source: Repairable, kept: Sequence[Sequence[Paragraph]], *, at: int) -> Changes:
    """What parts the halves of a paragraph that is read across a place."""
    halves = ((first, second) for group in kept for first, second in pairwise(group))
    return {
        second.start: _written(source.marks_at(second.start) - {JOIN})
        for first, second in halves
        if first.start < at < second.start
    }


def _place_of(source: Repairable, kept: Sequence[Sequence[Paragraph]], *, n: int) -> int:
    for place, group in enumerate(kept):
        if n in {piece.n for piece in group}:
            return place
    numbers = f"1 to {source.body[-1].n}" if source.body else "none"
    raise NotFoundError(
        f"There is no paragraph {numbered(n)} to repair, so nothing was changed. Its paragraphs are {numbers}."
    )


def _beginning_of_word(text: str, at: int) -> int:
    """The beginning of the word that a place is in, or of the next one where it is between two."""
    at = min(at, len(text))
    while at < len(text) and text[at].isspace():
        at += 1
    while 0 < at < len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _written(marks: Iterable[str]) -> str | None:
    return " ".join(sorted(marks)) or None
