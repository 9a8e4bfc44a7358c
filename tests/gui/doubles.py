"""Records made for the tests of models, and panes that write down what they hear."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from kpdesk.core.records import Evidence, Meeting, Statement


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


class FakePane(QWidget):
    """A page that writes down what it was asked, with every signal a pane may have."""

    open_requested = Signal(str, int, object)
    tab_requested = Signal(str, int, object)
    compare_requested = Signal(list)
    search_requested = Signal(str)
    focus_search_requested = Signal()
    close_requested = Signal()
    read_requested = Signal()
    place_changed = Signal(str, int)
    import_requested = Signal(list)
    status_changed = Signal(str)

    shown = None

    def __init__(self, workspace: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: list[tuple[Any, ...]] = []
        self.text = QTextBrowser(self)
        self.text.setAccessibleName("text")
        self.setFocusProxy(self.text)

    def search(self, text: str, at: tuple[str, int] | None = None) -> None:
        self.asked.append(("search", text, *(at or ())))

    def focus_results(self) -> None:
        self.asked.append(("focus",))

    def compare(self, sides: list[str]) -> None:
        self.asked.append(("compare", sides))

    def open_place(self, key: str, paragraph: int, marks: Any) -> None:
        self.asked.append(("open", key, paragraph, tuple(marks)))
