"""The verb of comparison: statements or years side by side, with what links their passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from kpdesk.archive.base import Progress
from kpdesk.archive.comparing.carried import Carried, Judgements, with_rivals
from kpdesk.archive.comparing.resting import resting_on_edits
from kpdesk.archive.finding.likeness import Likeness, passages_of
from kpdesk.archive.knowledge import lexicon
from kpdesk.archive.library.verbs import LibraryVerbs, versioned
from kpdesk.core.records import Comparison, Statement, StatementText
from kpdesk.errors import CancelledError, FieldError, NotFoundError

Texts = Mapping[tuple[str, int], StatementText]
"""The texts compared, by key and version; without their notes."""


class CompareVerbs(LibraryVerbs):
    """What a person does to set statements side by side."""

    _likeness: Likeness
    _carried: Carried

    def compare(
        self,
        *sides: str,
        organisation: str | None = None,
        kind: str | None = None,
        theme: str | None = None,
        progress: Progress | None = None,
    ) -> Comparison:
        """The sides with every link between their passages.

        A side is a statement's key, `KEY@VERSION`, or a year, which stands for every statement of that
        year that `organisation` and `kind` keep. With `theme`, only passages on that theme are compared.
        Raises CancelledError where `progress` asks to stop; nothing is changed by comparing.
        """
        return self.compared(*sides, organisation=organisation, kind=kind, theme=theme, progress=progress)[0]

    def compared(
        self,
        *sides: str,
        organisation: str | None = None,
        kind: str | None = None,
        theme: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[Comparison, Texts]:
        """What `compare` gives, with the texts it is about."""
        from kpdesk.core import align  # noqa: PLC0415 - numpy is a fifth of the start

        if len(sides) < 2:
            raise FieldError("A comparison needs two sides. Name two statements or years.")
        wanted = _theme_id(theme) if theme else None
        chosen = self._sides(sides, organisation=organisation, kind=kind)
        told = _told(progress)
        told(0, 0)
        model = self._likeness.model()
        judged = self._judged(chosen)
        comparison = align.compare(
            [[passage for text in column for passage in passages_of(text)] for column in chosen],
            labels=list(sides),
            similarity=model,
            theme=wanted,
            judged={places: "confirmed" if each.rivals else each.decision for places, each in judged.items()},
            step=told,
        )
        texts = {(text.statement.key, text.statement.version): text for column in chosen for text in column}
        return resting_on_edits(with_rivals(comparison, judged), texts, self._lexicons), texts

    def _judged(self, chosen: Sequence[Sequence[StatementText]]) -> Judgements:
        texts = [text for column in chosen for text in column]
        return self._carried.judged(self._store.judgements(), texts)

    def _sides(
        self, sides: Sequence[str], *, organisation: str | None, kind: str | None
    ) -> list[Sequence[StatementText]]:
        """The texts of each side, all read in one look."""
        of_years = self.statements(organisation=organisation, kind=kind) if any(map(_is_year, sides)) else []
        places = [_of_year(int(side), of_years) if _is_year(side) else [versioned(side)] for side in sides]
        texts = iter(self._store.bare_texts([place for column in places for place in column]))
        return [[next(texts) for _ in column] for column in places]


def _is_year(side: str) -> bool:
    return re.fullmatch(r"[12]\d{3}", side) is not None


def _of_year(year: int, statements: Sequence[Statement]) -> list[tuple[str, int | None]]:
    found: list[tuple[str, int | None]] = [(each.key, None) for each in statements if each.year == year]
    if not found:
        raise NotFoundError(f"There is no statement of {year} that fits. Choose another year or drop a filter.")
    return found


def _told(progress: Progress | None) -> Callable[[int, int], None]:
    """Tells how many pairs of sides are compared, and ends the comparison where that is asked for."""

    def told(done: int, total: int) -> None:
        if progress is not None and not progress(done, total, "Comparing" if total else "Reading the texts"):
            raise CancelledError("The comparison was stopped. Nothing was changed.")

    return told


def theme_names(language: str = "en") -> Mapping[str, str]:
    """The name of each theme in a language (ISO 639-1), or in English where it has none there, by its id."""
    return {each.id: lexicon().label(each.id, language) for each in lexicon().themes}


def _theme_id(theme: str) -> str:
    """The theme of that id or name; FieldError names them all where there is none."""
    names = {name: each.id for each in lexicon().themes for name in (each.id, lexicon().label(each.id).casefold())}
    if theme.casefold() not in names:
        known = ", ".join(sorted(each.id for each in lexicon().themes))
        raise FieldError(f"There is no theme “{theme}”, so nothing was compared. Themes are: {known}.")
    return names[theme.casefold()]
