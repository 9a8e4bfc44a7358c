"""Formulas of a Word document in one line, as they are typed: `(a+b)/c`, `x^2`, `√(y)`, `∑_(n=1)^∞`."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

_ALONE = re.compile(r"\w+|\([^()]*\)|.?", re.DOTALL)
_PROPERTIES = "Pr"


def formula(element: Element) -> str:
    """The formula in one line; what stands in a way that is not known here comes in the order of its parts."""
    return _WAYS[element.tag](element) if element.tag in _WAYS else _inside(element)


def _inside(element: Element) -> str:
    return "".join(formula(child) for child in element if not child.tag.endswith(_PROPERTIES))


def _part(element: Element, name: str) -> str:
    found = element.find(name)
    return "" if found is None else _inside(found)


def _group(text: str) -> str:
    return text if _ALONE.fullmatch(text) else f"({text})"


def _setting(element: Element, name: str, default: str) -> str:
    found = element.find(f"{element.tag}Pr/{name}")
    return default if found is None else found.get("val", "")


def _over(element: Element) -> str:
    line = "¦" if _setting(element, "type", "bar") == "noBar" else "/"
    return f"{_group(_part(element, 'num'))}{line}{_group(_part(element, 'den'))}"


def _scripts(element: Element) -> str:
    base = "" if element.tag in ("sPre", "nary") else _group(_part(element, "e"))
    below, above = _part(element, "sub"), _part(element, "sup")
    return base + (f"_{_group(below)}" if below else "") + (f"^{_group(above)}" if above else "")


def _before(element: Element) -> str:
    return f"{_scripts(element)} {_part(element, 'e')}"


def _sum(element: Element) -> str:
    return f"{_setting(element, 'chr', '∫')}{_scripts(element)} {_part(element, 'e')}"


def _root(element: Element) -> str:
    degree = _part(element, "deg")
    return f"√({f'{degree}&' if degree else ''}{_part(element, 'e')})"


def _fenced(element: Element) -> str:
    between = _setting(element, "sepChr", "|")
    parts = between.join(_inside(each) for each in element.findall("e"))
    return f"{_setting(element, 'begChr', '(')}{parts}{_setting(element, 'endChr', ')')}"


def _function(element: Element) -> str:
    return f" {_part(element, 'fName')} {_part(element, 'e')}"


def _limit(element: Element) -> str:
    sign = "_" if element.tag == "limLow" else "^"
    return f"{_part(element, 'e')}{sign}{_group(_part(element, 'lim'))}"


def _rows(element: Element) -> str:
    rows = element.findall("mr") or element.findall("e")
    return "; ".join(", ".join(_inside(cell) for cell in (row.findall("e") or [row])) for row in rows)


def _words(element: Element) -> str:
    return "".join(each.text or "" for each in element.iter("t"))


_WAYS: dict[str, Callable[[Element], str]] = {
    "f": _over,
    "sSup": _scripts,
    "sSub": _scripts,
    "sSubSup": _scripts,
    "sPre": _before,
    "nary": _sum,
    "rad": _root,
    "d": _fenced,
    "func": _function,
    "limLow": _limit,
    "limUpp": _limit,
    "m": _rows,
    "eqArr": _rows,
    "r": _words,
    "del": lambda _: "",
}
