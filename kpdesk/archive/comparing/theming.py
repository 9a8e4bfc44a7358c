"""The verb that shows themes over the years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kpdesk.archive.comparing.verbs import CompareVerbs
from kpdesk.archive.knowledge import lexicon
from kpdesk.core.records import StatementText, ThemeGrid, ThemePassage, ThemeRow

if TYPE_CHECKING:
    from kpdesk.core.themes import Lexicon


class ThemeVerbs(CompareVerbs):
    """What a person does to see who spoke of what, and when."""

    def theme_grid(self, *sides: str, organisation: str | None = None, kind: str | None = None) -> ThemeGrid:
        """Which passages of each side (a statement or a year, as in `compare`) touch which theme.

        Without sides, of every year that `organisation` and `kind` keep something of.
        """
        named = sides or tuple(
            str(year) for year in self.years() if self.statements(year=year, organisation=organisation, kind=kind)
        )
        present = self._lexicons.present
        columns = [_touched(side, present) for side in self._sides(named, organisation=organisation, kind=kind)]
        rows = [
            ThemeRow(theme.id, lexicon().label(theme.id), tuple(tuple(column.get(theme.id, ())) for column in columns))
            for theme in lexicon().themes
        ]
        spoken = sorted((row for row in rows if any(row.cells)), key=lambda row: -sum(map(bool, row.cells)))
        return ThemeGrid(named, tuple(spoken))


def _touched(texts: Sequence[StatementText], present: Lexicon) -> dict[str, list[ThemePassage]]:
    found: dict[str, list[ThemePassage]] = {}
    for text in texts:
        about = text.statement
        for paragraph in text.body:
            for theme in present.themes_of(paragraph.text, paragraph.language or about.language):
                found.setdefault(theme, []).append(ThemePassage(about.key, about.version, paragraph.n))
    return found
