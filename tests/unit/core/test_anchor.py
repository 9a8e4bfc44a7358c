"""A note finds its words again, follows them to a newer version, and never lands on another sentence."""

from __future__ import annotations

import json
import os
import random
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.anchor import CONTEXT, Transfers, describe, find, find_typed, likeness, locate, transfer
from kpdesk.core.anchor.mapping import WordMap
from kpdesk.core.records import Selector

SHARED = Path(os.environ.get("KPDESK_SHARED") or Path(__file__).parents[3].parent / "shared")

SPEECH = "\n".join(
    [
        "The Rivers Coalition thanks the people of Port Amber for their welcome.",
        "We ask the council to publish the harbour accounts before the next session, as it promised two years ago.",
        "Small miners in the northern valleys still wait for the clinic that the fund was meant to build.",
        "The council was never meant to protect those who break its rules; it was meant to protect the miners.",
        "Let us leave this hall with one clear promise and one date to keep it.",
    ]
)


HEAD = "The delegates came in the morning and left when the lamps were lit."
TAIL = "Nothing was decided, and everybody was thanked for coming such a long way."


def selector_of(words: str, text: str = SPEECH) -> Selector:
    start = text.index(words)
    return describe(text, start, start + len(words))


def placed(words: str, new_text: str, old_text: str = SPEECH) -> tuple[str, str] | None:
    anchored = transfer(selector_of(words, old_text), old_text, new_text).anchored
    return anchored and (new_text[anchored.start : anchored.end], anchored.state)


# describe and find


@given(st.text(min_size=1, max_size=300), st.data())
def test_a_described_place_is_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    selector = describe(text, start, end)

    assert selector.prefix + selector.exact + selector.suffix in text
    assert max(len(selector.prefix), len(selector.suffix)) <= CONTEXT
    assert (start, end) in find(text, quote=selector.exact, prefix=selector.prefix, suffix=selector.suffix)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 99)])
def test_what_is_no_stretch_of_the_text_cannot_be_described(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no stretch of a text of 5 code points"):
        describe("amber", start, end)


def test_every_place_is_found_overlapping_ones_too() -> None:
    assert find("bananas", quote="ana") == [(1, 4), (3, 6)]


def test_context_tells_equal_quotes_apart() -> None:
    text = "one mine, two mines, one mine more"
    assert find(text, quote="mine", prefix="two ") == [(14, 18)]
    assert find(text, quote="mine", suffix=" more") == [(25, 29)]
    assert find(text, quote="mine", prefix="three ") == []


@pytest.mark.parametrize(
    "quote",
    [
        'council\'s "promise" - kept',
        "council‘s «promise» – kept",
        " council’s  “promise”\n— kept ",
        "council’s “promise” — kept\u200b",
    ],
)
def test_quotes_dashes_and_spaces_may_be_drawn_otherwise(quote: str) -> None:
    text = "The council’s “promise” — kept, at last."
    assert [text[a:b] for a, b in find(text, quote=quote)] == ["council’s “promise” — kept"]


def test_a_context_may_be_drawn_otherwise_too() -> None:
    text = "He said: “yes”. She said: “yes”."
    assert find(text, quote='"yes"', prefix="She   said: ") == [(26, 31)]
    assert find(text, quote='"yes"', suffix=". She") == [(9, 14)]
    assert find(text, quote='"yes"', suffix="? She") == []


def test_an_ellipsis_is_three_points_and_a_letter_with_its_accent_is_one() -> None:
    assert find("and so… it ends", quote="so... it") == [(4, 10)]
    assert find("the café shut", quote="cafe\u0301") == [(4, 8)]


def test_case_is_never_ignored() -> None:
    assert find("The council", quote="the council") == []


def test_an_empty_quote_stands_everywhere_and_spaces_only_where_they_are() -> None:
    assert find("ore", quote="") == [(0, 0), (1, 1), (2, 2), (3, 3)]
    assert find("The council", quote="  \t\n ") == []


def test_a_typed_context_needs_no_spaces_at_its_join() -> None:
    text = "one mine, two mines, one mine more"
    assert find_typed(text, quote="mine", prefix="two") == find_typed(text, quote="mine", prefix="two ") == [(14, 18)]
    assert find_typed(text, quote="mine", suffix="more") == [(25, 29)]
    assert find(text, quote="mine", prefix="two") == find_typed(text, quote="mine", prefix="three") == []


# the word map


def test_the_map_follows_words_through_insertions_and_deletions() -> None:
    old, new = "a b c d e", "a x b c e"
    places = WordMap(old, new)
    assert new[slice(*places.span(2, 5))] == "b c"
    assert places.span(6, 7)[0] == places.span(6, 7)[1]


def test_the_map_of_an_empty_text_is_empty() -> None:
    assert WordMap("", "").span(0, 0) == (0, 0)
    assert WordMap("", "new").kept_around(0, 0) is None


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_the_map_never_leaves_the_new_text(old: str, new: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(old)), min(other, len(old))))
    mapped_start, mapped_end = WordMap(old, new).span(start, end)
    assert 0 <= mapped_start <= mapped_end <= len(new)


