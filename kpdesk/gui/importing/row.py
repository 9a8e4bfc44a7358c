"""One row of the table of proposals: a file with what a person has corrected and decided so far."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kpdesk.core.records import EDITABLE_FIELDS, Description, Proposal, Verdict


@dataclass(frozen=True)
class Row:
    """One file of the import, with what a person has corrected so far."""

    proposal: Proposal
    description: Description
    chosen: bool
    as_version: bool = False
    decided: bool = False
    """Whether a person has said what the file is stored as."""
    encoding: str | None = None
    """How a person says that the file is written."""

    @property
    def verdict(self) -> Verdict:
        """What becomes of the file, as it is decided now."""
        if self.proposal.verdict not in ("new", "version"):
            return self.proposal.verdict
        return "version" if self.as_version else "new"

    @property
    def storable(self) -> bool:
        """Whether the file can be stored, as a statement or as a version of one."""
        return self.verdict in ("new", "version")

    @property
    def undecided(self) -> bool:
        """Whether it is for a person to say if the file is a version or a statement of its own."""
        return self.storable and self.proposal.key is not None


def read_again(row: Row, proposal: Proposal, encoding: str) -> Row:
    """The row as the file is read now, with what a person has confirmed of it."""
    known = row.description.evidence
    kept = [name for name in EDITABLE_FIELDS if name in known and known[name].certainty == "confirmed"]
    values = {name: getattr(row.description, name) for name in (*kept, *(["date_precision"] if "date" in kept else []))}
    evidence = {**proposal.description.evidence, **{name: known[name] for name in kept}}
    description = replace(proposal.description, **values, evidence=evidence)
    return Row(
        proposal,
        description,
        row.chosen and proposal.verdict in ("new", "version"),
        as_version=row.as_version if row.decided else proposal.verdict == "version",
        decided=row.decided,
        encoding=encoding,
    )
