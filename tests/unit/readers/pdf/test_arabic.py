"""The order of the letters of Arabic lines."""

from __future__ import annotations

import pytest

from kpdesk.readers.pdf.arabic import in_written_order, mirrored, mirrors
from kpdesk.readers.pdf.letters import Letter


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


def told_twice(*, off_line: float) -> list[Letter]:
    """A word of five letters whose fourth has a mark: its two glyphs are each said to stand for both."""
    word = [
        Letter(char, left, 0.0, left + 4, 10.0, bold=False, apart=left == 90)
        for char, left in zip(  # noqa: B905
            "أحر", (90, 86, 82)
        )
    ]
    copy = [Letter("ر", 78.5, off_line, 80, off_line + 10, bold=False, apart=True)]
    copy += [Letter("ً", 77.0, off_line, 78.5, off_line + 10, bold=False, apart=False)]
    both = [Letter("ر", 78.0, 0.0, 81, 10.0, bold=False, apart=False)]
    both += [Letter("ً", 76.0, 0.0, 78, 10.0, bold=False, apart=False)]
    end = [Letter("ا", 72.0, 0.0, 76, 10.0, bold=False, apart=False)]
    return [*word, *copy, *both, *end]


def test_what_the_glyph_of_a_mark_tells_besides_itself_is_told_once() -> None:
    assert told(in_written_order(told_twice(off_line=-2.0))) == "أحررًا"
    assert told(in_written_order(told_twice(off_line=30.0))) != "أحررًا"


def test_a_word_whose_copy_begins_it_stays_apart_from_the_word_before() -> None:
    before = drawn("لا", [120, 116])
    word = told_twice(off_line=-2.0)
    mark = [
        Letter("ع", 90, -2.0, 94, 8.0, bold=False, apart=True),
        Letter("ُ", 90, -2.0, 94, 8.0, bold=False, apart=False),
    ]
    first = Letter("ع", 96.0, 0.0, 100, 10.0, bold=False, apart=False)
    over = Letter("ُ", 96.0, 0.0, 100, 10.0, bold=False, apart=False)
    letters = [*before, *mark, over, first, *(each._replace(apart=False) for each in word[:3])]
    assert told(in_written_order(letters)) == "لا عُأحر"


def test_an_ending_that_only_its_mark_tells_is_no_word_of_its_own() -> None:
    word = drawn("قع", [80, 84])
    ending = [
        Letter(char, left, 1.6, left + 1, 11.6, bold=False, apart=char == "ا")
        for char, left in zip("الً", (74, 75, 73), strict=True)
    ]
    assert told(in_written_order([*word, *ending])) == "عقلاً"
    alone = [each._replace(bottom=0.0, top=10.0) for each in ending]
    assert " " in told(in_written_order([*word, *alone]))


def test_a_mark_and_its_letter_in_one_glyph_stand_in_the_order_of_writing() -> None:
    letters = drawn("عُتم", [90, 86, 86, 82])
    assert told(in_written_order(letters)) == "عتُم"


def test_a_stop_drawn_left_of_the_number_it_ends_stands_behind_it() -> None:
    line = drawn("بيت .15", [90, 85, 80, 75, 60, 62, 66])
    assert told(in_written_order(line)) == "بيت 15."
    assert told(in_written_order(drawn("بيت .15 بيت", [90, 85, 80, 75, 60, 62, 66, 58, 50, 45, 40]))) == "بيت 15. بيت"


def test_a_stop_before_a_number_that_is_not_drawn_so_stays() -> None:
    assert told(in_written_order(drawn("بيت. 15", [90, 85, 80, 76, 75, 60, 64]))) == "بيت. 15"
    assert told(in_written_order(drawn("ab .15", [10, 15, 20, 25, 30, 35]))) == "ab .15"


def test_a_word_never_reaches_into_another_line() -> None:
    second = [each._replace(bottom=-20.0, top=-10.0, apart=False) for each in drawn("تيب", [10, 15, 20])]
    assert told(in_written_order([*drawn("كل", [50, 45]), *second])) == "كلبيت"
