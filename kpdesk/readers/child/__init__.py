"""The child process that reads files: nothing a file does to its reader reaches the archive.

It is sent the tables of facts once, then a name and the bytes of one file after the other, and answers each with
JSON. It ends when its parent does, for then its input ends.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from kpdesk.core.facts import Facts
from kpdesk.core.languages import detect
from kpdesk.errors import EmptyFileError, ReadError
from kpdesk.readers import taking
from kpdesk.readers.child.limits import Limits
from kpdesk.readers.child.wire import MOST_OUTPUT, receive, send
from kpdesk.readers.choose import margins
from kpdesk.readers.pdf.image import draw

_MOST_INPUT = 256 * 1024 * 1024
# Long enough for the language model to be asked, which loads it before memory is short.
_WARM_UP = "These words are only here to have the model loaded."


class Bounds(Protocol):
    """What `serve` needs of the limits of a process; see `Limits`."""

    escaped: bool

    def apply(self) -> None:
        """From here on they hold."""

    def watched(self) -> AbstractContextManager[None]:
        """Ends the process if the block does not end."""

    def spent(self) -> bool:
        """True where the process should be replaced by a new one."""


def main() -> int:
    """Reads for the parent until it closes the pipe, then ends at once: there is nothing to save."""
    # The terminal's Ctrl+C is for the parent, which then ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.dont_write_bytecode = True
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _silence()
    try:
        serve(requests, answers, Limits())
    except OSError:  # the parent has gone
        pass
    finally:
        os._exit(0)


def serve(requests: BinaryIO, answers: BinaryIO, limits: Bounds) -> None:
    """Answers requests until there are no more."""
    first = receive(requests, _MOST_INPUT)
    if first is None:
        return
    facts = taking.facts_of(json.loads(first))
    detect(_WARM_UP)
    limits.apply()
    send(answers, b"{}")
    while (head := receive(requests, _MOST_INPUT)) is not None:
        content = receive(requests, _MOST_INPUT)
        if content is None:
            return
        with limits.watched():
            answer = _answer(json.loads(head), content, facts, limits)
        if limits.escaped:
            answer = _packed({"fault": "escape"})
        send(answers, answer if len(answer) <= MOST_OUTPUT else _packed({"fault": "output"}))


def _answer(question: dict[str, Any], content: bytes, facts: Facts, limits: Bounds) -> bytes:
    try:
        if "page" in question:
            return _packed({"image": _image(question, content), "spent": limits.spent()})
        if "margins" in question:
            beside = margins(Path(question["name"]), content)
            return _packed({"margins": beside, "spent": limits.spent()})
        taken = taking.to_json(taking.take(question["name"], content, facts, encoding=question.get("encoding")))
        return _packed({"taken": taken, "spent": limits.spent()})
    except EmptyFileError as error:
        return _packed({"empty": str(error)})
    except ReadError as error:
        return _packed({"refused": str(error)})
    except MemoryError:
        return _packed({"fault": "memory"})
    except Exception:  # a fault of a reader is told in the report, and the next file is read
        return _packed({"fault": "reader"})


def _image(question: dict[str, Any], content: bytes) -> list[Any]:
    image = draw(content, question["page"], width=question["width"])
    packed = base64.b64encode(image.packed).decode()
    return [image.page, image.pages, image.width, image.height, image.stride, packed]


def _packed(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", errors="replace")


def _silence() -> None:
    """Whatever a library prints goes nowhere; the pipe of the answers is another one by now."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
