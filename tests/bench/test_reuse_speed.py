"""What it costs to know how everybody speaks: once to learn it, and in every later session to open its file.

`KPDESK_ARCHIVE_100K=FOLDER pytest -m bench tests/bench/test_reuse_speed.py -s`; the file is written beside the index
of that archive, as it would be in use.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench

SESSION = """
import sys, time
from kpdesk import Archive
with Archive.open(sys.argv[1]) as archive:
    statements = archive._store.statements()
    from kpdesk.core.reuse import Usage
    def private():
        lines = open("/proc/self/status").read().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1024
    before, begun = private(), time.process_time()
    archive._reuse._worth.learn(statements)
    print(time.process_time() - begun, private() - before)
"""


def session(folder: Path) -> tuple[float, float]:
    """A session of its own: seconds of CPU until it is known how everybody speaks, and MB that only it holds then."""
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(folder)], check=True, capture_output=True, text=True, cwd=Path.cwd()
    )
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_the_second_session_learns_nothing() -> None:
    folder = os.environ.get("KPDESK_ARCHIVE_100K")
    if not folder:
        pytest.skip("KPDESK_ARCHIVE_100K names no archive")
    for old in (Path(folder) / "index").glob("speech-*"):
        old.unlink()
    first, second = session(Path(folder)), session(Path(folder))
    sys.stdout.write(
        f"learned in {first[0]:.2f} s of CPU, {first[1]:.0f} MB; opened in {second[0]:.2f} s, {second[1]:.0f} MB\n"
    )
    assert second[0] < first[0] / 4
    assert second[1] < 16
