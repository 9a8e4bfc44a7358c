"""The trials of a program find what is wrong: no proof, a false one, a program that never ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import check_program
from build_facts import VERSION
from check_program import Failed


def pretend(folder: Path, document: object, *, status: int = 0) -> list[str]:
    """A program that writes this as its proof; None writes nothing."""
    script = folder / "program.py"
    written = f"open(file, 'w').write({json.dumps(document)!r})" if document is not None else "None"
    script.write_text(
        f"import sys\nfile = sys.argv[sys.argv.index('--json-file') + 1]\n{written}\nsys.exit({status})\n"
    )
    return [sys.executable, str(script)]


def proof(folder: Path, document: object, *, status: int = 0) -> check_program.Seen:
    file = folder / "proof.json"
    file.write_text("left by an earlier run")
    return check_program.smoke(pretend(folder, document, status=status), "it", report=file, seen_as=str(file))


def test_a_good_proof_is_believed(tmp_path: Path) -> None:
    seen = proof(tmp_path, {"version": VERSION, "ok": True, "first_paint_ms": 123.4, "first_paint_cpu_ms": 99.6})
    assert (seen.name, seen.painted) == ("it", "first paint after 123 ms, 100 of them its own work")


@pytest.mark.parametrize(
    ("document", "status"),
    [
        (None, 0),
        ({"version": VERSION, "ok": False, "first_paint_ms": 1}, 0),
        ({"version": "0.0.0", "ok": True, "first_paint_ms": 1}, 0),
        ({"version": VERSION, "ok": True, "first_paint_ms": 1}, 3),
    ],
)
def test_a_missing_or_false_proof_is_not(tmp_path: Path, document: object, status: int) -> None:
    with pytest.raises(Failed):
        proof(tmp_path, document, status=status)


def test_a_program_that_never_ends_is_ended() -> None:
    with pytest.raises(Failed, match="did not end within"):
        check_program.run([sys.executable, "-c", "import time; time.sleep(60)"], seconds=0.5)


def test_a_command_that_fails_is_told_with_what_it_said() -> None:
    with pytest.raises(Failed, match="no archive"):
        check_program.answer([sys.executable, "-c", "import sys; sys.exit('no archive')"])


def test_the_command_line_of_the_source_passes_the_same_trial(tmp_path: Path) -> None:
    start = [sys.executable, "-m", "kpdesk", "--archive", str(tmp_path / "archive")]
    assert check_program.import_and_search(start, tmp_path, seen_as=str(tmp_path)).startswith("2023-")


def test_contents_name_every_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_bytes(b"c")
    assert check_program.contents(tmp_path) == {"a/b": b"c"}
