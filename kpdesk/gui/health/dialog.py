"""Backups and health: the copies of an archive, what is inside each, and going back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import Backup, CheckReport, Note, Statement
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.language.clock import local_time
from kpdesk.gui.base.look.room import resize_within_screen
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.health import looking
from kpdesk.gui.health.backup_list import BackupList
from kpdesk.gui.health.model import BackupsModel

_SHOWN = 200


class HealthDialog(QDialog):
    """Lists the backups of the archive in a folder, whether that archive could be opened or not.

    `trouble` is the sentence why it could not; then checking and backing up are not offered.
    """

    restore_requested = Signal(object)
    """The path of the backup that is to take the archive's place."""

    salvage_requested = Signal(object)
    """The folder of a damaged archive that is to be made anew from what can be read."""

    def __init__(self, workspace: Workspace, folder: Path, *, trouble: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("health_dialog")
        self.setWindowTitle(self.tr("Backups and health"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        resize_within_screen(self, 960, 500)
        self._workspace, self._folder = workspace, folder
        self._trouble, self._told = QLabel(self._with_way_out(trouble), self), QLabel(self)
        self._model = BackupsModel(self)
        self._to_restore: Backup | None = None
        self._elsewhere: Path | None = None
        self._sought: Path | None = None
        self._list, self._inside = BackupList(self._model, self), QTextBrowser(self)
        self._question = self._made_question()
        self._buttons = {name: QPushButton(text, self) for name, text in self._texts().items()}
        self._name_parts()
        self._arrange()
        self._connect()
        self._load()

    def _with_way_out(self, trouble: str) -> str:
        """Why the archive is not open, and what can be done here, for somebody who may be frightened."""
        way = self.tr(
            "Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is "
            "kept among the backups."
        )
        return f"{trouble}\n{way}" if trouble else ""

    def _texts(self) -> dict[str, str]:
        """The buttons in the order in which they stand, which is that of the Tab key."""
        return {
            "back_up": self.tr("Back up now"),
            "check": self.tr("Check the archive"),
            "salvage": self.tr("Save what can be read"),
            "choose": self.tr("Choose a backup &file…"),
            "restore": self.tr("Restore this backup…"),
            "close": self.tr("Close"),
        }

    def _name_parts(self) -> None:
        for name, button in self._buttons.items():
            button.setObjectName(f"health_{name}")
        self._trouble.setObjectName("health_trouble")
        self._trouble.setProperty("role", "error")
        self._told.setObjectName("health_told")
        for label in (self._trouble, self._told):
            label.setWordWrap(True)
            label.setVisible(bool(label.text()))
        self._inside.setObjectName("backup_inside")
        self._inside.setAccessibleName(self.tr("What is inside"))
        self._inside.setTabChangesFocus(True)

    def _made_question(self) -> QFrame:
        made = QFrame(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        self._asked = QLabel(made)
        self._asked.setObjectName("health_asked")
        self._asked.setWordWrap(True)
        self._asked.setProperty("role", "doubtful")
        self._yes, self._no = QPushButton(self.tr("Restore"), made), QPushButton(self.tr("Do not restore"), made)
        self._yes.setObjectName("health_restore_yes")
        self._no.setObjectName("health_restore_no")
        row.addWidget(self._asked, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        made.hide()
        return made

    def _arrange(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._list)
        split.addWidget(self._inside)
        split.setSizes([580, 340])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for widget in (self._trouble, split, self._told, self._question):
            column.addWidget(widget, 1 if widget is split else 0)
        row = QHBoxLayout()
        for name in ("back_up", "check"):
            row.addWidget(self._buttons[name])
            self._buttons[name].setVisible(self._workspace.is_open)
        row.addWidget(self._buttons["salvage"])
        self._buttons["salvage"].setToolTip(
            self.tr("Makes the archive anew from all of it that can still be read. The damaged file is kept.")
        )
        self._buttons["salvage"].setAutoDefault(False)  # nobody shall make anew what they only wanted to look at
        self._buttons["salvage"].hide()
        row.addStretch(1)
        row.addWidget(self._buttons["choose"])
        row.addWidget(self._buttons["restore"])
        row.addWidget(self._buttons["close"])
        column.addLayout(row)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._look_inside)
        self._list.activated.connect(self._ask)
        self._buttons["choose"].clicked.connect(self._choose_file)
        self._buttons["restore"].clicked.connect(self._ask)
        self._buttons["back_up"].clicked.connect(self._back_up)
        self._buttons["check"].clicked.connect(self._check)
        self._buttons["salvage"].clicked.connect(self._salvage)
        self._buttons["close"].clicked.connect(self.reject)
        self._yes.clicked.connect(self._restore)
        self._no.clicked.connect(self._ask_no_more)

    def _load(self) -> None:
        folder, elsewhere = self._folder, self._elsewhere
        self._workspace.jobs.quick(
            lambda: looking.backups_with(folder, elsewhere), self._show, replaces="backups", owner=self
        )
        if self._trouble.text():
            self._offer_to_make_anew()

    def _offer_to_make_anew(self) -> None:
        folder = self._folder
        show = self._buttons["salvage"].setVisible
        self._workspace.jobs.quick(lambda: looking.is_damaged(folder), show, owner=self)

    def _choose_file(self) -> None:
        """A backup that lies somewhere else, as on a stick: it is looked into and restored as those in the list."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup file"), "", self.tr("Backups of archives (*.backup *.db);;All files (*)")
        )
        if name:
            self._elsewhere = self._sought = Path(name)
            self._load()

    def _show(self, backups: list[Backup]) -> None:
        """Hold these backups; the one that was gone to stays the current one, wherever it stands now."""
        current = self._chosen()
        self._model.show_backups(backups)
        self._list.need_room()
        self._buttons["restore"].setEnabled(bool(backups))
        if backups:
            wanted = self._sought or (current and current.file)
            row = next((row for row, each in enumerate(backups) if each.file == str(wanted)), 0)
            self._list.setCurrentIndex(self._model.index(row, 0))
            if current is None or self._sought is not None:
                self._list.setFocus()
            self._sought = None
        else:
            said = self.tr("There is no backup yet. One is made a minute after the first change, and at the end.")
            self._inside.setPlainText(said)

    def _chosen(self) -> Backup | None:
        return self._model.backup(self._list.currentIndex().row())

    def _look_inside(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        if self._to_restore is None or backup.file != self._to_restore.file:
            self._ask_no_more()
        self._buttons["restore"].setEnabled(backup.problem is None)
        if backup.problem is not None:
            self._inside.setPlainText(backup.problem)
            return
        file = Path(backup.file)
        self._workspace.jobs.quick(
            lambda: looking.look_into(file),
            self._show_inside,
            failed=self._cannot_look,
            replaces="look into a backup",
            owner=self,
        )

    def _show_inside(self, found: tuple[list[Statement], list[Note]]) -> None:
        statements, notes = found
        lines = [self.tr("Notes, the latest first:") if notes else self.tr("No notes.")]
        lines += [f"{local_time(note.modified)}  {note.text or note.quoted}" for note in notes[:_SHOWN]]
        lines += ["", self.tr("Statements:"), *(each.title or each.key for each in statements[:_SHOWN])]
        self._inside.setPlainText("\n".join(lines))

    def _cannot_look(self, error: KpdeskError) -> None:
        self._inside.setPlainText(str(error))

    def _ask(self) -> None:
        backup = self._chosen()
        if backup is None or backup.problem is not None:
            return
        said = self.tr(
            "Put the archive of {time} in the place of the present one? That backup holds {inside}. "
            "The present archive is kept as a backup."
        )
        self._to_restore = backup
        inside = self._counted(backup.statements, backup.notes)
        self._asked.setText(said.format(time=local_time(backup.made), inside=inside))
        self._question.show()
        self._no.setFocus()
        if self._workspace.is_open:
            self._workspace.jobs.quick(self._workspace.archive.counts, self._add_present, replaces="now", owner=self)

    def _counted(self, statements: int, notes: int) -> str:
        both = self.tr("%n statement(s)", "", statements), self.tr("%n note(s)", "", notes)
        return self.tr("{statements} and {notes}").format(statements=both[0], notes=both[1])

    def _add_present(self, counts: tuple[int, int, int]) -> None:
        now = self.tr("Now there are {present}.").format(present=self._counted(counts[0], counts[2]))
        self._asked.setText(f"{self._asked.text()} {now}")

    def _ask_no_more(self) -> None:
        self._to_restore = None
        self._question.hide()

    def _restore(self) -> None:
        """Restore what was asked about, whatever row is current by now."""
        if self._to_restore is not None:
            self.restore_requested.emit(Path(self._to_restore.file))
            self.accept()

    def _salvage(self) -> None:
        self.salvage_requested.emit(self._folder)
        self.accept()

    def _back_up(self) -> None:
        archive = self._workspace.archive
        self._say(self.tr("Making a copy and reading it again…"))
        self._workspace.jobs.slow(lambda _: archive.keep_safe("asked"), self._backed_up, failed=self._fail, owner=self)

    def _backed_up(self, copy: Path | None) -> None:
        said = self.tr("The copy was made and read again.")
        self._say(said if copy else self.tr("Nothing has changed since the last backup."))
        self._load()

    def _check(self) -> None:
        archive = self._workspace.archive
        self._say(self.tr("Checking…"))
        self._workspace.jobs.slow(lambda _: archive.check(), self._checked, failed=self._fail, owner=self)

    def _checked(self, report: CheckReport) -> None:
        problems = "\n".join(f"{each.where}: {each.what}" for each in report.problems[:20])
        self._say(problems or self.tr("The archive was checked: everything is in order."))
        if problems:
            self._offer_to_make_anew()

    def _fail(self, error: KpdeskError) -> None:
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
