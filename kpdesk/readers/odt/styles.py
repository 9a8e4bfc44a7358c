"""What the styles of an OpenDocument text say about a paragraph or a run: heading or not, bold, hidden, its list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

_TITLES = {"title": 1, "subtitle": 2}
_DEEPEST = 10
_BOLD_FROM = 600


@dataclass(frozen=True)
class OdtStyle:
    """What a style gives, with everything inherited; `heading` counts from 1."""

    heading: int | None = None
    bold: bool = False
    hidden: bool = False
    list_style: str = ""
    is_title: bool = False


class OdtStyles:
    """The styles of a document by family ("paragraph" or "text") and name; unknown ones are plain."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements = {
            (element.get("family", ""), element.get("name", "")): element for root in roots for element in _styles(root)
        }
        self._known: dict[tuple[str, str], OdtStyle] = {}

    def paragraph(self, name: str | None) -> OdtStyle:
        """The style of a paragraph or heading."""
        return self._style(("paragraph", name or ""))

    def run(self, name: str | None) -> tuple[bool | None, bool | None]:
        """Whether a span is bold and hidden; None where its style does not say, so that the text around it does."""
        bold = hidden = None
        for element in self._chain(("text", name or "")):
            bold = _bold(element) if bold is None else bold
            hidden = _hidden(element) if hidden is None else hidden
        return bold, hidden

    def _style(self, key: tuple[str, str]) -> OdtStyle:
        if key not in self._known:
            style = OdtStyle()
            for element in reversed(self._chain(key)):
                style = _with(style, element)
            self._known[key] = style
        return self._known[key]

    def _chain(self, key: tuple[str, str]) -> list[Element]:
        """The style and its ancestors, nearest first; a circle ends where it closes."""
        chain: dict[tuple[str, str], Element] = {}
        while key in self._elements and key not in chain:
            chain[key] = self._elements[key]
            key = (key[0], chain[key].get("parent-style-name", ""))
        return list(chain.values())


def _styles(root: Element | None) -> Iterator[Element]:
    return root.iter("style") if root is not None else iter(())


def _with(style: OdtStyle, element: Element) -> OdtStyle:
    """The style with what one further element of its chain says."""
    name = element.get("display-name", element.get("name", "")).lower()
    level = element.get("default-outline-level")
    heading = _TITLES.get(name, style.heading)
    if level is not None:
        heading = heading_level(level)
    bold, hidden = _bold(element), _hidden(element)
    return replace(
        style,
        heading=heading,
        bold=style.bold if bold is None else bold,
        hidden=style.hidden if hidden is None else hidden,
        list_style=element.get("list-style-name", style.list_style),
        is_title=style.is_title or name == "title",
    )


def heading_level(level: str) -> int | None:
    """An outline level as it is written, from 1; None where it is none."""
    return int(level) if level in _LEVELS else None


_LEVELS = frozenset(str(level) for level in range(1, _DEEPEST + 1))


def _bold(element: Element) -> bool | None:
    weight = _property(element, "font-weight")
    if weight is None:
        return None
    return weight in ("bold", "bolder") or (weight.isdecimal() and len(weight) < 5 and int(weight) >= _BOLD_FROM)


def _hidden(element: Element) -> bool | None:
    display = _property(element, "display")
    return None if display is None else display == "none"


def _property(element: Element, name: str) -> str | None:
    found = element.find("text-properties")
    return found.get(name) if found is not None else None
