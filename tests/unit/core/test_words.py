"""Words are cut, folded and stemmed in six languages, and every one knows where it stands."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.words import (
    STOPWORDS,
    Word,
    arabic_bare,
    attached,
    compounds,
    fold,
    is_content,
    is_stopword,
    pieces,
    stem,
    stemmer_for,
    words,
)

LANGUAGES = st.sampled_from([None, "en", "fr", "pt", "es", "ru", "ar", "de"])


def folded(text: str, language: str | None = None) -> list[str]:
    return [word.folded for word in words(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rivière", "riviere"),
        ("RIVIÈRE", "riviere"),
        ("Œuvre", "oeuvre"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("coração", "coracao"),
        ("niño", "nino"),
        ("Ещё", "еще"),
        ("йод", "йод"),
        ("إِعْلَان", "اعلان"),
        ("أُمّة", "امه"),
        ("مــاس", "ماس"),
        ("على", "علي"),
        ("٢٠٢٤", "2024"),
        ("m²", "m2"),
        ("ﬁne", "fine"),
        ("re\u00adform", "reform"),
        ("", ""),
        ("peer-review", "peer review"),
        ("d’Ivoire", "d ivoire"),
        ("  Two   words ", "two words"),
    ],
)
def test_folding_forgets_case_accents_and_ways_of_writing(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mines, rivers and towns.", ["mines", "rivers", "and", "towns"]),
        ("Côte d’Ivoire", ["cote", "ivoire"]),
        ("Cote d'Ivoire", ["cote", "ivoire"]),
        ("l`Union ´européenne", ["union", "europeenne"]),
        ("jusqu’ici", ["ici"]),
        ("the KP's and the miners’ rights", ["the", "kp", "and", "the", "miners", "rights"]),
        ("O’Hara can't", ["ohara", "cant"]),
        ("aujourd’hui", ["aujourdhui"]),
        ("peer-review", ["peer", "review"]),
        ("U.S. and U.S.A. or U.N", ["us", "and", "usa", "or", "un"]),
        ("e.g. a.m.", ["eg", "am"]),
        ("J.Smith of x.org", ["j", "smith", "of", "x", "org"]),
        ("snake_case __x__", ["snake", "case", "x"]),
        ("2,500 or 3.14", ["2", "500", "or", "3", "14"]),
        ("الماس والذهب", ["الماس", "والذهب"]),
        ("— … §", []),
        ("ـ", []),
        ("Москва́", ["москва"]),
    ],
)
def test_a_text_is_cut_into_its_words(text: str, expected: list[str]) -> None:
    assert folded(text) == expected


def test_a_word_knows_where_it_stands() -> None:
    text = "In the KP’s view, l’Union (U.S.) agrees."
    spans = [(word.text, text[word.start : word.end]) for word in words(text)]
    assert all(written == stands for written, stands in spans)
    assert [written for written, _ in spans] == ["In", "the", "KP", "view", "Union", "U.S.", "agrees"]


@given(st.text(max_size=80), LANGUAGES)
def test_places_are_exact_and_in_order_in_any_text(text: str, language: str | None) -> None:
    found = words(text, language)
    assert all(text[word.start : word.end] == word.text and word.folded and word.stem for word in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert all(not any(sign.isspace() for sign in word.folded + word.stem) for word in found)


@given(st.text(alphabet="ab-1,.’'_ éШ", max_size=30))
def test_joined_forms_stand_exactly_over_their_parts(text: str) -> None:
    for word in compounds(text):
        assert text[word.start : word.end] == word.text
        assert word.folded == "".join(part.folded for part in words(word.text))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "certificates", "certificate"),
        ("en", "mining", "mines"),
        ("en", "organization", "organisations"),
        ("en", "analyzed", "analysing"),
        ("en", "labor", "labour"),
        ("en", "center", "centres"),
        ("en", "programme", "programs"),
        ("en", "defence", "defense"),
        ("en", "uniting", "united"),
        ("fr", "préoccupées", "préoccupé"),
        ("fr", "certifiée", "certifier"),
        ("fr", "généraux", "général"),
        ("fr", "réunions", "réunion"),
        ("pt", "decisões", "decisão"),
        ("pt", "organizações", "organização"),
        ("pt", "cidadãos", "cidadão"),
        ("pt", "possíveis", "possível"),
        ("pt", "nacionais", "nacional"),
        ("pt", "imagens", "imagem"),
        ("pt", "transparências", "transparência"),
        ("es", "certificaciones", "certificación"),
        ("es", "países", "país"),
        ("es", "regímenes", "régimen"),
        ("es", "exportaron", "exportó"),
        ("es", "tecnologías", "tecnología"),
        ("ru", "алмазов", "алмазы"),
        ("ru", "процесса", "процессом"),
        ("ar", "العملية", "عملية"),
        ("ar", "والشفافية", "شفافية"),
        ("ar", "للمجتمع", "المجتمع"),
        ("ar", "لعملية", "العملية"),
        ("ar", "الألماس", "ألماس"),
        ("ar", "المشاركون", "المشاركين"),
        ("ar", "وعملية", "عملية"),
        ("ar", "وثيقة", "الوثيقة"),
    ],
)
def test_forms_of_a_word_share_their_stem(language: str, one: str, other: str) -> None:
    assert stem(fold(one), language) == stem(fold(other), language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("import", "important"),
        ("miner", "mineral"),
        ("author", "authority"),
        ("universe", "university"),
        ("organ", "organisation"),
        ("unit", "united"),
        ("sever", "several"),
        ("size", "sis"),
    ],
)
def test_words_of_different_meaning_keep_different_stems(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("mines", None, "en"),
        ("mines", "fr", "fr"),
        ("mines", "ru", "en"),
        ("mines", "de", ""),
        ("алмаз", "en", "ru"),
        ("الماس", "en", "ar"),
        ("2021", "en", ""),
        ("covid19", "en", ""),
        ("żaba", "en", "en"),
        ("ダイヤ", "en", ""),
        ("", "en", ""),
    ],
)
def test_the_script_chooses_the_stemmer_before_the_language(word: str, language: str | None, expected: str) -> None:
    assert stemmer_for(word, language) == expected


def test_a_word_without_stemmer_is_its_own_stem() -> None:
    assert stem("bergwerke", "de") == "bergwerke"
    assert stem("2021", "en") == "2021"


@pytest.mark.parametrize("letter", ["a", "я", "ا"])
def test_an_endless_run_of_letters_is_no_word_of_a_language_and_costs_no_time(letter: str) -> None:
    assert stem(letter * 1_000_000, "en") == letter * 1_000_000


def test_an_arabic_word_for_search_keeps_a_letter_that_may_be_its_own() -> None:
    assert arabic_bare(fold("الوثيقة")) == arabic_bare(fold("وثيقة")) == "وثيق"
    assert attached(fold("حقوق")) == ("حقوق", "وحقوق", "لحقوق", "بحقوق", "كحقوق")
    assert attached(fold("لعملية"))[-1] == arabic_bare(fold("العملية"))
    assert set(attached("من")) == {"من"}


@pytest.mark.parametrize(
    ("text", "acronyms"),
    [
        ("CAR and car", ["CAR"]),
        ("U.S. or US or us", ["U.S.", "US"]),
        ("NGOs, NGO’s and Ngos", ["NGOs", "NGO"]),
        ("A I К КП", ["КП"]),
        ("K2 X9Z", []),
        ("e.g. this", []),
    ],
)
def test_capitals_make_an_acronym(text: str, acronyms: list[str]) -> None:
    assert [word.text for word in words(text) if word.acronym] == acronyms


def test_the_plural_of_an_acronym_has_its_stem() -> None:
    assert {word.stem for word in words("NGO NGOs NGO’s", "en")} == {"ngo"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("co-ordinators", ["coordinators"]),
        ("peer‑review", ["peerreview"]),
        ("state-of-the-art", ["stateoftheart", "stateof", "ofthe", "theart"]),
        ("1,000 and 1.000.000 but 12.11.2021", ["1000", "1000000", "1000", "000000"]),
        ("1,000.50", ["1000"]),
        ("1 250 000 carats en 2019 250", ["1250000", "1250", "250000"]),
        ("l’après-guerre", ["apresguerre"]),
        ("a - b, c– d", []),
    ],
)
def test_hyphens_and_thousands_are_also_known_joined(text: str, expected: list[str]) -> None:
    assert [word.folded for word in compounds(text)] == expected


def test_a_clitic_and_the_joined_token_are_other_forms_of_the_word() -> None:
    assert pieces("d’Ivoire")[0].also == ("d", "divoire")
    assert pieces("KP’s")[0].also == ("kps",)
    assert pieces("l’Inde’s")[0].also == ("l", "lindes")
    assert pieces("can’t")[0].also == ()


def test_content_words_say_something() -> None:
    found = words("The CAR of 7 mines is a", "en")
    assert [word.text for word in found if is_content(word, "en")] == ["CAR", "7", "mines"]
    assert not is_content("x")
    assert is_content("7")
    assert is_content("mines")
    assert not is_content("the")


def test_stop_words_are_folded_words_of_their_language() -> None:
    assert all(fold(word) == word for listed in STOPWORDS.values() for word in listed)
    assert is_stopword("nous", "fr")
    assert not is_stopword("nous", "en")
    assert is_stopword("nous")
    assert not is_stopword("diamant")
    assert is_stopword("من", "ar")
    assert is_stopword("если", "ru")


def test_a_word_is_a_plain_value() -> None:
    assert words("Mines", "en") == [Word("Mines", "mines", "mine", 0, 5, acronym=False)]


def test_many_threads_stem_alike() -> None:
    sample = [f"{root}{ending}" for root in ("report", "licens", "declar") for ending in ("s", "ing", "ed", "ation")]

    def all_stems(_: int) -> list[str]:
        stem.cache_clear()
        return [stem(word, "en") for word in sample]

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(all_stems, range(8)))
    assert all(each == results[0] for each in results)
