"""Names for those who hear the window: a choice is announced by its name and not by its value alone."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def name_for_the_ear(box: QComboBox) -> QLabel:
    """A label that is not seen and gives a choice its name.

    On Linux a screen reader hears the value of a QComboBox as its name, whatever its accessible name is; the relation
    to a label is what it reads first.
    """
    label = QLabel(box.accessibleName(), box.parentWidget())
    label.setObjectName(f"{box.objectName()}_name")
    label.setBuddy(box)
    label.hide()
    return label
