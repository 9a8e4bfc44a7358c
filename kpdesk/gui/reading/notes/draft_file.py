"""The file that holds what is not saved yet: beside the archive, or on another disk where that one takes nothing."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kpdesk import paths

FILE = "drafts.json"


class DraftFile:
    """One text on the disk, always whole; `rescue` is the file elsewhere that holds it, where one has to."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self.rescue: Path | None = None
        name = f"kpdesk-not-saved-{hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:12]}.json"
        self._elsewhere = [home / name for home in (paths.data_folder(), Path.home(), Path(tempfile.gettempdir()))]

    @property
    def place(self) -> Path:
        """The file that holds the text."""
        return self.rescue or self.file

    def write(self, text: str) -> None:
        """Keep the text, or no file where it is empty; raises OSError where no disk takes it."""
        try:
            _replace(self.file, text)
        except OSError:
            self.rescue = next((file for file in self._elsewhere if text and _took(file, text)), None)
            if self.rescue is None:
                raise
            return
        if self.rescue is not None:
            self.rescue = None
            for file in self._elsewhere:
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def texts(self) -> Iterator[tuple[Path, str]]:
        """What is kept and in which file, the newest last; raises OSError where one cannot be read."""
        for file in sorted(filter(_is_mine, (self.file, *self._elsewhere)), key=lambda each: each.stat().st_mtime):
            if file != self.file:
                self.rescue = file
            yield file, file.read_text(encoding="utf-8")


def set_aside(file: Path) -> Path:
    """A file that cannot be understood, under the name it is kept by."""
    return file.replace(file.with_suffix(".damaged.json"))


def _took(file: Path, text: str) -> bool:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, text)
    except OSError:
        return False
    return True


def _replace(file: Path, text: str) -> None:
    """Never a half-written file: the new one is complete on the disk before it takes the place of the old."""
    if not text:
        file.unlink(missing_ok=True)
        return
    handle, new = tempfile.mkstemp(prefix=f".{file.stem}-", dir=file.parent)  # for nobody else to read
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(new, file)  # noqa: PTH105 - said as it is meant: in one step
    except OSError:
        Path(new).unlink(missing_ok=True)
        raise


def _is_mine(file: Path) -> bool:
    """Whether a file is there, and not put there by somebody else who uses this computer."""
    return file.is_file() and (not hasattr(os, "getuid") or file.stat().st_uid == os.getuid())
