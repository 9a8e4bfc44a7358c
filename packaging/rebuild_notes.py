"""Rebuild all notes from the journal of an archive, with nothing but Python: `python3 rebuild_notes.py ARCHIVE OUT`.

For the day when archive.db is lost, its backups too, and kpdesk is not at hand. Reads ARCHIVE/journal/*.jsonl and
writes OUT/notes.json and OUT/notes.md; changes nothing else. Lines that cannot be read are counted and left out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CREATED = "created"


def lines(journal: Path) -> Iterator[dict[str, Any] | None]:
    """Every line of the journal as the change it tells of; None for one that cannot be read."""
    for file in sorted(journal.glob("*.jsonl")):
        for line in file.read_bytes().splitlines():
            try:
                change = json.loads(line)
                rank = (change["clock"], change["id"])
                whole = isinstance(rank[0], int) and all(
                    isinstance(change[name], str) for name in ("id", "target", "target_kind", "field", "time")
                )
                yield change if whole and "new" in change else None
            except (ValueError, KeyError, TypeError, RecursionError):
                yield None


def replayed(changes: list[dict[str, Any]], kind: str) -> dict[str, dict[str, Any]]:
    """The things of a kind as the changes leave them, by id.

    In the order of the clocks, since lines that came from another archive keep the clock they have there. A change
    that stands twice, as after a backup was restored, is the one that was written last.
    """
    found: dict[str, dict[str, Any]] = {}
    unique = {change["id"]: change for change in changes if change["target_kind"] == kind}
    for change in sorted(unique.values(), key=lambda each: (each["clock"], each["id"])):
        target, field, new = change["target"], change["field"], change["new"]
        if field == CREATED and isinstance(new, dict):
            found[target] = {"id": target, "created": change["time"], "modified": change["time"], **new}
        elif target in found and new != {"withheld": True} and field != "carried":  # which bundles brought it, too
            found[target][field] = new
            if field != "removed":
                found[target]["modified"] = change["time"]
    return found


def rebuilt(archive: Path) -> tuple[list[dict[str, Any]], int]:
    """All notes, those in the trash too, with the title of their statement; and how many lines could not be read."""
    read = list(lines(archive / "journal"))
    changes = [change for change in read if change is not None]
    statements = replayed(changes, "statement")
    notes = sorted(replayed(changes, "note").values(), key=lambda note: (str(note.get("key")), note["created"]))
    for note in notes:
        statement = statements.get(str(note.get("statement")), {})
        note["title"] = statement.get("title")
    return notes, len(read) - len(changes)


def as_markdown(notes: list[dict[str, Any]]) -> str:
    """The notes for people: by statement, with the words they stand on."""
    parts: list[str] = ["# Notes"]
    last = None
    for note in notes:
        if note.get("key") != last:
            last = note.get("key")
            parts.append(f"## {note['title'] or last} ({last})")
        quote = str((note.get("selector") or {}).get("exact", "")).replace("\n", "\n> ")
        tags = " ".join(f"#{tag}" for tag in note.get("tags") or [])
        about = f"{note.get('author')}, {note['modified']}, ¶{note.get('paragraph')}, {note.get('visibility')} {tags}"
        trash = " (in the trash)" if note.get("removed") else ""
        parts.append(f"> {quote}\n\n{note.get('text') or ''}\n\n*{about.strip()}*{trash}")
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write both files and say how many notes there are; 2 for wrong arguments, 1 where there is no journal."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    archive, out = map(Path, arguments)
    if not (archive / "journal").is_dir():
        print(f"There is no folder journal in {archive}, so nothing was written.", file=sys.stderr)
        return 1
    notes, unread = rebuilt(archive)
    out.mkdir(parents=True, exist_ok=True)
    (out / "notes.json").write_text(json.dumps(notes, ensure_ascii=False, indent=1), encoding="utf-8")
    (out / "notes.md").write_text(as_markdown(notes), encoding="utf-8")
    print(f"{len(notes)} notes are in {out}; {unread} lines could not be read.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
