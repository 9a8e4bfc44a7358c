"""The sides that can be chosen for a column, in the order of how likely they are meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpdesk.core.direction import isolated
from kpdesk.core.records import Statement
from kpdesk.gui.base.language.names import kind_name, source_line, title_of
from kpdesk.gui.compare.sides.choices import PLENARIES, first_pair, key_of, plenaries_of, years_of
from kpdesk.gui.compare.sides.menu import Offer


@dataclass(frozen=True)
class FirstOffer:
    """Two sides to begin with, the older first, and what a button for them says."""

    sides: tuple[str, str]
    said: str


def first_offer(statements: Sequence[Statement]) -> FirstOffer | None:
    """What to compare first: what somebody said twice in one language, else the newest two years; None for neither."""
    pair = first_pair(statements)
    if pair is not None:
        older, newer = pair
        said = QCoreApplication.translate("SideOffers", "Compare {speaker}, {older} and {newer}")
        named = said.format(speaker=isolated(newer.organisation or ""), older=older.year, newer=newer.year)
        return FirstOffer((older.key, newer.key), named)
    years = [str(year) for year in years_of(statements)][:2]
    if len(years) < 2:
        return None
    said = QCoreApplication.translate("SideOffers", "Compare {older} and {newer}")
    return FirstOffer((years[1], years[0]), said.format(older=years[1], newer=years[0]))


def offers_of(statements: Sequence[Statement], about: Statement | None = None) -> list[Offer]:
    """First what the speaker of `about` said: all plenaries at once, then each; then years, then all statements.

    The newest come first; of one speaker those in the language of `about` before the others.
    """
    years = [_year(year, count) for year, count in years_of(statements).items()]
    ordered = sorted(statements, key=lambda each: (each.date or str(each.year or ""), each.key), reverse=True)
    mine = [each for each in ordered if about is not None and _is_other(each, about)]
    mine.sort(key=lambda each: about is None or each.language != about.language)
    spoken = [_plenaries(about, statements)] if about is not None and about.organisation else []
    others = [each for each in ordered if each not in mine]
    return [*filter(None, spoken), *map(_offer, mine), *years, *map(_offer, others)]


def short_source(statement: Statement) -> str:
    """Year, who and title in one line, for lists."""
    parts = (str(statement.year or "–"), statement.organisation, title_of(statement))
    return " · ".join(part for part in parts if part)


def _year(year: int, count: int) -> Offer:
    said = QCoreApplication.translate("SideOffers", "%n statement(s)", None, count)
    return Offer(str(year), f"{year}  –  {said}", str(year))


def _is_other(each: Statement, about: Statement) -> bool:
    return bool(about.organisation) and each.organisation == about.organisation and each.key != about.key


def _plenaries(about: Statement, statements: Sequence[Statement]) -> Offer | None:
    organisation = about.organisation or ""
    count = len(plenaries_of(organisation, statements))
    if count < 2:
        return None
    said = QCoreApplication.translate("SideOffers", "All plenaries of {speaker}")
    shown = f"{said.format(speaker=organisation)}  –  {count}"
    return Offer(f"{PLENARIES}:{organisation}", shown, shown.casefold())


def _offer(statement: Statement) -> Offer:
    words = (short_source(statement), key_of(statement.key), kind_name(statement.kind), source_line(statement))
    return Offer(statement.key, short_source(statement), " ".join(words).casefold())
