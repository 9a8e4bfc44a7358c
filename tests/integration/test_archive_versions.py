"""A changed file becomes a new version of its statement; its notes go with their words or wait to be placed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import Change, Note, Statement
from kpdesk.errors import NotFoundError

TITLE = "Closing speech of the Harbour Coalition"
DATE = "Plenary meeting, 12 November 2021"
THANKS = "Thank you, Chair, and thank you to the city of Lume, which opened its doors to every delegation this week."
BOOKS = "We asked for open books two years ago, and we ask for them again today with the same words."
PROMISE = "The second promise of last year was not kept by anyone in this room, and nobody has told us why."
BOATS = "Small boats still carry the stones across the bay at night, past a customs house that has no lamp."
HOPE = "We leave with some hope, because three delegations said in the corridor what none would say at the table."
PARTS = (TITLE, DATE, THANKS, BOOKS, PROMISE, BOATS, HOPE)
FILE = "speech.txt"


def _text(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


SPEECH = _text(*PARTS)
REVISED = SPEECH.replace("some hope", "little hope").replace("two years ago", "three years ago")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def archive(tmp_path: Path, inbox: Path) -> Iterator[Archive]:
    """An archive that holds the speech."""
    with Archive.open(tmp_path / "archive") as opened:
        opened.import_files([_file(inbox, SPEECH, FILE)])
        yield opened


@pytest.fixture
def known(archive: Archive) -> Statement:
    return archive.statements()[0]


def _file(folder: Path, text: str, name: str = "revised.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def _note(archive: Archive, note_id: str) -> Note:
    return next(note for note in archive.notes() if note.id == note_id)


def test_a_changed_file_is_proposed_and_stored_as_a_new_version(
    archive: Archive, known: Statement, inbox: Path
) -> None:
    file = _file(inbox, REVISED)
    proposal = archive.propose([file])[0]
    assert (proposal.verdict, proposal.key) == ("version", known.key)
    assert proposal.message == f"New version of {known.key}: 98 % of the words are the same."
    assert archive.counts()[0] == 1
    report = archive.import_files([file])
    assert report.imported == ()
    stored = report.new_versions[0]
    assert (stored.source, stored.key, stored.version, stored.to_place) == (str(file), known.key, 2, 0)
    assert archive.counts()[0] == 1
    assert "little hope" in archive.show(known.key).text
    assert archive.check().ok


def test_the_old_version_stays_readable_and_comparable(archive: Archive, known: Statement, inbox: Path) -> None:
    archive.import_files([_file(inbox, REVISED)])
    old = archive.show(f"{known.key}@1")
    assert "some hope" in old.text
    assert old == archive.show(known.key, version=1)
    comparison = archive.compare(f"{known.key}@1", f"{known.key}@2")
    assert [side.paragraphs for side in comparison.sides] == [len(PARTS), len(PARTS)]
    pairs = [(link.a.paragraph, link.b.paragraph, link.status) for link in comparison.links]
    changed = {4: "reworded", 7: "reworded"}
    assert pairs == [(n, n, changed.get(n, "same")) for n in range(1, len(PARTS) + 1)]
    with pytest.raises(NotFoundError, match="no version 3"):
        archive.show(f"{known.key}@3")
    with pytest.raises(NotFoundError, match="names no version"):
        archive.show(f"{known.key}@last")


def test_what_a_person_confirmed_stays(archive: Archive, known: Statement, inbox: Path) -> None:
    archive.edit(known.key, title="What the coalition said at the end")
    archive.import_files([_file(inbox, REVISED)], fields={"title": "Another"})
    assert archive.show(known.key).statement.title == "What the coalition said at the end"


def test_search_and_related_passages_follow_the_newest_version(archive: Archive, known: Statement, inbox: Path) -> None:
    assert archive.search('"some hope"').total == 1
    archive.import_files([_file(inbox, REVISED)])
    assert archive.search('"some hope"').total == 0
    assert [(hit.key, hit.version) for hit in archive.search('"little hope"').hits] == [(known.key, 2)]
    assert archive.related(known.key, 3).total == 0
    archive.undo()
    assert [(hit.key, hit.version) for hit in archive.search('"some hope"').hits] == [(known.key, 1)]


def test_notes_go_with_their_words(archive: Archive, known: Statement, inbox: Path) -> None:
    kept = archive.annotate(known.key, quote=PROMISE, text="why?").id
    changed = archive.annotate(known.key, quote=BOOKS, text="since when?").id
    archive.import_files([_file(inbox, SPEECH.replace(DATE, DATE + ", in Lume").replace("two years", "three years"))])
    text = archive.show(known.key).text
    for note_id, state in ((kept, "exact"), (changed, "changed")):
        note = _note(archive, note_id)
        assert (note.state, note.version) == (state, 2)
        assert text[note.selector.start : note.selector.end] == note.selector.exact
    assert _note(archive, kept).selector.exact == PROMISE
    assert _note(archive, changed).selector.exact == BOOKS.replace("two years", "three years")
    assert _note(archive, changed).paragraph == 4
    assert archive.search("since").notes[0].id == changed


def test_a_note_that_cannot_be_placed_keeps_its_old_words(archive: Archive, known: Statement, inbox: Path) -> None:
    lost = archive.annotate(known.key, quote="Small boats still carry the stones", text="who owns them?").id
    shorter = _file(inbox, _text(*(part for part in PARTS if part != BOATS)))
    report = archive.import_files([shorter], versions={str(shorter): known.key})
    assert report.new_versions[0].to_place == 1
    note = next(note for note in archive.show(known.key).notes if note.id == lost)
    assert (note.state, note.version, note.text) == ("to place", 1, "who owns them?")
    assert note.selector.exact == "Small boats still carry the stones"
    old = archive.show(known.key, version=note.version).text
    assert old[note.selector.start : note.selector.end] == note.selector.exact
    assert archive.notes(text="who owns")[0].id == lost
    assert archive.search("owns").notes[0].id == lost


def test_words_that_come_back_take_their_note_back(archive: Archive, known: Statement, inbox: Path) -> None:
    note_id = archive.annotate(known.key, quote=BOATS).id
    shorter = _file(inbox, _text(*(part for part in PARTS if part != BOATS)), "b.txt")
    archive.import_files([shorter], versions={str(shorter): known.key})
    archive.import_files([longer := _file(inbox, REVISED, "c.txt")], versions={str(longer): known.key})
    note = _note(archive, note_id)
    assert (note.state, note.version, note.selector.exact) == ("exact", 3, BOATS)


def test_words_that_changed_once_stay_changed(archive: Archive, known: Statement, inbox: Path) -> None:
    note_id = archive.annotate(known.key, quote=BOOKS).id
    archive.import_files([_file(inbox, REVISED, "b.txt")])
    archive.import_files([_file(inbox, REVISED.replace("no lamp", "no light"), "c.txt")])
    assert archive.show(known.key).statement.version == 3
    assert _note(archive, note_id).state == "changed"
    assert [event.field for event in archive.note_history(note_id)].count("state") == 1


def test_a_note_in_the_trash_is_carried_too(archive: Archive, known: Statement, inbox: Path) -> None:
    note_id = archive.annotate(known.key, quote=PROMISE).id
    archive.remove_note(note_id)
    archive.import_files([_file(inbox, REVISED)])
    restored = archive.restore_note(note_id)
    assert (restored.version, restored.state) == (2, "exact")
    text = archive.show(known.key).text
    assert text[restored.selector.start : restored.selector.end] == PROMISE


def test_one_undo_takes_back_the_version_and_its_notes(archive: Archive, known: Statement, inbox: Path) -> None:
    note_id = archive.annotate(known.key, quote=BOOKS).id
    before = archive.show(known.key)
    other = _file(inbox, "Another text about quite other matters, one paragraph long.", "other.txt")
    archive.import_files([_file(inbox, REVISED), other])
    assert archive.undo() == "Import 1 statement and 1 new version"
    after = archive.show(known.key)
    assert (after.statement, after.text) == (before.statement, before.text)
    note = after.notes[0]
    assert (note.id, note.version, note.state) == (note_id, 1, "exact")
    assert note.selector == before.notes[0].selector
    assert archive.counts()[0] == 1
    assert archive.redo() == "Import 1 statement and 1 new version"
    assert archive.show(known.key).statement.version == 2
    assert _note(archive, note_id).state == "changed"
    assert archive.check().ok


def test_a_version_that_was_undone_can_be_imported_again(archive: Archive, known: Statement, inbox: Path) -> None:
    file = _file(inbox, REVISED)
    archive.import_files([file])
    assert archive.propose([file])[0].verdict == "duplicate"
    archive.undo()
    assert archive.propose([file])[0].verdict == "version"
    archive.import_files([file])
    assert "little hope" in archive.show(known.key).text
    assert archive.check().ok


def test_the_file_of_an_older_version_is_already_here(archive: Archive, known: Statement, inbox: Path) -> None:
    archive.import_files([_file(inbox, REVISED)])
    report = archive.import_files([inbox / FILE])
    assert [each.key for each in report.duplicates] == [known.key]
    assert archive.show(known.key).statement.version == 2


def test_another_file_with_the_same_text_says_so(archive: Archive, known: Statement, inbox: Path) -> None:
    proposal = archive.propose([_file(inbox, SPEECH + "\n\n\n")])[0]
    assert proposal.verdict == "version"
    assert proposal.message == f"New version of {known.key}: another file with the same text."


def test_a_less_alike_file_is_a_statement_of_its_own_unless_a_person_says_otherwise(
    archive: Archive, known: Statement, inbox: Path
) -> None:
    file = _file(inbox, _text(*PARTS[:4]))
    assert archive.propose([file])[0].verdict == "new"
    forced = archive.propose([file], versions={str(file): known.key})[0]
    assert (forced.verdict, forced.key) == ("version", known.key)
    assert archive.import_files([file], versions={str(file): known.key}).new_versions[0].version == 2


def test_a_person_may_keep_a_likely_version_as_a_statement_of_its_own(
    archive: Archive, known: Statement, inbox: Path
) -> None:
    file = _file(inbox, REVISED)
    report = archive.import_files([file], versions={str(file): None})
    assert report.new_versions == ()
    assert report.imported[0].key != known.key


def test_next_years_speech_in_the_same_words_is_no_version(archive: Archive, known: Statement, inbox: Path) -> None:
    file = _file(inbox, SPEECH.replace("2021", "2022"))
    proposal = archive.propose([file])[0]
    assert (proposal.verdict, proposal.key) == ("new", known.key)
    assert "this text is of 2022" in proposal.message
    assert archive.import_files([file]).imported[0].year == 2022
    assert archive.show(known.key).statement.version == 1


def test_metadata_alone_makes_no_version(archive: Archive, inbox: Path) -> None:
    other = " ".join(f"Sentence number {n} speaks of matters that the first speech never named." for n in range(12))
    assert archive.propose([_file(inbox, _text(TITLE, DATE, other), FILE)])[0].verdict == "new"


def test_files_of_one_import_are_not_versions_of_each_other(tmp_path: Path, inbox: Path) -> None:
    with Archive.open(tmp_path / "fresh") as fresh:
        report = fresh.import_files([_file(inbox, SPEECH, "a.txt"), _file(inbox, REVISED, "b.txt")])
        assert (len(report.imported), report.new_versions) == (2, ())


def test_two_drafts_in_one_import_follow_each_other(archive: Archive, known: Statement, inbox: Path) -> None:
    first, second = _file(inbox, REVISED, "b.txt"), _file(inbox, REVISED.replace("no lamp", "no light"), "c.txt")
    report = archive.import_files([first, second])
    assert [(each.key, each.version) for each in report.new_versions] == [(known.key, 2), (known.key, 3)]
    assert archive.undo_label == "Import 2 new versions"
    archive.undo()
    assert archive.show(known.key).statement.version == 1


def test_a_few_words_are_too_little_to_tell(archive: Archive, inbox: Path) -> None:
    archive.import_files([_file(inbox, "Eleven words, of which all but the last are the same here.", "x.txt")])
    assert archive.propose([_file(inbox, "Eleven words, of which all but the last are the same there.")])[0].key is None


def test_a_statement_in_the_trash_gets_no_version(archive: Archive, known: Statement, inbox: Path) -> None:
    file = _file(inbox, REVISED)
    archive.remove(known.key)
    assert archive.propose([file])[0].verdict == "new"
    with pytest.raises(NotFoundError, match="in the trash"):
        archive.import_files([file], versions={str(file): known.key})
    with pytest.raises(NotFoundError, match="no statement"):
        archive.import_files([file], versions={str(file): "no-such-key"})


def test_a_version_is_announced_with_its_notes(archive: Archive, known: Statement, inbox: Path) -> None:
    note_id = archive.annotate(known.key, quote=PROMISE).id
    told: list[Change] = []
    archive.listen(told.append)
    archive.import_files([_file(inbox, REVISED)])
    assert [(each.statements, each.notes) for each in told] == [((known.id,), (note_id,))]


def test_a_damaged_text_does_not_keep_other_files_out(tmp_path: Path, inbox: Path) -> None:
    home = tmp_path / "damaged"
    with Archive.open(home) as archive:
        archive.import_files([_file(inbox, SPEECH, "a.txt")])
        archive.import_files([_file(inbox, SPEECH.replace("2021", "2019"), "b.txt")])
        damaged = archive.statements(year=2021)[0].key
    with sqlite3.connect(home / "archive.db") as database:
        database.execute("DROP TRIGGER keep_version_update")
        database.execute("UPDATE version SET text = replace(text, 'hope', 'rope') WHERE source = 'a.txt'")
    database.close()
    with Archive.open(home) as archive:
        proposal = archive.propose([_file(inbox, REVISED)])[0]
        assert (proposal.verdict, proposal.key != damaged) == ("new", True)
