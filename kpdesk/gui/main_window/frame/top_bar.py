"""The bar at the top: the name of the archive, the search box that is always there, back, forward and the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from kpdesk.gui.base.empty_line import CaretAtStart
from kpdesk.gui.base.workspace import Workspace

_FIELD_WIDTH = 720
_TO_RESULTS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TopBar(QFrame):
    """Holds the search box; says what is typed and when the results are wanted, and looks for nothing itself."""

    search_typed = Signal(str)
    """The text of the search box, at every change."""

    results_requested = Signal()
    """Down or Enter was pressed in the search box."""

    left_requested = Signal()
    """Esc was pressed in the empty search box."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self._workspace = workspace
        self._brand = QLabel("kpdesk", self)
        self._brand.setProperty("role", "brand")
        self._archive = QLabel(self)
        self._archive.setObjectName("archive_name")
        self._archive.setProperty("role", "soft")
        self.box = _SearchBox(self)
        self.box.textChanged.connect(self.search_typed)
        self.box.results_requested.connect(self.results_requested)
        self.box.left_requested.connect(self.left_requested)
        self._arrange(_Field(self.box, workspace, self))

    def name_archive(self, name: str, folder: str) -> None:
        """Show which archive is open, and on pointing at it where it is."""
        self._archive.setText(name)
        self._archive.setToolTip(folder)

    def invite(self, statements: int, notes: int) -> None:
        """Say in the empty search box how much there is to search."""
        what = self.tr("Search %n statement(s)", "", statements)
        if notes:
            what = self.tr("{statements} and {notes}").format(statements=what, notes=self.tr("%n note(s)", "", notes))
        self.box.setPlaceholderText(f"{what}…")

    def focus_search(self) -> None:
        """Put the caret into the search box, with its text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _arrange(self, field: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 10, 7)
        row.setSpacing(6)
        row.addWidget(self._brand)
        row.addSpacing(2)
        row.addWidget(self._archive)
        row.addSpacing(8)
        row.addWidget(field, 8)
        row.addStretch(1)
        for action in ("back", "forward", "switch_theme"):
            row.addWidget(self._button(action))

    def _button(self, action_id: str) -> QToolButton:
        action = self._workspace.actions[action_id]
        button = QToolButton(self)
        button.setObjectName(f"button_{action_id}")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.iconText())
        return button


class _Field(QFrame):
    """The frame around the search box, with a glass before it and its key after it."""

    def __init__(self, box: QLineEdit, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_field")
        self.setMaximumWidth(_FIELD_WIDTH)
        self._box, self._theme = box, workspace.theme
        self._glass = QLabel(self)
        key = workspace.actions["search"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._key = QLabel(key.replace("+", " "), self)
        self._key.setProperty("role", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._glass)
        row.addWidget(box, 1)
        row.addWidget(self._key)
        box.installEventFilter(self)
        box.textChanged.connect(lambda text: self._key.setVisible(not text))
        self.setFocusProxy(box)
        self._tint()
        self._theme.changed.connect(self._tint)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Draw the frame as the box has the focus or not."""
        if isinstance(event, QFocusEvent) and watched is self._box:
            self.setProperty("focused", event.gotFocus())
            self.style().polish(self)
        return False

    def _tint(self) -> None:
        self._glass.setPixmap(self._theme.icon("search", size=16).pixmap(16, 16))


class _SearchBox(QLineEdit):
    results_requested = Signal()
    left_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Type words to find in all statements and notes"))
        self.setPlaceholderText(self.tr("Search…"))
        CaretAtStart(self)

    def event(self, event: QEvent) -> bool:
        """Where nothing was typed that could be undone or done again, these keys are meant for the archive."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down and Enter go to the results, Esc empties the box and then leaves it."""
        if event.key() in _TO_RESULTS and self.text():
            self.results_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_requested.emit()
        else:
            super().keyPressEvent(event)
