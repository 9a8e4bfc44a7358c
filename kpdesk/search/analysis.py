"""Analysis for the index and for queries: the words of `core.words` as index keys.

An index key is a stem behind one letter for its stemmer ("ediamond", "fdiam"), so that an English "not" is never
found by a French "note", whose stem it would be. A query does not know the language of the text, therefore its
words have one key per language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import whoosh.analysis

from kpdesk.core.words import (
    COMPOUND,
    TOKEN,
    Piece,
    Word,
    arabic_bare,
    attached,
    compound_pieces,
    compounds,
    fold,
    is_content,
    pieces,
    stem,
    stemmer_for,
    words,
)

# Whoosh's annotations are partial and contradict its own class tree; here it is an untyped library.
_whoosh: Any = whoosh.analysis

# Every way a word of Latin script can have been stemmed; "xx" stands for any other language.
LANGUAGES = ("en", "fr", "pt", "es", "xx")
_LETTER = {"en": "e", "fr": "f", "pt": "p", "es": "s", "ru": "r", "ar": "a", "": "x"}
# Before the folded form of a compound, beside the index keys: it tells whether the archive has such a form anywhere.
_JOINED_FORM = "k"
LONGEST = 64
_MOST_TOKENS = 1 << 17
_GROUPED = re.compile(r"\d[^\d\w]\d\d\d")
GRAM = 3


def key_of(piece: Piece) -> str:
    """The index key of one word."""
    if piece.stemmer == "ar":
        return _LETTER["ar"] + arabic_bare(piece.folded)[:LONGEST]
    return _LETTER[piece.stemmer] + piece.stem[:LONGEST]


def joined_form(folded: str) -> str:
    """The term for a folded form that only compounds have."""
    return _JOINED_FORM + folded[:LONGEST]


class Analysed(NamedTuple):
    """A text as the index takes it: each value holds terms separated by spaces.

    `stems` is the text in order and `beside` what else it is found by. The first value of `plain` is the text in
    order, too; each further one is a form beside the text, so that no phrase runs into it. `grams` are the beginnings
    of all words up to three letters.
    """

    stems: str
    beside: str
    plain: list[str]
    grams: str
    acronyms: str


class Standing(NamedTuple):
    """What a word at one place of a text is found by."""

    key: str
    form: str
    acronym: str


class Entry(NamedTuple):
    """What one written token is found by: its words' index keys and folded forms, and the forms beside them."""

    keys: tuple[str, ...]
    plain: tuple[str, ...]
    acronyms: tuple[str, ...]
    extra_keys: tuple[str, ...]
    extra_plain: tuple[str, ...]
    grams: frozenset[str]
    every_key: frozenset[str]
    standing: tuple[Standing, ...]


def analysed(text: str, language: str | None) -> Analysed:
    """Everything under which a text can be found."""
    keys: list[str] = []
    plain: list[str] = []
    tokens = TOKEN.findall(text)
    known = _entries(language)
    for token in tokens:
        entry = known[token]
        keys += entry.keys
        plain += entry.plain
    extra = [entry_of_compound(match.group(), language) for match in COMPOUND.finditer(text)] if may_join(text) else []
    # Tokens are told apart, not entries: to compare those takes longer than all the rest.
    both = [*(known[token] for token in set(tokens)), *extra]
    beside = [entry for entry in both if entry.extra_keys or entry.extra_plain or entry.acronyms]
    extra_keys = {key for entry in beside for key in entry.extra_keys}
    extra_plain = {form for entry in beside for form in entry.extra_plain}
    grams = frozenset().union(*[entry.grams for entry in both])
    acronyms = {acronym for entry in beside for acronym in entry.acronyms}
    forms = [" ".join(plain), *sorted(extra_plain)]
    return Analysed(" ".join(keys), " ".join(sorted(extra_keys)), forms, " ".join(grams), " ".join(acronyms))


def may_join(text: str) -> bool:
    """Whether a text can hold a compound; a quick look, wrong only towards yes."""
    return "-" in text or "\u2010" in text or "\u2011" in text or _GROUPED.search(text) is not None


def entry_of(token: str, language: str | None) -> Entry:
    """What a token as `TOKEN` finds it is found by."""
    return _entries(language)[token]


