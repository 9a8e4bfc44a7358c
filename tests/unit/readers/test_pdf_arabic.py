"""The order of the letters of Arabic lines."""

from __future__ import annotations

import pytest

from kpdesk.readers.pdf_arabic import in_written_order, mirrored, mirrors
from kpdesk.readers.pdf_letters import Letter


def drawn(text: str, lefts: list[float]) -> list[Letter]:
    """Letters of this text at these places; a space parts the letter after it from the one before."""
    letters: list[Letter] = []
    apart = True
    for char, left in zip(text, lefts, strict=True):
        if char != " ":
            letters.append(Letter(char, left, 0.0, right=left + 4, top=10.0, bold=False, apart=apart))
        apart = char == " "
    return letters


def told(letters: list[Letter]) -> str:
    return "".join(f" {each.char}" if each.apart else each.char for each in letters).strip()


def test_a_word_drawn_from_the_left_is_turned_and_its_neighbours_are_not() -> None:
    right, left = [90, 85, 80], [60, 65, 70]
    assert told(in_written_order(drawn("بيت تيب", [*right, 75, *left]))) == "بيت بيت"


def test_latin_words_and_figures_stay_as_they_are() -> None:
    assert told(in_written_order(drawn("ab 12", [10, 15, 20, 25, 30]))) == "ab 12"


def test_a_latin_letter_ends_an_arabic_word() -> None:
    assert told(in_written_order(drawn("تيبa", [60, 65, 70, 75]))) == "بيتa"


@pytest.mark.parametrize(
    ("texts", "turned"),
    [([")بيت("], True), (["(بيت)"], False), (["بيت"], False), ([")بيت", "بيت("], True), (["(بيت"], False)],
)
def test_brackets_that_do_not_fit_are_turned(texts: list[str], turned: bool) -> None:
    assert mirrors(texts) is turned
    assert mirrored(mirrored(texts[0])) == texts[0]


def test_a_mark_drawn_by_itself_goes_to_the_letter_under_it() -> None:
    word = drawn("قدما", [90, 85, 80, 75])
    mark = Letter("ً", 80.5, 1.0, 82, 11.0, bold=False, apart=True)
    assert told(in_written_order([mark, *word])) == "قدمًا"
    assert told(in_written_order([mark._replace(bottom=90.0, top=100.0), *word])) == "ً قدما"


def test_a_word_half_turned_with_its_mark_is_put_in_order() -> None:
    letters = drawn("مدقًا", [80, 85, 90, 77, 72])
    letters[3] = letters[3]._replace(left=77, right=79)
    assert told(in_written_order(letters)) == "قدمًا"


def test_a_page_of_nothing_but_marks_is_left_alone() -> None:
    marks = [Letter("ً", 80.0, 1.0, 82.0, 11.0, bold=False, apart=True)] * 501
    assert in_written_order(marks) == marks
