"""Bytes that flip anywhere in an archive: every way to look at it or mend it ends in a result or in a sentence."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kpdesk import Archive, cli
from kpdesk.archive.upkeep.backups import backups_of, is_damaged, look_into, rebuild, restore_backup
from kpdesk.errors import KpdeskError
from kpdesk.store import Store
from tests.unit.store.made import item, note_on

KEYS = [f"lamps-{n}" for n in range(8)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed archive of some pages, with letters of two bytes, its index and a backup."""
    folder = tmp_path_factory.mktemp("whole") / "archive"
    with Store.open(folder) as store:
        for n, key in enumerate(KEYS):
            text = [f"Paragraph {n} {k} of the lamps in the café. " * (1 + k * n % 9) for k in range(8)]
            store.add_statements([item(key, *(each.strip() for each in text))], f"Import {key}")
        for n in range(20):
            note_on(store, KEYS[n % 8], text=f"note {n} é", words=f"Paragraph {n % 8} 0")
    with Archive.open(folder) as archive:
        archive.reindex()
        archive.keep_safe("start")
    return folder


def flip(file: Path, dice: random.Random) -> None:
    content = bytearray(file.read_bytes())
    first = dice.choice([0, 100, 4096])
    for _ in range(dice.choice([10, 40, 100, 400])):
        content[dice.randrange(first, len(content))] ^= dice.choice([0xFF, 1 << dice.randrange(8)])
    file.write_bytes(content)


def told(work: Callable[[], object]) -> str:
    """The sentence that it ended with; empty for a result. Anything else than a KpdeskError is a bug."""
    try:
        work()
    except KpdeskError as error:
        return str(error)
    return ""


def checked(folder: Path) -> None:
    with Archive.open(folder) as archive:
        archive.check()


def kept_safe(folder: Path) -> None:
    with Archive.open(folder) as archive:
        archive.keep_safe("change")


@pytest.mark.parametrize("seed", range(8))
def test_every_way_to_a_damaged_archive_ends_in_a_result_or_a_sentence(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    dice = random.Random(seed)
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    flip(folder / "archive.db", dice)
    copy = next((folder / "backups").glob("*.db"))
    if seed % 2:
        flip(copy, dice)
    for work in (lambda: checked(folder), lambda: kept_safe(folder), lambda: look_into(copy)):
        assert told(work)[-1:] in ("", ".")
    assert isinstance(is_damaged(folder), bool)
    assert copy.name in {each.name for each in backups_of(folder)}
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    assert told(lambda: restore_backup(other, other / "backups" / copy.name))[-1:] in ("", ".")
    mended = cli.run(["--archive", str(folder), "check", "--repair"])
    assert mended in (0, 1, 3)
    assert mended == 3 or cli.run(["--archive", str(folder), "check"]) == mended
    assert "inside kpdesk" not in capsys.readouterr().err


def spoil(folder: Path, sql: str) -> None:
    """Change a row behind the back of kpdesk, as a byte that flips does."""
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        assert raw.execute(sql).rowcount > 0
        for _, made in triggers:
            raw.execute(made)
        raw.commit()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE \"change\" SET new = CAST(x'7b22ff227d' AS TEXT) WHERE seq = 12",
        "UPDATE \"change\" SET new = '{' WHERE seq = 12",
        "UPDATE note SET text = CAST(x'6eff' AS TEXT) WHERE rowid = 3",
        "UPDATE statement SET repairs = CAST(x'7bff7d' AS TEXT) WHERE key = 'lamps-1'",
    ],
)
def test_a_damaged_row_of_an_archive_that_opens_is_told_once_and_made_anew_from_log_and_journal(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], sql: str
) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    with Archive.open(folder) as archive:
        before = {each.id: each for each in archive.notes()}
    spoil(folder, sql)
    assert cli.run(["--archive", str(folder), "--json", "check"]) == 1
    lines = [each["what"] + each["where"] for each in json.loads(capsys.readouterr().out)["problems"]]
    assert lines
    assert len(set(lines)) == len(lines)
    assert sum("not as it was written" in each for each in lines) == (1 if "change" in sql else 0)
    assert not any("\ufffd" in each or "{" in each for each in lines)
    assert cli.run(["--archive", str(folder), "check", "--repair"]) == 0
    assert "is made anew: 8 statements, 20 notes" in capsys.readouterr().err
    assert cli.run(["--archive", str(folder), "check"]) == 0
    with Archive.open(folder) as archive:
        assert {each.id: each for each in archive.notes()} == before


def test_a_damaged_original_file_is_kept_as_it_is_where_the_log_is_made_anew(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    spoil(folder, "UPDATE original SET content = x'00ff' WHERE rowid = 2")
    spoil(folder, "UPDATE \"change\" SET new = '{' WHERE seq = 12")
    assert cli.run(["--archive", str(folder), "check", "--repair"]) == 1
    with Archive.open(folder) as archive:
        assert [each.what for each in archive.check().problems] == [
            "The original file is not the one that was imported."
        ]
    kept = sorted((folder / "backups").iterdir())
    assert cli.run(["--archive", str(folder), "check", "--repair"]) == 1
    assert sorted((folder / "backups").iterdir()) == kept  # there is nothing to be made anew
    with closing(sqlite3.connect(folder / "archive.db")) as raw:
        assert raw.execute("SELECT count(*) FROM original WHERE content = x'00ff'").fetchone() == (1,)


def test_an_archive_of_which_a_text_would_be_lost_is_left_as_it_is(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    spoil(folder, "UPDATE version SET text = CAST(x'6eff' AS TEXT) WHERE id = 3")
    content = (folder / "archive.db").read_bytes()
    assert rebuild(folder) is None
    assert (folder / "archive.db").read_bytes() == content
    assert cli.run(["--archive", str(folder), "check", "--repair"]) == 1
    assert "lamps-2@1: The text is not the one that was imported" in capsys.readouterr().out


def test_what_is_said_of_a_damaged_archive_names_the_command_that_mends_it(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(whole, folder)
    content = bytearray((folder / "archive.db").read_bytes())
    content[4096 * 2 : 4096 * 4] = b"\xff" * 8192
    (folder / "archive.db").write_bytes(content)
    assert cli.run(["--archive", str(folder), "check"]) == 3
    assert "run `kpdesk check --repair`: it makes the archive anew" in capsys.readouterr().err
