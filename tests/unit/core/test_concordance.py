"""The concordance: a line for every found word, ordered by what stands around it."""

from __future__ import annotations

from kpdesk.core.concordance import in_order, lines_of
from kpdesk.core.records import Hit


def hit(text: str, *marks: tuple[int, int], year: int | None = 2021, organisation: str | None = "COC") -> Hit:
    return Hit("a", 1, 1, year, None, organisation, "statement", 1.0, text, marks, text)


def test_every_mark_has_a_line_with_its_context() -> None:
    lines = lines_of([hit("The river rose.\nA river fell.", (4, 9), (18, 23))])
    assert [(line.before, line.found, line.after) for line in lines] == [
        ("The ", "river", " rose. A river fell."),
        ("The river rose. A ", "river", " fell."),
    ]


def test_the_words_of_a_phrase_stand_in_one_line() -> None:
    assert [line.found for line in lines_of([hit("a blue river here", (2, 6), (7, 12))])] == ["blue river"]


def test_lines_are_ordered_by_the_words_nearest_to_the_found_one() -> None:
    lines = lines_of(
        [
            hit("zinc near river bank", (10, 15), year=2019, organisation="B"),
            hit("ash far river alder", (8, 13), year=2022, organisation=None),
            hit("ash near river cave", (9, 14), year=None, organisation="A"),
        ]
    )
    afters = {order: [line.after.strip() for line in in_order(lines, order)] for order in ("right", "left", "year")}
    assert afters == {
        "right": ["alder", "bank", "cave"],
        "left": ["alder", "cave", "bank"],
        "year": ["alder", "bank", "cave"],
    }
    assert [line.organisation for line in in_order(lines, "speaker")] == ["A", "B", None]


def test_before_and_after_are_as_they_are_read_in_arabic() -> None:
    text = "قال رئيس الاجتماع إن النهر"
    start = text.index("الاجتماع")
    line = lines_of([hit(text, (start, start + 8))])[0]
    assert line.before == "قال رئيس "
    assert line.after == " إن النهر"
