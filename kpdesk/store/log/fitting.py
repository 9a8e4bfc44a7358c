"""Which JSON values a field can hold, for lines of the journal, where anybody may have written anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from kpdesk.core.merging import WITHHELD
from kpdesk.core.records import LABELS, VERDICTS, VISIBILITIES, AnchorState
from kpdesk.store.log import fields

_HELD_DOTS = 3  # of held.BUNDLE.KIND.ID


def fits(kind: str, field: str, value: object) -> bool:
    """Whether a field of a "statement", a "note", the "lexicon" or what is "waiting" can hold that value."""
    if kind == "statement" and field.startswith(fields.EVIDENCE):
        return value is None or isinstance(value, dict)
    if kind == "statement" and field.startswith(fields.REPAIRS):
        return _is_text_or_none(value)
    if kind == "statement" and field.startswith(fields.JUDGED):
        return value is None or value in VERDICTS
    if kind == fields.LEXICON:
        return field.startswith(fields.WORDS) and (value is None or _is_edit(value))
    if kind == fields.WAITING:
        named = field.startswith(fields.WAITS) or (field.startswith(fields.HELD) and field.count(".") == _HELD_DOTS)
        return named and (value is None or isinstance(value, dict))
    rule = _RULES[kind].get(field)
    return rule is not None and rule(value)


def is_whole_note(new: object) -> bool:
    """Whether the first line of a note tells every field of it, and what it was made on."""
    return (
        isinstance(new, dict)
        and all(isinstance(new.get(name), str) for name in ("sha256", "statement"))
        and all(fits("note", name, new.get(name)) for name in fields.NOTE_FIELDS)
    )


def is_possible(field: str, value: object) -> bool:
    """Whether a note of another archive can have had that value, or had one that was not shared."""
    choices = _CHOICES.get(field)
    return value == WITHHELD or (fits("note", field, value) and (choices is None or value in choices))


def _is_edit(value: object) -> bool:
    return isinstance(value, dict) and all(_is_texts(value.get(part)) for part in ("added", "removed"))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_text_or_none(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 31


def _is_number_or_none(value: object) -> bool:
    return value is None or _is_number(value)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_state(value: object) -> bool:
    return value in get_args(AnchorState)


def _is_selector(value: object) -> bool:
    return (
        isinstance(value, dict)
        and all(_is_text(value.get(part)) for part in ("exact", "prefix", "suffix"))
        and all(_is_number(value.get(part)) for part in ("start", "end"))
    )


def _is_meeting(value: object) -> bool:
    return value is None or (
        isinstance(value, dict)
        and _is_number_or_none(value.get("year"))
        and all(_is_text_or_none(value.get(part)) for part in ("type", "city", "country"))
    )


_CHOICES: Mapping[str, tuple[str | None, ...]] = {"label": (None, *LABELS), "visibility": VISIBILITIES}
_RULES: Mapping[str, Mapping[str, Callable[[Any], bool]]] = {
    "note": {
        **dict.fromkeys(("text", "visibility", "author"), _is_text),
        **dict.fromkeys(("label", "bundle", fields.REMOVED), _is_text_or_none),
        **dict.fromkeys(("version", "paragraph"), _is_number),
        "selector": _is_selector,
        "state": _is_state,
        "tags": _is_texts,
    },
    "statement": {
        **dict.fromkeys(("title", "date", "date_precision", "organisation", "publisher"), _is_text_or_none),
        **dict.fromkeys(("language", fields.REMOVED), _is_text_or_none),
        **dict.fromkeys(("key", "kind", "delivery"), _is_text),
        "version": _is_number,
        "year": _is_number_or_none,
        "meeting": _is_meeting,
        "speakers": _is_texts,
        "evidence": lambda value: isinstance(value, dict),
        "sample": lambda value: isinstance(value, bool),
    },
}
