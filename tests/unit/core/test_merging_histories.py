"""People who edit, take back, exchange, merge, take out and decide: the pure model, whatever the archives do with it.

A short fuzz here, 20,000 seeds by hand with `KPDESK_FUZZ_SEEDS`.
"""

from __future__ import annotations

import itertools
import os
import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from kpdesk.core.merging import History, Operation, counting, shared, text_of
from kpdesk.core.repair import Stretch, are_near, stretches

SEEDS = int(os.environ.get("KPDESK_FUZZ_SEEDS", "40"))
FIELDS = ("text", "label", "tags", "visibility")
Bundle = tuple[str, dict[str, list[Operation]]]
STATEMENT = "statement"
STARTS = range(0, 120, 10)
REPAIRED = [f"repairs.1.{place}" for place in (10, 20, 24, 30, 40, 50, 90)]
BEGINNING = Operation("beginning", 0, "", "", "", "created", {}, ())
"""Of a statement every archive has its own file: what was corrected is made upon nothing, and the same everywhere."""


@dataclass
class Deed:
    """One step: operations of one's own, or a bundle taken in or out."""

    things: dict[str, str] = field(default_factory=dict)  # of each line by its id, oldest first
    bundle: str | None = None
    outward: bool = False
    carried: set[str] = field(default_factory=set)
    done: bool = True


class Somebody:
    """An archive reduced to its operations and its steps."""

    def __init__(self, name: str) -> None:
        self.name, self.full, self.clock, self.made = name, {STATEMENT: History([BEGINNING])}, 0, 0
        self.own = set[str]()
        self.deeds: list[Deed] = []
        self.undone: list[tuple[Deed, dict[str, str]]] = []
        self.stack: list[tuple[Deed, dict[str, str]]] = []
        self.bundles = 0

    def view(self, thing: str) -> History:
        inside: dict[str, bool] = {}
        for deed in self.deeds:
            if deed.bundle is not None and deed.done:
                inside[deed.bundle] = not deed.outward
        here = [deed.carried for deed in self.deeds if deed.done and inside.get(deed.bundle or "")]
        known = self.full[thing].operations
        return History(counting(known, known.keys() - self.own.union({BEGINNING.id}, *here)))

    def things(self) -> list[str]:
        """The notes."""
        return sorted(thing for thing in self.full if self.view(thing).begun and thing != STATEMENT)

    def state(self) -> dict[str, Any]:
        found = {}
        for thing in [*self.things(), STATEMENT]:
            view = self.view(thing)
            if thing == STATEMENT or view.value("removed") is None:
                rivals = {each: sorted(repr(one.value) for one in some) for each, some in view.rivals.items()}
                values = {each: view.value(each) for each in view.fields}
                if thing == STATEMENT:
                    for each in self.repaired():
                        values |= each.standing
                        forms = sorted(repr(form.marks) for form in each.forms)
                        rivals |= {field: forms for field in each.standing if len(forms) > 1}
                found[thing] = values, rivals
        return found

    def repaired(self) -> list[Stretch]:
        return stretches(self.view(STATEMENT), version=1, starts=STARTS)

    def repair(self, name: str, value: str | None) -> None:
        place = int(name.rpartition(".")[2])
        if any(len(each.forms) > 1 and are_near(STARTS, place, one) for each in self.repaired() for one in each.places):
            return
        shown = {field: value for each in self.repaired() for field, value in each.standing.items()}
        upon = tuple(head for each in self.repaired() for head in each.seen)
        self.step(Deed({self.write(STATEMENT, name, value, upon): STATEMENT}))
        (mine,) = (each for each in self.repaired() if name in each.standing)
        assert len(mine.forms) == 1
        assert mine.standing == {field: shown.get(field) for field in mine.standing} | {name: value}

    def decide_repair(self, stretch: Stretch, number: int) -> None:
        lines: dict[str, str] = {}
        for place, marks in stretch.forms[number].marks.items():
            upon = (*stretch.heads, *[*lines][-1:])
            lines[self.write(STATEMENT, f"repairs.1.{place}", marks, upon)] = STATEMENT
        self.step(Deed(lines))
        (mine,) = (each for each in self.repaired() if set(stretch.places) & set(each.places))
        assert [each.marks for each in mine.forms] == [stretch.forms[number].marks]

    def write(self, thing: str, name: str, new: Any, replaces: tuple[str, ...], undoes: str | None = None) -> str:
        self.made, self.clock = self.made + 1, self.clock + 1
        made = Operation(f"{self.name}{self.made}", self.clock, self.name, "x", "t", name, new, replaces, undoes)
        self.full.setdefault(thing, History()).add(made)
        self.own.add(made.id)
        return made.id

    def step(self, deed: Deed) -> None:
        self.deeds.append(deed)
        self.undone.clear()
        self.stack.append((deed, deed.things))

    def create(self, private: bool = False) -> None:
        thing = f"note {self.name}{self.made}"
        new: dict[str, Any] = {"text": f"first {self.made}", "label": None, "tags": [], "removed": None}
        new["visibility"] = "private" if private else "delegation"
        self.step(Deed({self.write(thing, "created", new, ()): thing}))

    def edit(self, values: dict[str, dict[str, Any]]) -> None:
        lines = {}
        for thing, name, new in ((thing, name, new) for thing, some in values.items() for name, new in some.items()):
            standing = self.view(thing).standing(name)
            lines[self.write(thing, name, new, () if standing is None else (standing,))] = thing
        self.step(Deed(lines))

    def decide(self, thing: str, name: str, value: Any) -> None:
        self.step(Deed({self.write(thing, name, value, self.view(thing).heads(name)): thing}))

    def undo(self) -> None:
        self._turn(self.stack, self.undone, done=False)

    def redo(self) -> None:
        self._turn(self.undone, self.stack, done=True)

    def _turn(self, source: Any, target: Any, *, done: bool) -> None:
        if not source:
            return
        deed, last = source.pop()
        deed.done = done
        lines = {}
        for name, thing in reversed(list(last.items())):
            line = self.full[thing].operations[name]
            if line.field == "created":
                lines[self.write(thing, "removed", "t", (name,))] = thing
            else:
                trial = History(self.view(thing).operations.values())
                trial.add(Operation("?", 1 << 50, "", "", "", line.field, None, (), name))
                standing = trial.standing(line.field)
                before = () if standing is None else (standing,)
                value = trial.value(line.field) if line.field in trial.fields else "as in the file"
                lines[self.write(thing, line.field, value, before, name)] = thing
        target.append((deed, lines))

    def bundle(self) -> Bundle:
        self.bundles += 1
        views = {thing: self.view(thing) for thing in self.things()}
        told = {thing: shared([*view.operations.values()]) for thing, view in views.items()}
        corrected = [each for each in self.view(STATEMENT).operations.values() if each.field != "created"]
        return f"{self.name} {self.bundles}", {**told, STATEMENT: corrected}

    def merge(self, bundle: Bundle) -> bool:
        name, things = bundle
        carried = set[str]()
        about = [deed for deed in self.deeds if deed.bundle == name and deed.done]
        known = self.own.union(*(deed.carried for deed in about))
        for thing, operations in things.items():
            full = self.full.setdefault(thing, History())
            for each in full.lacks(operations):
                full.add(each)
                self.clock = max(self.clock, each.clock)
            carried |= {each.id for each in operations if each.id in full.operations} - known
        if carried or not about or about[-1].outward:
            self.step(Deed(bundle=name, carried=carried))
            return True
        return False

    def remove(self, name: str) -> None:
        self.step(Deed(bundle=name, outward=True))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_a_bundle_has_stays_as_long_as_one_is_in_that_has_it(seed: int) -> None:
    dice = random.Random(seed)
    people = [Somebody(each) for each in "abc"]
    bundles: list[Bundle] = []
    for _ in range(dice.randint(5, 40)):
        one = dice.choice(people)
        # Who took a bundle out, or withholds words, may say the same differently in two bundles.
        something(one, dice, plain=True)
        if dice.random() < 0.4:
            bundles.append(one.bundle())
            dice.choice(people).merge(dice.choice(bundles))
    eve, ann = Somebody("e"), Somebody("f")
    inside = [each for each in bundles if dice.random() < 0.5]
    for bundle in dice.sample(bundles * 2, len(bundles) * 2):
        eve.merge(bundle)
    for name, _ in dice.sample(bundles, len(bundles)):
        if name not in [each[0] for each in inside]:
            eve.remove(name)
    for bundle in dice.sample(inside, len(inside)):
        ann.merge(bundle)
    assert eve.state() == ann.state()


