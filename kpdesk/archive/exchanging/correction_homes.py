"""What a bundle says was corrected about statements, brought to those that they are here; the rest waits."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kpdesk.archive.fields import typed_fields
from kpdesk.core.merging import Operation
from kpdesk.core.records import EDITABLE_FIELDS, Meeting, Record
from kpdesk.core.repair import MARKS
from kpdesk.errors import FieldError
from kpdesk.exchange.bundle import corrections_of_line
from kpdesk.exchange.bundle_contents import BundledCorrections, BundledStatement
from kpdesk.store import Corrections, Store, VersionHash

REPAIRS = "repairs"
_REPAIR = re.compile(r"repairs\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})", re.ASCII)
_MOST_NAMED = 3


class CorrectionHomes:
    """The corrections of a bundle by the statements here.

    Only a file or a text that is the same to the byte tells which statement is meant, and only where it tells one:
    two speeches may have the same few words. Of a repaired paragraph the text itself has to be the same.
    """

    def __init__(
        self,
        corrections: Sequence[BundledCorrections],
        statements: Mapping[str, BundledStatement],
        *,
        hashes: Iterable[VersionHash],
        coming: Collection[str] = (),
    ) -> None:
        self._corrections, self._statements, self._coming = corrections, statements, coming
        self._by_file, self._by_text = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        self._versions: dict[tuple[str, str], int] = {}
        for each in hashes:
            self._by_file[each.sha256].add(each.key)
            self._by_text[each.text_sha256].add(each.key)
            self._versions[each.key, each.text_sha256] = each.version
        self._nowhere: list[str] = []
        self._other_text: list[str] = []
        self.coming = 0
        self.homeless: list[BundledCorrections] = []
        self.arriving = tuple(self._arriving())

    @property
    def left_aside(self) -> tuple[str, ...]:
        """What is not taken over yet, in sentences."""
        said = []
        if self._nowhere:
            said.append(
                f"Corrections of {_named(self._nowhere)} wait, because here is no statement from the same "
                "file or with the same text, or more than one. They are taken over once it is imported."
            )
        if self._other_text:
            said.append(
                f"Repairs of the paragraphs of {_named(self._other_text)} wait, because the text is another "
                "one here. They are taken over once that text is here; repair the text here where it needs it."
            )
        return tuple(said)

    def _arriving(self) -> list[Corrections]:
        homes = self._homes()
        found: dict[str, dict[str, Operation]] = {}
        for each in self._corrections:
            statement = self._statements[each.statement]
            possible = [one for one in each.operations if is_possible(one)]
            key = homes.get(statement.id)
            if key is not None:
                known = found.setdefault(key, {})
                for one in self._here(possible, statement, key):
                    known.setdefault(one.id, one)
            elif statement.id in self._coming:
                self.coming += len(possible)
            elif possible:
                self._nowhere.append(statement.title or statement.key)
                self.homeless.append(BundledCorrections(statement.id, tuple(possible)))
        return [Corrections(key, tuple(known.values())) for key, known in found.items()]

    def _here(self, operations: Iterable[Operation], statement: BundledStatement, key: str) -> list[Operation]:
        found, lost = [], []
        texts = {each.n: each.text_sha256 for each in statement.versions}
        for each in operations:
            if not _is_repair(each.field):
                found.append(each)
                continue
            _, number, place = each.field.split(".")
            version = self._versions.get((key, texts.get(int(number), "")))
            if version is None:
                lost.append(each)
            else:
                found.append(replace(each, field=f"{REPAIRS}.{version}.{place}"))
        if lost:
            self._other_text.append(statement.title or statement.key)
            self.homeless.append(BundledCorrections(statement.id, tuple(lost)))
        return found

    def _homes(self) -> dict[str, str]:
        """The key here of each corrected statement; of two that claim one by its text, the one with its file, or none.

        The same file in two statements is one that two archives have, and a third passes on.
        """
        statements = [self._statements[each.statement] for each in self._corrections]
        by_file = _single({each.id: self._keys(each, self._by_file, "sha256") for each in statements})
        taken = set(by_file.values())
        left = [each for each in statements if each.id not in by_file]
        by_text = _only({each.id: self._keys(each, self._by_text, "text_sha256") - taken for each in left})
        return {**by_text, **by_file}

    @staticmethod
    def _keys(statement: BundledStatement, known: Mapping[str, set[str]], name: str) -> set[str]:
        return {key for each in statement.versions for key in known.get(getattr(each, name), ())}


def homes_of_waiting(store: Store) -> dict[str, tuple[Corrections, ...]]:
    """What waits in the archive and has a statement here by now, by the bundle that brought it."""
    entries = [(bundle, *corrections_of_line(entry)) for bundle, entry in store.waiting_corrections()]
    if not entries:
        return {}
    hashes = store.version_hashes()
    found = {}
    for bundle in dict.fromkeys(each[0] for each in entries):
        own = [each for each in entries if each[0] == bundle]
        statements = {statement.id: statement for _, _, statement in own}
        homes = CorrectionHomes([each[1] for each in own], statements, hashes=hashes)
        found[bundle] = tuple(each for each in homes.arriving if each.operations)
    return found


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
    single = _single(found)
    claimed = Counter(key for keys in found.values() for key in keys)
    return {name: key for name, key in single.items() if claimed[key] == 1}


def _single(found: Mapping[str, set[str]]) -> dict[str, str]:
    return {name: next(iter(keys)) for name, keys in found.items() if len(keys) == 1}


def _named(titles: list[str]) -> str:
    shown = ", ".join(f"“{each}”" for each in titles[:_MOST_NAMED])
    return shown if len(titles) <= _MOST_NAMED else f"{shown} and {len(titles) - _MOST_NAMED} more"
