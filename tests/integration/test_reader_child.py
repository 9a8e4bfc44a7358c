"""Files are read in a process of its own, and whatever happens there is an error of one file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers.child import handle as child_handle
from kpdesk.readers.child import process as child_process
from kpdesk.readers.child.handle import Child
from kpdesk.readers.child.process import ReaderProcess
from tests.integration import hostile_files

ROOT = Path(__file__).resolve().parents[2]
# A reading child whose reader does what the name of a file says.
_STRANGE = """
import os, socket, subprocess, sys, time, warnings
from kpdesk.core import languages
from kpdesk.readers import child, taking

real = taking.take
# Without the language model a child starts in a third of the time.
languages._by_model = lambda text: None

def take(name, content, facts, encoding=None):
    match name.partition(".")[0]:
        case "hangs":
            while True:
                pass
        case "sleeps":
            time.sleep(600)
        case "eats":
            held = [bytearray(1024 * 1024) for _ in range(100_000)]
        case "aborts":
            os.abort()
        case "exits":
            os._exit(3)
        case "writes":
            open(PLACE, "w").write("out")
        case "swallows":
            try:
                os.open(PLACE, os.O_CREAT | os.O_WRONLY)
            except OSError:
                pass
        case "connects":
            socket.create_connection(("127.0.0.1", 9))
        case "starts":
            subprocess.run([sys.executable, "--version"])
        case "forks":
            os.fork()
        case "removes":
            os.remove(PLACE + ".there")
        case "stumbles":
            return 1 / 0
        case "recurses":
            return take(name, content, facts, encoding=encoding)
        case "talks":
            print("noise on the pipe", flush=True)
            os.write(1, b"more noise")
            print("and here", file=sys.stderr)
            warnings.warn("a library is old")
        case "floods":
            child.MOST_OUTPUT = 10
        case "lies":
            child._packed = lambda answer: b'{"taken": {"body": [["paragraph", null, "a\\\\nb", null, null, null]]}}'
        case "babbles":
            child._packed = lambda answer: b"no JSON"
        case "swells":
            child.MOST_OUTPUT = 1 << 40
            child._packed = lambda answer: bytes(65 * 1024 * 1024)
        case "spends":
            global kept
            kept = bytes(150 * 1024 * 1024).replace(b"\\0", b"1")
    return real(name, content, facts)

taking.take = take
child.main()
"""
_ENDLESS = """
from kpdesk.readers import child, taking
from kpdesk.readers.child import limits as child_limits
child_limits.WALL = 0.5 - child_limits._GRACE
def take(name, content, facts, encoding=None):
    while True:
        pass
