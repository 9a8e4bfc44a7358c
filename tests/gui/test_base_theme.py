from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from kpdesk.gui.base.actions.table import ACTIONS
from kpdesk.gui.base.look import theme as theme_module
from kpdesk.gui.base.look.theme import Theme, roles
from kpdesk.gui.base.settings import Settings

SURFACES = ("window", "rail", "side", "page", "list", "card", "selected", "hover")
TEXTS = ("text", "text_soft", "text_faint", "accent", "warn", "error", "badge")
UNDER_TEXT = (
    *("hit", "hit_current", "selection", "warn_soft", "error_soft", "info_soft", "tag"),
    *(f"label_{n}" for n in range(1, 7)),
    *("same", "reworded", "related", "alone", "added", "removed"),
)
PAIRS = [
    *product(TEXTS, SURFACES),
    *product(("text",), UNDER_TEXT),
    *(("text_soft", "tag"), ("text_soft", "info_soft"), ("warn", "warn_soft"), ("error", "error_soft")),
    *(("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "info_soft"), ("accent", "warn_soft")),
]


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_can_be_read_on_every_surface(name: str) -> None:
    colours = roles(name)
    weak = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in PAIRS}
    assert {pair: value for pair, value in weak.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_edges_that_carry_meaning_stand_out_from_their_page(name: str) -> None:
    colours = roles(name)
    edges = [role for role in colours if role.startswith("edge_") or role.endswith("_edge") or role == "focus"]
    weak = {role: round(contrast(colours[role], colours["page"]), 2) for role in edges}
    assert {role: value for role, value in weak.items() if value < 2.5} == {}


def test_both_themes_have_the_same_roles() -> None:
    assert roles("light").keys() == roles("dark").keys()


def test_the_style_sheet_names_no_role_that_is_not_there(theme: Theme) -> None:
    assert "$" not in theme.stylesheet()


def test_the_choice_is_remembered_and_announced(theme: Theme, settings: Settings) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.choose("dark")
    assert heard == [True]
    assert Theme(settings).dark


def test_it_follows_the_system_until_one_chooses(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    # The offscreen platform has no scheme of its own: what it would say stands in for it.
    theme = Theme(settings)
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    monkeypatch.setattr(theme_module, "_system_is_dark", lambda: True)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert heard == [True]
    theme.choose("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert heard == [True, False]


def test_text_grows_and_shrinks_in_steps_within_bounds(theme: Theme) -> None:
    normal = theme.document_font().pointSizeF()
    theme.step_zoom(1)
    assert theme.zoom == 110
    assert theme.document_font().pointSizeF() > normal
    for _ in range(30):
        theme.step_zoom(-1)
    assert theme.zoom == 70
    theme.set_zoom(100)
    assert theme.document_font().pointSizeF() == normal


def test_every_icon_of_an_action_is_drawn_in_the_colour_of_its_role(theme: Theme) -> None:
    for name in {spec.icon for spec in ACTIONS if spec.icon}:
        image = theme.icon(name, "accent", 20).pixmap(20, 20).toImage()
        inked = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 250]
        assert inked, name
        assert inked[0].name() == theme.name("accent"), name
