"""A note's place carried over to another text, or honestly left to be placed by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kpdesk.core.anchor.likeness import Place, alike, context_alike, places_like, words_alike
from kpdesk.core.anchor.mapping import WordMap
from kpdesk.core.anchor.paragraphs import ParagraphPairs
from kpdesk.core.anchor.places import find
from kpdesk.core.letters import whole
from kpdesk.core.records import AnchorState, Selector
from kpdesk.core.wording import word_ratio
from kpdesk.core.words import is_content, words

# From findings on ~290 random quotations: a mapped place holds from .60 on, a sought one from .75 on.
_MAPPED = 0.60
_SOUGHT = 0.75
_HALF = 0.5
_TWIN = 0.9
_TWIN_OF_OLD = 0.8
# How much more alike in words a place must be to its origin than to a twin of the origin.
_LEAD = 0.01
# How much more alike the best place must be than any other, and than any other place is to it.
_CLEARLY = 0.08
# Unchanged letters wanted on either side of an unchanged quotation, so that it counts as untouched.
_UNTOUCHED = 32
_SUGGESTIONS = 3
_WORTH_SHOWING = 0.5


@dataclass(frozen=True)
class Anchored:
    """A place for a note: `exact` and `moved` have its words letter for letter, `changed` has not."""

    start: int
    end: int
    state: AnchorState
    score: float


@dataclass(frozen=True)
class Transfer:
    """Where a note stands now; without `anchored` it is to be placed, and `suggestions` may help, best first."""

    anchored: Anchored | None
    suggestions: tuple[Anchored, ...] = ()


class _Candidate(NamedTuple):
    score: float
    place: Place


class Transfers:
    """Carries any number of selectors from one text to another; the two are compared once."""

    def __init__(self, old_text: str, new_text: str) -> None:
        self._old = old_text
        self._new = new_text
        self._map = WordMap(old_text, new_text)
        self._paragraphs = ParagraphPairs(old_text, new_text)

    def transfer(self, selector: Selector) -> Transfer:
        """The place of the selector's words in the new text.

        It is accepted only where it is clearly more like the old place than any other place is, and the
        old place clearly more like it than any other place of the old text.
        """
        origin = _origin(self._old, selector)
        if origin is None:
            return locate(selector, self._new)
        mapped = Place(self._new, *self._map.span(origin.start, origin.end))
        if self._untouched(origin):
            return Transfer(Anchored(mapped.start, mapped.end, "exact", 1.0))
        return self._sought(origin, mapped.fitted_to(origin.words))

    def _untouched(self, origin: Place) -> bool:
        """Whether the words and what stands around them are unchanged and stand only once in both texts.

        Where a copy of the words is gone it might be theirs, so the other copies have to be looked at.
        """
        start = max(0, origin.start - _UNTOUCHED)
        end = min(len(self._old), origin.end + _UNTOUCHED)
        kept = self._map.kept_around(start, end)
        if kept is None or self._new.count(origin.words) < self._old.count(origin.words):
            return False
        stretch = self._old[kept[0] : kept[1]]
        return self._old.count(stretch) == 1 and self._new.count(stretch) == 1

    def _sought(self, origin: Place, mapped: Place) -> Transfer:
        moved = self._in_its_paragraph(origin)
        if moved and self._paragraphs.hold(origin):
            held = _Candidate(alike(origin, moved[0]), moved[0])
            return Transfer(_anchored(origin, held, moved=not held.place.overlaps(mapped)))
        candidates = _best_first(origin, places_like(origin, self._new), (mapped, *moved))
        if not candidates:
            return Transfer(None)
        best = candidates[0].place
        home = self._home(origin, best)
        if home is not None:
            candidates = [each for each in candidates if each.place.start in home[1]]
        follows_the_map = bool(mapped.words) and best.overlaps(mapped)
        with_paragraph = any(best.overlaps(place) for place in moved)
        enough = follows_the_map or with_paragraph or words_alike(origin, best) >= _SOUGHT
        rivals = [each for each in _rivals(origin, best, self._old) if home is None or each.start in home[0]]
        sure = self._is_told_apart(origin, candidates, rivals) and _is_clear(origin, candidates)
        if enough and sure and _is_wanted_back(origin, best, rivals):
            return Transfer(_anchored(origin, candidates[0], moved=not follows_the_map))
        return Transfer(None, _suggestions(origin, candidates))

    def _in_its_paragraph(self, origin: Place) -> tuple[Place, ...]:
        """The place in the paragraph that the origin's own became, where it can be told from all others."""
        place = self._paragraphs.place_of(origin)
        return () if place is None else (place.fitted_to(origin.words),)

    def _home(self, origin: Place, best: Place) -> tuple[range, range] | None:
        """The paragraph of the origin in both texts, where it is sure and the best place is in it and alike.

        Then places in other paragraphs are no rivals: the paragraphs are told apart by all their words.
        """
        homes = self._paragraphs.homes(origin)
        inside = homes is not None and best.start in homes[1] and words_alike(origin, best) >= _SOUGHT
        return homes if inside else None

    def _is_told_apart(self, origin: Place, candidates: list[_Candidate], rivals: Sequence[Place]) -> bool:
        """Whether it is sure which of several nearly equal sentences is meant, where there are such.

        How alike they are cannot tell: an edit of one may make it more like another. Only letters can, those of the
        quotation or of what stands around it, which are in both texts once.
        """
        best = candidates[0].place
        if best.words == origin.words and self._stayed_edited(origin, candidates):
            return False
        others = (*rivals, *(each.place for each in candidates[1:]))
        if not any(_is_double(origin, other) for other in others):
            return True
        around = _surrounded(origin)
        if self._stands_once(origin.words) and best.words == origin.words:
            return True
        return self._stands_once(around.words) and around.words in _surrounded(best).words

    def _stayed_edited(self, origin: Place, candidates: Sequence[_Candidate]) -> bool:
        """Whether the words may have been edited where they stood, and others have become what they were."""
        fits = max(_HALF, context_alike(origin, candidates[0].place))
        others = (each.place for each in candidates[1:])
        return any(context_alike(origin, each) > fits and each.words not in self._old for each in others)

    def _stands_once(self, words: str) -> bool:
        return self._old.count(words) == 1 and self._new.count(words) == 1


