"""The quote check in the window: words typed, drafts dropped, places opened, exact words copied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kpdesk.core.records import QuoteMatch, QuoteResult
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.quoting.delegate import sign_of
from kpdesk.gui.quoting.dialog import QuoteCheck
from kpdesk.gui.quoting.model import VerdictsModel, verdict_name


@pytest.fixture
def check(workspace: Workspace, qtbot: QtBot) -> QuoteCheck:
    dialog = QuoteCheck(workspace)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def said(workspace: Workspace) -> tuple[str, int, str]:
    """A statement, a paragraph and a sentence that stands in it."""
    key = next(each.key for each in workspace.archive.statements() if each.language == "en")
    body = workspace.archive.show(key).body
    paragraph = next(each for each in body if each.kind == "paragraph" and len(each.text) > 120)
    return key, paragraph.n, " ".join(paragraph.text.split()[2:14])


def verdicts(dialog: QuoteCheck) -> list[str]:
    rows = [dialog.model.row(dialog.model.index(n)) for n in range(dialog.model.rowCount())]
    return [row.result.verdict for row in rows if row is not None]


def type_in(dialog: QuoteCheck, qtbot: QtBot, text: str, verdict: str) -> None:
    dialog.show()
    dialog.field.setPlainText(text)
    qtbot.waitUntil(lambda: verdict in verdicts(dialog))


def test_words_on_the_clipboard_are_checked_at_once(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    QGuiApplication.clipboard().setText(said[2])
    check.check_clipboard()
    qtbot.waitUntil(lambda: verdicts(check) == ["exact"])
    assert check.field.toPlainText() == said[2]


def test_words_that_differ_are_marked(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    type_in(check, qtbot, said[2].replace(said[2].split()[4], "zzz", 1), "differs")
    shown = str(check.model.index(0).data())
    assert shown.startswith("Differs in 1 word")
    check.grab()


def test_several_quotations_are_told_each_for_itself(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    type_in(check, qtbot, f"As they say:\n\n“{said[2]}”\n\n“nothing of this was ever said”", "not found")
    assert verdicts(check) == ["exact", "not found"]
    assert check._said.text().startswith("2 quotations, 1 to be looked at. 1 paragraph without quotation marks")


def test_an_exact_quotation_with_brackets_has_a_sign_of_its_own() -> None:
    plain, bracketed = QuoteResult("a", "exact"), QuoteResult("a [b]", "exact", brackets=1)
    assert [sign_of(plain), sign_of(bracketed), sign_of(QuoteResult("a", "differs", brackets=1))] == ["✓", "[✓]", "≠"]
    assert "bracket" in verdict_name(bracketed)


def test_an_empty_field_shows_nothing(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    type_in(check, qtbot, said[2], "exact")
    check.field.clear()
    qtbot.waitUntil(lambda: check.model.rowCount() == 0)


def test_a_draft_that_is_dropped_is_checked_as_a_whole(
    check: QuoteCheck, qtbot: QtBot, said: Any, tmp_path: Path
) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(f"He said “{said[2]}” and “nobody ever said this at all”.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(draft))])
    keys = Qt.KeyboardModifier.NoModifier
    check.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys))
    qtbot.waitUntil(lambda: verdicts(check) == ["exact", "not found"])
    assert "draft.md: 2 quotations, 1 to be looked at." in check._said.text()


def test_enter_opens_the_place(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    key, paragraph, words = said
    type_in(check, qtbot, words, "exact")
    with qtbot.waitSignal(check.open_requested) as opened:
        qtbot.keyClick(check.list, Qt.Key.Key_Return)
    shown, n, marks = opened.args
    text = check._workspace.archive.show(key).body[paragraph - 1].text
    assert (shown, n) == (key, paragraph)
    assert text[marks[0][0] : marks[0][1]] == words


def test_e_copies_the_words_as_they_were_said_with_their_source(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    type_in(check, qtbot, said[2].replace(said[2].split()[4], "zzz", 1), "differs")
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(check.list, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: said[2].split()[4] in QGuiApplication.clipboard().text())
    assert "zzz" not in QGuiApplication.clipboard().text()
    copied = QGuiApplication.clipboard().text()
    assert f"¶{said[1]}" in copied
    place = check._workspace.archive.open_code(copied)
    assert (place.key, place.state) == (said[0], "same")
    assert place.text == said[2]


def test_down_leads_to_the_verdicts_and_up_back(check: QuoteCheck, qtbot: QtBot, said: Any) -> None:
    type_in(check, qtbot, said[2], "exact")
    check.field.setFocus()
    qtbot.keyClick(check.field, Qt.Key.Key_Down)
    assert check.focusWidget() is check.list
    qtbot.keyClick(check.list, Qt.Key.Key_Up)
    assert check.focusWidget() is check.field


def test_a_draft_that_cannot_be_read_is_told_of(check: QuoteCheck, qtbot: QtBot, tmp_path: Path) -> None:
    check.check_draft(tmp_path / "none.docx")
    qtbot.waitUntil(lambda: "cannot be opened" in check._said.text())


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = VerdictsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    match = QuoteMatch("a", 1, paragraph=3, start=0, end=4, marks=(("=", "word"),))
    model.show_results([QuoteResult("word", "exact", (match, match)), QuoteResult("other", "not found")], {})
    assert model.rowCount() == 3
    assert str(model.index(0).data()) == "Exact. a · ¶ 3. word"
    assert str(model.index(2).data()) == "Not found in this archive. other"


@pytest.mark.parametrize(
    ("result", "name"),
    [
        (QuoteResult("a", "differs", words=2), "Differs in 2 words"),
        (QuoteResult("a", "differs"), "Differs in its signs only"),
        (QuoteResult("a", "differs", words=2, flaw="dropped"), "The words were said, but 2 words between them"),
        (QuoteResult("a", "differs", flaw="order"), "The words were said, but in another order"),
        (QuoteResult("a", "differs", flaw="nothing left out"), "An ellipsis stands where nothing is left out"),
        (QuoteResult("a", "exact", older=True), "Said so only in an older version, not in the newest"),
        (QuoteResult("a", "exact", omitted=1, brackets=2), "Exact, 1 ellipsis, but for 2 brackets of the quoter"),
    ],
)
def test_a_verdict_has_a_name(result: QuoteResult, name: str) -> None:
    assert verdict_name(result).startswith(name)
