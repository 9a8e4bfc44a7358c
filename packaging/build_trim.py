"""What of Qt and of the libraries is left out of the frozen program, because the window never asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

LANGUAGES = ("ar", "en", "es", "fr", "pt", "pt_BR", "ru")
"""The languages of the window; of Qt's own translations only these stay."""

EXCLUDED_MODULES = (
    "PIL",
    "PySide6.QtOpenGL",
    "PySide6.QtPdf",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "_pytest",
    "_hashlib",  # Python's own hashes are quick enough, and OpenSSL is 5 MB
    "_ssl",
    "distutils",
    "doctest",
    "ensurepip",
    "fontTools.cu2qu",
    "fontTools.merge",
    "fontTools.mtiLib",
    "fontTools.qu2cu",
    "fontTools.ufoLib",
    "fontTools.voltLib",
    "lib2to3",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "numpy._core._multiarray_tests",
    "numpy.f2py",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pandas",
    "pip",
    "pydoc",
    "pydoc_data",
    "pygments",
    "pytest",
    "setuptools",
    "sqlalchemy.testing",
    "tkinter",
    "turtle",
    "wheel",
    "xmlrpc",
)
"""Modules that no code path of the program needs, though something in it could import them."""

_PLUGINS_LEFT_OUT = (
    "egldeviceintegrations",
    "generic",
    "networkinformation",
    "qmltooling",
    "sqldrivers",
    "tls",
    "virtualkeyboard",
    "wayland-graphics-integration-client",  # drawing with OpenGL; widgets are drawn without it
    "wayland-graphics-integration-server",
    "xcbglintegrations",
)
_PLATFORMS_LEFT_OUT = ("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc", "direct2d")
_THEMES_LEFT_OUT = ("qgtk3",)
_IMAGES_LEFT_OUT = ("qicns", "qpdf", "qtga", "qtiff", "qwbmp", "qwebp")
_QT_LIBRARIES_LEFT_OUT = (
    "3D[A-Za-z]*",
    "EglFS[A-Za-z]*",
    "EglFs[A-Za-z]*",
    "OpenGL",
    "Pdf(Widgets)?",
    "Qml[A-Za-z]*",
    "Quick[A-Za-z0-9]*",
    "Sql",
    "Test",
    "VirtualKeyboard[A-Za-z]*",
    "WaylandCompositor",
)
_LEFT_OUT = re.compile(
    "|".join(
        (
            rf"/plugins/({'|'.join(_PLUGINS_LEFT_OUT)})/",
            rf"/plugins/platforms/(lib)?q({'|'.join(_PLATFORMS_LEFT_OUT)})\.",
            rf"/plugins/platformthemes/(lib)?({'|'.join(_THEMES_LEFT_OUT)})\.",
            rf"/plugins/imageformats/(lib)?({'|'.join(_IMAGES_LEFT_OUT)})\.",
            rf"(^|/)(lib)?Qt6?({'|'.join(_QT_LIBRARIES_LEFT_OUT)})(\.|/|$)",
            r"(^|/)opengl32sw\.dll$",  # a drawing machine for 3D; widgets are drawn without one
            r"^rapidfuzz/.*_cpp_avx2\.",  # as quick without, and it takes the others where these are not there
            r"\.(c|cpp|h|hpp|pxd|pxi|pyi|pyx)$",  # sources that some wheels carry
            r"^resources/i18n/.*\.ts$",  # what the translations are made from
            r"^docx/templates/default-docx-template/",  # the unpacked twin of default.docx
            r"^resources/help/window\.png$",  # the picture of the README
        )
    )
)
_TRANSLATION = re.compile(r"/translations/(?P<part>[a-z_]+?)_(?P<language>[a-z]{2}(_[A-Z]{2})?)\.qm$")

_OF_LINUX = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_CARRIED = re.compile(
    r"lib(bz2|ffi|lzma|sqlite3|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)|xkbcommon(-x11)?"
    r"|python3\.\d+)\.so"
)
Entry = TypeVar("Entry", bound=tuple[str, str, str])


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of a PyInstaller table (place, source, kind) that go into the program, in a fixed order."""
    return sorted(entry for entry in entries if keeps(entry[0]) and not of_the_system(entry[0], entry[1]))


def without_docstrings(modules: Iterable[Entry]) -> list[tuple[str, str, str]]:
    """The entries of a PyInstaller table of modules, those of others marked to lose their docstrings: a sixth of all.

    Ours keep them: the help of the command line is made of them.
    """
    return [(name, source, kind if _is_ours(name) else "PYMODULE-2") for name, source, kind in modules]


def of_the_system(place: str, source: str) -> bool:
    """Whether this is a library of the Linux it was built on, which the Linux it runs on has in its own version.

    Carried along are those that many desktops lack. All others must fit the drivers and settings of the machine:
    a graphics driver that meets an older libstdc++ than its own does not load.
    """
    return source.startswith(_OF_LINUX) and "/" not in place and _CARRIED.match(place) is None


def modules_of(package: Path) -> list[str]:
    """Every module of a package by its full name, none of them imported; steps of upgrades are files, not modules."""
    found = []
    for file in package.rglob("*.py"):
        *parents, name = file.relative_to(package.parent).with_suffix("").parts
        if "migrations" not in parents:
            found.append(".".join(parents if name == "__init__" else [*parents, name]))
    return sorted(found)


def keeps(place: str) -> bool:
    """Whether the file at this place in the frozen folder is needed."""
    place = place.replace("\\", "/")
    translation = _TRANSLATION.search(place)
    if translation:
        return translation["part"] == "qtbase" and translation["language"] in LANGUAGES
    return _LEFT_OUT.search(place) is None


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "kpdesk"
