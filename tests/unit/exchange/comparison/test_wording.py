"""The words of a comparison as a file: English, or those that a window hands over."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from kpdesk.core.records import Opinion
from kpdesk.exchange.comparison.html import comparison_page
from kpdesk.exchange.comparison.print import printed_document
from kpdesk.exchange.comparison.table import comparison_table
from kpdesk.exchange.comparison.tracked import tracked_document
from kpdesk.exchange.comparison.wording import ENGLISH, Wording, called, english_source
from kpdesk.exchange.documents import Heading, Words
from tests.unit.exchange.comparison.made import COMPARISON, TEXTS

ARABIC = Wording(
    "ar",
    reworded="أعيدت صياغته",
    alone="لا نظير له",
    counted="{same} / {reworded} / {related}: {sides}",
    in_side="{count} في {side}",
    disagree="لا يتفق القراء ({decisions})",
    decided="{decision}: {author}",
    words={"reworded": "أعيدت", "pinned": "مثبت", "alone": "وحده"},
    columns={"status": "الحالة"},
    name=lambda statement: f"خطاب {statement.year}",
    source=lambda statement: f"{statement.year} خطاب",
    delivery=lambda _: None,
)
ENGLISH_WORDS = ("Reworded", "No counterpart", "same", "related", "also linked")


def test_a_page_speaks_one_language_and_runs_its_way() -> None:
    page = comparison_page(COMPARISON, TEXTS, wording=ARABIC)
    assert '<html lang="ar" dir="rtl">' in page
    body = page.partition("</head>")[2]
    assert "≈ أعيدت صياغته (1)" in body
    assert "لا نظير له (1)" in body
    assert 'dir="ltr"' not in body
    assert not [each for each in ENGLISH_WORDS if each in body]
    assert '<html lang="en" dir="ltr">' in comparison_page(COMPARISON, TEXTS)


def test_a_print_speaks_one_language_and_its_lines_run_its_way() -> None:
    document = printed_document(COMPARISON, TEXTS, themes={}, wording=ARABIC)
    assert document.language == "ar"
    headings = [each.text for each in document.blocks if isinstance(each, Heading)]
    assert headings == ["أعيدت صياغته (1)", "لا نظير له (1)"]
    own = [each for each in document.blocks if isinstance(each, Words) and each.role == "source"]
    assert own
    assert all(each.right_to_left for each in own)


def test_a_table_has_headings_and_statuses_in_the_language() -> None:
    rows = list(csv.reader(io.StringIO(comparison_table(COMPARISON, TEXTS, themes={}, wording=ARABIC))))
    assert rows[0][:2] == ["الحالة", "band"]
    assert [row[0] for row in rows[1:]] == ["أعيدت", "وحده"]


def test_a_word_file_is_called_in_the_language() -> None:
    document = tracked_document(COMPARISON, TEXTS, wording=ARABIC)
    assert (document.language, document.title) == ("ar", "\u200fخطاب 2020 → خطاب 2020")


def test_that_readers_do_not_agree_is_said_in_the_language() -> None:
    link = replace(COMPARISON.links[0], rivals=(Opinion("pinned", "Ada", "2022"),))
    page = comparison_page(replace(COMPARISON, links=(link,)), TEXTS, wording=ARABIC)
    assert "لا يتفق القراء (مثبت: Ada)" in page


def test_a_statement_is_called_by_its_title_where_neither_year_nor_organisation_is_known() -> None:
    statement = replace(TEXTS["a", 1].statement, year=None)
    assert called(statement, "speech") == statement.title
    assert called(replace(statement, organisation="CSC"), "speech") == "CSC speech"
    assert english_source(replace(statement, organisation="CSC")) == "a · CSC"


@pytest.mark.parametrize("status", ["same", "reworded", "related"])
def test_every_status_has_a_heading(status: str) -> None:
    assert ENGLISH.heading(status).lower().endswith(status)  # type: ignore[arg-type]
