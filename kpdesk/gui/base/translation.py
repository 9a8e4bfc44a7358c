"""The language of the window: translations where there are some, and the direction of the layout."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kpdesk import paths


def install(language: str | None = None) -> list[QTranslator]:
    """The translators now in use for a language (the system's, if none is named); keep them while the window lives.

    Names, dates and numbers follow too, and a language that runs from right to left mirrors the whole window,
    with or without a translation.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    QApplication.setLayoutDirection(locale.textDirection())
    ours = str(paths.resource("i18n"))
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    plurals = EnglishPlurals()
    QCoreApplication.installTranslator(plurals)
    loaded = (_loaded(locale, name, folder) for name, folder in (("qtbase", theirs), ("kpdesk", ours)))
    return [plurals, *(translator for translator in loaded if translator)]


class EnglishPlurals(QTranslator):
    """Makes "%n statement(s)" one statement or two statements where no translation says it otherwise."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Never: Qt would not ask an empty one."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The source text with its plural endings settled; None for all other texts."""
        del context, disambiguation
        return _ENDING.sub("" if n == 1 else r"\1", source) if n >= 0 and "(" in source else None


_ENDING = re.compile(r"\((s|es)\)")


def mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _loaded(locale: QLocale, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    if not translator.load(locale, name, "_", folder):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
