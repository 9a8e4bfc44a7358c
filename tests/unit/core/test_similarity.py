"""Passages are near by their words and themes, measured over the archive, whatever they are compared with."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.similarity import Passage, Similarity, from_bytes, model, to_bytes
from kpdesk.core.similarity.learned import Scale
from kpdesk.core.similarity.passages import is_substantial, terms
from kpdesk.core.similarity.reuse import shared_run
from kpdesk.core.similarity.themes import ThemeTable
from kpdesk.core.similarity.weights import Weights, products
from kpdesk.core.themes import Lexicon


def lexicon(*themes: tuple[str, Sequence[str], Sequence[str]]) -> Lexicon:
    """A lexicon of themes given as id, English triggers, French triggers."""
    entries = [
        {"id": name, "labels": {"en": name}, "description": name, "triggers": {"en": list(en), "fr": list(fr)}}
        for name, en, fr in themes
    ]
    return Lexicon.from_json(json.dumps({"version": 1, "themes": entries}))


LEXICON = lexicon(
    ("water", ["river", "clean water"], ["rivière", "eau propre"]),
    ("wages", ["wages", "pay"], ["salaires"]),
    ("clinic", ["clinic", "nurses"], ["clinique"]),
)

TEXTS = {
    "2019": [
        "Opening remarks",
        "Dear friends,",
        "The river below the amber mines is brown, and the villages along it have asked for clean water for years.",
        "Miners dig twelve hours a day for wages that do not feed a family in the northern valleys.",
        "We ask the council to send nurses and to open the clinic that was promised when the mine began.",
    ],
    "2020": [
        "Dear friends,",
        "Nobody in this hall would drink from the river that runs past the washing plants of the amber mines.",
        "A fair price at the border would help families more than any fund that this council has ever founded.",
        "The clinic has walls now, but neither nurses nor a road that leads to it when the rains begin.",
        "Once more the traders set the pay, and those who dig are told to be grateful for such wages.",
    ],
    "2021": [
        "The harbour accounts were published at last, and we thank the council for keeping that one promise.",
        "Amber that crosses the border at night carries no certificate and helps nobody but the smugglers.",
    ],
}
PASSAGES = [
    Passage(key, 1, n, text=text, language="en", kind="heading" if text == "Opening remarks" else "paragraph")
    for key, texts in TEXTS.items()
    for n, text in enumerate(texts, 1)
]
MODEL = Similarity(PASSAGES, LEXICON)


def statement(key: str) -> list[Passage]:
    return [passage for passage in PASSAGES if passage.key == key]


def nearest_texts(key: str, n: int, similarity: Similarity = MODEL) -> list[str]:
    return [near.passage.text for near in similarity.nearest(key, 1, n)]


def test_the_nearest_passage_speaks_of_the_same_thing_in_another_statement() -> None:
    assert nearest_texts("2019", 3)[0] == TEXTS["2020"][1]
    assert nearest_texts("2019", 4)[0] == TEXTS["2020"][4]
    assert nearest_texts("2019", 5)[0] == TEXTS["2020"][3]


def test_headings_salutations_and_the_own_statement_are_never_near() -> None:
    found = MODEL.nearest("2019", 1, 3, limit=99)
    assert {near.passage.key for near in found} == {"2020", "2021"}
    assert all(MODEL.is_substantial(near.passage) for near in found)
    assert [near.score for near in found] == sorted((near.score for near in found), reverse=True)


def test_why_names_the_shared_themes_and_the_words_that_tell_most() -> None:
    why = MODEL.nearest("2019", 1, 5, limit=1)[0].why
    assert why.themes == ("clinic",)
    assert set(why.terms) == {"nurses", "clinic"}


def test_only_allowed_passages_are_given_and_no_more_than_wanted() -> None:
    found = MODEL.nearest("2019", 1, 3, limit=1, allowed=lambda passage: passage.key == "2021")
    assert [near.passage.key for near in found] == ["2021"]


def test_a_passage_that_is_not_in_the_archive_is_unknown_but_has_neighbours_all_the_same() -> None:
    with pytest.raises(KeyError):
        MODEL.nearest("2030", 1, 1)
    new = Passage("new", 1, 1, text="The clinic still has no nurses and no road, and the rains begin.")
    assert {near.passage.text for near in MODEL.nearest_to(new)[:2]} == {TEXTS["2019"][4], TEXTS["2020"][3]}
    empty = Passage("new", 1, 2, text="", language="en")
    assert len(MODEL.nearest_to(empty)) == 9


def test_a_passage_whose_text_changed_counts_as_new() -> None:
    changed = Passage("2019", 1, 3, text="Nurses for the clinic: the council promised them.", language="en")
    assert MODEL.nearest_to(changed)[0].passage.text == TEXTS["2020"][3]
    assert MODEL.themes_of(changed) == {"clinic"}


def test_scores_are_the_same_to_the_last_bit_when_sides_are_swapped() -> None:
    a, b = statement("2019"), statement("2020")
    assert np.array_equal(MODEL.likeness(a, b).scores, MODEL.likeness(b, a).scores.T)


def test_what_both_statements_speak_of_throughout_tells_nothing_about_two_passages() -> None:
    everywhere = "the river and the villages on its banks"
    a, b = (
        [
            Passage(key, 1, n, text=f"We say of {everywhere}: {word} {word}s and {word}ing matter.", language="en")
            for n, word in enumerate(words, 1)
        ]
        for key, words in (("a", ["fish", "mill", "boat", "bridge"] * 4), ("b", ["flood", "fish", "well", "fence"] * 4))
    )
    similarity = Similarity([*PASSAGES * 1, *a, *b], LEXICON)
    scores = similarity.likeness(a, b).scores
    assert scores[0, 1] > 2 > scores[0, 0]


def test_a_sentence_said_again_lifts_the_score_and_a_long_name_does_not() -> None:
    again = "those who dig are told to be grateful for such wages"
    name = "on behalf of the united amber miners and river people"
    old = [Passage("a", 1, 1, text=f"{TEXTS['2021'][0]} Yet {again}. {TEXTS['2021'][1]}", language="en")]
    new = [Passage("b", 1, 1, text=f"{TEXTS['2019'][2]} Still {again}.", language="en")]
    more = [
        Passage(f"n{n}", 1, 1, text=f"{name.capitalize()} we speak of {word} once more today.", language="en")
        for n, word in enumerate(["bread", "salt", "wool", "glass", "iron", "paper", "tea", "rope", "coal", "sand"], 1)
    ]
    similarity = Similarity([*PASSAGES, *old, *new, *more], LEXICON)
    without = [Passage("b", 1, 1, text=new[0].text.replace("dig", "toil").replace("told", "made"), language="en")]
    assert similarity.likeness(old, new).scores[0, 0] > similarity.likeness(old, without).scores[0, 0] + 2
    named = [[Passage(key, 1, 1, text=f"{name} {text}", language="en")] for key, text in (("x", "came"), ("y", "went"))]
    assert shared_run(named[0][0].text, named[1][0].text) == tuple(name.split())
    unlike = [
        [Passage(key, 1, 1, text=f"{name[3:]} {text}", language="en")] for key, text in (("x", "came"), ("y", "went"))
    ]
    assert similarity.likeness(*named).scores[0, 0] == pytest.approx(similarity.likeness(*unlike).scores[0, 0], abs=0.5)


def test_between_two_languages_the_themes_alone_speak() -> None:
    french = [
        Passage(
            "fr", 1, 1, text="La clinique promise à l'ouverture de la mine n'a toujours pas ouvert.", language="fr"
        ),
        Passage("fr", 1, 2, text="La rivière est brune et les villages demandent de l'eau propre.", language="fr"),
    ]
    similarity = Similarity([*PASSAGES, *french], LEXICON)
    assert similarity.nearest("fr", 1, 1)[0].passage.text in {TEXTS["2019"][4], TEXTS["2020"][3]}
    assert similarity.likeness(french, statement("2020")).scores.argmax(axis=1).tolist() == [3, 1]


def test_known_themes_need_not_be_looked_for_again() -> None:
    themes = [{"wages": 1} if passage.n == 3 else {} for passage in PASSAGES]
    similarity = Similarity(PASSAGES, LEXICON, themes=themes)
    assert similarity.themes_of(PASSAGES[2]) == {"wages"}
    assert similarity.themes_of(PASSAGES[3]) == frozenset()


def test_a_long_session_forgets_what_it_prepared_and_prepares_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "_KEPT", 3)
    again = Similarity(PASSAGES, LEXICON)
    a, b = statement("2019"), statement("2020")
    assert np.array_equal(again.likeness(a, b).scores, MODEL.likeness(a, b).scores)


# stored


def test_a_stored_model_gives_the_same_scores() -> None:
    again = from_bytes(to_bytes(MODEL), PASSAGES, LEXICON)
    assert again.nearest("2019", 1, 3) == MODEL.nearest("2019", 1, 3)
    assert np.array_equal(
        again.likeness(statement("2019"), statement("2020")).scores,
        MODEL.likeness(statement("2019"), statement("2020")).scores,
    )


def test_a_model_of_other_passages_or_of_another_lexicon_is_refused() -> None:
    content = to_bytes(MODEL)
    with pytest.raises(ValueError, match="other passages"):
        from_bytes(content, PASSAGES[1:], LEXICON)
    with pytest.raises(ValueError, match="other passages"):
        from_bytes(content, PASSAGES, lexicon(("water", ["river"], [])))


@pytest.mark.parametrize("content", [b"", b"nonsense", to_bytes(MODEL)[:-40], to_bytes(MODEL)[100:]])
def test_a_damaged_model_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        from_bytes(content, PASSAGES, LEXICON)


def test_a_model_that_lacks_a_part_is_refused() -> None:
    file = io.BytesIO()
    np.savez(file, other=np.zeros(1))
    with pytest.raises(ValueError, match="damaged"):
        from_bytes(file.getvalue(), PASSAGES, LEXICON)


def test_an_archive_without_passages_has_a_model_too() -> None:
    empty = from_bytes(to_bytes(Similarity([], LEXICON)), [], LEXICON)
    assert empty.nearest_to(PASSAGES[2]) == []
    assert empty.likeness([PASSAGES[2]], [PASSAGES[7]]).scores.shape == (1, 1)


def test_a_lexicon_without_themes_leaves_the_words() -> None:
    similarity = Similarity(PASSAGES, lexicon())
    assert nearest_texts("2019", 5, similarity)[0] == TEXTS["2020"][3]


# weights


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=8), max_size=8))
def test_a_text_of_the_archive_has_the_same_weights_when_computed_anew(texts: list[list[str]]) -> None:
    weights = Weights.of(texts)
    assert weights.count == len(texts)
    for n, text in enumerate(texts):
        row, again = weights.row(n), weights.vector(text)
        assert row.features.tolist() == again.features.tolist()
        assert row.weights == pytest.approx(again.weights, abs=1e-6)
        assert float((row.weights**2).sum()) <= 1 + 1e-5


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=8), min_size=1, max_size=8))
def test_one_against_all_and_many_against_many_agree(texts: list[list[str]]) -> None:
    weights = Weights.of(texts)
    rows = [weights.row(n) for n in range(weights.count)]
    assert products(rows, rows) == pytest.approx(np.array([weights.alike(row) for row in rows]), abs=1e-6)


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    weights = Weights.of([["mine", "river"], ["mine", "river"], ["mine"], ["mine", "toll"]])
    assert weights.idf_of("mine") < weights.idf_of("river") < weights.idf_of("toll") == weights.idf_of("unheard")


# themes and scales

ONE_EACH = {"broad": 1.0, "rare": 1.0}


def test_one_broad_theme_makes_two_passages_less_alike_than_a_rare_one() -> None:
    table = ThemeTable.of(ONE_EACH, [{"broad": 1}] * 8 + [{"rare": 1}] * 2 + [{}, {"unknown": 1}])
    alike = table.rows @ table.rows.T
    assert alike[8, 9] > alike[0, 1] > alike[0, 8] == 0
    assert not table.rows[10:].any()


def test_a_theme_touched_again_and_again_is_what_a_passage_is_about() -> None:
    touched = [{"broad": 3, "rare": 1}, {"broad": 3}, {"rare": 1}]
    table = ThemeTable.of(ONE_EACH, [*touched, {}, {}])
    once = ThemeTable.of(ONE_EACH, [dict.fromkeys(each, 1) for each in touched] + [{}, {}])
    assert (table.rows @ table.rows.T)[0, 1] > (once.rows @ once.rows.T)[0, 1]
    assert np.array_equal(table.vector(table.counts[1]), table.rows[1])
    assert np.array_equal(table.counted({"broad": 3, "unknown": 2}), table.counts[1])


def test_what_the_neighbours_of_a_passage_are_about_counts_a_little_unless_they_say_nothing() -> None:
    table = ThemeTable.of(ONE_EACH, [{"rare": 1}, {}, {"broad": 2}, {"broad": 1}])
    rows = table.in_a_row(table.counts, np.array([True, True, False, True]))
    rare, broad = table.ids.index("rare"), table.ids.index("broad")
    assert 0 < rows[1, rare] < rows[0, rare]
    assert rows[1, broad] == 0
    assert rows[2, broad] > table.rows[2, broad]
    assert np.array_equal(table.in_a_row(table.counts[:1], np.array([True])), table.rows[:1])


def test_a_theme_without_weight_links_nothing() -> None:
    table = ThemeTable.of({"broad": 1, "rare": 0}, [{"rare": 1}, {"rare": 1}, {"broad": 1}])
    assert (table.rows @ table.rows.T)[0, 1] == 0
    assert table.of_row(0) == {"rare"}


def test_a_scale_of_values_that_do_not_differ_leaves_them() -> None:
    assert Scale.of(np.array([2, 2], np.float32)) == Scale(0.0, 1.0)
    assert Scale(1.0, 2.0).within(np.array([], np.float32)) == Scale(1.0, 2.0)


# passages


def test_a_name_with_a_title_says_nothing_and_a_short_sentence_does() -> None:
    line = "General Secretary Amber Miners Union Northern River Valleys District"
    name, sentence = (Passage("k", 1, 1, text=text, language="en") for text in (line, line + "."))
    assert not is_substantial(name, terms(name.text, "en"))
    assert is_substantial(sentence, terms(sentence.text, "en"))


def test_no_run_is_shared_by_texts_of_seven_equal_words() -> None:
    seven = "we ask the council for a clinic"
    assert shared_run(f"{seven} now", f"{seven} here") == ()
    assert shared_run(f"and {seven} now.", f"that {seven}, NOW") == tuple(f"{seven} now".split())
