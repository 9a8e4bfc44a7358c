"""Builds the readable key of a statement: 2021-plenary-csc-closing-speech."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from kpdesk.core.records import Description
from kpdesk.core.words import fold

_LONGEST_PART = 40
# Letters of the two other scripts as readers of the Latin one write them; what has no entry drops out.
_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True))
    | {
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "yu",
        "я": "ya",
        "ь": "",
        "ъ": "",
        "ї": "yi",
        "ў": "u",
    }
    | dict(
        zip(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            [
                "a",
                "b",
                "t",
                "th",
                "j",
                "h",
                "kh",
                "d",
                "dh",
                "r",
                "z",
                "s",
                "sh",
                "s",
                "d",
                "t",
                "z",
                "a",
                "gh",
                "f",
                "q",
                "k",
                "l",
                "m",
                "n",
                "h",
                "w",
                "y",
            ],
            strict=True,
        )
    )
)


def statement_key(description: Description, taken: Container[str], *, file_name: str = "") -> str:
    """A key of small Latin letters, digits and hyphens that `taken` does not hold; a number is added on a clash.

    What has neither organisation, kind nor title is called as its file is.
    """
    year = description.meeting.year if description.meeting else description.year
    parts = [str(year) if year else "", _meeting(description), slug(description.organisation or "")]
    parts.append(slug(description.kind) if description.kind != "other" else "")
    stem = "-".join(part for part in parts if part)
    if not description.organisation and description.kind == "other":
        name = slug(description.title or "") or slug(re.sub(r"\.\w{1,5}$", "", file_name))
        stem = "-".join(part for part in (stem, name.removeprefix(f"{stem}-")) if part)
    stem = stem or "statement"
    if stem not in taken:
        return stem
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def slug(text: str) -> str:
    """The text in small Latin letters, digits and hyphens, cut after whole words."""
    latin = fold(text).translate(_LATIN)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    kept: list[str] = []
    for word in words:
        if kept and len("-".join([*kept, word])) > _LONGEST_PART:
            break
        kept.append(word[:_LONGEST_PART])
    return "-".join(kept)


def _meeting(description: Description) -> str:
    return description.meeting.type if description.meeting and description.meeting.type != "other" else ""
