"""The card in which a note is written, at its passage."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import CODE, LABELS, VISIBILITIES, Note
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.base.plain_field import PlainField
from kpdesk.gui.reading.notes.swatch import swatch
from kpdesk.gui.reading.notes.words import label_name, visibility_name

WIDTH = 262


@dataclass(frozen=True)
class Draft:
    """What stands in the editor."""

    text: str = ""
    label: str | None = None
    tags: tuple[str, ...] = ()
    visibility: str = "private"

    @classmethod
    def of(cls, note: Note) -> Draft:
        """What an editor of a note begins with."""
        return cls(note.text, note.label, tags=note.tags, visibility=note.visibility)


class NoteEditor(QWidget):
    """Ctrl+Enter saves, Esc leaves; a key pressed in it never reaches the page."""

    saved = Signal()
    left = Signal()
    changed = Signal()
    """Something that stands in it is another now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note_editor")
        self.setAccessibleName(self.tr("Note"))
        self._theme = theme
        self.text = PlainField(parent=self)
        self.text.setObjectName("note_editor_text")
        self.text.setAccessibleName(self.tr("Words of the note"))
        self.text.setPlaceholderText(self.tr("Write a note…"))
        self.text.setTabChangesFocus(True)
        self._codes: tuple[str, ...] = ()  # of passages that it is linked with: nothing to be edited by hand
        self.tags = QLineEdit(self)
        self.tags.setObjectName("note_editor_tags")
        self.tags.setAccessibleName(self.tr("Tags, with commas between them"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas"))
        self.visibility = QComboBox(self)
        self.visibility.setObjectName("note_editor_visibility")
        name_box(self.visibility, self.tr("Who may see it"))
        for each in VISIBILITIES:
            self.visibility.addItem(visibility_name(each), each)
        self._labels = self._label_buttons()
        self._arrange()
        self.text.textChanged.connect(self.changed)
        self.tags.textChanged.connect(self.changed)
        self.visibility.currentIndexChanged.connect(self.changed)
        self._labels.idClicked.connect(self.changed)
        for field in (self.text, self.tags, self.visibility):
            field.installEventFilter(self)
        self.tint()
        self.hide()

    def begin(self, draft: Draft) -> None:
        """Show what is to be edited, with the caret at the end of the words."""
        self.text.setPlainText(draft.text)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self._codes = tuple(tag for tag in draft.tags if tag.startswith(CODE))
        self.tags.setText(", ".join(tag for tag in draft.tags if tag not in self._codes))
        self.visibility.setCurrentIndex(VISIBILITIES.index(draft.visibility))
        self._labels.button(int(draft.label or 0)).setChecked(True)
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft(self) -> Draft:
        """What stands in it now; tags are trimmed and each is there once."""
        tags = dict.fromkeys(tag.strip() for tag in self.tags.text().split(",") if tag.strip())
        label = self._labels.checkedId()
        visibility = str(self.visibility.currentData())
        text = self.text.toPlainText().strip()
        return Draft(text, str(label) if label > 0 else None, tags=(*tags, *self._codes), visibility=visibility)

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        return self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else self.sizeHint().height()

    def tint(self) -> None:
        """Take the present colours."""
        for button in self._labels.buttons():
            number = self._labels.id(button)
            button.setIcon(swatch(self._theme, str(number) if number else None))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take every plain key as its own, so that a letter typed here is never a command to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if not event.modifiers() & control:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter and Esc, wherever in the editor the focus is."""
        if not self._pressed(event):
            event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See the keys before the fields do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A card with the colour of the focus around it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 1.5))
        painter.setBrush(self._theme.color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _pressed(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    def _label_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, label in enumerate((None, *LABELS)):
            button = QToolButton(self)
            button.setObjectName(f"note_editor_label_{number}")
            button.setAccessibleName(label_name(label))
            button.setToolTip(label_name(label))
            button.setCheckable(True)
            button.setIconSize(QSize(18, 18))
            button.installEventFilter(self)
            group.addButton(button, number)
        return group

    def _arrange(self) -> None:
        labels = QHBoxLayout()
        labels.setSpacing(0)
        for button in self._labels.buttons():
            labels.addWidget(button)
        labels.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.visibility, 1)
        foot.addWidget(self._button("cancel", self.tr("Leave"), self.tr("Leave (Esc); what you typed is kept")))
        save = self._button("save", self.tr("Save"), self.tr("Save (Ctrl+Enter)"))
        save.setProperty("role", "primary")
        foot.addWidget(save)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(6)
        self.text.setFixedHeight(104)
        self._column.addWidget(self.text)
        self._column.addWidget(self.tags)
        self._column.addLayout(labels)
        self._column.addLayout(foot)

    def _button(self, name: str, text: str, said: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"note_editor_{name}")
        button.setToolTip(said)
        button.setAccessibleName(said)
        button.installEventFilter(self)
        button.clicked.connect(self.saved if name == "save" else self.left)
        return button
