"""Reads mails (EML): the words of the mail itself, and what is attached to it as files of their own."""

from __future__ import annotations

import contextlib
import email
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.policy import compat32

from kpdesk.core.text import Block, blocks_of_plain_text, word_count
from kpdesk.errors import ReadError
from kpdesk.readers.document import Attachment, Document
from kpdesk.readers.eml.headers import FAULTS, header, name_of, sent, subject
from kpdesk.readers.encoding import decode
from kpdesk.readers.html import blocks_of_page, parsed, read_html
from kpdesk.readers.zipped import damaged

_BODIES = ("text/plain", "text/html")
# Pictures, sounds, appointments, cards and signatures: nobody's statement.
_NO_DOCUMENTS = re.compile(
    r"(?:image|audio|video)/|text/(?:calendar|(?:x-)?vcard|x-amp|rfc822-headers)|"
    r"application/(?:.*signature|pgp-keys|ics)|message/(?!rfc822|global$)"
)
# An attached mail keeps its lines as they are.
_AS_IS = compat32.clone(mangle_from_=False, max_line_length=0)
_LOCKED = re.compile(r"multipart/encrypted|application/(?:x-)?pkcs7-mime")
_STUB = 0.6
_MOST_ATTACHMENTS = 100
_LARGEST_TOTAL = 40_000_000
_SOFT = re.compile(r"(?<!^--) \r?\n", re.MULTILINE)
# The line that mail programs set over a signature.
_SIGNED = re.compile(r"^-- ?(?=\r?$)", re.MULTILINE)
_ENCRYPTED = (
    "This mail is encrypted. Nothing was imported from it. "
    "Open it in your mail program, save what it says as text or PDF and import that copy."
)
_TOO_MUCH = (
    "This mail holds more than {most}. Nothing was imported from it. "
    "Save its attachments as files in your mail program and import those."
)


def read_eml(content: bytes) -> Document:
    """The words of a mail, with its subject as title and the day it was sent as `date`; its attachments beside it.

    Of a mail that is written twice, as text and as a page, the text is taken, unless it only points to the page.
    """
    message, blocks = _read(content)
    properties = {"author": header(message, "from"), "to": header(message, "to"), "date": sent(message)}
    return Document(
        tuple(blocks),
        "eml",
        subject(message) or None,
        {name: value for name, value in properties.items() if value},
        attachments=_attachments(message),
    )


def read_mhtml(content: bytes) -> Document:
    """A web page that a browser saved in one file, which is a mail without a sender."""
    message, blocks = _read(content)
    page = _page(message)
    if page is None:
        return Document(tuple(blocks), "html", subject(message) or None)
    document = read_html(_bytes(page), told=_charset(page))
    return replace(document, title=subject(message) or document.title)


def _page(part: Message) -> Message | None:
    """The first page among the parts; the others are frames and advertisements in it."""
    if part.get_content_maintype() != "multipart":
        return part if part.get_content_type() == "text/html" else None
    return next(filter(None, map(_page, _children(part))), None)


def _read(content: bytes) -> tuple[Message, list[Block]]:
    try:
        message = email.message_from_bytes(content)
        return message, _body(message)
    except RecursionError as error:
        raise damaged("its parts are nested too deeply") from error
    except FAULTS as error:
        if isinstance(error, ReadError):
            raise
        raise damaged("its parts cannot be told apart") from error


def _body(part: Message) -> list[Block]:
    """The words of a part that are no attachment."""
    kind = part.get_content_type()
    if _LOCKED.fullmatch(kind) and "signed" not in str(part.get("content-type", "")):
        raise ReadError(_ENCRYPTED)
    if kind == "multipart/alternative":
        return _best([_body(each) for each in _children(part)])
    if part.get_content_maintype() == "multipart":
        return [block for each in _children(part) for block in _body(each)]
    return _blocks(part) if _is_body(part) else []


def _children(part: Message) -> Iterator[Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (each for each in payload if isinstance(each, Message))
    elif not part.is_multipart() and payload:  # it says it has parts, but nothing parts them
        lone = Message()
        lone.set_payload(payload)
        yield lone


def _best(ways: list[list[Block]]) -> list[Block]:
    """The first way of saying it, unless a later one says much more."""
    best: list[Block] = []
    for way in ways:
        if _words(best) < _STUB * _words(way):
            best = way
    return best


def _words(blocks: list[Block]) -> int:
    return sum(word_count(block.text) for block in blocks)


def _is_body(part: Message) -> bool:
    shown_apart = part.get_content_disposition() == "attachment" or part.get_filename()
    return part.get_content_type() in _BODIES and not shown_apart


def _blocks(part: Message) -> list[Block]:
    content = _bytes(part)
    if not content.strip():
        return []
    if part.get_content_type() == "text/html":
        return blocks_of_page(parsed(content, told=_charset(part))[0])
    text, _ = decode(content, declared=_charset(part))
    text = _SIGNED.sub("", text)
    return blocks_of_plain_text(_SOFT.sub(" ", text) if part.get_param("format") == "flowed" else text)


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _charset(part: Message) -> str | None:
    """The declared encoding; mails that say Latin-1 mean Windows-1252."""
    name = part.get_content_charset()
    return {"iso-8859-1": "cp1252", "us-ascii": None}.get(name or "", name)


def _attachments(message: Message) -> tuple[Attachment, ...]:
    found: dict[str, Attachment] = {}
    total = 0
    for part in _attached(message):
        content = _content(part)
        total += len(content)
        if len(found) == _MOST_ATTACHMENTS:
            raise ReadError(_TOO_MUCH.format(most=f"{_MOST_ATTACHMENTS} attachments"))
        if total > _LARGEST_TOTAL:
            raise ReadError(_TOO_MUCH.format(most="40 MB of attachments"))
        name = _apart(name_of(part, len(found) + 1), found)
        if content.strip():
            found[name] = Attachment(name, content)
    return tuple(found.values())


def _attached(part: Message) -> Iterator[Message]:
    """The parts that are documents of their own, mails in the mail included, in their order."""
    if part.get_content_maintype() == "multipart":
        for child in _children(part):
            yield from _attached(child)
    elif not _is_body(part) and not _NO_DOCUMENTS.match(part.get_content_type()):
        yield part


def _content(part: Message) -> bytes:
    inner = part.get_payload()
    if isinstance(inner, list):
        return _whole(inner[0]) if inner and isinstance(inner[0], Message) else b""
    return _bytes(part)


def _whole(message: Message) -> bytes:
    """The bytes of an attached mail; of one that cannot be written back, its letters, or at least its words."""
    with contextlib.suppress(*FAULTS, UnicodeEncodeError):
        return message.as_bytes(policy=_AS_IS)
    for part in message.walk():
        if part.get_content_maintype() == "multipart" and not part.is_multipart():
            part.set_param("charset", "utf-8")  # else the library takes other letters for ASCII and drops them
    with contextlib.suppress(*FAULTS, UnicodeEncodeError):
        return message.as_string(policy=_AS_IS).encode("utf-8", "surrogateescape")
    return "\n\n".join(["", *(block.text for block in _body(message))]).encode("utf-8", "replace")


def _apart(name: str, taken: dict[str, Attachment]) -> str:
    stem, point, ending = name.rpartition(".")
    number, unique = 2, name
    while unique in taken:
        unique = f"{stem or ending} ({number}){point}{ending if stem else ''}"
        number += 1
    return unique
