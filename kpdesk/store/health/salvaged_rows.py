"""The rows of an archive's tables that the pages of a damaged file hold, told apart by their shape."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Integer, LargeBinary, Table

from kpdesk.store.health.carving import carved
from kpdesk.store.health.pages import Pages, Value
from kpdesk.store.schema import Base

Found = dict[str, dict[Any, dict[str, Any]]]
"""For each table its rows, by what tells one from another."""

TABLES: Mapping[str, Table] = Base.metadata.tables
_KEYS = {"original": "sha256", "change": "id", "meta": "key", "statement": "id", "note": "id", "change_group": "id"}


def read(content: bytes, *, damaged_files: bool = False) -> Found:
    """Every row of an archive's tables that the pages of its file hold; damaged original files only where asked."""
    found: Found = {name: {} for name in TABLES}
    pages = Pages(content)
    for row in pages.rows():
        for name, table in TABLES.items():
            values = _fitting(table, row.values, row.rowid)
            if values is not None:
                found[name].setdefault(_key(name, values), values)
                break
    if not damaged_files:
        _leave_out_damaged(found["original"], content="content", sha256="sha256")
    _leave_out_damaged(found["version"], content="text", sha256="text_sha256")
    _add_carved(found, pages)
    return found


def add_lasting(found: Found, more: Found) -> None:
    """Add rows of other pages, of the tables whose rows never change."""
    for name in ("version", "original", "paragraph", "change", "change_group"):
        for key, values in more[name].items():
            found[name].setdefault(key, values)


def _add_carved(found: Found, pages: Pages) -> None:
    """Add what no page leads to: texts and files that fit their hashes, and lines and groups with their numbers."""
    for row in carved(pages):
        for name in ("version", "original", "change", "change_group"):
            values = _fitting(TABLES[name], row.values, row.rowid)
            if values is not None and _is_sure(name, values, row.rowid):
                found[name].setdefault(_key(name, values), values)


def _is_sure(name: str, values: Mapping[str, Any], number: int | None) -> bool:
    if name == "version":
        return bool(_hash(values["text"]) == values["text_sha256"])
    if name == "original":
        return bool(_hash(values["content"]) == values["sha256"])
    return bool(number)


def _leave_out_damaged(rows: dict[Any, dict[str, Any]], *, content: str, sha256: str) -> None:
    for name in [name for name, each in rows.items() if _hash(each[content]) != each[sha256]]:
        del rows[name]


def _hash(content: str | bytes) -> str:
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def _fitting(table: Table, values: tuple[Value, ...], rowid: int | None) -> dict[str, Any] | None:
    """A row as one of that table; None where it cannot be one."""
    columns = list(table.columns)
    is_kept_by_key = not table.dialect_options["sqlite"]["with_rowid"]
    if len(values) != len(columns) or (rowid is None) != is_kept_by_key:
        return None
    found: dict[str, Any] = {}
    for column, value in zip(columns, values, strict=True):
        if isinstance(column.type, Integer) and column.primary_key and not is_kept_by_key:
            found[column.name] = rowid
            continue
        if not _can_hold(column, value):
            return None
        found[column.name] = json.loads(str(value)) if isinstance(column.type, JSON) and value is not None else value
    return found


def _can_hold(column: Column[Any], value: Value) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, JSON):
        return isinstance(value, str) and is_json(value)
    if isinstance(column.type, LargeBinary):
        return isinstance(value, bytes)
    return isinstance(value, int if isinstance(column.type, (Integer, Boolean)) else str)


def is_json(text: str) -> bool:
    """Whether a text can be read as JSON."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _key(table: str, values: Mapping[str, Any]) -> Any:
    if table in _KEYS:
        return values[_KEYS[table]]
    if table == "version":
        return values["statement_id"], values["n"]
    return tuple(values[column.name] for column in TABLES[table].primary_key)
