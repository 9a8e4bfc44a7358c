"""What an import would do with each file, told before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from kpdesk.archive.importing.fates import Fate, Twin
from kpdesk.archive.importing.from_file import Intake
from kpdesk.archive.importing.versions import Match, VersionChoice
from kpdesk.core.encodings import ENCODINGS
from kpdesk.core.records import Description, Duplicate, Empty, Failure, Proposal
from kpdesk.errors import FieldError

Encodings = str | Mapping[str, str]
"""One of `core.encodings.ENCODINGS` for all text files, or by path for some."""

_BEGINNING = 300


def chosen_encoding(encodings: Encodings | None) -> Callable[[Path], str | None]:
    """Gives what was chosen for a path; FieldError for a name that is no encoding, before anything is read."""
    for name in [encodings] if isinstance(encodings, str) else (encodings or {}).values():
        if name not in ENCODINGS:
            raise FieldError(f"There is no encoding “{name}”, so nothing was read. Choose: {', '.join(ENCODINGS)}.")
    if encodings is None or isinstance(encodings, str):
        return lambda _: encodings
    return lambda path: encodings.get(str(path))


def proposal(path: Path, fate: Fate, *, choice: VersionChoice) -> Proposal:
    """What an import would do with a file that was read."""
    source = str(path)
    match fate:
        case Duplicate(key=key):
            return Proposal(source, "duplicate", Description(), message=_already_here(fate), key=key)
        case Twin(first=first):
            message = f"The same file as {first}, which is imported before it. It is stored once."
            return Proposal(source, "duplicate", Description(), message=message)
        case Empty(reason=reason):
            return Proposal(source, "empty", Description(), message=reason)
        case Failure(error=error):
            return Proposal(source, "failed", Description(), message=error)
        case Intake():
            return _readable(source, fate, choice.match(path, fate))


def _already_here(fate: Duplicate) -> str:
    if fate.removed:
        return f"Already here, but in the trash: {fate.key}. Nothing will change; restore it there to have it back."
    return f"Already here: {fate.key}. Nothing will change."


def _readable(source: str, intake: Intake, match: Match | None) -> Proposal:
    return Proposal(
        source,
        "version" if match and match.is_version else "new",
        intake.description,
        paragraphs=len(intake.text.body),
        words=intake.words,
        message=match.sentence if match else "",
        key=match.key if match else None,
        encoding=intake.encoding,
        doubtful_encoding=intake.doubtful_encoding,
        beginning=" ".join(intake.text.text[:_BEGINNING].split()),
    )
