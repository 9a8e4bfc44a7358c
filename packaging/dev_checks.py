"""Every check of the project, run one after the other whatever the earlier ones said, then one table."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from dev_environment import ROOT, clean_environment, program


class Check(NamedTuple):
    """One command that must exit with 0."""

    name: str
    command: Sequence[str]


class Outcome(NamedTuple):
    """How a check went and how long it took, in seconds."""

    name: str
    passed: bool
    seconds: float


class Counts(NamedTuple):
    """How many tests did what."""

    passed: int
    failed: int
    skipped: int


def lint_checks() -> list[Check]:
    """The checks that read the source without running it."""
    return [
        Check("ruff check", [_path("ruff"), "check", "."]),
        Check("ruff format", [_path("ruff"), "format", "--check", "."]),
        Check("mypy", [_path("mypy")]),
        Check("import borders", [_path("lint-imports"), "--no-logo", "--no-cache"]),
    ]


def coverage_gates() -> list[Check]:
    """What the tests must have walked through: all of core, nearly all of the rest; both count branches."""
    report = [_path("python"), "-m", "coverage", "report"]
    return [
        Check("coverage of core, 100 %", [*report, "--include=kpdesk/core/*", "--fail-under=100"]),
        Check("coverage of all, 90 %", [*report, "--fail-under=90"]),
    ]


def tests(junit: Path, extra: Sequence[str], *, coverage: bool) -> Check:
    """The tests as one check, on every processor; `junit` is where their result is written as XML."""
    workers = ["-n", str(min(4, os.cpu_count() or 1))]
    measured = ["--cov", "--cov-report="] if coverage else []
    return Check("tests", [_path("python"), "-m", "pytest", "-q", *workers, *measured, f"--junitxml={junit}", *extra])


def run_check(check: Check) -> Outcome:
    """Run one check in the project's root, its output going straight to the terminal."""
    print(f"Running {check.name}.", flush=True)
    begin = time.monotonic()
    done = subprocess.run(check.command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, check=False)
    return Outcome(check.name, done.returncode == 0, time.monotonic() - begin)


def lint() -> int:
    """Read the source with every checker; 0 if none complains."""
    outcomes = [run_check(check) for check in lint_checks()]
    print(table(outcomes), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def test(extra: Sequence[str], *, fast: bool) -> int:
    """Run every check and test; 0 if all passed. Coverage is left out when `fast` or when `extra` picks tests."""
    coverage = not fast and not extra
    with tempfile.TemporaryDirectory() as folder:
        junit = Path(folder, "junit.xml")
        outcomes = [run_check(check) for check in [*lint_checks(), tests(junit, extra, coverage=coverage)]]
        counts = read_counts(junit)
    if coverage:
        outcomes += [run_check(check) for check in coverage_gates()]
    print(table(outcomes))
    print(closing_line(outcomes, counts), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def table(outcomes: Sequence[Outcome]) -> str:
    """The outcomes, one line each, with their durations."""
    width = max(len(outcome.name) for outcome in outcomes)
    lines = [f"  {o.name:<{width}}  {'ok' if o.passed else 'FAILED':<6}  {o.seconds:7.1f} s" for o in outcomes]
    return "\n".join(["", *lines, ""])


def closing_line(outcomes: Sequence[Outcome], counts: Counts) -> str:
    """The last line: tests counted one by one, and every other check that failed counted as one failure.

    A run of the tests that broke off before it counted a failure is one failure, too.
    """
    broken = [outcome for outcome in outcomes if not outcome.passed]
    beside = sum(1 for outcome in broken if outcome.name != "tests" or counts.failed == 0)
    return f"kpdesk: {counts.passed} passed, {counts.failed + beside} failed, {counts.skipped} skipped"


def read_counts(junit: Path) -> Counts:
    """The counts in a JUnit XML file; zeros if the tests broke off before they wrote it."""
    try:
        suites = list(ET.parse(junit).getroot().iter("testsuite"))
    except (OSError, ET.ParseError):
        return Counts(0, 0, 0)
    total, failures, errors, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites) for name in ("tests", "failures", "errors", "skipped")
    )
    failed = failures + errors
    return Counts(total - failed - skipped, failed, skipped)


def environment() -> dict[str, str]:
    """The variables the tests see: no screen is needed and the user's own archive is out of reach."""
    base = {name: value for name, value in clean_environment().items() if not name.startswith("KPDESK_ARCHIVE")}
    return {"QT_QPA_PLATFORM": "offscreen", **base}


def _path(name: str) -> str:
    return str(program(name))
