"""Finds out in which encoding a text was written."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from kpdesk.errors import ReadError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The 8-bit encodings of the six languages of the archive. Russian and Arabic hardly use ASCII letters.
_OTHERS = ("cp1251", "cp1256", "koi8-r", "iso8859-5", "iso8859-6", "cp866")
_ASCII_SHARE = 0.6
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE = 65536
# A damaged file may hold a few broken bytes; more than one in a thousand and it is no UTF-8.
_BROKEN_SHARE = 0.001
_ENOUGH_NULS = 0.2
# What Python calls so, too; some of them take very long, and no text is written in them.
_NO_ENCODINGS = frozenset(["undefined", "punycode", "idna", "unicode-escape", "raw-unicode-escape"])
# Three accented letters in a row are no word of a Latin script.
_GARBLED = re.compile(r"[\xa1-\xff]{3}|[\u0402-\u040f\u0452-\u045f]{2}")
_SWAPPED, _LARGE, _SMALL = re.compile("[а-яё][А-ЯЁ]"), re.compile("[А-ЯЁ]"), re.compile("[а-яё]")
_FEW_GARBLED = 0.02
# The first halves of nearly all characters of UTF-16 in these languages: Latin, Cyrillic, Arabic.
_HALVES = frozenset(b"\x00\x04\x06")
_MOSTLY_HALVES = 0.9
# The small accented letters inside words, where Windows and where the old Mac has them. Dashes and ellipses of the
# one are letters of the other; they only count where the lines end as on the Mac, too.
_WINDOWS_LATIN = re.compile(rb"[A-Za-z][\xe0-\xff]")
_MAC_LATIN = re.compile(rb"[A-Za-z][\x87-\x91\x93-\x95\x98-\x9b\x9d-\x9f](?=[A-Za-z])")
_MAC_LATIN_LOOSE = re.compile(rb"[A-Za-z][\x80-\x9f](?=[A-Za-z\s,.])")
# Words with a capital: both have the small letters at the same places.
_WINDOWS_CYRILLIC = re.compile(rb"(?<![\x80-\xff])[\xc0-\xdf][\xe0-\xff]")
_MAC_CYRILLIC = re.compile(rb"(?<![\x80-\xff])[\x80-\x9f][\xe0-\xfe]")
_FEW_CONTROLS = 0.01
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(content: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """The text and the name of its encoding: by byte order mark, as declared, as UTF-8, UTF-16, else by its letters.

    Raises ReadError for bytes that are no text in any of them.
    """
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content.decode(name, errors="replace"), name
    for name in _wide(content):
        return content.decode(name, errors="replace"), name
    _refuse_binary(content)
    for known in filter(None, ("utf-8", declared)):
        text = _strictly(content, known)
        if text is not None and (known == "utf-8" or not _is_garbled(text)):
            return text, known
    loose = content.decode("utf-8", errors="replace")
    if len(content) > 1000 and loose.count("�") <= _BROKEN_SHARE * len(content):
        return loose, "utf-8"
    return _by_letters(content)


def _wide(content: bytes) -> Sequence[str]:
    """UTF-16 without a mark shows in the zero bytes at every second place."""
    sample = content[:4096]
    if len(sample) < 4 or (len(sample) % 2 and len(sample) < 4096):
        return ()
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    for name, halves in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if halves.count(0) and sum(each in _HALVES for each in halves) > _MOSTLY_HALVES * half:
            return (name,)
    if odd > _ENOUGH_NULS * half and even < odd / 8:
        return ("utf-16-le",)
    if even > _ENOUGH_NULS * half and odd < even / 8:
        return ("utf-16-be",)
    return ()


def _refuse_binary(content: bytes) -> None:
    sample = content[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > _FEW_CONTROLS * len(sample) + 1:
        raise ReadError(
            "This file does not hold text that kpdesk can read. Nothing was imported from it. "
            "Open it in the program it came from and save it as DOCX, PDF or text."
        )


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name) if codecs.lookup(name).name not in _NO_ENCODINGS else None
    except (ValueError, LookupError):
        return None


def _is_garbled(text: str) -> bool:
    """Whether a text was read in an encoding of another script, or in the other one of Russian: "рТЙЧЕФ"."""
    sample = text[:_SAMPLE]
    if _SWAPPED.search(sample):
        large, small = len(_LARGE.findall(sample)), len(_SMALL.findall(sample))
        return large > 2 * small
    return len(_GARBLED.findall(sample)) > _FEW_GARBLED * len(sample) + 3


def _by_letters(content: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  (30 ms to import, needed for old files only)

    sample = content[:_SAMPLE]
    plain, high = len(_ASCII_LETTER.findall(sample)), len(_HIGH.findall(sample))
    if plain > _ASCII_SHARE * (plain + high):
        name = _latin(sample)
    else:
        best = from_bytes(sample, cp_isolation=list(_OTHERS), enable_fallback=False).best()
        name = best.encoding if best is not None else _OTHERS[0]
        if len(_MAC_CYRILLIC.findall(sample)) > len(_WINDOWS_CYRILLIC.findall(sample)) and name == "cp1251":
            name = "mac_cyrillic"
    return content.decode(name, errors="replace"), name


def _latin(sample: bytes) -> str:
    mac = _MAC_LATIN_LOOSE if b"\r" in sample and b"\n" not in sample else _MAC_LATIN
    return "mac_roman" if len(mac.findall(sample)) > len(_WINDOWS_LATIN.findall(sample)) else "cp1252"
