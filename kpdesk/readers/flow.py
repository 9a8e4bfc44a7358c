"""Collects the blocks of a tree of markup in reading order: text between block borders, lists, tables, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kpdesk.core.text import Block, BlockKind, clean, may_be_title, paragraphs_of_lines

_LONGEST_ROW = 600
_MOST_IN_CELL = 3


@dataclass
class Flow:
    """Takes text and borders as a walk over the markup meets them; `blocks` is what they make.

    Line breaks inside a paragraph (`break_line`) end it where the lines look like paragraphs of their own.
    """

    blocks: list[Block] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _rows: list[list[list[Block]]] = field(default_factory=list)
    _kind: BlockKind = "paragraph"
    _level: int | None = None
    _prefix: str = ""
    _light: bool = False

    def add(self, text: str, *, bold: bool = False) -> None:
        """Text inside the present block; its newlines are spaces. A short paragraph all in bold is a heading."""
        self._light = self._light or not (bold or not text.strip())
        self._text.append(" ".join(text.split("\n")) if "\n" in text else text)

    def break_line(self) -> None:
        """A line end that somebody typed."""
        self._text.append("  \n")

    def begin(self, kind: BlockKind = "paragraph", level: int | None = None, *, prefix: str = "") -> None:
        """Ends the present block and begins one of this kind; `prefix` is a list number shown before its text."""
        self.end()
        self._kind, self._level, self._prefix = kind, level, prefix

    def begin_softly(self, kind: BlockKind) -> None:
        """Ends the present block and begins one of this kind, unless one was begun that still waits for its text."""
        self.end()
        if self._kind == "paragraph":
            self._kind = kind

    def end(self) -> None:
        """Ends the present block if it has text; what follows is a plain paragraph until another begins."""
        text, self._text = "".join(self._text), []
        bold, self._light = not self._light, False
        if text.strip():
            if bold and self._kind == "paragraph" and not self._rows and may_be_title(clean(text)):
                self._kind = "heading"
            self._emit(text)
            self._kind, self._level, self._prefix = "paragraph", None, ""

    def forget(self) -> None:
        """Ends the present block and drops kind and number that no text came for."""
        self.end()
        self._kind, self._level, self._prefix = "paragraph", None, ""

    def begin_row(self) -> None:
        """A row of a table begins; rows may stand inside cells of others."""
        self.forget()
        self._rows.append([])

    def begin_cell(self) -> None:
        """The next cell of the present row begins."""
        self.forget()
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> None:
        """Ends the present row: one paragraph of its cells, or their paragraphs where they are long."""
        self.forget()
        if self._rows:
            for block in row_blocks(self._rows.pop()):
                self._place(block)

    def _emit(self, text: str) -> None:
        lines = text.split("\n")
        one = self._kind == "heading" or len(lines) == 1
        pieces = [clean(text)] if one else [clean(piece) for piece in paragraphs_of_lines(lines)]
        for number, piece in enumerate(each for each in pieces if each):
            first = number == 0
            kind: BlockKind = self._kind if first or self._kind == "note" else "paragraph"
            self._place(Block(self._prefix + piece if first else piece, kind, self._level if first else None))

    def _place(self, block: Block) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(block)
        else:
            self.blocks.append(block)


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A row of a table as one paragraph, cells between bars; as plain blocks where it only lays out a page."""
    filled = [cell for cell in cells if cell]
    length = sum(len(block.text) for cell in filled for block in cell)
    if len(filled) < 2 or length > _LONGEST_ROW or any(len(cell) > _MOST_IN_CELL for cell in filled):
        return [block for cell in filled for block in cell]
    first = filled[0][0]
    text = " | ".join(" ".join(block.text for block in cell) for cell in filled)
    return [replace(first, text=text, kind="paragraph", level=None)]
