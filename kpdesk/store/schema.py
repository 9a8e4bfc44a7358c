"""The tables of an archive as mapped classes; `VERSION` is the number that an archive of this shape carries."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

VERSION = 6
APPLICATION_ID = 0x4B504431  # "KPD1" in the header of every archive

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The common base of all mapped classes; its constraints have predictable names."""

    metadata = MetaData(naming_convention=NAMING)


class MetaRow(Base):
    """A fact about the archive itself: its id, the devices that wrote to it, the author's name."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class StatementRow(Base):
    """The present metadata of a statement; `version` is the one that is read unless another is named.

    `repairs` says by "VERSION.PLACE" what was done to the paragraphs, see `core.repair`; None where nothing was.
    `judged` says what a reader decided about links of its passages, see `store.judging`.
    """

    __tablename__ = "statement"
    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int]
    title: Mapped[str | None]
    date: Mapped[str | None]
    date_precision: Mapped[str | None]
    year: Mapped[int | None] = mapped_column(index=True)
    meeting_year: Mapped[int | None]
    meeting_type: Mapped[str | None]
    meeting_city: Mapped[str | None]
    meeting_country: Mapped[str | None]
    organisation: Mapped[str | None] = mapped_column(index=True)
    publisher: Mapped[str | None]
    speakers: Mapped[list[str]] = mapped_column(JSON)
    kind: Mapped[str]
    delivery: Mapped[str]
    language: Mapped[str | None]
    evidence: Mapped[dict[str, Any]] = mapped_column(JSON)
    sample: Mapped[bool]
    removed: Mapped[str | None]
    repairs: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    judged: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class OriginalRow(Base):
    """The bytes of an imported file, exactly as they came, named by their hash."""

    __tablename__ = "original"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    content: Mapped[bytes]


class VersionRow(Base):
    """One version of a statement's text; it never changes once it is written.

    `text_sha256` is the hash of the canonical text in UTF-8: a text that no longer fits it is never shown.
    """

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("statement_id", "n"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[str] = mapped_column(ForeignKey("statement.id"))
    n: Mapped[int]
    sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), index=True)
    source: Mapped[str]
    format: Mapped[str]
    words: Mapped[int]
    paragraphs: Mapped[int]
    imported: Mapped[str]
    text_sha256: Mapped[str]
    text: Mapped[str] = mapped_column(deferred=True)


class ParagraphRow(Base):
    """The place of one numbered paragraph in its version's text; its words are `text[start:end]`."""

    __tablename__ = "paragraph"
    __table_args__ = ({"sqlite_with_rowid": False},)
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    speaker: Mapped[str | None]
    start: Mapped[int]
    end: Mapped[int]
    page: Mapped[int | None]
    language: Mapped[str | None]
    level: Mapped[int | None]


class NoteRow(Base):
    """The present state of a note; its whole history is in the change log."""

    __tablename__ = "note"
    __table_args__ = (
        ForeignKeyConstraint(["statement_id", "version"], ["version.statement_id", "version.n"]),
        Index(None, "statement_id", "version"),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    statement_id: Mapped[str] = mapped_column(ForeignKey("statement.id"))
    version: Mapped[int]
    paragraph: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    state: Mapped[str]
    text: Mapped[str]
    label: Mapped[str | None]
    tags: Mapped[list[str]] = mapped_column(JSON)
    visibility: Mapped[str]
    author: Mapped[str]
    created: Mapped[str]
    modified: Mapped[str]
    bundle: Mapped[str | None]
    removed: Mapped[str | None]


class GroupRow(Base):
    """The changes of one verb, which are undone together; `of` is the group that an undo or redo is about.

    `bundle` is the bundle whose changes it took in, or took out again where `outward`.
    """

    __tablename__ = "change_group"
    __table_args__ = (CheckConstraint("kind IN ('do', 'undo', 'redo')", name="kind"), {"sqlite_autoincrement": True})
    n: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    kind: Mapped[str]
    of: Mapped[str | None] = mapped_column(ForeignKey("change_group.id"))
    time: Mapped[str]
    bundle: Mapped[str | None]
    outward: Mapped[bool] = mapped_column(default=False, server_default=false())


class ChangeRow(Base):
    """One line of the change log; `old` and `new` are JSON, `chain` hashes this line and all before it.

    `replaces` says in JSON which changes one of a note was made upon and undoes (see `logged.made_upon`); none where
    it was made here, upon the one that stood, before anybody else had a say.
    """

    __tablename__ = "change"
    __table_args__ = (
        CheckConstraint("target_kind IN ('statement', 'note', 'lexicon', 'waiting')", name="target_kind"),
        Index(None, "target"),
        {"sqlite_autoincrement": True},
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("change_group.id"), index=True)
    author: Mapped[str]
    device: Mapped[str]
    clock: Mapped[int] = mapped_column(index=True)
    target_kind: Mapped[str]
    target: Mapped[str]
    field: Mapped[str]
    old: Mapped[str]
    new: Mapped[str]
    time: Mapped[str]
    chain: Mapped[str]
    replaces: Mapped[str | None]


CORRECTED = "corrected "


class WaitingRow(Base):
    """A note from a bundle whose statement is not here yet: `entry` is the note as the bundle has it, in JSON.

    Or what was corrected about that statement, with `CORRECTED` and the id of the statement in place of the note's.
    """

    __tablename__ = "waiting"
    note_id: Mapped[str] = mapped_column(primary_key=True)
    bundle: Mapped[str] = mapped_column(primary_key=True)
    entry: Mapped[str]
