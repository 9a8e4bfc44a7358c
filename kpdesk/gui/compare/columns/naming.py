"""What a passage of a comparison is called, to people and to the archive."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.direction import isolated
from kpdesk.core.records import Comparison, Place
from kpdesk.gui.base.language.names import kind_name
from kpdesk.gui.compare.columns.rows import Arrangement


def place_name(place: Place, names: Sequence[str], arrangement: Arrangement | None) -> str:
    """A passage by its side and number, and where a side holds several statements also by who said it where."""
    statement = arrangement.statement_of(place) if arrangement else None
    parts = [names[place.side]]
    if statement is not None:
        parts += [isolated(statement.organisation or ""), kind_name(statement.kind).lower()]
    return " ".join([*filter(None, parts), f"¶ {place.paragraph}"])


def versioned(place: Place, comparison: Comparison | None) -> str:
    """The statement of a passage with the version that is compared, as the archive's verbs take it."""
    statements = comparison.sides[place.side].statements if comparison else ()
    version = next((each.version for each in statements if each.key == place.key), 1)
    return f"{place.key}@{version}"
