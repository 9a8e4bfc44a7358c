"""What is quoted and from where: the pieces of text, their paragraph numbers and who says them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kpdesk.core.numbering import reading_order
from kpdesk.core.records import Paragraph, Statement
from kpdesk.core.repair import closed


@dataclass(frozen=True)
class Piece:
    """One stretch of a quotation, from the paragraphs of these numbers.

    `speakers` are those of its turn: None where the statement's own speak, empty where nobody is named. `start` and
    `end` are those of its paragraph.
    """

    text: str
    speakers: tuple[str, ...] | None
    numbers: frozenset[int]
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Quotation:
    """Pieces of one statement, in the order of the text; `code` is the short code that leads to them."""

    statement: Statement
    pieces: tuple[Piece, ...]
    code: str = ""

    @property
    def own(self) -> bool:
        """Whether nobody but the statement's own speakers is quoted."""
        return all(set(self._people(piece)) <= set(self.statement.speakers) for piece in self.pieces) and not any(
            piece.speakers == () for piece in self.pieces
        )

    @property
    def people(self) -> tuple[str, ...]:
        """Who is quoted, each once and in order; the statement's own speakers where nothing is quoted."""
        if not self.pieces:
            return self.statement.speakers
        return tuple(dict.fromkeys(name for piece in self.pieces for name in self._people(piece)))

    @property
    def numbers(self) -> list[int]:
        """The paragraph numbers quoted, in order."""
        return sorted(set[int]().union(*(piece.numbers for piece in self.pieces)), key=reading_order)

    def lines(self) -> list[str]:
        """The quoted paragraphs; […] stands where the text between two is left out, [name:] where the turn changes."""
        turns = [self._people(piece) for piece in self.pieces]
        several = len(set(turns)) > 1
        lines: list[str] = []
        for n, piece in enumerate(self.pieces):
            changed = several and (n == 0 or turns[n] != turns[n - 1])
            text = f"[{' and '.join(turns[n]) or '?'}:] {piece.text}" if changed else piece.text
            if n and _apart(self.pieces[n - 1], piece):
                lines[-1] = f"{lines[-1]} […] {text}"
            else:
                lines.append(text)
        return lines

    def _people(self, piece: Piece) -> tuple[str, ...]:
        return self.statement.speakers if piece.speakers is None else piece.speakers


def _apart(before: Piece, after: Piece) -> bool:
    """Whether something of the text stands between two pieces; by their places, since a split gives new numbers."""
    if before.end and after.start:
        return before.end + 1 < after.start
    return max(before.numbers) + 1 < min(after.numbers)


def of_paragraphs(statement: Statement, paragraphs: Iterable[Paragraph]) -> Quotation:
    """Whole paragraphs, each once and in order."""
    ordered = {paragraph.n: paragraph for paragraph in sorted(paragraphs, key=lambda each: (each.start, each.n))}
    return _quotation(statement, [(paragraph, _said(paragraph)) for paragraph in ordered.values()])


def of_selection(statement: Statement, body: Sequence[Paragraph], start: int, end: int) -> Quotation:
    """The characters from `start` to `end`, without spaces at either side."""
    touched = [paragraph for paragraph in body if paragraph.start < end and start < paragraph.end]
    parts = [(each, each.text[max(0, start - each.start) : end - each.start]) for each in touched]
    return _quotation(statement, parts)


def _quotation(statement: Statement, parts: Sequence[tuple[Paragraph, str]]) -> Quotation:
    pieces = (
        Piece(
            closed(text).strip(),
            _turn(statement, paragraph),
            frozenset({paragraph.n}),
            start=paragraph.start,
            end=paragraph.end,
        )
        for paragraph, text in parts
        if text.strip()
    )
    return Quotation(statement, tuple(pieces))


def _said(paragraph: Paragraph) -> str:
    """The words of a paragraph without the label of its turn, which is not part of what was said."""
    label = f"{paragraph.speaker}:"
    return paragraph.text.removeprefix(label).lstrip() if paragraph.speaker else paragraph.text


def _turn(statement: Statement, paragraph: Paragraph) -> tuple[str, ...] | None:
    """Who speaks in a paragraph: an answer is the interviewed person's, the words around it are the publisher's."""
    if paragraph.kind == "answer" and len(statement.speakers) == 1:
        return statement.speakers
    if paragraph.speaker is not None:
        return (paragraph.speaker,)
    if statement.kind != "interview" or paragraph.kind == "answer":
        return None
    return () if statement.publisher is None else (statement.publisher,)
