"""Walks through an OpenDocument text and collects its blocks."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kpdesk.core.text import Block, BlockKind
from kpdesk.readers.flow import Flow
from kpdesk.readers.numbers import roman
from kpdesk.readers.odt.lists import OdtLists
from kpdesk.readers.odt.styles import OdtStyle, OdtStyles, heading_level

# Deleted text, comments, numbers that are counted here, and what is about the text, not in it.
_SILENT_NAMES = """
tracked-changes annotation annotation-end forms event-listeners ruby-text number hidden-text hidden-paragraph
placeholder script sequence-decls variable-decls user-field-decls table-of-content-source illustration-index-source
table-index-source object-index-source user-index-source alphabetical-index-source bibliography-source math
"""
_SILENT = frozenset(_SILENT_NAMES.split())
_SHAPE_NAMES = """
frame g custom-shape rect line polyline polygon regular-polygon path circle ellipse connector caption measure
"""
_SHAPES = frozenset(_SHAPE_NAMES.split())
_MOST_SPACES = 100


@dataclass(frozen=True)
class _Note:
    body: Element
    prefix: str


class OdtBody:
    """Takes the text of a document; `blocks` is the text so far, `title` what is set in the style "Title"."""

    def __init__(self, styles: OdtStyles, lists: OdtLists) -> None:
        self.title: str | None = None
        self._styles, self._lists = styles, lists
        self._flow = Flow()
        self._pieces: list[str] = []
        self._light = False
        self._boxes: list[Element] = []
        self._notes: list[_Note] = []
        self._counts = {"footnote": 0, "endnote": 0}
        self._item: Element | None = None
        self._note_mark: str | None = None

    @property
    def blocks(self) -> list[Block]:
        """Everything taken so far, in reading order."""
        return self._flow.blocks

    def take(self, root: Element) -> None:
        """Takes the text, then the notes it refers to in the order of their marks."""
        self._take_children(root)
        while self._notes:
            note = self._notes.pop(0)
            self._note_mark = note.prefix
            self._take_children(note.body)

    def _take_children(self, parent: Element) -> None:
        for child in parent:
            if child.tag in ("p", "h"):
                self._take_paragraph(child)
            elif child.tag == "list":
                self._take_list(child)
            elif child.tag == "table-row":
                self._flow.begin_row()
                self._take_children(child)
                self._flow.end_row()
            elif child.tag in ("table-cell", "covered-table-cell"):
                self._flow.begin_cell()
                self._take_children(child)
            elif child.tag not in _SILENT and child.get("display") != "none":
                self._take_children(child)

    def _take_list(self, element: Element) -> None:
        self._lists.begin(element)
        for item in element:
            self._item = item if item.tag == "list-item" else None
            self._take_children(item)
        self._item = None
        self._lists.end()

    def _take_paragraph(self, paragraph: Element) -> None:
        style = self._styles.paragraph(paragraph.get("style-name"))
        item, self._item = self._item, None
        if not style.hidden:
            self._take_text(paragraph, bold=style.bold, hidden=False)
        pieces, light, boxes = self._pieces, self._light, self._boxes
        self._pieces, self._light, self._boxes = [], False, []
        prefix = self._prefix(paragraph, style, item)
        if "".join(pieces).strip():
            self._begin(_level(paragraph, style), prefix)
            if style.is_title and self.title is None:
                self.title = " ".join("".join(pieces).split())
            for piece in pieces:
                self._flow.break_line() if piece == "\n" else self._flow.add(piece, bold=not light)
            self._flow.forget()
        for box in boxes:
            self._take_children(box)

    def _prefix(self, paragraph: Element, style: OdtStyle, item: Element | None) -> str | None:
        """The number before the paragraph, empty for a bullet; None where it is in no list. Empty ones count, too."""
        if item is not None:
            return self._lists.number(item.get("start-value"), style.list_style)
        level = _level(paragraph, style)
        if paragraph.tag == "h" and level and paragraph.get("is-list-header") != "true":
            return self._lists.heading(level, style.list_style)
        return None

    def _begin(self, level: int | None, prefix: str | None) -> None:
        if self._note_mark is not None:
            self._flow.begin("note", prefix=self._note_mark)
            self._note_mark = ""
            return
        kind: BlockKind = "heading" if level else ("paragraph" if prefix is None else "item")
        self._flow.begin(kind, level, prefix=prefix or "")

    def _take_text(self, parent: Element, *, bold: bool, hidden: bool) -> None:
        self._say(parent.text, bold=bold, hidden=hidden)
        for child in parent:
            if child.tag == "span":
                own_bold, own_hidden = self._styles.run(child.get("style-name"))
                self._take_text(
                    child,
                    bold=bold if own_bold is None else own_bold,
                    hidden=hidden if own_hidden is None else own_hidden,
                )
            elif child.tag == "note":
                self._refer(child, hidden=hidden)
            elif child.tag in _SHAPES:
                self._boxes.append(child)
            elif child.tag not in _SILENT:
                self._say(_character(child), bold=True, hidden=hidden)
                self._take_text(child, bold=bold, hidden=hidden)
            self._say(child.tail, bold=bold, hidden=hidden)

    def _say(self, text: str | None, *, bold: bool, hidden: bool) -> None:
        if text and not hidden:
            self._pieces.append(text if text == _BREAK else text.replace("\n", " "))
            self._light = self._light or not (bold or not text.strip())

    def _refer(self, note: Element, *, hidden: bool) -> None:
        """Puts the mark of a note into the text, as `[1]`, or `[i]` for endnotes, unless the author typed one."""
        body, citation = note.find("note-body"), note.find("note-citation")
        if body is None or hidden:
            return
        kind = "endnote" if note.get("note-class") == "endnote" else "footnote"
        mark = citation.get("label", "") if citation is not None else ""
        if not mark:
            self._counts[kind] += 1
            mark = f"[{self._counts[kind] if kind == 'footnote' else roman(self._counts[kind])}]"
        self._pieces.append(mark)
        self._notes.append(_Note(body, f"{mark} "))


_BREAK = "\n"


def _level(paragraph: Element, style: OdtStyle) -> int | None:
    own = heading_level(paragraph.get("outline-level", "1")) if paragraph.tag == "h" else None
    return own or style.heading


def _character(element: Element) -> str:
    """What an element that is one character shows; a line break is a newline by itself."""
    if element.tag == "line-break":
        return _BREAK
    if element.tag == "tab":
        return " "
    if element.tag == "s":
        count = element.get("c", "1")
        return " " * min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 5 else " "
    return ""
