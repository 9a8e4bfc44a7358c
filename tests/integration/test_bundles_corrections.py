"""Corrected details and repaired paragraphs travel in bundles: both kept on conflict, undone, never elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kpdesk import Archive
from kpdesk.core.records import Description, Evidence
from kpdesk.errors import FieldError, NotFoundError
from kpdesk.exchange import bundle as bundles
from kpdesk.store.log.operations import corrections
from kpdesk.store.schema import ChangeRow
from tests.unit.store.made import item

Maker = Callable[..., Archive]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Makes the archive of somebody, with these statements."""
    opened: list[Archive] = []

    def archive(name: str, *keys: str) -> Archive:
        made = Archive.open(tmp_path / name)
        made._store.author = name
        if keys:
            made._store.add_statements([item(key) for key in keys], "Import")
        opened.append(made)
        return made

    yield archive
    for each in opened:
        assert each.check().problems == ()
        each.close()


def write(archive: Archive, tmp_path: Path, **about: Any) -> Path:
    file = tmp_path / f"{archive._store.author}.kpbundle"
    archive.write_bundle(file, **about)
    return file


def details(archive: Archive, key: str = "lamps") -> dict[str, Any]:
    return archive._store.statement(key).statement.to_json() | {"id": None}


def paragraphs(archive: Archive) -> list[tuple[int, str]]:
    return [(each.n, each.text) for each in archive.show("lamps").body]


def test_corrected_details_come_with_a_bundle_and_go_with_an_undo_or_with_the_bundle(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "oil", "lamps")
    before, started = details(ben), details(ana)
    ana.edit("lamps", title="Lamps for all", date="2021-11", meeting="2021 plenary, Porto Velo, BR", speakers="A; B")
    ana.edit("lamps", organisation="")
    written = ana.write_bundle(tmp_path / "a.kpbundle")
    assert (written.notes, written.corrections) == (0, 6)
    preview = ben.preview_bundle(written.file)
    assert (preview.corrections, preview.changes_nothing, preview.authors, preview.conflicts) == (6, False, ("Ana",), 0)
    assert details(ben) == before
    ben.merge_bundle(written.file)
    assert details(ben) == details(ana) != started
    assert ben.undo_label == "Merge 6 corrections from Ana"
    assert details(ben)["evidence"]["date"]["certainty"] == "confirmed"
    assert (details(ben)["date_precision"], details(ben)["meeting"]["city"]) == ("month", "Porto Velo")
    assert ben.preview_bundle(written.file).changes_nothing
    ben.undo()
    assert details(ben) == before
    ben.redo()
    assert details(ben) == details(ana)
    ben.remove_bundle(preview.id)
    assert details(ben) == before
    ben.merge_bundle(written.file)
    assert details(ben) == details(ana)
    assert ana.preview_bundle(write(ben, tmp_path)).changes_nothing


def test_a_guess_that_was_only_confirmed_is_confirmed_elsewhere_too(make: Maker, tmp_path: Path) -> None:
    guessed = Description(title="About lamps", year=2021, evidence={"year": Evidence("in 2021", "guess")})
    ana, ben = make("Ana"), make("Ben")
    for archive in (ana, ben):
        archive._store.add_statements([replace(item("lamps"), description=guessed)], "Import")
    ana.edit("lamps", year="2021")
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ben)["evidence"]["year"] == {"quote": "in 2021", "certainty": "confirmed", "other": []}
    ana.undo()
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ben) == details(ana)
    assert details(ben)["evidence"]["year"]["certainty"] == "guess"
    ana.redo()
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ben)["evidence"]["year"]["certainty"] == "confirmed"


def test_what_was_confirmed_while_it_was_imported_goes_along_once(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana"), make("Ben", "lamps")
    known = Description(title="Lamps for all", evidence={"title": Evidence("", "confirmed")})
    ana._store.add_statements([replace(item("lamps"), description=known)], "Import")
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ben)["title"] == "Lamps for all"
    ben.edit("lamps", title="Lamps")
    ana.merge_bundle(write(ben, tmp_path))
    assert details(ana)["title"] == "Lamps"
    assert ana.conflicts() == ben.conflicts() == []
    ben.undo()
    ana.merge_bundle(write(ben, tmp_path))
    assert details(ana)["title"] == "Lamps for all"


