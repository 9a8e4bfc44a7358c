"""Word documents."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree.ElementTree import Element

import docx
import pytest

from kpdesk.core.text import canonical
from kpdesk.errors import ReadError
from kpdesk.readers import read
from kpdesk.readers.choose import margins
from kpdesk.readers.docx.drawings import drawn
from tests.unit.readers.word_parts import STRICT, level, numbered, p, r, word_file, zipped


def listed(list_id: int, abstract_id: int, more: str = "") -> str:
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{abstract_id}"/>{more}</w:num>'


def abstract(list_id: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{list_id}">{"".join(levels)}</w:abstractNum>'


def style(style_id: str, name: str, more: str = "", *, kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{more}</w:style>'


NUMBERING = (
    abstract(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%1.%2)"))
    + abstract(2, level(0, "bullet", "•"))
    + abstract(3, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    + listed(1, 1)
    + listed(2, 2)
    + listed(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    + listed(4, 3)
    + listed(5, 9)
    + listed(6, 1, f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "(%1)")}</w:lvlOverride>')
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    + style("berschrift1", "heading 1")
    + style("Mine", "My title", '<w:basedOn w:val="berschrift1"/>')
    + style("Outlined", "o", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    + style("Titel", "Title")
    + style("Point", "p", f"<w:pPr>{numbered(1)}</w:pPr>")
    + style("Deeper", "d", '<w:basedOn w:val="Point"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')
    + style("Loop", "l", '<w:basedOn w:val="Loop"/>')
    + style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", kind="character")
    + style("Secret", "s", "<w:rPr><w:vanish/></w:rPr>", kind="character")
)


def found(body: str, **parts: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(Path("a.docx"), word_file(body, **parts)).blocks]


def test_headings_are_known_by_their_style_in_every_language() -> None:
    body = (
        p("One", style="berschrift1") + p("Two", style="Mine") + p("Three", style="Outlined") + p("Four", style="Titel")
        + p("Five", properties='<w:outlineLvl w:val="1"/>') + p("six", style="Loop") + p("seven", style="Unknown")
        + p("eight", style="Outlined", properties='<w:outlineLvl w:val="9"/>')
    )  # fmt: skip
    document = read(Path("a.docx"), word_file(body, styles=STYLES))
    assert [block.level for block in document.blocks] == [1, 1, 3, 1, 2, None, None, None]
    assert document.title == "Four"


def test_lists_show_their_numbers() -> None:
    body = "".join(
        [
            p("a", properties=numbered(1)), p("b", properties=numbered(1, 1)), p("c", properties=numbered(1, 1)),
            p("d", properties=numbered(2)), p("e", properties=numbered(1)), p("f", properties=numbered(1, 1)),
            p("g", style="Point"), p("h", properties=numbered(3)), p("i", properties=numbered(3)),
            p("j", properties=numbered(4)), p("k", properties=numbered(4, 1)), p("m", properties=numbered(0)),
            p("n", properties=numbered(5)), p("o", style="Point", properties=numbered(0)),
        ]
    )  # fmt: skip
    assert found(body, numbering=NUMBERING, styles=STYLES) == [
        ("item", "1. a"), ("item", "1.a) b"), ("item", "1.b) c"), ("item", "d"), ("item", "2. e"), ("item", "2.a) f"),
        ("item", "3. g"), ("item", "5. h"), ("item", "6. i"), ("item", "I j"), ("item", "1.1 k"), ("paragraph", "m"),
        ("item", "n"), ("paragraph", "o"),
    ]  # fmt: skip


def test_a_style_may_name_the_list_and_the_paragraph_its_level() -> None:
    own = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    body = p("a", style="Point") + p("b", style="Point", properties=own) + p("c", style="Deeper")
    assert found(body + p("d", properties=numbered(6)), numbering=NUMBERING, styles=STYLES) == [
        ("item", "1. a"),
        ("item", "1.a) b"),
        ("item", "1.b) c"),
        ("item", "(B) d"),
    ]


def test_tracked_changes_are_accepted() -> None:
    body = (
        f"<w:p>{r('We ')}<w:del>{r('may ')}<w:r><w:delText>might</w:delText></w:r></w:del><w:ins>{r('must')}</w:ins>"
        f"{r(' weigh it')}<w:moveFrom>{r(' soon')}</w:moveFrom>{r('.')}</w:p>"
        f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{r("The mark after this ")}</w:p>{p("was deleted.")}'
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr></w:tbl>"
        f'<w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr>{r("The last mark was deleted.")}</w:p>'
    )
    assert found(body) == [
        ("paragraph", "We must weigh it."),
        ("paragraph", "The mark after this was deleted."),
        ("paragraph", "The last mark was deleted."),
    ]


def test_notes_go_to_the_end_with_the_marks_they_have_in_the_text() -> None:
    body = p(
        r("The word") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(" and the other")
        + '<w:r><w:endnoteReference w:id="1"/></w:r>' + r(" and a third")
        + '<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>' + r(" and a last")
        + '<w:r><w:footnoteReference w:id="4"/></w:r>' + '<w:r><w:footnoteReference w:id="99"/></w:r>' + r(".")
    )  # fmt: skip
    footnotes = (
        f'<w:footnote w:type="separator" w:id="0">{p("----")}</w:footnote><w:footnote w:id="4">{p("Two.")}</w:footnote>'
        f'<w:footnote w:id="2">{p("<w:r><w:footnoteRef/></w:r>", " One.")}{p("More.")}</w:footnote>'
        f'<w:footnote w:id="3">{p("* Typed.")}</w:footnote>'
    )
    endnotes = f'<w:endnote w:id="1">{p("End.")}</w:endnote>'
    made = canonical(read(Path("a.docx"), word_file(body, footnotes=footnotes, endnotes=endnotes)).blocks)
    assert [(each.kind, each.text) for each in made.body] == [
        ("paragraph", "The word[1] and the other[i] and a third* and a last[2][3]."),
        ("note", "[1] One."), ("note", "More."), ("note", "[i] End."), ("note", "* Typed."), ("note", "[2] Two."),
    ]  # fmt: skip


def test_tables_give_a_paragraph_for_each_row() -> None:
    def cell(text: str) -> str:
        return f"<w:tc><w:tcPr/>{p(text)}</w:tc>"

    body = (
        f"<w:tbl><w:tblPr/><w:tr>{cell('Year')}{cell('Carats')}</w:tr><w:tr>{cell('2020')}{cell('14')}</w:tr></w:tbl>"
    )
    assert found(body) == [("paragraph", "Year | Carats"), ("paragraph", "2020 | 14")]


def test_text_boxes_come_once_after_their_paragraph() -> None:
    box = f"<w:txbxContent>{p('In a box.')}</w:txbxContent>"
    shape = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    inner = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice></mc:AlternateContent>"
    assert found(p(f"<w:r>{shape}</w:r>", "Around it.")) == [("paragraph", "Around it."), ("paragraph", "In a box.")]
    assert found(p(f"<w:r><w:pict>{inner}</w:pict></w:r>")) == [("paragraph", "In a box.")]
    assert found(p(shape, f"<w:drawing>{box}</w:drawing>")) == [("paragraph", "In a box.")] * 2
    assert found(f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{p('x')}</mc:Fallback></mc:AlternateContent>") == [
        ("paragraph", "x")
    ]
    assert found(p("y") + "<mc:AlternateContent/>") == [("paragraph", "y")]


def maths(inner: str) -> str:
    return p(f'<m:oMath xmlns:m="urn:m">{inner}</m:oMath>')


def letters(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(name: str, *inner: str) -> str:
    return f"<m:{name}>{''.join(inner)}</m:{name}>"


X, ONE = part("e", letters("x")), part("num", letters("1"))


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        (letters("A=π") + part("sSup", part("e", letters("r")), part("sup", letters("2"))), "A=πr^2"),
        (part("f", ONE, part("den", letters("a+b"))), "1/(a+b)"),
        (part("f", '<m:fPr><m:type m:val="noBar"/></m:fPr>', ONE, part("den", letters("k"))), "1¦k"),
        (part("rad", part("radPr"), part("deg"), X), "√(x)"),
        (part("rad", part("deg", letters("3")), X), "√(3&x)"),
        (
            part("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>', part("sub", letters("n=1")), part("sup"), X),
            "∑_(n=1) x",
        ),
        (part("nary", part("sup", letters("∞")), X), "∫^∞ x"),
        (part("d", '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>', X, X), "[x|x]"),
        (part("func", part("fName", letters("sin")), X), "sin x"),
        (part("limLow", part("e", letters("lim")), part("lim", letters("n→0"))), "lim_(n→0)"),
        (part("limUpp", part("e", letters("a")), part("lim", letters("n"))), "a^n"),
        (part("m", part("mr", X, X), part("mr", X)), "x, x; x"),
        (part("eqArr", X, X), "x; x"),
        (part("sPre", part("sub", letters("a")), part("sup", letters("b")), X), "_a^b x"),
        (part("acc", part("accPr"), X), "x"),
    ],
)
def test_formulas_are_one_line(inner: str, line: str) -> None:
    assert found(maths(inner)) == [("paragraph", line)]


CHART = """<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:chart>
<c:title><c:tx><c:rich><a:p><a:r><a:t>Stones by year</a:t></a:r></a:p></c:rich></c:tx></c:title>
<c:plotArea><c:lineChart>
<c:ser><c:tx><c:strRef><c:pt idx="0"><c:v>Rough</c:v></c:pt></c:strRef></c:tx>
<c:cat><c:pt idx="0"><c:v>2019</c:v></c:pt><c:pt idx="1"><c:v>2020</c:v></c:pt></c:cat>
<c:val><c:pt idx="0"><c:v>4.4000000000000004</c:v></c:pt><c:pt idx="1"><c:v>7</c:v></c:pt></c:val></c:ser>
<c:ser><c:tx><c:strRef><c:pt idx="0"><c:v>Cut</c:v></c:pt></c:strRef></c:tx>
<c:val><c:pt idx="1"><c:v>2</c:v></c:pt></c:val></c:ser>
</c:lineChart></c:plotArea></c:chart></c:chartSpace>"""
DIAGRAM = """<d:dataModel xmlns:d="urn:d" xmlns:a="urn:a"><d:ptLst><d:pt><d:t><a:p><a:r><a:t>Mine, then market</a:t>
</a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>"""
DRAWN = """<w:p><w:r><w:drawing><x:chart xmlns:x="urn:x" x:id="c1"/></w:drawing><w:drawing><x:relIds xmlns:x="urn:x"
x:dm="d1" x:lo="d2"/></w:drawing><w:drawing><x:chart xmlns:x="urn:x" x:id="gone"/></w:drawing>
<w:t>Figure 1</w:t></w:r></w:p>"""


def test_charts_and_diagrams_give_their_words_after_their_paragraph() -> None:
    relation = '<Relationship Id="{}" Type="x/{}" Target="{}"/>'
    related = relation.format("c1", "chart", "charts/1.xml") + relation.format("d1", "diagramData", "diagrams/1.xml")
    made = word_file(DRAWN)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    parts["word/_rels/document.xml.rels"] = f"<Relationships>{related}</Relationships>"
    parts |= {"word/charts/1.xml": CHART, "word/diagrams/1.xml": DIAGRAM}
    assert [block.text for block in read(Path("a.docx"), zipped(parts)).blocks] == [
        "Figure 1",
        "Stones by year",
        "Rough | Cut",
        "2019 | 4.4",
        "2020 | 7 | 2",
        "Mine, then market",
    ]


def test_a_chart_without_series_gives_nothing() -> None:
    assert len(drawn("chart", Element("chartSpace")).findall("tbl/tr")) == 1


def test_hidden_text_and_field_codes_stay_out() -> None:
    body = p(
        r("Seen") + r(" hidden", "<w:vanish/>") + r(" secret", '<w:rStyle w:val="Secret"/>')
        + r(" shown", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')
        + '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
        + '<w:hyperlink w:anchor="x">' + r(" link") + "</w:hyperlink><w:fldSimple>" + r(" 7") + "</w:fldSimple>"
    )  # fmt: skip
    assert found(body, styles=STYLES) == [("paragraph", "Seen shown link 7")]


def test_breaks_tabs_and_odd_hyphens_become_text() -> None:
    body = p(
        "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:noBreakHyphen/><w:t>three</w:t><w:br w:type='page'/>"
        "<w:t>fo\nur</w:t><w:softHyphen/><w:sym w:char='F0B7'/><w:ruby><w:rt><w:r><w:t>rt</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t> five</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    assert found(body + p("Madam Chair,", "<w:r><w:br/></w:r>", "Delegates,")) == [
        ("paragraph", "one two-three fo ur• five"),
        ("paragraph", "Madam Chair,"),
        ("paragraph", "Delegates,"),
    ]


def test_a_short_paragraph_all_in_bold_is_a_heading() -> None:
    bold = '<w:rStyle w:val="Strong"/>'
    body = p(r("The upper river", bold), r(" ")) + p(r("We ", bold), "weigh.") + p(r("Not", "<w:b w:val='0'/>"))
    assert found(body, styles=STYLES) == [
        ("heading", "The upper river"),
        ("paragraph", "We weigh."),
        ("paragraph", "Not"),
    ]


def test_content_controls_give_their_text_but_no_placeholder() -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    waiting = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = (
        control.format(p("Typed."))
        + waiting.format(p("Click here."))
        + p(waiting.format(r("Click")), control.format(r("In.")))
    )
    assert found(body) == [("paragraph", "Typed."), ("paragraph", "In.")]


def test_strict_documents_are_read_alike() -> None:
    assert read(Path("a.docx"), word_file(p("Some text"), namespace=STRICT)).blocks[0].text == "Some text"


def test_properties_are_found() -> None:
    core = (
        "<cp xmlns:dc='urn:dc' xmlns:t='urn:t'><dc:title>Opening words</dc:title><dc:creator>Ilva Morrane</dc:creator>"
        "<t:created>2021-06-21T08:00:00Z</t:created><dc:subject/></cp>"
    )
    document = read(Path("a.docx"), word_file(p("We begin."), core=core))
    assert document.title == "Opening words"
    assert document.properties == {"author": "Ilva Morrane", "created": "2021-06-21T08:00:00Z"}


def test_what_python_docx_writes_is_read(tmp_path: Path) -> None:
    file = docx.Document()
    file.add_heading("Stone Council", level=1)
    file.add_paragraph("We weigh every parcel.")
    file.add_paragraph("first", style="List Number")
    file.add_paragraph("second", style="List Number")
    file.add_paragraph("sign", style="List Bullet")
    row = file.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "a", "b"
    stream = io.BytesIO()
    file.save(stream)
    assert [(block.kind, block.text) for block in read(Path("a.docx"), stream.getvalue()).blocks] == [
        ("heading", "Stone Council"), ("paragraph", "We weigh every parcel."), ("item", "1. first"),
        ("item", "2. second"), ("item", "sign"), ("paragraph", "a | b"),
    ]  # fmt: skip


def test_a_document_without_relations_is_found_by_its_usual_name() -> None:
    plain = zipped({"word/document.xml": "<document><body><p><r><t>Plain.</t></r></p></body></document>"})
    assert read(Path("a.docx"), plain).blocks[0].text == "Plain."


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"word/other.xml": "<a/>"}, "the part with the text is missing"),
        ({"word/document.xml": "<document><p>"}, "not valid XML"),
        ({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><document>&b;</document>"}, "document type"),
        ({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".encode("utf-16")}, "document type"),
        ({"word/document.xml": "<document>" + "<p>" * 3000 + "</p>" * 3000 + "</document>"}, "nested too deeply"),
    ],
)
def test_broken_and_hostile_documents_are_refused_with_a_sentence(files: dict[str, str], says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read(Path("a.docx"), zipped(files))


def test_what_stands_beside_the_text_is_read_when_it_is_asked_for() -> None:
    content = word_file(p("Text."), header=p("A header."), footer=p("A header."), comments=p("A comment."))
    assert margins(Path("a.docx"), content) == ("A header.", "A comment.")
    assert [block.text for block in read(Path("a.docx"), content).blocks] == ["Text."]
    assert margins(Path("a.txt"), b"Text.") == ()


def test_a_comment_that_is_nested_too_deeply_is_refused_with_a_sentence() -> None:
    content = word_file(p("Text."), comments="<w:ins>" * 3000 + "</w:ins>" * 3000)
    with pytest.raises(ReadError, match="nested too deeply"):
        margins(Path("a.docx"), content)
