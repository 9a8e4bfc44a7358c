"""A query as kpdesk understands it: a tree of clauses, free of any engine."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.search.analysis import QueryWord


@dataclass(frozen=True)
class Lexeme:
    """A word in any of its forms; `exact` asks for the form that was typed."""

    word: QueryWord
    exact: bool = False


@dataclass(frozen=True)
class Acronym:
    """A word typed in capitals: the acronym and not the word written alike, where the archive has it."""

    word: QueryWord


@dataclass(frozen=True)
class Prefix:
    """Every word that begins so; `acronym` asks for acronyms first, `typed` says that more letters may follow."""

    folded: str
    acronym: bool = False
    typed: bool = False


@dataclass(frozen=True)
class Pattern:
    """Every word of a pattern with * for any letters and ? for one."""

    pattern: str


@dataclass(frozen=True)
class Fuzzy:
    """Every word within one or two slips of the pen."""

    folded: str
    distance: int


@dataclass(frozen=True)
class Phrase:
    """Words in this order, in any of their forms; `exact` asks for the forms that were typed."""

    words: tuple[QueryWord, ...]
    exact: bool = False


@dataclass(frozen=True)
class Begun:
    """Words as written in this order, and after them a word that begins so; `typed` says that letters may follow."""

    words: tuple[str, ...]
    prefix: str
    typed: bool = False


@dataclass(frozen=True)
class Near:
    """Words and phrases in any order, at most so many places apart in all beyond what they take themselves."""

    parts: tuple[Clause, ...]
    within: int


@dataclass(frozen=True)
class Filter:
    """A value that a field must have, forgivingly compared; quoted, an equal value excludes all others."""

    field: str
    text: str
    quoted: bool = False


@dataclass(frozen=True)
class Years:
    """Years from `first` to `last`, both included; None is open."""

    first: int | None
    last: int | None


@dataclass(frozen=True)
class Title:
    """A clause that is looked for in the titles of statements."""

    inside: Clause


@dataclass(frozen=True)
class Noted:
    """Passages that a note stands on; `field` "label" or "tag" asks for notes of that value only."""

    field: str = ""
    text: str = ""
    quoted: bool = False


@dataclass(frozen=True)
class Everything:
    """Every passage."""


@dataclass(frozen=True)
class And:
    """All of these."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Or:
    """Any of these."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Not:
    """Not this."""

    clause: Clause


Clause = (
    Lexeme
    | Acronym
    | Prefix
    | Pattern
    | Fuzzy
    | Phrase
    | Begun
    | Near
    | Filter
    | Noted
    | Years
    | Title
    | Everything
    | And
    | Or
    | Not
)


def all_of(clauses: list[Clause]) -> Clause | None:
    """One clause for all of these; None where there is none."""
    if len(clauses) < 2:
        return clauses[0] if clauses else None
    return And(tuple(clauses))


def any_of(clauses: list[Clause]) -> Clause | None:
    """One clause for any of these; None where there is none."""
    if len(clauses) < 2:
        return clauses[0] if clauses else None
    return Or(tuple(clauses))
