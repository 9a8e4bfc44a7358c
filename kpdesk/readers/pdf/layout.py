"""Finds what is where on the pages: running heads, columns in reading order, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from kpdesk.core.text import is_furniture, is_roman_number
from kpdesk.readers.pdf.lines import NOTE_MARK, Line, together

_ZONE = 0.17
_RECURS = 0.4
_DIGITS = re.compile(r"\d{1,9}")
_LONGEST_HEAD, _LONGEST_HEADS = 300, 300
_BORNE, _LEADING = re.compile(r"\[(\d{1,3})\]"), re.compile(r"(\d{1,3})(?!\d)")
_MIDDLE = (0.2, 0.8)
_FEWEST_IN_COLUMN = 4
_MOST_ACROSS = 0.6
_FILLED = 0.6
_SMALL = 0.9
_CLOSE = 1.4
_SAME_BASELINE = 0.4
_JUMPS = 0.1
_LOWER_PART = 0.6


@dataclass(frozen=True)
class Sheet:
    """The lines of a page without running heads, in columns: reading goes down each column in turn.

    `notes` are the footnotes of the page, also in the order of reading.
    """

    columns: tuple[tuple[Line, ...], ...]
    notes: tuple[Line, ...]


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The height of most letters of the document, in points."""
    sizes: Counter[float] = Counter()
    for line in (line for page in pages for line in page):
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=1.0)


