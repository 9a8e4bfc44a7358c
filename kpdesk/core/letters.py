"""Where one letter ends and the next begins, as a reader sees them: accents and the parts of an emoji are one with it.

These are the extended grapheme clusters of Unicode. Every mark counts as one that belongs to the letter before it,
also the few that Unicode would let stand alone.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

_JOINER = "\u200d"
# What belongs to the letter before it and is no mark: joiners, small Japanese marks, skin tones, the letters of flags
# such as Scotland's, two Thai and Lao vowels.
_CLINGS = frozenset(
    (0x200C, 0x200D, 0xFF9E, 0xFF9F, 0x0E33, 0x0EB3, *range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080))
)
# Signs that belong to the letter after them, most of them over a whole Arabic number.
_LEADS = frozenset((
    *range(0x0600, 0x0606), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x0D4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3,
    0x1193F, 0x11941, 0x11A3A, *range(0x11A84, 0x11A8A), 0x11D46, 0x11F02,
))  # fmt: skip
_CONTROLS = frozenset(("Cc", "Cf", "Zl", "Zp"))
_FLAGS = range(0x1F1E6, 0x1F200)
# Where runs of pictures begin, and behind each the first letter that is none: Extended_Pictographic of Unicode 15.
_PICTURES = (
    0xA9, 0xAA, 0xAE, 0xAF, 0x203C, 0x203D, 0x2049, 0x204A, 0x2122, 0x2123, 0x2139, 0x213A, 0x2194, 0x219A, 0x21A9,
    0x21AB, 0x231A, 0x231C, 0x2328, 0x2329, 0x2388, 0x2389, 0x23CF, 0x23D0, 0x23E9, 0x23F4, 0x23F8, 0x23FB, 0x24C2,
    0x24C3, 0x25AA, 0x25AC, 0x25B6, 0x25B7, 0x25C0, 0x25C1, 0x25FB, 0x25FF, 0x2600, 0x2606, 0x2607, 0x2613, 0x2614,
    0x2686, 0x2690, 0x2706, 0x2708, 0x2713, 0x2714, 0x2715, 0x2716, 0x2717, 0x271D, 0x271E, 0x2721, 0x2722, 0x2728,
    0x2729, 0x2733, 0x2735, 0x2744, 0x2745, 0x2747, 0x2748, 0x274C, 0x274D, 0x274E, 0x274F, 0x2753, 0x2756, 0x2757,
    0x2758, 0x2763, 0x2768, 0x2795, 0x2798, 0x27A1, 0x27A2, 0x27B0, 0x27B1, 0x27BF, 0x27C0, 0x2934, 0x2936, 0x2B05,
    0x2B08, 0x2B1B, 0x2B1D, 0x2B50, 0x2B51, 0x2B55, 0x2B56, 0x3030, 0x3031, 0x303D, 0x303E, 0x3297, 0x3298, 0x3299,
    0x329A, 0x1F000, 0x1F100, 0x1F10D, 0x1F110, 0x1F12F, 0x1F130, 0x1F16C, 0x1F172, 0x1F17E, 0x1F180, 0x1F18E, 0x1F18F,
    0x1F191, 0x1F19B, 0x1F1AD, 0x1F1E6, 0x1F201, 0x1F210, 0x1F21A, 0x1F21B, 0x1F22F, 0x1F230, 0x1F232, 0x1F23B, 0x1F23C,
    0x1F240, 0x1F249, 0x1F3FB, 0x1F400, 0x1F53E, 0x1F546, 0x1F650, 0x1F680, 0x1F700, 0x1F774, 0x1F780, 0x1F7D5, 0x1F800,
    0x1F80C, 0x1F810, 0x1F848, 0x1F850, 0x1F85A, 0x1F860, 0x1F888, 0x1F890, 0x1F8AE, 0x1F900, 0x1F90C, 0x1F93B, 0x1F93C,
    0x1F946, 0x1F947, 0x1FB00, 0x1FC00, 0x1FFFE,
)  # fmt: skip
_HANGUL = range(0xAC00, 0xD7A4)
_FIRST, _VOWEL, _LAST = (
    (range(0x1100, 0x1160), range(0xA960, 0xA97D)),
    (range(0x1160, 0x11A8), range(0xD7B0, 0xD7C7)),
    (
        range(0x11A8, 0x1200),
        range(0xD7CB, 0xD7FC),
    ),
)


def parted(text: str, place: int) -> bool:
    """Whether a letter would be cut in two at a place; never at the ends of the text."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if after < "\x80" and ord(before) not in _LEADS:  # nearly every place of a text
        return before == "\r" and after == "\n"
    if _controls(before) or _controls(after):
        return False
    if _clings(after) or ord(before) in _LEADS or _hangul(before, after):
        return True
    if before == _JOINER and _is_picture(after):
        return _is_picture(_carrier(text, place - 1))
    return ord(after) in _FLAGS and _flags_before(text, place) % 2 == 1


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch, widened where its beginning or its end would cut a letter in two."""
    while parted(text, start):
        start -= 1
    while parted(text, end):
        end += 1
    return start, end


def _controls(letter: str) -> bool:
    code = ord(letter)
    return unicodedata.category(letter) in _CONTROLS and code not in _CLINGS and code not in _LEADS


def _clings(letter: str) -> bool:
    return ord(letter) in _CLINGS or unicodedata.category(letter)[0] == "M"


def _hangul(before: str, after: str) -> bool:
    """Whether both are parts of one Korean syllable."""
    one, other = ord(before), ord(after)
    syllable = one in _HANGUL
    open_end = syllable and (one - _HANGUL.start) % 28 == 0
    if any(other in each for each in _LAST):
        return syllable or any(one in each for each in (*_VOWEL, *_LAST))
    if any(other in each for each in _VOWEL):
        return open_end or any(one in each for each in (*_FIRST, *_VOWEL))
    return any(one in each for each in _FIRST) and (other in _HANGUL or any(other in each for each in _FIRST))


def _is_picture(letter: str) -> bool:
    return bisect_right(_PICTURES, ord(letter)) % 2 == 1


def _carrier(text: str, place: int) -> str:
    """The letter that what stands before a place clings to."""
    while place > 0 and _clings(text[place - 1]):
        place -= 1
    return text[place - 1 : place] or "\n"


def _flags_before(text: str, place: int) -> int:
    """How many letters of flags stand in a row before a place; two make a flag."""
    first = place
    while first > 0 and ord(text[first - 1]) in _FLAGS:
        first -= 1
    return place - first
