"""The checksums of what was built, in the form that `sha256sum -c` reads."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Write the sums of every artefact in a folder; the file they are in."""
    file = folder / NAME
    artefacts = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    file.write_text("".join(f"{sha256(path)}  {path.name}\n" for path in artefacts), encoding="utf-8")
    return file


def sha256(file: Path) -> str:
    """The hash of a file, in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
