"""Puts the description of a text together, each value with its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kpdesk.core.facts import Facts
from kpdesk.core.languages import majority, paragraph_languages
from kpdesk.core.metadata.days import find_date, find_year
from kpdesk.core.metadata.delivery import find_delivery
from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.kinds import find_kind
from kpdesk.core.metadata.meetings import find_meeting
from kpdesk.core.metadata.organisations import find_organisation
from kpdesk.core.metadata.people import find_speakers
from kpdesk.core.metadata.publishers import find_publisher
from kpdesk.core.metadata.reading import Reading
from kpdesk.core.metadata.titles import find_title
from kpdesk.core.records import Description
from kpdesk.core.text import CanonicalText

_SHOWN = 80
# A dozen paragraphs, evenly spread, are enough to know the language of the whole.
_SAMPLED = 12


def describe(text: CanonicalText, *, file_name: str, properties: Mapping[str, str], facts: Facts) -> Description:
    """What the text says about itself; a field that nothing speaks for stays empty.

    `file_name` is the name without its folder, `properties` what the file itself says (title, date,
    publisher). Every value that is not empty has an entry in `evidence`.
    """
    reading = Reading(text, file_name, properties=properties, facts=facts)
    kind = find_kind(reading)
    kind_name = kind.value if kind else None
    date = find_date(reading, kind=kind_name)
    meeting = find_meeting(reading, date=date.value[0] if date else None)
    speakers = find_speakers(reading, kind=kind_name)
    organisation = find_organisation(reading, kind=kind_name, speakers=speakers)
    year = find_year(reading, date=date)
    if meeting and (year is None or year.certainty == "guess"):
        year = Found(meeting.value.year, meeting.quote, certainty=meeting.certainty)
    found: dict[str, Found[Any] | None] = {
        "title": find_title(reading),
        "date": date,
        "year": year,
        "meeting": meeting,
        "organisation": organisation,
        "publisher": find_publisher(reading, kind=kind_name, organisation=organisation),
        "speakers": speakers,
        "kind": kind,
        "delivery": find_delivery(reading),
        "language": _language(text),
    }
    return _description({field: each for field, each in found.items() if each})


def _description(found: Mapping[str, Found[Any]]) -> Description:
    values: dict[str, Any] = {field: each.value for field, each in found.items()}
    if "date" in found:
        values["date"], values["date_precision"] = found["date"].value
    return Description(**values, evidence={field: each.evidence for field, each in found.items()})


def _language(text: CanonicalText) -> Found[str] | None:
    """The language most of the text is in; the words shown are the beginning of its longest paragraph.

    The languages of the paragraphs are taken from them where they were found before.
    """
    if any(paragraph.language for paragraph in text.body):
        body = text.body
        languages: Sequence[str | None] = [paragraph.language for paragraph in body]
    else:
        body = text.body[:: max(1, len(text.body) // _SAMPLED)]
        languages = paragraph_languages(body)
    language = majority(body, languages)
    if language is None:
        return None
    own = [paragraph for paragraph, found in zip(body, languages, strict=True) if found == language]
    return Found(language, quote=max(own, key=lambda each: len(each.text)).text[:_SHOWN], certainty="derived")
