"""The verbs of a reader's own judgement about what is linked with what."""

from __future__ import annotations

from kpdesk.archive.library.verbs import LibraryVerbs, versioned
from kpdesk.core.numbering import numbered
from kpdesk.core.records import VERDICTS, Decision, Judgement
from kpdesk.errors import FieldError, NotFoundError

_LABELS: dict[Decision | None, str] = {
    "confirmed": "Confirm a link",
    "rejected": "Reject a link",
    "pinned": "Pin two passages",
    None: "Take back a judgement",
}


class JudgeVerbs(LibraryVerbs):
    """What a person does to say that two passages belong together, or do not."""

    def judge(self, key: str, paragraph: int, other_key: str, other_paragraph: int, decision: Decision | None) -> None:
        """Keep a decision about two passages; it can be undone, and no comparison ever overwrites it.

        "confirmed" says that their link is right, "rejected" that there is none, "pinned" that there must be one;
        None takes back what was decided. A key may be `KEY@VERSION`.
        """
        if decision is not None and decision not in VERDICTS:
            raise FieldError(f"“{decision}” is no judgement, so nothing was kept. It is one of {', '.join(VERDICTS)}.")
        places = [self._passage(key, paragraph), self._passage(other_key, other_paragraph)]
        if places[0][:2] == places[1][:2]:
            raise FieldError("Both passages are of the same text, so nothing was kept. Name passages of two texts.")
        label = _LABELS[decision]
        self._store.judge(places[0], places[1], decision=decision, label=label)
        statements = tuple(self._store.statement(name).statement.id for name, _, _ in places)
        self._announce(label, statements=statements)

    def judgements(self) -> list[Judgement]:
        """Everything that readers decided about passages of statements outside the trash."""
        return self._store.judgements()

    def _passage(self, name: str, n: int) -> tuple[str, int, int]:
        key, version = versioned(name)
        shown = self._store.statement(key, version=version)
        if all(each.n != n for each in shown.body):
            raise NotFoundError(
                f"{name} has no paragraph {numbered(n)}, so nothing was kept. Look at it with: kpdesk show {key}."
            )
        return key, shown.statement.version, n
