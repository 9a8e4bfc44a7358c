"""Takes the marks of Markdown out of running text: emphasis, links, code, escapes, tags.

Works in one pass over the marks (no nested search), so that hostile text cannot make it slow.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import unescape

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK = re.compile(
    r"!?\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,1000})\]\((?:<[^<>\n]{0,2000}>|[^\s()]{0,2000})(?:\s+\"[^\"]{0,500}\")?\)"
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:|www\.)[^\s<>]{1,2000})>")
_FOOTNOTE = re.compile(r"\[\^([^\]\s]{1,20})\]")
_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|sup|sub|span|a|font|br|p|div|small|mark)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,10});")
_RUN = re.compile(r"\*+|_+|`+|~~")
# Escaped characters wait here, in the private area, until the marks are gone.
_HIDE = 0xF0000


@dataclass
class _Run:
    start: int
    left: int
    opens: bool
    closes: bool
    mark: str


def without_marks(text: str) -> str:
    r"""The words a reader sees where the text is set: `**a** \*b [c](d)` gives `a *b c`."""
    escaped = "\\" in text
    if escaped:
        text = _ESCAPE.sub(lambda match: chr(_HIDE + ord(match[1])), text)
    if "[" in text:
        text = _FOOTNOTE.sub(r"[\1]", _LINK.sub(r"\1", text))
    if "<" in text:
        text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    if "&" in text:
        text = _ENTITY.sub(lambda match: unescape(match[0]), text)
    text = _without_emphasis(text)
    return _shown(text) if escaped else text


def is_emphasised(text: str) -> bool:
    """Whether one pair of strong marks holds the whole text, as titles without a heading style have it."""
    inner = text.strip()
    return any(
        len(inner) > 2 * len(mark) and inner.startswith(mark) and inner.endswith(mark) and mark not in inner[2:-2]
        for mark in ("**", "__")
    )


def _shown(text: str) -> str:
    return "".join(chr(ord(each) - _HIDE) if _HIDE < ord(each) < _HIDE + 128 else each for each in text)


def _without_emphasis(text: str) -> str:
    runs = [_run(text, match) for match in _RUN.finditer(text)]
    if len(runs) < 2:
        return text
    dropped = _pairs(runs)
    pieces: list[str] = []
    place = 0
    for start, end in sorted(dropped):
        pieces.append(text[place:start])
        place = end
    return "".join([*pieces, text[place:]])


def _run(text: str, match: re.Match[str]) -> _Run:
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    left = not after.isspace() and (not _punctuation(after) or before.isspace() or _punctuation(before))
    right = not before.isspace() and (not _punctuation(before) or after.isspace() or _punctuation(after))
    if match[0][0] == "_":
        left, right = left and not before.isalnum(), right and not after.isalnum()
    return _Run(match.start(), len(match[0]), left, right, match[0][0])


def _punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS" or _HIDE < ord(character) < _HIDE + 128


def _pairs(runs: list[_Run]) -> list[tuple[int, int]]:
    """Where the marks stand that open and close something; every run is pushed and popped once."""
    open_runs: dict[str, list[_Run]] = {}
    dropped: list[tuple[int, int]] = []
    for run in runs:
        stack = open_runs.setdefault(run.mark, [])
        while run.closes and run.left and stack:
            opener = stack[-1]
            both = min(opener.left, run.left)
            opener.left -= both
            dropped.append((opener.start + opener.left, opener.start + opener.left + both))
            dropped.append((run.start, run.start + both))
            run.start, run.left = run.start + both, run.left - both
            if not opener.left:
                stack.pop()
        if run.opens and run.left:
            stack.append(run)
    return dropped
