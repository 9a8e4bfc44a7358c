"""The verbs of finding: search the archive, and the passages nearest to one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.archive.knowledge import lexicon
from kpdesk.archive.library import numbers_of
from kpdesk.archive.likeness import Likeness
from kpdesk.core.records import Hit, SearchPage, Statement
from kpdesk.errors import NotFoundError

if TYPE_CHECKING:
    from kpdesk.core.similarity import Passage


class FindingVerbs(ArchiveBase):
    """What a person does to find a passage."""

    _likeness: Likeness

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        offset: int = 0,
        sort: str = "relevance",
        typing: bool = False,
    ) -> SearchPage:
        """The passages and notes that answer a query, with exact counts.

        `sort` is "relevance" or "date" (newest first). With `typing` the last word also matches as the
        beginning of a word. Raises QueryError with a position where the query cannot be understood.
        """
        return self._index.search(query, limit=limit, offset=offset, sort=sort, typing=typing)

    @property
    def index_is_behind(self) -> str | None:
        """A sentence where the last search did not see the newest changes, which another kpdesk made; else None."""
        return self._index.behind

    def related(self, key: str, paragraph: int, *, year: int | None = None, limit: int = 20) -> SearchPage:
        """The passages of other statements that are nearest to this one, best first."""
        began = time.perf_counter()
        shown = self._store.statement(key)
        statement, passage_meant = shown.statement, shown.paragraph(paragraph)
        if statement.removed is not None:
            raise NotFoundError(f"{key} is in the trash, so nothing is compared with it. Restore it first.")
        if passage_meant is None or passage_meant in shown.left_out:
            raise NotFoundError(f"{key} has no paragraph {paragraph}; its paragraphs are {numbers_of(shown.body)}.")
        others = {each.key: each for each in self._store.statements() if year is None or each.year == year}

        def allowed(passage: Passage) -> bool:
            return passage.key != key and passage.key in others

        model = self._likeness.model()
        nearest = model.nearest(key, statement.version, passage_meant.n, limit=limit, allowed=allowed)
        return SearchPage(
            query=f"{key} ¶{paragraph}",
            total=len(nearest),
            searched=len(others),
            took_ms=(time.perf_counter() - began) * 1000,
            hits=tuple(_hit(others[passage.key], passage, score) for passage, score, _ in nearest),
        )

    def theme_name(self, theme: str, language: str = "en") -> str:
        """The name of a theme as people read it."""
        return lexicon().label(theme, language)

    def reindex(self, progress: Progress | None = None) -> int:
        """The number of statements in the search index, after building it anew; ReadOnlyError where others write it."""
        return self._index.rebuild(progress)


def _hit(statement: Statement, passage: Passage, score: float) -> Hit:
    return Hit(
        key=statement.key,
        version=passage.version,
        paragraph=passage.n,
        year=statement.year,
        title=statement.title,
        organisation=statement.organisation,
        kind=statement.kind,
        score=score,
        text=passage.text,
        marks=(),
        snippet=passage.text,
        language=passage.language,
    )
