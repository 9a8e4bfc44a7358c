"""Files with something broken in them: every reader answers with text or a sentence, never with a fault.

A short form, always the same, of what was let run for minutes; the seed of a failure is in its name.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Iterator

import pytest
from fpdf import FPDF

from kpdesk import paths
from kpdesk.core.facts import Facts
from kpdesk.errors import KpdeskError
from kpdesk.readers import taking
from tests.unit.readers import mails, odt_parts, typeset, word_parts

_ROUNDS = 6
_TIMES = 12
_LONGEST = 200_000
_WORDS = "We have weighed every parcel that came down the river, and we have kept our books open to all who ask."
_PIECES = {
    "rtf": [rb"\u-1?", rb"\bin99999 ", rb"\'zz", rb"{\*", rb"\f-1", rb"\trowd\cell\row", rb"{\footnote", b"}", b"{"],
    "html": [
        b"<table><tr><td>",
        b"<ol start=-99999999>",
        b"<sup><a>1</a></sup>",
        b"<!--",
        b"&#xD800;",
        b"\x00",
        b"<pre>",
    ],
    "eml": [b"Content-Type: message/rfc822\n\n", b"--x\n", b"charset=hex", b"=?utf-8?b?//?=", b"Date: 99 Jan 99999\n"],
    "csv": [b'"', b";", b"text\n", b"\x00"],
    "jsonl": [b"{", b"[", b"1e999", b"\\ud800", b"null"],
    "md": [b"[^1]: ", b"> > ", b"```", b"| a |\n|---|", b"***", b"<div>"],
    "txt": [b"(((", b"Q: ", b"May 99, 2019 ", b"\xff\xfe", b"[1] ", b"-\n", "“‘«".encode()],
    "pdf": [b"endobj", b"<<", b"/Kids [2 0 R]", b"99999999999 0 R", b"(\xfe\xff\xd8\x00)"],
    "docx": [b""],
    "odt": [b""],
}
_VALUES = [b"", b"-1", b"x", b"99999999999999999999", b"1.5", b"none"]


def word() -> bytes:
    body = word_parts.p("One", properties=word_parts.numbered(1)) + word_parts.p(_WORDS)
    body += "<w:tbl><w:tr><w:tc>" + word_parts.p("a") + "</w:tc><w:tc>" + word_parts.p("b") + "</w:tc></w:tr></w:tbl>"
    levels = word_parts.level(0, "decimal", "%1.")
    return word_parts.word_file(
        body,
        numbering=f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        footnotes=f'<w:footnote w:id="2">{word_parts.p("A note.")}</w:footnote>',
    )


def opendocument() -> bytes:
    return odt_parts.odt_file(odt_parts.h("Words", 1) + odt_parts.items(odt_parts.p("One"), odt_parts.p("Two")))


WHOLE: dict[str, bytes] = {
    "docx": word(),
    "odt": opendocument(),
    "pdf": typeset.Typesetter(typeset.Setting()).set([typeset.Piece("Words", large=True), typeset.Piece(_WORDS)]),
    "rtf": (
        rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 T;}}{\stylesheet{\s1 heading 1;}}\pard\s1 Words\par\pard "
        + _WORDS.encode()
        + rb"{\super 1{\footnote A note.}}\par\trowd a\cell b\cell\row}"
    ),
    "html": (f"<html lang=en><h1>Words</h1><ol><li>One<li>Two</ol><p>{_WORDS}<table><tr><td>a<td>b</table>".encode()),
    "eml": mails.mail(_WORDS, page=mails.PAGE, attached={"a.txt": b"Words."}).as_bytes(),
    "csv": f'text,title\n"{_WORDS}",Words\n'.encode(),
    "jsonl": f'{{"text": "{_WORDS}", "speakers": ["A", "B"]}}\n'.encode(),
    "md": f"# Words\n\n1. One\n2. Two\n\n{_WORDS}[^1]\n\n[^1]: A note.\n".encode(),
    "txt": f"Opening words\n12 November 2021\n\nQ: Why?\n\nA: {_WORDS}\n\n- one\n- two\n".encode(),
}


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts.from_csv({p.name: p.read_text(encoding="utf-8") for p in paths.resource("kimberley").glob("*.csv")})


def broken(content: bytes, kind: str, chance: random.Random) -> bytes:
    """The content with a few bytes changed, dropped, doubled, or strange pieces put in."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(made) + 1)
        end = min(len(made), start + chance.choice((1, 4, 32, 256)))
        made[start:end] = chance.choice(
            (b"", bytes(made[start:end]) * 3, bytes([chance.randrange(256)]), chance.choice(_PIECES[kind]))
        )
    return bytes(made[:_LONGEST])


def broken_inside(content: bytes, chance: random.Random) -> bytes:
    """The packed document with values or whole elements of one part changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([each for each in parts if each.endswith((".xml", ".rels"))])
    places = [match.span(1) for match in re.finditer(rb'="([^"]*)"|(?=<[a-z])', parts[name])]
    start, end = chance.choice([place for place in places if place[0] >= 0] or [(0, 0)])
    parts[name] = parts[name][:start] + chance.choice(_VALUES) + parts[name][end:]
    return word_parts.zipped(parts)


def made(kind: str, seed: int) -> Iterator[bytes]:
    chance, whole = random.Random(seed), WHOLE[kind]
    for _ in range(_TIMES):
        packed = kind in ("docx", "odt") and chance.random() < 0.7
        yield broken_inside(whole, chance) if packed else broken(whole, kind, chance)


def took(name: str, content: bytes, facts: Facts) -> tuple[taking.Taken | None, str]:
    try:
        return taking.take(name, content, facts), "."
    except KpdeskError as error:
        return None, str(error)


@pytest.mark.parametrize("seed", range(_ROUNDS))
@pytest.mark.parametrize("kind", sorted(WHOLE))
def test_a_broken_file_is_read_or_refused(kind: str, seed: int, facts: Facts) -> None:
    for content in made(kind, seed):
        taken, said = took(f"a.{kind}", content, facts)
        assert said.endswith(".")
        assert taken is None or taking.from_json(taking.to_json(taken)).text == taken.text


def test_a_property_of_a_pdf_that_is_no_text_is_left_out(facts: Facts) -> None:
    pdf = FPDF()
    pdf.set_title("A" * 10)
    pdf.add_page()
    pdf.set_font("Times", size=11)
    pdf.cell(text="We have weighed every parcel.")
    content = bytes(pdf.output())
    assert b"A" * 10 in content
    taken = taking.take("a.pdf", content.replace(b"A" * 10, b"\xfe\xff" + b"\xdc\x00" * 4), facts)
    assert taken.text.text == "We have weighed every parcel."