taking.take = take
child.main()
"""
_BUSY = f"""
from kpdesk.readers.child import limits as child_limits
child_limits.SECONDS = 0
{_STRANGE}
"""
GOOD = b"The list of parcels is open to all who ask for it."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "written"


@pytest.fixture
def strange(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """Children are started that obey the names of files."""
    command = [sys.executable, "-P", "-W", "ignore", "-c", _STRANGE.replace("PLACE", repr(str(place)))]
    monkeypatch.setattr(child_process, "child_command", lambda: command)


def test_a_file_is_read_as_in_this_process() -> None:
    from kpdesk.archive.knowledge import fact_tables, facts
    from kpdesk.readers.taking import take

    text = (
        "# Closing speech\n\nPlenary meeting, 12 November 2021\n\nChair: thank you all.\n\nМы просим открыть книги.\n"
    )
    with ReaderProcess(fact_tables()) as reader:
        assert reader.take("speech.md", text.encode()) == take("speech.md", text.encode(), facts())


def test_what_readers_load_late_is_not_taken_for_an_escape() -> None:
    old = "Мы просим открыть книги для всех, кто об этом просит. " * 4
    with ReaderProcess([]) as reader:
        assert reader.take("old.txt", old.encode("cp1251")).text.text == old.strip()
        assert reader.take("page.html", b"<p>Caf\xe9 words").text.text == "Café words"
        with pytest.raises(EmptyFileError, match="scan"):
            reader.take("empty.pdf", hostile_files.pdfs()["arrays.pdf"])


def test_errors_keep_their_kind() -> None:
    with ReaderProcess([]) as reader:
        with pytest.raises(EmptyFileError, match="empty"):
            reader.take("a.txt", b"")
        with pytest.raises(ReadError, match="damaged") as caught:
            reader.take("a.pdf", b"%PDF-1.7 and nothing else")
        assert not isinstance(caught.value, EmptyFileError)


@pytest.mark.usefixtures("strange")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hangs.txt", "longer than 1 seconds"),
        ("sleeps.txt", "longer than 1 seconds"),
        pytest.param("eats.txt", "memory", marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux limits it")),
        ("aborts.txt", "made its reader stop"),
        ("exits.txt", "made its reader stop"),
        ("writes.txt", "tried to write"),
        ("swallows.txt", "tried to write"),
        ("connects.txt", "open a connection"),
        ("starts.txt", "start a program"),
        pytest.param("forks.txt", "tried to", marks=pytest.mark.skipif(os.name == "nt", reason="Windows has no fork")),
        ("removes.txt", "tried to"),
        ("stumbles.txt", "does not understand"),
        ("recurses.txt", "does not understand"),
        ("floods.txt", "64 MB"),
        ("swells.txt", "64 MB"),
        ("lies.txt", "made its reader stop"),
        ("babbles.txt", "made its reader stop"),
    ],
)
def test_a_file_that_breaks_its_reader_is_a_sentence_and_the_next_is_read(name: str, words: str, place: Path) -> None:
    there = Path(f"{place}.there")
    there.touch()
    with ReaderProcess([], seconds=1 if "longer" in words else 30) as reader:
        with pytest.raises(ReadError, match=words) as caught:
            reader.take(name, GOOD)
        assert reader.take("good.txt", GOOD).text.text == GOOD.decode()
    assert str(caught.value).startswith(f"{name} ")
    assert "Nothing of it was stored" in str(caught.value)
    assert str(caught.value).endswith(".")
    assert there.exists()
    assert not place.exists()


@pytest.mark.usefixtures("strange")
def test_what_a_library_prints_does_not_disturb_the_answers(capfd: pytest.CaptureFixture[str]) -> None:
    with ReaderProcess([]) as reader:
        assert reader.take("talks.txt", GOOD).text.text == GOOD.decode()
        assert reader.take("talks.txt", GOOD).text.text == GOOD.decode()
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="memory that stays behind is measured on Linux")
@pytest.mark.usefixtures("strange")
def test_a_child_that_keeps_memory_is_replaced() -> None:
    with ReaderProcess([]) as reader:
        reader.take("good.txt", GOOD)
        first = reader._child
        reader.take("good.txt", GOOD)
        assert reader._child is first
        reader.take("spends.txt", GOOD)
        reader.take("good.txt", GOOD)
        assert reader._child is not first


@pytest.mark.usefixtures("strange")
def test_an_import_goes_round_every_file_that_breaks_its_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "ReaderProcess", partial(ReaderProcess, seconds=2))
    files = tmp_path / "files"
    files.mkdir()
    broken = ["aborts", "connects", "hangs", "stumbles", "writes"]
    for name in broken:
        (files / f"{name}.txt").write_bytes(GOOD + name.encode())
    for name in ("a-first", "m-middle", "z-last"):
        (files / f"{name}.txt").write_bytes(GOOD + name.encode())
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files([files])
        assert [Path(each.source).stem for each in report.failed] == broken
        assert [Path(each.source).stem for each in report.imported] == ["a-first", "m-middle", "z-last"]
        assert archive.check().ok


@pytest.mark.usefixtures("strange")
def test_an_import_is_cancelled_while_a_file_hangs(tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    (files / "a-first.txt").write_bytes(GOOD)
    (files / "hangs.txt").write_bytes(GOOD + b" More.")
    asked = iter(range(6))
    begun = time.monotonic()
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files(
            [files], progress=lambda done, total, what: what != "hangs.txt" or next(asked, None) is not None
        )
        assert report.cancelled
        assert [each.source for each in report.imported] == ["a-first.txt"]
        assert report.failed == ()
        assert archive.check().ok
    assert time.monotonic() - begun < 20


def test_a_reader_that_was_stopped_reads_no_more() -> None:
    with ReaderProcess([]) as reader:
        reader.take("good.txt", GOOD)
        reader.stop()
        with pytest.raises(ReadError, match="import was stopped"):
            reader.take("good.txt", GOOD)


@pytest.mark.parametrize("command", [["no-such-program-anywhere"], [sys.executable, "-c", "pass"]])
def test_a_reader_that_cannot_start_is_a_sentence_for_each_file(
    monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    started = []

    def start(each: list[str]) -> Child:
        started.append(each)
        return Child(each)

    monkeypatch.setattr(child_process, "child_command", lambda: command)
    monkeypatch.setattr(child_process, "Child", start)
    with ReaderProcess([]) as reader:
        for _ in range(5):
            with pytest.raises(ReadError, match="did not start"):
                reader.take("good.txt", GOOD)
    assert len(started) == 3


def test_a_full_disk_of_the_temporary_folder_is_named_as_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    full = shutil.disk_usage(tempfile.gettempdir())._replace(free=4096)
    monkeypatch.setattr(child_process, "child_command", lambda: ["no-such-program-anywhere"])
    monkeypatch.setattr(child_process.shutil, "disk_usage", lambda _: full)
    with ReaderProcess([]) as reader, pytest.raises(ReadError, match=r"temporary files is full.*Free some space"):
        reader.take("good.txt", GOOD)


def test_where_no_temporary_folder_can_be_looked_at_it_is_the_reason_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "child_command", lambda: ["no-such-program-anywhere"])
    monkeypatch.setenv("TMPDIR", "/no/such/folder")
    with ReaderProcess([]) as reader, pytest.raises(ReadError, match="temporary files is full"):
        reader.take("good.txt", GOOD)


def test_a_preview_leaves_its_child_to_the_import(tmp_path: Path) -> None:
    shelf = child_handle.Shelf(seconds=60)
    child = Child(child_handle.child_command())
    child.ask(b"[]", seconds=60)
    shelf.put("kind", child)
    assert shelf.take("other") is None
    assert shelf.take("kind") is child
    assert shelf.take("kind") is None
    shelf.put("kind", child)
    shelf.clear()
    assert not child.alive
    shelf.put("kind", child)
    assert shelf.take("kind") is None


def test_a_child_nobody_asks_ends_after_a_while() -> None:
    shelf = child_handle.Shelf(seconds=0.05)
    children = [Child([sys.executable, "-c", "input()"]) for _ in range(2)]
    for child in children:
        shelf.put("kind", child)
    for child in children:
        child._process.wait(20)
    assert shelf.take("kind") is None
    for child in children:
        child.end()


def test_the_child_ends_with_its_parent(tmp_path: Path) -> None:
    code = (
        "import os\nfrom kpdesk.readers.child.process import ReaderProcess\n"
        "reader = ReaderProcess([])\nreader.take('a.txt', b'Words that are read.')\n"
        "print(reader._child._process.pid, flush=True)\nos._exit(1)"
    )
    parent = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert parent.stderr == ""
    deadline = time.monotonic() + 20
    while _runs(int(parent.stdout)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _runs(int(parent.stdout))


def _runs(pid: int) -> bool:
    if sys.platform == "linux":
        state = Path(f"/proc/{pid}/stat")
        try:
            return state.read_text().rpartition(")")[2].split()[0] != "Z"
        except OSError:
            return False
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="there its job ends it")
def test_a_file_may_keep_the_processor_busy_for_so_long_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-P", "-W", "ignore", "-c", _BUSY]
    monkeypatch.setattr(child_process, "child_command", lambda: command)
    with ReaderProcess([], seconds=600) as reader:
        with pytest.raises(ReadError, match="kept the computer busy for longer than 30 seconds"):
            reader.take("hangs.txt", GOOD)
        assert reader.take("good.txt", GOOD).text.text == GOOD.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there its job ends it")
def test_every_file_has_the_whole_time_to_itself() -> None:
    import resource

    found = {}
    for used in (0.0, 100.2):
        script = f"""
