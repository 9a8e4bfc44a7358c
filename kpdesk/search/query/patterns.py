"""Patterns with * and ?: as a regular expression for the engine, and as a test of one word."""

from __future__ import annotations

import re
from collections.abc import Callable


def regex_of(pattern: str) -> str:
    """The regular expression of a folded pattern, which holds letters, digits, * and ? only."""
    return pattern.replace("*", ".*").replace("?", ".")


def pattern_test(pattern: str) -> Callable[[str], bool]:
    """A test of one folded word against the pattern."""
    compiled = re.compile(regex_of(pattern))
    return lambda folded: compiled.fullmatch(folded) is not None
