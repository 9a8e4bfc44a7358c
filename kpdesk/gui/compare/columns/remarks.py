"""What became of a paragraph as a whole (it moved, was split or merged), and where readers do not agree about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kpdesk.core.direction import isolated
from kpdesk.core.numbering import numbered, reading_order
from kpdesk.core.records import Link, Opinion, Place
from kpdesk.gui.base.language.clock import local_time
from kpdesk.gui.base.language.names import listed
from kpdesk.gui.compare.columns.rows import PassageRow


def remark(row: PassageRow, names: Sequence[str]) -> str:
    """In a few words, e.g. "moved from ¶ 4"; empty where nothing is to be said. `names` are those of the sides.

    That readers decided differently about a link of the passage goes before all else: somebody has to choose.
    """
    disputed = next((link for link in row.links if link.rivals), None)
    if disputed is not None:
        return disagreement(disputed)
    best = next((link for link in row.links if link.part or (link.moved and link.marks)), None)
    if best is None:
        return ""
    there = best.b if best.a == row.place else best.a
    said = _split_or_merged(row, best, there) if best.part else _moved(best, row.place, there)
    return f"{names[there.side]}: {said}" if len(names) > 2 else said


def disagreement(link: Link, *, times: bool = False) -> str:
    """Who decided what about a link that readers do not agree about, with `times` also when; the keys that decide."""
    told = listed(_decided(each, times=times) for each in link.rivals)
    said = QCoreApplication.translate("Remarks", "Readers do not agree: {told}. C keeps the link, X rejects it.")
    return said.format(told=told)


def _decided(opinion: Opinion, *, times: bool) -> str:
    forms = {
        "confirmed": QCoreApplication.translate("Remarks", "confirmed by {who}"),
        "rejected": QCoreApplication.translate("Remarks", "rejected by {who}"),
        "pinned": QCoreApplication.translate("Remarks", "pinned by {who}"),
    }
    said = forms[opinion.decision].format(who=isolated(opinion.author))
    return f"{said} ({local_time(opinion.time)})" if times else said


def _moved(link: Link, here: Place, there: Place) -> str:
    if here == link.b:
        return QCoreApplication.translate("Remarks", "moved from {place}").format(place=_named([there.paragraph]))
    return QCoreApplication.translate("Remarks", "moved to {place}").format(place=_named([there.paragraph]))


def _split_or_merged(row: PassageRow, best: Link, there: Place) -> str:
    is_whole = row.place == (best.a if best.part == "split" else best.b)
    if not is_whole:
        return QCoreApplication.translate("Remarks", "part of {place}").format(place=_named([there.paragraph]))
    others = (link.b if link.a == row.place else link.a for link in row.links if link.part == best.part)
    numbers = sorted((each.paragraph for each in others if each.side == there.side), key=reading_order)
    if best.part == "split":
        return QCoreApplication.translate("Remarks", "split into {places}").format(places=_named(numbers))
    return QCoreApplication.translate("Remarks", "merged from {places}").format(places=_named(numbers))


def _named(numbers: Iterable[int]) -> str:
    return listed(f"¶ {numbered(number)}" for number in numbers)
