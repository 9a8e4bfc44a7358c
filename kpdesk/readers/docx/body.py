"""Walks through the text of a Word document and collects its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from kpdesk.core.text import Block, BlockKind
from kpdesk.readers.docx.lists import Lists
from kpdesk.readers.docx.math import formula
from kpdesk.readers.docx.styles import Numbering, Style, Styles, numbering_of, outline_of, switched, value
from kpdesk.readers.flow import Flow
from kpdesk.readers.numbers import roman, symbol

# Deleted and moved-away text, field codes, and what is about the text, not in it.
_SILENT_NAMES = """
del moveFrom delText instrText delInstrText pPr rPr sectPr tblPr tblGrid tblPrEx trPr tcPr sdtPr sdtEndPr rt
annotationRef commentReference fldData binData
"""
_SILENT = frozenset(_SILENT_NAMES.split())
_CHARACTERS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-", "softHyphen": ""}
_DRAWINGS = frozenset(["drawing", "pict", "object", "txbxContent"])
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


class Body:
    """Takes the parts of a document; `blocks` is the text so far, `title` what is set in the style "Title"."""

    def __init__(self, styles: Styles, lists: Lists, drawn: Mapping[str, Element]) -> None:
        self.title: str | None = None
        self._styles, self._lists, self._drawn = styles, lists, drawn
        self._flow = Flow()
        self._pieces: list[str] = []
        self._light = 0
        self._boxes: list[Element] = []
        self._notes: list[tuple[str, str, str]] = []
        self._open: Style | None = None
        self._note_mark: str | None = None

    @property
    def blocks(self) -> list[Block]:
        """Everything taken so far, in reading order."""
        return self._flow.blocks

    def take(self, root: Element) -> None:
        """Takes the main part."""
        self._take_children(root)
        if self._open is not None:
            self._end_paragraph(None, self._open)

    def take_notes(self, footnotes: Element | None, endnotes: Element | None) -> None:
        """Takes the notes that the text refers to, in the order of their references."""
        roots = {"footnote": footnotes, "endnote": endnotes}
        known = {
            (kind, note.get("id", "")): note
            for kind, root in roots.items()
            if root is not None
            for note in root.iter(kind)
            if note.get("type") not in _SEPARATORS
        }
        for kind, note_id, mark in list(self._notes):
            if (kind, note_id) in known:
                self._note_mark = mark
                self._take_children(known.pop((kind, note_id)))

    def _take_children(self, parent: Element) -> None:
        for child in parent:
            if child.tag == "p":
                self._take_paragraph(child)
            elif child.tag == "tr":
                self._take_row(child)
            elif child.tag == "tc":
                self._flow.begin_cell()
                self._take_children(child)
            elif child.tag == "AlternateContent":
                self._take_children(_alternative(child))
            elif child.tag not in _SILENT and not _is_placeholder(child):
                self._take_children(child)

    def _take_row(self, row: Element) -> None:
        if row.find("trPr/del") is not None:
            return
        self._flow.begin_row()
        self._take_children(row)
        self._flow.end_row()

    def _take_paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find("pPr")
        style = self._styles[value(properties, "pStyle")]
        self._take_runs(paragraph, style)
        self._open = None
        if properties is not None and properties.find("rPr/del") is not None:
            self._open = style  # the end of the paragraph was deleted: it goes on in the next one
            return
        self._end_paragraph(properties, style)

    def _end_paragraph(self, properties: Element | None, style: Style) -> None:
        pieces, light, boxes = self._pieces, self._light, self._boxes
        self._pieces, self._light, self._boxes = [], 0, []
        if "".join(pieces).strip():
            self._begin(properties, style, text="".join(pieces))
            for piece in pieces:
                self._flow.break_line() if piece == "\n" else self._flow.add(piece, bold=not light)
            self._flow.forget()
        for box in boxes:
            self._take_children(box)

    def _begin(self, properties: Element | None, style: Style, *, text: str) -> None:
        if self._note_mark is not None:
            self._flow.begin("note", prefix=self._note_mark)
            self._note_mark = ""
            return
        outline = outline_of(properties)
        heading = (style.heading if outline is None else outline) or None
        number = self._number(properties, style)
        kind: BlockKind = "heading" if heading else ("paragraph" if number is None else "item")
        if style.name == "title" and self.title is None:
            self.title = " ".join(text.split())
        self._flow.begin(kind, heading, prefix=number or "")

    def _number(self, properties: Element | None, style: Style) -> str | None:
        own = numbering_of(properties)
        numbering = own or style.numbering
        if own is not None and not own.list_id and style.numbering is not None:
            numbering = Numbering(style.numbering.list_id, own.level)
        return self._lists.prefix(numbering) if numbering is not None else None

    def _take_runs(self, parent: Element, style: Style) -> None:
        for child in parent:
            if child.tag == "r":
                self._take_run(child, style)
            elif child.tag in _DRAWINGS:
                self._boxes.extend(self._words_in(child))
            elif child.tag == "oMath":
                self._pieces.append(formula(child))
                self._light += 1
            elif child.tag == "AlternateContent":
                self._take_runs(_alternative(child), style)
            elif child.tag not in _SILENT and not _is_placeholder(child):
                self._take_runs(child, style)

    def _take_run(self, run: Element, style: Style) -> None:
        properties = run.find("rPr")
        own = self._styles.character(value(properties, "rStyle"))
        hidden, bold = switched(properties, "vanish"), switched(properties, "b")
        if hidden or (hidden is None and (own.hidden or style.hidden)):
            return
        before = len(self._pieces)
        self._take_characters(run)
        if not (own.bold or style.bold if bold is None else bold):
            self._light += sum(1 for piece in self._pieces[before:] if piece.strip())

    def _words_in(self, drawing: Element) -> Iterator[Element]:
        """Text boxes, charts and diagrams of a drawing, each once although it may be written in two ways."""
        if drawing.tag == "txbxContent":
            yield drawing
        elif drawing.tag in ("chart", "relIds"):
            named = drawing.get("id") or drawing.get("dm") or ""
            yield from [self._drawn[named]] if named in self._drawn else []
        else:
            for child in drawing:
                yield from self._words_in(_alternative(child) if child.tag == "AlternateContent" else child)

    def _take_characters(self, run: Element) -> None:
        for child in run:
            if child.tag == "AlternateContent":
                self._take_characters(_alternative(child))
            elif child.tag in _DRAWINGS:
                self._boxes.extend(self._words_in(child))
            elif child.tag in ("footnoteReference", "endnoteReference"):
                self._refer(child)
            elif child.tag not in _SILENT:
                self._pieces.extend(_characters(child))

    def _refer(self, reference: Element) -> None:
        """Puts the mark of a note into the text, as `[1]`, or `[i]` for endnotes, unless the author typed one."""
        kind = reference.tag.removesuffix("Reference")
        mark = ""
        if reference.get("customMarkFollows", "0").lower() in ("0", "false", "off"):
            number = 1 + sum(1 for other, _, shown in self._notes if other == kind and shown)
            mark = f"[{number if kind == 'footnote' else roman(number)}]"
            self._pieces.append(mark)
        self._notes.append((kind, reference.get("id", ""), f"{mark} " if mark else ""))


def _alternative(element: Element) -> Element:
    """The first way of writing a thing that holds text; the others say the same for older programs."""
    ways = list(element)
    return next((way for way in ways if any(text.text for text in way.iter("t"))), ways[0] if ways else element)


def _is_placeholder(element: Element) -> bool:
    """An empty form field shows "Click here": nobody wrote that."""
    return element.tag == "sdt" and switched(element.find("sdtPr"), "showingPlcHdr") is True


def _characters(element: Element) -> Iterator[str]:
    """What one thing inside a run shows; a line break is a newline by itself."""
    if element.tag == "t":
        yield (element.text or "").replace("\n", " ")
    elif element.tag in ("br", "cr"):
        yield "\n" if element.get("type", "textWrapping") == "textWrapping" else " "
    elif element.tag in _CHARACTERS:
        yield _CHARACTERS[element.tag]
    elif element.tag == "sym":
        yield symbol(element.get("char", ""))
    else:
        for child in element:
            if child.tag not in _SILENT:
                yield from _characters(child)
