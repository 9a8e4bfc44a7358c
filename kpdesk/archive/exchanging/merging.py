"""What a bundle would change here, and the merge itself: its statements first, then its notes, one step of undo."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk.archive.base import Progress
from kpdesk.archive.exchanging.correction_homes import CorrectionHomes
from kpdesk.archive.exchanging.homes import Homes
from kpdesk.archive.exchanging.judgement_homes import JudgementHomes
from kpdesk.archive.fields import corrected
from kpdesk.archive.importing.from_file import Intake, take_in
from kpdesk.archive.importing.verbs import new_statement, new_version
from kpdesk.archive.importing.versions import carry
from kpdesk.archive.knowledge import fact_tables
from kpdesk.archive.knowledge import lexicon as shipped
from kpdesk.core.merging import REMOVED, Operation
from kpdesk.core.records import EDITABLE_FIELDS, BundlePreview, Description, Note
from kpdesk.errors import CancelledError, FieldError, KpdeskError
from kpdesk.exchange import bundle as bundles
from kpdesk.exchange.bundle import (
    corrections_of_line,
    judgement_of_line,
    line_of_corrections,
    line_of_note,
    note_of_line,
)
from kpdesk.exchange.bundle_contents import Bundle, BundledStatement
from kpdesk.store import Arriving, Decided, Home, Homeless, Joining, Store, Taken, Worded

if TYPE_CHECKING:
    from kpdesk.readers.child.process import ReaderProcess

_A_DAY = timedelta(days=1)
_PLACED = ("exact", "moved")
_TOLD_ONE_BY_ONE, _LONG = 5, 60


class Merging:
    """One bundle on its way into an archive; nothing is stored before `merge`."""

    def __init__(self, store: Store, file: Path) -> None:
        self._store, self._file = store, file
        self.bundle: Bundle = bundles.load(file)
        self._homes = Homes(store)
        bundled = self.bundle.statements.values()
        self._coming = {each.id: _missing(each, self.bundle, self._homes) for each in bundled}
        self._new = {each.id for each in bundled if self._coming[each.id] and self._homes.statement(each) is None}
        self._corrections = self._correction_homes(coming=self._coming_statements())
        self._judgements = self._judgement_homes(coming=self._coming_statements())
        self._failed: list[str] = []

    @property
    def label(self) -> str:
        """What the step of undo is called."""
        bundle = self.bundle
        counts = {
            "note": len(bundle.notes),
            "correction": sum(len(each.operations) for each in bundle.corrections),
            "decision": len(bundle.judgements) + len(bundle.words),
            "statement": len(bundle.statements),
        }
        what, count = next((each for each in counts.items() if each[1]), ("note", 0))
        return f"Merge {count} {what}{'' if count == 1 else 's'} from {bundle.author or 'a bundle'}"

    def preview(self) -> BundlePreview:
        """What the bundle says it is, and what merging it changes."""
        return self._told(self._arriving())

    def merge(self, progress: Progress | None = None) -> tuple[BundlePreview, Taken]:
        """What was done, and what was touched by it: one step, whatever it brought."""
        group = Store.new_group()
        stored = self._store_statements(group, progress)
        self._homes = Homes(self._store)
        self._corrections, self._judgements = self._correction_homes(), self._judgement_homes()
        arriving = self._arriving()
        told = self._told(arriving)
        taken = self._store.merge(
            self.bundle.id,
            arriving,
            self.label,
            thought=self._thought(),
            corrected=self._corrections.arriving,
            homeless=self._homeless(),
            group=group,
        )
        return told, replace(taken, statements=(*stored, *taken.statements))

    def _correction_homes(self, coming: Collection[str] = ()) -> CorrectionHomes:
        bundle = self.bundle
        hashes = self._store.version_hashes()
        return CorrectionHomes(bundle.corrections, bundle.statements, hashes=hashes, coming=coming)

    def _homeless(self) -> list[Homeless]:
        statements = self.bundle.statements
        homeless = self._corrections.homeless
        lines = ((each.statement, line_of_corrections(each, statements[each.statement])) for each in homeless)
        return [*(Homeless("corrected", *each) for each in lines), *self._judgements.homeless]

    def _waiting_corrections(self) -> int:
        """How many corrections will wait, and do not yet."""
        entries = [corrections_of_line(entry)[0] for _, entry in self._store.waiting_corrections()]
        waits = {each.id for one in entries for each in one.operations}
        return sum(each.id not in waits for one in self._corrections.homeless for each in one.operations)

    def _coming_statements(self) -> list[str]:
        return [statement for statement, versions in self._coming.items() if versions]

    def _arriving(self) -> list[Arriving]:
        statements = self.bundle.statements
        return [
            Arriving(
                note.id,
                note.operations,
                self._homes.home(note, statements[note.statement]),
                entry=line_of_note(note, statements[note.statement]),
            )
            for note in self.bundle.notes
        ]

    def _thought(self) -> list[Decided | Worded]:
        return [*self._judgements.arriving, *self._worded()]

    def _judgement_homes(self, coming: Collection[str] = ()) -> JudgementHomes:
        return JudgementHomes(self.bundle.judgements, self.bundle.statements, self._homes, coming=coming)

    def _new_judgements(self) -> int:
        """How many decisions nobody here has heard of, and do not wait here either."""
        waits = {judgement_of_line(entry)[0].operation.id for _, entry in self._store.waiting_judgements()}
        return len(self._store.unheard({*self._judgements.ids} - waits))

    def _worded(self) -> list[Worded]:
        """What was done to the words of themes that are known here."""
        lexicon = shipped()
        found = (each for each in self.bundle.words if lexicon.triggers_of(each.theme, each.language))
        return [Worded(each.theme, each.language, each.operation) for each in found]

    def _told(self, arriving: Sequence[Arriving]) -> BundlePreview:
        bundle = self.bundle
        versions = sum(len(each) for statement, each in self._coming.items() if statement not in self._new)
        return BundlePreview(
            file=self._file.name,
            id=bundle.id,
            author=bundle.author,
            recipient=bundle.recipient,
            made=bundle.made,
            authors=tuple(sorted({each.author for each in _operations(bundle)})),
            titles=tuple(bundles.titles(bundle)),
            notes=len(bundle.notes),
            **self._counted(arriving),  # type: ignore[arg-type]  # the counts and nothing else
            held=sum(len(each.operations) for each in bundle.corrections),
            new_statements=len(self._new),
            new_versions=versions,
            judgements=self._new_judgements(),
            words=self._store.count_unknown(self._worded()),
            left_aside=(*self._corrections.left_aside, *self._judgements.left_aside),
            failed=tuple(self._failed),
            warnings=(*warnings(bundle, self._store), *self._elsewhere(arriving)),
        )

    def _elsewhere(self, arriving: Sequence[Arriving]) -> Iterator[str]:
        """A sentence on each note that both have and that was put on other words there."""
        homes = {each.id: each.home for each in arriving if each.home is not None and each.home.state in _PLACED}
        here = [each for each in self._store.notes(ids=sorted(homes)) if each.state in _PLACED]
        found = [(note, homes[note.id]) for note in here if _stands_elsewhere(note, homes[note.id])]
        for note, home in found[:_TOLD_ONE_BY_ONE]:
            yield (
                f"The note on “{_beginning(note.quoted)}” stands on “{_beginning(home.selector.exact)}” in this "
                "bundle. It stays where it is here; adjust it with A if you agree."
            )
        if len(found) > _TOLD_ONE_BY_ONE:
            more = len(found) - _TOLD_ONE_BY_ONE
            yield f"So do more notes of this bundle, which stay where they are here: {more}."

    def _counted(self, arriving: Sequence[Arriving]) -> dict[str, int]:
        known = self._store.joinings(self.bundle.id, arriving)
        counts = dict.fromkeys(("new", "changed", "removed", "conflicts", "to_place", "waiting", "corrections"), 0)
        waits = {note_of_line(entry)[0].id for _, entry in self._store.waiting()}
        coming = {note.id: bool(self._coming[note.statement]) for note in self.bundle.notes}
        for each in arriving:
            if each.id in known:
                _count_known(counts, known[each.id])
                continue
            counts["new"] += each.id not in waits
            homeless = each.home is None and not coming[each.id]
            counts["waiting"] += homeless
            counts["to_place"] += homeless or (each.home is not None and each.home.state == "to place")
        counts["corrections"] = self._corrections.coming + self._waiting_corrections()
        counts["to_place"] += sum(len(each.operations) for each in self._corrections.homeless)
        corrected = self._corrections.arriving
        for joining in self._store.corrections_joining(self.bundle.id, corrected).values():
            counts["corrections"] += len(joining.told) + len(joining.again)
        counts["conflicts"] += self._store.corrections_in_conflict(self.bundle.id, corrected)
        counts["conflicts"] += self._store.opinions_in_conflict(self.bundle.id, self._thought())
        return counts

    def _store_statements(self, group: str, progress: Progress | None) -> list[str]:
        from kpdesk.readers.child.process import ReaderProcess  # noqa: PLC0415 - see intake

        stored: list[str] = []
        wanted = [(statement, n) for statement, versions in self._coming.items() for n in versions]
        with ReaderProcess(fact_tables()) as reader:
            for done, (statement, n) in enumerate(wanted):
                bundled = self.bundle.statements[statement]
                if progress and not progress(done, len(wanted), bundled.key):
                    raise CancelledError("Nothing more was taken from the bundle.")
                try:
                    stored.append(self._store_version(bundled, n, group, reader))
                except KpdeskError as error:
                    self._failed.append(f"{bundled.key}: {error}")
        return stored

    def _store_version(self, bundled: BundledStatement, n: int, group: str, reader: ReaderProcess) -> str:
        version = next(each for each in bundled.versions if each.n == n)
        content = bundles.original(self._file, version.sha256)
        name = Path(version.source.replace("\\", "/")).name
        intake = take_in(Path(name), content, source=version.source, reader=reader)
        key = Homes(self._store).statement(bundled)
        if key is not None:
            return self._store.add_version(
                key, new_version(intake, key), self.label, group=group, carry=carry(intake.text)
            ).id
        described = intake.described(_description(intake, bundled))
        item = new_statement(described, self._store.keys(), key=bundled.key)
        return self._store.add_statements([item], self.label, group=group)[0].id


def _operations(bundle: Bundle) -> Iterator[Operation]:
    for note in bundle.notes:
        yield from note.operations
    for corrections in bundle.corrections:
        yield from corrections.operations


def warnings(bundle: Bundle, store: Store) -> Iterator[str]:
    """What a person should know before believing the bundle, in sentences."""
    latest = max([bundle.made, *(each.time for each in _operations(bundle))])
    if latest > (datetime.now(UTC) + _A_DAY).isoformat():
        yield (
            f"It says it was written on {latest[:10]}, which is still to come: the clock of the computer it comes from "
            "is wrong, or this one's. The order of changes does not depend on clocks."
        )
    if bundle.author == store.author:
        yield f"It says it comes from {bundle.author}, which is your own name here. Anybody can write that."
    if store.bundles().get(bundle.id) is False:
        yield "It was merged before and taken out again. Merging brings it back."


def _stands_elsewhere(note: Note, home: Home) -> bool:
    here, there = note.selector, home.selector
    same_text = (note.key, note.version) == (home.key, home.version)
    return same_text and (here.start, here.end) != (there.start, there.end)


def _beginning(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONG else f"{line[:_LONG].rstrip()}…"


def _missing(statement: BundledStatement, bundle: Bundle, homes: Homes) -> list[int]:
    """The versions whose files the bundle has and the archive lacks; of a statement that is here, only later ones."""
    lacking = [each.n for each in statement.versions if not homes.has_file(each.sha256)]
    known = [each.n for each in statement.versions if each.n not in lacking]
    files = {each.n: each.sha256 for each in statement.versions}
    return [n for n in lacking if files[n] in bundle.originals and n > max(known, default=0)]


def _count_known(counts: dict[str, int], joining: Joining) -> None:
    before, after = joining.before, joining.after
    if not before.begun:  # brought by a bundle that was taken out
        counts["new"] += 1
        return
    counts["changed"] += any(
        field not in before.fields or before.value(field) != after.value(field) for field in after.fields
    )
    counts["removed"] += before.value(REMOVED) is None and after.value(REMOVED) is not None
    counts["conflicts"] += len(after.rivals.keys() - before.rivals.keys())


def _description(intake: Intake, bundled: BundledStatement) -> Description:
    """What the sender knew of a statement, where that is possible; else what its text says."""
    given = {name: value for name, value in bundled.description.items() if name in EDITABLE_FIELDS and value}
    try:
        return corrected(intake.description, **given)
    except FieldError:
        return intake.description
