"""A citation holds the words exactly, names the one who said them, and tells whether they were delivered."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kpdesk.core.citation import FORMATS, cite, cite_passage, cite_selection, source_line
from kpdesk.core.records import Evidence, Meeting, Paragraph, Statement
from kpdesk.errors import FieldError

SPEECH = Statement(
    id="1",
    key="2021-plenary-rivers-closing-speech",
    version=1,
    source="closing.txt",
    sha256="0",
    title="Closing speech",
    date="2021-11-12",
    date_precision="day",
    year=2021,
    meeting=Meeting(2021, "plenary", "Port Amber", "XA"),
    organisation="Rivers Coalition",
    publisher=None,
    speakers=("Ada Moyo",),
    kind="closing speech",
    delivery="circulated",
    language="en",
    paragraphs=9,
    words=90,
)
INTERVIEW = replace(
    SPEECH,
    key="2021-amber-council-interview",
    title="The Chair looks ahead",
    kind="interview",
    delivery="unknown",
    meeting=None,
    organisation="Republic of Lumen",
    publisher="Amber Council",
    speakers=("Ivo Renn",),
)
BARE = Statement(
    id="2", key="x y", version=1, source="x", sha256="0", title=None, date=None, date_precision=None, year=None,
    meeting=None, organisation=None, publisher=None, speakers=(), kind="other", delivery="unknown", language=None,
    paragraphs=1, words=1,
)  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "certainty", "said"),
    [
        ("plenary of 2021 in Port Amber", "stated", "plenary 2021, Port Amber, 12"),
        ("plenary of 2021", "stated", "plenary 2021, [Port Amber], 12"),
        ("plenary of 2021", "derived", "plenary 2021, [Port Amber], 12"),
        ("the meeting", "guess", "[plenary 2021?], [Port Amber], 12"),
        (None, "confirmed", "plenary 2021, Port Amber, 12"),
    ],
)
def test_what_the_text_does_not_state_stands_in_brackets(quote: str | None, certainty: Any, said: str) -> None:
    known = replace(SPEECH, evidence={"meeting": Evidence(quote, certainty)})
    assert said in cite(known, [])


def test_a_date_that_was_worked_out_stands_in_brackets_and_is_circa() -> None:
    known = replace(SPEECH, evidence={"date": Evidence("the week of the 12th", "derived")})
    assert "[12 November 2021]" in cite(known, [])
    assert json.loads(cite(known, [], format="csl-json"))[0]["issued"]["circa"] is True
    ris = cite(known, [], format="ris")
    assert "\nPY  - circa 2021\n" in ris
    assert "\nDA  - circa 2021/11/12\n" in ris
    assert "  year = {circa 2021},\n" in cite(known, [], format="bibtex")
    assert "circa" not in cite(SPEECH, [], format="ris") + cite(SPEECH, [], format="bibtex")


def test_of_a_speech_it_is_said_that_its_delivery_is_not_known() -> None:
    unknown = replace(SPEECH, delivery="unknown")
    assert "delivery not known" in cite(unknown, [])
    assert "delivery not known" in json.loads(cite(unknown, [], format="csl-json"))[0]["genre"]
    assert "delivery" not in cite(replace(unknown, kind="press release"), [])


def test_the_source_may_stand_alone() -> None:
    body = [paragraph(1, "One."), paragraph(2, "Two.", start=5)]
    assert source_line(SPEECH, body, 5, 8).endswith("circulated, not delivered, ¶2")
    assert "¶" not in source_line(SPEECH)


def paragraph(n: int, text: str, kind: str = "paragraph", speaker: str | None = None, start: int = 0) -> Paragraph:
    return Paragraph(n, kind, speaker=speaker, start=start, end=start + len(text), text=text)  # type: ignore[arg-type]


def fields_of(ris: str) -> dict[str, str]:
    return dict(line.split("  - ", 1) for line in ris.splitlines())


def test_a_quotation_says_who_for_whom_what_where_when_and_that_it_was_not_delivered() -> None:
    assert cite(SPEECH, [paragraph(14, "We ask for a visit.")]) == (
        "“We ask for a visit.” (Ada Moyo, Rivers Coalition, closing speech, plenary 2021, Port Amber, "
        "12 November 2021, circulated, not delivered, ¶14)"
    )


@pytest.mark.parametrize(
    ("delivery", "words"),
    [("delivered", "as delivered"), ("check against delivery", "check against delivery")],
)
def test_the_delivery_status_is_in_every_format(delivery: str, words: str) -> None:
    for name in FORMATS:
        assert words in cite(replace(SPEECH, delivery=delivery), [paragraph(1, "Yes.")], format=name)


def test_what_is_not_known_is_left_out() -> None:
    assert cite(BARE, [paragraph(1, "Yes.")]) == "“Yes.” (¶1)"
    assert cite(BARE, []) == ""
    assert json.loads(cite(BARE, [], format="csl-json")) == [{"id": "x y", "type": "document"}]
    assert cite(BARE, [], format="bibtex") == "@misc{x-y,\n}"
    assert fields_of(cite(BARE, [], format="ris")) == {"TY": "RPRT", "ID": "x y", "ER": ""}
    assert cite_passage(BARE, [], "Yes.") == "“Yes.”"


def test_a_statement_can_be_cited_without_a_quotation() -> None:
    assert cite(SPEECH, []).startswith("Ada Moyo, Rivers Coalition, closing speech")
    assert "note" not in json.loads(cite(SPEECH, [], format="csl-json"))[0]


def test_paragraphs_come_in_the_order_of_the_text_and_a_gap_is_shown() -> None:
    body = [paragraph(5, "Fifth."), paragraph(2, "Second."), paragraph(3, "Third."), paragraph(2, "Second.")]

    cited = cite(SPEECH, body)

    assert cited.startswith("“Second.\nThird. […] Fifth.” (")
    assert cited.endswith("¶¶2–3, 5)")


def test_a_quotation_with_double_quotes_inside_keeps_them_and_stands_in_single_ones() -> None:
    assert cite(BARE, [paragraph(1, "They call it “a council’s gift”.")]) == "‘They call it “a council’s gift”.’ (¶1)"


@pytest.mark.parametrize(("date", "shown"), [("2021-11", "November 2021"), ("2021", "2021"), (None, "2021")])
def test_a_date_is_no_more_precise_than_what_is_known(date: str | None, shown: str) -> None:
    assert f"Port Amber, {shown}, circulated" in cite(replace(SPEECH, date=date), [])


def test_the_title_stands_for_a_meeting_that_is_not_known() -> None:
    assert "closing speech, Closing speech, 12 November" in cite(replace(SPEECH, meeting=None), [])


def test_an_answer_names_the_one_interviewed_and_not_the_publisher() -> None:
    cited = cite(INTERVIEW, [paragraph(4, "We hope so.", "answer", "CHAIR")])
    assert cited.startswith(
        "“We hope so.” (Ivo Renn, Republic of Lumen, interview, The Chair looks ahead, published by"
    )


def test_the_label_of_a_turn_is_not_quoted_as_if_it_had_been_said() -> None:
    cited = cite(INTERVIEW, [paragraph(4, "CHAIR: We hope so.", "answer", "CHAIR")])
    assert "“We hope so.”" in cited
    assert "CHAIR:" not in cited


def test_a_question_names_the_one_who_asked_and_no_organisation_of_the_answer() -> None:
    cited = cite(INTERVIEW, [paragraph(3, "Will it?", "question", "NEWS DESK")])
    assert cited.startswith("“Will it?” (NEWS DESK, interview")
    assert "Lumen" not in cited


def test_question_and_answer_each_keep_their_name() -> None:
    turns = [
        paragraph(3, "Will it?", "question", "NEWS DESK"),
        paragraph(4, "We hope so.", "answer", "CHAIR"),
        paragraph(5, "Very much.", "answer", "CHAIR"),
    ]
    cited = cite(INTERVIEW, turns)
    assert cited.startswith(
        "“[NEWS DESK:] Will it?\n[Ivo Renn:] We hope so.\nVery much.” (NEWS DESK and Ivo Renn, interview"
    )


def test_the_words_around_an_interview_are_the_publishers() -> None:
    introduction = paragraph(1, "We met the Chair.")
    assert "(Amber Council, interview, The Chair looks ahead, 12" in cite(INTERVIEW, [introduction])


def test_the_words_around_an_interview_without_a_publisher_are_nobodys() -> None:
    cited = cite(
        replace(INTERVIEW, publisher=None), [paragraph(1, "We met the Chair."), paragraph(2, "Yes.", "answer")]
    )
    assert cited.startswith("“[?:] We met the Chair.\n[Ivo Renn:] Yes.” (Ivo Renn, interview")


def test_an_answer_among_several_people_is_told_apart_only_by_its_label() -> None:
    panel = replace(INTERVIEW, speakers=("Ivo Renn", "Mara Sol"))
    assert "(CO-CHAIR, interview" in cite(panel, [paragraph(2, "Yes.", "answer", "CO-CHAIR")])
    assert "(Ivo Renn and Mara Sol, Republic of Lumen, interview" in cite(panel, [paragraph(2, "Yes.", "answer")])


def test_a_selection_is_cited_without_the_spaces_at_its_ends() -> None:
    body = [
        paragraph(1, "One two three.", start=0),
        paragraph(2, "Four five.", start=15),
        paragraph(3, "Six.", start=26),
    ]

    assert cite_selection(BARE, body, 3, 8) == "“two” (¶1)"
    assert cite_selection(BARE, body, 8, 20) == "“three.\nFour” (¶¶1–2)"
    assert cite_selection(BARE, body, 13, 16) == "“.\nF” (¶¶1–2)"
    assert cite_selection(BARE, body, 14, 20) == "“Four” (¶2)"
    assert cite_selection(BARE, body, 3, 4) == ""


def test_a_quote_can_be_cited_by_paragraph_numbers_and_another_speaker() -> None:
    assert "“a visit” (Ada Moyo, Rivers Coalition," in cite_passage(SPEECH, [3, 4, 7], " a visit ")
    assert cite_passage(SPEECH, [3, 4, 7], "a visit").endswith("¶¶3–4, 7)")
    assert "(Mara Sol, closing speech" in cite_passage(SPEECH, [3], "a visit", speakers=["Mara Sol"])


def test_an_unknown_format_is_refused_with_the_formats_there_are() -> None:
    with pytest.raises(FieldError, match=r"“docx”.*plain, markdown"):
        cite(SPEECH, [], format="docx")


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.inside[-1] == "p":
            self.said.append(data)


SIGNS = st.text(st.sampled_from("abc 1.)(#*_-+=`[]<>&|~\\$!{}%^\"'“”é¶م"), min_size=1).map(str.strip).filter(bool)


@given(SIGNS)
def test_html_shows_the_quoted_words_exactly(text: str) -> None:
    reader = _Texts()
    reader.feed(cite(SPEECH, [paragraph(1, text)], format="html"))
    assert "".join(reader.said) == text


@given(SIGNS)
def test_markdown_shows_the_quoted_words_exactly(text: str) -> None:
    tokens = MarkdownIt().parse(cite(SPEECH, [paragraph(1, text)], format="markdown"))
    assert [token.type for token in tokens][:3] == ["blockquote_open", "paragraph_open", "inline"]
    assert "".join(child.content for child in tokens[2].children or []) == text


@given(SIGNS)
def test_csl_json_holds_the_quoted_words_exactly(text: str) -> None:
    assert json.loads(cite(SPEECH, [paragraph(1, text)], format="csl-json"))[0]["note"] == f"“{text}” ¶1"


@given(SIGNS)
def test_bibtex_braces_are_balanced_whatever_is_quoted(text: str) -> None:
    entry = cite(SPEECH, [paragraph(1, text)], format="bibtex").replace("\\{", "").replace("\\}", "")
    assert entry.count("{") == entry.count("}")


@given(st.text(max_size=30))
def test_a_ris_value_never_becomes_a_field_of_its_own(title: str) -> None:
    record = cite(replace(SPEECH, title=title), [paragraph(1, "Yes.")], format="ris")
    assert [line[:6] for line in record.split("\n")][-1] == "ER  - "
    assert all(line[2:6] == "  - " for line in record.split("\n"))


def test_html_says_the_language_and_leaves_the_direction_to_the_text() -> None:
    assert '<p lang="en" dir="auto">Yes.</p>' in cite(SPEECH, [paragraph(1, "Yes.")], format="html")
    assert '<p dir="auto">Yes.</p>' in cite(BARE, [paragraph(1, "Yes.")], format="html")


def test_markdown_has_a_block_for_each_paragraph_and_one_for_the_source() -> None:
    cited = cite(SPEECH, [paragraph(1, "1. First"), paragraph(2, "# Second")], format="markdown")
    assert cited.startswith("> 1\\. First\n>\n> \\# Second\n>\n> — Ada Moyo, Rivers Coalition")


def test_csl_json_says_speech_event_and_delivery() -> None:
    [item] = json.loads(cite(SPEECH, [paragraph(14, "Yes.")], format="csl-json"))
    assert item == {
        "id": "2021-plenary-rivers-closing-speech",
        "type": "speech",
        "author": [{"literal": "Ada Moyo"}, {"literal": "Rivers Coalition"}],
        "title": "Closing speech",
        "genre": "closing speech, circulated, not delivered",
        "authority": "Rivers Coalition",
        "event-title": "plenary 2021",
        "event-place": "Port Amber",
        "issued": {"date-parts": [[2021, 11, 12]]},
        "language": "en",
        "locator": "14",
        "label": "paragraph",
        "note": "“Yes.” ¶14",
    }


def test_an_organisation_is_the_author_where_nobody_is_named() -> None:
    [item] = json.loads(cite(replace(SPEECH, speakers=()), [], format="csl-json"))
    assert item["author"] == [{"literal": "Rivers Coalition"}]


def test_ris_has_one_field_to_a_line() -> None:
    fields = fields_of(
        cite(replace(SPEECH, kind="press release", date="2021-11"), [paragraph(2, "Yes.")], format="ris")
    )
    assert fields["TY"] == "RPRT"
    assert fields["M3"].startswith("press release")
    assert fields["DA"] == "2021/11/"
    assert fields["AU"] == "Ada Moyo"
    assert fields["PB"] == "Rivers Coalition"
    assert fields["N1"] == "“Yes.” ¶2"
    assert "SE" not in fields
    assert list(fields)[-1] == "ER"


def test_ris_names_the_speaker_and_the_organisation_of_a_speech_as_its_authors() -> None:
    authors = [line for line in cite(SPEECH, [], format="ris").splitlines() if line.startswith("AU")]
    assert authors == ["AU  - Ada Moyo", "AU  - Rivers Coalition"]
    assert "TY  - SLIDE" in cite(SPEECH, [], format="ris")


@pytest.mark.parametrize("kind", ["report", "press release", "communique", "statement"])
def test_a_report_keeps_its_kind_and_its_institution_in_every_reference_manager(kind: str) -> None:
    known = replace(SPEECH, kind=kind)
    entry = cite(known, [], format="bibtex")
    assert entry.startswith("@techreport{")
    assert "institution = {{Rivers Coalition}}" in entry
    assert f"type = {{{kind}}}" in entry
    [item] = json.loads(cite(known, [], format="csl-json"))
    assert (item["type"], item["genre"].split(",")[0]) == ("report", kind)


def test_bibtex_escapes_what_tex_would_take_for_its_own() -> None:
    entry = cite(replace(SPEECH, title="50 % of A & B_C"), [paragraph(2, "a ~ b ^ c \\ d")], format="bibtex")
    assert entry.startswith("@misc{2021-plenary-rivers-closing-speech,\n  author = {{Ada Moyo}},\n")
    assert r"title = {{50 \% of A \& B\_C}}" in entry
    assert r"a \textasciitilde{} b \textasciicircum{} c \textbackslash{} d" in entry
    assert "note = {circulated, not delivered, ¶2}" in entry


def test_a_publisher_who_is_the_organisation_is_named_once() -> None:
    assert "published by" not in cite(replace(SPEECH, publisher="Rivers Coalition"), [])
    assert "published by Amber Council" in cite(replace(SPEECH, publisher="Amber Council"), [])


def test_reference_managers_get_the_code_of_the_words_quoted() -> None:
    code = "kp:1a2b3c.4d5e6f70.2.1-1.8a9b0c"
    told = {name: cite(SPEECH, [paragraph(2, "Yes.")], format=name, code=code) for name in FORMATS}
    assert json.loads(told["csl-json"])[0]["note"] == f"“Yes.” ¶2 {code}"
    assert fields_of(told["ris"])["N1"] == f"“Yes.” ¶2 {code}"
    assert f"annote = {{“Yes.” {code}}}" in told["bibtex"]
    assert code not in told["plain"] + told["markdown"] + told["html"]


def test_what_a_letter_has_no_field_for_stands_in_a_note_of_its_own() -> None:
    letter = replace(SPEECH, kind="letter", publisher="The Gazette")
    lines = cite(letter, [paragraph(2, "Yes.")], format="ris").splitlines()
    assert [line for line in lines if line.startswith("AU")] == ["AU  - Ada Moyo", "AU  - Rivers Coalition"]
    assert [line for line in lines if line.startswith("N1")] == [
        "N1  - “Yes.” ¶2",
        "N1  - plenary 2021, Port Amber, The Gazette",
    ]
    assert not [line for line in lines if line.startswith(("T2", "CY", "PB"))]


def test_a_report_that_somebody_else_published_still_says_on_whose_behalf() -> None:
    release = replace(SPEECH, kind="press release", publisher="The Gazette")
    [item] = json.loads(cite(release, [], format="csl-json"))
    assert (item["publisher"], item["author"][-1]) == ("The Gazette", {"literal": "Rivers Coalition"})
    assert "author = {{Ada Moyo} and {Rivers Coalition}}" in cite(release, [], format="bibtex")
    own = replace(SPEECH, kind="report")
    assert json.loads(cite(own, [], format="csl-json"))[0]["publisher"] == "Rivers Coalition"
    assert "author = {{Ada Moyo}}" in cite(own, [], format="bibtex")


def test_the_meeting_of_what_is_no_speech_stands_below_the_words_too() -> None:
    for kind, below in (("report", "plenary 2021, Port Amber"), ("interview", "plenary 2021, Port Amber, interview, ")):
        [item] = json.loads(cite(replace(SPEECH, kind=kind), [paragraph(2, "Yes.")], format="csl-json"))
        assert item["event-title"] == "plenary 2021"
        assert item["note"].partition("\n")[2].startswith(below)
