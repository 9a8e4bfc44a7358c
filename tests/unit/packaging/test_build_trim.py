"""What goes into the frozen program and what stays out."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import build_trim
from dev_environment import ROOT
from kpdesk.gui.base.language import translation


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "PySide6/translations/qtbase_pt_BR.qm",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
        "resources/i18n/kpdesk_fr.qm",
        "docx/templates/default.docx",
    ],
)
def test_what_the_window_needs_stays(place: str) -> None:
    assert build_trim.keeps(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_fr.qm",
        "PySide6/Qt/lib/libQt6OpenGL.so.6",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "rapidfuzz/distance/metrics_cpp_avx2.cp313-win_amd64.pyd",
        "resources/i18n/kpdesk_fr.ts",
        "selectolax/lexbor.c",
        "docx/templates/default-docx-template/word/styles.xml",
    ],
)
def test_what_it_never_asks_for_stays_out(place: str) -> None:
    assert not build_trim.keeps(place)


def test_libraries_of_the_build_system_stay_there_but_for_those_that_desktops_lack() -> None:
    assert build_trim.of_the_system("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert build_trim.of_the_system("libfontconfig.so.1", "/lib/x86_64-linux-gnu/libfontconfig.so.1")
    assert not build_trim.of_the_system("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert not build_trim.of_the_system("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert not build_trim.of_the_system("numpy.libs/libgfortran.so.5", "/venv/numpy.libs/libgfortran.so.5")
    assert not build_trim.of_the_system("python3.11/lib-dynload/_bz2.so", "/usr/lib/python3.11/lib-dynload/_bz2.so")


def test_tables_come_out_in_one_order() -> None:
    table = [("b.so", "/x/b.so", "BINARY"), ("a.so", "/x/a.so", "BINARY"), ("a.pyi", "/x/a.pyi", "DATA")]
    assert [entry[0] for entry in build_trim.kept(table)] == ["a.so", "b.so"]


def test_docstrings_of_others_stay_out_and_ours_stay_for_the_help_of_the_command_line() -> None:
    table = [("kpdesk.cli", "/x/cli.py", "PYMODULE-1"), ("click", "/x/click.py", "PYMODULE-1")]
    kinds = {name: kind for name, _, kind in build_trim.without_docstrings(table)}
    assert kinds == {"kpdesk.cli": "PYMODULE-1", "click": "PYMODULE-2"}


def test_qt_speaks_every_language_of_the_window() -> None:
    for language in translation.LANGUAGES:
        named = {"pt": "pt_BR"}.get(language, language)
        assert build_trim.keeps(f"PySide6/Qt/translations/qtbase_{named}.qm")


def imported_modules() -> set[str]:
    found: set[str] = set()
    for file in (ROOT / "kpdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_no_module_of_kpdesk_imports_what_is_left_out() -> None:
    out = build_trim.EXCLUDED_MODULES
    assert [
        name for name in imported_modules() if any(name == each or name.startswith(f"{each}.") for each in out)
    ] == []


def test_no_module_of_kpdesk_asks_for_what_only_openssl_or_pillow_gives() -> None:
    asking = re.compile(r"\b(scrypt|pbkdf2_hmac|to_pil)\b")
    assert [file.name for file in (ROOT / "kpdesk").rglob("*.py") if asking.search(Path(file).read_text("utf-8"))] == []


def test_every_module_goes_in_by_name_and_the_steps_of_upgrades_as_files() -> None:
    found = build_trim.modules_of(ROOT / "kpdesk")
    assert {"kpdesk", "kpdesk.__main__", "kpdesk.readers.child", "kpdesk.store"} <= set(found)
    assert not any("migrations" in name or name.endswith("__init__") for name in found)


def test_the_command_line_works_without_what_is_left_out(tmp_path: Path) -> None:
    script = Path(__file__).with_name("without_what_is_left_out.py")
    command = [sys.executable, "-W", "ignore", str(script), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "all done"
