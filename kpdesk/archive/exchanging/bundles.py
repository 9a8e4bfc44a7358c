"""The verbs of exchange without a network: write a bundle, look into one, merge it, take it out again, decide."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kpdesk.archive.base import Progress
from kpdesk.archive.upkeep.backups import BackupVerbs
from kpdesk.core.merging import History
from kpdesk.core.records import (
    BundlePreview,
    BundleWritten,
    Choice,
    Conflict,
    MergedBundle,
    Note,
    WaitingNote,
)
from kpdesk.errors import FieldError, NotFoundError
from kpdesk.store import Arriving, Taken

_FACT = "bundle "


class BundleVerbs(BackupVerbs):
    """What a person does to pass notes on, and with the notes of others."""

    def write_bundle(
        self,
        file: Path | str,
        *,
        recipient: str = "",
        keys: Collection[str] | None = None,
        notes: Collection[str] = (),
        statements: bool = False,
    ) -> BundleWritten:
        """A bundle with every note that is not private, of all statements or those of `keys`, read again once written.

        A private note leaves only where its id is among `notes`. With `statements` their files go along.
        """
        from kpdesk.archive.exchanging.bundling import Bundling  # noqa: PLC0415 - rare, and not needed to start

        for key in keys or ():
            self._store.statement(key)  # says so where the key is unknown
        for note_id in notes:
            self._store.note(note_id)
        bundling = Bundling(self._store, named=notes, keys=keys)
        return bundling.save(Path(file), recipient=recipient, statements=statements)

    def preview_bundle(self, file: Path | str) -> BundlePreview:
        """What the bundle says it is, and what merging it would change; changes nothing."""
        from kpdesk.archive.exchanging.merging import Merging  # noqa: PLC0415 - as above

        return Merging(self._store, Path(file)).preview()

    def merge_bundle(self, file: Path | str, progress: Progress | None = None) -> BundlePreview:
        """What merging the bundle did: one step of undo, behind a backup; merging it again changes nothing."""
        from kpdesk.archive.exchanging.merging import Merging  # noqa: PLC0415 - as above

        merging = Merging(self._store, Path(file))
        self.keep_safe("before-merge")
        bundle = merging.bundle
        about = {"author": bundle.author, "recipient": bundle.recipient, "made": bundle.made, "merged": _now()}
        self._store.set_fact(_FACT + bundle.id, json.dumps({**about, "notes": len(bundle.notes)}, ensure_ascii=False))
        told, taken = merging.merge(progress)
        self._announce_taken(taken)
        self.place_waiting()
        return told

    def remove_bundle(self, bundle_id: str) -> MergedBundle:
        """The bundle, once what it brought is taken out; what was written here on its notes goes to the trash too."""
        bundle = next((each for each in self.merged_bundles() if each.id == bundle_id), None)
        if bundle is None:
            raise NotFoundError(
                f"No bundle with the id {bundle_id!r} was merged. `kpdesk bundle list` shows those that were."
            )
        if bundle.present:
            self.keep_safe("before-merge")
            label = f"Remove the notes from {bundle.author or 'a bundle'}"
            self._announce_taken(self._store.remove_bundle(bundle_id, label))
        return next(each for each in self.merged_bundles() if each.id == bundle_id)

    def merged_bundles(self) -> list[MergedBundle]:
        """The bundles that were merged, the latest first."""
        found = []
        for bundle_id, present in self._store.bundles().items():
            about: dict[str, Any] = {"author": "", "recipient": "", "made": "", "merged": "", "notes": 0}
            about |= json.loads(self._store.fact(_FACT + bundle_id) or "{}")
            found.append(MergedBundle(id=bundle_id, present=present, **about))
        return sorted(found, key=lambda each: each.merged, reverse=True)

    def conflicts(self) -> list[Conflict]:
        """The fields of notes that were changed in two archives, with every value there is."""
        return [
            Conflict(note, field, tuple(Choice(each.value, each.author, each.time) for each in versions))
            for note, history in self._store.rivals()
            for field, versions in _rivals(history)
        ]

    def decide(self, note_id: str, field: str, value: Any) -> Note:
        """The note, once a person chose among the values of a field that was changed in two archives."""
        conflict = next((each for each in self.conflicts() if (each.note.id, each.field) == (note_id, field)), None)
        if conflict is None:
            raise NotFoundError(f"Nothing is to be decided about “{field}” of the note {note_id}. Nothing was changed.")
        if field != "text" and value not in [each.value for each in conflict.choices]:
            raise FieldError(f"“{value}” is none of the values to choose from. Nothing was changed.")
        note = self._store.settle(note_id, field, value)
        self._announce("Decide", notes=(note_id,))
        return note

    def waiting_notes(self) -> list[WaitingNote]:
        """The notes of bundles whose statements are not here; they are placed when these are imported."""
        from kpdesk.exchange.bundle import note_of_line  # noqa: PLC0415 - as above

        found = []
        for bundle, entry in self._store.waiting():
            note, statement = note_of_line(entry)
            history = History(note.operations)
            author, text = str(history.value("author")), str(history.value("text"))
            title = statement.title or statement.key
            found.append(WaitingNote(note.id, bundle, author, title, note.place.selector.exact, text))
        return found

    def place_waiting(self) -> int:
        """How many notes that waited for a statement have found it and were placed."""
        entries = self._store.waiting()
        if not entries or self.read_only is not None:
            return 0
        from kpdesk.archive.exchanging.homes import Homes  # noqa: PLC0415 - as above
        from kpdesk.exchange.bundle import note_of_line  # noqa: PLC0415

        homes, coming = Homes(self._store), defaultdict[str, list[Arriving]](list)
        for bundle, entry in entries:
            note, statement = note_of_line(entry)
            home = homes.home(note, statement)
            if home is not None:
                coming[bundle].append(Arriving(note.id, note.operations, home))
        for bundle, arriving in coming.items():
            self._announce_taken(self._store.merge(bundle, arriving, "Place notes that waited for their statement"))
        return sum(map(len, coming.values()))

    def _announce_taken(self, taken: Taken) -> None:
        self._announce(taken.label, statements=taken.statements, notes=taken.notes)


def _rivals(history: History) -> list[tuple[str, Any]]:
    return sorted(history.rivals.items())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
