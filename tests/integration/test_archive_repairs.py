from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.numbering import numbered
from kpdesk.core.records import StatementText
from kpdesk.errors import KpdeskError, NotFoundError

KEY = "2021-plenary-lamp-league-statement"
TEXT = """Statement of the Lamp League

The lamps of the harbour were lit by the

Lamp League 3

keeper alone, and nobody had counted them since the spring.

We ask the council to count every lamp before winter. The count must be open to all who live by the harbour.

Thank you."""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    file = tmp_path / "lamps.txt"
    file.write_text(TEXT, encoding="utf-8")
    fields = {"organisation": "Lamp League", "year": "2021", "meeting": "2021 plenary", "kind": "statement"}
    with Archive.open(tmp_path / "archive") as opened:
        report = opened.import_files([file], fields=fields)
        assert [each.key for each in report.imported] == [KEY]
        yield opened


def words(shown: StatementText) -> list[str]:
    return [" ".join(each.text.split()) for each in shown.body]


def mend(archive: Archive) -> StatementText:
    archive.leave_out_paragraph(KEY, 3)
    return archive.join_paragraphs(KEY, 2)


def test_a_sentence_that_a_page_cut_is_whole_again_and_stays_so(archive: Archive, tmp_path: Path) -> None:
    mended = mend(archive)
    assert [each.n for each in mended.body] == [1, 2, 5, 6]
    assert words(mended)[1] == (
        "The lamps of the harbour were lit by the keeper alone, and nobody had counted them since the spring."
    )
    assert mended.statement.paragraphs == 4
    archive.close()
    with Archive.open(tmp_path / "archive") as again:
        assert again.show(KEY) == mended
        assert again.check().ok


def test_a_note_over_what_was_left_out_is_handed_on_without_it(archive: Archive, tmp_path: Path) -> None:
    mend(archive)
    archive.annotate(KEY, quote="lit by the keeper alone", text="Who was it?", visibility="quotable")
    archive.annotate(KEY, quote="every lamp before winter", text="And this one.", visibility="quotable")
    for name in ("notes.md", "notes.csv"):
        archive.export(tmp_path / name, notes=True)
        written = (tmp_path / name).read_text("utf-8")
        assert "lit by the keeper alone" in written
        assert "every lamp before winter" in written
        assert "Lamp League 3" not in written


def test_a_note_over_what_was_left_out_says_what_is_read_and_one_in_it_keeps_its_words(archive: Archive) -> None:
    across = archive.annotate(KEY, quote="were lit by the Lamp League 3 keeper", text="across")
    head = archive.annotate(KEY, quote="League 3", text="on the head")
    shown = mend(archive)
    said = {note.id: note.quoted for note in shown.notes}
    assert said == {across.id: "were lit by the keeper", head.id: "League 3"}
    assert {note.id: note.quoted for note in archive.search("lit").notes} == {across.id: "were lit by the keeper"}
    assert [note.id for note in archive.search("League").notes] == [head.id]
    assert [note.id for note in archive.notes(text="lit by the keeper")] == [across.id]


def test_a_quotation_over_what_was_left_out_is_exact_and_found_at_its_place(archive: Archive) -> None:
    shown = mend(archive)
    result = archive.check_quote("The lamps of the harbour were lit by the keeper alone")
    assert result.verdict == "exact"
    (match,) = result.matches
    assert (match.paragraph, shown.text[match.start : match.end].split()[-1]) == (2, "alone")
    assert archive.check_quote("We ask the council to count every lamp").matches[0].paragraph == 5
    assert archive.check_quote("Lamp League 3").verdict != "exact"
    assert archive.check_quote("lit by the Lamp League 3 keeper").verdict != "exact"


def test_no_list_shows_the_gap_where_something_was_left_out(archive: Archive) -> None:
    mend(archive)
    said = "The lamps of the harbour were lit by the keeper alone, and nobody had counted them since the spring."
    assert archive.search("keeper").hits[0].text == said
    compared = archive.compare(KEY, f"{KEY}@1")
    marks = next(link.marks for link in compared.links if link.a.paragraph == 2)
    assert marks is not None
    assert "".join(text for kind, text in marks if kind in "=-") == said
    assert said in archive.comparison_file(compared, "html").decode()


