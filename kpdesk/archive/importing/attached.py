"""Files inside files: which attachments of a mail are meant, and by which paths they are named.

An attachment is named by the path of its mail and its own name, `letters/june.eml/speech.docx`, as if the mail were a
folder. In the archive its source is `june.eml / speech.docx`. The rows of a table are attached to it in the same way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpdesk.readers.document import Attachment

MOST_INSIDE = 3
"""How deep mails may stand inside mails."""
_TABLES = (".csv", ".tsv", ".jsonl")


@dataclass(frozen=True)
class Found:
    """The bytes of a file, or of something attached to one; `path` names it in reports and choices."""

    path: Path
    source: str
    content: bytes
    depth: int = 0

    @property
    def may_hold(self) -> bool:
        """Whether others may be attached to it: mails anywhere, tables but not their rows."""
        suffix = self.path.suffix.lower()
        return suffix == ".eml" or (self.depth == 0 and suffix in _TABLES)

    def attached(self, attachments: Iterable[Attachment]) -> list[Found]:
        """What is attached to it."""
        return [
            Found(self.path / each.name, f"{self.source} / {each.name}", each.content, depth=self.depth + 1)
            for each in attachments
        ]


class Asked:
    """What a person asked for: files and folders with everything attached, or single attachments by their paths.

    `rows` are the paths that were chosen one by one, in a table of proposals: of a mail among them only those
    attachments are meant that are chosen themselves.
    """

    def __init__(self, paths: Iterable[Path | str], *, rows: Collection[str] = ()) -> None:
        from kpdesk.readers import find_files  # noqa: PLC0415 - see intake

        holders = {Path(path): _holder(Path(path)) for path in paths}
        self._parts = frozenset(path for path, holder in holders.items() if holder != path)
        self._whole = frozenset(find_files(path for path in holders if path not in self._parts))
        self._rows = frozenset(rows)
        self.files: Sequence[Path] = find_files(holders.values())

    def parts_of(self, file: Path) -> set[Path]:
        """The single attachments that were asked for, of this file."""
        return {part for part in self._parts if file in part.parents}

    def wants(self, found: Found, file: Path) -> bool:
        """Whether this, from that file, is to be stored."""
        if found.path in self._parts:
            return True
        return file in self._whole and (found.path == file or str(file) not in self._rows)

    def needs(self, found: Found, file: Path) -> bool:
        """Whether this has to be read: for itself, or for something attached to it."""
        return self.wants(found, file) or any(found.path in part.parents for part in self._parts)


def _holder(path: Path) -> Path:
    """The file that a path leads into, or the path itself."""
    if path.exists():
        return path
    return next((parent for parent in path.parents if parent.is_file()), path)
