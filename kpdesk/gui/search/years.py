"""The years as small bars: how many passages each has; a click keeps that year."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.base.look.theme import Theme

_HEIGHT = 46
_WIDEST = 30


class YearBars(QWidget):
    """One bar a year, oldest first."""

    toggled = Signal(str)
    """The year that was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("year_bars")
        self._theme = theme
        self._bars: dict[str, _Bar] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self._row.addStretch()

    def show_counts(self, counts: Mapping[str, int], kept: str | None) -> None:
        """Shows these years; `kept` is the one that the query filters by."""
        most = max(counts.values(), default=1)
        for year in sorted(self._bars.keys() - counts.keys()):
            self._bars[year].hide()
        # Bars are kept: making some hundred of them anew at every key took longer than the search itself.
        for year in counts.keys() - self._bars.keys():
            self._add(year)
        for year, count in counts.items():
            name = self.tr("{year}: %n passage(s)", "", count).format(year=year)
            self._bars[year].show_share(count / most, name, kept=year == kept)

    def _add(self, year: str) -> None:
        bar = self._bars[year] = _Bar(self._theme, year, self)
        bar.clicked.connect(lambda: self.toggled.emit(year))
        self._row.insertWidget(sum(each < year for each in self._bars), bar)


class _Bar(QAbstractButton):
    def __init__(self, theme: Theme, year: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"year_{year}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self._theme, self._year, self._share = theme, year, 0.0
        self._font = interface_font(0.78)

    def show_share(self, share: float, name: str, *, kept: bool) -> None:
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setToolTip(name)
        self._share = share
        self.setChecked(kept)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(_WIDEST, _HEIGHT + 16)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(7, _HEIGHT + 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's own name
        painter = QPainter(self)
        height = max(3, round(_HEIGHT * self._share))
        bar = QRect(0, _HEIGHT - height, self.width(), height)
        painter.fillRect(bar, self._theme.color("accent" if self.isChecked() else "related_edge"))
        painter.setPen(self._theme.color("focus" if self.hasFocus() else "text_soft"))
        painter.setFont(self._font)
        if self.width() > 16:
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"’{self._year[2:]}"
            )
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
