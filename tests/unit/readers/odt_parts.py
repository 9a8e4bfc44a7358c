"""Writes small OpenDocument texts part by part, so that a test shows exactly what stands in the file."""

from __future__ import annotations

from tests.unit.readers.word_parts import zipped

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "meta": "meta",
        "manifest": "manifest",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def odt_file(
    body: str, *, automatic: str = "", styles: str = "", meta: str = "", kind: str = "text", manifest: str = ""
) -> bytes:
    """An ODT whose text is the given XML, with automatic and named styles."""
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "styles.xml": f"<office:document-styles {_NAMES}><office:styles>{styles}</office:styles>"
            "</office:document-styles>",
            "meta.xml": f"<office:document-meta {_NAMES}><office:meta>{meta}</office:meta></office:document-meta>",
            "META-INF/manifest.xml": f"<manifest:manifest {_NAMES}>{manifest}</manifest:manifest>",
        }
    )


def p(inner: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def h(inner: str, level: int, style: str = "") -> str:
    """A heading."""
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{inner}</text:h>'


def style(name: str, more: str = "", *, family: str = "paragraph", attributes: str = "") -> str:
    """A style with its properties."""
    return f'<style:style style:name="{name}" style:family="{family}" {attributes}>{more}</style:style>'


def items(*inner: str, style: str = "", attributes: str = "") -> str:
    """A list; an item that is no XML is one paragraph."""
    made = "".join(f"<text:list-item>{each if '<' in each else p(each)}</text:list-item>" for each in inner)
    return f'<text:list text:style-name="{style}" {attributes}>{made}</text:list>'


def level(number: int, shown: str, more: str = "") -> str:
    """A level of a numbered list in a number format, such as `1` or `a`."""
    return f'<text:list-level-style-number text:level="{number}" style:num-format="{shown}" {more}/>'


def note(body: str, *, kind: str = "footnote", label: str = "") -> str:
    """A footnote or endnote where its mark stands."""
    own = f' text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{own}>7</text:note-citation>'
        f"<text:note-body>{body}</text:note-body></text:note>"
    )
