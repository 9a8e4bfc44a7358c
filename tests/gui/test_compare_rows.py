from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.order import level_pairs
from kpdesk.gui.compare.columns.chain import LevelMap
from kpdesk.gui.compare.columns.rows import Arrangement, PassageRow, TitleRow, same_words
from tests.gui.compare_made import LINKS, NEW, OLD, comparison, link, texts

PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.floats(0.1, 9)), max_size=9)


def shown(arrangement: Arrangement, side: int) -> list[tuple[int, str]]:
    return [(row.place.paragraph, row.status) for row in arrangement.columns[side] if isinstance(row, PassageRow)]


def test_every_passage_stands_in_its_column_with_its_best_status() -> None:
    arrangement = Arrangement(comparison(), texts())
    assert shown(arrangement, 0) == [(1, "same"), (2, "same"), (3, "reworded"), (4, "alone"), (5, "related")]
    assert shown(arrangement, 1) == [(1, "same"), (2, "related"), (3, "reworded"), (4, "same"), (5, "alone")]


def test_a_side_of_one_statement_has_no_title_row_and_a_side_of_two_has_one_for_each() -> None:
    assert not any(isinstance(row, TitleRow) for row in Arrangement(comparison(), texts()).columns[0])
    two = comparison((), sides=((OLD, NEW), (NEW,)))
    titles = [row.statement.key for row in Arrangement(two, texts()).columns[0] if isinstance(row, TitleRow)]
    assert titles == [OLD.statement.key, NEW.statement.key]


def test_keeping_what_is_reworded_leaves_only_reworded_links_and_their_passages() -> None:
    arrangement = Arrangement(comparison(), texts(), frozenset({"reworded"}))
    assert [link.status for link in arrangement.links] == ["reworded"]
    assert shown(arrangement, 0) == [(3, "reworded")]
    assert shown(arrangement, 1) == [(3, "reworded")]


def test_a_passage_whose_best_link_is_left_out_shows_the_next_best() -> None:
    arrangement = Arrangement(comparison(), texts(), frozenset({"related"}))
    assert shown(arrangement, 1) == [(2, "related"), (4, "related")]


def test_passages_alone_are_kept_for_one_side_only() -> None:
    arrangement = Arrangement(comparison(), texts(), frozenset({"alone 0"}))
    assert shown(arrangement, 0) == [(4, "alone")]
    assert shown(arrangement, 1) == []
    assert arrangement.links == ()


def test_links_of_a_row_come_best_first() -> None:
    arrangement = Arrangement(comparison(), texts())
    assert arrangement.links_of(1, 3) == (LINKS[1], LINKS[4])
    assert arrangement.links_of(0, 3) == ()


def test_rows_that_stay_level_are_the_ones_that_say_the_same_and_do_not_cross() -> None:
    assert Arrangement(comparison(), texts()).chains == [[(0, 0), (1, 3)]]


def test_changes_come_from_top_to_bottom_without_what_is_the_same() -> None:
    stops = Arrangement(comparison(), texts()).stops
    assert [stop.rows for stop in stops] == [{1: 4}, {0: 2, 1: 2}, {0: 3}, {0: 4, 1: 1}, {0: 4, 1: 3}]
    assert all(stop.link is None or stop.link.status != "same" for stop in stops)


@given(PAIRS)
def test_level_pairs_never_cross_and_are_as_heavy_as_can_be(pairs: list[tuple[int, int, float]]) -> None:
    chosen = level_pairs(pairs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(chosen))
    weights: dict[tuple[int, int], float] = {}
    for a, b, weight in pairs:
        weights[a, b] = max(weights.get((a, b), 0), weight)
    heaviest = {(-1, -1): 0.0}
    for (a, b), weight in sorted(weights.items()):
        before = max(total for (c, d), total in heaviest.items() if c < a and d < b)
        heaviest[a, b] = before + weight
    assert abs(sum(weights[pair] for pair in chosen) - max(heaviest.values())) < 1e-6


def test_heights_between_level_points_are_carried_over_evenly_in_both_directions() -> None:
    levels = LevelMap([(0, 0), (100, 50), (100, 80), (200, 180)])
    assert levels.across(0, 50) == 25
    assert levels.across(1, 25) == 50
    assert levels.across(0, 150) == 130
    assert levels.across(0, 200) == 180
    assert levels.across(1, 180) == 200


def test_capitals_and_commas_are_no_difference_in_words_but_one_word_or_digit_is() -> None:
    assert same_words(link(1, 1, "reworded", marks=(("-", "OPENING,"), ("+", "Opening"))))
    assert not same_words(link(1, 1, "reworded", marks=(("=", "We do "), ("-", "not "), ("=", "agree"))))
    assert not same_words(link(1, 1, "reworded", marks=(("-", "2020"), ("+", "2023"))))
    assert not same_words(link(5, 2, "related"))


def test_where_one_column_ends_the_other_ends_too_even_if_its_last_rows_have_no_partner() -> None:
    level = LevelMap([(0, 0), (50, 10), (90, 40), (90, 400)])
    assert level.across(0, 90) == 400
    assert level.across(1, 400) == 90
