"""What is locked can be installed by any pip, whatever has been published since."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from packaging.requirements import Requirement

LOCKS = Path(__file__).parents[3] / "packaging" / "requirements"


def locked(name: str) -> dict[str, Requirement]:
    lines = re.findall(r"^[A-Za-z0-9].*?(?= \\$)", (LOCKS / name).read_text("utf-8"), re.MULTILINE)
    return {canonicalize_name(found.name): found for found in map(Requirement, lines)}


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt"])
def test_an_extra_that_a_package_asks_for_is_locked_with_its_name(name: str) -> None:
    # pip looks an extra up by itself: where the lock names only the bare package it takes the newest, without a hash.
    lock = locked(name)
    for package in lock:
        try:
            asked = map(Requirement, metadata.requires(package) or ())
        except metadata.PackageNotFoundError:  # locked for another system
            continue
        for wish in asked:
            if wish.extras and (wish.marker is None or wish.marker.evaluate({"extra": ""})):
                assert wish.extras <= lock[canonicalize_name(wish.name)].extras, f"{package} asks for {wish}"


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt"])
def test_a_lock_names_no_address(name: str) -> None:
    assert "://" not in (LOCKS / name).read_text("utf-8")
