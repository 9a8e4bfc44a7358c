"""Two to six archives, random work, bundles in any order, twice and lost: the ends are equal, nothing is lost.

A short run by default; `KPDESK_FUZZ_SEEDS=300` and more by hand.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.core.records import Note
from kpdesk.errors import FieldError, NotFoundError
from tests.unit.store.made import item

SEEDS = int(os.environ.get("KPDESK_FUZZ_SEEDS", "6"))
KEYS = ("lamps-a", "lamps-b", "lamps-c")


class Delegate:
    """One archive with the same statements as the others, and a person who works in it."""

    def __init__(self, folder: Path, name: str, dice: random.Random) -> None:
        self.archive = Archive.open(folder / name)
        self.archive._store.author = name
        self.dice, self.name, self.folder = dice, name, folder
        self.written = 0
        held = KEYS if dice.random() < 0.6 else KEYS[: dice.randint(1, 2)]
        self.archive._store.add_statements([item(key) for key in held], "Import")

    def complete(self) -> None:
        missing = [key for key in KEYS if key not in {each.key for each in self.archive.statements()}]
        if missing:
            self.archive._store.add_statements([item(key) for key in missing], "Import")
        self.archive.place_waiting()

    def work(self) -> None:
        notes = [*self.archive.notes(), *self.archive.notes(removed=True)]
        verbs: list[Callable[[], Any]] = [self._annotate, self._annotate]
        if notes:
            note = self.dice.choice(notes)
            verbs += [lambda verb=verb: verb(note) for verb in (self._edit, self._edit, self._trash)]
        verbs += [self._correct, self._repair]
        if self.archive.conflicts():
            verbs.append(self._decide)
        if self.dice.random() < 0.1 and (self.archive.undo_label or "Import").split()[0] not in (
            "Import",
            "Merge",
            "Place",
        ):
            verbs.append(self.archive.undo)
        self.dice.choice(verbs)()

    def _annotate(self) -> None:
        key = self.dice.choice(sorted(each.key for each in self.archive.statements()))
        start = self.dice.randrange(0, 30)
        visibility = self.dice.choice(["delegation", "delegation", "quotable", "private"])
        self.archive.annotate(key, start=start, end=start + 9, text=self._word(), visibility=visibility)

    def _edit(self, note: Note) -> None:
        values = [{"text": self._word()}, {"label": self.dice.choice([None, "1", "2"])}, {"tags": [self._word()]}]
        self.archive.edit_note(note.id, **self.dice.choice(values))

    def _trash(self, note: Note) -> None:
        verb = self.archive.restore_note if note.removed else self.archive.remove_note
        verb(note.id)

    def _correct(self) -> None:
        keys = sorted(each.key for each in self.archive.statements())
        values = [{"title": self._word()}, {"date": self.dice.choice(["2021", "2021-11", "2021-11-12", ""])}]
        values += [{"speakers": self._word()}, {"kind": self.dice.choice(["report", "letter"])}]
        values.append({"meeting": self.dice.choice(["", "2021 plenary, Porto Velo", "2022 intersessional"])})
        self.archive.edit_all(self.dice.sample(keys, self.dice.choice([1, 1, len(keys)])), **self.dice.choice(values))

    def _repair(self) -> None:
        key = self.dice.choice(sorted(each.key for each in self.archive.statements()))
        n = self.dice.choice([each.n for each in self.archive.show(key).body])
        with suppress(FieldError, NotFoundError):  # as of the last paragraph, or of the only one
            self.dice.choice([self.archive.join_paragraphs, self.archive.leave_out_paragraph])(key, n)
        if self.dice.random() < 0.3:
            self.archive.bring_back_paragraphs(key)

    def _decide(self) -> None:
        conflict = self.dice.choice(self.archive.conflicts())
        self.archive.decide(conflict.about, conflict.field, self.dice.choice(conflict.choices).value)

    def _word(self) -> str:
        return self.dice.choice(["dawn", "lamp", "wick", f"{self.name} {self.dice.randrange(99)}"])

    def bundle(self) -> Path:
        self.written += 1
        file = self.folder / f"{self.name}-{self.written}.kpbundle"
        self.archive.write_bundle(file)
        return file


def shared(delegate: Delegate) -> list[Note]:
    """The notes that are not private; of those in the trash, the ones that ever left."""
    store = delegate.archive._store
    left = set(json.loads(store.fact("bundled") or "[]"))
    trash = [each for each in delegate.archive.notes(removed=True) if each.bundle or each.id in left]
    notes = [*delegate.archive.notes(), *trash]
    return [note for note in notes if note.visibility != "private"]


def state(delegate: Delegate) -> dict[str, Any]:
    """What all must agree on: statements and paragraphs, every shared note, its place, and what is to be decided."""
    rivals: dict[str, list[tuple[str, list[str]]]] = {}
    for each in delegate.archive.conflicts():
        values = [bool(one.value) if each.field == "removed" else one.value for one in each.choices]
        rivals.setdefault(each.about, []).append((each.field, sorted(map(repr, values))))
    statements = {
        each.key: ({**each.to_json(), "id": None, "source": None}, rivals.get(each.key), read(delegate, each.key))
        for each in delegate.archive.statements()
    }
    return statements | {
        note.id: (
            (note.text, note.label, note.tags, note.author, bool(note.removed)),
            (note.key, note.paragraph, note.selector, note.state),
            rivals.get(note.id),
        )
        for note in shared(delegate)
    }


def read(delegate: Delegate, key: str) -> list[tuple[int, str]]:
    """The paragraphs as they are read."""
    return [(each.n, each.text) for each in delegate.archive.show(key).body]


def operations(delegate: Delegate) -> set[str]:
    """Every operation on a shared note and every correction that its archive knows."""
    found = delegate.archive._store.note_operations([note.id for note in shared(delegate)])
    corrected = {each.id for one in delegate.archive._store.corrections() for each in one.operations}
    return corrected | {each.id for history in found.values() for each in history}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_archives_that_exchange_bundles_agree_in_the_end_and_lose_nothing(seed: int) -> None:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        delegates = [Delegate(Path(name), each, dice) for each in "abcdef"[: dice.choice([2, 2, 3, 3, 4, 5, 6])]]
        try:
            exchange(delegates, dice)
        finally:
            for delegate in delegates:
                delegate.archive.close()


def exchange(delegates: list[Delegate], dice: random.Random) -> None:
    files: list[Path] = []
    for _ in range(dice.randint(10, 40)):
        delegate, chance = dice.choice(delegates), dice.random()
        if chance < 0.6:
            delegate.work()
        elif chance < 0.8 or not files:
            files.append(delegate.bundle())
        else:
            file = dice.choice(files)
            delegate.archive.merge_bundle(file)
            assert delegate.archive.merge_bundle(file).changes_nothing
    for delegate in delegates:
        delegate.complete()
    known = {each for delegate in delegates for each in operations(delegate)}
    last = [delegate.bundle() for delegate in delegates]
    for delegate in delegates:
        order = [*last, dice.choice(last)]
        dice.shuffle(order)
        for file in order:
            delegate.archive.merge_bundle(file)
    for delegate in delegates[1:]:
        assert state(delegate) == state(delegates[0])
    assert all(operations(delegate) >= known for delegate in delegates)
    assert all(delegate.archive._store.check() == () for delegate in delegates)