def test_search_comparison_citation_and_nearest_passages_follow_a_repair(archive: Archive) -> None:
    assert archive.search('"lit by the keeper"').total == 0
    assert archive.search('"Lamp League 3"').total == 1
    mend(archive)
    assert archive.search('"Lamp League 3"').total == 0
    hit = archive.search('"lit by the keeper"').hits[0]
    assert (hit.paragraph, hit.text) == (2, archive.show(KEY).body[1].text)
    for cited in (archive.cite(KEY, [2]), archive.cite(KEY, [4])):
        assert "lit by the keeper alone" in cited
        assert "¶2" in cited
        assert "[…]" not in archive.cite(KEY, [1, 2])
    with pytest.raises(NotFoundError, match="has no paragraph 3; its paragraphs are 1, 2, 5, 6"):
        archive.cite(KEY, [3])
    assert archive.related(KEY, 4).total == archive.related(KEY, 2).total == 0
    with pytest.raises(NotFoundError, match="has no paragraph 3"):
        archive.related(KEY, 3)
    compared = archive.compare(KEY, f"{KEY}@1")
    assert compared.sides[0].paragraphs == 4
    assert compared.counts.same == 4
    assert archive.counts()[1] == 4
    assert archive.check().ok


def test_no_note_moves_and_each_says_the_paragraph_it_is_read_in(archive: Archive) -> None:
    across = archive.annotate(KEY, start=TEXT.replace("\n\n", "\n").index("lit by"), end=100, text="across the page")
    late = archive.annotate(KEY, quote="The count must be open", text="late")
    head = archive.annotate(KEY, quote="Lamp League 3", text="on the head of the page")
    mend(archive)
    shown = archive.split_paragraph(KEY, 5, at=late.selector.start + 1)
    by_id = {note.id: note for note in shown.notes}
    assert by_id[across.id].selector == across.selector
    assert numbered(by_id[late.id].paragraph) == "5b"
    assert by_id[head.id].paragraph == 3
    assert by_id[head.id].selector == head.selector
    assert archive.check().ok


def test_a_note_written_on_a_joined_paragraph_stands_after_everything_is_taken_back(archive: Archive) -> None:
    archive.join_paragraphs(KEY, 4)
    note = archive.annotate(KEY, quote="the spring. We ask the council", text="over the joint")
    assert note.paragraph == 4
    later = archive.annotate(KEY, quote="open to all", text="behind the joint")
    assert later.paragraph == 4
    assert archive.show(KEY).text[note.selector.start : note.selector.end] == note.selector.exact
    assert archive.check().ok
    archive.bring_back_paragraphs(KEY)
    again = {each.id: each for each in archive.notes(key=KEY)}
    assert again[note.id].selector.exact.split() == note.selector.exact.split()
    assert again[later.id].paragraph == 5
    assert archive.check().ok


def test_undo_and_redo_go_through_repairs_one_by_one(archive: Archive) -> None:
    states = [archive.show(KEY)]
    archive.leave_out_paragraph(KEY, 3)
    states.append(archive.show(KEY))
    archive.join_paragraphs(KEY, 2)
    states.append(archive.show(KEY))
    assert archive.undo_label == "Join ¶2 with the next"
    for state in (states[1], states[0]):
        archive.undo()
        assert archive.show(KEY) == state
    for state in states[1:]:
        archive.redo()
        assert archive.show(KEY) == state


def test_a_new_version_comes_as_it_is_and_takes_the_notes_of_the_repaired_one(archive: Archive, tmp_path: Path) -> None:
    mend(archive)
    note = archive.annotate(KEY, quote="nobody had counted them", text="kept")
    file = tmp_path / "lamps, corrected.txt"
    file.write_text(TEXT.replace("\n\nLamp League 3\n\n", " "), encoding="utf-8")
    report = archive.import_files([file], versions={str(file): KEY})
    assert [each.version for each in report.new_versions] == [2]
    assert [each.n for each in archive.show(KEY).body] == [1, 2, 3, 4]
    assert [(each.id, each.version, each.state) for each in archive.notes(key=KEY)] == [(note.id, 2, "exact")]
    assert [each.n for each in archive.show(f"{KEY}@1").body] == [1, 2, 5, 6]
    assert [each.n for each in archive.bring_back_paragraphs(f"{KEY}@1", 3).body] == [1, 2, 3, 4, 5, 6]
    assert archive.check().ok


