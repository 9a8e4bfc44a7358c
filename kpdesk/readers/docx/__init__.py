"""Reads Word documents (DOCX, and its relatives with macros and templates, whose macros are never looked at)."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from kpdesk.core.text import clean
from kpdesk.readers.document import Document
from kpdesk.readers.docx.body import Body
from kpdesk.readers.docx.drawings import DRAWN, drawn
from kpdesk.readers.docx.lists import Lists
from kpdesk.readers.docx.styles import Styles
from kpdesk.readers.zipped import Zipped, damaged

_MAIN = "word/document.xml"
_MARGINS = ("header", "footer", "comments")
_PROPERTIES = {
    "creator": "author", "created": "created", "modified": "modified", "language": "language", "subject": "subject",
}  # fmt: skip


def read_docx(content: bytes) -> Document:
    """Headings, paragraphs, items with their numbers, table rows, text boxes, charts, formulas; then notes.

    Tracked changes are accepted: what was inserted is text, what was deleted is not. Hidden text stays out.
    """
    parts = Zipped(content)
    main = _main_part(parts)
    root = parts.tree(main)
    if root is None:
        raise damaged("the part with the text is missing")
    related = _related(parts, main)
    styles = Styles(parts.tree(related.get("styles", "")))
    body = Body(styles, Lists(parts.tree(related.get("numbering", ""))), _drawings(parts, main))
    try:
        body.take(root)
        body.take_notes(parts.tree(related.get("footnotes", "")), parts.tree(related.get("endnotes", "")))
    except RecursionError as error:
        raise damaged("its parts are nested too deeply") from error
    properties = _properties(parts)
    return Document(tuple(body.blocks), "docx", body.title or properties.pop("title", None), properties)


def read_margins(content: bytes) -> tuple[str, ...]:
    """The paragraphs that stand beside the text, which are no part of a statement: headers, footers and comments."""
    parts = Zipped(content)
    related = _relations(parts, main := _main_part(parts))
    styles = Styles(parts.tree(_related(parts, main).get("styles", "")))
    found: list[str] = []
    targets = (target for kind in _MARGINS for _, target, found_as in related if found_as == kind)
    for target in targets:
        root = parts.tree(target)
        if root is None:
            continue
        body = Body(styles, Lists(None), _drawings(parts, target))
        try:
            body.take(root)
        except RecursionError as error:
            raise damaged("its parts are nested too deeply") from error
        found += (block.text for block in body.blocks)
    return tuple(dict.fromkeys(found))


def _main_part(parts: Zipped) -> str:
    """The part that holds the text; nearly always `word/document.xml`, but the relations decide."""
    for _, target, kind in _relations(parts, ""):
        if kind == "officeDocument" and target in parts:
            return target
    return _MAIN


def _related(parts: Zipped, main: str) -> dict[str, str]:
    """The parts that belong to the main one, by the last word of their relation, the same in strict documents."""
    return {kind: target for _, target, kind in _relations(parts, main) if target in parts}


def _drawings(parts: Zipped, main: str) -> dict[str, Element]:
    """The words of charts and diagrams, by the names that the drawings in the main part use for them."""
    named = ((name, kind, parts.tree(target)) for name, target, kind in _relations(parts, main) if kind in DRAWN)
    return {name: drawn(kind, root) for name, kind, root in named if root is not None}


def _relations(parts: Zipped, part: str) -> list[tuple[str, str, str]]:
    """Name, target and kind of every part that a part refers to."""
    folder, name = posixpath.split(part)
    root = parts.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
    if root is None:
        return []
    return [
        (
            each.get("Id", ""),
            posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/"),
            _last(each),
        )
        for each in root.iter("Relationship")
        if each.get("TargetMode") != "External"
    ]


def _last(relation: Element) -> str:
    return relation.get("Type", "").rpartition("/")[2]


def _properties(parts: Zipped) -> dict[str, str]:
    root = parts.tree("docProps/core.xml")
    if root is None:
        return {}
    wanted: Mapping[str, str] = {**_PROPERTIES, "title": "title"}
    found = {wanted[each.tag]: clean(each.text or "") for each in root if each.tag in wanted}
    return {name: text for name, text in found.items() if text}
