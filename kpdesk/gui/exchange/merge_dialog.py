"""The merge preview: what a bundle says it is, and what merging it would change; Enter merges."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.direction import isolated
from kpdesk.core.records import BundlePreview
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.language.clock import local_time
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.exchange.wording import counts


class MergeDialog(QDialog):
    """Reads a bundle, shows what is in it, and merges it when asked; the window stays usable beside it."""

    conflicts_requested = Signal()
    """The bundle was merged, and something is to be decided."""

    def __init__(self, workspace: Workspace, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge a bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(620, 430)
        self._workspace, self._file = workspace, file
        self._heading, self._origin, self._told = QLabel(self), QLabel(self), QLabel(self)
        self._numbers = QFrame(self)
        self._titles = QListWidget(self)
        self._merge, self._cancel = QPushButton(self.tr("Merge"), self), QPushButton(self.tr("Cancel"), self)
        self._arrange()
        self._say(self.tr("Reading {file}…").format(file=file.name))
        archive = workspace.archive
        workspace.jobs.slow(lambda _: archive.preview_bundle(file), self._show, failed=self._fail, owner=self)

    def _arrange(self) -> None:
        self._heading.setFont(self._workspace.theme.document_font(1.25, bold=True))
        self._origin.setProperty("role", "soft")
        self._told.setObjectName("merge_told")
        for label in (self._heading, self._origin, self._told):
            label.setWordWrap(True)
        self._titles.setObjectName("merge_titles")
        self._titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._titles.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._titles.setAccessibleName(self.tr("Statements with notes in this bundle"))
        self._merge.setObjectName("merge_now")
        self._merge.setDefault(True)
        self._merge.setEnabled(False)
        self._merge.clicked.connect(self._start)
        self._cancel.setObjectName("merge_cancel")
        self._cancel.clicked.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._origin, self._numbers, self._told):
            column.addWidget(widget)
        column.addWidget(self._titles, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._merge)
        column.addLayout(row)
        self._numbers.hide()

    def _show(self, found: BundlePreview) -> None:
        author = isolated(found.author) if found.author else self.tr("somebody")
        self._heading.setText(self.tr("%n note(s) from {author}", "", found.notes).format(author=author))
        origin = self.tr("{file}, written {made}, as it says").format(
            file=isolated(found.file), made=local_time(found.made)
        )
        others = [isolated(each) for each in found.authors if each != found.author]
        parts = [origin, self.tr("for {name}").format(name=isolated(found.recipient)) if found.recipient else ""]
        parts.append(self.tr("with notes by {names}").format(names=", ".join(others)) if others else "")
        self._origin.setText("; ".join(filter(None, parts)) + ".\n" + self._only())
        self._count(found)
        warnings = [*map(said, found.warnings)]
        if found.waiting:
            warnings.append(self.tr("%n note(s) (waits|wait) until the statement is imported.", "", found.waiting))
        if found.judgements:
            warnings.append(self.tr("%n decision(s) about links", "", found.judgements))
        if found.corrections:
            warnings.append(self.tr("%n correction(s) of details and paragraphs", "", found.corrections))
        if found.words:
            warnings.append(self.tr("%n change(s) to the words of themes", "", found.words))
        warnings += map(said, found.left_aside)
        if found.changes_nothing and not found.warnings:
            warnings.append(self.tr("Everything in it is here already."))
        self._say("\n".join(warnings))
        self._titles.addItems(list(found.titles))
        self._merge.setEnabled(not found.changes_nothing or bool(found.warnings))
        (self._merge if self._merge.isEnabled() else self._cancel).setFocus()

    def _only(self) -> str:
        return self.tr(
            "A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, "
            "and statements where it holds their files."
        )

    def _count(self, found: BundlePreview) -> None:
        grid = QGridLayout(self._numbers)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(26)
        counted = counts(found)
        for place, (number, what) in enumerate(counted):
            figure, name = QLabel(str(number), self._numbers), QLabel(what, self._numbers)
            figure.setFont(self._workspace.theme.document_font(1.6, bold=True))
            figure.setProperty("role", "warn" if number and place in (2, 3) else "" if number else "faint")
            name.setProperty("role", "soft" if number else "faint")
            figure.setAccessibleName(f"{number} {what}")
            grid.addWidget(figure, 0, place)
            grid.addWidget(name, 1, place)
        grid.setColumnStretch(len(counted), 1)
        self._numbers.setAccessibleName(", ".join(f"{number} {what}" for number, what in counted))
        self._numbers.show()

    def _start(self) -> None:
        archive, file = self._workspace.archive, self._file
        self._merge.setEnabled(False)
        self._say(self.tr("Merging, behind a backup…"))
        self._workspace.jobs.slow(
            lambda progress: archive.merge_bundle(file, progress), self._merged, failed=self._fail, owner=self
        )

    def _merged(self, done: BundlePreview) -> None:
        workspace = self._workspace
        merged = self.tr("Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.")
        told = merged.format(new=done.new, changed=done.changed, conflicts=done.conflicts, to_place=done.to_place)
        corrected = self.tr("%n correction(s) of details and paragraphs", "", done.corrections) + "."
        worded = self.tr("%n change(s) to the words of themes", "", done.words) + "."
        along = [*([corrected] if done.corrections else []), *([worded] if done.words else [])]
        workspace.messages.tell(
            " ".join([told, *along, *map(said, done.left_aside), *map(said, done.failed)]),
            action=self.tr("Undo"),
            act=workspace.actions["undo"].trigger,
        )
        if done.conflicts:
            self.conflicts_requested.emit()
        self.accept()

    def _fail(self, error: KpdeskError) -> None:
        self._say(said(error))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus()

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        # A layout in a window does not make it higher for a text that takes more lines: the last ones would be cut.
        self.resize(self.width(), max(self.height(), self._column.totalMinimumHeightForWidth(self.width())))
