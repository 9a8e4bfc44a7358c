"""The commands: what is passed on to whom, and what a person is told instead of a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import dev_checks
import dev_environment
import dev_system
from dev_system import Need, Stop

DEV = Path(dev.__file__)


def dev_py(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, str(DEV), *arguments],
        env={**environment, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert [name for name in dev.COMMANDS if f"\n  {name} " not in told] == []


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["polish"]) == 2
    assert "no command polish" in capsys.readouterr().err


def test_build_passes_its_options_on_and_asks_for_what_they_take(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[list[Need], list[Need]]] = []
    started: list[list[str]] = []
    monkeypatch.setattr(dev_system, "provide", lambda required, wished=(): asked.append((required, wished)))
    monkeypatch.setattr(dev_environment, "prepare", lambda _kind: Path("python"))
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_options: started.append(command) or subprocess.CompletedProcess([], 0)
    )
    assert dev.build([]) == 0
    assert dev.build(["--check", "--windows-under-wine"]) == 0
    assert started[1][0] == "python"
    assert started[1][-2:] == ["--check", "--windows-under-wine"]
    assert not {*dev_system.WINE, *dev_system.PACKAGE_CHECKS} & set(asked[0][1])
    assert {*dev_system.WINE, *dev_system.PACKAGE_CHECKS} <= set(asked[1][1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux a screen can be missing")
def test_run_without_a_screen_says_what_to_do() -> None:
    done = dev_py("run")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen to open a window on.")


@pytest.mark.parametrize("extra", [[], ["--smoke", "--json-file", "x.json"], [str(DEV)]])
def test_these_arguments_open_the_window(extra: list[str]) -> None:
    assert dev.opens_window(extra)


@pytest.mark.parametrize(
    "extra", [["list"], ["--archive", "somewhere", "search", "consensus"], ["--help"], ["--version"]]
)
def test_these_arguments_need_no_screen(extra: list[str]) -> None:
    assert not dev.opens_window(extra)


def test_what_follows_two_dashes_is_for_pytest() -> None:
    assert dev.split(["--fast", "--", "-k", "word", "--", "x"]) == (["--fast"], ["-k", "word", "--", "x"])
    assert dev.split(["--fast"]) == (["--fast"], [])


def test_test_and_lint_refuse_arguments_they_do_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["test", "-k", "word"]) == 1
    assert "test -- -k word" in capsys.readouterr().err
    assert dev.main(["lint", "kpdesk"]) == 1


def test_ctrl_c_ends_a_command_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_extra: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(dev.COMMANDS, "lint", interrupted)
    assert dev.main(["lint"]) == 130


def test_the_checks_need_no_screen_but_wish_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(dev_system, "provide", lambda required, wished=(): asked.append((required, wished)))
    monkeypatch.setattr(dev_environment, "prepare", asked.append)
    monkeypatch.setattr(dev_checks, "lint", lambda: 0)
    assert dev.lint([]) == 0
    assert asked == [
        ([*dev_system.VENV, *dev_system.QT], [*dev_system.WINDOW, *dev_system.SCREEN]),
        "dev",
    ]


def test_locking_without_uv_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda *_args, **_options: None)
    with pytest.raises(Stop, match="pip install uv"):
        dev.lock([])
