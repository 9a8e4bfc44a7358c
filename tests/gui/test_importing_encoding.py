"""The encoding in the import table, and that the table shows what `--dry-run` tells."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from kpdesk import Archive, cli
from kpdesk.archive.fields import written
from kpdesk.core.records import EDITABLE_FIELDS
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.importing.dialog import ImportDialog
from kpdesk.gui.importing.model import COLUMNS, DOUBTFUL
from kpdesk.gui.importing.table import ProposalTable
from kpdesk.gui.importing.wording import readable

RUSSIAN = "Заявление Лиги фонарей\n\nФонари гавани горели всю ночь, и никто их не считал с весны."
ENCODING = COLUMNS.index("encoding")
LONG = 60_000


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    texts = {
        "koi.txt": RUSSIAN.encode("koi8-r"),
        "plain.md": b"# Lamp League\n\nOpening speech, plenary, Lume, 12 November 2021\n\nThe lamps burn.",
        "empty.txt": b"",
        "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old",
        "page.html": "<html><title>Lampes</title><p>Les lampes du port brûlent toute la nuit.</p></html>".encode(),
    }
    for name, content in texts.items():
        (tmp_path / name).write_bytes(content)
    return [tmp_path / name for name in texts]


@pytest.fixture
def dialog(qtbot: QtBot, empty_workspace: Workspace, tmp_path: Path, files: list[Path]) -> ImportDialog:
    empty_workspace.open(Archive.open(tmp_path / "archive"))
    opened = ImportDialog(empty_workspace, files)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(lambda: _table(opened).proposals.rowCount() == len(files), timeout=LONG)
    return opened


def _table(dialog: ImportDialog) -> ProposalTable:
    table = dialog.findChild(ProposalTable)
    assert table is not None
    return table


def _row(table: ProposalTable, name: str) -> int:
    rows = range(table.proposals.rowCount())
    return next(n for n in rows if table.proposals.row(n).proposal.source.endswith(name))


def test_a_likely_encoding_is_doubted_and_another_one_shows_at_once_what_it_gives(
    dialog: ImportDialog, qtbot: QtBot, settle: Callable[[Workspace], None]
) -> None:
    table = _table(dialog)
    row = _row(table, "koi.txt")
    assert not table.isColumnHidden(ENCODING)
    cell = table.proposals.index(row, ENCODING)
    assert cell.data() == "koi8-r ?"
    assert cell.data(DOUBTFUL)
    assert table.proposals.index(_row(table, "page.html"), ENCODING).data() == ""
    table.setCurrentIndex(cell)
    beginning = dialog.findChild(QLabel, "import_beginning")
    assert "гавани" in beginning.accessibleName()
    table.proposals.correct([row], "organisation", "Lamp League")
    table.edit(cell)
    editor = table.findChild(QComboBox, "import_encoding")
    editor.setCurrentIndex(editor.findData("windows-1251"))
    table.commitData(editor)
    qtbot.waitUntil(lambda: cell.data() == "windows-1251", timeout=LONG)
    assert "гавани" not in beginning.accessibleName()
    assert table.proposals.row(row).description.organisation == "Lamp League"
    table.proposals.correct([row], "encoding", "koi8-r")
    qtbot.waitUntil(lambda: cell.data() == "koi8-r", timeout=LONG)
    assert "гавани" in beginning.accessibleName()
    assert table.proposals.encodings() == {table.proposals.row(row).proposal.source: "koi8-r"}


def test_what_is_stored_is_what_was_read_in_the_chosen_encoding(
    dialog: ImportDialog, qtbot: QtBot, empty_workspace: Workspace
) -> None:
    table = _table(dialog)
    row = _row(table, "koi.txt")
    table.proposals.correct([row], "encoding", "windows-1251")
    qtbot.waitUntil(lambda: table.proposals.row(row).encoding == "windows-1251", timeout=LONG)
    dialog.accept()
    archive = empty_workspace.archive
    qtbot.waitUntil(lambda: len(archive.statements()) == 3, timeout=LONG)
    [stored] = [each for each in archive.statements() if each.source == "koi.txt"]
    assert archive.show(stored.key).text == table.proposals.row(row).proposal.beginning.replace("  ", " ") or (
        "гавани" not in archive.show(stored.key).text
    )


def test_the_table_shows_what_a_dry_run_tells_field_by_field(
    dialog: ImportDialog, files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = _table(dialog)
    code = cli.run(["--archive", str(tmp_path / "archive"), "--json", "import", "--dry-run", *map(str, files)])
    told = json.loads(capsys.readouterr().out)
    assert code == 1
    rows = [table.proposals.row(number) for number in range(table.proposals.rowCount())]
    shown = {"new": [], "failed": [], "empty": []}
    for row in rows:
        shown[row.verdict].append(row)
    assert len(shown["new"]) == len(told["imported"]) == 3
    for row, guess in zip(shown["new"], told["imported"], strict=True):
        described = row.description.to_json()
        assert {name: guess[name] for name in described} == described
        assert guess["source"] == row.proposal.source
        assert (guess["paragraphs"], guess["words"]) == (row.proposal.paragraphs, row.proposal.words)
        assert (guess["encoding"], guess["beginning"]) == (row.proposal.encoding, row.proposal.beginning)
    for kind, key in (("failed", "error"), ("empty", "reason")):
        assert [(row.proposal.source, row.proposal.message) for row in shown[kind]] == [
            (each["source"], each[key]) for each in told[kind]
        ]
    number = _row(table, "plain.md")
    for column in set(EDITABLE_FIELDS) & set(COLUMNS):
        cell = table.proposals.index(number, COLUMNS.index(column))
        description = table.proposals.row(number).description
        assert cell.data(Qt.ItemDataRole.EditRole) == written(description, column)
        assert cell.data().startswith(readable(description, column))


def test_the_first_words_stand_under_the_table_where_there_are_any(dialog: ImportDialog) -> None:
    table = _table(dialog)
    beginning = dialog.findChild(QLabel, "import_beginning")
    table.setCurrentIndex(table.proposals.index(_row(table, "koi.txt"), 0))
    assert "Лиги фонарей" in beginning.text()
    table.setCurrentIndex(table.proposals.index(_row(table, "old.doc"), 0))
    assert beginning.text() == ""
