"""Tables come in row by row, each a statement with what its row states."""

from __future__ import annotations

from pathlib import Path

from kpdesk import Archive

TABLE = (
    "title,date,kind,speakers,text\n"
    'Opening words,2021-11-08,opening speech,Ana Example; Ben Example,"We begin, friends, and we ask for open books."\n'
    "Closing words,soon,closing speech,,We end here and thank those who came from far away.\n"
    ",,,,A row that states nothing of itself but has its words.\n"
)


def test_rows_are_statements_with_what_they_state(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(TABLE, "utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.import_files([tmp_path / "all.csv"])
        assert [each.source for each in report.imported] == ["all.csv / row 2.csv", "all.csv / row 4.csv"]
        first = report.imported[0]
        assert (first.title, first.date, first.year, first.kind) == (
            "Opening words", "2021-11-08", 2021, "opening speech",
        )  # fmt: skip
        assert first.speakers == ("Ana Example", "Ben Example")
        assert {first.evidence[name].certainty for name in ("title", "date", "year", "kind", "speakers")} == {"stated"}
        assert archive.show(first.key).text == "We begin, friends, and we ask for open books."
        assert archive.original(first.key).decode() == "".join(TABLE.splitlines(keepends=True)[:2])
        [failure] = report.failed
        assert failure.source == str(tmp_path / "all.csv" / "row 3.csv")
        assert "“soon” is not a date" in failure.error
        assert not report.empty
        assert archive.check().ok
        again = archive.import_files([tmp_path / "all.csv"])
        assert len(again.duplicates) == 2


def test_a_row_can_be_chosen_alone(tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(TABLE, "utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        proposals = archive.propose([tmp_path / "all.csv"])
        assert [each.verdict for each in proposals] == ["new", "failed", "new"]
        last = proposals[-1]
        report = archive.import_files([last.source], descriptions={last.source: last.description})
        assert [each.source for each in report.imported] == ["all.csv / row 4.csv"]
