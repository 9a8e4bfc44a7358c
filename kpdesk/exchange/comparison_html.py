"""A comparison as one HTML page that opens anywhere, without scripts or anything from a network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from kpdesk.core.records import Comparison, Link, Paragraph, Place, StatementText, WordMark

Texts = Mapping[tuple[str, int], StatementText]
"""The texts compared, by key and version."""

Paragraphs = Mapping[tuple[int, str, int], Paragraph]
"""Every paragraph by side, key and number: two versions of one statement may face each other."""

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 Georgia, "Noto Serif", serif; max-width: 76em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { vertical-align: top; padding: .6em .8em; border-top: 1px solid #8884; }
.place, .why { font: 12px/1.4 sans-serif; opacity: .75; }
del { text-decoration: line-through; background: #d9534f33; }
ins { text-decoration: underline; background: #3a7ab833; }
"""
_HEADINGS = {"same": "= The same", "reworded": "≈ Reworded", "related": "~ Related"}


def comparison_page(comparison: Comparison, texts: Texts, themes: Mapping[str, str] | None = None) -> str:
    """The page: counts first, then links by status, then the passages without a counterpart.

    `themes` gives the names of theme ids, where they are known.
    """
    paragraphs = {
        (number, each.key, p.n): p
        for number, side in enumerate(comparison.sides)
        for each in side.statements
        for p in texts[each.key, each.version].body
    }
    labels = [side.label for side in comparison.sides]
    body = [f"<h1>{escape(' · '.join(labels))}</h1>", f"<p>{escape(_counts(comparison))}</p>"]
    for status, heading in _HEADINGS.items():
        links = [link for link in comparison.links if link.status == status]
        if links:
            body += [
                f"<h2>{heading} ({len(links)})</h2>",
                "<table>",
                *_rows(links, labels, paragraphs, themes or {}),
                "</table>",
            ]
    body += _alone(comparison.alone, labels, paragraphs)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(' · '.join(labels))}</title><style>{_STYLE}</style></head>\n<body>"
        + "\n".join(body)
        + "</body></html>\n"
    )


def _counts(comparison: Comparison) -> str:
    counts = comparison.counts
    alone = "; ".join(f"{n} in {side.label}" for n, side in zip(counts.alone, comparison.sides, strict=True))
    return (
        f"{counts.same} the same, {counts.reworded} reworded, {counts.related} related. No counterpart found: {alone}."
    )


def _rows(
    links: Sequence[Link], labels: Sequence[str], paragraphs: Paragraphs, themes: Mapping[str, str]
) -> Iterator[str]:
    for link in links:
        a, b = (paragraphs[end.side, end.key, end.paragraph] for end in (link.a, link.b))
        left = _marked(link.marks, kept="=-") if link.marks else escape(a.text)
        right = _marked(link.marks, kept="=+") if link.marks else escape(b.text)
        why = ", ".join((*(themes.get(each, each) for each in link.why.themes), *link.why.terms))
        yield f"<tr>{_cell(left, link.a, labels, a)}{_cell(right, link.b, labels, b)}</tr>"
        yield f'<tr><td colspan="2" class="why">{escape(why)}</td></tr>'


def _cell(content: str, place: Place, labels: Sequence[str], paragraph: Paragraph) -> str:
    head = f"{labels[place.side]} · {place.key} ¶{place.paragraph}"
    return (
        f'<td dir="auto" lang="{escape(paragraph.language or "")}">'
        f'<div class="place" dir="ltr">{escape(head)}</div>{content}</td>'
    )


def _marked(marks: Sequence[WordMark], *, kept: str) -> str:
    tags = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>"}
    return "".join(tags[sign].format(escape(text)) for sign, text in marks if sign in kept)


def _alone(places: Sequence[Place], labels: Sequence[str], paragraphs: Paragraphs) -> Iterator[str]:
    if places:
        yield f"<h2>No counterpart found ({len(places)})</h2><table>"
        for place in places:
            paragraph = paragraphs[place.side, place.key, place.paragraph]
            yield f"<tr>{_cell(escape(paragraph.text), place, labels, paragraph)}</tr>"
        yield "</table>"
