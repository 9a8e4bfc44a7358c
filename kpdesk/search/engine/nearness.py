"""Words near each other: by the engine where it can count the places between them, else passage by passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rapidfuzz.distance import OSA

from kpdesk.search.analysis import QueryWord
from kpdesk.search.engine.layout import found_text
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.marking.wanted import Test, Wanted, WantedNear, WantedPhrase, standing_in
from kpdesk.search.query.clauses import Acronym, Begun, Clause, Fuzzy, Lexeme, Near, Or, Pattern, Phrase, Prefix
from kpdesk.search.query.patterns import pattern_test


def wanted_near(clause: Near) -> WantedNear:
    """What is wanted of a text in which these words stand near each other."""
    return WantedNear(tuple(tuple(_phrases(part)) for part in clause.parts), clause.within)


def wanted_phrase(words: Iterable[QueryWord], *, exact: bool) -> WantedPhrase:
    """What is wanted of a text in which these words stand in this order."""
    several = list(words)
    if not exact:
        return WantedPhrase(tuple(Wanted(keys=frozenset(word.keys)) for word in several))
    return WantedPhrase(tuple(Wanted(forms=frozenset(forms)) for forms in exact_forms(several)))


def exact_forms(words: Iterable[QueryWord]) -> list[tuple[str, ...]]:
    """The forms that may stand at each place of a phrase as it is written.

    What is written attached to the first word in Arabic (and, to, with) is no part of the quoted words.
    """
    forms: list[tuple[str, ...]] = [(word.folded,) for word in words]
    first = forms[0][0]
    if "\u0600" <= first[:1] <= "\u06ff":
        definite = first.removeprefix("ال")
        to = () if definite == first else (f"لل{definite}", f"ولل{definite}")
        forms[0] = (first, *(sign + first for sign in ("و", "ف", "ب", "ل", "ك", "وب", "ول")), *to)
    return forms


def begun_phrase(clause: Begun) -> WantedPhrase:
    """What is wanted of a text in which words stand as written and after them one that begins so."""
    before = [Wanted(forms=frozenset({word})) for word in clause.words]
    return WantedPhrase((*before, Wanted(prefixes=(clause.prefix,))))


def slip_test(clause: Fuzzy) -> Test:
    """Whether a folded word is within so many slips of the pen."""
    asked, most = clause.folded, clause.distance
    return lambda folded: OSA.distance(asked, folded, score_cutoff=most) <= most


def words_of(clause: Near) -> Iterator[QueryWord]:
    """The words that are asked for near each other."""
    for part in clause.parts:
        for each in part.clauses if isinstance(part, Or) else (part,):
            if isinstance(each, (Lexeme, Acronym)):
                yield each.word


def standing_near(snapshot: Snapshot, space: str, *, near: WantedNear, among: Any) -> list[str]:
    """The ids of the passages or notes among those of a query in which the words stand near each other."""
    searcher = snapshot.searcher
    result = searcher.search(among, max(1, snapshot.documents))
    found: list[str] = []
    for _, address in result.hits:
        text = found_text(space, bytes(searcher.doc(address).get_first("kept")))
        if near.spans(standing_in(text.words, text.language, near.wanted)):
            found.append(text.id)
    return found


def _phrases(part: Clause) -> Iterator[WantedPhrase]:
    if isinstance(part, Or):
        for each in part.clauses:
            yield from _phrases(each)
    elif isinstance(part, Phrase):
        yield wanted_phrase(part.words, exact=part.exact)
    elif isinstance(part, Begun):
        yield begun_phrase(part)
    else:
        yield WantedPhrase((_word(part),))


def _word(part: Clause) -> Wanted:
    if isinstance(part, Lexeme):
        return Wanted(forms=frozenset({part.word.folded})) if part.exact else Wanted(keys=frozenset(part.word.keys))
    if isinstance(part, Acronym):
        return Wanted(acronyms=frozenset({part.word.acronym}))
    if isinstance(part, Prefix):
        return Wanted(prefixes=(part.folded,))
    if isinstance(part, Pattern):
        return Wanted(tests=(pattern_test(part.pattern),))
    assert isinstance(part, Fuzzy)
    return Wanted(tests=(slip_test(part),))
