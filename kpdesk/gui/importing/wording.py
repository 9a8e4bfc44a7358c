"""A field of a proposal as the table shows it, and what a person typed turned back into what the archive reads."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping

from kpdesk.archive.fields import written
from kpdesk.core.records import MEETING_TYPES, Description
from kpdesk.gui.base.details.certainty import DOUBT_SIGN
from kpdesk.gui.base.language.names import (
    date_name,
    delivery_name,
    kind_name,
    language_name,
    meeting_name,
    meeting_type_name,
)


def readable(description: Description, column: str) -> str:
    """A field as the table shows it, without the sign of doubt; empty where it is not stated."""
    return _READABLE.get(column, written)(description, column)


def understood(description: Description, column: str, typed: str) -> str:
    """What was typed for a field of this description, in the form that the archive reads.

    A date may be written in words and a meeting with the name of its type on the screen, in any case.
    What the cell shows means the present value, whole. What is not understood comes back as it is.
    """
    if column not in _UNDERSTOOD:
        return typed
    text = typed.strip().removesuffix(DOUBT_SIGN).strip()
    if text and text == readable(description, column):
        return written(description, column) or typed
    return _UNDERSTOOD[column](text) or typed


def get_ready() -> None:
    """Loads what understands dates; its patterns take 0.3 s to compile, so the thread of the window must not do it."""
    importlib.import_module("kpdesk.core.metadata.dates")


def _iso_date(text: str) -> str:
    """The date that is the whole text, where it is one day or month that can be read in one way only."""
    from kpdesk.core.metadata.dates import find_dates  # noqa: PLC0415 - see `get_ready`

    found = find_dates(text)
    if len(found) != 1 or text[: found[0].start].strip() or text[found[0].end :].strip(" ."):
        return ""
    certain = found[0].year and not found[0].until and not found[0].doubtful
    return found[0].iso if certain else ""


def _meeting_line(text: str) -> str:
    head, *place = [part.strip() for part in text.replace("،", ",").split(",")]
    parts = re.fullmatch(r"(\d{4})\s+(.+)", head)
    kinds = {name.casefold(): each for each in MEETING_TYPES for name in (each, meeting_type_name(each))}
    kind = kinds.get(" ".join(parts[2].split()).casefold()) if parts else None
    return ", ".join([f"{parts[1]} {kind}", *place]) if parts and kind else ""


def _date(description: Description, _: str) -> str:
    return date_name(description.date or (str(description.year) if description.year else None), short=True)


def _meeting(description: Description, _: str) -> str:
    meeting = description.meeting
    return f"{meeting.year} {meeting_name(meeting)}" if meeting else ""


def _kind(description: Description, _: str) -> str:
    return kind_name(description.kind)


def _delivery(description: Description, _: str) -> str:
    return "" if description.delivery == "unknown" else delivery_name(description.delivery)


def _language(description: Description, _: str) -> str:
    return language_name(description.language)


_UNDERSTOOD: Mapping[str, Callable[[str], str]] = {"date": _iso_date, "meeting": _meeting_line}
_READABLE: Mapping[str, Callable[[Description, str], str]] = {
    "date": _date,
    "meeting": _meeting,
    "kind": _kind,
    "delivery": _delivery,
    "language": _language,
}
