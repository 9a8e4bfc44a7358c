"""Takes the letters of a PDF with their places from pdfium, one document at a time: pdfium knows no threads."""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref, c_double, c_int, create_string_buffer
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kpdesk.core.text import clean
from kpdesk.errors import ReadError
from kpdesk.readers.zipped import damaged, hostile

if TYPE_CHECKING:
    import pypdfium2

_MOST_PAGES = 3_000
_MOST_LETTERS = 20_000_000
_BOLD = re.compile(rb"bold|black|heavy|demi|cmbx|,b$", re.IGNORECASE)
_NAME_LENGTH = 128
# A letter reaches about so far under its line, as a share of the size of its font.
_DEPTH = 0.22
# No letter is so narrow, so one that is no further from its like is the same.
_SHADOW = 0.12
# Sizes in points beyond which a file does not tell the truth about them.
_SMALLEST, _LARGEST = 2.0, 400.0
# pdfium's own signs for a hyphen at the end of a line.
_HYPHENS = (0x02, 0xFFFE)
STRETCH = "\u0640"
"""The stroke that only makes an Arabic word wider."""
_SPACES = (0x09, 0x0A, 0x0D, 0x20, 0xA0)
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_JUNK_TITLE = re.compile(
    r"^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|pdf|indd|odt|rtf|qxd))$", re.IGNORECASE
)
_PROPERTIES = {"Author": "author", "Subject": "subject"}
_DATES = {"CreationDate": "created", "ModDate": "modified"}
_PASSWORD_ERROR = 4
_lock = threading.Lock()


class Letter(NamedTuple):
    """A character and its box in points from the lower left corner; `apart` where a space or new line precedes it."""

    char: str
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    apart: bool


@dataclass(frozen=True)
class Page:
    """The letters of a page in the order they were drawn; `number` counts from 1, `height` is in points."""

    number: int
    height: float
    letters: tuple[Letter, ...]


@dataclass(frozen=True)
class PdfContent:
    """Everything taken from a file."""

    pages: tuple[Page, ...]
    title: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)


