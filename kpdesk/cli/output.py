"""What the command line writes: one JSON document, or calm lines for a person."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kpdesk import paths
from kpdesk.cli.paragraph_number import with_numbers
from kpdesk.core.records import Record
from kpdesk.errors import ArchiveError, FieldError

if TYPE_CHECKING:
    from kpdesk.archive import Archive


_ENDLESS = 10_000


class Output:
    """Where a command's results go; messages and progress go to standard error, only on a terminal."""

    def __init__(self) -> None:
        self._as_json = self._quiet = self._answered = False

    def become(self, *, as_json: bool, quiet: bool) -> None:
        """How results are written from now on."""
        self._as_json, self._quiet = as_json, quiet

    def document(self, value: Record | dict[str, Any], as_text: Callable[[], Iterable[str]]) -> None:
        """One JSON document, or the lines of `as_text`."""
        self._answered = True
        if self._as_json:
            plain = value.to_json() if isinstance(value, Record) else value
            text = json.dumps(with_numbers(plain), ensure_ascii=False)
            click.echo(text.encode("utf-8", "backslashreplace").decode())  # a file's name may be no text
            return
        for line in as_text():
            click.echo(line)

    def failed(self, *lines: str) -> None:
        """Why there is no result: on standard error, and for scripts in a document where none was written yet."""
        click.echo("\n".join(map(on_one_line, lines)), err=True, file=sys.stderr)
        self.refused("\n".join(lines))

    def refused(self, sentence: str) -> None:
        """The document that stands for a result that did not come; nothing for people, who were told already."""
        if self._as_json and not self._answered:
            self.document({"error": sentence}, tuple)

    def say(self, sentence: str) -> None:
        """A message beside the result."""
        if not self._quiet and sys.stderr.isatty():
            click.echo(sentence, err=True)

    def progress(self) -> Callable[[int, int, str], bool] | None:
        """A progress callback for the archive's long verbs; None where nobody watches."""
        if self._quiet or not sys.stderr.isatty():
            return None

        def show(done: int, total: int, what: str) -> bool:
            said = f"{done} of {total}  {what[:60]}" if total else what[:60]
            click.echo(f"\r{said:<79}", err=True, nl=0 < total == done)
            return True

        return show


def table(headings: Sequence[str], rows: Iterable[Sequence[object]], *, whole: str) -> list[str]:
    """The rows as aligned columns; the column `whole` is never cut, since people copy from it.

    On a terminal other columns are cut to its width; elsewhere nothing is.
    """
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        kept = heading == whole
        grid.add_column(heading, no_wrap=True, overflow="ignore" if kept else "ellipsis")
    plain = [[_one_line(cell) for cell in row] for row in rows]
    place = list(headings).index(whole)
    grid.columns[place].min_width = max((len(row[place]) for row in plain), default=0)
    for row in plain:
        grid.add_row(*map(Text, row))  # never markup: a title may hold [brackets]
    console = Console(highlight=False, width=None if sys.stdout.isatty() else _ENDLESS)
    with console.capture() as captured:
        console.print(grid)
    return [line.rstrip() for line in captured.get().rstrip("\n").split("\n")]


def counted(count: int, one: str) -> str:
    """A count with its noun, such as "1 passage" and "2 passages"."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def on_one_line(name: str) -> str:
    """A name, or a sentence with one, so that it breaks no line and turns no words round: what is unseen is spelt."""
    return "".join(sign if _is_seen(sign) else sign.encode("unicode_escape").decode() for sign in name)


def _is_seen(sign: str) -> bool:
    return sign.isprintable() or unicodedata.category(sign) == "Zs"


def _one_line(cell: object) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


class Desk:
    """What every command gets: the archive, opened when first asked for, and where results go."""

    def __init__(self, folder: str | None, *, output: Output) -> None:
        self._folder = folder
        self.output = output
        self._archive: Archive | None = None
        self._scratch: TemporaryDirectory[str] | None = None

    @property
    def folder(self) -> Path:
        """The folder of the archive, whether it can be opened or not."""
        return Path(self._folder) if self._folder else paths.archive_folder()

    def archive(self, *, read_only: bool = False) -> Archive:
        """The archive; with `read_only` one that must be there already, and no waiting for who writes to it."""
        if self._archive is None:
            from kpdesk.archive import Archive  # noqa: PLC0415 - half a second that --help need not wait for

            folder = self.folder
            if read_only and not folder.exists():
                raise ArchiveError(
                    f"There is no archive in {folder}. Import a statement first, or name another folder."
                )
            self._archive = Archive.open(folder, wait=0.0 if read_only else 5.0)
            if self._archive.warning:
                click.echo(self._archive.warning, err=True)
        return self._archive

    def archive_or_empty(self) -> Archive:
        """The archive; where there is none yet an empty one elsewhere, so that looking writes nothing."""
        if not self.folder.exists() or (self.folder.is_dir() and not any(self.folder.iterdir())):
            self._scratch = TemporaryDirectory(prefix="kpdesk-")
            self._folder = self._scratch.name
        return self.archive(read_only=True)

    def keep_daily(self) -> None:
        """A backup where none was made for a day; where none can be made, that is said and nothing else fails."""
        try:
            self.archive().keep_daily()
        except ArchiveError as error:
            click.echo(str(error), err=True)

    def close(self) -> None:
        """Lets go of the archive."""
        if self._archive is not None:
            self._archive.close()
            self._archive = None
        if self._scratch is not None:
            self._scratch.cleanup()


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
