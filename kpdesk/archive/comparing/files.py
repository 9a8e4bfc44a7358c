"""The verbs that hand a comparison on: as a page, a document or a table."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from kpdesk.archive.comparing.verbs import CompareVerbs, theme_names
from kpdesk.core.records import Comparison
from kpdesk.errors import FileRefusedError
from kpdesk.exchange.comparison.html import comparison_page
from kpdesk.exchange.comparison.table import comparison_table
from kpdesk.exchange.comparison.texts import Texts
from kpdesk.exchange.comparison.wording import ENGLISH, Wording


class ComparisonFileVerbs(CompareVerbs):
    """What a person does to give a comparison to others."""

    def comparison_page(self, comparison: Comparison, *, language: str = "en", wording: Wording = ENGLISH) -> str:
        """A comparison as one HTML page that opens anywhere, with the names of themes in a language."""
        texts = self._texts_of(comparison)
        return comparison_page(comparison, texts, themes=theme_names(language), wording=wording)

    def comparison_file(
        self,
        comparison: Comparison,
        style: str,
        *,
        language: str = "en",
        pair: tuple[int, int] = (0, 1),
        wording: Wording = ENGLISH,
    ) -> bytes:
        """A comparison as the content of a file: "json", "html", "docx", "pdf" or "csv"; themes named in a language.

        The Word file holds two sides, the first ones unless `pair` names others, as one text with tracked changes:
        accepting them all gives the later side, refusing them all the earlier one; with a theme, what they say on it.
        What a file says itself is in English, or in the `wording` of the window.
        """
        texts, made = self._texts_of(comparison), datetime.now(UTC).isoformat(timespec="seconds")
        if style == "docx":
            from kpdesk.exchange.comparison.tracked import tracked_document  # noqa: PLC0415 - only where asked for
            from kpdesk.exchange.documents.docx import docx_file  # noqa: PLC0415 - as above

            return docx_file(tracked_document(comparison, texts, pair=pair, wording=wording, made=made))
        if style == "pdf":
            from kpdesk.exchange.comparison.print import printed_document  # noqa: PLC0415 - as above
            from kpdesk.exchange.documents.pdf import pdf  # noqa: PLC0415 - as above

            named = theme_names(language)
            return pdf(printed_document(comparison, texts, themes=named, wording=wording, made=made))
        if style == "csv":
            # Excel takes a file for UTF-8 only when it begins with this mark.
            named = theme_names(language)
            return comparison_table(comparison, texts, themes=named, wording=wording).encode("utf-8-sig")
        text = (
            self.comparison_page(comparison, language=language, wording=wording)
            if style == "html"
            else json.dumps(comparison.to_json(), ensure_ascii=False)
        )
        return text.encode("utf-8", "backslashreplace")

    def write_comparison(
        self,
        comparison: Comparison,
        file: Path,
        *,
        style: str,
        language: str = "en",
        pair: tuple[int, int] = (0, 1),
        wording: Wording = ENGLISH,
    ) -> None:
        """Write a comparison to a file in one of the styles of `comparison_file`."""
        content = self.comparison_file(comparison, style, language=language, pair=pair, wording=wording)
        try:
            file.write_bytes(content)
        except OSError as error:
            why = f"{file} cannot be written ({error.strerror}). The archive is as it was; choose another place."
            raise FileRefusedError(why) from error

    def _texts_of(self, comparison: Comparison) -> Texts:
        places = sorted({(each.key, each.version) for side in comparison.sides for each in side.statements})
        return dict(zip(places, self._store.bare_texts(places), strict=True))
