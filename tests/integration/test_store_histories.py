"""After any history: undo and redo lead back, the log explains the rows, the journal rebuilds the notes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kpdesk.errors import NotFoundError
from kpdesk.store import Store
from tests.unit.store.made import item, note_on

Deed = tuple[str, int]
deeds = st.lists(
    st.tuples(
        st.sampled_from(
            ["note", "text", "tags", "drop note", "keep note", "edit", "drop", "keep", "import", "undo", "redo"]
        ),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=25,
)
KEYS = ("lamps-a", "lamps-b")


def do(store: Store, deed: Deed) -> None:
    name, n = deed
    notes = [*store.notes(key=KEYS[0]), *store.notes(key=KEYS[1]), *store.notes(removed=True)]
    note = notes[n % len(notes)].id if notes else None
    verbs: dict[str, Callable[[], Any]] = {
        "note": lambda: note_on(store, KEYS[n % 2], text=str(n)),
        "edit": lambda: store.edit_statement(KEYS[n % 2], {"year": 2000 + n, "speakers": ("X",) * (n % 3)}),
        "drop": lambda: store.remove_statements(KEYS[: n % 3]),
        "keep": lambda: store.restore_statements(KEYS[: n % 3]),
        "import": lambda: store.add_statements([item(f"new-{store.last_seq()}")], "Import"),
        "undo": store.undo,
        "redo": store.redo,
    }
    if note is not None:
        verbs |= {
            "text": lambda: store.edit_note(note, text=f"text {n}", label=str(n) if n else None),
            "tags": lambda: store.edit_note(note, tags=("tag",) * n),
            "drop note": lambda: store.remove_note(note),
            "keep note": lambda: store.restore_note(note),
        }
    if name in verbs:
        with suppress(NotFoundError):  # no note is written into a statement that is in the trash
            verbs[name]()


def seen(store: Store) -> dict[str, dict[str, Any]]:
    """What a person sees: everything outside the trash, without the time of the last change."""
    records = [*store.statements(), *store.notes()]
    return {record.id: {**record.to_json(), "modified": None} for record in records}


def rebuilt_notes(folder: Path) -> dict[str, dict[str, Any]]:
    """The notes as the journal alone tells them."""
    notes: dict[str, dict[str, Any]] = {}
    for file in sorted((folder / "journal").iterdir()):
        for line in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            if line["target_kind"] == "note" and line["field"] == "created":
                notes[line["target"]] = line["new"]
            elif line["target_kind"] == "note":
                notes[line["target"]][line["field"]] = line["new"]
    return notes


@settings(max_examples=25, deadline=None)
@given(deeds)
def test_undoing_everything_and_redoing_it_leads_back(history: list[Deed]) -> None:
    with tempfile.TemporaryDirectory() as name, Store.open(Path(name) / "archive") as store:
        store.add_statements([item(key) for key in KEYS], "Import 2 statements")
        for deed in history:
            do(store, deed)
        while store.redo():
            pass
        states = [seen(store)]
        while store.undo():
            states.append(seen(store))
        assert states[-1] == {}
        for state in reversed(states[:-1]):
            store.redo()
            assert seen(store) == state
        assert store.redo() is None
        assert store.check() == ()


@settings(max_examples=15, deadline=None)
@given(deeds)
def test_the_journal_alone_rebuilds_every_note_after_any_history(history: list[Deed]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "archive"
        with Store.open(folder) as store:
            store.add_statements([item(key) for key in KEYS], "Import 2 statements")
            for deed in history:
                do(store, deed)
            labels = store.undo_label, store.redo_label
        with Store.open(folder) as store:
            assert (store.undo_label, store.redo_label) == labels
            assert store.check() == ()
            notes = {note["id"]: note for key in KEYS for note in (n.to_json() for n in store.notes(key=key))}
            notes |= {note.id: note.to_json() for note in store.notes(removed=True)}
        rebuilt = rebuilt_notes(folder)
        assert rebuilt.keys() == notes.keys()
        for note_id, note in notes.items():
            told = {field: value for field, value in rebuilt[note_id].items() if field in note}
            assert told == {field: note[field] for field in told}
            assert note.keys() - told.keys() == {"id", "created", "modified", "words"}
