"""A damaged archive is made anew from what can be read: nearly every row of the pages that are whole, every note."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kpdesk import Archive, cli
from kpdesk.errors import ArchiveError
from kpdesk.store import Store
from kpdesk.store.health.completing import complete, filled
from kpdesk.store.health.damaged_file import is_damaged
from kpdesk.store.health.pages import Pages
from kpdesk.store.health.salvage import salvage
from kpdesk.store.health.salvaged_rows import TABLES, read
from tests.unit.store.made import item, note_on

KEYS = [f"lamps-{n}" for n in range(25)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "archive"
    with Store.open(folder) as store:
        for n, key in enumerate(KEYS):
            text = [f"Paragraph {n} {k} of the lamps. " * (1 + k * n % 40) for k in range(12)]
            store.add_statements([item(key, *(each.strip() for each in text))], f"Import {key}")
        for n in range(150):
            note = note_on(
                store, KEYS[n % len(KEYS)], text=f"note {n} " * (n % 30), words=f"Paragraph {n % len(KEYS)} 0"
            )
            store.edit_note(note.id, tags=(f"t{n % 5}",))
        store.edit_statement(KEYS[0], {"year": 1999})
        store.undo()
    return folder


def damaged(whole: Path, folder: Path, pages: int, seed: int) -> set[int]:
    """A copy with so many pages spoiled in one of several ways; gives their numbers."""
    shutil.copytree(whole, folder)
    file, dice = folder / "archive.db", random.Random(seed)
    content = bytearray(file.read_bytes())
    size = Pages(bytes(content)).size
    hit = set(dice.sample(range(1, len(content) // size + 1), pages))
    for page in hit:
        at = (page - 1) * size
        spoiled = [bytes(size), dice.randbytes(size), b"\xff" * size, content[at : at + size][::-1]]
        content[at : at + size] = dice.choice(spoiled)
    file.write_bytes(bytes(content))
    return hit


@pytest.mark.parametrize("seed", range(6))
def test_nearly_every_row_of_untouched_pages_is_read(whole: Path, tmp_path: Path, seed: int) -> None:
    before = Pages((whole / "archive.db").read_bytes())
    hit = damaged(whole, tmp_path / "archive", 8, seed)
    rows = [each for each in before.rows() if each.page not in hit]
    after = {
        (each.page, each.rowid, each.values)
        for each in Pages((tmp_path / "archive" / "archive.db").read_bytes()).rows()
    }
    kept = sum((each.page, each.rowid, each.values) in after for each in rows)
    assert kept >= 0.99 * len(rows)


def test_the_rows_of_a_whole_file_are_all_its_rows(whole: Path) -> None:
    found = read((whole / "archive.db").read_bytes())
    with Store.open(whole) as store:
        statements, passages, notes = store.counts()
        assert len(found["statement"]) == statements == len(found["version"]) == len(found["original"])
        assert len(found["note"]) == notes
        assert len(found["paragraph"]) == passages
        assert len(found["change"]) == store.last_seq()


@pytest.mark.parametrize("seed", range(6))
def test_an_archive_made_anew_opens_with_every_note_whose_text_is_there(whole: Path, tmp_path: Path, seed: int) -> None:
    with Store.open(whole) as store:
        notes = {each.id: each for each in store.notes()}
    folder = tmp_path / "archive"
    damaged(whole, folder, 8, seed)
    done = salvage(folder)
    assert done.kept is not None
    assert Path(done.kept).exists()
    with Archive.open(folder) as archive:
        assert len(archive.statements()) == done.statements == len(KEYS)
        assert {each.id: each.text for each in archive.notes()} == {each.id: each.text for each in notes.values()}
        damaged_texts = [each for each in done.lost if each.startswith("The text of")]
        assert len(damaged_texts) < len(KEYS) // 2
        assert archive.search("lamps").total > 0
        readable = [key for key in KEYS if not any(f" {key} " in each for each in damaged_texts)]
        archive.annotate(readable[0], start=0, end=9, text="goes on")
        assert archive.undo_label == "Add note"
        wrong = {each.what for each in archive.repair().problems}
        assert wrong <= {"The original file is not the one that was imported."}
        assert {each.id for each in archive.notes() if each != notes.get(each.id)} <= {
            each.id for each in archive.notes() if each.state == "to place" or each.key == readable[0]
        }
        assert archive.backup(tmp_path / "copy.db").is_file()


def test_without_a_journal_the_log_of_the_file_is_what_there_is(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    damaged(whole, folder, 3, 1)
    shutil.rmtree(folder / "journal")
    done = salvage(folder)
    assert done.notes >= 100
    with Store.open(folder) as store:
        assert len(store.notes()) == done.notes


@pytest.mark.parametrize("content", [b"", bytes(40_000), b"%PDF-1.7" * 900])
def test_what_holds_no_text_is_left_as_it_is(whole: Path, tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    (folder / "archive.db").write_bytes(content)
    with pytest.raises(ArchiveError, match="Restore a backup"):
        salvage(folder)
    assert (folder / "archive.db").read_bytes() == content


def test_an_archive_that_is_open_is_not_made_anew(whole: Path) -> None:
    with Store.open(whole), pytest.raises(ArchiveError, match="Close it first"):
        salvage(whole)


def test_the_command_line_makes_it_anew_and_leaves_alone_what_is_something_else(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "archive"
    damaged(whole, folder, 4, 2)
    assert cli.run(["--archive", str(folder), "check"]) == 3
    assert cli.run(["--archive", str(folder), "check", "--repair"]) in (0, 1)
    told = capsys.readouterr().err
    assert "is made anew: 25 statements, 150 notes. The damaged file is kept in" in told
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE something (x)")
        other.execute("PRAGMA application_id = 7")
    (tmp_path / "another").mkdir()
    content = (tmp_path / "other.db").rename(tmp_path / "another" / "archive.db").read_bytes()
    assert cli.run(["--archive", str(tmp_path / "another"), "check", "--repair"]) == 3
    assert "another program" in capsys.readouterr().err
    assert (tmp_path / "another" / "archive.db").read_bytes() == content


@pytest.mark.parametrize("seed", range(8))
def test_bytes_that_are_wrong_inside_lines_of_the_log_are_taken_from_the_journal(
    whole: Path, tmp_path: Path, seed: int
) -> None:
    """A page that can be read may still tell of nonsense: half a text, another id, no JSON."""
    folder, dice = tmp_path / "archive", random.Random(seed)
    shutil.copytree(whole, folder)
    with Store.open(whole, read_only=True) as store:
        before = {note.id: (note.text, note.tags) for note in store.notes()}
    content = bytearray((folder / "archive.db").read_bytes())
    for _ in range(60):
        content[dice.randrange(8192, len(content))] = dice.choice([0, 34, 123, dice.randrange(256)])
    (folder / "archive.db").write_bytes(bytes(content))
    try:
        with Store.open(folder) as store:
            store.notes()
    except ArchiveError:
        salvage(folder)
    with Store.open(folder) as store:
        assert before.items() <= {note.id: (note.text, note.tags) for note in store.notes()}.items()


def test_a_value_that_is_no_text_is_damage_that_the_command_line_makes_anew(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    assert not is_damaged(folder)
    with closing(sqlite3.connect(folder / "archive.db")) as raw, raw:
        raw.execute("DROP TRIGGER keep_version_update")
        raw.execute("UPDATE version SET text = CAST(x'ff41' AS TEXT) WHERE id = 3")
        raw.execute("UPDATE note SET text = CAST(x'ff41' AS TEXT)")
    assert is_damaged(folder)
    cli.run(["--archive", str(folder), "check", "--repair"])
    assert "is made anew: 25 statements, 150 notes" in capsys.readouterr().err
    with Store.open(folder) as store, Store.open(whole, read_only=True) as before:
        assert {each.id: each.text for each in store.notes()} == {each.id: each.text for each in before.notes()}
    assert not is_damaged(folder)


def test_a_line_of_the_log_about_nothing_there_is_does_not_hinder_making_it_anew(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    spoiled(whole, folder, b"statement01", b"stateMent01")
    spoil_schema(folder)
    salvage(folder)
    with Store.open(folder) as store:
        assert len(store.notes()) == 150


def test_what_the_log_does_not_know_because_its_end_is_lost_is_kept(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    with Store.open(folder) as store:
        store.add_statements([item("last")], "Import")
        note = note_on(store, "last", text="the last")
        first = store.last_seq() - 1
    shutil.rmtree(folder / "journal")
    with closing(sqlite3.connect(folder / "archive.db")) as raw, raw:
        raw.execute("DROP TRIGGER keep_change_delete")
        raw.execute("DELETE FROM change WHERE seq >= ?", (first,))
    spoil_schema(folder)
    salvage(folder)
    with Store.open(folder) as store:
        assert store.statement("last").statement.title == "About last"
        assert note.id in {each.id for each in store.notes()}


def spoil_schema(folder: Path) -> None:
    """Wrong bytes in the head of the first page: no table can be found by it."""
    content = bytearray((folder / "archive.db").read_bytes())
    content[100:112] = bytes(12)
    (folder / "archive.db").write_bytes(bytes(content))


def spoiled(whole: Path, folder: Path, old: bytes, new: bytes) -> None:
    """A copy where these bytes of the database are others, wherever they stand."""
    assert len(old) == len(new)
    shutil.copytree(whole, folder)
    file = folder / "archive.db"
    content = file.read_bytes()
    assert old in content
    file.write_bytes(content.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"CREATE TRIGGER keep_note_delete BEFORE", b"CREATE TRIGGER keep_note_delete BEF\xffRE"),
        (b"keep_note_deletenote", b"keep_note_delexenote"),
    ],
)
def test_a_damaged_trigger_is_made_anew_and_nothing_is_lost(
    whole: Path, tmp_path: Path, old: bytes, new: bytes
) -> None:
    folder = tmp_path / "archive"
    spoiled(whole, folder, old, new)
    assert is_damaged(folder)
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(folder)
    done = salvage(folder)
    assert done is not None
    assert done.lost == ()
    with Store.open(folder) as store, Store.open(whole, read_only=True) as before:
        assert store.check() == ()
        assert store.counts() == before.counts()
        assert store.last_seq() == before.last_seq()


def test_two_groups_that_claim_one_number_are_both_kept(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    found = read((folder / "archive.db").read_bytes())
    first, second = [*found["change_group"].values()][:2]
    second["n"] = first["n"]
    third = [*found["change_group"].values()][2]
    third["n"] = 1 << 60
    complete(found)
    numbers = [each["n"] for each in found["change_group"].values()]
    assert sorted(numbers) == [*range(1, len(numbers) + 1)]


def test_texts_stand_though_no_page_leads_to_them(whole: Path, tmp_path: Path) -> None:
    """The first byte of each page says what it holds, bytes 16 and 17 how long a page is."""
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    file = folder / "archive.db"
    content = bytearray(file.read_bytes())
    content[16:18] = (2048).to_bytes(2, "big")
    for at in range(4096, len(content), 4096):
        if content[at] == 0x0D:
            content[at] = 0x0C
    file.write_bytes(bytes(content))
    done = salvage(folder)
    assert done is not None
    assert done.statements == len(KEYS)
    with Store.open(folder) as store:
        statements, passages, notes = store.counts()
        assert (statements, passages, notes) == (25, 300, 150)


def test_what_a_damaged_log_beside_the_file_holds_is_read(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, tmp_path / "open")
    with Store.open(tmp_path / "open") as store:
        store.add_statements([item("late", "Late lamps", "They came in last.")], "Import late")
        shutil.copytree(tmp_path / "open", folder, ignore=shutil.ignore_patterns("archive.lock*"))
    log = folder / "archive.db-wal"
    content = bytearray(log.read_bytes())
    content[:32] = bytes(32)  # SQLite takes nothing of it
    log.write_bytes(bytes(content))
    file = folder / "archive.db"
    file.write_bytes(b"\x00" * 16 + file.read_bytes()[16:])
    done = salvage(folder)
    assert done is not None
    with Store.open(folder) as opened:
        assert opened.statement("late").text.endswith("They came in last.")
        assert opened.counts()[0] == len(KEYS) + 1


def test_a_wrong_byte_in_the_log_is_told_and_what_stands_behind_it_is_kept(whole: Path, tmp_path: Path) -> None:
    """SQLite would open the archive without a word, and without all that was acknowledged after that byte."""
    folder = tmp_path / "archive"
    shutil.copytree(whole, tmp_path / "open")
    with Store.open(tmp_path / "open") as store:
        for n in range(4):
            store.add_statements([item(f"late-{n}", "Late lamps", f"They came in as number {n}.")], "Import late")
            note_on(store, f"late-{n}", text=f"note {n}", words="Late lamps")
        shutil.copytree(tmp_path / "open", folder, ignore=shutil.ignore_patterns("archive.lock*"))
        before = store.counts(), store.last_seq()
    log = folder / "archive.db-wal"
    content = bytearray(log.read_bytes())
    torn = content[:-100]
    content[32 + 24 + 5000] ^= 0x40
    log.write_bytes(bytes(content))
    assert is_damaged(folder)
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(folder)
    assert log.read_bytes() == content
    done = salvage(folder)
    assert done is not None
    with Store.open(folder) as opened:
        assert (opened.counts(), opened.last_seq()) == before
        assert opened.check() == ()
    other = tmp_path / "other"
    shutil.copytree(whole, other)
    (other / "archive.db-wal").write_bytes(bytes(torn))  # the last commit was cut by a crash: that is no damage
    assert not is_damaged(other)
    with Store.open(other) as opened:
        assert opened.counts()[0] == before[0][0]
        assert (other / "archive.db-wal").stat().st_size == 0  # the torn frames are gone: see `opening`


def test_a_line_whose_names_are_damaged_is_filled_with_what_its_page_has_or_promises_least() -> None:
    row = {each.name: None for each in TABLES["note"].columns} | {"id": "one"}
    done = filled("note", row, {"text": "mine", "tags": ["t"]})
    assert (done["text"], done["tags"], done["visibility"], done["state"]) == ("mine", ["t"], "private", "to place")
    assert all(done[each.name] is not None for each in TABLES["note"].columns if not each.nullable)
    bare = filled("statement", {each.name: None for each in TABLES["statement"].columns} | {"id": "two"}, {})
    assert (bare["key"], bare["delivery"]) == ("two", "unknown")
