"""Lines of a journal file: read from its end backwards, and taken for a change only where they are one in full."""

from __future__ import annotations

import itertools
import json
import os
import shutil
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

from kpdesk.store.file.disk import sync_file, sync_folder
from kpdesk.store.log.changes import CHAINED

_BLOCK = 1 << 16  # bytes read first from the end of a file; each further block is twice as large
_NUMBERS = frozenset({"seq", "clock"})
_VALUES = frozenset({"old", "new"})  # any JSON value
_TEXTS = frozenset(CHAINED) - _NUMBERS - _VALUES | {"chain"}
_LARGEST = 1 << 63  # what SQLite can hold


def parsed(line: bytes) -> dict[str, Any] | None:
    """The change that a line tells of, or None where it is not a whole line that kpdesk can have written.

    Anybody can write to the journal, so nothing in it may make the archive fail.
    """
    try:
        value = json.loads(line)
        if b"\\u" in line:
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and _is_change(value) else None


def backwards(file: Path) -> Generator[bytes, None, None]:
    """The lines of a file, last one first; the first one given is what follows the last newline, mostly nothing."""
    rest, size = b"", _BLOCK
    with file.open("rb") as stream:
        at = stream.seek(0, os.SEEK_END)
        while at > 0:
            start = max(0, at - size)
            stream.seek(start)
            rest, *lines = (stream.read(at - start) + rest).split(b"\n")
            yield from reversed(lines)
            at, size = start, size * 2
    yield rest


def mend_end(file: Path) -> None:
    """Give the last line the newline it lacks where it is whole, as an editor may have left it; else cut it off.

    A line that is not whole was never acknowledged; the change log has it, if it was committed.
    """
    with closing(backwards(file)) as lines:
        torn = next(lines)
    if not torn:
        return
    if parsed(torn) is None:
        os.truncate(file, file.stat().st_size - len(torn))
        return
    with file.open("ab") as stream:
        stream.write(b"\n")


def set_aside(file: Path) -> None:
    """Leave only the whole lines in a file, and the file as it was beside it as `NAME.damaged`, or with a number."""
    names = (f"{file.name}.damaged{number}" for number in itertools.chain([""], map("-{}".format, itertools.count(2))))
    aside = next(path for path in map(file.with_name, names) if not path.exists())
    fresh = file.with_name(f"{file.name}.new")
    shutil.copyfile(file, aside)
    with file.open("rb") as lines, fresh.open("wb") as stream:
        stream.writelines(line.rstrip(b"\r\n") + b"\n" for line in lines if parsed(line) is not None)
    for path in (aside, fresh):
        sync_file(path)
    sync_folder(file.parent)  # the copy's name is sure before its original goes
    fresh.replace(file)
    sync_folder(file.parent)


def _is_change(value: dict[str, Any]) -> bool:
    return (
        value.keys() >= _VALUES
        and all(isinstance(value.get(name), str) for name in _TEXTS)
        and all(_is_number(value.get(name)) for name in _NUMBERS)
        and value["target_kind"] in ("statement", "note", "lexicon", "waiting")
        and _is_made_upon(value.get("replaces", []))
    )


def _is_made_upon(value: object) -> bool:
    if isinstance(value, dict):
        return value.keys() == {"undoes", "upon"} and isinstance(value["undoes"], str) and _is_texts(value["upon"])
    return _is_texts(value)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST
