from __future__ import annotations

from pytestqt.qtbot import QtBot

from kpdesk.gui.base.look.elided import PartsLabel


def test_parts_are_left_out_whole_and_the_least_important_first(qtbot: QtBot) -> None:
    label = PartsLabel()
    qtbot.addWidget(label)
    label.show_parts(("¶ 12", "", "private", "A. Delegate", "14:06"), ranks=(0, 3, 1, 2, 4))
    wide = label.fontMetrics().horizontalAdvance
    whole = "¶ 12 · private · A. Delegate · 14:06"
    assert label.text() == label.toolTip() == whole
    for width, shown in (
        (wide(whole), whole),
        (wide(whole) - 1, "¶ 12 · private · A. Delegate"),
        (wide("¶ 12 · private · A. De"), "¶ 12 · private"),
        (3, "¶ 12"),
    ):
        label.resize(width, 20)
        assert label._fitting() == shown
        label.grab()
