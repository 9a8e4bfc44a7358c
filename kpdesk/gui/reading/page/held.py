"""Keeps the place at which one reads while the page is laid out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpdesk.gui.reading.page import Page


class Held:
    """Within, the line at the top of the window stays where it is."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def __enter__(self) -> None:
        page = self._page
        top = page.verticalScrollBar().value()
        self._at_top = top <= page.line_of(0).top() if page.body else True
        self._position = page.position_at(top) if page.body else 0
        self._below = top - page.line_of(self._position).top() if page.body else 0.0

    def __exit__(self, *_: object) -> None:
        if not self._at_top:
            self._page.scroll_to(self._page.line_of(self._position).top() + self._below)
