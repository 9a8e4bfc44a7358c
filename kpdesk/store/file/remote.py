"""Whether a folder lies on another computer, where a lock may not reach everybody who writes there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_KINDS = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "gluster", "davfs", "fuse.sshfs", "fuse.rclone", "vboxsf", "ncp")
_REMOTE_DRIVE = 4  # what Windows calls DRIVE_REMOTE


def is_remote(folder: Path) -> bool:
    """Whether the system says so; False where it cannot be asked, as on macOS."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there only

        root = os.path.splitdrive(folder.absolute())[0]
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root + "\\") == _REMOTE_DRIVE
    try:
        return kind_of(folder.resolve(), _MOUNTS.read_text(encoding="utf-8", errors="replace")).startswith(_KINDS)
    except OSError:
        return False


def kind_of(folder: Path, mounts: str) -> str:
    """The kind of the file system that a folder is in, by the list of what is mounted; the last there counts."""
    found, longest = "", -1
    for line in mounts.splitlines():
        _, place, kind, *_ = [*line.split(" "), "", "", ""]
        mounted = Path(place.replace("\\040", " "))
        if place and len(mounted.parts) >= longest and folder.is_relative_to(mounted):
            found, longest = kind, len(mounted.parts)
    return found
