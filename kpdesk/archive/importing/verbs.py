"""The verbs that bring statements in: propose what would be stored, and store it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from kpdesk.archive.base import Progress
from kpdesk.archive.exchanging.bundles import BundleVerbs
from kpdesk.archive.fields import corrected, typed_fields
from kpdesk.archive.importing.ahead import ReadAhead
from kpdesk.archive.importing.attached import Asked
from kpdesk.archive.importing.fates import Fate, Fates, Twin
from kpdesk.archive.importing.from_file import Intake, readable
from kpdesk.archive.importing.proposing import Encodings, chosen_encoding, proposal
from kpdesk.archive.importing.versions import KnownStatements, Sketches, VersionChoice, carry
from kpdesk.archive.knowledge import fact_tables
from kpdesk.core.records import (
    Description,
    Duplicate,
    Empty,
    Failure,
    ImportReport,
    NewVersion,
    Proposal,
    Statement,
)
from kpdesk.errors import KpdeskError
from kpdesk.store import NewStatement, Store

_BATCH = 25
"""Statements stored in one transaction: enough for speed, few enough that a break costs seconds."""


class ImportVerbs(BundleVerbs):
    """What a person does to bring statements in."""

    _sketches: Sketches

    def propose(
        self,
        paths: Iterable[Path | str],
        *,
        versions: Mapping[str, str | None] | None = None,
        encodings: Encodings | None = None,
        progress: Progress | None = None,
    ) -> list[Proposal]:
        """What an import would store of each file, with its guesses; stores nothing."""
        choice = self._choice(versions)
        fates = self._fates(Asked(paths), encodings, progress=progress)
        return [proposal(path, fate, choice=choice) for path, fate in fates]

    def import_files(
        self,
        paths: Iterable[Path | str],
        *,
        fields: Mapping[str, Any] | None = None,
        descriptions: Mapping[str, Description] | None = None,
        versions: Mapping[str, str | None] | None = None,
        encodings: Encodings | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """What became of every file; files that fail are named and the rest goes on.

        `fields` are set on every new statement. `descriptions` (by path) are what a person confirmed
        in a table of proposals, instead of the guesses. Cancelling keeps what was stored until then.

        A file that shares 90 % of its words with a known statement becomes its new version, and the notes go
        with their words; what is known about the statement stays. `versions` (by path) is what a person decided
        instead: the key of the statement it is a version of, or None for a statement of its own. `encodings` (by path,
        or one for all) is how text files are written where a person knows it better.

        What is attached to a mail is stored beside it, each file a statement of its own; see `attached` for its path.
        """
        given = typed_fields(fields or {})
        known = dict(descriptions or {})
        choice = self._choice(versions)
        fates, watch = _Outcomes(self._store), _Watch(progress)
        batches = self._batches()
        for path, fate in self._fates(Asked(paths, rows=known), encodings, progress=watch):
            if not isinstance(fate, Intake):
                fates.add(fate)
            elif key := choice.key(path, fate):
                fates.add(batches.add_version(path, fate, key))
                choice.forget(key)
            else:
                batches.add(_described(fate, known.get(str(path)), given))
        batches.flush()
        self._level_index()
        self.place_waiting()
        return fates.report(batches.stored, cancelled=watch.cancelled)

    def _level_index(self) -> None:
        # What is stored is stored: an index that cannot follow now does so at the next search.
        with contextlib.suppress(KpdeskError, OSError):
            self._index.level()

    def _choice(self, versions: Mapping[str, str | None] | None) -> VersionChoice:
        return VersionChoice(KnownStatements(self._store, self._sketches), versions or {})

    def _batches(self, *, sample: bool = False) -> Batches:
        def announce(stored: list[Statement], notes: Sequence[str] = ()) -> None:
            self._announce("Import", statements=tuple(each.id for each in stored), notes=tuple(notes))

        return Batches(self._store, announce, sample=sample)

    def _fates(
        self, asked: Asked, encodings: Encodings | None, *, progress: Progress | None
    ) -> Iterator[tuple[Path, Fate]]:
        from kpdesk.readers.child.process import ReaderProcess  # noqa: PLC0415 - see intake

        files, chosen = asked.files, chosen_encoding(encodings)
        with (
            ReaderProcess(fact_tables()) as reader,
            ReadAhead(files, Fates(self._store, asked, reader=reader, encoding=chosen).of, stop=reader.stop) as ahead,
        ):
            for done, file in enumerate(files):
                if progress and not progress(done, len(files), readable(file.name)):
                    return
                while (fates := ahead.next(file)) is None:
                    if progress and not progress(done, len(files), readable(file.name)):
                        return
                yield from fates
        if progress:
            progress(len(files), len(files), "")


class Batches:
    """Statements on their way into the store: a transaction for every few, one step of undo for all."""

    def __init__(self, store: Store, announce: Callable[..., None], *, sample: bool = False) -> None:
        self._store, self._announce, self._sample = store, announce, sample
        self._group = Store.new_group()
        self._waiting: list[Intake] = []
        self._versions = 0
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
        new = [new_statement(intake, taken, sample=self._sample) for intake in self._waiting]
        self._waiting = []
        label = self._label(len(self.stored) + len(new))
        stored = self._store.add_statements(new, label=label, group=self._group)
        self.stored += stored
        self._announce(stored)

    def add_version(self, path: Path, intake: Intake, key: str) -> NewVersion:
        """Stores a file as a further version of the statement of that key, with its notes."""
        self._versions += 1
        item = new_version(intake, key)
        label = self._label(len(self.stored))
        stored = self._store.add_version(key, item, label, group=self._group, carry=carry(intake.text))
        notes = self._store.notes(key=key)
        self._announce([stored], [note.id for note in notes])
        to_place = sum(note.state == "to place" for note in notes)
        return NewVersion(str(path), key, stored.version, to_place=to_place)

    def _label(self, statements: int) -> str:
        parts = [
            f"{count} {name}{'' if count == 1 else 's'}"
            for count, name in ((statements, "statement"), (self._versions, "new version"))
            if count
        ]
        return f"Import {' and '.join(parts)}"


class _Watch:
    """A progress callback that remembers whether it was told to stop."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self.cancelled = False

    def __call__(self, done: int, total: int, what: str) -> bool:
        if self._progress and not self._progress(done, total, what) and done < total:
            self.cancelled = True
        return not self.cancelled


