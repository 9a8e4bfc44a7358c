"""The second, plain copy of the change log: `journal/YYYY-MM-DD.jsonl`, one line for each change.

All notes can be rebuilt from it without kpdesk: the first line of a note (`"field":"created"`) holds its
whole state in `new`, the key of its statement and the hash of the file; every later line sets one field. Lines that
came from another archive have the clock they have there: of all lines about one field the one with the highest `clock`
counts, of equal ones that with the highest `id`. `replaces` says what a line was made upon, and what it undoes.
Annotations of other programs and what bundles brought, where its statement is not here, are lines about "waiting",
each whole in `new`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.store.file.database import compact_json
from kpdesk.store.file.disk import sync_folder
from kpdesk.store.log.changes import CHAINED, is_as_written, last_place
from kpdesk.store.log.journal_lines import backwards, mend_end, parsed, set_aside
from kpdesk.store.schema import ChangeRow, GroupRow

FOLDER_NAME = "journal"


class Journal:
    """The journal of one archive; only the process that holds the archive's lock writes to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def append(self, lines: Iterable[Mapping[str, Any]]) -> None:
        """Write lines to the end of the newest file and wait until the disk has them.

        A clock that was set back does not open an older file: the order of files is the order of lines.
        """
        for day, text in _by_day(lines):
            self._append_to(self._file_of(day), text)

    def complete(self, session: Session) -> bool:
        """Add the lines that the log has and the journal lacks, as after a crash between the two.

        False where the end of the journal is none of the log's lines: then the archive may lack changes.
        """
        for file in self.files()[-1:]:
            mend_end(file)
        seq, _, chain = last_place(session)
        last = self.last_line()
        if (last["seq"], last["chain"]) == (seq, chain) if last else seq == 0:
            return True
        after = self._agreed_place(session, last)
        known = {line["id"] for line in self.lines()}
        missing = [line for line in log_lines(session, after=after or 0) if line["id"] not in known]
        self.append(missing)
        return after is not None or last is None

    def mend(self, session: Session) -> None:
        """Set files aside that have a line nobody can read, as a loss of power leaves it in the middle of a write.

        Their whole lines stay, and every line of the log that is as it was written and not in the journal is added.
        """
        for file in sorted({self.folder / place.partition(",")[0] for place in self.unreadable()}):
            set_aside(file)
        known = {line["id"] for line in self.lines()}
        self.append(line for line in _as_written(session) if line["id"] not in known)

    def lines(self) -> Iterator[dict[str, Any]]:
        """Every readable line, oldest first; `unreadable` counts the others."""
        for file in self.files():
            with file.open("rb") as lines:
                yield from (line for line in map(parsed, lines) if line is not None)

    def unreadable(self) -> list[str]:
        """The places of lines that are not whole, as `FILE, line N`."""
        return [
            f"{file.name}, line {n}"
            for file in self.files()
            for n, line in enumerate(file.read_bytes().splitlines(), 1)
            if parsed(line) is None
        ]

    def last_line(self) -> dict[str, Any] | None:
        """The line written last, or None where there is none that can be read."""
        for file in reversed(self.files()):
            for line in backwards(file):
                change = parsed(line)
                if change is not None:
                    return change
        return None

    def files(self) -> list[Path]:
        """The files of the journal, oldest first; what only bears the name of one is left alone."""
        return sorted(file for file in self.folder.glob("????-??-??.jsonl") if file.is_file())

    def _agreed_place(self, session: Session, last: Mapping[str, Any] | None) -> int | None:
        # The quick way: where the last line is a line of the log, the log's later lines are all that is missing.
        if last is None:
            return None
        chain = session.scalar(select(ChangeRow.chain).where(ChangeRow.seq == last["seq"]))
        return last["seq"] if chain == last["chain"] else None

    def _file_of(self, day: str) -> Path:
        newest = self.files()[-1:]
        return max([self.folder / f"{day}.jsonl", *newest])

    def _append_to(self, file: Path, text: str) -> None:
        new = not file.exists()
        self.folder.mkdir(exist_ok=True)
        with file.open("ab") as stream:
            stream.write(text.encode())
            stream.flush()
            os.fsync(stream.fileno())
        if new:
            sync_folder(self.folder)


def log_lines(session: Session, *, after: int = 0) -> Iterator[dict[str, Any]]:
    """The lines of the change log after a place, in the journal's form."""
    columns = select(ChangeRow.__table__, GroupRow.label, GroupRow.kind, GroupRow.of)
    found = columns.join_from(ChangeRow, GroupRow, GroupRow.id == ChangeRow.group_id)
    for row in session.execute(found.where(ChangeRow.seq > after).order_by(ChangeRow.seq)):
        yield row._asdict()


def _as_written(session: Session) -> Iterator[dict[str, Any]]:
    chain = ""
    for line in log_lines(session):
        if is_as_written(chain, line):
            yield line
        chain = line["chain"]


def _by_day(lines: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    days: dict[str, list[str]] = {}
    for line in lines:
        days.setdefault(line["time"][:10], []).append(plain_line(line) + "\n")
    for day, texts in days.items():
        yield day, "".join(texts)


def plain_line(line: Mapping[str, Any]) -> str:
    """A change as one line of JSON, its old and new values as JSON, not as text within text."""
    values = {name: line[name] for name in (*CHAINED, "label", "kind", "of", "chain")}
    values |= {"old": json.loads(line["old"]), "new": json.loads(line["new"])}
    if line.get("replaces") is not None:
        values["replaces"] = json.loads(line["replaces"])
    return compact_json(values)
