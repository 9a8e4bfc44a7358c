"""What a bare system lacks is found, installed where apt may, and otherwise named in one line to run."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

import dev_system
from dev_system import Need, Stop

LACKING = Need("libnowhere1", library="libnowhere-at-all.so.1")
NO_PROGRAM = Need("nowhere", program="no-such-program-anywhere")


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    """Pretend to be on Linux, with apt or without, as root or not; gives the list of apt-get calls to come."""

    def pretend(*, apt: bool, root: bool) -> list[list[str]]:
        calls: list[list[str]] = []

        def ran(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
            calls.append(command)
            return subprocess.CompletedProcess(command, 100, stdout="E: nothing of that name", stderr="")

        monkeypatch.setattr("sys.platform", "linux")
        monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr("shutil.which", lambda name, **_: f"/usr/bin/{name}" if apt and "apt" in name else None)
        monkeypatch.setattr("subprocess.run", ran)
        return calls

    return pretend


def test_a_need_is_met_by_what_is_there() -> None:
    assert Need("python3-venv", module="json").met()
    assert not Need("python3-venv", module="no_such_module_anywhere").met()
    assert not LACKING.met()
    assert not NO_PROGRAM.met()


def test_a_system_that_has_everything_is_left_alone(on_linux: Callable[..., list[list[str]]]) -> None:
    calls = on_linux(apt=True, root=True)
    dev_system.provide([Need("python3-venv", module="json")])
    assert calls == []


def test_other_systems_than_linux_need_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    dev_system.provide([LACKING])


def test_who_may_not_install_is_given_the_line_to_run(on_linux: Callable[..., list[list[str]]]) -> None:
    on_linux(apt=True, root=False)
    with pytest.raises(Stop) as told:
        dev_system.provide([LACKING, NO_PROGRAM])
    line = "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libnowhere1 nowhere'"
    assert line in str(told.value)


def test_a_system_without_apt_is_told_the_libraries(on_linux: Callable[..., list[list[str]]]) -> None:
    on_linux(apt=False, root=True)
    with pytest.raises(Stop, match=r"lacks libnowhere-at-all\.so\.1\. Install"):
        dev_system.provide([LACKING])


def test_root_installs_with_apt_and_without_questions(on_linux: Callable[..., list[list[str]]]) -> None:
    calls = on_linux(apt=True, root=True)
    with pytest.raises(Stop):  # the pretended apt brings nothing
        dev_system.provide([LACKING], [NO_PROGRAM])
    assert [call[-1] for call in calls] == ["update", "nowhere"]
    assert calls[1][-4:] == ["-y", "--no-install-recommends", "libnowhere1", "nowhere"]


def test_what_is_only_wished_for_stops_nothing(
    on_linux: Callable[..., list[list[str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    on_linux(apt=True, root=False)
    dev_system.provide([], [NO_PROGRAM])
    assert capsys.readouterr().out == "Not installed, so what needs it is skipped: nowhere.\n"


def test_a_renamed_package_is_asked_for_under_the_name_apt_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    glib = Need("libglib2.0-0", library="libnowhere-at-all.so.1")
    known = subprocess.CompletedProcess([], 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("subprocess.run", lambda *_args, **_options: known)
    assert "libglib2.0-0t64" in dev_system.advice([glib], apt=True)
    known.returncode = 100
    assert "libglib2.0-0'" in dev_system.advice([glib], apt=True)
