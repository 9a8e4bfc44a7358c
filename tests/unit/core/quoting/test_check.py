"""The verdict on a quotation: exact only where every character is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.quoting import Source, check
from kpdesk.core.records import QuoteResult

TEXT = (
    "We call upon all governments to act, and — at once — to publish what they know. The “sorting house” of Bahruna "
    "opened in 2019. It hasn't paid a single digger.\n"
    'The members said: "We thank the Chair; we thank the hosts." We will not wait any longer for the '
    "self-destructive committee.\n"
    "A third paragraph says that the review mission must be funded by every participant who agreed to it in writing."
)
SIX = {
    "en": TEXT,
    "fr": "La mission d’évaluation n’a pas été financée : nous demandons « des garanties écrites » aux participants.",
    "es": "El comité —dicen los mineros— nunca publicó las cifras de producción que prometió en la reunión anterior.",
    "pt": "A missão de avaliação não foi financiada; exigimos que os participantes publiquem já os números prometidos.",
    "ru": "Комитет так и не опубликовал цифры, обещанные на прошлой встрече; мы требуем „письменных гарантий“ сейчас.",
    "ar": "لم تُموَّل بعثة التقييم، ونطالب المشاركين بأن ينشروا الأرقام التي وعدوا بها في الاجتماع السابق، «دون تأخير».",
}


def source(text: str, key: str = "a") -> Source:
    starts = [0, *(n + 1 for n, character in enumerate(text) if character == "\n")]
    return Source(key, 1, text, starts)


SOURCES = [source(text, key) for key, text in SIX.items()]


def verdict(text: str) -> tuple[str, int]:
    result = check(text, SOURCES)
    return result.verdict, result.words


def places(result: QuoteResult) -> list[tuple[str, int]]:
    return [(match.key, match.paragraph) for match in result.matches]


@pytest.mark.parametrize(
    "text",
    [
        "We call upon all governments to act",
        "  We call upon all governments to act\n",
        "“We call upon all governments to act”",
        "«We call upon all governments to act»",
        "The “sorting house” of Bahruna",
        "It hasn't paid a single digger.\nThe members said:",
        SIX["ru"],
        SIX["ar"],
    ],
)
def test_words_that_stand_so_letter_for_letter_are_exact(text: str) -> None:
    assert verdict(text) == ("exact", 0)


@pytest.mark.parametrize(
    "text",
    [
        "We call upon all governments to act, and - at once - to publish",
        "We call upon all governments to act, and—at once—to publish",
        'The "sorting house" of Bahruna',
        "It hasn’t paid a  single\u00a0digger",
        "self\u2011destructive committee",
        "nous demandons «des garanties écrites» aux participants",
        "La mission d'e\u0301valuation n'a pas été financée",
    ],
)
def test_other_quotes_dashes_and_spaces_are_equivalent(text: str) -> None:
    assert verdict(text) == ("equivalent", 0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We call upon governments to act", 1),
        ("We call upon every government to act, and — at once — to publish what they know", 2),
        ("We call upon all Governments to act, and — at once", 1),
        ("They call upon all governments to act", 1),
        ("the review mission will be funded by each participant who agreed", 2),
        ("The review mission must be funded by every participant", 1),
        ("We call … upon all governments", 0),
        ("We call upon all governments to act; and — at once", 0),
    ],
)
def test_anything_else_differs_and_says_in_how_many_words(text: str, words: int) -> None:
    assert verdict(text) == ("differs", words)


@pytest.mark.parametrize("text", ["all government", "never heard of this at all in the world", "", "…", "“”", "[sic]"])
def test_what_nobody_said_is_not_found(text: str) -> None:
    assert check(text, SOURCES).verdict == "not found"


def test_an_ellipsis_stands_for_words_and_is_counted() -> None:
    for dots in ("…", "...", "[…]", "(...)", ". . ."):
        result = check(f"We call upon all governments {dots} to publish what they know", SOURCES)
        assert (result.verdict, result.omitted, places(result)) == ("exact", 1, [("en", 1)])


@pytest.mark.parametrize("text", ["… call upon all governments", "We call upon all …", "a single digger…."])
def test_what_an_ellipsis_at_an_end_stands_for_cannot_be_seen(text: str) -> None:
    assert check(text, SOURCES).verdict == "equivalent"


def test_an_ellipsis_between_equivalent_words_is_equivalent() -> None:
    assert check('The "sorting house" […] opened in 2019', SOURCES).verdict == "equivalent"


def test_an_ellipsis_cannot_turn_the_words_round() -> None:
    assert check("to publish what they know […] We call upon all governments", SOURCES).verdict != "exact"


def test_brackets_hold_the_words_of_the_one_who_quotes() -> None:
    result = check("[t]he review mission must be fund[ed] by [all] participant[s]", SOURCES)
    assert (result.verdict, result.brackets) == ("exact", 4)


def test_brackets_stand_for_few_words_only() -> None:
    far = "We call upon all governments [and] It hasn't paid a single digger"
    assert check(far, SOURCES).verdict != "exact"


def test_brackets_of_the_statement_itself_are_exact() -> None:
    bracketed = [source("He wrote demand[s] and [sic] in the margin of it.")]
    result = check("demand[s] and [sic] in the margin", bracketed)
    assert (result.verdict, result.brackets) == ("exact", 0)


@pytest.mark.parametrize(
    ("text", "flaw", "words"),
    [
        ("to publish what they know […] We call upon all governments", "order", 0),
        ("It hasn't paid a single digger. We call upon all governments to act", "order", 0),
        ("We call … upon all governments", "nothing left out", 0),
        ("to publish what they know. It hasn't paid a single digger.", "dropped", 8),
        ("We thank the Chair; we will not wait any longer for the self-destructive committee", "dropped", 4),
        ("We call upon all governments to act; and — at once", None, 0),
        ("We call upon every government to act", None, 2),
    ],
)
def test_what_is_wrong_though_each_word_was_said_is_told_as_what_it_is(text: str, flaw: str | None, words: int) -> None:
    result = check(text, SOURCES)
    assert (result.verdict, result.flaw, result.words) == ("differs", flaw, words)


def test_sentences_of_two_paragraphs_are_joined_from_both() -> None:
    result = check("It hasn't paid a single digger. The review mission must be funded by every participant", SOURCES)
    assert result.verdict == "joined"
    assert places(result) == [("en", 1), ("en", 3)]


def test_two_paragraphs_run_together_are_joined() -> None:
    result = check("It hasn't paid a single digger. The members said:", SOURCES)
    assert (result.verdict, places(result)) == ("joined", [("en", 1), ("en", 2)])


def test_an_ellipsis_over_paragraphs_is_joined() -> None:
    result = check("We call upon all governments to act […] the review mission must be funded", SOURCES)
    assert (result.verdict, places(result)) == ("joined", [("en", 1), ("en", 3)])


def test_pieces_of_two_statements_are_joined_from_both() -> None:
    result = check("We call upon all governments to act, nunca publicó las cifras de producción", SOURCES)
    assert (result.verdict, places(result)) == ("joined", [("en", 1), ("es", 1)])


def test_without_nearly_only_the_very_words_are_looked_for() -> None:
    assert check("We call upon governments to act", SOURCES, nearly=False).verdict == "not found"


def test_every_equally_good_place_is_given() -> None:
    twice = [source("We agree to it. We agree to it."), source("We agree to it.", "b")]
    assert places(check("We agree to it", twice)) == [("a", 1), ("a", 1), ("b", 1)]


def test_what_stands_in_hundreds_of_places_is_not_sought_in_all_of_them() -> None:
    assert len(check("peace now", [source("peace now. " * 300)]).matches) == 20


def test_marks_around_the_words_may_be_next_to_spaces() -> None:
    assert check("'opened in 2019.'", [source('It " opened in 2019. " said.')]).verdict in ("exact", "equivalent")


def test_an_empty_line_between_two_paragraphs_is_no_piece() -> None:
    spaced = [source("We paid for it.\n\nThey never came back.")]
    assert len(check("We paid for it. They never came back.", spaced).matches) == 2


def test_a_piece_of_a_word_is_not_the_word() -> None:
    assert check("overnments to ac", SOURCES).verdict != "exact"


@pytest.mark.parametrize(
    "text",
    [
        "We call upon every government to act",
        "We call upon all governments […] to publish what they know",
        "It hasn't paid a single digger. The review mission must be funded by every participant",
    ],
)
def test_marks_give_the_words_of_the_statement_exactly(text: str) -> None:
    for match in check(text, SOURCES).matches:
        said = "".join(part for kind, part in match.marks if kind != "+")
        assert said == SIX[match.key][match.start : match.end]


@given(st.sampled_from(sorted(SIX)), st.data())
def test_whole_words_out_of_a_statement_are_exact(language: str, data: st.DataObject) -> None:
    words = SIX[language].replace("\n", " \n").split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    quotation = " ".join(words[first:last]).replace(" \n", "\n").strip()
    assert check(quotation, SOURCES, nearly=False).verdict in (
        ("exact", "not found") if len(quotation) < 3 else ("exact",)
    )


_SIGNS = "abezéñжйя١ت2-—–'’\"“”«»., …[]()\u00a0\u200b\u00ad\u0301\u202e\n\tA"


@given(st.sampled_from(sorted(SIX)), st.data())
def test_one_character_changed_anywhere_is_never_exact(language: str, data: st.DataObject) -> None:
    text = SIX[language]
    first = data.draw(st.integers(0, len(text) - 12))
    quotation = text[first : data.draw(st.integers(first + 8, len(text)))].strip()
    place = data.draw(st.integers(0, len(quotation) - 1))
    sign = data.draw(st.sampled_from(["", *_SIGNS]))
    kept = data.draw(st.sampled_from([0, 1]))
    changed = quotation[:place] + sign + quotation[place + 1 - kept :]
    if not any(changed.strip() in each for each in SIX.values()):
        assert check(changed, SOURCES).verdict != "exact"


def test_words_in_capitals_are_found_where_they_stand() -> None:
    text = "From İzmir to the ford: the keeper has never seen a forged certificate of this kind."
    result = check("THE KEEPER HAS NEVER SEEN A FORGED CERTIFICATE", [source(text)])
    assert result.verdict == "differs"
    assert text[result.matches[0].start : result.matches[0].end] == "the keeper has never seen a forged certificate"
