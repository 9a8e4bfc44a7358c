"""The man pages, made from what the command line says of itself so that they never say anything else."""

from __future__ import annotations

from build_facts import DATE, VERSION

_PAGE = """\
.TH {title} 1 "{date}" "kpdesk {version}" "kpdesk"
.SH NAME
{name} \\- {does}
.SH SYNOPSIS
.B {name}
{usage}
.SH DESCRIPTION
{description}
.SH COMMANDS
{commands}
.SH FILES
.TP
.I ~/.local/share/kpdesk/archive
The archive: archive.db, and the folders journal, backups and index. Removing the program leaves it.
.SH ENVIRONMENT
.TP
.B KPDESK_ARCHIVE
The folder of the archive that is used when none is named.
.SH EXIT STATUS
0 done; 1 some items failed, each named; 2 wrong usage or a bad query; 3 the archive cannot be opened; 4 a bug.
"""
_WINDOW = (
    "Without a command the window opens on the last archive, or on a new one with a collection of invented samples. "
    "Files that are named are offered for import; a bundle (*.kpbundle) is offered to be merged. With a command it "
    "does what kpdesk-cli does."
)
_COMMAND_LINE = "The command line of kpdesk. It never loads the window. kpdesk-cli COMMAND --help tells of one command."


def pages() -> dict[str, str]:
    """The text of each man page, by the name of its program."""
    from kpdesk.cli import kpdesk_command  # noqa: PLC0415 - the other parts of the build need nothing of kpdesk

    commands = "\n".join(
        f".TP\n.B {_plain(name)}\n{_plain(command.get_short_help_str(200))}"
        for name, command in sorted(kpdesk_command.commands.items())
    )
    window = _page("kpdesk", "the offline archive of statements", "[FILE...] | COMMAND", _WINDOW, commands)
    line = _page("kpdesk-cli", "the command line of kpdesk", "[OPTIONS] COMMAND [ARGUMENTS]", _COMMAND_LINE, commands)
    return {"kpdesk": window, "kpdesk-cli": line}


def _page(name: str, does: str, usage: str, description: str, commands: str) -> str:
    return _PAGE.format(
        title=name.upper(),
        name=_plain(name),
        does=does,
        usage=usage,
        description=_plain(description),
        commands=commands,
        date=DATE,
        version=VERSION,
    )


def _plain(text: str) -> str:
    """A text for roff: its hyphens can be copied, its backslashes are backslashes."""
    return text.replace("\\", "\\e").replace("-", "\\-")
