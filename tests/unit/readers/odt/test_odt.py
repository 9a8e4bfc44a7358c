"""OpenDocument texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers import SUFFIXES, read
from tests.unit.readers.odt_parts import h, items, level, note, odt_file, p, style
from tests.unit.readers.word_parts import zipped

BOLD = '<style:text-properties fo:font-weight="bold"/>'
HIDDEN = '<style:text-properties text:display="none"/>'
STYLES = (
    style("Title")
    + style("Subtitle")
    + style("P1", attributes='style:parent-style-name="Title"')
    + style("Third", attributes='style:default-outline-level="3"')
    + style("Plain", attributes='style:parent-style-name="Third" style:default-outline-level=""')
    + style("Loop", attributes='style:parent-style-name="Loop"')
    + style("Strong", BOLD, family="text")
    + style("Stronger", family="text", attributes='style:parent-style-name="Strong"')
    + style("Light", '<style:text-properties fo:font-weight="400"/>', family="text")
    + style("Heavy", '<style:text-properties fo:font-weight="700"/>')
    + style("Secret", HIDDEN, family="text")
    + style("Shown", '<style:text-properties text:display="true"/>', family="text")
    + style("SecretParagraph", HIDDEN)
)
LISTS = (
    '<text:list-style style:name="L">'
    + level(1, "1", 'style:num-suffix="."')
    + level(2, "a", 'style:num-prefix="(" style:num-suffix=")"')
    + level(3, "i", 'text:display-levels="3"')
    + '</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/>'
    + '</text:list-style><text:list-style style:name="R">'
    + level(1, "А, Б, .., Аа, Бб, ...", 'text:start-value="3" style:num-list-format="[%1%]"')
    + level(2, "1", 'style:num-list-format="%1%-%2%"')
    + "</text:list-style>"
)


def found(body: str, **parts: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(Path("a.odt"), odt_file(body, **parts)).blocks]


def texts(body: str, **parts: str) -> list[str]:
    return [text for _, text in found(body, **parts)]


def test_headings_have_their_levels() -> None:
    body = (
        h("One", 1)
        + h("Two", 2)
        + p("Three", "Third")
        + p("We plainly speak.", "Plain")
        + p("Last", "Subtitle")
        + p("We go round.", "Loop")
    )
    blocks = read(Path("a.odt"), odt_file(body, styles=STYLES)).blocks
    assert [(block.kind, block.level) for block in blocks] == [
        ("heading", 1),
        ("heading", 2),
        ("heading", 3),
        ("paragraph", None),
        ("heading", 2),
        ("paragraph", None),
    ]


def test_the_title_is_the_first_in_its_style_else_the_property() -> None:
    meta = (
        "<dc:title>Typed elsewhere</dc:title><meta:initial-creator>A. Writer</meta:initial-creator>"
        "<dc:creator>B. Editor</dc:creator><meta:creation-date>2021-11-12T09:00:00</meta:creation-date>"
        "<dc:date>2021-11-13T09:00:00</dc:date><dc:language>fr</dc:language><dc:subject> </dc:subject>"
    )
    body = p("Closing  <text:s/>words", "P1") + p("We are grateful.")
    document = read(Path("a.odt"), odt_file(body, automatic=STYLES, meta=meta))
    assert (document.format, document.title) == ("odt", "Closing words")
    assert document.properties == {
        "author": "A. Writer",
        "created": "2021-11-12T09:00:00",
        "modified": "2021-11-13T09:00:00",
        "language": "fr",
    }
    assert read(Path("a.odt"), odt_file(p("We are grateful."), meta=meta)).title == "Typed elsewhere"


def test_items_keep_the_numbers_their_list_shows() -> None:
    inner = p("two") + items("first", p("second") + items("deep"))
    assert found(items("one", inner, "three", style="L"), automatic=LISTS) == [
        ("item", "1. one"),
        ("item", "2. two"),
        ("item", "(a) first"),
        ("item", "(b) second"),
        ("item", "2.b.i deep"),
        ("item", "3. three"),
    ]


def test_a_further_paragraph_of_an_item_has_no_number_of_its_own() -> None:
    assert found(items(p("one") + p("and more"), "two", style="L"), automatic=LISTS) == [
        ("item", "1. one"),
        ("paragraph", "and more"),
        ("item", "2. two"),
    ]


def test_bullets_and_unknown_lists_are_items_without_numbers() -> None:
    assert found(items("a stone", style="B") + items("a mine", style="none"), automatic=LISTS) == [
        ("item", "a stone"),
        ("item", "a mine"),
    ]


def test_a_list_may_start_go_on_and_start_again() -> None:
    body = (
        items("a", style="L", attributes='xml:id="x"')
        + p("In between.")
        + items("b", style="L", attributes='text:continue-list="x"')
        + items("c", style="L", attributes='text:continue-numbering="true"')
        + items("d", style="L")
        + items("e", style="R")
        + f'<text:list text:style-name="L"><text:list-item text:start-value="9">{p("f")}</text:list-item>'
        + f"<text:list-header>{p('no number')}</text:list-header></text:list>"
    )
    shown = texts(body, automatic=LISTS)
    assert shown == ["1. a", "In between.", "2. b", "3. c", "1. d", "[В] e", "9. f", "no number"]


def test_an_empty_item_counts_and_the_style_of_a_paragraph_may_name_the_list() -> None:
    own = style("Point", attributes='style:list-style-name="L"')
    assert texts(items("", p("two", "Point"), style="L"), automatic=LISTS + own) == ["2. two"]
    assert texts(items(p("one", "Point")), automatic=LISTS + own) == ["1. one"]
    assert texts(items(items("x"), style="R"), automatic=LISTS) == ["В-1 x"]


def test_headings_are_numbered_by_the_outline_or_by_the_list_of_their_style() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        '<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>'
    )
    own = style("Chapter", attributes='style:list-style-name="L"')
    skipped = '<text:h text:outline-level="1" text:is-list-header="true">Annex</text:h>'
    body = h("A", 1) + h("B", 1) + h("C", 2) + h("D", 3) + skipped + h("E", 1, "Chapter") + h("F", 40)
    assert texts(body, styles=outline + own + LISTS) == ["I A", "II B", "II.1 C", "D", "Annex", "1. E", "F"]


def test_notes_stand_at_the_end_with_their_marks() -> None:
    body = p(f"We ask{note(p('Once.') + p('More.'))} and hope{note(p('Late.'), kind='endnote')}.") + p(
        f"Again{note(p('Twice.'))} and so{note(p('Starred.'), label='*')} on. We go home."
    )
    assert found(body) == [
        ("paragraph", "We ask[1] and hope[i]."),
        ("paragraph", "Again[2] and so* on. We go home."),
        ("note", "[1] Once."),
        ("note", "More."),
        ("note", "[i] Late."),
        ("note", "[2] Twice."),
        ("note", "* Starred."),
    ]


def test_a_note_without_a_body_and_a_note_in_hidden_text_leave_no_mark() -> None:
    hidden = f'<text:span text:style-name="Secret">never{note(p("Gone."))}</text:span>'
    assert found(p(f'Open<text:note text:note-class="footnote"/>{hidden}, we say.'), automatic=STYLES) == [
        ("paragraph", "Open, we say.")
    ]


def test_rows_of_a_table_are_paragraphs_with_bars() -> None:
    cell = "<table:table-cell>{}</table:table-cell>"
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    table = (
        f"<table:table><svg:title>unseen</svg:title><table:table-header-rows>{row.format(p('Year'), p('Carats'))}"
        f"</table:table-header-rows>{row.format(p('2021'), p('118'))}</table:table>"
    )
    assert texts(table) == ["Year | Carats", "2021 | 118"]


def test_a_text_box_follows_the_paragraph_it_hangs_on() -> None:
    box = (
        "<draw:frame><svg:title>a picture</svg:title><draw:text-box>"
        + p("In the box we agree.")
        + "</draw:text-box></draw:frame>"
    )
    assert texts(p(f"Around {box}it stands much.") + box) == [
        "Around it stands much.",
        "In the box we agree.",
        "In the box we agree.",
    ]


def test_tracked_changes_are_accepted_and_comments_stay_out() -> None:
    deleted = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{p('was deleted')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    comment = f"<office:annotation><dc:creator>Me</dc:creator>{p('Really?')}</office:annotation>"
    inserted = '<text:change-start text:change-id="c2"/>firmly <text:change-end text:change-id="c2"/>'
    assert texts(deleted + p(f'We {inserted}<text:change text:change-id="c1"/>ask{comment} for it.')) == [
        "We firmly ask for it."
    ]


def test_spaces_tabs_and_line_breaks_are_what_they_look_like() -> None:
    assert texts(p('a<text:s text:c="3"/>b<text:tab/>c<text:s text:c="99999999"/>d\ne is one line of ours.')) == [
        "a b c d e is one line of ours."
    ]
    broken = "We come from afar and we speak for many.<text:line-break/>We thank our hosts for their warm welcome."
    assert len(texts(p(broken))) in (1, 2)
    assert "many. We" in " ".join(texts(p(broken)))


def test_hidden_text_is_not_shown() -> None:
    body = (
        p('Open <text:span text:style-name="Secret">closed <text:span text:style-name="Shown">ajar</text:span>'
          "</text:span>door, we say.")
        + p("Nobody sees this.", "SecretParagraph")
        + f'<text:section text:display="none">{p("Nor this.")}</text:section>'
    )  # fmt: skip
    assert texts(body, automatic=STYLES) == ["Open ajardoor, we say."]


def test_links_fields_and_ruby_keep_the_words_one_reads() -> None:
    body = p(
        "See <text:a>the page</text:a> of <text:date>12 May</text:date>: "
        "<text:ruby><text:ruby-base>word</text:ruby-base><text:ruby-text>gloss</text:ruby-text></text:ruby>, "
        "<text:placeholder>Click here</text:placeholder>twice."
    )
    assert texts(body) == ["See the page of 12 May: word, twice."]


@pytest.mark.parametrize("inner", ['<text:span text:style-name="Stronger">Our asks</text:span>', "Our asks"])
def test_a_short_paragraph_all_in_bold_is_a_heading(inner: str) -> None:
    kinds = found(p(inner, "Heavy" if "<" not in inner else ""), automatic=STYLES)
    assert kinds == [("heading", "Our asks")]
    light = f'{inner} <text:span text:style-name="Light">for all</text:span>'
    assert found(p(light, "Heavy"), automatic=STYLES) == [("paragraph", "Our asks for all")]


def test_contents_pages_do_not_show_their_templates() -> None:
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>No</text:index-title-template>"
        f"{p('template')}</text:table-of-content-source><text:index-body>{p('Our asks 3')}</text:index-body>"
        "</text:table-of-content>"
    )
    assert texts(contents + p("We begin.")) == ["Our asks 3", "We begin."]


def test_what_cannot_be_read_is_refused_with_a_sentence() -> None:
    locked = odt_file(p("x"), manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")
    package = zipped({"mimetype": "x", "encrypted-package": b"abc"})
    for content in (locked, package):
        with pytest.raises(ReadError, match=r"password.*Nothing was imported"):
            read(Path("a.odt"), content)
    with pytest.raises(ReadError, match=r"table or slides.*Nothing was imported"):
        read(Path("a.ods"), odt_file(p("x"), kind="spreadsheet"))
    with pytest.raises(ReadError, match="damaged"):
        read(Path("a.odt"), b"no OpenDocument text at all")
    with pytest.raises(ReadError, match="not valid XML"):
        read(Path("a.odt"), zipped({"content.xml": "<a>"}))
    with pytest.raises(EmptyFileError):
        read(Path("a.odt"), odt_file(p("")))


def test_a_document_type_is_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
        parts = {"content.xml": "<d><body><text><p>x</p></text></body></d>", name: bomb}
        with pytest.raises(ReadError, match="document type"):
            read(Path("a.odt"), zipped(parts))


def test_deep_nesting_is_damage_and_missing_parts_are_none() -> None:
    deep = "<text:section>" * 5000 + p("x") + "</text:section>" * 5000
    with pytest.raises(ReadError, match="nested too deeply"):
        read(Path("a.odt"), odt_file(deep))
    bare = zipped({"content.xml": "<d><body><text><p>We speak.</p></text></body></d>"})
    assert [block.text for block in read(Path("a.odt"), bare).blocks] == ["We speak."]
    with pytest.raises(ReadError, match="text is missing"):
        read(Path("a.odt"), zipped({"content.xml.bak": "x"}))


def test_its_endings_are_known() -> None:
    assert {".odt", ".ott"} <= SUFFIXES
