"""Citations for reference managers: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
import re

from kpdesk.core.citation import source
from kpdesk.core.citation.quotation import Quotation
from kpdesk.core.records import Statement

# What Zotero's importers read (they were run on these): they know no press release, make a journal article of what has
# no type of theirs, and a letter of an interview in RIS. A report keeps its kind as the type of report, and who
# published it as the institution. A value that a type has no field for is lost, or put into a note of complaint: so on
# whose behalf somebody speaks is a further author there, and paragraphs stand behind the words quoted.
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
        "author": " and ".join(f"{{{_tex(name)}}}" for name in _authors(quotation, institution)),
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
        "annote": _tex(" ".join(filter(None, (_said(quotation), quotation.code)))),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{'techreport' if report else 'misc'}{{{re.sub(r'[^A-Za-z0-9:-]', '-', statement.key)},\n{lines}}}"


def ris(quotation: Quotation) -> str:
    """One RIS record, a field to a line; the words quoted stand in `N1`, with their paragraphs and their code.

    So does, of speeches and letters, which have no field for them, who published them, and of letters the meeting.
    """
    statement = quotation.statement
    parts = source.date_parts(statement)
    circa = _circa(statement)
    day = circa + "/".join(f"{part:02}" for part in parts) + "/" * (3 - len(parts)) if parts else None
    kind = _RIS_TYPES.get(statement.kind, "RPRT")
    publisher, meeting, place = source.publisher(quotation), source.meeting(statement), source.place(statement)
    institution = (publisher or source.organisation(quotation)) if kind == "RPRT" else None
    homeless = [*([meeting, place] if kind == "PCOMM" else []), None if institution else publisher]
    fields = [
        ("TY", kind),
        ("ID", statement.key),
        *(("AU", name) for name in _authors(quotation, institution)),
        ("TI", statement.title),
        ("T2", None if kind == "PCOMM" else meeting),
        ("CY", None if kind == "PCOMM" else place),
        ("PB", institution),
        ("PY", f"{circa}{parts[0]}" if parts else None),
        ("DA", day),
        ("M3", _genre(statement)),
        ("LA", statement.language),
        ("N1", _told(quotation)),
        ("N1", ", ".join(filter(None, homeless))),
        ("ER", ""),
    ]
    kept = ((tag, value) for tag, value in fields if value or tag == "ER")
    return "\n".join(f"{tag}  - {' '.join(str(value).split())}" for tag, value in kept)


def csl_json(quotation: Quotation) -> str:
    """A list of one CSL-JSON item; the words quoted stand in `note` with their code, the delivery in `genre`.

    Below them stands what reference managers have no field for: the meeting of all but speeches, an interview's genre.
    """
    statement = quotation.statement
    kind, publisher = _CSL_TYPES.get(statement.kind, "document"), source.publisher(quotation)
    if kind in ("report", "document"):  # the other types have no publisher in reference managers
        publisher = publisher or source.organisation(quotation)
    homeless = (_event(statement), _genre(statement) if kind == "interview" else None) if kind != "speech" else ()
    fields = {
        "id": statement.key,
        "type": kind,
        "author": [{"literal": name} for name in _authors(quotation, publisher)],
        "title": statement.title,
        "genre": _genre(statement),
        "authority": source.organisation(quotation),
        "publisher": publisher,
        "event-title": source.meeting(statement),
        "event-place": source.place(statement),
        "issued": _issued(statement),
        "language": statement.language,
        "locator": source.pilcrows(quotation.numbers).lstrip("¶"),
        "label": "paragraph" if quotation.numbers else None,
        "note": "\n".join(filter(None, (_told(quotation), ", ".join(filter(None, homeless))))),
    }
    return json.dumps([{name: value for name, value in fields.items() if value}], ensure_ascii=False, indent=2)


def _authors(quotation: Quotation, publisher: str | None) -> tuple[str, ...]:
    """Who says it and, where that is not the `publisher` that is named anyway, on whose behalf."""
    names = quotation.people
    behalf = source.organisation(quotation)
    if not behalf or (names and behalf in (publisher, *names)):
        return names
    return (*names, behalf)


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


def _told(quotation: Quotation) -> str:
    """The words quoted, with their paragraphs and their code."""
    return " ".join(filter(None, (_said(quotation), source.pilcrows(quotation.numbers), quotation.code)))


def _braced(text: str | None) -> str:
    return f"{{{_tex(text)}}}" if text else ""


def _tex(text: str) -> str:
    return text.translate(_TEX)
