"""The names of the countries in which meetings are held, as the person at the screen reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP

COUNTRY_NAMES = {
    "AE": QT_TRANSLATE_NOOP("Countries", "United Arab Emirates"),
    "AO": QT_TRANSLATE_NOOP("Countries", "Angola"),
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "BR": QT_TRANSLATE_NOOP("Countries", "Brazil"),
    "BW": QT_TRANSLATE_NOOP("Countries", "Botswana"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "CD": QT_TRANSLATE_NOOP("Countries", "Democratic Republic of the Congo"),
    "CF": QT_TRANSLATE_NOOP("Countries", "Central African Republic"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "CI": QT_TRANSLATE_NOOP("Countries", "Côte d’Ivoire"),
    "CN": QT_TRANSLATE_NOOP("Countries", "China"),
    "FR": QT_TRANSLATE_NOOP("Countries", "France"),
    "GB": QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    "GH": QT_TRANSLATE_NOOP("Countries", "Ghana"),
    "GN": QT_TRANSLATE_NOOP("Countries", "Guinea"),
    "IL": QT_TRANSLATE_NOOP("Countries", "Israel"),
    "IN": QT_TRANSLATE_NOOP("Countries", "India"),
    "LR": QT_TRANSLATE_NOOP("Countries", "Liberia"),
    "LS": QT_TRANSLATE_NOOP("Countries", "Lesotho"),
    "NA": QT_TRANSLATE_NOOP("Countries", "Namibia"),
    "RU": QT_TRANSLATE_NOOP("Countries", "Russia"),
    "SL": QT_TRANSLATE_NOOP("Countries", "Sierra Leone"),
    "TZ": QT_TRANSLATE_NOOP("Countries", "Tanzania"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
    "ZA": QT_TRANSLATE_NOOP("Countries", "South Africa"),
    "ZW": QT_TRANSLATE_NOOP("Countries", "Zimbabwe"),
}
"""By ISO 3166 code: those that held a meeting, and others of the scheme that may. Qt has names in English only."""


def country_name(code: str) -> str:
    """A country by its two letters, e.g. "Russia"; in English where no other name is known, else the letters."""
    if code in COUNTRY_NAMES:
        return QCoreApplication.translate("Countries", COUNTRY_NAMES[code])
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)
