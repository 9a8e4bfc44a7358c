"""Takes an RTF file apart into its words, signs, groups and bytes; nothing here knows what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<group>[{}])|[\r\n\x00]+|(?P<text>[^\\{}\r\n\x00]+)|\\",
    re.DOTALL,
)
_LARGEST = 2**31


class Token(NamedTuple):
    """One piece: a control word with its number, a control sign, a brace, or bytes of text."""

    kind: Literal["word", "sign", "open", "close", "text"]
    value: str = ""
    number: int | None = None
    text: bytes = b""


def tokens(content: bytes) -> Iterator[Token]:
    """The pieces in their order; bytes of embedded pictures are passed over."""
    place = 0
    while (match := _TOKEN.match(content, place)) is not None:
        place = match.end()
        kind = match.lastgroup
        if kind in ("word", "number"):
            number = int(match["number"]) if match["number"] else None
            word = match["word"].decode("ascii")
            if word == "bin":
                place += max(0, min(number or 0, _LARGEST))
            else:
                yield Token("word", word, number)
        elif kind == "hex":
            yield Token("text", text=bytes.fromhex(match["hex"].decode("ascii")))
        elif kind == "sign":
            yield Token("sign", match["sign"].decode("latin-1"))
        elif kind == "group":
            yield Token("open" if match["group"] == b"{" else "close")
        elif kind == "text":
            yield Token("text", text=match["text"])
