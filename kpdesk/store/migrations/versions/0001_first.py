"""The first shape of an archive."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table("meta", _text("key", primary_key=True), _text("value"))
    _statement()
    _version()
    _note()
    _log()


def _statement() -> None:
    op.create_table(
        "statement",
        _text("id", primary_key=True),
        _text("key"),
        _number("version"),
        _text("title", nullable=True),
        _text("date", nullable=True),
        _text("date_precision", nullable=True),
        _number("year", nullable=True),
        _number("meeting_year", nullable=True),
        _text("meeting_type", nullable=True),
        _text("meeting_city", nullable=True),
        _text("meeting_country", nullable=True),
        _text("organisation", nullable=True),
        _text("publisher", nullable=True),
        sa.Column("speakers", sa.JSON(), nullable=False),
        _text("kind"),
        _text("delivery"),
        _text("language", nullable=True),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        _text("removed", nullable=True),
        sa.UniqueConstraint("key"),
    )
    op.create_index("ix_statement_organisation", "statement", ["organisation"])
    op.create_index("ix_statement_year", "statement", ["year"])


def _version() -> None:
    content = sa.Column("content", sa.LargeBinary(), nullable=False)
    op.create_table("original", _text("sha256", primary_key=True), _number("size"), content)
    op.create_table(
        "version",
        _number("id", primary_key=True),
        _text("statement_id"),
        _number("n"),
        _text("sha256"),
        *[_text(name) for name in ("source", "format")],
        *[_number(name) for name in ("words", "paragraphs")],
        *[_text(name) for name in ("imported", "text_sha256", "text")],
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"]),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"]),
        sa.UniqueConstraint("statement_id", "n"),
    )
    op.create_index("ix_version_sha256", "version", ["sha256"])
    op.create_table(
        "paragraph",
        _number("version_id", primary_key=True),
        _number("n", primary_key=True),
        _text("kind"),
        _text("speaker", nullable=True),
        _number("start"),
        _number("end"),
        _number("page", nullable=True),
        _text("language", nullable=True),
        _number("level", nullable=True),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"]),
        sqlite_with_rowid=False,
    )


def _note() -> None:
    op.create_table(
        "note",
        _text("id", primary_key=True),
        _text("statement_id"),
        *[_number(name) for name in ("version", "paragraph")],
        *[_text(name) for name in ("exact", "prefix", "suffix")],
        *[_number(name) for name in ("start", "end")],
        *[_text(name) for name in ("state", "text")],
        _text("label", nullable=True),
        sa.Column("tags", sa.JSON(), nullable=False),
        *[_text(name) for name in ("visibility", "author", "created", "modified")],
        *[_text(name, nullable=True) for name in ("bundle", "removed")],
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"]),
        sa.ForeignKeyConstraint(["statement_id", "version"], ["version.statement_id", "version.n"]),
    )
    op.create_index("ix_note_statement_id_version", "note", ["statement_id", "version"])


def _log() -> None:
    op.create_table(
        "change_group",
        _number("n", primary_key=True),
        *[_text(name) for name in ("id", "label", "kind")],
        _text("of", nullable=True),
        _text("time"),
        sa.CheckConstraint("kind IN ('do', 'undo', 'redo')", name="kind"),
        sa.ForeignKeyConstraint(["of"], ["change_group.id"]),
        sa.UniqueConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change",
        _number("seq", primary_key=True),
        *[_text(name) for name in ("id", "group_id", "author", "device")],
        _number("clock"),
        *[_text(name) for name in ("target_kind", "target", "field", "old", "new", "time", "chain")],
        sa.CheckConstraint("target_kind IN ('statement', 'note')", name="target_kind"),
        sa.ForeignKeyConstraint(["group_id"], ["change_group.id"]),
        sa.UniqueConstraint("id"),
        sqlite_autoincrement=True,
    )
    for column in ("group_id", "clock", "target"):
        op.create_index(f"ix_change_{column}", "change", [column])


def _text(name: str, **options: Any) -> sa.Column[str]:
    return sa.Column(name, sa.String(), **{"nullable": False, **options})


def _number(name: str, **options: Any) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), **{"nullable": False, **options})
