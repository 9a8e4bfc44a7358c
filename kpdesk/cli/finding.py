"""Commands that find and compare: search, related, reused, recycled, compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.cli.paragraph_number import PARAGRAPH
from kpdesk.core.numbering import numbered
from kpdesk.core.records import KINDS, Comparison, Decision, Hit, OtherWords, Recycling, Reuse, SearchPage
from kpdesk.errors import FieldError

_STYLES = ("json", "html", "docx", "pdf", "csv")


@click.command(context_settings={"ignore_unknown_options": True})  # -word leaves a word out
@click.argument("query")
@click.option("--limit", default=20, type=click.IntRange(min=0), help="How many passages to give.")
@click.option("--offset", default=0, type=click.IntRange(min=0), help="How many passages to pass over first.")
@click.option(
    "--sort",
    default="relevance",
    type=click.Choice(["relevance", "date", "recent"]),
    help="Best, newest, or both first.",
)
@click.option("--exact", is_flag=True, help="Every word only in the form that is typed.")
@click.option(
    "--scope", default="all", type=click.Choice(["all", "text", "notes", "titles"]), help="What to look through."
)
@pass_desk
def search(desk: Desk, /, query: str, **how: Any) -> int:
    """Find passages: words, "phrases", AND OR NOT, prefix*, year:2019..2022 and other filters."""
    archive = desk.archive(read_only=True)
    page = archive.search(query, **how)
    desk.output.document(page, lambda: (*_page_lines(page), *_also_lines(archive.also_called(query))))
    if archive.index_is_behind:
        click.echo(archive.index_is_behind, err=True)
    return 0


@click.command()
@click.argument("key")
@click.argument("paragraph", type=PARAGRAPH)
@click.option("--year", type=int, help="Only passages of this year.")
@click.option("--limit", default=20, type=click.IntRange(min=1), help="How many passages to give.")
@pass_desk
def related(desk: Desk, key: str, paragraph: int, *, year: int | None, limit: int) -> int:
    """Show the passages of other statements that are nearest to one paragraph."""
    page = desk.archive(read_only=True).related(key, paragraph, year=year, limit=limit)
    desk.output.document(page, lambda: _page_lines(page))
    return 0


@click.command()
@click.argument("text")
@click.option("--beside", metavar="KEY", help="The statement that the text is from, which is left out.")
@click.option("--formulas", is_flag=True, help="Also what very many passages say in these words.")
@click.option("--common", is_flag=True, help="Also list the places that may only be common wording.")
@click.option("--limit", default=50, type=click.IntRange(min=1), help="How many places to give.")
@pass_desk
def reused(desk: Desk, /, text: str, *, limit: int, common: bool, **options: Any) -> int:
    """Show where else eight or more words of a text were said."""
    found = desk.archive(read_only=True).reused(text, limit=limit, **options)
    desk.output.document({"places": [each.to_json() for each in found]}, lambda: _reuse_lines(found, common=common))
    return 0


@click.command()
@click.argument("key")
@click.option("--common", is_flag=True, help="Also list the places that may only be common wording.")
@pass_desk
def recycled(desk: Desk, key: str, *, common: bool) -> int:
    """Show how much of a statement was said in earlier years, and where."""
    found = desk.archive(read_only=True).recycling(key)
    desk.output.document(found, lambda: _recycling_lines(found, common=common))
    return 0


@click.command()
@click.argument("key")
@click.argument("paragraph", type=PARAGRAPH)
@click.argument("other")
@click.argument("other_paragraph", type=PARAGRAPH)
@click.argument("decision", type=click.Choice(["confirm", "reject", "pin", "none"]))
@pass_desk
def judge(desk: Desk, /, key: str, paragraph: int, other: str, other_paragraph: int, decision: str) -> int:
    """Keep what you decide about the link of two paragraphs: it is right, is none, or must be there."""
    kept: dict[str, Decision | None] = {"confirm": "confirmed", "reject": "rejected", "pin": "pinned", "none": None}
    archive = desk.archive()
    archive.judge(key, paragraph, other, other_paragraph, kept[decision])
    found = archive.judgements()
    desk.output.document({"judgements": [each.to_json() for each in found]}, lambda: ["Kept."])
    return 0


@click.command()
@click.argument("sides", nargs=-1, required=True, metavar="SIDE SIDE...")
@click.option("--organisation", help="Only statements of this organisation, where a side is a year.")
@click.option("--kind", type=click.Choice(KINDS), help="Only statements of this kind, where a side is a year.")
@click.option("--theme", help="Only passages on this theme.")
@click.option("--format", "style", type=click.Choice(_STYLES), help="By the ending of -o if not given.")
@click.option("-o", "--output", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
@pass_desk
def compare(desk: Desk, /, sides: Sequence[str], *, style: str | None, file: Path | None, **filters: Any) -> int:
    """Set statements (keys, KEY@VERSION) or years side by side."""
    archive = desk.archive(read_only=True)
    comparison = archive.compare(*sides, **filters, progress=desk.output.progress())
    style = style or _style_of(file)
    if style or file:
        return _written(desk, comparison, file, style=style or "json")
    names = {theme: archive.theme_name(theme) for link in comparison.links for theme in link.why.themes}
    desk.output.document(comparison, lambda: _comparison_lines(comparison, names))
    return 0


def _style_of(file: Path | None) -> str | None:
    if file is None:
        return None
    ending = file.suffix.lower().removeprefix(".")
    style = "html" if ending == "htm" else ending
    if style not in _STYLES:
        raise FieldError(
            f"{file.name} was not written: a comparison is written as {', '.join(f'.{each}' for each in _STYLES)}. "
            "Choose one of them."
        )
    return style


def _written(desk: Desk, comparison: Comparison, file: Path | None, *, style: str) -> int:
    archive = desk.archive(read_only=True)
    if file is not None:
        archive.write_comparison(comparison, file, style=style)
        desk.output.document({"file": str(file)}, lambda: [f"Written to {file}."])
        return 0
    if style in ("docx", "pdf"):
        raise FieldError(f"A {style} file is not for a terminal, so nothing was written. Name a file with -o.")
    text = archive.comparison_file(comparison, style).decode("utf-8-sig")
    desk.output.document({"page": text}, lambda: [text]) if style != "json" else click.echo(text)
    return 0


def _page_lines(page: SearchPage) -> Iterator[str]:
    of = f" of {page.statements}" if page.statements else ""
    yield f"{counted(page.total, 'passage')}, {page.searched}{of} statements searched, {page.took_ms:.0f} ms"
    if page.weak:
        yield "Low confidence: even the best of these hold little of what was asked."
    elif page.loose:
        yield "Few passages hold all the words; these hold most of them."
    for each in page.unknown:
        nearest = f"; nearest to it: {', '.join(each.nearest)}" if each.nearest else ""
        yield f"Nothing here has {each.field}:{each.value}{nearest}."
    for hit in page.hits:
        yield f"{hit.year or '----'}  {hit.key} ¶{numbered(hit.paragraph)}"
        yield f"      {_marked(hit)}"
    for note in page.notes:
        yield f"note  {note.key} ¶{numbered(note.paragraph)}  “{note.quoted}”  {note.text}"
    if page.suggestion:
        yield f"Did you mean: {page.suggestion}"


def _also_lines(others: Sequence[OtherWords]) -> Iterator[str]:
    """What the glossary calls the same in other languages."""
    yield from (f"Also ({each.language}): {each.words}, {counted(each.total, 'passage')}" for each in others)


def _reuse_lines(found: Sequence[Reuse], *, common: bool) -> Iterator[str]:
    certain = [each for each in found if each.is_certain]
    yield f"{counted(len(certain), 'place')}"
    for each in certain:
        yield from _place_lines(each)
    yield from _common_lines([each for each in found if not each.is_certain], shown=common)


def _recycling_lines(found: Recycling, *, common: bool) -> Iterator[str]:
    yield f"{found.share:.0%} of {counted(found.words, 'word')} from earlier years"
    for paragraph in found.paragraphs:
        certain = [each for each in paragraph.places if each.is_certain]
        if certain:
            years = ", ".join(map(str, paragraph.years))
            how = f"word for word in {years}" if years else "nearly the same elsewhere"
            yield f"¶{numbered(paragraph.paragraph)}  {how}"
            yield from (f"      {each.key} ¶{numbered(each.paragraph)}  {each.text}" for each in certain)
    places = [each for paragraph in found.paragraphs for each in paragraph.places if not each.is_certain]
    yield from _common_lines(places, shown=common)


def _place_lines(place: Reuse) -> Iterator[str]:
    how = "word for word" if place.exact else "nearly"
    yield f"{place.year or '----'}  {place.key} ¶{numbered(place.paragraph)}  {how}, {counted(place.words, 'word')}"
    yield f"      {place.text}"


def _common_lines(places: Sequence[Reuse], *, shown: bool) -> Iterator[str]:
    """What may only be common wording: in one line, or listed."""
    if places:
        yield f"{len(places)} more that may only be common wording{':' if shown else ' (--common lists them)'}"
    for each in places if shown else ():
        yield from _place_lines(each)


def _marked(hit: Hit) -> str:
    """The passage with its marked words in asterisks."""
    parts, done = [], 0
    for start, end in hit.marks:
        parts += [hit.text[done:start], "*", hit.text[start:end], "*"]
        done = end
    return "".join([*parts, hit.text[done:]])


def _comparison_lines(comparison: Comparison, names: Mapping[str, str]) -> Iterator[str]:
    counts = comparison.counts
    alone = ", ".join(f"{n} in {side.label}" for n, side in zip(counts.alone, comparison.sides, strict=True))
    broad = sum(link.band == "theme" for link in comparison.links)  # the window shows these only when it is asked to
    related = f"{counts.related} related" + (f" ({broad} of them by theme alone)" if broad else "")
    yield f"{counts.same} same, {counts.reworded} reworded, {related}; no counterpart found: {alone}"
    for link in comparison.links:
        a, b = link.a, link.b
        why = ", ".join((*(names[each] for each in link.why.themes), *link.why.terms))
        yield f"{link.status:<9} {a.key} ¶{numbered(a.paragraph)}  |  {b.key} ¶{numbered(b.paragraph)}  ({why})"
        if link.rivals:
            told = ", ".join(f"{each.decision} by {each.author} ({each.time[:10]})" for each in link.rivals)
            yield f"          Readers do not agree: {told}. Decide with: kpdesk judge"
        if link.marks:
            yield "          " + "".join(
                {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}[op].format(t) for op, t in link.marks
            )
