"""How often something was said, year by year: bars per 1,000 words, each of which opens its passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kpdesk.core.records import TrendYear
from kpdesk.gui.base.look.fonts import interface_font
from kpdesk.gui.base.look.theme import Theme

_HEIGHT = 26


class TrendView(QScrollArea):
    """One bar a year, oldest first."""

    year_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trend_view")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._theme = theme

    def show_years(self, years: Sequence[TrendYear]) -> None:
        """Shows these years."""
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        head = QLabel(self.tr("Times per 1,000 words said in the year"), inside)
        head.setProperty("role", "soft")
        column.addWidget(head)
        most = max((each.per_thousand for each in years), default=0.0) or 1.0
        for each in years:
            bar = _YearBar(self._theme, each, each.per_thousand / most, inside)
            bar.clicked.connect(lambda _=False, year=each.year: self.year_chosen.emit(str(year)))
            column.addWidget(bar)
        column.addStretch(1)
        self.setWidget(inside)


class _YearBar(QAbstractButton):
    def __init__(self, theme: Theme, year: TrendYear, share: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"trend_{year.year}")
        self._theme, self._year, self._share = theme, year, share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(year.times > 0)
        said = self.tr("{year}: {rate} per 1,000 words, %n time(s)", "", year.times)
        self.setAccessibleName(said.format(year=year.year, rate=self._rate()))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(200, _HEIGHT)

    def _rate(self) -> str:
        return QLocale().toString(self._year.per_thousand, "f", 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's own name
        painter = QPainter(self)
        painter.setFont(interface_font(0.92))
        painter.setPen(self._theme.color("text" if self.isEnabled() else "text_faint"))
        middle, centre = self.rect(), Qt.AlignmentFlag.AlignVCenter
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, other = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if rtl else -1]
        painter.drawText(middle, side | centre, str(self._year.year))
        painter.drawText(middle, other | centre, f"{self._rate()}  ({self._year.times})")
        room = middle.width() - 60 - 110
        width = max(2, round(room * self._share)) if self._year.times else 0
        left = middle.right() - 60 - width if rtl else 60
        painter.fillRect(QRect(left, 5, width, _HEIGHT - 10), self._theme.color("related_edge"))
        if self.hasFocus():
            painter.setPen(self._theme.color("focus"))
            painter.drawRect(middle.adjusted(0, 0, -1, -1))
