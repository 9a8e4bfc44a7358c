"""A text prepared for describing: its zones, its facts, and what was already found in its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kpdesk.core.facts import Facts, OrganisationFact, PlaceFact
from kpdesk.core.metadata.dates import Dated, find_dates
from kpdesk.core.metadata.zones import Zones, zones_of
from kpdesk.core.phrases import Sighting
from kpdesk.core.records import Paragraph
from kpdesk.core.text import CanonicalText

_LOOKED_THROUGH = 20
# What a document says of itself stands at the beginning of a paragraph; a whole book in one costs no more.
_READ = 2000


@dataclass(frozen=True)
class Reading:
    """One text with everything that its description may be taken from."""

    text: CanonicalText
    file_name: str
    properties: Mapping[str, str]
    facts: Facts

    @cached_property
    def zones(self) -> Zones:
        """Where the text says what it is."""
        return zones_of(self.text.body)

    @cached_property
    def schemes(self) -> frozenset[str]:
        """The short names of the schemes that the text speaks of, the one most spoken of first being enough."""
        counts: dict[str, int] = {}
        for paragraph in (*self.zones.title, *self.zones.rest[:_LOOKED_THROUGH]):
            for seen in self.organisations(paragraph):
                if seen.value.scheme:
                    counts[seen.value.scheme] = counts.get(seen.value.scheme, 0) + 1
        return frozenset(scheme for scheme, count in counts.items() if count == max(counts.values()))

    @cached_property
    def _organisations(self) -> dict[int, list[Sighting[OrganisationFact]]]:
        return {}

    def organisations(self, paragraph: Paragraph) -> list[Sighting[OrganisationFact]]:
        """The organisations and countries named in a paragraph; places count from its beginning."""
        if paragraph.n not in self._organisations:
            self._organisations[paragraph.n] = self.facts.organisation_names.find(paragraph.text[:_READ])
        return self._organisations[paragraph.n]

    def fits(self, organisation: OrganisationFact) -> bool:
        """Whether an organisation belongs to the scheme the text speaks of, or to none."""
        return not organisation.scheme or not self.schemes or organisation.scheme in self.schemes

    def places(self, paragraph: Paragraph) -> list[Sighting[PlaceFact]]:
        """The cities named in a paragraph, but not one that is part of an organisation's name (Kimberley Process)."""
        names = self.organisations(paragraph)
        return [
            place
            for place in self.facts.place_names.find(paragraph.text[:_READ])
            if not any(name.start <= place.start < name.end for name in names)
        ]

    @cached_property
    def _dates(self) -> dict[int, list[Dated]]:
        return {}

    def dates(self, paragraph: Paragraph) -> list[Dated]:
        """The dates in a paragraph; places count from its beginning."""
        if paragraph.n not in self._dates:
            self._dates[paragraph.n] = find_dates(paragraph.text[:_READ])
        return self._dates[paragraph.n]

    def dates_in(self, paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, Dated]]:
        """The dates in several paragraphs, each with its paragraph."""
        return ((paragraph, dated) for paragraph in paragraphs for dated in self.dates(paragraph))
