"""What the marks rely on: a word of plain Latin letters keeps its first letter in every stem and key."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.words import pieces
from kpdesk.search.analysis import LONGEST, Standing, entry_of, is_simple, key_of, query_words
from kpdesk.search.marking.wanted import OTHER, Wanted, standing_in

_LANGUAGES = ("en", "fr", "pt", "es", "ru", "ar", None)


@given(st.text(string.ascii_letters, min_size=1, max_size=14), st.sampled_from(_LANGUAGES))
def test_no_stemmer_changes_the_first_letter(token: str, language: str | None) -> None:
    entry = entry_of(token, language)
    first = token[0].lower()
    assert all(key[1:2] == first for key in entry.every_key)
    assert all(gram.startswith(first) for gram in entry.grams)


@given(st.text(string.ascii_letters, min_size=1, max_size=70), st.sampled_from(_LANGUAGES))
def test_a_simple_word_is_found_by_what_its_pieces_would_give(token: str, language: str | None) -> None:
    if not is_simple(token):
        return
    (piece,) = pieces(token, language)
    entry = entry_of(token, language)
    assert entry.standing == (Standing(key_of(piece), piece.folded[:LONGEST], ""),)
    assert piece.acronym == ""
    assert piece.also == ()
    assert (entry.acronyms, entry.extra_keys, entry.extra_plain) == ((), (), ())
    assert (entry.keys, entry.plain) == ((key_of(piece),), (piece.folded[:LONGEST],))


@given(st.text("ab-' KP.é", max_size=60), st.sampled_from(["a", "ab", "b'a", "KP", "éa"]))
def test_words_that_are_not_wanted_keep_their_places(text: str, word: str) -> None:
    wanted = Wanted(keys=frozenset(query_words(word)[0].keys))
    whole, narrowed = standing_in(text, "en"), standing_in(text, "en", wanted)
    assert len(whole) == len(narrowed)
    for full, kept in zip(whole, narrowed, strict=True):
        assert kept == (full if kept is not OTHER else OTHER)
        assert wanted.takes_word(full) == wanted.takes_word(kept)
