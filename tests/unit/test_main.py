"""Which face opens: the command line or the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk import cli
from kpdesk.__main__ import COMMANDS, is_command


def test_every_command_is_known_without_loading_the_command_line() -> None:
    assert set(COMMANDS) == set(cli.kpdesk_command.commands)


@pytest.mark.parametrize(
    "arguments",
    [["list"], ["--archive", "folder", "list"], ["--json", "search", "x"], ["--help"], ["--version"], ["serach", "x"]],
)
def test_a_command_or_what_looks_like_one_goes_to_the_command_line(arguments: list[str]) -> None:
    assert is_command(arguments)


@pytest.mark.parametrize("arguments", [[], ["--archive", "list"], ["--smoke", "--json-file", "x.json"]])
def test_everything_else_opens_the_window(arguments: list[str]) -> None:
    assert not is_command(arguments)


def test_a_file_opens_the_window_to_import_it(tmp_path: Path) -> None:
    speech = tmp_path / "speech.txt"
    speech.write_text("Words.")
    assert not is_command([str(speech)])
    assert is_command([str(tmp_path / "missing.txt")])
