"""The hint that letters of a statement are shown as boxes only because this machine has no font for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kpdesk.gui.base.look.fonts import unshown_east_asian
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.frame.pages import Pages

if TYPE_CHECKING:
    from kpdesk.core.records import StatementText


class FontHint(QObject):
    """Looks at each statement that is opened and says it once; the fonts for other scripts are shipped."""

    def __init__(self, workspace: Workspace, pages: Pages) -> None:
        super().__init__(pages)
        self._workspace = workspace
        self._looked_at = ""
        self._said = False
        pages.built.connect(self._watch)

    def _watch(self, pane: Any) -> None:
        if hasattr(pane, "place_changed"):
            pane.place_changed.connect(lambda key: self._look(key, pane.shown))

    def _look(self, key: str, shown: StatementText | None) -> None:
        if self._said or shown is None or key == self._looked_at:
            return
        self._looked_at = key
        if not unshown_east_asian(shown.text):
            return
        self._said = True
        self._workspace.messages.tell(
            self.tr(
                "This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. "
                "The text itself is whole, and is searched and quoted as it is. Any font that has them mends this."
            ),
            stays=True,
        )
