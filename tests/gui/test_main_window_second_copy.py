"""A journal that cannot be written is told of at once, with what is safe and what to do, until it is whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kpdesk import Archive
from kpdesk.core.records import Change
from kpdesk.gui.base.message_strip import MessageStrip
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window import MainWindow
from kpdesk.gui.main_window.second_copy import SecondCopy

Settle = Callable[[Workspace], None]


def test_it_is_said_with_the_change_that_it_concerns_and_withdrawn_when_it_is_whole(
    workspace: Workspace, samples: Archive, settle: Settle, qtbot: QtBot
) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    SecondCopy(workspace, window)
    window.show()
    workspace.opened.emit()
    settle(workspace)
    strip = window.findChild(MessageStrip)

    def journal_sentences() -> list[str]:
        return [each for each in strip.sentences() if "second copy" in each]

    assert journal_sentences() == []
    key, journal = samples.statements()[0].key, samples.folder / "journal"
    shutil.rmtree(journal)
    journal.write_text("in the way")
    samples.annotate(key, start=0, end=9, text="one")
    qtbot.waitUntil(lambda: journal_sentences() != [])
    (sentence,) = journal_sentences()
    assert "Your changes are saved in the archive" in sentence
    assert "Make room on the disk" in sentence
    samples.annotate(key, start=0, end=9, text="two")
    settle(workspace)
    assert len(journal_sentences()) == 1
    journal.unlink()
    samples.annotate(key, start=0, end=9, text="three")
    qtbot.waitUntil(lambda: any("whole again" in each for each in journal_sentences()))
    assert sentence not in strip.sentences()
    assert samples.check().problems == ()


def test_a_journal_that_knows_more_is_told_of_when_the_archive_opens(
    workspace: Workspace, samples: Archive, qtbot: QtBot
) -> None:
    told: list[str] = []
    workspace.messages.told.connect(lambda message: told.append(message.sentence))
    watcher = SecondCopy(workspace)
    samples._store._writer.warning = "The journal of this archive knows more."
    workspace.opened.emit()
    workspace.changed.emit(Change("Edit"))
    assert told == ["The journal of this archive knows more."]
    watcher.deleteLater()


def test_what_only_the_journal_knows_is_brought_back_with_one_button(
    workspace: Workspace, samples: Archive, settle: Settle, qtbot: QtBot
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    watcher = SecondCopy(workspace)
    journal = next((samples.folder / "journal").glob("*.jsonl"))
    samples.annotate(samples.statements()[0].key, start=0, end=9, text="one")
    with samples._store._writer._database.connected() as raw:
        raw.execute("DROP TRIGGER keep_change_delete")
        raw.execute("DROP TRIGGER keep_note_delete")
        raw.execute("DELETE FROM note")
        raw.execute("DELETE FROM change WHERE target_kind = 'note'")
        raw.commit()
    assert journal.exists()
    samples._store._writer.complete_journal()
    workspace.opened.emit()
    assert told[-1].action != ""
    told[-1].act()
    qtbot.waitUntil(lambda: [note.text for note in samples.notes()] == ["one"], timeout=20_000)
    settle(workspace)
    assert any("is back in the archive" in each.sentence for each in told)
    assert samples.warning is None
    watcher.deleteLater()