# transfer


@given(st.data())
def test_nothing_moves_where_nothing_changed(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SPEECH) - 1))
    end = data.draw(st.integers(start + 1, len(SPEECH)))
    anchored = transfer(describe(SPEECH, start, end), SPEECH, SPEECH).anchored
    assert anchored is not None
    assert (anchored.start, anchored.end, anchored.state, anchored.score) == (start, end, "exact", 1.0)


def test_words_before_the_quotation_do_not_change_it() -> None:
    new = "Madam Chair,\n" + SPEECH
    assert placed("publish the harbour accounts", new) == ("publish the harbour accounts", "exact")


def test_a_changed_word_inside_the_quotation_is_said() -> None:
    new = SPEECH.replace("harbour accounts", "harbour ledgers")
    assert placed("publish the harbour accounts before", new) == ("publish the harbour ledgers before", "changed")


def test_a_changed_word_beside_the_quotation_leaves_it_exact() -> None:
    new = SPEECH.replace("We ask the council", "We urge the council")
    assert placed("publish the harbour accounts", new) == ("publish the harbour accounts", "exact")


def test_a_changed_word_at_its_edge_keeps_whole_words() -> None:
    new = SPEECH.replace("harbour accounts", "harbour bookkeeping")
    assert placed("publish the harbour accounts", new) == ("publish the harbour bookkeeping", "changed")
    new = SPEECH.replace("publish the", "disclose the")
    assert placed("publish the harbour accounts", new) == ("disclose the harbour accounts", "changed")


def test_half_of_two_words_may_go_where_all_around_stays() -> None:
    assert placed("northern valleys", SPEECH.replace("northern valleys", "uplands valleys")) == (
        "uplands valleys",
        "changed",
    )
    assert placed("northern valleys", SPEECH.replace("northern valleys", "wet uplands")) is None


def test_a_moved_paragraph_takes_its_note_along() -> None:
    lines = SPEECH.split("\n")
    lines.append(lines.pop(2))
    assert placed("Small miners in the northern valleys", "\n".join(lines)) == (
        "Small miners in the northern valleys",
        "moved",
    )


def test_a_moved_and_reworded_sentence_is_found() -> None:
    lines = SPEECH.split("\n")
    lines.append(lines.pop(1).replace("two years ago", "three years ago"))
    words = "publish the harbour accounts before the next session, as it promised two years ago"
    assert placed(words, "\n".join(lines)) == (words.replace("two years", "three years"), "changed")


def test_a_quotation_over_two_paragraphs_stays_in_both() -> None:
    words = "for their welcome.\nWe ask the council"
    new = SPEECH.replace("their welcome", "their kind welcome")
    assert placed(words, new) == ("for their kind welcome.\nWe ask the council", "changed")


def test_a_whole_text_that_changed_is_still_the_whole_text() -> None:
    old, new = "We want peace on the river.", "We want peace on the rivers."
    assert placed(old, new, old) == (new, "changed")


def test_a_place_that_could_come_from_two_is_left_to_be_placed() -> None:
    old = "Talks began at noon.\nWe want clean water now.\nTalks ended at night.\nWe want clear water soon."
    new = "We want cleaner water."
    result = transfer(selector_of("We want clean water now.", old), old, new)
    assert result.anchored is None
    assert [new[each.start : each.end] for each in result.suggestions] == [new]