def something(one: Somebody, dice: random.Random, *, plain: bool = False) -> None:
    """What a person may do next; `plain` is who takes no bundle out and has nothing private."""
    verbs = [one.undo, one.undo, one.redo] + [lambda: work(one, dice, plain=plain)] * 7
    if not plain and (merged := sorted({deed.bundle for deed in one.deeds if deed.bundle is not None})):
        verbs.append(lambda: one.remove(dice.choice(merged)))
    dice.choice(verbs)()


def work(one: Somebody, dice: random.Random, *, plain: bool = False) -> None:
    things, chance = [*one.things(), *[STATEMENT] * dice.randrange(2)], dice.random()
    views = [(thing, one.view(thing).rivals) for thing in things]
    disputed = [(thing, name, some) for thing, all_of in views for name, some in all_of.items() if not text_of(name)]
    disputes = [each for each in one.repaired() if len(each.forms) > 1]
    if chance < 0.2 or not things:
        one.create(private=not plain and dice.random() < 0.3)
    elif chance < 0.3:
        one.edit({thing: {"tags": [dice.choice("xy")]} for thing in things})
    elif chance < 0.35 and disputes:
        one.decide_repair(disputes[0], dice.randrange(len(disputes[0].forms)))
    elif chance < 0.4:
        one.repair(dice.choice(REPAIRED), dice.choice(["join", "split", "out", None]))
    elif chance < 0.5 and disputed:
        thing, name, some = dice.choice(disputed)
        one.decide(thing, name, dice.choice(some).value)
    else:
        name, thing = dice.choice((*FIELDS, "removed")), dice.choice(things)
        choices: dict[str, list[Any]] = {
            "visibility": ["quotable" if plain else "private", "delegation"],
            "removed": [None, "now"],
        }
        values = choices.get(name, [*"uvw"])
        one.edit({thing: {name: dice.choice(values)}})


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_history_leads_back_to_its_start_and_forth_again(seed: int) -> None:
    dice = random.Random(seed)
    ana, ben = Somebody("a"), Somebody("b")
    early: list[Bundle] = []
    for _ in range(dice.randint(5, 60)):
        one, other = dice.choice([(ana, ben), (ana, ben), (ben, ana)])
        something(one, dice)
        if dice.random() < 0.4:
            early.append(other.bundle())
            one.merge(dice.choice(early[-3:]))
    while ana.undone:
        ana.redo()
    states = [ana.state()]
    while ana.stack:
        ana.undo()
        states.append(ana.state())
    assert states[-1] == {STATEMENT: ({}, {})}
    for state in reversed(states[:-1]):
        ana.redo()
        assert ana.state() == state
    assert not ana.undone


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_one_step_did_is_what_its_undoing_takes_back(seed: int) -> None:
    dice = random.Random(seed)
    ana, ben = Somebody("a"), Somebody("b")
    for _ in range(dice.randint(5, 40)):
        something(ben, dice)
        if dice.random() < 0.3:
            ben.merge(ana.bundle())
        before, known = ana.state(), len(ana.deeds)
        ana.merge(ben.bundle()) if dice.random() < 0.3 else something(ana, dice)
        if len(ana.deeds) > known:
            after = ana.state()
            ana.undo()
            assert ana.state() == before
            ana.redo()
            assert ana.state() == after


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whoever_heard_the_same_in_any_order_sees_the_same(seed: int) -> None:
    dice = random.Random(seed)
    people = [Somebody(each) for each in "abcdef"[: dice.randint(2, 6)]]
    early: list[Bundle] = []
    for _ in range(dice.randint(5, 50)):
        one = dice.choice(people)
        something(one, dice)
        if dice.random() < 0.4:
            early.append(one.bundle())
            dice.choice(people).merge(dice.choice(early))
    known = {each for one in people for thing in [*one.things(), STATEMENT] for each in one.view(thing).operations}
    for _ in range(2):  # what somebody wrote on a note whose bundle they took out leaves once they have it again
        last = [one.bundle() for one in people]
        for one in people:
            for bundle in dice.sample(last, len(last)):
                one.merge(bundle)
                assert not one.merge(bundle)
    for one in people:
        assert known <= {each for history in one.full.values() for each in history.operations}
        assert one.state() == people[0].state()


