"""The page of the original beside the text, or instead of it where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kpdesk.core.records import PageImage, StatementText
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.jobs import Handle
from kpdesk.gui.base.workspace import Workspace

_DIM = 0.82  # of the brightness of paper, in a dark window
_STEPS = 200  # widths are rounded up to these, so that a window that is drawn wider asks for few images


class OriginalPage(QFrame):
    """One page at a time, as the archive's limited process draws it; only that one is kept in memory.

    It follows the paragraph in which the caret is, until a person turns the pages by hand.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("original_page")
        self.setProperty("surface", "side")
        self._workspace = workspace
        self._text: StatementText | None = None
        self._wanted = (0, 0)
        self._shown: PageImage | None = None
        self._job: Handle | None = None
        self._where = QLabel(self)
        self._where.setObjectName("original_where")
        self._where.setProperty("role", "soft")
        self._image = QLabel(self)
        self._image.setObjectName("original_image")
        self._image.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._image.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setObjectName("original_area")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._image)
        self.setFocusProxy(self._area)
        self._arrange()
        workspace.theme.changed.connect(self._paint)
        self.hide()

    def show_place(self, text: StatementText, page: int) -> None:
        """Show the page of a paragraph of this text."""
        if not self.isVisible():
            return
        if self._text is None or _original_of(text) != _original_of(self._text):
            self._shown, self._wanted = None, (0, 0)
        self._text = text
        self._ask(page)

    def turn(self, by: int) -> None:
        """Show another page, counted from the present one."""
        if self._shown is not None:
            self._ask(max(1, min(self._shown.pages, self._wanted[0] + by)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows turn the pages; Esc goes back to the text."""
        turns = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_O):
            self.closed.emit()
        elif event.key() in turns:
            self.turn(turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw the page anew where it would be larger than it was drawn."""
        super().resizeEvent(event)
        if self._wanted[0]:
            self._ask(self._wanted[0])
        self._paint()

    def _ask(self, page: int) -> None:
        room = self._area.viewport().width() * self.devicePixelRatioF()
        wanted = (page, -(-max(_STEPS, round(room)) // _STEPS) * _STEPS)
        if self._text is None or wanted == self._wanted:
            return
        self._wanted = wanted
        if self._job is not None:
            self._job.cancel()
        if self._shown is None:
            self._image.setText(self.tr("The page is being drawn…"))
        archive, about = self._workspace.archive, self._text.statement
        self._job = self._workspace.jobs.slow(
            lambda progress: (
                archive.page_image(about.key, page, width=wanted[1], version=about.version) if progress(0, 1) else None
            ),
            self._came,
            failed=self._failed,
            owner=self,
        )

    def _came(self, image: PageImage | None) -> None:
        if image is not None and image.page == self._wanted[0]:
            self._shown = image
            self._paint()

    def _failed(self, error: KpdeskError) -> None:
        self._shown, self._wanted = None, (0, 0)  # so that it is tried again
        self._where.clear()
        self._image.setPixmap(QPixmap())
        self._image.setText(str(error))
        self._image.setAccessibleName(str(error))

    def _paint(self, *_: object) -> None:
        page = self._shown
        if page is None:
            return
        image = QImage(page.pixels(), page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        ratio = self.devicePixelRatioF()
        width = max(1, round(self._area.viewport().width() * ratio))
        scaled = image.scaledToWidth(min(width, page.width), Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(_dimmed(scaled) if self._workspace.theme.dark else scaled)
        pixmap.setDevicePixelRatio(ratio)
        self._image.setPixmap(pixmap)
        said = self.tr("Page {n} of {all} of the original").format(n=page.page, all=page.pages)
        self._where.setText(said)
        for widget in (self._image, self._area):
            widget.setAccessibleName(said)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._where, 1)
        for name, icon, text, by in (
            ("original_previous", "previous", self.tr("Page before (←)"), -1),
            ("original_next", "next", self.tr("Next page (→)"), 1),
        ):
            button = self._button(name, icon, text)
            button.clicked.connect(lambda _=False, by=by: self.turn(by))
            row.addWidget(button)
        close = self._button("original_close", "close", self.tr("Only the text (Esc)"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._area, 1)

    def _button(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(self._workspace.theme.icon(icon, size=16))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button


def _original_of(text: StatementText) -> tuple[str, int]:
    return text.statement.id, text.statement.version


def _dimmed(image: QImage) -> QImage:
    dim = QImage(image.size(), QImage.Format.Format_RGB32)
    dim.fill(Qt.GlobalColor.black)
    painter = QPainter(dim)
    painter.setOpacity(_DIM)
    painter.drawImage(0, 0, image)
    painter.end()
    return dim
