"""A paragraph that moved, was split or was merged says so in its row, to the eye and to the ear."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from kpdesk.core.records import Link
from kpdesk.gui.compare.columns.model import FAINT, MARKS_ROLE, REMARK_ROLE, ColumnModel
from kpdesk.gui.compare.columns.rows import Arrangement
from tests.gui.compare_made import MARKS, comparison, link, texts

MOVED = replace(link(2, 4, "same"), moved=True)


def columns(*links: Link) -> tuple[ColumnModel, ColumnModel]:
    arrangement = Arrangement(comparison(links), texts())
    models = (ColumnModel(0), ColumnModel(1))
    for model in models:
        model.fill(arrangement, ("2019", "2022"))
    return models


def remarks(model: ColumnModel) -> dict[int, str]:
    said = (model.index(n).data(REMARK_ROLE) for n in range(model.rowCount()))
    return {n: each for n, each in enumerate(said, 1) if each}


def test_what_moved_says_where_it_went_and_where_it_came_from() -> None:
    old, new = columns(MOVED, link(1, 1, "same"))
    assert remarks(old) == {2: "moved to ¶ 4"}
    assert remarks(new) == {4: "moved from ¶ 2"}
    described = new.index(3).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "Counterpart in 2019: 2. moved from ¶ 2"


def test_what_was_split_names_its_pieces_and_the_rest_of_it_is_no_deletion() -> None:
    marks = (("=", "The toll is "), ("-", "paid in salt and by nobody else."))
    pieces = [replace(link(5, n, "reworded", marks=marks), part="split") for n in (2, 3)]
    old, new = columns(*pieces)
    assert remarks(old) == {5: "split into ¶ 2, ¶ 3"}
    assert remarks(new) == {2: "part of ¶ 5", 3: "part of ¶ 5"}
    assert [kind for kind, _ in old.index(4).data(MARKS_ROLE)] == ["=", FAINT]


def test_what_was_merged_names_what_it_was_made_from() -> None:
    marks = (("=", "Nobody "), ("+", "counted the barrels, ever."))
    pieces = [replace(link(n, 3, "reworded", marks=marks), part="merged") for n in (3, 4)]
    old, new = columns(*pieces)
    assert remarks(new) == {3: "merged from ¶ 3, ¶ 4"}
    assert remarks(old) == {3: "part of ¶ 3", 4: "part of ¶ 3"}
    assert [kind for kind, _ in new.index(2).data(MARKS_ROLE)] == ["=", FAINT]


def test_what_is_related_elsewhere_did_not_move_and_three_sides_are_named() -> None:
    old, _ = columns(replace(link(5, 2, "related"), moved=True), link(3, 3, "reworded", marks=MARKS))
    assert remarks(old) == {}
    model = ColumnModel(1)
    model.fill(Arrangement(comparison([MOVED]), texts()), ("2019", "2022", "2024"))
    assert remarks(model) == {4: "2019: moved from ¶ 2"}
