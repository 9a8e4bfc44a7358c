"""A document as a PDF, read back with the reader that imports PDF files."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from kpdesk.exchange.documents import Document, Heading, Run, Table, Words, words
from kpdesk.exchange.documents.pdf import pdf

ARABIC = "تدعو الدول إلى اعتماد تعريف جديد عام 2022 (KP) دون تأخير."
MADE = "2026-11-26T10:00:00+00:00"


def _opened(*blocks: Heading | Words | Table, title: str = "A title") -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf(Document(title, blocks, made=MADE)))


def _text(document: pypdfium2.PdfDocument) -> str:
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    return unicodedata.normalize("NFKC", text).replace("\r\n", "\n")


def test_words_can_be_read_out_of_it_again() -> None:
    text = _text(_opened(words("The sorting house opens at nine."), words("— the keeper", "source")))
    assert "A title" in text
    assert "The sorting house opens at nine." in text
    assert "— the keeper" in text


def test_the_same_document_gives_the_same_bytes() -> None:
    document = Document("A title", (words("One."), words(ARABIC)), made=MADE)
    assert pdf(document) == pdf(document)


def test_arabic_letters_begin_at_the_right() -> None:
    page = _opened(words(ARABIC, language="ar"))[0].get_textpage()
    whole = page.get_text_range()
    first, last = whole.index("ت"), whole.rindex("ر")
    assert page.get_charbox(first)[0] > page.get_charbox(last)[0]


def test_a_number_in_an_arabic_line_stays_in_its_order() -> None:
    page = _opened(words(ARABIC))[0].get_textpage()
    whole = page.get_text_range()
    boxes = [page.get_charbox(whole.index("2022") + n)[0] for n in range(4)]
    assert boxes == sorted(boxes)


def test_headings_are_bookmarks() -> None:
    opened = _opened(Heading("First"), words("Words."), Heading("Inside", 2), words("More."))
    assert [(each.level, each.get_title()) for each in opened.get_toc()] == [(0, "First"), (1, "Inside")]


def test_fonts_are_inside_so_that_it_looks_the_same_everywhere() -> None:
    written = pdf(Document("A title", (words(ARABIC), words("Да.")), made=MADE))
    assert written.count(b"/FontFile2") >= 2
    assert b"/Helvetica" not in written


def test_a_long_paragraph_goes_on_upon_the_next_page() -> None:
    opened = _opened(words("Many words follow upon one another here. " * 400))
    assert len(opened) > 1
    assert _text(opened).replace("\n", " ").count("Many") == 400


def test_a_word_wider_than_the_page_is_cut_and_not_lost() -> None:
    assert _text(_opened(words("x" * 500))).count("x") == 500


def test_every_row_of_a_table_is_there_and_its_head_on_each_page() -> None:
    row = ((words("left " * 20),), (words("right " * 20), words("¶3", "source")))
    text = _text(_opened(Table(("2019", "2022"), (((words("all across"),),), *[row] * 60))))
    assert text.count("¶3") == 60
    assert text.count("2019") >= 2
    assert "all across" in text


def test_words_of_every_look_are_there() -> None:
    runs = tuple(Run(f"{look} ", look) for look in ("plain", "strong", "faint", "marked", "inserted", "deleted"))
    assert "plain strong faint marked inserted deleted" in _text(_opened(Words(runs)))


def test_an_empty_paragraph_and_line_ends_are_no_trouble() -> None:
    assert "one\ntwo" in _text(_opened(words(""), words("one\ntwo")))


def test_nobody_is_named_as_its_author(tmp_path: Path) -> None:
    assert _opened(words("Words.")).get_metadata_value("Author") == ""


def test_a_row_and_what_is_said_about_it_stand_on_one_page() -> None:
    long = "The ferry carried barrels of salt over the river. " * 14
    rows = [
        row for n in range(12) for row in (((words(f"begin{n}. {long}end{n}"),),) * 2, ((words(f"why{n}", "source"),),))
    ]
    pages = [page.get_textpage().get_text_range() for page in _opened(Table((), tuple(rows)))]
    assert len(pages) > 1
    for n in range(12):
        assert any(all(f"{each}{n}" in page for each in ("begin", "end", "why")) for page in pages)


def test_a_row_longer_than_a_page_begins_on_the_page_it_comes_to() -> None:
    pages = _opened(words("Before."), Table((), (((words("begin " + "word " * 3000),),),)))
    assert "begin" in pages[0].get_textpage().get_text_range()
    assert len(pages) > 1


@pytest.mark.parametrize(("language", "is_left"), [("en", True), ("ar", False)])
def test_the_first_column_stands_where_reading_begins(language: str, is_left: bool) -> None:
    row = ((words("first"),), (words("second"),))
    page = pypdfium2.PdfDocument(pdf(Document("Title", (Table((), (row,)),), language, made=MADE)))[0].get_textpage()
    whole = page.get_text_range()
    first, second = (page.get_charbox(whole.index(each))[0] for each in ("first", "second"))
    assert (first < second) is is_left
