"""What readers decide about links travels in bundles: the latest stands everywhere, nothing is lost, all is undone."""

from __future__ import annotations

import itertools
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import Decision
from kpdesk.errors import ReadError
from kpdesk.store import Store
from tests.unit.store.made import item

KEYS = ("lamps-a", "lamps-b", "lamps-c")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Archive, Archive]]:
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        for name, archive in (("Ana", ana), ("Ben", ben)):
            archive._store.author = name
            archive._store.add_statements([item(key) for key in KEYS], "Import")
        yield ana, ben


def sent(source: Archive, target: Archive, file: Path) -> None:
    source.write_bundle(file)
    target.merge_bundle(file)
    file.unlink()


def decisions(archive: Archive) -> dict[tuple[object, ...], Decision]:
    return {each.places: each.decision for each in archive.judgements()}


def test_a_decision_comes_with_a_bundle_and_goes_with_an_undo_or_with_the_bundle(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    file = tmp_path / "a.kpbundle"
    ana.judge(KEYS[1], 2, KEYS[0], 1, "pinned")
    ana.write_bundle(file)
    preview = ben.preview_bundle(file)
    assert (preview.judgements, preview.changes_nothing) == (1, False)
    ben.merge_bundle(file)
    assert decisions(ben) == decisions(ana) != {}
    assert ben.preview_bundle(file).changes_nothing
    assert ben.check().problems == ()
    ben.undo()
    assert decisions(ben) == {}
    ben.redo()
    assert decisions(ben) == decisions(ana)
    ben.remove_bundle(preview.id)
    assert decisions(ben) == {}
    ben.merge_bundle(file)
    assert decisions(ben) == decisions(ana)
    assert ben.check().problems == ()


def test_the_latest_decision_stands_in_whatever_order_bundles_come(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "confirmed")
    for n, decision in enumerate(("pinned", "rejected", "confirmed", "rejected"), 1):
        ben.judge(KEYS[0], n % 2 + 1, KEYS[1], 2, decision)  # type: ignore[arg-type]
    for n, (source, target) in enumerate(itertools.islice(itertools.cycle(((ana, ben), (ben, ana))), 4)):
        sent(source, target, tmp_path / f"{n}.kpbundle")
    assert decisions(ana) == decisions(ben)
    assert ana.check().problems == ben.check().problems == ()


def test_what_was_taken_back_is_taken_back_elsewhere_too(pair: tuple[Archive, Archive], tmp_path: Path) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "rejected")
    sent(ana, ben, tmp_path / "a.kpbundle")
    ana.judge(KEYS[0], 1, KEYS[1], 2, None)
    sent(ana, ben, tmp_path / "b.kpbundle")
    assert decisions(ben) == {}


def test_what_was_decided_here_since_outlives_a_bundle_that_goes(pair: tuple[Archive, Archive], tmp_path: Path) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "rejected")
    ana.write_bundle(tmp_path / "a.kpbundle")
    bundle = ben.merge_bundle(tmp_path / "a.kpbundle").id
    ben.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    ben.remove_bundle(bundle)
    assert [*decisions(ben).values()] == ["pinned"]


