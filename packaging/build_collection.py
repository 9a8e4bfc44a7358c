"""The statements that a secretariat hands on inside the installer, written from its archive or from its files."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from build_freeze import WORK
from dev_system import Stop


def write(source: Path) -> Path:
    """The collection of an archive, or of a folder of files, in `build/collection`; notes never go into it."""
    from kpdesk import Archive  # noqa: PLC0415 - only a build with a collection needs it

    folder = WORK / "collection"
    shutil.rmtree(folder, ignore_errors=True)
    if (source / "archive.db").is_file():
        with Archive.open(source, read_only=True) as archive:
            asked, written = len(archive.statements()), archive.write_collection(folder)
    elif source.is_dir():
        with tempfile.TemporaryDirectory() as home, Archive.open(home) as archive:
            report = archive.import_files([source])
            for each in report.failed:
                print(f"LEFT OUT of the collection: {each.source}: {each.error}", flush=True)
            asked, written = len(report.imported), archive.write_collection(folder)
    else:
        raise Stop(f"There is no folder {source}, so no collection was made of it and nothing was built.")
    if not written:
        raise Stop(f"There is no statement in {source} that could be handed on, so nothing was built.")
    print(f"collection: {len(written)} of {asked} statements, without notes", flush=True)
    return folder
