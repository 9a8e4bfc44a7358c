"""What was said before, in a real archive."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kpdesk.archive import Archive
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


def test_what_many_organisations_say_is_a_formula_unless_it_is_asked_for(archive: Archive, tmp_path: Path) -> None:
    with archive:
        for n, each in enumerate(archive.statements()):
            archive.edit(each.key, organisation=f"Union {n}")
        shared = ASK.partition("repair ")[2]
        assert archive.reused(shared) == ()
        assert len(archive.reused(shared, formulas=True)) == 3
        for each in archive.statements():
            archive.edit(each.key, organisation="Union")
        assert len(archive.reused(shared)) == 3


def test_the_name_of_a_thing_that_a_statement_says_again_and_again_is_no_reuse(
    archive: Archive, tmp_path: Path
) -> None:
    thing = "the fund for the repair of gates and weirs along the upper river"
    text = "\n\n".join(f"In plain words we say that {thing} is closed until winter comes, {n}." for n in "abc")
    (tmp_path / "2023-plenary.txt").write_text(f"Statement\n\n1 June 2023\n\n{text}", "utf-8")
    (tmp_path / "2024-plenary.txt").write_text(f"Statement\n\n1 June 2024\n\nToday {thing} is closed.", "utf-8")
    with archive:
        archive.import_files([tmp_path / "2023-plenary.txt", tmp_path / "2024-plenary.txt"])
        assert archive.reused(thing) == ()
        assert {each.year for each in archive.reused(thing, formulas=True)} == {2023, 2024}


def test_who_did_not_ask_is_not_told_of_names_and_courtesy(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kpdesk.core.reuse.courtesy._FEWEST", 3)
    monkeypatch.setattr("kpdesk.core.reuse.courtesy._PRIOR", 1)
    thanks = "let me thank you most warmly, dear friends, for the kind welcome that you gave us in this old hall"
    for year in (2023, 2024):
        middle = "\n\n".join(f"Of {year} we only know that {n} of its wheels stand still." for n in range(60))
        text = f"Statement\n\n1 June {year}\n\n{thanks}.\n\n{middle}"
        (tmp_path / f"{year}-plenary.txt").write_text(text, "utf-8")
    with archive:
        archive.import_files([tmp_path / "2023-plenary.txt", tmp_path / "2024-plenary.txt"])
        key = archive.statements(year=2024)[0].key
        said = {place.text for each in archive.recycling(key).paragraphs for place in each.places}
        assert not any("thank you" in each for each in said)
        assert [each.year for each in archive.reused(thanks, beside=key)] == [2023]


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
