"""An imported text with its repairs, cut into pieces: what stands between two places where a paragraph can begin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kpdesk.core.numbering import part_of
from kpdesk.core.records import Paragraph

JOIN, SPLIT, OUT = "join", "split", "out"
MARKS = frozenset((JOIN, SPLIT, OUT))
"""What can be done at a place."""


@dataclass(frozen=True)
class Repairable:
    """A text as it was imported, and what was done to its paragraphs.

    `repairs` gives for the code point where a piece begins any of JOIN (it goes on with the paragraph before), SPLIT
    (a paragraph begins here that was not imported as one) and OUT (it is left out), with spaces between them.
    """

    text: str
    body: tuple[Paragraph, ...]
    repairs: Mapping[int, str] = field(default_factory=dict)

    def marks_at(self, place: int) -> frozenset[str]:
        """What was done at a place."""
        return frozenset(self.repairs.get(place, "").split())

    def pieces(self) -> Iterator[Paragraph]:
        """The imported paragraphs, cut where they are split; a cut that fits nowhere is passed over."""
        cuts = sorted(place for place in self.repairs if SPLIT in self.marks_at(place))
        for paragraph in self.body:
            inside = [place for place in cuts if self.can_begin(paragraph, place)]
            starts, ends = [paragraph.start, *inside], [*(place - 1 for place in inside), paragraph.end]
            for start, end in zip(starts, ends, strict=True):
                before = self.text[paragraph.start : start]
                n = part_of(paragraph.n, before) if before else paragraph.n
                yield replace(paragraph, n=n, start=start, end=end, text=self.text[start:end])

    def can_begin(self, paragraph: Paragraph, place: int) -> bool:
        """Whether the second part of a paragraph may begin at a code point: with a word, after a blank after words."""
        if not paragraph.start + 1 < place < paragraph.end:
            return False
        before = self.text[paragraph.start : place - 1]
        return self.text[place - 1] == " " and not self.text[place].isspace() and not before.isspace()

    def groups(self) -> tuple[list[list[Paragraph]], list[list[Paragraph]]]:
        """The pieces of each paragraph that is read, and of each that is left out, in the order of the text.

        What is left out may stand between two pieces of one paragraph, as the head of a page does.
        """
        kept: list[list[Paragraph]] = []
        out: list[list[Paragraph]] = []
        for piece in self.pieces():
            marks = self.marks_at(piece.start)
            groups = out if OUT in marks else kept
            if JOIN in marks and groups and _goes_on(groups[-1], piece, next_to=OUT in marks):
                groups[-1].append(piece)
            else:
                groups.append([piece])
        return kept, out


def same_voice(first: Paragraph, second: Paragraph) -> bool:
    """Whether two paragraphs may be one: never the words of two people, which would be quoted as those of one."""
    return first.speaker == second.speaker


def _goes_on(group: list[Paragraph], piece: Paragraph, *, next_to: bool) -> bool:
    return same_voice(group[0], piece) and (not next_to or group[-1].end + 1 == piece.start)
