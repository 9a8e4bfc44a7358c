"""A passage as comparison sees it, and the terms it is weighed by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kpdesk.core.words import TOKEN, is_content, pieces

_LEAST_TERMS = 7
# A shorter line that ends like no sentence is a name with a title.
_LEAST_LENGTH = 80
_ENDS = tuple('.!?…;:؟؛”»"')


@dataclass(frozen=True)
class Passage:
    """One paragraph of one version of a statement; `n` counts from 1, `kind` is that of the paragraph."""

    key: str
    version: int
    n: int
    text: str
    language: str | None = None
    kind: str = "paragraph"

    @property
    def place(self) -> tuple[str, int, int]:
        """Statement, version and paragraph number, which name it."""
        return self.key, self.version, self.n


def terms(text: str, language: str | None) -> list[str]:
    """The stems of the content words of a text, in order."""
    stems: list[str] = []
    for token in TOKEN.findall(text):
        stems += _stems(token, language)
    return stems


@lru_cache(maxsize=1 << 17)
def _stems(token: str, language: str | None) -> tuple[str, ...]:
    found = pieces(token, language)
    return tuple(piece.stem for piece in found if piece.acronym or is_content(piece.folded, language))


def written_terms(text: str, language: str | None) -> list[tuple[str, str]]:
    """Each content word of a text in order, as its stem and as it is written."""
    return [
        (piece.stem, match.group()[piece.start : piece.end])
        for match in TOKEN.finditer(text)
        for piece in pieces(match.group(), language)
        if piece.acronym or is_content(piece.folded, language)
    ]


def is_substantial(passage: Passage, stems: Sequence[str]) -> bool:
    """Whether a passage says enough to be compared by its meaning: no heading, salutation or signature."""
    if passage.kind == "heading" or len(stems) < _LEAST_TERMS:
        return False
    return len(passage.text) >= _LEAST_LENGTH or passage.text.endswith(_ENDS)
