"""A document as a Word file: real headings, tracked changes, and paragraphs that know their language and direction."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from kpdesk.exchange.documents.blocks import Cell, Document, Heading, Look, Role, Run, Table, Words, words

_STYLES: dict[Role, str] = {
    "paragraph": "Normal",
    "quotation": "Quote",
    "note": "Note",
    "source": "Source",
}
_TRACKED: dict[Look, str] = {"inserted": "w:ins", "deleted": "w:del"}
# XML has no words for these; Word refuses a file that holds them.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_AUTHOR = "kpdesk"


def docx_file(document: Document) -> bytes:
    """The document as the bytes of a Word file; inserted and deleted words are tracked changes."""
    return _Writing(document).written()


class _Writing:
    """A Word document being written, block by block."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._word = docx.Document()
        self._changes = 0
        self._made = document.made or "2000-01-01T00:00:00Z"

    def written(self) -> bytes:
        """The finished file."""
        self._properties()
        _add_styles(self._word)
        if self._document.running:
            self._fill(self._word.sections[0].header.paragraphs[0], words(self._document.title, look="faint"))
        else:
            self._heading(Heading(self._document.title, 1), style="Title")
        for block in self._document.blocks:
            if isinstance(block, Heading):
                self._heading(block, style=f"Heading {block.level}")
            elif isinstance(block, Words):
                self._fill(self._word.add_paragraph(style=_STYLES[block.role]), block)
            else:
                self._table(block)
        file = BytesIO()
        self._word.save(file)
        return file.getvalue()

    def _properties(self) -> None:
        properties = self._word.core_properties
        properties.title = _clean(self._document.title)[:255]
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.language = self._document.language
        properties.created = properties.modified = datetime.fromisoformat(self._made).replace(tzinfo=None)

    def _heading(self, heading: Heading, *, style: str) -> None:
        self._fill(self._word.add_paragraph(style=style), Words((Run(heading.text),), language=heading.language))

    def _table(self, table: Table) -> None:
        columns = max((len(row) for row in (table.head, *table.rows)), default=1)
        grid = self._word.add_table(rows=0, cols=columns, style="Table Grid")
        if table.head:
            row = grid.add_row()
            _mark(row._tr.get_or_add_trPr(), "w:tblHeader")
            for cell, text in zip(row.cells, table.head, strict=False):
                self._fill(cell.paragraphs[0], Words((Run(text, "strong"),)))
        for cells in table.rows:
            row = grid.add_row()
            if len(cells) == 1 and columns > 1:
                row.cells[0].merge(row.cells[-1])
            for cell, content in zip(row.cells, cells, strict=False):
                self._cell(cell, content)
        self._word.add_paragraph()

    def _cell(self, cell: Any, content: Cell) -> None:
        for n, paragraph in enumerate(content):
            target = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
            target.style = _STYLES[paragraph.role] if paragraph.role in ("note", "source") else "Normal"
            self._fill(target, paragraph)

    def _fill(self, paragraph: Any, content: Words) -> None:
        to_left = content.right_to_left
        if to_left:
            _mark(paragraph._p.get_or_add_pPr(), "w:bidi")
        self._track_end(paragraph, {run.look for run in content.runs if run.text})
        for run in content.runs:
            if not run.text:
                continue
            word_run = paragraph.add_run(_clean(run.text))
            _look(word_run, run.look)
            _speak(word_run, content.language, to_left=to_left)
            if run.look in _TRACKED:
                self._track(word_run._r, run.look)

    def _track_end(self, paragraph: Any, looks: set[Look]) -> None:
        """A paragraph of nothing but inserted, or deleted, words comes or goes with its end."""
        if len(looks) == 1 and (name := _TRACKED.get(looks.copy().pop())):
            properties = OxmlElement("w:rPr")
            properties.append(self._change(name))
            paragraph._p.get_or_add_pPr().append(properties)

    def _change(self, name: str) -> Any:
        change = OxmlElement(name)
        self._changes += 1
        change.set(qn("w:id"), str(self._changes))
        change.set(qn("w:author"), _AUTHOR)
        change.set(qn("w:date"), self._made)
        return change

    def _track(self, run: Any, look: Look) -> None:
        """Makes a run a tracked change: Word and LibreOffice show it, and can accept or refuse it."""
        change = self._change(_TRACKED[look])
        run.addprevious(change)
        change.append(run)
        if look == "deleted":
            for text in run.findall(qn("w:t")):
                text.tag = qn("w:delText")
                text.set(qn("xml:space"), "preserve")


def _add_styles(word: Any) -> None:
    for name, size, grey in (("Note", 10, False), ("Source", 8.5, True)):
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = word.styles["Normal"]
        style.font.size = Pt(size)
        style.font.italic = name == "Note"
        style.paragraph_format.space_after = Pt(6)
        style.paragraph_format.left_indent = Pt(18)
        if grey:
            style.font.color.rgb = RGBColor(0x5F, 0x5F, 0x5F)
    quote = word.styles["Quote"]
    quote.font.italic = quote.font.cs_italic = False
    quote.paragraph_format.left_indent = Pt(18)
    for style in (word.styles["Normal"], quote):
        style.paragraph_format.space_after = Pt(4)


def _look(run: Any, look: Look) -> None:
    if look == "strong":
        run.bold = True
        _mark(run._r.get_or_add_rPr(), "w:bCs")
    elif look == "faint":
        run.font.color.rgb = RGBColor(0x6E, 0x6E, 0x6E)
    elif look == "marked":
        from docx.enum.text import WD_COLOR_INDEX  # noqa: PLC0415 - only where something is marked

        run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _speak(run: Any, language: str | None, *, to_left: bool) -> None:
    """Tells the language for spelling and the direction for setting."""
    properties = run._r.get_or_add_rPr()
    if to_left:
        _mark(properties, "w:rtl")
    if language:
        tag = OxmlElement("w:lang")
        tag.set(qn("w:bidi" if to_left else "w:val"), language)
        properties.append(tag)


def _mark(properties: Any, name: str) -> None:
    properties.append(OxmlElement(name))


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)
