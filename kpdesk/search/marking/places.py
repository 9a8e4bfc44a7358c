"""Places of a passage, in code points: those of a written token, and those where a phrase stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kpdesk.core.records import Mark
from kpdesk.core.words import TOKEN, pieces
from kpdesk.search.analysis import Standing
from kpdesk.search.marking.wanted import OTHER, Sought, found_by

_NOT_WANTED = (OTHER,)


class Places:
    """Finds where a phrase, or words near each other, stand in passages; remembers what it knows of each token."""

    def __init__(self, sought: Sought) -> None:
        self._sought = sought
        self._known: dict[str | None, dict[str, tuple[Standing, ...]]] = {}

    def marks(self, text: str, tokens: Sequence[str], language: str | None) -> list[Mark]:
        """The words of it where it stands in a text of these tokens."""
        known = self._known.setdefault(language, {})
        different, wanted = set(tokens), self._sought.wanted
        unknown = different - known.keys()
        known.update(dict.fromkeys(unknown, _NOT_WANTED))
        for token in wanted.likely(unknown):
            known[token] = found_by(token, language, wanted)
        # Most passages do not hold what a compound of the query could be cut into.
        telling = {each for token in different if known[token] != _NOT_WANTED for each in known[token]}
        if not self._sought.possible(telling):
            return []
        spans = self._sought.spans([each for token in tokens for each in known[token]])
        places = {place for first, last in spans for place in range(first, last + 1)}
        return list(self._at(places, text, tokens, language)) if places else []

    def _at(self, places: set[int], text: str, tokens: Sequence[str], language: str | None) -> Iterator[Mark]:
        known, place, last = self._known[language], 0, max(places)
        passed: Counter[str] = Counter()
        for token in tokens:
            size = len(known[token])
            inside = [number for number in range(size) if place + number in places]
            if inside:
                start = _place_of(token, passed[token], text, tokens)
                found = pieces(token, language)
                yield from ((start + found[number].start, start + found[number].end) for number in inside)
            passed[token] += 1
            place += size
            if place > last:
                return


def _place_of(token: str, passed: int, text: str, tokens: Sequence[str]) -> int:
    return places_of(token, text, tokens.count(token))[passed]


def places_of(token: str, text: str, count: int) -> list[int]:
    """Where a token that `TOKEN` found so many times begins."""
    places: list[int] = []
    size, place = len(token), text.find(token)
    while place >= 0:
        if not text[place - 1 : place].isalnum() and not text[place + size : place + size + 1].isalnum():
            places.append(place)
        place = text.find(token, place + size)
    if len(places) == count:
        return places
    # It also stands inside another token, as "U.S." in "U.S.A.": look at each token by itself.
    return [match.start() for match in TOKEN.finditer(text) if match.group() == token]
