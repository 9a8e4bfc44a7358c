"""Statements and notes as a ZIP that anybody can read without kpdesk: original files, texts, and plain JSON."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from kpdesk.core.records import Note, StatementText

_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_README = """This is an export of a kpdesk archive. Nothing but a text editor is needed to read it.

statements/KEY/          one folder for each statement
    statement.json       what is known about it, its text and its paragraphs
    text.txt             its text; "start" and "end" count its characters
    original.*           the file as it came, byte for byte; "sha256" in statement.json is its hash
notes.json               the notes, with the words they stand on
notes.jsonld             the same notes as W3C Web Annotations
LEFT-OUT.txt             what was not exported, where there is something
"""


@dataclass(frozen=True)
class Kept:
    """A statement with the bytes of its file."""

    text: StatementText
    original: bytes


def whole_archive(
    statements: Iterator[Kept], notes: Sequence[Note], annotations: Mapping[str, Any], left_out: Sequence[str]
) -> bytes:
    """The ZIP as bytes; the same archive gives the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        _put(packed, "README.txt", _README.encode())
        for each in statements:
            _put_statement(packed, each)
        _put(packed, "notes.json", _json({"notes": [note.to_json() for note in notes]}))
        _put(packed, "notes.jsonld", _json(annotations))
        if left_out:
            _put(packed, "LEFT-OUT.txt", ("\n".join(left_out) + "\n").encode())
    return file.getvalue()


def _put_statement(packed: zipfile.ZipFile, each: Kept) -> None:
    about = each.text.statement
    folder = f"statements/{about.key}"
    document = {name: value for name, value in each.text.to_json().items() if name != "notes"}
    _put(packed, f"{folder}/statement.json", _json(document))
    _put(packed, f"{folder}/text.txt", each.text.text.encode("utf-8", "surrogatepass"))
    _put(packed, f"{folder}/original{_ending(about.source)}", each.original)


def _ending(source: str) -> str:
    """The ending of a file's name, where it is one that no system could misunderstand."""
    ending = PurePosixPath(source.replace("\\", "/")).suffix.lower()
    return ending if re.fullmatch(r"\.[a-z0-9]{1,8}", ending) else ".bin"


def _put(packed: zipfile.ZipFile, name: str, content: bytes) -> None:
    packed.writestr(zipfile.ZipInfo(name, _DAY_ONE), content, zipfile.ZIP_DEFLATED)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