def test_decisions_about_statements_that_are_not_here_are_left_aside(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        ana._store.add_statements([item(key) for key in KEYS], "Import")
        ben._store.add_statements([item(KEYS[0])], "Import")
        ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
        sent(ana, ben, tmp_path / "a.kpbundle")
        assert decisions(ben) == {}


def test_a_bundle_of_some_statements_takes_only_what_is_between_them(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    ana.judge(KEYS[0], 1, KEYS[2], 2, "rejected")
    ana.write_bundle(tmp_path / "a.kpbundle", keys=[KEYS[0], KEYS[1]])
    ben.merge_bundle(tmp_path / "a.kpbundle")
    assert [*decisions(ben).values()] == ["pinned"]


def test_a_decision_that_is_none_is_refused_with_a_sentence(pair: tuple[Archive, Archive], tmp_path: Path) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "pinned")
    ana.write_bundle(tmp_path / "a.kpbundle")
    with zipfile.ZipFile(tmp_path / "a.kpbundle") as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    assert json.loads(parts["judgements.jsonl"])["operation"]["new"] == "pinned"
    parts["judgements.jsonl"] = parts["judgements.jsonl"].replace(b'"pinned"', b'"painted"')
    with zipfile.ZipFile(tmp_path / "b.kpbundle", "w") as broken:
        for name, content in parts.items():
            broken.writestr(name, content)
    with pytest.raises(ReadError):
        ben.merge_bundle(tmp_path / "b.kpbundle")
    assert decisions(ben) == {}


def test_verdicts_that_contradict_are_both_told_until_somebody_chooses(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    at = (KEYS[0], 1, KEYS[1], 2)
    ana.judge(*at, "confirmed")
    ben.judge(*at, "confirmed")
    ben.judge(*at, "rejected")
    sent(ana, ben, tmp_path / "a.kpbundle")
    sent(ben, ana, tmp_path / "b.kpbundle")
    for archive in pair:
        [judgement] = archive.judgements()
        assert [(each.decision, each.author) for each in judgement.rivals] == [
            ("rejected", "Ben"),
            ("confirmed", "Ana"),
        ]
        assert all(each.time for each in judgement.rivals)
        [link] = [each for each in archive.compare(KEYS[0], KEYS[1]).links if each.rivals]
        assert (link.a.paragraph, link.b.paragraph, link.judged) == (1, 2, None)  # it is not silently gone
    ana.judge(*at, "rejected")  # which is what stands already: she agrees
    assert ana.judgements()[0].rivals == ()
    assert all(each.a.paragraph != 1 or each.b.paragraph != 2 for each in ana.compare(KEYS[0], KEYS[1]).links)
    ana.undo()
    assert len(ana.judgements()[0].rivals) == 2
    ana.redo()
    sent(ana, ben, tmp_path / "c.kpbundle")
    assert [(each.decision, each.rivals) for each in ben.judgements()] == [("rejected", ())]
    assert ana.check().problems == ben.check().problems == ()


def test_who_decides_anew_having_heard_the_other_contradicts_nobody(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    at = (KEYS[0], 1, KEYS[1], 2)
    ana.judge(*at, "confirmed")
    sent(ana, ben, tmp_path / "a.kpbundle")
    ben.judge(*at, "rejected")
    sent(ben, ana, tmp_path / "b.kpbundle")
    assert [(each.decision, each.rivals) for each in ana.judgements()] == [("rejected", ())]
    ana.judge(*at, "pinned")
    ana.judge(*at, None)
    sent(ana, ben, tmp_path / "c.kpbundle")
    assert ben.judgements() == ana.judgements() == []


def test_rivals_go_with_the_bundle_that_brought_one_of_them(pair: tuple[Archive, Archive], tmp_path: Path) -> None:
    ana, ben = pair
    at = (KEYS[0], 1, KEYS[1], 2)
    ana.judge(*at, "rejected")
    ben.judge(*at, "pinned")
    ana.write_bundle(tmp_path / "a.kpbundle")
    bundle = ben.merge_bundle(tmp_path / "a.kpbundle").id
    assert len(ben.judgements()[0].rivals) == 2
    ben.remove_bundle(bundle)
    assert [(each.decision, each.rivals) for each in ben.judgements()] == [("pinned", ())]
    ben.undo()
    assert len(ben.judgements()[0].rivals) == 2


def test_what_says_it_is_older_than_what_it_was_made_upon_is_not_believed(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    at = (KEYS[0], 1, KEYS[1], 2)
    ana.judge(*at, "rejected")
    sent(ana, ben, tmp_path / "a.kpbundle")
    [told] = ben._store.decided()
    forged = replace(told.operation, id=Store.new_group(), new="pinned", clock=0, replaces=(told.operation.id,))
    ben._store.merge(Store.new_group(), [], "Merge", thought=[replace(told, operation=forged)])
    assert [(each.decision, each.rivals) for each in ben.judgements()] == [("rejected", ())]


def test_the_preview_counts_decisions_that_contradict_and_they_are_decided_as_other_conflicts(
    pair: tuple[Archive, Archive], tmp_path: Path
) -> None:
    ana, ben = pair
    ana.judge(KEYS[0], 1, KEYS[1], 2, "confirmed")
    ben.judge(KEYS[0], 1, KEYS[1], 2, "rejected")
    ana.judge(KEYS[0], 1, KEYS[2], 2, "confirmed")
    ben.judge(KEYS[0], 1, KEYS[2], 2, "pinned")  # both say that they belong together
    ana.write_bundle(tmp_path / "a.kpbundle")
    assert ben.preview_bundle(tmp_path / "a.kpbundle").conflicts == 1
    assert ben.merge_bundle(tmp_path / "a.kpbundle").conflicts == 1
    assert ben.preview_bundle(tmp_path / "a.kpbundle").conflicts == 0
    (conflict,) = ben.conflicts()
    assert (conflict.about, conflict.words) == (KEYS[0], f"¶1 · {KEYS[1]} ¶2")
    assert [(each.value, each.author) for each in conflict.choices] == [("rejected", "Ben"), ("confirmed", "Ana")]
    ben.decide(conflict.about, conflict.field, "confirmed")
    assert ben.conflicts() == []
    sent(ben, ana, tmp_path / "b.kpbundle")
    assert ana.conflicts() == []
    assert decisions(ana) == decisions(ben)
