"""Files that leave the archive, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from kpdesk.errors import FileRefusedError


def write_file(path: Path, content: bytes) -> Path:
    """The file, complete on the disk; one that was there is only replaced by a complete one."""
    new = path.with_name(f"{path.name}.part")
    try:
        with new.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(new, path)  # noqa: PTH105 - said as it is meant: in one step
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        new.unlink(missing_ok=True)
        raise FileRefusedError(
            f"{path} cannot be written ({why}). The archive is as it was; choose another place."
        ) from error
    return path
