"""Everything that is made of a file's bytes before it is stored: its text, the languages of it, what it is."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_args

from kpdesk.core.encodings import as_utf8, known_name
from kpdesk.core.facts import Facts
from kpdesk.core.languages import paragraph_languages
from kpdesk.core.metadata import describe
from kpdesk.core.records import Description, Evidence, Meeting, Paragraph
from kpdesk.core.records.statement import ParagraphKind
from kpdesk.core.text import CanonicalText, canonical, word_count
from kpdesk.errors import EmptyFileError
from kpdesk.readers.choose import holds_plain_text, read
from kpdesk.readers.document import Attachment, Document

_KINDS = frozenset(get_args(ParagraphKind))
_PLAIN = ("txt", "md")


@dataclass(frozen=True)
class Taken:
    """The canonical text of a file with the language of each paragraph, and the guesses about it.

    The text of a mail may be empty where something is attached to it. `fields` are what a row of a table states.
    """

    format: str
    text: CanonicalText
    description: Description
    words: int
    attachments: tuple[Attachment, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    doubtful_encoding: bool = False


def take(name: str, content: bytes, facts: Facts, *, encoding: str | None = None) -> Taken:
    """What is in a file of this name; raises ReadError or EmptyFileError with a sentence.

    `encoding` is what a person chose for a text file; where none was chosen it is found out, and may be doubtful.
    """
    chosen = encoding if encoding and holds_plain_text(Path(name), content) else None
    document = read(Path(name), as_utf8(content, chosen) if chosen else content)
    text = canonical(document.blocks)
    if not text.text.strip():
        if document.attachments:
            return Taken(document.format, CanonicalText("", ()), Description(), 0, document.attachments)
        raise EmptyFileError(f"{name} holds no text, so there is nothing to store of it.")
    languages = paragraph_languages(text.body)
    body = tuple(replace(p, language=language) for p, language in zip(text.body, languages, strict=True))
    text = replace(text, body=body)
    properties = {"title": document.title or "", **document.properties}
    description = describe(text, file_name=name, properties=properties, facts=facts)
    found, doubtful = _encoding(document, text.text)
    return Taken(
        document.format,
        text,
        description,
        word_count(text.text),
        attachments=document.attachments,
        fields=document.fields,
        encoding=chosen or found,
        doubtful_encoding=doubtful and not chosen,
    )


def _encoding(document: Document, text: str) -> tuple[str | None, bool]:
    """The encoding that a text was found to be in, and whether that is only a likely one.

    Only the forms of Unicode can be told for sure: any bytes are some text in the others.
    """
    if document.format not in _PLAIN or "encoding" not in document.properties:
        return None, False
    name = known_name(document.properties["encoding"])
    return name, not name.startswith("utf-") or "\N{REPLACEMENT CHARACTER}" in text


def facts_of(tables: Sequence[Mapping[str, str]]) -> Facts:
    """The facts of several sets of tables, each a mapping of a table's name to its CSV text."""
    merged = Facts.from_csv(tables[0] if tables else {})
    for more in tables[1:]:
        merged = merged.merged(Facts.from_csv(more))
    return merged


def to_json(taken: Taken) -> dict[str, Any]:
    """The same in plain JSON values; the text goes once, as its paragraphs."""
    rows = [[p.kind, p.speaker, p.text, p.page, p.language, p.level] for p in taken.text.body]
    return {
        "format": taken.format,
        "body": rows,
        "description": taken.description.to_json(),
        "words": taken.words,
        "attachments": [[each.name, base64.b64encode(each.content).decode()] for each in taken.attachments],
        "fields": dict(taken.fields),
        "encoding": taken.encoding,
        "doubtful_encoding": taken.doubtful_encoding,
    }


def from_json(values: Mapping[str, Any]) -> Taken:
    """What `to_json` wrote; ValueError, KeyError or TypeError where it is anything else.

    Numbers and offsets of paragraphs are counted here: what was read in a child process is believed in its words,
    never in its arithmetic.
    """
    body: list[Paragraph] = []
    start = 0
    for n, (kind, speaker, text, page, language, level) in enumerate(values["body"], start=1):
        if kind not in _KINDS or not isinstance(text, str) or not text or "\n" in text:
            raise ValueError("no paragraph")
        end = start + len(text)
        body.append(
            Paragraph(
                n,
                kind,
                speaker=_optional(speaker, str),
                start=start,
                end=end,
                text=text,
                page=_optional(page, int),
                language=_optional(language, str),
                level=_optional(level, int),
            )
        )
        start = end + 1
    text = CanonicalText("\n".join(p.text for p in body), tuple(body))
    attachments = tuple(Attachment(_bare(name), base64.b64decode(each)) for name, each in values["attachments"])
    return Taken(
        str(values["format"]),
        text,
        _description(values["description"]),
        int(values["words"]),
        attachments=attachments,
        fields={str(name): str(value) for name, value in values["fields"].items()},
        encoding=_optional(values["encoding"], str),
        doubtful_encoding=values["doubtful_encoding"] is True,
    )


def _bare(name: str) -> str:
    if not name or "/" in name or "\\" in name or name in (".", ".."):
        raise ValueError("no bare name")
    return name


def _optional(value: Any, kind: type) -> Any:
    if value is not None and not isinstance(value, kind):
        raise TypeError("a value of another kind")
    return value


def _description(values: Mapping[str, Any]) -> Description:
    evidence = {
        str(name): Evidence(str(each["quote"]), each["certainty"], tuple(map(str, each["other"])))
        for name, each in values["evidence"].items()
    }
    meeting = Meeting(**values["meeting"]) if values["meeting"] else None
    return Description(
        **{**values, "meeting": meeting, "speakers": tuple(map(str, values["speakers"])), "evidence": evidence}
    )
