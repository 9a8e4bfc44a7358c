"""Keys that widgets handle themselves, for the list of keys; whoever changes such a key changes its line here."""

from __future__ import annotations

from typing import NamedTuple

from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP


class OwnKey(NamedTuple):
    """Where a key acts (of `action_table.PLACES`), what it does, and its keys in Qt's portable form."""

    place: str
    text: str
    keys: tuple[str, ...]


OWN_KEYS = (
    OwnKey("window", QT_TRANSLATE_NOOP("Actions", "Go from the search box to the results"), ("Down", "Return")),
    OwnKey("window", QT_TRANSLATE_NOOP("Actions", "Empty the search box, then leave it"), ("Esc",)),
    OwnKey("window", QT_TRANSLATE_NOOP("Actions", "Open the menus"), ("F10",)),
    OwnKey("reading", QT_TRANSLATE_NOOP("Actions", "Back to the list the text was opened from"), ("Esc",)),
    OwnKey("reading", QT_TRANSLATE_NOOP("Actions", "Go from a note to its passage"), ("Return",)),
    OwnKey("reading", QT_TRANSLATE_NOOP("Actions", "Change the chosen note"), ("F2",)),
    OwnKey("results", QT_TRANSLATE_NOOP("Actions", "Read the hit in its text"), ("Return",)),
    OwnKey("results", QT_TRANSLATE_NOOP("Actions", "Next hit"), ("J", "Down")),
    OwnKey("results", QT_TRANSLATE_NOOP("Actions", "Hit before"), ("K", "Up")),
    OwnKey("library", QT_TRANSLATE_NOOP("Actions", "Open the statement"), ("Return",)),
    OwnKey("compare", QT_TRANSLATE_NOOP("Actions", "Read the passage in its text"), ("Return",)),
    OwnKey("compare", QT_TRANSLATE_NOOP("Actions", "Across to the other column"), ("Left", "Right")),
    OwnKey("compare", QT_TRANSLATE_NOOP("Actions", "Next link of the same passage"), ("Space",)),
    OwnKey("notes", QT_TRANSLATE_NOOP("Actions", "Show the note in its text"), ("Return",)),
    OwnKey("notes", QT_TRANSLATE_NOOP("Actions", "Change the note"), ("F2",)),
    OwnKey("notes", QT_TRANSLATE_NOOP("Actions", "Place a note that lost its words"), ("1", "2", "3")),
    OwnKey("quotes", QT_TRANSLATE_NOOP("Actions", "Open the place of a quotation"), ("Return",)),
    OwnKey("quotes", QT_TRANSLATE_NOOP("Actions", "Copy the exact words with their source"), ("E",)),
    OwnKey("note", QT_TRANSLATE_NOOP("Actions", "Save the note"), ("Ctrl+Return",)),
    OwnKey("note", QT_TRANSLATE_NOOP("Actions", "Leave the note"), ("Esc",)),
    OwnKey("found", QT_TRANSLATE_NOOP("Actions", "Find next"), ("Return",)),
    OwnKey("found", QT_TRANSLATE_NOOP("Actions", "Find previous"), ("Shift+Return",)),
    OwnKey("found", QT_TRANSLATE_NOOP("Actions", "Close the box"), ("Esc",)),
)
