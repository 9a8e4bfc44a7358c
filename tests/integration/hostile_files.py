"""Files made to harm whoever reads them, built by code so that none lies in the project."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

_BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>"
)
_ENTITY = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e {}>]>'
GOOD = "The harbour keeps a list of every parcel, and the list is open to all who ask for it."


def files() -> dict[str, bytes]:
    """Every hostile file by its name; what a reader makes of it is either text or a refusal, and soon."""
    return {**packed(), **linked(), **pages(), **texts(), **mails(), **tables(), **pdfs()}


def docx(document: bytes, **more: bytes) -> bytes:
    """A packed document with this body and further parts ("/" in names is written as "__")."""
    parts = {"[Content_Types].xml": b"<Types/>", "word/document.xml": document}
    parts |= {name.replace("__", "/"): content for name, content in more.items()}
    return zipped(parts)


def zipped(parts: dict[str, bytes]) -> bytes:
    """A ZIP archive of these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def packed() -> dict[str, bytes]:
    """Archives: bombs, entities, deep trees, names that lead elsewhere."""
    body = _BODY.format(GOOD)
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 11))
    laughing = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]>{_BODY.format("&l10;")}'
    deep = _BODY.format("</w:t></w:r>" + "<w:sdt>" * 50_000 + "</w:sdt>" * 50_000 + "<w:r><w:t>")
    tables = "<w:tbl><w:tr><w:tc>" * 3_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 3_000
    return {
        "bomb.docx": docx(b" " * 60_000_000),
        "bomb-many.docx": zipped({"word/document.xml": body.encode(), **{f"word/p{n}.xml": b"" for n in range(2_500)}}),
        "liar.docx": lying(docx(b" " * 5_000_000), 5_000_000, 500),
        "xxe.docx": docx((_ENTITY.format('SYSTEM "file:///etc/passwd"') + _BODY.format("&e;")).encode()),
        "doctype.docx": docx(f'<!DOCTYPE w SYSTEM "http://localhost:9/x.dtd">{body}'.encode()),
        "xxe-wide.docx": docx((_ENTITY.format('SYSTEM "file:///etc/passwd"') + _BODY.format("&e;")).encode("utf-16")),
        "laughs.docx": docx(laughing.encode()),
        "deep.docx": docx(deep.encode()),
        "deep-tables.docx": docx(_BODY.format("</w:t></w:r></w:p>" + tables + "<w:p><w:r><w:t>").encode()),
        "dots.docx": docx(body.encode(), **{"..__..__escaped.txt": b"out", "__escaped-root.txt": b"out"}),
        "cut.docx": docx(body.encode())[:200],
    }


def linked() -> dict[str, bytes]:
    """Archives whose parts point to themselves, to each other, outside, or lie over each other."""
    body = _BODY.format(GOOD).encode()
    targets = [
        ("officeDocument", "word/document.xml"), ("styles", "document.xml"), ("footnotes", "document.xml"),
        ("numbering", "../../../etc/passwd"), ("attachedTemplate", "http://localhost:9/x.dotm"),
    ]  # fmt: skip
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="r{n}" Type="{kinds}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets * 200)
    )
    link = f"<Relationships>{links}</Relationships>".encode()
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n ^ 1}"/></w:style>' for n in (0, 1)
    )
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    over = docx(body, word__styles=b"<a>" + b"x" * 5_000 + b"</a>")
    first = over.index(b"PK\x01\x02")
    last = over.rindex(b"PK\x01\x02")
    return {
        "loop-links.docx": docx(body, _rels__rels=link).replace(b"_rels/rels", b"_rels/.rel"),
        "loop-styles.docx": docx(body, **{"word__styles.xml": f"<w:styles {names}>{styles}</w:styles>".encode()}),
        "over.docx": over[: last + 42] + over[first + 42 : first + 46] + over[last + 46 :],
        "twice.docx": zipped({"word/document.xml": body, "word\\document.xml": body}),
        "spaces.odt": zipped({"content.xml": spaces()}),
    }


def spaces() -> bytes:
    """An OpenDocument text that asks for a billion blanks and a million repeated cells."""
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    return (
        f'<o:d xmlns:o="{names}office:1.0" xmlns:t="{names}text:1.0" xmlns:b="{names}table:1.0"><o:body><o:text>'
        f'<t:p>{GOOD}<t:s t:c="1000000000"/></t:p><b:table><b:table-row b:number-rows-repeated="1000000">'
        '<b:table-cell b:number-columns-repeated="1000000"><t:p>x</t:p></b:table-cell></b:table-row></b:table>'
        "</o:text></o:body></o:d>"
    ).encode()


def mails() -> dict[str, bytes]:
    """Mails that nest or weigh, and RTF that nests or skips."""
    head = b"Subject: x\nMIME-Version: 1.0\n"
    nest = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000))
    kept = b"Content-Type: message/rfc822\n\n" * 2_000
    weighs = head + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\n"
    weighs += b"Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=../../x.pdf\n\n"
    return {
        "nested.eml": head + nest + GOOD.encode(),
        "nested-mails.eml": head + kept + GOOD.encode(),
        "heavy.eml": weighs + b"QUFB" * 15_000_000 + b"\n--b--\n",
        "headers.eml": b"X-Header: a\n" * 50_000 + b"\n" + GOOD.encode(),
        "encoded.eml": b"Subject: " + b"=?utf-8?q?=41?= " * 100_000 + b"\n\n" + GOOD.encode(),
        "nested.rtf": b"{\\rtf1 " + b"{" * 200_000 + GOOD.encode() + b"}" * 200_000,
        "bin.rtf": b"{\\rtf1 " + GOOD.encode() + b"{\\*\\objdata\\bin2147483647 " + b"x" * 5_000 + b"}}",
        "words.rtf": b"{\\rtf1 " + b"\\b0\\u-99999?\\'zz\\uc-7 " * 20_000 + GOOD.encode() + b"}",
    }


