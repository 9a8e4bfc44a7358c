"""Which language a text is in, and when not to say."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.languages import LANGUAGES, detect, majority, paragraph_languages
from kpdesk.core.records import Paragraph
from tests.unit.core.metadata import heads_arabic, heads_english, heads_french, heads_iberian, heads_russian

TEXTS = {
    "en": heads_english.PROSE,
    "fr": heads_french.PROSE,
    "es": heads_iberian.PROSE,
    "pt": heads_iberian.PORTUGUESE,
    "ru": heads_russian.PROSE,
    "ar": heads_arabic.PROSE,
}


def body_of(*texts: str) -> list[Paragraph]:
    return [
        Paragraph(n, "paragraph", speaker=None, start=0, end=len(text), text=text) for n, text in enumerate(texts, 1)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_the_six_languages_is_known(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 234 567 / 89",
        "Introduction",
        "Der Fluss war an jenem Morgen ruhig, und die Leute am Ufer erzählten unseren Gästen vom Preis der Steine.",
        "Річка була спокійна того ранку, і ті, хто копає на її берегах, розповіли нашим гостям про ціну каменю.",
        "رودخانه آن روز صبح آرام بود و کسانی که در کنار آن می‌کنند به مهمانان ما گفتند که قیمت سنگ پایین آمده است.",
        "この川は朝から静かで、岸辺で掘る人々は私たちの客に石の値段が三分の一下がったと語った。",
        "Asubuhi ile mto ulikuwa mtulivu, na watu wanaochimba kando yake waliwaambia wageni wetu kuhusu bei ya jiwe.",
    ],
    ids=["nothing", "figures", "one word", "German", "Ukrainian", "Persian", "Japanese", "Swahili"],
)
def test_other_languages_and_too_little_text_are_not_called_one_of_the_six(text: str) -> None:
    assert detect(text) is None


def test_a_short_russian_line_without_its_own_letters_is_asked_of_the_model() -> None:
    assert detect("Председатель благодарит делегации за работу и доверие") == "ru"


def test_a_foreign_name_in_an_arabic_text_does_not_matter() -> None:
    assert detect(TEXTS["ar"] + " چاد") == "ar"


def test_a_short_heading_takes_the_language_of_its_document() -> None:
    body = body_of("Objet", TEXTS["fr"], "12", TEXTS["fr"])
    assert paragraph_languages(body) == ["fr", "fr", None, "fr"]


def test_a_long_paragraph_in_an_unknown_language_takes_no_other() -> None:
    german = "Der Fluss war an jenem Morgen ruhig, und die Leute am Ufer erzählten unseren Gästen vom Preis der Steine."
    assert paragraph_languages(body_of(TEXTS["en"], german, TEXTS["en"])) == ["en", None, "en"]


def test_a_document_mostly_in_another_language_has_none() -> None:
    german = "Der Fluss war an jenem Morgen ruhig, und die Leute am Ufer erzählten unseren Gästen vom Preis der Steine."
    body = body_of(german * 3, TEXTS["en"])
    assert majority(body, [None, "en"]) is None
    assert majority([], []) is None


def test_many_threads_may_ask_at_once() -> None:
    found: list[str | None] = []
    ask = [
        threading.Thread(target=lambda text=text: found.append(detect(text)))
        for text in TEXTS.values()
        for _ in range(3)
    ]
    for thread in ask:
        thread.start()
    for thread in ask:
        thread.join()
    assert sorted(map(str, found)) == sorted(list(LANGUAGES) * 3)


@given(st.text(max_size=200))
def test_any_text_gives_one_of_the_six_or_nothing(text: str) -> None:
    assert detect(text) in {*LANGUAGES, None}


@pytest.mark.shared
def test_paragraphs_of_the_declaration_are_known_in_27_languages(shared: Path) -> None:
    wanted = {"eng": "en", "fra": "fr", "por_BR": "pt", "por_PT": "pt", "spa": "es", "rus": "ru", "arb": "ar"}
    right = wrong = false = 0
    for file in sorted((shared / "corpora" / "udhr_multilingual" / "txt").glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if len(line.strip()) <= 80:
                continue
            found = detect(line.strip())
            if file.stem in wanted:
                right, wrong = right + (found == wanted[file.stem]), wrong + (found != wanted[file.stem])
            else:
                false += found is not None
    assert right / (right + wrong) >= 0.98
    assert false == 0
