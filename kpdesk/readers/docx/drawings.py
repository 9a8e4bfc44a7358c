"""What stands in the charts and diagrams of a Word document, as the paragraphs and table rows that say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

_LONG = re.compile(r"-?\d{1,12}\.\d{10,40}")
DRAWN = ("chart", "diagramData")
"""The parts of drawings that hold words, as relations call them."""


def drawn(kind: str, root: Element) -> Element:
    """The words of a part of that kind; those of a diagram are paragraphs already."""
    return _chart(root) if kind == "chart" else root


def _chart(root: Element) -> Element:
    """The title, then a row for the names of the series and one for each category with its values."""
    text = Element("chart")
    text.extend(root.findall("chart/title/tx/rich/p"))
    series = list(root.iter("ser"))
    values = [_points(each, "val", "yVal", "bubbleSize") for each in series]
    named = _points(series[0], "cat", "xVal") if series else {}
    names = ("".join(_points(each, "tx").values()) for each in series)
    table = SubElement(text, "tbl")
    for cells in _rows(["", *names], named, values):
        row = SubElement(table, "tr")
        for cell in cells:
            run = SubElement(SubElement(SubElement(row, "tc"), "p"), "r")
            SubElement(run, "t").text = cell
    return text


def _rows(head: list[str], named: dict[str, str], values: Sequence[dict[str, str]]) -> Iterator[list[str]]:
    yield head
    for place in dict.fromkeys(place for each in (named, *values) for place in each):
        yield [named.get(place, ""), *(each.get(place, "") for each in values)]


def _points(series: Element, *names: str) -> dict[str, str]:
    """What a series holds under the first of these names, by place."""
    found = next((each for each in map(series.find, names) if each is not None), None)
    points = () if found is None else found.iter("pt")
    return {point.get("idx", ""): _shown(point.findtext("v", "")) for point in points}


def _shown(value: str) -> str:
    """A value as the chart shows it: 4.4, not the 4.4000000000000004 that is kept."""
    return f"{float(value):.12g}" if _LONG.fullmatch(value) else value
