"""What readers decided about passages of other versions than those that are compared: it goes along with its words."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kpdesk.core.records import Comparison, Judgement, Link, Place, StatementText
from kpdesk.errors import NotFoundError
from kpdesk.store import Store

Text = tuple[str, int]
"""A key and a version."""

Passage = tuple[str, int, int]
"""A key, a version and a paragraph."""

Judgements = Mapping[tuple[Passage, Passage], Judgement]
"""What was decided about two passages, by their places in the texts that are compared."""


class Carried:
    """Finds in the versions that are compared the paragraphs that a decision is about; nothing of it is stored."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._became: dict[tuple[Text, Text], Mapping[int, int]] = {}

    def judged(self, judgements: Sequence[Judgement], texts: Sequence[StatementText]) -> Judgements:
        """The decisions by the places in these texts.

        A paragraph that is no more, or that nothing certain became of, has none. What was decided about the very
        versions that are compared counts more than what comes from another one, of which the newer counts more.
        """
        shown = {(each.statement.key, each.statement.version): each for each in texts}
        found: dict[tuple[Passage, Passage], Judgement] = {}
        for each in sorted(judgements, key=lambda one: _nearness(one, shown)):
            ours, theirs = (list(self._here(place, shown)) for place in each.places)
            found |= {(a, b): each for a in ours for b in theirs if a[:2] != b[:2]}
        return found

    def _here(self, place: Passage, shown: Mapping[Text, StatementText]) -> Iterator[Passage]:
        """The place itself, and what became of it in each other version of its statement that is compared."""
        key, version, n = place
        for at, text in shown.items():
            if at == (key, version):
                yield place
            elif at[0] == key and (there := self._mapped((key, version), text).get(n)) is not None:
                yield (*at, there)

    def _mapped(self, before: Text, now: StatementText) -> Mapping[int, int]:
        from kpdesk.core.align import became  # noqa: PLC0415 - numpy is a fifth of the start

        at = before, (now.statement.key, now.statement.version)
        with self._lock:
            if at not in self._became:
                try:
                    [old] = self._store.bare_texts([before])
                except NotFoundError:  # that version was undone
                    return {}
                old_body, new_body = ([each.text for each in text.body] for text in (old, now))
                pairs = became(old_body, new_body)
                self._became[at] = {old.body[i].n: now.body[j].n for i, j in pairs.items()}
            return self._became[at]


def with_rivals(comparison: Comparison, judged: Judgements) -> Comparison:
    """The comparison with every link that readers do not agree about saying so: for nobody has chosen yet."""
    rivals = {frozenset(places): each.rivals for places, each in judged.items() if each.rivals}
    if not rivals:
        return comparison
    versions = [{each.key: each.version for each in side.statements} for side in comparison.sides]

    def at(place: Place) -> Passage:
        return place.key, versions[place.side][place.key], place.paragraph

    def told(link: Link) -> Link:
        found = rivals.get(frozenset((at(link.a), at(link.b))), ())
        return replace(link, judged=None, rivals=found) if found else link

    return replace(comparison, links=tuple(map(told, comparison.links)))


def _nearness(judgement: Judgement, shown: Mapping[Text, StatementText]) -> tuple[int, int]:
    """Those about the versions compared last, as the later of two decisions about one pair counts."""
    places = judgement.places
    return sum(place[:2] in shown for place in places), sum(version for _, version, _ in places)
