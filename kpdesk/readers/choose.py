"""Chooses the reader for a file: by what its bytes are, and only for kinds of text by its suffix."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers import foreign
from kpdesk.readers.document import Document
from kpdesk.readers.docx import read_docx, read_margins
from kpdesk.readers.eml import read_eml, read_mhtml
from kpdesk.readers.html import read_html
from kpdesk.readers.markdown import read_markdown
from kpdesk.readers.odt import read_flat_odt, read_odt
from kpdesk.readers.pdf import read_pdf
from kpdesk.readers.rows import read_csv, read_json, read_jsonl
from kpdesk.readers.rtf import read_rtf
from kpdesk.readers.text import read_text
from kpdesk.readers.zipped import Zipped, damaged

Reader = Callable[[bytes], Document]

# Kinds of text, which only their names tell apart.
_TEXTS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".mhtml": read_mhtml,
    ".mht": read_mhtml,
    ".eml": read_eml,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".json": read_json,
}
_UNMARKED: tuple[Reader, ...] = (read_text, read_markdown, read_csv, read_jsonl, read_json, read_html)
_PAGES = frozenset([".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml"])
# Packed kinds, which the name of one of their parts tells apart.
_PACKED: tuple[tuple[str, Reader], ...] = (
    ("word/", read_docx),
    ("content.xml", read_odt),
    ("encrypted-package", read_odt),
)
_PACKED_SUFFIXES = frozenset([".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott"])
SUFFIXES = frozenset(_TEXTS) | _PACKED_SUFFIXES | {".pdf", ".rtf", ".fodt"}
"""The endings of files that can be read."""

_BLANK = b"\x00\t\n\x0b\x0c\r \xef\xbb\xbf\xff\xfe"
_ZIP, _OLE, _RTF = (b"PK\x03\x04", b"PK\x05\x06"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"
_PDF_WITHIN = 1024
_HTML = re.compile(
    rb"[\s\x00\xef\xbb\xbf\xff\xfe]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])",
    re.I | re.S,
)
_FLAT = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def holds_plain_text(path: Path, content: bytes) -> bool:
    """Whether a file is text in an encoding that it need not name, so that a person may have to."""
    try:
        return _reader(path.suffix.lower(), content) in _UNMARKED
    except ReadError:
        return False


def read(path: Path, content: bytes) -> Document:
    """The blocks of a file; `path` is only looked at for its name.

    Raises EmptyFileError for a file without text and ReadError for one that cannot be read.
    """
    if not content.strip(_BLANK):
        raise EmptyFileError("This file is empty: it holds no text. Nothing was imported from it.")
    document = _reader(path.suffix.lower(), content)(content)
    if not document.attachments and not any(block.text.strip() for block in document.blocks):
        raise EmptyFileError("No text was found in this file, so nothing was imported from it.")
    return document


def margins(path: Path, content: bytes) -> tuple[str, ...]:
    """What stands beside the text of a Word document, in headers, footers and comments; nothing for other files."""
    if content.startswith(_ZIP) and _reader(path.suffix.lower(), content) is read_docx:
        return read_margins(content)
    return ()


def _reader(suffix: str, content: bytes) -> Reader:
    for beginnings, chosen in _BEGINNINGS:
        if content.startswith(beginnings):
            return chosen(content)
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return read_pdf
    plain = content[:4096].replace(b"\x00", b"")
    if _HTML.match(plain):
        return read_html
    if _FLAT in plain:
        return read_flat_odt
    refusal = foreign.by_its_beginning(content) or (None if suffix in _PAGES else foreign.by_its_markup(content))
    if refusal:
        raise refusal
    if suffix in _PACKED_SUFFIXES or suffix == ".pdf":
        raise damaged("it has the name of a Word, OpenDocument or PDF document but is none")
    return _TEXTS.get(suffix, read_text)


def _old_office(content: bytes) -> Reader:
    raise foreign.by_its_streams(content)


def _packed_reader(content: bytes) -> Reader:
    names = Zipped(content).names
    for beginning, reader in _PACKED:
        if any(name.startswith(beginning) for name in names):
            return reader
    raise foreign.by_its_parts(names)


_BEGINNINGS: tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], Reader]], ...] = (
    (_ZIP, _packed_reader),
    (_OLE, _old_office),
    (_RTF, lambda _: read_rtf),
)
