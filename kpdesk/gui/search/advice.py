"""The line that says how far an answer can be trusted, and offers what it may be called in other languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpdesk.core.records import OtherWords, SearchPage, UnknownValue
from kpdesk.gui.base.language.names import language_name
from kpdesk.gui.search.delegate import numbered
from kpdesk.gui.search.query_text import with_common

_MOST = 4
_IN_A_ROW = 2  # more would be cut in a narrow list, in Russian first


class Advice(QFrame):
    """Hidden where there is nothing to say."""

    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_advice")
        self._said = QLabel(self)
        self._said.setObjectName("search_confidence")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._query = ""
        self._common = QPushButton(self)
        self._common.setObjectName("search_common")
        self._common.setProperty("role", "quiet")
        self._common.clicked.connect(lambda: self.search_requested.emit(with_common(self._query)))
        self._also = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 2, 12, 4)
        self._column.setSpacing(4)
        self._column.addWidget(self._said)
        self._column.addWidget(self._common, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._also)
        self._also.hide()
        self.hide()

    def show_page(self, page: SearchPage) -> None:
        """Says what is to be known about an answer."""
        words = self._words(page)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._query = page.query
        self._common.setText(self.tr("%n more that may only be common wording", "", page.common))
        self._common.setVisible(bool(page.common and page.total))
        self._settle()

    def offer(self, others: Sequence[OtherWords]) -> None:
        """Offers the same in other languages, each with its number of passages."""
        self._also.setParent(None)
        self._also.deleteLater()
        self._also = QWidget(self)
        self._column.addWidget(self._also)
        also = QLabel(self.tr("also:"), self._also)
        also.setProperty("role", "soft")
        grid = QGridLayout(self._also)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(also, 0, 0)
        # Two languages may say it alike; then one chip finds both.
        unlike = list({other.words: other for other in reversed(others)}.values())[::-1]
        for place, other in enumerate(unlike[:_MOST]):
            grid.addWidget(self._chip(other), place // _IN_A_ROW, 1 + place % _IN_A_ROW)
        grid.setColumnStretch(1 + _IN_A_ROW, 1)
        self._also.setVisible(bool(others))
        self._settle()

    def _chip(self, other: OtherWords) -> QPushButton:
        chip = QPushButton(f"{other.words}  {numbered(other.total)}", self._also)
        chip.setObjectName(f"also_{other.language}")
        chip.setProperty("role", "chip")
        said = self.tr("{words}, {language}: %n passage(s)", "", other.total)
        chip.setAccessibleName(said.format(words=other.words, language=language_name(other.language)))
        chip.setToolTip(language_name(other.language))
        chip.clicked.connect(lambda _=False: self.search_requested.emit(other.query))
        return chip

    def _words(self, page: SearchPage) -> str:
        parts: list[str] = []
        if page.searched < page.statements:
            said = self.tr("The search index is being rebuilt: {done} of {all} statements are searched so far.")
            parts.append(said.format(done=numbered(page.searched), all=numbered(page.statements)))
        elif page.pending:
            parts.append(self.tr("The search index is being rebuilt; not all statements are searched yet."))
        if page.ungraded:
            parts.append(self.tr("How usual these words are is still being learned; ask again in a moment."))
        parts += [self._unknown(each) for each in page.unknown]
        if page.weak:
            parts.append(self.tr("The answer is probably not here: even the best passage holds little of it."))
        elif page.loose:
            parts.append(self.tr("Few passages hold all of these words; these hold most of them."))
        if page.missing:
            parts.append(self.tr("In no passage: {words}.").format(words=", ".join(page.missing)))
        return " ".join(parts)

    def _unknown(self, unknown: UnknownValue) -> str:
        asked = f"{unknown.field}:{unknown.value}"
        if not unknown.nearest:
            return self.tr("Nothing here has {asked}.").format(asked=asked)
        said = self.tr("Nothing here has {asked}; nearest to it: {values}.")
        return said.format(asked=asked, values=", ".join(unknown.nearest))

    def _settle(self) -> None:
        self.setVisible(bool(self._said.text()) or not self._common.isHidden() or not self._also.isHidden())
