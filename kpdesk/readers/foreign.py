"""Says of files that kpdesk does not read what they are and what to do with them."""

from __future__ import annotations

from collections.abc import Iterable

from kpdesk.errors import ReadError

_NOTHING = "Nothing was imported from it."
_SAVE_AS = "Open it in the program it came from, save it as DOCX, PDF or text and import that copy."
_PICTURE = (
    f"This is a picture. {_NOTHING} Have its text recognised by a scanning program, or ask its author for the document "
    "as text."
)
_UNPACK = f"This is a packed folder of files. {_NOTHING} Unpack it and import the files in it."
_SLIDES = f"This file holds slides, which kpdesk does not read. {_NOTHING} Save them as PDF and import that copy."
_TABLE = (
    f"This file is a spreadsheet, which kpdesk does not read. {_NOTHING} Save it as PDF, or as CSV with a column named "
    "“text”, and import that copy."
)
_BOOK = f"This is an electronic book, which kpdesk does not read. {_NOTHING} Save it as PDF or text and import that."
_WORD = f"This is an old Word or Office file. {_NOTHING} Please save it as DOCX and import that copy."
_LOCKED = (
    f"This document is protected with a password. {_NOTHING} "
    "Open it with the password, save it without one and import that copy."
)
_MAIL = (
    f"This is a mail of Outlook. {_NOTHING} Save it in Outlook as EML, or drag it into another mail program and save "
    "it there, and import that copy."
)
_MARKUP = f"This file is written in XML of a kind that kpdesk does not read. {_NOTHING} {_SAVE_AS}"
_OTHER = f"This file is an archive or a document of a kind that kpdesk does not read. {_NOTHING} {_SAVE_AS}"

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"7z\xbc\xaf\x27\x1c", _UNPACK),
    (b"Rar!\x1a\x07", _UNPACK),
    (b"\x1f\x8b\x08", _UNPACK),
    (b"\xffWPC", _OTHER),
    (b"AT&TFORM", _PICTURE),
)
# In the names of the parts; the first that fits.
_PACKED: tuple[tuple[str, str], ...] = (
    ("ppt/", _SLIDES),
    ("xl/", _TABLE),
    ("META-INF/container.xml", _BOOK),
    ("Index/", _OTHER),
    ("index.apxl", _OTHER),
    ("index.xml", _OTHER),
    ("[Content_Types].xml", _OTHER),
)
# The streams of old Office files, whose names stand in them in wide letters.
_STREAMS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", _LOCKED),
    ("__substg1.0_", _MAIL),
    ("WordDocument", _WORD),
    ("PowerPoint Document", _SLIDES),
    ("Workbook", _TABLE),
)
_XML = (b"<?xml", b"\xef\xbb\xbf<?xml", "\ufeff<?xml".encode("utf-16-le"), "\ufeff<?xml".encode("utf-16-be"))


def by_its_beginning(content: bytes) -> ReadError | None:
    """The refusal of a picture, a packed folder or another file known by its first bytes."""
    if content[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif") or (
        content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    ):
        return ReadError(_PICTURE)
    sentence = next((sentence for beginning, sentence in _BEGINNINGS if content.startswith(beginning)), None)
    return ReadError(sentence) if sentence else None


def by_its_parts(names: Iterable[str]) -> ReadError:
    """The refusal of a packed file that is no text: slides, a spreadsheet, a book, or a folder of files."""
    names = list(names)
    for beginning, sentence in _PACKED:
        if any(name.startswith(beginning) for name in names):
            return ReadError(sentence)
    return ReadError(_UNPACK)


def by_its_streams(content: bytes) -> ReadError:
    """The refusal of a file in the old format of Office."""
    for name, sentence in _STREAMS:
        if name.encode("utf-16-le") in content:
            return ReadError(sentence)
    return ReadError(_WORD)


def by_its_markup(content: bytes) -> ReadError | None:
    """The refusal of XML that is no page: its tags would be taken for text."""
    return ReadError(_MARKUP) if content.startswith(_XML) else None