def take_letters(content: bytes) -> PdfContent:
    """The pages of a PDF; ReadError where it is damaged, needs a password or is beyond all measure."""
    with opened(content) as document:
        return _take(document)


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF while nobody else asks pdfium for one; ReadError where it, or a page that is asked for, is damaged."""
    import pypdfium2 as pdfium  # noqa: PLC0415  (loads 8 MB of machine code, needed for PDF only)

    with _lock:
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as error:
            raise _unopened(error) from error
        try:
            yield document
        except pdfium.PdfiumError as error:
            raise damaged("one of its pages cannot be opened") from error
        finally:
            document.close()


def _unopened(error: Exception) -> ReadError:
    if "password" in str(error).lower() or getattr(error, "err_code", None) == _PASSWORD_ERROR:
        return ReadError(
            "This PDF is protected with a password. Nothing was imported from it. "
            "Open it with the password, save or print it to a new PDF without one and import that."
        )
    return damaged("it does not follow the PDF format")


def _take(document: pypdfium2.PdfDocument) -> PdfContent:
    if len(document) > _MOST_PAGES:
        raise hostile(f"it has {len(document):,} pages, more than the {_MOST_PAGES:,} that are read")
    pages: list[Page] = []
    total = 0
    for index in range(len(document)):
        pages.append(_page(document, index))
        total += len(pages[-1].letters)
        if total > _MOST_LETTERS:
            raise hostile("it holds more letters than any statement")
    return PdfContent(tuple(pages), *_about(document, len(pages)))


def _about(document: pypdfium2.PdfDocument, pages: int) -> tuple[str | None, dict[str, str]]:
    found = {name: _told(document, name) for name in (*_PROPERTIES, *_DATES, "Title")}
    properties = {ours: found[name] for name, ours in _PROPERTIES.items() if found.get(name)}
    for name, ours in _DATES.items():
        match = _DATE.match(found.get(name, ""))
        if match:
            properties[ours] = "-".join(part for part in match.groups() if part)
    title = found.get("Title", "")
    return (title if title and not _JUNK_TITLE.match(title) else None), {**properties, "pages": str(pages)}


def _told(document: pypdfium2.PdfDocument, name: str) -> str:
    """What the file says of itself under a name; nothing where that is no text."""
    try:
        return clean(document.get_metadata_value(name))
    except UnicodeDecodeError:
        return ""


def _page(document: pypdfium2.PdfDocument, index: int) -> Page:
    page = document[index]
    try:
        text = page.get_textpage()
        try:
            letters = drawn_once(_letters(text))
        finally:
            text.close()
        width, height = page.get_size()
        return _upright(index + 1, letters, width=width, height=height)
    finally:
        page.close()


def drawn_once(letters: Iterable[tuple[Letter, int]]) -> list[tuple[Letter, int]]:
    """The letters without those drawn a second time beside themselves, as programs do for bold and for shadows."""
    kept: list[tuple[Letter, int]] = []
    for letter, quarter in letters:
        if kept and _is_again(kept[-1][0], letter):
            continue
        kept.append((letter, quarter))
    return kept


def _is_again(one: Letter, two: Letter) -> bool:
    """Whether it is the same letter a little aside; at the very same place the two are one ligature.

    Arabic marks and strokes are told twice, too, but `arabic` knows which of the two belongs on the line.
    """
    if one.char != two.char or _is_arabic(two.char):
        return False
    aside = max(abs(one.left - two.left), abs(one.bottom - two.bottom))
    return 0 < aside < _SHADOW * (two.top - two.bottom)


def _letters(text: pypdfium2.PdfTextPage) -> Iterator[tuple[Letter, int]]:
    """Each visible letter with the quarter turns, clockwise, that its line makes against the page."""
    from pypdfium2 import raw  # noqa: PLC0415

    rectangle, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = c_double(), c_double()
    name, flags = create_string_buffer(_NAME_LENGTH), c_int()
    # Most of the time of an import goes into this loop, so nothing is made anew in it that can be kept.
    handle, place_of, to_box, to_matrix = text.raw, (byref(x), byref(y)), byref(rectangle), byref(matrix)
    to_flags = byref(flags)
    font, bold = b"", False
    apart, before = True, ""
    for place in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(handle, place)
        char = character(code, before)
        if not char.strip():
            apart, before = True, ""
            continue
        before = char
        raw.FPDFText_GetLooseCharBox(handle, place, to_box)
        raw.FPDFText_GetFontInfo(handle, place, name, _NAME_LENGTH, to_flags)
        if name.value != font:
            font, bold = name.value, bool(_BOLD.search(name.value))
        turns = raw.FPDFText_GetCharAngle(handle, place) / (math.pi / 2)
        quarter = round(turns) % 4 if abs(turns - round(turns)) < 0.1 else -1
        raw.FPDFText_GetCharOrigin(handle, place, *place_of)
        raw.FPDFText_GetMatrix(handle, place, to_matrix)
        size = raw.FPDFText_GetFontSize(handle, place) * math.hypot(matrix.c, matrix.d)
        box = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        left, bottom, right, top = on_line(box, (x.value, y.value), size=size, quarter=quarter)
        yield Letter(char, left, bottom, right, top, bold, apart), quarter
        apart = False


def on_line(
    box: tuple[float, float, float, float], origin: tuple[float, float], *, size: float, quarter: int
) -> tuple[float, float, float, float]:
    """The box of a letter as high as its font and set on its line; many fonts tell only the drawn part of it."""
    left, bottom, right, top = box
    if not _SMALLEST < size < _LARGEST:
        return box
    x, y = origin
    deep, high = _DEPTH * size, (1 - _DEPTH) * size
    if quarter in (0, 2):
        below, above = (deep, high) if quarter == 0 else (high, deep)
        return left, y - below, right, y + above
    if quarter == -1:
        return box
    before, after = (deep, high) if quarter == 1 else (high, deep)
    return x - before, bottom, x + after, top


def character(code: int, before: str) -> str:
    """What a code of pdfium stands for behind that character; a space for what is no letter."""
    char = "-" if code in _HYPHENS else _character(code)
    # LibreOffice stretches Arabic words with glyphs that stand for no letter; pdfium takes them for hyphens.
    if (not char.strip() or code in _HYPHENS) and code not in _SPACES and _is_arabic(before):
        return STRETCH
    return char


def _is_arabic(char: str) -> bool:
    return bool(char) and unicodedata.bidirectional(char) in ("AL", "NSM")


def _character(code: int) -> str:
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _upright(number: int, turned: list[tuple[Letter, int]], *, width: float, height: float) -> Page:
    """The page turned so that most of its lines run from side to side; slanted stamps are left out."""
    quarters = Counter(quarter for _, quarter in turned)
    main = max((quarter for quarter in quarters if quarter >= 0), key=lambda q: quarters[q], default=0)
    letters = tuple(_turned(letter, main, width=width, height=height) for letter, quarter in turned if quarter == main)
    return Page(number, width if main % 2 else height, letters)


def _turned(letter: Letter, quarter: int, *, width: float, height: float) -> Letter:
    char, left, bottom, right, top, bold, apart = letter
    if quarter == 3:
        left, bottom, right, top = bottom, width - right, top, width - left
    elif quarter == 2:
        left, bottom, right, top = width - right, height - top, width - left, height - bottom
    elif quarter == 1:
        left, bottom, right, top = height - top, left, height - bottom, right
    return Letter(char, left, bottom, right, top, bold, apart)
