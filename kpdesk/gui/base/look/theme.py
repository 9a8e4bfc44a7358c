"""The look by role: colours, fonts, icons and the style sheet, in light or dark, following the system."""

from __future__ import annotations

import tomllib
from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kpdesk import paths
from kpdesk.gui.base.language.translation import mirrored
from kpdesk.gui.base.look.fonts import document_font, interface_font
from kpdesk.gui.base.settings import Settings

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark")
ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250)
_DOCUMENT_POINTS = 12.5
_SIZES = {
    "small": 0.85,
    "large": 1.08,
}  # against the interface font, so that a person's larger font is larger everywhere


class Theme(QObject):
    """Colours and icons by role; `changed` follows every change of colour or text size."""

    changed = Signal()
    """Colours or the size of the document text are others now: paint again, set fonts again."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        chosen = settings.text("window/theme", "system")
        self._choice: Choice = next((each for each in CHOICES if each == chosen), "system")
        self._zoom = settings.number("window/zoom", 100)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> Choice:
        """What the person chose; "system" until they do."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the window is dark now."""
        if self._choice != "system":
            return self._choice == "dark"
        return _system_is_dark()

    def choose(self, choice: Choice, *, remember: bool = True) -> None:
        """Use the light or the dark colours, or follow the system."""
        self._choice = choice
        if remember:
            self._settings.put("window/theme", choice)
        self.apply()

    @property
    def zoom(self) -> int:
        """The size of the document text in per cent."""
        return self._zoom

    def set_zoom(self, per_cent: int) -> None:
        """Make the document text larger or smaller, within the bounds of `ZOOMS`."""
        self._zoom = max(ZOOMS[0], min(ZOOMS[-1], per_cent))
        self._settings.put("window/zoom", self._zoom)
        self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """The next larger (1) or smaller (-1) size of the document text."""
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self._zoom))
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))])

    def name(self, role: str) -> str:
        """The colour of a role as `#rrggbb`, for rich text and style sheets."""
        return roles("dark" if self.dark else "light")[role]

    def color(self, role: str) -> QColor:
        """The colour of a role, e.g. `color("text_soft")`; the roles are listed in resources/themes/light.toml."""
        return QColor(self.name(role))

    def document_font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The serif of statements in the size the person chose; `scale` 1.5 gives a title."""
        return document_font(_DOCUMENT_POINTS * scale * self._zoom / 100, bold=bold)

    def icon(self, name: str, role: str = "text_soft", size: int = 20) -> QIcon:
        """An icon of ours in the colour of a role; take it again on `changed`."""
        icon = QIcon(_pixmap(name, self.name(role), size))
        icon.addPixmap(_pixmap(name, self.name("accent"), size), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(_pixmap(name, self.name("line_strong"), size), QIcon.Mode.Disabled)
        return icon

    def apply(self) -> None:
        """Give the whole application the palette and the style sheet of the present colours."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(interface_font())
            app.setPalette(self.palette())
            app.setStyleSheet(self.stylesheet())
        self.changed.emit()

    def stylesheet(self) -> str:
        """The style sheet of the window in the present colours."""
        template = paths.resource("themes", "window.qss").read_text(encoding="utf-8")
        shade = "dark" if self.dark else "light"
        sizes = {name: f"{interface_font(scale).pointSizeF():.2f}pt" for name, scale in _SIZES.items()}
        icons = paths.resource("icons").as_posix()
        closed = "closed-mirrored" if mirrored() else "closed"
        return Template(template).substitute(roles(shade), **sizes, icons=icons, shade=shade, closed=closed)

    def palette(self) -> QPalette:
        """The palette of the present colours, for whatever the style sheet does not reach."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_faint"))
        return palette

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


@cache
def roles(theme: str) -> dict[str, str]:
    """The colours of a theme ("light" or "dark") by role."""
    tables = tomllib.loads(paths.resource("themes", f"{theme}.toml").read_text(encoding="utf-8"))
    return {role: colour for table in tables.values() for role, colour in table.items()}


@cache
def _drawing(name: str) -> str:
    return paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    turned = name in _DIRECTED and mirrored()
    key = f"kpdesk {name} {colour} {size} {ratio} {turned}"
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    if QPixmapCache.find(key, pixmap):  # hundreds of note cards have the same buttons
        return pixmap
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    if turned:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


_DIRECTED = frozenset({"back", "forward", "undo", "redo"})
"""The drawings that point along the line; they are mirrored with the window."""

_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "side",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
}
