"""Finds dates in a text, as days, months or spans, in the ways six languages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kpdesk.core.metadata.flat import flat
from kpdesk.core.metadata.months import DAY, MONTH, YEAR, month_number
from kpdesk.core.records import DatePrecision


@dataclass(frozen=True)
class Dated:
    """A date met in a text, at its place there.

    `iso` is cut to its precision; without a year (a span such as "from 20 to 24 June") it is "--06-20".
    `until` is the last day of a span, written the same way. `doubtful` means that day and month may
    be the other way round.
    """

    iso: str
    precision: DatePrecision
    start: int
    end: int
    until: str | None = None
    doubtful: bool = False

    @property
    def year(self) -> int | None:
        """The year, where one is written."""
        return None if self.iso.startswith("--") else int(self.iso[:4])


_OF = flat(r"(?:\s*(?:of|day of|de|del|do|d'|du|من|لشهر|شهر)?\s*)")
_TO = flat(r"\s*(?:-|/|to|through|until|till|and|au|et|al|a|ao|y|e|по|и|إلى|حتى|و)\s*")
_WEEKDAY = r"(?:\w{2,12}\.?,?\s+(?:the\s+|le\s+|el\s+|al\s+)?)?"
_COMMA = rf"\s*,?{_OF},?\s*"

_PATTERNS = (
    # 29 October to 2 November 2018
    re.compile(
        rf"(?P<d1>{DAY}){_OF}(?P<m1>{MONTH})(?:{_COMMA}(?P<y1>{YEAR}))?{_TO}{_WEEKDAY}(?P<d2>{DAY}){_OF}(?P<m2>{MONTH}){_COMMA}(?P<y>{YEAR})"
    ),
    # June 21 to June 25, 2021; October 29 - November 2, 2018
    re.compile(
        rf"(?P<m1>(?<!\w){MONTH})\s*(?P<d1>{DAY}){_TO}{_WEEKDAY}(?P<m2>{MONTH})\s*(?P<d2>{DAY})(?:\s*,?\s*(?P<y>{YEAR}))?"
    ),
    # June 21-25, 2021
    re.compile(
        rf"(?P<m1>(?<!\w){MONTH})\s*(?P<d1>{DAY}){_TO}(?P<d2>[0-3]?\d)(?!\d)(?:st|nd|rd|"
        rf"th)?(?:\s*,?\s*(?P<y>{YEAR}))?(?!\w)"
    ),
    # 8 to 12 November 2021; du 8 au 12 novembre; из "с 8 по 12 ноября 2021"
    re.compile(
        rf"(?P<d1>{DAY}){_TO}{_WEEKDAY}(?P<d2>[0-3]?\d(?:st|nd|rd|th|"
        rf"er)?){_OF}(?P<m1>{MONTH})(?:{_COMMA}(?P<y>{YEAR}))?"
    ),
    # 12 November 2021; 5th of November 2022; 12 de novembro de 2021
    re.compile(rf"(?P<d1>{DAY}){_OF}(?P<m1>{MONTH}){_COMMA}(?P<y>{YEAR})"),
    # November 18, 2019
    re.compile(rf"(?P<m1>(?<!\w){MONTH})\s*(?:the\s+)?(?P<d1>{DAY})\s*,?\s*(?P<y>{YEAR})"),
    # 2021-11-12
    re.compile(rf"(?<![\d/.-])(?P<y>{YEAR})[-/._](?P<m>\d\d)[-/._](?P<d1>\d\d)(?![\d/-])"),
    # 18/11/2019
    re.compile(rf"(?<![\d/.-])(?P<d1>\d\d?)(?P<s>[/.-])(?P<m>\d\d?)(?P=s)(?P<y>{YEAR})(?![\d/-])"),
    # November 2021
    re.compile(rf"(?P<m1>(?<!\w){MONTH}){_COMMA}(?P<y>{YEAR})"),
)


def find_dates(text: str) -> list[Dated]:
    """The dates in a text in order; where two readings overlap, the fuller one."""
    plain = flat(text)
    if not re.search(r"\d", plain):
        return []
    taken: list[tuple[int, int, Dated | None]] = []
    for each in _PATTERNS:
        for match in each.finditer(plain):
            if not any(match.start() < end and start < match.end() for start, end, _ in taken):
                # A day that does not exist (31 February) is kept, too, so that no half of it is read as a date.
                taken.append((match.start(), match.end(), _dated(match)))
    return [found for _, _, found in sorted(taken, key=lambda each: each[:2]) if found]


def _dated(match: re.Match[str]) -> Dated | None:
    parts = match.groupdict()
    year = parts.get("y") or ""
    if parts.get("m"):
        return _numeric(match, int(year), first=int(parts["d1"]), second=int(parts["m"]))
    month = month_number(parts["m1"])
    if not parts.get("d1"):
        return Dated(f"{year}-{month:02}", "month", match.start(), match.end())
    first = _iso(parts.get("y1") or year, month, _number(parts["d1"]))
    if not parts.get("d2"):
        return Dated(first, "day", match.start(), match.end()) if first else None
    last = _iso(year, month_number(parts["m2"]) if parts.get("m2") else month, _number(parts["d2"]))
    if not first or not last or last < first:
        return None
    return Dated(first, "day", match.start(), match.end(), until=last)


def _numeric(match: re.Match[str], year: int, *, first: int, second: int) -> Dated | None:
    """A date in figures: day before month unless that is impossible; with the year first there is no doubt."""
    doubtful = match.start("y") > match.start("d1") and first <= 12 and second <= 12 and first != second
    day, month = (second, first) if second > 12 else (first, second)
    iso = _iso(str(year), month, day)
    return Dated(iso, "day", match.start(), match.end(), doubtful=doubtful) if iso else None


def _number(day: str) -> int:
    return int(re.match(r"\d+", day)[0])  # type: ignore[index]


def _iso(year: str, month: int, day: int) -> str | None:
    """The day as an ISO date, "--MM-DD" without a year, or None where there is no such day."""
    try:
        found = date(int(year or 2000), month, day)
    except ValueError:
        return None
    return found.isoformat() if year else f"-{found.isoformat()[4:]}"
