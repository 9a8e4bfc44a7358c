"""Markdown files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.core.text import canonical
from kpdesk.readers import read

SPEECH = """**STONE COUNCIL
CLOSING WORDS**

Madam Chair,

Introduction

We have *weighed* every parcel\\* since the spring, and we have kept our books open to everybody who asked for them.

We ask for:

- scales that are **checked** in public;
- a name on every seal.

*\\* Of more than one carat.*

Ilva Morrane,  
Speaker
"""  # noqa: W291


def found(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(Path("a.md"), text.encode()).blocks]


def test_a_speech_is_the_same_as_markdown_and_as_text() -> None:
    as_text, as_markdown = (canonical(read(Path(f"a.{kind}"), SPEECH.encode()).blocks) for kind in ("txt", "md"))
    assert as_text == as_markdown
    assert [p.kind for p in as_text.body] == [
        "heading", "paragraph", "heading", "paragraph", "paragraph", "item", "item", "paragraph", "paragraph", "note",
    ]  # fmt: skip


def test_structure_of_markdown_is_understood() -> None:
    text = (
        "Title\n=====\n\n3. three\n4. four\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n    code\n\nwrapped\nline\n"
    )
    assert found(text) == [
        ("heading", "Title"), ("item", "3. three"), ("item", "4. four"), ("paragraph", "said"), ("paragraph", "a | b"),
        ("paragraph", "1 | 2"), ("paragraph", "code"), ("paragraph", "wrapped line"),
    ]  # fmt: skip


def test_raw_html_gives_its_text_and_no_script() -> None:
    text = (
        "<div class='x'><p>In a <b>box</b> made of raw markup</p><script>alert(1)</script></div>\n\nafter <i>it</i>\n"
    )
    assert found(text) == [("paragraph", "In a box made of raw markup"), ("paragraph", "after it")]


def test_footnotes_are_notes() -> None:
    made = canonical(read(Path("a.md"), b"The word[^1] is old.\n\n[^1]: From 1999.\n").blocks)
    assert [(p.kind, p.text) for p in made.body] == [("paragraph", "The word[1] is old."), ("note", "[1] From 1999.")]


def test_front_matter_is_about_the_text_and_not_in_it() -> None:
    text = "---\r\ntitle: 'Opening words'\r\nauthor: Ilva Morrane\r\ndate: 2021-06-21\r\nlang:\r\n---\r\nWe begin.\r\n"
    document = read(Path("a.md"), text.encode())
    assert document.title == "Opening words"
    assert document.properties == {"encoding": "utf-8", "author": "Ilva Morrane", "created": "2021-06-21"}
    assert [block.text for block in document.blocks] == ["We begin."]


@pytest.mark.parametrize("text", ["*a " * 300_000, "> " * 300_000, "[" * 500_000, "# a\n" * 150_000])
def test_floods_of_marks_are_read(text: str) -> None:
    assert read(Path("a.md"), text.encode()).blocks
