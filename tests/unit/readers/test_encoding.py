"""Encodings of text files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.errors import ReadError
from kpdesk.readers.encoding import decode

FRENCH = "La délégation a demandé, à l’ouverture de la séance, que les pierres soient pesées et scellées à l’été. " * 4
RUSSIAN = "Мы просим участников взвешивать каждую партию камней перед отправкой и публиковать результаты. " * 4
ARABIC = "نطلب من المشاركين وزن كل طرد من الأحجار قبل إرساله ونشر النتائج على الجميع في كل عام. " * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_french_comes_back(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding))[0] == FRENCH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866"])
def test_russian_comes_back(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding))[0] == RUSSIAN


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1256"])
def test_arabic_comes_back(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding))[0] == ARABIC


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "mac_roman"), (RUSSIAN, "mac_cyrillic")])
def test_a_text_of_an_old_mac_comes_back(text: str, encoding: str) -> None:
    assert decode(text.replace(". ", ".\r").encode(encoding))[0] == text.replace(". ", ".\r")


def test_line_ends_of_an_old_mac_alone_do_not_change_the_encoding() -> None:
    for text, encoding in ((FRENCH, "cp1252"), (RUSSIAN, "cp1251")):
        assert decode(text.replace(". ", ".\r").encode(encoding))[0] == text.replace(". ", ".\r")


def test_a_declared_encoding_is_believed_unless_it_is_wrong() -> None:
    assert decode("Été".encode("cp1252"), declared="cp1252") == ("Été", "cp1252")
    assert decode("Été".encode(), declared="cp1252") == ("Été", "utf-8")
    assert decode(FRENCH.encode("cp1252"), declared="no-such-thing")[0] == FRENCH


@pytest.mark.parametrize("name", ["undefined", "punycode", "idna", "unicode_escape", "hex", "a\0b", "x" * 40])
def test_what_is_no_encoding_is_not_believed(name: str) -> None:
    assert decode(FRENCH.encode("cp1252"), declared=name) == (FRENCH, "cp1252")


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    content = RUSSIAN.encode() * 10
    text, encoding = decode(content[:5001] + b"\xff" + content[5001:])
    assert encoding == "utf-8"
    assert text.startswith(RUSSIAN[:100])


def test_bytes_without_letters_are_refused_with_a_sentence() -> None:
    with pytest.raises(ReadError, match=r"does not hold text.*save it as DOCX"):
        decode(bytes(range(256)) * 40)


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_sentence(content: bytes) -> None:
    said = ""
    try:
        text, encoding = decode(content)
        assert isinstance(text, str)
        assert encoding
    except ReadError as error:
        said = str(error)
    assert not said or said.endswith(".")
