"""What a search goes through and how its answer is shown: one calm row of switches above the hits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget


class SearchChoices(QFrame):
    """Scope, exact forms, and the view: passages, contexts or years."""

    asked_changed = Signal()
    """Scope or exactness changed: the question is another one."""

    view_changed = Signal(str)
    """"passages", "contexts" or "years"."""

    save_requested = Signal()
    """The search is to be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_choices")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(12, 4, 12, 0)
        self._halves.setSpacing(4)
        self._rows: list[QHBoxLayout] = []
        self._row = self._half()
        self._scopes = self._group(
            ("all", self.tr("All"), self.tr("Look through texts and notes")),
            ("text", self.tr("Text"), self.tr("Look through the texts only")),
            ("notes", self.tr("Notes"), self.tr("Look through the notes only")),
            ("titles", self.tr("Titles"), self.tr("Look through the titles only")),
        )
        self._row.addSpacing(6)
        self._exact = self._chip("exact", self.tr("Exact"), self.tr("Find words only in the form that is typed"))
        self._exact.toggled.connect(lambda _: self.asked_changed.emit())
        self._row.addStretch(1)
        self._row = self._half()
        self._views = self._group(
            ("passages", self.tr("Passages"), self.tr("Show the passages, best first")),
            ("contexts", self.tr("Contexts"), self.tr("Show every place with the words before and after it")),
            ("years", self.tr("Years"), self.tr("Show how often it was said in each year")),
        )
        self._keep = self._chip("keep_search", self.tr("Keep"), self.tr("Keep this search in the list at the side"))
        self._keep.setCheckable(False)
        self._keep.clicked.connect(self.save_requested)
        self._row.addStretch(0)
        self._scopes.buttonClicked.connect(lambda _: self.asked_changed.emit())
        self._views.buttonClicked.connect(lambda button: self.view_changed.emit(button.property("choice")))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What is looked through, and below it how it is shown, where both have no room in one row."""
        super().resizeEvent(event)
        needed = 28 + sum(half.sizeHint().width() for half in self._rows)
        fits = needed <= event.size().width()
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    @property
    def scope(self) -> str:
        """What is looked through, as `Asked` has it."""
        return _chosen(self._scopes)

    @property
    def exact(self) -> bool:
        """Whether words are looked for only in the form that is typed."""
        return self._exact.isChecked()

    @property
    def view(self) -> str:
        """How the answer is shown."""
        return _chosen(self._views)

    def _half(self) -> QHBoxLayout:
        half = QHBoxLayout()
        half.setSpacing(4)
        self._halves.addLayout(half)
        self._rows.append(half)
        return half

    def _group(self, *choices: tuple[str, str, str]) -> QButtonGroup:
        group = QButtonGroup(self)
        for name, text, tip in choices:
            chip = self._chip(name, text, tip)
            chip.setProperty("choice", name)
            chip.setChecked(not group.buttons())
            group.addButton(chip)
        return group

    def _chip(self, name: str, text: str, tip: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setObjectName(f"choice_{name}")
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(text)
        chip.setAccessibleDescription(tip)
        chip.setToolTip(tip)
        self._row.addWidget(chip)
        return chip


def _chosen(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("choice")) if button is not None else ""
