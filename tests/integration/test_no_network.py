"""The guard over all tests sees a socket when there is one; a whole day of work opens none."""

from __future__ import annotations

import contextlib
import socket
import sys
from pathlib import Path

import pytest

from kpdesk import Archive


def test_the_guard_sees_a_socket_and_a_name_that_is_looked_up() -> None:
    guard = next(
        module for name, module in sys.modules.items() if name.endswith("conftest") and hasattr(module, "NETWORK_CALLS")
    )
    with socket.socket(socket.AF_INET):
        assert guard.NETWORK_CALLS == ["socket.__new__"]
    with contextlib.suppress(OSError):
        socket.getaddrinfo("localhost", 9)
    assert "socket.getaddrinfo" in guard.NETWORK_CALLS
    guard.NETWORK_CALLS.clear()


def test_search_comparison_quote_check_and_export_open_no_socket(samples: Archive, tmp_path: Path) -> None:
    keys = [each.key for each in samples.statements()]
    samples.search("stones")
    samples.compare(keys[0], keys[1])
    samples.check_quote("nobody ever said this at all")
    for ending in ("docx", "pdf", "html", "jsonld", "zip"):
        samples.export(tmp_path / f"all.{ending}", notes=True)


def test_what_reached_for_a_network_is_told_at_the_end_of_a_run(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((Path(__file__).parent.parent / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(
        "import socket\n\ndef test_quiet() -> None:\n    assert True\n\n"
        "def test_loud() -> None:\n    socket.socket(socket.AF_INET).close()\n"
    )
    told = "network sockets opened and names looked up over the whole run: "
    for divided in ((), ("-n", "2")):
        run = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-k", "quiet", *divided)
        run.stdout.fnmatch_lines([told + "0"])
        run = pytester.runpytest_subprocess("-p", "no:cacheprovider", *divided)
        run.stdout.fnmatch_lines([told + "1"])
        run.assert_outcomes(passed=2, errors=1)
