"""Hyphens at line ends."""

from __future__ import annotations

import pytest

from kpdesk.core.text.hyphens import join, vocabulary


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("the com-", "mission met", "the commission met"),
        ("a well-", "known case", "a well-known case"),
        ("the decision-", "making of", "the decision-making of"),
        ("twenty-", "one boats", "twenty-one boats"),
        ("large-", "ly empty", "largely empty"),
        ("Anglo-", "Dutch firms", "Anglo-Dutch firms"),
        ("in 2019-", "2020 we", "in 2019-2020 we"),
        ("the com\u00ad", "mission", "the commission"),
        ("a pause -", "and then", "a pause - and then"),
        ("no hyphen", "here", "no hyphen here"),
        ("a dash –", "here", "a dash – here"),
        ("ends -", "", "ends - "),
    ],
)
def test_a_word_is_put_together_as_its_language_writes_it(left: str, right: str, joined: str) -> None:
    assert join(left, right) == joined


def test_the_document_decides_by_its_own_spelling() -> None:
    words = vocabulary(["The river-bank and the seabed", "of the river-", "bed near the sea with a bed in it"])
    assert join("sea-", "bed", words) == "seabed"
    assert join("river-", "bank", words) == "river-bank"
    assert join("near-", "bed", words) == "near-bed"
    assert join("with-", "in", words) == "within"


def test_broken_parts_are_no_words() -> None:
    assert "mission" not in vocabulary(["the com-", "mission met"])
    assert "met" in vocabulary(["the com-", "mission met"])
    assert vocabulary(["no line", "is broken"]) == frozenset()