def tables() -> dict[str, bytes]:
    """Tables with one cell as long as a book, with a quotation mark that never ends, or as deep as a well."""
    return {
        "cell.csv": b'text,title\n"' + (GOOD + " ").encode() * 20_000 + b'",x\n',
        "open.csv": b'text,title\n"' + b"a,b\n" * 50_000,
        "wide.csv": b"text" + b",a" * 500_000 + b"\n" + GOOD.encode() + b",b" * 500_000,
        "deep.jsonl": b'{"text":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}",
        "deep.json": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        "number.jsonl": b'{"text": "' + GOOD.encode() + b'", "year": ' + b"9" * 100_000 + b"}",
    }


def lying(packed: bytes, size: int, told: int) -> bytes:
    """The archive with one unpacked size told smaller than it is."""
    return packed.replace(struct.pack("<I", size), struct.pack("<I", told))


def pages() -> dict[str, bytes]:
    """Web pages that nest, repeat or never close."""
    return {
        "nested.html": b"<html><body>" + b"<div>" * 10_000 + GOOD.encode() + b"</div>" * 10_000,
        "nested-lists.html": b"<html><body>" + b"<ul><li>" * 10_000 + GOOD.encode(),
        "nested-bold.html": b"<html><body><p>" + b"<b>" * 20_000 + GOOD.encode(),
        "nested-tables.html": b"<html><body>" + b"<table><tr><td>" * 5_000 + GOOD.encode(),
        "unclosed.html": b"<html><body>" + b"<p><i><a href=x>" * 20_000 + GOOD.encode(),
        "attributes.html": b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(10_000)) + b">" + GOOD.encode(),
        "attribute.html": b"<html><body><p class='" + b"menu " * 1_000_000 + b"'>" + GOOD.encode(),
        "menus.html": b"<html><body>" + b"<div class=menu>x " * 9_000 + GOOD.encode(),
        "data.html": b"<html><body><img src='data:image/png;base64," + b"A" * 5_000_000 + b"'><p>" + GOOD.encode(),
        "quotes.md": b"> " * 10_000 + GOOD.encode(),
        "brackets.md": b"[" * 50_000 + GOOD.encode() + b"](" * 50_000,
        "stars.md": b"*a **b " * 20_000 + GOOD.encode(),
        "lists.md": "".join("  " * n + "- x\n" for n in range(1_000)).encode() + GOOD.encode(),
    }


def texts() -> dict[str, bytes]:
    """Plain text that is one line, one word, or holds what text does not hold."""
    return {
        "line.txt": (GOOD + " ").encode() * 60_000,
        "word.txt": b"a" * 5_000_000,
        "blank-line.txt": GOOD.encode() + b" " * 5_000_000 + GOOD.encode(),
        "dashes.txt": b"-" * 1_000_000 + b"\n" + GOOD.encode(),
        "digits.txt": b"1." * 100_000 + b"\n" + GOOD.encode(),
        "capitals.txt": b"A. B. " * 50_000,
        "nul.txt": GOOD.encode().replace(b"list", b"li\x00st") + b"\x00" * 40,
        "nul-few.txt": (GOOD + "\n\n").encode() * 9 + b"A word\x00 with\x00 holes.",
        "nuls.txt": b"\x00" * 100_000,
        "lines.txt": b"a\n" * 50_000,
        "marks.txt": "e\u0301\u0302\u0303".encode() * 30_000 + "\u202e".encode() + GOOD.encode(),
        "random.txt": zlib.compress(bytes(range(256)) * 4_000) * 20,
    }


def pdfs() -> dict[str, bytes]:
    """PDF files that lead in circles or unpack to far more than they are."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"
    blown = zlib.compress(zlib.compress(zlib.compress(b" " * 300_000_000, 1), 9), 9)
    chain = b"<< /Length %d /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n" % len(blown)
    inside = b"/Resources << /XObject << /F 4 0 R >> >>"
    me = page.replace(b"/Contents", inside + b" /Contents")
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + inside + b" /Length 5 >>"
    form += b"\nstream\n/F Do\nendstream"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return {
        "loop.pdf": pdf(b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 900000 >>", page, b"<< >>"),
        "loop-form.pdf": pdf(pages, me, form),
        "chain.pdf": pdf(pages, page, chain + blown + b"\nendstream"),
        "loop-length.pdf": pdf(pages, page, b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream"),
        "many-filters.pdf": pdf(
            pages, page, b"<< /Length 4 /Filter [" + b"/ASCIIHexDecode " * 5_000 + b"] >>\nstream\n3030\nendstream"
        ),
        "loop-xref.pdf": pdf(pages, page, b"<< >>").replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev 9"),
        "arrays.pdf": pdf(pages, page, b"[" * 20_000 + b"]" * 20_000),
        "cut.pdf": pdf(pages, page, b"<< >>")[:150],
    }


def pdf(*objects: bytes) -> bytes:
    """A PDF whose catalogue is object 1; these are objects 2 and on."""
    made = b"%PDF-1.7\n"
    places = []
    for number, each in enumerate((b"<< /Type /Catalog /Pages 2 0 R >>", *objects), start=1):
        places.append(len(made))
        made += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + b"trailer\n"
    return made + b"<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, made.rindex(b"xref\n"))