def test_a_repair_is_in_the_journal_and_comes_back_from_it(archive: Archive, tmp_path: Path) -> None:
    copy = archive.backup(tmp_path / "before.db")
    mend(archive)
    mended = archive.show(KEY)
    archive.close()
    (tmp_path / "archive" / "archive.db").write_bytes(copy.read_bytes())
    for rest in (tmp_path / "archive").glob("archive.db-*"):
        rest.unlink()
    with Archive.open(tmp_path / "archive") as restored:
        assert restored.show(KEY).left_out == ()
        assert restored.repair().ok
        assert restored.show(KEY) == mended


def test_random_repairs_move_no_note_and_undo_gives_everything_back(archive: Archive) -> None:
    chance = random.Random(3)
    begun = archive.show(KEY)
    for _ in range(12):
        start = chance.randrange(len(begun.text) - 30)
        archive.annotate(KEY, start=start, end=start + chance.randrange(1, 30), text="n")
    before = archive.show(KEY)
    said = {note.id: before.text[note.selector.start : note.selector.end].split() for note in before.notes}
    places = {note.id: (note.selector.start, note.selector.end) for note in before.notes}
    steps = 0
    for _ in range(60):
        steps += one_repair(archive, chance)
        shown = archive.show(KEY)
        assert {note.id: (note.selector.start, note.selector.end) for note in shown.notes} == places
        assert {note.id: note.selector.exact.split() for note in shown.notes} == said
        assert [each["text"] for each in shown.to_json()["body"]] == [
            shown.text[each.start : each.end] for each in shown.body
        ]
        assert all("\N{NO-BREAK SPACE}" not in each.text for each in shown.body)
        assert all(shown.paragraph(note.paragraph) is not None for note in shown.notes)
    assert steps > 20
    assert archive.check().ok
    for _ in range(steps):
        archive.undo()
    assert archive.show(KEY) == before
    assert archive.check().ok


def test_what_was_cited_before_a_repair_is_opened_after_any_other(archive: Archive) -> None:
    chance = random.Random(11)
    cited: dict[str, str] = {}
    numbered_so: dict[int, int] = {}
    for _ in range(40):
        shown = archive.show(KEY)
        for each in shown.body:
            assert numbered_so.setdefault(each.n, each.start) == each.start
            if "\N{NO-BREAK SPACE}" not in shown.text[each.start : each.end]:
                cited[archive.paragraphs_code(KEY, [each.n])] = " ".join(each.text.split())
        for code, words in cited.items():
            place = archive.open_code(code)
            assert (place.state, " ".join(place.text.split())) == ("same", words)
        for n, start in numbered_so.items():
            meant = shown.paragraph(n)
            assert meant is not None
            assert meant.start <= start <= meant.end
        one_repair(archive, chance)
    assert len(cited) > len(shown.body)


def test_a_part_is_cited_named_and_found_by_the_number_of_its_paragraph(archive: Archive) -> None:
    shown = archive.split_paragraph(KEY, 5, at=archive.show(KEY).text.index("The count"))
    assert [numbered(each.n) for each in shown.body] == ["1", "2", "3", "4", "5", "5b", "6"]
    part = shown.body[5].n
    assert "¶5b" in archive.cite(KEY, [part])
    assert "¶¶5, 5b, 6" in archive.cite(KEY, [6, part, 5])
    assert archive.search('"open to all"').hits[0].paragraph == part
    assert archive.search(f"like:{KEY}/5b").query == f"like:{KEY}/5b"
    archive.bring_back_paragraphs(KEY)
    again = archive.show(KEY).paragraph(part)
    assert again is not None
    assert again.n == 5


def one_repair(archive: Archive, chance: random.Random) -> int:
    shown = archive.show(KEY)
    n = chance.choice(shown.body).n
    at = chance.randrange(len(shown.text))
    verbs = (
        lambda: archive.join_paragraphs(KEY, n),
        lambda: archive.split_paragraph(KEY, n, at=at),
        lambda: archive.split_paragraph(KEY, shown_paragraph(shown, at), at=at),
        lambda: archive.leave_out_paragraph(KEY, n),
        lambda: archive.bring_back_paragraphs(KEY, chance.choice(shown.left_out or shown.body).n),
    )
    try:
        chance.choice(verbs)()
    except KpdeskError:
        return 0
    return 1


def shown_paragraph(shown: StatementText, at: int) -> int:
    return next((each.n for each in shown.body if each.start <= at <= each.end), 1)
