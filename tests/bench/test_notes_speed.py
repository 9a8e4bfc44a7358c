"""How fast a hundred thousand notes are filtered and forty quotations checked, beside a plain pass over the words."""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable

import pytest

from kpdesk import Archive
from kpdesk.core.records import Note, Selector
from kpdesk.gui.annotations.filtering import Entry, Filter, kept

WORDS = "river stone gate keeper paper forged count house plenary reform decision market border".split()  # noqa: SIM905


def _milliseconds(work: Callable[[], object], times: int = 7) -> float:
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(spent)


@pytest.mark.bench
def test_filtering_a_hundred_thousand_notes(capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(1)
    notes = [
        Note(
            str(n), f"k{n % 500}", 1, paragraph=1,
            selector=Selector(" ".join(chance.choices(WORDS, k=12)), "", "", 0, 9), state="exact",
            text=" ".join(chance.choices(WORDS, k=8)), label=str(n % 7) if n % 7 else None,
            tags=(chance.choice(WORDS),), visibility="private", author="me", created="2026-01-01T00:00:00Z",
            modified=f"2026-01-01T00:00:{n % 60:02}Z",
        )
        for n in range(100_000)
    ]  # fmt: skip
    entries = [Entry.of(note, None) for note in notes]
    plain = _milliseconds(lambda: [each for each in entries if "forged" in each.words])
    with capsys.disabled():
        for wanted in (Filter(text="forged paper"), Filter(label="3"), Filter(text="river", newest_first=True)):
            spent = _milliseconds(lambda wanted=wanted: kept(entries, wanted))
            sys.stdout.write(
                f"\n100,000 notes, {wanted.text or wanted.label}: {spent:.0f} ms, {spent / plain:.1f} of a plain pass"
            )


@pytest.mark.bench
def test_checking_forty_quotations(samples: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(2)
    texts = [samples.show(each.key).text.split() for each in samples.statements()]
    quotations = []
    for n in range(40):
        words = chance.choice(texts)
        start = chance.randrange(len(words) - 30)
        quotation = words[start : start + chance.randint(6, 30)]
        if n % 2:
            quotation[len(quotation) // 2] = "zebra"
        quotations.append(" ".join(quotation))
    everything = "\n".join(" ".join(words) for words in texts)
    plain = _milliseconds(lambda: [each in everything for each in quotations], 3)
    spent = _milliseconds(lambda: samples.check_quotes(quotations), 3)
    with capsys.disabled():
        sys.stdout.write(f"\n40 quotations: {spent:.0f} ms, a plain look for each {plain:.1f} ms")
