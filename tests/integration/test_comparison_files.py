"""A comparison written to files, and read back from them."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from kpdesk.archive import Archive
from kpdesk.core.records import Comparison, Place

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIDES = ["2019-plenary-coc-opening-speech", "2022-plenary-coc-opening-speech"]


@pytest.fixture
def archive(sample_folder: Path) -> Iterator[Archive]:
    with Archive.open(sample_folder) as opened:
        yield opened


@pytest.fixture
def comparison(archive: Archive) -> Comparison:
    return archive.compare(*SIDES)


def settled(content: bytes, *, accepted: bool) -> list[str]:
    """The paragraphs of a Word file after all its tracked changes were accepted, or all refused."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        body = ElementTree.fromstring(file.read("word/document.xml")).find(f"{W}body")
    assert body is not None
    gone = f"{W}del" if accepted else f"{W}ins"
    paragraphs: list[str] = []
    for paragraph in body.iter(f"{W}p"):
        ends = paragraph.find(f"{W}pPr/{W}rPr/{gone}") is not None
        said = [
            text.text or ""
            for part in paragraph
            if part.tag != gone
            for text in part.iter()
            if text.tag in (f"{W}t", f"{W}delText")
        ]
        if not ends:
            paragraphs.append("".join(said))
        else:
            assert not said
    return paragraphs


def spoken(archive: Archive, *keys: str) -> list[str]:
    return [paragraph.text.replace("\n", "") for key in keys for paragraph in archive.show(key).body]


@pytest.mark.parametrize("sides", [SIDES, SIDES[::-1], ["2018", "2021"], ["2024", "2023"]])
def test_accepting_all_changes_of_the_word_file_gives_the_right_text_and_refusing_them_the_left(
    archive: Archive, sides: list[str]
) -> None:
    comparison = archive.compare(*sides)
    content = archive.comparison_file(comparison, "docx")
    for side, accepted in ((0, False), (1, True)):
        keys = [each.key for each in comparison.sides[side].statements]
        assert [line.replace("\n", "") for line in settled(content, accepted=accepted)] == spoken(archive, *keys)


@pytest.mark.parametrize("pair", [(0, 1), (1, 2), (0, 2)])
def test_the_word_file_holds_the_two_sides_asked_for_and_with_a_theme_what_they_say_on_it(
    archive: Archive, pair: tuple[int, int]
) -> None:
    comparison = archive.compare("2019", "2021", "2022", theme="consensus")
    content = archive.comparison_file(comparison, "docx", pair=pair)
    ends = {place for link in comparison.links for place in (link.a, link.b)} | {*comparison.alone}
    for side, accepted in zip(pair, (False, True), strict=True):
        said = [
            paragraph.text.replace("\n", "")
            for each in comparison.sides[side].statements
            for paragraph in archive.show(each.key).body
            if Place(side, each.key, paragraph=paragraph.n) in ends
        ]
        assert [line.replace("\n", "") for line in settled(content, accepted=accepted)] == said


def test_the_word_file_has_word_marks_inside_passages_and_says_what_it_compares(
    archive: Archive, comparison: Comparison
) -> None:
    content = archive.comparison_file(comparison, "docx")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        text = file.read("word/document.xml").decode()
        heads = [file.read(name).decode() for name in file.namelist() if name.startswith("word/header")]
    assert text.count("<w:ins ") > comparison.counts.reworded
    named = [" ".join((side[:4], "COC opening speech")) for side in SIDES]
    assert any(all(each in head for each in named) and "→" in head for head in heads)


def test_the_pdf_holds_the_words_of_every_side_and_bookmarks(archive: Archive) -> None:
    comparison = archive.compare("2023", "2024")
    document = pypdfium2.PdfDocument(archive.comparison_file(comparison, "pdf"))
    try:
        pages = list(document)
        said = " ".join(page.get_textpage().get_text_bounded() for page in pages)
        bookmarks = [each.get_title() for each in document.get_toc()]
    finally:
        document.close()
    assert f"{comparison.counts.related} related" in said.replace("\r\n", " ")
    assert f"Related ({comparison.counts.related})" in bookmarks
    assert any("No counterpart found" in each for each in bookmarks)


