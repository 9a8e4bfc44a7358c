"""Times of the archive as the clock of the person shows them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

from kpdesk.core.direction import isolated


def local_time(utc: str) -> str:
    """A time in UTC as the person's clock shows it, with its zone; what is none stays as it is."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return utc
    said = f"{QLocale().toString(moment, QLocale.FormatType.ShortFormat)} {moment.timeZoneAbbreviation()}"
    return isolated(said)  # so that it stays together beside words of the other direction
