"""Titles without a style."""

from __future__ import annotations

import pytest

from kpdesk.core.text import Block, canonical, may_be_title

PROSE = "We have come a long way to say this, and we shall say it in as few words as the matter allows."
LONG = PROSE + " " + PROSE + " " + PROSE


def headings(*texts: str) -> list[str]:
    return [p.text for p in canonical([Block(text) for text in texts]).body if p.kind == "heading"]


def test_a_short_line_over_running_text_is_a_heading() -> None:
    assert headings("Dear friends,", PROSE, "Introduction", PROSE, "The upper river", PROSE) == [
        "Introduction",
        "The upper river",
    ]


def test_titles_before_the_greeting_are_of_the_first_level() -> None:
    made = canonical([Block(t) for t in ("Stone Council", "Closing speech of the year", "Friends,", "Part one", LONG)])
    assert [(p.text, p.level) for p in made.body if p.kind == "heading"] == [
        ("Stone Council", 1),
        ("Closing speech of the year", 1),
        ("Part one", 2),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Madam Chair",
        "Distinguished guests and members",
        "Уважаемые коллеги",
        "أصحاب السعادة",
        "12 November 2021",
        "13.05.2022",
        "12 de noviembre de 2021",
        "le 3 août 2022",
        "For immediate release",
        "Follow us",
        "+000 (0)7 58 09 17 83",
        "office@example.org",
        "it begins small",
        "A sentence that ends.",
        "***",
        "x",
        "first | second",
        "Words " * 50,
    ],
)
def test_what_greets_dates_or_speaks_is_no_title(line: str) -> None:
    assert not may_be_title(line.strip())


def test_a_line_that_says_something_is_a_sentence_without_its_stop() -> None:
    assert headings(PROSE, "We urge everybody to support this", PROSE) == []
    assert headings(PROSE, "Nous avons tout dit", PROSE) == []


def test_lines_at_the_end_are_no_headings() -> None:
    assert headings(PROSE, LONG, "Ilva Morrane", "On behalf of the coalition") == []


def test_a_list_without_signs_has_no_headings() -> None:
    assert headings(PROSE, "The coalition calls for:", "Suspension of trade", "Reform of the rules", LONG) == []


def test_long_runs_of_short_lines_are_no_headings() -> None:
    assert headings(PROSE, *[f"Line number {n}" for n in range(30)], PROSE) == ["Line number 28", "Line number 29"]


def test_a_heading_with_a_subtitle_keeps_both() -> None:
    assert headings(PROSE, "The river", "Upper part", PROSE) == ["The river", "Upper part"]
    assert headings(PROSE, "The river", "Madam Chair", PROSE) == []


def test_a_long_line_is_a_title_at_the_top_only() -> None:
    title = (
        "Statement on the plenary of the year: why the failure to speak about rivers erodes the trust in certificates"
    )
    assert headings(title, LONG) == [title]
    assert headings(LONG, title, LONG) == []


def test_a_numbered_title_is_a_heading_and_a_numbered_point_is_not() -> None:
    assert headings(PROSE, "1. Introduction", PROSE, "II. The river", PROSE) == ["1. Introduction", "II. The river"]
    assert headings(PROSE, "1. Boats", "2. Stones", PROSE) == []
    assert headings(PROSE, "1. Boats, and so on,", PROSE) == []


def test_headings_that_the_reader_found_keep_their_level_or_get_one() -> None:
    made = canonical([Block("Top", "heading"), Block(LONG), Block("Sub", "heading"), Block("Deep", "heading", 4)])
    assert [p.level for p in made.body] == [1, None, 2, 4]


def test_a_place_and_a_date_do_not_end_the_head() -> None:
    lines = ["Stone Council", "Halvern, Tarvenia", "3 March 2020", "Opening remarks by the coalition", "Friends,", LONG]
    assert headings(*lines) == ["Stone Council", "Opening remarks by the coalition"]


def test_a_signature_over_the_small_print_is_no_heading() -> None:
    assert headings(LONG, "Thank you.", "Ilva Morrane", "Coordinator of the coalition", PROSE) == []
    assert headings(LONG, "Ilva Morrane, Coordinator", PROSE) == []
    assert headings(LONG, "The last part", PROSE) == ["The last part"]


def test_a_comma_in_the_head_tells_titles_from_places_and_people() -> None:
    lines = ["Two promises, one kept", "Hybrid meeting, Halvern and Elwin", "As delivered", "Item 7, small mines"]
    assert headings("Stone Council", *lines, "Friends,", LONG) == ["Stone Council", "Two promises, one kept"]


def test_a_line_over_a_heading_of_the_source_is_a_title_only_beside_it() -> None:
    made = canonical([Block(LONG), Block("Part one"), Block("The river", "heading", 2), Block(LONG)])
    assert [p.kind for p in made.body] == ["paragraph", "heading", "heading", "paragraph"]
    apart = canonical([Block(LONG), Block("A b"), Block("C d"), Block("The river", "heading", 2), Block(LONG)])
    assert [p.kind for p in apart.body][1] == "paragraph"
