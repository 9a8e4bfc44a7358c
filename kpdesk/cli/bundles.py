"""Commands of exchange without a network: write, preview, merge, list and remove bundles, and decide conflicts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from kpdesk.cli.output import Desk, counted, pass_desk
from kpdesk.core.numbering import numbered
from kpdesk.core.records import BundlePreview, BundleWritten, Conflict, MergedBundle

_FILE = click.Path(path_type=Path, dir_okay=False)
_ONLY = (
    "A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, and "
    "statements where it holds their files."
)


@click.group()
def bundle() -> None:
    """Pass notes on in a file, and take in those of others."""


@bundle.command()
@click.argument("file", type=_FILE)
@click.option("--for", "recipient", default="", metavar="NAME", help="For whom it is; stands in the bundle.")
@click.option("--statement", "keys", multiple=True, metavar="KEY", help="Only notes on this statement; more than once.")
@click.option("--note", "notes", multiple=True, metavar="ID", help="A private note that may leave; more than once.")
@click.option("--with-statements", "statements", is_flag=True, help="The files of the statements go along.")
@pass_desk
def write(
    desk: Desk, file: Path, *, recipient: str, keys: tuple[str, ...], notes: tuple[str, ...], statements: bool
) -> int:
    """Write a bundle with the notes that are not private."""
    archive = desk.archive()
    written = archive.write_bundle(file, recipient=recipient, keys=keys or None, notes=notes, statements=statements)
    desk.output.document(written, lambda: [_written(written)])
    return 0


@bundle.command()
@click.argument("file", type=_FILE)
@pass_desk
def preview(desk: Desk, file: Path) -> int:
    """Show what a bundle holds and what merging it would change; changes nothing."""
    found = desk.archive_or_empty().preview_bundle(file)
    desk.output.document(found, lambda: _preview_lines(found))
    return 0


@bundle.command()
@click.argument("file", type=_FILE)
@pass_desk
def merge(desk: Desk, file: Path) -> int:
    """Take the notes of a bundle in; one undo takes them back."""
    merged = desk.archive().merge_bundle(file, desk.output.progress())
    desk.output.document(merged, lambda: _merged_lines(merged))
    desk.keep_daily()
    return 1 if merged.failed else 0


@bundle.command()
@click.argument("bundle_id", metavar="BUNDLE_ID")
@pass_desk
def remove(desk: Desk, bundle_id: str) -> int:
    """Take out again what a bundle brought."""
    gone = desk.archive().remove_bundle(bundle_id)
    desk.output.document(gone, lambda: [_gone(gone)])
    return 0


def _gone(gone: MergedBundle) -> str:
    author = gone.author or "the bundle"
    if not (gone.trashed or gone.undone):
        return f"Nothing here changed: what came from {author} stands here without it, or was gone before."
    trashed = [f"{counted(gone.trashed, 'note')} from {author} in the trash"] if gone.trashed else []
    undone = [f"what {author} changed undone in {counted(gone.undone, 'place')}"] if gone.undone else []
    return ", ".join(trashed + undone) + "."


@bundle.command("list")
@pass_desk
def list_(desk: Desk) -> int:
    """List the bundles that were merged, the latest first."""
    found = desk.archive(read_only=True).merged_bundles()
    desk.output.document(
        {"bundles": [each.to_json() for each in found]},
        lambda: [
            f"{each.id}  {each.merged}  {each.author}  {counted(each.notes, 'note')}"
            + ("" if each.present else "  taken out again")
            for each in found
        ],
    )
    return 0


@bundle.command()
@pass_desk
def conflicts(desk: Desk) -> int:
    """List what was changed in two archives and is to be decided."""
    found = desk.archive(read_only=True).conflicts()
    desk.output.document({"conflicts": [each.to_json() for each in found]}, lambda: _conflict_lines(found))
    return 0


@bundle.command()
@click.argument("about", metavar="ID")
@click.argument("field")
@click.argument("number", type=click.IntRange(1))
@pass_desk
def decide(desk: Desk, about: str, field: str, *, number: int) -> int:
    """Choose one of the values of a field of a note or statement, by its number in `bundle conflicts`."""
    archive = desk.archive()
    found = next((each for each in archive.conflicts() if (each.about, each.field) == (about, field)), None)
    if found is None or number > len(found.choices):
        raise click.UsageError("There is nothing of that number to choose. See: kpdesk bundle conflicts")
    decided = archive.decide(about, field, found.choices[number - 1].value)
    desk.output.document(
        decided or {"about": about, "field": field}, lambda: [f"{field}: {_value(found.choices[number - 1].value)}"]
    )
    return 0


@bundle.command()
@pass_desk
def waiting(desk: Desk) -> int:
    """List the notes whose statements are not in the archive."""
    found = desk.archive(read_only=True).waiting_notes()
    desk.output.document(
        {"notes": [each.to_json() for each in found]},
        lambda: [f"{each.author} on {each.statement}: “{each.quote}” {each.text}" for each in found],
    )
    return 0


def _written(written: BundleWritten) -> str:
    private = f", {written.private} of them private" if written.private else ""
    kept = f" {counted(written.kept_back, 'private note')} stayed here." if written.kept_back else ""
    statements = f" and {counted(written.statements, 'statement')}" if written.statements else ""
    corrected = _corrected(written.corrections)
    words = f", {counted(written.words, 'change')} to the words of themes" if written.words else ""
    return f"{written.file}: {counted(written.notes, 'note')}{private}{corrected}{words}{statements}.{kept}"


def _corrected(count: int) -> str:
    return f", {counted(count, 'correction')} of details and paragraphs" if count else ""


def _preview_lines(found: BundlePreview) -> Iterator[str]:
    recipient = f" for {found.recipient}" if found.recipient else ""
    held = counted(found.notes, "note") + _corrected(found.held)
    yield f"{found.file}: {held}{recipient}, as it says from {found.author}, {found.made}"
    yield (
        f"{found.new} new, {found.changed} changed, {counted(found.conflicts, 'conflict')}, "
        f"{found.to_place} to place, {found.removed} to the trash"
    )
    if found.new_statements or found.new_versions:
        yield f"{counted(found.new_statements, 'new statement')}, {counted(found.new_versions, 'new version')}"
    if found.judgements:
        yield f"{counted(found.judgements, 'decision')} about links"
    if found.corrections:
        yield f"of its corrections {found.corrections} new here"
    if found.words:
        yield f"{counted(found.words, 'change')} to the words of themes"
    yield _ONLY
    yield from found.left_aside
    yield from found.warnings
    yield from found.failed


def _merged_lines(merged: BundlePreview) -> Iterator[str]:
    yield from _preview_lines(merged)
    if merged.changes_nothing:
        yield "Merged: everything in it was here already, so nothing was changed."
    else:
        yield f"Merged. `kpdesk bundle remove {merged.id}` takes it out again."
    if merged.conflicts:
        told = counted(merged.conflicts, "conflict")
        yield f"{told} to decide: `kpdesk bundle conflicts` lists both versions, `kpdesk bundle decide` chooses one."


def _conflict_lines(found: list[Conflict]) -> Iterator[str]:
    for each in found:
        place = f"{each.key} ¶{numbered(each.note.paragraph)}" if each.note is not None else each.key or each.words
        yield f"{each.about}  {each.field}  on {place}"
        for n, choice in enumerate(each.choices, 1):
            yield f"  {n}  {choice.author}, {choice.time}: {_value(choice.value)}"


def _value(value: object) -> str:
    if isinstance(value, dict) and value and all(each[:1].isdigit() for each in value):  # places of paragraphs
        return "; ".join(f"¶{place} {marks or 'as imported'}" for place, marks in value.items())
    if isinstance(value, dict) and value.keys() == {"added", "removed"}:  # what was done to the words of a theme
        return ", ".join([*(f"+{word}" for word in value["added"]), *(f"-{word}" for word in value["removed"])])
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
