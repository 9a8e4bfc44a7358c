"""A document as a Word file."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from kpdesk.exchange.documents import Document, Heading, Look, Run, Table, Words, words
from kpdesk.exchange.documents.docx import docx_file

ARABIC = "تدعو الدول إلى اعتماد تعريف جديد."


def _opened(*blocks: Heading | Words | Table) -> docx.document.Document:
    return docx.Document(BytesIO(docx_file(Document("A title", blocks, made="2026-11-26T10:00:00Z"))))


def test_headings_are_headings_and_words_have_the_style_of_their_role() -> None:
    opened = _opened(Heading("First", 2), words("Said.", "quotation"), words("Why.", "note"), words("Who.", "source"))
    styles = [(each.style.name, each.text) for each in opened.paragraphs if each.style is not None]
    assert styles == [
        ("Title", "A title"), ("Heading 2", "First"), ("Quote", "Said."), ("Note", "Why."), ("Source", "Who."),
    ]  # fmt: skip


def test_an_arabic_paragraph_runs_to_the_left_and_says_its_language() -> None:
    paragraph = _opened(words(ARABIC, language="ar")).paragraphs[1]._p
    assert paragraph.pPr.find(qn("w:bidi")) is not None
    properties = paragraph.r_lst[0].rPr
    assert properties.find(qn("w:rtl")) is not None
    assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "ar"


def test_a_paragraph_in_latin_letters_says_its_language_only() -> None:
    paragraph = _opened(words("Bonjour.", language="fr")).paragraphs[1]._p
    assert paragraph.pPr is None or paragraph.pPr.find(qn("w:bidi")) is None
    assert paragraph.r_lst[0].rPr.find(qn("w:lang")).get(qn("w:val")) == "fr"


def test_inserted_and_deleted_words_are_tracked_changes() -> None:
    runs = (Run("We "), Run("may ", "deleted"), Run("must ", "inserted"), Run("act."))
    paragraph = _opened(Words(runs)).paragraphs[1]._p
    deleted, inserted = paragraph.find(qn("w:del")), paragraph.find(qn("w:ins"))
    assert [each.text for each in deleted.iter(qn("w:delText"))] == ["may "]
    assert [each.text for each in inserted.iter(qn("w:t"))] == ["must "]
    assert deleted.get(qn("w:id")) != inserted.get(qn("w:id"))


@pytest.mark.parametrize("look", ["strong", "faint", "marked"])
def test_other_looks_keep_their_words(look: Look) -> None:
    assert _opened(words("Seen.", look=look)).paragraphs[1].text == "Seen."


def test_a_table_has_its_head_its_rows_and_rows_of_one_wide_cell() -> None:
    rows = (((words("a"), words("¶3", "source")), (words("b"),)), ((words("why"),),))
    table = _opened(Table(("2019", "2022"), rows)).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["2019", "2022"], ["a\n¶3", "b"], ["why", "why"],
    ]  # fmt: skip


def test_characters_that_a_word_file_cannot_hold_are_left_out() -> None:
    assert _opened(words("a\x00b\x0bc\ud800d")).paragraphs[1].text == "abcd"


def test_nobody_is_named_as_its_author() -> None:
    properties = _opened().core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == "A title"
