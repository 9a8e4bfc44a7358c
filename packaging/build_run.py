"""The installer for any Linux and one person: a file that unpacks itself, asks for no root and can be checked."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import build_icons
from build_facts import DATE, DIST, EPOCH, NAME, VERSION
from build_freeze import WORK, settle
from dev_environment import ROOT

MATERIAL = ROOT / "packaging" / "linux"


def build(frozen: Path) -> Path:
    """Pack a frozen program into `dist/kpdesk-VERSION-linux-PROCESSOR.run`."""
    tree = WORK / "run"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "kpdesk", symlinks=True)
    for name in ("setup.sh", "kpdesk.desktop", "kpdesk.mime.xml"):
        shutil.copyfile(MATERIAL / name, tree / name)
    shutil.copyfile(build_icons.DRAWING, tree / "kpdesk.svg")
    settle(tree)
    (tree / "setup.sh").chmod(0o755)
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{NAME}-{VERSION}-linux-{os.uname().machine}.run"
    same_bytes = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{EPOCH}"
    pack = ["makeself", "--xz", "--complevel", "6", "--sha256", "--nox11", "--quiet", "--packaging-date", DATE]
    title = f"kpdesk {VERSION}, for the person who runs this; no root is needed"
    subprocess.run(
        [*pack, "--tar-extra", same_bytes, str(tree), str(made), title, "./setup.sh"],
        env={**os.environ, "XZ_OPT": "-T2"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return made
