"""The workspace and the window of one archive, built in order; the archive is opened after the first painting."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpdesk import paths
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.language import translation
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.look.theme import CHOICES, Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.single import Doorman
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.offers.shipped import ShippedCollection
from kpdesk.gui.main_window.offers.slow_stick import SlowStick
from kpdesk.gui.main_window.restoring import Restoring
from kpdesk.gui.main_window.second_copy import SecondCopy
from kpdesk.gui.main_window.window import MainWindow

if TYPE_CHECKING:
    from kpdesk.archive import Archive

LAST_ARCHIVE = "window/archive"
"""The setting that names the archive of the last start."""

_log = logging.getLogger("kpdesk")


@dataclass(frozen=True)
class Start:
    """How to begin: files to import, and the look where it is not the remembered one.

    `samples` puts the sample collection into an archive that is made here for the first time; `collection` is a
    folder of statements that came with the program, whose new ones are taken in.
    """

    files: Sequence[Path] = ()
    language: str | None = None
    theme: str | None = None
    samples: bool = False
    collection: Path | None = None


class Desk:
    """Everything behind one window; `window.show()` starts the work."""

    def __init__(self, folder: Path, settings: Settings, start: Start) -> None:
        self._folder, self._start = folder, start
        self.translators = translation.install(start.language or settings.text(translation.SETTING))
        theme = Theme(settings)
        chosen = next((each for each in CHOICES if each == start.theme), None)
        theme.choose(chosen or theme.choice, remember=False)
        self.workspace = Workspace(settings, theme)
        self.window = MainWindow(self.workspace)
        self.window.painted.connect(self._open_archive)
        self._restoring = Restoring(self.workspace, folder, self.window)
        self.window.exchange.restore_requested.connect(self._restoring.restore)
        self.window.exchange.salvage_requested.connect(self._restoring.salvage)
        SecondCopy(self.workspace, self.window)
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
        folder, samples = self._folder, self._start.samples
        self.workspace.jobs.quick(lambda: open_archive(folder, samples=samples), self._opened, failed=self._not_opened)

    def _opened(self, archive: Archive) -> None:
        self.workspace.open(archive)
        # The user's own is not named: on a stick its path is another one tomorrow.
        own = archive.folder.absolute() == paths.archive_folder().absolute()
        self.workspace.settings.put(LAST_ARCHIVE, "" if own else str(archive.folder.absolute()))
        if self._start.collection is not None:
            ShippedCollection(self.workspace, self._start.collection).take_in()
        if paths.portable_folder() is not None:
            SlowStick(self.workspace).measure()
        if self._start.files:
            self.window.import_files(self._start.files)

    def _not_opened(self, error: KpdeskError) -> None:
        self.window.pages.say(QCoreApplication.translate("Desk", "The archive is not open"), said(error))
        self.window.exchange.show_backups(self._folder, said(error))

    def _called(self, files: list[Path]) -> None:
        self.window.raise_up()
        if files and self.workspace.is_open:
            self.window.import_files(files)


def open_archive(folder: Path, *, samples: bool) -> Archive:
    """The archive in a folder; one that is made here for the first time may get the sample collection."""
    from kpdesk.archive import Archive  # noqa: PLC0415 - half the start-up time, spent after the first painting

    fresh = not folder.exists() or not any(folder.iterdir())
    archive = Archive.open(folder)
    if fresh and samples:
        archive.install_samples()
    return archive
