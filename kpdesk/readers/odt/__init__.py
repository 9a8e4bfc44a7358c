"""Reads OpenDocument texts (ODT), as LibreOffice and others write them."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from kpdesk.core.text import clean
from kpdesk.errors import ReadError
from kpdesk.readers.document import Document
from kpdesk.readers.odt.body import OdtBody
from kpdesk.readers.odt.lists import OdtLists
from kpdesk.readers.odt.styles import OdtStyles
from kpdesk.readers.zipped import Zipped, damaged, parse

_PROPERTIES = {
    "initial-creator": "author", "creator": "author", "creation-date": "created", "date": "modified",
    "language": "language", "subject": "subject", "title": "title",
}  # fmt: skip
_LOCKED = (
    "This document is protected with a password. Nothing was imported from it. "
    "Open it with the password, save it without one and import that copy."
)
_NO_TEXT = (
    "This is an OpenDocument file without a text in it, such as a table or slides, which kpdesk does not read. "
    "Nothing was imported from it. Open it in the program it came from, save it as PDF and import that copy."
)


def read_odt(content: bytes) -> Document:
    """Headings and items with their numbers, paragraphs, table rows, text boxes, then footnotes and endnotes as notes.

    Tracked changes are accepted: what was inserted is text, what was deleted is not. Hidden text and comments stay out.
    """
    parts = Zipped(content)
    _refuse_locked(parts)
    root = parts.tree("content.xml")
    if root is None:
        raise damaged("the part with the text is missing")
    return _document(root, parts.tree("styles.xml"), parts.tree("meta.xml"))


def read_flat_odt(content: bytes) -> Document:
    """The same of an OpenDocument text that is one file of XML (FODT)."""
    root = parse(content)
    return _document(root, root, root)


def _document(root: Element, styles: Element | None, meta: Element | None) -> Document:
    text = root.find("body/text")
    if text is None:
        raise ReadError(_NO_TEXT)
    shared, own = _within(styles, "styles"), _within(root, "automatic-styles")
    body = OdtBody(OdtStyles(shared, own), OdtLists(shared, own))
    try:
        body.take(text)
    except RecursionError as error:
        raise damaged("its parts are nested too deeply") from error
    properties = _properties(_within(meta, "meta"))
    title = properties.pop("title", None)
    return Document(tuple(body.blocks), "odt", body.title or title, properties)


def _refuse_locked(parts: Zipped) -> None:
    manifest = parts.tree("META-INF/manifest.xml")
    locked = manifest is not None and manifest.find(".//encryption-data") is not None
    if locked or "encrypted-package" in parts:
        raise ReadError(_LOCKED)


def _within(root: Element | None, name: str) -> Element | None:
    return root.find(name) if root is not None else None


def _properties(meta: Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in meta if meta is not None else ():
        value = clean(element.text or "")
        if element.tag in _PROPERTIES and value:
            found.setdefault(_PROPERTIES[element.tag], value)
    return found
