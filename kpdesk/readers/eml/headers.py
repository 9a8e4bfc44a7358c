"""Reads what stands above a mail: subjects, dates and names, also where they are written against the rules."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from kpdesk.core.text import clean
from kpdesk.errors import ReadError
from kpdesk.readers.encoding import decode

FAULTS = (MessageError, ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What the parser of mails raises at headers that are none."""

_ANSWER = re.compile(r"^(?:(?:re|fwd?|tr|rv|enc|aw|wg|ref|отв|на|ответ|رد)\s*(?:\[\d+\])?\s*[::]\s*)+", re.IGNORECASE)
_FOLD = re.compile(r"\r?\n(?=[ \t])")
_LONGEST_HEADER = 10_000
_LONGEST_NAME = 120
_NEVER_IN_NAMES = frozenset('<>:"|?*/\\')
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "message/rfc822": ".eml",
}


def header(message: Message, name: str) -> str:
    """A header as its writer meant it, or "" where there is none; what cannot be understood stays as it stands."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    return clean(_meant(_FOLD.sub("", raw[:_LONGEST_HEADER]))).replace("\n", " ")


def subject(message: Message) -> str:
    """The subject without the marks of answering and forwarding."""
    return _ANSWER.sub("", header(message, "subject"))


def sent(message: Message) -> str:
    """The day the mail was sent, by the clock of its sender, as ISO; "" where it is not said."""
    try:
        day: datetime = parsedate_to_datetime(header(message, "date"))
    except FAULTS:
        return ""
    return day.date().isoformat()


def name_of(part: Message, number: int) -> str:
    """The bare name of an attachment, with an ending by its kind where it has none."""
    try:
        given = part.get_filename() or ""
    except FAULTS:
        given = ""
    if part.get_content_type() == "message/rfc822" and not given:
        given = _subject_inside(part)
    name = re.split(r"[/\\]", _meant(given))[-1]
    name = "".join(c for c in name if unicodedata.category(c)[0] != "C" and c not in _NEVER_IN_NAMES).strip(" .")
    stem, point, ending = name.rpartition(".")
    if not point or not 0 < len(ending) <= 5 or " " in ending:
        stem, ending = name, _ENDINGS.get(part.get_content_type(), "").lstrip(".")
    stem = stem[:_LONGEST_NAME] or f"attachment {number}"
    return f"{stem}.{ending}" if ending else stem


def _subject_inside(part: Message) -> str:
    inner = part.get_payload()
    return subject(inner[0]) if isinstance(inner, list) and inner and isinstance(inner[0], Message) else ""


def _meant(raw: str) -> str:
    """The text behind encoded words and bytes of unknown encoding."""
    try:
        raw = raw.encode("ascii").decode("ascii")
    except UnicodeEncodeError:
        raw = _guessed(raw)
    try:
        return "".join(_chunk(text, charset) for text, charset in decode_header(raw))
    except FAULTS:
        return raw


def _guessed(raw: str) -> str:
    try:
        return decode(raw.encode("utf-8", "surrogateescape"))[0]
    except (ReadError, UnicodeEncodeError):
        return raw.encode("utf-8", "replace").decode()


def _chunk(text: bytes | str, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    return decode(text, declared=charset)[0] if charset else text.decode("raw-unicode-escape", "replace")
