"""Cutting text into words, each with its place, its folded form and its stem."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kpdesk.core.words.folding import fold
from kpdesk.core.words.stemming import stem, stemmer_for
from kpdesk.core.words.stopwords import is_stopword


class Word(NamedTuple):
    """A word of a text: as written, folded, stemmed, its place in code points, whether it is an acronym."""

    text: str
    folded: str
    stem: str
    start: int
    end: int
    acronym: bool


class Piece(NamedTuple):
    """A word inside a written token such as "d'Ivoire" or "KP's"; places count from the token's start.

    `stemmer` says which language's stem it is ("" for none). `acronym` is the acronym in folded letters without
    a plural s, else "". `also` holds the other folded forms under which a reader may look for the word: the clitic
    and the token written together.
    """

    start: int
    end: int
    folded: str
    stem: str
    stemmer: str
    acronym: str
    also: tuple[str, ...]


APOSTROPHES = "'’‘ʼʹ′＇`´"
# Marks are not part of \w: combining accents, Arabic vowel signs, joiners and directional signs inside words.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_MARKS += "\u0900-\u0903\u093a-\u094f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u200b-\u200f\u2060"
# Possessive repeats (++, *+) keep the search linear in the text, and halve its time.
_PART = rf"\w++(?:[{_MARKS}]\w*+)*+(?:[{APOSTROPHES}]\w++(?:[{_MARKS}]\w*+)*+)*+"
_DOTTED = rf"[^\W\d_](?:\.[^\W\d_])++(?![\w{_MARKS}])\.?"
TOKEN = re.compile(rf"{_DOTTED}|{_PART}")
_HYPHENS = "-\u2010\u2011"
COMPOUND = re.compile(
    rf"(?<!\w)(?=\w++[{_HYPHENS}{APOSTROPHES}{_MARKS}]){_PART}(?:[{_HYPHENS}]{_PART})+"
    r"|(?<![\w.,])\d{1,3}(?:[,. \u00a0\u2009\u202f\u066c]\d{3})+(?!\w|[.,]\d{3})"
)
_RUN = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
# French, Italian and Portuguese short forms that lean on the next word.
_CLITICS = frozenset(
    ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "nell", "all", "sull"]
)
_ACRONYM = re.compile(r"[^\W\d_]{2,12}")
TOKEN_MEMO = 1 << 17


def words(text: str, language: str | None = None) -> list[Word]:
    """Every word of a text in order, stemmed by its script and the paragraph's language (ISO 639-1).

    `text[word.start:word.end]` is the word as written. Hyphenated words come as their parts, possessives and
    clitics (KP's, d'Ivoire) as the word they lean on.
    """
    found: list[Word] = []
    new = tuple.__new__  # half the time of Word(...), which matters for a million of them
    for match in TOKEN.finditer(text):
        token, base = match.group(), match.start()
        for start, end, folded, stemmed, _, acronym, _ in pieces(token, language):
            found.append(new(Word, (token[start:end], folded, stemmed, base + start, base + end, acronym != "")))
    return found


def is_content(word: Word | str, language: str | None = None) -> bool:
    """Whether a word (or a folded form) says something of its own; acronyms and numbers do, single letters do not."""
    if isinstance(word, Word):
        return word.acronym or is_content(word.folded, language)
    return (len(word) > 1 or word.isdigit()) and not is_stopword(word, language)


@lru_cache(TOKEN_MEMO)
def pieces(token: str, language: str | None = None) -> tuple[Piece, ...]:
    """The words inside one written token as `TOKEN` finds it; empty where nothing remains after folding."""
    if "." in token:
        return _dotted(token, language)
    found = [piece for run in _RUN_OF_TOKEN.finditer(token) for piece in _of_run(run.group(), run.start(), language)]
    return tuple(found)


# A token without the underscores that \w lets in.
_RUN_OF_TOKEN = re.compile(rf"{_RUN.pattern}(?:[{APOSTROPHES}]{_RUN.pattern})*")


def _dotted(token: str, language: str | None) -> tuple[Piece, ...]:
    letters = token.replace(".", "")
    folded = fold(letters)
    place = (0, len(token))
    return (_piece(place, folded, language, acronym=folded if letters.isupper() else ""),)


def _of_run(run: str, base: int, language: str | None) -> list[Piece]:
    start, end = _leaning(run)
    core = run[start:end]
    folded = fold(_APOSTROPHE.sub("", core)).replace(" ", "")
    if not folded:
        return []
    also = () if core == run else _other_forms(run, run[: max(0, start - 1)], folded)
    return [_piece((base + start, base + end), folded, language, acronym=_acronym(core), also=also)]


def _acronym(core: str) -> str:
    letters = core[:-1] if core.endswith("s") and core[:-1].isupper() else core
    return fold(letters) if letters.isupper() and _ACRONYM.fullmatch(letters) else ""


def _leaning(run: str) -> tuple[int, int]:
    """Where the word stands that a clitic or a possessive leans on."""
    start, end = 0, len(run)
    if end > 2 and run[-1] in "sS" and run[-2] in APOSTROPHES:
        end -= 2
    first = _APOSTROPHE.search(run, 0, end)
    if first and fold(run[: first.start()]) in _CLITICS:
        start = first.end()
    return start, end


def _other_forms(run: str, clitic: str, folded: str) -> tuple[str, ...]:
    together = fold(_APOSTROPHE.sub("", run)).replace(" ", "")
    return tuple(form for form in (fold(clitic), together) if form and form != folded)


def _piece(
    place: tuple[int, int], folded: str, language: str | None, *, acronym: str, also: tuple[str, ...] = ()
) -> Piece:
    # The stem of NGOs is that of NGO, which no stemmer knows.
    stemmed = stem(acronym or folded, language)
    return Piece(*place, folded, stemmed, stemmer_for(folded, language), acronym, also)
