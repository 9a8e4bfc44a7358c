from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from kpdesk.archive.knowledge import facts
from kpdesk.gui.base.language.countries import COUNTRY_NAMES, country_name


class Doubling(QTranslator):
    """A language in which every word is said twice."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"{source} {source}" if context == "Countries" else None


def test_a_country_is_named_and_letters_that_name_none_stay() -> None:
    assert country_name("RU") == "Russia"
    assert country_name("IT") == "Italy"
    assert country_name("ZZ") == "ZZ"


def test_every_country_that_held_a_meeting_has_a_name_in_the_language_of_the_window(qapp: object) -> None:
    invented = {f"X{letter}" for letter in "ABCDEF"}  # the scheme of the samples
    held = {each.country for each in facts().meetings if each.country} - invented
    language = Doubling()
    QCoreApplication.installTranslator(language)
    try:
        assert held <= set(COUNTRY_NAMES)
        assert country_name("RU") == "Russia Russia"
    finally:
        QCoreApplication.removeTranslator(language)
