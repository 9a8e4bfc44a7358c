"""The help pages name the keys, fields and files that there are, and their examples find something."""

from __future__ import annotations

import re

import pytest

from kpdesk import paths
from kpdesk.core.records import DELIVERIES, KINDS, VISIBILITIES
from kpdesk.gui.base.actions.table import ACTIONS
from kpdesk.search.query.language import explain, parse
from kpdesk.search.query.syntax import FIELD_NAMES

FOLDER = paths.resource("help")
PAGES = {page.name: page.read_text("utf-8") for page in sorted(FOLDER.glob("*.md"))}
SPANS = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
ARROWS = str.maketrans({"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"})


def examples() -> list[str]:
    tables = [line.split("|")[1:3] for line in PAGES["search.md"].splitlines() if line.startswith("|")]
    lists = [line for line in PAGES["search.md"].splitlines() if line.startswith("- ")]
    spans = [span for cells in tables for cell in cells for span in SPANS.findall(cell)]
    spans += [SPANS.findall(line)[0] for line in lists]
    return [span for span in spans if not re.fullmatch(r"\w+:|~2", span)]


def test_there_is_a_first_page_and_every_page_has_one_title() -> None:
    assert "window.md" in PAGES
    assert all(page.startswith("# ") and len(re.findall(r"^# ", page, re.MULTILINE)) == 1 for page in PAGES.values())


def test_every_link_leads_to_a_page_and_every_page_is_linked() -> None:
    linked = {link for page in PAGES.values() for link in re.findall(r"\]\(([^)]+)\)", page)}
    assert linked == set(PAGES) - {"window.md"}


def test_the_list_of_keys_is_that_of_the_program() -> None:
    rows = re.findall(r"^\| (.+?) \| (?!---|What)", PAGES["keys.md"], re.MULTILINE)
    listed = {key.translate(ARROWS) for row in rows for key in re.split(r" or | to ", row)}
    labels = {str(n) for n in range(1, 7)}
    known = {key for action in ACTIONS for key in action.keys} | {"Ctrl+Return", "F10"}
    assert {key.replace("Enter", "Return") for key in listed} - labels == known - labels


def test_keys_named_in_running_text_exist() -> None:
    known = {key for action in ACTIONS for key in action.keys} | {"Ctrl+Enter"}
    text = "\n".join(page for name, page in PAGES.items() if name != "keys.md")
    named = {key.rstrip(".,") for key in re.findall(r"\b(?:Ctrl|Shift|Alt)\+[^\s)*:;,|]+", text)}
    assert named <= known


def test_every_field_of_the_query_language_is_explained() -> None:
    explained = set(re.findall(r"^\| `(\w+):` \|", PAGES["search.md"], re.MULTILINE))
    assert explained == set(FIELD_NAMES)


@pytest.mark.parametrize("query", examples())
def test_every_example_of_a_search_is_understood(query: str) -> None:
    assert explain(query) is None
    assert parse(query) is not None


def test_there_are_examples_to_check() -> None:
    assert len(examples()) >= 25


def test_kinds_visibilities_and_deliveries_are_named_as_they_are() -> None:
    assert all(kind in PAGES["search.md"] for kind in KINDS if kind != "other")
    assert all(f"| {each} |" in PAGES["notes.md"] for each in VISIBILITIES)
    assert all(each in PAGES["import.md"] for each in DELIVERIES)
