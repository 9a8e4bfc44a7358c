"""Makes paragraphs, headings and notes of the lines of a PDF."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kpdesk.core.text import Block, hyphens, may_be_title, opens_block, parts_lines
from kpdesk.readers.pdf.layout import Sheet
from kpdesk.readers.pdf.lines import FEWEST_CELLS, NOTE_MARK, Line

_LARGE = 1.15
_OTHER_SIZE = 1.12
_WIDE = 1.3
# In a text whose lines stand at one distance, less than that parts paragraphs.
_WIDER = 1.1
_SAME_PITCH = 0.03
_STEADY = 0.7
_USUAL = 0.2
_HEADING_GAP = 1.45
_OFTEN = 0.06
_INDENT = 0.8
_NARROW = 0.75
_LONGEST_HEADING = 250
_ALIKE = 0.1
_FEWEST_ALIKE, _SHARE_ALIKE = 4, 0.3
_STRAY = 0.3
_END = re.compile(r"[.!?:;…؟۔][\"'”’»)\]]*(?:\[\d{1,3}\]|[*†‡]+)?$")
_PLAIN_NUMBER = re.compile(r"^(\d{1,3})(?=[^\W\d_])")
_STRONG_BULLET = re.compile(r"[•▪●■◦‣\uf0b7]")


@dataclass(frozen=True)
class _Column:
    """A column with the margins of its text, measured as reading goes.

    `straight` is True where its lines are justified: then all but the last of a paragraph end at the margin.
    """

    lines: tuple[Line, ...]
    begin: float
    finish: float
    straight: bool


@dataclass(frozen=True)
class _Manner:
    """How the document is set: the size of its letters, the distance of its lines, first lines indented or not.

    `steady` is True where nearly all lines stand at that distance exactly.
    """

    size: float
    pitch: float
    indents: bool
    steady: bool


def blocks_of(sheets: Sequence[Sheet], size: float) -> list[Block]:
    """The text of all pages as blocks, notes last; `size` is the height of letters in the body."""
    columns = [_column(lines) for sheet in sheets for lines in sheet.columns]
    words = hyphens.vocabulary(line.text for column in columns for line in column.lines)
    pitch, steady = _pitch(columns, size)
    manner = _Manner(size, pitch, _indents(columns), steady=steady)
    body = [_block(group, size, words, begun=begun) for group, begun in _groups(columns, manner)]
    return [*body, *_notes(sheets, words)]


def _column(lines: Sequence[Line]) -> _Column:
    begins = sorted(line.begin for line in lines)
    finishes = sorted(line.finish for line in lines)
    begin, finish = begins[len(begins) // 10], finishes[len(finishes) * 9 // 10]
    edge = _edge(lines)
    return _Column(tuple(lines), begin, finish if edge is None else edge, straight=edge is not None)


def _edge(lines: Sequence[Line]) -> float | None:
    """Where so many lines end alike that it is no chance; signs that hang over the margin end beyond."""
    size = median(line.size for line in lines)
    finishes = sorted({line.text: line.finish for line in lines}.values())
    alike = [bisect_right(finishes, finish + _ALIKE * size) - n for n, finish in enumerate(finishes)]
    most = max(alike)
    if most < max(_FEWEST_ALIKE, _SHARE_ALIKE * len(lines)):
        return None
    return finishes[alike.index(most) + most - 1]


def _pitch(columns: Sequence[_Column], size: float) -> tuple[float, bool]:
    """The usual distance from line to line in the body, and whether nearly all lines keep it."""
    gaps = [
        above.bottom - below.bottom
        for column in columns
        for above, below in pairwise(column.lines)
        if abs(above.size - below.size) < 0.1 * size and 0 < above.bottom - below.bottom < 3 * size
    ]
    if not gaps:
        return 1.2 * size, False
    pitch = _least_usual(gaps)
    return pitch, sum(abs(gap - pitch) < _SAME_PITCH * pitch for gap in gaps) > _STEADY * len(gaps)


def _least_usual(gaps: Sequence[float]) -> float:
    """The smallest distance that is no exception: short paragraphs may have more spaces between them than lines."""
    ordered = sorted(gaps)
    for n, gap in enumerate(ordered):
        alike = bisect_right(ordered, gap * (1 + 2 * _SAME_PITCH)) - n
        if alike >= _USUAL * len(ordered):
            return ordered[n + alike // 2]
    return median(ordered)


def _indents(columns: Sequence[_Column]) -> bool:
    """Whether paragraphs begin with an indent: a good part of the lines has one, and hardly ever two in a row."""
    pairs = [(_is_indented(a, c), _is_indented(b, c)) for c in columns for a, b in pairwise(c.lines)]
    single, twice = sum(a != b for a, b in pairs) / 2, sum(a and b for a, b in pairs)
    return single > _OFTEN * len(pairs) and twice < single


def _groups(columns: Sequence[_Column], manner: _Manner) -> Iterator[tuple[list[Line], bool]]:
    """The lines of each paragraph, and whether it is seen on the page that it begins there."""
    group: list[Line] = []
    begun = False
    before = columns[0] if columns else None
    for column in columns:
        for line in column.lines:
            if group and before and _begins(group, line, before=before, column=column, manner=manner):
                yield group, begun
                begun = before is column and _is_set_apart(group[-1], line, column, manner)
                group = []
            group.append(line)
            before = column
    if group:
        yield group, begun


def _is_set_apart(above: Line, line: Line, column: _Column, manner: _Manner) -> bool:
    """Whether a line with room for more is followed by a space or an indent: no sentence goes on after that."""
    if not _is_short(above, line, column, ended=False):
        return False
    spaced = above.bottom - line.bottom > _WIDE * manner.pitch
    return spaced or (manner.indents and _is_indented(line, column) and not _is_indented(above, column))


def _begins(group: Sequence[Line], line: Line, *, before: _Column, column: _Column, manner: _Manner) -> bool:
    """Whether the line begins a new paragraph."""
    above = group[-1]
    if _is_display(above, manner.size) and _is_display(line, manner.size):
        return not _same_heading(above, line)
    if _looks_different(above, line):
        return True
    ended = bool(_END.search(above.text[-20:]))
    if opens_block(line.text) and (ended or _is_short(above, line, before, ended=False)):
        return True
    if before is not column:
        return _begins_after_break(above, line, before=before, column=column, ended=ended)
    if above.bottom - line.bottom > (_WIDER if manner.steady and ended else _WIDE) * manner.pitch:
        return True
    if _is_indented(line, column) and not opens_block(group[0].text):
        return _begins_indented(group, line, column, ended=ended, indents=manner.indents)
    return _is_last(above, line, column, ended=ended)


def _looks_different(above: Line, line: Line) -> bool:
    """Whether size, weight, a date, a list sign or the cells of a table part the two lines."""
    if max(above.size, line.size) > _OTHER_SIZE * min(above.size, line.size) or _is_other_weight(above, line):
        return True
    if parts_lines(above.text, line.text):
        return True
    return bool(_STRONG_BULLET.match(line.text)) or max(above.parts, line.parts) >= FEWEST_CELLS


def _begins_indented(group: Sequence[Line], line: Line, column: _Column, *, ended: bool, indents: bool) -> bool:
    above = group[-1]
    short = _is_short(above, line, column, ended=ended)
    if not _is_indented(above, column):
        return ended or short or indents
    return (len(group) == 1 and (short or indents)) or (ended and short)


def _begins_after_break(above: Line, line: Line, *, before: _Column, column: _Column, ended: bool) -> bool:
    if not ended:
        return _is_short(above, line, before, ended=False) and not line.text[0].islower()
    return _is_indented(line, column) or _is_short(above, line, before, ended=True)


def _is_last(above: Line, line: Line, column: _Column, *, ended: bool) -> bool:
    """Whether the line above was left short on purpose: the next word had found room in it."""
    if not _is_short(above, line, column, ended=ended):
        return False
    if ended:
        return True
    narrow = above.finish - column.begin < _NARROW * (column.finish - column.begin)
    return narrow and not line.text[0].islower()


def _is_short(above: Line, line: Line, column: _Column, *, ended: bool) -> bool:
    """Whether the line above was left short: it does not reach a straight margin, or had room for one more word."""
    if ended and column.straight:
        return above.finish < column.finish - _STRAY * above.size
    first_word = line.text.split(maxsplit=1)[0]
    needed = line.width * (len(first_word) + 1) / max(1, len(line.text))
    return above.finish + needed < column.finish - 0.2 * line.size


def _is_indented(line: Line, column: _Column) -> bool:
    return line.begin > column.begin + _INDENT * line.size


def _is_display(line: Line, size: float) -> bool:
    return line.size > _LARGE * size


def _same_heading(above: Line, line: Line) -> bool:
    """Whether two large lines are one title: alike in size and weight, and close together."""
    alike = max(above.size, line.size) < _OTHER_SIZE * min(above.size, line.size) and above.bold == line.bold
    return alike and above.page == line.page and 0 <= above.bottom - line.bottom < _HEADING_GAP * line.size


def _is_other_weight(above: Line, line: Line) -> bool:
    """Whether a title in bold ends or begins here; a bold word at the beginning of a paragraph is no title."""
    return above.bold != line.bold and (may_be_title(above.text) if above.bold else True)


def _block(group: Sequence[Line], size: float, words: frozenset[str], *, begun: bool) -> Block:
    text = joined([line.text for line in group], words)
    first = group[0]
    large = _is_display(first, size) and len(text) <= _LONGEST_HEADING
    if large or (all(line.bold for line in group) and may_be_title(text)):
        level = 1 if first.size > 1.5 * size else 2
        return Block(text, "heading", level, page=first.page)
    return Block(text, page=first.page, begun=begun)


def joined(lines: Sequence[str], words: frozenset[str]) -> str:
    """Lines of one paragraph as one text, with hyphens taken out that only broke a word."""
    text = lines[0]
    for line in lines[1:]:
        text = hyphens.join(text, line, words)
    return text


def _notes(sheets: Sequence[Sheet], words: frozenset[str]) -> Iterator[Block]:
    group: list[Line] = []
    for line in (line for sheet in sheets for line in sheet.notes):
        if group and (line.noted or NOTE_MARK.match(line.text)):
            yield _note(group, words)
            group = []
        group.append(line)
    if group:
        yield _note(group, words)


def _note(group: Sequence[Line], words: frozenset[str]) -> Block:
    text = joined([line.text for line in group], words)
    return Block(_PLAIN_NUMBER.sub(r"[\1] ", text), "note", page=group[0].page)
