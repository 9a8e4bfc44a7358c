"""The checks run to the end, are summed up in one table, and close with one line of counts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import dev_checks
from dev_checks import Check, Counts, Outcome

OK = Outcome("ruff check", passed=True, seconds=0.25)
BAD = Outcome("mypy", passed=False, seconds=12.0)
BAD_TESTS = Outcome("tests", passed=False, seconds=100.0)


def test_the_table_has_a_line_for_each_check() -> None:
    lines = dev_checks.table([OK, BAD]).strip("\n").splitlines()
    assert lines == ["  ruff check  ok          0.2 s", "  mypy        FAILED     12.0 s"]


@pytest.mark.parametrize(
    ("outcomes", "counts", "line"),
    [
        ([OK], Counts(5, 0, 1), "kpdesk: 5 passed, 0 failed, 1 skipped"),
        ([OK, BAD], Counts(5, 0, 1), "kpdesk: 5 passed, 1 failed, 1 skipped"),
        ([BAD, BAD_TESTS], Counts(5, 2, 0), "kpdesk: 5 passed, 3 failed, 0 skipped"),
        ([BAD_TESTS], Counts(0, 0, 0), "kpdesk: 0 passed, 1 failed, 0 skipped"),
    ],
)
def test_the_closing_line_counts_tests_and_failed_checks(outcomes: list[Outcome], counts: Counts, line: str) -> None:
    assert dev_checks.closing_line(outcomes, counts) == line


def test_counts_come_from_the_result_file(tmp_path: Path) -> None:
    result = tmp_path / "junit.xml"
    result.write_text('<testsuites><testsuite tests="10" failures="2" errors="1" skipped="3"/></testsuites>')
    assert dev_checks.read_counts(result) == Counts(4, 3, 3)


@pytest.mark.parametrize("content", [None, "", "<testsuites>"])
def test_a_result_file_that_was_not_finished_counts_nothing(tmp_path: Path, content: str | None) -> None:
    result = tmp_path / "junit.xml"
    if content is not None:
        result.write_text(content)
    assert dev_checks.read_counts(result) == Counts(0, 0, 0)


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces every check by one that passes, but for mypy which fails; gives the names as they run."""
    ran: list[str] = []

    def run(check: Check) -> Outcome:
        ran.append(check.name)
        return Outcome(check.name, passed=check.name != "mypy", seconds=0.0)

    monkeypatch.setattr(dev_checks, "run_check", run)
    return ran


def test_a_failure_stops_nothing_and_fails_at_the_end(checks: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_checks.test([], fast=False) == 1
    reading = ["ruff check", "ruff format", "mypy", "import borders"]
    assert checks == [*reading, "tests", "coverage of core, 100 %", "coverage of all, 90 %"]
    assert capsys.readouterr().out.splitlines()[-1] == "kpdesk: 0 passed, 1 failed, 0 skipped"


@pytest.mark.parametrize(("extra", "fast"), [([], True), (["-k", "word"], False)])
def test_part_of_the_tests_says_nothing_about_coverage(checks: list[str], extra: list[str], *, fast: bool) -> None:
    dev_checks.test(extra, fast=fast)
    assert checks[-1] == "tests"


def test_lint_only_reads(checks: list[str]) -> None:
    assert dev_checks.lint() == 1
    assert "tests" not in checks


def test_arguments_reach_pytest_last() -> None:
    command = dev_checks.tests(Path("junit.xml"), ["-k", "word"], coverage=False).command
    assert command[-2:] == ["-k", "word"]
    assert "--cov" not in command


def test_a_check_passes_when_its_command_exits_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_checks.run_check(Check("good", [sys.executable, "-c", "pass"])).passed
    assert not dev_checks.run_check(Check("bad", [sys.executable, "-c", "raise SystemExit(3)"])).passed
    assert capsys.readouterr().out == "Running good.\nRunning bad.\n"


def test_the_tests_see_neither_the_users_archive_nor_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPDESK_ARCHIVE", "mine")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    seen = dev_checks.environment()
    assert "KPDESK_ARCHIVE" not in seen
    assert seen["QT_QPA_PLATFORM"] == "offscreen"
