"""Writes mails, as mail programs do and as they should not."""

from __future__ import annotations

from email.message import EmailMessage

WORDS = "We thank the Chair and ask for a wider definition of conflict diamonds."
PAGE = f"<html><body><h1>Our words</h1><p>{WORDS}</p></body></html>"


def mail(
    text: str = WORDS,
    *,
    page: str = "",
    subject: str = "Closing words",
    attached: dict[str, bytes] | None = None,
    kind: str = "application/octet-stream",
    date: str = "Fri, 12 Nov 2021 23:30:00 -0500",
) -> EmailMessage:
    """A mail with a text, perhaps the same as a page, and attachments by their names."""
    message = EmailMessage()
    message["From"] = "Zoë Example <zoe@example.org>"
    message["To"] = "The Chair <chair@example.org>"
    message["Subject"] = subject
    message["Date"] = date
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    for name, content in (attached or {}).items():
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message


def forwarding(inner: EmailMessage, text: str = "Please see below, my friends.") -> EmailMessage:
    """A mail that has another one attached."""
    message = mail(text, subject="Fwd: Closing words")
    message.add_attachment(inner)
    return message
