"""What a bundle says was corrected about statements, brought to those that they are here, or left aside."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from kpdesk.archive.fields import typed_fields
from kpdesk.core.merging import Operation
from kpdesk.core.records import EDITABLE_FIELDS, Meeting, Record
from kpdesk.core.repair import MARKS
from kpdesk.errors import FieldError
from kpdesk.exchange.bundle_contents import Bundle, BundledStatement
from kpdesk.store import Corrections, VersionHash

REPAIRS = "repairs"
_REPAIR = re.compile(r"repairs\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})", re.ASCII)
_MOST_NAMED = 3


class CorrectionHomes:
    """The corrections of a bundle by the statements here.

    Only a file or a text that is the same to the byte tells which statement is meant, and only where it tells one:
    two speeches may have the same few words. Of a repaired paragraph the text itself has to be the same.
    """

    def __init__(self, bundle: Bundle, hashes: Iterable[VersionHash], *, coming: Collection[str] = ()) -> None:
        self._bundle, self._coming = bundle, coming
        self._by_file, self._by_text = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        self._versions: dict[tuple[str, str], int] = {}
        for each in hashes:
            self._by_file[each.sha256].add(each.key)
            self._by_text[each.text_sha256].add(each.key)
            self._versions[each.key, each.text_sha256] = each.version
        self._nowhere: list[str] = []
        self._other_text: list[str] = []
        self.waiting = 0
        self.arriving = tuple(self._arriving())

    @property
    def left_aside(self) -> tuple[str, ...]:
        """What is not taken over, in sentences."""
        said = []
        if self._nowhere:
            said.append(
                f"Corrections of {_named(self._nowhere)} are left aside, because here is no statement from the same "
                "file or with the same text, or more than one. Import it and merge the bundle again."
            )
        if self._other_text:
            said.append(
                f"Repairs of the paragraphs of {_named(self._other_text)} are left aside, because the text is another "
                "one here. They are in the bundle; repair the text here where it needs it."
            )
        return tuple(said)

    def _arriving(self) -> list[Corrections]:
        homes = self._homes()
        found = []
        for each in self._bundle.corrections:
            statement = self._bundle.statements[each.statement]
            possible = [one for one in each.operations if is_possible(one)]
            key = homes.get(statement.id)
            if key is not None:
                operations = tuple(self._here(possible, statement, key))
                found.append(Corrections(key, operations))
            elif statement.id in self._coming:
                self.waiting += len(possible)
            elif possible:
                self._nowhere.append(statement.title or statement.key)
        return found

    def _here(self, operations: Iterable[Operation], statement: BundledStatement, key: str) -> list[Operation]:
        found, lost = [], False
        texts = {each.n: each.text_sha256 for each in statement.versions}
        for each in operations:
            if not _is_repair(each.field):
                found.append(each)
                continue
            _, number, place = each.field.split(".")
            version = self._versions.get((key, texts.get(int(number), "")))
            if version is None:
                lost = True
            else:
                found.append(replace(each, field=f"{REPAIRS}.{version}.{place}"))
        if lost:
            self._other_text.append(statement.title or statement.key)
        return found

    def _homes(self) -> dict[str, str]:
        """The key here of each corrected statement; of two that claim the same, the one with its file, or neither."""
        statements = [self._bundle.statements[each.statement] for each in self._bundle.corrections]
        by_file = _only({each.id: self._keys(each, self._by_file, "sha256") for each in statements})
        taken = set(by_file.values())
        left = [each for each in statements if each.id not in by_file]
        by_text = _only({each.id: self._keys(each, self._by_text, "text_sha256") - taken for each in left})
        return {**by_text, **by_file}

    @staticmethod
    def _keys(statement: BundledStatement, known: Mapping[str, set[str]], name: str) -> set[str]:
        return {key for each in statement.versions for key in known.get(getattr(each, name), ())}


def is_possible(operation: Operation) -> bool:
    """Whether a person here could have made that correction: a stranger may have written anything."""
    if _is_repair(operation.field):
        return operation.new is None or (isinstance(operation.new, str) and set(operation.new.split()) <= MARKS)
    if operation.field not in EDITABLE_FIELDS:
        return False
    try:
        typed = typed_fields({operation.field: _value(operation)})[operation.field]
    except (FieldError, TypeError, ValueError, AttributeError, OverflowError):
        return False
    return bool(_plain(typed) == operation.new)


def _value(operation: Operation) -> Any:
    if operation.field == "meeting" and isinstance(operation.new, dict):
        return Meeting(**operation.new)
    return operation.new


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_json()
    return [*value] if isinstance(value, tuple) else value


def _is_repair(field: str) -> bool:
    return _REPAIR.fullmatch(field) is not None


def _only(found: Mapping[str, set[str]]) -> dict[str, str]:
    """The one key of each, where it has one and no other has that too."""
    single = {name: next(iter(keys)) for name, keys in found.items() if len(keys) == 1}
    claimed = Counter(key for keys in found.values() for key in keys)
    return {name: key for name, key in single.items() if claimed[key] == 1}


def _named(titles: list[str]) -> str:
    shown = ", ".join(f"“{each}”" for each in titles[:_MOST_NAMED])
    return shown if len(titles) <= _MOST_NAMED else f"{shown} and {len(titles) - _MOST_NAMED} more"
