"""The five real statements beside the project come out as a reader sees them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kpdesk.core.text import CanonicalText, blocks_of_plain_text, canonical

pytestmark = pytest.mark.shared


def statement(shared: Path, number: int) -> CanonicalText:
    file = next((shared / "statements").glob(f"{number:03d}_*.txt"))
    return canonical(blocks_of_plain_text(file.read_text(encoding="utf-8-sig")))


def kinds(text: CanonicalText) -> dict[str, int]:
    found = [p.kind for p in text.body]
    return {kind: found.count(kind) for kind in set(found)}


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, {"heading": 2, "paragraph": 16}),
        (1, {"heading": 6, "paragraph": 20}),
        (2, {"heading": 7, "paragraph": 20}),
        (3, {"heading": 2, "item": 3, "note": 2, "paragraph": 16}),
        (4, {"heading": 1, "question": 7, "answer": 41, "paragraph": 5}),
    ],
)
def test_each_has_its_headings_paragraphs_items_notes_and_turns(
    shared: Path, number: int, expected: dict[str, int]
) -> None:
    assert kinds(statement(shared, number)) == expected


def test_no_sentence_is_cut_by_a_page(shared: Path) -> None:
    for number in range(5):
        long = [p.text for p in statement(shared, number).body if p.kind == "paragraph" and len(p.text) > 130]
        assert all(text.rstrip("”\"'").endswith((".", ":", "?")) for text in long)


def test_no_mark_of_markdown_is_left(shared: Path) -> None:
    for number in range(5):
        text = statement(shared, number).text
        assert text.count("**") <= 2  # the mark of a second footnote, in the text and before the note
        assert not set("#\\\xa0") & set(text)
        assert "](" not in text


def test_the_interview_names_the_one_who_speaks(shared: Path) -> None:
    body = statement(shared, 4).body
    askers, answerers = ({p.speaker for p in body if p.kind == kind} for kind in ("question", "answer"))
    assert len(askers) == len(answerers) == 1
    assert askers != answerers
    assert body[-1].speaker is None


def test_the_speeches_of_the_united_nations_are_read_in_time(shared: Path) -> None:
    files = sorted((shared / "corpora/un_general_debate/txt").glob("*_6?_20*.txt"))[:70]
    start = time.process_time()
    made = [canonical(blocks_of_plain_text(file.read_text(encoding="utf-8-sig"))) for file in files]
    assert time.process_time() - start < 0.03 * len(files)
    assert all(len(text.body) > 5 for text in made)
