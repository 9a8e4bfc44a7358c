"""The lexicon is edited in editions: links, grid and search follow, and the shipped one always comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk.archive import Archive
from kpdesk.core.records import Link
from kpdesk.errors import FieldError

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


def test_editions_that_cannot_be_read_leave_the_shipped_lexicon(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        archive._store.set_fact("lexicon", '[{"edits": 7}]')
    with Archive.open(sample_folder) as archive:
        assert len(archive.lexicon_editions()) == 1
        assert archive.edit_terms(THEME, "en", add=[TERM]).n == 1
