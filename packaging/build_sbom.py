"""The bill of materials: what is in the frozen program, as a CycloneDX document that scanners read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from build_facts import NAME, VERSION
from build_parts import Part


def write(held: Iterable[Part], file: Path) -> None:
    """Write the document; the same parts give the same bytes."""
    file.write_text(document(held) + "\n", encoding="utf-8")


def document(held: Iterable[Part]) -> str:
    """The CycloneDX document of these parts, without a time or a number drawn by chance."""
    bom = Bom(components=[_component(part) for part in held])
    bom.metadata.component = Component(
        name=NAME, version=VERSION, type=ComponentType.APPLICATION, bom_ref=NAME, licenses=[_licence("MIT")]
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    # The library adds a serial number drawn by chance and the time; neither says anything about the program.
    told.pop("serialNumber", None)
    told["metadata"].pop("timestamp", None)
    return json.dumps(told, indent=1, ensure_ascii=False)


def _component(part: Part) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        licenses=[_licence(part.licence)],
    )


def _licence(name: str) -> DisjunctiveLicense:
    return DisjunctiveLicense(name=name)
