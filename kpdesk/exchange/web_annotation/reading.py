"""Annotations of other programs, and our own from elsewhere, read into what a note says and where it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kpdesk.core.records import LABELS, VISIBILITIES, Visibility
from kpdesk.errors import ReadError
from kpdesk.exchange.web_annotation.rules import faults
from kpdesk.exchange.web_annotation.writing import OURS, is_collection, items_of

_STATEMENT = f"{OURS}statement:"


@dataclass(frozen=True)
class Incoming:
    """One annotation: what it says, where it stands, and all of it as it came (`whole`).

    `key` and `version` name the statement where it is one of ours, `sha256` its file; `about` is what it names.
    Without `exact` it stands on no words that could be found; `on_all` tells that it names none, since it is on the
    whole of something.
    """

    id: str
    note_id: str
    whole: Mapping[str, Any]
    key: str | None
    version: int
    sha256: str | None
    about: str
    on_all: bool
    exact: str
    prefix: str
    suffix: str
    start: int | None
    text: str
    tags: tuple[str, ...]
    label: str | None
    visibility: Visibility
    author: str
    created: str | None
    modified: str | None


@dataclass(frozen=True)
class Refused:
    """An annotation that is none: its id or place in the file, and why."""

    where: str
    reason: str


def read_annotations(content: bytes) -> Iterator[Incoming | Refused]:
    """Each annotation of a JSON-LD file; ReadError where it is no JSON at all."""
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ReadError(
            "This file is no JSON, so no annotation was read from it. Export it again as JSON-LD and try that copy."
        ) from error
    for n, item in enumerate(items_of(document), 1):
        wrong = [] if isinstance(item, Mapping) and is_collection(item) else faults(item)
        if wrong:
            yield Refused(_where(item, n), "; ".join(dict.fromkeys(wrong)))
        else:
            yield incoming(item)


def _where(item: Any, n: int) -> str:
    name = item.get("id") if isinstance(item, Mapping) else None
    return name if isinstance(name, str) else f"annotation {n}"


def incoming(item: Mapping[str, Any]) -> Incoming:
    """What an annotation without faults says."""
    target = next((each for each in _several(item.get("target")) if isinstance(each, Mapping)), {})
    quote, position = _selectors(target)
    key, version, sha256 = _source(target)
    label, visibility = item.get("kpdesk:label"), item.get("kpdesk:visibility")
    return Incoming(
        id=str(item.get("id", "")),
        note_id=note_id_of(str(item.get("id", ""))),
        whole=item,
        key=key,
        version=version,
        sha256=sha256,
        about=key or _name_of_source(target),
        on_all="selector" not in target and "state" not in target,
        exact=quote.get("exact", ""),
        prefix=quote.get("prefix", ""),
        suffix=quote.get("suffix", ""),
        start=position.get("start"),
        text="\n\n".join(_texts(item)),
        tags=tuple(dict.fromkeys(_tags(item))),
        label=label if label in LABELS else None,
        visibility=visibility if visibility in VISIBILITIES else "private",
        author=_author(item.get("creator")),
        created=item.get("created"),
        modified=item.get("modified"),
    )


def note_id_of(name: str) -> str:
    """The id of the note: our own again, or one that is always the same for this annotation."""
    try:
        return str(UUID(name.removeprefix("urn:uuid:")))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, name))


def _selectors(target: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The quotation and the position, also where one refines another selector."""
    found: dict[str, Mapping[str, Any]] = {}
    waiting = _several(target.get("selector"))
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, Mapping):
            found.setdefault(str(each.get("type")), each)
            waiting += _several(each.get("refinedBy"))
    return found.get("TextQuoteSelector", {}), found.get("TextPositionSelector", {})


def _source(target: Mapping[str, Any]) -> tuple[str | None, int, str | None]:
    source = target.get("source", target.get("id"))
    about = source if isinstance(source, Mapping) else {}
    name = _name_of_source(target)
    canonical = str(about.get("canonical") or "")
    sha256 = canonical.removeprefix("urn:sha256:") if canonical.startswith("urn:sha256:") else None
    if not name.startswith(_STATEMENT):
        return None, 1, sha256
    key, _, version = name.removeprefix(_STATEMENT).rpartition(":")
    return key or None, int(version) if version.isascii() and version.isdigit() else 1, sha256


def _name_of_source(target: Mapping[str, Any]) -> str:
    source = target.get("source", target.get("id"))
    return str((source.get("id") if isinstance(source, Mapping) else source) or "")


def _texts(item: Mapping[str, Any]) -> Iterator[str]:
    if "bodyValue" in item:
        yield item["bodyValue"]
    for body in _flat(item.get("body")):
        if isinstance(body, str):
            yield body
        elif body.get("purpose") != "tagging":
            said = body.get("value") or body.get("source") or body.get("id")
            if isinstance(said, str):
                yield said


def _tags(item: Mapping[str, Any]) -> Iterator[str]:
    for body in _flat(item.get("body")):
        if isinstance(body, Mapping) and body.get("purpose") == "tagging":
            said = body.get("value") or body.get("source") or body.get("id")
            if isinstance(said, str) and said.strip():
                yield said.strip()


def _flat(body: Any) -> Iterator[Any]:
    """Each body, those of a choice or a list as well."""
    for each in _several(body):
        if isinstance(each, Mapping) and "items" in each:
            yield from (item for item in _several(each["items"]) if isinstance(item, (str, Mapping)))
        else:
            yield each


def _author(creator: Any) -> str:
    first = next(iter(_several(creator)), None)
    if isinstance(first, Mapping):
        named = first.get("name") or first.get("nickname") or first.get("id")
        first = next(iter(_several(named)), None)
    return first if isinstance(first, str) else ""


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
