from __future__ import annotations

import pytest

from kpdesk.core.encodings import ENCODINGS, as_utf8, known_name

WORDS = "Lamps by the harbour"


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_that_can_be_chosen_is_known_to_the_readers(name: str) -> None:
    assert known_name(name) == name
    assert as_utf8(WORDS.encode(name), name).decode("utf-8-sig") == WORDS


@pytest.mark.parametrize(
    ("codec", "name"),
    [("cp1251", "windows-1251"), ("utf-8-sig", "utf-8"), ("utf-16-le", "utf-16"), ("cp1250", "cp1250"), ("no", "no")],
)
def test_an_encoding_that_was_found_has_the_name_that_people_know(codec: str, name: str) -> None:
    assert known_name(codec) == name


def test_bytes_that_are_no_letter_show_as_such() -> None:
    assert as_utf8(b"caf\xe9", "utf-8").decode("utf-8-sig") == "caf�"