def transfer(selector: Selector, old_text: str, new_text: str) -> Transfer:
    """The place of one selector of `old_text` in `new_text`; see `Transfers` for many."""
    return Transfers(old_text, new_text).transfer(selector)


def locate(selector: Selector, text: str) -> Transfer:
    """The place of a selector whose own text is not at hand, from its words and their context alone."""
    origin = Place(selector.prefix + selector.exact + selector.suffix, len(selector.prefix), 0)
    origin = origin._replace(end=origin.start + len(selector.exact))
    candidates = _best_first(origin, places_like(origin, text))
    if not candidates:
        return Transfer(None)
    best = candidates[0]
    enough = min(words_alike(origin, best.place), best.score) >= _SOUGHT
    # Which of two twins was meant only the old text could tell, unless one has the very words.
    doubtful = best.place.words != origin.words and _has_twin(origin, candidates)
    if enough and not doubtful and _is_clear(origin, candidates):
        return Transfer(_anchored(origin, best, moved=False))
    return Transfer(None, _suggestions(origin, candidates))


def _origin(text: str, selector: Selector) -> Place | None:
    """Where the selector stands in its own text; None where its positions are wrong and its words ambiguous."""
    if selector.exact and text[selector.start : selector.end] == selector.exact:
        return Place(text, selector.start, selector.end)
    places = find(text, quote=selector.exact, prefix=selector.prefix, suffix=selector.suffix)
    return Place(text, *places[0]) if len(places) == 1 else None


