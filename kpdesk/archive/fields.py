"""Metadata fields as people write them, turned into the values that the archive keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

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

_ISO_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_PRECISIONS = ("year", "month", "day")


def typed_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same fields with typed values; an empty text means "not stated".

    `meeting` is written "2022 plenary, Gaborone, BW" (place and country may be left out), `speakers`
    as names with ";" between them, `date` as "2022", "2022-11" or "2022-11-05". A new date also sets
    the year, unless the year is given too. Raises FieldError for an unknown field or value.
    """
    values: dict[str, Any] = {}
    for name, value in fields.items():
        if name not in EDITABLE_FIELDS:
            known = ", ".join(EDITABLE_FIELDS)
            raise FieldError(f"There is no field “{name}”, so nothing was changed. Fields are: {known}.")
        values[name] = _PARSERS.get(name, _text)(value) if isinstance(value, str) else value
    return _with_date_parts(values)


def _with_date_parts(values: dict[str, Any]) -> dict[str, Any]:
    date = values.get("date")
    if "date" in values:
        values["date_precision"] = _PRECISIONS[date.count("-")] if date else None
    if date:
        values.setdefault("year", int(date[:4]))
    return values


def _text(value: str) -> str | None:
    return value.strip() or None


def _date(value: str) -> str | None:
    text = value.strip()
    if text and not _ISO_DATE.fullmatch(text):
        raise FieldError(f"“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.")
    return text or None


def _year(value: str) -> int | None:
    text = value.strip()
    if text and not re.fullmatch(r"[12]\d{3}", text):
        raise FieldError(f"“{value}” is not a year, so nothing was changed. Write four digits, such as 2022.")
    return int(text) if text else None


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
    city, country = [*place, None, None][:2]
    return Meeting(year=int(found[1]), type=found[2], city=city, country=country)  # type: ignore[arg-type]


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
}


def corrected(description: Description, **fields: Any) -> Description:
    """A description with other values, which count as confirmed by a person; raises FieldError."""
    values = typed_fields(fields)
    return replace(description, **values, evidence=confirmed(description.evidence, values))


def confirmed(evidence: Mapping[str, Evidence], names: Iterable[str]) -> dict[str, Evidence]:
    """The evidence once a person has set these fields: the words stay, the doubt goes."""
    quotes = {name: evidence[name].quote if name in evidence else "" for name in names}
    return {**evidence, **{name: Evidence(quote, "confirmed") for name, quote in quotes.items()}}


def written(description: Description | Statement, name: str) -> str:
    """A field as a person writes it; `typed_fields` reads it back."""
    value = getattr(description, name)
    if isinstance(value, Meeting):
        place = [value.city or "", value.country or ""]
        while place and not place[-1]:
            place.pop()
        return ", ".join([f"{value.year} {value.type}", *place])
    if isinstance(value, tuple):
        return "; ".join(value)
    return "" if value is None else str(value)
