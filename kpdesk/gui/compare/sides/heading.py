"""What the heads of the columns say and offer."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.records import Statement
from kpdesk.gui.compare.columns.facing import FacingColumns
from kpdesk.gui.compare.sides.choices import key_of
from kpdesk.gui.compare.sides.gathering import Gathered
from kpdesk.gui.compare.sides.menu import Offer
from kpdesk.gui.compare.sides.offers import offers_of


def show_heads(facing: FacingColumns, gathered: Gathered | None, sides: Sequence[str]) -> None:
    """Says above each column what it holds."""
    for side, (value, head) in enumerate(zip(sides, facing.heads, strict=False)):
        statements: list[Statement] = []
        shown = 0
        if gathered and gathered.comparison:
            compared = gathered.comparison.sides[side]
            statements = [gathered.texts[each.key, each.version].statement for each in compared.statements]
            shown = compared.paragraphs
        elif gathered:
            statements = [each for each in gathered.statements if each.key == key_of(value)]
        head.show_side(value, statements, shown=shown)


def offer_sides(facing: FacingColumns, gathered: Gathered, sides: Sequence[str]) -> list[Offer]:
    """Puts what can be chosen into the menus, what the same speaker said first; gives what is not there yet."""
    keys = [key_of(side) for side in sides]
    about = next((each for each in gathered.statements if each.key in keys), None)
    offers = offers_of(gathered.statements, about)
    for head in facing.heads:
        head.offer(offers)
        head.allow_removal(on=len(sides) > 2)
    return [each for each in offers if each.value not in sides]
