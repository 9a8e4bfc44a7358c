"""The paragraphs that a comparison is about, found by their places."""

from __future__ import annotations

from collections.abc import Mapping

from kpdesk.core.numbering import numbered
from kpdesk.core.records import Comparison, Link, Paragraph, Place, Side, SideStatement, Statement, StatementText
from kpdesk.exchange.comparison.wording import ENGLISH, Wording

_LONG = 140

Texts = Mapping[tuple[str, int], StatementText]
"""The texts compared, by key and version."""

Paragraphs = Mapping[tuple[int, str, int], Paragraph]
"""Every paragraph by side, key and number: two versions of one statement may face each other."""

ELSEWHERE = "·"
LEFT, RIGHT = f"=-{ELSEWHERE}", f"=+{ELSEWHERE}"
"""The kinds of marks that make up the passage of the one side and of the other."""


def paragraphs_of(comparison: Comparison, texts: Texts) -> Paragraphs:
    """Every paragraph of every side, in the order of the sides and their statements."""
    return {
        (number, each.key, paragraph.n): paragraph
        for number, side in enumerate(comparison.sides)
        for each in side.statements
        for paragraph in texts[each.key, each.version].body
    }


def at(place: Place) -> tuple[int, str, int]:
    """Where a passage is found among the paragraphs."""
    return place.side, place.key, place.paragraph


def title_of(side: Side, texts: Texts, *, wording: Wording = ENGLISH) -> str:
    """A side as it is named in print: its year, or the one statement it holds and how that was delivered."""
    if len(side.statements) != 1:
        return side.label
    statement = _statement(side.statements[0], texts)
    said = wording.delivery(statement)
    named = " ".join(filter(None, (wording.name(statement), _version(side, wording))))
    return f"{named} ({said})" if said else named


def sources_of(side: Side, texts: Texts, *, wording: Wording = ENGLISH) -> list[str]:
    """Each statement of a side: title, who spoke for whom, what, where, when, and how it was delivered."""
    return [wording.led(wording.source(_statement(each, texts))) for each in side.statements]


def name_of(place: Place, comparison: Comparison, texts: Texts, *, wording: Wording = ENGLISH) -> str:
    """A passage as it is named in print, e.g. "2019 CSC opening speech ¶12"."""
    side = comparison.sides[place.side]
    statement = _statement(next(each for each in side.statements if each.key == place.key), texts)
    parts = (wording.name(statement), _version(side, wording), f"¶{numbered(place.paragraph)}")
    return wording.led(" ".join(filter(None, parts)))


def beginning(text: str) -> str:
    """The first words of a passage that stands elsewhere in full; a short one as it is."""
    if len(text) <= _LONG:
        return text
    return f"{text[:_LONG].rpartition(' ')[0] or text[:_LONG]} …"


def _statement(of: SideStatement, texts: Texts) -> Statement:
    return texts[of.key, of.version].statement


def _version(side: Side, wording: Wording) -> str:
    number = side.label.partition("@")[2]
    return number and f"({wording.version.format(number=number)})"


def marks_of(link: Link, place: Place) -> list[tuple[str, str]]:
    """The word marks of a link as they are shown at one of its passages; those of both sides, to choose from.

    What stands in the other pieces of a paragraph that was split or merged is `ELSEWHERE`, and no deletion.
    """
    marks: list[tuple[str, str]] = [*(link.marks or ())]
    whole, sign = (link.a, "-") if link.part == "split" else (link.b, "+")
    mine = [n for n, (each, _) in enumerate(marks) if each in ("=", sign)]
    if link.part and place == whole and len(mine) > 1:
        for n in (mine[0], mine[-1]):
            marks[n] = (marks[n][0] if marks[n][0] == "=" else ELSEWHERE, marks[n][1])
    return marks


def reasons(link: Link, themes: Mapping[str, str], *, wording: Wording = ENGLISH) -> str:
    """What became of the paragraph as a whole, and why two passages are linked, in one line."""
    moved = wording.moved if link.moved and link.marks else None
    part = {"split": wording.split, "merged": wording.merged}.get(link.part or "")
    told = [
        wording.decided.format(decision=wording.words.get(each.decision, each.decision), author=each.author)
        for each in link.rivals
    ]
    rivals = wording.disagree.format(decisions=wording.semicolon.join(told)) if told else None
    named = (themes.get(each, each) for each in link.why.themes)
    return wording.led(wording.comma.join((*filter(None, (rivals, moved, part)), *named, *link.why.terms)))


def counts_in_words(comparison: Comparison, texts: Texts, *, wording: Wording = ENGLISH) -> str:
    """The counts of a comparison as a sentence or two."""
    counts = comparison.counts
    alone = [
        wording.in_side.format(count=n, side=title_of(side, texts, wording=wording))
        for n, side in zip(counts.alone, comparison.sides, strict=True)
    ]
    sides = wording.semicolon.join(alone)
    said = wording.counted.format(same=counts.same, reworded=counts.reworded, related=counts.related, sides=sides)
    return wording.led(said)


def heading_of(comparison: Comparison, texts: Texts, *, wording: Wording = ENGLISH) -> str:
    """What the whole comparison is called: its sides."""
    return wording.led(" · ".join(title_of(side, texts, wording=wording) for side in comparison.sides))
