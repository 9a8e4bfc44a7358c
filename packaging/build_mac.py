"""The disk image of macOS: the bundle that the recipe makes, signed if there is a key, laid out by dmgbuild."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

from build_facts import DIST, NAME, VERSION
from dev_environment import ROOT

MATERIAL = ROOT / "packaging" / "macos"


def build(frozen: Path) -> Path:
    """Pack `kpdesk.app`, which lies beside the frozen folder, into `dist/kpdesk-VERSION-macos-PROCESSOR.dmg`.

    With KPDESK_SIGN_AS it is signed with that identity; the release workflow then has Apple look at it.
    """
    application = frozen.with_name("kpdesk.app")
    identity = os.environ.get("KPDESK_SIGN_AS")
    if identity:
        entitlements = ["--entitlements", str(MATERIAL / "entitlements.plist")]
        sign = ["codesign", "--force", "--deep", "--timestamp", "--options", "runtime", *entitlements]
        subprocess.run([*sign, "--sign", identity, str(application)], check=True)
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{NAME}-{VERSION}-macos-{platform.machine()}.dmg"
    settings = ["--settings", str(MATERIAL / "dmg_settings.py")]
    subprocess.run(
        [sys.executable, "-m", "dmgbuild", *settings, "kpdesk", str(made)],
        env={**os.environ, "KPDESK_APP": str(application)},
        check=True,
    )
    return made
