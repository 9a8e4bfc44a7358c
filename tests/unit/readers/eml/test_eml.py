"""Mails and saved web pages."""

from __future__ import annotations

import email
from email.message import EmailMessage, Message
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.facts import Facts
from kpdesk.core.text import canonical
from kpdesk.errors import EmptyFileError, KpdeskError, ReadError
from kpdesk.readers import SUFFIXES, read, taking
from kpdesk.readers.document import Document
from tests.unit.readers.mails import PAGE, WORDS, forwarding, mail


def opened(content: bytes | EmailMessage, name: str = "a.eml") -> Document:
    return read(Path(name), content if isinstance(content, bytes) else content.as_bytes())


def text(content: bytes | EmailMessage) -> str:
    return canonical(opened(content).blocks).text


def raw(*headers: str, body: bytes = WORDS.encode()) -> bytes:
    return "\r\n".join(headers).encode("latin-1") + b"\r\n\r\n" + body


def test_a_mail_gives_its_words_its_subject_and_the_day_it_was_sent() -> None:
    document = opened(mail())
    assert (document.format, document.title, text(mail())) == ("eml", "Closing words", WORDS)
    assert document.properties == {
        "author": "Zoë Example <zoe@example.org>",
        "to": "The Chair <chair@example.org>",
        "date": "2021-11-12",
    }
    assert document.attachments == ()


@pytest.mark.parametrize("subject", ["Re: Fwd: Closing words", "AW: RE[2]: Closing words", "TR: Closing words"])
def test_the_marks_of_answering_are_no_part_of_the_title(subject: str) -> None:
    assert opened(mail(subject=subject)).title == "Closing words"


def test_the_description_uses_subject_and_day_where_the_text_says_nothing() -> None:
    taken = taking.take("a.eml", mail().as_bytes(), Facts.from_csv({}))
    assert (taken.description.title, taken.description.date) == ("Closing words", "2021-11-12")
    assert taken.description.evidence["title"].certainty == "guess"
    assert taken.description.evidence["date"].certainty == "derived"


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize(
    ("charset", "words"),
    [("utf-8", "Мы благодарим вас за всё, c'était beau."), ("cp1251", "Мы благодарим председателя за его труд.")],
)
def test_words_arrive_whatever_the_encoding(charset: str, words: str, transfer: str) -> None:
    message = EmailMessage()
    message.set_content(words, charset=charset, cte=transfer)
    assert text(message) == words


@pytest.mark.parametrize("charset", ["no-such-charset", "us-ascii", "iso-8859-1", "zip_codec", "utf-8"])
def test_a_wrong_charset_is_tolerated(charset: str) -> None:
    words = "Nous avons pesé chaque lot, et c’est là notre réponse à tous."
    assert text(raw(f'Content-Type: text/plain; charset="{charset}"', body=words.encode("cp1252"))) == words


def test_a_page_is_taken_where_the_text_is_a_stub_or_empty() -> None:
    assert text(mail("", page=PAGE)) == f"Our words\n{WORDS}"
    assert text(mail("See the page.", page=PAGE)) == f"Our words\n{WORDS}"
    assert text(mail(page=PAGE)) == WORDS
    only = EmailMessage()
    only.set_content(PAGE, subtype="html")
    assert [block.kind for block in opened(only).blocks] == ["heading", "paragraph"]


def test_pictures_inside_a_page_and_nested_parts_do_not_disturb() -> None:
    message = mail("", page=PAGE)
    page = message.get_payload()[1]
    page.add_related(b"\x89PNG", "image", "png", cid="<a>")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png")
    document = opened(message)
    assert canonical(document.blocks).text == f"Our words\n{WORDS}"
    assert document.attachments == ()


def test_lines_that_flow_are_one_paragraph() -> None:
    body = b"We thank the Chair \r\nand all who came.\r\n-- \r\nZ"
    shown = text(raw("Content-Type: text/plain; format=flowed", body=body))
    assert shown.startswith("We thank the Chair and all who came.")


def test_attachments_are_files_of_their_own() -> None:
    document = opened(mail(attached={"speech.txt": b"Words.", "a/b\\..\\speech.txt": b"Other words.", "": b"%PDF-1.4"}))
    assert [(each.name, each.content) for each in document.attachments] == [
        ("speech.txt", b"Words."),
        ("speech (2).txt", b"Other words."),
        ("attachment 3", b"%PDF-1.4"),
    ]
    assert canonical(document.blocks).text == WORDS


