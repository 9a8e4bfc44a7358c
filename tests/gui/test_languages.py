"""The whole window in each of its languages, and in one whose words are forty per cent longer: nothing is cut."""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.language import translation
from kpdesk.gui.base.language.translation import LANGUAGES
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

LONGER = "longer"
SHORTENED = {"compare_side_0", "compare_side_1"}
"""Buttons that shorten a title of any length themselves and give all of it in their tip."""


class LongerWords(QTranslator):
    """Every text of the window with its words drawn out by forty per cent, as translations may be."""

    def __init__(self) -> None:
        super().__init__()
        self._plurals = translation.EnglishPlurals()  # to delete one while a text is looked up would wait for ever

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context in ("QShortcut", "Names") or not source.strip():
            return None
        settled = self._plurals.translate(context, source, disambiguation, n) or source
        return re.sub(r"(?<![{%\w])[^\W\d_]{2,}(?![}\w])", lambda word: drawn_out(word[0]), settled)


def drawn_out(word: str) -> str:
    return word + word[-1] * math.ceil(len(word) * 0.4)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the application speak a language, and English again in the end."""
    before, translators = QLocale(), []

    def start(language: str) -> None:
        translators.extend(translation.install("en_GB" if language == LONGER else language))
        if language == LONGER:
            translators.append(LongerWords())
            QCoreApplication.installTranslator(translators[-1])

    yield start
    for each in translators:
        qapp.removeTranslator(each)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


class Desk:
    """A window on the samples, and the way through its pages."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.workspace, self.window, self._qtbot = workspace, MainWindow(workspace), qtbot
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        with qtbot.waitSignal(self.window.painted):
            self.window.show()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.workspace.jobs.busy, timeout=20_000)

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Every page in turn, as a person comes by them."""
        navigation, actions = self.window.navigation, self.workspace.actions
        self.settle()
        yield "library", self.window
        self.window.pages.pane("library").tree.selectAll()  # type: ignore[attr-defined]
        self.settle()
        yield "library, all chosen", self.window
        navigation.search_for("certificates")
        self._qtbot.waitUntil(lambda: self.window.pages.page == "search", timeout=20_000)
        self.settle()
        yield "search", self.window
        navigation.compare(["2019", "2022"])
        self.settle()
        yield "compare", self.window
        statements = self.workspace.archive.statements()
        navigation.open_place(next(each.key for each in statements if each.language == "ar"))
        self.settle()
        actions["select_sentence"].trigger()
        actions["note"].trigger()
        self.settle()
        yield "reading, a note begun", self.window
        navigation.go_to_page("notes")
        self.settle()
        yield "notes", self.window
        for action, dialog in (("keys", "keys_dialog"), ("help", "help_dialog")):
            actions[action].trigger()
            shown = self.window.findChild(QDialog, dialog)
            yield dialog, shown
            shown.close()


@pytest.fixture
def desk(
    speak: Callable[[str], None], language: str, tmp_path: Path, sample_folder: Path, qtbot: QtBot
) -> Iterator[Desk]:
    """The window in a language on an archive of its own."""
    speak(language)
    settings = Settings(tmp_path / "settings.ini")
    theme = Theme(settings)
    theme.choose("light", remember=False)
    workspace = Workspace(settings, theme)
    with Archive.open(sample_folder) as archive:
        made = Desk(workspace, qtbot)
        workspace.open(archive)
        yield made
        made.window.close()
        workspace.close()


def cut(root: QWidget) -> Iterator[str]:
    """The texts on a page that have less room than they need."""
    for each in root.findChildren(QWidget):
        if each.isVisible() and each.width() > 1 and each.objectName() not in SHORTENED and not is_folded(each):
            room, needed = room_of(each)
            if needed > room + 1:
                yield f"{type(each).__name__} {each.objectName()}: {room} of {needed}"


def is_folded(each: QWidget) -> bool:
    """Whether a button beside it, which is there, opens the rest of a text."""
    beside = each.parentWidget()
    more = beside.findChild(QAbstractButton, f"{each.objectName()}_more") if beside and each.objectName() else None
    return more is not None and more.isVisible()


def room_of(widget: QWidget) -> tuple[int, int]:
    """The pixels a text has and those it needs; none where there is no text, and where it ends in dots by itself."""
    if isinstance(widget, QLabel):
        text = widget.text()
        if not text or text.endswith("…") or not widget.pixmap().isNull():
            return 0, 0
        if widget.wordWrap():
            return widget.height(), widget.heightForWidth(widget.width())
        return widget.width(), widget.minimumSizeHint().width()
    if isinstance(widget, QComboBox):
        return widget.width(), widget.fontMetrics().horizontalAdvance(widget.currentText()) + 26
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width(), widget.sizeHint().width()
    if isinstance(widget, QTabBar):
        return widget.width(), widget.sizeHint().width()
    return 0, 0


def unnamed(root: QWidget) -> list[str]:
    """What can be reached by Tab and has nothing to be called by."""
    reached = (each for each in root.findChildren(QWidget) if each.isVisible() and each.objectName())
    named = lambda each: each.accessibleName() or getattr(each, "text", str)()  # noqa: E731
    return [
        each.objectName()
        for each in reached
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.objectName().startswith("qt_") and not named(each)
    ]


@pytest.mark.parametrize("language", [*LANGUAGES, LONGER])
def test_every_page_opens_with_nothing_cut_and_nothing_unnamed(desk: Desk, language: str, qtbot: QtBot) -> None:
    faults = {}
    for page, root in desk.pages():
        assert root.isVisible(), page
        with contextlib.suppress(QtTimeoutError):  # the layout may still be on its way
            qtbot.waitUntil(lambda root=root: not any(cut(root)), timeout=3000)
        faults[page] = [*cut(root), *unnamed(root)]
    if language == LONGER:
        assert desk.window.findChild(QAbstractButton, "rail_library").text() == drawn_out("Library")
    assert {page: found for page, found in faults.items() if found} == {}


@pytest.mark.parametrize("language", ["ar"])
def test_in_arabic_the_window_runs_from_the_right(desk: Desk) -> None:
    for _ in desk.pages():
        pass
    desk.window.navigation.go_to_page("library")
    rail = desk.window.findChild(QWidget, "rail")
    assert rail.mapTo(desk.window, rail.rect().center()).x() > desk.window.width() * 0.9
    mirrored = {name: ink_column(desk, name) for name in ("back", "edit")}
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored["back"] == pytest.approx(19 - ink_column(desk, "back"), abs=0.3)  # what points along the line turns
    assert mirrored["edit"] == ink_column(desk, "edit")


def ink_column(desk: Desk, icon: str) -> float:
    """The column that divides the ink of an icon in two."""
    picture = desk.workspace.theme.icon(icon).pixmap(20, 20).toImage()
    ink = [(x, picture.pixelColor(x, y).alpha()) for x in range(20) for y in range(20)]
    return sum(x * alpha for x, alpha in ink) / sum(alpha for _, alpha in ink)
