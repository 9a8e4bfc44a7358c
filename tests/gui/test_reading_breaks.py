"""A sentence that the end of a page cut is selected, noted and adjusted as one, in the six languages of the archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.pane import ReadingPane

Settle = Callable[[Workspace], None]
SENTENCES = {
    "en": (
        "We thank the people of Lirova, who opened their houses",
        "to every delegation and to the miners of the hills.",
    ),
    "fr": (
        "Nous remercions les habitants de Lirova, qui ont ouvert",
        "leurs maisons à toutes les délégations et aux mineurs.",
    ),
    "es": (
        "Agradecemos a los habitantes de Lirova, que abrieron",
        "sus casas a todas las delegaciones y a los mineros.",
    ),
    "pt": ("Agradecemos aos habitantes de Lirova, que abriram", "as suas casas a todas as delegações e aos mineiros."),
    "ru": ("Мы благодарим жителей Лировы, которые открыли", "свои дома всем делегациям и старателям холмов."),
    "ar": ("نشكر أهالي ليروفا على استقبالهم لكل الوفود التي", "جاءت من الجبال ومن السهول إلى هذه القاعة."),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_that_a_page_cut_is_noted_and_adjusted_as_one(
    empty_workspace: Workspace, qtbot: QtBot, settle: Settle, tmp_path: Path, language: str
) -> None:
    first, second = SENTENCES[language]
    (tmp_path / "cut.txt").write_text(
        f"{first} {second} {second}\n\n{first}\n\f{second}\n\n{first} {second}\n", "utf-8"
    )
    archive = Archive.open(tmp_path / "archive")
    [statement] = archive.import_files([tmp_path / "cut.txt"]).imported
    workspace = empty_workspace
    workspace.open(archive)
    pane = ReadingPane(workspace)
    qtbot.addWidget(pane)
    workspace.actions.attach(pane, "window")
    pane.resize(1100, 700)
    pane.show()
    pane.show_statement(statement.key)
    settle(workspace)
    page = pane.page
    page.setFocus()
    whole = f"{first} {second}"
    at = page.text.index(whole, len(whole))
    page.select(at + 3, at + 3)
    workspace.actions["select_sentence"].trigger()
    workspace.actions["label_2"].trigger()
    settle(workspace)
    [note] = archive.notes()
    assert note.selector.exact == whole
    page.select(at + 3, at + 3)
    workspace.actions["adjust_note"].trigger()
    back = Qt.Key.Key_Right if language == "ar" else Qt.Key.Key_Left
    for _ in range(2):  # the end goes back in the order of reading, over the last words
        QTest.keyClick(page, back, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    workspace.actions["adjust_note"].trigger()
    settle(workspace)
    [shorter] = archive.notes()
    assert shorter.selector.start == note.selector.start
    assert whole.startswith(shorter.selector.exact)
    assert len(first) < len(shorter.selector.exact) < len(whole)
    pane.go_to(archive.show(statement.key).body[-1].n)
    QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    workspace.actions["highlight"].trigger()
    settle(workspace)
    across = archive.notes()[-1].selector
    assert archive.show(statement.key).text[across.start : across.end] == across.exact
    assert archive.check().ok
