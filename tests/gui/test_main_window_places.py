from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.gui.main_window.places import Places, Visit

visits = st.builds(
    Visit,
    st.sampled_from(["library", "search", "notes"]),
    st.sampled_from(["", "2021-plenary-a", "key with spaces"]),
    st.integers(0, 500),
    st.sampled_from(["", "peace", '"two words" year:2021']),
)


def test_one_goes_back_and_forward_through_the_places_visited() -> None:
    places = Places()
    one, two, three = Visit("library"), Visit("search"), Visit("search", "key", 4)
    for place in (one, two, three):
        places.visit(place)
    assert places.back() == two
    assert places.back() == one
    assert places.back() is None
    assert places.forward() == two
    places.visit(Visit("notes"))
    assert not places.can_go_forward
    assert places.back() == two


def test_walking_through_hits_is_one_place() -> None:
    places = Places([Visit("library")])
    places.visit(Visit("search", "a", 1))
    places.visit(Visit("search", "a", 2), instead=True)
    places.visit(Visit("search", "b", 3), instead=True)
    assert places.present == Visit("search", "b", 3)
    assert places.back() == Visit("library")


def test_a_query_that_is_typed_is_one_place_and_another_one_is_another() -> None:
    places = Places([Visit("library")])
    for typed in ("p", "pe", "pea", "peace", "peac", "pe", "", "w", "wa", "war"):
        places.type(typed)
    assert places.present == Visit("search", query="war")
    assert places.back() == Visit("search", query="peace")
    assert places.back() == Visit("library")


def test_going_back_finds_the_paragraph_that_was_read_last() -> None:
    places = Places([Visit("library"), Visit("library", "a", 1)])
    places.move("a", 9)
    places.move("b", 3)
    places.visit(Visit("notes"))
    places.move("a", 4)
    assert places.back() == Visit("library", "a", 9)
    Places().move("a", 1)


def test_the_same_place_twice_is_one() -> None:
    places = Places([Visit("library")])
    places.visit(Visit("library"))
    assert not places.can_go_back


@given(st.lists(visits, max_size=80))
def test_fifty_places_survive_a_restart(all_visits: list[Visit]) -> None:
    places = Places()
    for visit in all_visits:
        places.visit(visit)
    again = Places.from_lines(places.as_lines())
    assert again.present == places.present
    assert again.as_lines() == places.as_lines()
    assert len(places.as_lines()) <= 50


def test_lines_that_are_no_places_are_passed_over() -> None:
    assert Places.from_lines(["", "library", "library x y", "search 3 key\tpeace"]).present == Visit(
        "search", "key", 3, "peace"
    )
