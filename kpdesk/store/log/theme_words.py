"""What readers did to the words of themes: read from the change log, which alone holds it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.merging import WITHHELD
from kpdesk.core.records import LexiconEdition, TermEdit
from kpdesk.store.log import fields
from kpdesk.store.log.fitting import fits
from kpdesk.store.schema import ChangeRow


def theme_words(session: Session) -> fields.ThemeWords:
    """The words as they are now; within a session always the same object, so that a step sees what it changed."""
    found = session.info.get(fields.LEXICON)
    if found is None:
        states = [state for _, state in _states(session)]
        found = session.info[fields.LEXICON] = fields.ThemeWords(states[-1] if states else None)
    assert isinstance(found, fields.ThemeWords)
    return found


def editions(session: Session) -> list[LexiconEdition]:
    """The words after each step that changed them, counted from 1; what cannot be understood is passed over."""
    found: dict[str, LexiconEdition] = {}
    for line, state in _states(session):
        n = found[line.group_id].n if line.group_id in found else len(found) + 1
        found[line.group_id] = LexiconEdition(n, line.author, line.time, tuple(_edits(state or {})))
    return list(found.values())


def field_of(theme: str, language: str) -> str:
    """The field that keeps what was done to the words of a theme in a language."""
    return f"{fields.WORDS}{theme}.{language}"


def _states(session: Session) -> Iterator[tuple[ChangeRow, dict[str, Any] | None]]:
    """Each line about the words with the state after it: of a field the line with the highest clock counts."""
    about = ChangeRow.field.startswith(fields.WORDS, autoescape=True)
    query = select(ChangeRow).where(ChangeRow.target == fields.LEXICON, ChangeRow.target_kind == fields.LEXICON, about)
    now = fields.ThemeWords()
    newest: dict[str, tuple[int, str]] = {}
    for line in session.scalars(query.order_by(ChangeRow.seq)):
        rank, value = (line.clock, line.id), json.loads(line.new)
        if value != WITHHELD and rank >= newest.get(line.field, rank):
            newest[line.field] = rank
            fields.put(now, line.field, value)
        yield line, now.words


def _edits(state: dict[str, Any]) -> Iterator[TermEdit]:
    for entry, value in sorted(state.items()):
        theme, _, language = entry.rpartition(".")
        if fits(fields.LEXICON, fields.WORDS + entry, value):
            yield TermEdit(theme, language, tuple(value["added"]), removed=tuple(value["removed"]))
