"""Sentences in six languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.sentences import sentences


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Mr. J. P. Stone met Dr. Lee.", "They agreed at 4:30 a.m. on Friday.", "See Art. 5 and No. 12."]),
        ("en", ["Costs, fees, etc.", "We paid 3.5 per cent."]),
        ("en", ["The U.S. Government left.", "It came from the U.S.", "We know."]),
        ("en", ["“Will it hold?” asked the miner.", "“It must!”", "They went home (all of them.)", "Then rain fell."]),
        ("en", ["Wait... and see.", "Wait…", "Then go."]),
        ("en", ["(a) Weigh every parcel.", "Is that plan B.", "We think so."]),
        ("en", ["1. Weigh every parcel.", "Seal it."]),
        (
            "fr",
            ["M. Diallo a parlé.", "« Nous agirons ! »", "Voir l’art. 3 et la p. 12.", "Mme Ba, etc.", "Nous partons."],
        ),
        ("fr", ["Que faire ?", "Rien."]),
        ("es", ["El Sr. Ruiz habló.", "¿Qué haremos?", "¡Pesar!", "Véase el núm. 5."]),
        ("pt", ["O Sr. Silva falou.", "V. Exa. Concorda?", "O art. 5 diz."]),
        ("ru", ["В 2021 г. Совет собрался.", "Г-н А. С. Петров выступил.", "И т. д.", "Мы согласны."]),
        ("ru", ["Это было в 2020 г.", "Мы помним."]),
        ("ar", ["نحن نوافق.", "هل تتفقون؟", "قال د. أحمد ذلك."]),
        (None, ["El Sr. Ruiz met Mr. Lee.", "Г-н А. С. Петров спал."]),
        ("de", ["Das war gut.", "So bleibt es."]),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(language: str | None, expected: list[str]) -> None:
    text = " ".join(expected)
    assert [text[start:end] for start, end in sentences(text, language)] == expected


def test_a_newline_always_ends_a_sentence() -> None:
    text = "A title without a stop\nThe text. It goes on.\nnot here"
    assert [text[a:b] for a, b in sentences(text)] == [
        "A title without a stop", "The text.", "It goes on.", "not here",
    ]  # fmt: skip


def test_nothing_gives_no_sentence() -> None:
    assert sentences("") == sentences(" \n ") == []


@pytest.mark.parametrize("text", [".", ". A", "“. A", "...", "(. B"])
def test_stops_without_words_do_not_fail(text: str) -> None:
    assert [text[a:b] for a, b in sentences(text)]


@given(st.text(alphabet="aB. !?\n“”»etc12г"), st.sampled_from(["en", "fr", "ru", None]))
def test_sentences_cover_every_letter_in_order(text: str, language: str | None) -> None:
    spans = sentences(text, language)
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())


def test_a_million_stops_are_split_without_delay() -> None:
    assert sentences("." * 1_000_000 + "x") == [(0, 1_000_001)]
