"""The verb of comparison: statements or years side by side, with what links their passages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kpdesk.archive.knowledge import lexicon
from kpdesk.archive.library import LibraryVerbs, versioned
from kpdesk.archive.likeness import Likeness, passages_of
from kpdesk.core.records import Comparison, StatementText
from kpdesk.errors import FieldError, NotFoundError
from kpdesk.exchange.comparison_html import comparison_page


class CompareVerbs(LibraryVerbs):
    """What a person does to set statements side by side."""

    _likeness: Likeness

    def compare(
        self,
        *sides: str,
        organisation: str | None = None,
        kind: str | None = None,
        theme: str | None = None,
    ) -> Comparison:
        """The sides with every link between their passages.

        A side is a statement's key, `KEY@VERSION`, or a year, which stands for every statement of that
        year that `organisation` and `kind` keep. With `theme`, only passages on that theme are compared.
        """
        from kpdesk.core import align  # noqa: PLC0415 - numpy is a fifth of the start

        if len(sides) < 2:
            raise FieldError("A comparison needs two sides. Name two statements or years.")
        wanted = _theme_id(theme) if theme else None
        columns = [self._side(side, organisation=organisation, kind=kind) for side in sides]
        return align.compare(
            [[passage for text in column for passage in passages_of(text)] for column in columns],
            labels=list(sides),
            similarity=self._likeness.model(),
            theme=wanted,
        )

    def comparison_page(self, comparison: Comparison) -> str:
        """A comparison as one HTML page that opens anywhere."""
        places = {(each.key, each.version) for side in comparison.sides for each in side.statements}
        texts = {place: self._store.statement(place[0], version=place[1]) for place in places}
        return comparison_page(comparison, texts, {each.id: lexicon().label(each.id) for each in lexicon().themes})

    def _side(self, side: str, *, organisation: str | None, kind: str | None) -> Sequence[StatementText]:
        if re.fullmatch(r"[12]\d{3}", side):
            return self._year(int(side), organisation=organisation, kind=kind)
        key, version = versioned(side)
        return [self._store.statement(key, version=version)]

    def _year(self, year: int, *, organisation: str | None, kind: str | None) -> Sequence[StatementText]:
        keys = [each.key for each in self.statements(year=year, organisation=organisation, kind=kind)]
        if not keys:
            raise NotFoundError(f"There is no statement of {year} that fits. Choose another year or drop a filter.")
        return [self._store.statement(key) for key in keys]


def _theme_id(theme: str) -> str:
    """The theme of that id or name; FieldError names them all where there is none."""
    names = {name: each.id for each in lexicon().themes for name in (each.id, lexicon().label(each.id).casefold())}
    if theme.casefold() not in names:
        known = ", ".join(sorted(each.id for each in lexicon().themes))
        raise FieldError(f"There is no theme “{theme}”, so nothing was compared. Themes are: {known}.")
    return names[theme.casefold()]