@pytest.mark.parametrize(
    ("kind", "given_name", "name"),
    [
        ("application/pdf", "", "attachment 1.pdf"),
        ("application/pdf", "no ending here", "no ending here.pdf"),
        ("application/pdf", "v1.2 of our words", "v1.2 of our words.pdf"),
        ("application/msword", "\u202eReden.doc", "Reden.doc"),
        ("application/octet-stream", "Заявление.docx", "Заявление.docx"),
        ("application/octet-stream", "..", "attachment 1"),
        ("application/octet-stream", ".txt", "txt"),
    ],
)
def test_attachments_have_bare_names_with_an_ending(kind: str, given_name: str, name: str) -> None:
    assert [each.name for each in opened(mail(attached={given_name: b"x"}, kind=kind)).attachments] == [name]


def test_names_in_encoded_words_are_understood() -> None:
    content = mail(attached={"speech.txt": b"x"}).as_bytes().replace(b'"speech.txt"', b'"=?utf-8?B?w6kudHh0?="')
    assert [each.name for each in opened(content).attachments] == ["é.txt"]


@pytest.mark.parametrize("kind", ["image/png", "text/calendar", "text/vcard", "application/pkcs7-signature"])
def test_what_is_no_document_is_left_where_it_is(kind: str) -> None:
    message = mail()
    main, _, sub = kind.partition("/")
    message.add_attachment(b"x", maintype=main, subtype=sub, filename="x.bin")
    assert opened(message).attachments == ()


def test_a_mail_in_a_mail_is_a_file_with_its_own_words() -> None:
    document = opened(forwarding(mail("From here on we walk alone, and we said so.")))
    [inner] = document.attachments
    assert inner.name == "Closing words.eml"
    assert text(inner.content) == "From here on we walk alone, and we said so."
    assert b"\nFrom here on" in inner.content


def test_a_mail_of_attachments_only_is_read_and_an_empty_one_is_called_empty() -> None:
    full = mail("", attached={"speech.txt": b"Words."})
    taken = taking.take("a.eml", full.as_bytes(), Facts.from_csv({}))
    assert (taken.text.text, taken.words, [each.name for each in taken.attachments]) == ("", 0, ["speech.txt"])
    for content in (mail(""), mail("", attached={"speech.txt": b" "})):
        with pytest.raises(EmptyFileError):
            opened(content)


def test_what_was_taken_of_a_mail_crosses_the_pipe() -> None:
    taken = taking.take("a.eml", mail(attached={"a.bin": bytes(range(256))}).as_bytes(), Facts.from_csv({}))
    values = taking.to_json(taken)
    assert taking.from_json(values) == taken
    for name in ("", "..", "a/b", "a\\b"):
        with pytest.raises(ValueError, match="bare name"):
            taking.from_json({**values, "attachments": [[name, ""]]})


@pytest.mark.parametrize(
    ("headers", "title"),
    [
        (["Subject: =?utf-8?Q?D=C3=A9claration?="], "Déclaration"),
        (["Subject: =?koi8-r?B?8sXe2A==?=", "Date: never"], "Речь"),
        (["Subject: D\xe9claration", "From: \xe9"], "Déclaration"),
        (["Subject: =?utf-8?B?A?= broken"], "=?utf-8?B?A?= broken"),
        (["Subject: =?none?Q?Words?="], "Words"),
        (["Subject: folded", " over lines", "Date: Fri, 99 Nov 2021"], "folded over lines"),
        (["Subject:", "Content-Type: text/plain; charset*=bogus''%ff; name*0*=x"], None),
    ],
)
def test_headers_against_the_rules_are_taken_as_they_are_meant(headers: list[str], title: str | None) -> None:
    document = opened(raw(*headers))
    assert document.title == title
    assert "date" not in document.properties


def test_a_file_that_is_no_mail_at_all_keeps_its_words() -> None:
    assert WORDS in text(WORDS.encode())
    assert WORDS in text(raw("Content-Type: multipart/mixed; boundary=nowhere"))


