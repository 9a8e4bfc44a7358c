"""A reader's own judgement about links: kept, undone, written to the journal, never overwritten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk.archive import Archive
from kpdesk.core.records import Comparison, Judgement, Link
from kpdesk.errors import FieldError, NotFoundError

A, B = "2019-plenary-coc-opening-speech", "2022-plenary-coc-opening-speech"


@pytest.fixture
def archive(sample_folder: Path) -> Iterator[Archive]:
    with Archive.open(sample_folder) as opened:
        yield opened


def link_at(comparison: Comparison, a: int, b: int) -> Link | None:
    found = (link for link in comparison.links if (link.a.paragraph, link.b.paragraph) == (a, b))
    return next(found, None)


def unlinked(comparison: Comparison) -> tuple[int, int]:
    linked = {(link.a.paragraph, link.b.paragraph) for link in comparison.links}
    return next((a, b) for a in range(3, 12) for b in range(3, 12) if (a, b) not in linked)


def test_a_rejected_link_is_gone_from_both_sides_and_undo_brings_it_back(archive: Archive) -> None:
    before = archive.compare(A, B)
    link = next(each for each in before.links if each.status == "related")
    archive.judge(A, link.a.paragraph, B, link.b.paragraph, "rejected")
    assert link_at(archive.compare(A, B), link.a.paragraph, link.b.paragraph) is None
    assert link_at(archive.compare(B, A), link.b.paragraph, link.a.paragraph) is None
    archive.undo()
    assert archive.compare(A, B) == before
    archive.redo()
    assert link_at(archive.compare(A, B), link.a.paragraph, link.b.paragraph) is None


def test_a_pinned_pair_is_linked_though_nothing_else_speaks_for_it(archive: Archive) -> None:
    a, b = unlinked(archive.compare(A, B))
    archive.judge(B, b, A, a, "pinned")
    link = link_at(archive.compare(A, B), a, b)
    assert link is not None
    assert (link.judged, link.band) == ("pinned", "thing")
    assert archive.judgements() == [Judgement(A, 1, a, B, 1, b, "pinned")]


def test_a_confirmed_link_says_so_and_stays_when_the_archive_learns_more(archive: Archive, tmp_path: Path) -> None:
    link = next(each for each in archive.compare(A, B).links if each.band == "theme")
    archive.judge(A, link.a.paragraph, B, link.b.paragraph, "confirmed")
    more = tmp_path / "2025.txt"
    more.write_text("Statement\n\n1 May 2025\n\n" + "The tally of the weights is kept at the ferry. " * 30, "utf-8")
    archive.import_files([more])
    again = link_at(archive.compare(A, B), link.a.paragraph, link.b.paragraph)
    assert again is not None
    assert (again.judged, again.band) == ("confirmed", "thing")
    archive.judge(A, link.a.paragraph, B, link.b.paragraph, None)
    assert archive.judgements() == []


def test_what_was_decided_is_in_the_journal_outlives_a_restart_and_checks_clean(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        archive.judge(A, 3, B, 3, "rejected")
        assert archive.check().problems == ()
    files = (sample_folder / "journal").glob("*.jsonl")
    lines = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]
    assert any("judged." in str(line.get("field")) for line in lines)
    with Archive.open(sample_folder) as archive:
        assert [each.decision for each in archive.judgements()] == ["rejected"]


def test_a_third_side_changes_nothing_between_two_others_also_with_judgements(archive: Archive) -> None:
    archive.judge(A, 3, B, 5, "pinned")
    two, three = archive.compare(A, B), archive.compare(A, B, "2024")
    assert [link for link in three.links if link.b.side == 1] == list(two.links)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((A, 3, A, 4, "pinned"), FieldError),
        ((A, 3, B, 999, "pinned"), NotFoundError),
        ((A, 3, "no-such-key", 1, "pinned"), NotFoundError),
        ((A, 3, B, 3, "perhaps"), FieldError),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(
    archive: Archive, arguments: tuple[str, int, str, int, str], error: type[Exception]
) -> None:
    with pytest.raises(error, match=r"nothing was kept|There is no"):
        archive.judge(*arguments)  # type: ignore[arg-type]
    assert archive.judgements() == []


def test_what_somebody_wrote_into_the_journal_in_another_shape_is_passed_over(archive: Archive) -> None:
    archive.judge(A, 3, B, 3, "rejected")
    from kpdesk.store.judging import _read

    entries = {"1.3.1.3.key": "rejected", "1.3": "rejected", "a.3.1.3.key": "pinned", "1.3.1.4.key": "perhaps"}
    assert len(list(_read("id", A, entries=entries, rivals={}))) == 1  # type: ignore[arg-type]


def newer(archive: Archive, key: str, folder: Path) -> None:
    """A further version of a statement, with a line before all others and one word changed."""
    lines = archive.show(key).text.split("\n")
    text = "\n\n".join(["A line that was not there before, and that nobody decided anything about.", *lines])
    file = folder / "newer.txt"
    file.write_text(text.replace("three pillars", "three old pillars"), "utf-8")
    assert archive.import_files([file], versions={str(file): key}).new_versions[0].version == 2


def test_what_was_decided_goes_along_to_a_newer_version(archive: Archive, tmp_path: Path) -> None:
    words = {each.n: each.text for each in archive.show(A).body}
    a, b = unlinked(archive.compare(A, B))
    rejected = next(link for link in archive.compare(A, B).links if link.status == "related")
    archive.judge(A, a, B, b, "pinned")
    archive.judge(A, rejected.a.paragraph, B, rejected.b.paragraph, "rejected")
    newer(archive, A, tmp_path)
    now = {each.text: each.n for each in archive.show(A).body}
    after = archive.compare(A, B)
    link = link_at(after, now[words[a]], b)
    assert link is not None
    assert link.judged == "pinned"
    assert link_at(after, now[words[rejected.a.paragraph]], rejected.b.paragraph) is None
    assert {(each.version, each.decision) for each in archive.judgements()} == {(1, "pinned"), (1, "rejected")}
    archive.judge(A, link.a.paragraph, B, b, "rejected")  # about the newer one: it counts more than what came along
    assert link_at(archive.compare(A, B), link.a.paragraph, b) is None
    old = link_at(archive.compare(f"{A}@1", B), a, b)
    assert old is not None
    assert old.judged == "pinned"


def test_what_was_decided_about_a_version_that_was_undone_harms_nothing(archive: Archive, tmp_path: Path) -> None:
    newer(archive, A, tmp_path)
    archive.judge(A, 4, B, 3, "pinned")
    archive.undo()
    archive.undo()
    archive.judge(A, 4, B, 5, "pinned")
    assert link_at(archive.compare(A, B), 4, 5) is not None
