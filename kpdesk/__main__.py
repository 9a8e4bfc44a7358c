"""Chooses the face: the command line where a command is named, else the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = (
    "import",
    "list",
    "show",
    "edit",
    "remove",
    "restore",
    "purge",
    "cite",
    "repair",
    "search",
    "related",
    "reused",
    "recycled",
    "compare",
    "judge",
    "note",
    "export",
    "quote",
    "open",
    "check",
    "reindex",
    "backup",
    "backups",
    "restore-backup",
    "bundle",
)
_FLAGS_OF_THE_COMMAND_LINE = ("--help", "-h", "--version", "--json", "--quiet")
_WINDOW_OPTIONS_WITH_VALUE = ("--archive", "--json-file", "--grab", "--lang", "--theme")


def main() -> int:
    """The exit code of the program."""
    # With a thread for each core, small matrix products of a busy machine take twenty times as long.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = sys.argv[1:]
    if not arguments and Path(sys.executable).stem == "kpdesk-cli":
        arguments = ["--help"]  # of the frozen programs, this one never opens the window
    if arguments == ["--read-child"]:
        from kpdesk.readers import child  # noqa: PLC0415 - neither face is wanted

        return child.main()
    if is_command(arguments):
        from kpdesk import cli  # noqa: PLC0415 - the window must not load it

        return cli.run(arguments)
    from kpdesk.gui.app import run  # noqa: PLC0415 - the command line never loads Qt

    return run(arguments)


def is_command(arguments: Sequence[str]) -> bool:
    """True where the arguments are for the command line.

    The window takes files; a word that is neither a command nor a file is given to the command line,
    which says what is wrong with it.
    """
    waiting_for_value = False
    for argument in arguments:
        if waiting_for_value:
            waiting_for_value = False
        elif argument in _FLAGS_OF_THE_COMMAND_LINE or argument in COMMANDS:
            return True
        elif argument in _WINDOW_OPTIONS_WITH_VALUE:
            waiting_for_value = True
        elif not argument.startswith("-"):
            return not Path(argument).exists()
    return False


if __name__ == "__main__":
    # A frozen window has no console; output of C libraries must not fail there.
    if sys.stdout is None:
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.exit(main())
