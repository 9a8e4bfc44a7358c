"""What stands after a speech: thanks, signatures, addresses; never a sentence that says something."""

from __future__ import annotations

import pytest

from kpdesk.core.metadata.closing import closing_of
from kpdesk.core.records import Paragraph, ParagraphKind

SAID = "The parcels that came down the river last year were weighed and sealed at the harbour."


def _paragraph(n: int, text: str, kind: ParagraphKind = "paragraph") -> Paragraph:
    return Paragraph(n, kind, None, 0, len(text), text)


def closing(*lines: str) -> list[str]:
    return [each.text for each in closing_of([_paragraph(n, text) for n, text in enumerate((SAID, *lines), 1)])]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "With those remarks I thank you.",
            "Mara Ondel – Coordinator.",
            "On behalf of the River Coalition",
            "12 May 2021",
        ),
        ("Thank you, Mr. Chair, for your kind attention.", "Mara Ondel"),
        ("Je vous remercie de votre attention.",),
        ("Muchas gracias.",),
        ("Muito obrigada, e boa viagem a todos.",),
        ("Благодарю вас за внимание.",),
        ("شكرًا لكم.",),
        ("More information:", "Dr Mara Ondel,", "+225 07 58 09 17 83 –", "Follow us"),
        ("Contact : Mara Ondel, coordinatrice", "mara@example.org", "www.example.org"),
        ("Page 3 of 5",),
        ("***",),
    ],
)
def test_thanks_signatures_addresses_and_page_furniture_stand_after_the_speech(lines: tuple[str, ...]) -> None:
    assert closing(*lines) == [*lines]


@pytest.mark.parametrize(
    "line",
    [
        "We thank you for the seal that you put on the third parcel.",
        "Thank you for closing the eastern mines.",
        "Now is the time for bold decisions.",
        "Halvern, Ondarim and Fonterac",
        "Nobody is free until the river is clean. " * 8,
    ],
)
def test_what_says_something_is_never_folded(line: str) -> None:
    assert closing(line) == []


def test_a_long_line_with_an_address_is_one_all_the_same() -> None:
    line = f"Mara Ondel, Coordinator, {'Harbour Street, ' * 8}or write to mara@example.org"
    assert closing(line) == [line]


def test_a_text_of_nothing_else_has_no_end() -> None:
    assert closing_of([_paragraph(1, "Thank you."), _paragraph(2, "Mara Ondel")]) == ()


def test_footnotes_below_a_signature_and_items_of_a_list_are_none() -> None:
    body = (_paragraph(1, SAID), _paragraph(2, "Thank you."), _paragraph(3, "* The harbour opened late.", "note"))
    assert [each.n for each in closing_of(body)] == [2]
    listed = (_paragraph(1, SAID), _paragraph(2, "Halvern", "item"), _paragraph(3, "Thank you."))
    assert [each.n for each in closing_of(listed)] == [3]
