"""Themes over the years, in a real archive."""

from __future__ import annotations

from pathlib import Path

from kpdesk.archive import Archive


def test_the_grid_names_every_passage_that_touches_a_theme_on_its_side(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        grid = archive.theme_grid("2019", "2022", organisation="COC")
        assert grid.sides == ("2019", "2022")
        kept = {row.theme: row for row in grid.rows}
        compared = archive.compare("2019", "2022", organisation="COC", theme="definition")
        counts = tuple(len(cell) for cell in kept["definition"].cells)
        assert counts == tuple(side.paragraphs for side in compared.sides)
        assert all(any(row.cells) for row in grid.rows)
        sides = [sum(map(bool, row.cells)) for row in grid.rows]
        assert sides == sorted(sides, reverse=True)


def test_without_sides_every_year_that_is_kept_is_a_column(sample_folder: Path) -> None:
    with Archive.open(sample_folder) as archive:
        assert archive.theme_grid().sides == tuple(map(str, archive.years()))
        only = archive.theme_grid(organisation="COC").sides
        assert set(only) == {str(each.year) for each in archive.statements(organisation="COC")}
