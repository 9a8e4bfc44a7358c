"""What the library calls a step that undo takes back, with a name for each value in it: they are translated."""

from __future__ import annotations

from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP

STEPS = (
    QT_TRANSLATE_NOOP("Library", "Add note"),
    QT_TRANSLATE_NOOP("Library", "Highlight"),
    QT_TRANSLATE_NOOP("Library", "Edit note"),
    QT_TRANSLATE_NOOP("Library", "Change label"),
    QT_TRANSLATE_NOOP("Library", "Change tags"),
    QT_TRANSLATE_NOOP("Library", "Change visibility"),
    QT_TRANSLATE_NOOP("Library", "Move note"),
    QT_TRANSLATE_NOOP("Library", "Remove note"),
    QT_TRANSLATE_NOOP("Library", "Restore note"),
    QT_TRANSLATE_NOOP("Library", "Edit details"),
    QT_TRANSLATE_NOOP("Library", "Import {count} statements"),
    QT_TRANSLATE_NOOP("Library", "Import 1 statement"),
    QT_TRANSLATE_NOOP("Library", "Import a new version"),
    QT_TRANSLATE_NOOP("Library", "Import 1 new version"),
    QT_TRANSLATE_NOOP("Library", "Import notes"),
    QT_TRANSLATE_NOOP("Library", "Remove 1 statement"),
    QT_TRANSLATE_NOOP("Library", "Remove {count} statements"),
    QT_TRANSLATE_NOOP("Library", "Restore 1 statement"),
    QT_TRANSLATE_NOOP("Library", "Restore {count} statements"),
    QT_TRANSLATE_NOOP("Library", "Edit the lexicon"),
    QT_TRANSLATE_NOOP("Library", "Confirm a link"),
    QT_TRANSLATE_NOOP("Library", "Reject a link"),
    QT_TRANSLATE_NOOP("Library", "Pin two passages"),
    QT_TRANSLATE_NOOP("Library", "Take back a judgement"),
    QT_TRANSLATE_NOOP("Library", "Undo all repairs"),
    QT_TRANSLATE_NOOP("Library", "Bring back ¶{n}"),
    QT_TRANSLATE_NOOP("Library", "Join ¶{n} with the next"),
    QT_TRANSLATE_NOOP("Library", "Split ¶{n}"),
    QT_TRANSLATE_NOOP("Library", "Leave out ¶{n}"),
)
"""In English, as `undo_label` gives them."""
