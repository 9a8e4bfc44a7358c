"""The files that the engine has mapped into memory: to read behind the end of a cut one would end the program."""

from __future__ import annotations

import os
from pathlib import Path

from kpdesk.search.engine.checksums import SEGMENT
from kpdesk.search.engine.guard import IndexDamagedError


class MappedFiles:
    """The files of one state of the index, as long as they were when it was opened.

    The system kills whoever reads a page of a mapped file that is no longer there; no error can be caught. So the
    lengths are looked at before each use: some thirty files take a tenth of a millisecond, and no memory. What is cut
    during the few milliseconds of one use is not seen.
    """

    def __init__(self, folder: Path | None) -> None:
        found = folder.iterdir() if folder is not None else ()
        self._files = [(str(each), each.stat().st_size) for each in found if SEGMENT.match(each.name)]

    def check(self) -> None:
        """Raises IndexDamagedError where a file has become shorter; a removed one stays whole where it is mapped."""
        for path, size in self._files:
            try:
                now = os.stat(path).st_size  # noqa: PTH116 - half the time, before every search
            except OSError:
                continue
            if now < size:
                raise IndexDamagedError(
                    f"The search index is damaged (its file {Path(path).name} was cut). Your statements and notes are "
                    "safe; the index can be built again from them."
                )
