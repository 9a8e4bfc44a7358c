"""What reading a file gives: its blocks and what the file says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpdesk.core.text import Block


@dataclass(frozen=True)
class Attachment:
    """A file inside another one, such as a mail: its bare name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Document:
    """The content of a file in reading order.

    `format` is "txt", "md", "html", "docx", "odt", "rtf", "eml", "csv", "jsonl" or "pdf". `properties` holds what was
    found of: author, created, modified (ISO where the file has it so), date (the day a mail was sent), to, language,
    subject, publisher, pages, encoding. `attachments` are files of their own; a document with some may be without
    blocks. `fields` are values of the description that the file states outright, as a person writes them.
    """

    blocks: tuple[Block, ...]
    format: str
    title: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
