"""RTF files."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.errors import EmptyFileError, KpdeskError, ReadError
from kpdesk.readers import SUFFIXES, read
from kpdesk.readers.document import Document

FONTS = r"{\fonttbl{\f0\fnil Plain;}{\f1\fcharset204 Cyr{\*\falt Other};}{\f2\fcharset178 Arab;}{\f3\fcharset2 Signs;}}"
STYLES = r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 Title;}{\*\cs3 Strong;}}"


def opened(body: str | bytes, head: str = r"\ansi\ansicpg1252") -> Document:
    inner = body.encode("latin-1") if isinstance(body, str) else body
    return read(Path("a.rtf"), b"{\\rtf1" + head.encode() + (FONTS + STYLES).encode() + inner + b"}")


def found(body: str | bytes, head: str = r"\ansi\ansicpg1252") -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in opened(body, head).blocks]


def texts(body: str | bytes, head: str = r"\ansi\ansicpg1252") -> list[str]:
    return [text for _, text in found(body, head)]


def test_paragraphs_end_where_the_file_ends_them() -> None:
    assert texts("One line\r\n goes on.\\par Two.\\\nThree\\sect Four") == [
        "One line goes on.",
        "Two.",
        "Three",
        "Four",
    ]


def test_letters_come_as_unicode_with_a_fallback_that_is_passed_over() -> None:
    assert texts(r"D\u233?clar\u233\'e9 {\uc2\u1056 ??\u1077xy}\uc0\u1078.") == ["Déclaré Реж."]
    assert texts(r"\uc1\u-10179?\u-8704? and \u-8704?.") == ["😀 and \ufffd."]
    assert texts(r"a\u233\b b") == ["aéb"]
    assert texts(r"a\u233{}b") == ["aéb"]


@pytest.mark.parametrize(
    ("head", "codec", "words"),
    [
        (r"\ansi\ansicpg1251", "cp1251", "Мы благодарим председателя"),
        (r"\ansi\ansicpg1256", "cp1256", "نشكر الرئيس على جهوده"),
        (r"\mac", "mac_roman", "Nous avons été là"),
        (r"\ansi\ansicpg65001", "utf-8", "Речь и été"),
        (r"\ansi\ansicpg99999", "cp1252", "Nous avons été là"),
    ],
)
def test_bytes_are_in_the_code_page_of_the_file(head: str, codec: str, words: str) -> None:
    escaped = "".join(f"\\'{byte:02x}" if byte > 127 else chr(byte) for byte in words.encode(codec))
    assert texts(escaped, head) == [words]
    assert texts(words.encode(codec), head) == [words]


def test_a_font_may_have_its_own_code_page() -> None:
    assert texts(r"\f1\'cc\'fb {\f0\'e9} {\f2\'e3\'c7}") == ["Мы é ما"]
    assert texts(r"{\ltrch\fcs0 \f0 \rtlch\fcs1 \af2 \'e3\'c7}{\rtlch\fcs1 \af2 \ltrch\fcs0 \f0 \'e9}") == ["ماé"]
    assert texts(r"{\fonttbl{\f7\fcharset0\cpg1251 x;}}\f7\'cc\plain\'e9") == ["Мé"]
    western = r"{\fonttbl{\f8\fcharset0 x;}}\f8\'e9"
    assert texts(western, r"\ansi\ansicpg1251") == ["é"]
    assert texts(western, r"\ansi\ansicpg1253") == ["ι"]


def test_signs_are_what_they_look_like() -> None:
    assert texts(r"a\tab b\emdash c\~d\_e\-f \{g\}\\ \ldblquote h\rdblquote\page i \'zz\|") == [
        "a b—c d-ef {g}\\ “h” i zz"
    ]


def test_headings_are_known_by_their_outline_or_style() -> None:
    body = (
        r"\pard\outlinelevel1 One\par\pard\s1 Two\par\pard\s2 Three\par"
        r"\pard\outlinelevel9 Four is plain.\par\pard Five is, too.\par"
    )
    assert [(block.kind, block.level) for block in opened(body).blocks] == [
        ("heading", 2),
        ("heading", 1),
        ("heading", 1),
        ("paragraph", None),
        ("paragraph", None),
    ]


def test_a_short_paragraph_all_in_bold_is_a_heading() -> None:
    assert found(r"{\b Our asks}\par{\b Our} asks\par\b Our asks\b0\par") == [
        ("heading", "Our asks"),
        ("paragraph", "Our asks"),
        ("heading", "Our asks"),
    ]
    assert found(r"{\rtlch\ab\f2 \'e3\'c7 \'e3\'c7}") == [("heading", "ما ما")]


def test_items_keep_the_numbers_the_file_shows() -> None:
    body = (
        r"{\listtext\pard\plain 2.1\tab}Two\par{\pntext\f3\'b7\tab}Stone\par{\listtext o\tab}Round\par"
        r"{\listtext\u-3913?\tab}Mine\par{\listtext}Bare\par"
    )
    assert found(body) == [
        ("item", "2.1 Two"),
        ("item", "Stone"),
        ("item", "Round"),
        ("item", "Mine"),
        ("item", "Bare"),
    ]


def test_notes_stand_at_the_end_with_their_marks() -> None:
    body = (
        r"We ask{\super\chftn}{\footnote\pard {\super\chftn} Once.\par More.} and"
        r"{\super\chftn{\*\footnote\ftnalt\chftn Late.}} hope.\par "
        r"Again{\chftn}{\footnote\chftn Twice.}, so*{\footnote * Starred.} on we go."
    )
    assert found(body) == [
        ("paragraph", "We ask[1] and[i] hope."),
        ("paragraph", "Again[2], so* on we go."),
        ("note", "[1] Once."),
        ("note", "More."),
        ("note", "[i] Late."),
        ("note", "[2] Twice."),
        ("note", "* Starred."),
    ]


def test_an_empty_note_keeps_its_number_and_hidden_and_nested_ones_leave_no_trace() -> None:
    body = r"Open{\chftn}{\footnote } and{\v{\footnote Gone.}} shut{\footnote In{\footnote Deeper.}side.}."
    assert found(body) == [("paragraph", "Open[1] and shut."), ("note", "Inside.")]


def test_rows_of_a_table_are_paragraphs_with_bars() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row"
    body = row.format("Year", "Carats") + row.format("2021", "118") + r"\pard After.\par"
    assert texts(body) == ["Year | Carats", "2021 | 118", "After."]
    assert texts(r"\pard\intbl One\cell Two\cell\pard Left open.\par") == ["One | Two", "Left open."]
    assert texts(r"\pard\intbl One\cell Two") == ["One | Two"]


def test_a_text_box_follows_the_paragraph_it_hangs_on() -> None:
    box = r"{\shp{\*\shpinst\shpleft1{\shptxt \pard In the box we agree.\par}}{\shprslt unseen}}"
    old = r"{\*\do\dobx{\dptxbxtext An old box.}}"
    assert texts(rf"Around {box}it stands{old} much.\par Then more.") == [
        "Around it stands much.",
        "In the box we agree.",
        "An old box.",
        "Then more.",
    ]
    assert texts(r"{\header{\shp{\*\shpinst{\shptxt Page 1}}}}We speak.") == ["We speak."]


def test_what_is_about_the_text_stays_out_of_it() -> None:
    body = (
        r"{\header Running head}{\*\unknown odd{\par odder}}{\pict\pngblip 8950}{\colortbl;\red0;}"
        r"We {\deleted never }{\revised firmly }{\v secretly }ask{\*\annotation Really?}"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt  here}}.\deleted0"
    )
    assert texts(body) == ["We firmly ask here."]


def test_what_the_file_says_about_itself() -> None:
    info = (
        r"{\info{\title D\'e9claration}{\author A. Writer}{\subject }{\company Unseen}"
        r"{\creatim\yr2021\mo11\dy12\hr9}{\revtim\yr2022}}We speak."
    )
    document = opened(info)
    assert (document.format, document.title) == ("rtf", "Déclaration")
    assert document.properties == {"author": "A. Writer", "created": "2021-11-12"}
    assert opened(r"{\info{\creatim\yr2021\mo77\dy0}}We speak.").properties == {}
    assert texts(info) == ["We speak."]


def test_bytes_of_pictures_are_passed_over_however_long_they_say_they_are() -> None:
    assert texts(rb"One {\pict\bin5 }}{{\}two.") == ["One two."]
    assert texts(rb"One {\pict\bin99999999999 }") == ["One"]
    assert texts(rb"One \bin-4 two.") == ["One two."]


def test_depth_is_bounded_and_unbalanced_groups_are_borne() -> None:
    assert texts("{" * 4000 + "deep" + "}" * 4000) == ["deep"]
    with pytest.raises(ReadError, match=r"nested too deeply.*Nothing was imported"):
        opened("{" * 6000)
    assert texts(r"We {\b go {\i on") == ["We go on"]
    assert texts(r"We }}}} go on") == ["We go on"]


def test_a_note_that_is_never_closed_keeps_its_words() -> None:
    assert found(r"We ask{\chftn}{\footnote Once") == [("paragraph", "We ask[1]"), ("note", "[1] Once")]


def test_a_long_file_is_read_in_time() -> None:
    start = time.process_time()
    body = r"{\pard\b0 We have weighed \'e9very parcel\u8230? again and again.\par}" * 10_000
    assert len(texts(body)) == 10_000
    assert time.process_time() - start < 20


def test_its_ending_is_known_and_a_file_without_words_is_empty() -> None:
    assert ".rtf" in SUFFIXES
    with pytest.raises(EmptyFileError):
        opened(r"\par\par")


@given(
    st.lists(
        st.sampled_from(
            [
                "{",
                "}",
                r"\footnote",
                r"\chftn",
                r"\cell",
                r"\row",
                r"\intbl",
                r"\par",
                r"\shptxt",
                r"{\*\shpinst",
                "a ",
                r"\u233",
                r"\u-10179",
                r"\'e9",
                r"\bin2 ",
                r"\*",
                r"\listtext",
                r"\info",
                r"\v",
                "\\",
                r"\s-7",
                r"\uc9",
            ]
        ),
        max_size=40,
    )
)
def test_any_words_in_any_order_give_text_or_a_sentence(words: list[str]) -> None:
    said = "."
    try:
        opened("".join(words))
    except KpdeskError as error:
        said = str(error)
    assert said.endswith(".")


@pytest.mark.parametrize("page", [rb"\pc", rb"\pca"])
def test_an_rtf_of_dos_is_read_in_its_code_page(page: bytes) -> None:
    assert read(Path("a.rtf"), b"{\\rtf1" + page + rb" caf\'82 au lait}").blocks[0].text == "café au lait"


def test_a_star_inside_a_group_silences_nothing() -> None:
    assert texts(r"{\f0\i0\*\cs7\cf0 The lamps burn.}{\*\cs7 Not shown.}") == ["The lamps burn."]
