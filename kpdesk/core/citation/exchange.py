"""Citations for reference managers: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
import re

from kpdesk.core.citation import source
from kpdesk.core.citation.quotation import Quotation
from kpdesk.core.records import Statement

# What Zotero's importers read: they know no press release, and make a journal article of what has no type of theirs.
# A report keeps its kind as the type of report, and who published it as the institution.
_REPORTS = {"report", "press release", "communique", "statement"}
_CSL_TYPES = {
    "interview": "interview",
    "letter": "personal_communication",
    **dict.fromkeys(_REPORTS, "report"),
    **dict.fromkeys(source.SPOKEN, "speech"),
}
_RIS_TYPES = {"interview": "PCOMM", "letter": "PCOMM", **dict.fromkeys(source.SPOKEN, "SLIDE")}
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: "\\" + sign for sign in "{}#$%&_"},
    }
)


def bibtex(quotation: Quotation) -> str:
    """A `@misc` entry, for a report `@techreport` with its kind as `type`; the words quoted stand in `annote`.

    Kind, meeting and delivery stand in `howpublished` and `note`. A date that was worked out is "circa".
    """
    statement = quotation.statement
    year, month, day = (*source.date_parts(statement), None, None, None)[:3]
    report = statement.kind in _REPORTS
    institution = source.publisher(quotation) or source.organisation(quotation)
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in _authors(quotation)),
        "title": _braced(statement.title),
        "organization": "" if report else _braced(source.organisation(quotation)),
        "publisher": "" if report else _braced(source.publisher(quotation)),
        "institution": _braced(institution) if report else "",
        "type": _tex(statement.kind) if report else "",
        "howpublished": _tex(", ".join(filter(None, (source.kind(statement), _event(statement))))),
        "year": f"{_circa(statement)}{year}" if year else "",
        "month": str(month or ""),
        "day": str(day or ""),
        "language": statement.language or "",
        "note": _tex(", ".join(filter(None, (source.delivery(statement), source.pilcrows(quotation.numbers))))),
        "annote": _tex(_said(quotation)),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{'techreport' if report else 'misc'}{{{re.sub(r'[^A-Za-z0-9:-]', '-', statement.key)},\n{lines}}}"


def ris(quotation: Quotation) -> str:
    """One RIS record, a field to a line; the words quoted stand in `N1`."""
    statement = quotation.statement
    parts = source.date_parts(statement)
    circa = _circa(statement)
    day = circa + "/".join(f"{part:02}" for part in parts) + "/" * (3 - len(parts)) if parts else None
    spoken = statement.kind in source.SPOKEN
    fields = [
        ("TY", _RIS_TYPES.get(statement.kind, "RPRT")),
        ("ID", statement.key),
        *(("AU", name) for name in _authors(quotation)),
        ("TI", statement.title),
        ("T2", source.meeting(statement)),
        ("CY", source.place(statement)),
        ("AU", source.organisation(quotation) if quotation.people and spoken else None),
        ("PB", source.publisher(quotation) or (None if spoken else source.organisation(quotation))),
        ("PY", f"{circa}{parts[0]}" if parts else None),
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
        "type": _CSL_TYPES.get(statement.kind, "document"),
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


def _circa(statement: Statement) -> str:
    """What stands before a date that the text does not state."""
    return "" if source.is_certain(statement, "date") else "circa "


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