def test_a_mail_that_cannot_be_read_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    with pytest.raises(ReadError, match="nested too deeply"):
        opened(nested)
    for kind in ("multipart/encrypted", "application/pkcs7-mime; smime-type=enveloped-data"):
        with pytest.raises(ReadError, match=r"encrypted.*Nothing was imported"):
            opened(raw(f"Content-Type: {kind}"))
    with pytest.raises(ReadError, match="100 attachments"):
        opened(mail(attached={f"{n}.txt": b"x" for n in range(101)}))
    monkeypatch.setattr("kpdesk.readers.eml._LARGEST_TOTAL", 5)
    with pytest.raises(ReadError, match=r"40 MB.*Nothing was imported"):
        opened(mail(attached={"a.txt": b"123456"}))


def test_a_fault_of_the_parser_is_a_damaged_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(content: bytes) -> None:
        raise IndexError

    monkeypatch.setattr(email, "message_from_bytes", fails)
    with pytest.raises(ReadError, match="damaged"):
        opened(mail())


@pytest.mark.parametrize("year", ["99999999999", "2021 10:00:99999999999999999999"])
def test_a_day_beyond_all_calendars_is_no_day(year: str) -> None:
    raw = mail().as_bytes().replace(b"2021 23:30:00", year.encode())
    assert "date" not in opened(raw).properties


def test_a_page_saved_in_one_file_is_a_page() -> None:
    message = mail("", page=PAGE, subject="The page")
    document = opened(message.as_bytes(), "a.mhtml")
    assert (document.format, document.title, document.properties) == ("html", "The page", {"encoding": "utf-8"})
    assert [block.text for block in document.blocks] == ["Our words", WORDS]


def test_a_saved_page_declares_its_encoding_itself() -> None:
    page = "<html lang='ru'><head><meta charset=windows-1251></head><p>Мы взвесили каждую партию камней.".encode(
        "cp1251"
    )
    raw = (
        b"Subject: =?utf-8?q?P?=\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
        + page
    )
    document = opened(raw + b"\n--b\nContent-Type: text/html\n\n<p>An advertisement\n--b--\n", "a.mht")
    assert document.properties == {"encoding": "windows-1251", "language": "ru"}
    assert [block.text for block in document.blocks] == ["Мы взвесили каждую партию камней."]


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "koi8-r", "us-ascii", "no-such-thing"])
def test_an_encoding_that_gives_no_words_is_not_believed(declared: str) -> None:
    words = "Мы взвесили каждую партию камней и записали её вес в книгу."
    raw = f"Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n".encode()
    assert [block.text for block in opened(raw + words.encode("cp1251")).blocks] == [words]


def test_its_endings_are_known() -> None:
    assert {".eml", ".mht", ".mhtml"} <= SUFFIXES


@given(st.binary(max_size=300), st.sampled_from(["multipart/mixed; boundary=b", "message/rfc822", "text/html", "x"]))
def test_any_bytes_give_words_or_a_sentence(content: bytes, kind: str) -> None:
    said = "."
    try:
        opened(b"Subject: =?utf-8?q?" + content[:20] + b"?=\nContent-Type: " + kind.encode() + b"\n\n" + content)
    except KpdeskError as error:
        said = str(error)
    assert said.endswith(".")


@pytest.mark.shared
def test_the_mails_of_others_are_read(shared: Path) -> None:
    folder = shared / "fixtures/docling/email"
    found = {file.name: read(file, file.read_bytes()) for file in sorted(folder.glob("*.eml"))}
    assert found["eml_simple.eml"].title == "Simple Email"
    assert [each.name for each in found["eml_with_attachment.eml"].attachments] == ["test.txt"]


def test_an_attached_mail_whose_parts_nothing_parts_comes_along() -> None:
    content = (
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: message/rfc822\n\n'
        'Subject: Inner\nContent-Type: multipart/mixed; boundary="b"\n\nThe Rivière rose, unparted.\n--a--\n'
    )
    attached = opened(content.encode()).attachments
    assert len(attached) == 1
    assert attached[0].content.decode().strip().endswith("The Rivière rose, unparted.")


def test_of_an_attached_mail_that_cannot_be_written_back_the_words_come_along(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> str:
        raise ValueError("no mail can be written")

    content = forwarding(mail()).as_bytes()
    monkeypatch.setattr(Message, "as_bytes", fails)
    monkeypatch.setattr(Message, "as_string", fails)
    assert WORDS in opened(opened(content).attachments[0].content).blocks[0].text


def test_the_line_over_a_signature_is_no_text() -> None:
    assert [block.text for block in opened(mail(f"{WORDS}\n\n-- \nZoë Example\n")).blocks] == [WORDS, "Zoë Example"]
