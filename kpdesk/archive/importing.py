"""The verbs that bring statements in: propose what would be stored, and store it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.archive.fields import corrected, typed_fields
from kpdesk.archive.intake import Intake, load, sha256_of, take_in
from kpdesk.core.records import (
    Description,
    Duplicate,
    Empty,
    Failure,
    ImportReport,
    Proposal,
    Statement,
)
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.store import NewStatement, Store

_BATCH = 25
"""Statements stored in one transaction: enough for speed, few enough that a break costs seconds."""

Fate = Intake | Duplicate | Failure | Empty


class ImportVerbs(ArchiveBase):
    """What a person does to bring statements in."""

    def propose(self, paths: Iterable[Path | str], *, progress: Progress | None = None) -> list[Proposal]:
        """What an import would store of each file, with its guesses; stores nothing."""
        return [_proposal(path, fate) for path, fate in self._fates(paths, progress)]

    def import_files(
        self,
        paths: Iterable[Path | str],
        *,
        fields: Mapping[str, Any] | None = None,
        descriptions: Mapping[str, Description] | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """What became of every file; files that fail are named and the rest goes on.

        `fields` are set on every new statement. `descriptions` (by path) are what a person confirmed
        in a table of proposals, instead of the guesses. Cancelling keeps what was stored until then.
        """
        given = typed_fields(fields or {})
        known = dict(descriptions or {})
        fates, watch = _Fates(), _Watch(progress)
        batches = self._batches()
        for path, fate in self._fates(paths, watch):
            if isinstance(fate, Intake):
                batches.add(_described(fate, known.get(str(path)), given))
            else:
                fates.add(fate)
        batches.flush()
        self._index.level()
        return fates.report(batches.stored, cancelled=watch.cancelled)

    def _batches(self, *, sample: bool = False) -> Batches:
        def announce(stored: list[Statement]) -> None:
            self._announce("Import", statements=tuple(each.id for each in stored))

        return Batches(self._store, announce, sample=sample)

    def _fates(self, paths: Iterable[Path | str], progress: Progress | None) -> Iterator[tuple[Path, Fate]]:
        from kpdesk.readers import find_files  # noqa: PLC0415 - see intake

        files = find_files([Path(path) for path in paths])
        seen: dict[str, str] = {}
        for done, path in enumerate(files):
            if progress and not progress(done, len(files), path.name):
                return
            yield path, self._fate(path, seen)
        if progress:
            progress(len(files), len(files), "")

    def _fate(self, path: Path, seen: dict[str, str]) -> Fate:
        """What is to become of one file; `seen` maps the hashes met in this run to their first file."""
        try:
            content = load(path)
            sha256 = sha256_of(content)
            here = self._store.by_sha256(sha256)
            if here or sha256 in seen:
                return Duplicate(source=str(path), key=here.key if here else seen[sha256])
            intake = take_in(path, content)
        except EmptyFileError as error:
            return Empty(source=str(path), reason=str(error))
        except ReadError as error:
            return Failure(source=str(path), error=str(error))
        seen[sha256] = path.name
        return intake


class Batches:
    """Statements on their way into the store: a transaction for every few, one step of undo for all."""

    def __init__(self, store: Store, announce: Callable[[list[Statement]], None], *, sample: bool = False) -> None:
        self._store, self._announce, self._sample = store, announce, sample
        self._group = Store.new_group()
        self._waiting: list[Intake] = []
        self.stored: list[Statement] = []

    def add(self, intake: Intake) -> None:
        """Takes one more, and stores those that wait when they are many enough."""
        self._waiting.append(intake)
        if len(self._waiting) == _BATCH:
            self.flush()

    def flush(self) -> None:
        """Stores those that wait."""
        if not self._waiting:
            return
        taken = self._store.keys()
        new = [_new_statement(intake, taken, sample=self._sample) for intake in self._waiting]
        self._waiting = []
        count = len(self.stored) + len(new)
        label = f"Import {count} statement{'' if count == 1 else 's'}"
        stored = self._store.add_statements(new, label=label, group=self._group)
        self.stored += stored
        self._announce(stored)


class _Watch:
    """A progress callback that remembers whether it was told to stop."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self.cancelled = False

    def __call__(self, done: int, total: int, what: str) -> bool:
        if self._progress and not self._progress(done, total, what) and done < total:
            self.cancelled = True
        return not self.cancelled


class _Fates:
    """The files of an import, sorted by what became of them."""

    def __init__(self) -> None:
        self._others: list[Duplicate | Failure | Empty] = []

    def add(self, fate: Duplicate | Failure | Empty) -> None:
        self._others.append(fate)

    def report(self, imported: Sequence[Statement], *, cancelled: bool) -> ImportReport:
        return ImportReport(
            imported=tuple(imported),
            duplicates=tuple(fate for fate in self._others if isinstance(fate, Duplicate)),
            failed=tuple(fate for fate in self._others if isinstance(fate, Failure)),
            empty=tuple(fate for fate in self._others if isinstance(fate, Empty)),
            cancelled=cancelled,
        )


def _proposal(path: Path, fate: Fate) -> Proposal:
    source = str(path)
    match fate:
        case Duplicate(key=key):
            return Proposal(
                source, "duplicate", Description(), message=f"Already here: {key}. Nothing will change.", key=key
            )
        case Empty(reason=reason):
            return Proposal(source, "empty", Description(), message=reason)
        case Failure(error=error):
            return Proposal(source, "failed", Description(), message=error)
        case Intake():
            return Proposal(source, "new", fate.description, paragraphs=len(fate.text.body), words=fate.words)


def _described(intake: Intake, confirmed: Description | None, given: Mapping[str, Any]) -> Intake:
    return intake.described(corrected(confirmed or intake.description, **given))


def _new_statement(intake: Intake, taken: set[str], *, sample: bool) -> NewStatement:
    from kpdesk.core.metadata import statement_key  # noqa: PLC0415 - see intake

    key = statement_key(intake.description, taken)
    taken.add(key)
    return NewStatement(
        key=key,
        source=intake.source,
        sha256=intake.sha256,
        format=intake.format,
        content=intake.content,
        text=intake.text,
        description=intake.description,
        words=intake.words,
        sample=sample,
    )
