"""The encoding of a text file: found out, doubted where it is only likely, chosen by a person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive, cli
from kpdesk.errors import FieldError

RUSSIAN = "Заявление Лиги фонарей\n\nФонари гавани горели всю ночь, и никто их не считал с весны."
SHORT = "Ёлка"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


def written(folder: Path, text: str, encoding: str, name: str = "lamps.txt") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def test_unicode_is_certain_and_others_are_only_likely(archive: Archive, tmp_path: Path) -> None:
    files = [
        written(tmp_path, RUSSIAN, "utf-8", "a.txt"),
        written(tmp_path, RUSSIAN, "utf-16", "b.txt"),
        written(tmp_path, RUSSIAN, "koi8-r", "c.txt"),
        written(tmp_path, f"<html><p>{RUSSIAN}</p></html>", "utf-8", "d.html"),
    ]
    found = {Path(each.source).name: (each.encoding, each.doubtful_encoding) for each in archive.propose(files)}
    assert found == {
        "a.txt": ("utf-8", False),
        "b.txt": ("utf-16", False),
        "c.txt": ("koi8-r", True),
        "d.html": (None, False),
    }


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    ("wrong", "right"), [("windows-1252", "windows-1251"), ("koi8-r", "windows-1251"), ("windows-1251", "koi8-r")]
)
def test_another_encoding_is_chosen_and_the_file_is_read_in_it(
    archive: Archive, tmp_path: Path, wrong: str, right: str, name: str
) -> None:
    file = written(tmp_path, RUSSIAN if name != "a.html" else f"<html><p>{RUSSIAN}</p></html>", right, name)
    bad = archive.propose([file], encodings={str(file): wrong})[0]
    assert "гавани" not in bad.beginning
    assert (bad.encoding, bad.doubtful_encoding) == (wrong, False)
    good = archive.propose([file], encodings={str(file): right})[0]
    assert "Фонари гавани горели" in good.beginning
    report = archive.import_files([file], encodings=right)
    assert "Фонари гавани горели" in archive.show(report.imported[0].key).text
    assert archive.original(report.imported[0].key) == file.read_bytes()


def test_a_file_of_another_kind_is_read_as_it_is(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "lamps.rtf"
    file.write_bytes(rb"{\rtf1\ansi Lamps burn by the harbour all night.}")
    assert archive.propose([file], encodings="utf-16")[0].verdict == "new"
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no zip")
    assert archive.propose([broken], encodings="utf-16")[0].verdict == "failed"


def test_a_name_that_is_no_encoding_is_refused_before_anything_is_read(archive: Archive, tmp_path: Path) -> None:
    for encodings in ("rot13", {"x": "rot13"}):
        with pytest.raises(FieldError, match="no encoding “rot13”"):
            archive.propose([written(tmp_path, RUSSIAN, "utf-8")], encodings=encodings)


def test_the_command_line_takes_an_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, RUSSIAN, "koi8-r")
    Archive.open(tmp_path / "archive").close()
    options = ["--archive", str(tmp_path / "archive"), "--json", "import"]
    assert cli.run([*options, "--dry-run", "--encoding", "windows-1251", str(file)]) == 0
    guess = json.loads(capsys.readouterr().out)["imported"][0]
    assert (guess["encoding"], "гавани" in guess["beginning"]) == ("windows-1251", False)
    assert cli.run([*options, "--encoding", "koi8-r", str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["imported"][0]["language"] == "ru"
    assert cli.run([*options, "--encoding", "rot13", str(file)]) == 2
