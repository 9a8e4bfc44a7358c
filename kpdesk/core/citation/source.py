"""What a citation says of a statement, in words: who, for whom, what, where, when, and how it was delivered."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.citation.quotation import Quotation
from kpdesk.core.records import Statement

_DELIVERY = {
    "delivered": "as delivered",
    "circulated": "circulated, not delivered",
    "check against delivery": "check against delivery",
}
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
    """How the text relates to what was spoken, or None where that is not known."""
    return _DELIVERY.get(statement.delivery)


def meeting(statement: Statement) -> str | None:
    """The meeting by its type and year."""
    if statement.meeting is None:
        return None
    return f"{_MEETING[statement.meeting.type]} {statement.meeting.year}"


def place(statement: Statement) -> str | None:
    """The city of the meeting."""
    return statement.meeting.city if statement.meeting else None


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
    return " ".join([*map(str, rest[1:]), *month, str(year)])


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
    shown = ", ".join("–".join(map(str, span)) for span in spans)
    return shown and ("¶" if len(numbers) == 1 else "¶¶") + shown
