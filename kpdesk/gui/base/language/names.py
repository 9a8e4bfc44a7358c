"""The archive's fixed words (kinds, meetings, languages, dates) as the person at the screen reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kpdesk.core.direction import isolated, right_to_left
from kpdesk.core.records import Meeting, Statement
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kpdesk import Archive

KIND_NAMES = {
    "opening speech": QT_TRANSLATE_NOOP("Names", "Opening speech"),
    "closing speech": QT_TRANSLATE_NOOP("Names", "Closing speech"),
    "intervention": QT_TRANSLATE_NOOP("Names", "Intervention"),
    "press release": QT_TRANSLATE_NOOP("Names", "Press release"),
    "statement": QT_TRANSLATE_NOOP("Names", "Statement"),
    "interview": QT_TRANSLATE_NOOP("Names", "Interview"),
    "communique": QT_TRANSLATE_NOOP("Names", "Communiqué"),
    "report": QT_TRANSLATE_NOOP("Names", "Report"),
    "letter": QT_TRANSLATE_NOOP("Names", "Letter"),
    "other": QT_TRANSLATE_NOOP("Names", "Other"),
}
DELIVERY_NAMES = {
    "delivered": QT_TRANSLATE_NOOP("Names", "delivered"),
    "circulated": QT_TRANSLATE_NOOP("Names", "circulated, not delivered"),
    "check against delivery": QT_TRANSLATE_NOOP("Names", "check against delivery"),
    "unknown": QT_TRANSLATE_NOOP("Names", "not known whether delivered"),
}
MEETING_NAMES = {
    "plenary": QT_TRANSLATE_NOOP("Names", "Plenary"),
    "intersessional": QT_TRANSLATE_NOOP("Names", "Intersessional"),
    "other": QT_TRANSLATE_NOOP("Names", "Other meeting"),
}
LANGUAGE_NAMES = {
    "en": QT_TRANSLATE_NOOP("Names", "English"),
    "fr": QT_TRANSLATE_NOOP("Names", "French"),
    "pt": QT_TRANSLATE_NOOP("Names", "Portuguese"),
    "es": QT_TRANSLATE_NOOP("Names", "Spanish"),
    "ru": QT_TRANSLATE_NOOP("Names", "Russian"),
    "ar": QT_TRANSLATE_NOOP("Names", "Arabic"),
}
FIELD_NAMES = {
    "title": QT_TRANSLATE_NOOP("Names", "Title"),
    "date": QT_TRANSLATE_NOOP("Names", "Date"),
    "year": QT_TRANSLATE_NOOP("Names", "Year"),
    "meeting": QT_TRANSLATE_NOOP("Names", "Meeting"),
    "organisation": QT_TRANSLATE_NOOP("Names", "Organisation"),
    "publisher": QT_TRANSLATE_NOOP("Names", "Publisher"),
    "speakers": QT_TRANSLATE_NOOP("Names", "Speakers"),
    "kind": QT_TRANSLATE_NOOP("Names", "Kind"),
    "delivery": QT_TRANSLATE_NOOP("Names", "Delivery"),
    "language": QT_TRANSLATE_NOOP("Names", "Language"),
}
_DATE_FORMS = {
    1: "{year}",
    2: QT_TRANSLATE_NOOP("Names", "{month} {year}"),
    3: QT_TRANSLATE_NOOP("Names", "{day} {month} {year}"),
}
_FIRST_DAY = QT_TRANSLATE_NOOP("Names", "1 {month} {year}")
_DELIVERED = ("opening speech", "closing speech", "intervention", "statement")  # what is read out, not published
_BADGED = ("circulated", "check against delivery")


def kind_name(kind: str) -> str:
    """A kind of statement, e.g. "Closing speech"."""
    return _translated(KIND_NAMES.get(kind, kind))


def delivery_name(delivery: str) -> str:
    """What became of a speech, e.g. "circulated, not delivered"."""
    return _translated(DELIVERY_NAMES.get(delivery, delivery))


def delivery_told(statement: Statement) -> str:
    """What became of a statement; empty where nobody asks, as of a press release of which nothing is known."""
    asked = statement.delivery != "unknown" or statement.kind in _DELIVERED
    return delivery_name(statement.delivery) if asked else ""


def delivery_badge(statement: Statement) -> str:
    """What must stand beside the title wherever a statement is named; empty where nothing must."""
    return delivery_name(statement.delivery) if statement.delivery in _BADGED else ""


def language_name(language: str | None) -> str:
    """A language by its ISO code; the code itself where it is none of the six; empty where not known."""
    return _translated(LANGUAGE_NAMES.get(language, language)) if language else ""


def field_name(field: str) -> str:
    """A metadata field, e.g. "Organisation"."""
    return _translated(FIELD_NAMES.get(field, field))


def meeting_type_name(meeting_type: str) -> str:
    """A kind of meeting, e.g. "Plenary"."""
    return _translated(MEETING_NAMES.get(meeting_type, meeting_type))


def meeting_name(meeting: Meeting | None) -> str:
    """A meeting without its year, e.g. "Plenary, New Delhi"; empty for none."""
    if meeting is None:
        return ""
    kind = meeting_type_name(meeting.type)
    return listed([kind, meeting.city])


def date_name(date: str | None, *, short: bool = False) -> str:
    """An ISO date of any precision in the person's language, e.g. "12 November 2021", "2021"; empty for none.

    With `short` the month is cut, for lists: "12 Nov 2021".
    """
    parts = [int(part) for part in (date or "").split("-") if part.isdigit()]
    year, month, day = [*parts, 1, 1, 1][:3]
    if len(parts) not in _DATE_FORMS or not QDate.isValid(year, month, day):
        return ""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    # In Russian a month alone is "ноябрь", and in a date "ноября".
    name = QLocale().monthName(month, length) if len(parts) == 3 else QLocale().standaloneMonthName(month, length)
    form = _FIRST_DAY if parts[2:] == [1] else _DATE_FORMS[len(parts)]
    return _translated(form).format(day=day, month=name, year=year)


def quoted(words: str) -> str:
    """Words between the quotation marks of the person's language."""
    return _translated(QT_TRANSLATE_NOOP("Names", "“{words}”")).format(words=words)


def listed(parts: Iterable[str | None]) -> str:
    """What there is of the parts, with the comma of the person's language between them."""
    return _translated(QT_TRANSLATE_NOOP("Names", ", ")).join(part for part in parts if part)


def theme_name(archive: Archive, theme: str) -> str:
    """A theme in the language of the window, or in English."""
    return archive.theme_name(theme, QLocale().name()[:2])


def title_of(statement: Statement) -> str:
    """The title of a statement, or its key where it has none."""
    return statement.title or statement.key


def whose(statement: Statement) -> str:
    """The year and who speaks, or else for whom, to tell a statement from others of its title; empty if unknown."""
    said = statement.speakers[0] if statement.speakers else statement.organisation
    return ", ".join(filter(None, (str(statement.year) if statement.year else "", said)))


def source_line(statement: Statement) -> str:
    """Who, where, when and in which language, in one line with middle dots."""
    parts = (
        statement.organisation,
        meeting_name(statement.meeting),
        date_name(statement.date) or (str(statement.year) if statement.year else ""),
        language_name(statement.language),
    )
    return joined(parts)


def joined(parts: Iterable[str | None]) -> str:
    """What there is of the parts with middle dots between them; where one runs from right to left, each for itself."""
    kept = [part for part in parts if part]
    return " · ".join(map(isolated, kept) if any(map(right_to_left, kept)) else kept)


def _translated(text: str | None) -> str:
    return QCoreApplication.translate("Names", text or "")
