"""The words that themes are known by: added and taken away per language, in editions that can all be used again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.records import Change, LexiconEdition, ThemeTerms
from kpdesk.errors import KpdeskError
from kpdesk.gui.base.language.clock import local_time
from kpdesk.gui.base.language.names import LANGUAGE_NAMES, language_name, theme_name
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.workspace import Workspace

_TERM_ROLE = Qt.ItemDataRole.UserRole + 1
_EDITED = "Edit the lexicon"  # as the archive calls the step
Listed = tuple[tuple[str, str], Mapping[str, str]]
"""A theme and a language, and what a reader did to each of its terms that is shown."""
_SIGNS = {"added": "+ ", "removed": "− ", "": ""}


@dataclass(frozen=True)
class Loaded:
    """What the dialog shows of the archive."""

    terms: ThemeTerms
    editions: tuple[LexiconEdition, ...]
    undo: str | None
    warning: str | None


class TermList(QListWidget):
    """The terms of a theme; Del takes one away, or brings one back that was taken away."""

    def __init__(self, parent: QWidget, toggle: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName("lexicon_terms")
        self._toggle = toggle

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Del is about the term, all else as in every list."""
        if event.key() == Qt.Key.Key_Delete:
            self._toggle()
        else:
            super().keyPressEvent(event)


