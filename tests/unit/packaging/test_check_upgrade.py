"""The trial of updates passes with the source, and finds a program that writes where it should only read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import check_upgrade
from check_program import Failed


def test_the_source_passes_the_trial_of_updates(tmp_path: Path) -> None:
    start, archive = [sys.executable, "-m", "kpdesk"], tmp_path / "first"
    check_upgrade.make_first(archive)
    here = str(tmp_path)
    backup = check_upgrade.first_is_brought_on(start, archive, seen_as=str(archive), home=tmp_path, home_as=here)
    assert backup.startswith("before-upgrade-from-1-")
    assert "reading only" in check_upgrade.later_is_only_read(start, archive, seen_as=str(archive))


def test_a_program_that_makes_no_backup_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_upgrade, "import_and_search", lambda *_arguments, **_names: "key")
    (tmp_path / "backups").mkdir()
    with pytest.raises(Failed, match="without a backup"):
        check_upgrade.first_is_brought_on([], tmp_path, seen_as="", home=tmp_path, home_as="")
