"""A real archive in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk.store import Store
from tests.unit.store.made import item


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Store:
    """An archive with two statements, "lamps-a" and "lamps-b"."""
    store.add_statements([item("lamps-a", year=2020), item("lamps-b", year=2019)], "Import 2 statements")
    return store
