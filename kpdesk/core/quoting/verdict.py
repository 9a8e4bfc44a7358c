"""The verdict on a quotation, from the statements that it may be from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kpdesk.core.quoting.differing import Near, nearest
from kpdesk.core.quoting.joining import joined, places
from kpdesk.core.quoting.pieces import Piece, Quoted, taken_apart, unwrapped
from kpdesk.core.quoting.sources import Source, Span
from kpdesk.core.records import QuoteFlaw, QuoteMatch, QuoteResult, QuoteVerdict, WordMark
from kpdesk.core.wording import is_word, units, word_marks

_MOST_MATCHES = 20
_LINE_ENDS = re.compile(r"\s*\n\s*")
_LAST_SIGNS = re.compile(r"[^\w\s]+\Z")


def check(text: str, sources: Sequence[Source], *, nearly: bool = True) -> QuoteResult:
    """Whether the words stand in these statements, and where.

    Exact is letter for letter, whole words; equivalent differs in the shape of quotes, dashes and spaces and in
    nothing else. Words in [brackets] are the quoter's, and an ellipsis stands for the words left out. Without
    `nearly`, what is neither of both is not looked for.
    """
    for quoted in _readings(text):
        found = _said(text, quoted, sources)
        if found is not None:
            return found
    quoted = taken_apart(unwrapped(text))
    if not (quoted.pieces and nearly):
        return QuoteResult(text, "not found")
    near = _nearest(quoted, sources)
    differing = sum(each.words for each in near)
    pieces = joined(quoted, sources, at_least=differing)
    if len(places(pieces)) > 1:
        return QuoteResult(text, "joined", tuple(pieces), 0, quoted.omitted, quoted.brackets)
    if pieces and not quoted.omitted:
        return _of_one_paragraph(text, quoted, pieces, sources)
    if not near:
        return QuoteResult(text, "not found")
    matches = tuple(each.match for each in near)
    flaw = None if differing else _flaw(quoted, matches, sources)
    return QuoteResult(text, "differs", matches, differing, quoted.omitted, quoted.brackets, flaw)


def _of_one_paragraph(
    text: str, quoted: Quoted, pieces: Sequence[QuoteMatch], sources: Sequence[Source]
) -> QuoteResult:
    """The verdict on pieces of one paragraph that were put together as if nothing stood between them."""
    source = next(each for each in sources if (each.key, each.version) == (pieces[0].key, pieces[0].version))
    if not _ascend(pieces):
        return QuoteResult(text, "differs", tuple(pieces), 0, 0, quoted.brackets, "order")
    end = pieces[-1].end
    last = _LAST_SIGNS.search(quoted.text)
    end += len(last.group()) if last and source.text.startswith(last.group(), end) else 0
    whole = _match(source, pieces[0].start, end, quoted.text)
    dropped = sum(is_word(unit) for kind, said in whole.marks if kind == "-" for unit in units(said))
    return QuoteResult(text, "differs", (whole,), dropped, 0, quoted.brackets, "dropped")


def _flaw(quoted: Quoted, matches: Sequence[QuoteMatch], sources: Sequence[Source]) -> QuoteFlaw | None:
    """What is wrong with pieces whose words were all said."""
    if quoted.omitted and any(source.closes(quoted.pieces) for source in sources):
        return "nothing left out"
    return None if _ascend(matches) else "order"


def _ascend(matches: Sequence[QuoteMatch]) -> bool:
    return all(one.end <= other.start for one, other in pairwise(matches))


def _nearest(quoted: Quoted, sources: Sequence[Source]) -> list[Near]:
    """The nearest place of each piece; none where one of them is not known."""
    near = [nearest(piece.text, sources) for piece in quoted.pieces]
    known = [each for each in near if each is not None]
    if len(known) == len(near):
        return known
    whole = nearest(quoted.text, sources)
    return [whole] if whole else []


def _readings(text: str) -> Iterator[Quoted]:
    """The quotation as it is and without marks around it; then with its dots and brackets as the quoter's."""
    for bare in dict.fromkeys((text.strip(), unwrapped(text))):
        if any(map(str.isalnum, bare)):
            yield Quoted(bare, (Piece(bare, literal=True),))
    apart = taken_apart(unwrapped(text))
    if (apart.omitted or apart.brackets) and apart.pieces:
        yield apart


def _said(text: str, quoted: Quoted, sources: Sequence[Source]) -> QuoteResult | None:
    """The verdict where the words stand in a statement, each piece after the other; else None."""
    if quoted.omitted and any(source.closes(quoted.pieces) for source in sources):
        return None
    found: dict[QuoteVerdict, list[QuoteMatch]] = {"exact": [], "equivalent": []}
    across: list[QuoteMatch] = []
    for source in sources:
        for spans in source.chains(quoted.pieces):
            if _crosses(source, quoted, spans):
                across = across or list(_parts(source, quoted, spans))
            else:
                verdict: QuoteVerdict = "exact" if _is_exact(quoted, spans) else "equivalent"
                found[verdict].append(_match(source, spans[0].start, spans[-1].end, quoted.text))
    for verdict, matches in found.items():
        if matches:
            return QuoteResult(text, verdict, tuple(matches[:_MOST_MATCHES]), 0, quoted.omitted, quoted.brackets)
    return QuoteResult(text, "joined", tuple(across), 0, quoted.omitted, quoted.brackets) if across else None


def _is_exact(quoted: Quoted, spans: Sequence[Span]) -> bool:
    return not quoted.open_ends and all(span.exact for span in spans)


def _crosses(source: Source, quoted: Quoted, spans: Sequence[Span]) -> bool:
    """Whether paragraphs of the statement are run together in the quotation."""
    ends = len(_LINE_ENDS.findall(quoted.text))
    return source.text.count("\n", spans[0].start, spans[-1].end) > ends


def _parts(source: Source, quoted: Quoted, spans: Sequence[Span]) -> Iterator[QuoteMatch]:
    """The pieces of a quotation that runs over several paragraphs, one for each paragraph that a piece touches."""
    for span, piece in zip(spans, quoted.pieces, strict=True):
        at = span.start
        for line in source.text[span.start : span.end].split("\n"):
            if line.strip():
                yield _match(source, at, at + len(line), _counterpart(line, piece.text))
            at += len(line) + 1


def _counterpart(line: str, quotation: str) -> str:
    found = Piece(line, literal=True).looks.search(quotation)
    return found.group().strip() if found else line


def _match(source: Source, start: int, end: int, quotation: str) -> QuoteMatch:
    marks: tuple[WordMark, ...] = word_marks(source.text[start:end], quotation)
    return QuoteMatch(source.key, source.version, source.paragraph(start), start, end, marks)
