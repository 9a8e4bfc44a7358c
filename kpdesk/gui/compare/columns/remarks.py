"""What became of a paragraph as a whole: it moved, was split, or was merged with its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kpdesk.core.records import Link, Place
from kpdesk.gui.base.language.names import listed
from kpdesk.gui.compare.columns.rows import PassageRow


def remark(row: PassageRow, names: Sequence[str]) -> str:
    """In a few words, e.g. "moved from ¶ 4"; empty where nothing is to be said. `names` are those of the sides."""
    best = next((link for link in row.links if link.part or (link.moved and link.marks)), None)
    if best is None:
        return ""
    there = best.b if best.a == row.place else best.a
    said = _split_or_merged(row, best, there) if best.part else _moved(best, row.place, there)
    return f"{names[there.side]}: {said}" if len(names) > 2 else said


def _moved(link: Link, here: Place, there: Place) -> str:
    if here == link.b:
        return QCoreApplication.translate("Remarks", "moved from {place}").format(place=_named([there.paragraph]))
    return QCoreApplication.translate("Remarks", "moved to {place}").format(place=_named([there.paragraph]))


def _split_or_merged(row: PassageRow, best: Link, there: Place) -> str:
    is_whole = row.place == (best.a if best.part == "split" else best.b)
    if not is_whole:
        return QCoreApplication.translate("Remarks", "part of {place}").format(place=_named([there.paragraph]))
    others = (link.b if link.a == row.place else link.a for link in row.links if link.part == best.part)
    numbers = sorted(each.paragraph for each in others if each.side == there.side)
    if best.part == "split":
        return QCoreApplication.translate("Remarks", "split into {places}").format(places=_named(numbers))
    return QCoreApplication.translate("Remarks", "merged from {places}").format(places=_named(numbers))


def _named(numbers: Iterable[int]) -> str:
    return listed(f"¶ {number}" for number in numbers)
