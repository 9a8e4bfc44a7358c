"""Sentences cut by the end of a page."""

from __future__ import annotations

import pytest

from kpdesk.core.text import Block, canonical
from kpdesk.core.text.breaks import repaired

CUT = (
    "The situation on the upper river remains of concern to us, above all the traffic at night; we appreciate what was "
    "done by "
)
REST = " that it published in March, and we ask for the next one to come sooner than the last."


def pieces(*texts: str) -> list[str]:
    return [p.text for p in canonical([Block(text) for text in texts]).body]


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("the team and", "its report" + REST),
        ("the", "Monitoring Team in the report" + REST),
        ("the URS", "MT in the report" + REST),
        ("the Council,", "Halvern and Tolmovia in the report" + REST),
        ("its", "14 members in the report" + REST),
        ("the team, in", "the same words" + REST),
        ("all sides, including", "“Friends of the River”" + REST),
    ],
)
def test_the_halves_are_one_paragraph_again(end: str, start: str) -> None:
    assert pieces(CUT + end, start) == [f"{CUT}{end} {start}"]


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("the team.", "its report" + REST),
        ("the team.[4]", "its report" + REST),
        ("the team.”[12][13]", "its report" + REST),
        ("the team:", "its report" + REST),
        ("the team", "We thank it for the report" + REST),
        ("the Council", "The report" + REST),
        ("the Council", "More information:"),
        ("the", "Contact"),
        ("the", "CHAIR: What about the report" + REST),
        ("the team", "2019 was the year of the report" + REST),
        ("the team,", "However, the report" + REST),
        ("the team of", "“…”"),
        ("the team and", "speaker@example.org of the team" + REST),
    ],
)
def test_what_begins_anew_is_left_alone(end: str, start: str) -> None:
    assert len(pieces(CUT + end, start)) == 2


def test_titles_and_greetings_are_never_swallowed() -> None:
    lines = ["Stone Council", "Statement by the coordinator", "held in the old hall", "Madam Chair,", "dear friends,"]
    assert pieces(*lines, CUT + "all.") == [*lines, CUT + "all."]


def test_what_the_page_shows_to_begin_is_no_second_half() -> None:
    assert len(canonical([Block(CUT + "the"), Block("team" + REST, begun=True)]).body) == 2


def test_headings_items_and_notes_are_no_second_halves() -> None:
    for kind in ("heading", "item", "note"):
        assert len(canonical([Block(CUT + "the"), Block("team that came", kind)]).body) == 2


def test_a_note_between_the_halves_does_not_part_them() -> None:
    made = canonical([Block(CUT + "the"), Block("* Of 1999.", "note"), Block("team" + REST)])
    assert [p.kind for p in made.body] == ["paragraph", "note"]


def test_a_cut_item_is_joined_only_when_it_is_long() -> None:
    item = Block(CUT + "the team and", "item")
    assert len(canonical([item, Block("its report" + REST)]).body) == 1
    assert len(canonical([Block("a short point", "item"), Block("its report" + REST)]).body) == 2


def test_a_word_cut_by_the_page_is_whole_again() -> None:
    assert pieces(CUT + "the com-", "mission" + REST) == [CUT + "the commission" + REST]


def test_rows_of_tables_stay_apart() -> None:
    assert len(pieces(CUT + "a | b and", "its report" + REST)) == 2


@pytest.mark.parametrize("signs", ["(" * 60, '"' * 60, "“ ‘ " * 30, "… ( «"])
def test_a_paragraph_that_ends_in_opening_signs_is_left_alone(signs: str) -> None:
    below = "Madam Chair, the harbour keeps a list of every parcel, and it is open to all who ask for it."
    above = f"The harbour keeps a list of every parcel, and the list is open to all who ask for it {signs}"
    assert [block.text for block in repaired([Block(above), Block(below)])] == [above, below]
