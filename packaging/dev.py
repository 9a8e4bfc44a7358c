"""Everything a developer does with kpdesk, from a bare system on: `python3 packaging/dev.py COMMAND`.

Standard library only. The first call makes `.venv` and installs the hash-locked requirements; later calls go
straight on. The direct dependencies stand in pyproject.toml; `dev.py lock` writes the locks from them (with uv).
"""

import os
import shutil
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older python3 deserves a sentence, not a syntax error
    sys.exit(
        "kpdesk needs Python 3.11 or newer, and this is {}.{}: run the same command with a newer one, "
        "such as python3.11.".format(*sys.version_info[:2])
    )

import dev_checks
import dev_environment
import dev_system
import dev_translations
from dev_system import Stop

USAGE = """usage: python3 packaging/dev.py COMMAND

  run [ARGUMENTS]           open the window; arguments are passed on to kpdesk
  test [--fast] [-- ARGS]   every check and test; ARGS go to pytest; --fast or ARGS leave out coverage
  lint                      the checks that only read the source
  bench [ARGS]              the measurements; ARGS go to pytest
  lock [ARGS]               write the locked requirements anew from pyproject.toml; ARGS go to uv
  translate                 renew the translations of the window from its source, and what they are made into
  build [OPTIONS]           make the installers into dist/; build --help tells of the options
"""


def main(arguments: list[str]) -> int:
    """Carry out one command; the exit status for the shell."""
    name, *extra = arguments or ["--help"]
    if name in ("-h", "--help"):
        print(USAGE, end="")
        return 0
    if name not in COMMANDS:
        print(f"dev.py has no command {name}.\n\n{USAGE}", end="", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](extra)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(extra: list[str]) -> int:
    """Start kpdesk from the source; its exit status."""
    window = opens_window(extra)
    screen_needed = window and not os.environ.get("QT_QPA_PLATFORM")
    if screen_needed and not has_screen():
        raise Stop(
            "There is no screen to open a window on. Start this from a desktop session, or under xvfb-run, or set "
            "QT_QPA_PLATFORM=offscreen to run without one. The command line works as it is: dev.py run --help."
        )
    qt = [*(dev_system.QT if window else ()), *(dev_system.WINDOW if screen_needed else ())]
    dev_system.provide([*dev_system.VENV, *qt])
    python = dev_environment.prepare("runtime")
    command = [str(python), "-m", "kpdesk", *extra]
    if os.name != "nt":
        os.execve(python, command, dev_environment.clean_environment())
    return subprocess.run(command, env=dev_environment.clean_environment(), check=False).returncode


def opens_window(extra: list[str]) -> bool:
    """Whether these arguments open the window, by kpdesk's own rule (which needs no installed package)."""
    sys.path.append(str(dev_environment.ROOT))
    from kpdesk.__main__ import is_command  # noqa: PLC0415 - the other commands need nothing of kpdesk

    return not is_command(extra)


def has_screen() -> bool:
    """Whether a window can be shown; only on Linux is that a question."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def test(extra: list[str]) -> int:
    """Run every check and test."""
    own, pytest_arguments = split(extra)
    if set(own) - {"--fast"}:
        raise Stop(f"test knows --fast only; put what pytest is to get after --: test -- {' '.join(own)}")
    _prepare_checks()
    return dev_checks.test(pytest_arguments, fast=bool(own))


def split(extra: list[str]) -> tuple[list[str], list[str]]:
    """What stands before the first `--`, and what stands after it."""
    here = extra.index("--") if "--" in extra else len(extra)
    return extra[:here], extra[here + 1 :]


def lint(extra: list[str]) -> int:
    """Run the checks that only read the source."""
    if extra:
        raise Stop("lint takes no arguments: it reads all of the source.")
    _prepare_checks()
    return dev_checks.lint()


def bench(extra: list[str]) -> int:
    """Run the measurements in tests/bench, one at a time so that none disturbs another."""
    _prepare_checks()
    if not (dev_environment.ROOT / "tests" / "bench").is_dir():
        raise Stop("There are no measurements yet: they go into tests/bench.")
    command = [str(dev_environment.program("python")), "-m", "pytest", "-m", "bench", "-s", "tests/bench", *extra]
    environment = dev_checks.environment()
    return subprocess.run(command, cwd=dev_environment.ROOT, env=environment, check=False).returncode


def lock(extra: list[str]) -> int:
    """Write both lock files from pyproject.toml with uv, for every system and every Python from 3.11 on."""
    uv = shutil.which("uv", path=f"{dev_environment.program('uv').parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if uv is None:
        raise Stop("Locking needs uv: install it with `.venv/bin/python -m pip install uv`, then run this again.")
    # No address and no local path goes into the files: they are the same whichever index served them.
    shared = [
        "--universal",
        "--fork-strategy",
        "fewest",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-strip-extras",
        "--only-binary",
        ":all:",
        "--quiet",
    ]
    quiet = ["--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "python3 packaging/dev.py lock"]
    for target in (
        ["-o", "runtime.txt"],
        ["--group", "../../pyproject.toml:dev", "-c", "runtime.txt", "-o", "dev.txt"],
    ):
        command = [uv, "pip", "compile", "../../pyproject.toml", *target, *shared, *quiet, *extra]
        if subprocess.run(command, cwd=dev_environment.LOCKS, check=False).returncode != 0:
            raise Stop("uv could not lock the requirements; it says why above.")
    return 0


def translate(extra: list[str]) -> int:
    """Renew every translation of the window, and say what is left to translate."""
    if extra:
        raise Stop("translate takes no arguments: it renews every language.")
    dev_system.provide([*dev_system.VENV, *dev_system.QT])
    dev_environment.prepare("dev")
    return dev_translations.renew()


def _prepare_checks() -> None:
    """Everything the checks need; a screen of their own only where apt may bring one."""
    dev_system.provide(
        [*dev_system.VENV, *dev_system.QT],
        [*dev_system.WINDOW, *dev_system.SCREEN],
    )
    dev_environment.prepare("dev")


def build(extra: list[str]) -> int:
    """Make what this system can make for others into `dist/`."""
    wine = dev_system.WINE if "--windows-under-wine" in extra else ()
    checks = dev_system.PACKAGE_CHECKS if "--check" in extra else ()
    dev_system.provide(
        [*dev_system.VENV, *dev_system.QT, *dev_system.FREEZING],
        [*dev_system.PACKING, *checks, *([*dev_system.WINDOW, *dev_system.SCREEN] if checks else []), *wine],
    )
    python = dev_environment.prepare("dev")
    command = [str(python), str(dev_environment.ROOT / "packaging" / "build.py"), *extra]
    return subprocess.run(command, env=dev_environment.clean_environment(), check=False).returncode


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "lock": lock,
    "translate": translate,
    "build": build,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
