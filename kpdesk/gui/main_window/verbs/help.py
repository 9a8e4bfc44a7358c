"""The verbs of the Help menu: a page of help, the list of keys, what kpdesk is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from kpdesk import __version__, paths
from kpdesk.gui.base.workspace import Workspace

_SEARCHING = ("search_box", "results")
"""Where F1 shows how to search."""


class HelpVerbs(QObject):
    """Opens the windows of the Help menu."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        workspace.actions["help"].triggered.connect(self._show_help)
        workspace.actions["keys"].triggered.connect(self._show_keys)
        workspace.actions["about"].triggered.connect(self._show_about)
        workspace.actions["notices"].triggered.connect(self._show_notices)

    def _show_help(self) -> None:
        page = _Page(self._workspace, self.tr("kpdesk help"), self._window)
        focused = QApplication.focusWidget()
        asked = "search" if focused is not None and focused.objectName() in _SEARCHING else "window"
        page.turn_to(f"{asked}.md")
        page.open()

    def _show_keys(self) -> None:
        from kpdesk.gui.main_window.verbs.keys_dialog import KeysDialog  # noqa: PLC0415 - seldom needed

        KeysDialog(self._workspace, self._window).open()

    def _show_about(self) -> None:
        page = self.tr(
            "# kpdesk {version}\n\nThe desktop archive a delegation carries into a plenary: search, compare, annotate "
            "and quote statements, offline. kpdesk never connects to a network.\n\n"
            "Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy."
        )
        shown = _Page(self._workspace, self.tr("About kpdesk"), self._window)
        shown.show_text(page.format(version=__version__))
        shown.open()

    def _show_notices(self) -> None:
        shown = _Page(self._workspace, self.tr("Work of others in kpdesk"), self._window)
        try:
            shown.show_plain(paths.resource("notices.txt").read_text(encoding="utf-8"))
        except OSError:
            shown.show_text(
                self.tr(
                    "This kpdesk runs from its source, so the work of others is not inside it but beside it: each "
                    "package in its folder .venv carries its own licence. An installed kpdesk lists them all here."
                )
            )
        shown.open()


class _Page(QDialog):
    def __init__(self, workspace: Workspace, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help_dialog")
        self.setWindowTitle(title)
        self.resize(700, 620)
        self._text = QTextBrowser(self)
        self._text.setObjectName("help_page")
        self._text.setAccessibleName(title)
        self._text.setOpenLinks(False)  # nothing outside the program's own help is ever opened
        self._text.setFont(workspace.theme.document_font(0.92))
        self._text.document().setDocumentMargin(26)
        self._text.anchorClicked.connect(lambda link: self.turn_to(link.toString()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(0, 0, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._text)
        column.addWidget(buttons)

    def turn_to(self, name: str) -> None:
        """Show a page of the help; a name that is no page of it is ignored."""
        pages = {file.name: file for file in paths.resource("help").glob("*.md")}
        if name in pages:
            self.show_text(pages[name].read_text(encoding="utf-8"))

    def show_text(self, text: str) -> None:
        """Show a text in Markdown from its beginning."""
        self._text.setMarkdown(text)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def show_plain(self, text: str) -> None:
        """Show a long text as it is, in lines of one width, from its beginning."""
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        self._text.setPlainText(text)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
