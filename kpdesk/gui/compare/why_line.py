"""The line at the foot: what the two passages have to do with each other, and why they are linked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kpdesk.core.direction import isolated
from kpdesk.core.records import Link, Place
from kpdesk.gui.base.language.names import listed, source_line, title_of
from kpdesk.gui.base.message_strip import keep_readable
from kpdesk.gui.compare.columns.delegate import SIGNS
from kpdesk.gui.compare.columns.remarks import disagreement
from kpdesk.gui.compare.columns.rows import FrontRow, PassageRow, Row, TitleRow, same_words

Named = Callable[[Place], str]


class WhyLine(QFrame):
    """One line of words about the passage that is looked at; its row says the same to a screen reader."""

    def __init__(self, theme_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_why")
        keep_readable(self)
        self._theme_name = theme_name
        self._present, self._instead = ("", ""), ""
        self._said, self._count = QLabel(self), QLabel(self)
        self._said.setObjectName("compare_why_text")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._count.setObjectName("compare_why_count")
        self._count.setProperty("role", "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.addWidget(self._said, 1)
        row.addWidget(self._count)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._said.text()

    def invite(self) -> None:
        """Nothing is chosen yet."""
        self._say(self.tr("Click a passage: its counterpart comes level, and here stands why they are linked."))

    def explain(self, row: Row | None, link: Link | None, names: tuple[str, ...], named: Named) -> None:
        """Says what a row is, and why its link holds; `named` calls a passage by statement and number."""
        if isinstance(row, TitleRow):
            self._say(f"{title_of(row.statement)} · {source_line(row.statement)}")
        elif isinstance(row, FrontRow):
            self._say(self._before(row))
        elif row is None:
            self.invite()
        elif link is None:
            self._say(self._alone(row, names, named))
        else:
            self._say(self._linked(link, named), self._counted(row, link))

    def say_instead(self, said: str) -> None:
        """Speaks of something else that is shown in the place of the passages, until it is told nothing."""
        self._instead = said
        self._show()

    def _say(self, said: str, count: str = "") -> None:
        self._present = said, count
        self._show()

    def _show(self) -> None:
        said, count = (self._instead, "") if self._instead else self._present
        self._said.setText(said)
        self._count.setText(count)
        self._count.setVisible(bool(count))

    def _before(self, row: FrontRow) -> str:
        if row.closing:
            if row.opened:
                return self.tr("What stands after the speech is shown and counted. Enter folds it again.")
            return self.tr("Thanks, signatures and addresses are folded and not counted. Enter shows them.")
        if row.opened:
            return self.tr("What stands before the speech is shown and counted. Enter folds it again.")
        return self.tr("Titles, places, dates and greetings are folded and not counted. Enter shows them.")

    def _alone(self, row: PassageRow, names: tuple[str, ...], named: Named) -> str:
        side = row.place.side
        said = self.tr("{sign} {here} · No counterpart found in {there}")
        sign = SIGNS[f"alone {side}"]
        there = listed(name for n, name in enumerate(names) if n != side)
        return said.format(sign=sign, here=named(row.place), there=there)

    def _linked(self, link: Link, named: Named) -> str:
        parts = [f"{SIGNS[link.status]} {self._status(link)} · {named(link.a)} ↔ {named(link.b)}"]
        if link.rivals:
            parts.append(disagreement(link, times=True))
        if link.judged is not None:
            parts.append(self.tr("Pinned by a reader") if link.judged == "pinned" else self.tr("Confirmed by a reader"))
        if link.why.themes:
            themes = listed(map(self._theme_name, link.why.themes))
            parts.append(self.tr("Themes: {themes}").format(themes=themes))
        if link.why.edited:
            themes = listed(map(self._theme_name, link.why.edited))
            parts.append(self.tr("By a reader’s own words: {themes}").format(themes=themes))
        if link.why.terms:
            terms = listed(isolated(term) for term in link.why.terms)
            parts.append(self.tr("Shared words: {terms}").format(terms=terms))
        return "   ".join(parts)

    def _status(self, link: Link) -> str:
        names = {
            "same": self.tr("The same") if same_words(link) else self.tr("The same but for the marked words"),
            "reworded": self.tr("Reworded"),
            "related": self.tr("Related") if link.band == "thing" else self.tr("On the same theme"),
        }
        return names[link.status]

    def _counted(self, row: PassageRow, link: Link) -> str:
        count = len(row.links)
        if count < 2:
            return ""
        place = row.links.index(link) + 1
        return self.tr("Link {place} of {count} · Space: next").format(place=place, count=count)
