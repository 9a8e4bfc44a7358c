"""The glossary: what was typed, as it is called in other languages."""

from __future__ import annotations

import pytest

from kpdesk.core.facts import TermFact
from kpdesk.core.glossary import Glossary

TABLE = """en,fr,ru,source
river mill;water mill,moulin à eau,водяная мельница,made up
mill,moulin;moulins,мельница;мельницы,made up
"""


@pytest.fixture
def glossary() -> Glossary:
    council = TermFact("RMC", {"en": "River Mill Council", "fr": "Conseil des moulins (CM)"})
    return Glossary.from_csv(TABLE, [council])


def test_the_longest_term_is_offered_in_every_other_language(glossary: Glossary) -> None:
    assert list(glossary.other_words("the river mills")) == [("fr", "moulin à eau"), ("ru", "водяная мельница")]


def test_a_term_is_known_in_any_of_its_languages_and_forms(glossary: Glossary) -> None:
    assert ("en", "river mill") in list(glossary.other_words("водяные мельницы"))


def test_forms_of_one_name_are_offered_once(glossary: Glossary) -> None:
    assert list(glossary.other_words("mill")) == [("fr", "moulin"), ("ru", "мельница")]


def test_an_acronym_has_names_too(glossary: Glossary) -> None:
    assert list(glossary.other_words("RMC")) == [("fr", "Conseil des moulins"), ("fr", "CM")]


def test_what_is_no_term_is_called_nothing_else(glossary: Glossary) -> None:
    assert list(glossary.other_words("a lighthouse")) == []
