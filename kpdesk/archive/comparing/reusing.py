"""The verbs of text reuse: where else words were said, and how much of a statement is recycled."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kpdesk.archive.base import Progress
from kpdesk.archive.comparing.recycled import ReuseFinder
from kpdesk.archive.library.verbs import LibraryVerbs, versioned
from kpdesk.core.records import ParagraphReuse, Recycling, Reuse

if TYPE_CHECKING:
    from kpdesk.core.reuse import Spoken

_NEVER = 9999
# A formula that more paragraphs hold is given only to who asks for formulas.
_MOST_HELD = 50


class ReuseVerbs(LibraryVerbs):
    """What a person does to find what was said before."""

    _reuse: ReuseFinder

    def reused(
        self, text: str, *, beside: str | None = None, least: int = 8, limit: int = 50, formulas: bool = False
    ) -> tuple[Reuse, ...]:
        """Where else in the archive at least `least` words of a text are said, the same or nearly.

        First comes what was said before, then what may only be common wording, each with the longest first.
        `beside` is the key of the statement that the text is from. What is hardly more than a name does not count;
        formulas are common wording, and those that very many passages hold are given with `formulas` only.
        """
        from kpdesk.core.reuse import spoken  # noqa: PLC0415 - numpy is a fifth of the start

        most_held = sys.maxsize if formulas else _MOST_HELD
        found = self._reuse.find([spoken(text)], without=beside, least=least, most_held=most_held)[0]
        return tuple(sorted(found, key=_place))[:limit]

    def recycling(self, key: str, progress: Progress | None = None) -> Recycling:
        """How much of a statement (`KEY` or `KEY@VERSION`) was said in earlier years, and where each piece stands.

        CancelledError where `progress` asks to stop; what was learned of other statements until then is kept.
        """
        from kpdesk.core.reuse import spoken  # noqa: PLC0415 - as above

        name, version = versioned(key)
        shown = self._store.statement(name, version=version)
        said = [spoken(paragraph.text) for paragraph in shown.body]
        found = self._reuse.find(said, without=name, progress=progress)
        words = sum(len(each.words) for each in said)
        before = shown.statement.year or _NEVER
        old = sum(
            _covered(each, [one for one in places if one.is_certain and _year(one) < before])
            for each, places in zip(said, found, strict=True)
        )
        return Recycling(
            name,
            shown.statement.version,
            share=round(old / words, 4) if words else 0.0,
            words=shown.statement.words,  # as it is told everywhere else
            paragraphs=tuple(
                ParagraphReuse(paragraph.n, _years(places), places=tuple(sorted(places, key=_place)))
                for paragraph, places in zip(shown.body, found, strict=True)
                if places
            ),
        )


def _place(reuse: Reuse) -> tuple[bool, int, int, str, int]:
    """Sorts what is certain first, the longest first, the oldest first."""
    return not reuse.is_certain, -reuse.words, _year(reuse), reuse.key, reuse.paragraph


def _year(reuse: Reuse) -> int:
    return reuse.year or _NEVER


def _years(places: Sequence[Reuse]) -> tuple[int, ...]:
    """The years in which something was said before word for word."""
    return tuple(sorted({each.year for each in places if each.is_certain and each.exact and each.year}))


def _covered(said: Spoken, places: Sequence[Reuse]) -> int:
    """How many of the words stand in one of these places."""
    return sum(any(each.start <= start < each.end for each in places) for start in said.starts)