class _Entries(dict[str, Entry]):
    """The entries of one language by token; a plain dictionary answers in a fifth of the time of a cached function."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, token: str) -> Entry:
        if len(self) >= _MOST_TOKENS:
            self.clear()
        entry = self[token] = _made_entry(token, self._language)
        return entry


@lru_cache(8)
def _entries(language: str | None) -> _Entries:
    return _Entries(language)


def _made_entry(token: str, language: str | None) -> Entry:
    if is_simple(token):
        return _simple(token.lower(), language)
    found = pieces(token, language)
    standing = tuple(Standing(key_of(piece), piece.folded[:LONGEST], piece.acronym) for piece in found)
    also = [form for piece in found for form in piece.also]
    return _entry(
        standing,
        tuple(keys_of_form(form, language) for form in also),
        tuple(form[:LONGEST] for form in also),
    )


def is_simple(token: str) -> bool:
    """Whether a token is one word of plain Latin letters that is no acronym, as four of five are in English."""
    return token.isascii() and token.isalpha() and token[1:].islower()


def simple_key(folded: str, language: str | None) -> str:
    """The index key of a simple token, which is folded by making its letters small."""
    return _LETTER[stemmer_for(folded, language)] + stem(folded, language)[:LONGEST]


def _simple(folded: str, language: str | None) -> Entry:
    """What `pieces` would lead to, in half the time: indexing does little else."""
    form, key = folded[:LONGEST], simple_key(folded, language)
    grams = frozenset((form[:1], form[:2], form[:GRAM]))
    return Entry((key,), (form,), (), (), (), grams, frozenset((key,)), (Standing(key, form, ""),))


@lru_cache(1 << 14)
def entry_of_compound(compound: str, language: str | None) -> Entry:
    """What a compound as `COMPOUND` finds it is found by, besides its parts."""
    found = compound_pieces(compound, language)
    keys = [key for piece in found for key in (key_of(piece), joined_form(piece.folded))]
    return _entry((), tuple(keys), tuple(piece.folded[:LONGEST] for piece in found))


def _entry(standing: tuple[Standing, ...], extra_keys: tuple[str, ...], extra_plain: tuple[str, ...]) -> Entry:
    keys = tuple(each.key for each in standing)
    plain = tuple(each.form for each in standing)
    grams = frozenset(form[:size] for form in plain + extra_plain for size in range(1, GRAM + 1))
    return Entry(
        keys,
        plain,
        tuple(each.acronym for each in standing if each.acronym),
        extra_keys,
        extra_plain,
        grams,
        frozenset(keys + extra_keys),
        standing,
    )


def keys_of_form(form: str, language: str | None) -> str:
    """The index key of a form that stands beside a text."""
    return "".join(key_of(piece) for piece in pieces(form, language)[:1])


class WordTokenizer(_whoosh.Tokenizer):  # type: ignore[misc]
    """A Whoosh tokenizer over `core.words`: folded words with exact places."""

    def __call__(self, value: str, **options: Any) -> Iterator[Any]:
        """The words of a text; one token object is used for all, as Whoosh does."""
        token = _whoosh.Token(positions=True, chars=True, **options)
        for position, word in enumerate(words(value)):
            token.text, token.pos, token.word = word.folded, position, word
            token.startchar, token.endchar = word.start, word.end
            yield token


class KeyFilter(_whoosh.Filter):  # type: ignore[misc]
    """A Whoosh filter that gives each token its index keys, one for each language it may be in."""

    def __call__(self, tokens: Iterator[Any]) -> Iterator[Any]:
        """The same tokens with `keys`."""
        for token in tokens:
            token.keys = keys_of(token.word)
            yield token


ANALYZER: Any = WordTokenizer() | KeyFilter()


class QueryWord(NamedTuple):
    """A word of a query: its place, its folded form and its index keys in the order of LANGUAGES."""

    folded: str
    keys: tuple[str, ...]
    start: int
    end: int
    acronym: str
    content: bool


def query_words(text: str) -> list[QueryWord]:
    """The words of a piece of a query, through the Whoosh analyzer."""
    return [_query_word(token.word, token.keys) for token in ANALYZER(text)]


def query_compound(text: str) -> QueryWord | None:
    """The joined form of a text that is one compound and nothing else."""
    match = COMPOUND.fullmatch(text.strip())
    found = compounds(match.group()) if match else []
    return _query_word(found[0], keys_of_folded(found[0].folded)) if found else None


def _query_word(word: Word, keys: tuple[str, ...]) -> QueryWord:
    # Nobody writes an acronym with accents, but capitals have them: ÉTAT.
    acronym = pieces(word.text)[0].acronym if word.acronym and is_plain(word.text) else ""
    return QueryWord(word.folded[:LONGEST], keys, word.start, word.end, acronym, is_content(word))


def is_plain(text: str) -> bool:
    """Whether a text is written without accents."""
    return unicodedata.is_normalized("NFD", text)


def keys_of(word: Word) -> tuple[str, ...]:
    """The index keys of a word in each of LANGUAGES; an Arabic word has as many forms with a letter attached."""
    if stemmer_for(word.folded) == "ar":
        return tuple(_LETTER["ar"] + form[:LONGEST] for form in attached(word.folded))
    return tuple(next((key_of(p) for p in pieces(word.text, language)), "") for language in LANGUAGES)


def is_arabic(word: QueryWord) -> bool:
    """Whether the keys of a word are its Arabic forms and not its languages."""
    return word.keys[0].startswith(_LETTER["ar"])


@lru_cache(1 << 12)
def keys_of_folded(folded: str) -> tuple[str, ...]:
    """The index keys of a folded form in each of LANGUAGES."""
    return tuple(keys_of_form(folded, language) for language in LANGUAGES)


def folded_pattern(text: str, kept: str) -> str:
    """The text folded and without anything between words, save the signs in `kept`."""
    return "".join(each if each in kept else fold(each).replace(" ", "") for each in text)
