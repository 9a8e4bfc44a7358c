"""Tables with one statement per row."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.facts import Facts
from kpdesk.errors import EmptyFileError, KpdeskError, ReadError
from kpdesk.readers import SUFFIXES, read, taking
from kpdesk.readers.document import Document

CSV = (
    "Title,Date,Text,id\r\n"
    'Opening,2021-11-08,"We begin, friends.\r\n\r\nWe ask much.",7\r\n'
    ",,,\r\nClosing,2021,We end.,8\r\n"
)


def opened(content: str | bytes, name: str = "a.csv") -> Document:
    return read(Path(name), content.encode() if isinstance(content, str) else content)


def test_a_file_of_json_is_an_object_a_list_or_lines() -> None:
    one = '{"title": "Opening",\n "text": "We begin, friends."}'
    assert opened(one, "a.json").blocks[0].text == "We begin, friends."
    assert [each.name for each in opened(f"[{one}, {one}]", "a.json").attachments] == ["row 1.jsonl", "row 2.jsonl"]
    assert len(opened('{"text": "One."}\n{"text": "Two."}', "a.json").attachments) == 2
    for nothing in ("[]", "[1]", "7", '{"title": "Opening"}'):
        with pytest.raises(ReadError, match="not a JSON object"):
            opened(nothing, "a.json")


def test_a_row_that_is_too_short_for_a_text_is_empty() -> None:
    with pytest.raises(EmptyFileError):
        opened("title,text\nOpening\n")


def test_each_row_of_a_table_is_a_table_of_its_own() -> None:
    document = opened(CSV)
    assert (document.format, document.blocks, document.fields) == ("csv", (), {})
    assert [each.name for each in document.attachments] == ["row 2.csv", "row 4.csv"]
    assert document.attachments[1].content == b"Title,Date,Text,id\nClosing,2021,We end.,8\r\n"
    first = opened(document.attachments[0].content)
    assert [block.text for block in first.blocks] == ["We begin, friends.", "We ask much."]
    assert first.fields == {"title": "Opening", "date": "2021-11-08"}
    assert first.attachments == ()


@pytest.mark.parametrize("mark", [";", "\t"])
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp1252"])
def test_cells_may_be_parted_otherwise_and_come_in_any_encoding(mark: str, codec: str) -> None:
    document = opened(f'speakers{mark}text\n"Zoë; Ana"{mark}Nous avons été là, à côté.\n'.encode(codec))
    assert document.fields == {"speakers": "Zoë; Ana"}
    assert document.blocks[0].text == "Nous avons été là, à côté."


def test_each_line_of_json_is_a_statement() -> None:
    rows = [
        {"text": "We begin, friends.", "speakers": ["Zoë", "Ana"], "year": 2021, "title": None},
        {"text": "We end.", "meeting": {"year": 2021, "type": "plenary", "city": "Harbour", "country": None}},
    ]
    content = "\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    document = opened(content, "a.jsonl")
    assert [each.name for each in document.attachments] == ["row 1.jsonl", "row 3.jsonl"]
    first, second = (opened(each.content, each.name) for each in document.attachments)
    assert first.fields == {"year": "2021", "speakers": "Zoë; Ana"}
    assert second.fields == {"meeting": "2021 plenary, Harbour"}
    assert second.blocks[0].text == "We end."


def test_what_a_row_states_crosses_the_pipe() -> None:
    taken = taking.take("a.csv", b"title,text\nOpening,We begin.", Facts.from_csv({}))
    assert taken.fields == {"title": "Opening"}
    assert taking.from_json(taking.to_json(taken)) == taken


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.csv", "title,words\nOpening,We begin.", "no column named “text”"),
        ("a.csv", "title,text\nOpening,We begin, friends.", "may be cut"),
        ("a.jsonl", "We begin.", "not a JSON object"),
        ("a.jsonl", '["text"]', "not a JSON object"),
        ("a.jsonl", '{"text": 7}', "not a JSON object"),
        ("a.jsonl", "[" * 100_000, "not a JSON object"),
        ("a.csv", "title,text\n" + "a,b\n" * 10_001, "10,000 rows"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name: str, content: str, says: str) -> None:
    with pytest.raises(ReadError, match=says) as caught:
        opened(content, name)
    assert str(caught.value).endswith(".")


def test_a_cell_without_an_end_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpdesk.readers.rows._LARGEST_CELL", 50)
    with pytest.raises(ReadError, match="after row 1"):
        opened('title,text\nOpening,"' + "We begin. " * 10)


def test_a_table_without_rows_or_words_is_empty() -> None:
    for content in ("title,text\n", "title,text\n,\n", "title,text\nOpening,\n"):
        with pytest.raises(EmptyFileError):
            opened(content)


def test_its_endings_are_known() -> None:
    assert {".csv", ".tsv", ".jsonl"} <= SUFFIXES


@given(st.text(max_size=200), st.sampled_from(["a.csv", "a.jsonl"]))
def test_any_table_gives_statements_or_a_sentence(content: str, name: str) -> None:
    said = "."
    try:
        opened("text\n" + content, name)
    except KpdeskError as error:
        said = str(error)
    assert said.endswith(".")
