"""What every part of the build says about kpdesk: its version, its name, its time."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from dev_environment import ROOT

DIST = ROOT / "dist"
"""Where the artefacts go; git ignores it."""

NAME = "kpdesk"
SUMMARY = "Offline archive of statements: search, compare, annotate, quote"
# The project owns no domain and no account, and claims none: names under .alt are kept out of the DNS (RFC 9476), and
# mail to .invalid reaches nobody (RFC 2606). Who gives kpdesk a home puts its own name here, once.
APP_ID = "alt.kpdesk.kpdesk"
MAINTAINER = "kpdesk developers <developers@kpdesk.invalid>"


def _version() -> str:
    """The version number, which stands in one place: `kpdesk/__init__.py`."""
    text = (ROOT / "kpdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found is not None
    return found.group(1)


def _epoch() -> int:
    """The time that all artefacts carry: `$SOURCE_DATE_EPOCH`, else that of the last commit."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(told) if told.isdigit() else 1_700_000_000


VERSION = _version()
EPOCH = _epoch()
DATE = datetime.fromtimestamp(EPOCH, UTC).date().isoformat()


def numbers() -> list[str]:
    """The version as the four numbers that Windows wants."""
    return [*re.findall(r"\d+", VERSION), "0", "0", "0", "0"][:4]


def filled(template: Path) -> str:
    """A text with the facts of this build in the place of @VERSION@, @DATE@ and the like."""
    facts = {
        "VERSION": VERSION,
        "NUMBERS": ", ".join(numbers()),
        "DATE": DATE,
        "APP_ID": APP_ID,
        "SUMMARY": SUMMARY,
    }
    return re.sub(r"@([A-Z_]+)@", lambda found: facts[found.group(1)], template.read_text(encoding="utf-8"))
