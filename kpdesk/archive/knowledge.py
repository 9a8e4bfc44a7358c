"""What is known before any statement is read: the facts and the theme lexicon shipped with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk import paths

if TYPE_CHECKING:
    from kpdesk.core.facts import Facts
    from kpdesk.core.glossary import Glossary
    from kpdesk.core.themes import Lexicon


@cache
def facts() -> Facts:
    """Meetings, organisations and participants of the Kimberley Process and of the sample collection."""
    from kpdesk.core.facts import Facts  # noqa: PLC0415 - a search does not need them

    scheme, samples = fact_tables()
    return Facts.from_csv(scheme).merged(Facts.from_csv(samples))


def fact_tables() -> tuple[dict[str, str], dict[str, str]]:
    """The tables that `facts` is made from, as CSV texts by name: of the scheme, and of the samples."""
    return _texts("kimberley"), _texts("samples", "facts")


@cache
def lexicon() -> Lexicon:
    """The themes of the Kimberley Process with their words in six languages."""
    from kpdesk.core.themes import Lexicon  # noqa: PLC0415 - a search does not need it

    return Lexicon.from_json(paths.resource("kimberley", "themes.json").read_text("utf-8"))


@cache
def glossary() -> Glossary:
    """The terms of the Kimberley Process in six languages."""
    from kpdesk.core.glossary import Glossary  # noqa: PLC0415 - a search does not wait for it

    return Glossary.from_csv(paths.resource("kimberley", "terms.csv").read_text("utf-8"), facts().terms)


def names_of(organisation: str | None) -> tuple[str, ...]:
    """Every name and acronym the organisation is known by; none where it is not known."""
    fact = facts().organisation(organisation) if organisation else None
    return tuple(dict.fromkeys((fact.label, fact.name, *fact.aliases))) if fact else ()


def full_name(organisation: str | None) -> str | None:
    """The name an outsider understands, e.g. for "CSC"; what is not known stays as it is."""
    fact = facts().organisation(organisation) if organisation else None
    return fact.name if fact else organisation


def _texts(*folder: str) -> dict[str, str]:
    found: list[Path] = sorted(paths.resource(*folder).glob("*.csv"))
    return {file.stem: file.read_text("utf-8") for file in found}
