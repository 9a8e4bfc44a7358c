"""Notes as W3C Web Annotations in JSON-LD, which other annotation programs read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from kpdesk.core.direction import right_to_left
from kpdesk.core.records import WHOLE, Note, StatementText
from kpdesk.exchange.notes_document import NoteEntry

ANNOTATION = "http://www.w3.org/ns/anno.jsonld"
OURS = "urn:kpdesk:"
CONTEXT = [ANNOTATION, {"kpdesk": OURS}]
"""The context of the W3C, and our own names for what its model has none for."""

Json = dict[str, Any]


def annotation_id(note_id: str) -> str:
    """The IRI of a note."""
    return f"urn:uuid:{note_id}"


def source_id(key: str, version: int) -> str:
    """The IRI of a version of a statement."""
    return f"{OURS}statement:{key}:{version}"


def annotation(entry: NoteEntry, kept: Mapping[str, Any] | None = None, *, changed: bool = False) -> Json:
    """A note as an annotation; `kept` is the one of another program that it came in as, of which nothing is lost.

    `changed` tells that its words or tags are no longer those that came.
    """
    note = entry.note
    ours: Json = {
        "@context": CONTEXT,
        "id": annotation_id(note.id),
        "type": "Annotation",
        "motivation": "commenting" if note.text else "highlighting",
        "creator": {"type": "Person", "name": note.author or "unknown"},
        "created": note.created,
        "modified": note.modified,
        "kpdesk:visibility": note.visibility,
        "kpdesk:state": note.state,
    }
    if note.label:
        ours["kpdesk:label"] = note.label
    bodies = _bodies(note)
    if bodies:
        ours["body"] = bodies
    ours["target"] = _target(note, entry.text)
    return _with_kept(ours, kept, changed=changed) if kept else ours


def _with_kept(ours: Json, kept: Mapping[str, Any], *, changed: bool) -> Json:
    """Our words for what was changed here, everything else as it came, with the target there beside ours."""
    theirs = {name: value for name, value in kept.items() if name not in ("@context", "id", "target", "modified")}
    if changed:
        theirs = {name: value for name, value in theirs.items() if name not in ("body", "bodyValue", "motivation")}
    elif "bodyValue" in theirs:
        ours.pop("body", None)
    targets = kept.get("target")
    several = targets if isinstance(targets, list) else [targets]
    return {**ours, **theirs, "target": [ours["target"], *several], "kpdesk:came_as": kept.get("id")}


def collection(annotations: Sequence[Mapping[str, Any]], label: str) -> Json:
    """The annotations as a collection of one page."""
    name = uuid5(NAMESPACE_URL, "\n".join(str(each["id"]) for each in annotations))
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{name}",
        "type": "AnnotationCollection",
        "label": label,
        "total": len(annotations),
        "first": {
            "id": f"urn:uuid:{uuid5(name, 'first page')}",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": list(annotations),
        },
    }


def _bodies(note: Note) -> list[Json]:
    bodies: list[Json] = []
    if note.text:
        said = {"type": "TextualBody", "value": note.text, "format": "text/plain", "purpose": "commenting"}
        bodies.append({**said, "textDirection": _direction(note.text)})
    return bodies + [_tag(tag) for tag in note.tags]


def _tag(tag: str) -> Json:
    return {"type": "TextualBody", "value": tag, "purpose": "tagging"}


def _target(note: Note, text: StatementText) -> Json:
    about, selector = text.statement, note.selector
    source: Json = {
        "id": source_id(note.key, note.version),
        "type": "Text",
        "format": "text/plain",
        "canonical": f"urn:sha256:{about.sha256}",
        "kpdesk:title": about.title or note.key,
    }
    language = next((p.language for p in text.body if p.n == note.paragraph), None) or about.language
    if language:
        source["language"] = language
    if note.state in WHOLE:  # the target is the statement itself
        return {"type": "SpecificResource", "source": source}
    source["textDirection"] = "rtl" if right_to_left(selector.exact, language) else "ltr"
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": selector.exact,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
            },
            {"type": "TextPositionSelector", "start": selector.start, "end": selector.end},
        ],
        "kpdesk:paragraph": note.paragraph,
    }


def _direction(text: str) -> str:
    return "rtl" if right_to_left(text) else "ltr"


def items_of(document: Any, context: Any = None) -> Iterator[Any]:
    """What a document holds: one annotation, those of a list or a page, or those of a collection.

    Annotations in a page have its context. A collection of somebody else comes first itself, without its items.
    """
    if isinstance(document, list):
        for each in document:
            yield from items_of(each, context)
    elif isinstance(document, dict) and is_collection(document):
        yield from _of_collection(document, document.get("@context", context))
    elif isinstance(document, dict) and context is not None:
        yield {"@context": context, **document}
    else:
        yield document


def _of_collection(document: Json, context: Any) -> Iterator[Any]:
    first = document.get("first")
    page = first if isinstance(first, dict) else None
    if document.get("@context", context) != CONTEXT:
        yield {**_without_items(document), "first": _without_items(page)} if page else _without_items(document)
    if page:
        yield from items_of(page.get("items", []), page.get("@context", context))
    else:
        yield from items_of(document.get("items", []), context)


def is_collection(document: Mapping[str, Any]) -> bool:
    """Whether it is a collection or a page of one, and no annotation."""
    return document.get("type") in ("AnnotationCollection", "AnnotationPage")


def _without_items(page: Mapping[str, Any]) -> Json:
    return {name: value for name, value in page.items() if name != "items"}
