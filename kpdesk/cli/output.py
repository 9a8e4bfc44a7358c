"""What the command line writes: one JSON document, or calm lines for a person."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table

from kpdesk.core.records import Record
from kpdesk.errors import FieldError

if TYPE_CHECKING:
    from kpdesk.archive import Archive


class Output:
    """Where a command's results go; messages and progress go to standard error, only on a terminal."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self._as_json = as_json
        self._quiet = quiet

    def document(self, value: Record | dict[str, Any], as_text: Callable[[], Iterable[str]]) -> None:
        """One JSON document, or the lines of `as_text`."""
        if self._as_json:
            plain = value.to_json() if isinstance(value, Record) else value
            click.echo(json.dumps(plain, ensure_ascii=False))
            return
        for line in as_text():
            click.echo(line)

    def say(self, sentence: str) -> None:
        """A message beside the result."""
        if not self._quiet and sys.stderr.isatty():
            click.echo(sentence, err=True)

    def progress(self) -> Callable[[int, int, str], bool] | None:
        """A progress callback for the archive's long verbs; None where nobody watches."""
        if self._quiet or not sys.stderr.isatty():
            return None

        def show(done: int, total: int, what: str) -> bool:
            click.echo(f"\r{done} of {total}  {what[:60]:<60}", err=True, nl=done == total)
            return True

        return show


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """The rows as aligned columns, one line of text each, as wide as the terminal."""
    grid = Table(*headings, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        grid.add_row(*("" if cell is None else str(cell) for cell in row))
    console = Console(highlight=False)
    with console.capture() as captured:
        console.print(grid)
    return captured.get().rstrip("\n").split("\n")


class Desk:
    """What every command gets: the archive, opened when first asked for, and where results go."""

    def __init__(self, folder: str | None, *, output: Output) -> None:
        self._folder = folder
        self.output = output
        self._archive: Archive | None = None

    def archive(self, *, read_only: bool = False) -> Archive:
        """The archive; with `read_only` the command does not wait for another program that writes."""
        if self._archive is None:
            from kpdesk.archive import Archive  # noqa: PLC0415 - half a second that --help need not wait for

            self._archive = Archive.open(self._folder, wait=0.0 if read_only else 5.0)
        return self._archive

    def close(self) -> None:
        """Lets go of the archive."""
        if self._archive is not None:
            self._archive.close()


pass_desk = click.make_pass_decorator(Desk)


def assignments(settings: Sequence[str]) -> dict[str, str]:
    """`FIELD=VALUE` texts as a mapping; raises FieldError where the "=" is missing."""
    fields: dict[str, str] = {}
    for each in settings:
        name, equals, value = each.partition("=")
        if not equals:
            raise FieldError(f"“{each}” is not FIELD=VALUE, so nothing was changed. Write for example: year=2022.")
        fields[name.strip()] = value
    return fields
