"""What the window may be started with."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Arguments:
    """The arguments of a start; `files` are to be imported, `archive` is None for the user's own."""

    files: tuple[Path, ...] = ()
    archive: Path | None = None
    smoke: bool = False
    json_file: Path | None = None
    grab: Path | None = None
    language: str | None = None
    theme: str | None = None


def parse(arguments: Sequence[str]) -> Arguments:
    """The arguments as typed on a command line; wrong ones end the program with 2, as everywhere."""
    parser = argparse.ArgumentParser("kpdesk", description="Open the window of kpdesk.")
    parser.add_argument("files", nargs="*", type=Path, help="files to import")
    parser.add_argument("--archive", type=Path, metavar="FOLDER", help="the archive to open")
    parser.add_argument("--lang", metavar="CODE", help="the language of the window, e.g. ar")
    parser.add_argument("--theme", choices=("light", "dark", "system"), help="the colours, for this start only")
    parser.add_argument("--smoke", action="store_true", help="let the window prove itself on a temporary archive")
    parser.add_argument("--json-file", type=Path, metavar="FILE", help="where --smoke writes what it saw")
    parser.add_argument("--grab", type=Path, metavar="PNG", help="where --smoke puts a picture of the window")
    given = parser.parse_args(list(arguments))
    if given.smoke and given.archive and given.archive.exists() and any(given.archive.iterdir()):
        parser.error("--smoke writes notes, so it works in an empty folder only. Nothing was changed.")
    return Arguments(
        tuple(given.files),
        given.archive,
        smoke=given.smoke,
        json_file=given.json_file,
        grab=given.grab,
        language=given.lang,
        theme=given.theme,
    )
