"""Bundles and backups by the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive, cli

Ask = Callable[..., Any]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Ask:
    """Runs a command on the archive of that name, first with its lines for people, then for its JSON document."""

    def call(name: str, *arguments: str | Path, code: int = 0) -> Any:
        found = cli.run(["--archive", str(tmp_path / name), "--json", *map(str, arguments)])
        captured = capsys.readouterr()
        assert found == code, captured.err
        return json.loads(captured.out) if code < 2 else captured.err

    return call


@pytest.fixture
def key(sample_folder: Path, tmp_path: Path) -> str:
    """A statement that stands in the archives "archive" and "other"."""
    for name in ("archive", "other"):
        with Archive.open(tmp_path / name) as archive:
            archive.install_samples()
            archive._store.author = name
            key = archive.statements()[0].key
    return key


def test_notes_go_from_one_archive_to_another_and_back(ask: Ask, key: str, tmp_path: Path) -> None:
    quote = ("--quote", "Port Elwin, Casmora", "--visibility", "delegation")
    note = ask("archive", "note", "add", key, *quote, "--text", "first")
    written = ask("archive", "bundle", "write", tmp_path / "a.kpbundle", "--for", "other")
    assert (written["notes"], written["recipient"]) == (1, "other")
    assert ask("other", "bundle", "preview", tmp_path / "a.kpbundle")["new"] == 1
    assert ask("other", "note", "list")["notes"] == []
    assert ask("other", "bundle", "merge", tmp_path / "a.kpbundle")["new"] == 1
    assert ask("other", "note", "list")["notes"][0]["bundle"] == written["id"]
    ask("archive", "note", "edit", note["id"], "--text", "archive says")
    ask("other", "note", "edit", note["id"], "--text", "other says")
    ask("archive", "bundle", "write", tmp_path / "b.kpbundle")
    assert ask("other", "bundle", "merge", tmp_path / "b.kpbundle")["conflicts"] == 1
    (conflict,) = ask("other", "bundle", "conflicts")["conflicts"]
    assert {each["value"] for each in conflict["choices"]} == {"archive says", "other says"}
    assert "nothing of that number" in ask("other", "bundle", "decide", note["id"], "text", "3", code=2)
    chosen = ask("other", "bundle", "decide", note["id"], "text", "2")
    assert chosen["text"] == conflict["choices"][1]["value"]
    assert ask("other", "bundle", "waiting") == {"notes": []}
    assert len(ask("other", "bundle", "list")["bundles"]) == 2
    assert not ask("other", "bundle", "remove", written["id"])["present"]
    assert ask("other", "check")["ok"]


def test_a_damaged_bundle_is_told_of_in_a_sentence(ask: Ask, key: str, tmp_path: Path) -> None:
    (tmp_path / "x.kpbundle").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "archive" / "archive.lock").touch()
    for command in ("preview", "merge"):
        assert cli.run(["--archive", str(tmp_path / "archive"), "bundle", command, str(tmp_path / "x.kpbundle")]) == 1


def test_corrected_details_are_counted_and_decided(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def say(name: str, *arguments: str) -> str:
        assert cli.run(["--archive", str(tmp_path / name), *arguments]) == 0
        return capsys.readouterr().out

    file = str(tmp_path / "a.kpbundle")
    say("archive", "bundle", "write", file, "--with-statements")
    say("third", "bundle", "merge", file)
    say("archive", "edit", key, "title=Hers")
    say("third", "edit", key, "title=Mine")
    assert "1 correction of details and paragraphs" in say("archive", "bundle", "write", file)
    merged = say("third", "bundle", "merge", file)
    assert ", 1 correction of details and paragraphs, as it says from" in merged
    assert "of its corrections 1 new here" in merged
    assert "1 conflict to decide: `kpdesk bundle conflicts`" in merged
    assert f"{key}  title  on {key}" in say("third", "bundle", "conflicts")
    assert say("third", "bundle", "decide", key, "title", "2").strip() in ("title: Mine", "title: Hers")
    assert say("third", "bundle", "conflicts").strip() == ""


def test_a_bundle_makes_the_archive_that_it_is_merged_into_and_says_that_it_was_merged(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def say(*arguments: str) -> str:
        assert cli.run(["--archive", str(tmp_path / "new"), *arguments]) == 0
        return capsys.readouterr().out

    file = str(tmp_path / "a.kpbundle")
    assert cli.run(["--archive", str(tmp_path / "archive"), "bundle", "write", file, "--with-statements"]) == 0
    capsys.readouterr()
    preview = say("bundle", "preview", file)
    assert "16 new statements" in preview
    assert not (tmp_path / "new").exists()
    merged = say("bundle", "merge", file)
    assert merged.startswith(preview)
    assert "Merged. `kpdesk bundle remove " in merged
    assert key in say("list")
    assert "nothing was changed" in say("bundle", "merge", file)


def test_rival_repairs_are_listed_by_paragraph(key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def say(name: str, *arguments: str) -> str:
        assert cli.run(["--archive", str(tmp_path / name), *arguments]) == 0
        return capsys.readouterr().out

    say("archive", "repair", key, "drop", "5")
    say("other", "repair", key, "drop", "6")
    say("archive", "bundle", "write", str(tmp_path / "a.kpbundle"))
    assert "1 conflict to decide" in say("other", "bundle", "merge", str(tmp_path / "a.kpbundle"))
    listed = say("other", "bundle", "conflicts")
    assert "¶5 out; ¶6 as imported" in listed
    assert "¶5 as imported; ¶6 out" in listed
    field = listed.split()[1]
    assert "¶5" in say("other", "bundle", "decide", key, field, "1")


def test_what_people_read_says_it_too(key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def say(name: str, *arguments: str) -> str:
        assert cli.run(["--archive", str(tmp_path / name), *arguments]) == 0
        return capsys.readouterr().out

    file = str(tmp_path / "a.kpbundle")
    with Archive.open(tmp_path / "archive") as archive:
        note = archive.annotate(key, start=0, end=9, text="x", visibility="delegation")
        archive.annotate(key, start=0, end=9, text="secret")
    assert "1 note. 1 private note stayed here." in say("archive", "bundle", "write", file)
    assert "1 note and 16 statements" in say("archive", "bundle", "write", file, "--with-statements")
    assert "as it says from archive" in say("third", "bundle", "merge", file)
    assert "16 new statements" not in say("third", "bundle", "preview", file)
    assert "notes, corrected details, repaired paragraphs" in say("third", "bundle", "preview", file)
    with Archive.open(tmp_path / "third") as third, Archive.open(tmp_path / "archive") as archive:
        third._store.author = "third"
        third.edit_note(note.id, tags=["a"])
        archive.edit_note(note.id, tags=["b"])
        archive.write_bundle(file)
    assert "1 conflict," in say("third", "bundle", "merge", file)
    assert '["a"]' in say("third", "bundle", "conflicts")
    assert "tags: [" in say("third", "bundle", "decide", note.id, "tags", "1")
    listed = say("third", "bundle", "list")
    assert listed.count("archive  1 note") == 2
    first, second = (line.split()[0] for line in listed.splitlines())
    assert "Nothing here changed" in say("third", "bundle", "remove", first)  # the other one brought the note, too
    assert "1 note from archive in the trash." in say("third", "bundle", "remove", second)
    assert "taken out again" in say("third", "bundle", "list")
    assert "before-merge" in say("third", "backups")


def test_a_backup_is_listed_and_restored_though_the_archive_does_not_open(ask: Ask, key: str, tmp_path: Path) -> None:
    ask("archive", "note", "add", key, "--quote", "Port Elwin, Casmora", "--text", "kept")
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.keep_safe("start") is not None
        assert archive.keep_safe("change") is None  # nothing has changed since
    ask("archive", "note", "add", key, "--quote", "Port Elwin, Casmora", "--text", "only in the journal")
    (tmp_path / "archive" / "archive.db").write_bytes(b"\0" * 5000)
    assert "holds nothing but zeros" in ask("archive", "note", "list", code=3)
    (backup,) = ask("archive", "backups")["backups"]
    assert (backup["notes"], backup["statements"], backup["problem"]) == (1, 16, None)
    restored = ask("archive", "restore-backup", backup["name"])
    assert (restored["notes"], restored["statements"]) == (1, 16)
    assert (Path(restored["kept"]) / "archive.db").read_bytes() == b"\0" * 5000
    assert ask("archive", "check", "--repair")["ok"]
    assert {note["text"] for note in ask("archive", "note", "list")["notes"]} == {"kept", "only in the journal"}
    for wrong in (tmp_path / "archive" / "archive.lock", tmp_path / "nothing.db"):
        assert cli.run(["--archive", str(tmp_path / "archive"), "restore-backup", str(wrong)]) == 1
