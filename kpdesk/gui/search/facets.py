"""The facets beside the hits: each value with its exact count; choosing one edits the query."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kpdesk.core.records import SearchPage
from kpdesk.gui.base.language.names import field_name, kind_name, language_name, meeting_type_name, theme_name
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.search.delegate import numbered
from kpdesk.gui.search.query_text import FIELDS, filters_of, with_filter, without_filter
from kpdesk.gui.search.years import YearBars

_VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 12
_WIDTH = 208


class FacetPanel(QWidget):
    """Years as bars, everything else as a list; pressing a value that is kept takes its filter out again."""

    query_changed = Signal(str)
    """The query with a filter more or less."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._workspace = workspace
        self._query = ""
        self._heading = QLabel(self.tr("YEARS"), self)
        self._heading.setProperty("role", "section")
        self._years = YearBars(workspace.theme, self)
        self._years.toggled.connect(lambda year: self._toggle("year", year))
        self._tree = QTreeWidget(self)
        self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._years)
        column.addSpacing(4)
        column.addWidget(self._tree, 1)

    def show_page(self, page: SearchPage) -> None:
        """Shows the counts of an answer."""
        self._query = page.query
        kept = filters_of(page.query)
        years = page.facets.get("year", {})
        self._years.show_counts(years, kept.get("year"))
        self._heading.setVisible(bool(years))
        self._tree.clear()
        for facet in FIELDS:
            counts = page.facets.get(facet, {})
            if facet != "year" and counts:
                self._add_section(facet, counts, kept.get(facet))

    def _make_tree(self) -> None:
        tree = self._tree
        tree.setObjectName("facet_values")
        tree.setAccessibleName(self.tr("Filters with counts"))
        tree.setProperty("surface", "side")
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(6)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemClicked.connect(self._pressed)
        tree.itemActivated.connect(self._pressed)

    def _add_section(self, facet: str, counts: Mapping[str, int], kept: str | None) -> None:
        section = QTreeWidgetItem(self._tree, [field_name(facet).upper() if facet != "theme" else self.tr("THEME")])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        section.setForeground(0, self._workspace.theme.color("text_soft"))
        font = self._tree.font()
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        section.setFont(0, font)
        ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
        for value, count in ordered[:_MOST_SHOWN]:
            self._add_value(section, facet, value, count=count, kept=value == kept)
        if len(ordered) > _MOST_SHOWN:
            more = QTreeWidgetItem(section, [self.tr("and %n more", "", len(ordered) - _MOST_SHOWN)])
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
            more.setForeground(0, self._workspace.theme.color("text_faint"))
        section.setExpanded(True)

    def _add_value(self, section: QTreeWidgetItem, facet: str, value: str, *, count: int, kept: bool) -> None:
        name = self._name(facet, value)
        item = QTreeWidgetItem(section, [f"✓ {name}" if kept else name, numbered(count)])
        item.setData(0, _VALUE_ROLE, (facet, value))
        item.setToolTip(0, name)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._workspace.theme.color("text_soft"))
        said = self.tr("{name}: %n passage(s)", "", count).format(name=name)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        if kept:
            for column in (0, 1):
                item.setBackground(column, self._workspace.theme.color("selected"))

    def _name(self, facet: str, value: str) -> str:
        if facet == "kind":
            return kind_name(value)
        if facet == "language":
            return language_name(value)
        if facet == "meeting":
            year, _, kind = value.partition(" ")
            return f"{year} {meeting_type_name(kind)}"
        return theme_name(self._workspace.archive, value) if facet == "theme" else value

    def _pressed(self, item: QTreeWidgetItem) -> None:
        chosen = item.data(0, _VALUE_ROLE)
        if chosen:
            self._toggle(*chosen)

    def _toggle(self, facet: str, value: str) -> None:
        kept = filters_of(self._query).get(facet) == value
        changed = without_filter(self._query, facet) if kept else with_filter(self._query, facet, value)
        self.query_changed.emit(changed)
