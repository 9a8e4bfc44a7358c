"""Counts the lists of a Word document, as Word shows their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kpdesk.readers.docx.styles import Numbering, value
from kpdesk.readers.numbers import written

_PLACE = re.compile(r"%(\d)")
_SILENT = ("bullet", "none")
_DEEPEST = 8


@dataclass(frozen=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    legal: bool = False


@dataclass
class _List:
    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """The running numbers of every list; ask for each paragraph once, in reading order."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, _List] = {}
        self._lists: dict[str, tuple[str, dict[int, _Level], set[int]]] = {}
        if root is None:
            return
        for element in root.iter("abstractNum"):
            self._abstract[element.get("abstractNumId", "")] = _List(_levels(element))
        for element in root.iter("num"):
            self._add(element)

    def _add(self, element: Element) -> None:
        abstract = value(element, "abstractNumId") or ""
        levels = dict(self._abstract[abstract].levels) if abstract in self._abstract else {}
        restarts: set[int] = set()
        for override in element.iter("lvlOverride"):
            number = _number(override.get("ilvl"), 0)
            levels.update(_levels(override))
            start = value(override, "startOverride")
            if start is not None:
                old = levels.get(number, _Level())
                levels[number] = _Level(_number(start, 1), old.style, text=old.text, legal=old.legal)
                restarts.add(number)
        self._lists[element.get("numId", "")] = (abstract, levels, restarts)

    def prefix(self, numbering: Numbering) -> str | None:
        """What stands before the paragraph: `"2.1 "`; empty for a bullet; None where it is in no list."""
        if numbering.list_id not in self._lists:
            return None
        abstract, levels, restarts = self._lists[numbering.list_id]
        level = min(numbering.level, _DEEPEST)
        counts = self._abstract.setdefault(abstract, _List({})).counts
        if level in restarts:
            restarts.discard(level)
            counts.pop(level, None)
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        shown = levels.get(level, _Level())
        counts[level] = counts.get(level, shown.start - 1) + 1
        return self._written(shown, levels, counts)

    def _written(self, shown: _Level, levels: dict[int, _Level], counts: dict[int, int]) -> str:
        if shown.style in _SILENT:
            return ""

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            at = levels.get(place, _Level())
            return written(counts.get(place, at.start), "decimal" if shown.legal else at.style)

        text = _PLACE.sub(number, shown.text).strip()
        return f"{text} " if text else ""


def _levels(parent: Element) -> dict[int, _Level]:
    return {
        _number(element.get("ilvl"), 0): _Level(
            _number(value(element, "start"), 1),
            value(element, "numFmt") or "decimal",
            text=value(element, "lvlText") or "",
            legal=element.find("isLgl") is not None,
        )
        for element in parent.findall("lvl")
    }


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 7 else default
