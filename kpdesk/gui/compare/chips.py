"""Counts that filter: one chip for each status, one for what stands alone on each side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kpdesk.core.records import Comparison, Place
from kpdesk.gui.base.enter_button import EnterButton
from kpdesk.gui.base.language.names import listed
from kpdesk.gui.compare.columns.delegate import SIGNS
from kpdesk.gui.compare.columns.rows import ALONE, KEPT, alone_places, shown_links

Kept = frozenset[str]
_SPACE = 6
_NARROWEST = 400
# So many letters of a name stand on a chip where there is no room for all of them; its tip has them all.
_CUTS = (12, 8, 5)
_CHOICES = len(_CUTS) + 3


class FilterChips(QWidget):
    """Pressed chips are what is shown; none pressed, or all, shows everything."""

    changed = Signal(object)
    """The frozenset of what is kept (of `rows.KEPT`), empty for everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_chips")
        self._kept: Kept = frozenset()
        self._texts: dict[str, tuple[str, ...]] = {}
        self.setMinimumWidth(_NARROWEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACE)
        self._chips = {name: self._chip(name) for name in ("all", *KEPT)}
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch()
        self._chips["all"].setChecked(True)

    @property
    def kept(self) -> Kept:
        """What is kept now."""
        return self._kept

    def show_counts(self, counts: Mapping[str, int], names: Sequence[str]) -> None:
        """Puts the exact counts on the chips; `names` are those of the sides."""
        labels = {
            "same": self.tr("Same"),
            "reworded": self.tr("Reworded"),
            "related": self.tr("Related"),
            **dict(zip(ALONE, self._alone_labels(names), strict=False)),
        }
        for side, name in enumerate(ALONE):
            self._chips[name].setVisible(side < len(names))
        total = QLocale().toString(sum(counts.values()))
        self._texts = {"all": (self.tr("All {count}").format(count=total),) * _CHOICES}
        self._chips["all"].setAccessibleName(self.tr("Show everything: {count}").format(count=total))
        for name, label in labels.items():
            count = QLocale().toString(counts[name])
            chip = self._chips[name]
            sign, escaped = SIGNS[name], label.replace("&", "&&")
            self._texts[name] = (f"{sign} {escaped}  {count}", *(f"{sign} {count}",) * (_CHOICES - 1))
            chip.setAccessibleName(self.tr("Show {what}: {count}").format(what=label, count=count))
            chip.setEnabled(counts[name] > 0)
        for side, name in enumerate(names):
            if len(names) > 2:
                self._name_side(ALONE[side], name)
            others = listed(each for n, each in enumerate(names) if n != side)
            self._chips[ALONE[side]].setToolTip(self._tip(name, others))
        self._write()
        self._kept = self._sensible(self._kept)
        self._check()

    def _alone_labels(self, names: Sequence[str]) -> list[str]:
        """What stands alone on a side: of two, by where the counterpart is missing; of more, by where it stands."""
        if len(names) == 2:
            return [self.tr("No counterpart in {side}").format(side=names[1 - side]) for side in (0, 1)]
        return [self.tr("Only {side}").format(side=name) for name in names]

    def _name_side(self, alone: str, name: str) -> None:
        """Of more than two sides a sign does not tell which is meant: the name stays on the chip with the count."""
        whole, short, *_ = self._texts[alone]
        sign, count = short.split(" ", 1)
        named = (each.replace("&", "&&") for each in (name, *(_cut(name, letters) for letters in _CUTS)))
        self._texts[alone] = (whole, *(f"{sign} {each}  {count}" for each in named), short)

    def reset(self) -> None:
        """Keeps everything again, without a word about it."""
        self._kept = frozenset()
        self._check()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Where there is little room, sign and count stand on a chip, and of many sides the beginning of the name."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """The longest texts that fit, else the shortest."""
        for choice in range(_CHOICES):
            for name, texts in self._texts.items():
                self._chips[name].setText(texts[choice])
            shown = [chip for chip in self._chips.values() if not chip.isHidden()]
            needed = sum(chip.sizeHint().width() + _SPACE for chip in shown)
            if needed - _SPACE <= self.width():
                return

    def _tip(self, here: str, there: str) -> str:
        return self.tr("Passages of {here} for which no counterpart was found in {there}").format(
            here=here, there=there
        )

    def _chip(self, name: str) -> QPushButton:
        chip = EnterButton("", self)
        chip.setObjectName(f"compare_chip_{name.replace(' ', '_')}")
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda _=False: self._pressed(name))
        return chip

    def _pressed(self, name: str) -> None:
        self._keep(frozenset() if name == "all" else self._kept ^ {name})

    def _keep(self, kept: Kept) -> None:
        self._kept = self._sensible(kept)
        self._check()
        self.changed.emit(self._kept)

    def _sensible(self, kept: Kept) -> Kept:
        """Without what there is nothing of; everything is the same as nothing left out."""
        enabled = {name for name in KEPT if self._chips[name].isEnabled() and not self._chips[name].isHidden()}
        return frozenset() if kept >= enabled else kept & enabled

    def _check(self) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name in self._kept if self._kept else name == "all")


def _cut(name: str, letters: int) -> str:
    return name if len(name) <= letters + 1 else f"{name[:letters].rstrip()}…"


def counts_of(comparison: Comparison, *, themes: bool = True, folded: frozenset[Place] = frozenset()) -> dict[str, int]:
    """How many links of each status are shown, and passages alone on each side, by `rows.KEPT`."""
    links = shown_links(comparison, themes=themes, folded=folded)
    alone = (f"alone {place.side}" for place in alone_places(comparison, links, folded))
    counted = Counter([*(link.status for link in links), *alone])
    return {name: counted[name] for name in KEPT}
