"""What the window remembers from one start to the next; never anything of the statements or the notes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings

from kpdesk import paths


class Settings(QObject):
    """Values by name in one ini file, e.g. `settings.number("reading/zoom", 100)`.

    Names are `pane/what`. A value that cannot be read as what was asked for gives the default.
    """

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file or paths.settings_file()), QSettings.Format.IniFormat, self)

    def text(self, name: str, default: str = "") -> str:
        """A remembered text."""
        value = self._store.value(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int = 0) -> int:
        """A remembered whole number."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def switch(self, name: str, *, default: bool = False) -> bool:
        """A remembered yes or no."""
        return self.text(name, "yes" if default else "no") == "yes"

    def texts(self, name: str) -> list[str]:
        """A remembered list of texts."""
        return [line for line in self.text(name).split("\n") if line]

    def state(self, name: str) -> QByteArray:
        """The remembered state of a window, splitter or header; empty where there is none."""
        return QByteArray.fromBase64(self.text(name).encode("ascii", "ignore"))

    def put(self, name: str, value: str | int | list[str] | QByteArray) -> None:
        """Remember a value."""
        self._store.setValue(name, _as_text(value))

    def sync(self) -> None:
        """Write what is not written yet."""
        self._store.sync()


def _as_text(value: str | int | list[str] | QByteArray) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, QByteArray):
        return bytes(value.toBase64().data()).decode("ascii")
    if isinstance(value, list):
        return "\n".join(value)
    return str(value)
