"""The similarity model of the whole archive, built when it is first asked for and kept beside the index."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kpdesk.archive.comparing.lexicon_editions import LexiconEditions
from kpdesk.core.records import Paragraph, Statement, StatementText
from kpdesk.store import Store

if TYPE_CHECKING:
    from kpdesk.core.similarity import Passage, Similarity


class Likeness:
    """How like two passages are, measured against every statement in the archive.

    The model depends on the texts and on the theme lexicon only, so it is named by a hash of both; a
    note or a new title leaves it standing. Its file may be deleted at any time.
    """

    def __init__(self, store: Store, lexicons: LexiconEditions) -> None:
        self._store = store
        self._lexicons = lexicons
        self._lock = threading.Lock()
        self._name = ""
        self._model: Similarity | None = None

    def model(self) -> Similarity:
        """The model of the archive as it is now."""
        with self._lock:
            statements = self._store.statements()
            name = _name_of(statements, self._store.repaired(), self._lexicons.present.fingerprint)
            if self._model is None or name != self._name:
                self._model, self._name = self._loaded(name) or self._built(name), name
            return self._model

    def _loaded(self, name: str) -> Similarity | None:
        from kpdesk.core.similarity import from_bytes  # noqa: PLC0415 - numpy is a fifth of the start

        file = self._store.folder / "index" / f"similarity-{name}.npz"
        try:
            return from_bytes(file.read_bytes(), self._passages(), self._lexicons.present)
        except (OSError, ValueError):
            return None

    def _built(self, name: str) -> Similarity:
        from kpdesk.core.similarity import Similarity, to_bytes  # noqa: PLC0415 - as above

        model = Similarity(self._passages(), self._lexicons.present)
        folder = self._store.folder / "index"
        if not self._store.read_only and folder.is_dir():
            _keep(folder / f"similarity-{name}.npz", to_bytes(model))
        return model

    def _passages(self) -> list[Passage]:
        return [each for statement, body in self._store.texts(None) for each in _passages(statement, body)]


def _keep(file: Path, content: bytes) -> None:
    """Written whole or not at all; without the file the model is built again at the next start."""
    with contextlib.suppress(OSError):
        for old in file.parent.glob("similarity-*"):
            old.unlink(missing_ok=True)
        written = file.with_suffix(".new")
        written.write_bytes(content)
        written.replace(file)


def passages_of(shown: StatementText) -> list[Passage]:
    """The passages of one version of a statement."""
    return _passages(shown.statement, shown.body)


def _passages(statement: Statement, body: Iterable[Paragraph]) -> list[Passage]:
    from kpdesk.core.similarity import Passage  # noqa: PLC0415 - as above

    return [
        Passage(
            key=statement.key,
            version=statement.version,
            n=paragraph.n,
            text=paragraph.text,
            language=paragraph.language or statement.language,
            kind=paragraph.kind,
        )
        for paragraph in body
    ]


def _name_of(statements: list[Statement], repaired: Mapping[str, str], lexicon: str) -> str:
    names = sorted(f"{each.key}@{each.version}{repaired.get(each.key, '')}" for each in statements)
    return hashlib.sha256("\n".join([lexicon, *names]).encode()).hexdigest()[:16]
