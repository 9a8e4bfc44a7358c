"""Builds everything once, in order: application, workspace, window; opens the archive after the first painting."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kpdesk import __version__, paths
from kpdesk.errors import KpdeskError
from kpdesk.gui.arguments import Arguments, parse
from kpdesk.gui.base import translation
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.single import Doorman, hand_over
from kpdesk.gui.base.theme import CHOICES, Theme
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow

if TYPE_CHECKING:
    from kpdesk.archive import Archive

_log = logging.getLogger("kpdesk")
_LAST_ARCHIVE = "window/archive"


def run(arguments: Sequence[str]) -> int:
    """The exit code of the window, once it is closed."""
    given = parse(arguments)
    sys.setswitchinterval(0.0005)  # with the default, two busy lanes make the window 30 ms late, so 7 ms
    app = make_application()
    if given.smoke:
        from kpdesk.gui.smoke import prove  # noqa: PLC0415 - only here

        return prove(given)
    settings = Settings()
    folder = given.archive or last_archive(settings)
    if hand_over(folder, given.files):
        return 0
    _log_to_file(paths.log_file())
    desk = Desk(given, folder, settings, samples=given.archive is None)
    sys.excepthook = desk.report_bug
    desk.window.show()
    code = app.exec()
    desk.close()
    return code


def make_application() -> QApplication:
    """The one application object, in a style that looks the same everywhere."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kpdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kpdesk")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(paths.resource("icons", "kpdesk.svg"))))
    return app


class Desk:
    """The workspace and the window of one archive; `window.show()` starts the work."""

    def __init__(self, given: Arguments, folder: Path, settings: Settings, *, samples: bool) -> None:
        self._given, self._folder, self._samples = given, folder, samples
        self._translators = translation.install(given.language)
        theme = Theme(settings)
        chosen = next((each for each in CHOICES if each == given.theme), None)
        theme.choose(chosen or theme.choice, remember=False)
        self.workspace = Workspace(settings, theme)
        self.window = MainWindow(self.workspace)
        self.window.painted.connect(self._open_archive)
        self._doorman = Doorman(folder, self.workspace)
        self._doorman.called.connect(self._called)

    def close(self) -> None:
        """End the jobs, close the archive, let go of the window."""
        self._doorman.close()
        self.workspace.close()
        self.window.deleteLater()

    def report_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log what nobody expected and say so in one calm sentence."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _log.error("A bug", exc_info=(kind, error, trace))
        said = QCoreApplication.translate(
            "Desk", "Something in kpdesk went wrong. What was saved is safe; the details are in the log file."
        )
        self.workspace.messages.tell(said, "error")

    def _open_archive(self) -> None:
        folder, samples = self._folder, self._samples
        self.workspace.jobs.quick(lambda: open_archive(folder, samples=samples), self._opened, failed=self._not_opened)

    def _opened(self, archive: Archive) -> None:
        self.workspace.open(archive)
        self.workspace.settings.put(_LAST_ARCHIVE, str(archive.folder.absolute()))
        if self._given.files:
            self.window.import_files(self._given.files)

    def _not_opened(self, error: KpdeskError) -> None:
        self.window.pages.say(QCoreApplication.translate("Desk", "The archive is not open"), str(error))

    def _called(self, files: list[Path]) -> None:
        self.window.raise_up()
        if files and self.workspace.is_open:
            self.window.import_files(files)


def last_archive(settings: Settings) -> Path:
    """The archive of the last start where it is still there, unless the environment names one; else the user's own."""
    last = settings.text(_LAST_ARCHIVE)
    named = os.environ.get(paths.ARCHIVE_VARIABLE)
    return Path(last) if last and not named and Path(last).is_dir() else paths.archive_folder()


def open_archive(folder: Path, *, samples: bool) -> Archive:
    """The archive in a folder; one that is made here for the first time may get the sample collection."""
    from kpdesk.archive import Archive  # noqa: PLC0415 - half the start-up time, spent after the first painting

    fresh = not folder.exists() or not any(folder.iterdir())
    archive = Archive.open(folder)
    if fresh and samples:
        archive.install_samples()
    return archive


def _log_to_file(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
