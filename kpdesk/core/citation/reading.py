"""Citations for readers: plain text, Markdown and HTML."""

from __future__ import annotations

import re
from html import escape

from kpdesk.core.citation import source
from kpdesk.core.citation.quotation import Quotation


def plain(quotation: Quotation) -> str:
    """“Quotation” (speaker, organisation, kind, meeting, place, date, delivery, ¶14).

    A quotation that holds double quotes of its own stands in ‘single’ ones, so that no character of it changes.
    """
    said = "\n".join(quotation.lines())
    described = ", ".join(_described(quotation))
    if not said:
        return described
    left, right = "‘’" if re.search('[“”"„]', said) else "“”"
    return f"{left}{said}{right} ({described})" if described else f"{left}{said}{right}"


def markdown(quotation: Quotation) -> str:
    """A block quotation with its source below; signs that Markdown would take for its own are escaped."""
    source_line = "— " + _markdown_text(", ".join(_described(quotation)))
    lines = [*map(_markdown_text, quotation.lines()), source_line]
    return "\n>\n".join(f"> {line}" for line in lines)


def html(quotation: Quotation) -> str:
    """A block quotation with its source in a footer; language and direction are those of the text."""
    language = quotation.statement.language
    attributes = f' lang="{escape(language)}" dir="auto"' if language else ' dir="auto"'
    said = "".join(f"<p{attributes}>{escape(line, quote=False)}</p>" for line in quotation.lines())
    described = escape(", ".join(_described(quotation)), quote=False)
    return f"<blockquote>{said}<footer>— <cite>{described}</cite></footer></blockquote>"


def source_of(quotation: Quotation) -> str:
    """Who said it, for whom, where and when, without the words themselves."""
    return ", ".join(_described(quotation))


def _described(quotation: Quotation) -> list[str]:
    statement = quotation.statement
    published = source.publisher(quotation)
    parts = [
        " and ".join(quotation.people),
        source.organisation(quotation),
        source.kind(statement),
        source.meeting(statement) or statement.title,
        source.place(statement),
        published and f"published by {published}",
        source.date(statement),
        source.delivery(statement),
        source.pilcrows(quotation.numbers),
    ]
    return [part for part in parts if part]


def _markdown_text(text: str) -> str:
    escaped = re.sub(r"([\\`*_\[\]<>|~&$])", r"\\\1", text.replace("\n", " "))
    at_start = re.sub(r"^([#+=-])", r"\\\1", escaped)
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", at_start)
