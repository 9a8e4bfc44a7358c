"""Stand-ins for other rooms of the program: an archive in memory, and panes that write down what they hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from kpdesk.core.records import Change, Evidence, Meeting, Statement
from kpdesk.errors import FieldError


def statement(key: str, **fields: Any) -> Statement:
    year = fields.pop("year", 2021)
    values: dict[str, Any] = {
        "id": f"id-{key}",
        "key": key,
        "version": 1,
        "source": f"{key}.txt",
        "sha256": "0f" * 32,
        "title": key.replace("-", " ").capitalize(),
        "date": f"{year}-11-12",
        "date_precision": "day",
        "year": year,
        "meeting": Meeting(year, "plenary", city="Lirova", country="VA"),
        "organisation": "Coalition of the Confluence",
        "publisher": None,
        "speakers": (),
        "kind": "closing speech",
        "delivery": "unknown",
        "language": "en",
        "paragraphs": 12,
        "words": 834,
    }
    return Statement(**{**values, **fields})


STATEMENTS = (
    statement("2021-plenary-coc-closing", delivery="circulated"),
    statement(
        "2021-plenary-chair-opening", kind="opening speech", organisation="Chair", date="2021-11-08", language="fr"
    ),
    statement("2021-intersessional-report", meeting=Meeting(2021, "intersessional"), date="2021-06-20", kind="report"),
    statement(
        "2019-plenary-coc-opening",
        year=2019,
        evidence={
            "meeting": Evidence("plenary session", "guess", other=("intersessional",)),
            "date": Evidence("12 November 2019", "stated"),
        },
    ),
    statement("undated-letter", year=None, date=None, date_precision=None, meeting=None, kind="letter"),
)


class FakeArchive:
    """Holds statements in memory; `undo` takes back the last removal."""

    def __init__(self, statements: tuple[Statement, ...] = STATEMENTS, *, read_only: str | None = None) -> None:
        self.folder = Path("confluence")
        self.read_only = read_only
        self._statements = {each.key: each for each in statements}
        self._undo: list[tuple[str, tuple[Statement, ...]]] = []
        self._tell: Callable[[Change], None] = lambda change: None
        self.closed = False

    def listen(self, listener: Callable[[Change], None]) -> None:
        self._tell = listener

    def close(self) -> None:
        self.closed = True

    def statements(self, *, removed: bool = False) -> list[Statement]:
        return [each for each in self._statements.values() if (each.removed is not None) == removed]

    def counts(self) -> tuple[int, int, int]:
        shown = self.statements()
        return len(shown), sum(each.paragraphs for each in shown), 3

    def edit(self, key: str, **fields: str) -> Statement:
        if fields.get("date") == "soon":
            raise FieldError("“soon” is not a date, so nothing was changed.")
        changed = replace(self._statements[key], **fields)
        self._change("Edit", changed)
        return changed

    def remove(self, *keys: str) -> list[Statement]:
        return self._change("Remove", *(replace(self._statements[key], removed="2024-01-01T00:00:00Z") for key in keys))

    def restore(self, *keys: str) -> list[Statement]:
        return self._change("Restore", *(replace(self._statements[key], removed=None) for key in keys))

    def remove_samples(self) -> list[Statement]:
        return self.remove(*(each.key for each in self.statements() if each.sample))

    def install_samples(self) -> list[Statement]:
        return self._change("Samples", statement("sample", sample=True))

    @property
    def undo_label(self) -> str | None:
        return self._undo[-1][0] if self._undo else None

    @property
    def redo_label(self) -> str | None:
        return None

    def undo(self) -> str | None:
        label, before = self._undo.pop()
        self._statements.update({each.key: each for each in before})
        self._tell(Change(label))
        return label

    def redo(self) -> str | None:
        return None

    def _change(self, label: str, *changed: Statement) -> list[Statement]:
        before = tuple(self._statements[each.key] for each in changed if each.key in self._statements)
        self._undo.append((label, before))
        self._statements.update({each.key: each for each in changed})
        self._tell(Change(label, statements=tuple(each.id for each in changed)))
        return list(changed)


class FakePane(QWidget):
    """A page that writes down what it was asked, with every signal a pane may have."""

    open_requested = Signal(str, int, object)
    compare_requested = Signal(list)
    search_requested = Signal(str)
    focus_search_requested = Signal()
    close_requested = Signal()
    read_requested = Signal()
    place_changed = Signal(str, int)
    import_requested = Signal(list)
    status_changed = Signal(str)

    def __init__(self, workspace: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: list[tuple[Any, ...]] = []
        self.text = QTextBrowser(self)
        self.text.setAccessibleName("text")
        self.setFocusProxy(self.text)

    def search(self, text: str) -> None:
        self.asked.append(("search", text))

    def focus_results(self) -> None:
        self.asked.append(("focus",))

    def compare(self, sides: list[str]) -> None:
        self.asked.append(("compare", sides))

    def open_place(self, key: str, paragraph: int, marks: Any) -> None:
        self.asked.append(("open", key, paragraph, tuple(marks)))
