"""What makes an annotation one by the W3C Web Annotation model; every fault is a short sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kpdesk.exchange.web_annotation.writing import ANNOTATION

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+\Z")
_TIME = re.compile(r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)\Z")
_DIRECTIONS = ("ltr", "rtl", "auto")
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "FragmentSelector": ("value",),
    "CssSelector": ("value",),
    "XPathSelector": ("value",),
    "TextQuoteSelector": ("exact",),
    "TextPositionSelector": ("start", "end"),
    "DataPositionSelector": ("start", "end"),
    "RangeSelector": ("startSelector", "endSelector"),
    "TimeState": (),
    "HttpRequestState": ("value",),
}
_MOST_DEEP = 40


def faults(annotation: Any) -> list[str]:
    """Everything that is wrong with an annotation, in the words of a person; empty where it is right."""
    if not isinstance(annotation, Mapping):
        return ["it is no JSON object"]
    return [*_of_annotation(annotation), *_of_times(annotation), *_of_people(annotation), *_of_parts(annotation)]


def _of_annotation(annotation: Mapping[str, Any]) -> Iterator[str]:
    if ANNOTATION not in _several(annotation.get("@context")):
        yield "its @context does not name the Web Annotation model"
    if not _is_iri(annotation.get("id")):
        yield "it has no id, or one that is no single IRI"
    if "Annotation" not in _several(annotation.get("type")):
        yield "its type is not Annotation"
    if not _several(annotation.get("target")):
        yield "it has no target"
    if "body" in annotation and "bodyValue" in annotation:
        yield "it has both body and bodyValue"
    if "bodyValue" in annotation and not isinstance(annotation["bodyValue"], str):
        yield "its bodyValue is no text"


def _of_times(resource: Mapping[str, Any]) -> Iterator[str]:
    for name in ("created", "modified", "generated"):
        value = resource.get(name)
        if value is not None and not (isinstance(value, str) and _TIME.match(value)):
            yield f"its {name} is no time, such as 2022-11-05T04:30:00Z"


def _of_people(resource: Mapping[str, Any]) -> Iterator[str]:
    for name in ("creator", "generator"):
        if not all(isinstance(each, Mapping) or _is_iri(each) for each in _several(resource.get(name))):
            yield f"its {name} is neither an IRI nor an object"


def _of_iris(resource: Mapping[str, Any]) -> Iterator[str]:
    for name in ("rights", "via", "canonical"):
        values = _several(resource.get(name))
        if not all(map(_is_iri, values)) or (name == "canonical" and len(values) > 1):
            yield f"its {name} is no IRI"


def _of_parts(annotation: Mapping[str, Any]) -> Iterator[str]:
    yield from _of_iris(annotation)
    for name in ("body", "target"):
        for each in _several(annotation.get(name)):
            if isinstance(each, Mapping):
                yield from (f"in its {name}, {fault}" for fault in _of_resource(each, 0))
            elif not _is_iri(each):
                yield f"its {name} is neither an IRI nor an object"


def _of_resource(resource: Mapping[str, Any], depth: int) -> Iterator[str]:
    if depth > _MOST_DEEP:
        yield "parts stand too deep inside one another"
        return
    yield from _of_times(resource)
    yield from _of_iris(resource)
    yield from _of_kind(resource)
    for item in _several(resource.get("items")):
        if isinstance(item, Mapping):
            yield from _of_resource(item, depth + 1)
    for name in ("selector", "state"):
        for each in _several(resource.get(name)):
            yield from _of_selector(each, depth + 1)


def _of_kind(resource: Mapping[str, Any]) -> Iterator[str]:
    if resource.get("textDirection", "auto") not in _DIRECTIONS:
        yield "textDirection is none of ltr, rtl and auto"
    textual = "TextualBody" in _several(resource.get("type")) or "value" in resource
    if textual and not isinstance(resource.get("value"), str):
        yield "a TextualBody has no value, or one that is no text"
    if textual and "source" in resource:
        yield "it has both a value and a source"
    if "purpose" in resource and not ({"value", "source"} & resource.keys() or textual):
        yield "only a specific resource or a TextualBody has a purpose"
    styled = resource.get("styleClass", "")
    if not all(isinstance(each, str) for each in _several(styled)):
        yield "its styleClass is no text"


def _of_selector(selector: Any, depth: int) -> Iterator[str]:
    if isinstance(selector, str):
        yield from [] if _is_iri(selector) else ["a selector is neither an IRI nor an object"]
    elif not isinstance(selector, Mapping) or depth > _MOST_DEEP:
        yield "a selector is no object"
    else:
        for kind in _several(selector.get("type")):
            yield from _lacking(selector, str(kind))
        for each in _several(selector.get("refinedBy")):
            yield from _of_selector(each, depth + 1)


def _lacking(selector: Mapping[str, Any], kind: str) -> Iterator[str]:
    for name in _NEEDS.get(kind, ()):
        if not _CHECKS[name](selector.get(name)):
            yield f"a {kind} has no single {name}"
    for name in ("prefix", "suffix"):
        if kind == "TextQuoteSelector" and not isinstance(selector.get(name, ""), str):
            yield f"a {kind} has a {name} that is no text"


def _is_place(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "value": lambda value: isinstance(value, str),
    "exact": lambda value: isinstance(value, str),
    "start": _is_place,
    "end": _is_place,
    "startSelector": lambda value: isinstance(value, Mapping),
    "endSelector": lambda value: isinstance(value, Mapping),
}


def _is_iri(value: Any) -> bool:
    return isinstance(value, str) and _IRI.match(value) is not None


def _several(value: Any) -> list[Any]:
    """One or several values, as JSON-LD writes them."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
