"""Asks the archive what was typed, as the switches of the search page stand, and never twice at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kpdesk.core.records import Asked, OtherWords, SearchPage
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.choices import SearchChoices
from kpdesk.gui.search.head import ResultsHead

Answered = Callable[[SearchPage], None]
_MORE = "search more"
PAGE = 20
_COUNTED = ("like:", "said:")
"""Queries whose answer is made as a whole."""


class Asking(QObject):
    """What is asked in the quick lane; a newer question replaces an older one before its answer is delivered."""

    def __init__(self, workspace: Workspace, choices: SearchChoices, head: ResultsHead, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._choices, self._head = workspace, choices, head

    def fit(self, query: str, screen: int) -> int:
        """How many passages of an answer are wanted at once, where so many rows are seen: the others come after them.

        What is not seen yet is marked when the rows are painted; marking is half of what a search takes.
        """
        whole = self._choices.scope == "notes" or query.lstrip().startswith(_COUNTED)
        return PAGE if whole else min(screen, PAGE)

    def ask(self, query: str, limit: int, answered: Answered, *, failed: Callable[[KpdeskError], None]) -> None:
        """The first so many passages; what was still wanted of an older answer is not read any more."""
        archive, asked = self._workspace.archive, self._asked(query, limit)
        jobs = self._workspace.jobs
        jobs.drop(_MORE)
        jobs.quick(
            lambda: archive.answer(asked, wait=False), answered, failed=failed, owner=self.parent(), replaces="search"
        )

    def more(self, query: str, here: int, answered: Answered) -> None:
        """Further passages of an answer of which so many are here already: the rest of a page, or the next one."""
        archive, asked = self._workspace.archive, self._asked(query, PAGE - here if here < PAGE else PAGE, here)
        self._workspace.jobs.quick(
            lambda: archive.answer(asked, wait=False), answered, owner=self.parent(), replaces=_MORE
        )

    def other_words(self, query: str, offer: Callable[[tuple[OtherWords, ...]], None]) -> None:
        """The same in other languages."""
        if self._workspace.is_open:
            archive = self._workspace.archive
            self._workspace.jobs.quick(
                lambda: archive.also_called(query), offer, failed=lambda _: None, replaces="also called"
            )

    def _asked(self, query: str, limit: int, offset: int = 0) -> Asked:
        choices = self._choices
        return Asked(
            query,
            limit=limit,
            offset=offset,
            sort=self._head.sort,
            typing=True,
            exact=choices.exact,
            scope=choices.scope,
            notes=not self._workspace.discretion.on,
        )
