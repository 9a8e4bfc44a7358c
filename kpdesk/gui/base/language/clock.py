"""Times of the archive as the clock of the person shows them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

from kpdesk.core.direction import isolated


def local_time(utc: str) -> str:
    """A time in UTC as the person's clock shows it, with its zone; what is none stays as it is."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return utc
    from kpdesk.gui.base.language.names import date_name  # noqa: PLC0415 - it loads the records, after first paint

    date = date_name(moment.date().toString(Qt.DateFormat.ISODate), short=True)
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    said = f"{date}, {time} {moment.timeZoneAbbreviation()}"
    return isolated(said)  # so that it stays together beside words of the other direction
