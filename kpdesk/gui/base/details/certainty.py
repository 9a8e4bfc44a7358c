"""How sure a metadata value is, in words and with a sign, never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kpdesk.core.records import Evidence, Statement
from kpdesk.gui.base.language.names import listed, quoted

DOUBT_SIGN = "?"


def is_doubtful(evidence: Evidence | None) -> bool:
    """Whether a person should look at the value: it is a guess, or the text also says something else."""
    return (
        evidence is not None
        and evidence.certainty != "confirmed"
        and bool(evidence.certainty == "guess" or evidence.other)
    )


def evidence_line(evidence: Evidence | None) -> str:
    """Where a value comes from, e.g. `“12 November 2021” · stated in the text`; empty where nothing is known."""
    if evidence is None:
        return ""
    said = {
        "stated": QCoreApplication.translate("Certainty", "stated in the text"),
        "derived": QCoreApplication.translate("Certainty", "worked out from the text"),
        "guess": QCoreApplication.translate("Certainty", "a guess, please check"),
        "confirmed": QCoreApplication.translate("Certainty", "confirmed by a person"),
    }[evidence.certainty]
    parts = [quoted(evidence.quote)] if evidence.quote else []
    parts.append(said)
    if evidence.other:
        also = QCoreApplication.translate("Certainty", "also found: {readings}")
        parts.append(also.format(readings=listed(evidence.other)))
    return " · ".join(parts)


def doubtful_fields(statement: Statement) -> list[str]:
    """The fields of a statement that a person should look at."""
    return [field for field, evidence in statement.evidence.items() if is_doubtful(evidence)]
