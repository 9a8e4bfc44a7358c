"""Records of themes over the years: which passages of which side touch which theme."""

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
