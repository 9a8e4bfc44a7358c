"""The archive: one object with every verb a person has; the command line and the window only call these."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from kpdesk import paths
from kpdesk.archive.annotations_in import AnnotationVerbs
from kpdesk.archive.carried import Carried
from kpdesk.archive.codes import CodeVerbs
from kpdesk.archive.coding import CodingVerbs
from kpdesk.archive.comparison_files import ComparisonFileVerbs
from kpdesk.archive.exporting import ExportVerbs
from kpdesk.archive.finding import FindingVerbs
from kpdesk.archive.inbox import InboxVerbs
from kpdesk.archive.judging import JudgeVerbs
from kpdesk.archive.lexicon import LexiconVerbs
from kpdesk.archive.likeness import Likeness
from kpdesk.archive.originals import OriginalVerbs
from kpdesk.archive.overview import OverviewVerbs
from kpdesk.archive.placing import PlacingVerbs
from kpdesk.archive.quoting import QuoteVerbs
from kpdesk.archive.recycled import ReuseFinder
from kpdesk.archive.repairing import RepairVerbs
from kpdesk.archive.reusing import ReuseVerbs
from kpdesk.archive.samples import SampleVerbs
from kpdesk.archive.theming import ThemeVerbs
from kpdesk.archive.trash import TrashVerbs
from kpdesk.archive.upkeep import UpkeepVerbs
from kpdesk.archive.versions import Sketches
from kpdesk.archive.wide_notes import WideNoteVerbs
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
