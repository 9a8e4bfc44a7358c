"""Puts the letters of a page together into pieces of lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from kpdesk.readers.pdf.arabic import in_written_order, mirrored, mirrors
from kpdesk.readers.pdf.letters import STRETCH, Letter, Page

_SAME_LINE = 0.35
_SMALL = 0.82
_RAISED = 0.18
_GAP = 2.5
_CELL_GAP = 1.5
# The spaces of a justified line are all alike, and a narrow column stretches them far.
_EVEN = 1.25
_WIDEST_SPACE = 8.0
_WORD_GAP = 0.22
_TOUCH = 0.12
_FEWEST_TRACKED = 6
_MOSTLY_LETTERS = 0.8
_TRACKED_GAP = 1.6
_FIGURES = re.compile(r"\d{1,3}$")
_MOSTLY = 0.5
_BESIDE = 0.5
# A page with more small figures than this is a table.
_MOST_RAISED = 200
# LibreOffice sets the number of a footnote like its words and right before them.
NOTE_MARK = re.compile(r"\[\d{1,3}\]|\d{1,3}(?:\s|(?=[^\W\d_])(?![a-zà-ÿа-я]))|[*†‡§]{1,3}|\(\d{1,3}\)|[¹²³⁰-⁹]")
"""How a footnote may begin."""
FEWEST_CELLS = 3
"""So many pieces on one line are the row of a table; two may be a label and what it says."""


@dataclass(frozen=True)
class Line:
    """A piece of a line: its text, its box in points, the height of its letters, and where it was found.

    `noted` tells that it begins with a raised mark, as footnotes do. `rightward` is False for Arabic. `parts` counts
    the pieces that wide gaps part it into. `spaces` are the narrowest and the widest space between its words.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    bold: bool
    noted: bool
    rightward: bool
    page: int
    parts: int = 1
    spaces: tuple[float, float] | None = None

    @property
    def width(self) -> float:
        """From the first to the last letter, in points."""
        return self.right - self.left

    @property
    def begin(self) -> float:
        """How far from the margin where reading begins, in points; only to compare lines of one direction."""
        return self.left if self.rightward else -self.right

    @property
    def finish(self) -> float:
        """How far reading goes in the line, measured like `begin`."""
        return self.right if self.rightward else -self.left


def lines_of(page: Page) -> list[Line]:
    """The pieces of lines of a page in the order they were drawn; wide gaps part a line into several."""
    lines = _with_raised([_line(run, page.number) for run in _runs(in_written_order(page.letters))])
    if not mirrors([line.text for line in lines if not line.rightward]):
        return lines
    return [line if line.rightward else replace(line, text=mirrored(line.text)) for line in lines]


def _with_raised(lines: list[Line]) -> list[Line]:
    """The pieces with each raised figure behind the Arabic words it stands at; typst draws it before them."""
    result = list(lines)
    figures = [line for line in lines if _FIGURES.fullmatch(line.text)]
    leftward = [n for n, line in enumerate(lines) if not line.rightward]
    if not leftward or len(figures) > _MOST_RAISED:
        return result
    for mark in figures:
        bearer = next((n for n in leftward if _bears(result[n], mark)), None)
        if bearer is not None:
            result[bearer] = replace(result[bearer], text=f"{result[bearer].text}[{mark.text}]", left=mark.left)
            result.remove(mark)
            leftward = [n for n, line in enumerate(result) if not line.rightward]
    return result


def _bears(line: Line, mark: Line) -> bool:
    raised = _RAISED * line.size < mark.bottom - line.bottom < line.size
    return raised and mark.size < _SMALL * line.size and abs(line.left - mark.right) < _BESIDE * line.size


def together(pieces: Sequence[Line]) -> Line:
    """Pieces that stand on one line as one, in the order of reading; three and more far apart are cells of a table."""
    if len(pieces) == 1:
        return pieces[0]
    rightward = sum(len(piece.text) * (1 if piece.rightward else -1) for piece in pieces) >= 0
    ordered = sorted(pieces, key=lambda piece: piece.left if rightward else -piece.right)
    gaps = [_gap(*pair, rightward=rightward) for pair in pairwise(ordered)]
    wide = (
        []
        if _is_stretched(ordered, gaps)
        else [_is_wide(*pair, gap) for pair, gap in zip(pairwise(ordered), gaps, strict=True)]
    )
    return Line(
        _joined(ordered, rightward=rightward),
        min(piece.left for piece in ordered),
        right=max(piece.right for piece in ordered),
        bottom=min(piece.bottom for piece in ordered),
        size=max(piece.size for piece in ordered),
        bold=all(piece.bold for piece in ordered),
        noted=ordered[0].noted,
        rightward=rightward,
        page=ordered[0].page,
        parts=1 + sum(wide),
    )


def _joined(pieces: Sequence[Line], *, rightward: bool) -> str:
    """The text of pieces in their order; an Arabic word may be drawn in two, with nothing between them."""
    text = pieces[0].text
    for before, after in pairwise(pieces):
        touch = not rightward and abs(before.left - after.right) < _TOUCH * after.size
        text += after.text if touch else f" {after.text}"
    return text


