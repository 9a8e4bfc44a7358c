"""Packed documents that were made to harm."""

from __future__ import annotations

import io
import warnings
import zipfile

import pytest

from kpdesk.errors import ReadError
from kpdesk.readers import zipped as module
from kpdesk.readers.zipped import Zipped
from tests.unit.readers.word_parts import zipped


def changed(content: bytes, old: bytes, new: bytes) -> bytes:
    assert old in content
    return content.replace(old, new)


def test_parts_are_read_by_name() -> None:
    parts = Zipped(zipped({"a/b.xml": "<x:a xmlns:x='urn:x' x:c='1'/>", "\\c.txt": "c"}))
    assert parts.names == ("a/b.xml", "c.txt")
    assert parts.read("c.txt") == b"c"
    root = parts.tree("a/b.xml")
    assert root is not None
    assert (root.tag, root.attrib) == ("a", {"c": "1"})
    assert parts.tree("missing") is None


@pytest.mark.parametrize(
    ("limit", "value", "says"),
    [
        ("_MOST_ENTRIES", 1, "more than 1 parts"),
        ("_LARGEST_ENTRY", 1000, "larger than 100 MB"),
        ("_LARGEST_TOTAL", 3000, "more than 300 MB"),
        ("_RATIO_FROM", 1000, "200 times"),
    ],
)
def test_archives_beyond_measure_are_refused(
    monkeypatch: pytest.MonkeyPatch, limit: str, value: int, says: str
) -> None:
    content = zipped({"a": "0" * 2_000_00, "b": "0" * 2_000_00})
    Zipped(content)
    monkeypatch.setattr(module, limit, value)
    with pytest.raises(ReadError, match=says):
        Zipped(content)


def test_a_name_twice_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("a", "1")
        archive.writestr("a", "2")
    with pytest.raises(ReadError, match="same name"):
        Zipped(stream.getvalue())


def test_a_name_written_in_two_ways_is_a_name_twice() -> None:
    with pytest.raises(ReadError, match="same name"):
        Zipped(zipped({"word/a.xml": "1", "word\\a.xml": "2"}))


def test_parts_that_lie_over_each_other_are_refused() -> None:
    """One packed block told of again and again unpacks to more than any file holds."""
    content = zipped({"a": "words " * 200, "b": "words " * 200})
    directory = content.index(b"PK\x01\x02")
    second = content.index(b"PK\x01\x02", directory + 4) + 42
    with pytest.raises(ReadError, match="lie over each other"):
        Zipped(content[:second] + bytes(4) + content[second + 4 :])


@pytest.mark.parametrize("place", [b"\xff\xff\xff\x7f", b"\xff\xff\x00\x00"])
def test_a_part_said_to_lie_outside_the_file_is_damage(place: bytes) -> None:
    content = zipped({"a.xml": "<a/>"})
    told = content.rindex(b"PK\x05\x06") + 16
    with pytest.raises(ReadError, match="damaged"):
        Zipped(content[:told] + place + content[told + 4 :]).tree("a.xml")


def test_a_locked_archive_asks_for_one_without_password() -> None:
    content = bytearray(zipped({"a": "secret"}))
    directory = content.index(b"PK\x01\x02")
    content[directory + 8] |= 1
    with pytest.raises(ReadError, match=r"password.*without one"):
        Zipped(bytes(content))


def test_a_part_that_lies_about_itself_is_damaged() -> None:
    content = changed(zipped({"a": "secret words"}, compression=zipfile.ZIP_STORED), b"secret", b"public")
    with pytest.raises(ReadError, match="cannot be unpacked"):
        Zipped(content).read("a")


def test_a_part_larger_than_it_says_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = Zipped(zipped({"a": "words"}))
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: io.BytesIO(b"many more words"))
    with pytest.raises(ReadError, match="larger than it says"):
        parts.read("a")


def test_half_an_archive_is_damaged() -> None:
    content = zipped({"a": "words " * 500})
    with pytest.raises(ReadError, match=r"damaged.*save it again"):
        Zipped(content[: len(content) // 2])
