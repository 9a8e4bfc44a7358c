"""What was said before, in a real archive."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from kpdesk.archive import Archive
from kpdesk.archive.comparing.worth import Worth
from kpdesk.core.records import Asked
from kpdesk.errors import CancelledError
from kpdesk.store import shingles

ASK = "we ask the council to repair the sluice gate at the upper weir before the spring floods come again"

NEARLY = ASK.replace("repair", "mend")


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    said = {
        "2019-plenary.txt": f"Opening statement\n\n18 November 2019\n\nChair, {ASK}. The mills stand still.",
        "2021-plenary.txt": f"Opening statement\n\n12 November 2021\n\nOnce more {ASK}. Nobody has answered us yet.",
        "2022-plenary.txt": f"Closing statement\n\n5 November 2022\n\nToday {NEARLY}; time runs.",
    }
    for name, text in said.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in said]


@pytest.fixture
def archive(tmp_path: Path, texts: list[Path]) -> Archive:
    opened = Archive.open(tmp_path / "archive")
    assert len(opened.import_files(texts).imported) == 3
    return opened


def test_where_else_something_was_said_comes_with_its_exact_place(archive: Archive) -> None:
    with archive:
        found = archive.reused(f"My colleague says: {ASK}!")
        assert [each.year for each in found] == [2019, 2021, 2022]
        assert [each.exact for each in found] == [True, True, False]
        for each in found:
            paragraph = archive.show(each.key).body[each.paragraph - 1].text
            assert paragraph[each.there_start : each.there_end] == each.text
        assert archive.reused("Something that nobody in here has ever said in eight words or more") == ()
        assert archive.reused(ASK, limit=1) == archive.reused(ASK)[:1]


def test_a_statement_tells_what_is_recycled_in_it_and_from_which_years(archive: Archive) -> None:
    with archive:
        first, second, third = (each.key for each in archive.statements())
        assert archive.recycling(first).share == 0
        (paragraph,) = archive.recycling(first).paragraphs
        assert paragraph.years == (2021,)
        recycled = archive.recycling(second)
        assert {place.key for each in recycled.paragraphs for place in each.places} == {first, third}
        said = len(ASK.split())
        assert recycled.share == pytest.approx(said / recycled.words, abs=0.01)
        assert [archive.recycling(each.key).words for each in archive.statements()] == [
            each.words for each in archive.statements()
        ]


def test_it_follows_what_comes_and_goes(archive: Archive, tmp_path: Path) -> None:
    with archive:
        keys = [each.key for each in archive.statements()]
        archive.remove(keys[0])
        assert [each.year for each in archive.reused(ASK)] == [2021, 2022]
        archive.restore(keys[0])
        more = tmp_path / "2023-plenary.txt"
        more.write_text(f"Statement\n\n1 June 2023\n\nAgain and again {ASK}.", "utf-8")
        archive.import_files([more])
        assert [each.year for each in archive.reused(ASK) if each.exact] == [2019, 2021, 2023]


def test_what_many_organisations_say_is_common_wording(archive: Archive) -> None:
    with archive:
        for n, each in enumerate(archive.statements()):
            archive.edit(each.key, organisation=f"Union {n}")
        shared = ASK.partition("repair ")[2]
        assert {each.grade for each in archive.reused(shared)} == {"common wording"}
        assert archive.reused(shared, formulas=True) == archive.reused(shared)
        for each in archive.statements():
            archive.edit(each.key, organisation="Union")
        assert [each.grade for each in archive.reused(shared)] == ["said before"] * 3


def test_a_formula_of_very_many_passages_is_given_only_to_who_asks(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kpdesk.archive.comparing.reusing._MOST_HELD", 0)
    with archive:
        for n, each in enumerate(archive.statements()):
            archive.edit(each.key, organisation=f"Union {n}")
        shared = ASK.partition("repair ")[2]
        assert len(archive.reused(shared)) < len(archive.reused(shared, formulas=True)) == 3


def test_the_name_of_a_thing_that_a_statement_says_again_and_again_is_common_wording(
    archive: Archive, tmp_path: Path
) -> None:
    thing = "the fund for the repair of gates and weirs along the upper river"
    text = "\n\n".join(f"In plain words we say that {thing} is closed until winter comes, {n}." for n in "abc")
    (tmp_path / "2023-plenary.txt").write_text(f"Statement\n\n1 June 2023\n\n{text}", "utf-8")
    (tmp_path / "2024-plenary.txt").write_text(f"Statement\n\n1 June 2024\n\nToday {thing} is closed.", "utf-8")
    with archive:
        archive.import_files([tmp_path / "2023-plenary.txt", tmp_path / "2024-plenary.txt"])
        assert {(each.year, each.grade) for each in archive.reused(thing)} == {
            (2023, "common wording"),
            (2024, "common wording"),
        }


def test_the_file_may_be_deleted_damaged_or_of_another_shape(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "archive" / "index" / "shingles.db"
    with archive:
        assert len(archive.reused(ASK)) == 3
    for content in (b"", b"no database at all" * 400, None):
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content)
        with Archive.open(tmp_path / "archive") as again:
            assert len(again.reused(ASK)) == 3
    content = bytearray(file.read_bytes())
    content[1000:] = b"\xff" * (len(content) - 1000)
    file.write_bytes(content)
    with Archive.open(tmp_path / "archive") as again:
        assert len(again.reused(ASK)) == 3


def test_a_disk_without_room_keeps_no_answer_back(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / "2024-plenary.txt"
    long.write_text(" ".join(f"wheel{n} turned slowly" for n in range(3_000)) + ".", "utf-8")
    made = shingles._made

    def cramped(name: str) -> sqlite3.Connection:
        connection = made(name)
        if name != ":memory:":
            connection.execute("PRAGMA max_page_count = 1")  # as large as it is now
        return connection

    monkeypatch.setattr(shingles, "_made", cramped)
    with archive:
        archive.import_files([long])
        assert len(archive.reused(ASK)) == 3
        assert len(archive.reused(ASK)) == 3


def test_an_archive_that_may_not_be_written_to_answers_too(archive: Archive, tmp_path: Path) -> None:
    with archive, Archive.open(tmp_path / "archive", wait=0) as reader:
        assert reader.read_only
        assert len(reader.reused(ASK)) == 3
    assert not (tmp_path / "archive" / "index" / "shingles.db").exists()


def test_learning_what_others_said_can_be_stopped_and_goes_on_at_the_next_time(archive: Archive) -> None:
    with archive:
        key = archive.statements()[0].key
        with pytest.raises(CancelledError):
            archive.recycling(key, lambda *_: False)
        assert archive.recycling(key, lambda *_: True) == archive.recycling(key)


RARE = "councillors counted eleven empty barrels behind the rusty sluice gate that night"
FORMULA = "we look forward to the outcome of the talks on the future of this house"


def plenary(folder: Path, year: int, *, organisation: str, said: str) -> Path:
    weather = " ".join(
        f"On day {n} of {year} the {organisation} heard that the river stood {n} feet." for n in range(9)
    )
    path = folder / f"{year}-{organisation.lower().replace(' ', '-')}.txt"
    path.write_text(f"Statement of the {organisation}\n\n1 June {year}\n\n{weather}\n\n{said}", "utf-8")
    return path


@pytest.fixture
def house(tmp_path: Path) -> list[tuple[Path, str]]:
    folder = tmp_path / "house"
    folder.mkdir()
    made = []
    for n in range(12):
        said = f"Friends, {FORMULA}." + (f" It is told that {RARE}." if n in (3, 8) else "")
        made.append((plenary(folder, 2010 + n, organisation=f"Union {n}", said=said), f"Union {n}"))
    return made


def filled(folder: Path, files: list[tuple[Path, str]]) -> Archive:
    archive = Archive.open(folder)
    for path, organisation in files:
        (statement,) = archive.import_files([path]).imported
        archive.edit(statement.key, organisation=organisation)
    return archive


def grades(archive: Archive) -> dict[str, list[tuple[int | None, str, str]]]:
    return {
        each.source.rpartition("/")[2]: [
            (place.year, place.text, place.grade)
            for paragraph in archive.recycling(each.key).paragraphs
            for place in paragraph.places
        ]
        + [(place.year, place.text, place.grade) for place in archive.reused(f"{RARE}. {FORMULA}", beside=each.key)]
        for each in archive.statements()
    }


def test_a_planted_rare_run_is_asserted_and_a_formula_is_not(tmp_path: Path, house: list[tuple[Path, str]]) -> None:
    with filled(tmp_path / "archive", house) as archive:
        found = archive.reused(f"Once more: {RARE}, and {FORMULA}.")
        assert {each.year for each in found if each.is_certain} == {2013, 2018}
        assert all("barrels" in each.text for each in found if each.is_certain)
        asked = archive.search(f'said:"{RARE}"')
        assert [(each.year, each.grade) for each in asked.hits] == [(2013, "said before"), (2018, "said before")]
        key = archive.statements(year=2013)[0].key
        assert [each.year for each in archive.search(f'said:"{RARE}" beside:{key}').hits] == [2018]


def test_common_wording_is_counted_and_given_to_who_asks_for_it(tmp_path: Path, house: list[tuple[Path, str]]) -> None:
    with filled(tmp_path / "archive", house) as archive:
        page = archive.search(f'said:"{FORMULA}"')
        assert (page.total, page.common) == (0, 12)
        more = archive.search(f'said:"{FORMULA}" common:yes', limit=5, offset=10)
        assert (more.total, more.common, len(more.hits)) == (12, 0, 2)
        assert {each.grade for each in more.hits} == {"common wording"}


def test_grades_are_the_same_whatever_came_first_and_when_it_was_learned(
    tmp_path: Path, house: list[tuple[Path, str]]
) -> None:
    with filled(tmp_path / "one", house) as one, filled(tmp_path / "two", house[5:]) as two:
        grades(two)  # learned while some are missing
        for path, organisation in reversed(house[:5]):
            (statement,) = two.import_files([path]).imported
            two.edit(statement.key, organisation=organisation)
        assert grades(one) == grades(two)
    for file in (tmp_path / "two" / "index").glob("sp*-*"):
        file.unlink()
    (tmp_path / "two" / "index" / "shingles.db").unlink()
    with Archive.open(tmp_path / "one") as one, Archive.open(tmp_path / "two") as rebuilt:
        assert grades(one) == grades(rebuilt)


def test_what_was_learned_is_there_in_the_next_session(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive:
        first = archive.reused(ASK)
    (file,) = (tmp_path / "archive" / "index").glob("speech-*.bin")
    learned = Worth._learned
    monkeypatch.setattr(Worth, "_learned", None)
    with Archive.open(tmp_path / "archive") as again:
        assert again.reused(ASK) == first
    monkeypatch.setattr(Worth, "_learned", learned)
    with Archive.open(tmp_path / "archive") as again:
        again.reused(ASK)
        if sys.platform != "win32":  # there a file that is read cannot be cut
            file.write_bytes(file.read_bytes()[:100])
        assert again.reused(ASK) == first
    file.write_bytes(b"no numbers")
    with Archive.open(tmp_path / "archive") as again:
        assert again.reused(ASK) == first


def test_who_may_not_wait_is_told_that_grades_are_not_known_yet(archive: Archive) -> None:
    with archive:
        asked = Asked(f'said:"{ASK}"')
        page = archive.answer(asked, wait=False)
        assert page.ungraded
        assert {each.grade for each in page.hits} == {None}
        archive.reused(ASK)
        page = archive.answer(asked, wait=False)
        assert not page.ungraded
        assert {each.grade for each in page.hits} == {"said before"}
