"""The pages that wait in the write-ahead log of a database, laid over its file though SQLite reads the log no more.

SQLite takes nothing of a log whose head is damaged, and of others what stands before the first wrong byte. Here every
frame up to the last commit counts; what its pages hold has to be verified by whoever uses them. See
https://www.sqlite.org/fileformat2.html#the_write_ahead_log.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

_HEAD, _FRAME_HEAD, _USUAL = 32, 24, 4096
_MOST_NEW = 1 << 12
"""Pages that a log adds to a file at most: a higher number is a damaged one."""


def laid_over(content: bytes, log: bytes) -> bytes:
    """The file with the pages of its log in their places."""
    frames = [*_frames(log)]
    if not frames:
        return content
    ((salt, _),) = Counter(salt for salt, *_ in frames).most_common(1)
    last = max((n for n, (_, _, is_commit, _) in enumerate(frames) if is_commit), default=-1)
    most = len(content) // _USUAL + len(frames) + _MOST_NEW
    pages = {number: page for found, number, _, page in frames[: last + 1] if found == salt and 0 < number <= most}
    whole = bytearray(content)
    whole += bytes(max(0, max(pages, default=0) * _USUAL - len(whole)))
    for number, page in pages.items():
        whole[(number - 1) * _USUAL : number * _USUAL] = page
    return bytes(whole)


def _frames(log: bytes) -> Iterator[tuple[bytes, int, bool, bytes]]:
    """Of each frame what tells its generation, the number of its page, whether it ends a commit, and the page."""
    for at in range(_HEAD, len(log) - _FRAME_HEAD - _USUAL + 1, _FRAME_HEAD + _USUAL):
        head = log[at : at + _FRAME_HEAD]
        is_commit = any(head[4:8])
        yield head[8:16], int.from_bytes(head[:4], "big"), is_commit, log[at + _FRAME_HEAD : at + _FRAME_HEAD + _USUAL]
