"""The command line: every verb of the archive, for people and for scripts. It never loads the window."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Sequence

import click

import kpdesk
from kpdesk import paths
from kpdesk.cli import bundles, exporting, finding, notes, quotes, repairing, statements, upkeep
from kpdesk.cli.output import Desk, Output
from kpdesk.errors import ArchiveError, FieldError, KpdeskError, QueryError, QuoteError

DONE, SOME_FAILED, WRONG_USE, NO_ARCHIVE, BUG = range(5)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--archive", "folder", metavar="FOLDER", help="The archive to use; else $KPDESK_ARCHIVE or your own.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output, nothing else.")
@click.option("--quiet", is_flag=True, help="No messages and no progress.")
@click.version_option(kpdesk.__version__, prog_name="kpdesk")
@click.pass_context
def kpdesk_command(context: click.Context, *, folder: str | None, as_json: bool, quiet: bool) -> None:
    """The offline archive of statements. Without a command, the window opens."""
    output = context.ensure_object(Output)
    output.become(as_json=as_json, quiet=quiet)
    context.obj = desk = Desk(folder, output=output)
    context.call_on_close(desk.close)


for _command in (
    statements.import_,
    statements.list_,
    statements.show,
    statements.edit,
    statements.remove,
    statements.restore,
    statements.purge,
    statements.cite,
    repairing.repair,
    finding.search,
    finding.related,
    finding.reused,
    finding.recycled,
    finding.compare,
    finding.judge,
    notes.note,
    exporting.export,
    quotes.quote,
    quotes.open_,
    upkeep.check,
    upkeep.reindex,
    upkeep.backup,
    upkeep.backups,
    upkeep.restore_backup,
    bundles.bundle,
):
    kpdesk_command.add_command(_command)


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command: 0 done, 1 some failed, 2 wrong use, 3 no archive, 4 a bug."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a file or pipe on Windows is not UTF-8 by itself
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    output = Output()
    try:
        code = kpdesk_command.main(list(arguments), prog_name="kpdesk", standalone_mode=False, obj=output)
    except click.ClickException as error:
        error.show()
        if "--json" in arguments:  # a wrong word is met before the options are, and wherever --json stands
            output.become(as_json=True, quiet=False)
        bare = isinstance(error, click.exceptions.NoArgsIsHelpError)  # its message is the whole help
        output.refused("Missing command." if bare else error.format_message())
        return WRONG_USE
    except (click.Abort, KeyboardInterrupt):
        output.failed("Stopped. What was done until then is kept.")
        return SOME_FAILED
    except KpdeskError as error:
        return _explained(error, output)
    except Exception:  # the border where a bug becomes a sentence
        output.failed(_logged())
        return BUG
    return code if isinstance(code, int) else DONE


def _explained(error: KpdeskError, output: Output) -> int:
    places = error.places if isinstance(error, QuoteError) else ()
    where = f" (at character {error.position + 1})" if isinstance(error, QueryError) else ""
    output.failed(f"{error}{where}", *places)
    if isinstance(error, (QueryError, QuoteError, FieldError)):
        return WRONG_USE
    return NO_ARCHIVE if isinstance(error, ArchiveError) else SOME_FAILED


def _logged() -> str:
    log = paths.log_file()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=log, format="%(asctime)s %(message)s", force=True)
        logging.getLogger(__name__).exception("A bug in the command line")
        logging.shutdown()
    except OSError:
        return "Something went wrong inside kpdesk, and it could not be written down."
    return f"Something went wrong inside kpdesk. What was saved before is kept. The details are in {log}."
