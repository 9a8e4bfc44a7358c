"""Mails come in with what is attached to them, each file a statement of its own."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.archive.importing import attached
from tests.unit.readers.mails import WORDS, forwarding, mail

SPEECH = b"Statement of the Example Delegation\n\nWe have weighed every parcel and found the scales to be true."
ANNEX = b"Annex to the statement\n\nHere we list the parcels, with their weights and the days they were weighed."
ATTACHED = {"speech.txt": SPEECH, "annex.txt": ANNEX}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


def stored(folder: Path, message: EmailMessage, name: str = "june.eml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(message.as_bytes())
    return folder / name


def sources(archive: Archive) -> set[str]:
    return {each.source for each in archive.statements()}


def test_a_mail_and_its_attachments_are_statements_with_their_own_bytes(archive: Archive, tmp_path: Path) -> None:
    file = stored(tmp_path / "in", mail(attached=ATTACHED))
    report = archive.import_files([tmp_path / "in"])
    assert [each.source for each in report.imported] == ["june.eml", "june.eml / speech.txt", "june.eml / annex.txt"]
    originals = {each.source: archive.original(each.key) for each in report.imported}
    assert originals["june.eml"] == file.read_bytes()
    assert originals["june.eml / speech.txt"] == SPEECH
    texts = {each.source: archive.show(each.key).text for each in report.imported}
    assert texts["june.eml"] == WORDS
    assert texts["june.eml / annex.txt"].startswith("Annex to the statement\nHere we list")
    assert archive.check().ok
    again = archive.import_files([file])
    assert [Path(each.source).name for each in again.duplicates] == ["june.eml", "speech.txt", "annex.txt"]
    assert not again.imported
    archive.undo()
    assert sources(archive) == set()


def test_proposals_name_each_attachment_by_a_path_that_can_be_chosen(archive: Archive, tmp_path: Path) -> None:
    file = stored(tmp_path / "in", mail(attached=ATTACHED))
    proposals = {each.source: each for each in archive.propose([file])}
    assert list(proposals) == [str(file), str(file / "speech.txt"), str(file / "annex.txt")]
    speech = proposals[str(file / "speech.txt")]
    report = archive.import_files([speech.source], descriptions={speech.source: speech.description})
    assert sources(archive) == {"june.eml / speech.txt"}
    assert (report.failed, report.empty, report.duplicates) == ((), (), ())
    only_mail = {str(file): proposals[str(file)].description}
    archive.import_files(list(only_mail), descriptions=only_mail)
    assert sources(archive) == {"june.eml", "june.eml / speech.txt"}
    archive.import_files([file / "annex.txt"])
    assert sources(archive) == {"june.eml", "june.eml / speech.txt", "june.eml / annex.txt"}


def test_a_mail_without_words_is_named_and_what_is_attached_comes_in(archive: Archive, tmp_path: Path) -> None:
    file = stored(tmp_path / "in", mail("", attached={**ATTACHED, "table.xlsx": b"PK\x05\x06" + bytes(18)}))
    report = archive.import_files([file])
    assert [each.source for each in report.imported] == ["june.eml / speech.txt", "june.eml / annex.txt"]
    assert [(each.source, each.reason.endswith("listed after it.")) for each in report.empty] == [(str(file), True)]
    assert [each.source for each in report.failed] == [str(file / "table.xlsx")]


def test_the_same_file_attached_twice_comes_in_once(archive: Archive, tmp_path: Path) -> None:
    first = stored(tmp_path / "in", mail("", attached={"speech.txt": SPEECH}), "a.eml")
    second = stored(tmp_path / "in", mail(attached={"copy.txt": SPEECH}), "b.eml")
    report = archive.import_files([first, second])
    assert [each.source for each in report.imported] == ["a.eml / speech.txt", "b.eml"]
    assert [(each.source, each.key) for each in report.duplicates] == [
        (str(second / "copy.txt"), report.imported[0].key)
    ]


def test_mails_in_mails_are_followed_so_far_and_no_further(archive: Archive, tmp_path: Path) -> None:
    message = mail("Innermost words, which stand far too deep.")
    for depth in range(attached.MOST_INSIDE + 1):
        message = forwarding(message, f"This is letter number {depth}, friends.")
    report = archive.import_files([stored(tmp_path / "in", message)])
    assert len(report.imported) == attached.MOST_INSIDE + 1
    [failure] = report.failed
    assert "too deep in mails" in failure.error


def test_a_file_inside_an_attached_mail_can_be_chosen_alone(archive: Archive, tmp_path: Path) -> None:
    file = stored(tmp_path / "in", forwarding(mail(attached={"speech.txt": SPEECH})))
    [deep] = [each.source for each in archive.propose([file]) if each.source.endswith("speech.txt")]
    archive.import_files([deep])
    assert sources(archive) == {"june.eml / Closing words.eml / speech.txt"}


def test_a_path_that_leads_nowhere_is_told(archive: Archive, tmp_path: Path) -> None:
    report = archive.import_files([tmp_path / "missing.eml" / "speech.txt"])
    assert [each.source for each in report.failed] == [str(tmp_path / "missing.eml" / "speech.txt")]


def test_a_chosen_attachment_that_is_gone_is_told(archive: Archive, tmp_path: Path) -> None:
    file = stored(tmp_path / "in", mail())
    report = archive.import_files([file / "speech.txt"])
    assert [each.source for each in report.failed] == [str(file / "speech.txt")]
    assert "not in" in report.failed[0].error
