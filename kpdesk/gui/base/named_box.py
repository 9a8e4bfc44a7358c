"""A name for a combo box that screen readers find on every system."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def name_box(box: QComboBox, name: str) -> QLabel:
    """Names a box by a hidden label beside it, which must share its parent: call this once the box has its place.

    On Linux Qt gives a combo box's value as its name and leaves the naming to a label that is its buddy.
    """
    label = QLabel(name, box.parentWidget())
    label.setObjectName(f"{box.objectName()}_name")
    label.setBuddy(box)
    label.hide()
    box.setAccessibleName(name)
    return label
