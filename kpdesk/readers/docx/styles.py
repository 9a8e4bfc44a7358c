"""What the styles of a Word document say about a paragraph: heading or not, numbered, bold, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_HEADING_NAME = re.compile(r"(?:heading|überschrift|titre|título|titulo|заголовок|عنوان)\s*(\d)", re.IGNORECASE)
_TITLE_NAMES = {"title": 1, "subtitle": 2}
_BODY_LEVEL = 9
_OFF = ("0", "false", "off", "none")


@dataclass(frozen=True)
class Numbering:
    """The list and the level (from 0) a paragraph belongs to; `list_id` "0" takes it out of every list."""

    list_id: str
    level: int


@dataclass(frozen=True)
class Style:
    """What a style gives a paragraph or run, with everything inherited; `heading` counts from 1."""

    heading: int | None = None
    numbering: Numbering | None = None
    bold: bool = False
    hidden: bool = False
    name: str = ""


class Styles:
    """The styles of a document by their ids; unknown ids are plain."""

    def __init__(self, root: Element | None) -> None:
        found = root.iter("style") if root is not None else ()
        self._elements = {element.get("styleId", ""): element for element in found}
        self._known: dict[str, Style] = {}
        self._default = next((i for i, e in self._elements.items() if is_default_paragraph(e)), "")

    def __getitem__(self, style_id: str | None) -> Style:
        key = self._default if style_id is None else style_id
        if key not in self._known:
            self._known[key] = self._inherited(key)
        return self._known[key]

    def character(self, style_id: str | None) -> Style:
        """The style of a run; without an id it is plain."""
        return self[style_id] if style_id else Style()

    def _inherited(self, key: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        while key in self._elements and key not in seen:
            seen.add(key)
            chain.append(self._elements[key])
            key = value(chain[-1], "basedOn") or ""
        style = Style()
        for element in reversed(chain):
            style = _with(style, element)
        return style


def value(parent: Element | None, *path: str) -> str | None:
    """The `val` of the element at the end of a path of names, or None."""
    element = parent.find("/".join(path)) if parent is not None else None
    return element.get("val") if element is not None else None


def switched(parent: Element | None, name: str) -> bool | None:
    """An on-off property: True, False, or None where it is not mentioned."""
    element = parent.find(name) if parent is not None else None
    return None if element is None else element.get("val", "1").lower() not in _OFF


def numbering_of(properties: Element | None) -> Numbering | None:
    """The list membership that paragraph properties state themselves."""
    found = properties.find("numPr") if properties is not None else None
    if found is None:
        return None
    level = value(found, "ilvl") or "0"
    return Numbering(value(found, "numId") or "", int(level) if level.isdigit() else 0)


def outline_of(properties: Element | None) -> int | None:
    """The outline level that paragraph properties state themselves, from 1; 0 for "body text"."""
    level = value(properties, "outlineLvl") or ""
    if not level.isdigit():
        return None
    return int(level) + 1 if int(level) < _BODY_LEVEL else 0


def is_default_paragraph(element: Element) -> bool:
    """Whether the style is the one of paragraphs without a style."""
    return element.get("type") == "paragraph" and element.get("default", "0").lower() not in _OFF


def _with(style: Style, element: Element) -> Style:
    """The style with what one further element of its chain says."""
    name = (value(element, "name") or "").strip().lower()
    paragraph, run = element.find("pPr"), element.find("rPr")
    named = _HEADING_NAME.fullmatch(name)
    level = int(named[1]) if named else _TITLE_NAMES.get(name)
    outline = outline_of(paragraph)
    heading = level if level is not None else (outline if outline is not None else style.heading)
    own = numbering_of(paragraph)
    if own is not None and not own.list_id and style.numbering is not None:
        own = Numbering(style.numbering.list_id, own.level)
    bold, hidden = switched(run, "b"), switched(run, "vanish")
    return Style(
        heading or None,
        own or style.numbering,
        bold=style.bold if bold is None else bold,
        hidden=style.hidden if hidden is None else hidden,
        name=name,
    )
