"""A bundle is what it says, or it is refused in a sentence: whatever happened to the file."""

from __future__ import annotations

import hashlib
import json
import os
import random
import time
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kpdesk.core.merging import Operation
from kpdesk.core.records import Selector
from kpdesk.errors import FileRefusedError, ReadError
from kpdesk.exchange import bundle as bundles
from kpdesk.exchange.bundle_contents import (
    Bundle,
    BundledCorrections,
    BundledNote,
    BundledPlace,
    BundledStatement,
    BundledVersion,
)
from kpdesk.exchange.container import MANIFEST, SEAL, Members

SECONDS = float(os.environ.get("KPDESK_FUZZ_SECONDS", "1.5"))
CONTENT = b"The lamps of the harbour.\n" * 40
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def name() -> str:
    return str(uuid.uuid4())


def made_bundle(notes: int = 3) -> Bundle:
    version = BundledVersion(1, SHA256, "a" * 64, "lamps.txt")
    statement = BundledStatement(name(), "lamps", "Lamps", (version,), frozenset({3, 5}), {"year": "2021"})
    place = BundledPlace(1, 2, Selector("lamps", "the ", " of", 4, 9), state="exact")
    new = {"text": "Zu prüfen", "label": None, "tags": [], "visibility": "delegation", "author": "Ana"}
    made = tuple(
        BundledNote(
            name(),
            statement.id,
            place,
            (Operation(name(), 7, "Ana", "laptop", "2021-11-12T09:30:00.000Z", "created", new, ()),),
        )
        for _ in range(notes)
    )
    corrected = Operation(name(), 9, "Ana", "laptop", "2021-11-12T09:30:00.000Z", "title", "Lamps for all", ())
    joined = Operation(
        name(), 10, "Ana", "laptop", "2021-11-12T09:30:00.000Z", "repairs.1.26", "join", (name(),), name()
    )
    corrections = (BundledCorrections(statement.id, (corrected, joined)),)
    return Bundle(
        name(),
        "Ana",
        "Boris",
        "2021-11-12T09:30:00Z",
        {statement.id: statement},
        made,
        originals=(SHA256,),
        corrections=corrections,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return bundles.save(tmp_path / "stick" / "notes.kpbundle", made_bundle(), [(SHA256, CONTENT)])


def test_what_was_saved_is_what_is_loaded(tmp_path: Path) -> None:
    bundle = made_bundle()
    file = bundles.save(tmp_path / "دفتر.kpbundle", bundle, [(SHA256, CONTENT)])
    assert bundles.load(file) == bundle
    assert bundles.original(file, SHA256) == CONTENT
    assert bundles.original(file, "b" * 64) == b""
    assert bundles.titles(bundle) == ["Lamps"]
    note = bundle.notes[0]
    assert bundles.note_of_line(bundles.line_of_note(note, bundle.statements[note.statement])) == (
        note,
        bundle.statements[note.statement],
    )
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_any_program_can_read_what_a_bundle_holds_and_for_whom(file: Path) -> None:
    with zipfile.ZipFile(file) as packed:
        manifest = json.loads(packed.read(MANIFEST))
    assert (manifest["author"], manifest["for"], manifest["holds"]) == (
        "Ana",
        "Boris",
        {"notes": 3, "statements": 1, "judgements": 0, "corrections": 2},
    )
    assert manifest["files"]["originals/" + SHA256] == {"sha256": SHA256, "size": len(CONTENT)}


def test_where_a_bundle_cannot_be_written_the_old_one_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kpdesk.exchange.container.os.fsync", full)
    with pytest.raises(FileRefusedError, match=r"No bundle could be written .*No space left"):
        bundles.save(file, made_bundle())
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def loaded_or_refused(file: Path) -> Bundle | None:
    try:
        return bundles.load(file)
    except ReadError:
        return None


def test_a_bundle_that_was_cut_off_anywhere_is_refused(file: Path) -> None:
    whole = file.read_bytes()
    for end in [*range(0, len(whole), 37), len(whole) - 1]:
        file.write_bytes(whole[:end])
        assert loaded_or_refused(file) is None


def test_a_bundle_with_a_changed_byte_is_refused_or_says_the_same(file: Path) -> None:
    whole, before, dice = file.read_bytes(), bundles.load(file), random.Random(3)
    for _ in range(300):
        spoiled = bytearray(whole)
        for _ in range(dice.choice([1, 1, 3, 100])):
            spoiled[dice.randrange(len(whole))] = dice.randrange(256)
        file.write_bytes(bytes(spoiled))
        assert loaded_or_refused(file) in (None, before)


def sealed(file: Path, members: dict[str, bytes], **about: Any) -> Path:
    """A bundle as somebody may make it who knows how, with anything in it."""
    held = {
        each: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()} for each, content in members.items()
    }
    says = {"id": name(), "author": "Ana", "for": "", "made": "2021", "kind": "kpbundle", "format": 1, "files": held}
    manifest = json.dumps({**says, **about}).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for each, content in members.items():
            packed.writestr(each, content)
        packed.writestr(MANIFEST, manifest)
        packed.writestr(SEAL, hashlib.sha256(manifest).hexdigest())
    return file


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"format": 2}, "written by a newer kpdesk"),
        ({"kind": "other"}, "a file of another program"),
        ({"files": [1]}, "something was added to it or left out"),
        ({"files": {"../../evil": {"size": 1, "sha256": "x"}}}, "something was added to it or left out"),
        ({"id": "no id"}, "does not understand"),
        ({"author": 7}, "does not understand"),
    ],
)
def test_a_bundle_that_is_not_what_it_should_be_says_so(tmp_path: Path, about: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ReadError, match=sentence):
        bundles.load(sealed(tmp_path / "x.kpbundle", {"notes.jsonl": b"", "statements.jsonl": b""}, **about))


