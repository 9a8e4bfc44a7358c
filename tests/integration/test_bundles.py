"""Notes that go from one archive to another in a file: what leaves, what arrives and where, and how it goes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import Note
from kpdesk.errors import FieldError, NotFoundError
from tests.unit.store.made import WORDS, item

Maker = Callable[..., Archive]
_THINGS = [
    "rope", "anchor", "sail", "crate", "barrel", "ladder", "bell", "chart", "oar",
    "lantern", "net", "plank", "wheel", "compass", "flag", "kettle", "stove",
]  # fmt: skip
LONG = tuple(
    f"On day {n} the {thing} was carried from the {_THINGS[n - 3]} store to pier {n * 7}, with a {_THINGS[n - 8]}."
    for n, thing in enumerate(_THINGS)
)


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Makes the archive of somebody, with these statements."""
    opened: list[Archive] = []

    def archive(name: str, *keys: str, paragraphs: tuple[str, ...] = ()) -> Archive:
        made = Archive.open(tmp_path / name)
        made._store.author = name
        if keys:
            made._store.add_statements([item(key, *paragraphs) for key in keys], "Import")
        opened.append(made)
        return made

    yield archive
    for each in opened:
        each.close()


def write(archive: Archive, tmp_path: Path, **about: object) -> Path:
    file = tmp_path / f"{archive._store.author}.kpbundle"
    archive.write_bundle(file, **about)  # type: ignore[arg-type]
    return file


def annotate(archive: Archive, key: str = "lamps", quote: str = "counted the lamps", **about: object) -> Note:
    return archive.annotate(key, quote=quote, **{"visibility": "delegation", **about})  # type: ignore[arg-type]


