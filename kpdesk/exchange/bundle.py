"""Bundles written to a file and read from one; whatever a stranger put into it is refused in a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kpdesk.core.merging import CREATED, HIGHEST_CLOCK, Operation
from kpdesk.core.records import VERDICTS, Selector
from kpdesk.errors import ReadError
from kpdesk.exchange.bundle_contents import (
    Bundle,
    BundledCorrections,
    BundledJudgement,
    BundledNote,
    BundledPassage,
    BundledPlace,
    BundledStatement,
    BundledVersion,
    BundledWords,
)
from kpdesk.exchange.container import Members, write

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_LONGEST = 1_000_000
NOTES, STATEMENTS, ORIGINALS = "notes.jsonl", "statements.jsonl", "originals/"
JUDGEMENTS, CORRECTIONS, WORDS = "judgements.jsonl", "corrections.jsonl", "words.jsonl"


def save(file: Path, bundle: Bundle, originals: Iterable[tuple[str, bytes]] = ()) -> Path:
    """Write a bundle with the files of its statements by their hashes; a whole one stands there, or none."""
    says = {"id": bundle.id, "author": bundle.author, "for": bundle.recipient, "made": bundle.made}
    holds = {"notes": len(bundle.notes), "statements": len(bundle.statements), "judgements": len(bundle.judgements)}
    holds["corrections"] = sum(len(each.operations) for each in bundle.corrections)
    return write(file, {**says, "holds": holds}, _members(bundle, originals))


def load(file: Path) -> Bundle:
    """The bundle in a file, with every member checked; raises ReadError with a sentence."""
    with Members(file) as members:
        members.verify()
        about = members.manifest
        names = [name.removeprefix(ORIGINALS) for name in members.names() if name.startswith(ORIGINALS)]
        try:
            statements = {each.id: each for each in map(_statement, _lines(members.read(STATEMENTS)))}
            notes = tuple(_note(each, statements) for each in _lines(members.read(NOTES)))
            judgements = tuple(_judgement(each, statements) for each in _lines_of(members, JUDGEMENTS))
            corrections = tuple(_corrections(each, statements) for each in _lines_of(members, CORRECTIONS))
            words = tuple(map(_words, _lines_of(members, WORDS)))
            texts = {name: _text(about[name]) for name in ("id", "author", "for", "made")}
            if not _ID.fullmatch(texts["id"]) or len({note.id for note in notes}) != len(notes):
                raise ValueError("an id that is none, or a note that comes twice")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ReadError(
                f"{file.name} holds something that kpdesk does not understand, so nothing was taken from it. "
                "Ask the sender to write it again with the newest kpdesk."
            ) from error
    return Bundle(
        texts["id"],
        texts["author"],
        texts["for"],
        texts["made"],
        statements,
        notes,
        originals=tuple(filter(_HASH.match, names)),
        judgements=judgements,
        corrections=corrections,
        words=words,
    )


def original(file: Path, sha256: str) -> bytes:
    """The file of a statement out of a bundle."""
    with Members(file) as members:
        return members.read(ORIGINALS + sha256)


def line_of_note(note: BundledNote, statement: BundledStatement) -> str:
    """A note and what tells its statement, as one line of JSON."""
    return _json({"note": _plain_note(note), "statement": _plain_statement(statement)})


def note_of_line(line: str) -> tuple[BundledNote, BundledStatement]:
    """What `line_of_note` wrote."""
    value = json.loads(line)
    statement = _statement(value["statement"])
    return _note(value["note"], {statement.id: statement}), statement


def line_of_corrections(corrections: BundledCorrections, statement: BundledStatement) -> str:
    """What was corrected about a statement, and what tells that statement, as one line of JSON."""
    return _json({"corrections": _plain_corrections(corrections), "statement": _plain_statement(statement)})


def corrections_of_line(line: str) -> tuple[BundledCorrections, BundledStatement]:
    """What `line_of_corrections` wrote."""
    value = json.loads(line)
    statement = _statement(value["statement"])
    return _corrections(value["corrections"], {statement.id: statement}), statement


def line_of_judgement(judgement: BundledJudgement, statements: Mapping[str, BundledStatement]) -> str:
    """What was decided about a link, and what tells its two statements, as one line of JSON."""
    about = {each.statement: _plain_statement(statements[each.statement]) for each in (judgement.a, judgement.b)}
    return _json({"judgement": _plain_judgement(judgement), "statements": [*about.values()]})


def judgement_of_line(line: str) -> tuple[BundledJudgement, dict[str, BundledStatement]]:
    """What `line_of_judgement` wrote."""
    value = json.loads(line)
    statements = {each.id: each for each in map(_statement, value["statements"])}
    return _judgement(value["judgement"], statements), statements


def _members(bundle: Bundle, originals: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    yield STATEMENTS, _joined(map(_plain_statement, bundle.statements.values()))
    yield NOTES, _joined(map(_plain_note, bundle.notes))
    if bundle.judgements:
        yield JUDGEMENTS, _joined(map(_plain_judgement, bundle.judgements))
    if bundle.corrections:
        yield CORRECTIONS, _joined(map(_plain_corrections, bundle.corrections))
    if bundle.words:
        yield WORDS, _joined({**vars(each), "operation": vars(each.operation)} for each in bundle.words)
    for sha256, content in originals:
        yield ORIGINALS + sha256, content


def _joined(values: Iterable[Mapping[str, Any]]) -> bytes:
    return "".join(_json(value) + "\n" for value in values).encode()


def _lines(content: bytes) -> Iterator[Any]:
    return map(json.loads, filter(None, content.decode().split("\n")))


def _lines_of(members: Members, name: str) -> Iterator[Any]:
    """The lines of a member that an older kpdesk did not write."""
    return _lines(members.read(name)) if name in members.names() else iter(())


def _plain_statement(statement: BundledStatement) -> dict[str, Any]:
    versions = [vars(each) for each in statement.versions]
    return {**vars(statement), "versions": versions, "sketch": sorted(statement.sketch)}


def _plain_note(note: BundledNote) -> dict[str, Any]:
    place = {**vars(note.place), "selector": note.place.selector.to_json()}
    return {**vars(note), "place": place, "operations": [vars(each) for each in note.operations]}


def _plain_judgement(judgement: BundledJudgement) -> dict[str, Any]:
    return {"a": vars(judgement.a), "b": vars(judgement.b), "operation": vars(judgement.operation)}


def _plain_corrections(corrections: BundledCorrections) -> dict[str, Any]:
    return {"statement": corrections.statement, "operations": [vars(each) for each in corrections.operations]}


def _corrections(value: Any, statements: Mapping[str, BundledStatement]) -> BundledCorrections:
    operations = tuple(map(_operation, value["operations"]))
    if CREATED in [each.field for each in operations]:
        raise ValueError("a correction that makes a statement")
    return BundledCorrections(statements[_id(value["statement"])].id, operations)


def _judgement(value: Any, statements: Mapping[str, BundledStatement]) -> BundledJudgement:
    operation = _operation(value["operation"])
    if operation.new is not None and operation.new not in VERDICTS:
        raise ValueError("a judgement that is none")
    return BundledJudgement(_passage(value["a"], statements), _passage(value["b"], statements), operation)


def _words(value: Any) -> BundledWords:
    operation = _operation(value["operation"])
    if operation.new is not None:
        lists = [operation.new[name] for name in ("added", "removed")]
        if len(operation.new) != len(lists) or not all(isinstance(each, list) for each in lists):
            raise ValueError("words that are none")
        for word in (*lists[0], *lists[1]):
            _text(word)
    return BundledWords(_text(value["theme"]), _text(value["language"]), operation)


def _passage(value: Any, statements: Mapping[str, BundledStatement]) -> BundledPassage:
    statement = statements[_id(value["statement"])]
    return BundledPassage(statement.id, _count(value["version"]), _count(value["paragraph"]))


def _statement(value: Any) -> BundledStatement:
    versions = tuple(
        BundledVersion(_count(each["n"]), _hash(each["sha256"]), _hash(each["text_sha256"]), _text(each["source"]))
        for each in value["versions"]
    )
    title = None if value["title"] is None else _text(value["title"])
    sketch = frozenset(each for each in value["sketch"] if isinstance(each, int))
    description = value["description"]
    if not versions or not isinstance(description, dict):
        raise ValueError("a statement without a version")
    return BundledStatement(_id(value["id"]), _text(value["key"]), title, versions, sketch, description)


def _note(value: Any, statements: Mapping[str, BundledStatement]) -> BundledNote:
    statement, place = statements[_id(value["statement"])], value["place"]
    if place["version"] not in [each.n for each in statement.versions]:
        raise ValueError("a note on a version that is not named")
    operations = tuple(map(_operation, value["operations"]))
    if [each.field for each in operations].count(CREATED) != 1 or not isinstance(operations[0].new, dict):
        raise ValueError("a note without a beginning, or with two")
    at = BundledPlace(
        _count(place["version"]), _count(place["paragraph"]), _selector(place["selector"]), _text(place["state"])
    )
    return BundledNote(_id(value["id"]), statement.id, at, operations)


def _operation(value: Any) -> Operation:
    clock = _count(value["clock"])
    _json({"new": value["new"]}).encode()  # half a surrogate pair is no text
    if clock >= HIGHEST_CLOCK:
        raise ValueError("a clock that cannot be")
    return Operation(
        id=_id(value["id"]),
        clock=clock,
        author=_text(value["author"]),
        device=_text(value["device"]),
        time=_text(value["time"]),
        field=_text(value["field"]),
        new=value["new"],
        replaces=tuple(map(_id, value["replaces"])),
        undoes=None if value.get("undoes") is None else _id(value["undoes"]),
    )


def _selector(value: Any) -> Selector:
    exact, prefix, suffix = (_text(value[name]) for name in ("exact", "prefix", "suffix"))
    return Selector(exact, prefix, suffix, _count(value["start"]), _count(value["end"]))


def _id(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError("an id that is none")
    return value


def _hash(value: object) -> str:
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        raise ValueError("a hash that is none")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError("a text that is none")
    value.encode()  # half a surrogate pair is no text
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("a number that is none")
    return value


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def titles(bundle: Bundle) -> Sequence[str]:
    """The statements that the notes stand on, as they are called in the bundle."""
    used = dict.fromkeys(note.statement for note in bundle.notes)
    return [bundle.statements[each].title or bundle.statements[each].key for each in used]
