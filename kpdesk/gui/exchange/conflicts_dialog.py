"""What came from others: fields changed in two archives with all their values, bundles, and notes that wait."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.direction import isolated
from kpdesk.core.records import Choice, Conflict, MergedBundle, WaitingNote
from kpdesk.gui.base.language.clock import local_time
from kpdesk.gui.base.plain_field import PlainField
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.exchange.wording import field_name, place_words, value_words

Loaded = tuple[list[Conflict], list[MergedBundle], list[WaitingNote]]


class ConflictsDialog(QDialog):
    """Three lists: conflicts with every value beside each other, bundles that can be taken out, notes that wait."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflicts_dialog")
        self.setWindowTitle(self.tr("Conflicts and bundles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(860, 480)
        self._workspace = workspace
        self._conflicts: list[Conflict] = []
        self._bundles: list[MergedBundle] = []
        self._cards: list[QWidget] = []
        self._list = self._made_list("conflict_list", self.tr("Conflicts"))
        self._bundle_list = self._made_list("bundle_list", self.tr("Bundles"))
        self._waiting = self._made_list("waiting_list", self.tr("Waiting for their statement"))
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._values = QSplitter(Qt.Orientation.Horizontal, self)
        self._remove = QPushButton(self.tr("Remove what came from it"), self)
        self._remove.setObjectName("bundle_remove")
        self._remove.clicked.connect(self._take_out)
        self._tabs = QTabWidget(self)
        self._arrange()
        self._list.currentRowChanged.connect(self._show_conflict)
        self._bundle_list.currentRowChanged.connect(self._bundle_chosen)
        workspace.changed.connect(self._load)
        workspace.discretion.changed.connect(self._load)
        self._load()

    def _made_list(self, name: str, spoken: str) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setWordWrap(True)
        return made

    def _arrange(self) -> None:
        first = QWidget(self)
        right = QWidget(first)
        inner = QVBoxLayout(right)
        inner.setContentsMargins(12, 0, 0, 0)
        inner.addWidget(self._about)
        inner.addWidget(self._values, 1)
        row = QHBoxLayout(first)
        row.addWidget(self._list, 2)
        row.addWidget(right, 5)
        second = QWidget(self)
        column = QVBoxLayout(second)
        column.addWidget(self._bundle_list, 1)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTrailing)
        for page, name in ((first, self.tr("Conflicts")), (second, self.tr("Bundles")), (self._waiting, "")):
            self._tabs.addTab(page, name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.addWidget(self._tabs, 1)
        whole.addWidget(buttons)

    def _load(self, *_: object) -> None:
        archive = self._workspace.archive

        def read() -> Loaded:
            return archive.conflicts(), archive.merged_bundles(), archive.waiting_notes()

        self._workspace.jobs.quick(read, self._show, replaces="conflicts", owner=self)

    def _show(self, loaded: Loaded) -> None:
        self._conflicts, self._bundles, waits = loaded
        waiting = [each for each in waits if not self._workspace.discretion.hides(each)]
        row = self._list.currentRow()
        self._list.clear()
        for conflict in self._conflicts:
            self._list.addItem(f"{field_name(conflict.field)}\n{place_words(conflict)}")
        self._bundle_list.clear()
        for bundle in self._bundles:
            self._bundle_list.addItem(self._bundle_words(bundle))
        self._waiting.clear()
        for each in waiting:
            self._waiting.addItem(f"{isolated(each.author)}: “{each.quote}” {each.text}\n{each.statement}")
        self._tabs.setTabText(0, self.tr("Conflicts ({n})").format(n=len(self._conflicts)))
        self._tabs.setTabText(2, self.tr("Waiting for their statement ({n})").format(n=len(waiting)))
        self._list.setCurrentRow(max(0, min(row, len(self._conflicts) - 1)))
        if not self._conflicts:
            self._show_conflict(-1)
        self._bundle_chosen(self._bundle_list.currentRow())

    def _bundle_words(self, bundle: MergedBundle) -> str:
        said = self.tr("%n note(s) from {author}, merged {time}", "", bundle.notes)
        words = said.format(author=isolated(bundle.author), time=local_time(bundle.merged))
        return words if bundle.present else self.tr("{bundle} – taken out again").format(bundle=words)

    def _show_conflict(self, row: int) -> None:
        for old in self._cards:
            old.setParent(None)
            old.deleteLater()
        self._cards = []
        if not 0 <= row < len(self._conflicts):
            self._about.setText(self.tr("Nothing is to be decided."))
            return
        conflict = self._conflicts[row]
        said = self.tr("{field}: changed in two archives. Until you choose, the first is shown and all are kept.")
        self._about.setText(said.format(field=field_name(conflict.field)))
        for n, choice in enumerate(conflict.choices):
            self._cards.append(self._card(conflict, choice, n))
            self._values.addWidget(self._cards[n])

    def _card(self, conflict: Conflict, choice: Choice, n: int) -> QWidget:
        card = QFrame(self._values)
        card.setProperty("surface", "card")
        by = QLabel(f"{isolated(choice.author)}, {local_time(choice.time)}", card)
        by.setProperty("role", "soft")
        words = PlainField(value_words(conflict.field, choice), card)
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setObjectName(f"conflict_value_{n}")
        words.setAccessibleName(self.tr("As {author} has it").format(author=choice.author))
        keep = QPushButton(self.tr("Keep this"), card)
        keep.setObjectName(f"conflict_keep_{n}")
        keep.setAccessibleDescription(words.toPlainText())
        keep.clicked.connect(partial(self._decide, conflict, choice.value))
        column = QVBoxLayout(card)
        for widget in (by, words, keep):
            column.addWidget(widget)
        if conflict.field == "text" and n == 0:
            both = QPushButton(self.tr("Keep both texts"), card)
            both.setObjectName("conflict_keep_both")
            texts = "\n\n".join(f"{each.author}: {each.value}" for each in conflict.choices)
            both.clicked.connect(partial(self._decide, conflict, texts))
            column.addWidget(both)
        return card

    def _decide(self, conflict: Conflict, value: object) -> None:
        archive = self._workspace.archive
        self._workspace.jobs.quick(
            lambda: archive.decide(conflict.about, conflict.field, value), lambda _: None, owner=self
        )

    def _bundle_chosen(self, row: int) -> None:
        self._remove.setEnabled(0 <= row < len(self._bundles) and self._bundles[row].present)

    def _take_out(self) -> None:
        bundle, archive = self._bundles[self._bundle_list.currentRow()], self._workspace.archive
        self._workspace.jobs.slow(lambda _: archive.remove_bundle(bundle.id), self._taken_out, owner=self)

    def _taken_out(self, bundle: MergedBundle) -> None:
        workspace = self._workspace
        trashed = self.tr("%n note(s) from {author} went to the trash.", "", bundle.trashed)
        undone = self.tr("What {author} changed was undone in %n note(s) or statement(s).", "", bundle.undone)
        parts = [trashed] * bool(bundle.trashed) + [undone] * bool(bundle.undone)
        none = self.tr("Nothing here changed: what came from {author} stands here without it, or was gone before.")
        said = " ".join(parts or [none]).format(author=isolated(bundle.author))
        workspace.messages.tell(said, action=self.tr("Undo"), act=workspace.actions["undo"].trigger)
        self._load()
