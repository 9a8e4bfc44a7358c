"""From blocks to the string that every offset counts in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.text import Block, blocks_of_plain_text, canonical

LONG = (
    "The delegation of the river states, which met twice this spring, has asked for one simple thing: that every "
    "parcel of stones be weighed in public before it leaves the district."
)
BLOCKS = st.lists(
    st.builds(Block, st.text(), st.sampled_from(["heading", "paragraph", "item", "note"]), st.none(), st.none())
)


@given(BLOCKS)
def test_offsets_cut_every_paragraph_out_of_the_text(blocks: list[Block]) -> None:
    made = canonical(blocks)
    assert all(made.text[p.start : p.end] == p.text for p in made.body)
    assert [p.n for p in made.body] == list(range(1, len(made.body) + 1))
    assert "\n".join(p.text for p in made.body) == made.text
    assert not any("\n" in p.text or not p.text for p in made.body)


@given(st.text())
def test_any_plain_text_becomes_paragraphs(text: str) -> None:
    made = canonical(blocks_of_plain_text(text))
    assert made.text.split("\n") == ([p.text for p in made.body] or [""])


def test_no_blocks_give_an_empty_text() -> None:
    assert canonical([]).text == ""
    assert canonical([Block(" \n")]).body == ()


def test_notes_go_to_the_end_and_keep_their_order() -> None:
    made = canonical([Block(LONG), Block("* First note.", "note"), Block("** Second note.", "note"), Block(LONG)])
    assert [p.kind for p in made.body] == ["paragraph", "paragraph", "note", "note"]
    assert [p.text for p in made.body][2:] == ["* First note.", "** Second note."]


def test_pages_and_levels_stay_with_their_paragraphs() -> None:
    made = canonical([Block("Title of the day", "heading", 3, 1), Block(LONG, page=2)])
    assert [(p.page, p.level) for p in made.body] == [(1, 3), (2, None)]
