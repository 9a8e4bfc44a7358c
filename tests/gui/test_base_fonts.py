"""The shipped fonts set every script of the six languages, also where the machine has no font at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from kpdesk import paths
from kpdesk.gui.base.look import fonts

BARE = """
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from kpdesk.gui.base.look import fonts

app = QApplication([])
fonts.load_shipped_fonts()
for words in ("Speech", "Речь", "خطاب"):
    for font in (fonts.document_font(12), fonts.interface_font()):
        layout = QTextLayout(words, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        drawn = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
        print(0 not in drawn, [run.rawFont().familyName() for run in layout.glyphRuns()])
print(fonts.unshown_east_asian("Speech 演説"))
"""


def test_the_shipped_families_are_the_first_choice_of_both_voices() -> None:
    assert fonts.load_shipped_fonts() == ["Noto Naskh Arabic", "Noto Sans", "Noto Sans Arabic", "Noto Serif"]
    assert fonts.document_font(12).families()[:2] == ["Noto Serif", "Noto Naskh Arabic"]
    for family in ("Noto Serif", "Noto Naskh Arabic"):
        assert QFontDatabase.hasFamily(family)


def test_the_licence_of_the_fonts_goes_with_them() -> None:
    assert "SIL OPEN FONT LICENSE" in paths.resource("fonts", "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts can be taken away by fontconfig only")
def test_a_machine_without_any_font_shows_latin_cyrillic_and_arabic(tmp_path: Path) -> None:
    none = f'<?xml version="1.0"?><fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>'
    file = tmp_path / "fonts.conf"
    file.write_text(none, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        env={**os.environ, "FONTCONFIG_FILE": str(file), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    *told, unshown = done.stdout.splitlines()
    assert told == [
        "True ['Noto Serif']",
        "True ['Noto Sans']",
        "True ['Noto Serif']",
        "True ['Noto Sans']",
        "True ['Noto Naskh Arabic']",
        "True ['Noto Sans Arabic']",
    ]
    assert unshown == "演"
