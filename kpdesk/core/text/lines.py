"""Turns the lines of a text file into whole paragraphs: page furniture dropped, hard wraps undone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kpdesk.core.text import hyphens
from kpdesk.core.text.dates import is_place, parts_lines
from kpdesk.core.text.shapes import (
    is_capitals,
    is_doubtful_mark,
    is_furniture,
    is_lone_number,
    is_rule,
    is_underline,
    opens_block,
)

_TERMINAL = re.compile(r"[.!?:;…。؟۔][\"'”’»)\]*_]*$|[”»][*_]*$")
_NEWLINES = re.compile(r"\r\n?|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_NARROWEST_WRAP, _WIDEST_WRAP = 30, 130
_FULL = 0.78
_SHORT = 0.55
_PROSE = 40
# A title set over several lines opens its bold mark on the first and closes it on the last; more is not a title.
_TITLE_LINES = 12
_TITLE_LENGTH = 120
# After these a line with a dash or a number begins an item; after anything else it goes on with the sentence.
_BEFORE_ITEM = re.compile(r"(?:[.:;,!?…؛،؟]|\b(?:and|or|et|ou|y|o|e|и|или))[\"'”’»)\]*_ ]*$")


@dataclass(frozen=True)
class Layout:
    """How a file was wrapped: `width` is the usual longest line, or None where a line is a paragraph."""

    width: int | None
    words: frozenset[str]


def split_lines(text: str) -> list[str]:
    """The lines of a text, whatever its newlines; a form feed ends a line, too."""
    return _NEWLINES.split(text)


def layout_of(lines: Sequence[str]) -> Layout:
    """The width at which the lines were wrapped, and the words that decide about hyphens."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    if len(lengths) < 4:
        return Layout(None, frozenset())
    width = lengths[int(len(lengths) * 0.95)]
    full = sum(1 for length in lengths if length >= 0.7 * width)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or full < 0.5 * len(lengths):
        return Layout(None, frozenset())
    return Layout(width, hyphens.vocabulary(lines))


def without_furniture(lines: Sequence[str]) -> list[str]:
    """The lines without page numbers, document symbols and "continued" lines that stand between them.

    The first line of a text is kept whatever it is: a document symbol there names the document.
    """
    filled = [number for number, line in enumerate(lines) if line.strip()]
    dropped: set[int] = set()
    for place, number in enumerate(filled):
        if is_furniture(lines[number]) and (place > 0 or is_lone_number(lines[number])):
            dropped.add(number)
    tables = {n for n in dropped if is_lone_number(lines[n]) and _beside_number(lines, filled, n)}
    return [line for number, line in enumerate(lines) if number not in dropped or number in tables]


def _beside_number(lines: Sequence[str], filled: Sequence[int], number: int) -> bool:
    """Whether the number stands directly over or under another: a column of a table, not a page number."""
    near = (number - 1, number + 1)
    return len(filled) > 1 and any(0 <= n < len(lines) and is_lone_number(lines[n]) for n in near)


def groups_of(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each paragraph; a blank line, a list mark, a title or a short last line ends one."""
    layout = layout_of(lines)
    group: list[str] = []
    for line in [*lines, ""]:
        if group and not _continues(group, line, layout):
            yield group
            group = []
        if line.strip():
            group.append(line)


def joined(group: Sequence[str], words: frozenset[str]) -> str:
    """The lines of one paragraph as one line."""
    text = group[0].strip()
    pieces: list[str] = []
    for line in group[1:]:
        bound = hyphens.join(text, line.strip(), words)
        following = len(line.strip())
        pieces.append(bound[: len(bound) - following])
        text = line.strip()
    return "".join([*pieces, text])


def _continues(group: Sequence[str], line: str, layout: Layout) -> bool:
    above = group[-1]
    if not line.strip():
        return False
    if _open_title(group):
        return True
    if is_rule(line):
        return is_underline(line) and len(group) == 1 and len(above) < _TITLE_LENGTH
    if is_rule(above) or above.lstrip().startswith("#") or _begins_anew(above, line, layout):
        return False
    if is_capitals(above) and is_capitals(line) and not _TERMINAL.search(above.rstrip()[-12:]):
        return True
    if layout.width is None:
        return _continues_loosely(above, line)
    return _continues_wrapped(above, line, layout.width)


def _begins_anew(above: str, line: str, layout: Layout) -> bool:
    if not opens_block(line):
        return False
    if layout.width is None or not is_doubtful_mark(line):
        return True
    end = above.strip()
    return bool(_BEFORE_ITEM.search(end[-40:])) or len(end) < _SHORT * layout.width


def _open_title(group: Sequence[str]) -> bool:
    first = group[0].strip()
    return first.startswith("**") and len(group) < _TITLE_LINES and sum(line.count("**") for line in group) == 1


def _continues_loosely(above: str, line: str) -> bool:
    """Lines that touch in a text of long lines: the second goes on only where the first cannot be an end."""
    start, end = line.strip(), above.strip()
    if _TERMINAL.search(end[-12:]) or parts_lines(end, start) or (is_place(start) and end[-1].isalnum()):
        return False
    if start[0].islower():
        return True
    if above.endswith("  ") or len(start) > _WIDEST_WRAP:  # Markdown ends a line on purpose so; no page is so wide
        return False
    return len(end) >= _PROSE and end[-1] not in ",*_" and not is_capitals(end)


def _continues_wrapped(above: str, line: str, width: int) -> bool:
    start, end = line.strip(), above.strip()
    filled = len(end) + 1 + len(start.split(maxsplit=1)[0])
    if _TERMINAL.search(end[-12:]):
        return filled > _FULL * width and not _indented(line, above)
    if len(end) < _SHORT * width:
        return start[0].islower() and not end.endswith(",")
    return not (above.endswith("  ") and end.endswith(",") and filled <= _FULL * width)


def _indented(line: str, above: str) -> bool:
    return len(line) - len(line.lstrip()) > len(above) - len(above.lstrip())


def paragraphs_of_lines(lines: Sequence[str]) -> list[str]:
    """The paragraphs that typed line ends make, for sources that keep them (`<br>`, `<pre>`, line breaks of Word)."""
    layout = layout_of(lines)
    return [joined(group, layout.words) for group in groups_of(lines)]
