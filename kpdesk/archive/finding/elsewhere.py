"""Where else words were said: of many words the passages that share a long run of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kpdesk.core.records import Hit, Mark
from kpdesk.core.words import words as words_of

_SHORTEST = 8
_MOST_WORDS = 60
CERTAIN, COMMON = "said before", "common wording"


def plain(text: str) -> str:
    """The first words of a text as a query for passages with most of them."""
    return " ".join(word.folded for word in words_of(text)[:_MOST_WORDS])


def quoted(text: str) -> str:
    """A text as a query for its exact words."""
    return '"' + " ".join(word.text for word in words_of(text)) + '"'


def in_forms(text: str) -> str:
    """A text as a query for its words close to each other, in all their forms."""
    return f"{quoted(text)}~1" if len(words_of(text)) > 1 else text


def said_in(text: str, hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Those of the hits that share a run of at least eight words with a text, longest first, with the run marked."""
    from kpdesk.core.similarity.reuse import shared_run  # noqa: PLC0415 - numpy is a fifth of the start

    found: list[tuple[int, Hit]] = []
    for hit in hits:
        run = shared_run(text, hit.text)
        if len(run) >= _SHORTEST:
            found.append((len(run), replace(hit, marks=tuple(_marks(run, hit.text)), score=float(len(run)))))
    return tuple(hit for _, hit in sorted(found, key=lambda each: -each[0]))


def is_long(text: str) -> bool:
    """Whether a text has so many words that it can be told whether they were taken over."""
    return len(words_of(text)) >= _SHORTEST


def graded(hits: Sequence[Hit], certain: Collection[tuple[str, int]]) -> tuple[Hit, ...]:
    """The hits with their grades, first those in one of the `certain` places (key and paragraph)."""
    known = [replace(hit, grade=CERTAIN if (hit.key, hit.paragraph) in certain else COMMON) for hit in hits]
    return tuple(sorted(known, key=lambda hit: hit.grade != CERTAIN))


def counted(hits: Sequence[Hit]) -> Mapping[str, Mapping[str, int]]:
    """How many of the hits are of each year, organisation, kind and language."""
    fields = ("year", "organisation", "kind", "language")
    values = {field: Counter(str(value) for hit in hits if (value := getattr(hit, field))) for field in fields}
    return {field: dict(counts) for field, counts in values.items()}


def _marks(run: Sequence[str], text: str) -> Iterator[Mark]:
    """The places of a run of words in a text, word by word."""
    wanted = [word.folded for each in run for word in words_of(each)]
    standing = words_of(text)
    forms = [word.folded for word in standing]
    for start in range(len(forms) - len(wanted) + 1):
        if forms[start : start + len(wanted)] == wanted:
            yield from ((word.start, word.end) for word in standing[start : start + len(wanted)])
            return
