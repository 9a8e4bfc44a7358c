"""The actions made from the table: one `QAction` for each id, shared by menus, toolbars and panes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kpdesk.core.direction import isolated
from kpdesk.gui.base.actions.menu_keys import Menu
from kpdesk.gui.base.actions.own_keys import OWN_KEYS
from kpdesk.gui.base.actions.table import ACTIONS, MENUS, PLACES, QT_TRANSLATE_NOOP, ActionSpec
from kpdesk.gui.base.language.sentences import said
from kpdesk.gui.base.look.theme import Theme

_WITH_WHAT = QT_TRANSLATE_NOOP("Actions", "{action}: {what}")
_SPECS = {spec.id: spec for spec in ACTIONS}


class Actions(QObject):
    """Every action of the table by its id; an action does what whoever connects to its `triggered` does."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = {spec.id: self._make(spec) for spec in ACTIONS}
        self._tint()
        theme.changed.connect(self._tint)

    def __getitem__(self, action_id: str) -> QAction:
        """The action of that id; a wrong id is a bug."""
        return self._actions[action_id]

    def attach(self, widget: QWidget, place: str) -> None:
        """Let the keys of a place act while `widget`, or anything in it, has the focus.

        `place` is one of `action_table.PLACES`; the window attaches "window" itself.
        """
        widget.addActions([self._actions[spec.id] for spec in ACTIONS if place in spec.places])

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """The menus of the menu bar, by their ids, filled in the order of the table."""
        menus: dict[str, QMenu] = {menu_id: Menu(bar, _translated(text)) for menu_id, text in MENUS}
        for menu_id, menu in menus.items():
            menu.setObjectName(f"menu_{menu_id}")
            bar.addMenu(menu)
        for spec in ACTIONS:
            if spec.menu:
                _add(menus[spec.menu], self._actions[spec.id], line=spec.line)
        return menus

    def describe(self, action_id: str, what: str | None) -> None:
        """Say in the menu what an action would do, e.g. `describe("undo", "remove note")`; None greys it out."""
        text = _text(_SPECS[action_id])
        action = self._actions[action_id]
        action.setText(_translated(_WITH_WHAT).format(action=text, what=said(what)) if what else text)
        action.setEnabled(what is not None)

    def key_list(self) -> Iterator[tuple[str, str, str]]:
        """Where it acts, what it does and its keys: the actions that have keys, then what widgets hear themselves."""
        for spec in ACTIONS:
            if spec.keys:
                places = " · ".join(_translated(PLACES[each]) for each in spec.places)
                yield places, _plain(_text(spec)), _shown(spec.keys)
        for own in OWN_KEYS:
            yield _translated(PLACES[own.place]), _translated(own.text), _shown(own.keys)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(_text(spec), self)
        action.setObjectName(f"action_{spec.id}")
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        action.setToolTip(_tip(spec))
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        everywhere = "window" in spec.places
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if everywhere else within)
        return action

    def _tint(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(self._theme.icon(spec.icon))


_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def _add(menu: QMenu, action: QAction, *, line: bool) -> None:
    if line and not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(action)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _text(spec: ActionSpec) -> str:
    return _translated(spec.text).replace("%1", spec.keys[0] if spec.keys else "")


def _tip(spec: ActionSpec) -> str:
    said = _translated(spec.tip) if spec.tip else _plain(_text(spec))
    if not spec.keys:
        return said
    return f"{said} ({isolated(_shown(spec.keys[:1]))})"


def _shown(keys: Iterable[str]) -> str:
    return ", ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
