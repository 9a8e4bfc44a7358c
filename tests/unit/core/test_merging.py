"""What operations of several archives say together; a short fuzz of the pure merge, 20,000 seeds by hand."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest

from kpdesk.core.merging import HIGHEST_CLOCK, WITHHELD, History, Operation, is_private, shared, told_more

SEEDS = int(os.environ.get("KPDESK_FUZZ_SEEDS", "150"))
NEW = {"text": "", "label": None, "tags": [], "visibility": "delegation", "removed": None}
FIELDS = ("text", "label", "tags", "removed", "visibility")


def operation(name: str, clock: int, field: str, new: Any, replaces: tuple[str, ...] | None = None) -> Operation:
    return Operation(name, clock, "Ana", "laptop", f"2021-11-12T09:30:{clock:02}Z", field, new, replaces)


BEGUN = operation("a", 1, "created", NEW)


def test_of_two_changes_that_did_not_know_each_other_both_are_kept_and_the_later_clock_stands() -> None:
    one, two = operation("b", 2, "text", "one", ("a",)), operation("c", 3, "text", "two", ("a",))
    for order in ((one, two), (two, one)):
        history = History([BEGUN, *order])
        assert history.value("text") == "two"
        assert [each.value for each in history.rivals["text"]] == ["two", "one"]
        assert history.heads("text") == ("c", "b")
        assert history.standing("text") == "c"


def test_of_the_same_operation_words_that_were_withheld_are_told() -> None:
    bare = operation("a", 1, "created", {"text": "", "label": None, "tags": [], "visibility": "private"})
    told = operation("a", 1, "created", {"text": "mine", "label": None, "tags": ["t"], "visibility": "quotable"})
    assert told_more(bare, told) == {"text": "mine", "label": None, "tags": ["t"], "visibility": "private"}
    assert told_more(told, bare) is told_more(told, told) is None
    hidden, said = operation("b", 2, "text", dict(WITHHELD)), operation("b", 2, "text", "said")
    assert told_more(hidden, said) == "said"
    assert told_more(said, hidden) is told_more(hidden, hidden) is told_more(said, said) is None


def test_a_change_made_upon_another_is_no_rival_of_it() -> None:
    history = History([BEGUN, operation("b", 2, "text", "one"), operation("c", 3, "text", "two")])
    assert history.value("text") == "two"
    assert history.rivals == {}
    assert history.operations["c"].replaces == ("b",)


def test_equal_values_and_two_ways_to_the_trash_are_nothing_to_decide() -> None:
    both = [operation("b", 2, "text", "same", ("a",)), operation("c", 3, "text", "same", ("a",))]
    gone = [operation("d", 4, "removed", "monday", ("a",)), operation("e", 5, "removed", "tuesday", ("a",))]
    assert History([BEGUN, *both, *gone]).rivals == {}


def test_a_decision_is_made_upon_all_of_them() -> None:
    rivals = [operation("b", 2, "text", "one", ("a",)), operation("c", 3, "text", "two", ("a",))]
    history = History([BEGUN, *rivals, operation("d", 4, "text", "one", ("b", "c"))])
    assert history.value("text") == "one"
    assert history.rivals == {}


def test_an_operation_that_comes_after_what_was_made_upon_it_changes_nothing() -> None:
    history = History([BEGUN, operation("c", 3, "text", "two", ("b",))])
    for _ in range(2):
        history.add(operation("b", 2, "text", "one", ("a",)))
        assert history.value("text") == "two"
        assert history.heads("text") == ("c",)
    assert list(history.operations) == ["a", "c", "b"]


def test_a_first_operation_that_comes_last_is_no_rival() -> None:
    history = History([operation("c", 3, "text", "two", ("a",))])
    history.add(BEGUN)
    assert [each.value for each in history.versions("text")] == ["two"]
    assert history.versions("nothing") == history.heads("nothing") == ()
    assert history.standing("nothing") is None


@pytest.mark.parametrize(
    "wrong",
    [
        operation("b", 0, "text", "older than the note", ("a",)),
        operation("b", HIGHEST_CLOCK, "text", "from beyond", ("a",)),
        operation("b", 2, "created", NEW),
        BEGUN,
    ],
)
def test_what_cannot_be_true_or_is_here_is_not_taken(wrong: Operation) -> None:
    assert History([BEGUN]).lacks([wrong]) == []


def test_nothing_is_taken_of_something_that_has_no_beginning() -> None:
    assert History().lacks([operation("b", 2, "text", "x", ("a",))]) == []


def test_what_was_overwritten_before_a_note_was_shared_does_not_leave() -> None:
    private = operation("a", 1, "created", {**NEW, "text": "secret", "visibility": "private"})
    history = [
        private,
        operation("b", 2, "text", "draft"),
        operation("c", 3, "text", "shown"),
        operation("d", 4, "visibility", "delegation"),
        operation("e", 5, "text", "shown, then changed"),
        operation("f", 6, "tags", ["x"]),
    ]
    left = shared(history)
    assert "secret" not in repr(left)
    assert "draft" not in repr(left)
    assert left[0].new["label"] is None
    assert [each.new for each in left[1:]] == [dict(WITHHELD), "shown", "delegation", "shown, then changed", ["x"]]
    there = History()
    for each in there.lacks(left):
        there.add(each)
    here = History(history)
    assert {field: there.value(field) for field in FIELDS} == {field: here.value(field) for field in FIELDS}
    assert there.rivals == here.rivals == {}


def test_a_value_that_is_withheld_never_stands() -> None:
    history = History([BEGUN, operation("b", 2, "text", dict(WITHHELD), ("a",))])
    assert history.value("text") == ""
    history.add(operation("c", 3, "nothing", dict(WITHHELD)))
    assert "nothing" not in history.fields


def test_a_note_is_private_while_anybody_wants_it_so() -> None:
    rivals = [operation("b", 2, "visibility", "private", ("a",)), operation("c", 3, "visibility", "quotable", ("a",))]
    assert is_private(History([BEGUN, *rivals]))
    assert not is_private(History([BEGUN]))


class Somebody:
    """An archive reduced to its operations."""

    def __init__(self, name: str) -> None:
        self.name, self.things, self.made = name, dict[str, History](), 0

    def do(self, thing: str, field: str, new: Any, replaces: tuple[str, ...] | None = None) -> None:
        self.made += 1
        clocks = [each.clock for history in self.things.values() for each in history.operations.values()]
        made = operation(f"{self.name}{self.made}", 1 + max(clocks, default=0), field, new, replaces)
        self.things.setdefault(thing, History()).add(made)

    def bundle(self) -> dict[str, list[Operation]]:
        return {thing: [*history.operations.values()] for thing, history in self.things.items()}

    def merge(self, bundle: dict[str, list[Operation]]) -> int:
        taken = 0
        for thing, operations in bundle.items():
            history = self.things.setdefault(thing, History())
            for each in history.lacks(operations):
                history.add(each)
                taken += 1
        return taken

    def state(self) -> dict[str, Any]:
        return {
            thing: (
                {field: history.value(field) for field in history.fields},
                {field: sorted(repr(each.value) for each in found) for field, found in history.rivals.items()},
                sorted(history.operations),
            )
            for thing, history in self.things.items()
        }


def work(people: list[Somebody], dice: random.Random) -> None:
    """Something that one of them does, or a bundle that goes from one to another, or is lost."""
    one, chance = dice.choice(people), dice.random()
    thing = dice.choice(sorted(one.things) or [""])
    if chance < 0.2 or not one.things:
        one.do(f"note {one.name}{one.made}", "created", NEW)
    elif chance < 0.65:
        one.do(thing, dice.choice(FIELDS), dice.choice(["u", "v", "w", None]))
    elif chance < 0.7:
        for field, found in one.things[thing].rivals.items():
            one.do(thing, field, dice.choice(found).value, one.things[thing].heads(field))
    else:
        bundle = dice.choice(people).bundle()
        if dice.random() < 0.7:
            one.merge(bundle)
            assert one.merge(bundle) == 0


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whoever_heard_the_same_in_any_order_knows_the_same(seed: int) -> None:
    dice = random.Random(seed)
    people = [Somebody(each) for each in "abcdef"[: dice.randint(2, 6)]]
    early = []
    for _ in range(dice.randint(5, 60)):
        work(people, dice)
        early.append(dice.choice(people).bundle())
    known = {each for one in people for history in one.things.values() for each in history.operations}
    last = [one.bundle() for one in people]
    for one in people:
        for bundle in [*dice.sample(last, len(last)), dice.choice(last), dice.choice(early)]:
            one.merge(bundle)
    assert all(one.state() == people[0].state() for one in people)
    assert {each for history in people[0].things.values() for each in history.operations} == known
