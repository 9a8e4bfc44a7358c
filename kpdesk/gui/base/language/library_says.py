"""The sentences that the library says most, as it says them, with a name for each value in it: they are translated."""

from __future__ import annotations

from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language.steps_say import STEPS

SENTENCES = (
    *STEPS,
    QT_TRANSLATE_NOOP("Library", "The reading of the annotations was stopped. Nothing was changed in the archive."),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other "
        "one and open the archive again to make changes.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written "
        "({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed "
        "with your next change.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The journal of this archive knows {changes} that the archive itself does not have, as after restoring an "
        "older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, "
        "so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If "
        "that computer crashed, delete the file archive.lock in this folder first.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network "
        "drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and "
        "the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some "
        "space, or write a backup to another disk: File, Back up the archive.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or "
        "this one's. The order of changes does not depend on clocks.",
    ),
    QT_TRANSLATE_NOOP(
        "Library", "It says it comes from {author}, which is your own name here. Anybody can write that."
    ),
    QT_TRANSLATE_NOOP("Library", "It was merged before and taken out again. Merging brings it back."),
    QT_TRANSLATE_NOOP(
        "Library",
        "The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you "
        "agree.",
    ),
    QT_TRANSLATE_NOOP("Library", "So do more notes of this bundle, which stay where they are here: {count}."),
    QT_TRANSLATE_NOOP(
        "Library",
        "Decisions about links between texts that are not here wait ({count}). They are taken over once these are "
        "imported.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "Corrections of {names} wait, because here is no statement from the same file or with the same "
        "text, or more than one. They are taken over once it is imported.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once "
        "that text is here; repair the text here where it needs it.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the "
        "newest kpdesk to make changes.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions "
        "of its folder, or copy it to a place of your own.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved "
        "before is safe. Free some space and open the archive again to make changes.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or "
        "its drive was taken out. Bring it back to its place and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space "
        "and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the "
        "disk and its connection, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check "
        "--repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the "
        "damaged file.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be "
        "read.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. "
        "Choose another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "No backup was written, because {file} is there already and is not an earlier backup of this archive. "
        "Nothing was changed. Choose another name for the backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is "
        "there and has room, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "{file} cannot be written ({reason}). The archive is as it was; choose another place.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what "
        "was added or changed last may not be found. Nothing is lost; search again in a moment.",
    ),
    QT_TRANSLATE_NOOP("Library", "This file is empty: it holds no text. Nothing was imported from it."),
    QT_TRANSLATE_NOOP("Library", "No text was found in this file, so nothing was imported from it."),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it "
        "in the program it came from, save it again and import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file was refused because {why}, as no honest document does. Nothing was imported from it. If you "
        "trust its sender, open it in the program it came from and save it as a new file.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file is protected with a password. Nothing was imported from it. Open it with the password, save it "
        "without one and import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This document is protected with a password. Nothing was imported from it. Open it with the password, "
        "save it without one and import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or "
        "print it to a new PDF without one and import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as "
        "text or PDF and import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program "
        "it came from and save it as DOCX, PDF or text.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask "
        "its author for the document as text.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and "
        "import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or "
        "as CSV with a column named “text”, and import that copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that "
        "copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by "
        "a scanning program, or ask its author for the document as text.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported "
        "from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.",
    ),
    QT_TRANSLATE_NOOP("Library", "Already here: {key}. Nothing will change."),
    QT_TRANSLATE_NOOP(
        "Library",
        "Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.",
    ),
    QT_TRANSLATE_NOOP("Library", "{key} is in the trash, so no note was written into it. Restore it first."),
    QT_TRANSLATE_NOOP("Library", "The same file as {first}, which is imported before it. It is stored once."),
    QT_TRANSLATE_NOOP("Library", "New version of {key}: {share} of the words are the same."),
    QT_TRANSLATE_NOOP("Library", "New version of {key}: another file with the same text."),
    QT_TRANSLATE_NOOP(
        "Library",
        "{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.",
    ),
    QT_TRANSLATE_NOOP("Library", "{name} is larger than 200 MB, so it was left out. Import the text of it instead."),
    QT_TRANSLATE_NOOP("Library", "it does not follow the PDF format"),
    QT_TRANSLATE_NOOP("Library", "it has the name of a Word, OpenDocument or PDF document but is none"),
    QT_TRANSLATE_NOOP("Library", "its parts cannot be told apart"),
    QT_TRANSLATE_NOOP("Library", "a part of it cannot be unpacked"),
    QT_TRANSLATE_NOOP("Library", "its text is not valid XML"),
    QT_TRANSLATE_NOOP("Library", "it unpacks to more than 200 times its size"),
    QT_TRANSLATE_NOOP("Library", "“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05."),
    QT_TRANSLATE_NOOP(
        "Library",
        "“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to "
        "2100, such as 2022.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such "
        "as fr.",
    ),
    QT_TRANSLATE_NOOP("Library", "Nothing is selected there, so no note was written. Select some words and try again."),
    QT_TRANSLATE_NOOP("Library", "There is no theme “{theme}”, so nothing was compared. Themes are: {known}."),
    QT_TRANSLATE_NOOP("Library", "There is no statement of {year} that fits. Choose another year or drop a filter."),
    QT_TRANSLATE_NOOP(
        "Library",
        "There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.",
    ),
    QT_TRANSLATE_NOOP("Library", "“{text}” is no year. Write year:2021, or year:2019..2022 for several years."),
    QT_TRANSLATE_NOOP("Library", "A range in brackets is only understood after year:, as in year:[2019 TO 2022]."),
    QT_TRANSLATE_NOOP("Library", "A word may hold at most {count} signs * and ?. Please write more letters."),
    QT_TRANSLATE_NOOP("Library", "This query has more than {count} words. Please shorten it."),
    QT_TRANSLATE_NOOP("Library", "This query has more than {count} words with * or ~. Please use fewer."),
    QT_TRANSLATE_NOOP("Library", "This query is longer than {count} characters. Please shorten it."),
    QT_TRANSLATE_NOOP("Library", "This query has too many brackets inside each other. Please use fewer."),
    QT_TRANSLATE_NOOP("Library", "This pattern is too long. Please write more letters and fewer * and ?."),
    QT_TRANSLATE_NOOP(
        "Library",
        "The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, "
        "and restore the file from a backup; the notes are also in the folder journal.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, "
        "and restore the file from a backup; the notes are also in the folder journal.",
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the "
        "folder as it is, and restore the file from a backup; the notes are also in the folder journal.",
    ),
)
"""What the library says, each value in braces; a change of a sentence there is followed here."""
