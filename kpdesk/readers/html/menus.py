"""Tells menus, buttons for sharing and other furniture of web pages, which bear no element of their own."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

_HOLDERS = frozenset(["div", "ul", "ol", "section", "p"])
_NAMES = re.compile(
    r"(?<![a-z])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|social|share|sharing|cookies?|newsletter|"
    r"subscribe|pagination|pager|skip-?links?|toolbar|related-posts?|language-?switch\w*)(?![a-z])"
)
_BACK = frozenset("↩↑⤴⏎^\u21a9\ufe0e\ufe0f ")
_MOSTLY_LINKS = 0.6
_FEW_LETTERS = 60
# Nested boxes that all bear such a name would be weighed again and again.
_MOST_WEIGHED = 2_000_000


class Furniture:
    """Weighs the boxes of one page whose names say that they hold no text of it."""

    def __init__(self) -> None:
        self._weighed = 0

    def holds(self, node: LexborNode, tag: str) -> bool:
        """True for a box named like a menu that holds hardly more than links, or a few words."""
        attributes = node.attributes if tag in _HOLDERS else None
        if not attributes or self._weighed > _MOST_WEIGHED:
            return False
        if not _NAMES.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()):
            return False
        letters = _letters(node)
        self._weighed += letters + 1
        linked = sum(_letters(link) for link in node.css("a, button"))
        return letters <= _FEW_LETTERS or linked > _MOSTLY_LINKS * letters


def leads_back(node: LexborNode, tag: str) -> bool:
    """Whether a link only leads from a note back to its place in the text."""
    text = node.text(deep=True) if tag == "a" else ""
    return bool(text) and set(text) <= _BACK


def _letters(node: LexborNode) -> int:
    return len("".join(node.text(deep=True).split()))
