"""The verbs of the View menu that concern the look: text size, light and dark, language, full screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from kpdesk.gui.base.actions.menu_keys import MenuKeys
from kpdesk.gui.base.language.translation import LANGUAGES, SETTING
from kpdesk.gui.base.look.theme import Choice
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace


class ViewVerbs(QObject):
    """Connects the actions of the look to the theme and the window."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace, self._theme, self._window = workspace, workspace.theme, window
        self._settings, self._messages = workspace.settings, workspace.messages
        self._told: Message | None = None
        actions = workspace.actions
        actions["zoom_in"].triggered.connect(lambda: self._theme.step_zoom(1))
        actions["zoom_out"].triggered.connect(lambda: self._theme.step_zoom(-1))
        actions["zoom_reset"].triggered.connect(lambda: self._theme.set_zoom(100))
        actions["switch_theme"].triggered.connect(self._switch)
        actions["hide_private"].toggled.connect(self._hide_private)
        actions["full_screen"].triggered.connect(self._fill_screen)

    def add_theme_menu(self, menu: QMenu) -> None:
        """Add the choice between the system's, light and dark colours to a menu."""
        names: dict[Choice, str] = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        themes = menu.addMenu(self.tr("C&olours"))
        themes.setObjectName("menu_colours")
        MenuKeys(themes)
        group = QActionGroup(themes)
        for choice, name in names.items():
            action = themes.addAction(name)
            action.setObjectName(f"action_theme_{choice}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, choice=choice: self._theme.choose(choice))
            group.addAction(action)
        themes.aboutToShow.connect(lambda: self._check_present(group))

    def add_language_menu(self, menu: QMenu) -> None:
        """Add the choice of the window's language to a menu; each one is written in itself."""
        languages = menu.addMenu(self.tr("Langua&ge"))
        languages.setObjectName("menu_languages")
        MenuKeys(languages)
        group = QActionGroup(languages)
        for code, name in {"": self.tr("As the &system"), **LANGUAGES}.items():
            action = languages.addAction(name)
            action.setObjectName(f"action_language_{code or 'system'}")
            action.setCheckable(True)
            action.setChecked(code == self._settings.text(SETTING))
            action.triggered.connect(lambda _=False, code=code: self._speak(code))
            group.addAction(action)

    def _speak(self, code: str) -> None:
        self._settings.put(SETTING, code)
        self._messages.tell(self.tr("The window speaks this language from the next start on."))

    def _check_present(self, group: QActionGroup) -> None:
        for action in group.actions():
            action.setChecked(action.objectName() == f"action_theme_{self._theme.choice}")

    def _switch(self) -> None:
        self._theme.choose("light" if self._theme.dark else "dark")

    def _hide_private(self, hidden: bool) -> None:  # noqa: FBT001 - a slot of the action
        self._workspace.discretion.turn(on=hidden)
        if self._told is not None:
            self._messages.withdraw(self._told)
        self._told = self._messages.tell(
            self.tr("Private notes are hidden on this screen. F8 shows them again.")
            if hidden
            else self.tr("Private notes can be seen again.")
        )

    def _fill_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