def _gap(before: Line, after: Line, *, rightward: bool) -> float:
    return after.left - before.right if rightward else before.left - after.right


def _is_wide(before: Line, after: Line, gap: float) -> bool:
    return gap > _CELL_GAP * max(before.size, after.size)


def _is_stretched(pieces: Sequence[Line], gaps: Sequence[float]) -> bool:
    """Whether the gaps are the spaces of one justified line: as wide as each other and as those inside the pieces."""
    if not any(char.isalpha() for piece in pieces for char in piece.text):
        return False
    spaces = [*gaps, *(each for piece in pieces for each in piece.spaces or ())]
    return max(spaces) <= _EVEN * min(spaces) and max(spaces) < _WIDEST_SPACE * pieces[0].size


def _runs(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    run: list[Letter] = []
    size = bottom = 0.0
    for letter in letters:
        height = letter.top - letter.bottom
        if run and not _follows(run[-1], letter, size=size, bottom=bottom):
            yield run
            run = []
        if not run or height > size * 1.05:
            size, bottom = height, letter.bottom
        run.append(letter)
    if run:
        yield run


def _follows(before: Letter, letter: Letter, *, size: float, bottom: float) -> bool:
    """Whether the letter stands on the line of those before it and not far from the last."""
    gap = max(letter.left - before.right, before.left - letter.right)
    height = letter.top - letter.bottom
    if gap > _GAP * max(size, height):
        return False
    if height < _SMALL * size or size < _SMALL * height:  # raised or lowered figures
        overlap = min(letter.top, bottom + size) - max(letter.bottom, bottom)
        return overlap > 0.4 * min(height, size) and gap < max(size, height)
    return abs(letter.bottom - bottom) <= _SAME_LINE * size


def _line(run: Sequence[Letter], page: int) -> Line:
    size = median(letter.top - letter.bottom for letter in run)
    bottom = median(letter.bottom for letter in run)
    raised = [_is_raised(letter, size, bottom) for letter in run]
    text = _text(run, raised, size)
    bold = sum(letter.bold for letter in run) > 0.9 * len(run)
    return Line(
        text,
        min(letter.left for letter in run),
        right=max(letter.right for letter in run),
        bottom=bottom,
        size=size,
        bold=bold,
        noted=raised[0] and len(run) > 1,
        rightward=_is_rightward(text),
        page=page,
        spaces=_spaces(run, size),
    )


def _spaces(run: Sequence[Letter], size: float) -> tuple[float, float] | None:
    """The narrowest and the widest space between words."""
    gaps = [
        max(after.left - before.right, before.left - after.right)
        for before, after in pairwise(run)
        if after.apart and after.top - after.bottom > _SMALL * size
    ]
    return (min(gaps), max(gaps)) if gaps else None


def _is_raised(letter: Letter, size: float, bottom: float) -> bool:
    height = letter.top - letter.bottom
    return height < _SMALL * size and letter.bottom > bottom + _RAISED * size


def _text(run: Sequence[Letter], raised: Sequence[bool], size: float) -> str:
    """The letters with spaces between words, and raised figures as `[1]`."""
    pieces: list[str] = []
    tracking = _tracking(run, size)
    place = 0
    while place < len(run):
        end = place + 1
        while end < len(run) and raised[end] == raised[place] and (not raised[place] or not run[end].apart):
            end += 1
        word = "".join(_spaced(run, n, size, tracking=tracking) for n in range(place, end))
        figures = raised[place] and _FIGURES.fullmatch(word.strip())
        after = " " if figures and not place and end < len(run) else ""
        pieces.append(word.replace(word.strip(), f"[{word.strip()}]{after}") if figures else word)
        place = end
    return " ".join("".join(pieces).replace(STRETCH, "").split())


def _tracking(run: Sequence[Letter], size: float) -> float:
    """The usual gap between the letters of a title that is set wide, or 0 where they touch."""
    if len(run) < _FEWEST_TRACKED or sum(letter.char.isalpha() for letter in run) < _MOSTLY_LETTERS * len(run):
        return 0.0
    usual = median(after.left - before.right for before, after in pairwise(run))
    return usual if usual > _WORD_GAP * size else 0.0


def _spaced(run: Sequence[Letter], n: int, size: float, *, tracking: float) -> str:
    if not n:
        return run[0].char
    letter, before = run[n], run[n - 1]
    gap = max(letter.left - before.right, before.left - letter.right)
    parts = gap > _TRACKED_GAP * tracking if tracking else letter.apart or gap > _WORD_GAP * size
    return f" {letter.char}" if parts else letter.char


def _is_rightward(text: str) -> bool:
    leftward = sum(1 for char in text if unicodedata.bidirectional(char) in ("R", "AL"))
    return leftward <= _MOSTLY * sum(1 for char in text if char.isalpha())
