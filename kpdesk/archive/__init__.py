"""The archive: one object with every verb a person has; the command line and the window only call these."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from kpdesk import paths
from kpdesk.archive.comparing.carried import Carried
from kpdesk.archive.comparing.files import ComparisonFileVerbs
from kpdesk.archive.comparing.judging import JudgeVerbs
from kpdesk.archive.comparing.lexicon_verbs import LexiconVerbs
from kpdesk.archive.comparing.recycled import ReuseFinder
from kpdesk.archive.comparing.reusing import ReuseVerbs
from kpdesk.archive.comparing.theming import ThemeVerbs
from kpdesk.archive.exchanging.annotations_in import AnnotationVerbs
from kpdesk.archive.exchanging.exporting import ExportVerbs
from kpdesk.archive.finding.likeness import Likeness
from kpdesk.archive.finding.overview import OverviewVerbs
from kpdesk.archive.finding.verbs import FindingVerbs
from kpdesk.archive.importing.inbox import InboxVerbs
from kpdesk.archive.importing.samples import SampleVerbs
from kpdesk.archive.importing.versions import Sketches
from kpdesk.archive.library.originals import OriginalVerbs
from kpdesk.archive.library.repairing import RepairVerbs
from kpdesk.archive.library.trash import TrashVerbs
from kpdesk.archive.notes.coding import CodingVerbs
from kpdesk.archive.notes.placing import PlacingVerbs
from kpdesk.archive.notes.quotation_codes import CodeVerbs
from kpdesk.archive.notes.quoting import QuoteVerbs
from kpdesk.archive.notes.wide import WideNoteVerbs
from kpdesk.archive.upkeep.verbs import UpkeepVerbs
from kpdesk.errors import ArchiveError
from kpdesk.store import Store

__all__ = ["Archive"]


class Archive(
    SampleVerbs,
    ThemeVerbs,
    ComparisonFileVerbs,
    LexiconVerbs,
    JudgeVerbs,
    RepairVerbs,
    OriginalVerbs,
    InboxVerbs,
    ReuseVerbs,
    FindingVerbs,
    OverviewVerbs,
    WideNoteVerbs,
    AnnotationVerbs,
    PlacingVerbs,
    TrashVerbs,
    CodingVerbs,
    CodeVerbs,
    ExportVerbs,
    QuoteVerbs,
    UpkeepVerbs,
):
    """An open archive; every verb is one transaction, durable before it returns, from any thread."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._likeness = Likeness(store, self._lexicons)
        self._carried = Carried(store)
        self._reuse = ReuseFinder(store)
        self._sketches = Sketches(store)

    @classmethod
    def open(cls, folder: Path | str | None = None, *, read_only: bool = False, wait: float = 2.0) -> Archive:
        """The archive in a folder, made if missing; without a folder, the user's own.

        Where another program writes to it for longer than `wait` seconds it opens for reading only, and
        `read_only` says why. Raises ArchiveError where it cannot be opened; the files stay as they are.
        """
        home = Path(folder) if folder is not None else paths.archive_folder()
        if "\0" in str(home):
            raise ArchiveError("A name with a NUL character is no folder, so no archive was opened. Choose another.")
        return cls(Store.open(home, read_only=read_only, wait=wait))

    def close(self) -> None:
        """Lets go of every file; closing twice is harmless."""
        self._index.close()
        self._reuse.close()
        self._store.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
