"""The files of an import."""

from __future__ import annotations

from pathlib import Path

from kpdesk.readers import find_files


def test_folders_are_searched_in_order_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    for name in ["b.txt", "a.PDF", "sub/c.docx", ".hidden.txt", "~$c.docx", "picture.png", ".git/d.txt", "old.doc"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [str(file.relative_to(tmp_path)) for file in find_files([tmp_path])]
    assert found == ["a.PDF", "b.txt", "old.doc", str(Path("sub/c.docx"))]


def test_a_file_named_outright_is_taken_and_nothing_twice(tmp_path: Path) -> None:
    odd = tmp_path / "notes.xyz"
    odd.write_text("x")
    missing = tmp_path / "missing.txt"
    assert find_files([odd, tmp_path, odd, missing]) == [odd, missing]
