"""The head of the notes page: what is looked for, and the way to the trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kpdesk.core.records import LABELS, VISIBILITIES
from kpdesk.gui.annotations.filtering import NO_LABEL, Filter
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.reading.notes.swatch import swatch
from kpdesk.gui.reading.notes.words import label_name, visibility_name

_ARROW = 40


class NotesHead(QFrame):
    """A field and four choices; the trash is a button that stays down."""

    filter_changed = Signal(object)
    """A `Filter`."""
    trash_toggled = Signal(bool)
    restore_requested = Signal()
    export_requested = Signal()
    down_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_head")
        self.setProperty("surface", "side")
        self._theme = theme
        self.field = QLineEdit(self)
        self.field.setObjectName("notes_filter")
        self.field.setAccessibleName(self.tr("Filter the notes"))
        self.field.setPlaceholderText(self.tr("Filter notes…"))
        self.field.setClearButtonEnabled(True)
        self.label = self._choice("label", self.tr("Label"))
        self.tag = self._choice("tag", self.tr("Tag"))
        self.visibility = self._choice("visibility", self.tr("Who may see it"))
        self.order = self._choice("order", self.tr("Order"))
        self.trash = self._button("trash", self.tr("Trash"), role="chip")
        self.trash.setCheckable(True)
        self.restore = self._button("restore", self.tr("Restore"))
        self.export = self._button("export", self.tr("Export…"))
        self.to_place = self._button("to_place", self.tr("To place"), role="chip")
        self.to_place.setCheckable(True)
        self._columns = 0
        self._fill()
        self._arrange()
        self._connect()

    def filter(self) -> Filter:
        """What is looked for now."""
        return Filter(
            self.field.text(),
            label=str(self.label.currentData() or ""),
            tag=str(self.tag.currentData() or ""),
            visibility=str(self.visibility.currentData() or ""),
            newest_first=bool(self.order.currentData()),
            to_place=self.to_place.isChecked(),
        )

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags; the one that is chosen stays, if it is still there."""
        chosen = self.tag.currentData()
        self.tag.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.tag.clear()
        self.tag.addItem(self.tr("Any tag"), "")
        for tag in tags:
            self.tag.addItem(tag, tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(chosen)))
        self.tag.blockSignals(False)  # noqa: FBT003
        if chosen and chosen != self.tag.currentData():
            self._tell()

    def count_trash(self, removed: int) -> None:
        """Say how many notes are in the trash."""
        self.trash.setText(self.tr("Trash ({n})").format(n=removed) if removed else self.tr("Trash"))
        self.trash.setVisible(bool(removed) or self.trash.isChecked())

    def count_to_place(self, waiting: int) -> None:
        """Say how many notes wait for a place; without any the button is gone, and what it narrowed is shown."""
        self.to_place.setText(self.tr("To place ({n})").format(n=waiting))
        self.to_place.setAccessibleName(self.to_place.text())
        if not waiting and self.to_place.isChecked():
            self.to_place.setChecked(False)
        self.to_place.setVisible(waiting > 0)

    def offer_export(self, *, shown: int) -> None:
        """Offer to export where there is something to be."""
        self.export.setVisible(shown > 0 and not self.trash.isChecked())

    def offer_restore(self, *, chosen: int) -> None:
        """Offer to restore what is chosen in the trash."""
        self.restore.setVisible(self.trash.isChecked())
        self.restore.setEnabled(chosen > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down, or Enter, goes from the field to the list; Esc clears it."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Room for the choices may have come or gone."""
        super().resizeEvent(event)
        self._flow()

    def _fill(self) -> None:
        self.label.addItem(self.tr("Any label"), "")
        for label in (None, *LABELS):
            self.label.addItem(swatch(self._theme, label), label_name(label), label or NO_LABEL)
        self.tag.addItem(self.tr("Any tag"), "")
        self.visibility.addItem(self.tr("Anyone’s"), "")
        for each in VISIBILITIES:
            self.visibility.addItem(visibility_name(each), each)
        self.order.addItem(self.tr("By place"), "")
        self.order.addItem(self.tr("Newest"), "newest")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(7)
        first, self._choices = QHBoxLayout(), QGridLayout()
        for each in (self.field, self.to_place, self.export, self.restore, self.trash):
            first.addWidget(each)
        first.setSpacing(6)
        self._choices.setSpacing(6)
        column.addLayout(first)
        column.addLayout(self._choices)
        self._flow()

    def _flow(self) -> None:
        """The choices stand in one row where their words have room, else in two."""
        boxes = (self.label, self.tag, self.visibility, self.order)
        widest = max(box.fontMetrics().horizontalAdvance(box.itemText(0)) for box in boxes) + _ARROW
        columns = len(boxes) if (widest + 6) * len(boxes) <= self.width() - 24 else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, box in enumerate(boxes):
            self._choices.setColumnStretch(place, 1 if place < columns else 0)
            self._choices.addWidget(box, place // columns, place % columns)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._tell)
        for choice in (self.label, self.tag, self.visibility, self.order):
            choice.currentIndexChanged.connect(self._tell)
        self.trash.toggled.connect(self.trash_toggled)
        self.restore.clicked.connect(self.restore_requested)
        self.export.clicked.connect(self.export_requested)
        self.to_place.toggled.connect(self._tell)

    def _tell(self) -> None:
        self.filter_changed.emit(self.filter())

    def _choice(self, name: str, said: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"notes_{name}")
        name_box(box, said)
        box.setToolTip(said)
        box.setMinimumContentsLength(5)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _button(self, name: str, text: str, *, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"notes_{name}")
        button.setAccessibleName(text)
        button.setProperty("role", role)
        button.hide()
        return button
