"""Times of the archive as the clock of the person shows them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_time(utc: str) -> str:
    """A time in UTC as the person's clock shows it, with its zone; what is none stays as it is."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return utc
    return f"{QLocale().toString(moment, QLocale.FormatType.ShortFormat)} {moment.timeZoneAbbreviation()}"
