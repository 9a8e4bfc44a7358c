"""Collects one run of paragraphs of an RTF file: the text, a note or a text box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kpdesk.core.text import Block, BlockKind
from kpdesk.readers.flow import Flow

_LETTER_BULLETS = ("o", "-", "")


@dataclass(eq=False)
class Story:
    """Text and borders go in, `flow.blocks` come out.

    `number` is what the file shows before an item, None for a plain paragraph. `note` is the mark of the note this
    is. `place` is where the mark of a note goes into the story around it.
    """

    note: str | None = None
    endnote: bool = False
    flow: Flow = field(default_factory=Flow)
    number: str | None = None
    place: int = 0
    marked: bool = False
    in_row: bool = False
    pieces: list[str] = field(default_factory=list)
    _light: bool = False
    _boxes: list[Block] = field(default_factory=list)

    def say(self, text: str, *, bold: bool) -> None:
        """Text in the present paragraph; a newline by itself is a line break."""
        self.pieces.append(text)
        self._light = self._light or not (bold or not text.strip())

    def box(self, blocks: Sequence[Block]) -> None:
        """A text box that hangs on the present paragraph: it follows it."""
        self._boxes += blocks

    def end_paragraph(self, *, level: int | None, in_row: bool) -> None:
        """Ends the present paragraph; `level` makes it a heading."""
        if in_row and not self.in_row:
            self.flow.begin_row()
            self.flow.begin_cell()
        elif self.in_row and not in_row:
            self.flow.end_row()
        self.in_row = in_row
        if "".join(self.pieces).strip():
            self._begin(level)
            for piece in self.pieces:
                self.flow.break_line() if piece == "\n" else self.flow.add(piece, bold=not self._light)
            self.flow.forget()
        self.flow.blocks += self._boxes
        self.pieces, self._boxes, self._light, self.number, self.marked = [], [], False, None, False

    def end_cell(self, *, level: int | None) -> None:
        """Ends a cell of a table."""
        self.end_paragraph(level=level, in_row=True)
        self.flow.begin_cell()

    def end_row(self) -> None:
        """Ends a row of a table."""
        if self.in_row:
            self.flow.end_row()
        self.in_row = False

    def end(self, *, level: int | None = None) -> list[Block]:
        """The blocks of all of it."""
        self.end_paragraph(level=level, in_row=self.in_row)
        self.end_row()
        return self.flow.blocks

    def _begin(self, level: int | None) -> None:
        if self.note is not None:
            self.flow.begin("note")
            return
        number = None if self.number is None else self.number.strip()
        kind: BlockKind = "heading" if level else ("paragraph" if number is None else "item")
        shown = number is not None and number not in _LETTER_BULLETS and any(each.isalnum() for each in number)
        self.flow.begin(kind, level, prefix=f"{number} " if shown else "")
