"""Nothing private leaves the archive in anything that is written, unless it is asked for by name."""

from __future__ import annotations

import io
import json
import logging
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from kpdesk import Archive
from kpdesk.cli import run
from kpdesk.core.records import Meeting, Note

TEXT = "Statement of the sorting house\n\n" + "\n\n".join(
    f"Paragraph {n} says that stone number {n} was counted twice at the gate of the house." for n in range(1, 126)
)
ON_NOTES, WAITING = 500, 100
PLANTED = ON_NOTES + WAITING


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with 600 private strings: in notes, and in annotations that wait; some notes are for all to see."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "house.txt").write_text(TEXT, encoding="utf-8")
    with Archive.open(folder / "archive") as archive:
        meeting = Meeting(2021, "plenary", None, None)
        key = archive.import_files([folder / "house.txt"], fields={"meeting": meeting}).imported[0].key
        for n in range(1, 126):
            secrets = [secret(4 * (n - 1) + each) for each in range(4)]
            said: dict[str, Any] = {"text": f"{secrets[0]} and {secrets[1]}", "tags": secrets[2:]}
            if n % 4 == 0:
                archive.annotate_whole(key, "statement" if n % 8 else "meeting", **said)
            elif n % 4 == 1:
                archive.annotate_link(key, n, key, n + 1, **said)
            else:
                archive.annotate(key, quote=f"stone number {n} was", **said)
        (folder / "strays.jsonld").write_text(json.dumps(list(map(_stray, range(ON_NOTES, PLANTED, 4)))))
        assert len(archive.import_annotations(folder / "strays.jsonld").kept) == WAITING // 4
        archive.annotate(key, quote="Paragraph 1 says", text="for all to see", visibility="quotable")
        archive.annotate(key, quote="Paragraph 2 says", text="for us", visibility="delegation")
    return folder / "archive"


def _stray(n: int) -> dict[str, Any]:
    """An annotation on a page that is no statement of the archive; private, as it says nothing else."""
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": secret(n + each)} for each in (1, 2)]
    exact = {"type": "TextQuoteSelector", "exact": f"it says {secret(n + 3)} there"}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"http://example.org/stray/{n}",
        "type": "Annotation",
        "body": [{"type": "TextualBody", "value": f"words with {secret(n)}"}, *tags],
        "target": {"source": "http://example.org/page", "selector": exact},
    }


def secret(n: int) -> str:
    return f"verschwiegen{n:03}x"


def _key(folder: Path) -> str:
    with Archive.open(folder) as archive:
        return archive.statements()[0].key


def readable(content: bytes) -> bytes:
    """Everything in a file that a curious reader could see: packed parts and streams unpacked."""
    found = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            found += [packed.read(name) for name in packed.namelist()]
    if content.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(content) as opened:
            found += [page.get_textpage().get_text_bounded().encode() for page in opened]
        for part in content.split(b"stream\n")[1:]:
            try:
                found.append(zlib.decompressobj().decompress(part))
            except zlib.error:
                continue
    return b"\n".join(found)


def found_in(content: bytes) -> list[str]:
    text = readable(content)
    spread = [secret(n).encode("utf-16-le") for n in range(PLANTED)]
    return [secret(n) for n in range(PLANTED) if secret(n).encode() in text or spread[n] in text]


@pytest.mark.parametrize("ending", ["jsonld", "csv", "md", "docx", "html", "pdf", "zip"])
@pytest.mark.parametrize("with_texts", [False, True])
def test_no_export_holds_a_private_word(planted: Path, tmp_path: Path, ending: str, with_texts: bool) -> None:
    file = tmp_path / f"out.{ending}"
    with Archive.open(planted) as archive:
        keys = [each.key for each in archive.statements()] if with_texts else []
        report = archive.export(file, statements=keys, notes=True)
    assert found_in(file.read_bytes()) == []
    assert b"for all to see" in readable(file.read_bytes()).replace(b"\n", b" ")
    left_out = 125 if with_texts else 125 + WAITING // 4  # those that wait are on none of the statements asked for
    assert report.left_out == (f"{left_out} private notes were left out.",)


@pytest.mark.parametrize("with_texts", [False, True])
def test_no_bundle_holds_a_private_word(planted: Path, tmp_path: Path, with_texts: bool) -> None:
    with Archive.open(planted) as archive:
        archive.write_bundle(tmp_path / "notes.kpbundle", statements=with_texts)
    content = (tmp_path / "notes.kpbundle").read_bytes()
    assert found_in(content) == []
    assert b"for all to see" in readable(content)


@pytest.mark.parametrize("ending", ["html", "docx", "pdf"])
def test_no_digest_of_a_comparison_holds_a_private_word(planted: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"digest.{ending}"
    key = _key(planted)
    assert run(["--archive", str(planted), "compare", key, key, "--format", ending, "-o", str(file)]) == 0
    assert found_in(file.read_bytes()) == []


def test_an_export_asked_for_by_name_holds_them_all(planted: Path, tmp_path: Path) -> None:
    with Archive.open(planted) as archive:
        archive.export(tmp_path / "all.md", notes=True, private=True)
        archive.export(tmp_path / "all.jsonld", notes=True, private=True)
    assert len(found_in((tmp_path / "all.md").read_bytes())) == ON_NOTES
    assert len(found_in((tmp_path / "all.jsonld").read_bytes())) == PLANTED


def test_what_the_command_says_of_an_export_holds_none(
    planted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--archive", str(planted), "--json", "export", str(tmp_path / "out.md"), "--notes"]) == 0
    assert found_in("".join(capsys.readouterr()).encode()) == []


def test_neither_citations_nor_quote_checks_nor_comparisons_hold_them(planted: Path) -> None:
    with Archive.open(planted) as archive:
        key = archive.statements()[0].key
        cited = [archive.cite(key, [2, 3], format=each) for each in ("plain", "html", "bibtex", "ris", "csl-json")]
        several = "Mine.\n\n“stone number 3 was counted twice”\n\n“stone number 4 was counted once”"
        checked = str(archive.check_pasted(several).to_json())
        compared = archive.comparison_page(archive.compare(key, key))
    assert found_in("\n".join([*cited, checked, compared]).encode()) == []


def test_the_log_of_a_bug_holds_the_place_of_the_bug_and_no_note(
    planted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "kpdesk.log"
    monkeypatch.setattr("kpdesk.paths.log_file", lambda: log)

    def broken(note: Note) -> str:
        raise RuntimeError("broken")

    monkeypatch.setattr("kpdesk.cli.notes._line", broken)
    assert run(["--archive", str(planted), "note", "list"]) == 4
    logging.shutdown()
    assert "broken" in log.read_text("utf-8")
    assert found_in(log.read_bytes()) == []
