"""How long searching takes beside SQLite's FTS5 doing the same work; run with `pytest -m bench tests/bench -s`."""

from __future__ import annotations

import random
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from kpdesk.search import Index, lookup
from tests.bench.speeches import KINDS, PER_STATEMENT, Spoken, passages, statements
from tests.unit.search.search_material import statement

pytestmark = pytest.mark.bench

ROOT = Path(__file__).resolve().parents[2]
SIZES = (10_000, 100_000)
FACETS = ("year", "organisation", "kind", "meeting")
OPENING = """
import resource, sys
from functools import partial
from pathlib import Path
from kpdesk.search import Index, lookup
index = Index(Path(sys.argv[1]))
for query in ("nation", "peace OR war", '"united nations"', "c*", "goverment~", "trade NEAR/10 treaty"):
    lookup(index, query)
with open("/proc/self/status") as status:
    print(next(line for line in status if line.startswith("VmRSS")).split()[1])
"""


class Corpus(NamedTuple):
    """An index and a database of the same passages."""

    index: Index
    folder: Path
    fts5: sqlite3.Connection
    spoken: list[Spoken]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size} passages")
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    folder = tmp_path_factory.mktemp("speed")
    spoken = passages(request.param)
    index = Index(folder / "index")
    began = time.process_time()
    several = list(statements(spoken))
    for start in range(0, len(several), 500):
        index.apply(several[start : start + 500], seq=start + 1)
    ours = time.process_time() - began
    began = time.process_time()
    database = in_fts5(folder / "fts5.db", spoken)
    told(f"{len(spoken)} passages: built in {ours:.1f} s of CPU; FTS5 in {time.process_time() - began:.1f} s")
    yield Corpus(index, folder / "index", database, spoken)
    database.close()


def told(figure: str) -> None:
    sys.stdout.write(f"\n{figure}")


def in_fts5(file: Path, spoken: list[Spoken]) -> sqlite3.Connection:
    database = sqlite3.connect(file)
    database.execute(
        "create virtual table f using fts5(t, tokenize='porter unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
    database.execute("create table facts(id integer primary key, year int, organisation text, kind text, meeting text)")
    database.executemany("insert into f(rowid, t) values(?, ?)", ((n, each[0]) for n, each in enumerate(spoken)))
    rows = (
        (n, year, speaker, KINDS[n // PER_STATEMENT % len(KINDS)], f"{year} plenary")
        for n, (_, year, speaker) in enumerate(spoken)
    )
    database.executemany("insert into facts values(?, ?, ?, ?, ?)", rows)
    database.commit()
    return database


def asked_of_fts5(database: sqlite3.Connection, query: str) -> None:
    """Twenty best with snippets, the exact total, and the counts of four facets."""
    best = "select rowid, snippet(f, 0, '[', ']', '…', 12), bm25(f) from f where f match ? order by bm25(f) limit 20"
    database.execute(best, (query,)).fetchall()
    database.execute("select count(*) from f where f match ?", (query,)).fetchone()
    for facet in FACETS:
        counts = f"select {facet}, count(*) from f join facts on facts.id = f.rowid where f match ? group by {facet}"
        database.execute(counts, (query,)).fetchall()


def queries(spoken: list[Spoken]) -> list[tuple[str, str]]:
    """Queries for kpdesk and for FTS5 that mean the same."""
    chance = random.Random(3)
    words = [word for text, *_ in chance.sample(spoken, 300) for word in re.findall(r"[a-z]{4,}", text.lower())[:8]]
    made: list[tuple[str, str]] = []

    def several(times: int, make: Callable[[], str]) -> None:
        made.extend((query, query) for query in (make() for _ in range(times)))

    def phrase() -> str:
        said = re.findall(r"[a-z]+", chance.choice(spoken)[0].lower())
        start = chance.randrange(max(1, len(said) - 3))
        return f'"{" ".join(said[start : start + 3])}"'

    several(60, lambda: chance.choice(words))
    several(60, lambda: " ".join(chance.sample(words, 2)))
    several(40, lambda: " OR ".join(chance.sample(words, 3)))
    several(30, phrase)
    several(60, lambda: chance.choice(words)[: chance.choice((1, 2, 3, 4))] + "*")
    for _ in range(20):
        one, other = chance.sample(words, 2)
        made.append((f"{one} NEAR/10 {other}", f"NEAR({one} {other}, 10)"))
    chance.shuffle(made)
    return made


def test_a_search_takes_a_fraction_of_the_time_of_fts5(corpus: Corpus) -> None:
    ours: list[float] = []
    theirs: list[float] = []
    for query, same in queries(corpus.spoken):
        ours.append(milliseconds(partial(lookup, corpus.index, query)))
        theirs.append(milliseconds(partial(asked_of_fts5, corpus.fts5, same)))
    mine, peer = percentiles(ours), percentiles(theirs)
    told(f"search p50 {mine[0]:.1f}, p95 {mine[1]:.1f} ms; FTS5 {peer[0]:.1f}, {peer[1]:.1f} ms")
    told(f"ratio of p95: {mine[1] / peer[1]:.3f}")
    assert mine[1] < peer[1]


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def percentiles(figures: list[float]) -> tuple[float, float]:
    ordered = sorted(figures)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]


def test_a_new_statement_is_found_at_once(corpus: Corpus) -> None:
    taken = []
    for number in range(5):
        began = time.perf_counter()
        corpus.index.apply([statement(f"new-{number}", f"The quokka{number} arrived.")], seq=10**6 + number)
        assert lookup(corpus.index, f"quokka{number}").total == 1
        taken.append((time.perf_counter() - began) * 1000)
    told(f"a new statement is found {sorted(taken)[2]:.0f} ms after its commit (median of 5)")


def test_an_open_index_takes_little_memory(corpus: Corpus) -> None:
    command = [sys.executable, "-c", OPENING, str(corpus.folder)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    told(f"memory of a process that opened and searched: {int(said) / 1024:.0f} MB")
