"""Lines are looked up once, and again when the page is laid out anew."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from kpdesk.gui.reading.page.lines import Lines


def test_a_line_is_where_it_was_until_it_is_looked_up_again() -> None:
    document, lines = QTextDocument("one\ntwo\nthree"), Lines()
    document.setTextWidth(300)
    second = lines.of(document, 5)
    assert second.top() > lines.of(document, 1).top()
    second.translate(0, 900)  # a copy: what a caller does with it changes nothing
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(frame.topMargin() + 40)
    document.rootFrame().setFrameFormat(frame)
    before = lines.of(document, 5)
    lines.forget()
    assert lines.of(document, 5).top() == before.top() + 40


def test_behind_the_last_letter_is_the_last_line() -> None:
    document, lines = QTextDocument("one\ntwo"), Lines()
    assert lines.of(document, 99) == lines.of(document, 6)
