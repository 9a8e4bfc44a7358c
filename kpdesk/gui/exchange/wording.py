"""What a bundle does, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kpdesk.core.records import BundlePreview, Choice, Conflict
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language import names
from kpdesk.gui.base.language.countries import country_name

FIELDS = {
    "text": QT_TRANSLATE_NOOP("Exchange", "The words of the note"),
    "label": QT_TRANSLATE_NOOP("Exchange", "The label"),
    "tags": QT_TRANSLATE_NOOP("Exchange", "The tags"),
    "visibility": QT_TRANSLATE_NOOP("Exchange", "Who may see it"),
    "removed": QT_TRANSLATE_NOOP("Exchange", "In the trash or not"),
}


_REPAIRS, _JUDGED, _WORDS = "repairs.", "judged.", "words."
PARAGRAPH = QT_TRANSLATE_NOOP("Exchange", "Where a paragraph begins")
LINK = QT_TRANSLATE_NOOP("Exchange", "Whether two passages belong together")
THEME = QT_TRANSLATE_NOOP("Exchange", "The words of a theme")
_BEGINNINGS = {_REPAIRS: PARAGRAPH, _JUDGED: LINK, _WORDS: THEME}
VERDICTS = {
    "confirmed": QT_TRANSLATE_NOOP("Exchange", "they belong together"),
    "pinned": QT_TRANSLATE_NOOP("Exchange", "they belong together, added by hand"),
    "rejected": QT_TRANSLATE_NOOP("Exchange", "they do not belong together"),
}
ADDED = QT_TRANSLATE_NOOP("Exchange", "added: {words}")
TAKEN_AWAY = QT_TRANSLATE_NOOP("Exchange", "taken away: {words}")
AS_SHIPPED = QT_TRANSLATE_NOOP("Exchange", "the words that kpdesk comes with")
AS_IMPORTED = QT_TRANSLATE_NOOP("Exchange", "as it was imported")
MARKS = {
    "join": QT_TRANSLATE_NOOP("Exchange", "joined with the paragraph before"),
    "split": QT_TRANSLATE_NOOP("Exchange", "a paragraph of its own"),
    "out": QT_TRANSLATE_NOOP("Exchange", "left out"),
}
NEW = QT_TRANSLATE_NOOP("Exchange", "new")
CHANGED = QT_TRANSLATE_NOOP("Exchange", "changed")
IN_CONFLICT = QT_TRANSLATE_NOOP("Exchange", "in conflict")
TO_PLACE = QT_TRANSLATE_NOOP("Exchange", "to place")
TO_THE_TRASH = QT_TRANSLATE_NOOP("Exchange", "to the trash")
STATEMENTS = QT_TRANSLATE_NOOP("Exchange", "new statements or versions")
NONE = QT_TRANSLATE_NOOP("Exchange", "none")
IN_THE_TRASH = QT_TRANSLATE_NOOP("Exchange", "in the trash")
NOT_IN_THE_TRASH = QT_TRANSLATE_NOOP("Exchange", "not in the trash")


def counts(found: BundlePreview) -> list[tuple[int, str]]:
    """Each number with what it counts; the statements only where there are some."""
    told = [
        (found.new, _said(NEW)),
        (found.changed, _said(CHANGED)),
        (found.conflicts, _said(IN_CONFLICT)),
        (found.to_place, _said(TO_PLACE)),
        (found.removed, _said(TO_THE_TRASH)),
    ]
    statements = found.new_statements + found.new_versions
    return [*told, (statements, _said(STATEMENTS))] if statements else told


def field_name(field: str) -> str:
    """A field of a note or statement as people call it."""
    if field in names.FIELD_NAMES:
        return names.field_name(field)
    for prefix, name in _BEGINNINGS.items():
        if field.startswith(prefix):
            return _said(name)
    return QCoreApplication.translate("Exchange", FIELDS.get(field, field))


def place_words(conflict: Conflict) -> str:
    """What a conflict is about: the first words of the note or paragraph, or the title, with the key."""
    if conflict.note is not None:
        words = conflict.note.quoted
    else:
        words = conflict.words or (conflict.statement.title if conflict.statement else None) or ""
    if conflict.field.startswith((_JUDGED, _WORDS)):
        return f"{conflict.key} {conflict.words}".strip()
    return f"{names.quoted(words[:60])} – {conflict.key}" if words else conflict.key


def value_words(field: str, choice: Choice) -> str:
    """One of the values to choose from, in words."""
    value: Any = choice.value
    if field == "removed":
        return _said(IN_THE_TRASH if value else NOT_IN_THE_TRASH)
    if field.startswith(_REPAIRS):
        if isinstance(value, dict):
            return "; ".join(f"¶{place}: {_marks_words(marks)}" for place, marks in value.items())
        return _marks_words(value)
    if field.startswith(_JUDGED):
        return _said(VERDICTS.get(str(value), str(value)))
    if field.startswith(_WORDS):
        return _terms(value)
    if field in _NAMED and value:
        return _NAMED[field](value)
    if isinstance(value, list):
        return ", ".join(value) or _said(NONE)
    return str(value) if value not in (None, "") else _said(NONE)


def _marks_words(marks: Any) -> str:
    known = [mark for mark in str(marks or "").split() if mark in MARKS]
    return names.listed([_said(MARKS[mark]) for mark in known]) or _said(AS_IMPORTED)


def _terms(value: Any) -> str:
    told = {ADDED: (value or {}).get("added"), TAKEN_AWAY: (value or {}).get("removed")}
    lines = [_said(text).format(words=names.listed(words)) for text, words in told.items() if words]
    return "\n".join(lines) or _said(AS_SHIPPED)


def _meeting_words(value: Any) -> str:
    country = value.get("country")
    parts = [value.get("type") and names.meeting_type_name(value["type"]), value.get("city")]
    return names.listed([str(value.get("year") or ""), *parts, country_name(country) if country else None])


_NAMED: Mapping[str, Callable[[Any], str]] = {
    "meeting": _meeting_words,
    "date": lambda value: names.date_name(value) or str(value),
    "kind": names.kind_name,
    "delivery": names.delivery_name,
    "language": names.language_name,
    "speakers": "; ".join,
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Exchange", text)