def test_a_place_half_like_two_old_ones_is_left_to_be_placed() -> None:
    one, other = (
        "We want clean water for every village in the valley.",
        "They want clean roads to every mine in the hills.",
    )
    old = f"Talks began.\n{one}\nTalks went on.\n{other}\nThanks."
    assert placed(one, "We want clean roads for every mine in the valley.", old) is None


def test_of_two_equal_sentences_one_with_its_surroundings_gone_leaves_the_other_alone() -> None:
    same = "We want peace on the river and bread in the valley."
    old = f"{HEAD}\n{same}\n{HEAD}\n{same}\n{TAIL}"
    assert placed(same, f"{HEAD}\n{same}\n{TAIL}", old) is None


def test_a_deleted_sentence_is_left_to_be_placed() -> None:
    lines = SPEECH.split("\n")
    result = transfer(selector_of(lines[2]), SPEECH, "\n".join(lines[:2] + lines[3:]))
    assert result.anchored is None


def test_nothing_is_placed_in_an_empty_text() -> None:
    result = transfer(selector_of("Port Amber"), SPEECH, "")
    assert (result.anchored, result.suggestions) == (None, ())


TWINS = "\n".join(
    f"The delegation of {name} thanked the chair and asked for one more day of talks." for name in ("Ostra", "Belin")
)


def test_of_two_nearly_equal_sentences_the_one_left_does_not_inherit_the_others_note() -> None:
    result = transfer(selector_of(TWINS.split("\n")[0], TWINS), TWINS, TWINS.split("\n")[1])
    assert result.anchored is None
    assert result.suggestions


def test_of_two_equal_sentences_the_one_left_does_not_inherit_the_others_note() -> None:
    old = "We want peace. The talks went on. We want peace."
    assert transfer(describe(old, 0, 14), old, "We want peace.").anchored is None


def test_a_quotation_that_is_doubled_is_left_to_be_placed() -> None:
    old = "First of all, we want peace."
    new = "we want peace. we want peace."
    result = transfer(selector_of("we want peace.", old), old, new)
    assert result.anchored is None
    assert len(result.suggestions) == 2


@pytest.mark.parametrize("seed", range(60))
def test_among_nearly_equal_sentences_none_is_ever_taken_for_another(seed: int) -> None:
    chance = random.Random(seed)
    names = [f"{chance.choice('BDGKLM')}{chance.choice('aeiou')}{chance.choice('lnrst')}{n}" for n in range(12)]
    old_lines = [f"The delegation of {name} thanked the chair and asked for a day more." for name in names]
    old = "\n".join(old_lines)
    new_lines = [line.replace("day", "week") if chance.random() < 0.3 else line for line in old_lines]
    chance.shuffle(new_lines)
    new = "\n".join(new_lines[chance.randrange(4) :])
    transfers = Transfers(old, new)
    for name, line in zip(names, old_lines, strict=True):
        anchored = transfers.transfer(selector_of(line, old)).anchored
        assert anchored is None or name in new[anchored.start : anchored.end]


@pytest.mark.parametrize("seed", range(40))
def test_a_quotation_follows_random_edits(seed: int) -> None:
    chance = random.Random(seed)
    lines = SPEECH.split("\n")
    words = chance.choice(lines)
    new_lines = [" ".join(w for w in line.split() if chance.random() > 0.08) for line in lines]
    target = new_lines[lines.index(words)]
    chance.shuffle(new_lines)
    new = "\n".join(new_lines)
    anchored = transfer(selector_of(words), SPEECH, new).anchored
    assert anchored is not None
    assert new[anchored.start : anchored.end] == target


def test_a_selector_whose_positions_are_wrong_is_found_by_its_words() -> None:
    right = selector_of("harbour accounts")
    wrong = Selector(right.exact, right.prefix, right.suffix, start=3, end=9)
    anchored = transfer(wrong, SPEECH, SPEECH).anchored
    assert anchored is not None
    assert (anchored.start, anchored.end) == (right.start, right.end)


def test_a_selector_that_its_own_text_does_not_hold_is_sought_in_the_new_one() -> None:
    anchored = transfer(selector_of("harbour accounts"), "another text", SPEECH).anchored
    assert anchored is not None
    assert SPEECH[anchored.start : anchored.end] == "harbour accounts"


# locate


