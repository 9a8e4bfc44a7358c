"""The head of a column: what it holds, and the way to choose something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpdesk.core.records import Statement
from kpdesk.gui.base.names import delivery_badge, kind_name, source_line, title_of
from kpdesk.gui.base.theme import Theme
from kpdesk.gui.compare.side_menu import Offer, SideMenu
from kpdesk.gui.compare.sides import is_year, key_of, years_of


class ColumnHead(QWidget):
    """Side label and title as a button, below it the source, the badge, or how many statements a year has."""

    side_chosen = Signal(str)

    def __init__(self, side: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"compare_head_{side}")
        self._theme, self._side, self._value, self._title = theme, side, "", ""
        self._offers: Sequence[Offer] = ()
        self._button, self._source, self._badge = QPushButton(self), QLabel(self), QLabel(self)
        self._button.setObjectName(f"compare_side_{side}")
        self._button.setProperty("role", "side")
        self._source.setObjectName(f"compare_source_{side}")
        self._source.setProperty("role", "soft")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._badge.setObjectName(f"compare_badge_{side}")
        self._badge.setProperty("role", "badge")
        self._menu = SideMenu(self)
        self._menu.chosen.connect(self.side_chosen)
        self._button.clicked.connect(self.open_menu)
        theme.changed.connect(self._dress)
        self._arrange()
        self._dress()
        self.show_side("", ())

    def open_menu(self) -> None:
        """Lets the person choose a year or a statement."""
        self._menu.open_below(self._button, self._offers, self._value)

    def show_side(self, value: str, statements: Sequence[Statement], *, shown: int = 0) -> None:
        """Says what the column holds: `value` as it was asked for, its statements and how many passages it shows."""
        self._value = value
        first = statements[0] if statements else None
        badge = delivery_badge(first) if first is not None and not is_year(value) else ""
        if first is None:
            self._title, source = value or self.tr("Choose a year or a statement"), ""
        elif is_year(value):
            self._title = value
            counted = (self.tr("%n statement(s)", "", len(statements)), self.tr("%n passage(s)", "", shown))
            source = " · ".join(counted)
        else:
            self._title = f"{first.year} · {title_of(first)}" if first.year else title_of(first)
            source = source_line(first)
        self._source.setText(source)
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self._button.setToolTip(self._title)
        name = self.tr("Left side: {title}") if self._side == 0 else self.tr("Right side: {title}")
        self._button.setAccessibleName(name.format(title=self._title))
        self._elide()

    def offer(self, statements: Sequence[Statement]) -> None:
        """What can be chosen from now on: years first, then statements, the newest first."""
        years = [
            Offer(str(year), f"{year}  –  {self.tr('%n statement(s)', '', count)}", str(year))
            for year, count in years_of(statements).items()
        ]
        ordered = sorted(statements, key=lambda each: (each.date or "", each.key), reverse=True)
        self._offers = [*years, *(_offer(each) for each in ordered)]

    @property
    def value(self) -> str:
        """The year or key that is chosen, empty for none."""
        return self._value

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """A long title is cut at the width there is; the whole of it is in the tip."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 44, 60)
        metrics = QFontMetrics(self._button.font())
        text = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        self._button.setText(f"{text} ▾")

    def _dress(self) -> None:
        font = self._theme.document_font(1.0, bold=True)
        self._button.setFont(font)
        self._elide()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._source, 0)
        below.addWidget(self._badge, 0)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)


def short_source(statement: Statement) -> str:
    """Year, who and title in one line, for lists."""
    parts = (str(statement.year or "–"), statement.organisation, title_of(statement))
    return " · ".join(part for part in parts if part)


def _offer(statement: Statement) -> Offer:
    words = (short_source(statement), key_of(statement.key), kind_name(statement.kind), source_line(statement))
    return Offer(statement.key, short_source(statement), " ".join(words).casefold())
