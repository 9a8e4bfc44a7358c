"""What a text looks like once its repairs are applied: which paragraphs it has, and what is left out.

A number belongs for ever to the place where a paragraph begins. A paragraph that was joined keeps the number of its
beginning, and the number of what was joined to it names it too, never another one. Where a paragraph was split, the
new one has a number that says which part of which imported paragraph it is; see `core.numbering`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kpdesk.core.records import Paragraph
from kpdesk.core.repair.pieces import Repairable

_NOTHING = "\N{NO-BREAK SPACE}"  # no canonical text holds one


@dataclass(frozen=True)
class Structure:
    """A text as it is read: as long as the stored one, every word at its place.

    It differs from the stored text in nothing but blanks: a space where two paragraphs are joined, a newline where one
    is split, and a space with no-break spaces for what is left out in the middle of a paragraph. Only here do these
    stand, so that places keep; the `text` of a paragraph has none of them.
    `joined` gives for the number of each paragraph that was joined to another the number of that one, and `begins`
    the code point at which its words begin.
    """

    text: str
    body: tuple[Paragraph, ...]
    left_out: tuple[Paragraph, ...] = ()
    joined: Mapping[int, int] = field(default_factory=dict)
    begins: Mapping[int, int] = field(default_factory=dict)

    def holding(self, position: int) -> Paragraph:
        """The paragraph in which a code point stands, be it left out; the nearest before it where none does."""
        every = sorted((*self.body, *self.left_out), key=lambda each: each.start)
        inside = [each for each in every if each.start <= position <= each.end]
        return (inside or [each for each in every if each.start <= position] or every)[-1]


def structure(source: Repairable) -> Structure:
    """The text with its repairs; one that fits nowhere in it is passed over, so that any text can be read."""
    if not source.repairs:
        return Structure(source.text, source.body)
    kept, out = source.groups()
    if not kept:  # as when two people each left out what the other kept
        return Structure(source.text, source.body)
    letters = list(source.text)
    for group in (*kept, *out):
        if group[0].start:
            letters[group[0].start - 1] = "\n"
    for group in (*kept, *out):
        for before, after in pairwise(group):
            letters[before.end : after.start] = " " + _NOTHING * (after.start - before.end - 1)
    read = "".join(letters)
    joined = {piece.n: group[0].n for group in (*kept, *out) for piece in group[1:]}
    begins = {piece.n: piece.start for group in (*kept, *out) for piece in group[1:]}
    body = tuple(_whole(read, group) for group in kept)
    left_out = tuple(_whole(source.text.replace("\n", " "), group) for group in out)
    return Structure(read, body, left_out, joined, begins)


def closed(words: str) -> str:
    """Words of a text that is read, without the gaps where something was left out in the middle of a paragraph."""
    return words.replace(_NOTHING, "")


def as_read(read: str, stored: str) -> str:
    """Stored words as they are read, `read` being what stands at their place now.

    What was left out between the first and the last of them is gone; words that were left out themselves stay.
    """
    same = all(one == other or one.isspace() for one, other in zip(read, stored, strict=False))
    ends = len(read) == len(stored) > 0 and (read[0], read[-1]) == (stored[0], stored[-1])
    return closed(read) if same and ends else stored


def place_in(text: str, start: int, count: int) -> int:
    """Where in a text that is read the place stands that is so many characters after `start`, gaps not counted."""
    for place in range(start, len(text)):
        if text[place] != _NOTHING:
            if not count:
                return place
            count -= 1
    return len(text)


def _whole(text: str, group: Sequence[Paragraph]) -> Paragraph:
    start, end = group[0].start, group[-1].end
    return replace(group[0], end=end, text=closed(text[start:end]))
