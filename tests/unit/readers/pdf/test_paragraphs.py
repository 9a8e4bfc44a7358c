"""Where paragraphs of a PDF begin: at the ends of pages, in justified lines, between short paragraphs."""

from __future__ import annotations

from kpdesk.core.text import canonical
from kpdesk.readers.pdf.layout import sheets_of
from kpdesk.readers.pdf.lines import Line
from kpdesk.readers.pdf.paragraphs import blocks_of

_MARGIN = 350.0


def line(text: str, bottom: float, *, right: float = _MARGIN, left: float = 50.0, page: int = 1) -> Line:
    return Line(
        text, left, right, bottom=bottom, size=10.0, bold=False, noted=False, rightward=True, page=page
    )  # fmt: skip


def texts(*pages: list[Line]) -> list[str]:
    return [block.text for block in blocks_of(sheets_of(pages, [800.0] * len(pages), 10), 10)]


def justified(end: float) -> list[list[Line]]:
    """Two pages of justified text; the last line of the first ends a sentence and reaches to `end`."""
    first = [line(f"Line {'abcdef'[n]} of a long speech that fills it", 700 - 12.0 * n) for n in range(6)]
    second = [line(f"Line {'uvwxyz'[n]} of the next page that fills it", 700 - 12.0 * n, page=2) for n in range(5)]
    last = line("That is all we had to say to the meeting.", 628, right=end)
    return [[*first, last], [*second, line("And so it ends.", 640, right=120.0, page=2)]]


def test_a_justified_line_that_does_not_reach_the_margin_ends_its_paragraph_at_the_end_of_a_page() -> None:
    assert [text[:6] for text in texts(*justified(_MARGIN - 9))] == ["Line a", "Line u"]


def test_a_justified_line_that_reaches_the_margin_goes_on_over_the_page() -> None:
    assert len(texts(*justified(_MARGIN))) == 1


def test_a_ragged_line_without_room_for_the_next_word_goes_on_over_the_page() -> None:
    pages = [
        [line(f"Line {'abcdef'[n]} of a speech", 700 - 12.0 * n, right=_MARGIN - 4.0 * n, page=page) for n in range(6)]
        for page in (1, 2)
    ]
    pages[0].append(line("The sentence ends.", 628, right=_MARGIN - 15))
    assert len(texts(*pages)) == 1


def test_short_paragraphs_with_a_space_between_them_stay_apart() -> None:
    at, lines = 700.0, []
    for n in range(9):
        lines.append(line(f"Paragraph {'abcdefghi'[n]} in one line of words.", at, right=_MARGIN - n))
        at -= 19
        if n % 3 == 0:
            lines[-1:] = [line(f"Paragraph {n} begins on this line and", at + 19, right=_MARGIN - n)]
            lines.append(line("goes on over the next one.", at + 5, right=200.0))
            at -= 14
    assert len(texts(lines)) == 9


def test_a_paragraph_seen_to_begin_is_not_joined_whatever_the_words_say() -> None:
    above = "Considering that a common measure of every stone that comes down the river matters to the town, and,"
    lines = [
        line(above[:60], 700), line(above[61:], 688, right=240.0),
        line("Proclaims this to be the measure of it all and", 667), line("for all of the people.", 655, right=200.0),
    ]  # fmt: skip
    blocks = blocks_of(sheets_of([lines], [800.0], 10), 10)
    assert [block.begun for block in blocks] == [False, True]
    assert len(canonical(blocks).body) == 2


def test_a_footnote_with_its_number_right_before_its_words_is_told_with_its_mark() -> None:
    body = [line(f"Words {'abcdefgh'[n]} of the body that fill the line.", 700 - 12.0 * n) for n in range(8)]
    notes = [
        Line(text, 50.0, 300.0, bottom=100.0 - 9 * n, size=7.0, bold=False, noted=False, rightward=True, page=1)
        for n, text in enumerate(["1See the report of that year, and", "others.", "2The same."])
    ]
    found = blocks_of(sheets_of([[*body, *notes]], [800.0], 10), 10)
    assert [block.text for block in found if block.kind == "note"] == [
        "[1] See the report of that year, and others.",
        "[2] The same.",
    ]
