"""What is a running head and what only looks like one."""

from __future__ import annotations

from kpdesk.readers.pdf.layout import without_running_heads
from kpdesk.readers.pdf.lines import Line


def line(text: str, bottom: float, *, page: int, size: float = 10.0) -> Line:
    return Line(
        text, 50.0, 50.0 + 5 * len(text), bottom=bottom, size=size, bold=False, noted=False, rightward=True, page=page
    )


def kept(pages: list[list[Line]]) -> list[list[str]]:
    return [[each.text for each in page] for page in without_running_heads(pages, [800.0] * len(pages))]


def test_titles_with_numbers_that_happen_to_begin_pages_are_text() -> None:
    pages = [
        [line(f"Article {number}", 760, page=page), line(f"It is {'abc'[page - 1]}.", 700, page=page)]
        for page, number in ((1, 1), (2, 5), (3, 14))
    ]
    assert kept(pages) == [[each.text for each in page] for page in pages]


def test_heads_whose_number_counts_the_pages_go_whatever_other_number_they_bear() -> None:
    pages = [
        [line(f"Plenary 2021, {page + 6} of 12", 760, page=page), line(f"It is {'abc'[page - 1]}.", 700, page=page)]
        for page in (1, 2, 3)
    ]
    assert kept(pages) == [["It is a."], ["It is b."], ["It is c."]]


def test_a_footnote_whose_number_happens_to_be_that_of_its_page_is_text() -> None:
    pages = [
        [
            line(f"We said so{'abc'[page - 1]}.[{page}]", 700, page=page),
            line(f"{page}See the report of that year.", 60, page=page, size=7.0),
        ]
        for page in (1, 2, 3)
    ]
    assert kept(pages) == [[each.text for each in page] for page in pages]


def test_a_page_that_comes_twice_keeps_its_lines() -> None:
    page = [line("A line at the very top.", 780, page=1), line("The text.", 400, page=1), line("The end.", 30, page=1)]
    assert kept([page, page]) == [[each.text for each in page]] * 2


def test_a_long_text_at_the_foot_of_every_page_is_told_once() -> None:
    terms = ["No stone is weighed by us that was not sealed at the harbour before it came to the town."] * 4
    pages = [
        [line(f"It is {'abc'[page - 1]}.", 400, page=page)]
        + [line(f"{text} {'wxyz'[n]}", 80 - 12 * n, page=page) for n, text in enumerate(terms)]
        for page in (1, 2, 3)
    ]
    assert [len(page) for page in kept(pages)] == [5, 1, 1]
