"""What a bundle does, in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from kpdesk.core.records import BundlePreview, Choice
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP

FIELDS = {
    "text": QT_TRANSLATE_NOOP("Exchange", "The words of the note"),
    "label": QT_TRANSLATE_NOOP("Exchange", "The label"),
    "tags": QT_TRANSLATE_NOOP("Exchange", "The tags"),
    "visibility": QT_TRANSLATE_NOOP("Exchange", "Who may see it"),
    "removed": QT_TRANSLATE_NOOP("Exchange", "In the trash or not"),
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
    """A field of a note as people call it."""
    return QCoreApplication.translate("Exchange", FIELDS.get(field, field))


def value_words(field: str, choice: Choice) -> str:
    """One of the values to choose from, in words."""
    value: Any = choice.value
    if field == "removed":
        return _said(IN_THE_TRASH if value else NOT_IN_THE_TRASH)
    if isinstance(value, list):
        return ", ".join(value) or _said(NONE)
    return str(value) if value not in (None, "") else _said(NONE)


def _said(text: str) -> str:
    return QCoreApplication.translate("Exchange", text)
