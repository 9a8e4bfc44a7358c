"""Patterns with * and ?: as a regular expression for the engine, and as a test of one word."""

from __future__ import annotations

import re
from collections.abc import Callable

from kpdesk.errors import QueryError

# More unknown letters than this make the engine's automaton too large.
_MOST_SIGNS = 10


def regex_of(pattern: str) -> str:
    """The regular expression of a folded pattern, which holds letters, digits, * and ? only."""
    if sum(sign in "*?" for sign in pattern) > _MOST_SIGNS:
        raise QueryError(f"A word may hold at most {_MOST_SIGNS} signs * and ?. Please write more letters.")
    return pattern.replace("*", ".*").replace("?", ".")


def pattern_test(pattern: str) -> Callable[[str], bool]:
    """A test of one folded word against the pattern."""
    compiled = re.compile(regex_of(pattern))
    return lambda folded: compiled.fullmatch(folded) is not None
