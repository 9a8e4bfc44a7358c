"""A comparison as a table of comma-separated values, one link or passage alone a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Comparison, Place
from kpdesk.exchange.comparison.texts import Paragraphs, Texts, at, paragraphs_of
from kpdesk.exchange.comparison.wording import ENGLISH, Wording

COLUMNS = (
    "status", "band", "score", "themes", "terms",
    "side_a", "key_a", "paragraph_a", "text_a",
    "side_b", "key_b", "paragraph_b", "text_b",
)  # fmt: skip
# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def comparison_table(
    comparison: Comparison, texts: Texts, *, themes: Mapping[str, str], wording: Wording = ENGLISH
) -> str:
    """The table, for spreadsheets: a cell that they would take for a formula begins with an apostrophe."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([wording.columns.get(each, each) for each in COLUMNS])
    for row in _rows(comparison, paragraphs_of(comparison, texts), themes, wording.words):
        writer.writerow([f"'{cell}" if str(cell).startswith(_FORMULA) else cell for cell in row])
    return file.getvalue()


def _rows(
    comparison: Comparison, paragraphs: Paragraphs, themes: Mapping[str, str], called: Mapping[str, str]
) -> Iterator[list[str | float]]:
    for link in comparison.links:
        named = "; ".join(themes.get(each, each) for each in link.why.themes)
        what = [called.get(each, each) for each in (str(link.status), str(link.band))]
        about: list[str | float] = [*what, link.score, named, "; ".join(link.why.terms)]
        yield [*about, *_cells(link.a, comparison, paragraphs), *_cells(link.b, comparison, paragraphs)]
    for place in comparison.alone:
        yield [called.get("alone", "alone"), "", "", "", "", *_cells(place, comparison, paragraphs), "", "", "", ""]


def _cells(place: Place, comparison: Comparison, paragraphs: Paragraphs) -> list[str | float]:
    return [comparison.sides[place.side].label, place.key, numbered(place.paragraph), paragraphs[at(place)].text]
