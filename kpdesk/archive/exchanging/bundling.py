"""What goes into a bundle: the notes that may leave, and their statements where they are asked for."""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kpdesk.archive.fields import written
from kpdesk.core.merging import History, Operation, is_private, shared
from kpdesk.core.overlap import sketch, words_of
from kpdesk.core.records import EDITABLE_FIELDS, BundleWritten, Note
from kpdesk.exchange import bundle as bundles
from kpdesk.exchange.bundle_contents import (
    Bundle,
    BundledCorrections,
    BundledJudgement,
    BundledNote,
    BundledPassage,
    BundledPlace,
    BundledStatement,
    BundledVersion,
    BundledWords,
)
from kpdesk.store import Store, VersionHash

_SHARED = "bundled"
"""The fact that names the notes that ever left in a bundle: of these, their way to the trash leaves too."""


class Bundling:
    """Gathers one bundle; notes that anybody wants private stay here unless they are named."""

    def __init__(self, store: Store, *, named: Collection[str], keys: Collection[str] | None) -> None:
        self._store, self._named, self._keys = store, frozenset(named), keys
        self._left = frozenset(json.loads(store.fact(_SHARED) or "[]"))
        self._statements: dict[str, BundledStatement] = {}
        self._hashes: defaultdict[str, list[VersionHash]] = defaultdict(list)
        for each in store.version_hashes():
            self._hashes[each.key].append(each)
        self._ids = {each.id for each in store.statements()}
        self.private = self.kept_back = 0

    def save(self, file: Path, *, recipient: str, statements: bool) -> BundleWritten:
        """Write the bundle."""
        notes = tuple(self._notes())
        judgements = tuple(self._judgements())
        if statements:
            keys = self._keys if self._keys is not None else [each.key for each in self._store.statements()]
            for key in keys:
                self._statement(key)
        corrections = tuple(self._corrections())
        bundle = Bundle(
            id=Store.new_group(),
            author=self._store.author,
            recipient=recipient,
            made=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            statements={each.id: each for each in self._statements.values()},
            notes=notes,
            judgements=judgements,
            corrections=corrections,
            words=tuple(self._words()),
        )
        originals = self._originals() if statements else {}
        file = bundles.save(file, bundle, ((sha256, self._store.original(*at)) for sha256, at in originals.items()))
        self._remember(notes)
        return BundleWritten(
            str(file),
            bundle.id,
            recipient,
            notes=len(notes),
            statements=len(self._statements) if statements else 0,
            private=self.private,
            kept_back=self.kept_back,
            corrections=sum(len(each.operations) for each in corrections),
            words=len(bundle.words),
        )

    def _remember(self, notes: Sequence[BundledNote]) -> None:
        if self._store.read_only is None:
            self._store.set_fact(_SHARED, json.dumps(sorted(self._left | {each.id for each in notes})))

    def _notes(self) -> Iterator[BundledNote]:
        trash = [each for each in self._store.notes(removed=True) if each.bundle or each.id in self._left]
        here = [*self._store.notes(), *trash]
        wanted = [each for each in here if self._keys is None or each.key in self._keys or each.id in self._named]
        operations = self._store.note_operations([each.id for each in wanted])
        for note in wanted:
            if self._may_leave(note, operations.get(note.id, [])):
                yield self._note(note, operations[note.id])
        yield from self._waiting()

    def _may_leave(self, note: Note, operations: Sequence[Operation]) -> bool:
        if not any(each.field == "created" for each in operations):  # brought by a bundle that was taken out again
            return False
        private = is_private(History(operations))
        self.private += private and note.id in self._named
        self.kept_back += private and note.id not in self._named
        return not private or note.id in self._named

    def _note(self, note: Note, operations: Sequence[Operation]) -> BundledNote:
        place = BundledPlace(note.version, note.paragraph, note.selector, state=note.state)
        return BundledNote(note.id, self._statement(note.key).id, place, tuple(shared(operations)))

    def _judgements(self) -> Iterator[BundledJudgement]:
        """What was decided about links between the statements that are asked for."""
        here = {each.key for each in self._store.statements()}
        wanted = here if self._keys is None else here & set(self._keys)
        for each in self._store.decided():
            if each.a[0] in wanted and each.b[0] in wanted:
                yield BundledJudgement(self._passage(each.a), self._passage(each.b), each.operation)
        if self._keys is None:
            yield from self._waiting_judgements()

    def _waiting_judgements(self) -> Iterator[BundledJudgement]:
        """What waits here for a text may be taken over where the bundle goes."""
        found: dict[str, BundledJudgement] = {}
        for _, entry in self._store.waiting_judgements():
            judgement, statements = bundles.judgement_of_line(entry)
            if judgement.operation.id not in found:
                a, b = (self._passage_of(each, statements) for each in (judgement.a, judgement.b))
                found[judgement.operation.id] = BundledJudgement(a, b, judgement.operation)
        yield from found.values()

    def _passage_of(self, passage: BundledPassage, statements: Mapping[str, BundledStatement]) -> BundledPassage:
        """A passage that is not here; its statement gets an id of its own.

        Another archive, or this one, may have other versions by the same numbers of the statement of that id.
        """
        statement = statements[passage.statement]
        name = str(uuid.uuid5(uuid.UUID(statement.id), json.dumps([vars(each) for each in statement.versions])))
        self._statements.setdefault(f"judged {name}", replace(statement, id=name))
        return replace(passage, statement=name)

    def _words(self) -> Iterator[BundledWords]:
        """What was done to the words of themes; a bundle of some statements is about these only."""
        if self._keys is None:
            yield from (BundledWords(each.theme, each.language, each.operation) for each in self._store.worded())

    def _corrections(self) -> Iterator[BundledCorrections]:
        """What was corrected about the statements that are asked for; notes of these may have named them before."""
        known = {each.key: each for each in self._store.statements()}
        for each in self._store.corrections(self._keys):
            here = known[each.key]
            # Without a sketch, for which the whole text has to be read: corrections go by hashes alone.
            hashes = self._hashes[each.key]
            versions = (BundledVersion(one.version, one.sha256, one.text_sha256, here.source) for one in hashes)
            bare = BundledStatement(here.id, here.key, here.title, tuple(versions))
            self._statements.setdefault(each.key, bare)
            yield BundledCorrections(self._statements[each.key].id, each.operations)
        if self._keys is None:
            yield from self._waiting_corrections(known)

    def _waiting_corrections(self, known: Collection[str]) -> Iterator[BundledCorrections]:
        """What waits here for a statement may be taken over where the bundle goes; not what waits for another text."""
        found: defaultdict[str, dict[str, Operation]] = defaultdict(dict)
        here = {each.sha256 for key in known for each in self._hashes[key]}
        for _, entry in self._store.waiting_corrections():
            corrections, statement = bundles.corrections_of_line(entry)
            if here.isdisjoint(each.sha256 for each in statement.versions) and statement.id not in self._ids:
                self._foreign(statement)
                found[statement.id] |= {each.id: each for each in corrections.operations}
        for name, operations in found.items():
            yield BundledCorrections(name, tuple(sorted(operations.values(), key=lambda each: each.rank)))

    def _foreign(self, statement: BundledStatement) -> None:
        """Let a statement that is not here be named in the bundle, as the one that told of the most versions has it."""
        name = f"waiting {statement.id}"
        known = self._statements.get(name, statement)
        self._statements[name] = max(known, statement, key=lambda each: len(each.versions))

    def _passage(self, place: tuple[str, int, int]) -> BundledPassage:
        key, version, n = place
        return BundledPassage(self._statement(key).id, version, n)

    def _waiting(self) -> Iterator[BundledNote]:
        """What waits here for a statement may be placed where the bundle goes."""
        found: dict[str, BundledNote] = {}
        for _, entry in self._store.waiting():
            note, statement = bundles.note_of_line(entry)
            self._foreign(statement)
            known = found.get(note.id, note)
            united = {each.id: each for each in (*known.operations, *note.operations)}
            operations = tuple(sorted(united.values(), key=lambda each: each.rank))
            found[note.id] = replace(known, operations=operations)
        if self._keys is None:
            yield from (note for note in found.values() if not is_private(History(note.operations)))

    def _statement(self, key: str) -> BundledStatement:
        if key not in self._statements:
            shown = self._store.statement(key)
            description = {name: written(shown.statement, name) for name in EDITABLE_FIELDS}
            self._statements[key] = BundledStatement(
                shown.statement.id,
                key,
                shown.statement.title,
                self._versions(key),
                sketch(words_of(shown.text)),
                description,
            )
        return self._statements[key]

    def _versions(self, key: str) -> tuple[BundledVersion, ...]:
        return tuple(
            BundledVersion(
                each.version, each.sha256, each.text_sha256, self._store.statement(key, each.version).statement.source
            )
            for each in self._hashes[key]
        )

    def _originals(self) -> dict[str, tuple[str, int]]:
        """Where the file of each version is: key and version by its hash."""
        return {each.sha256: (key, each.version) for key in self._statements for each in self._hashes.get(key, ())}
