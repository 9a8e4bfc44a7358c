"""Records of quotation codes: where a code from another archive leads in this one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpdesk.core.records.base import Record

CodeState = Literal["same", "text differs", "words differ"]


@dataclass(frozen=True)
class CodePlace(Record):
    """The place a code leads to: in the same text, in another text with the same words there, or with other words.

    With other words `start` and `end` are those of the paragraph.
    """

    code: str
    state: CodeState
    key: str
    version: int
    paragraph: int
    start: int
    end: int
    text: str

    @property
    def sentence(self) -> str:
        """What a person is told."""
        return {
            "same": "This archive has the same text, and these are the words.",
            "text differs": "My copy of this text differs, but the quoted words are the same here.",
            "words differ": "My copy of this text differs, and other words stand at the place of the quotation.",
        }[self.state]
