"""How the five statements beside the project are described."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kpdesk import paths
from kpdesk.core.facts import Facts
from kpdesk.core.metadata import describe, statement_key
from kpdesk.core.records import Description, Meeting
from kpdesk.core.text import blocks_of_plain_text, canonical

pytestmark = pytest.mark.shared

EXPECTED: dict[str, dict[str, Any]] = {
    "000": {
        "key": "2021-plenary-csc-closing-speech",
        "date": "2021-11-12",
        "meeting": Meeting(2021, "plenary", None, "RU"),
        "organisation": "CSC",
        "publisher": None,
        "speakers": ("Shamiso Mtisi",),
        "kind": "closing speech",
        "delivery": "circulated",
    },
    "001": {
        "key": "2019-plenary-csc-opening-speech",
        "date": "2019-11-18",
        "meeting": Meeting(2019, "plenary", "New Delhi", "IN"),
        "organisation": "CSC",
        "publisher": None,
        "speakers": (),
        "kind": "opening speech",
        "delivery": "unknown",
    },
    "002": {
        "key": "2022-plenary-csc-statement",
        "date": "2022-11-05",
        "meeting": Meeting(2022, "plenary", "Gaborone", "BW"),
        "organisation": "CSC",
        "publisher": None,
        "speakers": (),
        "kind": "statement",
        "delivery": "unknown",
    },
    "003": {
        "key": "2022-intersessional-csc-press-release",
        "date": "2022-06-14",
        "meeting": Meeting(2022, "intersessional", "Kasane", "BW"),
        "organisation": "CSC",
        "publisher": "CSC",
        "speakers": (),
        "kind": "press release",
        "delivery": "unknown",
    },
    "004": {
        "key": "2021-intersessional-kp-chair-interview",
        "date": "2021",
        "meeting": Meeting(2021, "intersessional", None, "RU"),
        "organisation": "KP Chair",
        "publisher": "WDC",
        "speakers": ("Alexey Moiseev",),
        "kind": "interview",
        "delivery": "unknown",
    },
}


@pytest.fixture(scope="module")
def real(shared: Path) -> dict[str, Description]:
    tables = {path.name: path.read_text(encoding="utf-8") for path in paths.resource("kimberley").glob("*.csv")}
    facts = Facts.from_csv(tables)
    found = {}
    for file in sorted((shared / "statements").glob("00*.txt")):
        text = canonical(blocks_of_plain_text(file.read_text(encoding="utf-8")))
        found[file.name[:3]] = describe(text, file_name=file.name, properties={}, facts=facts)
    return found


@pytest.mark.parametrize("number", EXPECTED)
def test_a_real_statement_comes_out_right(real: dict[str, Description], number: str) -> None:
    description, expected = real[number], dict(EXPECTED[number])
    assert statement_key(description, ()) == expected.pop("key")
    assert {name: getattr(description, name) for name in expected} == expected
    assert description.language == "en"
    assert description.year == expected["meeting"].year


def test_what_is_not_stated_is_not_called_stated(real: dict[str, Description]) -> None:
    assert real["002"].evidence["date"].certainty == "derived"
    assert real["004"].evidence["date"].certainty == "derived"
    assert real["003"].evidence["meeting"].certainty == "guess"
    assert real["003"].evidence["meeting"].other == ("2022 plenary",)
    assert {real[number].evidence["date"].certainty for number in ("000", "001", "003")} == {"stated"}


def test_titles_are_whole_and_say_more_than_the_organisation(real: dict[str, Description]) -> None:
    ends = {
        "000": "only circulated",
        "001": "by KP Civil Society Coalition",
        "003": "conflict diamonds seriously",
        "004": "MEETING",
    }
    assert all(str(real[number].title).endswith(end) for number, end in ends.items())
    assert str(real["002"].title).startswith("Statement on 2022 KP Plenary:")


def test_unlabelled_speeches_of_another_body_get_no_invented_fields(shared: Path) -> None:
    tables = {path.name: path.read_text(encoding="utf-8") for path in paths.resource("kimberley").glob("*.csv")}
    facts = Facts.from_csv(tables)
    for file in sorted((shared / "corpora" / "un_general_debate" / "txt").glob("*_2003.txt")):
        text = canonical(blocks_of_plain_text(file.read_text(encoding="utf-8-sig")))
        description = describe(text, file_name=file.name, properties={}, facts=facts)
        assert (description.meeting, description.publisher, description.speakers) == (None, None, ())
        assert (description.year, description.language) == (2003, "en")
        assert description.kind in {"statement", "other"}
