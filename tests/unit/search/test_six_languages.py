"""What a query finds and what it does not find, in six languages."""

from __future__ import annotations

import itertools

import pytest

from kpdesk.search import Index, lookup
from tests.unit.search.search_material import index_of, statement

FINDS = {
    "en": [
        ("The licences were withdrawn.", "licence"),
        ("One licence was withdrawn.", "licences"),
        ("Digging went on along the river.", "dig"),
        ("They were mining gravel.", "mines"),
        ("The PANEL met.", "panel"),
        ("the panel met", "PANEL"),
        ("CAR and UNITA", "UNITA"),
        ("A naïve résumé of the café talks", "naive resume cafe"),
        ("a naive resume", "naïve résumé"),
        ("The KP's rules", "KP"),
        ("The KP’s rules", "kp rule"),
        ("miners’ rights", "miner right"),
        ("We do not agree, we can’t.", "cant"),
        ("We can't.", "can’t"),
        ("a peer-review visit", "peer review"),
        ("a peer-review visit", "peerreview"),
        ("a peer‑review visit", "peer-review"),
        ("a peerreview visit", "peer-review"),
        ("a peerreview visit", "peer review"),
        ("a peer review visit", "peer-review"),
        ("The co-ordinators agreed.", "coordinator"),
        ("The coordinators agreed.", "co-ordinator"),
        ("co-operation", "cooperat*"),
        ("delegates of the CAR", "CAR"),
        ("delegates of the CAR", "car"),
        ("the U.S. delegation", "US"),
        ("the US delegation", "U.S."),
        ("the U.S. delegation", "us"),
        ("several NGOs spoke", "NGO"),
        ("one NGO spoke", "ngos"),
        ("1,250 carats", "1250"),
        ("1250 carats", "1,250"),
        ("about 3.5 carats", "3.5"),
        ("document A/72/10", "A/72/10"),
        ("the organisation of labour", "organization labor"),
        ("the centre and the programme", "center program"),
        ("the state-of-the-art vault", '"state of the art"'),
        ("an e-mail", "email"),
        ("write to desk@kimbra.example", "kimbra"),
        ("snake_case", "case"),
        ("ﬁnal report", "final"),
        ("“quoted” words", "quoted"),
        ("certification scheme", "certificatio*"),
    ],
    "fr": [
        ("Les diamants du fleuve", "diamant"),
        ("un diamant brut", "diamants"),
        ("Nous sommes préoccupés.", "preoccupe"),
        ("elle reste preoccupee", "préoccupés"),
        ("la Côte d’Ivoire", "cote d'ivoire"),
        ("la Cote d'Ivoire", "Côte d’Ivoire"),
        ("la Côte d’Ivoire", "ivoire"),
        ("l’Union africaine", "union"),
        ("l'Union africaine", "l’Union"),
        ("qu’elles décident", "elles decid*"),
        ("les décisions prises", "décision"),
        ("les mécanismes nationaux", "mecanisme national"),
        ("des œuvres d’art", "oeuvre"),
        ("le cœur du débat", "coeur debat"),
        ("une société minière", "societes minieres"),
        ("après-guerre", "apresguerre"),
        ("aujourd’hui encore", "aujourd'hui"),
        ("LES ÉTATS", "états"),
        ("1 250 carats", "1250"),
        ("1250 carats", "1 250"),
        ("un état", "ÉTAT"),
    ],
    "pt": [
        ("a mineração artesanal", "mineracao"),
        ("as minerações", "mineração"),
        ("as decisões do fórum", "decisão"),
        ("uma decisão", "decisoes"),
        ("os cidadãos", "cidadao"),
        ("as organizações", "organização"),
        ("preços possíveis", "preço possível"),
        ("o comércio ilícito", "comercio ilicito"),
        ("sanções", "sanção"),
        ("São Tomé", "sao tome"),
        ("os diamantes", "diamante"),
        ("a transparência", "transparencias"),
    ],
    "es": [
        ("la minería ilegal", "mineria"),
        ("las certificaciones", "certificación"),
        ("una certificacion", "certificaciones"),
        ("los países vecinos", "país"),
        ("los regímenes", "regimen"),
        ("el año pasado", "ano"),
        ("¿Quién exportó?", "exporto"),
        ("las comunidades afectadas", "comunidad"),
        ("la sociedad civil", "sociedades civiles"),
        ("los diamantes", "diamante"),
    ],
    "ru": [
        ("добыча алмазов", "алмаз"),
        ("алмазы реки", "алмазами"),
        ("Кимберлийского процесса", "процесс"),
        ("ещё один год", "еще"),
        ("еще один год", "ещё"),
        ("ПРАВА ЧЕЛОВЕКА", "права человека"),
        ("гражданское общество", "гражданского общества"),
        ("делегация США", "США"),
        ("йод и чай", "йод"),
        ("решения пленума", "решений"),
        ("по-прежнему", "попрежнему"),
        ("алмазная отрасль", "алмазн*"),
    ],
    "ar": [
        ("تجارة الماس", "ماس"),
        ("تجارة الألماس", "ألماس"),
        ("إعلان المجلس", "اعلان"),
        ("اعلان المجلس", "إعلان"),
        ("العملية الجديدة", "عملية"),
        ("عملية جديدة", "العملية"),
        ("والشفافية", "الشفافية"),
        ("للمجتمع المدني", "المجتمع"),
        ("مُجْتَمَعٌ مَدَنِيّ", "مجتمع مدني"),
        ("مـجـتـمـع", "مجتمع"),
        ("مسؤولية الدول", "مسووليه"),
        ("في سنة ٢٠٢١", "2021"),
        ("في سنة 2021", "٢٠٢١"),
        ("على النهر", "علي"),
        ("المشاركون في الاجتماع", "المشاركين"),
        ("الشهادات", "شهادات"),
        ("لعملية التصديق", "العملية"),
        ("العملية", "لعملية"),
        ("وحقوق الإنسان", "حقوق"),
        ("بحقوق الإنسان", "الحقوق"),
        ("الوثيقة الختامية", "وثيقة"),
        ("وثيقة ختامية", "الوثيقة"),
        ("الوزارات", "وزارة"),
        ("بالألماس", "الماس"),
        ("حقوق الإنسان وحقوق المرأة", '"حقوق المرأة"'),
    ],
}
MISSES = {
    "en": [
        ("We drove the car home.", "CAR"),
        ("Let us go.", "US"),
        ("It is an important day.", "import"),
        ("The mineral is rare.", "miner"),
        ("An organ of the state", "organisation"),
        ("the author of the text", "authority"),
        ("the stated aim", "estate"),
        ("conflict of diamonds", '"conflict diamonds"'),
        ("diamonds conflict", '"conflict diamonds"'),
        ("a review by a peer", '"peer review"'),
        ("a review by a peer", "peer-review"),
        ("statement", "state"),
        ("note that", "not"),
        ("may be", "maybe because"),
        ("reform and trade", "reform NOT trade"),
    ],
    "fr": [("une mine", "mineur"), ("il note", "notre"), ("la paix", "pays")],
    "pt": [("a paz", "país"), ("o ano", "anos NOT o")],
    "es": [("la paz", "país"), ("cana", "canal")],
    "ru": [("чайник", "чан"), ("мои слова", "мой NOT мои"), ("процент", "процесс")],
    "ar": [("كتاب", "كاتب"), ("بيان", "بنيان"), ("عمل وطني", "طن"), ("زار المنجم", "وزارة")],
}
CHECKS = [(language, *row, True) for language, rows in FINDS.items() for row in rows]
CHECKS += [(language, *row, False) for language, rows in MISSES.items() for row in rows]


def key_of(number: int) -> str:
    return f"check-{number}"


@pytest.fixture(scope="module")
def everything() -> Index:
    """Each text of the table as a statement of its own, all in one index."""
    return index_of(
        *(statement(key_of(number), text, language=language) for number, (language, text, *_) in enumerate(CHECKS))
    )


@pytest.mark.parametrize("number", range(len(CHECKS)), ids=lambda number: f"{CHECKS[number][1]} / {CHECKS[number][2]}")
@pytest.mark.parametrize("alone", [True, False], ids=["alone", "among others"])
def test_a_query_finds_what_it_should(everything: Index, number: int, alone: bool) -> None:
    language, text, query, finds = CHECKS[number]
    index = index_of(statement(key_of(number), text, language=language)) if alone else everything
    page = lookup(index, query, limit=500)
    found = {hit.key: hit for hit in page.hits}
    assert (key_of(number) in found) == finds
    if finds:
        assert found[key_of(number)].marks


def test_the_table_is_long_enough_in_every_language() -> None:
    assert len(CHECKS) >= 120
    assert all(len(list(rows)) >= 12 for _, rows in itertools.groupby(sorted(CHECKS), key=lambda row: row[0]))
