"""Counts the lists and numbered headings of an OpenDocument text, as LibreOffice shows their numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kpdesk.readers.numbers import written

_LEVEL_TAGS = ("list-level-style-number", "outline-level-style")
_PLACE = re.compile(r"%(\d{1,2})%")
# The first letter of formats that are written as a list of examples: "А, Б, .., Аа, Бб, ...".
_ALPHABETS = {"А": "russianUpper", "а": "russianLower", "أ": "arabicAlpha"}
_OUTLINE = "the outline of headings"


@dataclass(frozen=True)
class _Level:
    """How one level is numbered; `shown` is a pattern such as `%1%.%2%)`, or None for the levels joined by points."""

    style: str = ""
    start: int = 1
    prefix: str = ""
    suffix: str = ""
    levels: int = 1
    shown: str | None = None


@dataclass
class _Counted:
    """A list that is open: its style and the counts it shares with all parts of the same list."""

    style: str
    counts: dict[int, int] = field(default_factory=dict)


class OdtLists:
    """The running numbers of every list; `begin` and `end` follow the nesting, `number` is asked once an item."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[str, Mapping[int, _Level]] = {}
        for root in roots:
            for element in root.iter() if root is not None else ():
                if element.tag in ("list-style", "outline-style"):
                    name = _OUTLINE if element.tag == "outline-style" else element.get("name", "")
                    self._styles[name] = _levels(element)
        self._open: list[_Counted] = []
        self._by_id: dict[str, _Counted] = {}
        self._by_style: dict[str, _Counted] = {}
        self._headings: dict[str, _Counted] = {}

    def begin(self, element: Element) -> None:
        """A list begins, inside the open one if there is one."""
        style = element.get("style-name", "")
        if self._open:
            found = _Counted(style or self._open[-1].style, self._open[0].counts)
        else:
            found = _Counted(style, self._continued(element, style))
            self._by_style[style] = found
            self._by_id[element.get("id", "")] = found
        self._open.append(found)

    def _continued(self, element: Element, style: str) -> dict[int, int]:
        before = self._by_id.get(element.get("continue-list") or "-")
        if before is None and element.get("continue-numbering") == "true":
            before = self._by_style.get(style)
        return before.counts if before is not None else {}

    def end(self) -> None:
        """The list that was begun last ends."""
        self._open.pop()

    def number(self, start: str | None, paragraph_list: str) -> str:
        """What stands before the next item of the open list: `"2.1 "`, empty for a bullet.

        `start` is the number the item itself asks for; `paragraph_list` the list style of its paragraph, which counts
        where the list has none.
        """
        counted = self._open[-1]
        return self._next(counted.style or paragraph_list, counted.counts, len(self._open), start=_number(start))

    def heading(self, level: int, paragraph_list: str) -> str:
        """What stands before the next heading of that level outside lists."""
        name = paragraph_list if paragraph_list in self._styles else _OUTLINE
        counts = self._headings.setdefault(name, _Counted(name)).counts
        return self._next(name, counts, level, start=None)

    def _next(self, style: str, counts: dict[int, int], level: int, *, start: int | None) -> str:
        levels = self._styles.get(style, {})
        shown = levels.get(level, _Level())
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        counts[level] = counts.get(level, shown.start - 1) + 1 if start is None else start
        return _written(level, levels, counts)


def _written(level: int, levels: Mapping[int, _Level], counts: Mapping[int, int]) -> str:
    own = levels.get(level, _Level())
    if not own.style:
        return ""

    def number(place: int) -> str:
        at = levels.get(place, _Level())
        return written(counts.get(place, at.start), at.style) if at.style else ""

    if own.shown is not None:
        text = _PLACE.sub(lambda match: number(int(match[1])), own.shown).strip()
    else:
        numbers = [number(place) for place in range(max(1, level - own.levels + 1), level + 1)]
        text = (own.prefix + ".".join(each for each in numbers if each) + own.suffix).strip()
    return f"{text} " if text else ""


def _levels(parent: Element) -> dict[int, _Level]:
    found = (element for element in parent if element.tag in _LEVEL_TAGS)
    return {
        _number(element.get("level")) or 1: _Level(
            _style(element.get("num-format", "")),
            _number(element.get("start-value")) or 1,
            prefix=element.get("num-prefix", ""),
            suffix=element.get("num-suffix", ""),
            levels=_number(element.get("display-levels")) or 1,
            shown=element.get("num-list-format"),
        )
        for element in found
    }


def _style(number_format: str) -> str:
    return _ALPHABETS.get(number_format[:1], number_format)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) < 7 else None
