"""Several quotations in one text."""

from __future__ import annotations

import pytest

from kpdesk.core.quoting import pasted

HERE = "The sorting house of the harbour will be opened in March of the coming year"
THERE = "and its keeper has promised that no forged certificate will pass its doors"


def paragraphs(text: str) -> list[str]:
    return [each.text for block in pasted(text) for each in block.paragraphs]


@pytest.mark.parametrize("text", ["", "we will act", "we will act\n", "“we will act”", f"{HERE}\n{THERE}\nfor ever"])
def test_one_quotation_is_the_text_itself(text: str) -> None:
    block = pasted(text)[0]
    assert (len(pasted(text)), block.text, block.paragraphs[0].text) == (1, text, text)
    assert not block.paragraphs[0].inside
    assert not block.paragraphs[0].bare


def test_blank_lines_part_quotations() -> None:
    assert paragraphs("we will act\n\nthey will pay\n \n\nit is so") == ["we will act", "they will pay", "it is so"]


def test_lines_are_quotations_where_they_are_short_or_end_a_sentence() -> None:
    assert paragraphs("we will act\nthey will pay") == ["we will act", "they will pay"]
    assert paragraphs(f"{HERE}.\n{THERE}.") == [f"{HERE}.", f"{THERE}."]
    assert paragraphs(f"{HERE}\nThey promised it and all of it") == [HERE, "They promised it and all of it"]


def test_lines_that_were_broken_for_want_of_room_are_one() -> None:
    assert paragraphs(f"{HERE}\n{THERE}\n\nwe will act") == [f"{HERE}\n{THERE}", "we will act"]
    assert paragraphs(f"{HERE}\nthe end.\nWe will act.") == [f"{HERE}\nthe end.", "We will act."]


def test_the_signs_of_a_list_are_not_quoted() -> None:
    assert paragraphs("- we will act\n- they will pay") == ["we will act", "they will pay"]
    assert paragraphs("1. we will act\n\n(b) they will pay") == ["we will act", "they will pay"]


def test_what_is_between_marks_stands_inside_its_paragraph() -> None:
    (block,) = pasted("He said “we will act” and “they will pay”, and left.")
    assert block.paragraphs[0].inside == ("we will act", "they will pay")
    assert not block.paragraphs[0].few
    assert pasted("He said “we will” and then he left us all alone.")[0].paragraphs[0].few


def test_a_paragraph_without_marks_among_others_may_be_the_writers_own() -> None:
    first, second = pasted("The house said so.\n\n“we will act”")
    assert (first.paragraphs[0].bare, second.paragraphs[0].bare) == (True, False)


def test_a_block_behind_angles_is_told_by_paragraphs() -> None:
    assert paragraphs("He said:\n> we will act\n>\n> they will pay") == ["we will act", "they will pay"]
    assert paragraphs("> act") == ["> act"]
