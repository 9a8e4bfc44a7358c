"""The theme lexicon: what it finds and in which languages."""

from __future__ import annotations

import json

import pytest

from kpdesk import paths
from kpdesk.core.records import TermEdit
from kpdesk.core.themes import Lexicon

SMALL = json.dumps(
    {
        "version": 7,
        "themes": [
            {
                "id": "river",
                "labels": {"en": "The river", "fr": "La rivière"},
                "description": "Water and banks",
                "triggers": {
                    "en": ["river bank", "RBN", "scope"],
                    "fr": ["berge", "rivière"],
                    "ru": ["речной берег"],
                    "ar": ["ضفة النهر"],
                },
            },
            {
                "id": "money",
                "labels": {"en": "Money"},
                "description": "",
                "triggers": {"en": ["trust fund"], "ru": ["фонд"]},
            },
        ],
    }
)


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon.from_json(SMALL)


def test_whole_words_are_found_without_case_accents_and_punctuation(lexicon: Lexicon) -> None:
    assert lexicon.themes_of("On the River-Bank, a trust fund.", "en") == {"river", "money"}
    assert lexicon.themes_of("riverbanks and microscopes", "en") == frozenset()
    assert lexicon.themes_of("les RIVIERES", "fr") == {"river"}


def test_it_is_counted_how_many_times_a_theme_is_touched(lexicon: Lexicon) -> None:
    assert lexicon.counts_of("The river bank, another river bank and a trust fund.", "en") == {"river": 2, "money": 1}


def test_a_trigger_inside_a_name_does_not_count_but_the_name_itself_may() -> None:
    document = json.loads(SMALL)
    document["names"] = {"en": ["Trust Fund Watchers", "River Bank"]}
    lexicon = Lexicon.from_json(json.dumps(document))
    assert lexicon.themes_of("We, the Trust Fund Watchers, met.", "en") == frozenset()
    assert lexicon.themes_of("The Trust Fund Watchers watch the trust fund at the river bank.", "en") == {
        "money",
        "river",
    }


def test_a_theme_has_the_weight_of_one_unless_it_says_otherwise() -> None:
    document = json.loads(SMALL)
    document["themes"][0]["weight"] = 0.5
    assert [theme.weight for theme in Lexicon.from_json(json.dumps(document)).themes] == [0.5, 1.0]


def test_an_acronym_counts_in_capitals_only(lexicon: Lexicon) -> None:
    assert lexicon.themes_of("the RBN said", "en") == {"river"}
    assert lexicon.themes_of("the rbn said", "en") == frozenset()


def test_russian_and_arabic_forms_are_found(lexicon: Lexicon) -> None:
    assert lexicon.themes_of("на речном берегу и в фондах", "ru") == {"river", "money"}
    assert lexicon.themes_of("على ضفة النهر", "ar") == {"river"}


def test_a_language_sees_only_its_own_triggers_and_an_unknown_one_all(lexicon: Lexicon) -> None:
    assert lexicon.themes_of("la berge", "en") == frozenset()
    assert lexicon.themes_of("la berge") == {"river"}
    assert lexicon.themes_of("la berge", "de") == {"river"}


def test_labels_fall_back_to_english_and_to_the_id(lexicon: Lexicon) -> None:
    assert lexicon.label("river", "fr") == "La rivière"
    assert lexicon.label("money", "fr") == "Money"
    assert lexicon.label("unknown") == "unknown"
    assert lexicon.version == 7
    assert [theme.id for theme in lexicon.themes] == ["river", "money"]


def test_the_lexicon_of_the_project_has_labels_and_triggers_in_six_languages() -> None:
    lexicon = Lexicon.from_json(paths.resource("kimberley", "themes.json").read_text(encoding="utf-8"))
    assert len(lexicon.themes) == 36
    for theme in lexicon.themes:
        assert set(theme.labels) == set(theme.triggers) == {"en", "fr", "pt", "es", "ru", "ar"}
        for language, triggers in theme.triggers.items():
            for trigger in triggers:
                assert theme.id in lexicon.themes_of(f"— {trigger}, {trigger}.", language)


KNOWN = Lexicon.from_json(
    json.dumps(
        {
            "version": 1,
            "themes": [
                {
                    "id": "water",
                    "labels": {"en": "Water"},
                    "description": "",
                    "triggers": {"en": ["river", "well"], "fr": ["puits"]},
                },
                {"id": "wages", "labels": {"en": "Wages"}, "description": "", "triggers": {"en": ["wages"]}},
            ],
        }
    )
)


def test_terms_are_added_and_taken_away_in_one_language_of_one_theme() -> None:
    edits = [TermEdit("water", "en", ("spring",), removed=("well",)), TermEdit("nonsense", "en", ("x",))]
    edited = KNOWN.edited(edits)
    assert edited.triggers_of("water", "en") == ("river", "spring")
    assert edited.triggers_of("water", "fr") == ("puits",)
    assert edited.themes_of("a spring in the hills", "en") == {"water"}
    assert edited.themes_of("all is well", "en") == frozenset()
    assert KNOWN.themes_of("all is well", "en") == {"water"}


def test_a_lexicon_that_nobody_edited_is_the_same_and_every_other_has_a_fingerprint_of_its_own() -> None:
    assert KNOWN.edited([]) is KNOWN
    edited = KNOWN.edited([TermEdit("water", "en", ("spring",))])
    assert len({KNOWN.fingerprint, edited.fingerprint}) == 2
    assert edited.edited([TermEdit("water", "en", (), removed=("spring",))]).fingerprint == KNOWN.fingerprint
    assert (KNOWN.triggers_of("water", "tlh"), KNOWN.triggers_of("nonsense", "en")) == ((), ())
