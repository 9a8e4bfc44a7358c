"""Comparison links what says the same, in any order, accounts for every passage, and is the same from every side."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpdesk.core.align import became, compare
from kpdesk.core.align.pairs import matches
from kpdesk.core.align.ratios import WordCodes, word_ratios
from kpdesk.core.align.tables import Table
from kpdesk.core.records import Comparison, Link
from kpdesk.core.similarity import Passage, Similarity
from kpdesk.core.themes import Lexicon
from kpdesk.core.wording import word_ratio

LEXICON = Lexicon.from_json(
    json.dumps(
        {
            "version": 1,
            "themes": [
                {"id": name, "labels": {"en": name}, "description": name, "triggers": {"en": list(triggers)}}
                for name, *triggers in (("water", "river", "clean water"), ("wages", "wages"), ("clinic", "clinic"))
            ],
        }
    )
)

RIVER = "The river below the amber mines is brown, and the villages along it have asked for clean water for years."
WAGES = "Miners dig twelve hours a day for wages that do not feed a family in the northern valleys."
CLINIC = "We ask the council to send nurses and to open the clinic that was promised when the mine began."
HARBOUR = "The harbour accounts were published at last, and we thank the council for keeping that one promise."
BORDER = "Amber that crosses the border at night carries no certificate and helps nobody but the smugglers."
SCHOOL = "Three schools in the lowlands teach by candle light because the turbine was sold before it ever ran."

TEXTS = {
    "2019": ["Opening remarks", "Dear friends,", RIVER, WAGES, CLINIC, "Thank you."],
    "2020": [
        "Opening remarks",
        "Dear friends,",
        CLINIC.replace("send nurses and to open", "send two nurses and to staff"),
        HARBOUR,
        "Nobody in this hall would drink from the river that runs past the amber mines to the villages.",
        "Thank you.",
    ],
    "2021": [BORDER, RIVER, SCHOOL],
}


def passages(key: str, texts: Sequence[str]) -> list[Passage]:
    return [
        Passage(key, 1, n, text=text, language="en", kind="heading" if text == "Opening remarks" else "paragraph")
        for n, text in enumerate(texts, 1)
    ]


SIDES = {key: passages(key, texts) for key, texts in TEXTS.items()}
MODEL = Similarity([passage for side in SIDES.values() for passage in side], LEXICON)


def compared(*keys: str, theme: str | None = None) -> Comparison:
    return compare([SIDES[key] for key in keys], keys, MODEL, theme=theme)


def text_pairs(comparison: Comparison, status: str) -> set[tuple[str, str]]:
    return {
        (TEXTS[link.a.key][link.a.paragraph - 1], TEXTS[link.b.key][link.b.paragraph - 1])
        for link in comparison.links
        if link.status == status
    }


def signatures(links: Sequence[Link]) -> set[tuple[frozenset[tuple[str, int]], str, str, float]]:
    return {
        (
            frozenset({(link.a.key, link.a.paragraph), (link.b.key, link.b.paragraph)}),
            link.status,
            link.band,
            link.score,
        )
        for link in links
    }


def test_equal_passages_are_the_same_even_headings_and_salutations() -> None:
    same = text_pairs(compared("2019", "2020"), "same")
    assert same == {(text, text) for text in ("Opening remarks", "Dear friends,", "Thank you.")}


def test_a_reworded_passage_is_linked_across_the_order_of_the_texts_with_marks() -> None:
    comparison = compared("2019", "2020")
    [link] = [link for link in comparison.links if link.status == "reworded"]
    assert (link.a.paragraph, link.b.paragraph, link.band) == (5, 3, "thing")
    assert ("+", "two ") in (link.marks or ()) or ("+", "two") in (link.marks or ())


def test_a_related_passage_says_why_and_has_no_marks() -> None:
    [link] = [link for link in compared("2019", "2020").links if link.status == "related"]
    assert (link.a.paragraph, link.b.paragraph, link.marks) == (3, 5, None)
    assert link.why.themes == ("water",)
    assert {"river", "villages"} <= set(link.why.terms)


def test_passages_without_a_counterpart_stand_alone_once() -> None:
    comparison = compared("2019", "2020")
    assert [(place.side, place.paragraph) for place in comparison.alone] == [(0, 4), (1, 4)]
    assert comparison.counts.to_json() == {"same": 3, "reworded": 1, "related": 1, "alone": (1, 1)} | {"alone": [1, 1]}


def test_sides_say_what_they_hold() -> None:
    both = compare([[*SIDES["2019"], *SIDES["2020"]], SIDES["2021"]], ["early", "late"], MODEL)
    assert both.sides[0].label == "early"
    assert [(each.key, each.version) for each in both.sides[0].statements] == [("2019", 1), ("2020", 1)]
    assert [side.paragraphs for side in both.sides] == [12, 3]


def test_a_theme_keeps_only_the_passages_that_touch_it() -> None:
    comparison = compared("2019", "2020", theme="water")
    assert [side.paragraphs for side in comparison.sides] == [1, 1]
    assert text_pairs(comparison, "related") == {(RIVER, TEXTS["2020"][4])}
    nothing = compared("2019", "2020", theme="fire")
    assert (nothing.links, nothing.alone, nothing.counts.alone) == ((), (), (0, 0))


def test_a_theme_changes_no_link_it_keeps() -> None:
    assert signatures(compared("2019", "2020", theme="water").links) <= signatures(compared("2019", "2020").links)


@pytest.mark.parametrize("theme", [None, "water"])
def test_swapping_and_adding_sides_changes_no_link(theme: str | None) -> None:
    forth, back = compared("2019", "2020", theme=theme), compared("2020", "2019", theme=theme)
    assert signatures(forth.links) == signatures(back.links)
    three = compared("2021", "2019", "2020", theme=theme)
    between = [link for link in three.links if {link.a.key, link.b.key} == {"2019", "2020"}]
    assert signatures(between) == signatures(forth.links)


WORDS = "amber river miners council clinic wages harbour promise night border schools villages".split()  # noqa: SIM905
PARAGRAPH = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(lambda words: " ".join(words) + ".")
TEXT = st.lists(PARAGRAPH | st.sampled_from(["Dear friends,", "***", RIVER]), min_size=1, max_size=6)


@given(TEXT, TEXT, TEXT)
@settings(max_examples=60, deadline=None)
def test_every_comparison_keeps_its_promises(one: list[str], other: list[str], third: list[str]) -> None:
    sides = [passages(key, texts) for key, texts in zip("abc", (one, other, third), strict=True)]
    model = Similarity([passage for side in sides for passage in side], LEXICON)
    texts = {(passage.key, passage.n): passage.text for side in sides for passage in side}
    three = compare(sides, "abc", model)

    linked = {(place.key, place.paragraph) for link in three.links for place in (link.a, link.b)}
    alone = [(place.key, place.paragraph) for place in three.alone]
    assert len(alone) == len(set(alone))
    assert linked.isdisjoint(alone)
    assert linked | set(alone) == texts.keys()
    for link in three.links:
        a, b = texts[link.a.key, link.a.paragraph], texts[link.b.key, link.b.paragraph]
        assert (link.marks is None) == (link.status == "related")
        if link.marks is not None:
            assert "".join(text for kind, text in link.marks if kind in "=-") == a
            assert "".join(text for kind, text in link.marks if kind in "=+") == b
    for x, y in (("a", "b"), ("b", "c"), ("a", "c")):
        two = compare([sides["abc".index(y)], sides["abc".index(x)]], (y, x), model)
        between = [link for link in three.links if {link.a.key, link.b.key} == {x, y}]
        assert signatures(two.links) == signatures(between)


def test_a_text_compared_with_itself_is_the_same_throughout() -> None:
    comparison = compared("2019", "2019")
    assert {link.status for link in comparison.links if link.a.paragraph == link.b.paragraph} == {"same"}
    assert comparison.alone == ()


def test_equal_lines_that_recur_are_linked_to_the_nearest_in_order() -> None:
    thanks = "Thank you."
    sides = [passages("a", [thanks, RIVER, thanks, WAGES, thanks]), passages("b", [thanks, WAGES, thanks])]
    model = Similarity([*sides[0], *sides[1]], LEXICON)
    pairs = {(link.a.paragraph, link.b.paragraph) for link in compare(sides, "ab", model).links}
    assert {(1, 1), (5, 3)} <= pairs


def test_a_long_recycled_sentence_links_two_unlike_paragraphs() -> None:
    again = "those who dig at night are told to be grateful for a lamp"
    sides = [
        passages("a", [f"{HARBOUR} Yet {again}. {SCHOOL}", WAGES]),
        passages("b", [f"{BORDER} And {again}.", CLINIC]),
    ]
    model = Similarity([passage for side in (*sides, *SIDES.values()) for passage in side], LEXICON)
    links = compare(sides, "ab", model).links
    assert (1, 1) in {(link.a.paragraph, link.b.paragraph) for link in links}


@given(st.lists(st.text("ab cé’'.“ ", max_size=20), min_size=1, max_size=4))
def test_ratios_at_once_are_the_ratios_one_by_one(texts: list[str]) -> None:
    coded = list(map(WordCodes(), texts))
    table = word_ratios(coded, coded, 0.0)
    for i, a in enumerate(texts):
        for j, b in enumerate(texts):
            wordless = not any(map(str.isalnum, a + b))
            assert table[i, j] == (0 if wordless else pytest.approx(word_ratio(a, b), abs=1e-6))


def test_ratios_of_a_few_likely_pairs_are_the_same_and_of_others_nothing() -> None:
    coded = list(map(WordCodes(), [RIVER, WAGES, CLINIC, RIVER.replace("brown", "green"), "***", "", BORDER]))
    everything = word_ratios(coded, coded, 0.6)
    likely = np.zeros((7, 7), np.bool_)
    likely[0, 3] = likely[1, 2] = likely[4, 4] = True
    few = word_ratios(coded, coded, 0.6, likely)
    assert few[0, 3] == everything[0, 3] > 0.9
    assert few.sum() == few[0, 3]


# versions of one text

DRAFT = ["Opening remarks", "Dear friends,", RIVER, WAGES, f"{CLINIC} {HARBOUR}", BORDER, SCHOOL, "Thank you.", WAGES]


def versions_compared(draft: Sequence[str], final: Sequence[str]) -> dict[tuple[int, int], Link]:
    sides = [passages("speech", draft), [Passage("speech", 2, p.n, p.text, "en", p.kind) for p in passages("x", final)]]
    model = Similarity([*sides[1], *SIDES["2020"], *SIDES["2021"]], LEXICON)
    return {(link.a.paragraph, link.b.paragraph): link for link in compare(sides, ("1", "2"), model).links}


def links_between(draft: Sequence[str], final: Sequence[str]) -> dict[tuple[int, int], str]:
    return {pair: link.status for pair, link in versions_compared(draft, final).items()}


def test_versions_are_paired_in_order_even_where_a_paragraph_recurs() -> None:
    final = [text.replace("twelve hours", "fourteen hours") for text in DRAFT]
    assert links_between(DRAFT, final).keys() == {(n, n) for n in range(1, 10)}


def test_a_paragraph_that_was_split_is_linked_to_both_parts() -> None:
    final = [*DRAFT[:4], CLINIC, HARBOUR, *DRAFT[5:]]
    links = links_between(DRAFT, final)
    assert {(5, 5), (5, 6)} <= links.keys()
    assert links_between(final, DRAFT).keys() == {(j, i) for i, j in links}


def test_the_pieces_of_a_paragraph_say_that_they_are_and_so_does_a_merged_one() -> None:
    final = [*DRAFT[:4], CLINIC, HARBOUR.replace("at last", "in the end"), *DRAFT[5:]]
    split, merged = versions_compared(DRAFT, final), versions_compared(final, DRAFT)
    assert {pair for pair, link in split.items() if link.part == "split"} == {(5, 5), (5, 6)}
    assert {pair for pair, link in merged.items() if link.part == "merged"} == {(5, 5), (6, 5)}
    assert split[5, 5].status == split[5, 6].status == "reworded"
    whole = "".join(text for kind, text in split[5, 6].marks or () if kind in "=-")
    assert whole == DRAFT[4]


def test_neighbours_that_only_quote_a_paragraph_are_no_pieces_of_it() -> None:
    final = [*DRAFT[:4], f"{CLINIC} {BORDER} {SCHOOL}", f"{HARBOUR} {RIVER}", *DRAFT[5:]]
    assert {link.part for link in versions_compared(DRAFT, final).values()} == {None}


def test_a_paragraph_that_moved_is_linked_where_it_went() -> None:
    final = [*DRAFT[:2], *DRAFT[3:8], RIVER]
    assert links_between(DRAFT, final)[3, 8] == "same"


def test_what_moved_says_so_also_with_edits_and_what_only_made_way_does_not() -> None:
    final = [*DRAFT[:2], *DRAFT[3:8], RIVER.replace("for years", "for many years")]
    forth, back = versions_compared(DRAFT[:8], final), versions_compared(final, DRAFT[:8])
    assert {pair for pair, link in forth.items() if link.moved} == {(3, 8)}
    assert {pair for pair, link in back.items() if link.moved} == {(8, 3)}
    assert forth[3, 8].marks != (("=", RIVER),)


def test_what_became_of_each_paragraph_is_found_by_its_words() -> None:
    final = [*DRAFT[:2], *DRAFT[3:8], RIVER.replace("for years", "for many years")]
    found = became(DRAFT, final)
    assert found == {0: 0, 1: 1, 2: 7, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6}
    assert became([], DRAFT) == became(DRAFT, []) == {}


def test_a_comparison_tells_how_far_it_is_and_ends_where_that_is_asked_for() -> None:
    heard: list[tuple[int, int]] = []
    compare(list(SIDES.values()), list(SIDES), MODEL, step=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def stop(done: int, _: int) -> None:
        if done:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        compare(list(SIDES.values()), list(SIDES), MODEL, step=stop)


def test_texts_that_share_a_few_sentences_are_no_versions() -> None:
    links = links_between([RIVER, WAGES, BORDER], [CLINIC, RIVER, TEXTS["2020"][4]])
    assert {(1, 2), (1, 3)} <= links.keys()


def test_what_a_reader_judged_holds_from_both_sides_whatever_is_computed() -> None:
    (first, ours), (second, theirs), *_ = SIDES.items()
    plain = compare([ours, theirs], [first, second], MODEL)
    linked = plain.links[0]
    rejected = ((linked.a.key, 1, linked.a.paragraph), (linked.b.key, 1, linked.b.paragraph))
    taken = {(link.a.paragraph, link.b.paragraph) for link in plain.links}
    i, j = next((a.n, b.n) for a in ours for b in theirs if (a.n, b.n) not in taken)
    pinned = ((theirs[0].key, 1, j), (ours[0].key, 1, i))
    judged = compare([ours, theirs], [first, second], MODEL, judged={rejected: "rejected", pinned: "pinned"})
    pairs = {(link.a.paragraph, link.b.paragraph): link for link in judged.links}
    assert (linked.a.paragraph, linked.b.paragraph) not in pairs
    assert (pairs[i, j].judged, pairs[i, j].band) == ("pinned", "thing")
    assert pairs.keys() - {(i, j)} == taken - {(linked.a.paragraph, linked.b.paragraph)}
    turned = compare([theirs, ours], [second, first], MODEL, judged={rejected: "rejected", pinned: "pinned"})
    assert {(link.b.paragraph, link.a.paragraph) for link in turned.links} == pairs.keys()


def test_across_languages_a_shared_theme_links_also_where_no_word_is_shared() -> None:
    lexicon = Lexicon.from_json(
        json.dumps(
            {
                "version": 1,
                "themes": [
                    {
                        "id": name,
                        "labels": {"en": name},
                        "description": name,
                        "triggers": {"en": [english], "fr": [french]},
                    }
                    for name, english, french in (
                        ("water", "clean water", "eau potable"),
                        ("wages", "wages", "salaires"),
                        ("clinic", "clinic", "dispensaire"),
                        ("certificate", "certificate", "certificat"),
                    )
                ],
            }
        )
    )
    french = [
        "Les villages en aval demandent depuis des années de l'eau potable à un conseil qui ne leur répond jamais.",
        "Personne ne dit combien de tonneaux ont passé le gué cette nuit, ni qui tenait la lampe au bord du fleuve.",
        "L'ambre qui passe la frontière de nuit n'a aucun certificat et ne profite qu'à ceux qui le transportent.",
    ]
    sides = [
        passages("speech", [RIVER, SCHOOL, BORDER, WAGES, CLINIC]),
        [Passage("discours", 1, n, text, "fr") for n, text in enumerate(french, 1)],
    ]
    model = Similarity([*sides[0], *sides[1], *SIDES["2020"], *SIDES["2021"]], lexicon)
    pairs = {(link.a.paragraph, link.b.paragraph) for link in compare(sides, ("en", "fr"), model).links}
    assert pairs == {(1, 1), (3, 3)}


def test_a_passage_has_a_partner_more_where_there_are_several_statements() -> None:
    scores = np.array([[8, 7, 6, 5], *[[9, 9, 9, 9]] * 3], np.float32)
    nothing = np.zeros(scores.shape, np.bool_)
    table = Table(scores, np.zeros_like(scores), ~nothing, nothing, split=nothing, merged=nothing)
    assert [match.j for match in matches(table) if match.i == 0] == [0, 1]
    assert [match.j for match in matches(table, partners=3) if match.i == 0] == [0, 1, 2]
