"""Where others look on, nothing that search says depends on a note."""

from __future__ import annotations

import pytest

from kpdesk import Archive
from kpdesk.core.records import Asked, SearchPage


@pytest.fixture
def noted(samples: Archive) -> Archive:
    """The samples with a private note that has a word, a label and a tag of its own."""
    first = samples.search("licence").hits[0]
    samples.annotate(first.key, quote=first.text[:40], text="ask the zanzibar envoy", label="3", tags=("secret plan",))
    samples.save_search("what I noted", "has:note")
    return samples


def seen(page: SearchPage) -> object:
    """All that a page says, but for the time it took and how much each hit weighs."""
    told = page.to_json()
    hits = [{name: value for name, value in hit.items() if name != "score"} for hit in told.pop("hits")]
    return hits, {name: value for name, value in told.items() if name != "took_ms"}


@pytest.mark.parametrize("scope", ["all", "text", "notes", "titles"])
@pytest.mark.parametrize(
    "query",
    ["licence", "zanzibar", "zanzib", "has:note", "-has:note licence", "label:3", 'tag:"secret plan"', "tag:secre"],
)
def test_an_answer_without_notes_is_that_of_an_archive_without_any(noted: Archive, query: str, scope: str) -> None:
    asked = Asked(query, scope=scope, typing=True, notes=False)
    found = noted.answer(asked)
    assert found.notes_total == 0
    assert {each.notes for each in found.hits} <= {0}
    for note in noted.notes():
        noted.remove_note(note.id)
    assert seen(found) == seen(noted.answer(asked))


def test_with_notes_the_same_queries_find_them(noted: Archive) -> None:
    for query in ("has:note", "label:3", 'tag:"secret plan"'):
        assert noted.search(query).total == 1
    assert noted.search("zanzibar").notes_total == 1


def test_contexts_years_words_said_and_kept_searches_know_of_no_note(noted: Archive) -> None:
    assert noted.concordance("has:note licence", notes=False) == []
    assert sum(each.passages for each in noted.trend("has:note licence", notes=False)) == 0
    words = noted.search("licence").hits[0].text[:40]
    assert [each.notes for each in noted.answer(Asked(f'said:"{words}"')).hits if each.notes] == [1]
    assert not any(each.notes for each in noted.answer(Asked(f'said:"{words}"', notes=False)).hits)
    assert [(each.total, each.new) for each in noted.saved_searches(notes=False)] == [(0, 0)]
    assert [each.total for each in noted.saved_searches()] == [1]
