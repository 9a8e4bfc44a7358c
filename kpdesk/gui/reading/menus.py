"""The menus of the page: what can be done with words, and where else a passage is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from kpdesk.core.direction import isolated
from kpdesk.core.numbering import numbered
from kpdesk.core.records import Hit
from kpdesk.gui.base.actions.made import Actions
from kpdesk.gui.base.actions.menu_keys import Menu, MenuKeys
from kpdesk.gui.reading.notes.swatch import swatch
from kpdesk.gui.reading.page import Page

_FIRST_WORDS = 60


def show_page_menu(page: Page, actions: Actions, place: QPoint) -> QMenu:
    """Offer what can be done at a place of the page; without a selection it is done to the sentence there."""
    if page.selected() is None:
        page.setTextCursor(page.cursorForPosition(place))
    menu = _menu(page, "page_menu")
    copy = menu.addAction(QCoreApplication.translate("PageMenu", "Copy"), page.copy)
    copy.setEnabled(page.selected() is not None)
    menu.addAction(actions["copy_citation"])
    menu.addSeparator()
    menu.addAction(actions["highlight"])
    labels = menu.addMenu(QCoreApplication.translate("PageMenu", "Highlight with label"))
    labels.setObjectName("page_menu_labels")
    MenuKeys(labels)
    for number in "123456":
        action = actions[f"label_{number}"]
        labels.addAction(swatch(page.theme, number), number, action.trigger)
    menu.addAction(actions["note"])
    menu.addSeparator()
    menu.addActions([actions["select_sentence"], actions["select_paragraph"]])
    menu.addSeparator()
    repairs = menu.addMenu(QCoreApplication.translate("PageMenu", "Repair paragraphs"))
    repairs.setObjectName("page_menu_repairs")
    MenuKeys(repairs)
    names = ("join_paragraphs", "split_paragraph", "leave_out_paragraph", "take_back_repairs")
    repairs.addActions([actions[name] for name in names])
    menu.addSeparator()
    menu.addActions([actions["same_passage"], actions["compare_years"]])
    menu.popup(page.viewport().mapToGlobal(place))
    return menu


def show_passages(page: Page, hits: list[Hit], chosen: Callable[[Hit], None]) -> QMenu:
    """Offer passages of other years, at the caret; Enter takes the first."""
    menu = _menu(page, "passages_menu")
    for hit in hits:
        first = " ".join(hit.text.split())[:_FIRST_WORDS]
        head = f"{hit.year or ''} · {isolated(hit.organisation or hit.key)} · ¶ {numbered(hit.paragraph)}"
        said = f"{head}  –  {isolated(first)}…".replace("&", "&&")
        menu.addAction(said, partial(chosen, hit))
    menu.popup(page.viewport().mapToGlobal(page.cursorRect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    return menu


def _menu(page: Page, name: str) -> QMenu:
    menu = Menu(page)
    menu.setObjectName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
