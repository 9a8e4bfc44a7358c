"""What a citation says of a statement, in words: who, for whom, what, where, when, and how it was delivered."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.citation.quotation import Quotation
from kpdesk.core.numbering import numbered
from kpdesk.core.records import Statement
from kpdesk.core.words import fold

_DELIVERY = {
    "delivered": "as delivered",
    "circulated": "circulated, not delivered",
    "check against delivery": "check against delivery",
}
SPOKEN = {"opening speech", "closing speech", "intervention"}
_NOT_STATED = ("derived", "guess")
_MEETING = {"plenary": "plenary", "intersessional": "intersessional meeting", "other": "meeting"}
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def organisation(quotation: Quotation) -> str | None:
    """On whose behalf; None where somebody else's words are quoted than the statement's own speakers'."""
    return quotation.statement.organisation if quotation.own else None


def kind(statement: Statement) -> str | None:
    """The kind of statement, or None where it is not known."""
    return None if statement.kind == "other" else statement.kind


def delivery(statement: Statement) -> str | None:
    """How the text relates to what was spoken; of a speech also that this is not known."""
    if statement.delivery == "unknown" and statement.kind in SPOKEN:
        return "delivery not known"
    return _DELIVERY.get(statement.delivery)


def meeting(statement: Statement) -> str | None:
    """The meeting by its type and year; a guess says that it is one."""
    if statement.meeting is None:
        return None
    name = f"{_MEETING[statement.meeting.type]} {statement.meeting.year}"
    return f"[{name}?]" if is_guess(statement, "meeting") else name


def place(statement: Statement) -> str | None:
    """The city of the meeting; in [brackets] where the text does not state it, as catalogues do."""
    city = statement.meeting.city if statement.meeting else None
    known = statement.evidence.get("meeting")
    if not city or known is None or known.certainty == "confirmed":
        return city
    stated = known.certainty == "stated" and fold(city) in fold(known.quote or "")
    return city if stated else f"[{city}]"


def is_certain(statement: Statement, field: str) -> bool:
    """Whether the text states a field, or a person confirmed it."""
    return _certainty(statement, field) not in _NOT_STATED


def is_guess(statement: Statement, field: str) -> bool:
    """Whether a field is no more than a guess."""
    return _certainty(statement, field) == "guess"


def _certainty(statement: Statement, field: str) -> str | None:
    known = statement.evidence.get(field)
    return known.certainty if known else None


def date_parts(statement: Statement) -> list[int]:
    """Year, month and day, as far as they are known."""
    if statement.date:
        return [int(part) for part in statement.date.split("-")]
    return [] if statement.year is None else [statement.year]


def date(statement: Statement) -> str | None:
    """The date in words."""
    parts = date_parts(statement)
    if not parts:
        return None
    year, *rest = parts
    month = [_MONTHS[rest[0] - 1]] if rest else []
    words = " ".join([*map(str, rest[1:]), *month, str(year)])
    return words if is_certain(statement, "date") else f"[{words}]"


def publisher(quotation: Quotation) -> str | None:
    """Who published it, where that is not the organisation or the speaker named already."""
    name = quotation.statement.publisher
    if name is None or name == organisation(quotation) or name in quotation.people:
        return None
    return name


def pilcrows(numbers: Sequence[int]) -> str:
    """Paragraph numbers as a reader writes them: ¶3, ¶¶3–5, 9; empty without numbers."""
    spans: list[list[int]] = []
    for n in numbers:
        if spans and spans[-1][-1] + 1 == n:
            spans[-1] = [spans[-1][0], n]
        else:
            spans.append([n])
    shown = ", ".join("–".join(map(numbered, span)) for span in spans)
    return shown and ("¶" if len(numbers) == 1 else "¶¶") + shown
