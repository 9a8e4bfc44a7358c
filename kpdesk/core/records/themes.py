"""Records of themes: which passages of which side touch which, and the terms that a theme is known by."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.records.base import Record


@dataclass(frozen=True)
class ThemePassage(Record):
    """A passage that touches a theme."""

    key: str
    version: int
    paragraph: int


@dataclass(frozen=True)
class ThemeRow(Record):
    """One theme: for each side the passages that touch it, none where the side is silent about it."""

    theme: str
    name: str
    cells: tuple[tuple[ThemePassage, ...], ...]


@dataclass(frozen=True)
class ThemeGrid(Record):
    """Themes (rows) by sides (columns), those that most sides touch first; a theme that none touches is no row."""

    sides: tuple[str, ...]
    rows: tuple[ThemeRow, ...]


@dataclass(frozen=True)
class TermEdit(Record):
    """Terms that a reader gave to a theme or took from it, in one language (ISO 639-1)."""

    theme: str
    language: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class LexiconEdition(Record):
    """One state of the lexicon: all that differs from the shipped one, which is number 0 and has no author."""

    n: int
    author: str
    time: str
    edits: tuple[TermEdit, ...]


@dataclass(frozen=True)
class ThemeTerms(Record):
    """The terms of a theme in one language: those it has now, and which of them a reader added or took away."""

    theme: str
    language: str
    terms: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
