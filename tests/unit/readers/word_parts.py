"""Writes small Word documents part by part, so that a test shows exactly what stands in the file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = {
    "styles": "styles.xml",
    "numbering": "numbering.xml",
    "footnotes": "footnotes.xml",
    "endnotes": "endnotes.xml",
    "header": "header1.xml",
    "footer": "footer1.xml",
    "comments": "comments.xml",
}
_TEXT_BOX = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def word_file(body: str, *, namespace: str = W, compression: int = zipfile.ZIP_DEFLATED, **parts: str) -> bytes:
    """A DOCX whose body is the given XML; further parts (`styles`, `numbering`, `footnotes`...) by their names."""
    names = f'xmlns:w="{namespace}" xmlns:mc="urn:mc" xmlns:wps="{_TEXT_BOX}" xmlns:v="urn:v"'
    wrapped = {kind: f"<w:{kind} {names}>{parts[kind]}</w:{kind}>" for kind in _PARTS if kind in parts}
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{_RELATIONS}/{kind}" Target="{_PARTS[kind]}"/>'
        for n, kind in enumerate(wrapped)
    )
    files = {
        "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{_RELATIONS}/officeDocument" '
        f'Target="/word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        **{f"word/{_PARTS[kind]}": text for kind, text in wrapped.items()},
        **({"docProps/core.xml": parts["core"]} if "core" in parts else {}),
    }
    return zipped(files, compression=compression)


def zipped(files: Mapping[str, str | bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of the files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; a run that is no XML is plain text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(list_id: int, level: int = 0) -> str:
    """The properties that put a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(number: int, style: str, text: str, more: str = "") -> str:
    """A level of a list."""
    shown = f'<w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/>{shown}{more}</w:lvl>'
