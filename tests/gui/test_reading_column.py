from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.gui.reading.notes.placing import place
from kpdesk.gui.reading.page.column import divide

IDEAL = 540


def test_a_wide_page_has_a_full_line_and_room_for_notes_whether_there_are_some_or_not() -> None:
    assert divide(1200, IDEAL, notes=True) == divide(1200, IDEAL, notes=False)
    assert divide(1200, IDEAL, notes=False).width == IDEAL


def test_a_narrow_page_keeps_its_width_for_the_text_until_there_are_notes() -> None:
    without, with_notes = divide(640, IDEAL, notes=False), divide(640, IDEAL, notes=True)
    assert without.cards_width == 0
    assert with_notes.cards_width > 0
    assert with_notes.width < without.width


def test_where_cards_would_leave_too_short_a_line_only_marks_of_them_stand_beside_the_text() -> None:
    column = divide(470, IDEAL, notes=True)
    assert column.compact
    assert column.cards_width < 40


def test_a_mirrored_text_has_its_numbers_at_the_right() -> None:
    left, right = divide(640, IDEAL, notes=False), divide(640, IDEAL, notes=False, mirrored=True)
    assert left.left > right.left


@given(st.integers(200, 4000), st.booleans(), st.booleans())
def test_nothing_overlaps_and_nothing_is_cut_off(available: int, notes: bool, mirrored: bool) -> None:
    column = divide(available, IDEAL, notes=notes, mirrored=mirrored)
    assert column.left >= 0
    assert column.width <= IDEAL
    if column.cards_width and column.width > 80:
        assert column.right <= column.cards_left
    assert column.cards_left + column.cards_width <= available


CARDS = st.lists(st.tuples(st.integers(0, 3000), st.integers(20, 300)), min_size=1, max_size=20).map(sorted)


@given(CARDS, st.data())
def test_no_card_lies_over_another_and_the_pinned_one_stands_at_its_passage(
    cards: list[tuple[int, int]], data: st.DataObject
) -> None:
    wanted, heights = [top for top, _ in cards], [height for _, height in cards]
    pinned = data.draw(st.none() | st.integers(0, len(cards) - 1))
    tops = place(wanted, heights, gap=8, first=10, pinned=pinned)
    for n in range(len(cards) - 1):
        assert tops[n] + heights[n] + 8 <= tops[n + 1]
    assert tops[0] >= 10
    if pinned is not None and sum(heights[:pinned]) + 8 * pinned + 10 <= wanted[pinned]:
        assert tops[pinned] == wanted[pinned]


def test_cards_that_have_room_stand_at_their_passages() -> None:
    assert place([40, 300, 900], [80, 80, 80], gap=8) == [40, 300, 900]
    assert place([40, 60, 900], [80, 80, 80], gap=8) == [40, 128, 900]
    assert place([140, 160, 900], [80, 80, 80], gap=8, pinned=1) == [72, 160, 900]


def test_before_cards_become_marks_they_become_narrower() -> None:
    wide, narrow = divide(700, IDEAL, notes=True), divide(570, IDEAL, notes=True)
    assert not narrow.compact
    assert 140 <= narrow.cards_width < wide.cards_width
    assert narrow.width >= IDEAL * 0.56 - 1
