"""Finds who published a text, and whose turns an interview holds."""

from __future__ import annotations

from kpdesk.core.metadata.found import Found
from kpdesk.core.metadata.reading import Reading


def find_publisher(reading: Reading, *, kind: str | None, organisation: Found[str] | None) -> Found[str] | None:
    """Who published it: of an interview the side that asks, of a press release its author."""
    stated = _of_property(reading)
    if stated or kind not in {"interview", "press release"}:
        return stated
    if kind == "interview":
        return of_turns(reading, answers=False)
    return Found(organisation.value, organisation.quote, certainty="derived") if organisation else None


def _of_property(reading: Reading) -> Found[str] | None:
    name = reading.properties.get("publisher", "").strip()
    if not name:
        return None
    known = reading.facts.organisation(name)
    return Found(known.label if known else name, quote=name, certainty="stated")


def of_turns(reading: Reading, *, answers: bool) -> Found[str] | None:
    """The organisation that the label of a turn names: "KP CHAIR:" answers, "WDC NEWS:" asks."""
    kind = "answer" if answers else "question"
    for paragraph in reading.text.body:
        if paragraph.kind == kind and paragraph.speaker:
            for seen in reading.facts.organisation_names.find(paragraph.speaker):
                return Found(seen.value.label, quote=paragraph.speaker, certainty="derived")
            return None
    return None
