"""Run by a test, in a process of its own: loads everything and does the main verbs as the frozen program must."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "packaging" / "frozen"), str(ROOT / "packaging"), str(ROOT)]

from click.testing import CliRunner  # noqa: E402

import build_trim  # noqa: E402
import kpdesk  # noqa: E402


class LeftOut:
    """Lets nothing be imported that is left out of the frozen program."""

    def find_spec(self, name: str, *_others: object) -> None:
        if any(name == each or name.startswith(f"{each}.") for each in build_trim.EXCLUDED_MODULES):
            raise ModuleNotFoundError(f"left out of the frozen program: {name}", name=name)


def load_everything() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for module in pkgutil.walk_packages(kpdesk.__path__, "kpdesk."):
        if "migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def run(folder: Path, *words: str) -> None:
    from kpdesk.cli import kpdesk_command

    told = CliRunner().invoke(kpdesk_command, ["--archive", str(folder / "archive"), *words])
    if told.exit_code != 0:
        sys.exit(f"{words}: {told.output} {told.exception}")


def main(folder: Path) -> None:
    for name in [name for name in sys.modules if f"{name}.".startswith(("ssl.", "_ssl.", "_hashlib.", "PIL."))]:
        del sys.modules[name]
    sys.meta_path.insert(0, LeftOut())  # type: ignore[arg-type]
    load_everything()
    with kpdesk.Archive.open(folder / "archive") as archive:
        archive.install_samples()
        key = archive.search("conflict").hits[0].key
    for ending in ("docx", "pdf", "html", "json"):
        run(folder, "compare", "2019", "2022", "-o", str(folder / f"comparison.{ending}"))
    run(folder, "cite", key, "1", "--format", "csl-json")
    run(folder, "import", *map(str, sorted((ROOT / "resources" / "samples").glob("*.p*"))))
    print("all done")  # noqa: T201 - the word the test waits for


if __name__ == "__main__":
    main(Path(sys.argv[1]))
