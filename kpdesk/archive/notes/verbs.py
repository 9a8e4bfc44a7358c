"""The verbs of notes: write, find, edit, remove, restore, and take a step back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.fields import plain
from kpdesk.archive.knowledge import lexicon
from kpdesk.core import anchor
from kpdesk.core.letters import whole
from kpdesk.core.records import LABELS, VISIBILITIES, Note, NoteEvent, Selector, StatementText
from kpdesk.errors import FieldError, QuoteError
from kpdesk.store import Taken

_EDITABLE = ("text", "label", "tags", "visibility")


class NoteVerbs(ArchiveBase):
    """What a person does with notes."""

    def annotate(  # noqa: PLR0913 - every argument after the key is named
        self,
        key: str,
        *,
        quote: str = "",
        prefix: str = "",
        suffix: str = "",
        start: int | None = None,
        end: int | None = None,
        version: int | None = None,
        text: str = "",
        label: str | None = None,
        tags: Sequence[str] = (),
        visibility: str = "private",
    ) -> Note:
        """The new note on a passage, durable before this returns.

        The passage is `start` to `end` (code points into the canonical text) or, without them, the
        words of `quote`; a letter that it would cut from its accents, and an emoji, it takes whole. Raises
        QuoteError where the quote stands nowhere or more than once; with places also where these are of another
        `version` than the newest, or hold other words than the quote that is given.
        """
        values = checked({"text": text, "label": label, "tags": tags, "visibility": visibility})
        _verify_given({"quote": quote, "prefix": prefix, "suffix": suffix}, start, end)
        statement = self._store.bare_texts([(key, None)])[0]
        if start is None or end is None:
            start, end = _place_of(statement, quote, prefix=prefix, suffix=suffix)
        elif version not in (None, statement.statement.version) or quote not in ("", statement.text[start:end]):
            raise QuoteError(f"Other words stand there in the newest version of {key}, so no note was written.")
        selector = _selector(statement, start, end)
        note = self._store.add_note(
            key,
            selector,
            version=statement.statement.version,
            paragraph=_paragraph_at(statement, selector.start),
            **values,
        )
        self._announce("Note" if text else "Highlight", notes=(note.id,))
        return note

    def notes(
        self,
        *,
        key: str | None = None,
        label: str | None = None,
        tag: str | None = None,
        text: str | None = None,
        removed: bool = False,
    ) -> list[Note]:
        """The notes that fit, oldest first; `text` is looked for in words, quotation and tags, in any case."""
        return self._store.notes(key=key, label=label, tag=tag, text=text, removed=removed)

    def codes(self, language: str = "en", *, private: bool = True) -> tuple[str, ...]:
        """What passages may be tagged with: the tags used last first, then the names of the themes.

        Without `private`, tags that only private notes have are left out.
        """
        notes = [note for note in self._store.notes() if private or note.visibility != "private"]
        newest_first = sorted(notes, key=lambda note: note.modified, reverse=True)
        used = [tag for note in newest_first for tag in note.themes]
        return tuple(dict.fromkeys((*used, *(lexicon().label(each.id, language) for each in lexicon().themes))))

    def edit_note(self, note_id: str, /, **fields: Any) -> Note:
        """The note with other words, label, tags or visibility."""
        note = self._store.edit_note(note_id, **checked(fields))
        self._announce("Edit note", notes=(note.id,))
        return note

    def remove_note(self, note_id: str) -> Note:
        """The note, now in the trash."""
        note = self._store.remove_note(note_id)
        self._announce("Remove note", notes=(note.id,))
        return note

    def restore_note(self, note_id: str) -> Note:
        """The note, back from the trash."""
        note = self._store.restore_note(note_id)
        self._announce("Restore note", notes=(note.id,))
        return note

    def note_history(self, note_id: str) -> list[NoteEvent]:
        """Every change of the note, oldest first."""
        return self._store.note_history(note_id)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, in a few words."""
        return self._store.undo_label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again, in a few words."""
        return self._store.redo_label

    def undo(self) -> str | None:
        """Takes the last step back and says which; None where there is none."""
        return self._stepped(self._store.undo())

    def redo(self) -> str | None:
        """Does the step again that was taken back last and says which; None where there is none."""
        return self._stepped(self._store.redo())

    def _stepped(self, step: Taken | None) -> str | None:
        if step is None:
            return None
        self._announce(step.label, statements=step.statements, notes=step.notes, lexicon=step.lexicon)
        return step.label


def checked(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a note, once each is one that a note has and holds what it may hold."""
    for name in fields:
        if name not in _EDITABLE:
            raise FieldError(
                f"A note has no field “{name}”, so nothing was changed. Fields are: {', '.join(_EDITABLE)}."
            )
    if "text" in fields:
        plain(fields["text"], "the text of a note")
    label = fields.get("label")
    if label is not None and label not in LABELS:
        said = f"“{label}”" if isinstance(label, str) else f"{label!r}, which is no text,"
        raise FieldError(f"{said} is not a label, so nothing was changed. A label is one of the texts “1” to “6”.")
    if fields.get("visibility", "private") not in VISIBILITIES:
        raise FieldError(f"A note is one of: {', '.join(VISIBILITIES)}. Nothing was changed.")
    return {**fields, "tags": _tags(fields["tags"])} if "tags" in fields else fields


def _verify_given(words: dict[str, str], *places: object) -> None:
    for name, said in words.items():
        plain(said, name)
    for place in places:
        if place is not None and (not isinstance(place, int) or isinstance(place, bool)):
            raise QuoteError(f"“{place}” is no place in a text, so no note was written. Places are whole numbers.")


def _tags(tags: object) -> tuple[str, ...]:
    if not isinstance(tags, (tuple, list, set, frozenset)):
        raise FieldError(f"Tags are a list of words, not “{tags}”. Nothing was changed.")
    words = sorted(tags, key=str) if isinstance(tags, (set, frozenset)) else tags
    return tuple(dict.fromkeys(tag for each in words if (tag := plain(each, "a tag").strip())))


def _selector(statement: StatementText, start: int, end: int) -> Selector:
    if not 0 <= start < end <= len(statement.text):
        raise QuoteError("Nothing is selected there, so no note was written. Select some words and try again.")
    return anchor.describe(statement.text, *whole(statement.text, start, end))


def _place_of(statement: StatementText, quote: str, *, prefix: str, suffix: str) -> tuple[int, int]:
    places = anchor.find_typed(statement.text, quote=quote, prefix=prefix, suffix=suffix) if quote.strip() else []
    if len(places) == 1:
        return places[0]
    key = statement.statement.key
    if not places:
        raise QuoteError(
            f"These words do not stand in {key}, so no note was written. Copy them from the text and try again."
        )
    lines = [f"¶{_paragraph_at(statement, start)}: {_around(statement.text, start, end)}" for start, end in places]
    raise QuoteError(
        f"These words stand {len(places)} times in {key}, so no note was written. "
        "Give the words before (--prefix) or after (--suffix) to say which.",
        lines,
    )


def _paragraph_at(statement: StatementText, position: int) -> int:
    every = (*statement.body, *statement.left_out)
    return next((p.n for p in every if p.start <= position <= p.end), 1)


def _around(text: str, start: int, end: int) -> str:
    return "…" + text[max(0, start - 40) : end + 40].replace("\n", " ") + "…"
