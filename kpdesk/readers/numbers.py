"""Writes list numbers as their lists show them."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_LARGEST = 3999
# Fonts such as Symbol and Wingdings keep their pictures in the private area.
_PICTURES, _BULLET = (0xE000, 0xF8FF), 0xF0B7


def roman(number: int) -> str:
    """The number in small Roman figures; 1 to 3999, else in Arabic ones."""
    if not 1 <= number <= _LARGEST:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        while number >= value:
            written, number = written + letters, number - value
    return written


def letters(number: int, alphabet: str = "abcdefghijklmnopqrstuvwxyz") -> str:
    """The number as letters: 1 is a, 26 is z, 27 is aa as in HTML and Word (a letter again and again)."""
    if not 1 <= number <= _LARGEST:
        return str(number)
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * (times + 1)


def written(number: int, style: str) -> str:
    """The number in a style of HTML (`a A i I 1`) or Word (`lowerLetter`, `upperRoman`, `decimal`...)."""
    if style in ("i", "lowerRoman"):
        return roman(number)
    if style in ("I", "upperRoman"):
        return roman(number).upper()
    if style in ("a", "lowerLetter"):
        return letters(number)
    if style in ("A", "upperLetter"):
        return letters(number).upper()
    if style in ("russianLower", "russianUpper"):
        return letters(number, _RUSSIAN if style == "russianLower" else _RUSSIAN.upper())
    if style in ("arabicAlpha", "arabicAbjad"):
        return letters(number, _ARABIC)
    return f"{number:02d}" if style == "decimalZero" else str(number)


def symbol(code: str) -> str:
    """The character of a symbol that Word gives by its number; those that only a font of pictures knows are bullets.

    Nothing for a number that is none.
    """
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if _PICTURES[0] <= number <= _PICTURES[1]:
        return "•" if number == _BULLET else ""
    return chr(number) if number < 0xD800 and chr(number).isprintable() else ""
