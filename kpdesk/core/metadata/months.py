"""The names of the months in six languages, and the patterns in which people write dates with them."""

from __future__ import annotations

import re

from kpdesk.core.metadata.flat import flat

_NAMES = (
    "january jan janvier janv janeiro enero ene январь января январе янв يناير جانفي",
    "february feb février févr fév fevereiro fev febrero февраль февраля феврале фев فبراير فيفري شباط",
    "march mar mars março marzo март марта марте مارس آذار",
    "april apr avril avr abril abr апрель апреля апреле апр أبريل أفريل نيسان",
    "may mai maio mayo май мая мае مايو ماي أيار",
    "june jun juin junho junio июнь июня июне يونيو يونيه جوان حزيران",
    "july jul juillet juil julho julio июль июля июле يوليو يوليه جويلية تموز",
    "august aug août agosto ago август августа августе авг أغسطس أوت غشت",
    "september sept sep septembre setembro set septiembre setiembre сентябрь сентября сентябре сент سبتمبر شتنبر أيلول",
    "october oct octobre outubro out octubre октябрь октября октябре окт أكتوبر",
    "november nov novembre novembro noviembre ноябрь ноября ноябре нояб نوفمبر نونبر",
    "december dec décembre déc dezembro dez diciembre dic декабрь декабря декабре дек ديسمبر دجنبر",
)
# The Levant's names of two words; آب alone is too short to stand without a day or a year, which dates always have.
_PAIRS = {
    "كانون الثاني": 1,
    "آب": 8,
    "تشرين الأول": 10,
    "تشرين الثاني": 11,
    "كانون الأول": 12,
}

MONTHS = {flat(name): number for number, names in enumerate(_NAMES, 1) for name in names.split()}
MONTHS |= {flat(name): number for name, number in _PAIRS.items()}

_ANY = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(MONTHS, key=len, reverse=True))
# The United Nations writes both Arabic names: تشرين الثاني/نوفمبر.
MONTH = rf"(?:{_ANY})(?!\w)\.?(?:\s?/\s?(?:{_ANY})(?!\w))?"
DAY = r"(?<![\d.,/:-])(?:[0-3]?\d)(?:\.?\s?(?:st|nd|rd|th|er|re|o|a|°|-?го|-?е)(?!\w))?"
YEAR = r"(?:19|20)\d\d(?!\d)"


def month_number(written: str) -> int:
    """The number of a month as a date pattern found it; of a double name, the first."""
    return MONTHS[" ".join(written.split("/", maxsplit=1)[0].split()).rstrip(".")]
