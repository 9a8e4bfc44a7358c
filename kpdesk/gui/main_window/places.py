"""The places a person visited, to go back to and forward again, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass, replace

_DEEP = 50


@dataclass(frozen=True)
class Visit:
    """A page of the window and, where a text is open there, the statement and paragraph (0 = the beginning).

    `query` is what was searched for there.
    """

    page: str
    key: str = ""
    paragraph: int = 0
    query: str = ""

    def as_line(self) -> str:
        """The visit as one line of the settings."""
        place = f"{self.page} {self.paragraph} {self.key}"
        return f"{place}\t{' '.join(self.query.split())}" if self.query else place

    @classmethod
    def from_line(cls, line: str) -> Visit | None:
        """The visit of a line of the settings; None for a line that is none."""
        place, _, query = line.partition("\t")
        page, _, rest = place.partition(" ")
        paragraph, _, key = rest.partition(" ")
        return cls(page, key, int(paragraph), query) if page and paragraph.isdigit() else None


class Places:
    """Visits in order with a present one; at most fifty are kept."""

    def __init__(self, visits: list[Visit] | None = None) -> None:
        self._visits = (visits or [])[-_DEEP:]
        self._at = len(self._visits) - 1

    def visit(self, place: Visit, *, instead: bool = False) -> None:
        """Go to a new place; with `instead` it takes the place of the present one (walking through hits)."""
        if self._at >= 0 and self._visits[self._at] == place:
            return
        kept = self._visits[: self._at + (0 if instead else 1)]
        self._visits = [*kept, place][-_DEEP:]
        self._at = len(self._visits) - 1

    def type(self, query: str) -> None:
        """A query that grows letter by letter is one place, and what is only taken back of it is none of its own."""
        present = self.present
        if present is not None and present.page == "search" and present.query.startswith(query):
            return
        grows = present is not None and present.page == "search" and query.startswith(present.query)
        self.visit(Visit("search", query=query), instead=grows)

    def move(self, key: str, paragraph: int) -> None:
        """Remember where in the present statement one is, so that going back finds the same paragraph."""
        present = self.present
        if present is not None and present.key == key:
            self._visits[self._at] = replace(present, paragraph=paragraph)

    @property
    def present(self) -> Visit | None:
        """Where one is."""
        return self._visits[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after."""
        return self._at < len(self._visits) - 1

    def back(self) -> Visit | None:
        """The place before, which is the present one now."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Visit | None:
        """The place after, which is the present one now."""
        return self._step(1) if self.can_go_forward else None

    def as_lines(self) -> list[str]:
        """The visits up to the present one, for the settings."""
        return [each.as_line() for each in self._visits[: self._at + 1]]

    @classmethod
    def from_lines(cls, lines: list[str]) -> Places:
        """The places of a former start."""
        return cls([visit for line in lines if (visit := Visit.from_line(line))])

    def _step(self, by: int) -> Visit:
        self._at += by
        return self._visits[self._at]
