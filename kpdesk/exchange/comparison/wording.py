"""The words of a comparison that leaves the archive, in English unless somebody hands others over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kpdesk.core.citation import source as cited
from kpdesk.core.direction import right_to_left
from kpdesk.core.records import LinkStatus, Statement

# Before a line that begins with a year or a name, so that it runs the way of its language all the same.
_RUNS_TO_THE_LEFT = "\u200f"


def english_name(statement: Statement) -> str:
    """A statement by its year, for whom and what kind, e.g. "2019 CSC opening speech"."""
    return called(statement, cited.kind(statement))


def called(statement: Statement, kind: str | None) -> str:
    """A statement by its year, for whom and the name of its kind; by its title where neither of the first is known."""
    if not statement.year and not statement.organisation:
        return statement.title or statement.key
    return " ".join(filter(None, (str(statement.year or ""), statement.organisation, kind)))


def english_source(statement: Statement) -> str:
    """Title, who spoke for whom, what, where, when, and how it was delivered."""
    kind, meeting, date = cited.kind(statement), cited.meeting(statement), cited.date(statement)
    return sourced(statement, (kind, meeting, cited.place(statement), date, cited.delivery(statement)))


def sourced(statement: Statement, parts: tuple[str | None, ...]) -> str:
    """Title, who spoke for whom, and what else there is of the parts."""
    first = (statement.title or statement.key, ", ".join(statement.speakers), statement.organisation)
    return " · ".join(filter(None, (*first, *parts)))


@dataclass(frozen=True)
class Wording:
    """Every word that a file says about a comparison, but for the texts and the names of themes.

    `words` are other words for those of the records, such as the status of a link in a table. `columns` are the
    headings of that table, by their English names.
    """

    language: str = "en"
    same: str = "The same"
    reworded: str = "Reworded"
    related: str = "Related"
    alone: str = "No counterpart found"
    counted: str = "{same} the same, {reworded} reworded, {related} related. No counterpart found: {sides}."
    in_side: str = "{count} in {side}"
    version: str = "version {number}"
    moved: str = "moved"
    split: str = "the paragraph was split"
    merged: str = "the paragraph was merged"
    disagree: str = "readers do not agree ({decisions})"
    decided: str = "{decision} by {author}"
    also: str = "also linked with {passages}"
    whole: str = "whole"
    comma: str = ", "
    semicolon: str = "; "
    words: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    name: Callable[[Statement], str] = english_name
    source: Callable[[Statement], str] = english_source
    delivery: Callable[[Statement], str | None] = cited.delivery

    @property
    def direction(self) -> str:
        """Which way a page in this language runs: "ltr" or "rtl"."""
        return "rtl" if right_to_left("", self.language) else "ltr"

    def heading(self, status: LinkStatus) -> str:
        """What links of a status stand under."""
        return {"same": self.same, "reworded": self.reworded, "related": self.related}[status]

    def led(self, line: str) -> str:
        """A line that runs the way of the language, whatever it begins with."""
        return f"{_RUNS_TO_THE_LEFT}{line}" if self.direction == "rtl" else line


ENGLISH = Wording()
"""The words that the command line and the library use."""
