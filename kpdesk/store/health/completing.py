"""What the rows that could be read lack, made from the rest: texts to stand on, numbers of their own, paragraphs."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from kpdesk.store.health.salvaged_rows import TABLES, Found

_LEAST: Mapping[str, Any] = {
    "state": "to place",
    "visibility": "private",
    "delivery": "unknown",
    "kind": "statement",
    "tags": [],
    "speakers": [],
    "evidence": {},
    "sample": False,
    **dict.fromkeys(("version", "paragraph"), 1),
    **dict.fromkeys(("start", "end"), 0),
}
"""What a column says that nothing is known of."""
_MOST_LOST = 1_000_000
"""Rows that a table lost at most: a higher number than so many more is a damaged one."""


def filled(table: str, row: dict[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """A row with something in every column that must have it: what its page has, or what promises least."""
    for column in TABLES[table].columns:
        if row[column.name] is None and not column.nullable:
            least = _LEAST.get(column.name, row["id"] if column.name == "key" else "")
            row[column.name] = known.get(column.name, least)
    return row


def without_home(found: Found) -> Iterable[str]:
    """Put an empty text or file where a damaged one was, so that each note has a statement; says what that concerns."""
    versions, originals = found["version"], found["original"]
    wanted = {(name, each["version"]) for name, each in found["statement"].items()}
    wanted |= {(each["statement_id"], each["version"]) for each in found["note"].values()}
    for name, n in sorted(wanted - versions.keys()):
        if name not in found["statement"]:
            continue
        key = found["statement"][name]["key"]
        number = max([each["id"] for each in versions.values()], default=0) + 1
        about = dict.fromkeys(("format", "imported", "text"), "") | dict.fromkeys(("words", "paragraphs"), 0)
        about |= {"id": number, "statement_id": name, "n": n, "source": key}
        versions[name, n] = about | {"sha256": f"lost {name} {n}", "text_sha256": hashlib.sha256(b"").hexdigest()}
        yield f"The text of {key} is damaged, and its notes are to place: import its file again, or restore a backup."
    for each in versions.values():
        if each["sha256"] not in originals:
            originals[each["sha256"]] = {"sha256": each["sha256"], "size": 0, "content": b""}
            if each["text"]:
                yield f"The file {each['source']} is damaged; its text is not."
    for place in [place for place in versions if place[0] not in found["statement"]]:
        del versions[place]
    for name in [name for name, each in found["note"].items() if each["statement_id"] not in found["statement"]]:
        del found["note"][name]
        yield f"The note {name} has no statement to stand in."


def complete(found: Found) -> None:
    """Make what can be told from the rest; lost groups get the free numbers."""
    _number_anew(found)
    _complete_paragraphs(found)
    first = {each["group_id"]: each["seq"] for each in sorted(found["change"].values(), key=lambda one: -one["seq"])}
    groups = found["change_group"]
    for name in first.keys() - groups.keys():
        about = {"label": "", "kind": "do", "of": None, "time": "", "bundle": None, "outward": 0}
        groups[name] = {"id": name, "n": None, **about}
    used = {each["n"] for each in groups.values() if each["n"] is not None}
    free = (n for n in range(1, len(groups) + len(used) + 1) if n not in used)
    for each in sorted(
        (each for each in groups.values() if each["n"] is None), key=lambda one: first.get(one["id"], 0)
    ):
        each["n"] = next(free)
    for each in groups.values():
        if each["of"] not in groups:
            each["of"] = None


def _number_anew(found: Found) -> None:
    """Take from rows the number that another has, too, or that cannot be: one of the two is damaged, and both stay.

    Groups get a free number in the order of their changes, lines and versions one after all others.
    """
    for table, column in (("change_group", "n"), ("change", "seq"), ("version", "id")):
        rows = [*found[table].values()]
        times = Counter(each[column] for each in rows)
        most = len(rows) + _MOST_LOST
        doubtful = [each for each in rows if each[column] is not None and not 0 < each[column] <= most]
        doubtful += [each for each in rows if times[each[column]] > 1 and each not in doubtful]
        if table == "change_group":
            for each in doubtful:
                each[column] = None
            continue
        sure = {each[column] for each in rows if each not in doubtful}
        for each in doubtful:
            if each[column] in sure or not 0 < each[column] <= most:
                each[column] = max(sure, default=0) + 1
            sure.add(each[column])
    keys = Counter[str]()
    for each in found["statement"].values():
        keys[each["key"]] += 1
        if keys[each["key"]] > 1:
            each["key"] = f"{each['key']}-{keys[each['key']]}"


def _complete_paragraphs(found: Found) -> None:
    """Give every text the paragraphs that its lines are, and no others; of which nothing is known are plain ones."""
    numbers = {each["id"]: each for each in found["version"].values()}
    for name, version in numbers.items():
        at = 0
        pieces = version["text"].split("\n") if version["text"] else []
        version["paragraphs"] = len(pieces)  # of a text whose hash is right: what differs is damaged
        for n, piece in enumerate(pieces, 1):
            plain: dict[str, Any] = dict.fromkeys(column.name for column in TABLES["paragraph"].columns)
            known = found["paragraph"].get((name, n), plain | {"version_id": name, "n": n, "kind": "paragraph"})
            found["paragraph"][name, n] = known | {"start": at, "end": at + len(piece)}
            at += len(piece) + 1
    for name, n in [*found["paragraph"]]:
        if name not in numbers or n > numbers[name]["paragraphs"]:
            del found["paragraph"][name, n]
