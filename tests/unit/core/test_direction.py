"""Which way a text runs."""

from __future__ import annotations

import pytest

from kpdesk.core.direction import isolated, right_to_left


@pytest.mark.parametrize(
    ("text", "language", "to_left"),
    [
        ("2021 كلمة", None, True),
        ("12 words كلمة", None, False),
        ("…", None, False),
        ("…", "ar", True),
        ("كلمة", "en", False),
    ],
)
def test_a_text_runs_as_its_language_or_else_its_first_letter(text: str, language: str | None, to_left: bool) -> None:
    assert right_to_left(text, language) is to_left


def test_a_foreign_name_is_isolated_without_its_own_controls() -> None:
    assert isolated("a\u202eb") == "\u2068ab\u2069"
