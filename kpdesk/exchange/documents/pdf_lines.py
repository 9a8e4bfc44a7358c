"""Lines of words as a PDF draws them: broken to a width, each in the order its directions ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from fpdf import FPDF
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection

from kpdesk.exchange.documents.blocks import Look, Run, Words

_BOLD: frozenset[Look] = frozenset({"strong"})
_LEADING = 1.5


@dataclass(frozen=True)
class Style:
    """How a paragraph is set: its size in points, weight, and the room around it in points."""

    size: float
    bold: bool = False
    italic: bool = False
    indent: float = 0.0
    above: float = 0.0
    grey: int = 0

    @property
    def leading(self) -> float:
        """From one baseline to the next, in points."""
        return self.size * _LEADING

    def letters(self, look: Look) -> str:
        """The style letters of the font for words of this look."""
        return ("B" if self.bold or look in _BOLD else "") or ("I" if self.italic else "")


@dataclass(frozen=True)
class Line:
    """One line: its runs in the order of the text, and how wide they are in points."""

    runs: tuple[Run, ...]
    style: Style
    width: float
    right_to_left: bool
    above: float = 0.0

    @property
    def height(self) -> float:
        """What it takes of a page, in points."""
        return self.above + self.style.leading


@dataclass
class Setter:
    """Breaks paragraphs into lines and draws these; it knows the widths of words in its document."""

    pdf: FPDF
    _widths: dict[tuple[str, str, float], float] = field(default_factory=dict)

    def lines(self, paragraph: Words, style: Style, width: float) -> list[Line]:
        """The lines of a paragraph in a column of this width; what has no words is one empty line."""
        room = width - style.indent
        lines: list[Line] = []
        for row in self._rows(paragraph.runs, style, room):
            trimmed = _trimmed(row)
            wide = sum(self._width(run.text, run.look, style) for run in trimmed)
            above = 0.0 if lines else style.above
            lines.append(Line(trimmed, style, wide, paragraph.right_to_left, above))
        return lines

    def draw(self, line: Line, left: float, top: float, width: float) -> None:
        """Draws a line in a column that begins at `left`; a text that runs to the left begins at its right."""
        indent = line.style.indent
        x = left + width - indent - line.width if line.right_to_left else left + indent
        for run, to_left in _visual(line):
            self._draw_run(run, line, x, top + line.above, to_left=to_left)
            x += self._width(run.text, run.look, line.style)
        self.pdf.set_text_shaping(True)

    def _draw_run(self, run: Run, line: Line, x: float, top: float, *, to_left: bool) -> None:
        pdf, style = self.pdf, line.style
        wide = self._width(run.text, run.look, style)
        if run.look in _GROUND:
            pdf.set_fill_color(*_GROUND[run.look])
            pdf.rect(x, top + 0.16 * style.leading, wide, 0.8 * style.leading, style="F")
        pdf.set_text_color(110 if run.look == "faint" else style.grey)
        pdf.set_font("serif", style.letters(run.look), style.size)
        pdf.set_text_shaping(True, direction="rtl" if to_left else "ltr")
        # A cell that ended in a fallback font leaves fpdf mistaken about what font the page is in.
        pdf.current_font_is_set_on_page = False
        pdf.set_xy(x, top)
        pdf.cell(w=wide, h=style.leading, text=run.text)
        height = _RULED.get(run.look)
        if height is not None:
            pdf.set_draw_color(60)
            pdf.set_line_width(0.6)
            pdf.line(x, top + height * style.leading, x + wide, top + height * style.leading)

    def _rows(self, runs: Sequence[Run], style: Style, room: float) -> Iterator[list[Run]]:
        row: list[Run] = []
        used = 0.0
        for piece in _pieces(runs):
            if piece.text == "\n":
                yield row
                row, used = [], 0.0
                continue
            for part in self._parts(piece, style, room):
                wide = self._width(part.text, part.look, style)
                visible = self._width(part.text.rstrip(" "), part.look, style)
                if row and used + visible > room:
                    yield row
                    row, used = [], 0.0
                row.append(part)
                used += wide
        yield row

    def _parts(self, piece: Run, style: Style, room: float) -> Iterator[Run]:
        """The piece, or where it alone is wider than a line, as many letters at a time as go into one."""
        text = piece.text
        while self._width(text, piece.look, style) > room and len(text) > 1:
            fit = max(1, int(len(text) * room / self._width(text, piece.look, style)) - 1)
            yield Run(text[:fit], piece.look)
            text = text[fit:]
        yield Run(text, piece.look)

    def _width(self, text: str, look: Look, style: Style) -> float:
        letters = style.letters(look)
        known = self._widths.get((text, letters, style.size))
        if known is None:
            self.pdf.set_font("serif", letters, style.size)
            known = self.pdf.get_string_width(text)
            self._widths[text, letters, style.size] = known
        return known


_GROUND: dict[Look, tuple[int, int, int]] = {
    "marked": (255, 240, 170),
    "inserted": (222, 238, 250),
    "deleted": (250, 226, 224),
}
# Where the rule of a change runs, as a part of the leading: under what came in, through what went.
_RULED: dict[Look, float] = {"inserted": 0.86, "deleted": 0.56}


def _pieces(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs cut into words with the spaces after them, and the ends of lines."""
    for run in runs:
        for text in re.findall(r"\n|[^\s]+[^\S\n]*|[^\S\n]+", run.text):
            yield Run(text, run.look)


def _trimmed(row: Sequence[Run]) -> tuple[Run, ...]:
    """A row without the spaces at its end; neighbours of one look are one run."""
    joined = [Run("".join(each.text for each in same), look) for look, same in groupby(row, key=lambda each: each.look)]
    if joined:
        joined[-1] = Run(joined[-1].text.rstrip(), joined[-1].look)
    return tuple(run for run in joined if run.text)


def _visual(line: Line) -> Iterator[tuple[Run, bool]]:
    """The runs from left to right as they are seen, and whether each runs to the left.

    The letters of each stay in the order of the text, for the font joins them.
    """
    text = "".join(run.text for run in line.runs)
    looks = [run.look for run in line.runs for _ in run.text]
    base = TextDirection.RTL if line.right_to_left else TextDirection.LTR
    seen = BidiParagraph(text, base_direction=base, preserve_bn_chars=True).get_reordered_characters()
    spots = [(each.character_index, each.get_direction_from_level() == "R") for each in seen]
    for (look, to_left), same in groupby(spots, key=lambda spot: (looks[spot[0]], spot[1])):
        for span in _unbroken([index for index, _ in same], step=-1 if to_left else 1):
            yield Run(text[min(span) : max(span) + 1], look), to_left


def _unbroken(indexes: Sequence[int], *, step: int) -> Iterator[list[int]]:
    """The indexes cut where one does not follow the other by `step`."""
    span: list[int] = []
    for index in indexes:
        if span and index != span[-1] + step:
            yield span
            span = []
        span.append(index)
    yield span