def test_both_titles_are_kept_until_a_person_chooses_and_the_choice_is_heard(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    ana.edit("lamps", title="Ana's", date="2021-11-12")
    ben.edit("lamps", title="Ben's", date="2021-11")
    assert ana.preview_bundle(write(ben, tmp_path)).conflicts == 2
    ana.merge_bundle(write(ben, tmp_path))
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ana) == details(ben)
    for archive in (ana, ben):
        date, title = archive.conflicts()
        assert (title.note, title.about, title.field, title.words) == (None, "lamps", "title", "")
        assert {each.value for each in title.choices} == {"Ana's", "Ben's"}
        assert title.choices[0].value == details(archive)["title"]
        assert {each.value for each in date.choices} == {"2021-11-12", "2021-11"}
    with pytest.raises(FieldError):
        ana.decide("lamps", "title", "neither")
    with pytest.raises(NotFoundError):
        ana.decide("lamps", "kind", "report")
    ana.decide("lamps", "title", "Ana's")
    ana.decide("lamps", "date", "2021-11")
    assert (details(ana)["title"], details(ana)["date_precision"], ana.conflicts()) == ("Ana's", "month", [])
    ana.undo()
    assert len(ana.conflicts()) == 1
    ana.redo()
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ana) == details(ben)
    assert ben.conflicts() == []
    assert ana.merge_bundle(write(ben, tmp_path)).changes_nothing


