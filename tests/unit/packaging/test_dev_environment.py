"""`.venv` is made once, filled once per lock, and made anew for another Python or another place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import dev_environment
from dev_system import Stop


class Machine:
    """Stands in for `venv` and `pip`: makes the files that the real ones would, and remembers the calls."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.pip_says: str | None = None

    def run(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.calls.append("venv" if "venv" in command else Path(command[-1]).stem)
        if "venv" in command:
            for path in (dev_environment.program("python"), dev_environment.site_packages() / "here"):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
        failed = self.pip_says is not None and "pip" in command
        return subprocess.CompletedProcess(command, int(failed), stdout=self.pip_says or "", stderr="")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    locks = tmp_path / "requirements"
    locks.mkdir()
    (locks / "runtime.txt").write_text("one==1\n")
    (locks / "dev.txt").write_text("one==1\ntwo==2\n")
    for name, value in (("ROOT", tmp_path), ("LOCKS", locks), ("VENV", tmp_path / ".venv")):
        monkeypatch.setattr(dev_environment, name, value)
    monkeypatch.setattr(dev_environment, "STAMP", tmp_path / ".venv" / "kpdesk.json")
    monkeypatch.setattr(dev_environment, "HERE", {"python": "3.11.7", "root": str(tmp_path)})
    made = Machine()
    monkeypatch.setattr("subprocess.run", made.run)
    return made


def test_the_first_start_makes_and_fills_it_and_the_second_does_nothing(machine: Machine) -> None:
    python = dev_environment.prepare("runtime")
    assert python == dev_environment.program("python")
    assert machine.calls == ["venv", "runtime"]
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "runtime"]


def test_the_source_tree_can_be_imported_from_it(machine: Machine, tmp_path: Path) -> None:
    dev_environment.prepare("runtime")
    assert (dev_environment.site_packages() / "kpdesk-source.pth").read_text() == f"{tmp_path}\n"


def test_the_requirements_of_the_checks_hold_those_of_the_program(machine: Machine) -> None:
    dev_environment.prepare("dev")
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "dev"]


def test_a_changed_lock_is_installed(machine: Machine) -> None:
    dev_environment.prepare("runtime")
    (dev_environment.LOCKS / "runtime.txt").write_text("one==2\n")
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "runtime", "runtime"]


@pytest.mark.parametrize("changed", [{"python": "3.12.1"}, {"root": "elsewhere"}])
def test_another_python_or_place_makes_it_anew(
    machine: Machine, changed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev_environment.prepare("runtime")
    monkeypatch.setattr(dev_environment, "HERE", {**dev_environment.HERE, **changed})
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "runtime"] * 2


@pytest.mark.parametrize(("version", "kept"), [("3.11.7", True), ("3.9.2", False)])
def test_one_made_by_hand_is_kept_if_this_python_made_it(machine: Machine, version: str, *, kept: bool) -> None:
    machine.run(["venv"])
    (dev_environment.VENV / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")
    machine.calls.clear()
    dev_environment.prepare("runtime")
    assert machine.calls == (["runtime"] if kept else ["venv", "runtime"])


@pytest.mark.parametrize("stamp", ["", "{", "[]", '"x"'])
def test_a_damaged_stamp_costs_an_installation_and_nothing_else(machine: Machine, stamp: str) -> None:
    dev_environment.prepare("runtime")
    dev_environment.STAMP.write_text(stamp)
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "runtime", "venv", "runtime"]


def test_an_installation_that_failed_is_tried_again(machine: Machine) -> None:
    machine.pip_says = "ERROR: disk full"
    with pytest.raises(Stop, match="disk full"):
        dev_environment.prepare("runtime")
    machine.pip_says = None
    (dev_environment.VENV / "pyvenv.cfg").write_text("version = 3.11.7\n")
    dev_environment.prepare("runtime")
    assert machine.calls == ["venv", "runtime", "runtime"]


def test_a_python_that_makes_no_venv_is_reported(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, stdout="", stderr="no room left")

    monkeypatch.setattr("subprocess.run", refuse)
    with pytest.raises(Stop, match=r"could not make the folder \.venv[^$]*no room left"):
        dev_environment.prepare("runtime")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying ... NewConnectionError\nERROR: No matching distribution found for x", "network connection"),
        ("ReadTimeoutError: Read timed out.", "network connection"),
        ("SSLError(... CERTIFICATE_VERIFY_FAILED ...)", "PIP_CERT"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that was locked"),
        ("ERROR: something else", "pip said"),
    ],
)
def test_the_trouble_of_pip_becomes_a_sentence(output: str, sentence: str) -> None:
    told = dev_environment.install_trouble(output)
    assert sentence in told
    assert "Retrying" not in told


def test_programs_in_it_see_nothing_of_another_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("VIRTUAL_ENV", "elsewhere")
    seen = dev_environment.clean_environment()
    assert "elsewhere" not in seen.values()
    assert seen["PYTHONNOUSERSITE"] == "1"
