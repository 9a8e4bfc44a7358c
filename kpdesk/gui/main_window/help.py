"""The verbs of the Help menu: a page of help, the list of keys, what kpdesk is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from kpdesk import __version__, paths
from kpdesk.gui.base.workspace import Workspace


class HelpVerbs(QObject):
    """Opens the windows of the Help menu."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        workspace.actions["help"].triggered.connect(self._show_help)
        workspace.actions["keys"].triggered.connect(self._show_keys)
        workspace.actions["about"].triggered.connect(self._show_about)

    def _show_help(self) -> None:
        page = paths.resource("help", "window.md").read_text(encoding="utf-8")
        _Page(self._workspace, self.tr("kpdesk help"), page, parent=self._window).open()

    def _show_keys(self) -> None:
        from kpdesk.gui.main_window.keys_dialog import KeysDialog  # noqa: PLC0415 - seldom needed

        KeysDialog(self._workspace, self._window).open()

    def _show_about(self) -> None:
        page = self.tr(
            "# kpdesk {version}\n\nThe desktop archive a delegation carries into a plenary: search, compare, annotate "
            "and quote statements, offline. kpdesk never connects to a network.\n\n"
            "Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy."
        )
        _Page(self._workspace, self.tr("About kpdesk"), page.format(version=__version__), parent=self._window).open()


class _Page(QDialog):
    def __init__(self, workspace: Workspace, title: str, text: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_dialog")
        self.setWindowTitle(title)
        self.resize(620, 560)
        page = QTextBrowser(self)
        page.setObjectName("help_page")
        page.setAccessibleName(title)
        page.setOpenLinks(False)
        page.setFont(workspace.theme.document_font(0.95))
        page.document().setDocumentMargin(24)
        page.setMarkdown(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(page)
        column.addWidget(buttons)
        buttons.setContentsMargins(0, 0, 16, 0)
