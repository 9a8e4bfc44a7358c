"""The W3C's suite for its Web Annotation model: what we export fulfils it, what it holds comes in or is reported."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kpdesk import Archive
from kpdesk.errors import ReadError
from kpdesk.exchange.web_annotation.reading import Incoming, read_annotations

pytestmark = pytest.mark.shared
SPEECH = "Closing words of the Rivers Coalition\n\nWe ask for a visit to the northern valleys this year.\n"


@pytest.fixture
def suite(shared: Path) -> Path:
    """The folder of the suite."""
    folder = shared / "suites" / "w3c-web-annotation"
    if not folder.is_dir():
        pytest.skip(f"the suite of the W3C is not at {folder}; name the folder it is in with KPDESK_SHARED")
    return folder


@pytest.fixture
def exported(tmp_path: Path) -> list[dict[str, Any]]:
    """Annotations of every kind that we write."""
    (tmp_path / "speech.txt").write_text(SPEECH, encoding="utf-8")
    with Archive.open(tmp_path / "archive") as archive:
        [statement] = archive.import_files([tmp_path / "speech.txt"]).imported
        archive.annotate(statement.key, quote="a visit", text="To whom?", tags=["mission"], visibility="quotable")
        archive.annotate(statement.key, quote="northern valleys", label="2", visibility="delegation")
        archive.export(tmp_path / "notes.jsonld", notes=True)
    found: list[dict[str, Any]] = json.loads((tmp_path / "notes.jsonld").read_text("utf-8"))["first"]["items"]
    return found


def _is_wanted(schema: Mapping[str, Any]) -> bool:
    return schema.get("assertionType", "must") == "must" and schema.get("expectedResult", "valid") == "valid"


def _is_json(file: Path) -> bool:
    try:
        json.loads(file.read_text("utf-8"))
    except ValueError:
        return False
    return True


def test_what_we_export_fulfils_every_must(suite: Path, exported: list[dict[str, Any]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import jsonschema

        store = {}
        for file in suite.rglob("*.json"):
            if "samples" not in file.parts and isinstance(schema := json.loads(file.read_text("utf-8")), dict):
                store |= {str(schema.get("id", file.name)): schema, file.name: schema}
        musts = [json.loads(file.read_text("utf-8")) for file in sorted((suite / "annotations").rglob("*.json"))]
        musts = [schema for schema in musts if _is_wanted(schema)]
        assert len(musts) > 40
        assert len(exported) >= 2
        for schema in musts:
            resolver = jsonschema.RefResolver(schema.get("id", ""), schema, store=store)
            for each in exported:
                jsonschema.Draft4Validator(schema, resolver=resolver).validate(each)


def test_every_correct_sample_comes_in_and_goes_out_with_all_it_says(suite: Path, tmp_path: Path) -> None:
    samples = sorted((suite / "tools" / "samples" / "correct").glob("*.json"))
    assert len(samples) > 40
    with Archive.open(tmp_path / "archive") as archive:
        for sample in samples:
            assert not archive.import_annotations(sample).failed, sample.name
            archive.export(tmp_path / "all.jsonld", notes=True, private=True)
            out = json.loads((tmp_path / "all.jsonld").read_text("utf-8"))["first"]["items"]
            for each in read_annotations(sample.read_bytes()):
                assert isinstance(each, Incoming)
                assert each.whole in out or "target" not in each.whole, sample.name


def test_every_incorrect_sample_is_reported(suite: Path, tmp_path: Path) -> None:
    samples = sorted((suite / "tools" / "samples" / "incorrect").glob("*.json"))
    assert len(samples) > 30
    with Archive.open(tmp_path / "archive") as archive:
        for sample in samples:
            if _is_json(sample):
                assert archive.import_annotations(sample).failed, sample.name
            else:
                with pytest.raises(ReadError, match="is no JSON"):
                    archive.import_annotations(sample)
        assert archive.notes() == []
