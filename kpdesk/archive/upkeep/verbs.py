"""The verbs that keep an archive healthy: check it, repair it."""

from __future__ import annotations

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.records import CheckReport, Problem
from kpdesk.errors import ArchiveError, ReadOnlyError


class UpkeepVerbs(ArchiveBase):
    """What a person does to be sure of the archive."""

    @property
    def warning(self) -> str | None:
        """A sentence where changes are saved but something beside them could not be, such as the journal."""
        return self._store.warning

    @property
    def lost_changes(self) -> int:
        """How many changes only the journal has, as after restoring an older backup; `repair` brings them back."""
        return self._store.lost_changes

    def seconds_to_keep(self) -> float:
        """How long the disk takes to keep one small change for good; 0 where nothing can be written."""
        return 0.0 if self.read_only else self._store.seconds_to_keep()

    def repair(self) -> CheckReport:
        """What is still wrong after mending what can be: the journal completed, lost notes brought back from it."""
        undone = []
        for mend in (self._store.repair, self._index.rebuild):
            try:
                mend()
            except ReadOnlyError:
                raise
            except ArchiveError as error:  # what is damaged may be in its way; the check says where that is
                undone.append(Problem(str(error), "repair", repairable=False))
            self._lexicons.forget()
        self._announce("Repair")
        found = self.check().problems or tuple(undone)
        return CheckReport(ok=not found, problems=found)

    def check(self) -> CheckReport:
        """Everything found wrong: with the database, the originals, the log, the journal and the index."""
        problems = [*self._store.check()]
        try:
            problems += self._index_problems()
        except ArchiveError as error:  # a text that is damaged cannot be indexed
            if not problems:
                problems.append(Problem(str(error), "index", repairable=False))
        if self._lexicons.warning:
            problems.append(Problem(self._lexicons.warning, "lexicon", repairable=False))
        return CheckReport(ok=not problems, problems=tuple(problems))

    def _index_problems(self) -> list[Problem]:
        self._index.verify()
        statements, passages, _ = self._store.counts()
        found = self._index.counts()
        if found == (statements, passages):
            return []
        return [
            Problem(
                what=f"The search index knows {found[0]} statements and {found[1]} passages, "
                f"but the archive holds {statements} and {passages}. Rebuild it with: kpdesk reindex",
                where="index",
                repairable=True,
            )
        ]
