"""The verbs of a store about what archives exchange: what may leave, what comes in, what is to be decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kpdesk.core.merging import History, Operation, Version
from kpdesk.core.records import Note, Statement
from kpdesk.store import notes, statements
from kpdesk.store.file.database import Database
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Group, Step
from kpdesk.store.log.logged import Exchanged, lines_of, unheard
from kpdesk.store.log.theme_words import theme_words
from kpdesk.store.log.waiting import ever_waited, waiting
from kpdesk.store.log.writing import Writer
from kpdesk.store.merging import bundled_corrections, bundled_notes, bundled_opinions
from kpdesk.store.merging.bundled_corrections import Corrections
from kpdesk.store.merging.bundled_notes import Arriving
from kpdesk.store.merging.bundled_opinions import Disputed, Thought
from kpdesk.store.merging.held import Homeless, held, hold
from kpdesk.store.merging.joining import Joining
from kpdesk.store.opinions import OpinionStore
from kpdesk.store.records import Taken


class ExchangingStore(OpinionStore):
    """What a store does with bundles, besides looking."""

    def __init__(self, folder: Path, database: Database, writer: Writer) -> None:
        super().__init__(folder, database)
        self._writer = writer

    def note_operations(self, note_ids: Sequence[str]) -> dict[str, list[Operation]]:
        """The operations on these notes that count and could be shared; see `core.merging`."""
        with self._reading() as session:
            return bundled_notes.shareable(session, note_ids)

    def heard_of(self, note_ids: Sequence[str]) -> frozenset[str]:
        """Those of the notes that the archive has or once had, in the trash or not."""
        with self._reading() as session:
            return frozenset(lines_of(session, note_ids))

    def joinings(self, bundle: str, arriving: Sequence[Arriving]) -> dict[str, Joining]:
        """What taking the notes of a bundle in would change about those that are known."""
        with self._reading() as session:
            return bundled_notes.joinings(session, bundle, arriving)

    def rivals(self) -> list[tuple[Note, History]]:
        """The notes with a field that has more than one value to choose from."""
        with self._reading() as session:
            return [(notes.by_id(session, each), found) for each, found in bundled_notes.rivals(session).items()]

    def corrections(self, keys: Collection[str] | None = None) -> list[Corrections]:
        """What people corrected about these statements, or about all outside the trash, as operations that count."""
        with self._reading() as session:
            return bundled_corrections.corrections(session, keys)

    def corrections_joining(self, bundle: str, arriving: Sequence[Corrections]) -> dict[str, Joining]:
        """What taking the corrections of a bundle in would change, by the key of the statement."""
        with self._reading() as session:
            return bundled_corrections.joinings(session, bundle, arriving)

    def corrections_in_conflict(self, bundle: str, arriving: Sequence[Corrections]) -> int:
        """How many fields of statements two people would have changed differently, once the bundle is in."""
        with self._reading() as session:
            return bundled_corrections.new_rivals(session, bundle, arriving)

    def statement_rivals(self) -> list[tuple[Statement, dict[str, tuple[Version, ...]]]]:
        """The statements with the fields of each that have more than one value to choose from."""
        with self._reading() as session:
            found = bundled_corrections.rivals(session)
            return [(statements.by_key(session, key), rivals) for key, rivals in found.items()]

    def opinions_in_conflict(self, bundle: str, arriving: Sequence[Thought]) -> int:
        """About how many links and themes readers contradict each other once the bundle is in, and do not now."""
        with self._reading() as session:
            return bundled_opinions.new_rivals(session, bundle, arriving)

    def disputed(self) -> list[Disputed]:
        """The links and themes about which readers contradict each other, as long as nobody chose."""
        with self._reading() as session:
            return bundled_opinions.disputed(session)

    def bundles(self) -> dict[str, bool]:
        """The ids of the bundles that were merged, and whether what they brought is in the archive at present."""
        with self._reading() as session:
            return Exchanged.read(session).inside

    def waiting(self) -> list[tuple[str, str]]:
        """The notes of bundles whose statements are not here: id of the bundle, and the note as it came."""
        with self._reading() as session:
            return [(bundle, each.entry) for bundle, each in bundled_notes.waiting(session)]

    def waiting_corrections(self) -> list[tuple[str, str]]:
        """What waits for its statement, or a text of it: id of the bundle, and the corrections as they came."""
        with self._reading() as session:
            return [(bundle, each.entry) for bundle, each in held(session, "corrected")]

    def waiting_judgements(self) -> list[tuple[str, str]]:
        """What readers decided about links of texts that are not here: id of the bundle, and the decision as it came.

        Those that were placed are not among them.
        """
        with self._reading() as session:
            found = held(session, "judged")
            new = unheard(session, (each.name for _, each in found))
            return [(bundle, each.entry) for bundle, each in found if each.name in new]

    def annotations_waiting(self) -> dict[str, Any]:
        """The annotations of other programs that wait for their statement, by their ids, as they came."""
        with self._reading() as session:
            return dict(waiting(session).waits)

    def annotations_that_waited(self) -> frozenset[str]:
        """The ids of all annotations that wait or ever waited."""
        with self._reading() as session:
            return ever_waited(session)

    def unheard(self, operations: Iterable[str]) -> set[str]:
        """Those of the operations that nobody here has heard of, or whose statements are not here."""
        with self._reading() as session:
            return unheard(session, operations)

    def merge(
        self,
        bundle: str,
        arriving: Sequence[Arriving],
        label: str,
        *,
        thought: Sequence[Thought] = (),
        corrected: Sequence[Corrections] = (),
        homeless: Sequence[Homeless] = (),
        group: str | None = None,
    ) -> Taken:
        """Take in what a bundle holds, as one step with what was stored under the same `group`."""
        with self._growing(label, group, bundle=bundle) as step:
            bundled_notes.take_in(step, bundle, arriving)
            bundled_opinions.take_in(step, bundle, thought)
            bundled_corrections.take_in(step, bundle, corrected)
            hold(step, bundle, homeless)
            return Taken(label, *step.touched)

    def remove_bundle(self, bundle: str, label: str) -> Taken:
        """Take out what a bundle brought: notes that came with it first go to the trash, fields go back."""
        with self._writer.step(Group(label, bundle=bundle, outward=True)) as step:
            bundled_notes.take_out(step, bundle)
            bundled_opinions.take_out(step, bundle)
            bundled_corrections.take_out(step, bundle)
            return Taken(label, *step.touched)

    def settle(self, note_id: str, field: str, value: Any) -> Note:
        """Decide between several values of a field of a note; the others stay in its history."""
        with self._writer.step(Group("Decide between two versions")) as step:
            bundled_notes.settle(step, note_id, field, value)
            return notes.by_id(step.session, note_id)

    def settle_statement(self, key: str, field: str, value: Any) -> Statement:
        """Decide between several values of a detail, repair or link of a statement; all others know of it then."""
        with self._writer.step(Group("Decide between two versions")) as step:
            if field.startswith(fields.OPINIONS):
                bundled_opinions.decide(step, statements.row_of(step.session, key), field, value)
            else:
                bundled_corrections.settle(step, key, field, value)
            return statements.by_key(step.session, key)

    def settle_words(self, field: str, value: Any) -> None:
        """Decide between several edits of the words of a theme."""
        with self._writer.step(Group("Decide between two versions")) as step:
            bundled_opinions.decide(step, theme_words(step.session), field, value)

    @contextmanager
    def _growing(self, label: str, group: str | None, *, bundle: str | None = None) -> Iterator[Step]:
        """A step that continues a group where that is the last thing done with it, or begins a new one."""
        with self._writer.alone():
            known = group is None or self._writer.history.can_continue(group) or not self.has_group(group)
            with self._writer.step(Group(label, id=group if known else None, bundle=bundle)) as step:
                yield step
