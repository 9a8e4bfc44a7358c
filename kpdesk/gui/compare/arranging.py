"""From what was gathered to what is shown: the sentence and the counts above the columns, and the rows in them."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.gui.compare.columns.front import foldable
from kpdesk.gui.compare.columns.naming import spoken_names
from kpdesk.gui.compare.columns.rows import Arrangement, shown_links
from kpdesk.gui.compare.sides.gathering import Gathered
from kpdesk.gui.compare.top import ComparisonTop


def arranged(gathered: Gathered, names: Sequence[str], top: ComparisonTop, *, opened: bool) -> Arrangement | None:
    """The rows to show, by the filters of `top`, which says their counts; None where nothing is compared.

    With `opened` the lines before the speeches are shown as well, and counted.
    """
    comparison, texts = gathered.comparison, gathered.texts
    if comparison is None:
        return None
    front = foldable(comparison, gathered.front, shown_links(comparison, themes=top.themes))
    made = Arrangement(comparison, texts, top.chips.kept, themes=top.themes, front=front, opened=opened)
    across = len({text.statement.language for text in texts.values()}) > 1
    spoken = spoken_names(comparison, texts, names)
    top.show_counts(comparison, tuple(names), spoken=spoken, across=across, folded=made.folded)
    return made
