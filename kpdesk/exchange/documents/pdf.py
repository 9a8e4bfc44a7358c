"""A document as a PDF: fonts inside, bookmarks, letters joined and set from right to left where they run so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fpdf import FPDF
from fpdf.enums import Align
from fpdf.fonts import TTFFont

from kpdesk import paths
from kpdesk.core.direction import right_to_left
from kpdesk.exchange.documents.blocks import Cell, Document, Heading, Role, Table, Words, words
from kpdesk.exchange.documents.pdf_lines import Line, Setter, Style

_MARGIN = 62.0
_GUTTER = 14.0
_TITLE = Style(19, bold=True, above=0)
_HEADINGS = {1: Style(15, bold=True, above=16), 2: Style(12.5, bold=True, above=13), 3: Style(11, bold=True, above=10)}
_ROLES: dict[Role, Style] = {
    "paragraph": Style(10.5, above=5),
    "quotation": Style(10.5, indent=18, above=6),
    "note": Style(10, italic=True, indent=18, above=3),
    "source": Style(8.5, above=2, indent=18, grey=95),
}
_CELL = {
    "paragraph": Style(9.5, above=2),
    "quotation": Style(9.5, above=2),
    "note": Style(9, italic=True, above=2),
    "source": Style(8, above=2, grey=95),
}
_FONTS = (
    ("serif", "", "NotoSerif-Regular.ttf"),
    ("serif", "B", "NotoSerif-Bold.ttf"),
    ("serif", "I", "NotoSerif-Italic.ttf"),
    ("naskh", "", "NotoNaskhArabic-Regular.ttf"),
    ("naskh", "B", "NotoNaskhArabic-Bold.ttf"),
)


# A row that is longer than a page begins where so much room is left.
_FEWEST = 24.0


def pdf(document: Document) -> bytes:
    """The document as the bytes of a PDF file; letters that no font of ours has are shown as empty boxes."""
    return _Pages(document).written()


class _Paper(FPDF):
    """Pages with their number at the foot."""

    def footer(self) -> None:
        """Sets the number of the page."""
        self.set_text_shaping(True, direction="ltr")
        self.set_font("serif", "", 8.5)
        self.set_text_color(95)
        self.set_xy(_MARGIN, self.h - 40)
        self.cell(w=self.w - 2 * _MARGIN, h=12, text=str(self.page_no()), align=Align.C)


class _Pages:
    """A document being set, block by block from the top of its first page."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pdf = _Paper(unit="pt", format="A4")
        self._setter = Setter(self._pdf)
        self._y = _MARGIN
        self._prepare()

    def written(self) -> bytes:
        """The finished file."""
        self._stack(self._setter.lines(words(self._document.title), _TITLE, self._width))
        for block in self._document.blocks:
            if isinstance(block, Heading):
                self._heading(block)
            elif isinstance(block, Words):
                self._stack(self._setter.lines(block, _ROLES[block.role], self._width))
            else:
                self._table(block)
        file = bytes(self._pdf.output())
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()  # fpdf leaves the files of its fonts open
        return file

    @property
    def _width(self) -> float:
        return self._pdf.w - 2 * _MARGIN

    @property
    def _bottom(self) -> float:
        return self._pdf.h - _MARGIN

    def _prepare(self) -> None:
        for family, style, name in _FONTS:
            self._pdf.add_font(family, style, paths.resource("fonts", name))
        self._pdf.set_fallback_fonts(["naskh"], exact_match=False)
        self._pdf.set_font("serif", "", 10)
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.c_margin = 0
        self._pdf.set_text_shaping(True)
        self._pdf.set_title(self._document.title)
        self._pdf.set_lang(self._document.language)
        if self._document.made:
            self._pdf.set_creation_date(datetime.fromisoformat(self._document.made))
        self._pdf.add_page()

    def _heading(self, heading: Heading) -> None:
        style = _HEADINGS[heading.level]
        lines = self._setter.lines(words(heading.text, language=heading.language), style, self._width)
        # A heading keeps room for two lines of what it stands over.
        self._make_room(sum(line.height for line in lines) + 2 * _ROLES["paragraph"].leading)
        self._pdf.set_xy(_MARGIN, self._y)
        self._pdf.start_section(heading.text, level=heading.level - 1, strict=False)
        self._stack(lines)

    def _stack(self, lines: Sequence[Line]) -> None:
        for line in lines:
            self._make_room(line.height)
            self._setter.draw(line, _MARGIN, self._y, self._width)
            self._y += line.height

    def _table(self, table: Table) -> None:
        if table.head:
            self._table_head(table)
        rows = [[self._cell_lines(cell, len(row)) for cell in row] for row in table.rows]
        for columns, after in zip(rows, [*rows[1:], None], strict=True):
            if self._make_room(self._kept_together(columns, after)) and table.head:
                self._table_head(table)
            self._rule()
            for n in range(max(map(len, columns), default=0)):
                self._table_line([column[n] if n < len(column) else None for column in columns], table)
            self._y += 3
        self._rule()

    def _kept_together(self, row: Sequence[Sequence[Line]], after: Sequence[Sequence[Line]] | None) -> float:
        """The height that a row needs to stand on one page, with a narrow row that says something about it.

        One that no page could hold begins where there is room for its first lines.
        """
        rows = [row, after] if after is not None and len(after) == 1 < len(row) else [row]
        heights = [_height(each) for each in rows]
        room = self._bottom - _MARGIN - _FEWEST
        return next((height for height in (sum(heights), heights[0]) if height <= room), _FEWEST)

    def _table_head(self, table: Table) -> None:
        head = Style(9, bold=True, above=2)
        width = self._column(len(table.head))
        columns = [self._setter.lines(words(text), head, width) for text in table.head]
        for n in range(max(map(len, columns))):
            self._table_line([column[n] if n < len(column) else None for column in columns], None)

    def _table_line(self, line: Sequence[Line | None], table: Table | None) -> None:
        """One line of every cell of a row; on a new page the head of the table stands first."""
        height = max(each.height for each in line if each is not None)
        if self._make_room(height) and table is not None and table.head:
            self._table_head(table)
        width = self._column(len(line))
        # The first column stands where reading begins.
        for n, each in enumerate(reversed(line) if right_to_left("", self._document.language) else line):
            if each is not None:
                self._setter.draw(each, _MARGIN + n * (width + _GUTTER), self._y, width)
        self._y += height

    def _cell_lines(self, cell: Cell, columns: int) -> list[Line]:
        width = self._column(columns)
        return [line for paragraph in cell for line in self._setter.lines(paragraph, _CELL[paragraph.role], width)]

    def _column(self, columns: int) -> float:
        return (self._width - (columns - 1) * _GUTTER) / columns

    def _rule(self) -> None:
        self._pdf.set_draw_color(200)
        self._pdf.set_line_width(0.5)
        self._pdf.line(_MARGIN, self._y, _MARGIN + self._width, self._y)
        self._y += 2

    def _make_room(self, height: float) -> bool:
        """Whether a new page had to be begun for something of this height."""
        if self._y + height <= self._bottom:
            return False
        self._pdf.add_page()
        self._y = _MARGIN
        return True


def _height(row: Sequence[Sequence[Line]]) -> float:
    """What a row takes of a page with its rules: in each line the highest of its cells counts."""
    lines = range(max(map(len, row), default=0))
    return 5 + sum(max(cell[n].height for cell in row if n < len(cell)) for n in lines)