def test_the_table_has_a_row_for_every_link_and_every_passage_alone(archive: Archive, comparison: Comparison) -> None:
    content = archive.comparison_file(comparison, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(rows) == len(comparison.links) + len(comparison.alone)
    for link, row in zip(comparison.links, rows, strict=False):
        assert (row["status"], row["key_b"], int(row["paragraph_b"])) == (link.status, link.b.key, link.b.paragraph)
        assert row["text_a"] == archive.show(link.a.key).body[link.a.paragraph - 1].text


def test_themes_are_named_in_the_language_that_is_asked_for(archive: Archive, comparison: Comparison) -> None:
    theme = next(each for link in comparison.links for each in link.why.themes)
    english, arabic = archive.theme_name(theme), archive.theme_name(theme, "ar")
    assert english != arabic
    for style in ("csv", "html"):
        assert arabic in archive.comparison_file(comparison, style, language="ar").decode()
        assert english in archive.comparison_file(comparison, style).decode()
    document = pypdfium2.PdfDocument(archive.comparison_file(comparison, "pdf", language="fr"))
    printed = "".join(page.get_textpage().get_text_range() for page in document)
    assert archive.theme_name(theme, "fr").split()[0] in printed


def test_a_cell_that_a_spreadsheet_would_take_for_a_formula_is_made_plain(archive: Archive, tmp_path: Path) -> None:
    for year in (2030, 2031):
        file = tmp_path / f"{year}.txt"
        file.write_text(f"Statement\n\n1 May {year}\n\n=HYPERLINK is no way to begin the paragraph of {year}.", "utf-8")
        archive.import_files([file])
    content = archive.comparison_file(archive.compare("2030", "2031"), "csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(content)) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_every_way_of_the_page_leads_somewhere_on_it(archive: Archive) -> None:
    page = archive.comparison_file(archive.compare("2019", "2021", "2022"), "html").decode()
    wanted = {part.partition('"')[0] for part in page.split('href="#')[1:]}
    there = {part.partition('"')[0] for part in page.split('id="')[1:]}
    assert any(each.startswith("link-") for each in wanted)
    assert wanted <= there
    assert "@media print" in page
    for network in ("http:", "https:", "<script", "src="):
        assert network not in page


HEAD = "Opening speech of the Lamp Coalition\n\nPlenary, 4 November {year}\n\n"
FIRST = "Every parcel needs a record that a customs officer can read in a minute."
SECOND = "The record has to survive the loss of a laptop and the end of a contract."
MORE = "Nobody counts those who dig the gravel by hand, and nobody asks them what it pays."


def test_what_stands_in_the_other_piece_of_a_split_paragraph_is_no_deletion(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        for year, paragraphs in ((2019, [f"{FIRST} {SECOND}", MORE]), (2022, [FIRST, SECOND, MORE])):
            file = tmp_path / f"{year}.txt"
            file.write_text(HEAD.format(year=year) + "\n\n".join(paragraphs), "utf-8")
            archive.import_files([file])
        old, new = (each.key for each in archive.statements())
        comparison = archive.compare(old, new)
        assert [each.part for each in comparison.links if each.part] == ["split", "split"]
        page = archive.comparison_file(comparison, "html").decode()
        assert f'{FIRST}<span class="elsewhere"> {SECOND}</span>' in page
        assert f'<span class="elsewhere">{FIRST} </span>{SECOND}' in page
        word = archive.comparison_file(comparison, "docx")
        assert settled(word, accepted=True) == spoken(archive, new)
        assert settled(word, accepted=False) == spoken(archive, old)
        pdf = pypdfium2.PdfDocument(archive.comparison_file(comparison, "pdf"))
        words = " ".join(pdf[n].get_textpage().get_text_bounded() for n in range(len(pdf)))
        assert "the paragraph was split" in " ".join(words.split())
        pdf.close()
