"""A comparison as an HTML page."""

from __future__ import annotations

from dataclasses import replace

from kpdesk.core.records import Link, Place, Side, SideStatement, Why
from kpdesk.exchange.comparison.html import comparison_page
from kpdesk.exchange.comparison.print import printed_document
from kpdesk.exchange.comparison.texts import reasons
from kpdesk.exchange.documents import Table
from tests.unit.exchange.comparison.made import COMPARISON, SIDE, TEXTS
from tests.unit.exchange.comparison.made import comparison as made_comparison
from tests.unit.exchange.comparison.made import text as made_text


def _page() -> str:
    return comparison_page(COMPARISON, TEXTS)


def test_changes_are_marked_by_shape_and_the_words_are_escaped() -> None:
    page = _page()
    assert "Stones <del>&amp; sand</del>" in page
    assert "Stones <ins>&lt;b&gt;gold&lt;/b&gt;</ins>" in page


def test_counts_reasons_and_lonely_passages_are_on_the_page() -> None:
    page = _page()
    assert "1 reworded" in page
    assert "mining, stones" in page
    assert "No counterpart found (1)" in page
    assert "Left alone" in page


def test_nothing_is_loaded_from_a_network() -> None:
    page = _page()
    assert "http" not in page
    assert "<script" not in page


def test_related_passages_stand_whole_and_an_empty_list_has_no_heading() -> None:
    link = Link(Place(0, "a", 1), Place(1, "b", 1), "related", "theme", 1.0, Why((), ()), None)
    texts = {("a", 1): made_text("a", "One."), ("b", 1): made_text("b", "Two.")}
    page = comparison_page(made_comparison((link,), ()), texts)
    assert "One." in page
    assert "Two." in page
    assert "No counterpart found (" not in page


def test_the_sides_are_named_by_what_they_are_and_how_they_were_delivered() -> None:
    text = made_text("a", "One.")
    about = replace(
        text.statement, title="Words of hope", organisation="CSC", kind="opening speech", date="2019-11-04", year=2019,
        delivery="circulated", speakers=("A. Speaker",),
    )  # fmt: skip
    texts = {("a", 1): replace(text, statement=about), ("b", 1): made_text("b", "Two.")}
    comparison = replace(made_comparison((), (Place(0, "a", 1),)), sides=(Side("a", (SideStatement("a", 1),), 1), SIDE))
    page = comparison_page(comparison, texts)
    assert "<h1>2019 CSC opening speech (circulated, not delivered) · " in page
    assert "Words of hope · A. Speaker · CSC · opening speech · 4 November 2019 · circulated, not delivered" in page
    assert "2019 CSC opening speech ¶1" in page


def test_what_moved_and_what_was_split_says_so() -> None:
    link = Link(Place(0, "a", 1), Place(1, "b", 1), "reworded", "thing", 1.0, Why(("mining",), ()), (("=", "One."),))
    moved, split = replace(link, moved=True), replace(link, part="split")
    assert reasons(moved, {}) == "moved, mining"
    assert reasons(split, {}) == "the paragraph was split, mining"
    assert reasons(replace(link, moved=True, marks=None), {}) == "mining"


def test_a_long_passage_with_many_counterparts_stands_whole_once() -> None:
    long = "The river below the mines is brown, and nobody on the council has come to look at it. " * 4
    links = tuple(
        Link(Place(0, "a", 1), Place(1, "b", n), "related", "thing", 1.0, Why((), ()), None) for n in (1, 2, 3)
    )
    texts = {("a", 1): made_text("a", long.strip()), ("b", 1): made_text("b", "Two.", "Three.", "Four.")}
    page = comparison_page(made_comparison(links, ()), texts)
    assert page.count(long.strip()) == 1
    assert page.count('<a href="#link-0">whole</a>') == 2
    printed = printed_document(made_comparison(links, ()), texts, themes={})
    said = [
        each.text
        for block in printed.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        for each in cell
    ]
    assert sum(each == long.strip() for each in said) == 1
    assert sum(each.endswith(" …") for each in said) == 2
