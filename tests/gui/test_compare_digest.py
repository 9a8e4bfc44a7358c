from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.gui.compare.digest import Digest

LONG = "So much was said again at the ford. " * 20


@pytest.fixture
def digest(qtbot: QtBot) -> Iterator[Digest]:
    home = QWidget()
    home.resize(500, 560)
    made = Digest(home)
    made.setFixedWidth(400)
    qtbot.addWidget(home)
    home.show()
    yield made
    home.close()


def shown(digest: Digest) -> tuple[QLabel, QToolButton]:
    return digest.findChild(QLabel, "compare_digest"), digest.findChild(QToolButton, "compare_digest_more")


def test_a_short_sentence_stands_whole_and_has_no_button(digest: Digest) -> None:
    digest.say("All is the same.")
    label, more = shown(digest)
    assert not more.isVisible()
    assert label.maximumHeight() > 10_000
    assert label.alignment() & Qt.AlignmentFlag.AlignVCenter  # level with the buttons beside it


def test_a_long_sentence_takes_two_lines_of_a_small_window_until_more_is_asked_for(
    digest: Digest, qtbot: QtBot
) -> None:
    digest.say(LONG)
    label, more = shown(digest)
    assert more.isVisible()
    assert label.maximumHeight() < 3 * label.fontMetrics().lineSpacing()
    assert label.alignment() & Qt.AlignmentFlag.AlignTop
    assert digest.text == label.text() == more.toolTip() == LONG
    assert more.focusPolicy() & Qt.FocusPolicy.TabFocus
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert label.maximumHeight() > 10_000
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert label.maximumHeight() < 3 * label.fontMetrics().lineSpacing()


def test_a_larger_letter_is_measured_again(digest: Digest) -> None:
    digest.say("So much was said again at the ford that it takes a line and a half.")
    label, more = shown(digest)
    assert not more.isVisible()
    label.setStyleSheet("font-size: 40pt")  # whatever the style of the application says
    assert more.isVisible()
    assert label.maximumHeight() > 2 * label.fontMetrics().lineSpacing()
