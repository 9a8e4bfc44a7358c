"""What is wanted of a text, told from its tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.words import TOKEN
from kpdesk.search.analysis import entry_of, is_simple, query_words
from kpdesk.search.marking.wanted import Wanted

WORDS = (
    "diamonds",
    "Certificates",
    "d’Ivoire",
    "KP's",
    "U.S.",
    "peer",
    "Ölung",
    "1,000",
    "الماس",
    "CAR",
    "a",
    "I",
    "x_y",
)
SEVERAL = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=12)


def _wanted(word: str) -> list[Wanted]:
    keys = frozenset(key for each in query_words(word) for key in each.keys)
    forms = frozenset(each.folded for each in query_words(word))
    acronyms = frozenset(each.acronym for each in query_words(word)) - {""}
    return [
        Wanted(keys=keys),
        Wanted(forms=forms),
        Wanted(acronyms=acronyms),
        Wanted(prefixes=tuple(form[:2] for form in forms)),
        Wanted(tests=(lambda form: form.endswith("s"),)),
        Wanted(keys=keys, prefixes=("",)),
    ]


@given(SEVERAL, st.sampled_from(WORDS), st.sampled_from(("en", "fr", "ru", None)))
def test_no_token_that_is_meant_is_unlikely(several: list[str], word: str, language: str | None) -> None:
    tokens = set(TOKEN.findall(" ".join([*several, word])))
    for wanted in _wanted(word):
        likely = set(wanted.likely(tokens))
        assert likely <= tokens
        for token in tokens - likely:
            assert not wanted.takes(entry_of(token, language))
            assert not (is_simple(token) and wanted.takes_simple(token.lower(), language))
            assert len(entry_of(token, language).standing) == 1


@pytest.mark.parametrize("tokens", [set(), {"Diamonds", "mining", "diamond", "KP's", "d’Ivoire", "10"}])
def test_plain_tokens_with_another_first_letter_are_not_looked_at(tokens: set[str]) -> None:
    assert set(Wanted(prefixes=("dia",)).likely(tokens)) == tokens & {"Diamonds", "diamond", "d’Ivoire", "KP's"}
    assert set(Wanted(acronyms=frozenset({"kp"})).likely(tokens)) == tokens & {"KP's", "d’Ivoire"}
