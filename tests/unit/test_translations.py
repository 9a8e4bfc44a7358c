"""What makes the committed translations fit to be shown; whether they are complete is asked on demand only.

KPDESK_TRANSLATIONS=complete python3 packaging/dev.py test --fast -- tests/unit/test_translations.py
"""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from kpdesk.gui.base.actions.table import ACTIONS, MENUS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"fr": 2, "pt": 2, "es": 2, "ru": 3, "ar": 6}
COUNTED_WITHOUT_NUMBER = {"ar": 3}
"""How many of the first plural forms may name the number in a word: in Arabic none, one and two."""

FRENCH_LOOSE = re.compile(r" [:;?!»]|« |[^\s\u00a0\u202f\d(][;?!](?:\s|$)")
KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt|Enter|Esc|Del|Space|F\d+)\b(?:\+\w+)*")


before_a_release = pytest.mark.skipif(
    os.environ.get("KPDESK_TRANSLATIONS") != "complete",
    reason="asked before a release only: new texts land all the time; set KPDESK_TRANSLATIONS=complete to ask",
)


class Message(NamedTuple):
    """One text of a .ts file; `forms` has one entry where it does not depend on a number."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool


@pytest.fixture(params=FORMS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def messages(language: str) -> list[Message]:
    return list(read(FOLDER / f"kpdesk_{language}.ts"))


def read(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().findall("context"):
        for each in context.findall("message"):
            made = each.find("translation")
            assert made is not None
            forms = tuple(form.text or "" for form in made.findall("numerusform")) or (made.text or "",)
            yield Message(
                context.findtext("name", ""),
                each.findtext("source", ""),
                forms,
                counted=each.get("numerus") == "yes",
                finished="type" not in made.attrib,
            )


def wrong(messages: list[Message], fits: object) -> list[tuple[str, str]]:
    """The source and form of every text that does not fit."""
    assert callable(fits)
    return [(each.source, form) for each in messages for form in each.forms if not fits(each.source, form)]


def test_every_text_is_translated(messages: list[Message]) -> None:
    assert len(messages) > 400
    assert [each.source for each in messages if not each.finished or not all(each.forms)] == []


def test_all_languages_translate_the_same_texts(messages: list[Message]) -> None:
    assert [each[:2] for each in messages] == [each[:2] for each in read(FOLDER / "kpdesk_fr.ts")]


def test_every_number_has_its_form(messages: list[Message], language: str) -> None:
    assert [each.source for each in messages if each.counted and len(each.forms) != FORMS[language]] == []


def test_what_is_filled_in_is_kept(messages: list[Message]) -> None:
    def kept(source: str, form: str) -> bool:
        return Counter(re.findall(r"{\w+}|%\d", source)) == Counter(re.findall(r"{\w+}|%\d", form))

    assert wrong(messages, kept) == []


def test_the_number_is_said_in_every_form_that_stands_for_several(messages: list[Message], language: str) -> None:
    spared = COUNTED_WITHOUT_NUMBER.get(language, 0)
    silent = [
        (each.source, form)
        for each in messages
        for place, form in enumerate(each.forms)
        if form.count("%n") != each.source.count("%n") and not (each.counted and place < spared)
    ]
    assert silent == []


def test_spaces_and_ends_are_those_of_the_source(messages: list[Message]) -> None:
    def same(source: str, form: str) -> bool:
        edges = [(text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]) for text in (source, form)]
        return edges[0] == edges[1] and source.endswith("…") == form.endswith("…")

    assert wrong(messages, same) == []


def test_keys_are_named_as_they_are_everywhere(messages: list[Message]) -> None:
    def same(source: str, form: str) -> bool:
        return Counter(KEYS.findall(source)) == Counter(KEYS.findall(form))

    assert wrong(messages, same) == []


def test_a_letter_to_press_is_marked_where_the_source_marks_one(messages: list[Message]) -> None:
    def same(source: str, form: str) -> bool:
        return source.count("&") == form.count("&") and not form.endswith("&")

    assert wrong(messages, same) == []


def test_no_two_actions_of_a_menu_share_a_letter(messages: list[Message]) -> None:
    known = {each.source: each.forms[0] for each in messages if each.context in ("Actions", "ViewVerbs")}
    menus = {name: [spec.text for spec in ACTIONS if spec.menu == name] for name, _ in MENUS}
    menus["bar"] = [text for _, text in MENUS]
    menus["view"] += ["C&olours", "Langua&ge"]
    for name, texts in menus.items():
        letters = [_letter(known[text]) for text in texts if text in known and "&" in text]
        assert [letter for letter, times in Counter(letters).items() if times > 1] == [], name


def test_no_two_actions_of_an_english_menu_share_a_letter() -> None:
    menus = {name: [spec.text for spec in ACTIONS if spec.menu == name] for name, _ in MENUS}
    menus["bar"] = [text for _, text in MENUS]
    menus["view"] += ["C&olours", "Langua&ge"]
    for name, texts in menus.items():
        letters = Counter(_letter(text) for text in texts if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], name


def test_french_sets_its_spaces_before_double_signs() -> None:
    loose = [each for each in read(FOLDER / "kpdesk_fr.ts") if any(map(FRENCH_LOOSE.search, each.forms))]
    assert [each.forms for each in loose] == []


def test_spanish_opens_its_questions() -> None:
    half = [each for each in read(FOLDER / "kpdesk_es.ts") for form in each.forms if form.count("?") != form.count("¿")]
    assert [each.forms for each in half] == []


@pytest.mark.parametrize(("language", "letters"), [("ru", "А-яё"), ("ar", "\u0600-\u06ff")])
def test_a_text_is_in_the_script_of_its_language(language: str, letters: str) -> None:
    def own(source: str, form: str) -> bool:
        words = re.sub(r"{\w+}|%\w|&", "", source)
        return not re.search(r"[A-Za-z]{3}", re.sub(r"kpdesk|SHA-256|Ctrl|JSON|PDF|json|pdf", "", words)) or bool(
            re.search(f"[{letters}]", form)
        )

    assert wrong(list(read(FOLDER / f"kpdesk_{language}.ts")), own) == []


def test_what_the_window_reads_is_made_from_the_texts(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import dev_translations

    dev_translations.make(FOLDER / f"kpdesk_{language}.ts", tmp_path / "made.qm")
    committed = FOLDER / f"kpdesk_{language}.qm"
    assert (tmp_path / "made.qm").read_bytes() == committed.read_bytes(), "run python3 packaging/dev.py translate"


@before_a_release
def test_no_text_of_the_window_waits_for_its_translation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import dev_translations

    files = [Path(shutil.copy(FOLDER / f"kpdesk_{each}.ts", tmp_path)) for each in FORMS]
    dev_translations.gather(files)
    for file in files:
        waiting = [each.findtext("source") for each in dev_translations.unfinished(file)]
        assert waiting == [], file.name
        assert file.read_bytes() == (FOLDER / file.name).read_bytes(), "run python3 packaging/dev.py translate"


def test_every_text_of_the_source_is_gathered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import dev_translations

    dev_translations.gather([tmp_path / "kpdesk_ar.ts"])
    gathered = {(each.context, each.source, each.counted) for each in read(tmp_path / "kpdesk_ar.ts")}
    assert set(dev_translations.texts()) == gathered
    assert ("Foot", "%n word(s)", True) in gathered


def _letter(text: str) -> str:
    return text[text.index("&") + 1].casefold()
