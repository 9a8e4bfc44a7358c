"""The index's own files in its folder: the engine's, and beside them which changes they hold."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
from pathlib import Path
from typing import Any

from kpdesk.search.engine.layout import LAYOUT

_STATE = "state.json"
_ENGINE = "engine"
_LARGEST = 2**63 - 1


class IndexFiles:
    """Where the index lies, and what is remembered beside it; only these files are ever removed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def engine(self) -> Path:
        """The folder of the engine's files."""
        name = self._state().get("engine", _ENGINE)
        return self._folder / (name if isinstance(name, str) and name.startswith(_ENGINE) else _ENGINE)

    @property
    def seq(self) -> int:
        """The number of the last change that is in the files; 0 where that is not known."""
        return int(self._state().get("seq", 0))

    @property
    def current(self) -> bool:
        """Whether the files were made with this program's layout."""
        return self._state().get("layout") == LAYOUT

    def remember(self, seq: int, engine: Path | None = None) -> None:
        """Write down the last change; done after the commit, since a crash between only repeats work."""
        name = (engine or self.engine).name
        written = self._folder / f"{_STATE}.new"
        with written.open("w", encoding="utf-8") as file:
            json.dump({"layout": LAYOUT, "seq": seq, "engine": name}, file)
            file.flush()
            os.fsync(file.fileno())
        written.replace(self._folder / _STATE)

    def make_empty(self) -> None:
        """Remove the files and begin with an empty folder of another name where one is still in use.

        On Windows a file that is mapped somewhere cannot be removed; it goes at the next occasion.
        """
        with contextlib.suppress(FileNotFoundError):
            (self._folder / _STATE).unlink()
        for old in self._folder.glob(f"{_ENGINE}*"):
            shutil.rmtree(old, ignore_errors=True)
        names = itertools.chain([_ENGINE], (f"{_ENGINE}-{number}" for number in itertools.count(2)))
        free = next(self._folder / name for name in names if not (self._folder / name).exists())
        free.mkdir(parents=True)
        self.remember(0, free)

    def _state(self) -> dict[str, Any]:
        try:
            found = json.loads((self._folder / _STATE).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        seq = found.get("seq") if isinstance(found, dict) else None
        return found if isinstance(seq, int) and 0 <= seq <= _LARGEST else {}
