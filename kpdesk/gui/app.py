"""Starts the window: the application object, the one window for one archive, the log file, the event loop."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from kpdesk import __version__, paths
from kpdesk.gui.arguments import parse
from kpdesk.gui.base.collecting import QuietCollecting
from kpdesk.gui.base.look.fonts import load_shipped_fonts
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.single import hand_over
from kpdesk.gui.main_window.desk import LAST_ARCHIVE, Desk, Start


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
    own = given.archive is None
    shipped = shipped_collection() if own else None
    start = Start(given.files, given.language, given.theme, samples=own and shipped is None, collection=shipped)
    desk = Desk(folder, settings, start)
    QuietCollecting(desk.workspace)
    sys.excepthook = desk.report_bug
    heed_termination(desk.window)
    desk.window.show()
    code = app.exec()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # there is no window any more that could be closed
    desk.close()
    return code


def heed_termination(window: QWidget) -> QTimer:
    """Let SIGTERM close the window like a person does, so that what is being typed is saved.

    The timer gives Python the turn in which it runs the handler; Qt alone would never.
    """
    signal.signal(signal.SIGTERM, lambda *_: QTimer.singleShot(0, window, window.close))
    turn = QTimer(window, interval=500)
    turn.timeout.connect(lambda: None)
    turn.start()
    return turn


def make_application() -> QApplication:
    """The one application object, in a style that looks the same everywhere."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kpdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kpdesk")
    app.setStyle("Fusion")
    load_shipped_fonts()
    app.setWindowIcon(QIcon(str(paths.resource("icons", "kpdesk.svg"))))
    return app


def shipped_collection() -> Path | None:
    """The folder of statements that whoever built this program put into it."""
    folder = paths.resource("collection")
    return folder if folder.is_dir() else None


def last_archive(settings: Settings) -> Path:
    """The archive of the last start where it is still there, unless the environment names one; else the user's own."""
    last = settings.text(LAST_ARCHIVE)
    named = os.environ.get(paths.ARCHIVE_VARIABLE)
    return Path(last) if last and not named and Path(last).is_dir() else paths.archive_folder()


def _log_to_file(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return  # a stick that takes nothing: the window says so, and goes without a log
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("kpdesk").addHandler(handler)
