"""A document as one HTML page that opens anywhere, without scripts or anything from a network."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kpdesk.exchange.documents.blocks import Cell, Document, Heading, Look, Role, Run, Table, Words

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 Georgia, "Noto Serif", "Noto Naskh Arabic", serif; max-width: 46em; margin: 2em auto;
  padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; } h3, h4 { font-size: 1.05em; }
blockquote { margin: 1em 0 .2em; padding-inline-start: 1em; border-inline-start: 3px solid #8886; }
.note { margin-inline-start: 1em; font-style: italic; } .source { margin-inline-start: 1em; }
.source, .faint { font-size: .85em; opacity: .75; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { vertical-align: top; text-align: start; padding: .5em .8em; border-top: 1px solid #8884; }
del { background: #d9534f33; } ins { background: #3a7ab833; }
"""
_TAGS: dict[Look, tuple[str, str]] = {
    "plain": ("", ""),
    "strong": ("<strong>", "</strong>"),
    "faint": ('<span class="faint">', "</span>"),
    "marked": ("<mark>", "</mark>"),
    "inserted": ("<ins>", "</ins>"),
    "deleted": ("<del>", "</del>"),
}
_ROLES: dict[Role, tuple[str, str]] = {
    "paragraph": ("<p{}>", "</p>"),
    "quotation": ("<blockquote{}>", "</blockquote>"),
    "note": ('<p class="note"{}>', "</p>"),
    "source": ('<p class="source"{}>', "</p>"),
}


def html(document: Document) -> str:
    """The document as a page; language and direction of each paragraph are its own."""
    title = escape(document.title, quote=False)
    body = "\n".join(part for block in document.blocks for part in _parts(block))
    return (
        f'<!doctype html>\n<html lang="{escape(document.language)}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n"
        f'<body><h1 dir="auto">{title}</h1>\n{body}\n</body></html>\n'
    )


def _parts(block: Heading | Words | Table) -> Iterator[str]:
    if isinstance(block, Heading):
        level = block.level + 1
        yield f"<h{level}{_speaks(block.language)}>{escape(block.text, quote=False)}</h{level}>"
    elif isinstance(block, Words):
        yield _paragraph(block)
    else:
        yield "<table>"
        if block.head:
            yield f"<tr>{''.join(f'<th>{escape(text, quote=False)}</th>' for text in block.head)}</tr>"
        columns = max((len(row) for row in (block.head, *block.rows)), default=1)
        yield from (f"<tr>{_row(row, columns)}</tr>" for row in block.rows)
        yield "</table>"


def _row(row: tuple[Cell, ...], columns: int) -> str:
    wide = f' colspan="{columns}"' if len(row) == 1 and columns > 1 else ""
    return "".join(f"<td{wide}>{''.join(map(_paragraph, cell))}</td>" for cell in row)


def _paragraph(block: Words) -> str:
    before, after = _ROLES[block.role]
    return before.format(_speaks(block.language)) + "".join(map(_run, block.runs)).replace("\n", "<br>") + after


def _run(run: Run) -> str:
    before, after = _TAGS[run.look]
    return f"{before}{escape(run.text, quote=False)}{after}"


def _speaks(language: str | None) -> str:
    return f' lang="{escape(language)}" dir="auto"' if language else ' dir="auto"'
