"""The window's own proof: it does the main job once on a temporary archive and writes down what it saw."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from kpdesk import __version__
from kpdesk.gui.arguments import Arguments
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.started import own_work_ms, since_start_ms
from kpdesk.gui.main_window.desk import Desk, Start

if TYPE_CHECKING:
    from kpdesk.gui.compare.pane import ComparePane

_PATIENCE_MS = 30_000
_LOOKS_EVERY_MS = 4
_FAILED = 3


@dataclass(frozen=True)
class Step:
    """Something the window does: `act` begins it, `seen` tells when it can be seen to be done."""

    name: str
    act: Callable[[], object]
    seen: Callable[[], bool]


@dataclass(frozen=True)
class Seen:
    """What became of a step."""

    name: str
    ok: bool
    ms: float


def prove(given: Arguments) -> int:
    """0 where every step was seen to work, else 3; writes the JSON document of the contract."""
    with tempfile.TemporaryDirectory(prefix="kpdesk-", ignore_cleanup_errors=True) as home:
        folder = given.archive or Path(home) / "archive"
        start = Start(language=given.language, theme=given.theme, samples=True)
        desk = Desk(folder, Settings(Path(home) / "settings.ini"), start)
        proof = Proof(desk, folder, given.grab)
        desk.window.resize(1366, 768)
        desk.window.show()
        QCoreApplication.exec()
        desk.close()
        report = proof.report()
    if given.json_file:
        given.json_file.write_text(json.dumps(report, indent=1), encoding="utf-8")
    return 0 if report["ok"] else _FAILED


class Proof(QObject):
    """Goes through the steps one after the other; ends the application after the last, or after one that fails."""

    def __init__(self, desk: Desk, folder: Path, grab: Path | None) -> None:
        super().__init__(desk.window)
        self._desk, self._folder, self._grab = desk, folder, grab
        self._first_paint_ms: float | None = None
        self._first_paint_cpu_ms: float | None = None
        self._notes = 0
        self._results: list[Seen] = []
        self._steps = iter(self._script())
        self._step: Step | None = None
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)
        desk.window.painted.connect(self._painted)

    def report(self) -> dict[str, Any]:
        """What was seen, as the contract wants it."""
        steps = [{"name": each.name, "ok": each.ok, "ms": round(each.ms, 1)} for each in self._results]
        return {
            "version": __version__,
            "platform": QGuiApplication.platformName(),
            "first_paint_ms": self._first_paint_ms,
            "first_paint_cpu_ms": self._first_paint_cpu_ms,
            "steps": steps,
            "ok": next(self._steps, None) is None and all(each.ok for each in self._results),
        }

    def _script(self) -> list[Step]:
        window, workspace = self._desk.window, self._desk.workspace
        actions = workspace.actions
        return [
            Step("open archive", lambda: None, lambda: workspace.is_open and not workspace.jobs.busy),
            Step("search", lambda: window.top_bar.box.setText("conflict"), lambda: self._hits.rowCount() > 0),
            Step("open hit", window.top_bar.results_requested.emit, lambda: bool(window.pages.reading.key)),
            Step("compare years", self._compare, lambda: self._comparison.link_count() > 0),
            Step("open statement", self._read, lambda: window.pages.whole_text and not workspace.jobs.busy),
            Step("select sentence", actions["select_sentence"].trigger, self._sentence_selected),
            Step("highlight", self._highlight, self._highlighted),
            Step("close", self._close, self._kept),
        ]

    @property
    def _hits(self) -> QAbstractItemModel:
        return cast(QListView, self._desk.window.findChild(QListView, "results")).model()

    @property
    def _comparison(self) -> ComparePane:
        return cast("ComparePane", self._desk.window.pages.pane("compare"))

    def _painted(self) -> None:
        self._first_paint_ms = round(since_start_ms(), 1)
        self._first_paint_cpu_ms = round(own_work_ms(), 1)
        self._next()

    def _next(self) -> None:
        self._step = next(self._steps, None)
        if self._step is None:
            QCoreApplication.quit()
            return
        self._began = time.perf_counter()
        self._step.act()
        self._timer.start()

    def _look(self) -> None:
        step, ms = self._step, (time.perf_counter() - self._began) * 1000
        seen = step is not None and step.seen()
        if step is None or not (seen or ms > _PATIENCE_MS):
            return
        self._timer.stop()
        self._results.append(Seen(step.name, ok=seen, ms=ms))
        if seen:
            self._next()
        else:
            QCoreApplication.quit()

    def _compare(self) -> None:
        years = self._desk.workspace.archive.years()
        self._desk.window.navigation.compare([str(years[0]), str(years[-1])])

    def _read(self) -> None:
        navigation = self._desk.window.navigation
        navigation.go_to_page("library")
        navigation.open_place(self._desk.window.pages.reading.key)

    def _sentence_selected(self) -> bool:
        return self._desk.window.pages.reading.page.selected() is not None

    def _highlight(self) -> None:
        self._notes = self._desk.workspace.archive.counts()[2]
        self._desk.workspace.actions["highlight"].trigger()

    def _highlighted(self) -> bool:
        workspace = self._desk.workspace
        return not workspace.jobs.busy and workspace.archive.counts()[2] == self._notes + 1

    def _close(self) -> None:
        if self._grab:
            self._desk.window.grab().save(str(self._grab))
        self._desk.workspace.close()

    def _kept(self) -> bool:
        from kpdesk.archive import Archive  # noqa: PLC0415 - loaded after the first painting

        with Archive.open(self._folder) as archive:
            return len(archive.notes()) == self._notes + 1
