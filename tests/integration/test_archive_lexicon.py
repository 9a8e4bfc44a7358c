"""The lexicon is edited in editions: links, grid and search follow, and the shipped one always comes back."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk.archive import Archive
from kpdesk.core.records import Change, Link
from kpdesk.errors import FieldError
from kpdesk.exchange import bundle

A, B = "2019-plenary-coc-opening-speech", "2022-plenary-coc-opening-speech"
THEME, TERM = "traceability", "promise"


@pytest.fixture
def archive(sample_folder: Path) -> Iterator[Archive]:
    with Archive.open(sample_folder) as opened:
        yield opened


def about(archive: Archive, theme: str) -> int:
    grid = archive.theme_grid("2019", "2022")
    return sum(len(cell) for row in grid.rows if row.theme == theme for cell in row.cells)


def edited(archive: Archive) -> list[Link]:
    return [link for link in archive.compare("2019", "2022").links if link.why.edited]


def theme_count(archive: Archive) -> int:
    return archive.search(f"theme:{THEME}", limit=0).total


def test_a_term_added_makes_links_that_say_so_and_the_grid_and_the_search_know_it(archive: Archive) -> None:
    before, found = about(archive, THEME), theme_count(archive)
    assert edited(archive) == []
    archive.edit_terms(THEME, "en", add=["  Promise "])
    assert archive.theme_terms(THEME, "en").added == ("Promise",)
    assert about(archive, THEME) > before
    assert theme_count(archive) > found
    resting = edited(archive)
    assert resting
    assert {link.why.edited for link in resting} == {(THEME,)}


def test_every_edition_is_kept_and_any_can_be_used_again(archive: Archive) -> None:
    first = archive.compare("2019", "2022")
    archive.edit_terms(THEME, "en", add=[TERM])
    with_term = archive.compare("2019", "2022")
    shipped = archive.theme_terms(THEME, "en").terms[0]
    archive.edit_terms(THEME, "en", remove=[shipped, TERM])
    assert archive.theme_terms(THEME, "en").removed == (shipped,)
    assert [each.n for each in archive.lexicon_editions()] == [0, 1, 2]
    archive.restore_lexicon(1)
    assert archive.compare("2019", "2022") == with_term
    archive.restore_lexicon()
    assert archive.compare("2019", "2022") == first
    assert [len(each.edits) for each in archive.lexicon_editions()] == [0, 1, 1, 1, 0]


def test_an_edition_outlives_a_restart_and_changes_that_change_nothing_make_none(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        archive.edit_terms(THEME, "ar", add=["وعد"])
        archive.edit_terms(THEME, "ar", add=["وعد"], remove=["nowhere"])
        archive.restore_lexicon(1)
        expected = theme_count(archive)
    with Archive.open(sample_folder) as archive:
        assert len(archive.lexicon_editions()) == 2
        assert archive.theme_terms(THEME, "ar").added == ("وعد",)
        assert theme_count(archive) == expected
        archive.edit_terms(THEME, "ar", remove=["وعد"])
        assert archive.lexicon_editions()[-1].edits == ()


def test_what_is_no_term_and_no_theme_is_refused_and_nothing_changes(archive: Archive) -> None:
    for theme, language, term in (("nonsense", "en", "x"), (THEME, "tlh", "x"), (THEME, "en", " ... ")):
        with pytest.raises(FieldError):
            archive.edit_terms(theme, language, add=[term])
    with pytest.raises(FieldError):
        archive.restore_lexicon(1)
    assert len(archive.lexicon_editions()) == 1
    assert THEME in archive.themes()


def test_an_edit_is_a_step_of_undo_like_any_other_and_survives_a_restart(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        before = theme_count(archive)
        heard: list[Change] = []
        archive.listen(heard.append)
        archive.edit_terms(THEME, "en", add=[TERM])
        assert archive.undo_label == "Edit the lexicon"
        with_term = theme_count(archive)
    with Archive.open(sample_folder) as archive:
        archive.listen(heard.append)
        assert archive.theme_terms(THEME, "en").added == (TERM,)
        assert archive.undo() == "Edit the lexicon"
        assert heard[-1].statements  # every comparison and every search by theme is another one
        assert theme_count(archive) == before
        assert archive.theme_terms(THEME, "en").added == ()
        assert archive.redo() == "Edit the lexicon"
        assert theme_count(archive) == with_term
        assert [len(each.edits) for each in archive.lexicon_editions()] == [0, 1, 0, 1]
        archive.undo()
    with Archive.open(sample_folder) as archive:
        assert archive.theme_terms(THEME, "en").added == ()
        assert archive.check().problems == ()


def test_an_edit_is_in_the_journal_and_comes_back_from_there(sample_folder: Path, tmp_path: Path) -> None:
    with Archive.open(sample_folder) as archive:
        archive.backup(tmp_path / "before.db")
        archive.edit_terms(THEME, "en", add=[TERM])
        archive.edit_terms(THEME, "fr", add=["lampe"])
    written = [file.read_text(encoding="utf-8") for file in (sample_folder / "journal").iterdir()]
    lines = [json.loads(line) for text in written for line in text.splitlines()]
    told = [line for line in lines if line["target_kind"] == "lexicon"]
    assert [line["field"] for line in told] == [f"words.{THEME}.en", f"words.{THEME}.fr"]
    assert told[0]["new"] == {"added": [TERM], "removed": []}
    shutil.copyfile(tmp_path / "before.db", sample_folder / "archive.db")
    with Archive.open(sample_folder) as archive:
        assert archive.theme_terms(THEME, "en").added == ()
        assert archive.repair().problems == ()
        assert archive.theme_terms(THEME, "en").added == (TERM,)
        assert archive.theme_terms(THEME, "fr").added == ("lampe",)


def test_a_bundle_says_how_many_changes_to_the_words_of_themes_go_along(archive: Archive, tmp_path: Path) -> None:
    assert archive.write_bundle(tmp_path / "none.kpbundle").words == 0
    archive.edit_terms(THEME, "en", add=[TERM])
    archive.edit_terms(THEME, "fr", add=["lampe"])
    assert archive.write_bundle(tmp_path / "two.kpbundle").words == 2


def edition(term: str, author: str = "Ana") -> dict[str, object]:
    edit = {"theme": THEME, "language": "en", "added": [term], "removed": []}
    return {"n": 1, "author": author, "time": "2025-01-01T10:00:00+00:00", "edits": [edit]}


def test_editions_of_an_earlier_kpdesk_are_taken_over_once_with_their_authors(sample_folder: Path) -> None:
    kept = json.dumps([edition("lantern"), edition(TERM, "Ben")])
    with Archive.open(sample_folder) as archive:
        archive._store.set_fact("lexicon", kept)
    for _ in range(2):
        with Archive.open(sample_folder) as archive:
            assert [each.author for each in archive.lexicon_editions()] == ["", "Ana", "Ben"]
            assert archive.theme_terms(THEME, "en").added == (TERM,)
            assert archive.lexicon_warning is None
            assert archive.check().problems == ()
    with Archive.open(sample_folder) as archive:
        archive.undo()
        assert archive.theme_terms(THEME, "en").added == ("lantern",)
        assert archive._store.fact("lexicon") == kept


def test_where_nothing_can_be_written_editions_of_an_earlier_kpdesk_are_used_all_the_same(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        archive._store.set_fact("lexicon", json.dumps([edition(TERM)]))
    with Archive.open(sample_folder, read_only=True) as archive:
        assert archive.theme_terms(THEME, "en").added == (TERM,)


@pytest.mark.parametrize(
    ("kept", "read", "unread"),
    [
        ('[{"edits": 7}]', 0, "An edition"),
        ("{", 0, "An edition"),
        ('{"edits": []}', 0, "An edition"),
        (json.dumps([edition("lantern"), {"edits": [{"added": 7}]}, 3]), 1, "2 editions"),
    ],
)
def test_editions_that_cannot_be_read_are_kept_and_told_of_and_never_overwritten(
    sample_folder: Path, kept: str, read: int, unread: str
) -> None:
    with Archive.open(sample_folder) as archive:
        archive._store.set_fact("lexicon", kept)
    with Archive.open(sample_folder) as archive:
        assert len(archive.lexicon_editions()) == 1 + read
        assert archive.lexicon_warning is not None
        assert archive.lexicon_warning.startswith(unread)
        assert archive.edit_terms(THEME, "en", add=[TERM]).n == 1 + read
        assert archive._store.fact("lexicon") == kept
        assert [each.where for each in archive.check().problems] == ["lexicon"]


def test_words_of_a_theme_come_with_a_bundle_and_go_with_an_undo_or_with_the_bundle(tmp_path: Path) -> None:
    file = tmp_path / "a.kpbundle"
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        ana._store.author = "Ana"
        ana.edit_terms(THEME, "en", add=[TERM])
        ben.edit_terms(THEME, "fr", add=["lampe"])
        ana.write_bundle(file)
        preview = ben.preview_bundle(file)
        assert (preview.words, preview.changes_nothing) == (1, False)
        ben.merge_bundle(file)
        assert ben.theme_terms(THEME, "en").added == (TERM,)
        assert ben.theme_terms(THEME, "fr").added == ("lampe",)
        assert ben.lexicon_editions()[-1].author == "Ana"
        assert ben.preview_bundle(file).changes_nothing
        ben.undo()
        assert ben.theme_terms(THEME, "en").added == ()
        ben.redo()
        assert ben.theme_terms(THEME, "en").added == (TERM,)
        ben.remove_bundle(preview.id)
        assert ben.theme_terms(THEME, "en").added == ()
        assert ben.theme_terms(THEME, "fr").added == ("lampe",)
        assert ben.check().problems == ()


def test_of_two_edits_of_one_theme_the_later_is_used_everywhere_and_both_are_editions(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        ana.edit_terms(THEME, "en", add=["lantern"])
        ben.edit_terms(THEME, "en", add=["wick"])
        ben.edit_terms(THEME, "en", add=[TERM])
        for n, (source, target) in enumerate(((ana, ben), (ben, ana))):
            source.write_bundle(tmp_path / f"{n}.kpbundle")
            target.merge_bundle(tmp_path / f"{n}.kpbundle")
        assert ana.theme_terms(THEME, "en").added == ben.theme_terms(THEME, "en").added == ("wick", TERM)
        words = {term for each in ana.lexicon_editions() for edit in each.edits for term in edit.added}
        assert words == {"lantern", "wick", TERM}
        assert len(ana.conflicts()) == len(ben.conflicts()) == 1
        assert ana.check().problems == ben.check().problems == ()


def test_two_edits_of_one_theme_are_both_shown_until_one_is_chosen(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        ana._store.author, ben._store.author = "Ana", "Ben"
        ana.edit_terms(THEME, "en", add=["lantern"])
        ana.edit_terms(THEME, "fr", add=["lampe"])
        ben.edit_terms(THEME, "en", add=["wick"])
        ben.edit_terms(THEME, "en", add=[TERM])
        ana.write_bundle(tmp_path / "a.kpbundle")
        assert ben.preview_bundle(tmp_path / "a.kpbundle").conflicts == 1
        ben.merge_bundle(tmp_path / "a.kpbundle")
        (conflict,) = ben.conflicts()
        assert (conflict.about, conflict.key, conflict.words) == ("lexicon", "", f"{THEME} (en)")
        ben.edit_terms(THEME, "fr", add=["lampes"])  # says nothing of the English words
        assert ben.conflicts() == [conflict]
        theirs = conflict.choices[1]
        assert [(each.author, each.value["added"]) for each in conflict.choices] == [
            ("Ben", ["wick", TERM]),
            ("Ana", ["lantern"]),
        ]
        assert ben.decide("lexicon", conflict.field, theirs.value) is None
        assert ben.theme_terms(THEME, "en").added == ("lantern",)
        assert ben.conflicts() == []
        ben.undo()
        assert (ben.theme_terms(THEME, "en").added, ben.conflicts()) == (("wick", TERM), [conflict])
        ben.redo()
        ben.write_bundle(tmp_path / "b.kpbundle")
        ana.merge_bundle(tmp_path / "b.kpbundle")
        assert (ana.theme_terms(THEME, "en").added, ana.conflicts()) == (("lantern",), [])
        assert ana.check().problems == ben.check().problems == ()


def test_words_that_are_none_in_a_bundle_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "ana") as ana, Archive.open(tmp_path / "ben") as ben:
        ana.edit_terms(THEME, "en", add=[TERM])
        ana.write_bundle(tmp_path / "a.kpbundle", keys=[])
        assert ben.preview_bundle(tmp_path / "a.kpbundle").words == 0  # a bundle of some statements is about these
        ana.write_bundle(tmp_path / "b.kpbundle")
        with zipfile.ZipFile(tmp_path / "b.kpbundle") as whole:
            parts = {name: whole.read(name) for name in whole.namelist()}
        good = parts["words.jsonl"]
        for broken in (good.replace(b'"added":[', b'"added":7,"x":['), good.replace(b'["', b'[7,"')):
            with pytest.raises((TypeError, ValueError, KeyError)):
                bundle._words(json.loads(broken))
