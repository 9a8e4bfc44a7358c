"""The window's tests: an application, a workspace on a folder of its own, and help to wait for its jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.gui.base.language import translation
from kpdesk.gui.base.look.fonts import load_shipped_fonts
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.workspace import Workspace


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Every test of the window reads English in the program's own fonts, whatever the machine speaks and has."""
    load_shipped_fonts()
    translators = translation.install("en_GB")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def settings(tmp_path: Path, qapp: object) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def theme(settings: Settings) -> Theme:
    chosen = Theme(settings)
    chosen.choose("light", remember=False)
    return chosen


@pytest.fixture
def empty_workspace(settings: Settings, theme: Theme) -> Iterator[Workspace]:
    """A workspace whose archive is not open; `workspace.open(archive)` gives it one."""
    workspace = Workspace(settings, theme)
    yield workspace
    workspace.close()


@pytest.fixture
def workspace(empty_workspace: Workspace, samples: Archive) -> Workspace:
    """A workspace on an archive of its own that holds the sample collection."""
    empty_workspace.open(samples)
    return empty_workspace


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[Workspace], None]:
    """Waits until every job of a workspace is delivered."""
    return lambda workspace: qtbot.waitUntil(lambda: not workspace.jobs.busy, timeout=30_000)
