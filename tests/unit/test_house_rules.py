"""The sizes and promises that no linter checks: short modules, short functions, locks that name no host."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([*ROOT.glob("kpdesk/**/*.py"), *ROOT.glob("packaging/*.py")])
LOCKS = ROOT / "packaging" / "requirements"


def pins(kind: str) -> dict[str, str]:
    """Name to version of everything one lock file holds."""
    text = (LOCKS / f"{kind}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))


def test_there_are_sources_to_look_at() -> None:
    assert {"errors.py", "dev.py"} <= {path.name for path in SOURCES}


def test_no_module_passes_300_lines() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_no_function_passes_40_lines() -> None:
    long = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > 40:
                    long[f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"] = length
    assert long == {}


@pytest.mark.parametrize("kind", ["runtime", "dev"])
def test_a_lock_pins_and_hashes_everything_and_names_no_address(kind: str) -> None:
    text = (LOCKS / f"{kind}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--index-url|--extra-index-url|--find-links|-e)\b", text, re.MULTILINE)
    requirements = re.split(r"\n(?=[a-z])", text)[1:]
    assert requirements
    assert [entry.splitlines()[0] for entry in requirements if "--hash=sha256:" not in entry] == []


def test_the_locks_hold_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = lambda group: {re.split(r"[<>=~! ]", entry)[0].lower() for entry in group}  # noqa: E731
    assert names(project["project"]["dependencies"]) <= pins("runtime").keys()
    assert names(project["dependency-groups"]["dev"]) <= pins("dev").keys()


def test_the_dev_lock_holds_the_runtime_lock_as_it_is() -> None:
    assert pins("runtime").items() <= pins("dev").items()
