"""The verbs of a store about what readers think: which passages belong together, and which words tell a theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kpdesk.core.records import Decision, LexiconEdition, TermEdit
from kpdesk.store import judging, statements
from kpdesk.store.ids import new_id
from kpdesk.store.log.changes import Group
from kpdesk.store.log.theme_words import editions, field_of, theme_words
from kpdesk.store.log.writing import Writer
from kpdesk.store.merging import bundled_opinions
from kpdesk.store.merging.bundled_opinions import Decided, Thought, Worded
from kpdesk.store.reading import ReadingStore


class OpinionStore(ReadingStore):
    """What readers think is kept like notes: a step that can be undone, in the log and in the journal."""

    _writer: Writer

    def judge(self, a: judging.Passage, b: judging.Passage, *, decision: Decision | None, label: str) -> None:
        """Keep what a reader decided about the link between two passages (key, version, paragraph)."""
        with self._writer.step(Group(label)) as step:
            for key, _, _ in (a, b):
                statements.row_of(step.session, key)
            key, field = judging.field_of(a, b)
            bundled_opinions.decide(step, statements.row_of(step.session, key), field, decision)

    def edit_words(self, edits: Sequence[TermEdit], label: str) -> None:
        """Keep what a reader did to the words of themes; an edit without words gives the shipped ones back."""
        with self._writer.step(Group(label)) as step:
            for each in edits:
                field = field_of(each.theme, each.language)
                bundled_opinions.decide(step, theme_words(step.session), field, _plain(each))

    def take_edition(self, edition: LexiconEdition, before: Sequence[TermEdit], label: str) -> None:
        """Keep an edition of the lexicon that was made before the log told of them, signed as it was made.

        `before` are the edits of the edition before it.
        """
        old, new = _by_field(before), _by_field(edition.edits)
        with self._writer.step(Group(label)) as step:
            for field in sorted(old.keys() | new.keys()):
                if old.get(field) != new.get(field):
                    about = {"id": new_id(), "author": edition.author, "device": step.device, "time": edition.time}
                    step.again(theme_words(step.session), {**about, "field": field, "new": new.get(field)})

    def editions(self) -> list[LexiconEdition]:
        """What was done to the lexicon, step by step, counted from 1."""
        with self._reading() as session:
            return editions(session)

    def decided(self) -> list[Decided]:
        """All that counts about links between passages, as its authors signed it."""
        with self._reading() as session:
            return bundled_opinions.decided(session)

    def worded(self) -> list[Worded]:
        """All that counts about the words of themes, as its authors signed it."""
        with self._reading() as session:
            return bundled_opinions.worded(session)

    def count_unknown(self, arriving: Sequence[Thought]) -> int:
        """How many of these nobody here has heard of."""
        with self._reading() as session:
            return bundled_opinions.unknown(session, arriving)


def _by_field(edits: Sequence[TermEdit]) -> Mapping[str, Any]:
    return {field_of(each.theme, each.language): _plain(each) for each in edits}


def _plain(edit: TermEdit) -> dict[str, list[str]] | None:
    if not edit.added and not edit.removed:
        return None
    return {"added": [*edit.added], "removed": [*edit.removed]}
