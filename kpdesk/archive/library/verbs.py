"""The verbs of the library: list, show, describe, remove and restore statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.fields import confirmed, typed_fields, with_year_of_meeting
from kpdesk.archive.knowledge import full_name, names_of
from kpdesk.core import citation
from kpdesk.core.numbering import numbered
from kpdesk.core.records import Paragraph, Statement, StatementText
from kpdesk.core.words import fold
from kpdesk.errors import NotFoundError

_FEWEST_LETTERS = 4
"""Fewer are an acronym: as a part of a name they would fit almost any."""


class LibraryVerbs(ArchiveBase):
    """What a person does with whole statements."""

    def statements(
        self,
        *,
        year: int | None = None,
        organisation: str | None = None,
        kind: str | None = None,
        meeting: str | None = None,
        language: str | None = None,
        removed: bool = False,
    ) -> list[Statement]:
        """The statements that fit, oldest first; with `removed`, those in the trash.

        `organisation` is any name or acronym of it, or four letters and more of its full name; `meeting` any part
        of "2022 plenary Gaborone". Case does not matter.
        """
        return [
            each
            for each in self._store.statements(removed=removed)
            if (year is None or each.year == year)
            and (kind is None or each.kind == kind)
            and (language is None or each.language == language)
            and _is_called(each.organisation, organisation)
            and _holds(_meeting_name(each), meeting)
        ]

    def show(self, key: str, *, version: int | None = None) -> StatementText:
        """One statement with its text, paragraphs and notes; the newest version if none is named.

        A version may also be named as `KEY@1`. All notes of the statement come with it; where a note's
        `version` is another one, its place is a place in that.
        """
        name, named = versioned(key)
        found = self._store.statement(name, version=named if version is None else version)
        return found.with_notes(tuple(self._store.notes(key=name)))

    def original(self, key: str) -> bytes:
        """The file as it came, byte for byte."""
        return self._store.original(key)

    def edit(self, key: str, /, **fields: Any) -> Statement:
        """The statement with other metadata; fields that are set count as confirmed by a person."""
        return self.edit_all([key], **fields)[0]

    def edit_all(self, keys: Sequence[str], /, **fields: Any) -> list[Statement]:
        """The statements with the same metadata in these fields: in all of them or in none, as one step of undo."""
        values = typed_fields(fields)
        label = "Edit details" if len(keys) == 1 else f"Edit details of {len(keys)} statements"

        def change(statement: Statement) -> dict[str, Any]:
            new = with_year_of_meeting(values, statement.year)
            evidence = confirmed(statement.evidence, new)
            return {**new, "evidence": {name: evidence[name] for name in new if name in evidence}}

        edited = self._store.edit_statements(keys, change, label=label)
        self._announce(label, statements=tuple(each.id for each in edited))
        return edited

    def remove(self, *keys: str) -> list[Statement]:
        """The statements, now in the trash with their notes."""
        removed = self._store.remove_statements(keys, label=_counted("Remove", keys))
        self._announce("Remove", statements=tuple(each.id for each in removed))
        return removed

    def restore(self, *keys: str) -> list[Statement]:
        """The statements, back from the trash with their notes."""
        restored = self._store.restore_statements(keys, label=_counted("Restore", keys))
        self._announce("Restore", statements=tuple(each.id for each in restored))
        return restored

    def remove_samples(self) -> list[Statement]:
        """The sample statements, now in the trash."""
        return self.remove(*(each.key for each in self._store.statements() if each.sample))

    def years(self) -> list[int]:
        """The years that have a statement, oldest first."""
        return sorted({each.year for each in self._store.statements() if each.year is not None})

    def counts(self) -> tuple[int, int, int]:
        """How many statements, passages and notes there are outside the trash."""
        return self._store.counts()

    def cite(self, key: str, paragraphs: Sequence[int], *, format: str = "plain") -> str:  # noqa: A002
        """These paragraphs as a quotation with its source."""
        shown = self._store.statement(key)
        meant = {n: shown.paragraph(n) for n in paragraphs}
        for n, paragraph in meant.items():
            if paragraph is None or paragraph in shown.left_out:
                raise NotFoundError(
                    f"{key} has no paragraph {numbered(n)}; its paragraphs are {numbers_of(shown.body)}."
                )
        quoted = [each for each in shown.body if each in meant.values()]
        code = self._code(shown, quoted[0].start, quoted[-1].end) if quoted else ""
        return citation.cite(_spelled_out(shown.statement), quoted, format=format, code=code)

    def cite_selection(
        self,
        key: str,
        start: int,
        end: int,
        *,
        format: str = "plain",  # noqa: A002
        version: int | None = None,
    ) -> str:
        """The selected words (code points into a version's text, the newest if none is named) with their source."""
        shown = self._store.statement(key, version)
        return citation.cite_selection(_spelled_out(shown.statement), shown.standing, start, end, format=format)


def versioned(name: str) -> tuple[str, int | None]:
    """`KEY@1` as key and version; None is the newest. Raises NotFoundError where "@" has no number after it."""
    key, at, version = name.partition("@")
    if at and not (version.isascii() and version.isdigit()):
        raise NotFoundError(f"“{name}” names no version. Write the key, “@” and a number, such as {key}@1.")
    return key, int(version) if at else None


def numbers_of(body: Sequence[Paragraph]) -> str:
    """The numbers of the paragraphs, such as "1 to 18"; where some were joined or split they are named singly."""
    numbers = [each.n for each in body]
    whole = numbers == list(range(1, len(numbers) + 1))
    return f"1 to {len(numbers)}" if whole else ", ".join(map(numbered, numbers))


def _spelled_out(statement: Statement) -> Statement:
    """The statement with its organisation and publisher under the names that readers of a citation know."""
    return replace(statement, organisation=full_name(statement.organisation), publisher=full_name(statement.publisher))


def _is_called(organisation: str | None, wanted: str | None) -> bool:
    asked = fold(wanted or "").strip()
    if not asked or organisation is None:
        return not asked
    whole = {fold(name) for name in (organisation, *names_of(organisation))}
    parts = (fold(organisation), fold(full_name(organisation) or ""))
    return asked in whole or (len(asked) >= _FEWEST_LETTERS and any(asked in name for name in parts))


def _holds(name: str | None, wanted: str | None) -> bool:
    return wanted is None or (name is not None and wanted.casefold() in name.casefold())


def _meeting_name(statement: Statement) -> str | None:
    meeting = statement.meeting
    return f"{meeting.year} {meeting.type} {meeting.city or ''}" if meeting else None


def _counted(verb: str, keys: tuple[str, ...]) -> str:
    return f"{verb} {len(keys)} statement{'' if len(keys) == 1 else 's'}"
