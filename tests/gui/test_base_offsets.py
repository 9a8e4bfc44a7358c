from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.direction import isolated, right_to_left
from kpdesk.gui.base.offsets import Offsets, utf16_length

texts = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("😀𝔸é ا")), max_size=60)


@given(texts)
def test_positions_are_those_of_the_utf16_encoding_and_come_back(text: str) -> None:
    offsets = Offsets(text)
    for place in range(len(text) + 1):
        unit = offsets.to_utf16(place)
        assert unit == len(text[:place].encode("utf-16-le")) // 2
        assert offsets.to_code_point(unit) == place
    assert utf16_length(text) == offsets.to_utf16(len(text))


def test_a_position_inside_a_character_is_that_character() -> None:
    assert Offsets("a😀b").to_code_point(2) == 1


def test_arabic_and_hebrew_run_from_right_to_left() -> None:
    assert right_to_left("12. السلام")
    assert right_to_left("", "ar")
    assert right_to_left("שלום")
    assert not right_to_left("Слово")
    assert not right_to_left("السلام", "en")
    assert not right_to_left("12")


def test_an_isolated_name_cannot_turn_its_surroundings() -> None:
    assert isolated("report\u202efdp.exe") == "\u2068reportfdp.exe\u2069"
