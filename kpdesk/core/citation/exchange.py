"""Citations for reference managers: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
import re

from kpdesk.core.citation import source
from kpdesk.core.citation.quotation import Quotation
from kpdesk.core.records import Statement

_CSL_TYPES = {"interview": "interview", "letter": "personal_communication", "report": "report"}
_RIS_TYPES = {"interview": "PCOMM", "letter": "PCOMM", "report": "RPRT", "press release": "PRESS"}
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: "\\" + sign for sign in "{}#$%&_"},
    }
)


def bibtex(quotation: Quotation) -> str:
    """A `@misc` entry; the words quoted stand in `annote`, kind, meeting and delivery in `howpublished` and `note`."""
    statement = quotation.statement
    year, month, day = (*source.date_parts(statement), None, None, None)[:3]
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in _authors(quotation)),
        "title": _braced(statement.title),
        "organization": _braced(source.organisation(quotation)),
        "publisher": _braced(source.publisher(quotation)),
        "howpublished": _tex(", ".join(filter(None, (source.kind(statement), _event(statement))))),
        "year": str(year or ""),
        "month": str(month or ""),
        "day": str(day or ""),
        "language": statement.language or "",
        "note": _tex(", ".join(filter(None, (source.delivery(statement), source.pilcrows(quotation.numbers))))),
        "annote": _tex(_said(quotation)),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{re.sub(r'[^A-Za-z0-9:-]', '-', statement.key)},\n{lines}}}"


def ris(quotation: Quotation) -> str:
    """One RIS record, a field to a line; the words quoted stand in `N1`."""
    statement = quotation.statement
    parts = source.date_parts(statement)
    day = "/".join(f"{part:02}" for part in parts) + "/" * (3 - len(parts)) if parts else None
    fields = [
        ("TY", "SLIDE" if statement.kind in source.SPOKEN else _RIS_TYPES.get(statement.kind, "GEN")),
        ("ID", statement.key),
        *(("AU", name) for name in _authors(quotation)),
        ("TI", statement.title),
        ("T2", source.meeting(statement)),
        ("CY", source.place(statement)),
        ("A2", source.organisation(quotation) if quotation.people else None),
        ("PB", source.publisher(quotation)),
        ("PY", str(parts[0]) if parts else None),
        ("DA", day),
        ("M3", _genre(statement)),
        ("LA", statement.language),
        ("SE", source.pilcrows(quotation.numbers)),
        ("N1", _said(quotation)),
        ("ER", ""),
    ]
    kept = ((tag, value) for tag, value in fields if value or tag == "ER")
    return "\n".join(f"{tag}  - {' '.join(str(value).split())}" for tag, value in kept)


def csl_json(quotation: Quotation) -> str:
    """A list of one CSL-JSON item; the words quoted stand in `note`, the delivery in `genre`."""
    statement = quotation.statement
    fields = {
        "id": statement.key,
        "type": "speech" if statement.kind in source.SPOKEN else _CSL_TYPES.get(statement.kind, "document"),
        "author": [{"literal": name} for name in _authors(quotation)],
        "title": statement.title,
        "genre": _genre(statement),
        "authority": source.organisation(quotation),
        "publisher": source.publisher(quotation),
        "event-title": source.meeting(statement),
        "event-place": source.place(statement),
        "issued": _issued(statement),
        "language": statement.language,
        "locator": source.pilcrows(quotation.numbers).lstrip("¶"),
        "label": "paragraph" if quotation.numbers else None,
        "note": _said(quotation),
    }
    return json.dumps([{name: value for name, value in fields.items() if value}], ensure_ascii=False, indent=2)


def _authors(quotation: Quotation) -> tuple[str, ...]:
    names = quotation.people
    behalf = source.organisation(quotation)
    return names or ((behalf,) if behalf else ())


def _issued(statement: Statement) -> dict[str, object] | None:
    parts = source.date_parts(statement)
    if not parts:
        return None
    return {"date-parts": [parts]} if source.is_certain(statement, "date") else {"date-parts": [parts], "circa": True}


def _event(statement: Statement) -> str | None:
    return ", ".join(filter(None, (source.meeting(statement), source.place(statement)))) or None


def _genre(statement: Statement) -> str | None:
    return ", ".join(filter(None, (source.kind(statement), source.delivery(statement)))) or None


def _said(quotation: Quotation) -> str:
    lines = "\n".join(quotation.lines())
    return f"“{lines}”" if lines else ""


def _braced(text: str | None) -> str:
    return f"{{{_tex(text)}}}" if text else ""


def _tex(text: str) -> str:
    return text.translate(_TEX)
