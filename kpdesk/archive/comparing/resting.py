"""Which links rest on terms that a reader gave to a theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kpdesk.archive.comparing.lexicon_editions import LexiconEditions
from kpdesk.archive.knowledge import lexicon as shipped
from kpdesk.core.records import Comparison, Link, Place, StatementText

Texts = Mapping[tuple[str, int], StatementText]


def resting_on_edits(comparison: Comparison, texts: Texts, lexicons: LexiconEditions) -> Comparison:
    """The comparison with every link saying which of its themes both passages touch by the edited lexicon only."""
    changed = {edit.theme for edit in lexicons.editions()[-1].edits if edit.added}
    if not changed:
        return comparison
    versions = [{each.key: each.version for each in side.statements} for side in comparison.sides]
    known: dict[Place, frozenset[str]] = {}

    def touched(place: Place) -> frozenset[str]:
        if place not in known:
            text = texts[place.key, versions[place.side][place.key]]
            paragraph = next(each for each in text.body if each.n == place.paragraph)
            known[place] = shipped().themes_of(paragraph.text, paragraph.language or text.statement.language)
        return known[place]

    def told(link: Link) -> Link:
        asked = [theme for theme in link.why.themes if theme in changed]
        edited = tuple(theme for theme in asked if theme not in touched(link.a) & touched(link.b))
        return replace(link, why=replace(link.why, edited=edited)) if edited else link

    return replace(comparison, links=tuple(map(told, comparison.links)))
