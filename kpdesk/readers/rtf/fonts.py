"""The encodings of an RTF file: that of the whole, and those of its fonts."""

from __future__ import annotations

_DEFAULT = 1252
_ANSI, SYMBOL = 0, 2
_OF_CHARSET = {
    77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257,
    204: 1251, 222: 874, 238: 1250, 255: 437,
}  # fmt: skip
_NAMED = {10000: "mac_roman", 10007: "mac_cyrillic", 65001: "utf-8", 20866: "koi8_r", 28595: "iso8859_5"}


class RtfFonts:
    """Decodes the bytes of each font; `default` is the code page of the whole file."""

    def __init__(self) -> None:
        self.default = _DEFAULT
        self._charsets: dict[int, int] = {}
        self._pages: dict[int, int] = {}

    def charset(self, font: int, number: int) -> None:
        """A font has this Windows character set."""
        self._charsets[font] = number

    def page(self, font: int, number: int) -> None:
        """A font has this code page."""
        self._pages[font] = number

    def is_symbol(self, font: int) -> bool:
        """Whether its letters are pictures: bullets, arrows."""
        return self._charsets.get(font) == SYMBOL

    def decode(self, content: bytes, font: int) -> str:
        """The text of bytes in this font; what cannot be decoded is shown as such."""
        page = self._page_of(font)
        try:
            return content.decode(_NAMED.get(page, f"cp{page}"), errors="replace")
        except LookupError:
            return content.decode(f"cp{_DEFAULT}", errors="replace")

    def _page_of(self, font: int) -> int:
        if font in self._pages:
            return self._pages[font]
        charset = self._charsets.get(font)
        # "Western" means just that only where the file names its own set, too; careless writers say it of all fonts.
        if charset == _ANSI and self.default in {_OF_CHARSET.get(each) for each in self._charsets.values()}:
            return _DEFAULT
        return _OF_CHARSET.get(charset if charset is not None else _ANSI, self.default)
