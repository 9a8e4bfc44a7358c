"""Repairs of several people beside each other: one form is shown whole, whatever came first."""

from __future__ import annotations

import itertools
import os
import random
from dataclasses import replace

import pytest

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


def test_what_a_third_repair_bridges_stands_together_or_not_at_all() -> None:
    made = [done("a1", 1, 10, "join"), done("b1", 2, 30, "join"), done("c1", 3, 50, "out")]
    both, between = {10: "join", 30: None, 50: "out"}, {10: None, 30: "join", 50: None}
    assert shown(made[0], made[2]) == [[{10: "join"}], [{50: "out"}]]
    for order in itertools.permutations(made):
        (stretch,) = stretches(History(order), version=1, starts=STARTS)
        assert [{**form.marks} for form in stretch.forms] == [both, between]
        assert stretch.seen == ("c1", "a1")
    later = done("b1", 9, 30, "join")
    assert shown(made[0], later, made[2]) == [[between, both]]
    chosen = [done(f"d{place}", 10 + place, place, mark, ("a1", "b1", "c1")) for place, mark in both.items()]
    chosen = [replace(each, replaces=(*(each.replaces or ()), *[one.id for one in chosen[:n]]))
              for n, each in enumerate(chosen)]  # fmt: skip
    assert shown(*made, *chosen) == [[both]]


def test_two_who_both_went_on_from_a_third_are_two_forms() -> None:
    made = [done("z1", 1, 30, "join"), done("a1", 2, 10, "join", ("z1",)), done("c1", 3, 50, "out", ("z1",))]
    assert shown(*made) == [[{10: None, 30: "join", 50: "out"}, {10: "join", 30: "join", 50: None}]]


def test_of_very_many_people_each_has_a_form() -> None:
    made = [done(f"p{n:02}", n, 10 + n, "split") for n in range(1, 12)]
    assert len(shown(*made)[0]) == 11


@pytest.mark.parametrize("seed", range(int(os.environ.get("KPDESK_FUZZ_SEEDS", "60"))))
def test_no_form_is_a_mixture_of_what_is_near(seed: int) -> None:
    """Up to five people, each with a few repairs that they made one upon the other, heard in any order."""
    dice = random.Random(seed)
    people: list[list[Operation]] = []
    clock = 0
    for name in "abcde"[: dice.randint(2, 5)]:
        mine: list[Operation] = []
        for n in range(dice.randint(1, 2)):
            clock += 1
            upon = tuple(each.id for each in mine)
            mark = dice.choice(["join", "out", "split"])
            mine.append(done(f"{name}{n}", clock, dice.choice(range(10, 100, 10)), mark, upon))
        people.append(mine)
    every = [each for mine in people for each in mine]
    told = shown(*every)
    assert told == shown(*dice.sample(every, len(every)))
    left = [{int(each.field.rpartition(".")[2]): each.new for each in mine} for mine in people]
    for forms in told:
        for form in forms:
            marks = {place: mark for place, mark in form.items() if mark is not None}
            whose = [one for one in left if one.items() & marks.items()]
            parts = [{place: mark for place, mark in one.items() if place in form} for one in whose]
            alone = [one for one in parts if one.items() <= marks.items()]
            assert marks == {place: mark for one in alone for place, mark in one.items()}
    for one in left:  # nobody's repair is in no form
        for place, mark in one.items():
            assert any(form.get(place) == mark for forms in told for form in forms)


def test_a_place_is_near_in_its_own_and_in_neighbouring_paragraphs() -> None:
    assert [are_near(STARTS, 35, place) for place in (10, 15, 59, 60)] == [True, True, True, False]
