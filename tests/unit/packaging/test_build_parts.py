"""Notices and bill of materials name what was frozen, with its licences, the same way each time."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest

import build_notices
import build_parts
import build_sbom
from build_parts import Part

PARTS = [
    Part("alpha", "1.0", "MIT", "pkg:pypi/alpha@1.0", ("Do what you like.",)),
    Part("beta", "2.0", "MIT", "pkg:pypi/beta@2.0", ("Do what you like.", "And keep my name.")),
]


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """PyInstaller's tables of a program that holds click and nothing else."""
    click = importlib.metadata.distribution("click")
    module = next(str(click.locate_file(file)) for file in click.files or [] if file.name == "core.py")
    (tmp_path / "PYZ-00.toc").write_text(repr(("PYZ-00.pyz", [("click.core", module, "PYMODULE")])))
    (tmp_path / "COLLECT-00.toc").write_text(repr(([("x/nothing.txt", "/nowhere/nothing.txt", "DATA")],)))
    return tmp_path


def test_only_what_was_frozen_is_named(work: Path) -> None:
    held = build_parts.parts(work)
    assert [part.name for part in held] == ["click", "Noto fonts", "Python"]
    assert all(part.texts and part.licence for part in held)


def test_qt_comes_with_both_texts_of_its_licence() -> None:
    part = build_parts.of_distribution(importlib.metadata.distribution("PySide6_Essentials"))
    assert "LGPL-3.0" in part.licence
    assert ["GNU LESSER GENERAL PUBLIC LICENSE" in part.texts[0], "GNU GENERAL PUBLIC LICENSE" in part.texts[1]] == [
        True,
        True,
    ]


def test_every_distribution_kpdesk_needs_says_its_licence() -> None:
    for name in ("SQLAlchemy", "numpy", "rapidfuzz", "tantivy", "whoosh3", "pypdfium2", "lxml", "click"):
        part = build_parts.of_distribution(importlib.metadata.distribution(name))
        assert part.texts, name
        assert part.licence != "see the text", name


def test_each_text_stands_once_under_all_its_names_after_the_table() -> None:
    told = build_notices.notices(PARTS)
    assert told.count("Do what you like.") == 1
    assert "alpha, beta" in told
    assert "put your own build of the same version in their place" in told
    assert told.index("beta   2.0") < told.index("Do what you like.")


def test_the_bill_of_materials_is_a_cyclonedx_document_without_chance_in_it() -> None:
    told = build_sbom.document(PARTS)
    assert told == build_sbom.document(PARTS)
    document = json.loads(told)
    assert document["bomFormat"] == "CycloneDX"
    assert sorted(each["purl"] for each in document["components"]) == ["pkg:pypi/alpha@1.0", "pkg:pypi/beta@2.0"]
    assert "serialNumber" not in document
    assert "timestamp" not in document.get("metadata", {})
