"""What every test shares: its own user folders, an archive, and the material beside the project."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest_plugins = ["pytester"]
os.environ["QT_QPA_PLATFORM"] = os.environ.get("KPDESK_TEST_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


NETWORK_CALLS: list[str] = []
"""What reached for a network in this process since the test began: there must be nothing."""
WHOLE_RUN: list[str] = []
"""The same of all tests before, in every process that ran some; told at the end of the run."""


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Python's own audit: every socket of a network family, and every name that is looked up."""
    networks = event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6)
    if networks or event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        NETWORK_CALLS.append(event)


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """A test in which anything opens a network socket, or looks up a name, fails."""
    yield
    called = list(NETWORK_CALLS)
    WHOLE_RUN.extend(called)
    NETWORK_CALLS.clear()
    assert called == [], f"the network was reached for: {called}"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What reached for a network outside any test counts too; a part of a divided run hands its count on."""
    WHOLE_RUN.extend(NETWORK_CALLS)
    NETWORK_CALLS.clear()
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["network"] = list(WHOLE_RUN)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Takes the count of a part of a divided run."""
    WHOLE_RUN.extend(getattr(node, "workeroutput", {}).get("network", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The number of the whole run, which must be 0; every test fails by itself that makes it more."""
    terminalreporter.write_line(f"network sockets opened and names looked up over the whole run: {len(WHOLE_RUN)}")


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the folders of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.delenv("KPDESK_ARCHIVE", raising=False)
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The material beside the project, which no test may copy into it; skips where it is not there."""
    named = os.environ.get("KPDESK_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not (folder / "statements").is_dir():
        pytest.skip("the shared material is not beside the project; name its folder in KPDESK_SHARED")
    return folder


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed archive that holds the sample collection; copied, never changed."""
    from kpdesk import Archive

    folder = tmp_path_factory.mktemp("template") / "archive"
    with Archive.open(folder) as archive:
        archive.install_samples()
    return folder


@pytest.fixture
def sample_folder(sample_template: Path, tmp_path: Path) -> Path:
    """The folder of an archive with the sample collection, for this test alone."""
    folder = tmp_path / "archive"
    shutil.copytree(sample_template, folder)
    return folder


@pytest.fixture
def samples(sample_folder: Path) -> Iterator[object]:
    """An open archive with the sample collection."""
    from kpdesk import Archive

    with Archive.open(sample_folder) as archive:
        yield archive
