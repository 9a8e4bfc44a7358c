"""The command that repairs paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import click

from kpdesk.cli.output import Desk, pass_desk
from kpdesk.cli.paragraph_number import PARAGRAPH
from kpdesk.cli.statements import show_lines
from kpdesk.core.numbering import numbered
from kpdesk.core.records import StatementText
from kpdesk.errors import FieldError, NotFoundError

if TYPE_CHECKING:
    from kpdesk.archive import Archive


@click.command()
@click.argument("key")
@click.argument("verb", type=click.Choice(["join", "split", "drop", "restore"]))
@click.argument("n", type=PARAGRAPH, required=False)
@click.argument("offset", type=int, required=False)
@pass_desk
def repair(desk: Desk, key: str, verb: str, n: int | None, offset: int | None) -> int:
    """Join paragraph N with the next, split it before the word at OFFSET of its text, drop it, or restore it.

    For a sentence that a page of the original cut in two, and for the head of a page that came in as a paragraph.
    No word of the text and no note moves, numbers go on meaning what they meant, and every repair can be undone.
    Restore without N takes back all repairs of the text.
    """
    if n is None and verb != "restore":
        raise FieldError(f"Which paragraph? Nothing was changed. Write: kpdesk repair {key} {verb} NUMBER")
    repaired = _VERBS[verb](desk.archive(), key, n or None, offset)
    desk.output.document(repaired, lambda: show_lines(repaired))
    desk.keep_daily()
    return 0


def _join(archive: Archive, key: str, n: int | None, _: int | None) -> StatementText:
    return archive.join_paragraphs(key, n or 0)


def _split(archive: Archive, key: str, n: int | None, offset: int | None) -> StatementText:
    if offset is None:
        said = numbered(n or 0)
        raise FieldError(
            f"Where? Nothing was changed. Write: kpdesk repair {key} split {said} OFFSET, which counts the characters "
            f"of ¶{said} before the word that begins the new paragraph."
        )
    paragraph = archive.show(key).paragraph(n or 0)
    if paragraph is None:
        raise NotFoundError(f"{key} has no paragraph {numbered(n or 0)}, so nothing was changed.")
    return archive.split_paragraph(key, n or 0, at=paragraph.start + offset)


def _drop(archive: Archive, key: str, n: int | None, _: int | None) -> StatementText:
    return archive.leave_out_paragraph(key, n or 0)


def _restore(archive: Archive, key: str, n: int | None, _: int | None) -> StatementText:
    return archive.bring_back_paragraphs(key, n)


_VERBS: Mapping[str, Callable[[Archive, str, int | None, int | None], StatementText]] = {
    "join": _join,
    "split": _split,
    "drop": _drop,
    "restore": _restore,
}