def test_private_notes_stay_unless_they_are_named(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    shown, secret, named = (annotate(ana, text=text) for text in ("shown", "secret", "named"))
    for note in (secret, named):
        ana.edit_note(note.id, visibility="private")
    written = ana.write_bundle(tmp_path / "x.kpbundle", recipient="Ben", notes=[named.id])
    assert (written.notes, written.private, written.kept_back, written.recipient) == (2, 1, 1, "Ben")
    ben.merge_bundle(written.file)
    assert {note.id for note in ben.notes()} == {shown.id, named.id}
    with pytest.raises(NotFoundError):
        ana.write_bundle(tmp_path / "y.kpbundle", notes=["nobody"])


def test_words_of_a_time_when_the_note_was_private_do_not_leave(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    note = ana.annotate("lamps", quote="counted the lamps", text="unguarded words")
    ana.edit_note(note.id, text="careful words")
    ana.edit_note(note.id, visibility="delegation")
    file = write(ana, tmp_path)
    ben.merge_bundle(file)
    (there,) = ben.notes()
    assert there.text == "careful words"
    assert "unguarded" not in repr(ben.note_history(note.id))
    assert ben.check().ok


def test_a_preview_counts_and_changes_nothing(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps", "only Ana's"), make("Ben", "lamps")
    known = [annotate(ana, text=text) for text in ("one", "two", "three")]
    ben.merge_bundle(write(ana, tmp_path))
    ben.edit_note(known[0].id, text="Ben says")
    ana.edit_note(known[0].id, text="Ana says")
    ana.edit_note(known[1].id, text="two again")
    ana.remove_note(known[2].id)
    annotate(ana, text="four")
    annotate(ana, key="only Ana's", text="homeless")
    file = write(ana, tmp_path)
    seq = ben._store.last_seq()
    found = ben.preview_bundle(file)
    assert ben._store.last_seq() == seq
    counts = (found.new, found.changed, found.conflicts, found.to_place, found.waiting, found.removed)
    assert counts == (2, 3, 1, 1, 1, 1)
    assert (found.author, found.authors, found.notes) == ("Ana", ("Ana",), 5)
    done = ben.merge_bundle(file)
    assert (done.new, done.changed, done.conflicts) == (2, 3, 1)
    assert ben.merge_bundle(file).changes_nothing
    (waiting,) = ben.waiting_notes()
    assert (waiting.text, waiting.author, waiting.statement) == ("homeless", "Ana", "About only Ana's")


def test_both_versions_of_a_conflict_are_kept_until_a_person_chooses(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    note = annotate(ana, text="first")
    ben.merge_bundle(write(ana, tmp_path))
    ana.edit_note(note.id, text="Ana says")
    ben.edit_note(note.id, text="Ben says")
    ben.merge_bundle(write(ana, tmp_path))
    ana.merge_bundle(write(ben, tmp_path))
    for archive in (ana, ben):
        (conflict,) = archive.conflicts()
        assert {choice.value for choice in conflict.choices} == {"Ana says", "Ben says"}
        assert conflict.choices[0].value == conflict.note.text
    ben.edit_note(note.id, text="Ben says, still")
    assert len(ben.conflicts()) == 1  # an edit is no decision
    ben.undo()
    ben.decide(note.id, "text", "Both say something")
    assert ben.conflicts() == []
    ben.undo()
    assert {choice.value for choice in ben.conflicts()[0].choices} == {"Ana says", "Ben says"}
    ben.redo()
    assert ben.conflicts() == []
    ana.merge_bundle(write(ben, tmp_path))
    assert ana.conflicts() == []
    assert ana.notes()[0].text == "Both say something"
    with pytest.raises(NotFoundError, match="Nothing is to be decided"):
        ana.decide(note.id, "text", "x")
    assert ana.check().ok
    assert ben.check().ok


def test_a_label_can_only_be_decided_for_one_of_its_values(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    note = annotate(ana)
    ben.merge_bundle(write(ana, tmp_path))
    ana.edit_note(note.id, label="1")
    ben.edit_note(note.id, label="2")
    ben.merge_bundle(write(ana, tmp_path))
    with pytest.raises(FieldError, match="none of the values"):
        ben.decide(note.id, "label", "3")
    assert ben.decide(note.id, "label", "1").label == "1"


def test_one_undo_takes_a_merge_back_and_merging_again_brings_it_again(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps", "oil"), make("Ben", "lamps")
    mine = annotate(ben, text="mine")
    ana.merge_bundle(write(ben, tmp_path))
    ana.edit_note(mine.id, text="changed by Ana")
    annotate(ana, key="oil", text="new")
    file = write(ana, tmp_path, statements=True)
    before = ben.notes()
    ben.merge_bundle(file)
    assert {note.text for note in ben.notes()} == {"changed by Ana", "new"}
    assert (ben.undo() or "").startswith("Merge 2 notes from Ana")
    assert [(note.id, note.text) for note in ben.notes()] == [(note.id, note.text) for note in before]
    assert [each.key for each in ben.statements()] == ["lamps"]
    assert ben.conflicts() == []
    assert ben.preview_bundle(file).warnings == ("It was merged before and taken out again. Merging brings it back.",)
    ana.merge_bundle(write(ben, tmp_path))
    assert {note.text for note in ana.notes()} == {"changed by Ana", "new"}  # what Ben took back is Ben's own affair
    ben.merge_bundle(file)
    assert "changed by Ana" in {note.text for note in ben.notes()}
    assert ben.check().ok


def test_what_came_from_a_bundle_can_be_removed_later(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    shared = annotate(ben, text="Ben's")
    ana.merge_bundle(write(ben, tmp_path))
    ana.edit_note(shared.id, text="changed by Ana")
    hers = annotate(ana, text="Ana's")
    merged = ben.merge_bundle(write(ana, tmp_path))
    assert next(note for note in ben.notes() if note.id == hers.id).bundle == merged.id
    later = annotate(ben, text="written afterwards")
    gone = ben.remove_bundle(merged.id)
    assert (gone.present, gone.author, gone.notes) == (False, "Ana", 2)
    assert (gone.trashed, gone.undone) == (1, 1)
    assert {(note.id, note.text) for note in ben.notes()} == {(shared.id, "Ben's"), (later.id, later.text)}
    assert not ben.remove_bundle(merged.id).present
    ben.undo()
    assert {note.text for note in ben.notes()} == {"changed by Ana", "Ana's", "written afterwards"}
    assert [each.present for each in ben.merged_bundles()] == [True]
    with pytest.raises(NotFoundError, match="No bundle"):
        ben.remove_bundle("nothing")
    assert ben.check().ok


def test_taking_out_a_bundle_that_only_changed_says_that_nothing_went_to_the_trash(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    shared = annotate(ben, text="Ben's")
    ana.merge_bundle(write(ben, tmp_path))
    ana.edit_note(shared.id, text="changed by Ana")
    gone = ben.remove_bundle(ben.merge_bundle(write(ana, tmp_path)).id)
    assert (gone.trashed, gone.undone) == (0, 1)
    assert [note.text for note in ben.notes()] == ["Ben's"]


def test_a_later_bundle_brings_back_what_an_earlier_one_had_brought_before_it_was_taken_out(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    mine = annotate(ben, text="Ben's")
    ana.merge_bundle(write(ben, tmp_path))
    hers = annotate(ana, text="Ana's")
    ana.edit_note(mine.id, text="changed by Ana")
    first = ben.merge_bundle(write(ana, tmp_path))
    ben.remove_bundle(first.id)
    assert [note.text for note in ben.notes()] == ["Ben's"]
    second = write(ana, tmp_path)
    assert (ben.preview_bundle(second).new, ben.preview_bundle(second).changed) == (1, 1)
    ben.merge_bundle(second)
    assert {note.text for note in ben.notes()} == {"changed by Ana", "Ana's"}
    assert ben.merge_bundle(second).changes_nothing
    assert [event.new for event in ben.note_history(hers.id)][:1] == ["Ana's"]
    ben.undo()
    assert [note.text for note in ben.notes()] == ["Ben's"]
    assert ben.check().ok


def test_undoing_that_waiting_notes_were_placed_leaves_the_rest_of_their_bundle(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps", "oil"), make("Ben", "lamps")
    annotate(ana, text="there at once")
    annotate(ana, key="oil", text="later")
    merged = ben.merge_bundle(write(ana, tmp_path))
    ben._store.add_statements([item("oil")], "Import")
    assert ben.place_waiting() == 1
    ben.undo()
    assert [note.text for note in ben.notes()] == ["there at once"]
    assert [(each.id, each.present) for each in ben.merged_bundles()] == [(merged.id, True)]
    ana.edit_note(ana.notes()[0].id, text="changed")
    ben.merge_bundle(write(ana, tmp_path))
    assert "changed" in {note.text for note in ben.notes()}
    assert ben.check().ok


def test_what_was_taken_back_is_taken_back_for_everybody_who_had_it(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    note = annotate(ana, text="as it was")
    ana.edit_note(note.id, text="rashly said")
    ben.merge_bundle(write(ana, tmp_path))
    ana.undo()
    ben.merge_bundle(write(ana, tmp_path))
    assert [each.text for each in ben.notes()] == ["as it was"]
    ana.redo()
    ben.edit_note(note.id, label="1")
    ben.merge_bundle(write(ana, tmp_path))
    assert [each.text for each in ben.notes()] == ["rashly said"]
    assert ben.conflicts() == []
    assert ana.check().ok
    assert ben.check().ok


def test_a_note_finds_its_words_in_another_version_or_waits_and_never_stands_elsewhere(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben = make("Ana", "lamps", paragraphs=LONG), make("Ben", "lamps", paragraphs=LONG)
    other = make("Cleo", "lamps", paragraphs=("Another speech under the same key.", *WORDS))
    words = "the ladder was carried from the sail store"
    note = annotate(ana, quote=words, text="here")
    changed = (*LONG[:3], "A sentence came in between, about nothing.", *LONG[3:])
    ben._store.add_version("lamps", item("lamps", *changed), "New version")
    near = make("Dora", "lamps", paragraphs=(*LONG[:12], "The end of it was told otherwise."))
    file = write(ana, tmp_path)
    for archive in (ben, near):
        assert archive.merge_bundle(file).to_place == 0
        (there,) = archive.notes()
        text = archive.show("lamps", version=there.version).text
        assert text[there.selector.start : there.selector.end] == words
        assert there.id == note.id
    assert ben.notes()[0].version == 2
    assert other.merge_bundle(file).waiting == 1
    assert other.notes() == []


def test_a_note_finds_its_words_where_paragraphs_were_joined(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps", paragraphs=LONG), make("Ben", "lamps", paragraphs=LONG)
    words = "the ladder was carried from the sail store"
    annotate(ana, quote=words)
    n = next(each.n for each in ben.show("lamps").body if words in each.text)
    ben.join_paragraphs("lamps", n - 1)
    assert ben.merge_bundle(write(ana, tmp_path)).to_place == 0
    (there,) = ben.notes()
    shown = ben.show("lamps")
    assert shown.text[there.selector.start : there.selector.end] == words
    assert words in next(each.text for each in shown.body if each.n == there.paragraph)


def test_a_clock_that_is_wrong_by_years_does_not_change_what_was_said_last(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    note = annotate(ana, text="first")
    ben.merge_bundle(write(ana, tmp_path))
    monkeypatch.setattr("kpdesk.store.log.changes.now", lambda: "1999-01-01T00:00:00.000Z")
    ben.edit_note(note.id, text="said later, by a clock of 1999")
    file = write(ben, tmp_path)
    monkeypatch.undo()
    assert ana.merge_bundle(file).conflicts == 0
    assert [each.text for each in ana.notes()] == ["said later, by a clock of 1999"]
    ana.edit_note(note.id, text="and last")
    ben.merge_bundle(write(ana, tmp_path))
    assert [each.text for each in ben.notes()] == ["and last"]
    assert ana.check().ok
    assert ben.check().ok


def test_words_that_are_gone_here_are_to_place_and_waiting_notes_find_their_statement(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben = make("Ana", "lamps", paragraphs=LONG), make("Ben")
    annotate(ana, quote="the stove was carried from the compass store", text="gone there")
    annotate(ana, quote="the anchor was carried from the kettle store", text="there")
    file = write(ana, tmp_path)
    assert ben.merge_bundle(file).waiting == 2
    assert ben.preview_bundle(file).changes_nothing
    ben._store.add_statements([item("lamps", *LONG[:12], "Told otherwise.")], "Import")
    assert ben.place_waiting() == 2
    states = {note.text: note.state for note in ben.notes()}
    assert states["gone there"] == "to place"
    assert states["there"] in ("exact", "moved")
    assert ben.place_waiting() == 0
    assert ben.waiting_notes() == []
    assert ben.check().ok


def test_a_bundle_that_claims_to_be_of_oneself_and_of_tomorrow_says_so(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = make("Ana", "lamps"), make("Ana2", "lamps")
    ben._store.author = "Ana"
    monkeypatch.setattr("kpdesk.store.log.changes.now", lambda: "2099-01-01T00:00:00.000Z")
    annotate(ana, text="from the future")
    monkeypatch.undo()
    future, own = ben.preview_bundle(write(ana, tmp_path)).warnings
    assert "2099-01-01, which is still to come" in future
    assert "your own name here" in own


def test_the_preview_names_notes_that_were_put_on_other_words_there(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    key = ana.statements()[0].key
    notes = [ana.annotate(key, start=0, end=4 + n, text=str(n), visibility="delegation") for n in range(7)]
    file = write(ana, tmp_path)
    assert ben.preview_bundle(file).warnings == ()
    ben.merge_bundle(file)
    assert ben.preview_bundle(file).warnings == ()
    adjusted = " ".join(ana.place_note(notes[0].id, 1, 60).quoted.split())
    [told] = ben.preview_bundle(write(ana, tmp_path)).warnings
    assert told.startswith(f"The note on “{notes[0].quoted}” stands on “{adjusted[:40].rstrip()}")
    for note in notes[1:]:
        ana.place_note(note.id, 1, 60)
    ben.merge_bundle(write(ana, tmp_path))
    *_, more = ben.preview_bundle(write(ana, tmp_path)).warnings
    assert more.endswith("here: 2.")
    assert {note.quoted for note in ben.notes()} == {note.quoted for note in notes}


def test_a_bundle_brings_whole_statements_read_anew_from_their_files(samples: Archive, tmp_path: Path) -> None:
    key = samples.statements()[0].key
    samples.edit(key, title="As Ana knows it")
    note = samples.annotate(key, start=0, end=10, visibility="delegation")
    written = samples.write_bundle(tmp_path / "all.kpbundle", statements=True, keys=[key])
    assert (written.statements, written.notes) == (1, 1)
    with Archive.open(tmp_path / "other") as other:
        steps: list[str] = []
        found = other.merge_bundle(written.file, lambda done, total, what: not steps.append(what))
        assert (found.new_statements, found.new, found.failed) == (1, 1, ())
        assert steps == [key]
        assert [(each.key, each.title) for each in other.statements()] == [(key, "As Ana knows it")]
        assert other.show(key).text == samples.show(key).text
        assert other.notes()[0].selector == note.selector
        assert other.undo_label == "Merge 1 note from " + samples._store.author
        other.undo()
        assert other.counts() == (0, 0, 0)


def test_a_merge_makes_a_backup_first(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    annotate(ana)
    ben.merge_bundle(write(ana, tmp_path))
    (backup,) = ben.backups()
    assert (backup.reason, backup.notes, backup.statements) == ("before-merge", 0, 1)
