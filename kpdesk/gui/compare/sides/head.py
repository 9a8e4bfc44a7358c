"""The head of a column: what it holds, and the way to choose something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.records import Statement
from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.language.names import delivery_badge, source_line, title_of
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.compare.sides.choices import is_year
from kpdesk.gui.compare.sides.menu import Offer, SideMenu


class ColumnHead(QWidget):
    """Side label and title as a button, below it the source, the badge, or how many statements a year has."""

    side_chosen = Signal(str)

    removed = Signal()
    """This column is no longer wanted."""

    def __init__(self, side: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"compare_head_{side}")
        self._theme, self._side, self._value, self._title = theme, side, "", ""
        self._counted = self._said = ""
        self._offers: Sequence[Offer] = ()
        self._button, self._source, self._badge = EnterButton("", self), QLabel(self), QLabel(self)
        self._button.setObjectName(f"compare_side_{side}")
        self._button.setProperty("role", "side")
        self._source.setObjectName(f"compare_source_{side}")
        self._source.setProperty("role", "soft")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setMinimumWidth(1)
        self._badge.setObjectName(f"compare_badge_{side}")
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        self._remove = QToolButton(self)
        self._remove.setObjectName(f"compare_remove_{side}")
        self._remove.setText("×")
        self._remove.setAutoRaise(True)
        self._remove.clicked.connect(self.removed)
        self._remove.hide()
        self._menu = SideMenu(self)
        self._menu.chosen.connect(self.side_chosen)
        self._button.clicked.connect(self.open_menu)
        self.setFocusProxy(self._button)
        theme.changed.connect(self._dress)
        self._arrange()
        self._dress()
        self.show_side("", ())

    def open_menu(self) -> None:
        """Lets the person choose a year or a statement."""
        self._menu.open_below(self._button, self._offers, self._value)

    def show_side(self, value: str, statements: Sequence[Statement], *, shown: int = 0) -> None:
        """Says what the column holds: `value` as it was asked for, its statements and how many passages it shows."""
        self._value, self._counted = value, ""
        first = statements[0] if statements else None
        several = is_year(value) and len(statements) != 1
        named = None if several else first
        if first is None:
            self._title, source = value or self.tr("Choose a year or a statement"), ""
        elif several:
            self._title = value
            counted = (self.tr("%n statement(s)", "", len(statements)), self.tr("%n passage(s)", "", shown))
            source = self._counted = " · ".join(counted)
        else:
            self._title = " · ".join(part for part in (str(first.year or ""), title_of(first)) if part)
            version = value.partition("@")[2]
            numbered = self.tr("version {number}").format(number=version) if version else ""
            source = " · ".join(part for part in (source_line(first), numbered) if part)
        self._say(source, named)
        self._button.setToolTip(self._title)
        self._button.setAccessibleName(self.tr("Side {n}: {title}").format(n=self._side + 1, title=self._title))
        removing = self.tr("Take away {title}").format(title=self._title)
        self._remove.setAccessibleName(removing)
        self._remove.setToolTip(removing)
        self._elide()

    def show_present(self, statement: Statement | None) -> None:
        """Names the statement of a year that stands at the top now, so that no passage is taken for another's.

        A column of one statement names it already.
        """
        if not self._counted:
            return
        title = isolated(title_of(statement)) if statement is not None else ""
        self._say(" · ".join(part for part in (self._counted, title) if part), statement)

    def offer(self, offers: Sequence[Offer]) -> None:
        """What can be chosen from now on."""
        self._offers = offers

    def allow_removal(self, *, on: bool) -> None:
        """Whether the column can be taken away."""
        self._remove.setVisible(on)

    @property
    def value(self) -> str:
        """The year or key that is chosen, empty for none."""
        return self._value

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """A long title is cut at the width there is; the whole of it is in the tip."""
        super().resizeEvent(event)
        self._elide()

    def _say(self, said: str, badged: Statement | None) -> None:
        badge = delivery_badge(badged) if badged is not None else ""
        if (said, badge) == (self._said, self._badge.text()):
            return
        self._said = said
        self._source.setAccessibleName(said)
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self._elide()

    def _elide(self) -> None:
        taken = self._badge.sizeHint().width() + 12 if self._badge.text() else 0
        line = QFontMetrics(self._source.font())
        self._source.setText(
            line.elidedText(self._said, Qt.TextElideMode.ElideRight, max(self.width() - taken - 8, 60))
        )
        room = max(self.width() - 44 - (0 if self._remove.isHidden() else 26), 60)
        metrics = QFontMetrics(self._button.font())
        year, dot, title = self._title.partition(" · ")
        shown = f"{year}{dot}{isolated(title)}" if dot else year  # else an Arabic title draws the year to its end
        text = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
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
        above = QHBoxLayout()
        above.addWidget(self._button, 0)
        above.addStretch()
        above.addWidget(self._remove, 0)
        column.addLayout(above)
        column.addLayout(below)
