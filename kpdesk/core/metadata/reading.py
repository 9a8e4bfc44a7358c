"""A text prepared for describing: its zones, its facts, and what was already found in its lines."""

from __future__ import annotations

from collections import Counter
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
_GLANCED = 500


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
        """The short names of the schemes the text speaks of most: in its first lines, or else further on."""
        zones = self.zones
        return _most_named([*map(self.organisations, (*zones.title, *zones.lead))]) or _most_named(
            [self.facts.organisation_names.find(each.text[:_GLANCED]) for each in zones.rest[:_LOOKED_THROUGH]]
        )

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


def _most_named(seen: Iterable[list[Sighting[OrganisationFact]]]) -> frozenset[str]:
    counts = Counter(each.value.scheme for sightings in seen for each in sightings if each.value.scheme)
    return frozenset(scheme for scheme, count in counts.items() if count == max(counts.values()))
