"""The right reader for each file, and a sentence for every file that cannot be read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.errors import EmptyFileError, KpdeskError, ReadError
from kpdesk.readers import SUFFIXES, read

PAGE = b"<!DOCTYPE html><html><body><p>We have weighed every parcel.</p></body></html>"


def packed(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_x", ".x"), text)
    return stream.getvalue()


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe \x00\n\x00", b"\x00" * 50])
@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.pdf", "a.html", "a"])
def test_an_empty_file_is_called_empty(name: str, content: bytes) -> None:
    with pytest.raises(EmptyFileError, match="empty"):
        read(Path(name), content)


@pytest.mark.parametrize("content", [b"<html><body></body></html>", b"---\n\n***\n"])
def test_a_file_without_words_is_called_empty(content: bytes) -> None:
    with pytest.raises(EmptyFileError, match=r"No text was found.*nothing was imported"):
        read(Path("a.txt"), content)


@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.pdf", "a.doc", "a", "a.html"])
def test_a_web_page_is_one_whatever_its_name(name: str) -> None:
    assert read(Path(name), PAGE).format == "html"
    assert read(Path(name), b"\xef\xbb\xbf\n<?xml version='1.0'?>\n<!-- saved -->" + PAGE).format == "html"


@pytest.mark.parametrize(("name", "kind"), [("a.txt", "txt"), ("a.MD", "md"), ("a.unknown", "txt"), ("a.htm", "html")])
def test_text_is_read_by_its_name(name: str, kind: str) -> None:
    assert read(Path(name), b"We have weighed every parcel.").format == kind


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.docx", b"no Word document at all", "damaged"),
        ("a.pdf", b"no PDF at all", "damaged"),
        ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.docx", b"PK\x05\x06" + bytes(18), "packed folder"),
        ("a.zip", packed(readme_xml="<a/>"), "packed folder"),
        ("a.pptx", packed(ppt__presentation_xml="<a/>"), "slides.*PDF"),
        ("a.xlsx", packed(xl__workbook_xml="<a/>"), "spreadsheet.*CSV"),
        ("a.vsdx", packed(**{"[Content_Types]_xml": "<a/>"}), "does not read"),
        ("a.epub", packed(mimetype="e", **{"META-INF__container_xml": "<a/>"}), "electronic book"),
        ("a.ppt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "PowerPoint Document".encode("utf-16-le"), "slides"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "spreadsheet"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"), "Outlook.*EML"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(300), "picture"),
        ("a.heic", b"\x00\x00\x00\x18ftypheic" + bytes(300), "picture"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(300), "packed folder"),
        ("a.xml", b"<?xml version='1.0'?><report><p>We have weighed.</p></report>", "XML of a kind"),
        ("a.bin", bytes(range(256)) * 10, "does not hold text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name: str, content: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as caught:
        read(Path(name), content)
    assert str(caught.value).endswith(".")
    assert "Nothing was imported" in str(caught.value)


def test_an_opendocument_text_in_one_file_is_read() -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    flat = (
        f'<?xml version="1.0"?><o:document xmlns:o="{names}office:1.0" xmlns:t="{names}text:1.0"><o:body><o:text>'
        "<t:h t:outline-level='1'>Words</t:h><t:p>We have weighed every parcel.</t:p></o:text></o:body></o:document>"
    )
    document = read(Path("a.fodt"), flat.encode())
    assert document.format == "odt"
    assert [block.text for block in document.blocks] == ["Words", "We have weighed every parcel."]


def test_every_known_suffix_is_small_and_has_its_dot() -> None:
    assert {".txt", ".md", ".html", ".docx", ".pdf"} <= SUFFIXES
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in SUFFIXES)


@given(st.binary(max_size=300), st.sampled_from(sorted(SUFFIXES)), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04"]))
def test_any_bytes_under_any_name_give_blocks_or_a_sentence(content: bytes, suffix: str, magic: bytes) -> None:
    said = ""
    try:
        assert read(Path("a" + suffix), magic + content).blocks
    except KpdeskError as error:
        said = str(error)
    assert not said or said.endswith(".")
