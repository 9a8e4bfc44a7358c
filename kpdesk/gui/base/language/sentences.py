"""What the library says in English, in the language of the window: what can be undone, and why something was refused.

The library knows no window and no translation. What it says most is listed in `library_says`; a sentence that
fits is said in the language of the window, any other as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from kpdesk.core.direction import isolated
from kpdesk.gui.base.language.library_says import SENTENCES

_NESTED = "why"
"""The value that is itself a sentence of the library."""


def said(sentence: object) -> str:
    """A sentence of the library in the language of the window; one that is not known comes back as it is."""
    text = str(sentence)
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            translated = QCoreApplication.translate("Library", template)
            return text if translated == template else translated.format(**_shown(found.groupdict()))
    return text


def _shown(values: dict[str, str]) -> dict[str, str]:
    return {name: said(value) if name == _NESTED else isolated(value) for name, value in values.items()}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((each, _pattern(each)) for each in SENTENCES)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"{(\w+)}", template)
    values = (f"(?P<{piece}>.+?)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces))
    return re.compile("".join(values), re.DOTALL)
