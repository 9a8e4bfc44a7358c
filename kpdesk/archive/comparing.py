"""The verb of comparison: statements or years side by side, with what links their passages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kpdesk.archive.knowledge import lexicon
from kpdesk.archive.library import LibraryVerbs, versioned
from kpdesk.archive.likeness import Likeness, passages_of
from kpdesk.core.records import Comparison, StatementText
from kpdesk.errors import FieldError, FileRefusedError, NotFoundError
from kpdesk.exchange.comparison_html import comparison_page
from kpdesk.exchange.comparison_table import comparison_table
from kpdesk.exchange.comparison_texts import Texts


class CompareVerbs(LibraryVerbs):
    """What a person does to set statements side by side."""

    _likeness: Likeness

    def compare(
        self,
        *sides: str,
        organisation: str | None = None,
        kind: str | None = None,
        theme: str | None = None,
    ) -> Comparison:
        """The sides with every link between their passages.

        A side is a statement's key, `KEY@VERSION`, or a year, which stands for every statement of that
        year that `organisation` and `kind` keep. With `theme`, only passages on that theme are compared.
        """
        from kpdesk.core import align  # noqa: PLC0415 - numpy is a fifth of the start

        if len(sides) < 2:
            raise FieldError("A comparison needs two sides. Name two statements or years.")
        wanted = _theme_id(theme) if theme else None
        columns = [self._side(side, organisation=organisation, kind=kind) for side in sides]
        return align.compare(
            [[passage for text in column for passage in passages_of(text)] for column in columns],
            labels=list(sides),
            similarity=self._likeness.model(),
            theme=wanted,
            judged={each.places: each.decision for each in self._store.judgements()},
        )

    def comparison_page(self, comparison: Comparison) -> str:
        """A comparison as one HTML page that opens anywhere."""
        return comparison_page(comparison, self._compared(comparison), _theme_names())

    def comparison_file(self, comparison: Comparison, style: str) -> bytes:
        """A comparison as the content of a file: "json", "html", "docx", "pdf" or "csv".

        The Word file holds the first two sides as one text with tracked changes: accepting them all gives the
        second side, refusing them all the first.
        """
        texts, made = self._compared(comparison), datetime.now(UTC).isoformat(timespec="seconds")
        if style == "docx":
            from kpdesk.exchange.comparison_tracked import tracked_document  # noqa: PLC0415 - only where asked for
            from kpdesk.exchange.documents.docx import docx_file  # noqa: PLC0415 - as above

            return docx_file(tracked_document(comparison, texts, made=made))
        if style == "pdf":
            from kpdesk.exchange.comparison_print import printed_document  # noqa: PLC0415 - as above
            from kpdesk.exchange.documents.pdf import pdf  # noqa: PLC0415 - as above

            return pdf(printed_document(comparison, texts, _theme_names(), made=made))
        if style == "csv":
            # Excel takes a file for UTF-8 only when it begins with this mark.
            return comparison_table(comparison, texts, _theme_names()).encode("utf-8-sig")
        text = (
            self.comparison_page(comparison)
            if style == "html"
            else json.dumps(comparison.to_json(), ensure_ascii=False)
        )
        return text.encode("utf-8", "backslashreplace")

    def write_comparison(self, comparison: Comparison, file: Path, style: str) -> None:
        """Write a comparison to a file in one of the styles of `comparison_file`."""
        content = self.comparison_file(comparison, style)
        try:
            file.write_bytes(content)
        except OSError as error:
            why = f"{file} cannot be written ({error.strerror}). The archive is as it was; choose another place."
            raise FileRefusedError(why) from error

    def _compared(self, comparison: Comparison) -> Texts:
        places = {(each.key, each.version) for side in comparison.sides for each in side.statements}
        return {place: self._store.statement(place[0], version=place[1]) for place in places}

    def _side(self, side: str, *, organisation: str | None, kind: str | None) -> Sequence[StatementText]:
        if re.fullmatch(r"[12]\d{3}", side):
            return self._year(int(side), organisation=organisation, kind=kind)
        key, version = versioned(side)
        return [self._store.statement(key, version=version)]

    def _year(self, year: int, *, organisation: str | None, kind: str | None) -> Sequence[StatementText]:
        keys = [each.key for each in self.statements(year=year, organisation=organisation, kind=kind)]
        if not keys:
            raise NotFoundError(f"There is no statement of {year} that fits. Choose another year or drop a filter.")
        return [self._store.statement(key) for key in keys]


def _theme_names() -> Mapping[str, str]:
    return {each.id: lexicon().label(each.id) for each in lexicon().themes}


def _theme_id(theme: str) -> str:
    """The theme of that id or name; FieldError names them all where there is none."""
    names = {name: each.id for each in lexicon().themes for name in (each.id, lexicon().label(each.id).casefold())}
    if theme.casefold() not in names:
        known = ", ".join(sorted(each.id for each in lexicon().themes))
        raise FieldError(f"There is no theme “{theme}”, so nothing was compared. Themes are: {known}.")
    return names[theme.casefold()]
