"""One imaginary document for the tests of describe()."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Head:
    """A text with `{prose}` where running text goes, and what its description should hold.

    `meeting` is expected as (year, type, city, country). `guesses` and `derived` name the fields whose
    certainty is that.
    """

    name: str
    text: str
    expected: Mapping[str, Any]
    file_name: str = "document.txt"
    properties: Mapping[str, str] = field(default_factory=dict)
    guesses: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()
