"""The language of the window: translations where there are some, and the direction of the layout."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kpdesk import paths

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "pt": "Português",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
}
"""The languages the window speaks, each by its own name."""

SETTING = "window/language"
"""The setting that names the chosen language; empty for the system's."""


def install(language: str | None = None) -> list[QTranslator]:
    """The translators now in use for a language (the system's, if none is named); the application keeps them.

    Names, dates and numbers follow too, and a language that runs from right to left mirrors the whole window,
    with or without a translation.
    """
    locale = _with_plain_digits(QLocale(language) if language else QLocale.system())
    QLocale.setDefault(locale)
    QApplication.setLayoutDirection(locale.textDirection())
    ours = str(paths.resource("i18n"))
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [(locale, "qtbase", theirs), (locale, "kpdesk", ours)]
    if locale.language() == QLocale.Language.Portuguese:
        files.insert(0, (QLocale("pt_BR"), "qtbase", theirs))  # Qt speaks no other Portuguese
    loaded = [_loaded(*file) for file in files]
    translators = [EnglishPlurals(), *(each for each in loaded if each), KeyNames()]
    for translator in translators:
        # Qt waits for ever for one that Python collects while a text is being translated: none is ever collected.
        translator.setParent(QCoreApplication.instance())
        QCoreApplication.installTranslator(translator)
    return translators


class EnglishPlurals(QTranslator):
    """Makes "%n note(s) (waits|wait)" 1 note waits or 2 notes wait where no translation says it otherwise."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Never: Qt would not ask an empty one."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The source text with its plural endings settled; None for all other texts."""
        del context, disambiguation
        if n < 0 or "(" not in source:
            return None
        verbs = _VERB.sub(r"\1" if n == 1 else r"\2", source)
        return _ENDING.sub("" if n == 1 else r"\1", verbs)


class KeyNames(QTranslator):
    """Names keys everywhere as the texts, the help and the status line do: "Shift+F3", "Del", "Esc"."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Never: Qt would not ask an empty one."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The name of a key as it is; None for all other texts."""
        del disambiguation, n
        return source if context == "QShortcut" else None


_ENDING = re.compile(r"\((s|es)\)")
_VERB = re.compile(r"\((\w+)\|(\w+)\)")


def mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _loaded(locale: QLocale, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(locale, name, "_", folder) else None


def _with_plain_digits(locale: QLocale) -> QLocale:
    """The locale itself, or for Arabic with digits of its own the one with the digits of the citations and keys."""
    arabic = locale.language() == QLocale.Language.Arabic
    return QLocale("ar_AE") if arabic and locale.zeroDigit() != "0" else locale
