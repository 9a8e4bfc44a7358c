"""The layout of the index: its fields, and the documents that statements and notes become.

Texts are found in three spaces, "text", "title" and "note", each with the same fields behind its name: `_stem` (index
keys, with positions), `_beside` (index keys of forms beside the text), `_plain` (folded words, with positions),
`_gram` (beginnings of words up to three letters) and `_acronym`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import tantivy

from kpdesk.core.records import Note, Paragraph, Selector
from kpdesk.search.analysis import Analysed, analysed
from kpdesk.search.records import IndexedNote, IndexedStatement

# To be raised whenever fields or analysis change, so that indexes of older programs are built anew.
LAYOUT = 9

_FOUND_BY = (
    ("stem", "position"),
    ("plain", "position"),
    ("beside", "basic"),
    ("gram", "basic"),
    ("acronym", "basic"),
)
SPACES = ("text", "title", "note")
FACETS = ("year", "organisation", "kind", "meeting", "language", "theme")
# Fields of statements that notes are filtered by as well, under these names.
OF_NOTE = {name: f"note_{name}" for name in ("year", "organisation", "kind", "meeting", "language", "key")}
OF_NOTES_ALONE = frozenset({"label", "tag", *OF_NOTE.values()})
PASSAGE, STATEMENT, NOTE, HEADING, FIRST = "passage", "statement", "note", "heading", "first"
COUNTED = {"when": ("year", "meeting"), "who": ("organisation", "kind", "language")}
"""Columns that hold the values of several facets side by side, for a passage has one value of each at most.

A column for each facet takes twice the time, and one for all of them, which has as many values as there are
statements, up to four times.
"""
COUNTED_SIGN = "\x1f"
# Between an alias and the organisation that it stands for.
ALIAS_SIGN = "\x1f"
_RAW = (
    "doc",
    "statement",
    "note",
    "key",
    "speaker",
    "alias",
    "passage",
    "label",
    "tag",
    *(name for name in OF_NOTE.values() if name != "note_year"),
)


def schema() -> Any:
    """The tantivy schema of the index."""
    builder = tantivy.SchemaBuilder()
    for space in SPACES:
        for field, option in (
            ("stem", "position"),
            ("plain", "position"),
            ("beside", "basic"),
            ("gram", "basic"),
            ("acronym", "basic"),
        ):
            builder.add_text_field(f"{space}_{field}", tokenizer_name="whitespace", index_option=option)
    for name in _RAW:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in FACETS[1:]:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=name == "theme")
    for name in ("place", *COUNTED):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_unsigned_field("year", indexed=True, fast=True)
    builder.add_unsigned_field("note_year", indexed=True, fast=True)
    builder.add_unsigned_field("stamp", indexed=False, fast=True)
    builder.add_float_field("recency", indexed=False, fast=True)
    builder.add_bytes_field("kept", stored=True)
    return builder.build()


def documents_of_statement(statement: IndexedStatement) -> Iterator[Any]:
    """One document for the statement itself and one for each of its passages."""
    head = tantivy.Document()
    head.add_text("doc", STATEMENT)
    head.add_text("statement", statement.id)
    for alias in statement.aliases if statement.organisation else ():
        head.add_text("alias", f"{alias}{ALIAS_SIGN}{statement.organisation}")
    yield head
    themes = statement.paragraph_themes or (frozenset(),) * len(statement.paragraphs)
    for paragraph, of_paragraph in zip(statement.paragraphs, themes, strict=True):
        document = _passage(statement, paragraph, of_paragraph)
        if paragraph is statement.paragraphs[0]:
            document.add_text("doc", FIRST)
        yield document


def _passage(statement: IndexedStatement, paragraph: Paragraph, themes: Iterable[str]) -> Any:
    language = paragraph.language or statement.language
    document = tantivy.Document()
    document.add_text("doc", PASSAGE)
    if paragraph.kind == HEADING:
        document.add_text("doc", HEADING)
    document.add_text("passage", place_of(statement.key, statement.version, paragraph.n))
    document.add_text("statement", statement.id)
    document.add_text("key", statement.key)
    _add_found(document, "text", paragraph.text, language)
    if statement.title:
        _add_found(document, "title", statement.title, statement.language)
    _add_values(document, statement, language=language)
    for column, values in _counted(statement, language).items():
        document.add_text(column, values)
    for speaker in dict.fromkeys([*statement.speakers, *([paragraph.speaker] if paragraph.speaker else [])]):
        document.add_text("speaker", speaker)
    for theme in sorted(themes):
        document.add_text("theme", theme)
    document.add_unsigned("stamp", _stamp(statement))
    document.add_float("recency", _recency(statement.year))
    document.add_bytes("kept", _kept(statement, paragraph, language))
    return document


def _add_values(
    document: Any, about: IndexedStatement | IndexedNote, *, language: str | None, before: str = ""
) -> None:
    if about.year is not None and about.year >= 0:
        document.add_unsigned(before + "year", about.year)
    values = {"organisation": about.organisation, "kind": about.kind, "meeting": about.meeting, "language": language}
    for name, value in values.items():
        if value:
            document.add_text(before + name, value)


def _counted(statement: IndexedStatement, language: str | None) -> dict[str, str]:
    """The values of the columns of `COUNTED`."""
    year = str(statement.year) if statement.year is not None and statement.year >= 0 else ""
    values = {
        "year": year,
        "meeting": statement.meeting,
        "organisation": statement.organisation,
        "kind": statement.kind,
        "language": language,
    }
    return {
        column: COUNTED_SIGN.join((values[facet] or "").replace(COUNTED_SIGN, " ") for facet in facets)
        for column, facets in COUNTED.items()
    }


@lru_cache(8)
def _title(text: str, language: str | None) -> Analysed:
    """A title, which every passage of its statement has."""
    return analysed(text, language)


def _add_found(document: Any, space: str, text: str, language: str | None) -> None:
    found = _title(text, language) if space == "title" else analysed(text, language)
    document.add_text(f"{space}_stem", found.stems)
    if found.beside:
        document.add_text(f"{space}_beside", found.beside)
    for forms in found.plain:
        document.add_text(f"{space}_plain", forms)
    document.add_text(f"{space}_gram", found.grams)
    if found.acronyms:
        document.add_text(f"{space}_acronym", found.acronyms)


def _recency(year: int | None) -> float:
    """A number from which the engine's weight (binary logarithm of 2 more) grows by 1 in 8 years from 2000 on."""
    return float(2 ** (1 + min(max(0, (year or 0) - 2000), 200) / 8) - 2)


