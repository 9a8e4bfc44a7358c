"""What numpy takes from Windows and Wine lacks: complex functions, under a name that Wine does not keep for itself.

TEST ONLY: a numpy that was treated like this is never shipped.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

THEIRS, OURS = b"api-ms-win-crt-math-l1-1-0.dll", b"kpdesk-stand-in-crt-math-0.dll"
"""Wine answers for the first itself, whatever lies in its folders; the second, as long, is looked for."""

_COMPLEX = re.compile(r"c(abs|arg|cos|cosh|exp|imag|pow|real|sin|sinh|tan|tanh)[fl]?")
_ARE_REAL = ("cos", "cosh")


def provide(packages: Path, source: Path) -> None:
    """Let numpy's modules in `packages` use a stand-in beside them, made from `source` and Wine's own library."""
    asking = [file for file in packages.rglob("*.pyd") if "numpy" in file.parts and THEIRS in file.read_bytes()]
    exported = sorted({name for file in asking for name in imports(file)})
    definition = packages / "math.def"
    lines = [f"LIBRARY {OURS.decode()}", "EXPORTS", *map(_export, exported)]
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-fno-builtin", "-static-libgcc", "-s"]
    for folder in {file.parent for file in asking}:
        made = ["-o", str(folder / OURS.decode())]
        subprocess.run([*compiler, *made, str(source), str(definition), "-lm"], check=True)
    definition.unlink()
    for file in asking:
        file.write_bytes(file.read_bytes().replace(THEIRS, OURS))


def imports(module: Path) -> Iterable[str]:
    """The functions of that library that a module asks for."""
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(module)], capture_output=True, text=True, check=True)
    for block in told.stdout.split("DLL Name: ")[1:]:
        if block.startswith(THEIRS.decode()):
            yield from re.findall(r"^\t[0-9a-f]+\s+\S*\s*([A-Za-z_]\w*)$", block, re.MULTILINE)


def _export(name: str) -> str:
    if _COMPLEX.fullmatch(name) and name.rstrip("fl") not in _ARE_REAL:
        return f"{name} = ours_{name}"
    return f"{name} = ucrtbase.{name}"
