from __future__ import annotations

from kpdesk.gui.reading.counterpart import counterpart
from kpdesk.gui.reading.page.selecting import grown_by_paragraph, grown_by_sentence, sentence_at
from tests.gui.doubles import statement
from tests.gui.reading_made import ARABIC, ENGLISH, text_of

TEXT = text_of("english", ENGLISH)


def _at(words: str) -> int:
    return TEXT.text.index(words)


def _said(span: tuple[int, int]) -> str:
    return TEXT.text[slice(*span)]


def test_the_sentence_at_the_caret_is_the_one_that_holds_it() -> None:
    paragraph = TEXT.body[1]
    assert _said(sentence_at(paragraph, _at("Lirova"))) == "We thank Lirova for its rooms."
    assert _said(sentence_at(paragraph, _at("We ask again"))) == "We ask again for a desk of our own."
    assert _said(sentence_at(paragraph, paragraph.end)) == "It is a small desk."
    assert _said(sentence_at(TEXT.body[0], 0)) == "The river and the purse"


def test_a_selection_grows_to_whole_sentences_and_then_by_one_more() -> None:
    begun = (_at("thank"), _at("again"))
    whole = grown_by_sentence(TEXT.body, begun)
    assert _said(whole) == "We thank Lirova for its rooms. We ask again for a desk of our own."
    assert _said(grown_by_sentence(TEXT.body, whole)) == TEXT.body[1].text
    assert grown_by_sentence(TEXT.body, (TEXT.body[1].start, TEXT.body[1].end)) == (
        TEXT.body[1].start,
        TEXT.body[1].end,
    )


def test_a_selection_grows_to_whole_paragraphs_and_then_by_one_more() -> None:
    whole = grown_by_paragraph(TEXT.body, (_at("thank"), _at("again")))
    assert _said(whole) == TEXT.body[1].text
    assert _said(grown_by_paragraph(TEXT.body, whole)) == f"{TEXT.body[1].text}\n{TEXT.body[2].text}"
    assert grown_by_paragraph(TEXT.body, (TEXT.body[-1].start, TEXT.body[-1].end))[1] == len(TEXT.text)


def test_arabic_sentences_are_sentences() -> None:
    text = text_of("arabic", ARABIC)
    start, end = sentence_at(text.body[1], text.body[1].start + 3)
    assert text.text[start:end] == "نشكر ليروفا على قاعاتها."


def test_the_counterpart_is_of_the_same_voice_and_kind_in_the_nearest_year() -> None:
    mine = statement("mine", year=2022, kind="closing speech")
    same_year = statement("same-year", year=2022, kind="closing speech")
    earlier = statement("earlier", year=2021, kind="closing speech")
    later = statement("later", year=2023, kind="closing speech")
    other_kind = statement("other-kind", year=2021, kind="press release")
    other_voice = statement("other-voice", year=2021, kind="closing speech", organisation="Chair")
    undated = statement("undated", year=None)
    assert counterpart(mine, [same_year, other_voice, later, other_kind, earlier, undated]) == earlier
    assert counterpart(mine, [same_year, other_voice, other_kind]) == other_kind
    assert counterpart(mine, [mine, same_year, undated]) is None
