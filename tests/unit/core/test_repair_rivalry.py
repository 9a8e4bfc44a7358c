"""Repairs of several people beside each other: one form is shown whole, whatever came first."""

from __future__ import annotations

import itertools

from kpdesk.core.merging import History, Operation
from kpdesk.core.repair import are_near, stretches

STARTS = range(0, 100, 10)


def done(name: str, clock: int, place: object, new: str | None, upon: tuple[str, ...] | None = ()) -> Operation:
    return Operation(name, clock, name[0], "x", "t", f"repairs.1.{place}", new, upon)


def shown(*operations: Operation) -> list[list[dict[int, str | None]]]:
    found = stretches(History(operations), version=1, starts=STARTS)
    return [[{**form.marks} for form in each.forms] for each in found]


def test_a_text_that_nobody_repaired_has_no_stretch() -> None:
    assert shown() == []
    assert shown(done("a", 1, "x", "join"), Operation("b", 2, "", "", "", "title", "join", ())) == []


def test_neighbouring_repairs_of_two_people_are_two_forms_in_whatever_order_they_come() -> None:
    made = [done("a1", 1, 30, "join"), done("b1", 2, 40, "join"), done("b2", 3, 80, "out", ("b1",))]
    rival = [{30: None, 40: "join"}, {30: "join", 40: None}]
    for order in itertools.permutations(made):
        assert shown(*order) == [rival, [{80: "out"}]]


def test_who_saw_the_first_repair_made_the_second_upon_it() -> None:
    assert shown(done("a1", 1, 30, "join"), done("b1", 2, 40, "join", ("a1",))) == [[{30: "join", 40: "join"}]]
    here = [done("a1", 1, 30, "join", None), done("a2", 2, 44, "split", None), done("a3", 3, 30, None, None)]
    assert shown(*here) == [[{30: None, 44: "split"}]]
    assert History(here).operations["a3"].replaces == ("a1", "a2")


def test_who_goes_on_from_what_is_shown_has_seen_that_and_no_rival_of_it() -> None:
    rival = History([done("a1", 1, 30, "join"), done("b1", 2, 40, "join"), done("b2", 3, 80, "out")])
    first, second = stretches(rival, version=1, starts=STARTS)
    assert (first.seen, first.standing) == (("b1",), {"repairs.1.30": None, "repairs.1.40": "join"})
    assert second.seen == ("b2",)
    both = stretches(History([done("a1", 1, 30, "out"), done("b1", 2, 30, "out")]), version=1, starts=STARTS)
    assert both[0].seen == ("b1", "a1")


def test_a_repair_that_both_made_is_no_dispute_and_one_taken_back_is_none() -> None:
    both = [done("a1", 1, 30, "join"), done("b1", 2, 30, "join")]
    assert shown(*both) == [[{30: "join"}]]
    gone = Operation("a2", 4, "a", "x", "t", "repairs.1.30", None, (), "a1")
    assert shown(done("a1", 1, 30, "join"), done("b1", 2, 40, "out"), gone) == [[{40: "out"}]]


def test_a_place_is_near_in_its_own_and_in_neighbouring_paragraphs() -> None:
    assert [are_near(STARTS, 35, place) for place in (10, 15, 59, 60)] == [True, True, True, False]
