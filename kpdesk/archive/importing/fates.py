"""What is to become of each file of an import, and of what is attached to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk.archive.fields import typed_fields
from kpdesk.archive.importing.attached import MOST_INSIDE, Asked, Found
from kpdesk.archive.importing.from_file import Intake, load, readable, sha256_of, take_in
from kpdesk.core.records import Description, Duplicate, Empty, Evidence, Failure
from kpdesk.errors import EmptyFileError, FieldError, ReadError
from kpdesk.store import Store

if TYPE_CHECKING:
    from kpdesk.readers.child.process import ReaderProcess
    from kpdesk.readers.document import Attachment

_TOO_DEEP = (
    "This stands too deep in mails that are attached to mails, so it was left out. "
    "Save it as a file in your mail program and import that."
)
_GONE = "This was chosen as something attached to a mail, but it is not in that mail. Choose the mail itself again."
_ONLY_ATTACHED = "This mail has no words of its own; what is attached to it is listed after it."
_TABLES = ("csv", "jsonl")


@dataclass(frozen=True)
class Twin:
    """A file with the same bytes as one before it in this import, which is named `first`."""

    source: str
    sha256: str
    first: str


Fate = Intake | Twin | Duplicate | Failure | Empty


class Fates:
    """Reads the files of one import, each once; to be asked for in their order.

    `encoding` is what a person chose for the text file of a path.
    """

    def __init__(
        self, store: Store, asked: Asked, *, reader: ReaderProcess, encoding: Callable[[Path], str | None]
    ) -> None:
        self._store, self._asked, self._reader, self._encoding = store, asked, reader, encoding
        # The hashes met in this import, with the first file of each.
        self._seen: dict[str, str] = {}

    def of(self, file: Path) -> list[tuple[Path, Fate]]:
        """The fate of the file and of everything wanted that is attached to it, by their paths."""
        try:
            waiting = [Found(file, readable(file.name), load(file))]
        except ReadError as error:
            return [(file, Failure(source=str(file), error=str(error)))]
        fates: list[tuple[Path, Fate]] = []
        while waiting:
            found = waiting.pop(0)
            if not self._asked.needs(found, file):
                continue
            fate, attachments = self._alone(found)
            waiting = found.attached(attachments) + waiting
            if fate is not None and self._asked.wants(found, file):
                if isinstance(fate, Intake):
                    self._seen[fate.sha256] = found.source
                fates.append((found.path, fate))
        gone = self._asked.parts_of(file) - {path for path, _ in fates}
        return fates + [(path, Failure(source=str(path), error=_GONE)) for path in sorted(gone)]

    def _alone(self, found: Found) -> tuple[Fate | None, Sequence[Attachment]]:
        """The fate of one file by itself, None for a table of several rows; and what is attached to it."""
        source = str(found.path)
        double = self._double(source, sha256_of(found.content))
        # A mail that is here already is read all the same: what is attached to it may not be here.
        if double is not None and not found.may_hold:
            return double, ()
        if found.depth > MOST_INSIDE:
            return Failure(source=source, error=_TOO_DEEP), ()
        try:
            encoding = self._encoding(found.path)
            intake = take_in(found.path, found.content, source=found.source, encoding=encoding, reader=self._reader)
            intake = intake.described(_stated(intake))
        except EmptyFileError as error:
            return Empty(source=source, reason=str(error)), ()
        except ReadError as error:
            return Failure(source=source, error=str(error)), ()
        if double is not None:
            return double, intake.attachments
        if not intake.text.body:
            fate = None if intake.format in _TABLES else Empty(source=source, reason=_ONLY_ATTACHED)
            return fate, intake.attachments
        return intake, intake.attachments

    def _double(self, source: str, sha256: str) -> Twin | Duplicate | None:
        """Where these bytes are already; this import first, or it would depend on how far the storing has come."""
        if sha256 in self._seen:
            return Twin(source, sha256, self._seen[sha256])
        here = self._store.by_sha256(sha256)
        return Duplicate(source=source, key=here.key, removed=here.removed is not None) if here else None


def _stated(intake: Intake) -> Description:
    """The description with what a row of a table states; ReadError for a value that cannot be."""
    try:
        values = typed_fields(intake.fields)
    except FieldError as error:
        raise ReadError(f"{error} This row was left out; correct it in the table and import that again.") from error
    quotes = {**({"year": intake.fields["date"]} if "date" in intake.fields else {}), **intake.fields}
    stated = {name: Evidence(quote, "stated") for name, quote in quotes.items()}
    return replace(intake.description, **values, evidence={**intake.description.evidence, **stated})
