"""A comparison as one HTML page that opens anywhere, without scripts or anything from a network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from kpdesk.core.records import Comparison, Link, LinkStatus, Place
from kpdesk.exchange.comparison.texts import (
    ELSEWHERE,
    LEFT,
    RIGHT,
    Texts,
    at,
    beginning,
    counts_in_words,
    heading_of,
    marks_of,
    name_of,
    paragraphs_of,
    reasons,
    sources_of,
)
from kpdesk.exchange.comparison.wording import ENGLISH, Wording

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 Georgia, "Noto Serif", serif; max-width: 76em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
nav { font: 14px/1.6 sans-serif; } nav a { margin-inline-end: 1.2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { vertical-align: top; padding: .6em .8em; border-top: 1px solid #8884; overflow-wrap: anywhere; }
.place, .why { font: 12px/1.4 sans-serif; opacity: .75; }
.why { border-top: 0; padding-top: 0; }
:target { outline: 2px solid #3a7ab8; outline-offset: 2px; }
del { text-decoration: line-through; background: #d9534f33; }
ins { text-decoration: underline; background: #3a7ab833; }
.elsewhere { text-decoration: underline dotted; opacity: .75; }
@media print {
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  nav, .also { display: none; }
  h2 { break-after: avoid; } tr.pair { break-inside: avoid; break-after: avoid; }
  del, ins { background: none; print-color-adjust: exact; }
}
"""
_SIGNS: dict[LinkStatus, str] = {"same": "=", "reworded": "≈", "related": "~"}


def comparison_page(
    comparison: Comparison, texts: Texts, *, themes: Mapping[str, str] | None = None, wording: Wording = ENGLISH
) -> str:
    """The page: counts first, then links by status, then the passages without a counterpart.

    Every passage names, and leads to, what else it is linked with. `themes` gives the names of theme ids.
    """
    page = _Page(comparison, texts, themes or {}, wording)
    title = escape(heading_of(comparison, texts, wording=wording))
    counts = escape(counts_in_words(comparison, texts, wording=wording))
    return (
        f'<!doctype html>\n<html lang="{escape(wording.language)}" dir="{wording.direction}">'
        '<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>"
        + "\n".join([f"<h1>{title}</h1>", f"<p>{counts}</p>", *page.written()])
        + "</body></html>\n"
    )


class _Page:
    """The sections of a page; a link has the number of its place among all links."""

    def __init__(self, comparison: Comparison, texts: Texts, themes: Mapping[str, str], wording: Wording) -> None:
        self._comparison, self._texts, self._themes = comparison, texts, themes
        self._wording, self._way = wording, f'dir="{wording.direction}"'
        self._paragraphs = paragraphs_of(comparison, texts)
        self._standing: dict[Place, int] = {}
        self._links_at: defaultdict[Place, list[int]] = defaultdict(list)
        for number, link in enumerate(comparison.links):
            self._links_at[link.a].append(number)
            self._links_at[link.b].append(number)

    def written(self) -> Iterator[str]:
        """What is compared, the way to each section, and the sections."""
        for side in self._comparison.sides:
            for each in sources_of(side, self._texts, wording=self._wording):
                yield f'<p class="place" dir="auto">{escape(each)}</p>'
        alone, said = self._comparison.alone, self._wording
        sections: dict[str, list[tuple[int, Link]]] = {}
        shown: list[tuple[str, str]] = []
        for status, sign in _SIGNS.items():
            found = [(n, link) for n, link in enumerate(self._comparison.links) if link.status == status]
            if found:
                sections[status] = found
                shown.append((status, escape(f"{sign} {said.heading(status)} ({len(found)})")))
        shown += [("alone", escape(f"{said.alone} ({len(alone)})"))] if alone else []
        yield "<nav>" + "".join(f'<a href="#{name}">{heading}</a>' for name, heading in shown) + "</nav>"
        for name, heading in shown:
            yield f'<h2 id="{name}">{heading}</h2><table>'
            yield from self._alone(alone) if name == "alone" else self._rows(sections[name])
            yield "</table>"

    def _rows(self, links: Sequence[tuple[int, Link]]) -> Iterator[str]:
        for number, link in links:
            cells = [
                self._cell(place, self._words(link, place, kept), self._also(number, place))
                for place, kept in ((link.a, LEFT), (link.b, RIGHT))
            ]
            for place in (link.a, link.b):
                self._standing.setdefault(place, number)
            yield f'<tr class="pair" id="link-{number}">{"".join(cells)}</tr>'
            why = escape(reasons(link, self._themes, wording=self._wording))
            yield f'<tr><td colspan="2" class="why">{why}</td></tr>'

    def _words(self, link: Link, place: Place, kept: str) -> str:
        """The words of a passage; those of a related one stand whole at the first of its links only."""
        text = self._paragraphs[at(place)].text
        if link.marks:
            return _marked(marks_of(link, place), kept=kept)
        first = self._standing.get(place)
        if first is None or beginning(text) == text:
            return escape(text)
        return f'{escape(beginning(text))} <a href="#link-{first}">{escape(self._wording.whole)}</a>'

    def _also(self, number: int, place: Place) -> str:
        """The other links of a passage, each with the passage at its other end."""
        others = [n for n in self._links_at[place] if n != number]
        if not others:
            return ""
        ways = (f'<a href="#link-{n}">{escape(self._other_end(n, place))}</a>' for n in others)
        said = escape(self._wording.also).format(passages=escape(self._wording.comma).join(ways))
        return f'<div class="place also" {self._way}>{said}</div>'

    def _other_end(self, number: int, place: Place) -> str:
        link = self._comparison.links[number]
        return self._name(link.b if link.a == place else link.a)

    def _name(self, place: Place) -> str:
        return name_of(place, self._comparison, self._texts, wording=self._wording)

    def _cell(self, place: Place, content: str, below: str = "") -> str:
        language = escape(self._paragraphs[at(place)].language or "")
        head = (
            f'<div class="place" lang="{escape(self._wording.language)}" {self._way}>{escape(self._name(place))}</div>'
        )
        return f'<td dir="auto" lang="{language}">{head}{content}{below}</td>'

    def _alone(self, places: Sequence[Place]) -> Iterator[str]:
        for place in places:
            yield f"<tr>{self._cell(place, escape(self._paragraphs[at(place)].text))}</tr>"


def _marked(marks: Sequence[tuple[str, str]], *, kept: str) -> str:
    elsewhere = '<span class="elsewhere">{}</span>'
    tags = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>", ELSEWHERE: elsewhere}
    return "".join(tags[sign].format(escape(text)) for sign, text in marks if sign in kept)