class LexiconDialog(QDialog):
    """Themes at one side, their terms at the other; every change is an edition of its own, kept with its author."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lexicon_dialog")
        self.setWindowTitle(self.tr("Words of themes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(780, 540)
        self._workspace = workspace
        self._themes, self._terms = QListWidget(self), TermList(self, self._toggle)
        self._language, self._editions = QComboBox(self), QComboBox(self)
        self._line, self._told = QLineEdit(self), QLabel(self)
        self._listed: Listed = (("", ""), {})
        self._stays = False
        self._add = QPushButton(self.tr("Add"), self)
        self._take = QPushButton(self.tr("Take away"), self)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._shipped = QPushButton(self.tr("Back to the shipped words"), self)
        self._name()
        self._fill()
        self._connect()
        self._arrange()
        self._load()

    def _name(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self._themes, "lexicon_themes", self.tr("Themes")),
            (self._terms, "lexicon_terms", self.tr("Words of this theme")),
            (self._language, "lexicon_language", self.tr("Language")),
            (self._editions, "lexicon_editions", self.tr("Editions")),
            (self._line, "lexicon_line", self.tr("A further word of this theme")),
            (self._add, "lexicon_add", self._add.text()),
            (self._take, "lexicon_take", self._take.text()),
            (self._undo, "lexicon_undo", self._undo.text()),
            (self._shipped, "lexicon_shipped", self._shipped.text()),
        )
        for widget, name, spoken in named:
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self._line.setPlaceholderText(self._line.accessibleName())
        self._told.setObjectName("lexicon_told")
        self._told.setWordWrap(True)
        self._editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._editions.setMinimumContentsLength(20)
        self._themes.setTextElideMode(Qt.TextElideMode.ElideRight)
        lists: tuple[QListWidget, ...] = (self._themes, self._terms)
        for each in lists:
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            each.setSpacing(2)
        for button in (self._take, self._undo, self._shipped):
            button.setAutoDefault(False)

    def _fill(self) -> None:
        for theme in self._workspace.archive.themes():
            item = QListWidgetItem(theme_name(self._workspace.archive, theme), self._themes)
            item.setData(_TERM_ROLE, theme)
            item.setToolTip(item.text())
        for language in LANGUAGE_NAMES:
            self._language.addItem(language_name(language), language)
        self._language.setCurrentIndex(max(0, self._language.findData(QLocale().name()[:2])))
        self._themes.setCurrentRow(0)

    def _load(self) -> None:
        """Show the theme that is chosen."""
        archive, theme, language = self._workspace.archive, self._theme(), self._language.currentData()
        self._workspace.jobs.quick(
            lambda: Loaded(
                archive.theme_terms(theme, language),
                archive.lexicon_editions(),
                archive.undo_label,
                archive.lexicon_warning,
            ),
            self._show,
            replaces="lexicon",
            owner=self,
        )

    def _show(self, loaded: Loaded) -> None:
        before, terms = self._listed, loaded.terms
        states = {each: "added" if each in terms.added else "" for each in terms.terms}
        states |= dict.fromkeys(terms.removed, "removed")
        self._listed = (terms.theme, terms.language), states
        row = max(self._terms.currentRow(), 0)
        if before[0] == self._listed[0] and before[1] != states:
            row = row if self._stays else changed_row(before[1], states, row)
            self._stays = False
        self._terms.clear()
        self._terms.setLayoutDirection(_direction(terms.language))
        for term, state in states.items():
            self._terms.addItem(self._item(term, state))
        self._terms.setCurrentRow(min(row, self._terms.count() - 1))
        self._terms.scrollToItem(self._terms.currentItem())
        self._show_editions(loaded.editions)
        self._undo.setEnabled(loaded.undo == _EDITED)
        if loaded.warning and not self._told.text():
            self._told.setText(said(loaded.warning))

    def _item(self, term: str, state: str) -> QListWidgetItem:
        item = QListWidgetItem(f"{_SIGNS[state]}{term}")
        item.setData(_TERM_ROLE, (term, state))
        spoken = {"added": self.tr("{word}, added by a reader"), "removed": self.tr("{word}, taken away by a reader")}
        said_of = spoken.get(state, "{word}").format(word=term)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said_of)
        item.setToolTip(said_of)
        font = item.font()
        font.setStrikeOut(state == "removed")
        item.setFont(font)
        return item

    def _show_editions(self, editions: tuple[LexiconEdition, ...]) -> None:
        self._editions.clear()
        for each in reversed(editions):
            shipped = self.tr("The shipped words")
            named = f"{each.n} · {each.author} · {local_time(each.time)}" if each.n else shipped
            self._editions.addItem(named, each.n)
        self._shipped.setEnabled(bool(editions[-1].edits))

    def _theme(self) -> str:
        return str(self._themes.item(max(self._themes.currentRow(), 0)).data(_TERM_ROLE))

    def _toggle(self) -> None:
        """Take the chosen term away, or bring it back."""
        if self._terms.currentRow() < 0:
            return
        term, state = self._terms.currentItem().data(_TERM_ROLE)
        self._stays = True  # the next Del is about the next word
        if state == "removed":
            self._edit(add=(term,))
        else:
            self._edit(remove=(term,))

    def _add_typed(self) -> None:
        if self._line.text().strip():
            self._edit(add=(self._line.text(),))

    def _edit(self, *, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        archive, theme, language = self._workspace.archive, self._theme(), self._language.currentData()
        self._change(lambda: archive.edit_terms(theme, language, add=add, remove=remove))

    def _restore(self, n: int) -> None:
        archive = self._workspace.archive
        self._change(lambda: archive.restore_lexicon(n))

    def _take_back(self) -> None:
        """Undoes the last change to the words, as Ctrl+Z does in the window; anything else done last stays."""
        archive = self._workspace.archive
        self._change(lambda: archive.undo() if archive.undo_label == _EDITED else None)

    def _change(self, work: Callable[[], object]) -> None:
        self._workspace.jobs.quick(work, self._changed, failed=self._refused, owner=self)

    def _changed(self, _: object) -> None:
        self._line.clear()
        self._told.setText(self.tr("Comparing, the grid of themes and searching by theme use it from now on."))
        self._load()

    def _heard(self, _: Change) -> None:
        """Something was done or undone, here or in the window."""
        self._load()

    def _refused(self, error: KpdeskError) -> None:
        self._stays = False
        self._told.setText(said(error))

    def _connect(self) -> None:
        self._themes.currentRowChanged.connect(lambda _: self._load())
        self._language.currentIndexChanged.connect(lambda _: self._load())
        self._add.clicked.connect(self._add_typed)
        self._take.clicked.connect(self._toggle)
        self._undo.clicked.connect(self._take_back)
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._workspace.changed.connect(self._heard)
        self._shipped.clicked.connect(lambda: self._restore(0))
        self._editions.activated.connect(lambda _: self._restore(int(self._editions.currentData())))

    def _arrange(self) -> None:
        right, typing, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        typing.addWidget(self._line, 1)
        typing.addWidget(self._add)
        typing.addWidget(self._take)
        right.addWidget(self._language)
        right.addWidget(self._terms)
        right.addLayout(typing)
        for each in (self._editions, self._undo, self._shipped):
            foot.addWidget(each)
        foot.addStretch()
        row = QHBoxLayout()
        row.addWidget(self._themes, 2)
        row.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(row, 1)
        column.addWidget(self._told)
        column.addLayout(foot)


def changed_row(before: Mapping[str, str], now: Mapping[str, str], row: int) -> int:
    """The row of the term that was added, taken away or brought back, or where it stood; `row` where none was."""
    for place, term in enumerate(now):
        if before.get(term) != now[term]:
            return place
    return next((place for place, term in enumerate(before) if term not in now), row)


def _direction(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
