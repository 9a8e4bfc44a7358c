"""From what was gathered to what is shown: the sentence and the counts above the columns, and the rows in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kpdesk.gui.base.language.names import kind_name
from kpdesk.gui.compare.columns.front import foldable
from kpdesk.gui.compare.columns.naming import spoken_names, version_name
from kpdesk.gui.compare.columns.rows import Arrangement, shown_links
from kpdesk.gui.compare.sides.choices import key_of, short_names
from kpdesk.gui.compare.sides.gathering import Gathered
from kpdesk.gui.compare.top import ComparisonTop


def named(gathered: Gathered) -> tuple[str, ...]:
    """The shortest names that tell the sides apart; two versions of one statement are called by their numbers."""
    sides = gathered.sides
    if gathered.comparison is not None:
        held = [each.statements for each in gathered.comparison.sides]
        counted = Counter(each.key for each in {each[0] for each in held if len(each) == 1})
        sides = tuple(
            f"{each[0].key}@{each[0].version}" if counted[key_of(side)] > 1 else side
            for side, each in zip(sides, held, strict=True)
        )
    statements = [each.statement for each in gathered.texts.values()]
    return short_names(sides, statements, kind_name=kind_name, version_name=version_name)


def arranged(gathered: Gathered, names: Sequence[str], top: ComparisonTop, *, opened: bool) -> Arrangement | None:
    """The rows to show, by the filters of `top`, which says their counts; None where nothing is compared.

    With `opened` the lines before and after the speeches are shown as well, and counted.
    """
    comparison, texts = gathered.comparison, gathered.texts
    if comparison is None:
        return None
    links = shown_links(comparison, themes=top.themes)
    front, closing = (foldable(comparison, each, links) for each in (gathered.front, gathered.closing))
    made = Arrangement(
        comparison, texts, top.chips.kept, themes=top.themes, front=front, closing=closing, opened=opened
    )
    across = len({text.statement.language for text in texts.values()} - {None}) > 1
    spoken = spoken_names(comparison, texts, names)
    top.show_counts(comparison, tuple(names), spoken=spoken, across=across, folded=made.folded)
    return made