def _still_says_it(origin: Place, mapped: Place) -> bool:
    """Whether the words at a mapped place are still the old ones; of a few words half may go where all around stays."""
    if words_alike(origin, mapped) >= _MAPPED:
        return True
    shared = {word.stem for word in words(origin.words) if is_content(word)} & {
        word.stem for word in words(mapped.words)
    }
    half = bool(shared) and word_ratio(origin.words, mapped.words) >= _HALF
    return half and context_alike(origin, mapped) >= _MAPPED


def _is_double(origin: Place, other: Place) -> bool:
    """Whether another place is nearly the same sentence in nearly the same surroundings."""
    return words_alike(origin, other) >= _TWIN_OF_OLD and context_alike(origin, other) >= _HALF


def _surrounded(place: Place) -> Place:
    """A place with the letters around it that are in its paragraph."""
    before = place.prefix.rpartition("\n")[2][-_UNTOUCHED:]
    after = place.suffix.partition("\n")[0][:_UNTOUCHED]
    return Place(place.text, place.start - len(before), place.end + len(after))


def _is_wanted_back(origin: Place, best: Place, rivals: Sequence[Place]) -> bool:
    """Whether no other place of the old text is nearly as like the new place as the origin is.

    A place whose words are more like it is a rival whatever stands around: of two nearly equal
    sentences one may be gone, and the other have taken its place.
    """
    own_words = words_alike(origin, best)
    for rival in rivals:
        its_words = words_alike(rival, best)
        is_twin = its_words >= _TWIN or words_alike(rival, origin) >= _TWIN_OF_OLD
        lead = 0.0 if rival.words == origin.words else _LEAD
        if is_twin and (its_words + lead > own_words or context_alike(origin, best) < _MAPPED):
            return False
        if its_words >= _MAPPED and alike(rival, best) + _CLEARLY > alike(origin, best):
            return False
    return True


def _rivals(origin: Place, best: Place, text: str) -> Iterator[Place]:
    """Other places of the old text that the new place may come from."""
    for place in (*places_like(origin, text), *places_like(best, text)):
        if not place.overlaps(origin):
            yield place


def _best_first(origin: Place, places: Iterable[Place], mapped: Iterable[Place] = ()) -> list[_Candidate]:
    """The places with similar words, and mapped ones, most alike first; of those that overlap only the best."""
    likely = [place for place in places if words_alike(origin, place) >= _MAPPED]
    likely += [place for place in mapped if _still_says_it(origin, place)]
    kept: list[_Candidate] = []
    for candidate in sorted((_Candidate(alike(origin, place), place) for place in likely), key=_rank):
        if not any(candidate.place.overlaps(better.place) for better in kept):
            kept.append(candidate)
    return kept


def _rank(candidate: _Candidate) -> tuple[float, int, int]:
    return -candidate.score, candidate.place.start, candidate.place.end


def _is_clear(origin: Place, candidates: list[_Candidate]) -> bool:
    """Whether the best place is clearly better than the next; between twins only a context that remains can tell."""
    if len(candidates) == 1:
        return True
    if _has_twin(origin, candidates) and context_alike(origin, candidates[0].place) < _MAPPED:
        return False
    return candidates[0].score - candidates[1].score >= _CLEARLY


def _has_twin(origin: Place, candidates: list[_Candidate]) -> bool:
    """Whether a place beside the best has nearly the words of the origin."""
    return any(words_alike(origin, each.place) >= _TWIN for each in candidates[1:])


def _anchored(origin: Place, candidate: _Candidate, *, moved: bool) -> Anchored:
    unchanged: AnchorState = "moved" if moved else "exact"
    place = Place(candidate.place.text, *whole(*candidate.place))
    state: AnchorState = unchanged if place.words == origin.words else "changed"
    return Anchored(place.start, place.end, state, round(candidate.score, 3))


def _suggestions(origin: Place, candidates: list[_Candidate]) -> tuple[Anchored, ...]:
    likely = (each for each in candidates[:_SUGGESTIONS] if words_alike(origin, each.place) >= _WORTH_SHOWING)
    return tuple(_anchored(origin, each, moved=True) for each in likely)
