"""Which notes stand on the words that are shown, and which have lost their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kpdesk.core import anchor
from kpdesk.core.citation.code import find_code, place_of_code
from kpdesk.core.records import WHOLE, Note, StatementText
from kpdesk.core.repair import as_read


def located(text: StatementText, notes: Sequence[Note]) -> tuple[list[Note], list[Note]]:
    """The notes that stand in this version, each at its words there, in order; and those that stand on none of it.

    A note is never drawn on other words than its own: what does not stand exactly is among the second, with those on
    the whole. One on a link that begins in another statement stands on the passage that the link ends in.
    """
    placed: list[Note] = []
    lost: list[Note] = []
    for note in notes:
        here = _here(text, note) if note.key == text.statement.key else _linked(text, note)
        (placed if here else lost).append(here or note)
    return sorted(placed, key=lambda note: (note.selector.start, note.selector.end, note.created)), lost


def _linked(text: StatementText, note: Note) -> Note | None:
    code = find_code(note.linked or "")
    span = place_of_code(code, text) if code else None
    if code is None or span is None:
        return None
    return replace(note, selector=anchor.describe(text.text, *span), paragraph=code.paragraph)


def _here(text: StatementText, note: Note) -> Note | None:
    selector = note.selector
    if note.state == "to place" or note.state in WHOLE:
        return None
    if note.version == text.statement.version:
        stands = text.text[selector.start : selector.end]
        # As they are read only where a repair left something out: other words at the place are never the note's.
        read = note.words is not None and as_read(stands, selector.exact) == note.words
        return note if stands == selector.exact or read or (note.state == "changed" and stands.strip()) else None
    found = anchor.find(text.text, quote=selector.exact, prefix=selector.prefix, suffix=selector.suffix)
    if len(found) != 1:
        return None
    start, end = found[0]
    paragraph = next((each.n for each in text.body if each.start <= start <= each.end), note.paragraph)
    return replace(note, selector=replace(selector, start=start, end=end), paragraph=paragraph)
