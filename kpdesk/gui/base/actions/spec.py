"""What an action is, the menus it may stand in, and the places where its keys may act."""

from __future__ import annotations

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text as it is, marked for the translators; it is translated where it is shown."""
    del context
    return text


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
"""Menus in their order: id and text."""

PLACES = {
    "window": QT_TRANSLATE_NOOP("Actions", "Everywhere"),
    "reading": QT_TRANSLATE_NOOP("Actions", "In the text"),
    "results": QT_TRANSLATE_NOOP("Actions", "In the search results"),
    "library": QT_TRANSLATE_NOOP("Actions", "In the library"),
    "compare": QT_TRANSLATE_NOOP("Actions", "In a comparison"),
    "notes": QT_TRANSLATE_NOOP("Actions", "In the list of notes"),
    "note": QT_TRANSLATE_NOOP("Actions", "While writing a note"),
    "quotes": QT_TRANSLATE_NOOP("Actions", "While checking quotations"),
    "found": QT_TRANSLATE_NOOP("Actions", "In the box to find in a text"),
}
"""Where an action's keys act; single letters act nowhere near a text field."""


@dataclass(frozen=True)
class ActionSpec:
    """One action: `keys` in Qt's portable form, `places` where they act, `line` a separator above it in the menu."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    tip: str = ""
    icon: str = ""
    places: tuple[str, ...] = ("window",)
    checkable: bool = False
    line: bool = False
