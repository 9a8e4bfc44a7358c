"""The index survives what happens to programs: being killed in a commit, and readers while it is written."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from kpdesk.search import Index, lookup
from tests.unit.search.search_material import note, statement

ROOT = Path(__file__).resolve().parents[2]
WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from kpdesk.search import Index
    from tests.unit.search.search_material import note, statement

    index = Index(Path(sys.argv[1]))
    seq = index.seq
    print("ready", flush=True)
    while True:
        seq += 1
        made = [statement(f"s{seq}-{part}", "The river rose.", "Nobody slept.") for part in range(10)]
        index.apply(made, notes=[note(f"n{seq}", "dry feet")], seq=seq)
        print(seq, flush=True)
    """
)


@pytest.mark.parametrize("commits", [0, 1, 2, 3, 5])
def test_an_index_killed_while_it_is_written_is_whole(tmp_path: Path, commits: int) -> None:
    folder = tmp_path / "index"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as writer:
        assert writer.stdout
        said = [writer.stdout.readline() for _ in range(1 + commits)]
        writer.kill()
    index = Index(folder)
    index.verify()
    # The last commit may be in although the mark beside it is not: then its work is done again.
    assert commits <= index.seq <= index.statement_count / 10
    assert index.passage_count == 2 * index.statement_count
    assert len(said) == 1 + commits
    index.apply([statement("after", "The river fell.")], notes=[note("last", "wet feet")], seq=index.seq + 1)
    assert lookup(index, "river").total == index.statement_count


def test_readers_see_whole_commits_while_another_thread_writes(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    wrong: list[str] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            page = lookup(index, "riv", typing=True)
            if page.total % 10 or page.searched * 2 != page.total or len(page.hits) != min(20, page.total):
                wrong.append(f"{page.total} of {page.searched}")

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for seq in range(1, 16):
        made = [statement(f"s{seq}-{part}", "The river rose.", "Rivers fell.") for part in range(5)]
        index.apply(made, seq=seq)
    done.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert lookup(index, "river").total == 150
