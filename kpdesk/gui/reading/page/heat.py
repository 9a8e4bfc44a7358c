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
        self._found: tuple[Stretch, ...] = ()
        self._looked = False
        self._job: Handle | None = None
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE)
        self.patience.timeout.connect(self.look)
        foot.common.toggled.connect(self._choose)

    def turn_to(self, text: StatementText) -> None:
        """Another text, or another archive around it: what was known of the one before is gone."""
        if self._job is not None:
            self._job.cancel()
        self._text = text
        self._page.heat, self._found, self._share, self._looked = (), (), 0.0, False
        self._foot.show_heat("", "")
        self._foot.show_common(0)
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
        self._foot.show_heat(self._whole(), here)
        self._page.setAccessibleDescription(here)

    def _whole(self) -> str:
        """How much of the text was said before; what may only be common wording does not count."""
        if self._share:
            shown = QLocale().toString(round(100 * self._share))
            return self.tr("{share} % said in earlier years, common wording not counted").format(share=shown)
        if self._looked and not any(not each.common for each in self._found):
            return self.tr("Nothing here was said in other years")
        return ""

    def _show(self, found: Recycling, text: StatementText) -> None:
        if text is not self._text:
            return
        self._share, self._found, self._looked = found.share, tuple(stretches(found, text)), True
        self._foot.show_common(sum(each.common for each in self._found))
        self._choose(common=self._foot.common.isChecked())

    def _choose(self, common: bool) -> None:  # noqa: FBT001 - as Qt tells it
        """The bars are there, those of common wording only where they are wanted."""
        self._page.heat = tuple(each for each in self._found if common or not each.common)
        self._page.viewport().update()
        if self._text is not None:
            self.show_place(self._page.paragraph_at(self._page.caret).n)


def stretches(found: Recycling, text: StatementText) -> Iterator[Stretch]:
    """The stretches of a text that stand in statements of other years; common wording where nothing else is told."""
    starts = {each.n: each.start for each in (*text.body, *text.left_out)}
    own = text.statement.year
    for paragraph in found.paragraphs:
        first = starts.get(paragraph.paragraph, 0)
        known: dict[tuple[int, int, bool], set[int]] = {}
        common: dict[tuple[int, int], set[int]] = {}
        for each in paragraph.places:
            if each.year is None or each.year == own:
                continue
            if each.is_certain:
                known.setdefault((each.start, each.end, each.exact), set()).add(each.year)
            elif not any(each.start < end and start < each.end for start, end, _ in known):
                common.setdefault((each.start, each.end), set()).add(each.year)
        for (start, end, exact), years in known.items():
            yield Stretch(first + start, first + end, exact, tuple(sorted(years)))
        for (start, end), years in common.items():
            yield Stretch(first + start, first + end, exact=False, years=tuple(sorted(years)), common=True)
