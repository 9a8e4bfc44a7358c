"""The disk image of macOS on trial: mounted, the program copied out of it, its own proof, the command line."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from check_program import Seen, import_and_search, smoke

Tell = Callable[[str], None]


def check(image: Path, tell: Tell) -> list[Seen]:
    """Try a disk image on the macOS that this runs on, with a home of its own."""
    with tempfile.TemporaryDirectory(prefix="kpdesk-check-") as folder:
        home, mounted = Path(folder, "home"), Path(folder, "image")
        home.mkdir()
        attach = ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(mounted)]
        subprocess.run([*attach, str(image)], check=True)
        try:
            application = home / "kpdesk.app"
            shutil.copytree(mounted / "kpdesk.app", application, symlinks=True)
        finally:
            subprocess.run(["hdiutil", "detach", str(mounted)], check=False)
        programs = application / "Contents" / "MacOS"
        start = ["env", "-i", f"HOME={home}", "PATH=/usr/bin:/bin"]
        proof = home / "proof.json"
        seen = smoke([*start, str(programs / "kpdesk")], "macOS", report=proof, seen_as=str(proof))
        key = import_and_search([*start, str(programs / "kpdesk-cli")], home, seen_as=str(home))
        tell(f"macOS: mounted, copied, all steps; kpdesk-cli imported, found and annotated {key}")
        return [seen]
