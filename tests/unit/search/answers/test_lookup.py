"""A page of hits: exact counts, exact marks, the best first, and the notes that match."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import replace

import pytest

from kpdesk.core.records import Hit, SearchPage
from kpdesk.errors import QueryError
from kpdesk.search import Index, lookup
from tests.unit.search.search_material import index_of, note, paragraphs, statement


def marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.marks]


def keys(page: SearchPage) -> list[str]:
    return [hit.key for hit in page.hits]


@pytest.fixture(scope="module")
def archive() -> Index:
    return index_of(
        statement(
            "front-2019",
            "# Silt and licences",
            "The River Front asks for a register of dredgers.",
            "A register of dredgers was promised; a promise is no register.",
            title="Opening remarks",
            year=2019,
            date="2019-06-17",
            organisation="Kimbra River Front",
            aliases=("KRF", "Les Amis du fleuve"),
            kind="opening speech",
            meeting="2019 plenary",
            speakers=("Ana Lourenço",),
            paragraph_themes=(frozenset(), frozenset({"mixed_origin"}), frozenset({"mixed_origin", "reform"})),
        ),
        statement(
            "council-2021",
            "The council registered no dredgers. The CAR did, they drove there by car.",
            "Les dragues du fleuve sont enregistrées.",
            title="Register of dredgers: a reply",
            year=2021,
            date="2021-11",
            organisation="Trade Council of Kimbra",
            kind="press release",
            meeting="2021 intersessional",
            speakers=("Jo Marsh", "Ana Lima"),
            paragraph_themes=(frozenset({"reform"}), frozenset()),
        ),
        statement("undated", "Who keeps the register?", year=None, kind="letter", language="en"),
        notes=[
            note("n1", "compare the register with ours", key="council-2021", quote="registered no dredgers"),
            note("n2", "", key="council-2021", quote="by car", tags=("transport",)),
        ],
    )


def test_the_total_and_every_facet_are_exact(archive: Index) -> None:
    page = lookup(archive, "register", limit=1)
    assert (page.total, page.searched, len(page.hits)) == (4, 3, 1)
    assert page.facets == {
        "year": {"2019": 2, "2021": 1},
        "organisation": {"Kimbra River Front": 2, "Trade Council of Kimbra": 1},
        "kind": {"opening speech": 2, "press release": 1, "letter": 1},
        "meeting": {"2019 plenary": 2, "2021 intersessional": 1},
        "language": {"en": 4},
        "theme": {"mixed_origin": 2, "reform": 2},
    }


def test_a_hit_is_the_passage_with_its_marks(archive: Index) -> None:
    page = lookup(archive, "promises register year:2019")
    (hit,) = page.hits
    assert (hit.key, hit.version, hit.paragraph, hit.year, hit.title) == ("front-2019", 1, 3, 2019, "Opening remarks")
    assert (hit.organisation, hit.kind, hit.language) == ("Kimbra River Front", "opening speech", "en")
    assert marked(hit) == ["register", "promised", "promise", "register"]
    assert page.took_ms > 0
    assert page.query == "promises register year:2019"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("regist*", [["register"], ["register", "register"], ["registered"], ["register"]]),
        ('"register of dredgers"', [["register", "of", "dredgers"]] * 2),
        ('"register dredgers"~1', [["register", "dredgers"]] * 2 + [["registered", "dredgers"]]),
        ('"dredgers register"~1', [["register", "dredgers"]] * 2 + [["registered", "dredgers"]]),
        ("dredgers NEAR/2 register", [["register", "dredgers"]] * 2 + [["registered", "dredgers"]]),
        ("dredgers NEAR/1 register", []),
        ('"promised a promise"', [["promised", "a", "promise"]]),
        ("pr?mise", [["promise"]]),
        ("promisd~", [["promised", "promise"]]),
        ("CAR", [["CAR"]]),
        ("car", [["CAR", "car"]]),
        ("register -promise council", [["council", "registered"]]),
        ("title:reply -title:opening", [[], []]),
        ("silt", [["Silt"]]),
        ('"register of dr', [["register", "of", "dredgers"]] * 2),
        ('"the ri', [["The", "River"]]),
        ("enregistr*", [["enregistrées"]]),
    ],
)
def test_marks_are_the_words_that_were_found(archive: Index, query: str, expected: list[list[str]]) -> None:
    assert sorted(map(marked, lookup(archive, query).hits)) == sorted(expected)


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("org:krf", 3),
        ("org:KRF", 3),
        ("org:river", 3),
        ("org:amis", 3),
        ("org:kimbra", 5),
        ('org:"Kimbra River Front"', 3),
        ('org:"kimbra"', 5),
        ("org:ouncil", 2),
        ("org:tcok", 2),
        ("org:nobody", 0),
        ("org:krf OR kind:letter", 4),
        ("-org:krf", 3),
        ("kind:press", 2),
        ("kind:speech", 3),
        ("meeting:plenary", 3),
        ('meeting:"2021 intersessional"', 2),
        ("lang:en", 6),
        ("lang:english", 6),
        ("lang:французский", 0),
        ("lang:e", 6),
        ("lang:x", 0),
        ("speaker:ana", 5),
        ("speaker:lourenco", 3),
        ("theme:mixed", 2),
        ("theme:mixed_origin", 2),
        ("theme:reform year:2021", 1),
        ("key:council-2021", 2),
        ("key:council", 2),
        ("title:remarks", 3),
        ('title:"opening remarks"', 3),
        ('title:"remarks opening"', 0),
        ("year:2019", 3),
        ("year:2019..2021", 5),
        ("year:2020..", 2),
        ("year:..2020", 3),
        ("year:>1", 5),
        ("year:[2019 TO 2020]", 3),
        ("year:[TO]", 6),
        ("*", 6),
        ("org:*", 6),
        ("NOT register", 2),
        ("NOT org:krf NOT kind:letter", 2),
        ("", 0),
        ("  —  ", 0),
    ],
)
def test_filters_compare_forgivingly_and_count_exactly(archive: Index, query: str, total: int) -> None:
    page = lookup(archive, query, limit=10)
    assert page.total == total == len(page.hits)
    assert all(hit.marks == () for hit in page.hits)


def test_a_facet_clicked_gives_the_number_it_shows(archive: Index) -> None:
    counted = lookup(archive, "register OR dredgers").facets
    fields = {"organisation": "org", "language": "lang"}
    for facet, values in counted.items():
        for value, count in values.items():
            page = lookup(archive, f'(register OR dredgers) {fields.get(facet, facet)}:"{value}"')
            assert (facet, value, page.total) == (facet, value, count)


def test_a_key_is_that_statement_alone() -> None:
    index = index_of(statement("front-2019", "One."), statement("front-2019-2", "Two."))
    assert keys(lookup(index, "key:front-2019")) == ["front-2019"]
    assert sorted(keys(lookup(index, "key:front"))) == ["front-2019", "front-2019-2"]


def test_the_newest_come_first_when_asked(archive: Index) -> None:
    page = lookup(archive, "register", sort="date")
    assert [(hit.key, hit.paragraph) for hit in page.hits] == [
        ("council-2021", 1),
        ("front-2019", 2),
        ("front-2019", 3),
        ("undated", 1),
    ]


def test_filters_alone_give_the_newest_first_and_each_statement_in_its_order(archive: Index) -> None:
    page = lookup(archive, "org:kimbra")
    assert [(hit.key, hit.paragraph) for hit in page.hits] == [
        ("council-2021", 1),
        ("council-2021", 2),
        ("front-2019", 1),
        ("front-2019", 2),
        ("front-2019", 3),
    ]


def test_days_months_and_years_sort_among_each_other() -> None:
    dates = ["2021", "2021-11", "2021-11-12", "2021-02-28", None]
    index = index_of(*(statement(str(number), "Same words.", date=date) for number, date in enumerate(dates)))
    found = [hit.key for hit in lookup(index, "words", sort="date").hits]
    assert found[:3] == ["2", "1", "3"]
    assert set(found[3:]) == {"0", "4"}


def test_an_unknown_order_is_refused(archive: Index) -> None:
    with pytest.raises(QueryError, match="by relevance, date or recent"):
        lookup(archive, "register", sort="colour")


def test_pages_follow_each_other_without_gap_or_repetition(archive: Index) -> None:
    whole = [(hit.key, hit.paragraph) for hit in lookup(archive, "register OR dredgers", limit=100).hits]
    pages = [lookup(archive, "register OR dredgers", limit=2, offset=offset) for offset in range(0, 8, 2)]
    assert [(hit.key, hit.paragraph) for page in pages for hit in page.hits] == whole
    assert {page.total for page in pages} == {len(whole)}


@pytest.mark.parametrize(("limit", "offset"), [(0, 0), (-1, -5), (5, 1000)])
def test_a_page_may_be_empty_with_an_exact_total(archive: Index, limit: int, offset: int) -> None:
    page = lookup(archive, "register", limit=limit, offset=offset)
    assert (page.total, page.hits) == (4, ())


def test_a_title_or_heading_lifts_a_hit_but_finds_nothing_by_itself() -> None:
    index = index_of(
        statement("plain", "They spoke about silt."),
        statement("titled", "They spoke about silt.", title="On silt"),
        statement("headed", "# silt"),
        statement("only", "They spoke about sand.", title="On silt"),
    )
    assert keys(lookup(index, "spoke silt")) == ["titled", "plain"]
    assert keys(lookup(index, "silt"))[0] == "headed"
    assert "only" not in keys(lookup(index, "silt"))


def test_the_same_word_weighs_the_same_in_every_language() -> None:
    english = [statement(f"en{number}", f"Kimbra number {number}") for number in range(30)]
    index = index_of(*english, statement("fr", "Kimbra numéro un", language="fr"))
    scores = {hit.key: hit.score for hit in lookup(index, "kimbra", limit=50).hits}
    assert len(scores) == 31
    assert max(scores.values()) < 1.3 * min(scores.values())


def test_notes_are_found_by_text_tag_and_quotation(archive: Index) -> None:
    assert [each.id for each in lookup(archive, "compare register").notes] == ["n1"]
    assert [each.id for each in lookup(archive, "transport").notes] == ["n2"]
    assert [each.id for each in lookup(archive, '"no dredgers"').notes] == ["n1"]
    assert [each.id for each in lookup(archive, "register key:council-2021 year:2021").notes] == ["n1"]
    assert lookup(archive, "register year:2019").notes == ()
    assert lookup(archive, "register speaker:ana").notes == ()
    assert lookup(archive, "title:reply").notes == ()
    assert lookup(archive, "year:2021").notes == ()
    assert {each.id for each in lookup(archive, "(register OR transport) NOT sand").notes} == {"n1", "n2"}


def test_a_note_comes_back_as_it_was() -> None:
    given = note("n", "a remark", tags=("one", "two"), quote="river")
    index = index_of(statement("a", "The river."), notes=[given])
    assert lookup(index, "remark").notes == (given.note,)


def test_a_hit_tells_how_many_notes_stand_on_it(archive: Index) -> None:
    assert {(hit.key, hit.paragraph): hit.notes for hit in lookup(archive, "dredgers").hits} == {
        ("front-2019", 2): 0,
        ("front-2019", 3): 0,
        ("council-2021", 1): 2,
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("dregders", "dredgers"),
        ("a promisse", "a promise"),
        ("DREGDERS", "dredgers"),
        ("register dregders year:2019", "register dredgers year:2019"),
        ("silt dregders year:2019", None),
        ("theme:reforms", "theme:reform"),
        ('register org:"Kimbra River Frond"', 'register org:"Kimbra River Front"'),
        ("dregders theme:mixed_orign", "dredgers theme:mixed_origin"),
        ("theme:nonsense", None),
        ("xqzw", None),
        ("siltt", "silt"),
        ("zz", None),
        ("SILT", "silt"),
        ("silt fleuve", None),
        ('"dregders"', '"dredgers"'),
        ("register", None),
        ("", None),
    ],
)
def test_a_query_without_an_answer_suggests_one(archive: Index, query: str, expected: str | None) -> None:
    assert lookup(archive, query).suggestion == expected


@pytest.mark.parametrize("query", ["US", "NOT", "weather", "thier", "diamants"])
def test_nothing_is_suggested_that_was_hardly_meant(query: str) -> None:
    said = ["They asked us whether it is their diamond or not."] * 2
    assert lookup(index_of(statement("a", *said)), query).suggestion is None


def test_a_longer_word_may_be_two_letters_off_one_that_stands_often() -> None:
    often = index_of(statement("a", *["A certificate."] * 3))
    assert lookup(often, "certifikatte").suggestion == "certificate"
    assert lookup(often, "sertifikatte").suggestion is None
    assert lookup(index_of(statement("a", "A certificate.")), "certifikatte").suggestion is None


@pytest.mark.parametrize(
    ("query", "field", "value", "nearest"),
    [
        ("theme:nonsense", "theme", "nonsense", {"mixed_origin", "reform"}),
        ("register OR theme:nonsense", "theme", "nonsense", {"mixed_origin", "reform"}),
        ("NOT theme:nonsense", "theme", "nonsense", {"mixed_origin", "reform"}),
        ("org:nobody", "org", "nobody", {"Kimbra River Front", "Trade Council of Kimbra"}),
        ("lang:klingon", "lang", "klingon", {"en"}),
        ("kind:poem", "kind", "poem", {"opening speech", "press release", "letter"}),
        ("tag:nonsense", "tag", "nonsense", {"transport"}),
        ("label:nonsense", "label", "nonsense", {"1"}),
    ],
)
def test_a_value_that_nothing_has_is_named_with_the_values_there_are(
    archive: Index, query: str, field: str, value: str, nearest: set[str]
) -> None:
    (unknown,) = lookup(archive, query).unknown
    assert (unknown.field, unknown.value, set(unknown.nearest)) == (field, value, nearest)


def test_of_notes_alone_the_values_of_notes_are_named(archive: Index) -> None:
    (unknown,) = lookup(archive, "org:nobody", scope="notes").unknown
    assert unknown.nearest == ()
    assert lookup(archive, "tag:transport", scope="notes").unknown == ()
    assert lookup(archive, "theme:reform org:trade lang:english label:1 year:1900 has:note").unknown == ()


def test_a_suggestion_never_leads_to_nothing() -> None:
    index = index_of(statement("a", "One dredger."), statement("b", "Ten dredgers."))
    index.apply((), ["b"], seq=2)
    assert lookup(index, "dredgerz").suggestion == "dredger"
    index.apply((), ["a"], seq=3)
    assert lookup(index, "dredgerz").suggestion is None
    assert lookup(index, "dredger").suggestion is None


def all_prefixes(text: str) -> Sequence[str]:
    return [word[:size] for word in text.split() for size in range(1, len(word) + 1)]


def test_no_beginning_of_a_word_finds_nothing() -> None:
    texts = [
        "Certification co-ordinators d’Ivoire KP’s U.S. NGOs 1,250 naïve",
        "préoccupées l’Union œuvre aujourd’hui",
        "Кимберлийского по-прежнему ещё",
        "والشفافية العملية إعلان",
    ]
    index = index_of(*(statement(str(number), text, language=None) for number, text in enumerate(texts)))
    for number, text in enumerate(texts):
        for prefix in all_prefixes(text):
            assert str(number) in keys(lookup(index, prefix, typing=True)), prefix
            assert str(number) in keys(lookup(index, f"{prefix}*")), prefix


def test_the_paragraph_language_decides_before_that_of_the_statement() -> None:
    mixed = statement("mixed", "unused")
    (first,) = paragraphs("Les décisions nationales")
    mixed = dataclasses.replace(mixed, paragraphs=(dataclasses.replace(first, language="fr", speaker="Ana Lima"),))
    index = index_of(mixed)
    assert lookup(index, "décision nationaux").total == 1
    assert lookup(index, "lang:fr speaker:lima").facets["language"] == {"fr": 1}


def test_a_word_unknown_in_one_piece_is_looked_for_in_two() -> None:
    index = index_of(statement("a", "a stone mason"), statement("b", "maybe"), statement("c", "it may be"))
    assert keys(lookup(index, "stonemason")) == ["a"]
    assert keys(lookup(index, "maybe")) == ["b"]
    assert keys(lookup(index, "may be")) == ["c"]


def test_a_phrase_with_hardly_any_of_its_last_word_typed_takes_that_word_anywhere() -> None:
    many = " ".join(f"x{number}" for number in range(300))
    index = index_of(statement("a", "red river x1"), statement("b", "the red x1 river"), statement("c", many))
    assert sorted(keys(lookup(index, '"red river x'))) == ["a"]
    assert sorted(keys(lookup(index, '"river x'))) == ["a", "b"]
    assert keys(lookup(index, '"river x1 ')) == ["a"]


def test_a_pattern_that_the_engine_refuses_is_explained(archive: Index) -> None:
    with pytest.raises(QueryError, match="pattern is too long"):
        lookup(archive, "*e??????*a")


def test_an_acronym_being_typed_shows_the_acronyms_that_begin_so() -> None:
    index = index_of(statement("a", "The CAHRA list"), statement("b", "a cahra, small"), statement("c", "CARS"))
    assert sorted(keys(lookup(index, "CA", typing=True))) == ["a", "c"]
    assert sorted(keys(lookup(index, "ca", typing=True))) == ["a", "b", "c"]
    assert sorted(keys(lookup(index, "LI", typing=True))) == ["a"]


def test_words_of_a_heading_in_capitals_are_no_acronyms_while_one_types() -> None:
    index = index_of(statement("a", "# CERTIFIED"), statement("b", "a certificate"))
    assert sorted(keys(lookup(index, "CERT", typing=True))) == ["a", "b"]


def test_what_is_excluded_is_not_marked(archive: Index) -> None:
    page = lookup(archive, 'dredgers NOT "a promise" NOT promis* NOT (CAR reply)')
    assert {tuple(marked(hit)) for hit in page.hits} == {("dredgers",)}


def test_odd_text_is_kept_and_found() -> None:
    odd = "a\ud800b river\u0000 " + "x" * 500
    index = index_of(statement("odd", odd, year=-5, title="\udfff"), notes=[note("n", "\ud800 river")])
    page = lookup(index, "river")
    assert page.hits[0].text == odd
    assert marked(page.hits[0]) == ["river"]
    assert page.notes[0].text == "\ud800 river"
    assert lookup(index, "x" * 300 + "*").total == 1


def test_words_can_be_asked_for_in_the_form_that_is_typed() -> None:
    index = index_of(statement("a", "One licence.", "Two licences, Licence."))
    assert [lookup(index, query, exact=True).total for query in ("licence", "licences", "licens")] == [2, 1, 0]
    assert lookup(index, "licences").total == 2
    assert marked(lookup(index, "licence", exact=True).hits[0]) in (["licence"], ["Licence"])


def test_passages_with_notes_labels_and_tags_are_found() -> None:
    labelled = note("n1", "about it", paragraph=2, tags=("river bank",))
    labelled = replace(labelled, note=replace(labelled.note, label="3"))
    index = index_of(statement("a", "One.", "Two.", "Three."), notes=[labelled, note("n2", "more", paragraph=3)])
    queries = ("has:note", "has:label", "has:tag", "label:3", "label:1", "tag:river", 'tag:"river"', "-has:note")
    assert [lookup(index, query).total for query in queries] == [2, 2, 1, 1, 1, 1, 1, 1]
    assert lookup(index, "label:3", scope="notes").notes_total == 1
    assert lookup(index, "has:note more").total == 0
    assert [each.id for each in lookup(index, "has:note more").notes] == ["n2"]


def test_a_search_can_go_through_text_notes_or_titles_alone() -> None:
    index = index_of(
        statement("a", "A river.", "More.", title="On mines"), notes=[note("n", "the mines and the river", key="a")]
    )
    found = {scope: lookup(index, "mines", scope=scope) for scope in ("all", "text", "notes", "titles")}
    assert {scope: (page.total, page.notes_total) for scope, page in found.items()} == {
        "all": (0, 1),
        "text": (0, 0),
        "notes": (0, 1),
        "titles": (1, 0),
    }
    assert found["titles"].hits[0].paragraph == 1
    with pytest.raises(QueryError, match="goes through all, text, notes or titles"):
        lookup(index, "mines", scope="sky")


def test_newer_passages_can_weigh_more() -> None:
    index = index_of(
        statement("old", "A river and a river.", year=2003), statement("new", "A river and a town.", year=2023)
    )
    assert [hit.key for hit in lookup(index, "river").hits] == ["old", "new"]
    assert [hit.key for hit in lookup(index, "river", sort="recent").hits] == ["new", "old"]


def test_a_question_is_answered_by_the_passages_that_hold_most_of_it() -> None:
    index = index_of(
        statement("a", "The fund pays the cooperatives of the river."),
        statement("b", "A kettle stood on the table."),
        statement("c", "The cooperatives wait."),
    )
    page = lookup(index, "who decides how much the river fund pays to cooperatives")
    assert page.loose
    assert not page.weak
    assert page.total == len(page.hits)
    assert page.hits[0].key == "a"
    assert page.missing == ("decides",)
    far = lookup(index, "when will the harbour of the cooperatives on the northern coast be deepened again")
    assert far.weak
    assert not lookup(index, "river fund kettle table wait").loose
    assert lookup(index, "(who decides how much the river fund pays)").total == 0


def test_an_answer_below_headings_that_only_name_who_speaks_is_still_one() -> None:
    said = "Licences for artisanal dredging were handed out slowly, and " + "the boats lay still by the bank, " * 12
    headings = [
        statement(f"h{n}", "# River Front Coalition of Kimbra", f"Boats lay at the bank {n}.") for n in range(5)
    ]
    index = index_of(*headings, statement("a", said, "The river rose."))
    page = lookup(index, "what does the river front coalition ask about artisanal dredging")
    assert page.loose
    assert "artisanal" not in page.hits[0].text
    assert not page.weak
