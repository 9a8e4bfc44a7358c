from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from kpdesk import Archive, paths
from kpdesk.gui import app as app_module
from kpdesk.gui.arguments import Arguments, parse
from kpdesk.gui.base.language import names, translation
from kpdesk.gui.base.settings import Settings
from kpdesk.gui.base.single import Doorman, hand_over
from kpdesk.gui.base.started import own_work_ms, since_start_ms
from kpdesk.gui.main_window.desk import Desk, Start, open_archive


@pytest.fixture
def make_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    """Makes a desk on a new archive, as `run` would; closes it at the end."""
    made: list[Desk] = []

    def make(*files: Path) -> Desk:
        start = Start(files, theme="light")
        desk = Desk(tmp_path / "archive", Settings(tmp_path / "settings.ini"), start)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.close()


def test_the_archive_is_opened_after_the_first_painting(
    make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    assert not desk.workspace.jobs.busy
    with qtbot.waitSignals([desk.window.painted, desk.workspace.opened], order="strict"):
        desk.window.show()
    assert desk.workspace.archive.folder == tmp_path / "archive"
    assert desk.workspace.archive.counts() == (0, 0, 0)
    assert desk.workspace.settings.text("window/archive") == str(tmp_path / "archive")


def test_the_first_start_finds_the_sample_collection_and_the_next_leaves_the_archive_alone(tmp_path: Path) -> None:
    with open_archive(tmp_path / "archive", samples=True) as archive:
        assert archive.counts()[0] > 10
        archive.remove_samples()
    with open_archive(tmp_path / "archive", samples=True) as archive:
        assert archive.counts() == (0, 0, 0)


def test_files_of_the_command_line_are_offered_for_import(
    make_desk: Callable[..., Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(Path("a.txt"))
    offered: list[object] = []
    monkeypatch.setattr(desk.window, "import_files", offered.append)
    desk.window.show()
    qtbot.waitUntil(lambda: offered == [(Path("a.txt"),)])


def test_an_archive_that_cannot_be_opened_is_told_in_a_sentence(
    make_desk: Callable[..., Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "archive.db").write_bytes(b"no database at all " * 100)
    desk = make_desk()
    desk.window.show()
    title, sentence = (desk.window.findChild(QLabel, name) for name in ("empty_title", "empty_sentence"))
    assert title.text() == "Opening the archive…"
    qtbot.waitUntil(lambda: title.text() == "The archive is not open")
    assert sentence.text().endswith(".")
    assert not desk.workspace.is_open


def test_a_second_start_hands_its_files_to_the_first_and_raises_it(
    make_desk: Callable[..., Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = make_desk()
    heard: list[object] = []
    monkeypatch.setattr(desk.window, "raise_up", lambda: heard.append("raised"))
    monkeypatch.setattr(desk.window, "import_files", heard.append)
    desk.window.show()
    qtbot.waitUntil(lambda: desk.workspace.is_open)
    assert hand_over(tmp_path / "archive", [tmp_path / "b.txt"])
    qtbot.waitUntil(lambda: heard == ["raised", [tmp_path / "b.txt"]])


def test_nobody_answers_for_another_archive(make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    make_desk()
    assert not hand_over(tmp_path / "another", [])


def test_what_a_crash_left_behind_does_not_shut_the_door(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = Doorman(tmp_path), Doorman(tmp_path)
    with qtbot.waitSignal(second.called) as heard:
        assert hand_over(tmp_path, [])
    assert heard.args == [[]]
    for doorman in (first, second):
        doorman.close()


def test_a_bug_is_logged_and_told_without_a_trace(
    make_desk: Callable[..., Desk], caplog: pytest.LogCaptureFixture
) -> None:
    desk = make_desk()
    told: list[str] = []
    desk.workspace.messages.told.connect(lambda message: told.append(message.sentence))
    error = RuntimeError("inner workings")
    with caplog.at_level(logging.ERROR, "kpdesk"):
        desk.report_bug(RuntimeError, error, None)
    assert "inner workings" in caplog.text
    assert len(told) == 1
    assert "inner workings" not in told[0]


def test_closing_closes_the_archive(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk()
    desk.window.show()
    qtbot.waitUntil(lambda: desk.workspace.is_open)
    desk.workspace.close()
    assert not desk.workspace.is_open
    with Archive.open(desk.workspace.settings.text("window/archive"), wait=0) as archive:
        assert archive.read_only is None


def test_a_plain_start_opens_the_archive_of_the_last_one_while_it_is_there(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = app_module.last_archive(settings)
    settings.put("window/archive", str(tmp_path / "another"))
    assert app_module.last_archive(settings) == own
    (tmp_path / "another").mkdir()
    assert app_module.last_archive(settings) == tmp_path / "another"
    monkeypatch.setenv("KPDESK_ARCHIVE", str(tmp_path / "named"))
    assert app_module.last_archive(settings) == tmp_path / "named"


def test_what_is_not_a_list_of_files_is_not_listened_to(tmp_path: Path, qtbot: QtBot) -> None:
    doorman = Doorman(tmp_path)
    heard: list[object] = []
    doorman.called.connect(heard.append)
    for said in (b"rubbish", b'{"a": 1}', b'["a.txt", 7]'):
        socket = QLocalSocket()
        socket.connectToServer(doorman.name)
        assert socket.waitForConnected(1000)
        socket.write(said)
        socket.flush()
        socket.disconnectFromServer()
    qtbot.waitUntil(lambda: heard == [[Path("a.txt")]])
    doorman.close()


def test_arguments_are_read_as_typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = parse(["--archive", str(tmp_path), "--lang", "ar", "--theme", "dark", "a.txt", "b.md"])
    assert given == Arguments((Path("a.txt"), Path("b.md")), tmp_path, language="ar", theme="dark")
    assert parse(["--smoke", "--json-file", "x.json", "--grab", "y.png"]).json_file == Path("x.json")
    with pytest.raises(SystemExit) as refused:
        parse(["--theme", "pink"])
    assert refused.value.code == 2


def test_the_proof_refuses_a_folder_that_holds_something(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "archive.db").write_text("mine")
    with pytest.raises(SystemExit):
        parse(["--smoke", "--archive", str(tmp_path)])
    assert "Nothing was changed" in capsys.readouterr().err


def test_arabic_mirrors_the_window_and_english_counts_properly(qapp: QApplication) -> None:
    before = QLocale()
    translators = translation.install("ar")
    try:
        assert {translator.parent() for translator in translators} == {qapp}, "none is ever collected"
        assert translation.mirrored()
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert translation.EnglishPlurals().translate("Any", "%n statement(s)", "", 1) == "%n statement"
        assert translation.EnglishPlurals().translate("Any", "%n match(es)", "", 2) == "%n matches"
        verb = translation.EnglishPlurals().translate("Any", "%n note(s) (waits|wait)", "", 1)
        assert verb == "%n note waits"
        verb = translation.EnglishPlurals().translate("Any", "%n note(s) (waits|wait)", "", 0)
        assert verb == "%n notes wait"
        assert translation.EnglishPlurals().translate("Any", "Cancel") is None
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(before)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the application speak a language, and English again in the end."""
    before, translators = QLocale(), []

    def speak(language: str) -> None:
        translators.extend(translation.install(language))

    yield speak
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "date", "quoted"),
    [
        ("fr", "1er novembre 2021", "«\u00a0or\u00a0»"),
        ("pt_PT", "1 de novembro de 2021", "“or”"),
        ("es", "1 de noviembre de 2021", "«or»"),
        ("ru", "1 ноября 2021\u00a0г.", "«or»"),
        ("ar", "1 نوفمبر 2021", "«or»"),
        ("ar_EG", "1 نوفمبر 2021", "«or»"),
    ],
)
def test_dates_and_quotation_marks_are_those_of_the_language(
    speaking: Callable[[str], None], language: str, date: str, quoted: str
) -> None:
    speaking(language)
    assert names.date_name("2021-11-01") == date
    assert names.quoted("or") == quoted


def test_keys_keep_their_names_in_every_language(speaking: Callable[[str], None]) -> None:
    speaking("fr")
    assert QKeySequence("Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Shift+Del"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_the_buttons_of_qt_speak_every_portuguese(speaking: Callable[[str], None]) -> None:
    speaking("pt_PT")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_the_chosen_language_is_spoken_from_the_next_start_on(
    settings: Settings, tmp_path: Path, speaking: Callable[[str], None]
) -> None:
    settings.put(translation.SETTING, "ru")
    speaking("en")  # whatever the desk brings is taken back
    desk = Desk(tmp_path / "archive", settings, Start(theme="light"))
    try:
        assert QLocale().language() == QLocale.Language.Russian
        assert desk.workspace.actions["find_next"].text().replace("&", "") == "Найти далее"
    finally:
        desk.close()
        for each in desk.translators:
            QApplication.removeTranslator(each)


def test_the_time_since_the_start_is_counted_from_the_process() -> None:
    first = since_start_ms()
    assert 0 < first <= since_start_ms()
    assert 0 < own_work_ms() <= own_work_ms()


def test_the_help_turns_its_own_pages_and_opens_nothing_else(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk()
    desk.workspace.actions["help"].trigger()
    page = desk.window.findChild(QTextBrowser, "help_page")
    first = page.toPlainText()
    assert first.startswith("kpdesk help")
    page.parent().turn_to("search.md")
    second = page.toPlainText()
    assert second != first
    for elsewhere in ("https://example.org", "../samples/samples.json", "none.md"):
        page.parent().turn_to(elsewhere)
        assert page.toPlainText() == second
    page.parent().close()


class Exec:
    """An application whose event loop ends at once."""

    def __init__(self, qapp: QApplication) -> None:
        self.ran = 0

    def exec(self) -> int:
        self.ran += 1
        return 7


@pytest.fixture
def running(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Exec]:
    """`run` may be called: it gets an application that ends at once, and leaves nothing behind."""
    application = Exec(qapp)
    monkeypatch.setattr(app_module, "make_application", lambda: application)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    yield application
    sys.setswitchinterval(interval)
    gc.set_threshold(*threshold)
    logger = logging.getLogger("kpdesk")
    for handler in [each for each in logger.handlers if isinstance(each, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()


def test_run_shows_the_window_until_it_is_closed(running: Exec, tmp_path: Path) -> None:
    assert app_module.run(["--archive", str(tmp_path / "archive")]) == 7
    assert running.ran == 1
    assert sys.getswitchinterval() < 0.001
    assert gc.get_threshold()[2] > 100_000
    assert paths.log_file().parent.is_dir()


def test_where_no_log_can_be_kept_the_window_is_shown_without_one(
    running: Exec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    monkeypatch.setattr(paths, "log_file", lambda: in_the_way / "log" / "kpdesk.log")
    assert app_module.run(["--archive", str(tmp_path / "archive")]) == 7
    assert running.ran == 1
    assert not [each for each in logging.getLogger("kpdesk").handlers if isinstance(each, RotatingFileHandler)]


def test_run_ends_at_once_where_the_archive_is_open_already(running: Exec, tmp_path: Path, qtbot: QtBot) -> None:
    doorman = Doorman(tmp_path)
    with qtbot.waitSignal(doorman.called) as heard:
        assert app_module.run(["--archive", str(tmp_path), "a.txt"]) == 0
    assert heard.args == [[Path("a.txt").absolute()]]
    assert running.ran == 0
    doorman.close()


def test_the_work_of_others_is_listed_as_it_was_frozen(
    make_desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    actual = paths.resource
    told = []
    for text in (None, "Qt for Python\n    LGPL-3.0\n"):
        if text:
            (tmp_path / "notices.txt").write_text(text, encoding="utf-8")
        monkeypatch.setattr(
            paths, "resource", lambda *parts: tmp_path / parts[0] if parts == ("notices.txt",) else actual(*parts)
        )
        desk.workspace.actions["notices"].trigger()
        page = desk.window.findChildren(QTextBrowser, "help_page")[-1]
        told.append(page.toPlainText())
        page.window().close()
    assert "runs from its source" in told[0]
    assert told[1] == "Qt for Python\n    LGPL-3.0\n"