def test_what_was_taken_back_is_taken_back_for_everybody(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    before = details(ben)
    ana.edit("lamps", title="rash")
    ben.merge_bundle(write(ana, tmp_path))
    ana.undo()
    ben.merge_bundle(write(ana, tmp_path))
    assert ben.conflicts() == []
    assert details(ben) == before


def test_repairs_come_where_the_text_is_the_same_and_wait_where_it_is_another(make: Maker, tmp_path: Path) -> None:
    ana, ben, cleo = make("Ana", "lamps"), make("Ben", "lamps"), make("Cleo", "lamps")
    note = ben.annotate("lamps", quote="counted the lamps", text="mine")
    cleo._store.add_version("lamps", item("lamps", "Lamps", "All of it was told otherwise."), "Version")
    dora = make("Dora")
    dora._store.add_statements([replace(item("lamps", "Lamps", "Told otherwise."), key="lamps")], "Import")
    before = paragraphs(ben)
    ana.join_paragraphs("lamps", 2)
    ana.edit("lamps", title="Joined")
    file = write(ana, tmp_path)
    for archive in (ben, cleo):
        assert archive.merge_bundle(file).left_aside == ()
    assert paragraphs(ben) == paragraphs(ana) != before
    assert [each.n for each in cleo.show("lamps@1").body] == [each.n for each in ana.show("lamps").body]
    assert ben.note_history(note.id)[-1].new == "mine"
    assert ben.show("lamps").notes[0].quoted == "counted the lamps"
    (sentence,) = dora.merge_bundle(file).left_aside
    assert "“Joined” wait, because" in sentence
    assert details(dora)["title"] == "About lamps"
    ben.undo()
    assert paragraphs(ben) == before
    ben.redo()
    ben.bring_back_paragraphs("lamps")
    ana.merge_bundle(write(ben, tmp_path))
    assert paragraphs(ana) == before


def test_two_repairs_of_one_place_are_both_kept_with_the_words_there(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    ana.join_paragraphs("lamps", 2)
    ben.leave_out_paragraph("lamps", 3)
    ana.merge_bundle(write(ben, tmp_path))
    ben.merge_bundle(write(ana, tmp_path))
    assert paragraphs(ana) == paragraphs(ben)
    (conflict,) = ana.conflicts()
    assert conflict.words == "Nobody had counted the lamps."
    assert {each.value for each in conflict.choices} == {"join", "out"}
    ana.decide("lamps", conflict.field, "join")
    ben.merge_bundle(write(ana, tmp_path))
    assert paragraphs(ana) == paragraphs(ben)
    assert ben.conflicts() == []


TEN = tuple(f"Paragraph {n} counts its lamps and says so." for n in range(1, 13))
PAIRS: dict[str, tuple[Callable[[Archive], Any], Callable[[Archive], Any]]] = {
    "two neighbouring joins": (
        lambda one: one.join_paragraphs("lamps", 3),
        lambda one: one.join_paragraphs("lamps", 4),
    ),
    "left out and split": (
        lambda one: one.leave_out_paragraph("lamps", 5),
        lambda one: one.split_paragraph("lamps", 5, at=one.show("lamps").body[4].start + 20),
    ),
    "left out and joined over it": (
        lambda one: (one.leave_out_paragraph("lamps", 5), one.join_paragraphs("lamps", 4)),
        lambda one: one.join_paragraphs("lamps", 5),
    ),
}


def three(make: Maker) -> list[Archive]:
    made = [make(name) for name in ("Ana", "Ben", "Cleo")]
    for each in made:
        each._store.add_statements([item("lamps", *TEN)], "Import")
    return made


def test_a_place_inside_a_paragraph_is_called_by_the_number_that_people_read(make: Maker, tmp_path: Path) -> None:
    ana, ben, _ = three(make)
    for repair, archive in zip(PAIRS["left out and split"], (ana, ben), strict=True):
        repair(archive)
    ana.merge_bundle(write(ben, tmp_path))
    (conflict,) = ana.conflicts()
    assert [sorted(each.value) for each in conflict.choices] == [["5", "5.4"], ["5", "5.4"]]


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("number", [0, 1])
def test_neighbouring_repairs_of_two_people_are_one_conflict_and_never_mixed(
    make: Maker, tmp_path: Path, pair: str, number: int
) -> None:
    ana, ben, cleo = three(make)
    started = paragraphs(ana)
    for archive, repair in zip((ana, ben), PAIRS[pair], strict=True):
        repair(archive)
    own = {each._store.author: paragraphs(each) for each in (ana, ben)}
    files = [write(ana, tmp_path), write(ben, tmp_path)]
    assert ana.preview_bundle(files[1]).conflicts == 1
    ana.merge_bundle(files[1])
    for file in (files[0], *files[::-1]):
        ben.merge_bundle(file)
    for file in files[::-1]:
        cleo.merge_bundle(file)
    assert paragraphs(ana) == paragraphs(ben) == paragraphs(cleo)
    found = [each.conflicts() for each in (ana, ben, cleo)]
    assert [(each.field, each.choices) for (each,) in found] == [(found[0][0].field, found[0][0].choices)] * 3
    (conflict,) = found[0]
    assert paragraphs(ana) == own[conflict.choices[0].author]
    with pytest.raises(FieldError, match="repaired these paragraphs differently"):
        ana.leave_out_paragraph("lamps", 4)
    ana.leave_out_paragraph("lamps", 11)
    ana.undo()
    ana.decide("lamps", conflict.field, conflict.choices[number].value)
    assert paragraphs(ana) == own[conflict.choices[number].author]
    ana.undo()
    assert ana.conflicts() == found[0]
    ana.redo()
    decided = write(ana, tmp_path)
    for each in (ben, cleo):
        each.merge_bundle(decided)
        assert paragraphs(each) == paragraphs(ana) == own[conflict.choices[number].author]
        assert each.conflicts() == ana.conflicts() == []
        each.undo()
        assert [one.choices for one in each.conflicts()] == [conflict.choices]
    for bundle in cleo.merged_bundles():
        cleo.remove_bundle(bundle.id)
    assert paragraphs(cleo) == started


def test_a_bundle_with_rival_repairs_leaves_as_it_came(make: Maker, tmp_path: Path) -> None:
    ana, ben, _ = three(make)
    ana.join_paragraphs("lamps", 3)
    ben.join_paragraphs("lamps", 4)
    before = paragraphs(ana)
    ana.merge_bundle(write(ben, tmp_path))
    ana.remove_bundle(ana.merged_bundles()[0].id)
    assert (paragraphs(ana), ana.conflicts()) == (before, [])


def test_repairs_apart_from_each_other_and_those_of_who_saw_the_first_come_together(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben, _ = three(make)
    ana.join_paragraphs("lamps", 3)
    ben.join_paragraphs("lamps", 8)
    ben.merge_bundle(write(ana, tmp_path))
    ben.join_paragraphs("lamps", 3)  # with ¶5, having seen that ¶4 is part of ¶3
    ana.merge_bundle(write(ben, tmp_path))
    assert paragraphs(ana) == paragraphs(ben)
    assert [n for n, _ in paragraphs(ana)] == [1, 2, 3, 6, 7, 8, 10, 11, 12]
    assert ana.conflicts() == ben.conflicts() == []
    ana.leave_out_paragraph("lamps", 6)
    ben.merge_bundle(write(ana, tmp_path))
    assert paragraphs(ana) == paragraphs(ben)
    assert ben.conflicts() == []


def test_details_never_come_to_another_statement_with_the_same_words(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben")
    same = [replace(item("lamps"), key=key, content=b"other " + item("lamps").content) for key in ("one", "two")]
    for n, each in enumerate(same):
        content = each.content + b" " * n
        sha256 = hashlib.sha256(content).hexdigest()
        ben._store.add_statements([replace(each, content=content, sha256=sha256)], "Import")
    ana.edit("lamps", title="Ana's")
    (sentence,) = ben.merge_bundle(write(ana, tmp_path)).left_aside
    assert "or more than one" in sentence
    assert {each.title for each in ben.statements()} == {"About lamps"}
    ben._store.add_statements([item("lamps")], "Import")
    assert ben.merge_bundle(write(ana, tmp_path)).left_aside == ()
    assert {each.key: each.title for each in ben.statements()} == {
        "one": "About lamps",
        "two": "About lamps",
        "lamps": "Ana's",
    }


def test_corrections_of_a_statement_that_is_not_here_wait_and_are_taken_over_as_if_it_had_been(
    make: Maker, tmp_path: Path
) -> None:
    ana, ben, cleo, dora = make("Ana", "lamps", "oil"), make("Ben", "oil"), make("Cleo", "oil"), make("Dora", "lamps")
    ana.edit("lamps", title="Ana's", speakers="A; B")
    ana.join_paragraphs("lamps", 2)
    file = write(ana, tmp_path)
    preview = ben.preview_bundle(file)
    assert (preview.corrections, preview.to_place, preview.changes_nothing) == (3, 3, False)
    merged = ben.merge_bundle(file)
    assert ben.merge_bundle(file).changes_nothing
    (sentence,) = merged.left_aside
    assert "“Ana's” wait, because" in sentence
    cleo.merge_bundle(write(ben, tmp_path))  # what waits is passed on, and waits there
    dora.edit("lamps", title="Dora's")
    dora.merge_bundle(file)
    for one in (ben, cleo):
        one._store.add_statements([item("lamps")], "Import")
        before = details(one), paragraphs(one)
        assert (one.place_waiting(), one.place_waiting()) == (3, 0)
        assert paragraphs(one) == paragraphs(ana) == paragraphs(dora)
        assert details(one)["title"] == "Ana's"
        one.undo()
        assert (details(one), paragraphs(one)) == before
        one.redo()
        one.merge_bundle(write(dora, tmp_path))
    assert len(ben.conflicts()) == len(cleo.conflicts()) == len(dora.conflicts()) == 1
    assert details(ben)["title"] == details(cleo)["title"] == details(dora)["title"]
    assert ben.merge_bundle(file).changes_nothing


def test_what_waited_goes_with_its_bundle_and_stays_while_another_has_it(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben")
    ana.edit("lamps", title="Ana's")
    first = ben.merge_bundle(write(ana, tmp_path)).id
    ana.edit("lamps", kind="letter")
    second = ben.merge_bundle(write(ana, tmp_path)).id
    third = ben.merge_bundle(write(ana, tmp_path)).id
    ben.remove_bundle(third)
    ben._store.add_statements([item("lamps")], "Import")
    assert ben.place_waiting() == 2
    ben.remove_bundle(first)
    assert (details(ben)["title"], details(ben)["kind"]) == ("Ana's", "letter")
    ben.remove_bundle(second)
    assert details(ben)["title"] == "About lamps"


def test_repairs_of_a_text_that_comes_later_are_taken_over_with_it(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    told = item("lamps", "Lamps", "All of it was told otherwise.", "Nobody counted.")
    ana._store.add_version("lamps", told, "Version")
    ana.join_paragraphs("lamps", 2)
    (sentence,) = ben.merge_bundle(write(ana, tmp_path)).left_aside
    assert "wait, because the text is another" in sentence
    before = paragraphs(ben)
    assert ben.place_waiting() == 0
    assert paragraphs(ben) == before
    ben._store.add_version("lamps", told, "Version")
    assert ben.place_waiting() == 1
    assert paragraphs(ben) == paragraphs(ana)


def test_an_archive_that_knew_a_statement_long_before_takes_what_has_a_lower_clock(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", *(f"oil-{n}" for n in range(20)))
    ana.edit("lamps", title="Ana's")
    ben._store.add_statements([item("lamps")], "Import")
    ben.merge_bundle(write(ana, tmp_path))
    assert details(ben)["title"] == "Ana's"


def test_a_bundle_passes_on_what_came_from_another(make: Maker, tmp_path: Path) -> None:
    ana, ben, cleo = make("Ana", "lamps"), make("Ben", "lamps"), make("Cleo", "lamps")
    ana.edit("lamps", title="Ana's")
    ben.merge_bundle(write(ana, tmp_path))
    cleo.merge_bundle(write(ben, tmp_path))
    assert details(cleo)["title"] == "Ana's"
    assert cleo.merge_bundle(write(ana, tmp_path)).changes_nothing


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("year", 99999),
        ("kind", "sermon"),
        ("meeting", {"year": 2021, "type": "party", "city": None, "country": None}),
        ("meeting", {"year": 2021, "door": "open"}),
        ("date", "2021-13"),
        ("speakers", [1]),
        ("title", ["x"]),
        ("key", "other"),
        ("version", 2),
        ("removed", "now"),
        ("evidence.title", {"quote": "", "certainty": "confirmed"}),
        ("repairs.1.10", "explode"),
        ("repairs.1", "join"),
        ("repairs.1.x", "join"),
    ],
)
def test_what_nobody_can_have_corrected_is_passed_over(make: Maker, tmp_path: Path, field: str, value: object) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    before = details(ben), paragraphs(ben)
    ana.edit("lamps", title="true")
    bundle = bundles.load(write(ana, tmp_path))
    (told,) = bundle.corrections
    lies = tuple(replace(each, field=field, new=value) for each in told.operations)
    file = bundles.save(tmp_path / "lies.kpbundle", replace(bundle, corrections=(replace(told, operations=lies),)))
    assert ben.merge_bundle(file).corrections == 0
    assert (details(ben), paragraphs(ben)) == before


def test_an_edit_of_days_when_undoing_did_not_name_what_it_undid_is_understood(make: Maker, tmp_path: Path) -> None:
    ana, ben = make("Ana", "lamps"), make("Ben", "lamps")
    ana.edit("lamps", title="rash")
    ana.undo()
    ana.edit("lamps", organisation="Lamp League", year="2021")
    with ana._store._writer._database.writing() as session:
        lines = corrections(session.scalars(select(ChangeRow).order_by(ChangeRow.seq)).all(), lambda _: True)
        assert [each.field for _, each in lines] == ["title", "title", "organisation", "year"]
        old = [copied(each) for each in session.scalars(select(ChangeRow).order_by(ChangeRow.seq))]
    assert [each.field for _, each in corrections(old, lambda _: True)] == ["organisation", "year"]
    alone = [each for each in old if each.field != "year"]  # only confirmed, in those days no line of the field itself
    assert [each.field for _, each in corrections(alone, lambda _: True)] == ["organisation", "year"]
    ben.merge_bundle(write(ana, tmp_path))
    assert (details(ben)["title"], details(ben)["organisation"]) == ("About lamps", "Lamp League")


def copied(line: ChangeRow) -> ChangeRow:
    """A line as it was written before today."""
    names = [column.name for column in line.__table__.columns]
    return ChangeRow(**{name: getattr(line, name) for name in names} | {"replaces": None})
