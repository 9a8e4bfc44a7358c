from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = ("sqlalchemy", "alembic", "tantivy", "whoosh", "numpy", "rapidfuzz", "docx", "fpdf", "selectolax", "py3langid")
SLOW = ("kpdesk.core.records", "kpdesk.archive", "kpdesk.store", "kpdesk.search", "kpdesk.readers")  # many dataclasses
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import kpdesk.gui.app
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
application = QApplication([])
settings = Settings(Path(sys.argv[1]))
window = MainWindow(Workspace(settings, Theme(settings)))
window.show()
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


def test_the_window_is_there_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "settings.ini"), *HEAVY, *SLOW]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == ""


def test_the_import_table_is_shown_before_the_patterns_of_dates_are_compiled() -> None:
    asked = "import sys, kpdesk.gui.importing.dialog; print('kpdesk.core.metadata.dates' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "False"
