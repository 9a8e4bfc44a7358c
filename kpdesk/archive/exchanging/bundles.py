"""The verbs of exchange without a network: write a bundle, look into one, merge it, take it out again, decide."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kpdesk.archive.base import Progress
from kpdesk.archive.upkeep.backups import BackupVerbs
from kpdesk.core.merging import History, Version
from kpdesk.core.records import (
    BundlePreview,
    BundleWritten,
    Choice,
    Conflict,
    MergedBundle,
    Note,
    Statement,
    WaitingNote,
)
from kpdesk.errors import FieldError, NotFoundError
from kpdesk.store import Arriving, Disputed, Taken

_FACT = "bundle "
_FEW = 80
"""Letters by which a person knows a paragraph."""


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
        if not bundle.present:
            return bundle
        self.keep_safe("before-merge")
        before = {note.id for note in self._store.notes(removed=True)}
        taken = self._store.remove_bundle(bundle_id, f"Remove the notes from {bundle.author or 'a bundle'}")
        self._announce_taken(taken)
        gone = {note.id for note in self._store.notes(ids=taken.notes, removed=True)} - before
        undone = len(taken.notes) - len(gone) + len(taken.statements)
        return replace(bundle, present=False, trashed=len(gone), undone=undone)

    def merged_bundles(self) -> list[MergedBundle]:
        """The bundles that were merged, the latest first."""
        found = []
        for bundle_id, present in self._store.bundles().items():
            about: dict[str, Any] = {"author": "", "recipient": "", "made": "", "merged": "", "notes": 0}
            about |= json.loads(self._store.fact(_FACT + bundle_id) or "{}")
            found.append(MergedBundle(id=bundle_id, present=present, **about))
        return sorted(found, key=lambda each: each.merged, reverse=True)

    def conflicts(self) -> list[Conflict]:
        """The fields of notes, statements, links and themes that were changed in two archives, with every value."""
        notes = [Conflict(note, *each) for note, history in self._store.rivals() for each in _rivals(history.rivals)]
        corrected = self._store.statement_rivals()
        details = [
            Conflict(None, field, choices, here, self._words_at(here, field))
            for here, rivals in corrected
            for field, choices in _rivals(rivals)
        ]
        return [*notes, *details, *map(self._about_opinions, self._store.disputed())]

    def _about_opinions(self, found: Disputed) -> Conflict:
        """What readers say of a link or of the words of a theme."""
        ((field, choices),) = _rivals({found.field: found.versions})
        if found.key is None or found.places is None:
            theme, _, language = field.partition(".")[2].rpartition(".")
            return Conflict(None, field, choices, words=f"{theme} ({language})")
        (_, _, n), (other, _, other_n) = found.places
        words = f"¶{n} · {other} ¶{other_n}"
        return Conflict(None, field, choices, self._store.statement(found.key).statement, words)

    def _words_at(self, statement: Statement, field: str) -> str:
        """The words at the place of a repair, empty for a detail."""
        if not field.startswith("repairs."):
            return ""
        _, version, place = field.split(".")
        return self._store.statement(statement.key, int(version)).text[int(place) :].split("\n")[0][:_FEW]

    def decide(self, about: str, field: str, value: Any) -> Note | Statement | None:
        """The note (by its id) or statement (by its key), once a person chose among the values of a field of it.

        None for the words of a theme, which are about "lexicon".
        """
        conflict = next((each for each in self.conflicts() if (each.about, each.field) == (about, field)), None)
        if conflict is None:
            raise NotFoundError(f"Nothing is to be decided about “{field}” of {about}. Nothing was changed.")
        if conflict.note is None:
            return self._decide_detail(conflict, value)
        if field != "text" and value not in [each.value for each in conflict.choices]:
            raise FieldError(f"“{value}” is none of the values to choose from. Nothing was changed.")
        note = self._store.settle(about, field, value)
        self._announce("Decide", notes=(about,))
        return note

    def _decide_detail(self, conflict: Conflict, value: Any) -> Statement | None:
        if value not in [each.value for each in conflict.choices]:
            raise FieldError(f"“{value}” is none of the values to choose from. Nothing was changed.")
        if conflict.statement is None:
            self._store.settle_words(conflict.field, value)
            self._announce("Decide", lexicon=True)
            return None
        settled = self._store.settle_statement(conflict.key, conflict.field, value)
        self._announce("Decide", statements=(conflict.statement.id,))
        return settled

    def waiting_notes(self) -> list[WaitingNote]:
        """The notes of bundles and annotations of other programs whose statements are not here.

        They are placed when these are imported.
        """
        from kpdesk.archive.exchanging.annotation_homes import waiting_annotations  # noqa: PLC0415 - as above
        from kpdesk.exchange.bundle import note_of_line  # noqa: PLC0415 - as above

        found = []
        for bundle, entry in self._store.waiting():
            note, statement = note_of_line(entry)
            history = History(note.operations)
            author, text = str(history.value("author")), str(history.value("text"))
            title = statement.title or statement.key
            found.append(WaitingNote(note.id, bundle, author, title, note.place.selector.exact, text))
        coming = waiting_annotations(self._store)
        for one in coming:
            about = (one.note_id, "", one.author, one.about, one.exact, one.text)
            found.append(WaitingNote(*about, visibility=one.visibility))
        return found

    def place_waiting(self) -> int:
        """How many notes, corrections and decisions that waited for a statement have found it and were placed."""
        if self.read_only is not None:
            return 0
        notes = self._place_notes() + self._place_annotations()
        return notes + self._place_corrections() + self._place_judgements()

    def _place_notes(self) -> int:
        entries = self._store.waiting()
        if not entries:
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

    def _place_annotations(self) -> int:
        from kpdesk.archive.exchanging.annotation_homes import place  # noqa: PLC0415 - as above

        placed = place(self._store)
        if placed:
            self._announce("Place notes that waited for their statement", notes=tuple(each.id for each in placed))
        return len(placed)

    def _place_corrections(self) -> int:
        from kpdesk.archive.exchanging.correction_homes import homes_of_waiting  # noqa: PLC0415 - as above

        waiting = homes_of_waiting(self._store)
        new = self._store.unheard(one.id for found in waiting.values() for each in found for one in each.operations)
        for bundle, found in waiting.items():  # each of them: what two bundles have stays when one of them goes
            coming = [each for each in found if not new.isdisjoint(one.id for one in each.operations)]
            if coming:
                label = "Take over corrections that waited for their statement"
                self._announce_taken(self._store.merge(bundle, [], label, corrected=coming))
        return len(new)

    def _place_judgements(self) -> int:
        if not self._store.waiting_judgements():
            return 0
        from kpdesk.archive.exchanging.judgement_homes import judgements_with_homes  # noqa: PLC0415 - as above

        placed = judgements_with_homes(self._store)
        for bundle, found in placed.items():  # each of them, as above
            label = "Take over decisions about links that waited for their statement"
            self._announce_taken(self._store.merge(bundle, [], label, thought=found))
        return len({each.operation.id for found in placed.values() for each in found})

    def _announce_taken(self, taken: Taken) -> None:
        self._announce(taken.label, statements=taken.statements, notes=taken.notes, lexicon=taken.lexicon)


def _rivals(rivals: Mapping[str, tuple[Version, ...]]) -> list[tuple[str, tuple[Choice, ...]]]:
    return [
        (field, tuple(Choice(each.value, each.author, each.time) for each in versions))
        for field, versions in sorted(rivals.items())
    ]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
