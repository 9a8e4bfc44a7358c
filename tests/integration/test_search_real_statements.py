"""The real statements beside the project are found by every beginning of every word in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kpdesk.core.text import blocks_of_plain_text, canonical
from kpdesk.search import Index, IndexedStatement, lookup
from tests.unit.search.search_material import index_of, statement

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def real(shared: Path) -> tuple[Index, list[IndexedStatement]]:
    texts = [path.read_text("utf-8") for path in sorted((shared / "statements").glob("*.txt"))]
    bodies = [canonical(blocks_of_plain_text(text)).body for text in texts]
    made = [statement(f"s{n}", *(p.text.replace("# ", "") for p in body)) for n, body in enumerate(bodies)]
    return index_of(*made), made


def test_no_beginning_of_a_word_finds_nothing(real: tuple[Index, list[IndexedStatement]]) -> None:
    index, made = real
    words = {word for each in made for p in each.paragraphs for word in re.findall(r"\w{3,}", p.text)}
    beginnings = {word[:size] for word in sorted(words)[::7] for size in (1, 2, 3, 5, 8, len(word))}
    assert len(beginnings) > 300
    assert [text for text in sorted(beginnings) if not lookup(index, text, typing=True, limit=1).total] == []


def test_every_passage_is_found_by_its_own_words(real: tuple[Index, list[IndexedStatement]]) -> None:
    index, made = real
    for each in made:
        for paragraph in each.paragraphs[::3]:
            page = lookup(index, f'"{re.sub(r"[“”„«»" + chr(34) + "*]", " ", paragraph.text)}"', limit=5)
            assert paragraph.text in {hit.text for hit in page.hits}
