"""Canonical characters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.text import clean, word_count

UNSTABLE_IN_QT = "\r\n\u2028\u2029\ufdd0\ufdd1\ufeff\xa0\x00\ufffc"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=st.characters() | st.sampled_from(UNSTABLE_IN_QT + "\u200b\u202e\u00ad")))
def test_nothing_is_left_that_a_qt_document_would_change(text: str) -> None:
    cleaned = clean(text)
    assert not set(cleaned) & set(UNSTABLE_IN_QT)
    assert not any(0xFDD0 <= ord(each) <= 0xFDEF or ord(each) & 0xFFFE == 0xFFFE for each in cleaned)
    assert not any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in cleaned)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "  " not in cleaned
    assert cleaned == cleaned.strip()


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("e\u0301tat", "état"),
        ("rough\u00a0stones\u202f!", "rough stones !"),
        ("dia\u00admond", "diamond"),
        ("\ufeffOpening", "Opening"),
        ("one\r\n two\tthree", "one two three"),
        ("pay \u202eevil\u202c now", "pay evil now"),
        ("o\ufb03cial \ufb02ow", "official flow"),
        ("\ufee3\ufeae\ufea3\ufe92\ufe8e", "مرحبا"),
        ("می\u200cخواهیم", "می\u200cخواهیم"),
        ("a\x00b\x1fc", "ab c"),
        ("\ud800x", "\ufffdx"),
        ("", ""),
    ],
)
def test_one_form_of_every_character(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("We urge – again – all Participants.", 5),
        ("20-year-old “rules”", 2),
        ("Мы призываем участников", 3),
        ("نحن ندعو المشاركين", 3),
        ("* _ —", 0),
    ],
)
def test_words_are_counted_as_a_reader_counts_them(text: str, words: int) -> None:
    assert word_count(text) == words
