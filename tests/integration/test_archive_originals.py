"""Pages of originals as images, drawn in the limited process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpdesk import Archive
from kpdesk.core.records import PageImage
from kpdesk.errors import NotFoundError, ReadError
from tests.integration import hostile_files
from tests.integration.pdf_made import pages_of


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


def imported(archive: Archive, file: Path, content: bytes) -> str:
    file.write_bytes(content)
    return archive.import_files([file]).imported[0].key


def ink(image: PageImage) -> int:
    return sum(byte < 128 for byte in image.pixels()[::4])


def test_a_page_is_drawn_as_wide_as_asked_with_ink_on_it(archive: Archive, tmp_path: Path) -> None:
    key = imported(archive, tmp_path / "lamps.pdf", pages_of("The lamps burn all night.", "Nobody counts them."))
    image = archive.page_image(key, 2, width=600)
    assert (image.page, image.pages, image.width) == (2, 2, 600)
    assert len(image.pixels()) == image.stride * image.height
    assert ink(image) > 100
    assert ink(archive.page_image(key, 1, width=600)) != ink(image)
    assert archive.page_image(key, 1, width=50_000).width <= 2_400


def test_pages_that_are_not_there_are_told_in_a_sentence(archive: Archive, tmp_path: Path) -> None:
    key = imported(archive, tmp_path / "lamps.pdf", pages_of("The lamps burn all night."))
    with pytest.raises(ReadError, match="no page 2; its pages are 1 to 1"):
        archive.page_image(key, 2)
    text = imported(archive, tmp_path / "lamps.txt", b"The lamps of the harbour burn all night, uncounted.")
    with pytest.raises(NotFoundError, match="not a PDF"):
        archive.page_image(text, 1)


@pytest.mark.parametrize("name", sorted(hostile_files.pdfs()))
def test_a_hostile_file_is_drawn_or_refused_within_the_limits(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    content = hostile_files.pdfs()[name]
    monkeypatch.setattr(archive._store, "original", lambda *_: content)
    try:
        image = archive.page_image("made", 1, width=400)
    except (ReadError, NotFoundError):
        return
    assert len(image.pixels()) <= image.stride * image.height
