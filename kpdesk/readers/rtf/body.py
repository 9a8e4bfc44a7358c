"""Walks through an RTF file, as a word processor shows it, and collects its blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace

from kpdesk.core.text import Block
from kpdesk.readers.numbers import roman
from kpdesk.readers.rtf.fonts import RtfFonts
from kpdesk.readers.rtf.state import State
from kpdesk.readers.rtf.story import Story
from kpdesk.readers.rtf.tokens import Token
from kpdesk.readers.zipped import damaged

_SILENT_NAMES = """
colortbl pict nonshppict header headerl headerr headerf footer footerl footerr footerf xe rxe bxe tc tcn ftnsep ftnsepc
ftncn aftnsep aftnsepc aftncn shprslt objdata nonesttables fldinst filetbl revtbl private template listtable
listoverridetable generator comment
"""
_SILENT = frozenset(_SILENT_NAMES.split())
_SHAPES = frozenset(["shpinst", "do"])
# What may stand behind `\*` ("leave this out if you do not know it") and is known.
_KNOWN = frozenset(["footnote", "shptxt", "dptxbxtext"])
_CHARACTERS: Mapping[str, str] = {
    "tab": " ", "page": " ", "column": " ", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
    "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
_SIGNS: Mapping[str, str] = {"~": " ", "_": "-", "\\": "\\", "{": "{", "}": "}"}
_SWITCHES = {"b": "bold", "ab": "complex_bold", "v": "hidden", "deleted": "deleted", "webhidden": "hidden"}
_PARTS = {"fonttbl": "fonts", "stylesheet": "styles", "info": "info", "listtext": "number", "pntext": "number"}
_PROPERTIES = frozenset(["title", "author", "subject"])
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_TITLES = {"title": 1, "subtitle": 2}
_DEEPEST = 5_000


class RtfBody:
    """Takes the tokens of a file; then `blocks` and `properties` (with the title) are what it holds."""

    def __init__(self) -> None:
        self.properties: dict[str, str] = {}
        self._fonts = RtfFonts()
        self._state = State()
        self._groups: list[State] = []
        self._stories = [Story()]
        self._notes: list[Block] = []
        self._counts = {False: 0, True: 0}
        self._names: dict[int, str] = {}
        self._bytes = bytearray()
        self._skip = 0
        self._star = self._fresh = False
        self._half = self._first_font = 0
        self._made: dict[str, int] = {}
        self._verbs: dict[str, Callable[[int | None], None]] = {
            "par": self._paragraph, "sect": self._paragraph, "nestcell": self._paragraph, "cell": self._cell,
            "row": self._row, "pard": self._plain_paragraph, "plain": self._plain_text, "u": self._unicode,
            "footnote": self._note, "ftnalt": self._endnote, "chftn": self._mark, "shptxt": self._box,
            "dptxbxtext": self._box, "ansicpg": self._default_page, "mac": self._macintosh, "f": self._font,
            "pc": self._dos, "pca": self._dos,
            "fcharset": self._charset, "cpg": self._page, "s": self._style,
            "deff": self._default_font,
        }  # fmt: skip

    @property
    def blocks(self) -> list[Block]:
        """The text, then its notes; ends what the file left open."""
        self._flush()
        while self._groups:
            self._close()
        return [*self._stories[0].end(level=self._level()), *self._notes]

    @property
    def made(self) -> str:
        """The day the file was made, as ISO, or ""."""
        year, month, day = (self._made.get(each, 0) for each in ("yr", "mo", "dy"))
        return f"{year:04}-{month:02}-{day:02}" if year and 1 <= month <= 12 and 1 <= day <= 31 else ""

    def take(self, token: Token) -> None:
        """One token more."""
        fresh, self._fresh = self._fresh, token.kind == "open"
        if token.kind == "text":
            self._text(token)
            return
        if self._skip and token.kind in ("word", "sign"):
            self._skip -= 1
            return
        self._flush()
        if token.kind == "word":
            star, self._star = self._star, False
            self._word(token.value, token.number, star=star)
        elif token.kind == "sign":
            self._sign(token.value, fresh=fresh)
        else:
            self._skip = 0
            self._open() if token.kind == "open" else self._close()

    def _text(self, token: Token) -> None:
        text = token.text[self._skip :]
        self._skip -= len(token.text) - len(text)
        self._bytes += text

    def _flush(self) -> None:
        """Says the bytes that wait, in the encoding that holds for them."""
        if self._bytes:
            font = self._state.shown_font
            text = self._fonts.decode(bytes(self._bytes), font)
            self._bytes.clear()
            self._say("•" if self._fonts.is_symbol(font) and self._state.part == "number" else text)

    def _say(self, text: str) -> None:
        state, story = self._state, self._stories[-1]
        if state.part == "text" and not (state.hidden or state.deleted):
            story.say(text, bold=state.complex_bold if state.right_to_left else state.bold)
        elif state.part == "number":
            story.number = (story.number or "") + text.replace("\n", " ")
        elif state.part == "styles":
            self._names[state.style] = self._names.get(state.style, "") + text
        elif state.part in _PROPERTIES:
            self.properties[state.part] = self.properties.get(state.part, "") + text

    def _open(self) -> None:
        if len(self._groups) == _DEEPEST:
            raise damaged("its parts are nested too deeply")
        self._groups.append(self._state)
        self._state = copy(self._state)
        self._state.opens = None

    def _close(self) -> None:
        self._star = False
        if self._groups:
            opened, level = self._state.opens, self._level()
            self._state = self._groups.pop()
            if opened is not None:
                self._end_story(opened, level)

    def _word(self, word: str, number: int | None, *, star: bool) -> None:
        state = self._state
        if word in _SHAPES and state.part == "text":
            state.part = "shape"
        elif word in _SILENT or (star and word not in _KNOWN):
            state.part = "silent"
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word in _SWITCHES:
            setattr(state, _SWITCHES[word], number != 0)
        elif word in _PARTS and state.part == "text":
            self._enter(_PARTS[word])
        elif state.part in ("info", "created"):
            self._about(word, number)
        elif word in self._verbs:
            self._verbs[word](number)
        else:
            self._setting(word, number)

    def _enter(self, part: str) -> None:
        self._state.part = part
        if part == "number":
            self._stories[-1].number = self._stories[-1].number or ""

    def _about(self, word: str, number: int | None) -> None:
        if self._state.part == "created":
            self._made[word] = number or 0
        elif word == "creatim" or word in _PROPERTIES:
            self._state.part = "created" if word == "creatim" else word

    def _setting(self, word: str, number: int | None) -> None:
        state = self._state
        if word in ("rtlch", "ltrch"):
            state.right_to_left = word == "rtlch"
        elif word == "af":
            state.complex_font = number or 0
        elif word == "uc":
            state.fallback = min(max(number or 0, 0), 10)
        elif word == "intbl":
            state.in_row = True
        elif word == "outlinelevel":
            state.outline = number

    def _sign(self, sign: str, *, fresh: bool) -> None:
        if sign == "*":
            self._star = fresh  # inside a group it means nothing, and StarWriter writes it there
        elif sign in "\r\n":
            self._paragraph(None)
        elif sign in _SIGNS:
            self._say(_SIGNS[sign])

    def _level(self) -> int | None:
        outline = self._state.outline
        if outline is not None:
            return outline + 1 if 0 <= outline < 9 else None
        name = self._names.get(self._state.style, "").strip(" ;").lower()
        found = _HEADING.fullmatch(name)
        return int(found[1]) if found else _TITLES.get(name)

    def _paragraph(self, _: int | None) -> None:
        if self._state.part == "text":
            self._stories[-1].end_paragraph(level=self._level(), in_row=self._state.in_row)

    def _cell(self, _: int | None) -> None:
        if self._state.part == "text":
            self._stories[-1].end_cell(level=self._level())

    def _row(self, _: int | None) -> None:
        if self._state.part == "text":
            self._stories[-1].end_row()

    def _plain_paragraph(self, _: int | None) -> None:
        self._state.style, self._state.outline, self._state.in_row = 0, None, False

    def _plain_text(self, _: int | None) -> None:
        plain = State(font=self._first_font)
        for name in ("font", "complex_font", "right_to_left", "bold", "complex_bold", "hidden", "deleted"):
            setattr(self._state, name, getattr(plain, name))

    def _unicode(self, number: int | None) -> None:
        """A letter by its number; one beyond the first 65,536 is written as two halves."""
        code, half, self._half = (number or 0) % 0x10000, self._half, 0
        if 0xD800 <= code < 0xDC00:
            self._half = code
        elif 0xDC00 <= code < 0xE000:
            self._say(chr(0x10000 + ((half - 0xD800) << 10) + code - 0xDC00) if half else "\ufffd")
        else:
            self._say(chr(code))
        self._skip = self._state.fallback

    def _begin_story(self, story: Story) -> None:
        self._state = replace(State(), font=self._state.font, fallback=self._state.fallback, opens=story)
        self._stories.append(story)

    def _note(self, _: int | None) -> None:
        state, around = self._state, self._stories[-1]
        if state.part == "text" and not (state.hidden or state.deleted) and around.note is None:
            around.pieces.append("")
            self._begin_story(Story(note="", place=len(around.pieces) - 1))
        else:
            state.part = "silent"

    def _endnote(self, _: int | None) -> None:
        self._stories[-1].endnote = True

    def _mark(self, _: int | None) -> None:
        self._stories[-1].marked = True

    def _box(self, _: int | None) -> None:
        if self._state.part == "shape":
            self._begin_story(Story())

    def _end_story(self, story: Story, level: int | None) -> None:
        self._stories.remove(story)
        around = self._stories[-1]
        blocks = story.end(level=level)
        if story.note is None:
            around.box(blocks)
            return
        mark = self._next_mark(endnote=story.endnote) if around.marked else ""
        around.pieces[story.place], around.marked = mark, False
        for block in blocks:
            self._notes.append(replace(block, text=f"{mark} {block.text}") if mark else block)
            mark = ""

    def _next_mark(self, *, endnote: bool) -> str:
        self._counts[endnote] += 1
        return f"[{roman(self._counts[endnote]) if endnote else self._counts[endnote]}]"

    def _default_page(self, number: int | None) -> None:
        self._fonts.default = number or self._fonts.default

    def _macintosh(self, _: int | None) -> None:
        self._fonts.default = 10000

    def _dos(self, _: int | None) -> None:
        self._fonts.default = 850

    def _default_font(self, number: int | None) -> None:
        self._first_font = self._state.font = number or 0

    def _font(self, number: int | None) -> None:
        self._state.font = number or 0

    def _charset(self, number: int | None) -> None:
        if self._state.part == "fonts":
            self._fonts.charset(self._state.font, number or 0)

    def _page(self, number: int | None) -> None:
        if self._state.part == "fonts":
            self._fonts.page(self._state.font, number or 0)

    def _style(self, number: int | None) -> None:
        self._state.style = number or 0
