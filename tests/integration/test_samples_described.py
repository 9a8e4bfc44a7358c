"""Every file of the sample collection is described as its collection says it truly is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kpdesk import paths
from kpdesk.core.facts import Facts
from kpdesk.core.metadata import describe
from kpdesk.core.text import canonical
from kpdesk.readers import read

TRUTH: list[dict[str, Any]] = json.loads(paths.resource("samples", "samples.json").read_text(encoding="utf-8"))
FIELDS = ("title", "date", "year", "meeting", "organisation", "publisher", "speakers", "kind", "delivery", "language")


@pytest.fixture(scope="module")
def facts() -> Facts:
    folders = (paths.resource("kimberley"), paths.resource("samples", "facts"))
    tables = {
        f"{n}/{path.name}": path.read_text(encoding="utf-8")
        for n, each in enumerate(folders)
        for path in each.glob("*.csv")
    }
    return Facts.from_csv(tables)


@pytest.mark.parametrize("truth", TRUTH, ids=[each["file"] for each in TRUTH])
def test_a_sample_is_described_as_it_is_even_under_another_file_name(truth: dict[str, Any], facts: Facts) -> None:
    path = paths.resource("samples", truth["file"])
    document = read(path, path.read_bytes())
    properties = {"title": document.title or "", **document.properties}
    text = canonical(document.blocks)
    found = describe(text, file_name="document", properties=properties, facts=facts).to_json()
    assert json.loads(json.dumps({name: found[name] for name in FIELDS})) == {name: truth[name] for name in FIELDS}
