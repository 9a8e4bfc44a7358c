"""The window of the quote check: paste words, or drop a draft, and see whether they were said so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import QuoteReport, Statement
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.jobs import Handle, Progress
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.plain_field import PlainField
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.quoting.delegate import VerdictDelegate
from kpdesk.gui.quoting.model import VerdictsModel

_WAIT = 250  # milliseconds after the last key, before what was typed is checked
_LONGEST_PASTE = 20_000
Answer = tuple[QuoteReport, dict[str, Statement]]


class QuoteCheck(QDialog):
    """Enter opens the place of a verdict, E copies the words as they were said, with their source."""

    open_requested = Signal(str, object, object)
    """A statement, a paragraph, and the code points in it that were quoted."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote_check")
        self.setWindowTitle(self.tr("Check quotations"))
        self.setAcceptDrops(True)
        self.resize(760, 560)
        self._workspace = workspace
        self._job: Handle | None = None
        self._draft: Path | None = None
        self.field = PlainField(parent=self)
        self.list = QListView(self)
        self.model = VerdictsModel(self)
        self._said = QLabel(self)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._arrange()
        self._connect()

    def check_clipboard(self) -> None:
        """Check what was copied last, if it is text."""
        text = QGuiApplication.clipboard().text().strip()
        if text and len(text) <= _LONGEST_PASTE:
            self.field.setPlainText(text)
            self.field.selectAll()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()
        self._check_typed()

    def check_draft(self, path: Path) -> None:
        """Check every quotation of a file."""
        self._draft = path
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.field.clear()
        self.field.blockSignals(False)  # noqa: FBT003
        self.show()
        self._say(self.tr("Checking the quotations of {file}…").format(file=path.name))
        archive = self._workspace.archive

        def work(progress: Progress) -> Answer:
            report = archive.check_draft(path, progress)
            return report, {each.key: each for each in archive.statements()}

        self._job = self._workspace.jobs.slow(
            work, self._checked, failed=self._failed, progress=self._progressed, owner=self
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take one file, or words."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Check the file or the words that were dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.check_draft(files[0])
        else:
            self.field.setPlainText(event.mimeData().text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Down goes from the words to the verdicts; in these Enter opens and E copies."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.list and self._key_in_list(event):
                return True
            last = self.field.textCursor().blockNumber() == self.field.blockCount() - 1
            if watched is self.field and event.key() == Qt.Key.Key_Down and last and self.model.rowCount():
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Rows are as high as their words at this width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop checking a draft."""
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def open_place(self) -> None:
        """Show the place of the chosen verdict in its statement."""
        row = self.model.row(self.list.currentIndex())
        if row is None or row.match is None:
            return
        archive, match, older = self._workspace.archive, row.match, row.result.older

        def place() -> tuple[str, int, list[tuple[int, int]]]:
            if older:  # the newest version is shown, where these code points are other words
                return match.key, match.paragraph, []
            body = archive.show(match.key, version=match.version).body
            begins = next(each.start for each in body if each.n == match.paragraph)
            return match.key, match.paragraph, [(match.start - begins, match.end - begins)]

        self._workspace.jobs.quick(place, lambda found: self.open_requested.emit(*found), owner=self)

    def copy_exact(self) -> None:
        """Put the words as they were said, with their source and their code, on the clipboard."""
        row = self.model.row(self.list.currentIndex())
        if row is None or row.match is None:
            return
        archive, match = self._workspace.archive, row.match

        def cited() -> str:
            words = archive.cite_selection(match.key, match.start, match.end, version=match.version)
            return f"{words} {archive.quote_code(match.key, match.start, match.end, version=match.version)}"

        self._workspace.jobs.quick(cited, self._copied, owner=self)

    def _arrange(self) -> None:
        self.field.setObjectName("quote_check_text")
        self.field.setAccessibleName(self.tr("Words to check"))
        self.field.setPlaceholderText(self.tr("Paste quotations here, or drop a draft to check all its quotations"))
        self.field.setTabChangesFocus(True)
        self.field.setMaximumHeight(120)
        self.field.setAcceptDrops(False)
        self.list.setObjectName("quote_check_verdicts")
        self.list.setAccessibleName(self.tr("Verdicts"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(VerdictDelegate(self._workspace.theme, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._said.setObjectName("quote_check_said")
        self._said.setWordWrap(True)
        self._said.setProperty("role", "faint")
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        for name, text, act in (
            ("draft", self.tr("Check a &draft…"), self._choose_draft),
            ("open", self.tr("&Open the place"), self.open_place),
            ("copy", self.tr("Copy the &exact words"), self.copy_exact),
        ):
            button = QPushButton(text, self)
            button.setObjectName(f"quote_check_{name}")
            button.setAccessibleName(text.replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._say("")

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.field.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._check_typed)
        self.list.doubleClicked.connect(self.open_place)
        self._workspace.theme.changed.connect(self.list.viewport().update)

    def _check_typed(self) -> None:
        text = self.field.toPlainText()
        if not text.strip():
            if self._draft is None:
                self.model.show_results((), {})
                self._say("")
            return
        if not self._workspace.is_open:
            return
        self._draft = None
        archive = self._workspace.archive

        def work() -> Answer:
            return archive.check_pasted(text), {each.key: each for each in archive.statements()}

        self._workspace.jobs.quick(work, self._checked, failed=self._failed, replaces="quote check", owner=self)

    def _checked(self, answer: Answer) -> None:
        report, statements = answer
        self.model.show_results(report.results, statements)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._say(self._sum_of(report))
        if self._draft is not None:
            self.list.setFocus()

    def _sum_of(self, report: QuoteReport) -> str:
        """How many of several quotations are to be looked at; nothing is said of one."""
        wrong = sum(each.verdict not in ("exact", "equivalent") for each in report.results)
        if self._draft is not None:
            sentence = self.tr("{file}: {all} quotations, {wrong} to be looked at.")
            return sentence.format(file=self._draft.name, all=len(report.results), wrong=wrong)
        if len(report.results) + report.prose < 2:
            return ""
        sentence = self.tr("{all} quotations, {wrong} to be looked at.").format(all=len(report.results), wrong=wrong)
        if report.prose:
            own = self.tr(
                "%n paragraph(s) without quotation marks not found, and taken for your own words.", "", report.prose
            )
            sentence = f"{sentence} {own}"
        return sentence

    def _progressed(self, done: int, total: int, what: str) -> None:
        del what
        self._say(self.tr("{done} of {total} quotations checked…").format(done=done, total=total))

    def _failed(self, error: KpdeskError) -> None:
        self.model.show_results((), {})
        self._said.setText(said(error))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence or self.tr("↓ verdicts · Enter open the place · E copy the exact words"))

    def _copied(self, citation: str) -> None:
        QGuiApplication.clipboard().setText(citation)
        self._say(self.tr("The exact words are on the clipboard, with their source."))

    def _choose_draft(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Check the quotations of a draft"))
        if name:
            self.check_draft(Path(name))

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _key_in_list(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_place()
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.copy_exact()
        elif event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            self.field.setFocus()
        else:
            return False
        return True
