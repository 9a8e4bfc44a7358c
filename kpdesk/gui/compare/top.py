"""The two lines above the columns: the digest with its filters, and the chips with the steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kpdesk.core.direction import isolated
from kpdesk.core.records import Comparison, Place, Statement
from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.language.names import field_name, kind_name, listed, theme_name
from kpdesk.gui.base.named_box import name_box
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.compare.chips import FilterChips, counts_of
from kpdesk.gui.compare.columns.rows import ALONE
from kpdesk.gui.compare.digest import Digest
from kpdesk.gui.compare.ignoring import IgnoreButton
from kpdesk.gui.compare.sides.gathering import Kept
from kpdesk.gui.compare.sides.menu import Offer, SideMenu

_BUTTONS = {
    "theme_grid": "outline",
    "save_comparison": "file",
    "previous_change": "previous",
    "next_change": "next",
    "link_scrolling": "link",
}


class ComparisonTop(QFrame):
    """What was found in one sentence and in counts; filters change what is compared, chips what is shown of it."""

    filters_changed = Signal()

    themes_toggled = Signal()
    """Passages that only share a theme are to be shown, or no longer."""

    side_added = Signal(str)
    """A further year or statement to compare."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_top")
        self._workspace, self._look = workspace, workspace.theme
        self.chips = FilterChips(self)
        self._digest = Digest(self)
        self._weaker = QLabel(
            self.tr("Across languages passages are compared by themes and acronyms only, which is weaker."), self
        )
        self._weaker.setObjectName("compare_weaker")
        self._weaker.setProperty("role", "soft")
        self._weaker.setWordWrap(True)
        self._weaker.hide()
        self._organisation = self._choice("organisation", field_name("organisation"), self.tr("Any organisation"))
        self._kind = self._choice("kind", field_name("kind"), self.tr("Any kind"))
        self._theme = self._choice("theme", self.tr("Theme"), self.tr("Any theme"))
        self._same_theme = self._toggle()
        self.ignored = IgnoreButton(self)
        self._add = QToolButton(self)
        self._add.setObjectName("compare_add")
        self._add.setText(self.tr("+ Side"))
        self._add.setAccessibleName(self.tr("Compare one more year or statement"))
        self._add.setToolTip(self.tr("Compare one more year or statement (Y)"))
        self._add.clicked.connect(self.open_menu)
        self._menu = SideMenu(self)
        self._menu.chosen.connect(self.side_added)
        self._offers: Sequence[Offer] = ()
        self._icons: dict[str, QToolButton] = {}
        for name, icon in _BUTTONS.items():
            self._button(workspace.actions[name], icon)
        self._look.changed.connect(self._dress)
        self._dress()
        self._arrange()

    @property
    def digest(self) -> str:
        """The sentence that is shown."""
        return self._digest.text

    @property
    def kept(self) -> Kept:
        """The filters as they are set."""
        chosen = (each.currentData() for each in (self._organisation, self._kind, self._theme))
        return Kept(*chosen)

    @property
    def themes(self) -> bool:
        """Whether passages that only share a theme are shown."""
        return self._same_theme.isChecked()

    def open_menu(self) -> None:
        """Lets the person choose one more side."""
        if self._add.isEnabled():
            self._menu.open_below(self._add, self._offers, "")

    def choose_theme(self, theme: str) -> None:
        """Narrows what is compared to a theme, without a word about it."""
        if self._theme.findData(theme) < 0:
            self._theme.addItem(theme_name(self._workspace.archive, theme), theme)
        self._theme.setCurrentIndex(self._theme.findData(theme))

    def offer(self, offers: Sequence[Offer], *, room: bool) -> None:
        """What can be added from now on, while there is room for it."""
        self._offers = offers
        self._add.setEnabled(room)

    def say_nothing(self) -> None:
        """Nothing is compared now: the sentence about what was compared before goes; filters can still be dropped."""
        self._digest.say("")
        for each in (self._weaker, self.chips, self._same_theme):
            each.hide()

    def show_counts(
        self,
        comparison: Comparison,
        names: tuple[str, ...],
        *,
        spoken: tuple[str, ...],
        across: bool = False,
        folded: frozenset[Place] = frozenset(),
    ) -> None:
        """Says how much was found of what is shown; `across` where the sides are of several languages.

        What is `folded` is not shown and so not counted.

        `names` are short, for the chips; `spoken` say of single statements which they are, for the sentence.
        """
        counts = counts_of(comparison, themes=self.themes, folded=folded)
        self.chips.show()
        self._same_theme.show()
        self.chips.show_counts(counts, names)
        self._weaker.setVisible(across)
        said = self._sentence(counts, spoken, tuple(names))
        disputed = sum(bool(link.rivals) for link in comparison.links)
        differ = self.tr("Readers do not agree about %n link(s): F7 leads there.", "", disputed)
        before = self.tr("Lines before and after the speeches are not counted.")
        told = ((before, bool(folded)), (differ, bool(disputed)))
        more = " ".join(sentence for sentence, holds in told if holds)
        self._digest.say(f"{said}. {more}" if more else said)
        broad = sum(link.band == "theme" and link.a not in folded for link in comparison.links)
        self._same_theme.setEnabled(broad > 0)
        self._same_theme.setText(self.tr("Same theme  {count}").format(count=QLocale().toString(broad)))
        self._same_theme.setAccessibleName(
            self.tr("Show passages that only share a theme: {count}").format(count=QLocale().toString(broad))
        )

    def offer_filters(self, comparison: Comparison, statements: Sequence[Statement]) -> None:
        """Offers what the comparison can be narrowed to."""
        organisations = sorted({each.organisation for each in statements if each.organisation})
        kinds = sorted({each.kind for each in statements})
        _offer(self._organisation, [(each, each) for each in organisations])
        _offer(self._kind, [(each, kind_name(each)) for each in kinds])
        if self.kept.theme is None:
            themes = Counter(theme for link in comparison.links for theme in link.why.themes)
            _offer(
                self._theme, [(theme, theme_name(self._workspace.archive, theme)) for theme, _ in themes.most_common()]
            )

    def enable_year_filters(self, *, on: bool) -> None:
        """Organisation and kind choose among the statements of a year; between two statements they do nothing."""
        self._organisation.setVisible(on)
        self._kind.setVisible(on)

    def _sentence(self, numbers: dict[str, int], spoken: tuple[str, ...], names: tuple[str, ...]) -> str:
        counts = {name: QLocale().toString(number) for name, number in numbers.items()}
        if len(names) > 2:
            return self._long_sentence(counts, names)
        if not numbers["same"] + numbers["reworded"] + numbers["related"]:
            return self.tr("{left} and {right}: nothing in common was found; they stand side by side").format(
                left=spoken[0], right=spoken[1]
            )
        again = (self.tr("the first"), self.tr("the second"))  # a title is long enough once
        left, right = (name if name == said else other for name, said, other in zip(names, spoken, again, strict=True))
        return self.tr(
            "{first} and {second}: {same} the same, {reworded} reworded, {related} related; "
            "without counterpart: {alone_left} of {left}, {alone_right} of {right}"
        ).format(
            first=spoken[0],
            second=spoken[1],
            left=left,
            right=right,
            same=counts["same"],
            reworded=counts["reworded"],
            related=counts["related"],
            alone_left=counts[ALONE[0]],
            alone_right=counts[ALONE[1]],
        )

    def _long_sentence(self, counts: dict[str, str], names: tuple[str, ...]) -> str:
        alone = listed(
            self.tr("{count} of {side}").format(count=counts[kept], side=name)
            for kept, name in zip(ALONE, names, strict=False)
        )
        return self.tr(
            "{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}"
        ).format(
            sides=listed(names),
            same=counts["same"],
            reworded=counts["reworded"],
            related=counts["related"],
            alone=alone,
        )

    def _toggle(self) -> QPushButton:
        button = EnterButton("", self)
        button.setObjectName("compare_same_theme")
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setToolTip(self.tr("Also show passages that share a theme but do not say the same thing"))
        button.toggled.connect(lambda _: self.themes_toggled.emit())
        return button

    def _choice(self, name: str, title: str, nothing: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"compare_{name}")
        name_box(box, title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumWidth(90)
        box.setMaximumWidth(190)
        box.addItem(nothing, None)
        box.activated.connect(lambda _: self.filters_changed.emit())
        return box

    def _button(self, action: QAction, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"compare_{icon}")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.text().replace("&", "")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({isolated(keys)})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(action.isCheckable())
        button.setChecked(action.isChecked())
        button.clicked.connect(action.trigger)
        action.toggled.connect(button.setChecked)
        self._icons[icon] = button
        return button

    def _dress(self) -> None:
        for icon, button in self._icons.items():
            button.setIcon(self._look.icon(icon))

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._digest, 1)
        for box in (self._organisation, self._kind, self._theme):
            first.addWidget(box)
        room = self.chips.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what stands beside them keeps its place and its size
        self.chips.setSizePolicy(room)
        second.addWidget(self.chips, 1)
        second.addWidget(self._same_theme)
        for widget in (self._add, self.ignored):
            first.addWidget(widget)
        for icon, button in self._icons.items():
            (first if icon in ("outline", "file") else second).addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 7, 20, 7)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._weaker)


def _offer(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """Fills a choice below its first entry, keeping what is chosen."""
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for value, shown in entries:
        box.addItem(shown, value)
    if chosen is not None and box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
