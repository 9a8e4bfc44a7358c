"""Web pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.core.text import canonical
from kpdesk.readers import Document, read


def page(body: str, head: str = "") -> Document:
    return read(
        Path("a.html"), f"<!doctype html><html lang='fr-CH'><head>{head}</head><body>{body}</body></html>".encode()
    )


def found(body: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in page(body).blocks]


def test_headings_paragraphs_and_items_are_told_apart() -> None:
    assert found(
        "<h1>Stone  Council</h1><p>We <b>weigh</b>\n it.</p><ul><li>one<li><p>two</p></ul><h3>End</h3>rest"
    ) == [
        ("heading", "Stone Council"),
        ("paragraph", "We weigh it."),
        ("item", "one"),
        ("item", "two"),
        ("heading", "End"),
        ("paragraph", "rest"),
    ]
    assert [block.level for block in page("<h2>A</h2><h6>B</h6>").blocks] == [2, 6]


def test_numbers_of_ordered_lists_stay_in_the_text() -> None:
    assert found("<ol start=3><li>c<li value=7>g<ol type=a><li>x<li>y</ol><li>h</ol><ol type=I><li>one</ol>") == [
        ("item", "3. c"),
        ("item", "7. g"),
        ("item", "a. x"),
        ("item", "b. y"),
        ("item", "8. h"),
        ("item", "I. one"),
    ]
    assert found("<ol start=many><li>c</ol><li>loose") == [("item", "1. c"), ("item", "loose")]


def test_the_second_paragraph_of_an_item_is_a_paragraph() -> None:
    assert found("<ol><li><p>one</p><p>more</p></li><li> <p></p><p>two</p></li></ol>") == [
        ("item", "1. one"),
        ("paragraph", "more"),
        ("item", "2. two"),
    ]


def test_menus_scripts_and_forms_are_left_out() -> None:
    body = (
        "<nav>menu</nav><header>banner</header><script>x()</script><style>p{}</style><aside>also</aside>"
        "<div hidden>h</div><div style='display: none'>d</div><div aria-hidden=true>a</div><div role=navigation>r</div>"
        "<form><input value=q>Search</form><main><p>We have weighed every single parcel.</p></main><footer>f</footer>"
        "<!-- comment --><noscript>n</noscript><svg><text>s</text></svg>"
    )
    assert found(body) == [("paragraph", "We have weighed every single parcel.")]


def test_a_form_around_a_whole_page_is_no_form() -> None:
    assert found("<form><p>We have weighed every single parcel.</p><select><option>x</select></form>") == [
        ("paragraph", "We have weighed every single parcel.")
    ]


def test_the_header_of_an_article_belongs_to_it() -> None:
    assert found("<article><header><h1>Opening words</h1></header><p>We weighed every single parcel.</p></article>")[
        0
    ] == (
        "heading",
        "Opening words",
    )


def test_a_page_made_of_frames_only_is_kept() -> None:
    assert found("<header><p>Only this here</p></header>") == [("paragraph", "Only this here")]


def test_text_right_in_the_body_and_in_divs_makes_paragraphs() -> None:
    assert found("loose <i>words</i><div>in a box<div>inner</div>tail</div><blockquote>said</blockquote>end") == [
        ("paragraph", text) for text in ("loose words", "in a box", "inner", "tail", "said", "end")
    ]


def test_a_row_of_a_table_is_a_paragraph() -> None:
    assert found("<table><caption>Stones</caption><tr><th>Year<th>Carats</tr><tr><td>2020<td><p>14</p><p>c</p></tr>"
                 "<tr><td></td><td>alone</td></tr></table>") == [
        ("paragraph", "Stones"), ("paragraph", "Year | Carats"), ("paragraph", "2020 | 14 c"), ("paragraph", "alone"),
    ]  # fmt: skip


def test_a_table_that_lays_out_a_page_is_no_table() -> None:
    cell = "<td>" + "".join(f"<p>{'words ' * 20}{n}.</p>" for n in range(4)) + "</td>"
    assert len(found(f"<table><tr>{cell}{cell}</tr></table>")) == 8


def test_a_table_in_a_table_keeps_its_rows_in_their_cell() -> None:
    assert found("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>") == [
        ("paragraph", "a | b | c")
    ]
    assert found("<tr><td>x") == [("paragraph", "x")]


def test_line_breaks_on_purpose_part_lines_and_others_do_not() -> None:
    assert found("<p>Ilva Morrane,<br>speaker of the coalition</p><h2>A title<br>in two lines</h2>") == [
        ("paragraph", "Ilva Morrane, speaker of the coalition"),
        ("heading", "A title in two lines"),
    ]
    assert found("<p>Madam Chair,<br>Delegates,</p>") == [("paragraph", "Madam Chair,"), ("paragraph", "Delegates,")]


def test_preformatted_lines_are_unwrapped() -> None:
    assert found("<pre>We have weighed every parcel that came to\nthe harbour.\n\nTwo boats left.</pre>") == [
        ("paragraph", "We have weighed every parcel that came to the harbour."),
        ("paragraph", "Two boats left."),
    ]


def test_a_short_paragraph_in_bold_is_a_heading() -> None:
    assert found("<p><strong>The upper river</strong></p><p><b>We</b> weigh.</p><p><b>Madam Chair,</b></p>") == [
        ("heading", "The upper river"),
        ("paragraph", "We weigh."),
        ("paragraph", "Madam Chair,"),
    ]


def test_footnotes_go_to_the_end_and_their_marks_stay() -> None:
    body = (
        "<p>The word<sup><a href='#1'>1</a></sup> is old, m<sup>2</sup>.</p><section class=footnotes><ol>"
        "<li><p>From 1999.</p></li></ol><p>More of it.</p></section><p>End.</p>"
    )
    made = canonical(page(body).blocks)
    assert [(p.kind, p.text) for p in made.body] == [
        ("paragraph", "The word[1] is old, m2."),
        ("paragraph", "End."),
        ("note", "[1] From 1999."),
        ("note", "More of it."),
    ]


def test_title_and_properties_are_found() -> None:
    head = (
        "<title> Opening\n words </title><meta name=author content='Ilva Morrane'>"
        "<meta property='og:site_name' content=RTN>"
        "<meta property='article:published_time' content='2021-06-21'><meta name=empty><meta name=date content=''>"
    )
    document = page("<p>We have weighed every single parcel.</p>", head)
    assert document.title == "Opening words"
    assert document.properties == {
        "encoding": "utf-8", "author": "Ilva Morrane", "publisher": "RTN", "created": "2021-06-21", "language": "fr",
    }  # fmt: skip
    assert read(Path("a.html"), b"<html><h1>Only a heading</h1>").title == "Only a heading"
    assert read(Path("a.html"), b"<html><p>No title").title is None


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1251", "cp1251"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("koi8-r", "koi8-r")],
)
def test_the_declared_charset_is_used(declared: str, encoding: str) -> None:
    word = "été" if encoding in ("cp1252", "utf-8") else "лето"
    content = f"<html><meta charset={declared}><p>{word}".encode(encoding)
    assert read(Path("a.html"), content).blocks[0].text == word


@pytest.mark.parametrize(
    "opened", ["<div>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<b>", "<div class=footnotes>", "<header>"]
)
def test_ten_thousand_levels_deep_is_not_too_deep(opened: str) -> None:
    assert (
        "at the bottom" in read(Path("a.html"), (opened * 10_000 + "at the bottom of it all").encode()).blocks[-1].text
    )


@pytest.mark.parametrize(
    "furniture",
    [
        "<div class='site-menu'><a href=a>Home</a> <a href=b>Our work and our members</a></div>",
        "<ul id='breadcrumb'><li><a href=a>Home</a><li><a href=b>Speeches of all the years and meetings</a></ul>",
        "<div class='social share'>Share on</div>",
        "<p><del>We withdraw these words.</del></p>",
    ],
)
def test_menus_are_known_by_their_names_and_links(furniture: str) -> None:
    page = f"{furniture}<p>We have weighed every parcel of stones.</p>"
    assert [text for _, text in found(page)] == ["We have weighed every parcel of stones."]


def test_a_box_named_like_a_menu_that_holds_text_is_text() -> None:
    words = "The words of the meeting were long, and they were written down in a box that bears a strange name."
    assert found(f"<div class='menu'><p>{words}</p><a href=a>More</a></div>")[0][1] == words


def test_links_back_from_notes_are_no_text() -> None:
    page = "<p>We weigh.<sup><a href=#n>1</a></sup></p><div class=footnotes><ol><li>Twice. <a href=#r>↩</a></ol></div>"
    assert found(page)[-1] == ("note", "[1] Twice.")


@pytest.mark.parametrize("encoding", ["iso8859-6", "cp1256"])
def test_a_page_that_says_iso_8859_6_is_read_in_the_one_that_it_is_written_in(encoding: str) -> None:
    words = "في قرية من القرى كان هناك رجل حكيم يعلم الناس كيف يعيشون بسلام على النهر الكبير"
    content = f'<meta http-equiv=Content-Type content="text/html; charset=iso-8859-6"><p>{words}</p>'.encode(encoding)
    assert [block.text for block in read(Path("a.html"), content).blocks] == [words]
