"""A collection of statements that is handed on without notes: written from an archive, taken into another.

It is a folder with the original files and one list that describes them, so that it can be read without kpdesk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kpdesk.archive.base import Progress
from kpdesk.archive.importing.from_file import Intake, load, take_in
from kpdesk.archive.importing.verbs import ImportVerbs
from kpdesk.core.records import EDITABLE_FIELDS, Description, Evidence, Meeting, Statement
from kpdesk.errors import ReadError

LIST = "collection.json"


class CollectionVerbs(ImportVerbs):
    """What a person does with collections."""

    def add_collection(self, folder: Path, *, progress: Progress | None = None) -> list[Statement]:
        """The statements of a collection that were not in the archive, its trash included, now stored.

        Whatever else the archive holds stays as it is: no note, no version and no description is changed.
        """
        return self._add_collection(folder / LIST, sample=False, progress=progress)

    def write_collection(self, folder: Path, *, progress: Progress | None = None) -> list[Statement]:
        """The statements of this archive that went into a collection in `folder`: originals and what is known of them.

        Notes, tags, the change log and the sample collection stay here. A statement whose text does not come out of
        its original again, word for word, is left out.
        """
        folder.mkdir(parents=True, exist_ok=True)
        entries: list[dict[str, Any]] = []
        written: list[Statement] = []
        known = [each for each in self._store.statements(removed=False) if not each.sample]
        for done, statement in enumerate(known):
            if progress and not progress(done, len(known), statement.key):
                break
            file = folder / f"{statement.key}{Path(statement.source).suffix.lower() or '.txt'}"
            file.write_bytes(self._store.original(statement.key))
            if self._reads_as(file, statement):
                entries.append(_entry(file, statement))
                written.append(statement)
            else:
                file.unlink()
        text = json.dumps(entries, ensure_ascii=False, indent=1)
        (folder / LIST).write_text(f"{text}\n", encoding="utf-8")
        return written

    def _reads_as(self, file: Path, statement: Statement) -> bool:
        try:
            again = take_in(file, load(file))
        except ReadError:
            return False
        return again.sha256 == statement.sha256 and again.text.text == self._store.statement(statement.key).text

    def _add_collection(self, listed: Path, *, sample: bool, progress: Progress | None = None) -> list[Statement]:
        entries = json.loads(listed.read_text("utf-8"))
        batches = self._batches(sample=sample)
        for done, entry in enumerate(entries):
            if progress and not progress(done, len(entries), entry["file"]):
                break
            intake = _intake(listed.with_name(entry["file"]), entry)
            if self._store.by_sha256(intake.sha256) is None:
                batches.add(intake.described(_description(entry)))
        batches.flush()
        self._level_index()
        return batches.stored


def _intake(file: Path, entry: Mapping[str, Any]) -> Intake:
    return take_in(file, load(file), source=entry.get("source", ""))


def _entry(file: Path, statement: Statement) -> dict[str, Any]:
    told = statement.to_json()
    described = {name: told[name] for name in EDITABLE_FIELDS if told[name] is not None}
    return {"file": file.name, "source": statement.source, **described, "evidence": told["evidence"]}


def _description(entry: Mapping[str, Any]) -> Description:
    values = {name: entry[name] for name in EDITABLE_FIELDS if entry.get(name) is not None}
    if "meeting" in values:
        values["meeting"] = Meeting(**values["meeting"])
    if "date" in values:
        values["date_precision"] = ("year", "month", "day")[values["date"].count("-")]
    values["speakers"] = tuple(values.get("speakers", ()))
    sure = {name: Evidence(quote="", certainty="confirmed") for name in values}
    given = {name: _evidence(each) for name, each in entry.get("evidence", {}).items()}
    return Description(**values, evidence=given or sure)


def _evidence(told: Mapping[str, Any]) -> Evidence:
    return Evidence(told["quote"], told["certainty"], other=tuple(told.get("other", ())))
