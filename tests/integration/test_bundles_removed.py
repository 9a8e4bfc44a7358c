"""What a bundle has stays as long as one is in that has it, of every kind: as if only those that stay had come.

A short run by default; `KPDESK_FUZZ_SEEDS=300` and more by hand.
"""

from __future__ import annotations

import os
import random
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.errors import FieldError, NotFoundError
from tests.unit.store.made import item, note_on

SEEDS = int(os.environ.get("KPDESK_FUZZ_SEEDS", "6"))
KEYS = ("lamps-a", "lamps-b")
KINDS = ("note", "detail", "repair", "judgement", "words")


def opened(folder: Path, name: str) -> Archive:
    archive = Archive.open(folder / name)
    archive._store.author = name
    archive._store.add_statements([item(key) for key in KEYS], "Import")
    return archive


def work(archive: Archive, kind: str, dice: random.Random) -> None:
    """One thing that a person does, of that kind."""
    word, key = f"{archive._store.author} {dice.randrange(99)}", dice.choice(KEYS)
    notes = archive.notes()
    if kind == "note" and notes and dice.random() < 0.5:
        archive.edit_note(dice.choice(notes).id, text=word)
    elif kind == "note":
        archive.annotate(key, start=0, end=5, text=word)
    elif kind == "detail":
        archive.edit(key, **dice.choice([{"title": word}, {"date": "2021-11"}, {"speakers": word}]))
    elif kind == "judgement":
        archive.judge(KEYS[0], 1, KEYS[1], dice.choice([1, 2]), dice.choice(["confirmed", "rejected", "pinned"]))
    elif kind == "words":
        archive.edit_terms(dice.choice(archive.themes()[:2]), "en", add=[word])
    else:
        with suppress(FieldError, NotFoundError):  # as of paragraphs that somebody else repaired
            archive.join_paragraphs(key, dice.choice([2, 3]))


def state(archive: Archive) -> dict[str, Any]:
    """All that bundles can have changed and a person can see."""
    notes = {each.id: (each.text, each.label, each.tags, each.key, each.paragraph) for each in archive.notes()}
    statements = {each.key: {**each.to_json(), "id": None, "source": None} for each in archive.statements()}
    bodies = {key: [(each.n, each.text) for each in archive.show(key).body] for key in KEYS}
    links = {each.places: each.decision for each in archive.judgements()}
    rivals = sorted((each.field, sorted(repr(one.value) for one in each.choices)) for each in archive.conflicts())
    words = archive.lexicon_editions()[-1].edits
    return {"notes": notes, "details": statements, "text": bodies, "links": links, "rivals": rivals, "words": words}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_two_bundles_have_stays_when_one_of_them_goes(seed: int) -> None:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(opened(folder, "Ana")) as ana, closing(opened(folder, "Ben")) as ben:
            files: list[Path] = []
            for n in range(dice.randint(6, 14)):
                one, other = dice.sample([ana, ben], 2)
                work(one, KINDS[n % len(KINDS)], dice)
                if dice.random() < 0.5:
                    files.append(folder / f"{n}.kpbundle")
                    one.write_bundle(files[-1])
                    other.merge_bundle(files[-1])
        with closing(opened(folder, "Eve")) as eve, closing(opened(folder, "Fay")) as fay:
            ids = {file: eve.merge_bundle(file).id for file in dice.sample(files, len(files))}
            stay = [file for file in files if dice.random() < 0.5]
            for file in files:
                if file not in stay:
                    eve.remove_bundle(ids[file])
            for file in stay:
                fay.merge_bundle(file)
            assert state(eve) == state(fay)
            assert all(eve.merge_bundle(file).changes_nothing for file in stay)
            before, label = state(eve), eve.undo_label
            if label is not None and label != "Import":
                eve.undo()
                eve.redo()
            assert state(eve) == before
            assert eve._store.check() == fay._store.check() == ()


@pytest.mark.parametrize("edited", [False, True])
def test_words_that_only_one_of_two_bundles_tells_stay_with_it_in_whatever_order_they_came(
    tmp_path: Path, edited: bool
) -> None:
    early, late = tmp_path / "early.kpbundle", tmp_path / "late.kpbundle"
    with Archive.open(tmp_path / "ana") as ana:
        ana._store.add_statements([item("lamps")], "Import")
        note = note_on(ana._store, "lamps", text="draft", visibility="private")
        if edited:
            ana.edit_note(note.id, text="second draft")
        ana.write_bundle(early, notes=[note.id])
        ana.edit_note(note.id, text="final")
        ana.edit_note(note.id, visibility="delegation")  # the drafts were never seen by those who get this one
        ana.write_bundle(late)
    draft = "second draft" if edited else "draft"
    for first, second in ((early, late), (late, early)):
        with Archive.open(tmp_path / first.stem) as ben:
            ben._store.add_statements([item("lamps")], "Import")
            ids = {file: ben.merge_bundle(file).id for file in (first, second)}
            assert ben.merge_bundle(first).changes_nothing
            assert ben.merge_bundle(second).changes_nothing
            assert [each.text for each in ben.notes()] == ["final"]
            ben.remove_bundle(ids[late])
            assert [each.text for each in ben.notes()] == [draft]
            ben.undo()
            ben.remove_bundle(ids[early])
            assert [each.text for each in ben.notes()] == ["final"]
            ben.remove_bundle(ids[late])
            ben.merge_bundle(early)
            assert [each.text for each in ben.notes()] == [draft]
            assert ben.check().problems == ()