def test_a_selector_without_its_text_is_located_by_words_and_context() -> None:
    anchored = locate(selector_of("harbour accounts"), "Preface.\n" + SPEECH).anchored
    assert anchored is not None
    assert (anchored.start, anchored.state) == (SPEECH.index("harbour accounts") + 9, "exact")


def test_a_selector_that_stands_nowhere_has_suggestions_at_most() -> None:
    assert locate(selector_of("harbour accounts"), "").anchored is None
    assert locate(selector_of("harbour accounts"), "Nothing of the kind.").suggestions == ()


def test_a_selector_between_two_likely_places_is_left_to_be_placed() -> None:
    new = "\n".join(reversed(TWINS.split("\n"))).replace("Ostra", "Nevis")
    result = locate(selector_of(TWINS.split("\n")[0], TWINS), new)
    assert result.anchored is None
    assert len(result.suggestions) == 2


def test_no_more_copies_are_weighed_than_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "_MOST_COPIES", 2)
    text = "peace " * 50
    assert locate(Selector("peace", "", "", 0, 5), text).anchored is None


# the suites of Apache Annotator and Hypothesis, reduced to their texts


class _Body(HTMLParser):
    """The text of a page's body as a browser gives it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self._in_body, self._parts = False, list[str]()
        self.feed(page)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._in_body = self._in_body or tag == "body"

    def handle_data(self, data: str) -> None:
        if self._in_body:
            self._parts.append(data)


def _suite(name: str) -> Path:
    path = SHARED / "suites" / "anchoring" / name
    if not path.exists():
        pytest.skip(f"the anchoring suite is not at {path}; name the folder it is in with KPDESK_SHARED")
    return path


def _text_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def _found(text: str, selector: dict[str, str]) -> list[tuple[int, int]]:
    prefix, suffix = selector.get("prefix", ""), selector.get("suffix", "")
    return find(text, quote=selector["exact"], prefix=prefix, suffix=suffix)


@pytest.mark.shared
def test_apache_annotators_quote_cases_are_found() -> None:
    cases = json.loads(_suite("apache_annotator_quote_match.json").read_text("utf-8"))["testCases"]
    for name, case in cases.items():
        assert len(_found(_text_of(case["html"]), case["selector"])) == len(case["expected"]), name


@pytest.mark.shared
def test_apache_annotators_described_quotes_are_found_where_they_were_taken() -> None:
    groups = json.loads(_suite("apache_annotator_quote_describe.json").read_text("utf-8"))
    for name, case in [pair for group in groups.values() for pair in group.items()]:
        selector, text = case["expected"], _text_of(case["html"])
        places = _found(text, selector)
        if selector["exact"]:
            assert len(places) == 1, name
            start, end = places[0]
            assert text[start:end] == selector["exact"], name
            again = describe(text, start, end)
            assert find(text, quote=again.exact, prefix=again.prefix, suffix=again.suffix) == places, name


@pytest.mark.shared
@pytest.mark.parametrize("name", ["minimal", "wikipedia-regression-testing"])
def test_hypothesis_annotations_of_a_page_are_found_on_their_words(name: str) -> None:
    folder = _suite("hypothesis-html-baselines")
    text = _Body((folder / f"{name}.html").read_text("utf-8")).text
    rows = json.loads((folder / f"{name}.json").read_text("utf-8"))["rows"]
    for target in [target for row in rows for target in row["target"]]:
        by_type = {each["type"]: each for each in target["selector"]}
        quote, position = by_type["TextQuoteSelector"], by_type["TextPositionSelector"]
        selector = Selector(quote["exact"], quote["prefix"], quote["suffix"], position["start"], position["end"])
        assert len(_found(text, quote)) == 1
        anchored = locate(selector, text).anchored
        assert anchored is not None
        assert [(anchored.start, anchored.end)] == _found(text, quote)
        assert text[anchored.start : anchored.end] == quote["exact"]


def test_a_note_is_carried_with_whole_letters_and_says_that_they_changed() -> None:
    old, new = "We stayed at the cafe by the river.", "We stayed at the cafe\u0301 by the river."
    assert placed("at the cafe", new, old) == ("at the cafe\u0301", "changed")
    found = locate(selector_of("at the cafe", old), new).anchored
    assert found
    assert (new[found.start : found.end], found.state) == ("at the cafe\u0301", "changed")