class _Outcomes:
    """The files of an import, sorted by what became of them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._others: list[NewVersion | Twin | Duplicate | Failure | Empty] = []

    def add(self, fate: NewVersion | Twin | Duplicate | Failure | Empty) -> None:
        self._others.append(replace(fate, source=readable(fate.source)))

    def report(self, imported: Sequence[Statement], *, cancelled: bool) -> ImportReport:
        return ImportReport(
            imported=tuple(imported),
            duplicates=tuple(self._named(fate) for fate in self._others if isinstance(fate, (Twin, Duplicate))),
            new_versions=tuple(fate for fate in self._others if isinstance(fate, NewVersion)),
            failed=tuple(fate for fate in self._others if isinstance(fate, Failure)),
            empty=tuple(fate for fate in self._others if isinstance(fate, Empty)),
            cancelled=cancelled,
        )

    def _named(self, fate: Twin | Duplicate) -> Duplicate:
        """The double of a file of this import under the key of that file's statement, which has one now."""
        if isinstance(fate, Duplicate):
            return fate
        first = self._store.by_sha256(fate.sha256)
        return Duplicate(source=fate.source, key=first.key if first else fate.first)


def _described(intake: Intake, confirmed: Description | None, given: Mapping[str, Any]) -> Intake:
    return intake.described(corrected(confirmed or intake.description, **given))


def new_statement(intake: Intake, taken: set[str], *, key: str | None = None, sample: bool = False) -> NewStatement:
    """What is stored of a file as a statement of its own; `key` is its key unless that is taken."""
    from kpdesk.core.metadata import statement_key  # noqa: PLC0415 - see intake

    if key is None or key in taken:
        key = statement_key(intake.description, taken, file_name=intake.source)
    taken.add(key)
    return new_version(intake, key, sample=sample)


def new_version(intake: Intake, key: str, *, sample: bool = False) -> NewStatement:
    """What is stored of a file under that key."""
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
