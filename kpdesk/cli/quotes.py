"""Commands on quotations: check whether something was said, word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.core.numbering import numbered
from kpdesk.core.records import QuoteMatch, QuoteReport, QuoteResult
from kpdesk.errors import FieldError

if TYPE_CHECKING:
    from kpdesk.archive import Archive

_FLAWS = {
    "dropped": "every word was said, but {words} between them were dropped without an ellipsis",
    "order": "every word was said, but in another order",
    "nothing left out": "every word was said, but an ellipsis stands where nothing is left out",
}


@click.group()
def quote() -> None:
    """Be sure of a quotation."""


@quote.command()
@click.argument("texts", nargs=-1, metavar="TEXT...")
@click.option(
    "--file", "draft", metavar="DRAFT", type=click.Path(path_type=Path), help="Check every quotation in this file."
)
@pass_desk
def check(desk: Desk, texts: Sequence[str], *, draft: Path | None) -> int:
    """Say whether TEXT stands in a statement word for word, and where.

    Each TEXT may hold several quotations: its paragraphs, or what stands between quotation marks in your own words.
    """
    if bool(texts) == bool(draft):
        raise FieldError("Give the words to check, or a file with --file DRAFT. Nothing was checked.")
    archive = desk.archive(read_only=True)
    report = archive.check_draft(draft, desk.output.progress()) if draft else _pasted(archive, texts)
    desk.output.document(report, lambda: _lines(report))
    return 0


def _pasted(archive: Archive, texts: Sequence[str]) -> QuoteReport:
    reports = [archive.check_pasted(text) for text in texts]
    return QuoteReport(
        tuple(result for each in reports for result in each.results), sum(each.prose for each in reports)
    )


@click.command("open")
@click.argument("code", nargs=-1, required=True)
@pass_desk
def open_(desk: Desk, code: Sequence[str]) -> int:
    """Show where the CODE of a quotation leads, also out of a whole citation; exit 1 where the words differ here."""
    place = desk.archive(read_only=True).open_code(" ".join(code))
    document = {**place.to_json(), "sentence": place.sentence}
    desk.output.document(document, lambda: [f"{place.key} ¶{numbered(place.paragraph)}: {place.text}", place.sentence])
    return 1 if place.state == "words differ" else 0


def _lines(report: QuoteReport) -> Iterator[str]:
    if not report.results:
        yield "There is no quotation in it: nothing stands between quotation marks."
    for result in report.results:
        yield f"{spoken(result)}: “{result.text}”"
        for match in result.matches:
            version = f"@{match.version}" if result.older else ""
            yield f"    {match.key}{version} ¶{numbered(match.paragraph)}  {_marked(match)}"
    if report.prose:
        own = counted(report.prose, "paragraph")
        yield f"{own} without quotation marks not found, and taken for your own words."


def spoken(result: QuoteResult) -> str:
    """The verdict in words, and how many words in [brackets] it does not speak for."""
    own = f", but for {counted(result.brackets, 'bracket')} of the quoter" if result.brackets else ""
    return _verdict(result) + own


def _verdict(result: QuoteResult) -> str:
    if result.flaw is not None:
        return f"differs: {_FLAWS[result.flaw].format(words=counted(result.words, 'word'))}"
    if result.older:
        return f"{result.verdict} in an older version only"
    if result.verdict == "differs":
        return f"differs in {counted(result.words, 'word')}" if result.words else "differs in its signs only"
    if result.verdict == "joined":
        places = dict.fromkeys(f"¶{numbered(match.paragraph)} of {match.key}" for match in result.matches)
        return f"joined from {' and '.join(places)}"
    return result.verdict


def _marked(match: QuoteMatch) -> str:
    signs = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return "".join(signs[kind].format(text) for kind, text in match.marks)
