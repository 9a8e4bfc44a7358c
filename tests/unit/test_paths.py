"""Where things are: the user's own folders, or beside a portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kpdesk import paths


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of a frozen program, which this test pretends to be."""
    program = tmp_path / "stick" / "kpdesk"
    program.parent.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_a_program_with_the_mark_beside_it_keeps_everything_beside_itself(program: Path) -> None:
    (program.parent / paths.PORTABLE_MARK).touch()
    home = program.parent / "kpdesk-data"
    assert paths.archive_folder() == home / "archive"
    assert paths.settings_file() == home / "settings.ini"
    assert paths.log_file() == home / "kpdesk.log"
    assert not home.exists()


def test_the_mark_stands_beside_the_bundle_of_macos(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = program.parent / "kpdesk.app" / "Contents" / "MacOS" / "kpdesk"
    monkeypatch.setattr(sys, "executable", str(inside))
    (program.parent / paths.PORTABLE_MARK).touch()
    assert paths.portable_folder() == program.parent / "kpdesk-data"


def test_without_the_mark_it_is_an_installed_program(program: Path) -> None:
    assert paths.portable_folder() is None
    assert program.parent not in paths.archive_folder().parents


def test_from_source_nothing_is_portable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert paths.portable_folder() is None
