"""A document as Markdown: plain text that any editor shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpdesk.exchange.documents.blocks import Cell, Document, Heading, Look, Run, Table, Words

_AROUND: dict[Look, tuple[str, str]] = {
    "strong": ("**", "**"),
    "marked": ("<mark>", "</mark>"),
    "inserted": ("<ins>", "</ins>"),
    "deleted": ("<del>", "</del>"),
}


def markdown(document: Document) -> str:
    """The document as Markdown; signs that Markdown would take for its own are escaped."""
    parts = [f"# {_plain(document.title)}"]
    for block in document.blocks:
        if isinstance(block, Heading):
            parts.append(f"{'#' * (block.level + 1)} {_plain(block.text)}")
        elif isinstance(block, Words):
            parts.append(_paragraph(block))
        else:
            parts.append("\n".join(_rows(block)))
    return "\n\n".join(parts) + "\n"


def _paragraph(block: Words) -> str:
    text = "".join(map(_run, block.runs))
    if block.role == "quotation":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    if block.role == "source":
        return f"> — {text}"
    return text.replace("\n", "  \n")


def _rows(table: Table) -> Iterator[str]:
    columns = max((len(row) for row in (table.head, *table.rows)), default=1)
    head = [_plain(each) for each in table.head] or [""] * columns
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * columns}"
    for row in table.rows:
        yield f"| {' | '.join([*map(_cell, row), *[''] * (columns - len(row))])} |"


def _cell(cell: Cell) -> str:
    return "<br>".join("".join(map(_run, each.runs)) for each in cell).replace("|", r"\|").replace("\n", "<br>")


def _run(run: Run) -> str:
    before, after = _AROUND.get(run.look, ("", ""))
    text = _plain(run.text)
    bare = text.strip()
    return text.replace(bare, f"{before}{bare}{after}", 1) if bare and before else text


def _plain(text: str) -> str:
    escaped = re.sub(r"([\\`*_\[\]<>~$])", r"\\\1", text)
    escaped = re.sub(r"^([#+=-])", r"\\\1", escaped, flags=re.MULTILINE)
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", escaped, flags=re.MULTILINE)
