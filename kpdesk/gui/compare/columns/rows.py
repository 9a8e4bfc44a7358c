"""What stands in the rows of facing columns, and which rows the links join; no Qt in here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kpdesk.core.numbering import reading_order
from kpdesk.core.order import level_pairs
from kpdesk.core.records import Comparison, Link, Paragraph, Place, Statement, StatementText

Status = Literal["same", "reworded", "related", "alone"]
Texts = Mapping[tuple[str, int], StatementText]
MOST_SIDES = 6
ALONE = tuple(f"alone {side}" for side in range(MOST_SIDES))
KEPT = ("same", "reworded", "related", *ALONE)
"""What can be kept and left out: links by status, and the passages of each side that stand alone."""

_RANK: dict[str, int] = {"same": 0, "reworded": 1, "related": 2}
_WEIGHT: dict[str, float] = {"same": 4.0, "reworded": 3.0, "related": 0.0}


@dataclass(frozen=True)
class TitleRow:
    """The title of a statement, above its passages, where a side holds more than one."""

    statement: Statement


@dataclass(frozen=True)
class FrontRow:
    """Stands for the lines before a speech, folded away or `opened` below it; `count` is how many they are.

    With `closing` it stands for those after the speech.
    """

    statement: Statement
    count: int
    opened: bool
    closing: bool = False

    @property
    def stands_for(self) -> tuple[str, bool]:
        """What it stands for, opened or not: the key of the statement, and whether it is its end."""
        return self.statement.key, self.closing


@dataclass(frozen=True)
class PassageRow:
    """A passage with the best status it has among the links that are shown; best links first."""

    place: Place
    paragraph: Paragraph
    language: str | None
    status: Status
    links: tuple[Link, ...]


Row = TitleRow | FrontRow | PassageRow


@dataclass(frozen=True)
class Stop:
    """Something to look at in turn: a link, or a passage without a counterpart; its rows by side."""

    rows: Mapping[int, int]
    link: Link | None


class Arrangement:
    """The sides of a comparison as columns of rows.

    `kept` (of KEPT) narrows what is shown, empty is all. Links of the band "theme" are left out without `themes`.
    The lines of `front`, and those of `closing`, are one row for each statement, or stand `opened` below it.
    """

    def __init__(
        self,
        comparison: Comparison,
        texts: Texts,
        kept: frozenset[str] = frozenset(),
        *,
        themes: bool = True,
        front: frozenset[Place] = frozenset(),
        closing: frozenset[Place] = frozenset(),
        opened: bool = False,
    ) -> None:
        shown = kept or frozenset(KEPT)
        self.comparison = comparison
        self.folded = frozenset() if opened else front | closing
        self._texts, self._opened = texts, opened
        self._front, self._closing = (frozenset[Place](), frozenset[Place]()) if kept else (front, closing)
        drawn = shown_links(comparison, themes=themes, folded=self.folded)
        self.links = tuple(each for each in drawn if each.status in shown)
        self._links_at: dict[Place, list[Link]] = {}
        for link in sorted(self.links, key=lambda each: (_RANK[each.status], -each.score)):
            for place in (link.a, link.b):
                self._links_at.setdefault(place, []).append(link)
        alone = {each for each in alone_places(comparison, drawn, self.folded) if ALONE[each.side] in shown}
        places = {*self._links_at, *alone}
        self.columns = tuple(tuple(self._rows(side, places)) for side in range(len(comparison.sides)))
        self._row_at = {
            row.place: n for column in self.columns for n, row in enumerate(column) if isinstance(row, PassageRow)
        }
        self._rows_of = {id(link): (self._row_at[link.a], self._row_at[link.b]) for link in self.links}
        self.chains = [self._chain(side) for side in range(len(comparison.sides) - 1)]

    def _chain(self, side: int) -> list[tuple[int, int]]:
        """The rows of a column and of the next one that stay level while they are scrolled."""
        return level_pairs([(*self.rows(link), _weight(link)) for link in self.links_between(side)])

    def links_between(self, side: int) -> list[Link]:
        """The links between a column and the next one."""
        return [link for link in self.links if (link.a.side, link.b.side) == (side, side + 1)]

    def rows(self, link: Link) -> tuple[int, int]:
        """The rows that a link joins, first that of its earlier side."""
        return self._rows_of[id(link)]

    def rows_by_side(self, link: Link) -> dict[int, int]:
        """The rows that a link joins, by side."""
        return dict(zip((link.a.side, link.b.side), self.rows(link), strict=True))

    def statement_of(self, place: Place) -> Statement | None:
        """The statement of a passage where its side holds more than one, so that its number alone says too little."""
        statements = self.comparison.sides[place.side].statements
        named = next((each for each in statements if each.key == place.key), None)
        return self._texts[named.key, named.version].statement if named and len(statements) > 1 else None

    def row_of(self, place: Place) -> int | None:
        """The row of a passage, or None where it is not shown."""
        return self._row_at.get(place)

    def row_like(self, side: int, row: Row | None) -> int | None:
        """Where the same passage, or the line for what stands before the same speech, is now; None where neither is."""
        if isinstance(row, PassageRow):
            return self.row_of(row.place)
        alike = (
            n
            for n, each in enumerate(self.columns[side] if side < len(self.columns) else ())
            if isinstance(each, FrontRow) and isinstance(row, FrontRow) and each.stands_for == row.stands_for
        )
        return next(alike, None)

    def links_of(self, side: int, row: int) -> tuple[Link, ...]:
        """The links of a row, best first."""
        found = self.columns[side][row]
        return found.links if isinstance(found, PassageRow) else ()

    def link_like(self, side: int, row: int, link: Link | None) -> Link | None:
        """The link of a row between the same passages as another one, which a reader may have decided about since."""
        ends = (link.a, link.b) if link is not None else None
        return next((each for each in self.links_of(side, row) if (each.a, each.b) == ends), None)

    @cached_property
    def stops(self) -> list[Stop]:
        """All links but those that say the same and are not disputed, and all passages alone, from top to bottom."""
        placed = [
            ((self._height(link.a.side, a), link.a.side, a, b), Stop(self.rows_by_side(link), link))
            for link, (a, b) in self._changed()
        ]
        placed += [
            ((self._height(side, n), side, n, -1), Stop({side: n}, None))
            for side, column in enumerate(self.columns)
            for n, row in enumerate(column)
            if isinstance(row, PassageRow) and row.status == "alone"
        ]
        return [stop for _, stop in sorted(placed, key=lambda each: each[0])]

    def _changed(self) -> Iterator[tuple[Link, tuple[int, int]]]:
        return ((link, self.rows(link)) for link in self.links if link.status != "same" or link.rivals)

    def _height(self, side: int, row: int) -> float:
        """Where a row stands among those of the first column: a little below what is level with a row above it."""
        height = float(row)
        for chain in reversed(self.chains[:side]):
            before = [a + (0.0 if b == height else 0.5) for a, b in chain if b <= height]
            height = before[-1] if before else -1.0
        return height

    def _rows(self, side: int, places: set[Place]) -> Iterator[Row]:
        statements = self.comparison.sides[side].statements
        for each in statements:
            shown = self._texts[each.key, each.version]
            at = [(Place(side, each.key, paragraph=paragraph.n), paragraph) for paragraph in shown.body]
            front = sum(place in self._front for place, _ in at)
            rows = [*self._speech(at, shown.statement, places)]
            if (rows or front) and len(statements) > 1:
                yield TitleRow(shown.statement)
            if front:
                yield FrontRow(shown.statement, front, opened=self._opened)
            yield from rows

    def _speech(
        self, at: Sequence[tuple[Place, Paragraph]], statement: Statement, places: set[Place]
    ) -> Iterator[FrontRow | PassageRow]:
        """The passages of a statement that are shown, and a line for its end where that begins."""
        ends = sum(place in self._closing for place, _ in at)
        for place, paragraph in at:
            if ends and place in self._closing:
                yield FrontRow(statement, ends, opened=self._opened, closing=True)
                ends = 0
            if place in places:
                yield self._passage(place, paragraph, statement.language)

    def _passage(self, place: Place, paragraph: Paragraph, language: str | None) -> PassageRow:
        links = tuple(self._links_at.get(place, ()))
        status: Status = links[0].status if links else "alone"
        return PassageRow(place, paragraph, language=paragraph.language or language, status=status, links=links)


def shown_links(comparison: Comparison, *, themes: bool, folded: frozenset[Place] = frozenset()) -> tuple[Link, ...]:
    """The links of a comparison; those of passages that only share a theme if `themes` asks for them.

    Both ends of a link are folded, or neither is.
    """
    return tuple(each for each in comparison.links if (themes or each.band == "thing") and each.a not in folded)


def alone_places(comparison: Comparison, links: Sequence[Link], folded: frozenset[Place] = frozenset()) -> list[Place]:
    """The passages that none of these links is at and that are not folded, in the order of the sides."""
    linked = {place for link in links for place in (link.a, link.b)}
    known = {*comparison.alone, *(place for link in comparison.links for place in (link.a, link.b))}
    return sorted(known - linked - folded, key=lambda each: (each.side, each.key, reading_order(each.paragraph)))


def same_words(link: Link) -> bool:
    """Whether two passages differ in capitals, spaces and punctuation at most; one word or digit is a difference."""
    gone, come = (_letters(link, kind) for kind in ("-", "+"))
    return link.marks is not None and gone == come


def _letters(link: Link, kind: str) -> str:
    texts = "".join(text for each, text in link.marks or () if each == kind)
    return "".join(character for character in texts.casefold() if character.isalnum())


def _weight(link: Link) -> float:
    """How much it counts that both ends of a link stand level while the columns are scrolled."""
    return _WEIGHT[link.status] * 10 + (3 if link.band == "thing" else 0) + min(link.score, 9.0) / 3
