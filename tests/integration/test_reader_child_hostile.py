"""Files made to harm: each is one line of the report, and the files beside it go in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers.child.process import ReaderProcess
from kpdesk.readers.taking import Taken
from tests.integration import hostile_files

_REFUSED = (
    "bomb.docx bomb-many.docx liar.docx xxe.docx doctype.docx xxe-wide.docx laughs.docx cut.docx nuls.txt random.txt "
    "loop.pdf chain.pdf cut.pdf over.docx twice.docx heavy.eml deep.jsonl deep.json"
)
_IMPORT = """
import json, sys
from kpdesk import Archive
from pathlib import Path
def peak():
    status = Path("/proc/self/status")  # not getrusage, which begins at the peak of the process before
    return int(status.read_text().partition("VmHWM:")[2].split()[0]) // 1024 if status.exists() else 0
with Archive.open(sys.argv[1]) as archive:
    archive.import_files([sys.argv[2]])
    before = peak()
    archive.propose(sys.argv[3:])
    grown = peak() - before
    report = archive.import_files([sys.argv[2].rpartition("aaa")[0]])
    print(json.dumps({"report": report.to_json(), "grown": grown, "ok": archive.check().ok}))
"""


@pytest.fixture(scope="module")
def hostile() -> dict[str, bytes]:
    return hostile_files.files()


@pytest.fixture(scope="module")
def folder(hostile: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile files, with an honest one before and one after all of them."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, content in hostile.items():
        (folder / name).write_bytes(content)
    (folder / "aaa.txt").write_text(f"First. {hostile_files.GOOD}", "utf-8")
    (folder / "zzz.txt").write_text(f"Last. {hostile_files.GOOD}", "utf-8")
    return folder


@pytest.fixture(scope="module")
def imported(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a program says that imported the folder after one honest file."""
    home = tmp_path_factory.mktemp("archive")
    arguments = [sys.executable, "-c", _IMPORT, str(home), str(folder / "aaa.txt")]
    arguments += [str(folder / name) for name in _REFUSED.split()]
    # Measuring coverage in there would triple its time and count in its memory.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    root = Path(__file__).parents[2]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=root, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return dict(json.loads(done.stdout))


def fates(report: dict[str, list[dict[str, str]]]) -> dict[str, str]:
    """The fate of each file by its name."""
    named = ("imported", "failed", "empty", "duplicates")
    return {Path(each["source"]).name: fate for fate in named for each in report[fate]}


def test_every_hostile_file_is_one_line_and_the_honest_ones_go_in(
    imported: dict[str, object], hostile: dict[str, bytes]
) -> None:
    report = imported["report"]
    assert isinstance(report, dict)
    found = fates(report)
    assert set(found) == {*hostile, "aaa.txt", "zzz.txt"}
    assert (found["aaa.txt"], found["zzz.txt"]) == ("duplicates", "imported")
    assert {name: found[name] for name in _REFUSED.split() if found[name] == "imported"} == {}
    sentences = [each["error"] for each in report["failed"]] + [each["reason"] for each in report["empty"]]
    assert [each for each in sentences if len(each) < 40 or not each.endswith(".")] == []
    assert imported["ok"]


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read as Linux tells it")
def test_the_program_does_not_grow_with_what_its_child_reads(imported: dict[str, object]) -> None:
    grown = imported["grown"]
    assert isinstance(grown, int)
    assert grown < 60  # MB; the bombs among these files unpack to 60, 300 and more


def test_nothing_is_written_outside_the_archive(imported: dict[str, object], folder: Path) -> None:
    assert list(folder.parent.rglob("escaped*")) == []
    assert not Path("/escaped-root.txt").exists()


@pytest.mark.parametrize(
    "name", ["dots.docx", "nested.html", "nested-lists.html", "nested-bold.html", "unclosed.html", "nul-few.txt"]
)
def test_what_is_only_strange_is_read_all_the_same(hostile: dict[str, bytes], name: str) -> None:
    with ReaderProcess([]) as reader:
        taken = reader.take(name, hostile[name])
    assert hostile_files.GOOD in taken.text.text


def test_no_word_of_a_file_that_was_pointed_at_comes_in(hostile: dict[str, bytes]) -> None:
    with ReaderProcess([]) as reader:
        for name in ("xxe.docx", "xxe-wide.docx", "doctype.docx"):
            with pytest.raises(ReadError, match="document type"):
                reader.take(name, hostile[name])


def test_the_text_of_a_hostile_file_keeps_every_promise_of_the_canonical_text(hostile: dict[str, bytes]) -> None:
    def taken(name: str) -> Taken | None:
        try:
            return reader.take(name, hostile[name])
        except (EmptyFileError, ReadError):
            return None

    with ReaderProcess([]) as reader:
        texts = [each.text for name in ("marks.txt", "lists.md", "capitals.txt", "lines.txt") if (each := taken(name))]
    assert len(texts) == 4
    for text in texts:
        assert all(text.text[p.start : p.end] == p.text for p in text.body)
        assert not any(ord(c) < 32 and c != "\n" for c in text.text)
        assert "\u202e" not in text.text


def test_a_hostile_file_in_a_preview_is_one_row(tmp_path: Path, hostile: dict[str, bytes]) -> None:
    for name in ("laughs.docx", "chain.pdf", "dots.docx"):
        (tmp_path / name).write_bytes(hostile[name])
    with Archive.open(tmp_path / "archive") as archive:
        rows = archive.propose([tmp_path / name for name in ("laughs.docx", "chain.pdf", "dots.docx")])
    assert [row.verdict for row in rows] == ["failed", "failed", "new"]
