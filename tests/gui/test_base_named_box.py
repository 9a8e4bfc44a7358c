"""What a screen reader is told of a combo box, asked of Qt's own accessibility."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.top import ComparisonTop
from kpdesk.gui.library.edit_dialog import EditDialog
from tests.gui.doubles import STATEMENTS

MADE: dict[str, Callable[[Workspace], QWidget]] = {
    "edit": lambda workspace: EditDialog(workspace, STATEMENTS[:1]),
    "compare": ComparisonTop,
}


def labels_of(box: QComboBox) -> list[str]:
    """The names that Qt's accessibility gives for the labels of a box."""
    related = QAccessible.queryAccessibleInterface(box).relations()
    return [other.text(QAccessible.Text.Name) for other, flag in related if flag == QAccessible.RelationFlag.Label]


@pytest.mark.parametrize("which", MADE)
def test_every_combo_box_has_one_label_that_names_it(empty_workspace: Workspace, qtbot: QtBot, which: str) -> None:
    made = MADE[which](empty_workspace)
    qtbot.addWidget(made)
    made.show()
    boxes = made.findChildren(QComboBox)
    assert boxes
    for box in boxes:
        assert labels_of(box) == [box.accessibleName()]
        assert box.accessibleName() != box.currentText()
        assert all(label.isHidden() for label in made.findChildren(QLabel) if label.buddy() is box)
