"""Searches over the sample collection, in six languages, find the statement that was meant."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive

QUERIES: list[dict[str, Any]] = json.loads((Path(__file__).parents[1] / "corpus" / "queries.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def archive(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One archive for all searches, since none changes it."""
    folder = tmp_path_factory.mktemp("searches") / "archive"
    shutil.copytree(sample_template, folder)
    with Archive.open(folder) as opened:
        yield opened


@pytest.mark.parametrize("wanted", QUERIES, ids=lambda wanted: wanted["query"])
def test_a_search_finds_the_statement_that_was_meant(archive: Archive, wanted: dict[str, Any]) -> None:
    file_of = {each.key: Path(each.source).name for each in archive.statements()}
    found = [file_of[hit.key] for hit in archive.search(wanted["query"], limit=100).hits]
    if wanted["first"]:
        assert found[0] == wanted["first"]
    assert set(wanted["among"]) <= set(found)
