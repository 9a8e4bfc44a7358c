"""Statements made up for the tests of the store."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kpdesk.core.records import Description, Evidence, Meeting, Note, Paragraph, Selector
from kpdesk.store import NewStatement, Store

WORDS = ("The harbour council met at dawn.", "Nobody had counted the lamps.", "Счёт ламп не вели. 灯 🏮 lamps.")


@dataclass(frozen=True)
class MadeText:
    text: str
    body: tuple[Paragraph, ...]


def made_text(*paragraphs: str) -> MadeText:
    body, start = [], 0
    for n, text in enumerate(paragraphs, 1):
        kind = "heading" if n == 1 else "paragraph"
        body.append(Paragraph(n, kind, None, start, start + len(text), text, 1, "en", 1 if n == 1 else None))
        start += len(text) + 1
    return MadeText("\n".join(paragraphs), tuple(body))


def item(key: str, *paragraphs: str, **known: Any) -> NewStatement:
    text = made_text(*(paragraphs or (f"Lamps of {key}", *WORDS)))
    content = f"\r\n{text.text}\r\n".encode()
    description = Description(title=f"About {key}", **known)
    sha256 = hashlib.sha256(content).hexdigest()
    return NewStatement(
        key, f"{key}.txt", sha256=sha256, format="text", content=content, text=text, description=description, words=14
    )


def described_item(key: str) -> NewStatement:
    """A statement of which everything is known."""
    known = Description(
        title="Lamps for all",
        date="2021-11",
        date_precision="month",
        year=2021,
        meeting=Meeting(2021, "plenary", "Porto Velo", "XV"),
        organisation="Lamp League",
        publisher="The Wick",
        speakers=("Ana Luz", "Ben Oil"),
        kind="opening speech",
        delivery="circulated",
        language="en",
        evidence={"title": Evidence("Lamps for all", "stated", ("Lamp for all",)), "year": Evidence("", "guess")},
    )
    return replace(item(key), description=known, sample=True)


def selector_of(store: Store, key: str, words: str) -> tuple[Selector, int]:
    shown = store.statement(key)
    start = shown.text.index(words)
    paragraph = next(p.n for p in shown.body if p.start <= start < p.end)
    end = start + len(words)
    prefix, suffix = shown.text[max(0, start - 64) : start], shown.text[end : end + 64]
    return Selector(words, prefix, suffix, start, end), paragraph


def note_on(store: Store, key: str, words: str = "counted the lamps", **about: Any) -> Note:
    selector, paragraph = selector_of(store, key, words)
    return store.add_note(key, selector, paragraph=paragraph, **about)


def made_older(folder: Path, version: int) -> None:
    """Give a closed archive the shape that an earlier kpdesk gave it; what it holds stays."""
    later = {
        2: ["ALTER TABLE statement DROP COLUMN repairs"],
        3: [
            "ALTER TABLE change_group DROP COLUMN bundle",
            "ALTER TABLE change_group DROP COLUMN outward",
            "ALTER TABLE change DROP COLUMN replaces",
            "DROP TABLE waiting",
        ],
        4: ["ALTER TABLE statement DROP COLUMN judged"],
    }
    with closing(sqlite3.connect(folder / "archive.db")) as raw, raw:
        for step in range(max(later), version, -1):
            for sentence in later[step]:
                raw.execute(sentence)
        raw.execute("UPDATE alembic_version SET version_num = ?", (f"{version:04}",))
        raw.execute(f"PRAGMA user_version = {version}")
