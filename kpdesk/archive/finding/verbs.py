"""The verbs of finding: search the archive, and the passages nearest to one."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.archive.comparing.recycled import ReuseFinder
from kpdesk.archive.finding.elsewhere import COMMON, counted, graded, in_forms, is_long, plain, quoted, said_in
from kpdesk.archive.finding.likeness import Likeness
from kpdesk.archive.knowledge import glossary, lexicon
from kpdesk.archive.library.verbs import numbers_of
from kpdesk.core.numbering import number_in, numbered
from kpdesk.core.records import Asked, Hit, OtherWords, SearchPage, Statement
from kpdesk.errors import NotFoundError

if TYPE_CHECKING:
    from kpdesk.core.similarity import Passage

_LIKE = re.compile(r"like:(?P<key>[^\s/]+)/(?P<n>[\da-z.]+)")
_SAID = re.compile(r'said:"?(?P<words>[^"]+?)"?(?: beside:(?P<key>\S+))?(?P<common> common:yes)?')
_CANDIDATES = 200


class FindingVerbs(ArchiveBase):
    """What a person does to find a passage."""

    _likeness: Likeness
    _reuse: ReuseFinder

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        offset: int = 0,
        sort: str = "relevance",
        typing: bool = False,
        exact: bool = False,
        scope: str = "all",
    ) -> SearchPage:
        """The passages and notes that answer a query, with exact counts; `Asked` says what each choice means.

        `like:KEY/PARAGRAPH` gives the passages nearest to one, `said:"…"` those in which the same words are said:
        with `beside:KEY` behind it in other statements than that, with `common:yes` also as common wording.
        Raises QueryError with a position where the query cannot be understood.
        """
        return self.answer(Asked(query, limit=limit, offset=offset, sort=sort, typing=typing, exact=exact, scope=scope))

    def answer(self, asked: Asked, *, wait: bool = True) -> SearchPage:
        """What `search` gives; without `wait` from what is in the search index by now, where it is being built."""
        place = _LIKE.fullmatch(asked.query.strip())
        n = number_in(place["n"]) if place else None
        if place and n is not None:
            return replace(self.related(place["key"], n, limit=asked.limit), query=asked.query)
        said = _SAID.fullmatch(asked.query.strip())
        if said:
            found = self.said(replace(asked, query=said["words"]), said["key"], common=bool(said["common"]), wait=wait)
            return replace(found, query=asked.query)
        return self._index.search(asked, wait=wait)

    def said(self, asked: Asked, beside: str | None = None, *, common: bool = False, wait: bool = True) -> SearchPage:
        """The passages in which these words are said, in whole or, of many, eight or more of them in a row.

        What was said before comes first; what may only be common wording is counted, and given with `common`.
        Without `wait` they are not told apart while that still has to be learned.
        """
        begun = time.perf_counter()
        wide = Asked(plain(asked.query), limit=_CANDIDATES, notes=asked.notes)
        page = self._index.search(wide)
        hits = said_in(asked.query, page.hits) or self._index.search(replace(wide, query=quoted(asked.query))).hits
        hits = tuple(each for each in hits if each.key != beside)
        can_be_graded = is_long(asked.query)
        ready = wait or self._reuse.is_ready
        if can_be_graded and ready:
            hits = graded(hits, self._reuse.certain(asked.query, beside))
        shown = tuple(each for each in hits if common or each.grade != COMMON)
        return replace(
            page,
            query=asked.query,
            total=len(shown),
            took_ms=(time.perf_counter() - begun) * 1000,
            hits=shown[asked.offset : asked.offset + asked.limit],
            facets=counted(shown),
            suggestion=None,
            loose=False,
            weak=False,
            missing=(),
            common=len(hits) - len(shown),
            ungraded=can_be_graded and not ready,
        )

    def also_called(self, query: str) -> tuple[OtherWords, ...]:
        """What is searched for in other languages by the glossary, with the number of passages; most found first."""
        found = [
            OtherWords(language, words, total=self._count(in_forms(words)), query=in_forms(words))
            for language, words in glossary().other_words(query)
        ]
        return tuple(sorted((each for each in found if each.total), key=lambda each: -each.total))

    def _count(self, query: str) -> int:
        return self._index.search(Asked(query, limit=0, scope="text"), wait=False).total

    def catch_up(self, progress: Progress | None = None) -> int:
        """The number of statements in the search index, after bringing it up to date with every change."""
        return self._index.level(progress)

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
            raise NotFoundError(
                f"{key} has no paragraph {numbered(paragraph)}; its paragraphs are {numbers_of(shown.body)}."
            )
        others = {each.key: each for each in self._store.statements() if year is None or each.year == year}

        def allowed(passage: Passage) -> bool:
            return passage.key != key and passage.key in others

        model = self._likeness.model()
        nearest = model.nearest(key, statement.version, passage_meant.n, limit=limit, allowed=allowed)
        return SearchPage(
            query=f"{key} ¶{numbered(paragraph)}",
            total=len(nearest),
            searched=len(others),
            took_ms=(time.perf_counter() - began) * 1000,
            hits=tuple(_hit(others[passage.key], passage, score) for passage, score, _ in nearest),
            statements=len(others),
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
