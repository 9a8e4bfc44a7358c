"""Files of other projects beside this one: no crash, no hang, and text where common readers find text."""

from __future__ import annotations

import csv
import re
import statistics
import time
from pathlib import Path

import pytest
from rapidfuzz.distance import Indel

from kpdesk.core.text import canonical
from kpdesk.errors import KpdeskError
from kpdesk.readers import SUFFIXES, read

pytestmark = pytest.mark.shared


def files(shared: Path) -> list[Path]:
    found = sorted(file for file in (shared / "fixtures").rglob("*") if file.suffix.lower() in SUFFIXES)
    return [file for file in found if "expected_md" not in file.parts]


def text_or_sentence(file: Path) -> tuple[str, str]:
    try:
        return canonical(read(file, file.read_bytes()).blocks).text, ""
    except KpdeskError as error:
        return "", str(error)


def words(text: str) -> list[str]:
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)|<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).lower().replace("_", " ")
    for entity, plain in (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")):
        text = text.replace(entity, plain)
    return re.findall(r"\w+", text)


def test_every_file_gives_text_or_a_sentence_in_time(shared: Path) -> None:
    with (shared / "fixtures/MANIFEST.csv").open(encoding="utf-8", newline="") as stream:
        manifest = {row["file"]: row for row in csv.DictReader(stream)}
    for file in files(shared):
        start = time.process_time()
        text, sentence = text_or_sentence(file)
        assert time.process_time() - start < 10, file
        assert text or (len(sentence) > 40 and sentence.endswith(".")), file
        row = manifest.get(str(file.relative_to(shared / "fixtures")), {})
        if row.get("verdict_with_common_readers") == "ok" and int(row["chars_found"] or 0) > 20:
            assert len(text) >= 0.8 * int(row["chars_found"]), file


@pytest.mark.parametrize("suffix", [".docx", ".html", ".odt"])
def test_the_words_are_those_that_are_expected(shared: Path, suffix: str) -> None:
    expected = shared / "fixtures/docling/expected_md"
    alike = [
        Indel.normalized_similarity(words(text_or_sentence(file)[0]), words((expected / f"{file.name}.md").read_text()))
        for file in files(shared)
        if file.suffix == suffix and (expected / f"{file.name}.md").exists()
    ]
    assert len(alike) >= (2 if suffix == ".odt" else 20)
    assert statistics.median(alike) >= 0.97