def _stamp(statement: IndexedStatement) -> int:
    """The date as a number that sorts like it; what is not stated sorts before what is."""
    parts = (statement.date or "").split("-") if statement.date else [str(statement.year or 0)]
    numbers = [int(part) if part.isdigit() else 0 for part in parts] + [0, 0]
    return numbers[0] * 10_000 + numbers[1] * 100 + numbers[2]


def _kept(statement: IndexedStatement, paragraph: Paragraph, language: str | None) -> bytes:
    facts = [
        statement.key,
        statement.version,
        paragraph.n,
        statement.year,
        statement.title,
        statement.organisation,
        statement.kind,
        language,
        paragraph.text,
        statement.language,
    ]
    return json.dumps(facts, ensure_ascii=False).encode("utf-8", "surrogatepass")


def document_of_note(indexed: IndexedNote) -> Any:
    """The document of one note: its text, its tags and the words it stands on are found."""
    note = indexed.note
    document = tantivy.Document()
    document.add_text("doc", NOTE)
    document.add_text("note", note.id)
    document.add_text("place", place_of(note.key, note.version, note.paragraph))
    for field, values in (("label", [note.label] if note.label else []), ("tag", note.tags)):
        for value in values:
            document.add_text(field, value)
    text = _words_of(note)
    document.add_text("note_key", note.key)
    _add_found(document, "note", text, indexed.language)
    _add_values(document, indexed, language=indexed.language, before="note_")
    kept = {**note.to_json(), "language": indexed.language}
    document.add_bytes("kept", json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return document


def _words_of(note: Note) -> str:
    return "\n".join([note.text, *note.tags, note.quoted])


class Kept(NamedTuple):
    """What a passage document holds of its passage; `title_language` is that of the whole statement."""

    key: str
    version: int
    paragraph: int
    year: int | None
    title: str | None
    organisation: str | None
    kind: str
    language: str | None
    text: str
    title_language: str | None


def kept_of(kept: bytes) -> Kept:
    """The passage that a document holds."""
    return Kept(*_loaded(kept))


class FoundText(NamedTuple):
    """The words of a document in one of its spaces, and what it is named by."""

    id: str
    words: str
    language: str | None


def found_text(space: str, kept: bytes) -> FoundText:
    """The words that a document is found by in a space."""
    if space == "note":
        note = note_of(kept)
        return FoundText(note.id, _words_of(note), _loaded(kept)["language"])
    row = kept_of(kept)
    place = place_of(row.key, row.version, row.paragraph)
    if space == "title":
        return FoundText(place, row.title or "", row.title_language)
    return FoundText(place, row.text, row.language)


def _loaded(kept: bytes) -> Any:
    return json.loads(kept.decode("utf-8", "surrogatepass"))


def place_of(key: str, version: int, paragraph: int) -> str:
    """The name of a passage that a note on it carries."""
    return f"{key}@{version}/{paragraph}"


def note_of(kept: bytes) -> Note:
    """The note that a document holds."""
    fields = _loaded(kept)
    del fields["language"]
    selector = Selector(**fields.pop("selector"))
    return Note(selector=selector, tags=tuple(fields.pop("tags")), **fields)
