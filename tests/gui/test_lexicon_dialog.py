"""The words of themes are changed by keyboard, undone, and the shipped ones always come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Link, Place, Why
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.columns.rows import PassageRow
from kpdesk.gui.compare.lexicon_dialog import LexiconDialog
from kpdesk.gui.compare.why_line import WhyLine
from tests.gui.compare_made import OLD, link

THEME = "traceability"


class Shown:
    """The dialog as a person meets it."""

    def __init__(self, dialog: LexiconDialog, qtbot: QtBot) -> None:
        self._dialog, self._qtbot = dialog, qtbot
        self.themes = cast(QListWidget, self.child(QListWidget, "lexicon_themes"))
        self.terms = cast(QListWidget, self.child(QListWidget, "lexicon_terms"))
        self.line = cast(QLineEdit, self.child(QLineEdit, "lexicon_line"))
        self.language = cast(QComboBox, self.child(QComboBox, "lexicon_language"))
        self.editions = cast(QComboBox, self.child(QComboBox, "lexicon_editions"))

    def child(self, kind: type[QWidget], name: str) -> QWidget:
        return cast(QWidget, self._dialog.findChild(kind, name))

    def press(self, name: str) -> None:
        cast(QPushButton, self.child(QPushButton, name)).click()

    def words(self) -> list[str]:
        return [self.terms.item(n).text() for n in range(self.terms.count())]

    def wait_for(self, asked: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(asked, timeout=20_000)


@pytest.fixture
def shown(workspace: Workspace, qtbot: QtBot) -> Shown:
    dialog = LexiconDialog(workspace)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    made = Shown(dialog, qtbot)
    made.themes.setCurrentRow(workspace.archive.themes().index(THEME))
    first = workspace.archive.theme_terms(THEME, "en").terms
    made.wait_for(lambda: made.words() == list(first))
    return made


def test_a_word_typed_and_entered_is_added_and_undone(shown: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    before = shown.words()
    shown.line.setFocus()
    qtbot.keyClicks(shown.line, "paper trail")
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    shown.wait_for(lambda: shown.words() == [*before, "+ paper trail"])
    item = shown.terms.item(len(before))
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "paper trail, added by a reader"
    assert workspace.archive.theme_terms(THEME, "en").added == ("paper trail",)
    shown.press("lexicon_undo")
    shown.wait_for(lambda: shown.words() == before)
    assert workspace.archive.theme_terms(THEME, "en").added == ()


def test_undo_takes_only_words_back_and_what_is_undone_in_the_window_is_seen_here(
    shown: Shown, workspace: Workspace
) -> None:
    before = shown.words()
    undo = cast(QPushButton, shown.child(QPushButton, "lexicon_undo"))
    assert not undo.isEnabled()
    shown.line.setText("paper trail")
    shown.press("lexicon_add")
    shown.wait_for(lambda: len(shown.words()) == len(before) + 1 and undo.isEnabled())
    assert workspace.archive.undo_label == "Edit the lexicon"
    workspace.archive.undo()
    shown.wait_for(lambda: shown.words() == before and not undo.isEnabled())


def test_the_word_that_was_added_undone_or_done_again_is_chosen_and_seen(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    def seen() -> bool:
        where = shown.terms.visualItemRect(shown.terms.currentItem())
        return shown.terms.viewport().rect().contains(where.center())

    before = shown.words()
    shown.terms.setFixedHeight(60)
    shown.line.setText("paper trail")
    shown.press("lexicon_add")
    shown.wait_for(lambda: shown.words() == [*before, "+ paper trail"])
    assert shown.terms.currentItem().text() == "+ paper trail"
    qtbot.waitUntil(seen)
    shown.terms.setCurrentRow(0)
    shown.press("lexicon_undo")
    shown.wait_for(lambda: shown.words() == before)
    assert shown.terms.currentRow() == len(before) - 1
    shown.terms.setCurrentRow(0)
    workspace.archive.redo()
    shown.wait_for(lambda: shown.words() == [*before, "+ paper trail"])
    assert shown.terms.currentItem().text() == "+ paper trail"
    qtbot.waitUntil(seen)


def test_one_word_after_the_other_is_taken_away_and_undo_shows_the_last(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    before = shown.words()
    shown.terms.setCurrentRow(1)
    for taken in (1, 2):
        qtbot.keyClick(shown.terms, Qt.Key.Key_Delete)
        shown.wait_for(lambda taken=taken: sum(each.startswith("− ") for each in shown.words()) == taken)
        assert shown.terms.currentRow() == 1
    assert shown.words()[-2:] == [f"− {before[1]}", f"− {before[2]}"]
    shown.terms.setCurrentRow(0)
    shown.press("lexicon_undo")
    shown.wait_for(lambda: before[2] in shown.words())
    assert shown.terms.currentItem().text() == before[2]


def test_editions_that_cannot_be_read_are_told_of(workspace: Workspace, qtbot: QtBot) -> None:
    folder = workspace.archive.folder
    workspace.archive._store.set_fact("lexicon", "{")
    workspace.archive.close()
    workspace.open(Archive.open(folder))
    dialog = LexiconDialog(workspace)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    told = cast(QLabel, dialog.findChild(QLabel, "lexicon_told"))
    qtbot.waitUntil(lambda: "nothing overwrites it" in told.text(), timeout=20_000)


def test_del_takes_a_word_away_and_brings_it_back(shown: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    before = shown.words()
    shown.terms.setFocus()
    shown.terms.setCurrentRow(0)
    qtbot.keyClick(shown.terms, Qt.Key.Key_Delete)
    shown.wait_for(lambda: shown.words() == [*before[1:], f"− {before[0]}"])
    shown.terms.setCurrentRow(len(before) - 1)
    assert shown.terms.currentItem().font().strikeOut()
    qtbot.keyClick(shown.terms, Qt.Key.Key_Delete)
    shown.wait_for(lambda: workspace.archive.theme_terms(THEME, "en").removed == ())


def test_the_shipped_words_and_any_edition_come_back(shown: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    before = shown.words()
    for n, word in enumerate(("paper trail", "chain of custody book"), 1):
        shown.line.setText(word)
        shown.press("lexicon_add")
        shown.wait_for(lambda n=n: len(shown.words()) == len(before) + n)  # type: ignore[misc]
    shown.press("lexicon_shipped")
    shown.wait_for(lambda: shown.words() == before)
    shown.wait_for(lambda: shown.editions.count() == 4)
    shown.editions.setCurrentIndex(shown.editions.findData(1))
    shown.editions.activated.emit(shown.editions.currentIndex())
    shown.wait_for(lambda: shown.words() == [*before, "+ paper trail"])


def test_arabic_words_run_from_the_right(shown: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    shown.language.setCurrentIndex(shown.language.findData("ar"))
    shown.wait_for(lambda: shown.words() == list(workspace.archive.theme_terms(THEME, "ar").terms))
    assert shown.terms.layoutDirection() == Qt.LayoutDirection.RightToLeft
    shown.line.setText("دفتر المنشأ")
    shown.press("lexicon_add")
    shown.wait_for(lambda: workspace.archive.theme_terms(THEME, "ar").added == ("دفتر المنشأ",))


def test_what_is_no_word_is_refused_with_a_sentence(shown: Shown) -> None:
    shown.line.setText("...")
    shown.press("lexicon_add")
    told = cast(QLabel, shown.child(QLabel, "lexicon_told"))
    shown.wait_for(lambda: "Nothing was changed" in told.text())
    assert shown.line.text() == "..."


def test_a_link_that_rests_on_a_readers_words_says_so(qtbot: QtBot) -> None:
    line = WhyLine(str.upper)
    qtbot.addWidget(line)
    resting: Link = link(5, 2, "related")
    resting = Link(**{**vars(resting), "why": Why(("ferries",), ("lamp",), edited=("ferries",))})
    place = Place(0, OLD.statement.key, paragraph=5)
    row = PassageRow(place, OLD.body[4], language="en", status="related", links=(resting,))
    line.explain(row, resting, ("2019", "2022"), lambda each: f"¶ {each.paragraph}")
    assert "By a reader’s own words: FERRIES" in line.text
