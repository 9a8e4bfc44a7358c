"""The list of hits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kpdesk.core.direction import isolated
from kpdesk.core.records import Hit, Note, SearchPage, Selector
from kpdesk.gui.base.look.theme import Theme
from kpdesk.gui.search.advice import Advice
from kpdesk.gui.search.delegate import ResultDelegate, from_first_mark
from kpdesk.gui.search.model import HIT_ROLE, ResultsModel, marks_in_snippet
from kpdesk.gui.search.nothing_found import NothingFound


def _hit(n: int, text: str = "The books are open.", snippet: str | None = None) -> Hit:
    return Hit(
        key="2019-a",
        version=1,
        paragraph=n,
        year=2019,
        title="A speech",
        organisation="COC",
        kind="opening speech",
        score=1.0,
        text=text,
        marks=((4, 9),),
        snippet=snippet or text,
    )


def _note() -> Note:
    place = Selector(exact="open", prefix="", suffix="", start=0, end=4)
    return Note(
        id="n", key="2019-a", version=1, paragraph=1, selector=place, state="exact", text="Ask", label=None,
        tags=(), visibility="private", author="me", created="", modified="",
    )  # fmt: skip


def _page(*hits: Hit, total: int | None = None, notes: tuple[Note, ...] = ()) -> SearchPage:
    return SearchPage(query="q", total=total or len(hits), searched=3, took_ms=1.0, hits=hits, notes=notes)


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = ResultsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(_page(_hit(1), _hit(2), total=5, notes=(_note(),)))
    model.extend((_hit(3), _hit(4)))
    model.fill(_page())
    assert model.rowCount() == 0


def test_what_is_missing_of_the_first_page_is_asked_for_once(qtbot: QtBot) -> None:
    model = ResultsModel()
    wanted: list[int] = []
    model.more_wanted.connect(wanted.append)
    model.fill(_page(_hit(1), _hit(2), total=5, notes=(_note(),)))
    model.complete(2)
    assert wanted == []
    model.complete(4)
    model.complete(4)
    assert wanted == [2]
    model.extend((_hit(3), _hit(4)))
    model.complete(4)
    assert wanted == [2]


def test_notes_stand_before_passages_and_both_can_be_read_aloud() -> None:
    model = ResultsModel()
    model.fill(_page(_hit(7), notes=(_note(),)))
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "Ask" in spoken[0]
    assert all(word in spoken[1] for word in ("2019", "A speech", "7", "books"))
    assert model.data(model.index(1), HIT_ROLE) == _hit(7)


def test_the_next_page_is_asked_for_once_and_added_below(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.fill(_page(_hit(1), _hit(2), total=3, notes=(_note(),)))
    root = QModelIndex()
    assert model.canFetchMore(root)
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(root)
    assert wanted.args == [2]
    assert not model.canFetchMore(root)
    model.extend((_hit(3),))
    assert model.rowCount() == 4
    assert not model.canFetchMore(root)


def test_a_page_that_comes_empty_ends_the_asking() -> None:
    model = ResultsModel()
    model.fill(_page(_hit(1), total=9))
    model.extend(())
    assert not model.canFetchMore(QModelIndex())


def test_a_passage_is_found_again_by_its_place() -> None:
    model = ResultsModel()
    model.fill(_page(_hit(1), _hit(2), notes=(_note(),)))
    assert model.row_like(replace(_hit(2), score=9.0)) == 2
    assert model.row_like(_note()) == 0
    assert model.row_like(replace(_hit(2), key="2019-b")) == -1
    assert model.row_like(None) == -1
    assert model.entry(99) is None


def test_marks_follow_the_words_into_the_snippet() -> None:
    text = "Long before. The books are open. Long after."
    hit = replace(_hit(1, text), marks=((17, 22), (38, 43)), snippet="… The books are open. …")
    assert [hit.snippet[a:b] for a, b in marks_in_snippet(hit)] == [text[17:22]]
    assert marks_in_snippet(replace(hit, snippet="… something else …")) == ()


def test_a_narrow_row_begins_near_the_word_that_was_found() -> None:
    text = "word " * 30 + "found and more"
    cut, marks = from_first_mark(text, ((150, 155),), 60)
    assert cut.startswith("… ")
    assert [cut[a:b] for a, b in marks] == ["found"]
    assert marks[0][1] <= 60
    assert from_first_mark(text, ((5, 9),), 60) == (text, ((5, 9),))


def test_common_wording_says_so_in_its_row_and_to_the_ear(qtbot: QtBot, theme: Theme) -> None:
    model = ResultsModel()
    model.fill(_page(_hit(1), replace(_hit(2), grade="common wording")))
    said = [model.data(model.index(row)) for row in range(2)]
    assert [each.startswith("May only be common wording. ") for each in said] == [False, True]
    parent = QWidget()
    qtbot.addWidget(parent)
    delegate = ResultDelegate(theme, parent)
    facts = [delegate._facts(entry)[1] for entry in (_hit(1), replace(_hit(2), grade="common wording"))]
    assert [isolated("may only be common wording") in each for each in facts] == [False, True]
    kept = delegate._facts(replace(_hit(1), title=None, key="2004-angola", organisation="Angola"))[1]
    assert kept.startswith(f"{isolated('2004-angola')} · {isolated('Angola')}")  # never "angola-2004" beside Arabic
    looks = []
    for grade in (None, "common wording"):
        ranges = delegate._made_layout(replace(_hit(1), marks=((0, 3),), grade=grade), 300).formats()
        looks.append(ranges[0].format.underlineStyle())
    assert looks == [QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DotLine]


def test_one_quiet_line_offers_common_wording(qtbot: QtBot) -> None:
    advice = Advice()
    qtbot.addWidget(advice)
    asked: list[str] = []
    advice.search_requested.connect(asked.append)
    advice.show_page(replace(_page(_hit(1)), query='said:"x" beside:k', common=12))
    button = advice.findChild(QPushButton, "search_common")
    assert button is not None
    assert button.text() == "12 more that may only be common wording"
    button.click()
    assert asked == ['said:"x" beside:k common:yes']
    advice.show_page(_page(_hit(1)))
    assert button.isHidden()
    advice.show_page(replace(_page(_hit(1)), ungraded=True))
    said = advice.findChild(QLabel, "search_confidence")
    assert said is not None
    assert "still being learned" in said.text()


def test_where_only_common_wording_was_found_it_is_offered_and_not_called_nothing(qtbot: QtBot, theme: Theme) -> None:
    empty = NothingFound(theme)
    qtbot.addWidget(empty)
    asked: list[str] = []
    empty.search_requested.connect(asked.append)
    empty.say_nothing_found(replace(_page(), query='said:"x"', common=3))
    assert empty.first.text().startswith("Show 3 place")
    empty.first.click()
    assert asked == ['said:"x" common:yes']
