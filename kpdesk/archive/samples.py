"""The sample collection: invented statements that the first start opens with."""

from __future__ import annotations

import json
from typing import Any

from kpdesk import paths
from kpdesk.archive.importing import ImportVerbs
from kpdesk.archive.intake import load, take_in
from kpdesk.core.records import Description, Evidence, Meeting, Statement


class SampleVerbs(ImportVerbs):
    """What a person does with the sample collection."""

    def install_samples(self) -> list[Statement]:
        """The sample statements that were not in the archive yet, now stored and marked as samples."""
        folder = paths.resource("samples")
        entries = json.loads((folder / "samples.json").read_text("utf-8"))
        batches = self._batches(sample=True)
        for entry in entries:
            file = folder / entry["file"]
            intake = take_in(file, load(file))
            if self._store.by_sha256(intake.sha256) is None:
                batches.add(intake.described(_description(entry)))
        batches.flush()
        self._level_index()
        return batches.stored


def _description(entry: dict[str, Any]) -> Description:
    values = {name: value for name, value in entry.items() if name != "file" and value is not None}
    if "meeting" in values:
        values["meeting"] = Meeting(**values["meeting"])
    if "date" in values:
        values["date_precision"] = ("year", "month", "day")[values["date"].count("-")]
    values["speakers"] = tuple(values.get("speakers", ()))
    evidence = {name: Evidence(quote="", certainty="confirmed") for name in values}
    return Description(**values, evidence=evidence)
