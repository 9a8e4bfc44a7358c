"""Metadata fields as people write them, turned into the values that the archive keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NoReturn

from kpdesk.core.records import (
    DELIVERIES,
    EDITABLE_FIELDS,
    KINDS,
    MEETING_TYPES,
    Description,
    Evidence,
    Meeting,
    Statement,
)
from kpdesk.errors import FieldError

_ISO_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_PRECISIONS = ("year", "month", "day")
_YEARS = range(1900, 2101)


def typed_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same fields with typed values; an empty text means "not stated", and so does None where it can.

    `meeting` is written "2022 plenary, Gaborone, BW" (place and country may be left out), `speakers`
    as names with ";" between them, `date` as "2022", "2022-11" or "2022-11-05". A new date also sets
    the year, unless the year is given too. Raises FieldError for an unknown field or value.
    """
    values: dict[str, Any] = {}
    for name, value in fields.items():
        if name not in EDITABLE_FIELDS:
            known = ", ".join(EDITABLE_FIELDS)
            raise FieldError(f"There is no field “{name}”, so nothing was changed. Fields are: {known}.")
        if isinstance(value, str):
            values[name] = _PARSERS.get(name, _text)(plain(value, name))
        elif value is None and name in _UNSTATED:
            values[name] = _UNSTATED[name]
        else:
            values[name] = _TYPED.get(name, _no_other)(name, value)
    return _with_date_parts(values)


def _with_date_parts(values: dict[str, Any]) -> dict[str, Any]:
    day = values.get("date")
    if "date" in values:
        values["date_precision"] = _PRECISIONS[day.count("-")] if day else None
    if day:
        values.setdefault("year", int(day[:4]))
    return values


def plain(value: object, name: str) -> str:
    """The text, once it is one that can be stored; FieldError where it is no text or holds half characters."""
    if not isinstance(value, str):
        raise FieldError(f"“{value!r}” is not a text, so {name} cannot hold it and nothing was changed.")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise FieldError(
            f"A character of {name} is broken, so nothing was changed. Delete what was pasted there and type it anew."
        ) from None
    return value


def _text(value: str) -> str | None:
    return value.strip() or None


def _date(value: str) -> str | None:
    text = value.strip()
    if text and not (_ISO_DATE.fullmatch(text) and _is_day(text + "-01-01"[len(text) - 4 :])):
        raise FieldError(f"“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.")
    return text or None


def _is_day(iso: str) -> bool:
    try:
        return date.fromisoformat(iso).year in _YEARS
    except ValueError:
        return False


def _year(value: str) -> int | None:
    text = value.strip()
    return _whole_year("year", int(text) if re.fullmatch(r"\d{4}", text, re.ASCII) else value) if text else None


def _whole_year(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in _YEARS:
        raise FieldError(
            f"“{value}” is not a year that {name} can hold, so nothing was changed. "
            "Write four digits from 1900 to 2100, such as 2022."
        )
    return value


def _language(value: str) -> str | None:
    text = value.strip()
    if text and not re.fullmatch(r"[a-z]{2,3}", text):
        raise FieldError(
            f"“{value}” is not the code of a language, so nothing was changed. "
            "Write two or three small letters, such as fr."
        )
    return text or None


def _speakers(value: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(";") if name.strip())


def _meeting(value: str) -> Meeting | None:
    if not value.strip():
        return None
    head, *place = [part.strip() or None for part in value.split(",")]
    found = re.fullmatch(r"([12]\d{3})\s+(\w+)", head or "")
    if not found or found[2] not in MEETING_TYPES or len(place) > 2:
        raise FieldError(
            f"“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW."
        )
    if len(place) == 1 and re.fullmatch("[A-Z]{2}", place[0] or ""):
        place = [None, *place]  # a country alone, by its code
    city, country = [*place, None, None][:2]
    year = _whole_year("meeting", int(found[1]))
    return Meeting(year=year, type=found[2], city=city, country=country)  # type: ignore[arg-type]


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    def choose(value: str) -> str:
        if value.strip() not in choices:
            raise FieldError(f"“{value}” is not one of: {', '.join(choices)}. Nothing was changed.")
        return value.strip()

    return choose


_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "date": _date,
    "year": _year,
    "speakers": _speakers,
    "meeting": _meeting,
    "kind": _one_of(KINDS),
    "delivery": _one_of(DELIVERIES),
    "language": _language,
}


def _no_other(name: str, value: object) -> NoReturn:
    raise FieldError(f"“{value!r}” is not something that {name} can hold, so nothing was changed. Write it as text.")


def _names(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, (tuple, list)):
        _no_other(name, value)
    return tuple(plain(each, name) for each in value)


def _whole_meeting(name: str, value: object) -> Meeting:
    if not isinstance(value, Meeting):
        _no_other(name, value)
    _whole_year(name, value.year)
    if value.type not in MEETING_TYPES:
        _no_other(name, value.type)
    for place in (value.city, value.country):
        if place is not None:
            plain(place, name)
    return value


_TYPED: Mapping[str, Callable[[str, object], Any]] = {
    "year": _whole_year,
    "speakers": _names,
    "meeting": _whole_meeting,
}
_UNSTATED: Mapping[str, None] = dict.fromkeys(
    ("title", "date", "year", "meeting", "organisation", "publisher", "language")
)


def corrected(description: Description, **fields: Any) -> Description:
    """A description with other values, which count as confirmed by a person; raises FieldError."""
    values = with_year_of_meeting(typed_fields(fields), description.year)
    return replace(description, **values, evidence=confirmed(description.evidence, values))


def with_year_of_meeting(values: Mapping[str, Any], year: int | None) -> dict[str, Any]:
    """The values with the year of a new meeting, unless a year is known or given: in the library it leads the group."""
    meeting = values.get("meeting")
    return dict(values) if meeting is None or year else {"year": meeting.year, **values}


def confirmed(evidence: Mapping[str, Evidence], names: Iterable[str]) -> dict[str, Evidence]:
    """The evidence once a person has set these fields: the words stay, the doubt goes."""
    quotes = {name: evidence[name].quote if name in evidence else "" for name in names}
    return {**evidence, **{name: Evidence(quote, "confirmed") for name, quote in quotes.items()}}


def written(description: Description | Statement, name: str) -> str:
    """A field as a person writes it; `typed_fields` reads it back."""
    value = getattr(description, name)
    if isinstance(value, Meeting):
        return ", ".join(part for part in (f"{value.year} {value.type}", value.city, value.country) if part)
    if isinstance(value, tuple):
        return "; ".join(value)
    return "" if value is None else str(value)