def test_a_bomb_a_double_and_a_missing_list_are_refused(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    bomb = sealed(tmp_path / "bomb.kpbundle", {"notes.jsonl": b"\0" * (30 << 20)})
    assert loaded_or_refused(bomb) is None
    with zipfile.ZipFile(tmp_path / "empty.kpbundle", "w"):
        pass
    assert loaded_or_refused(tmp_path / "empty.kpbundle") is None
    assert loaded_or_refused(tmp_path / "nowhere.kpbundle") is None
    double = sealed(tmp_path / "double.kpbundle", {"notes.jsonl": b""})
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(double, "a") as packed:
        packed.writestr("notes.jsonl", b"another")
    assert loaded_or_refused(double) is None


def test_names_in_a_bundle_are_never_paths(tmp_path: Path) -> None:
    evil = sealed(tmp_path / "evil.kpbundle", {"../evil": b"x", "/tmp/evil": b"x", "originals/CON": b"x"})
    before = sorted(tmp_path.rglob("*"))
    with Members(evil) as members:
        members.verify()
    assert bundles.load(evil).originals == ()
    assert sorted(tmp_path.rglob("*")) == before


ODD: list[Any] = [
    None,
    True,
    -1,
    1 << 70,
    1.5,
    "",
    "x",
    "\ud800",
    "../..",
    [],
    {},
    [[]],
    {"a": {}},
    "0" * 64,
    name(),
    1e400,
]


def mutated(value: Any, dice: random.Random) -> Any:
    """The value with one thing in it replaced, left out, or doubled."""
    if dice.random() < 0.25 or not isinstance(value, (dict, list)) or not value:
        return dice.choice(ODD)
    if isinstance(value, dict):
        key = dice.choice(sorted(value))
        rest = {each: kept for each, kept in value.items() if each != key}
        return rest if dice.random() < 0.2 else {**rest, key: mutated(value[key], dice)}
    place = dice.randrange(len(value))
    return [*value[:place], mutated(value[place], dice), *value[place + dice.randrange(2) :]]


def strange_members(dice: random.Random) -> Iterator[tuple[str, bytes]]:
    bundle = made_bundle(2)
    lines = {"notes.jsonl": bundles._joined(map(bundles._plain_note, bundle.notes))}
    lines["corrections.jsonl"] = bundles._joined(map(bundles._plain_corrections, bundle.corrections))
    lines["statements.jsonl"] = bundles._joined(map(bundles._plain_statement, bundle.statements.values()))
    for each, content in lines.items():
        values = [json.loads(line) for line in content.decode().splitlines()]
        for _ in range(dice.randrange(3)):
            values = mutated(values, dice)
        values = values if isinstance(values, list) else [values]
        yield each, "\n".join(json.dumps(value) for value in values).encode()
    if dice.random() < 0.1:
        yield "originals/" + SHA256, dice.randbytes(dice.randrange(99))


def test_a_stranger_can_put_nothing_into_a_bundle_that_is_not_refused_in_a_sentence(tmp_path: Path) -> None:
    dice, end, tried, taken = random.Random(8), time.monotonic() + SECONDS, 0, 0
    while time.monotonic() < end:
        file = sealed(tmp_path / "x.kpbundle", dict(strange_members(dice)))
        tried += 1
        taken += loaded_or_refused(file) is not None
    assert tried > taken > 0


def test_a_note_twice_and_a_note_on_no_version_are_refused(tmp_path: Path) -> None:
    bundle = made_bundle()
    twice = replace(bundle, notes=(bundle.notes[0], bundle.notes[0]))
    assert loaded_or_refused(bundles.save(tmp_path / "a.kpbundle", twice)) is None
    place = replace(bundle.notes[0].place, version=9)
    nowhere = replace(bundle, notes=(replace(bundle.notes[0], place=place),))
    assert loaded_or_refused(bundles.save(tmp_path / "b.kpbundle", nowhere)) is None
