"""Words that a hyphen joins, also as one: peer-review is peerreview, 1,000 is 1000."""

from __future__ import annotations

from functools import lru_cache

from kpdesk.core.words.stemming import stem, stemmer_for
from kpdesk.core.words.tokens import COMPOUND, TOKEN_MEMO, Piece, Word, words


def compounds(text: str, language: str | None = None) -> list[Word]:
    """The joined forms in a text, each as one word over its parts: every compound and every pair in a longer one."""
    found: list[Word] = []
    for match in COMPOUND.finditer(text):
        base = match.start()
        for piece in compound_pieces(match.group(), language):
            start, end = base + piece.start, base + piece.end
            found.append(Word(text[start:end], piece.folded, piece.stem, start, end, acronym=False))
    return found


@lru_cache(TOKEN_MEMO)
def compound_pieces(compound: str, language: str | None = None) -> tuple[Piece, ...]:
    """The joined forms of one compound as `COMPOUND` finds it; places count from its start."""
    parts = words(compound, language)
    spans = [(0, len(parts))]
    if len(parts) > 2:
        spans += [(place, place + 2) for place in range(len(parts) - 1)]
    return tuple(_joined(parts[first:last], language) for first, last in spans if last - first > 1)


def _joined(parts: list[Word], language: str | None) -> Piece:
    folded = "".join(part.folded for part in parts)
    place = (parts[0].start, parts[-1].end)
    return Piece(*place, folded, stem(folded, language), stemmer_for(folded, language), acronym="", also=())