CHANGES = {"nothing": "", "a change": "e", "taken back": "eu", "made after all": "eur", "and back again": "euru"}


@pytest.mark.parametrize(("mine", "theirs"), [*itertools.product(CHANGES, CHANGES)])
def test_there_is_something_to_decide_exactly_where_both_changed_the_same(mine: str, theirs: str) -> None:
    ana, ben = Somebody("a"), Somebody("b")
    ana.create()
    (thing,) = ana.things()
    ben.merge(ana.bundle())
    for one, way in ((ana, CHANGES[mine]), (ben, CHANGES[theirs])):
        for letter in way:
            if letter == "e":
                one.edit({thing: {"text": one.name}})
            else:
                (one.undo if letter == "u" else one.redo)()
    changed = [one.name for one in (ana, ben) if one.state()[thing][0]["text"] == one.name]
    ana.merge(ben.bundle())
    ben.merge(ana.bundle())
    assert ana.state() == ben.state()
    values, rivals = ana.state()[thing]
    assert list(rivals) == (["text"] if len(changed) == 2 else [])
    assert values["text"] in (changed or ["first 0"])


def test_what_was_made_upon_a_change_stands_when_that_change_is_taken_back() -> None:
    ana, ben = Somebody("a"), Somebody("b")
    ana.create()
    (thing,) = ana.things()
    ana.edit({thing: {"text": "Ana says"}})
    ben.merge(ana.bundle())
    ben.edit({thing: {"text": "Ben says"}})
    ana.undo()
    ana.merge(ben.bundle())
    ben.merge(ana.bundle())
    assert ana.state() == ben.state()
    assert ana.state()[thing][0]["text"] == "Ben says"


def test_a_value_that_was_withheld_is_told_when_it_is_brought_back() -> None:
    ana, ben = Somebody("a"), Somebody("b")
    ana.create(private=True)
    (thing,) = ana.things()
    ana.edit({thing: {"visibility": "delegation"}})
    ana.undo()
    ana.edit({thing: {"text": "second", "visibility": "delegation"}})
    ben.merge(ana.bundle())
    assert ben.state()[thing][0]["text"] == "second"
    ana.edit({thing: {"text": "third"}})
    ana.undo()
    ana.undo()
    ana.edit({thing: {"visibility": "delegation"}})
    ben.merge(ana.bundle())
    assert ben.state() == ana.state()
    assert ben.state()[thing][0]["text"] == "first 0"
