"""Annotations of other programs that found no statement wait for it in the change log, as a step like all others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.waiting import waiting
from kpdesk.store.schema import NoteRow


def let_wait(step: Step, annotations: Mapping[str, Any]) -> None:
    """Keep annotations, by their ids, as they came; one that waits already waits as it came last."""
    for name, whole in annotations.items():
        step.put(waiting(step.session), fields.WAITS + name, whole)


def let_go(step: Step, annotations: Mapping[str, str]) -> None:
    """Of the annotations, with the ids of their notes, those wait no more whose note is here.

    One whose note is in the trash goes on waiting: that it was placed may have been taken back.
    """
    for name, note_id in annotations.items():
        note = step.session.get(NoteRow, note_id)
        if note is not None and note.removed is None:
            step.put(waiting(step.session), fields.WAITS + name, None)
