"""What the marks rely on: a word of plain Latin letters keeps its first letter in every stem and key."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.search.analysis import entry_of

_LANGUAGES = ("en", "fr", "pt", "es", "ru", "ar", None)


@given(st.text(string.ascii_letters, min_size=1, max_size=14), st.sampled_from(_LANGUAGES))
def test_no_stemmer_changes_the_first_letter(token: str, language: str | None) -> None:
    entry = entry_of(token, language)
    first = token[0].lower()
    assert all(key[1:2] == first for key in entry.every_key)
    assert all(gram.startswith(first) for gram in entry.grams)
