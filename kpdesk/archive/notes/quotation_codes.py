"""The verbs of quotation codes: make one, and go where one from another laptop leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.citation.code import QuoteCode, find_code, key_hash, place_of_code, text_hash
from kpdesk.core.numbering import numbered
from kpdesk.core.records import CodePlace, CodeState, StatementText
from kpdesk.core.repair import Structure, as_read
from kpdesk.errors import NotFoundError, QuoteError

_BEST_FIRST: tuple[CodeState, ...] = ("same", "text differs", "words differ")


class CodeVerbs(ArchiveBase):
    """What a person does with the code of a quotation."""

    def quote_code(self, key: str, start: int, end: int, *, version: int | None = None) -> str:
        """The code of these words (code points into the text of a version, the newest if none is named)."""
        shown = self._store.statement(key, version)
        if not 0 <= start < end <= len(shown.text):
            raise QuoteError("Nothing is selected there, so there is no code for it. Select some words and try again.")
        return self._code(shown, start, end)

    def paragraphs_code(self, key: str, numbers: Sequence[int]) -> str:
        """The code of these paragraphs from the first to the last."""
        shown = self._store.statement(key)
        named = [each for each in map(shown.paragraph, numbers) if each is not None]
        if not named:
            raise NotFoundError(
                f"{key} has no paragraph {', '.join(map(numbered, numbers))}, so there is no code for it."
            )
        return self.quote_code(key, min(each.start for each in named), max(each.end for each in named))

    def open_code(self, text: str) -> CodePlace:
        """Where the code in a text leads: the same text first, else the statement of that name with what it has there.

        Raises QuoteError where there is no code, NotFoundError where this archive has no such statement.
        """
        code = find_code(text)
        if code is None:
            raise QuoteError("There is no quotation code in this. A code looks like kp:1a2b3c.4d5e6f70.12.3-9.8a9b0c.")
        places = sorted(self._places(code), key=lambda place: _BEST_FIRST.index(place.state))
        if places:
            return places[0]
        raise NotFoundError(f"This archive has no statement for the code {code}. Import it first, then open the code.")

    def _places(self, code: QuoteCode) -> Iterator[CodePlace]:
        named = [each for each in self._store.statements() if key_hash(each.key) == code.key]
        shown = [self._store.statement(each.key, n) for each in named for n in range(each.version, 0, -1)]
        # By the hash of what was imported: a repair of its paragraphs makes no other text of it.
        imported = set(self._store.with_text(code.text))
        if not any(_is_meant(code, each, imported) for each in shown):
            shown += [self._store.statement(about, version) for about, version in imported]
        for each in shown:
            about = each.statement
            if (about.key, about.version) in imported:
                yield _place(code, each, counted=self._store.imported(about.key, about.version), same=True)
            else:
                yield _place(code, each, counted=each, same=_is_meant(code, each, imported))


def _is_meant(code: QuoteCode, shown: StatementText, imported: Set[tuple[str, int]]) -> bool:
    about = shown.statement
    return text_hash(shown.text) == code.text or (about.key, about.version) in imported


def _place(code: QuoteCode, shown: StatementText, *, counted: StatementText, same: bool) -> CodePlace:
    """Where a code leads in what is read; its words are counted in `counted`, which is the same letter for letter."""
    stands = place_of_code(code, counted)
    meant = shown.paragraph(code.paragraph) or shown.body[min(max(1, code.paragraph), len(shown.body)) - 1]
    start, end = stands or (meant.start, meant.end)
    if stands:
        meant = Structure(shown.text, shown.body, shown.left_out).holding(start)
    state: CodeState = "words differ" if stands is None else "same" if same else "text differs"
    words = as_read(shown.text[start:end], counted.text[start:end])
    about = shown.statement
    return CodePlace(str(code), state, about.key, about.version, meant.n, start, end, words)