def without_running_heads(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """The lines of each page without what recurs at its top or bottom on many pages, and without its number.

    Only the outermost lines can be that: what stands beyond the first line of text is text.
    """
    margins = [_margins(page, height) for page, height in zip(pages, heights, strict=True)]
    seen: Counter[tuple[str, str]] = Counter()
    known: set[tuple[str, ...]] = set()
    for page, (upper, lower) in zip(pages, margins, strict=True):
        whole = tuple(line.text for line in page)
        if whole in known:  # the same page a second time tells nothing
            continue
        known.add(whole)
        borne = {mark for line in page for mark in _BORNE.findall(line.text)}
        seen.update({told for line in [*upper, *lower] for told in _furniture(line, borne)})
    enough = max(2, _RECURS * len(pages))
    recurring = {masked for (masked, _), times in seen.items() if times >= enough}
    kept: list[list[Line]] = []
    shown: set[tuple[str, ...]] = set()
    for page, (upper, lower) in zip(pages, margins, strict=True):
        downward = sorted(page, key=lambda line: -line.bottom)
        heads = _outermost(downward, upper, recurring), _outermost(downward[::-1], lower, recurring)
        dropped = {line for head in heads if not _is_shown_once(head, shown) for line in head}
        kept.append([line for line in page if line not in dropped])
    return kept if any(kept) else [list(page) for page in pages]


def _margins(page: Sequence[Line], height: float) -> tuple[set[Line], set[Line]]:
    """The lines in the upper and those in the lower margin."""
    upper = {line for line in page if line.bottom + line.size > (1 - _ZONE) * height}
    return upper, {line for line in page if line.bottom < _ZONE * height}


def _outermost(inward: Sequence[Line], margin: AbstractSet[Line], recurring: AbstractSet[str]) -> list[Line]:
    """The lines from the edge inward up to the first row that is neither recurring nor a page number.

    Lines close to that row and set like it belong to it: the last line of a footnote may recur, too.
    """
    found: list[Line] = []
    for line in inward:
        furniture = _masked(line) in recurring or is_furniture(line.text) or is_roman_number(line.text)
        if line not in margin or line.noted or not furniture:
            inner = line
            while found and _touches(found[-1], inner):
                inner = found.pop()
            return found
        found.append(line)
    return found


def _touches(line: Line, inner: Line) -> bool:
    distance = abs(line.bottom - inner.bottom)
    if distance < inner.size / 2:
        return True
    return distance < _CLOSE * inner.size and abs(line.size - inner.size) < (1 - _SMALL) * inner.size


def _is_shown_once(head: Sequence[Line], shown: set[tuple[str, ...]]) -> bool:
    """Whether what recurs is a text that has to stay once, such as terms at the foot of every page; notes it."""
    said = tuple(_masked(line) for line in head)
    if sum(map(len, said)) < _LONGEST_HEADS or said in shown:
        return False
    shown.add(said)
    return True


def _furniture(line: Line, borne: AbstractSet[str]) -> set[tuple[str, str]]:
    """What has to be alike on other pages for the line to be one that recurs: its words, and one of these besides.

    Either the whole line is, or it stands at the same height and one number in it counts the pages: titles such as
    "Article 7" only look alike. Nothing tells so of a line with the number of a mark that its page bears: a footnote.
    """
    number = _LEADING.match(line.text)
    if line.noted or (number and number[1] in borne):
        return set()
    numbers = [int(number) for number in _DIGITS.findall(line.text[:_LONGEST_HEAD])]
    height = round(line.bottom)
    counted = {f"{height}: {place}: {number - line.page}" for place, number in enumerate(numbers)}
    return {(_masked(line), told) for told in {line.text.casefold(), *counted}}


def _masked(line: Line) -> str:
    return _DIGITS.sub("#", line.text).casefold()


def sheets_of(pages: Sequence[Sequence[Line]], heights: Sequence[float], size: float) -> list[Sheet]:
    """The pages in reading order, with their footnotes apart; `size` is the height of letters in the body.

    Where one page shows two columns clearly, a page with a few lines in the second column is read alike.
    """
    found = [_gutter(lines, size) for lines in pages]
    clear = sorted(gutter for gutter in found if gutter is not None)
    usual = clear[len(clear) // 2] if clear else None
    gutters = [own or (usual if _suits(lines, usual) else None) for own, lines in zip(found, pages, strict=True)]
    return [
        _sheet(lines, gutter, size=size, height=height)
        for lines, gutter, height in zip(pages, gutters, heights, strict=True)
    ]


def _suits(lines: Sequence[Line], gutter: float | None) -> bool:
    if gutter is None:
        return False
    before = [line for line in lines if line.right <= gutter]
    after = [line for line in lines if line.left >= gutter]
    fewest = min(len(before), len(after))
    if not fewest or len(lines) - len(before) - len(after) > _MOST_ACROSS * fewest:
        return False
    return _is_filled(before, gutter - min(line.left for line in before))


def _sheet(lines: Sequence[Line], gutter: float | None, *, size: float, height: float) -> Sheet:
    columns: list[tuple[Line, ...]] = []
    notes: list[Line] = []
    for column in _columns(list(lines), gutter, size):
        rows = _rows(column)
        cut = _notes_begin(rows, size=size, height=height)
        columns.append(tuple(rows[:cut]))
        notes.extend(sorted(rows[cut:], key=lambda line: -line.bottom))
    return Sheet(tuple(column for column in columns if column), tuple(notes))


def _columns(lines: list[Line], gutter: float | None, size: float) -> Iterator[list[Line]]:
    """The lines column by column; lines across all columns divide the page into bands."""
    if gutter is None:
        if lines:
            yield lines
        return
    band: list[Line] = []
    across = False
    for line in sorted(lines, key=lambda each: -each.bottom):
        crosses = line.left < gutter - size and line.right > gutter + size
        if band and crosses != across:
            yield from _band(band, gutter, size, across=across)
            band = []
        across = crosses
        band.append(line)
    yield from _band(band, gutter, size, across=across)


def _band(band: list[Line], gutter: float, size: float, *, across: bool) -> Iterator[list[Line]]:
    if across:
        yield band
        return
    first = [line for line in band if (line.left + line.right) / 2 < gutter]
    second = [line for line in band if (line.left + line.right) / 2 >= gutter]
    if sum(not line.rightward for line in band) > len(band) / 2:
        first, second = second, first
    for side in (first, second):
        yield from _columns(side, _gutter(side, size), size)


def _gutter(lines: Sequence[Line], size: float) -> float | None:
    """Where a page parts into two columns of running text, if it does; tables do not fill their columns."""
    if len(lines) < 2 * _FEWEST_IN_COLUMN:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    low, high = (left + share * (right - left) for share in _MIDDLE)
    edges = sorted({round(line.left - size / 3) for line in lines if low < line.left < high})
    best = max(edges, key=lambda x: _score(lines, x), default=None)
    if best is None or not _parts(lines, best, left=left, right=right):
        return None
    return float(best)


def _score(lines: Sequence[Line], x: float) -> int:
    before = sum(line.right <= x for line in lines)
    after = sum(line.left >= x for line in lines)
    return min(before, after) - 2 * (len(lines) - before - after)


def _parts(lines: Sequence[Line], x: float, *, left: float, right: float) -> bool:
    before = [line for line in lines if line.right <= x]
    after = [line for line in lines if line.left >= x]
    fewest = min(len(before), len(after))
    if fewest < _FEWEST_IN_COLUMN or len(lines) - len(before) - len(after) > _MOST_ACROSS * fewest:
        return False
    return _is_filled(before, x - left) and _is_filled(after, right - x)


def _is_filled(lines: Sequence[Line], width: float) -> bool:
    """Whether running text fills the width, as columns do and the cells of tables do not."""
    rows: Counter[int] = Counter()
    for line in lines:
        rows[round(line.bottom)] += round(line.width)
    widths = sorted(rows.values())
    return widths[len(widths) // 2] >= _FILLED * width


def _rows(column: Sequence[Line]) -> list[Line]:
    """The lines of a column from top to bottom, pieces on one line put together.

    The order of drawing is kept where it goes down steadily: it is right more often than any guess.
    """
    jumps = sum(b.bottom > a.bottom + a.size for a, b in pairwise(column))
    ordered = list(column)
    if jumps > max(2, _JUMPS * len(column)) or jumps > len(column) / 2 - 1:
        ordered.sort(key=lambda line: -line.bottom)
    rows: list[list[Line]] = []
    for line in ordered:
        if rows and abs(rows[-1][0].bottom - line.bottom) < _SAME_BASELINE * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [together(row) for row in rows]


def _notes_begin(rows: Sequence[Line], *, size: float, height: float) -> int:
    """The place of the first footnote line: small print at the end of a column that begins with a mark."""
    cut = len(rows)
    while cut and rows[cut - 1].size < _SMALL * size and rows[cut - 1].bottom < _LOWER_PART * height:
        cut -= 1
    marked = (n for n in range(cut, len(rows)) if rows[n].noted or NOTE_MARK.match(rows[n].text))
    return next(marked, len(rows))
