"""Sets a statement as a page: one block of the document for each paragraph, and nothing added to its words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import Paragraph, StatementText
from kpdesk.gui.base.look.theme import Theme

CHARACTERS = 68
"""In a line of the column: what is read best."""

_LEAD = 1.62  # line to line, in ems; fixed, because letters of a second script would make their lines higher
_ARABIC_LEAD = 1.8
_ARABIC_SCALE = 1.14  # Arabic letters are small in their body: set larger, they look as large as Latin ones
_HEADING_SCALES = {1: 1.18, 2: 1.08}
_HEADING_SCALE = 1.0
_HEADING_LEAD = 1.38
_NOTE_SCALE = 0.86
_ITEM_INDENT = 1.6
_MARKER = re.compile(r"(?:\(?(?:\d{1,3}|[ivxlc]{1,5}|\w)[.)]|[-–—•*‣])\s+")
_BLANK = "\N{NO-BREAK SPACE}"
_GAP = re.compile(f"({_BLANK}+)")
_SPECIMEN = "the participants agreed in silence that a stone may cross a border only with papers"


def set_paragraphs(text: StatementText) -> tuple[Paragraph, ...]:
    """What is set as paragraphs: those that are read and, between them, those that are left out.

    What is left out in the middle of a paragraph is not set: it is blanks there.
    """
    alone = [out for out in text.left_out if not any(each.start < out.start < each.end for each in text.body)]
    return tuple(sorted((*text.standing, *alone), key=lambda each: each.start))


def typeset(
    document: QTextDocument, body: Sequence[Paragraph], theme: Theme, *, left_out: Collection[int] = ()
) -> None:
    """Fill a document so that its plain text is the canonical text, in the fonts and colours of the theme.

    Who speaks, the numbers and the pages are painted beside the words (see `margin`): an anchor counts
    the characters of the document, so the document holds no others.
    """
    document.setUndoRedoEnabled(False)
    document.clear()
    document.setDefaultFont(theme.document_font())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    looks: dict[object, tuple[QTextBlockFormat, QTextCharFormat]] = {}  # thousands of paragraphs have a few
    for place, paragraph in enumerate(body):
        before, is_out = body[place - 1] if place else None, paragraph.n in left_out
        marker = _MARKER.match(paragraph.text) if paragraph.kind == "item" else None
        look = (paragraph.kind, paragraph.level, mirrored(paragraph), _above(paragraph, before), marker and marker[0])
        if (look, is_out) not in looks:
            looks[look, is_out] = _formats(paragraph, theme, before=before, is_out=is_out)
        block, letters = looks[look, is_out]
        if before is None:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(block, letters)
        _insert(cursor, paragraph, letters)
    cursor.endEditBlock()


def _formats(
    paragraph: Paragraph, theme: Theme, *, before: Paragraph | None, is_out: bool
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    letters = char_format(paragraph, theme)
    if is_out:
        _make_faint(letters, theme)
    return block_format(paragraph, theme, before=before), letters


def line_width(theme: Theme) -> int:
    """The width in pixels of a line of 68 characters in the present size."""
    metrics = QFontMetricsF(theme.document_font())
    return round(metrics.horizontalAdvance(_SPECIMEN) / len(_SPECIMEN) * CHARACTERS)


def em(theme: Theme) -> float:
    """The size of the document font in pixels."""
    return pixels(theme.document_font())


def pixels(font: QFont) -> float:
    """The size of a font in pixels, whatever unit it was given in."""
    return QFontMetricsF(font).fontDpi() * font.pointSizeF() / 72 if font.pointSizeF() > 0 else font.pixelSize()


def mirrored(paragraph: Paragraph) -> bool:
    """Whether a paragraph runs from right to left."""
    return right_to_left(paragraph.text, paragraph.language)


def names_speaker(paragraph: Paragraph, before: Paragraph | None) -> bool:
    """Whether the margin must say who speaks: at the beginning of a turn whose words do not say it themselves."""
    changed = before is None or before.speaker != paragraph.speaker
    return bool(paragraph.speaker) and changed and not _label_length(paragraph)


def block_format(paragraph: Paragraph, theme: Theme, *, before: Paragraph | None = None) -> QTextBlockFormat:
    """Spacing, indent and direction of a paragraph; room above for the name of who speaks."""
    block = QTextBlockFormat()
    size, rtl = em(theme), mirrored(paragraph)
    lead = _HEADING_LEAD if paragraph.kind == "heading" and not rtl else _ARABIC_LEAD if rtl else _LEAD
    block.setLineHeight(round(lead * size * _scale(paragraph)), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setTopMargin(_above(paragraph, before) * size)
    block.setBottomMargin({"heading": 0.28, "item": 0.32, "note": 0.3}.get(paragraph.kind, 0.72) * size)
    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    block.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    if paragraph.kind == "item":
        (block.setRightMargin if rtl else block.setLeftMargin)(_ITEM_INDENT * size)
        block.setTextIndent(-_marker_width(paragraph, theme))
    return block


def char_format(paragraph: Paragraph, theme: Theme) -> QTextCharFormat:
    """The letters of a paragraph: headings larger and bold, notes smaller, questions in the softer colour."""
    letters = QTextCharFormat()
    letters.setFont(theme.document_font(_scale(paragraph), bold=paragraph.kind == "heading"))
    soft = paragraph.kind in ("question", "note")
    letters.setForeground(theme.color("text_soft" if soft else "text"))
    return letters


def _insert(cursor: QTextCursor, paragraph: Paragraph, letters: QTextCharFormat) -> None:
    label = _label_length(paragraph)
    if label:
        loud = QTextCharFormat(letters)
        loud.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(paragraph.text[:label], loud)
    words = paragraph.text[label:]
    for part in _GAP.split(words) if _BLANK in words else (words,):
        cursor.insertText(part, _gap_format(letters) if _GAP.fullmatch(part) else letters)


def _make_faint(letters: QTextCharFormat, theme: Theme) -> None:
    letters.setFont(theme.document_font(_NOTE_SCALE))
    letters.setForeground(theme.color("text_faint"))
    letters.setFontStrikeOut(True)


def _gap_format(letters: QTextCharFormat) -> QTextCharFormat:
    """Letters too small to be seen: the place of what is left out in the middle of a paragraph must be kept."""
    gap = QTextCharFormat(letters)
    font = gap.font()
    font.setPixelSize(1)
    gap.setFont(font)
    return gap


def _label_length(paragraph: Paragraph) -> int:
    """How many characters at the beginning of a turn name who speaks, the colon included."""
    speaker = paragraph.speaker or ""
    named = paragraph.text.startswith(speaker) and paragraph.text[len(speaker) :].lstrip().startswith(":")
    return paragraph.text.index(":", len(speaker)) + 1 if speaker and named else 0


def marked(paragraph: Paragraph) -> bool:
    """Whether the words of an item begin with its number or letter, so that no bullet is needed."""
    return bool(_MARKER.match(paragraph.text))


def _marker_width(paragraph: Paragraph, theme: Theme) -> float:
    """By how much the first line of an item stands out, so that its words begin below each other."""
    marker = _MARKER.match(paragraph.text)
    return QFontMetricsF(theme.document_font(_scale(paragraph))).horizontalAdvance(marker[0]) if marker else 0.0


def _scale(paragraph: Paragraph) -> float:
    scale = _ARABIC_SCALE if mirrored(paragraph) else 1.0
    if paragraph.kind == "heading":
        return scale * _HEADING_SCALES.get(paragraph.level or 2, _HEADING_SCALE)
    return scale * _NOTE_SCALE if paragraph.kind == "note" else scale


def _above(paragraph: Paragraph, before: Paragraph | None) -> float:
    if before is None:
        return 0.0
    named = 1.35 if names_speaker(paragraph, before) else 0.0
    if paragraph.kind == "heading":
        return named + (0.1 if before.kind == "heading" else 0.8)
    if paragraph.kind == "note":
        return named + (0.0 if before.kind == "note" else 1.2)
    if before.kind == "item" != paragraph.kind:
        return named + 0.4
    return named + (0.35 if before.kind in ("answer", "question") and paragraph.kind == "question" else 0.0)
