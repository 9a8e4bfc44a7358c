"""Sets known text into PDF pages with all that makes reading them hard, so that reading can be measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from fpdf import FPDF

_SIZE = 11.0
_PITCH = 14.0
_VOWELS = "aeiouy"


@dataclass
class Setting:
    """How pages are set: `columns`, a running head, page numbers, hyphens, an indent or a space between paragraphs."""

    columns: int = 1
    head: str = "Running head of the plenary session"
    foot: str = "Page {n}"
    hyphens: bool = True
    justified: bool = True
    indent: float = 0.0
    space: float = 7.0
    width: float = 420.0
    height: float = 595.0


@dataclass
class Piece:
    """A paragraph, a heading (`large`), or a paragraph with a footnote."""

    text: str
    large: bool = False
    bold: bool = False
    notes: Sequence[str] = field(default_factory=tuple)


class Typesetter:
    """Sets pieces one after the other; `pdf` is the bytes of the file."""

    def __init__(self, setting: Setting) -> None:
        self._s = setting
        self._pdf = FPDF(unit="pt", format=(setting.width, setting.height))
        self._pdf.set_auto_page_break(False)
        self._page = 0
        self._column = 0
        self._note = 0
        self._waiting: list[str] = []
        self._new_page()

    def set(self, pieces: Sequence[Piece]) -> bytes:
        for piece in pieces:
            size = _SIZE * 1.5 if piece.large else _SIZE
            self._font(size, bold=piece.bold or piece.large)
            self._y += self._s.space * (1.5 if piece.large else 1)
            text = piece.text
            lines = self._lines(text, size)
            for number, line in enumerate(lines):
                self._room(size, len(piece.notes) if number == len(lines) - 1 else 0)
                self._font(size, bold=piece.bold or piece.large)
                left = self._left + (self._s.indent if not number and not piece.large else 0)
                right = self._draw(line, left, last=number == len(lines) - 1 or piece.large)
                self._y += _PITCH * size / _SIZE
            for note in piece.notes:
                self._note += 1
                self._raised(right, str(self._note))
                right += 5
                self._waiting.append(f"{self._note}\t{note}")
        self._notes()
        return bytes(self._pdf.output())

    @property
    def _column_width(self) -> float:
        return (self._s.width - 80 - 24 * (self._s.columns - 1)) / self._s.columns

    @property
    def _left(self) -> float:
        return 40 + self._column * (self._column_width + 24)

    def _font(self, size: float, *, bold: bool = False) -> None:
        self._pdf.set_font("Times", "B" if bold else "", size)

    def _new_page(self) -> None:
        self._page += 1
        self._pdf.add_page()
        self._font(9)
        self._pdf.text(40, 30, self._s.head)
        self._pdf.text(self._s.width / 2, self._s.height - 25, self._s.foot.format(n=self._page))
        self._column, self._y = 0, 60.0

    def _room(self, size: float, notes: int) -> None:
        reserved = 12 * 2 * (len(self._waiting) + notes)
        if self._y + _PITCH * size / _SIZE < self._s.height - 55 - reserved:
            return
        self._notes()
        if self._column + 1 < self._s.columns:
            self._column, self._y = self._column + 1, 60.0
        else:
            self._new_page()

    def _notes(self) -> None:
        self._font(8)
        lines = [(note, line) for note in self._waiting for line in self._lines(note.split("\t")[1], 8)]
        y = self._s.height - 50 - 10 * len(lines)
        seen = set()
        for note, line in lines:
            y += 10
            mark = note.split("\t")[0]
            if mark not in seen:
                self._font(5)
                self._pdf.text(self._left, y - 3, mark)
                seen.add(mark)
            self._font(8)
            self._pdf.text(self._left + 5, y, " ".join(line))
        self._waiting = []

    def _raised(self, x: float, mark: str) -> None:
        self._font(6)
        self._pdf.text(x, self._y - _PITCH - 4, mark)

    def _lines(self, text: str, size: float) -> list[list[str]]:
        room = self._column_width - (5 if size < _SIZE else 0)
        lines: list[list[str]] = [[]]
        width = self._s.indent if size == _SIZE else 0.0
        space = self._pdf.get_string_width(" ")
        for whole in text.split(" "):
            word = whole
            needed = self._pdf.get_string_width(word)
            if width + needed > room and lines[-1]:
                head, tail = self._broken(word, room - width) if size <= _SIZE else ("", word)
                if head:
                    lines[-1].append(head)
                lines.append([])
                width, word = 0.0, tail
                needed = self._pdf.get_string_width(word)
            lines[-1].append(word)
            width += needed + space
        return lines

    def _broken(self, word: str, room: float) -> tuple[str, str]:
        """Breaks at a hyphen of the word, or between a vowel and a consonant."""
        places = [
            n for n in range(3, len(word) - 3) if word[n - 1] in _VOWELS and word[n].isalpha() and word[:n].isalpha()
        ]
        places = [n + 1 for n, each in enumerate(word) if each == "-" and 2 < n < len(word) - 3] or places
        for place in reversed(places if self._s.hyphens and word.strip(".,;:-").replace("-", "").isalpha() else []):
            head = word[:place] if word[place - 1] == "-" else word[:place] + "-"
            if self._pdf.get_string_width(head) <= room:
                return head, word[place:]
        return "", word

    def _draw(self, words: Sequence[str], left: float, *, last: bool) -> float:
        widths = [self._pdf.get_string_width(word) for word in words]
        space = self._pdf.get_string_width(" ")
        if self._s.justified and not last and len(words) > 1:
            space = (self._left + self._column_width - left - sum(widths)) / (len(words) - 1)
        x = left
        for word, width in zip(words, widths, strict=True):
            self._pdf.text(x, self._y, word)
            x += width + space
        return x - space
