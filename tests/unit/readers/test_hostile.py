"""What stands between a file and the archive, part by part: the wire, the limits, the belief in answers."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kpdesk.archive.importing.ahead import ReadAhead
from kpdesk.core.facts import Facts
from kpdesk.readers import child, taking
from kpdesk.readers.child import limits as child_limits
from kpdesk.readers.child.wire import TooLongError, receive, send

TEXT = "# Closing speech of the Harbour Coalition\n\nPlenary meeting, 12 November 2021\n\nThank you, Chair.\n"


class NoLimits:
    """Limits that hold nobody, for a child that runs inside the tests."""

    def __init__(self, *, escaped: bool = False) -> None:
        self.escaped = escaped
        self.applied = False

    def apply(self) -> None:
        self.applied = True

    @contextmanager
    def watched(self) -> Iterator[None]:
        yield

    def spent(self) -> bool:
        return True


def served(*files: tuple[str, bytes], limits: NoLimits) -> list[dict[str, Any]]:
    """What a child answers to these files."""
    requests, answers = io.BytesIO(), io.BytesIO()
    send(requests, b"[]")
    for name, content in files:
        send(requests, json.dumps({"name": name}).encode())
        send(requests, content)
    requests.seek(0)
    child.serve(requests, answers, limits)
    answers.seek(0)
    return [json.loads(frame) for frame in iter(lambda: receive(answers, 1 << 30), None)]


def test_a_child_answers_each_file_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = NoLimits()
    ready, text, empty, damaged = served(
        ("a.md", TEXT.encode()), ("b.txt", b""), ("c.pdf", b"%PDF-1.7 and nothing else"), limits=limits
    )
    assert ready == {}
    assert limits.applied
    assert text["spent"] is True
    assert taking.from_json(text["taken"]) == taking.take("a.md", TEXT.encode(), Facts.from_csv({}))
    assert "empty" in empty["empty"]
    assert "damaged" in damaged["refused"]


@pytest.mark.parametrize(
    ("error", "fault"), [(MemoryError, "memory"), (RecursionError, "reader"), (KeyError, "reader")]
)
def test_what_goes_wrong_in_a_reader_is_told(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException], fault: str
) -> None:
    def take(name: str, content: bytes, facts: Facts, *, encoding: str | None = None) -> taking.Taken:
        raise error

    monkeypatch.setattr(taking, "take", take)
    assert served(("a.txt", b"Words."), limits=NoLimits())[1:] == [{"fault": fault}]


def test_a_file_that_tried_to_escape_is_not_believed() -> None:
    assert served(("a.txt", b"Words."), limits=NoLimits(escaped=True))[1:] == [{"fault": "escape"}]


def test_an_answer_that_is_too_long_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "MOST_OUTPUT", 20)
    assert served(("a.txt", b"Words."), limits=NoLimits())[1:] == [{"fault": "output"}]


@pytest.mark.parametrize("cut", [0, 3, 12])
def test_a_child_ends_where_its_requests_end(cut: int) -> None:
    requests, answers = io.BytesIO(), io.BytesIO()
    send(requests, b"[]")
    send(requests, b'{"name": "a.txt"}')
    child.serve(io.BytesIO(requests.getvalue()[:cut] if cut < 12 else requests.getvalue()), answers, NoLimits())
    assert len(answers.getvalue()) in (0, 10)


def test_a_frame_comes_back_as_it_was_sent() -> None:
    stream = io.BytesIO()
    send(stream, b"")
    send(stream, b"\x00words")
    stream.seek(0)
    assert [receive(stream, 9), receive(stream, 9), receive(stream, 9)] == [b"", b"\x00words", None]


def test_a_frame_that_is_too_long_or_cut_short_is_none() -> None:
    with pytest.raises(TooLongError):
        receive(io.BytesIO((10).to_bytes(8, "big") + b"words"), 9)
    assert receive(io.BytesIO((9).to_bytes(8, "big") + b"words"), 9) is None


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("place", "w", os.O_WRONLY)),
        ("open", ("place", "r+", os.O_RDWR)),
        ("open", ("place", None, os.O_CREAT | os.O_WRONLY)),
        ("open", ("place", "xb", 0)),
        ("socket.__new__", ()),
        ("socket.getaddrinfo", ()),
        ("subprocess.Popen", ()),
        ("os.system", ()),
        ("os.exec", ()),
        ("os.posix_spawn", ()),
        ("os.fork", ()),
        ("os.remove", ()),
        ("os.rename", ()),
        ("os.mkdir", ()),
        ("sqlite3.connect", ()),
        ("shutil.rmtree", ()),
        ("tempfile.mkstemp", ()),
        ("urllib.Request", ()),
    ],
)
def test_writing_connecting_and_starting_are_forbidden(event: str, arguments: tuple[Any, ...]) -> None:
    assert child_limits.forbidden(event, arguments)


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("place", "r", os.O_RDONLY)),
        ("open", ("place", "rb", getattr(os, "O_CLOEXEC", 0))),
        ("open", ("place", None, os.O_RDONLY)),
        ("import", ("json", None)),
        ("os.listdir", ("place",)),
        ("ctypes.dlopen", ("library",)),
    ],
)
def test_what_an_import_needs_is_allowed(event: str, arguments: tuple[Any, ...]) -> None:
    assert not child_limits.forbidden(event, arguments)


def test_limits_are_set_once_and_remember_an_escape(monkeypatch: pytest.MonkeyPatch) -> None:
    hooks: list[Any] = []
    limited: list[int] = []
    monkeypatch.setattr(sys, "addaudithook", hooks.append)
    monkeypatch.setattr(child_limits, "_limit_resources", limited.append)
    computing: list[float] = []
    monkeypatch.setattr(child_limits, "_limit_computing", computing.append)  # these tests go on for longer
    limits = child_limits.Limits()
    limits.apply()
    assert limited[0] >= child_limits.MEMORY
    hooks[0]("open", ("place", "r", 0))
    assert not limits.escaped
    with pytest.raises(PermissionError):
        hooks[0]("socket.connect", ())
    assert limits.escaped
    assert not limits.spent()
    with limits.watched():
        pass
    assert computing
    limits._nowhere.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_resources_are_limited_where_the_system_can(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    asked: dict[int, tuple[int, int]] = {}

    def setrlimit(what: int, limits: tuple[int, int]) -> None:
        asked[what] = limits
        if what == resource.RLIMIT_CORE:
            raise ValueError("not on this system")

    monkeypatch.setattr(resource, "setrlimit", setrlimit)
    child_limits._limit_resources(1000)
    assert asked[resource.RLIMIT_AS] == (1000, 1000)
    assert asked[resource.RLIMIT_FSIZE] == (0, 0)


def test_where_the_system_does_not_tell_its_memory_nothing_is_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_: object) -> str:
        raise OSError

    monkeypatch.setattr(Path, "read_text", unreadable)
    assert child_limits._pages() == (0, 0)


def row(**changes: Any) -> dict[str, Any]:
    """An answer with one paragraph that was changed."""
    answer = taking.to_json(taking.take("a.md", TEXT.encode(), Facts.from_csv({})))
    names = ("kind", "speaker", "text", "page", "language", "level")
    first = dict(zip(names, answer["body"][0], strict=True)) | changes
    return {**answer, "body": [list(first.values()), *answer["body"][1:]]}


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "script"},
        {"text": "two\nlines"},
        {"text": ""},
        {"text": 5},
        {"page": "1"},
        {"speaker": 1},
        {"level": []},
    ],
)
def test_an_answer_that_is_none_is_not_believed(changes: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        taking.from_json(row(**changes))


def test_offsets_are_counted_and_not_believed() -> None:
    taken = taking.from_json(row(text="Another 😀 heading"))
    assert all(taken.text.text[p.start : p.end] == p.text for p in taken.text.body)
    assert [p.n for p in taken.text.body] == list(range(1, len(taken.text.body) + 1))


def test_facts_of_several_tables_are_merged() -> None:
    assert taking.facts_of([{}, {}]) == Facts.from_csv({})


def test_files_read_ahead_come_in_their_order_and_few_at_a_time(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.txt" for n in range(30)]
    begun: list[Path] = []

    def read(path: Path) -> str:
        begun.append(path)
        return path.name

    with ReadAhead(files, read, stop=lambda: None) as ahead:
        for n, path in enumerate(files):
            assert asked(ahead, path) == path.name
            assert len(begun) <= n + 10
    assert begun == files


def test_large_files_are_read_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpdesk.archive.importing.ahead._MOST_BYTES", 10)
    files = [tmp_path / f"{n}.txt" for n in range(3)]
    for path in files:
        path.write_bytes(b"eight by")
    begun: list[Path] = []
    with ReadAhead(files, lambda path: begun.append(path) or path, stop=lambda: None) as ahead:
        assert asked(ahead, files[0]) == files[0]
        assert files[2] not in begun
        assert [asked(ahead, path) for path in files[1:]] == files[1:]


def test_a_reading_that_takes_long_is_not_waited_for_and_ends_with_the_block(tmp_path: Path) -> None:
    stopped = threading.Event()
    with ReadAhead([tmp_path / "a", tmp_path / "b"], lambda path: stopped.wait(60), stop=stopped.set) as ahead:
        assert ahead.next(tmp_path / "a") is None
        with pytest.raises(ValueError, match="before"):
            ahead.next(tmp_path / "b")
    assert stopped.is_set()


def test_what_reading_raises_is_raised_where_the_file_is_asked_for(tmp_path: Path) -> None:
    def read(path: Path) -> str:
        raise TimeoutError("of its own")

    with ReadAhead([tmp_path / "a"], read, stop=lambda: None) as ahead, pytest.raises(TimeoutError, match="its own"):
        asked(ahead, tmp_path / "a")


def asked(ahead: ReadAhead[Any], path: Path) -> Any:
    """The result for the file, however often it must be asked for."""
    while (result := ahead.next(path)) is None:
        pass
    return result
