"""The project's own `.venv`: made once, filled from the locked requirements, left alone while they stay the same."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

from dev_system import Stop

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"
STAMP = VENV / "kpdesk.json"
HERE = {"python": platform.python_version(), "root": str(ROOT)}
"""What a `.venv` depends on beside its packages: it works for one Python and in one place."""

NETWORK_SIGNS = re.compile(
    r"NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|name resolution|getaddrinfo|unreachable|timed out"
    r"|SSLError|ProxyError|No matching distribution",
    re.IGNORECASE,
)


def prepare(kind: str) -> Path:
    """The interpreter of a `.venv` that holds the `runtime` or `dev` requirements; costs no time if it does already."""
    lock = _lock_hash(kind)
    stamp = _read_stamp()
    if not _usable(stamp):
        _make()
        stamp = {}
    if stamp.get(kind) == lock and stamp.get("root") == HERE["root"]:
        return program("python")
    _install(kind)
    _link_project()
    held = {name: _lock_hash(name) for name in ("runtime", "dev") if kind in (name, "dev")}
    STAMP.write_text(json.dumps({**stamp, **HERE, **held}, indent=1) + "\n", encoding="utf-8")
    return program("python")


def program(name: str) -> Path:
    """The path of a program in `.venv`, `python` among them."""
    suffix = ".exe" if os.name == "nt" else ""
    return Path(sysconfig.get_path("scripts", "venv", {"base": str(VENV)}), name + suffix)


def clean_environment() -> dict[str, str]:
    """The variables for a program in `.venv`: nothing of another Python, nothing of the user's own packages."""
    dropped = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def _lock_hash(kind: str) -> str:
    return hashlib.sha256((LOCKS / f"{kind}.txt").read_bytes()).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _usable(stamp: dict[str, str]) -> bool:
    """Whether `.venv` is there and made by this Python, in this place as far as its stamp tells."""
    if not program("python").exists():
        return False
    if stamp:
        return all(stamp.get(name) == value for name, value in HERE.items())
    try:
        configuration = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    return re.search(rf"^version\s*=\s*{re.escape(HERE['python'])}$", configuration, re.MULTILINE) is not None


def _make() -> None:
    print("Making .venv.", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        reason = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise Stop("\n".join(["Python could not make the folder .venv in the project. It said:", *reason]))


def _install(kind: str) -> None:
    print("Installing the locked packages into .venv (some minutes the first time).", flush=True)
    quiet = ["--quiet", "--no-input", "--progress-bar", "off"]
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS / f"{kind}.txt")]
    done = subprocess.run(
        [str(program("python")), "-m", "pip", "install", *quiet, *locked],
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise Stop(install_trouble(done.stdout))


def install_trouble(output: str) -> str:
    """The sentences for a pip that failed, from what it printed."""
    if "DO NOT MATCH THE HASHES" in output:
        return (
            "A downloaded package is not the one that was locked, so nothing was installed. "
            "Try again on another network; if it stays, tell the project.\n" + _tail(output)
        )
    if "CERTIFICATE_VERIFY_FAILED" in output:
        return (
            "The packages could not be downloaded, because the certificate of the network's proxy is not known here. "
            "Set PIP_CERT to the file that holds it, then run the same command again.\n" + _tail(output)
        )
    if NETWORK_SIGNS.search(output):
        return (
            "The packages could not be downloaded. Check the network connection, then run the same command again; "
            "once they are installed kpdesk needs no network.\n" + _tail(output)
        )
    return "The packages could not be installed into .venv. pip said:\n" + _tail(output)


def _tail(output: str) -> str:
    """The last lines worth reading: pip's retries say the same thing each time."""
    told = [line for line in output.strip().splitlines() if "Retrying" not in line]
    return "\n".join(f"  {line}" for line in told[-4:])


def site_packages() -> Path:
    """The folder of `.venv` that holds its packages."""
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))


def _link_project() -> None:
    """Let `.venv` import kpdesk from the source tree: one path file, no build."""
    (site_packages() / "kpdesk-source.pth").write_text(f"{ROOT}\n", encoding="utf-8")
