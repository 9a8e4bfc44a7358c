"""The one table of everything that can be done by key or menu; menus, shortcuts and the key list come from it."""

from __future__ import annotations

from kpdesk.gui.base.actions.file_table import FILE
from kpdesk.gui.base.actions.spec import MENUS, PLACES, QT_TRANSLATE_NOOP, ActionSpec

__all__ = ["ACTIONS", "MENUS", "PLACES", "QT_TRANSLATE_NOOP", "ActionSpec"]

_EDIT = (
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "edit", "", "undo"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", "", "redo"),
    ActionSpec(
        "copy_citation",
        QT_TRANSLATE_NOOP("Actions", "&Copy with citation"),
        ("Ctrl+Shift+C",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected words with their source"),
        "quote",
        line=True,
    ),
    ActionSpec(
        "check_quotation",
        QT_TRANSLATE_NOOP("Actions", "Check a &quotation…"),
        ("Ctrl+Shift+V",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Was it said so, word for word, and where"),
    ),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find in this text"), ("Ctrl+F",), "edit", line=True),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3",), "edit"),
    ActionSpec("find_previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"), ("Shift+F3",), "edit"),
    ActionSpec(
        "highlight",
        QT_TRANSLATE_NOOP("Actions", "&Highlight"),
        ("H",),
        "edit",
        "",
        "highlight",
        ("reading",),
        line=True,
    ),
    *(
        ActionSpec(
            f"label_{n}", QT_TRANSLATE_NOOP("Actions", "Highlight with label %1"), (str(n),), "", places=("reading",)
        )
        for n in range(1, 7)
    ),
    ActionSpec("note", QT_TRANSLATE_NOOP("Actions", "Writ&e a note"), ("N",), "edit", "", "note", ("reading",)),
    ActionSpec(
        "note_statement",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the whole statement"),
        ("Shift+N",),
        "edit",
        places=("reading",),
    ),
    ActionSpec("note_meeting", QT_TRANSLATE_NOOP("Actions", "Write a note on the meeting"), (), "edit"),
    ActionSpec("theme_code", QT_TRANSLATE_NOOP("Actions", "Give a theme c&ode…"), ("C",), "edit", places=("reading",)),
    ActionSpec(
        "adjust_note",
        QT_TRANSLATE_NOOP("Actions", "Adjust the passa&ge of a note"),
        ("A",),
        "edit",
        places=("reading",),
    ),
    ActionSpec(
        "select_sentence", QT_TRANSLATE_NOOP("Actions", "Select the &sentence"), ("S",), "edit", places=("reading",)
    ),
    ActionSpec(
        "select_paragraph", QT_TRANSLATE_NOOP("Actions", "Select the p&aragraph"), ("P",), "edit", places=("reading",)
    ),
    ActionSpec(
        "remove_note",
        QT_TRANSLATE_NOOP("Actions", "Move the note to the &trash"),
        ("Del",),
        "edit",
        "",
        "trash",
        ("reading", "notes"),
        line=True,
    ),
    ActionSpec(
        "join_paragraphs",
        QT_TRANSLATE_NOOP("Actions", "&Join with the next paragraph"),
        ("J",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Make one paragraph of what the end of a page cut in two"),
        places=("reading",),
        line=True,
    ),
    ActionSpec(
        "split_paragraph",
        QT_TRANSLATE_NOOP("Actions", "Spl&it the paragraph here"),
        ("Shift+J",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Let a new paragraph begin with the word at the caret"),
        places=("reading",),
    ),
    ActionSpec(
        "leave_out_paragraph",
        QT_TRANSLATE_NOOP("Actions", "&Leave the paragraph out, or bring it back"),
        ("Shift+Del",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "For the head of a page that came in as a paragraph"),
        places=("reading",),
    ),
    ActionSpec(
        "take_back_repairs",
        QT_TRANSLATE_NOOP("Actions", "All paragraphs as i&mported"),
        (),
        "edit",
        places=("reading",),
    ),
    ActionSpec(
        "edit_lexicon",
        QT_TRANSLATE_NOOP("Actions", "&Words of themes…"),
        (),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Add and take away words that themes are known by"),
        line=True,
    ),
)

_VIEW = (
    ActionSpec(
        "show_library", QT_TRANSLATE_NOOP("Actions", "&Library"), ("Ctrl+1",), "view", icon="library", checkable=True
    ),
    ActionSpec(
        "show_search", QT_TRANSLATE_NOOP("Actions", "&Search"), ("Ctrl+2",), "view", icon="search", checkable=True
    ),
    ActionSpec(
        "show_compare", QT_TRANSLATE_NOOP("Actions", "&Compare"), ("Ctrl+3",), "view", icon="compare", checkable=True
    ),
    ActionSpec("show_notes", QT_TRANSLATE_NOOP("Actions", "&Notes"), ("Ctrl+4",), "view", icon="notes", checkable=True),
    ActionSpec("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "view", line=True),
    ActionSpec("zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "view"),
    ActionSpec("zoom_reset", QT_TRANSLATE_NOOP("Actions", "Normal text size"), ("Ctrl+0",), "view"),
    ActionSpec(
        "show_original",
        QT_TRANSLATE_NOOP("Actions", "Page of the or&iginal"),
        ("O",),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the page of the PDF that the words at the caret were taken from"),
        places=("reading",),
        line=True,
    ),
    ActionSpec(
        "link_scrolling",
        QT_TRANSLATE_NOOP("Actions", "Scroll compared texts &together"),
        ("Ctrl+L",),
        "view",
        checkable=True,
        line=True,
    ),
    ActionSpec(
        "switch_theme",
        QT_TRANSLATE_NOOP("Actions", "Light or &dark"),
        (),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"),
        "theme",
        line=True,
    ),
    ActionSpec(
        "hide_private",
        QT_TRANSLATE_NOOP("Actions", "Hide &private notes"),
        ("F8",),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Make the screen safe to be seen by others"),
        checkable=True,
    ),
    ActionSpec("full_screen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), ("F11",), "view", checkable=True),
)

_GO = (
    ActionSpec("search", QT_TRANSLATE_NOOP("Actions", "&Search everything"), ("Ctrl+K",), "go", "", "search"),
    ActionSpec(
        "back",
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        ("Alt+Left",),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Back to the place before"),
        "back",
    ),
    ActionSpec(
        "forward",
        QT_TRANSLATE_NOOP("Actions", "&Forward"),
        ("Alt+Right",),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Forward to the place after"),
        "forward",
    ),
    ActionSpec(
        "open_tab", QT_TRANSLATE_NOOP("Actions", "Op&en in a new tab"), ("Ctrl+Return",), "go", places=("results",)
    ),
    ActionSpec("close_tab", QT_TRANSLATE_NOOP("Actions", "Close the tab"), ("Ctrl+W",), "go"),
    ActionSpec("next_tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), ("Ctrl+Tab",), "go"),
    ActionSpec("previous_tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), ("Ctrl+Shift+Tab",), "go"),
    ActionSpec("go_to_paragraph", QT_TRANSLATE_NOOP("Actions", "Go to &paragraph…"), ("Ctrl+G",), "go", line=True),
    ActionSpec(
        "compare_years",
        QT_TRANSLATE_NOOP("Actions", "Compare with other &years"),
        ("Y",),
        "go",
        "",
        "compare",
        ("reading", "results", "library", "compare"),
        line=True,
    ),
    ActionSpec(
        "same_passage",
        QT_TRANSLATE_NOOP("Actions", "This passage in &other years"),
        ("D",),
        "go",
        places=("reading", "results"),
    ),
    ActionSpec("more_like", QT_TRANSLATE_NOOP("Actions", "&More like this passage"), ("M",), "go", places=("results",)),
    ActionSpec(
        "said_elsewhere", QT_TRANSLATE_NOOP("Actions", "&Where else this was said"), ("R",), "go", places=("reading",)
    ),
    ActionSpec("next_change", QT_TRANSLATE_NOOP("Actions", "&Next change"), ("F7", "Alt+Down"), "go"),
    ActionSpec("previous_change", QT_TRANSLATE_NOOP("Actions", "Pre&vious change"), ("Shift+F7", "Alt+Up"), "go"),
    ActionSpec("theme_grid", QT_TRANSLATE_NOOP("Actions", "&Themes by side"), ("T",), "go", places=("compare",)),
    ActionSpec(
        "save_comparison", QT_TRANSLATE_NOOP("Actions", "Save the comparison…"), ("Ctrl+E",), "go", places=("compare",)
    ),
    ActionSpec(
        "confirm_link", QT_TRANSLATE_NOOP("Actions", "&Confirm this link"), ("C",), "go", places=("compare",), line=True
    ),
    ActionSpec("reject_link", QT_TRANSLATE_NOOP("Actions", "&Reject this link"), ("X",), "go", places=("compare",)),
    ActionSpec("pin_passages", QT_TRANSLATE_NOOP("Actions", "Pin two passages"), ("P",), "go", places=("compare",)),
    ActionSpec(
        "note_link", QT_TRANSLATE_NOOP("Actions", "Write a note on this link"), ("N",), "go", places=("compare",)
    ),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Actions", "Next part of the w&indow"), ("F6",), "go", line=True),
    ActionSpec("previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous part of the window"), ("Shift+F6",), "go"),
)

_HELP = (
    ActionSpec("help", QT_TRANSLATE_NOOP("Actions", "kpdesk &help"), ("F1",), "help"),
    ActionSpec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys…"), ("Ctrl+/",), "help"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About kpdesk"), (), "help", line=True),
    ActionSpec("notices", QT_TRANSLATE_NOOP("Actions", "&Work of others in kpdesk"), (), "help"),
)

ACTIONS: tuple[ActionSpec, ...] = (*FILE, *_EDIT, *_VIEW, *_GO, *_HELP)
