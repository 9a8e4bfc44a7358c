"""What a passage of a comparison is called, to people and to the archive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kpdesk.core.direction import isolated
from kpdesk.core.numbering import numbered
from kpdesk.core.records import Comparison, Place, Statement
from kpdesk.gui.base.language.names import date_name, kind_name, quoted, title_of
from kpdesk.gui.compare.columns.rows import Arrangement, Texts
from kpdesk.gui.compare.sides.choices import is_year

_LONGEST = 44


def place_name(place: Place, names: Sequence[str], arrangement: Arrangement | None) -> str:
    """A passage by its side and number, and where a side holds several statements also by who said it where."""
    statement = arrangement.statement_of(place) if arrangement else None
    parts = [names[place.side]]
    if statement is not None:
        parts += [isolated(statement.organisation or ""), kind_name(statement.kind).lower()]
    return " ".join([*filter(None, parts), f"¶ {numbered(place.paragraph)}"])


def versioned(place: Place, comparison: Comparison | None) -> str:
    """The statement of a passage with the version that is compared, as the archive's verbs take it."""
    statements = comparison.sides[place.side].statements if comparison else ()
    version = next((each.version for each in statements if each.key == place.key), 1)
    return f"{place.key}@{version}"


def spoken_names(comparison: Comparison, texts: Texts, names: Sequence[str]) -> tuple[str, ...]:
    """What the sides are called in a sentence: years as they are, a single statement by its title and its date.

    Else "2019" would seem to stand for all that was said in 2019. Of more than two sides the short `names` have to
    do, as the sentence would fill the window, and of two versions their numbers, as both have one title.
    """
    if len(comparison.sides) > 2 or len({each.key for side in comparison.sides for each in side.statements}) == 1:
        return tuple(names)
    return tuple(
        name if is_year(side.label) else _spoken(texts[side.statements[0].key, side.statements[0].version].statement)
        for side, name in zip(comparison.sides, names, strict=True)
    )


def version_name(number: str) -> str:
    """A version as people call it."""
    return QCoreApplication.translate("SideNames", "version {number}").format(number=number)


def _spoken(statement: Statement) -> str:
    title = title_of(statement)
    cut = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
    date = date_name(statement.date, short=True) or str(statement.year or "")
    return f"{isolated(quoted(cut))} ({date})" if date else isolated(quoted(cut))
