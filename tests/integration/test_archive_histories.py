"""Back to the start and forth again, step by step, over notes, details, trash, merges, decisions and removed bundles.

A short history here; 500 steps by hand with `KPDESK_STEPS=500`.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.core.records import Conflict
from tests.unit.store.made import item, note_on

STEPS = int(os.environ.get("KPDESK_STEPS", "60"))
KEYS = ("lamps-a", "lamps-b", "lamps-c")


def seen(archive: Archive) -> dict[str, Any]:
    """What a person sees, without the times of the last changes."""
    records = [*archive.statements(), *archive.notes()]
    found: dict[str, Any] = {each.id: {**each.to_json(), "modified": None} for each in records}
    for each in archive.conflicts():
        found[f"{each.about} {each.field}"] = sorted(repr(choice.value) for choice in each.choices)
    return found


def verbs(mine: Archive, other: Archive, dice: random.Random, file: Path) -> list[Callable[[], Any]]:
    """What can be done next."""
    notes = mine.notes()
    keys = [each.key for each in mine.statements()]
    possible: list[Callable[[], Any]] = [
        lambda: note_on(mine._store, dice.choice(keys), text=str(dice.randrange(99)), visibility="delegation"),
        lambda: mine._store.edit_statement(dice.choice(keys), {"year": dice.randrange(1990, 2030)}),
        lambda: mine.remove(*dice.sample(keys, 1)) if len(keys) > 1 else mine.restore(*KEYS),
        lambda: mine.restore(*(each.key for each in mine.statements(removed=True))),
        lambda: (other.write_bundle(file), mine.merge_bundle(file)),
    ]
    if notes:
        note = dice.choice(notes)
        possible += [
            lambda: mine.edit_note(note.id, text=f"text {dice.randrange(99)}"),
            lambda: mine.edit_note(note.id, tags=[str(dice.randrange(3))], label=dice.choice([None, "1"])),
            lambda: mine.remove_note(note.id),
        ]
    possible += [partial(decide, mine, conflict, dice) for conflict in mine.conflicts()[:1]]
    present = [each.id for each in mine.merged_bundles() if each.present]
    possible += [partial(mine.remove_bundle, each) for each in present[:1]]
    possible.append(lambda: mine.edit_all(keys, year=str(dice.randrange(1990, 2030))))
    return possible


def decide(mine: Archive, conflict: Conflict, dice: random.Random) -> None:
    mine.decide(conflict.about, conflict.field, dice.choice(conflict.choices).value)


def elsewhere(other: Archive, mine: Archive, dice: random.Random, file: Path) -> None:
    """Something that a colleague does meanwhile, sometimes upon what they got from here."""
    if dice.random() < 0.3:
        mine.write_bundle(file)
        other.merge_bundle(file)
    if dice.random() < 0.3:
        other.edit(dice.choice(KEYS), title=f"other {dice.randrange(99)}", organisation=str(dice.randrange(3)))
        return
    notes = other.notes()
    if notes and dice.random() < 0.7:
        other.edit_note(dice.choice(notes).id, text=f"other {dice.randrange(99)}")
    else:
        note_on(other._store, dice.choice(KEYS), text="other", visibility="delegation")


@pytest.mark.parametrize("seed", range(2))
def test_a_history_leads_back_to_its_start_and_forth_to_its_end(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    with Archive.open(tmp_path / "mine") as mine, Archive.open(tmp_path / "other") as other:
        for each, name in ((mine, "Ana"), (other, "Ben")):
            each._store.author = name
            each._store.add_statements([item(key) for key in KEYS], "Import")
        states = [seen(mine)]
        for n in range(STEPS):
            if n % 5 == 0:
                elsewhere(other, mine, dice, tmp_path / "to-other.kpbundle")
            if dice.random() < 0.1 and states[1:]:
                states.pop()
                assert mine.undo() is not None
                assert seen(mine) == states[-1]
                continue
            last = mine._store._writer.history.to_undo
            dice.choice(verbs(mine, other, dice, tmp_path / "to-mine.kpbundle"))()
            if mine._store._writer.history.to_undo != last:
                states.append(seen(mine))
        for state in reversed(states[:-1]):
            assert mine.undo() is not None
            assert seen(mine) == state
        assert mine.undo_label == "Import"
        for state in states[1:]:
            assert mine.redo() is not None
            assert seen(mine) == state
        assert mine.redo() is None
        assert mine.check().ok
