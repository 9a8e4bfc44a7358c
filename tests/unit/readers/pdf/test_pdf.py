"""PDF files."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from fpdf import FPDF
from rapidfuzz.distance import Indel

from kpdesk.core.text import Block, canonical, clean, is_roman_number
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers import read
from kpdesk.readers.pdf import letters as pdf_letters
from kpdesk.readers.pdf.layout import sheets_of, without_running_heads
from kpdesk.readers.pdf.letters import Letter, Page
from kpdesk.readers.pdf.lines import Line, lines_of
from kpdesk.readers.pdf.paragraphs import blocks_of
from tests.unit.readers.typeset import Piece, Setting, Typesetter

SPEECH = [
    Piece("Opening words of the coalition", large=True),
    Piece("Madam Chair, distinguished delegates, members of the harbour council and friends of the upper river,"),
    Piece(
        "We have weighed every parcel that came down the river since the spring, and we have kept our books open to "
        "everybody who asked for them. It is a simple matter; it needs a table, a pair of honest scales, and two "
        "people who do not owe each other anything. What it does not need is another committee.",
        notes=["Counted by the harbour office and published, in a table that few have read, at the end of May."],
    ),
    Piece("What we found", large=True),
    Piece(
        "Two boats were turned back in April because their captains had no papers at all. The stones they carried are "
        "still in the strong-room behind the market, and nobody has come to ask for them. We would welcome an "
        "explanation from the two countries whose seals were on the boxes, and we would welcome it before the summer."
    ),
    Piece(
        "The certificate was never meant to be the end of a conversation. It was meant to be the beginning of one: who "
        "dug this stone, who carried it, who was paid for it, and who was not. Where nobody can answer, nobody should "
        "sign. That is the whole of our proposal on certificates of mixed origin, and it fits on this page.",
        notes=["The wording is that of the working paper of the third committee."],
    ),
    Piece("What we ask for", large=True),
    Piece(
        "We ask this meeting to publish the weight of every shipment within thirty days; to let observers travel to "
        "the places they are asked to observe; and to answer, in writing, the letters that it has received from the "
        "families of the people who died when the bank gave way. Some of those letters are older than this coalition."
    ),
    Piece(
        "We do not ask for a new definition today. We have asked for one at every meeting since we were admitted, and "
        "we shall ask for it again tomorrow morning, because the communities that live beside the diggings do not care "
        "whether the person with the rifle wears a uniform. Neither should we.",
        notes=["See the letter of the coordinator to the former chair, which has not been answered to this day."],
    ),
    Piece("Thank you."),
]


def wanted(pieces: list[Piece]) -> list[str]:
    notes: list[str] = []
    body: list[str] = []
    for piece in pieces:
        text = piece.text
        for note in piece.notes:
            notes.append(f"[{len(notes) + 1}] {note}")
            text += f"[{len(notes)}]"
        body.append(clean(text))
    return body + notes


def got(content: bytes) -> list[str]:
    return [p.text for p in canonical(read(Path("a.pdf"), content).blocks).body]


def f1(one: list[str], other: list[str]) -> float:
    return 2 * len(set(one) & set(other)) / (len(set(one)) + len(set(other)))


@pytest.mark.parametrize(
    ("columns", "indent", "justified", "hyphens", "floor"),
    [
        (1, 0.0, True, True, 0.95),
        (1, 14.0, True, True, 0.95),
        (1, 0.0, False, False, 0.95),
        (2, 0.0, True, True, 0.80),
        (2, 14.0, True, True, 0.80),
        (2, 0.0, False, False, 0.80),
    ],
)
def test_set_pages_come_back_as_they_were_written(
    columns: int, indent: float, justified: bool, hyphens: bool, floor: float
) -> None:
    setting = Setting(
        columns, height=480.0, indent=indent, space=0.0 if indent else 7.0, justified=justified, hyphens=hyphens
    )
    want, have = wanted(SPEECH), got(Typesetter(setting).set(SPEECH))
    words = Indel.normalized_similarity(" ".join(want).split(), " ".join(have).split())
    assert words >= 0.995
    assert f1(want, have) >= floor
    assert not any("Running head" in text or re.search(r"\bPage \d", text) for text in have)
    known = {word for text in want for word in re.findall(r"\w+-\w+", text)}
    assert {word for text in have for word in re.findall(r"\w+-\w+", text)} <= known


def test_headings_notes_and_pages_are_remembered() -> None:
    body = canonical(read(Path("a.pdf"), Typesetter(Setting()).set(SPEECH)).blocks).body
    assert [p.text for p in body if p.kind == "heading"] == [piece.text for piece in SPEECH if piece.large]
    assert [p.text[:3] for p in body if p.kind == "note"] == ["[1]", "[2]", "[3]"]
    pages = [p.page for p in body if p.kind != "note"]
    assert pages == sorted(pages, key=lambda page: page or 0)
    assert pages[0] == 1
    assert (pages[-1] or 0) > 1


def simple(*lines: str, style: str = "", **about: str) -> bytes:
    pdf = FPDF(unit="pt")
    pdf.set_compression(False)
    pdf.add_page()
    for n, line in enumerate(lines):
        pdf.set_font("Times", style, 12)
        pdf.text(60, 100 + 15 * n, line)
    for name, value in about.items():
        getattr(pdf, f"set_{name}")(value)
    return bytes(pdf.output())


def test_a_scan_is_called_a_scan() -> None:
    with pytest.raises(EmptyFileError, match=r"^No text in this file: 1 page of images, probably a scan\."):
        read(Path("a.pdf"), simple())
    pdf = FPDF()
    for _ in range(3):
        pdf.add_page()
    with pytest.raises(EmptyFileError, match="3 pages of images"):
        read(Path("a.pdf"), bytes(pdf.output()))


def test_a_locked_file_asks_for_one_without_password() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="reader")
    with pytest.raises(ReadError, match=r"protected with a password.*without one"):
        read(Path("a.pdf"), bytes(pdf.output()))


@pytest.mark.parametrize("content", [b"%PDF-1.7 nothing follows", simple("We weigh.")[:200]])
def test_a_damaged_file_is_called_damaged(content: bytes) -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(Path("a.pdf"), content)


def test_a_page_that_cannot_be_opened_is_damage() -> None:
    content = simple("We weigh.").replace(b"/Type /Page\n", b"/Type /Nope\n").replace(b"/Contents", b"/Nothings")
    with pytest.raises(ReadError):
        read(Path("a.pdf"), content)


def test_files_beyond_measure_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_letters, "_MOST_LETTERS", 3)
    with pytest.raises(ReadError, match="more letters than any statement"):
        read(Path("a.pdf"), simple("We weigh."))
    monkeypatch.setattr(pdf_letters, "_MOST_PAGES", 0)
    with pytest.raises(ReadError, match="1 pages, more than the 0"):
        read(Path("a.pdf"), simple("We weigh."))


def test_fonts_that_hide_their_letters_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_letters, "_character", lambda code: "\ue001")
    with pytest.raises(ReadError, match="fonts do not tell"):
        read(Path("a.pdf"), simple("We weigh."))


def test_title_author_and_date_are_found_and_junk_titles_are_not() -> None:
    document = read(Path("a.pdf"), simple("We weigh.", title="Opening words", author="Ilva Morrane"))
    assert document.title == "Opening words"
    assert document.properties["author"] == "Ilva Morrane"
    assert document.properties["pages"] == "1"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", document.properties["created"])
    assert read(Path("a.pdf"), simple("We weigh.", title="Microsoft Word - speech.doc")).title is None


def test_a_short_line_in_bold_is_a_heading() -> None:
    content = simple("The upper river", style="B")
    assert [block.kind for block in read(Path("a.pdf"), content).blocks] == ["heading"]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_lying_on_its_side_is_turned(angle: int) -> None:
    pdf = FPDF(unit="pt", format=(600, 600))
    pdf.add_page()
    pdf.set_font("Times", "", 12)
    with pdf.rotation(angle, 300, 300):
        for n, line in enumerate(["We have weighed every parcel that came down the", "river since the spring."]):
            pdf.text(60, 100 + 15 * n, line)
    assert got(bytes(pdf.output())) == ["We have weighed every parcel that came down the river since the spring."]


def test_a_slanted_stamp_is_left_out() -> None:
    pdf = FPDF(unit="pt")
    pdf.add_page()
    pdf.set_font("Times", "", 12)
    pdf.text(60, 100, "We have weighed every parcel.")
    with pdf.rotation(40, 300, 300):
        pdf.text(100, 300, "DRAFT")
    assert got(bytes(pdf.output())) == ["We have weighed every parcel."]


def test_two_threads_may_read_at_once() -> None:
    content = Typesetter(Setting()).set(SPEECH)
    results: list[list[str]] = []
    threads = [threading.Thread(target=lambda: results.append(got(content))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [got(content)] * 4


def test_the_last_page_number_of_a_file_of_numbers_is_kept() -> None:
    assert got(simple("12")) == ["12"]


def letters(text: str, left: float, bottom: float, *, size: float = 10.0, step: float = 5.0) -> list[Letter]:
    found: list[Letter] = []
    apart = False
    for n, char in enumerate(text):
        if char != " ":
            at = left + step * n
            found.append(Letter(char, at, bottom, at + abs(step), bottom + size, bold=False, apart=apart))
        apart = char == " "
    return found


def line(text: str, left: float, bottom: float, **more: object) -> Line:
    values: dict[str, object] = {
        "right": left + 5 * len(text), "bottom": bottom, "size": 10.0, "bold": False, "noted": False, "rightward": True,
        "page": 1, **more,
    }  # fmt: skip
    return Line(text, left, **values)  # type: ignore[arg-type]


def test_arabic_is_read_from_right_to_left_with_foreign_words_in_their_place() -> None:
    run = letters("نزن كل", 300, 700, step=-5) + letters(" KP", 220, 700) + letters(" طرد", 210, 700, step=-5)
    page = Page(1, 800, tuple(run))
    sheet = sheets_of([lines_of(page)], [800], 10)[0]
    assert [each.text for each in sheet.columns[0]] == ["نزن كل KP طرد"]
    assert not sheet.columns[0][0].rightward


def test_lam_and_alef_drawn_as_one_are_put_in_order() -> None:
    one, two = (Letter(char, 50, 700, 60, 710, bold=False, apart=False) for char in "ال")
    assert lines_of(Page(1, 800, (one, two)))[0].text == "لا"


def test_raised_figures_are_marks_of_notes_and_lowered_ones_are_letters() -> None:
    run = letters("word", 50, 700) + letters("12", 70, 706, size=5, step=3) + letters("H", 90, 700)
    run += letters("2", 95, 698, size=5) + letters("st", 100, 706, size=5, step=3)
    assert lines_of(Page(1, 800, tuple(run)))[0].text == "word[12] H2st"
    noted = lines_of(Page(1, 800, tuple(letters("3", 50, 103, size=5, step=3) + letters("See there", 54, 100, size=8))))
    assert [(each.text, each.noted) for each in noted] == [("[3] See there", True)]


def test_cells_far_apart_are_a_row_of_a_table() -> None:
    rows = [line(name, left, 700 - 20 * n) for n in range(3) for name, left in (("a", 50), ("b", 150), ("c", 250))]
    sheets = sheets_of([rows], [800], 10)
    assert [block.text for block in blocks_of(sheets, 10)] == ["a b c"] * 3


def test_a_justified_line_stretched_far_is_no_row_of_a_table() -> None:
    rows = [
        line("The boats that were turned", 50, 700, spaces=(8.0, 8.1)), *stretched("back", "in", "May", bottom=686),
        line("had no papers at all, we say", 50, 672, spaces=(6.0, 6.1)), line("to all of the meeting now", 50, 658),
    ]  # fmt: skip
    sheets = sheets_of([rows], [800], 10)
    assert [block.text for block in blocks_of(sheets, 10)] == [" ".join(each.text for each in rows)]
    figures = sheets_of([[*rows[:1], *stretched("12", "34", "56", bottom=686), *rows[4:]]], [800], 10)
    assert "12 34 56" in [block.text for block in blocks_of(figures, 10)]


def stretched(*words: str, bottom: float) -> list[Line]:
    found: list[Line] = []
    for word in words:
        found.append(line(word, found[-1].right + 45 if found else 50, bottom))
    return found


def test_a_title_set_wide_is_read_in_words() -> None:
    run = letters("C L O S I N G", 50, 700, step=6) + letters("W O R D S", 140, 700, step=6)
    assert lines_of(Page(1, 800, tuple(run)))[0].text == "CLOSING WORDS"
    figures = letters("1 2 3 4 5 6 7", 50, 700, step=6)
    assert lines_of(Page(1, 800, tuple(figures)))[0].text == "1 2 3 4 5 6 7"


def test_a_stroke_that_widens_an_arabic_word_is_no_letter() -> None:
    assert lines_of(Page(1, 800, tuple(letters("كـل", 300, 700, step=-5))))[0].text == "كل"


def test_what_pdfium_takes_for_a_hyphen_inside_an_arabic_word_is_such_a_stroke() -> None:
    told = [pdf_letters.character(*each) for each in ((0x02, "a"), (0x02, "ك"), (0x02, "ـ"), (0, "ك"), (0x20, "ك"))]
    assert told == ["-", pdf_letters.STRETCH, pdf_letters.STRETCH, pdf_letters.STRETCH, " "]


def test_a_raised_figure_drawn_before_the_arabic_line_it_ends_stands_behind_it() -> None:
    mark = Letter("7", 286, 705, 289, 711, bold=False, apart=True)
    lines = lines_of(Page(1, 800, (mark, *letters("كل بيت", 315, 700, step=-5))))
    assert [(each.text, each.left) for each in lines] == [("كل بيت[7]", 286)]
    far = lines_of(Page(1, 800, (mark._replace(left=200, right=203), *letters("كل بيت", 315, 700, step=-5))))
    assert [each.text for each in far] == ["7", "كل بيت"]


def test_a_letter_drawn_twice_for_its_shadow_is_one_letter_and_two_narrow_ones_are_two() -> None:
    word = letters("full", 50, 700, step=2.5)
    shadow = [each._replace(left=each.left + 0.9, right=each.right + 0.9, bottom=each.bottom - 0.9) for each in word]
    drawn = [(each, 0) for pair in zip(word, shadow, strict=True) for each in pair]
    assert "".join(each.char for each, _ in pdf_letters.drawn_once(drawn)) == "full"
    ligature = [(each, 0) for each in (word[0], word[0])]
    assert pdf_letters.drawn_once(ligature) == ligature


def test_brackets_of_arabic_are_told_as_they_are_written() -> None:
    page = Page(1, 800, tuple(letters(")نزن( كل", 300, 700, step=-5)))
    assert lines_of(page)[0].text == "(نزن) كل"


@pytest.mark.parametrize(
    ("quarter", "box"),
    [
        (0, (5.0, 17.8, 6.0, 27.8)),
        (2, (5.0, 12.2, 6.0, 22.2)),
        (1, (7.8, 8.0, 17.8, 9.0)),
        (3, (2.2, 8.0, 12.2, 9.0)),
        (-1, (5.0, 8.0, 6.0, 9.0)),
    ],
)
def test_letters_are_as_high_as_their_font_whatever_box_it_tells(
    quarter: int, box: tuple[float, float, float, float]
) -> None:
    told = (5.0, 8.0, 6.0, 9.0)
    assert pdf_letters.on_line(told, (10.0, 20.0), size=10.0, quarter=quarter) == pytest.approx(box)
    assert pdf_letters.on_line(told, (10.0, 20.0), size=0.0, quarter=quarter) == told


def test_paragraphs_hardly_apart_are_told_apart_where_all_lines_keep_one_distance() -> None:
    texts = ["We say a thing that fills its line.", "And it goes on over the next of them."] * 3
    at, lines = 700.0, []
    for n, text in enumerate(texts):
        lines += [line(text, 50, at), line("so that it fills two lines for us all.", 50, at - 12)]
        at -= 24 + (2.5 if n % 2 else 0)
    assert len(blocks_of(sheets_of([lines], [800], 10), 10)) == 3


def test_page_numbers_in_roman_figures_go() -> None:
    pages = [[line("A line of the text of the page.", 50, 400), line(n, 200, 20)] for n in ("iii", "- iv -", "IX")]
    assert [len(page) for page in without_running_heads(pages, [800.0] * 3)] == [1, 1, 1]
    assert is_roman_number("xlviii")
    assert not any(is_roman_number(text) for text in ("", "-", "mix", "civil", "12", "iiii"))


def test_lines_drawn_in_no_order_are_read_from_top_to_bottom() -> None:
    lines = [line(f"Line {n} of the page.", 50, 700 - 40 * n) for n in (5, 1, 4, 0, 3, 2)]
    assert [block.text[5] for block in blocks_of(sheets_of([lines], [800], 10), 10)] == list("012345")


def test_three_columns_and_a_line_across_are_read_in_bands() -> None:
    across = line("Title across all of the columns of this page " * 2, 50, 760)
    columns = [
        line(f"{c}{n} words that fill the column", 50 + 170 * c, 700 - 12 * n) for n in range(8) for c in range(3)
    ]
    sheet = sheets_of([[across, *columns]], [800], 10)[0]
    assert [column[0].text[:2] for column in sheet.columns] == ["Ti", "00", "10", "20"]


def test_arabic_columns_begin_at_the_right() -> None:
    words = "كلمات تملأ العمود كله هنا الآن"
    lines = [line(f"{words} {c}", 50 + 200 * c, 700 - 12 * n, rightward=False) for n in range(8) for c in range(2)]
    assert [column[0].text[-1] for column in sheets_of([lines], [800], 10)[0].columns] == ["1", "0"]


def test_running_heads_go_and_what_stands_inside_stays() -> None:
    pages = [
        [
            line("Stone Council", 50, 780), line(f"{n}", 200, 20), line(f"Body of page {'abcd'[n]} is here.", 50, 730),
            line("A line that recurs.", 50, 700), line("[1] Ibid.", 50, 60, size=7.0, noted=True),
        ]
        for n in range(4)
    ]  # fmt: skip
    kept = without_running_heads(pages, [800.0] * 4)
    assert [[each.text for each in page] for page in kept] == [
        [f"Body of page {'abcd'[n]} is here.", "A line that recurs.", "[1] Ibid."] for n in range(4)
    ]


def test_a_recurring_last_line_of_a_paragraph_is_text() -> None:
    pages = [
        [line(f"Body {n} begins", 50, 74 + 12), line(f"a sentence {'x' * n}", 50, 74), line("that ends.", 50, 62)]
        for n in range(3)
    ]
    assert without_running_heads(pages, [800.0] * 3) == pages


def test_a_list_keeps_its_points_and_a_hanging_line_belongs_to_its_point() -> None:
    lines = [
        line("We ask for these things and for no others at all:", 50, 700),
        line("1. that every parcel be weighed in public at the", 50, 688),
        line("harbour of the town;", 65, 676, right=200.0),
        line("2. that it be sealed.", 50, 664),
        line("• a sign", 50, 652),
    ]
    assert [block.text for block in blocks_of(sheets_of([lines], [800], 10), 10)] == [
        "We ask for these things and for no others at all:",
        "1. that every parcel be weighed in public at the harbour of the town;",
        "2. that it be sealed.",
        "• a sign",
    ]


def test_a_date_on_a_line_of_its_own_stays_there_unless_a_sentence_ends_with_it() -> None:
    lines = [line(text, 50, 700 - 12 * n) for n, text in enumerate(["Plenary of the Council, Elwin", "13.05.2022"])]
    assert len(blocks_of(sheets_of([lines], [800], 10), 10)) == 2
    inside = [line(text, 50, 700 - 12 * n) for n, text in enumerate(["The council met in Elwin on", "13 May 2022"])]
    assert len(blocks_of(sheets_of([inside], [800], 10), 10)) == 1


def test_nothing_gives_no_blocks() -> None:
    assert blocks_of(sheets_of([[]], [800], 10), 10) == []
    assert blocks_of([], 10) == []


def test_small_print_at_the_foot_is_a_note_only_with_a_mark() -> None:
    body = [line("Words of the body that fill the line of this page.", 50, 700 - 12 * n) for n in range(8)]
    small = {"size": 7.0, "right": 300.0}
    noted = [*body, line("* From 1999, and", 50, 100, **small), line("from 2001.", 50, 92, **small)]
    plain = [*body, line("Printed in Elwin.", 50, 100, **small)]
    assert blocks_of(sheets_of([noted], [800], 10), 10)[-1] == Block("* From 1999, and from 2001.", "note", page=1)
    assert blocks_of(sheets_of([plain], [800], 10), 10)[-1].kind == "paragraph"
