"""Statements made for the tests of reading, and an archive that holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kpdesk.core import anchor
from kpdesk.core.records import Change, Note, Paragraph, SearchPage, StatementText
from kpdesk.errors import ArchiveError, KpdeskError, NotFoundError, QuoteError
from tests.gui.doubles import statement

ENGLISH = (
    ("heading", "The river and the purse"),
    ("paragraph", "We thank Lirova for its rooms. We ask again for a desk of our own. It is a small desk."),
    ("paragraph", "Nobody counted the stones of Kettle Ford. A count costs less than a mistake."),
    ("heading", "What we ask"),
    ("item", "A visit before the rains."),
    ("item", "A purse for those who travel farthest."),
    ("note", "* Counted at the gate, not at the mine."),
)
ARABIC = (
    ("heading", "كلمة الوفد"),
    ("paragraph", "نشكر ليروفا على قاعاتها. ونطلب مكتبًا صغيرًا لعام 2021 (MSP) مرة أخرى."),
    ("paragraph", "The rest of this speech was given in English."),
)
ASTRAL = (
    ("paragraph", "A seal \U0001f48e, a scale \U0001d49c and a lamp. Then the words go on."),
    ("paragraph", "\U0001f48e\U0001f48e twice at the beginning, and once at the end \U0001f48e"),
)
_LANGUAGES = {"arabic": "ar"}


def body_of(parts: Iterable[tuple[str, str]], language: str | None = None) -> tuple[Paragraph, ...]:
    made: list[Paragraph] = []
    start = 0
    for n, (kind, text) in enumerate(parts, 1):
        of = language if language and not text.isascii() else "en"
        made.append(Paragraph(n, kind, speaker=None, start=start, end=start + len(text), text=text, language=of))
        start += len(text) + 1
    return tuple(made)


def text_of(key: str, parts: Iterable[tuple[str, str]], **fields: Any) -> StatementText:
    body = body_of(parts, _LANGUAGES.get(key))
    about = statement(key, paragraphs=len(body), **fields)
    return StatementText(about, "\n".join(each.text for each in body), body)


def interview() -> StatementText:
    said = (
        ("paragraph", None, "The Gazette met the Chair at the ferry."),
        ("question", "GAZETTE", "GAZETTE: What did the year bring?"),
        ("answer", "CHAIR", "CHAIR: Less than it promised."),
        ("answer", "CHAIR", "It brought one visit, and one is not none."),
        ("question", "GAZETTE", "And the fund, which was to have been opened in the spring of that year?"),
    )
    plain = body_of((kind, text) for kind, _, text in said)
    body = tuple(replace(each, speaker=said[each.n - 1][1], page=1 + each.n // 3) for each in plain)
    about = statement("interview", kind="interview", paragraphs=len(body))
    return StatementText(about, "\n".join(each.text for each in body), body)


class Shelf:
    """An archive in memory with the verbs that reading needs; announces every change."""

    read_only: str | None = None
    folder = Path("no folder of an archive")

    def __init__(self, *texts: StatementText) -> None:
        self.texts = {each.statement.key: each for each in texts}
        self.kept: dict[str, Note] = {}
        self.versions: dict[str, list[StatementText]] = {}
        self.near: SearchPage | None = None
        self.refuse: KpdeskError | None = None
        self.lost: KpdeskError | None = None
        self._tell: Callable[[Change], None] = lambda change: None
        self._next = 1

    def listen(self, listener: Callable[[Change], None]) -> None:
        self._tell = listener

    def close(self) -> None: ...

    def show(self, key: str, *, version: int | None = None) -> StatementText:
        if self.lost or key not in self.texts:
            raise self.lost or NotFoundError(f"There is no statement {key}.")
        known = self.versions.get(key, [])
        text = known[version - 1] if version and known else self.texts[key]
        return text.with_notes(tuple(self.notes(key=key)))

    def related(self, key: str, paragraph: int, **_: Any) -> SearchPage | None:
        return self.near

    def statements(self, **_: Any) -> list[Any]:
        return [each.statement for each in self.texts.values()]

    def notes(self, *, key: str | None = None, removed: bool = False, **_: Any) -> list[Note]:
        notes = [each for each in self.kept.values() if (each.removed is not None) == removed]
        fitting = [each for each in notes if key in (None, each.key)]
        return sorted(fitting, key=lambda note: (note.key, note.selector.start))

    def recycling(self, *_: Any) -> Any:
        raise NotFoundError("Nothing is known of other years here.")

    def overdue_notes(self) -> list[Note]:
        return []

    def annotate(self, key: str, *, start: int, end: int, **fields: Any) -> Note:
        if self.refuse:
            raise self.refuse
        text = self.texts[key]
        version, quote = fields.get("version"), fields.get("quote", "")
        if version not in (None, text.statement.version) or quote not in ("", text.text[start:end]):
            raise QuoteError("Other words stand there.")
        paragraph = next(each.n for each in text.body if each.start <= start <= each.end)
        note = Note(
            f"note-{self._next}",
            key,
            version=text.statement.version,
            paragraph=paragraph,
            selector=anchor.describe(text.text, start, end),
            state="exact",
            text=fields.get("text", ""),
            label=fields.get("label"),
            tags=tuple(fields.get("tags", ())),
            visibility=fields.get("visibility", "private"),
            author="Ilsabet",
            created="2024-11-12T14:02:00Z",
            modified="2024-11-12T14:02:00Z",
        )
        self._next += 1
        self.kept[note.id] = note
        self._say("Note", note, statements=(text.statement.id,))
        return note

    def edit_note(self, note_id: str, **fields: Any) -> Note:
        return self._put("Edit note", replace(self.kept[note_id], **fields))

    def remove_note(self, note_id: str) -> Note:
        return self._put("Remove note", replace(self.kept[note_id], removed="2024-11-13T09:00:00Z"))

    def restore_note(self, note_id: str) -> Note:
        return self._put("Restore note", replace(self.kept[note_id], removed=None))

    def cite_selection(self, key: str, start: int, end: int) -> str:
        if self.refuse:
            raise ArchiveError("The archive is gone. Nothing was copied.")
        return f"“{self.texts[key].text[start:end]}” ({key})"

    def quote_code(self, key: str, start: int, end: int) -> str:
        return f"kp:{key}.{start}-{end}"

    def tell(self, change: Change) -> None:
        self._tell(change)

    def _put(self, label: str, note: Note) -> Note:
        self.kept[note.id] = note
        self._say(label, note)
        return note

    def _say(self, label: str, note: Note, statements: tuple[str, ...] = ()) -> None:
        self._tell(Change(label, notes=(note.id,), statements=statements))
