"""What the File menu does: files and bundles in and out, and the care of the archive; a part of the one table."""

from __future__ import annotations

from kpdesk.gui.base.actions.spec import QT_TRANSLATE_NOOP, ActionSpec

FILE = (
    ActionSpec(
        "import_files",
        QT_TRANSLATE_NOOP("Actions", "&Import statements…"),
        ("Ctrl+I",),
        "file",
        QT_TRANSLATE_NOOP("Actions", "Bring files into the archive"),
        "import",
    ),
    ActionSpec("import_folder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), (), "file"),
    ActionSpec(
        "watch_folder",
        QT_TRANSLATE_NOOP("Actions", "&Watch a folder for new files…"),
        (),
        "file",
        QT_TRANSLATE_NOOP("Actions", "Offer what arrives in a folder, such as a stick or Downloads"),
    ),
    ActionSpec("unwatch_folder", QT_TRANSLATE_NOOP("Actions", "Stop watc&hing the folder"), (), "file"),
    ActionSpec(
        "edit_statement",
        QT_TRANSLATE_NOOP("Actions", "Correct &details…"),
        ("F2",),
        "file",
        QT_TRANSLATE_NOOP("Actions", "Correct title, date, meeting and the like"),
        "edit",
        ("library",),
        line=True,
    ),
    ActionSpec(
        "remove_statement",
        QT_TRANSLATE_NOOP("Actions", "Move to the &trash"),
        ("Del",),
        "file",
        QT_TRANSLATE_NOOP("Actions", "Move the chosen statements to the trash"),
        "trash",
        ("library",),
    ),
    ActionSpec(
        "restore_statement",
        QT_TRANSLATE_NOOP("Actions", "&Restore from the trash"),
        (),
        "file",
        "",
        "restore",
        ("library",),
    ),
    ActionSpec("remove_samples", QT_TRANSLATE_NOOP("Actions", "Remove the &sample collection"), (), "file"),
    ActionSpec("share_notes", QT_TRANSLATE_NOOP("Actions", "Share &notes…"), (), "file", line=True),
    ActionSpec("merge_bundle", QT_TRANSLATE_NOOP("Actions", "&Merge a bundle…"), ("Ctrl+M",), "file"),
    ActionSpec("import_annotations", QT_TRANSLATE_NOOP("Actions", "Import &annotations…"), (), "file"),
    ActionSpec("conflicts", QT_TRANSLATE_NOOP("Actions", "C&onflicts and bundles…"), (), "file"),
    ActionSpec("backup", QT_TRANSLATE_NOOP("Actions", "Back &up the archive…"), (), "file", "", "", line=True),
    ActionSpec("backups", QT_TRANSLATE_NOOP("Actions", "Bac&kups and health…"), (), "file"),
    ActionSpec("check", QT_TRANSLATE_NOOP("Actions", "&Check the archive"), (), "file"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), "file", line=True),
)
