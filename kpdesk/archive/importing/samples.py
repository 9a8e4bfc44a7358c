"""The sample collection: invented statements that the first start opens with."""

from __future__ import annotations

from kpdesk import paths
from kpdesk.archive.importing.collection import CollectionVerbs
from kpdesk.core.records import Statement


class SampleVerbs(CollectionVerbs):
    """What a person does with the sample collection."""

    def install_samples(self) -> list[Statement]:
        """The sample statements that were not in the archive yet, now stored and marked as samples."""
        return self._add_collection(paths.resource("samples", "samples.json"), sample=True)
