"""Where a note of another archive belongs here: on its own text, on another version of it, or nowhere for certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpdesk.archive.importing.versions import worse_of
from kpdesk.core.overlap import likeness, sketch, words_of
from kpdesk.core.records import WHOLE, AnchorState, Selector, StatementText
from kpdesk.errors import KpdeskError
from kpdesk.store import Home, Store, VersionHash

if TYPE_CHECKING:
    from kpdesk.core.anchor import Anchored, Transfers
    from kpdesk.exchange.bundle_contents import BundledNote, BundledPlace, BundledStatement

_SAME_TEXT = 0.5
"""Two readings of one file share more than this part of a sketch, two speeches of one kind and year hardly a tenth."""


class Homes:
    """Finds the homes of the notes of one bundle; the archive is read once, when it is made."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_text: dict[str, VersionHash] = {}
        self._by_file: dict[str, VersionHash] = {}
        for each in store.version_hashes():
            self._by_text.setdefault(each.text_sha256, each)
            self._by_file.setdefault(each.sha256, each)
        self._keys = {each.key for each in self._by_text.values()}
        self._texts: dict[tuple[str, int | None], StatementText] = {}
        self._transfers: dict[tuple[str, int], Transfers] = {}

    def statement(self, bundled: BundledStatement) -> str | None:
        """The key of the statement here that one of its versions is known by; None where there is none."""
        for version in reversed(bundled.versions):
            found = self._by_text.get(version.text_sha256) or self._by_file.get(version.sha256)
            if found is not None:
                return found.key
        return None

    def text(self, text_sha256: str) -> VersionHash | None:
        """The version here that has exactly this text; None where there is none."""
        return self._by_text.get(text_sha256)

    def has_file(self, sha256: str) -> bool:
        """Whether a file is here already."""
        return sha256 in self._by_file

    def home(self, note: BundledNote, statement: BundledStatement) -> Home | None:
        """Where the note stands here, by hash, else by version, else by its words; never on another statement.

        None where its statement is not here. A home that is "to place" has the statement, and no certain place.
        """
        try:
            return self._home(note, statement)
        except KpdeskError:  # the text here is damaged: nothing can be said to stand in it
            return None

    def _home(self, note: BundledNote, statement: BundledStatement) -> Home | None:
        if note.place.state in WHOLE:
            return self._whole(note.place, statement)
        version = next(each for each in statement.versions if each.n == note.place.version)
        same = self._by_text.get(version.text_sha256)
        if same is not None:
            return self._on_its_text(note.place, same)
        key = self.statement(statement)
        if key is not None:
            return self._by_words(note.place, self._text(key))
        if statement.key in self._keys:
            shown = self._text(statement.key)
            if likeness(statement.sketch, sketch(words_of(shown.text))) >= _SAME_TEXT:
                return self._by_words(note.place, shown)
        return None

    def _whole(self, place: BundledPlace, statement: BundledStatement) -> Home | None:
        """A note on a statement or its meeting needs no words, only the statement."""
        key = self.statement(statement)
        if key is None:
            return None
        state: AnchorState = place.state  # type: ignore[assignment]  # compared before
        newest = self._text(key).statement.version
        return Home(key, newest, 0, selector=Selector("", "", "", 0, 0), state=state)

    def _on_its_text(self, place: BundledPlace, same: VersionHash) -> Home:
        shown, newest = self._text(same.key, same.version), self._text(same.key)
        # Where paragraphs were joined here or there a break is a space: the words are the same.
        stands = shown.text[place.selector.start : place.selector.end].split() == place.selector.exact.split()
        if place.state not in ("exact", "moved", "changed") or not stands:
            return self._by_words(place, newest) if not stands else _unplaced(place, shown)
        state: AnchorState = place.state  # type: ignore[assignment]  # compared just now
        if newest.statement.version == same.version:
            return _placed(shown, place.selector.start, place.selector.end, state=state)
        found = self._carried(same, shown, newest).transfer(place.selector).anchored
        if found is None:
            return _unplaced(place, shown)
        return _placed(newest, found.start, found.end, state=worse_of(state, found.state))

    def _carried(self, same: VersionHash, shown: StatementText, newest: StatementText) -> Transfers:
        from kpdesk.core.anchor import Transfers  # noqa: PLC0415 - only another version needs it

        if (same.key, same.version) not in self._transfers:
            self._transfers[same.key, same.version] = Transfers(shown.text, newest.text)
        return self._transfers[same.key, same.version]

    def _by_words(self, place: BundledPlace, shown: StatementText) -> Home:
        from kpdesk.core.anchor import locate  # noqa: PLC0415 - as above

        found: Anchored | None = locate(place.selector, shown.text).anchored if place.state != "to place" else None
        if found is None:
            return _unplaced(place, shown)
        state: AnchorState = "changed" if place.state == "changed" else found.state
        return _placed(shown, found.start, found.end, state=state)

    def _text(self, key: str, version: int | None = None) -> StatementText:
        if (key, version) not in self._texts:
            self._texts[key, version] = self._store.statement(key, version)
        return self._texts[key, version]


def _placed(shown: StatementText, start: int, end: int, *, state: AnchorState) -> Home:
    from kpdesk.core.anchor import describe  # noqa: PLC0415 - as above

    selector = describe(shown.text, start, end)
    every = (*shown.body, *shown.left_out)  # a note keeps its place in a paragraph that is left out here
    paragraph = next(each.n for each in every if each.start <= start <= each.end)
    return Home(shown.statement.key, shown.statement.version, paragraph, selector=selector, state=state)


def _unplaced(place: BundledPlace, shown: StatementText) -> Home:
    statement = shown.statement
    paragraph = max(1, min(place.paragraph, len(shown.body)))
    selector = Selector(*(getattr(place.selector, name) for name in ("exact", "prefix", "suffix", "start", "end")))
    return Home(statement.key, statement.version, paragraph, selector=selector, state="to place")
