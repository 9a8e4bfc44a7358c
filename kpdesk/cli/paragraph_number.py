"""The number of a paragraph as an argument: 12, 12b or 12.61, and as a document gives it."""

from __future__ import annotations

from typing import Any

import click

from kpdesk.core.numbering import number_in, numbered


class ParagraphNumber(click.ParamType[int]):
    """Turns what a person writes into the number that the archive knows."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number; a sentence where it is none."""
        found = value if isinstance(value, int) else number_in(str(value))
        if found is None:
            self.fail(
                f"“{value}” is no number of a paragraph. Write 12, or 12b for a part that was split off.", param, ctx
            )
        return found


PARAGRAPH = ParagraphNumber()


def with_numbers(document: Any) -> Any:
    """The document with, beside each number of a paragraph, that number as people read it: `numbered`."""
    if isinstance(document, list):
        return [with_numbers(each) for each in document]
    if not isinstance(document, dict):
        return document
    said = {name: with_numbers(value) for name, value in document.items()}
    n = document["n"] if {"n", "start", "end"} <= document.keys() else document.get("paragraph")
    return {**said, "numbered": numbered(n)} if isinstance(n, int) and n > 0 else said
