"""The command line: every command, its JSON document, its exit code and its sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kpdesk import cli
from kpdesk.archive import Archive
from kpdesk.archive.upkeep.backups import backups_of

STATEMENT = {
    "id", "key", "version", "source", "sha256", "title", "date", "date_precision", "year", "meeting", "organisation",
    "publisher", "speakers", "kind", "delivery", "language", "paragraphs", "words", "evidence",
}  # fmt: skip
NOTE = {
    "id", "key", "version", "paragraph", "selector", "state", "text", "label", "tags", "visibility", "author",
    "created", "modified", "bundle",
}  # fmt: skip
HIT = {
    "key", "version", "paragraph", "year", "title", "organisation", "kind", "score", "text", "marks", "snippet",
}  # fmt: skip

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(sample_folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str | Path) -> tuple[int, str, str]:
        code = cli.run(["--archive", str(sample_folder), *map(str, arguments)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def ask(run: Run) -> Callable[..., Any]:
    def call(*arguments: str | Path) -> Any:
        code, out, _ = run("--json", *arguments)
        assert code == 0
        return json.loads(out)

    return call


def test_list_gives_every_field_and_filters(ask: Callable[..., Any]) -> None:
    statements = ask("list")["statements"]
    assert len(statements) >= 14
    assert set(statements[0]) >= STATEMENT
    years = [each["year"] for each in statements]
    assert years == sorted(years)
    french = ask("list", "--language", "fr")["statements"]
    assert {each["language"] for each in french} == {"fr"}
    assert len(french) == 2


def test_show_gives_the_text_and_paragraphs_that_slice_it(ask: Callable[..., Any]) -> None:
    key = ask("list")["statements"][0]["key"]
    shown = ask("show", key)
    assert set(shown) >= STATEMENT | {"text", "body", "notes"}
    assert all(shown["text"][p["start"] : p["end"]] == p["text"] for p in shown["body"])
    assert {"n", "kind", "speaker", "start", "end", "text"} <= set(shown["body"][0])


def test_search_gives_hits_with_marks_and_counts(ask: Callable[..., Any]) -> None:
    page = ask("search", "certificate", "--limit", "3")
    assert set(page) >= {"query", "total", "searched", "took_ms", "hits", "facets", "suggestion", "notes"}
    assert len(page["hits"]) <= 3 <= page["total"]
    hit = page["hits"][0]
    assert set(hit) >= HIT
    assert all("certif" in hit["text"][a:b].lower() for a, b in hit["marks"])
    assert sum(page["facets"]["language"].values()) == page["total"]


def test_a_search_for_what_nothing_has_says_what_there_is(ask: Callable[..., Any], run: Run) -> None:
    assert ask("search", "theme:concensus")["unknown"][0]["nearest"][0] == "consensus"
    _, out, _ = run("search", "theme:concensus")
    assert "Nothing here has theme:concensus; nearest to it: consensus, " in out
    assert "Did you mean: theme:consensus" in out


def test_a_search_names_what_the_glossary_calls_the_same_in_other_languages(run: Run) -> None:
    _, out, _ = run("search", "certificate")
    assert "Also (pt): certificado, 6 passages" in out


def test_a_bad_query_is_explained_with_its_place(run: Run) -> None:
    code, out, err = run("--json", "search", "year:abc")
    assert (code, list(json.loads(out))) == (2, ["error"])
    assert "year" in err
    assert "character" in err


def test_related_passages_come_from_other_statements(ask: Callable[..., Any]) -> None:
    first = ask("search", "certificate")["hits"][0]
    page = ask("related", first["key"], str(first["paragraph"]), "--limit", "4")
    assert 1 <= len(page["hits"]) <= 4
    assert first["key"] not in {hit["key"] for hit in page["hits"]}
    scores = [hit["score"] for hit in page["hits"]]
    assert scores == sorted(scores, reverse=True)


def test_compare_keeps_the_contract_of_the_marks(ask: Callable[..., Any]) -> None:
    document = ask("compare", "2019", "2022")
    texts = {
        (each["key"], p["n"]): p["text"]
        for side in document["sides"]
        for each in side["statements"]
        for p in ask("show", each["key"])["body"]
    }
    seen = set()
    for link in document["links"]:
        a, b = ((end["key"], end["paragraph"]) for end in (link["a"], link["b"]))
        seen |= {a, b}
        assert (link["marks"] is None) == (link["status"] == "related")
        if link["marks"]:
            assert "".join(t for sign, t in link["marks"] if sign in "=-") == texts[a]
            assert "".join(t for sign, t in link["marks"] if sign in "=+") == texts[b]
    alone = [(end["key"], end["paragraph"]) for end in document["alone"]]
    assert len(alone) == len(set(alone))
    assert seen | set(alone) == set(texts)
    assert not seen & set(alone)


def test_the_lines_of_a_comparison_tell_what_shares_a_theme_alone(ask: Callable[..., Any], run: Run) -> None:
    links = ask("compare", "2019", "2022")["links"]
    broad = sum(link["band"] == "theme" for link in links)
    assert broad
    related = sum(link["status"] == "related" for link in links)
    _, out, _ = run("compare", "2019", "2022")
    assert f"{related} related ({broad} of them by theme alone); " in out.splitlines()[0]


def test_compare_writes_a_page(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "years.html"
    code, _, _ = run("compare", "2019", "2022", "-o", file)
    assert code == 0
    assert "No counterpart found" in file.read_text("utf-8")


def test_two_versions_on_a_page_each_keep_their_own_words(run: Run, tmp_path: Path) -> None:
    words = "We thank the {}.\n\n" + "The books stay open to everyone who asks for them in this hall today.\n\n" * 4
    for n, thanked in enumerate(("chair", "host and vice chair"), 1):
        (tmp_path / f"v{n}.txt").write_text(words.format(thanked), "utf-8")
    key = json.loads(run("--json", "import", tmp_path / "v1.txt")[1])["imported"][0]["key"]
    run("import", "--as-version-of", key, tmp_path / "v2.txt")
    run("compare", f"{key}@1", f"{key}@2", "-o", tmp_path / "page.html")
    cells = (tmp_path / "page.html").read_text("utf-8").split("<td")
    first = [cell for cell in cells if "(version 1) ¶" in cell]
    second = [cell for cell in cells if "(version 2) ¶" in cell]
    assert not any("host" in cell for cell in first)
    assert any("host" in cell for cell in second)


def test_a_comparison_is_not_written_as_what_it_cannot_be(run: Run, tmp_path: Path) -> None:
    code, _, err = run("compare", "2019", "2022", "-o", tmp_path / "years.odt")
    assert code == 2
    assert ".html" in err
    assert not (tmp_path / "years.odt").exists()


def test_an_unknown_theme_is_told_with_those_there_are(run: Run) -> None:
    code, _, err = run("compare", "2019", "2022", "--theme", "nosuch")
    assert code == 2
    assert "definition" in err


def test_brackets_in_a_field_are_words_and_not_markup(run: Run, tmp_path: Path) -> None:
    key = json.loads(run("--json", "list")[1])["statements"][0]["key"]
    run("edit", key, "organisation=[/x] [red]Y")
    code, out, _ = run("list")
    assert code == 0
    assert "[/x] [red]Y" in out
    (tmp_path / "speech.md").write_text("# Closing [/b] speech\n\nWords enough to be a text.", "utf-8")
    assert run("import", "--dry-run", tmp_path / "speech.md")[0] == 0


def test_keys_are_never_cut(run: Run) -> None:
    keys = [each["key"] for each in json.loads(run("--json", "list")[1])["statements"]]
    out = run("list")[1]
    assert all(key in out for key in keys)


def test_one_missing_path_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    code, out, _ = run("--json", "import", tmp_path / "missing.txt", tmp_path / "new.txt")
    report = json.loads(out)
    assert code == 1
    assert len(report["imported"]) == 1
    assert "missing.txt" in report["failed"][0]["source"]


def test_a_name_in_an_error_breaks_no_line(run: Run, tmp_path: Path) -> None:
    code, _, told = run("bundle", "preview", tmp_path / "no\nne.kpbundle")
    assert code != 0
    assert "no\\nne.kpbundle" in told
    assert len(told.splitlines()) == 1


def test_a_name_breaks_no_line_and_turns_none_round(run: Run, tmp_path: Path) -> None:
    for name in ("new\nline.txt", "\u202eevil.txt"):
        (tmp_path / name).write_text(f"Statement of the Lamp League {name}", encoding="utf-8")
        lines = run("import", tmp_path / name)[1].strip("\n").split("\n")
        assert len(lines) == 1
        assert lines[0].isprintable()


def test_reading_never_makes_an_archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--archive", str(tmp_path / "typo"), "list"]) == 3
    assert "no archive" in capsys.readouterr().err
    assert not (tmp_path / "typo").exists()


def test_a_word_left_out_is_no_option(run: Run) -> None:
    assert run("search", "-certificate")[0] == 0


def test_a_dry_run_shows_what_was_set_and_refuses_what_cannot_be(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    shown = run("--json", "import", "--dry-run", "--set", "year=1999", tmp_path / "new.txt")[1]
    assert json.loads(shown)["imported"][0]["year"] == 1999
    assert run("import", "--dry-run", "--set", "bogus=1", tmp_path / "new.txt")[0] == 2


def test_a_found_passage_shows_no_gap_where_a_page_head_was_left_out(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lamp.txt"
    file.write_text("Lamps\n\nThe lamps of those who\n\nA head of the page\n\nwatched the harbour burn.", "utf-8")
    key = json.loads(run("--json", "import", file)[1])["imported"][0]["key"]
    for verb, n in (("drop", "3"), ("join", "2")):
        assert run("repair", key, verb, n)[0] == 0
    assert "The lamps of those *who* *watched* the harbour burn." in run("search", '"who watched"')[1]


def test_output_is_utf8_wherever_it_goes(sample_folder: Path) -> None:
    command = [sys.executable, "-m", "kpdesk", "--archive", str(sample_folder), "show"]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    key = "2024-plenary-bahruna-intervention"
    done = subprocess.run([*command, key], capture_output=True, check=True, env=environment)
    assert "بحرونة" in done.stdout.decode("utf-8")


def test_compare_says_why_a_file_cannot_be_written(run: Run, tmp_path: Path) -> None:
    code, _, err = run("compare", "2019", "2022", "-o", tmp_path / "missing" / "years.html")
    assert code == 1
    assert "choose another place" in err


def test_a_comparison_says_on_a_terminal_how_far_it_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = run("compare", "2019", "2021", "2022")
    assert (code, err) == (0, "")  # nobody watches
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    code, watched, err = run("compare", "2019", "2021", "2022")
    assert (code, watched) == (0, out)
    told = [line.strip() for line in err.replace("\n", "\r").split("\r") if line.strip()]
    assert told == ["Reading the texts", *(f"{done} of 3  Comparing" for done in (0, 1, 2, 3))]
    assert run("--quiet", "compare", "2019", "2021")[2] == ""


@pytest.mark.parametrize("sides", [("2019",), ("2019", "1905"), ("2019", "no-such-key"), ("2019", "key@x")])
def test_a_side_that_is_not_there_is_a_sentence(run: Run, sides: tuple[str, ...]) -> None:
    code, out, err = run("compare", *sides)
    assert (code, out) == (2 if len(sides) < 2 else 1, "")
    assert err.strip().endswith(".")


def test_a_note_is_added_listed_edited_removed_restored(ask: Callable[..., Any]) -> None:
    hit = ask("search", "certificate")["hits"][0]
    quote = hit["text"][:60]
    note = ask("note", "add", hit["key"], "--quote", quote, "--text", "Ask again", "--tag", "ask", "--label", "2")
    assert set(note) >= NOTE
    assert note["selector"]["exact"] == quote
    assert [each["id"] for each in ask("note", "list")["notes"]] == [note["id"]]
    assert ask("note", "edit", note["id"], "--text", "Asked", "--label", "")["label"] is None
    ask("note", "remove", note["id"])
    assert ask("note", "list")["notes"] == []
    assert [each["id"] for each in ask("note", "list", "--trash")["notes"]] == [note["id"]]
    assert ask("note", "restore", note["id"])["text"] == "Asked"
    assert len(ask("note", "history", note["id"])["history"]) >= 3
    assert ask("show", hit["key"])["notes"][0]["id"] == note["id"]


def test_a_quote_that_stands_nowhere_is_wrong_use(run: Run) -> None:
    key = json.loads(run("--json", "list")[1])["statements"][0]["key"]
    code, out, err = run("--json", "note", "add", key, "--quote", "xyzzy was never said")
    assert (code, list(json.loads(out))) == (2, ["error"])
    assert "do not stand" in err


def test_edit_remove_and_restore_give_the_statement_back(ask: Callable[..., Any]) -> None:
    key = ask("list")["statements"][0]["key"]
    assert ask("edit", key, "title=Another title")["title"] == "Another title"
    assert ask("remove", key)["key"] == key
    assert key not in {each["key"] for each in ask("list")["statements"]}
    assert ask("restore", key)["key"] == key


def test_cite_quotes_with_the_source(ask: Callable[..., Any]) -> None:
    circulated = next(each for each in ask("list")["statements"] if each["delivery"] == "circulated")
    citation = ask("cite", circulated["key"], "3")["citation"]
    assert "circulated, not delivered" in citation
    assert "¶" in citation


@pytest.mark.parametrize("style", ["plain", "markdown", "html", "bibtex", "ris", "csl-json"])
def test_every_citation_format_holds_the_title(ask: Callable[..., Any], style: str) -> None:
    statement = ask("list", "--language", "en")["statements"][0]
    assert ask("cite", statement["key"], "2", "--format", style)["citation"].strip()


def test_import_reports_each_fate_and_fails_by_its_code(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    code, out, _ = run("--json", "import", tmp_path / "new.txt", tmp_path / "empty.txt", "--set", "year=2020")
    report = json.loads(out)
    assert code == 1
    assert set(report) >= {"imported", "duplicates", "new_versions", "failed", "empty", "cancelled"}
    assert report["imported"][0]["year"] == 2020
    assert len(report["empty"]) == 1


def test_a_dry_run_stores_nothing(ask: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    before = len(ask("list")["statements"])
    assert ask("import", "--dry-run", tmp_path / "new.txt")["imported"][0]["language"] == "en"
    assert len(ask("list")["statements"]) == before


@pytest.mark.parametrize("made", [False, True])
def test_a_dry_run_without_an_archive_proposes_and_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, made: bool
) -> None:
    (tmp_path / "new.txt").write_text("A text of a few words, quite new.", "utf-8")
    folder = tmp_path / "archive"
    if made:
        folder.mkdir()
    code = cli.run(["--archive", str(folder), "--json", "import", "--dry-run", str(tmp_path / "new.txt")])
    assert code == 0
    assert json.loads(capsys.readouterr().out)["imported"][0]["language"] == "en"
    assert not folder.exists() or not list(folder.iterdir())


@pytest.fixture
def revised(ask: Callable[..., Any], tmp_path: Path) -> tuple[str, Path]:
    """The key of a sample, and a file with its words but one."""
    key = ask("list")["statements"][0]["key"]
    file = tmp_path / "revised.txt"
    words = "\n\n".join(each["text"] for each in ask("show", key)["body"])
    file.write_text(words.replace("the", "that", 1), "utf-8")
    return key, file


def test_import_stores_a_changed_file_as_a_new_version(
    ask: Callable[..., Any], run: Run, revised: tuple[str, Path]
) -> None:
    key, file = revised
    expected = {"source": str(file), "key": key, "version": 2}
    assert ask("import", "--dry-run", file)["new_versions"] == [expected]
    assert ask("show", key)["version"] == 1
    assert "New version of" in run("import", "--dry-run", file)[1]
    report = ask("import", file)
    assert report["imported"] == []
    assert report["new_versions"][0].items() >= expected.items()
    assert ask("show", key)["version"] == 2
    assert ask("show", f"{key}@1")["version"] == 1
    links = ask("compare", f"{key}@1", f"{key}@2")["links"]
    places = [(each["a"]["paragraph"], each["b"]["paragraph"]) for each in links if each["status"] != "related"]
    assert places == sorted(places)
    assert run("show", f"{key}@9")[0] == 1


def test_a_file_is_stored_as_a_version_where_a_person_says_so(
    ask: Callable[..., Any], run: Run, revised: tuple[str, Path], tmp_path: Path
) -> None:
    key, _ = revised
    quote = ask("show", key)["body"][2]["text"][:30]
    note = ask("note", "add", key, "--quote", quote, "--text", "mine")
    file = tmp_path / "quite-other.txt"
    file.write_text("A text of a few words, quite new.", "utf-8")
    assert ask("import", "--dry-run", "--as-version-of", key, file)["new_versions"][0]["version"] == 2
    code, out, _ = run("import", "--as-version-of", key, file)
    assert (code, f"{key}@2" in out, "notes to place: 1" in out) == (0, True, True)
    listed = next(each for each in ask("note", "list", "--key", key)["notes"] if each["id"] == note["id"])
    assert (listed["state"], listed["selector"]["exact"], listed["version"]) == ("to place", quote, 1)
    assert "of version 1, to place" in run("note", "list", "--key", key)[1]
    assert "to place, from ¶3 of version 1" in run("show", key)[1]


def test_a_version_of_no_statement_and_one_of_a_folder_are_refused(
    run: Run, revised: tuple[str, Path], tmp_path: Path
) -> None:
    key, file = revised
    code, out, error = run("import", file, "--as-version-of", "nothing")
    assert (code, out, "There is no statement" in error) == (1, "", True)
    code, out, error = run("import", tmp_path, "--as-version-of", key)
    assert (code, out, "takes one file, so nothing was imported" in error) == (2, "", True)
    assert run("show", key)[0] == 0


def test_an_import_leaves_a_backup_once_a_day(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    for n in range(2):
        (tmp_path / f"{n}.txt").write_text(f"Statement {n}\n\nThe lamps of hall {n} are lit by Nobody at all.\n")
        assert cli.run(["--archive", str(folder), "import", str(tmp_path / f"{n}.txt")]) == 0
    assert len(backups_of(folder)) == 1
    old = folder / "backups" / "change-20211112T093000Z.db"
    next((folder / "backups").glob("*.db")).rename(old)
    (tmp_path / "3.txt").write_text("Statement 3\n\nStones are weighed at noon in the other hall.\n")
    assert cli.run(["--archive", str(folder), "import", str(tmp_path / "3.txt")]) == 0
    assert [each.statements for each in backups_of(folder)] == [3, 1]


def test_check_reindex_and_backup(ask: Callable[..., Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("check") == {"ok": True, "problems": []}
    assert ask("reindex")["statements"] == len(ask("list")["statements"])
    assert cli.run(["--archive", str(tmp_path / "none"), "backups"]) == 0
    assert "There is no backup of the archive in" in capsys.readouterr().out
    copy = Path(ask("backup", tmp_path / "copy.db")["file"])
    assert copy.stat().st_size > 10_000


def test_text_for_people_is_lines_not_json(run: Run) -> None:
    for arguments in (("list",), ("search", "certificate"), ("compare", "2019", "2022"), ("check",), ("note", "list")):
        code, out, _ = run(*arguments)
        assert code == 0
        assert not out.startswith("{")


def test_show_reads_like_a_page(run: Run) -> None:
    key = json.loads(run("--json", "list")[1])["statements"][0]["key"]
    code, out, _ = run("show", key)
    assert code == 0
    assert "   1  " in out


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("edit", "key", "no equals sign"), ("search",), ("list", "--year", "x")]
)
def test_wrong_use_exits_with_two(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err


def test_an_archive_that_cannot_be_opened_exits_with_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "archive.db").write_bytes(b"\0" * 4096)
    assert cli.run(["--archive", str(folder), "list"]) == 3
    assert capsys.readouterr().err.strip()
    assert (folder / "archive.db").read_bytes() == b"\0" * 4096


def test_a_bug_is_one_sentence_and_a_log(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def broken(self: Archive, **filters: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(Archive, "statements", broken)
    code, out, err = run("list")
    assert (code, out) == (4, "")
    assert "Traceback" not in err
    log = Path(err.split("The details are in ")[1].strip().rstrip("."))
    assert "a bug" in log.read_text("utf-8")


def test_every_command_has_help(run: Run) -> None:
    for name, command in cli.kpdesk_command.commands.items():
        assert command.help, name
        code, out, _ = run(name, "--help")
        assert code == 0
        assert "Usage" in out


def test_the_command_line_never_loads_the_window(sample_folder: Path) -> None:
    code = (
        "import sys; from kpdesk.__main__ import main; "
        f"sys.argv=['kpdesk','--archive',{str(sample_folder)!r},'--json','search','certificate']; main(); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_paragraphs_are_joined_split_left_out_and_restored(ask: Callable[..., Any], run: Run) -> None:
    key = ask("list")["statements"][0]["key"]
    begun = ask("show", key)
    body = begun["body"]
    joined = ask("repair", key, "join", "2")
    assert [each["n"] for each in joined["body"]] == [each["n"] for each in body if each["n"] != 3]
    assert joined["body"][1]["text"] == f"{body[1]['text']} {body[2]['text']}"
    assert all(joined["text"][p["start"] : p["end"]] == p["text"] for p in joined["body"])
    offset = len(body[1]["text"]) + 1
    assert ask("repair", key, "split", "2", str(offset))["body"] == body
    dropped = ask("repair", key, "drop", "2")
    assert [each["n"] for each in dropped["left_out"]] == [2]
    assert "left out:    2" in run("show", key)[1]
    assert ask("repair", key, "restore", "2")["body"] == body
    ask("repair", key, "drop", "2")
    assert ask("repair", key, "restore") == begun
    assert ask("check")["ok"]


def test_the_second_part_of_a_paragraph_is_named_by_its_letter(ask: Callable[..., Any], run: Run) -> None:
    key = "2019-plenary-msp-communique"
    paragraph = next(each for each in ask("show", key)["body"] if ". " in each["text"])
    n, offset = paragraph["n"], paragraph["text"].index(". ") + 2
    body = ask("repair", key, "split", str(n), str(offset))["body"]
    assert [each["numbered"] for each in body[n - 1 : n + 1]] == [str(n), f"{n}b"]
    assert f" {n}b  " in run("show", key)[1]
    assert f"¶{n}b" in ask("cite", key, f"{n}b")["citation"]
    code = ask("cite", key, f"{n}b")["code"]
    ask("repair", key, "join", str(n))
    assert ask("open", code)["numbered"] == str(n)
    assert "is no number of a paragraph" in run("cite", key, "twelve")[2]


@pytest.mark.parametrize(
    "words", [["nosuchcommand"], ["list", "--nope"], ["show"], [], ["note"], ["search", "x", "--limit", "q"]]
)
def test_a_wrong_use_is_told_in_a_document_too(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--json", *words], [*words, "--json"]):
        assert cli.run(arguments) == 2
        said = capsys.readouterr()
        assert list(json.loads(said.out)) == ["error"]
        assert said.err


def test_a_repair_that_says_too_little_is_told_how_it_is_written(run: Run, ask: Callable[..., Any]) -> None:
    key = ask("list")["statements"][0]["key"]
    assert "Which paragraph?" in run("repair", key, "join")[2]
    code, _, said = run("repair", key, "split", "2")
    assert (code, "Where?" in said) == (2, True)
    assert "has no paragraph 999" in run("repair", key, "split", "999", "4")[2]


def test_several_statements_are_corrected_in_one_step(ask: Callable[..., Any], run: Run) -> None:
    before = ask("list")["statements"]
    keys = [each["key"] for each in before[:3]]
    edited = ask("edit", *keys, "meeting=2022 plenary, Gaborone, BW", "delivery=delivered")["statements"]
    assert [each["key"] for each in edited] == keys
    assert {each["meeting"]["city"] for each in edited} == {"Gaborone"}
    code, _, said = run("edit", *keys, "year=long ago")
    assert (code, "not a year" in said) == (2, True)
    assert run("edit", keys[0])[0] == 2
    assert run("edit", "year=2022")[0] == 2
    assert run("edit", keys[0], "no-such-key", "year=2001")[0] == 1
    assert ask("show", keys[0])["year"] != 2001


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["note", "add", "nosuch", "--quote", "not there"], 1, "There is no statement with the key"),
        (["search", "year:x"], 2, "is no year"),
        (["show"], 2, "Missing argument"),
    ],
)
def test_with_json_an_error_is_a_document_too_and_stays_a_sentence_beside_it(
    run: Run, arguments: list[str], code: int, sentence: str
) -> None:
    told, out, err = run("--json", *arguments)
    assert told == code
    assert sentence in json.loads(out)["error"]
    assert sentence in err
    assert run(*arguments)[:2] == (code, "")
