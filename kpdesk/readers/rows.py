"""Reads tables with one statement per row: CSV with a line of headings, and JSON with one object per line.

The column `text` holds the statement, columns named like a field of its description (`title`, `date`, `speakers`...)
hold what is known about it; other columns are passed over. A table of one row is that statement; a longer one has each
row attached as a table of its own, so that every statement keeps its original.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from kpdesk.core.records import EDITABLE_FIELDS
from kpdesk.core.text import blocks_of_plain_text
from kpdesk.errors import ReadError
from kpdesk.readers.document import Attachment, Document
from kpdesk.readers.encoding import decode
from kpdesk.readers.zipped import damaged

_MOST_ROWS = 10_000
_LARGEST_TOTAL = 40_000_000
_LARGEST_CELL = 20_000_000
_DELIMITERS = ",;\t"
_NO_TEXT = (
    "This table has no column named “text”, so it is not known which of its words are a statement. Nothing was "
    "imported from it. Name that column “text”, or save the words as a text file and import that."
)
_CUT = (
    "This row has more cells than the line of headings, so its text may be cut. Nothing was imported from it. "
    "Put the text between quotation marks and import the table again."
)
_NO_OBJECT = (
    "This line is not a JSON object with a “text”, so nothing was imported from it. "
    "Write it as an object in one line and import the file again."
)
_TOO_MUCH = (
    "This table holds more than 10,000 rows or 40 MB, so nothing was imported from it. Split it and import the parts."
)


def read_csv(content: bytes) -> Document:
    """The statements of a table whose cells are parted by commas, semicolons or tabs."""
    text, _ = decode(content)
    lines = list(io.StringIO(text, newline=""))
    rows = _rows(lines)
    _, headings, _ = next(rows)
    names = [heading.strip().lower() for heading in headings]
    if "text" not in names:
        raise ReadError(_NO_TEXT)
    filled = [(number, cells, raw) for number, cells, raw in rows if any(cell.strip() for cell in cells)]
    if len(filled) == 1:
        _, cells, _ = filled[0]
        if any(cell.strip() for cell in cells[len(names) :]):
            raise ReadError(_CUT)
        return _statement(dict(zip(names, cells, strict=False)), "csv")
    return _table([(number, f"{lines[0].rstrip()}\n{raw}".encode()) for number, _, raw in filled], "csv")


def read_jsonl(content: bytes) -> Document:
    """The statements of a file with one JSON object in each line."""
    lines = [(number, line) for number, line in enumerate(content.split(b"\n"), start=1) if line.strip()]
    if len(lines) > 1:
        return _table(lines, "jsonl")
    try:
        values = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReadError(_NO_OBJECT) from error
    if not isinstance(values, dict) or not isinstance(values.get("text"), str):
        raise ReadError(_NO_OBJECT)
    return _statement({name: _written(value) for name, value in values.items()}, "jsonl")


def read_json(content: bytes) -> Document:
    """The statements of a JSON file: one object, a list of objects, or an object in each line."""
    try:
        values = json.loads(content)
    except (ValueError, RecursionError):
        return read_jsonl(content)
    if not isinstance(values, list) or not values:
        return read_jsonl(json.dumps(values).encode())
    return read_jsonl(b"\n".join(json.dumps(each, ensure_ascii=False).encode() for each in values))


def _rows(lines: list[str]) -> Iterator[tuple[int, list[str], str]]:
    """The rows with their numbers from 1, their cells and their lines as they stand in the file."""
    csv.field_size_limit(_LARGEST_CELL)
    reader = csv.reader(lines, delimiter=max(_DELIMITERS, key=lines[0].count))
    start, number = 0, 0
    try:
        for number, cells in enumerate(reader, start=1):
            yield number, cells, "".join(lines[start : reader.line_num])
            start = reader.line_num
    except csv.Error as error:
        raise damaged(f"the cells of the table cannot be told apart after row {number}") from error


def _table(rows: list[tuple[int, bytes]], kind: str) -> Document:
    if len(rows) > _MOST_ROWS or sum(len(content) for _, content in rows) > _LARGEST_TOTAL:
        raise ReadError(_TOO_MUCH)
    return Document((), kind, attachments=tuple(Attachment(f"row {n}.{kind}", content) for n, content in rows))


def _statement(values: Mapping[str, str], kind: str) -> Document:
    fields = {name: values[name].strip() for name in EDITABLE_FIELDS if values.get(name, "").strip()}
    return Document(tuple(blocks_of_plain_text(values.get("text", ""))), kind, fields=fields)


def _written(value: Any) -> str:
    """A JSON value as a person writes the field; see the fields of the archive."""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, dict):
        place = [str(value[name]) for name in ("city", "country") if value.get(name)]
        return ", ".join([f"{value.get('year', '')} {value.get('type', '')}".strip(), *place])
    return "" if value is None else str(value)
