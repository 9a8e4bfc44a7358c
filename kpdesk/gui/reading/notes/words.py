"""A note in the words of the window: its label, who may see it, when it was written, and all of it in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Note
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language.names import date_name, listed, quoted

VISIBILITY_NAMES = {
    "private": QT_TRANSLATE_NOOP("Notes", "private"),
    "delegation": QT_TRANSLATE_NOOP("Notes", "delegation"),
    "quotable": QT_TRANSLATE_NOOP("Notes", "quotable"),
}


def visibility_name(visibility: str) -> str:
    """Who may see a note."""
    return _translated(VISIBILITY_NAMES.get(visibility, visibility))


def label_name(label: str | None) -> str:
    """Such as “Label 2”; “No label” where there is none."""
    return _translated(QT_TRANSLATE_NOOP("Notes", "Label {n}")).format(n=label) if label else _no_label()


def when(time: str) -> str:
    """An ISO time in UTC as the person's clock shows it: the time of day for today, else the date."""
    local = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return date_name(local.date().toString(Qt.DateFormat.ISODate), short=True)


FOOT_RANKS = (0, 3, 1, 2, 4)
"""Which part of a foot goes first where there is little room: the time, then the label, which the edge shows too."""


def foot_of(note: Note) -> tuple[str, ...]:
    """Where it stands, its label, who may see it, who wrote it and when; empty what there is not."""
    label = label_name(note.label) if note.label else ""
    return place_of(note), label, visibility_name(note.visibility), note.author, when(note.modified)


_SUBJECTS = {
    "statement": QT_TRANSLATE_NOOP("Notes", "Note on the whole statement"),
    "meeting": QT_TRANSLATE_NOOP("Notes", "Note on the meeting"),
    "link": QT_TRANSLATE_NOOP("Notes", "Note on a link from ¶{n}"),
}
_PLACES = {
    "statement": QT_TRANSLATE_NOOP("Notes", "whole statement"),
    "meeting": QT_TRANSLATE_NOOP("Notes", "meeting"),
    "link": QT_TRANSLATE_NOOP("Notes", "link from ¶ {n}"),
    "passage": "¶ {n}",
}


def place_of(note: Note) -> str:
    """What a note is on, in a word or two."""
    return _translated(_PLACES[note.subject]).format(n=numbered(note.paragraph))


def spoken(note: Note) -> str:
    """All of a note in one sentence, for those who hear the window."""
    kind = "Note on ¶{n}" if note.text else "Highlight on ¶{n}"
    said = [_translated(_SUBJECTS.get(note.subject, kind)).format(n=numbered(note.paragraph))]
    if note.label:
        said.append(_translated("label {n}").format(n=note.label))
    words = note.text or quoted(note.quoted[:120])
    tags = _translated("tags {tags}").format(tags=listed(note.themes)) if note.themes else ""
    whole = _translated("{what}: {words}").format(what=listed(said), words=words)
    return ". ".join(part for part in (whole, tags, visibility_name(note.visibility)) if part)


QT_TRANSLATE_NOOP("Notes", "Note on ¶{n}")
QT_TRANSLATE_NOOP("Notes", "Highlight on ¶{n}")
QT_TRANSLATE_NOOP("Notes", "label {n}")
QT_TRANSLATE_NOOP("Notes", "tags {tags}")
QT_TRANSLATE_NOOP("Notes", "{what}: {words}")


def _no_label() -> str:
    return _translated(QT_TRANSLATE_NOOP("Notes", "No label"))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Notes", text)
