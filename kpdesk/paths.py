"""Where things are on this machine: the user's archive and the program's own resources."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

ARCHIVE_VARIABLE = "KPDESK_ARCHIVE"
PORTABLE_MARK = "kpdesk-portable.txt"
"""The file beside the program that makes it keep everything beside itself, on a stick."""


def archive_folder() -> Path:
    """The archive that is opened when none is named: `$KPDESK_ARCHIVE`, else the user's data folder."""
    named = os.environ.get(ARCHIVE_VARIABLE)
    return Path(named) if named else data_folder() / "archive"


def portable_folder() -> Path | None:
    """The folder on the stick that a portable kpdesk keeps everything in; None where it is no portable one."""
    if not getattr(sys, "frozen", False):
        return None
    home = Path(sys.executable).resolve().parent
    if home.name == "MacOS":  # inside kpdesk.app/Contents
        home = home.parents[2]
    return home / "kpdesk-data" if (home / PORTABLE_MARK).is_file() else None


def data_folder() -> Path:
    """The user's own folder for kpdesk; not made here."""
    return portable_folder() or Path(platformdirs.user_data_dir("kpdesk", appauthor=False, roaming=False))


def settings_file() -> Path:
    """The file that remembers the window's state; not made here."""
    return (portable_folder() or Path(platformdirs.user_config_dir("kpdesk", appauthor=False))) / "settings.ini"


def log_file() -> Path:
    """The file that tracebacks of bugs are written to; not made here."""
    return (portable_folder() or Path(platformdirs.user_log_dir("kpdesk", appauthor=False))) / "kpdesk.log"


def resource(*parts: str) -> Path:
    """A file or folder shipped with the program, e.g. `resource("icons", "search.svg")`.

    Looked for in the frozen program, in an installed package, and in a checkout, in that order.
    """
    return _resources().joinpath(*parts)


def _resources() -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    homes = [Path(frozen) / "resources"] if frozen else []
    homes += [package / "resources", package.parent / "resources"]
    return next((home for home in homes if home.is_dir()), homes[-1])