import resource, time
from kpdesk.readers.child import limits
time.process_time = lambda: {used}
with limits.Limits().watched():
    print(resource.getrlimit(resource.RLIMIT_CPU)[0])
"""
        done = subprocess.run(
            [sys.executable, "-P", "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
        )
        found[used] = int(done.stdout)
    assert found == {0.0: 30, 100.2: 131}
    assert resource.getrlimit(resource.RLIMIT_CPU)[0] == resource.RLIM_INFINITY


def test_a_child_that_never_ends_its_file_ends_itself_when_nobody_is_there_to_end_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(child_process, "child_command", lambda: [sys.executable, "-P", "-c", _ENDLESS])
    with ReaderProcess([], seconds=60) as reader, pytest.raises(ReadError, match="made its reader stop"):
        reader.take("a.txt", GOOD)


@pytest.mark.parametrize("arguments", [["-m", "kpdesk.readers.child"], ["-m", "kpdesk", "--read-child"]])
def test_the_child_loads_neither_the_window_nor_the_database(arguments: list[str], tmp_path: Path) -> None:
    marker = tmp_path / "sitecustomize.py"
    marker.write_text(
        "import sys\n"
        "def hook(event, args):\n"
        "    if event == 'import' and args[0].partition('.')[0] in ('PySide6', 'sqlalchemy', 'tantivy', 'whoosh'):\n"
        "        import os; os._exit(9)\n"
        "sys.addaudithook(hook)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    environment = {name: value for name, value in environment.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-P", *arguments],
        input=_framed(b"[]") + _framed(b'{"name": "a.txt"}') + _framed(GOOD),
        capture_output=True,
        check=False,
        env=environment,
        cwd=tmp_path,
    )
    assert done.returncode == 0
    assert done.stdout.startswith(_framed(b"{}"))
    assert GOOD in done.stdout
    assert done.stderr == b""


def _framed(frame: bytes) -> bytes:
    return len(frame).to_bytes(8, "big") + frame


def test_a_module_in_the_current_folder_is_not_taken_for_one_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("import os; os._exit(7)")
    monkeypatch.chdir(tmp_path)
    child = Child(child_handle.child_command())
    assert child.ask(b"[]", seconds=60) == b"{}"
    child.end()


def test_the_frozen_program_is_started_again_as_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_handle.child_command() == [sys.executable, "--read-child"]
