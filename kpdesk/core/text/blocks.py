"""What a reader hands over (blocks) and what the archive keeps (canonical text with its paragraphs)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.records import Paragraph

BlockKind = Literal["heading", "paragraph", "item", "note"]


@dataclass(frozen=True)
class Block:
    """One piece of a source as its reader found it.

    `level` is the depth of a heading, from 1. `page` counts from 1 where the source has pages. `begun` tells that the
    page itself shows a beginning here, whatever the words say.
    """

    text: str
    kind: BlockKind = "paragraph"
    level: int | None = None
    page: int | None = None
    begun: bool = False


@dataclass(frozen=True)
class CanonicalText:
    """The text of a version and its paragraphs; `text[p.start:p.end] == p.text` for every one of them."""

    text: str
    body: tuple[Paragraph, ...]
