"""List items and footnotes that were typed."""

from __future__ import annotations

from kpdesk.core.text import Block, canonical


def body(*texts: str) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in canonical([Block(text) for text in texts]).body]


def test_typed_signs_make_items_and_go_away() -> None:
    assert body("We ask:", "• weigh it;", "\uf0b7 seal it;", "▪count it.") == [
        ("paragraph", "We ask:"),
        ("item", "weigh it;"),
        ("item", "seal it;"),
        ("item", "count it."),
    ]


def test_a_single_dash_may_begin_what_somebody_says() -> None:
    assert body("– Come in, he said.")[0] == ("paragraph", "– Come in, he said.")
    assert [kind for kind, _ in body("We ask:", "– weigh it;", "– seal it.")] == ["paragraph", "item", "item"]


def test_typed_numbers_make_items_and_stay() -> None:
    assert body("We ask:", "1. Weigh it.", "(ii) Seal it.", "c) Count it.")[1:] == [
        ("item", "1. Weigh it."),
        ("item", "(ii) Seal it."),
        ("item", "c) Count it."),
    ]
    assert body("M. Diallo a parlé.")[0][0] == "paragraph"


def test_numbers_on_most_paragraphs_count_paragraphs() -> None:
    assert {kind for kind, _ in body(*[f"{n}. We say so." for n in range(1, 9)])} == {"paragraph"}


def test_a_sign_alone_is_nothing() -> None:
    assert body("We ask:", "• \u200b", "• one") == [("paragraph", "We ask:"), ("paragraph", "•"), ("item", "one")]


def test_a_typed_footnote_goes_to_the_end_where_its_mark_is_borne() -> None:
    assert body("The word* is old.", "* It is from 1999.", "And more[1].", "[1] See there.", "Done.") == [
        ("paragraph", "The word* is old."),
        ("paragraph", "And more[1]."),
        ("paragraph", "Done."),
        ("note", "* It is from 1999."),
        ("note", "[1] See there."),
    ]


def test_a_mark_that_nothing_bears_makes_no_note() -> None:
    assert body("The word is old.", "* It is from 1999.", "[2] Two.")[1:] == [
        ("paragraph", "* It is from 1999."),
        ("paragraph", "[2] Two."),
    ]
