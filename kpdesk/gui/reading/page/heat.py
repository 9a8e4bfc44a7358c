"""Which stretches of the text being read were said elsewhere: a bar in the margin, a tip, and a line at the foot."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject, QTimer

from kpdesk.core.records import Recycling, StatementText
from kpdesk.gui.base.jobs import Handle
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.page import Page
from kpdesk.gui.reading.page.foot import Foot
from kpdesk.gui.reading.page.heat_bars import Stretch, said_of

# Who leafs through texts does not wait for what is said of each, and nothing is looked up for it.
_PATIENCE = 700


class Heat(QObject):
    """Looks up in the slow lane what was said elsewhere, once a text has been open for a moment."""

    def __init__(self, workspace: Workspace, page: Page, foot: Foot, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._page, self._foot = workspace, page, foot
        self._text: StatementText | None = None
        self._share = 0.0
        self._job: Handle | None = None
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE)
        self.patience.timeout.connect(self.look)

    def turn_to(self, text: StatementText) -> None:
        """Another text, or another archive around it: what was known of the one before is gone."""
        if self._job is not None:
            self._job.cancel()
        self._text = text
        self._page.heat, self._share = (), 0.0
        self._foot.show_heat("", "")
        self.patience.start()

    def look(self) -> None:
        """Look it up now."""
        text = self._text
        if text is None or not self._page.isVisible() or not self._workspace.is_open:
            return
        archive, about = self._workspace.archive, text.statement
        named = f"{about.key}@{about.version}"
        self._job = self._workspace.jobs.slow(
            lambda progress: archive.recycling(named, progress),
            lambda found: self._show(found, text),
            failed=lambda _: None,  # the text went to the trash meanwhile
            owner=self,
        )

    def show_place(self, n: int) -> None:
        """Say at the foot what of this paragraph was said elsewhere."""
        if self._text is None:
            return
        here = said_of([each for each in self._page.heat if self._page.paragraph_at(each.start).n == n])
        shown = QLocale().toString(round(100 * self._share))
        whole = self.tr("{share} % said in earlier years").format(share=shown) if self._share else ""
        self._foot.show_heat(whole, here)
        self._page.setAccessibleDescription(here)

    def _show(self, found: Recycling, text: StatementText) -> None:
        if text is not self._text:
            return
        self._share = found.share
        self._page.heat = tuple(stretches(found, text))
        self._page.viewport().update()
        self.show_place(self._page.paragraph_at(self._page.caret).n)


def stretches(found: Recycling, text: StatementText) -> Iterator[Stretch]:
    """The stretches of a text that stand in statements of other years."""
    starts = {each.n: each.start for each in (*text.body, *text.left_out)}
    own = text.statement.year
    for paragraph in found.paragraphs:
        known: dict[tuple[int, int, bool], set[int]] = {}
        for each in paragraph.places:
            if each.year is not None and each.year != own:
                known.setdefault((each.start, each.end, each.exact), set()).add(each.year)
        for (start, end, exact), years in known.items():
            first = starts.get(paragraph.paragraph, 0)
            yield Stretch(first + start, first + end, exact, tuple(sorted(years)))
