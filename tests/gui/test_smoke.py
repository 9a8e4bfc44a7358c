from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
STEPS = [
    "open archive",
    "search",
    "open hit",
    "compare years",
    "open statement",
    "select sentence",
    "highlight",
    "close",
]


def run_smoke(folder: Path, *options: str) -> tuple[int, dict[str, Any], str]:
    file = folder / "smoke.json"
    done = subprocess.run(
        [sys.executable, "-m", "kpdesk", "--smoke", "--json-file", str(file), *options],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, json.loads(file.read_text("utf-8")), done.stderr


@pytest.mark.parametrize("options", [(), ("--lang", "ar", "--theme", "dark")], ids=["english, light", "arabic, dark"])
def test_the_real_window_does_the_main_job_once(tmp_path: Path, options: tuple[str, ...]) -> None:
    picture = tmp_path / "window.png"
    code, report, errors = run_smoke(tmp_path, "--grab", str(picture), *options)
    assert [(step["name"], step["ok"]) for step in report["steps"]] == [(name, True) for name in STEPS], errors
    assert report["ok"]
    assert code == 0
    assert report["first_paint_ms"] > 0
    assert report["first_paint_cpu_ms"] > 0
    assert "Traceback" not in errors
    seen = QImage(str(picture))
    assert (seen.width(), seen.height()) >= (1000, 700)
    assert len({seen.pixel(x, y) for x in range(0, seen.width(), 7) for y in range(0, seen.height(), 7)}) > 50
