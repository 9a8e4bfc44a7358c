"""What every pane stands on: the workspace, jobs, actions, settings, theme, messages and offsets.

How a pane is made: its constructor is `(workspace, parent=None)`; it is built when it is first shown, and the archive
is open by then. It asks for data only through `workspace.jobs`, hears of changes through `workspace.changed`, wishes
for something elsewhere with a signal that ends in `_requested`, and takes its `QAction`s from `workspace.actions`:
`workspace.actions.attach(self, "reading")` once, then `workspace.actions["highlight"].triggered.connect(...)`.
Actions of the place "window" (find, next change, ...) reach a pane even while it is hidden: act only if visible.

All texts go through `self.tr`; counts are written `self.tr("%n note(s) (waits|wait)", "", n)`: the plural is settled
in English too (see translation.py). `names.py` has the words for kinds, dates, meetings and languages.

How it looks: `setProperty("surface", "page")` on plain widgets (a class of your own made from QWidget also needs
`setAttribute(Qt.WidgetAttribute.WA_StyledBackground)`), `setProperty("role", "soft")` on labels and buttons
(see resources/themes/window.qss), `theme.document_font()` for statements, nothing for controls; what is painted by
hand takes `theme.color(role)` and is painted again on `theme.changed`, which also follows Ctrl++ (text size).

What the main window does: search box, rail, messages, undo and redo, zoom, history, drag and drop. It calls
`reading.open_place(key, paragraph, marks)`, `search.search(text)`, `search.focus_results()`,
`compare.compare(sides: list[str])`, and `focus_first()` where a pane has it, and connects these signals where they are:
`open_requested(str key, int paragraph, object marks)` (paragraph 0 = the beginning; marks = pairs of code points into
the paragraph, or the id of a note), `compare_requested(list sides)`, `search_requested(str query)`,
`import_requested(list paths)`, `status_changed(str)` (what the pane wants to say in the status line),
`focus_search_requested()`, `close_requested()` (Esc in the text: back to the list it came from), `read_requested()`
(Enter on a hit or note: the focus goes into the text that stands beside it), `place_changed(str key, int paragraph)`
(where the reader is now, for going back).

What the window's own proof (`gui/smoke.py`) looks at: the list of hits is a `QListView` named "results";
`compare.link_count() -> int` (links shown now, 0 while nothing has arrived), `reading.key -> str` (the statement shown
now, "" for none).
"""
