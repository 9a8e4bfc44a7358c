"""A saved comparison speaks the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from kpdesk.core.records import Evidence, Meeting
from kpdesk.exchange.comparison.wording import ENGLISH
from kpdesk.gui.compare.file_words import window_words
from tests.gui.compare_made import NEW, OLD

STATEMENTS = [OLD.statement, NEW.statement]


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl")])
def test_the_words_are_in_the_language_of_the_window(language: str, direction: str) -> None:
    QLocale.setDefault(QLocale(language))
    words = window_words(STATEMENTS)
    assert (words.language, words.direction) == (language, direction)
    assert {*words.columns} >= {"status", "text_b"}
    assert str(OLD.statement.year) in words.name(OLD.statement)


@pytest.mark.usefixtures("locale")
def test_what_a_text_does_not_state_stands_in_brackets_in_every_language() -> None:
    QLocale.setDefault(QLocale("fr"))
    guess = Evidence("", "guess")
    meeting = Meeting(2019, "plenary", "Kimberley", None)
    stated = replace(
        OLD.statement, date="2019-11-04", meeting=meeting, kind="opening speech", delivery="circulated",
        evidence={"date": guess, "meeting": guess},
    )  # fmt: skip
    said = window_words([stated]).source(stated)
    assert "[4 novembre 2019]" in said
    assert "[Plenary 2019?]" in said
    assert "[Kimberley]" in said
    assert window_words([stated]).delivery(stated) == "circulated, not delivered"
    assert "[" not in window_words([replace(stated, date=None, year=None, meeting=None)]).source(stated)


@pytest.mark.usefixtures("locale")
def test_in_english_they_are_those_of_the_library() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert window_words(STATEMENTS) is ENGLISH
