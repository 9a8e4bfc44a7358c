"""Blocks of plain text."""

from __future__ import annotations

from kpdesk.core.text import Block, blocks_of_plain_text, paragraphs_of_lines

WRAPPED = """The harbour authority of the upper river has weighed
every parcel since the spring, and it has kept its
books open to the public. We have read them, and we
have found nothing that was not already well-
known to those who work there.
Two boats were turned back in April. Their captains
had no papers; the stones they carried are still in
the strong room, and nobody has asked for them.
"""


def texts(text: str) -> list[str]:
    return [block.text for block in blocks_of_plain_text(text)]


def kinds(text: str) -> list[str]:
    return [block.kind for block in blocks_of_plain_text(text)]


def test_hard_wraps_are_undone_and_a_short_last_line_ends_a_paragraph() -> None:
    first, second = texts(WRAPPED)
    assert first.endswith("already well-known to those who work there.")
    assert second.startswith("Two boats")
    assert second.endswith("has asked for them.")


def test_wrapped_lines_and_blank_lines_give_the_same_paragraphs() -> None:
    apart = WRAPPED.replace("work there.\n", "work there.\n\n")
    assert texts(apart) == texts(WRAPPED) == texts(WRAPPED.replace("\n", "\r\n")) == texts("\ufeff" + WRAPPED)


def test_an_indent_begins_a_paragraph() -> None:
    full = WRAPPED.replace("known to those who work there.", " known to all of those who work in the offices there.")
    assert len(texts(full.replace("\nTwo", "\n  Two"))) == 2


def test_a_page_number_inside_a_sentence_is_dropped() -> None:
    broken = WRAPPED.replace("books open", "\n35\n\nbooks open").replace("the stones", "the\n14-20117 36\nstones")
    assert not any("35" in text or "20117" in text for text in texts(broken))
    assert "the stones they carried" in " ".join(texts(broken))


def test_continued_lines_and_document_symbols_are_dropped_but_not_at_the_top() -> None:
    lines = "A/77/PV.9\n" + WRAPPED + "(continued on the next page)\n.../...\nA/77/PV.9\nPage 3 of 4\n" + WRAPPED
    assert texts(lines)[0].startswith("A/77/PV.9")
    assert "".join(texts(lines)).count("PV.9") == 1
    assert "continued on" not in "".join(texts(lines))
    assert "Page 3" not in "".join(texts(lines))


def test_numbers_in_a_column_are_a_table() -> None:
    assert texts("Parcels\n\n12\n13\n14\n") == ["Parcels", "12", "13", "14"]


def test_one_paragraph_per_line_stays_so() -> None:
    long = "This line is a whole paragraph of the speech, and it goes on for longer than any wrapped line would do. "
    lines = [long + "It has more to say. It ends here." for _ in range(5)]
    assert texts("\n".join(lines)) == lines


def test_lines_that_cannot_end_there_go_on() -> None:
    lines = [
        "It is an honour to speak here today on behalf of my",
        f"own country and of its people, who have waited for it. {'They will wait no longer than they must. ' * 3}",
        "My colleagues, this is the third time that I have had the great",
        "Honour of addressing you.",
        "Madam President,",
        "Delegates,",
    ]
    assert len(texts("\n".join(lines))) == 4


def test_a_line_wider_than_any_page_goes_on_with_nothing() -> None:
    title = "كلمة رئيس المجلس أمام الاجتماع السنوي للمدينة"
    assert texts(f"{title}\n{'شكر الرئيس سكان المدينة على صبرهم ' * 6}\n") == [
        title,
        ("شكر الرئيس سكان المدينة على صبرهم " * 6).strip(),
    ]


def test_a_title_over_several_lines_is_one_heading() -> None:
    blocks = blocks_of_plain_text(
        "**STONE COUNCIL\nClosing words of\nthe year**\n\nA LINE IN CAPITALS\nAND ITS SECOND HALF\n"
    )
    assert [block.text for block in blocks] == [
        "STONE COUNCIL Closing words of the year",
        "A LINE IN CAPITALS AND ITS SECOND HALF",
    ]
    assert blocks[0].kind == "heading"


def test_a_bold_mark_that_never_closes_swallows_no_more_than_a_title() -> None:
    assert len(texts("**" + "\nOne short line.\n" * 40)) > 3


def test_headings_of_markdown_have_their_level() -> None:
    assert blocks_of_plain_text("## **Our asks** ##\n\nTitle\n=====\n\nPart\n----\n\n---\n***\n") == [
        Block("Our asks", "heading", 2),
        Block("Title", "heading", 1),
        Block("Part", "heading", 2),
    ]


def test_a_heading_needs_no_blank_line_around_it() -> None:
    assert kinds("Some words.\n# A heading\nMore words.\n") == ["paragraph", "heading", "paragraph"]


def test_items_lose_their_sign_and_keep_their_number() -> None:
    text = "- first of all;\n- **second**;\n* third\n• fourth\n1. fifth\n(b) sixth\n**• seventh**\n"
    assert texts(text)[:6] == ["first of all;", "second;", "third", "fourth", "1. fifth", "(b) sixth"]
    assert texts(text)[6] == "seventh"
    assert kinds(text)[:4] == ["item"] * 4


def test_an_escaped_star_begins_a_note() -> None:
    blocks = blocks_of_plain_text("The definition\\* is old.\n\n*\\* It was written in 1999.*\n\n[^1]: See there.\n")
    assert [block.kind for block in blocks] == ["paragraph", "note", "note"]
    assert blocks[1].text == "* It was written in 1999."


def test_quotes_and_tables_give_their_words() -> None:
    assert texts("> said in the **hall**\n\n| a | b |\n|---|---|\n| 1 | *2* |\n") == [
        "said in the hall",
        "a | b",
        "1 | 2",
    ]


def test_a_line_ended_on_purpose_ends_a_paragraph() -> None:
    text = (
        "Ilva Morrane, speaker of the coalition of river towns  \nStone Council, office of the coordinator  \n+000 11\n"
    )
    assert len(texts(text)) == 3


def test_dashes_and_numbers_inside_wrapped_sentences_begin_nothing() -> None:
    dashed = WRAPPED.replace("books open to", "— books — open to")
    numbered = WRAPPED.replace("stones they carried are", "stones of regulation\n12. they carried, are")
    assert len(texts(dashed)) == len(texts(numbered)) == 2


def test_lists_in_wrapped_text_have_their_items() -> None:
    asks = "We ask for three things that cost little to give:\n1. scales that are checked every month;\n2. a name.\n"
    assert texts(WRAPPED + asks)[-2:] == ["1. scales that are checked every month;", "2. a name."]


def test_a_date_stands_by_itself() -> None:
    lines = ["Plenary of the stone council in the old hall of Olmagrad", "Friday, 6 December 2024", "given on the day"]
    assert texts("\n".join(lines)) == lines
    assert len(texts("It was opened by the chair of the stone council on\n6 December 2024")) == 1
    assert len(texts("A line about nothing much at all in the month of May " * 2 + "\nmay begin small")) == 1


def test_form_feeds_and_old_newlines_end_lines() -> None:
    assert texts("One.\fTwo.\vThree.\x85Four.\u2028Five.\rSix.") == ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]


def test_typed_lines_of_other_sources_make_paragraphs_too() -> None:
    assert paragraphs_of_lines(["A first line that does not end at", "its end.", "", "Next."]) == [
        "A first line that does not end at its end.",
        "Next.",
    ]


def test_five_million_letters_on_one_line_do_not_hang() -> None:
    assert len(texts("stone " * 800_000)) == 1
