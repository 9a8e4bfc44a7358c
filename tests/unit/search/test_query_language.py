"""The query language: what was typed becomes clauses, halfway too, or an error with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.errors import QueryError
from kpdesk.search import Index, explain, lookup, parse
from kpdesk.search.query.clauses import (
    Acronym,
    And,
    Begun,
    Clause,
    Everything,
    Filter,
    Fuzzy,
    Lexeme,
    Near,
    Not,
    Noted,
    Or,
    Pattern,
    Phrase,
    Prefix,
    Title,
    Years,
)
from tests.unit.search.search_material import index_of, note, statement


def shown(clause: Clause | None) -> str:  # noqa: C901
    """A clause in one line, for comparison."""
    match clause:
        case Lexeme(word, exact):
            return f"={word.folded}" if exact else word.folded
        case Acronym(word):
            return word.acronym.upper()
        case Prefix(folded, acronym):
            return f"{folded.upper() if acronym else folded}*"
        case Pattern(pattern):
            return pattern
        case Fuzzy(folded, distance):
            return f"{folded}~{distance}"
        case Phrase(words, exact):
            return ("=" if exact else "") + f'"{" ".join(word.folded for word in words)}"'
        case Near(parts, within):
            return f"[{' '.join(map(shown, parts))}]/{within}"
        case Noted(field, text, quoted):
            return f"noted({field}{text and '='}{text!r})" if text else f"noted({field})"
        case Begun(words, prefix):
            return f'"{" ".join(words)} {prefix}*"'
        case Filter(field, text, quoted):
            return f"{field}={text!r}" + ("!" if quoted else "")
        case Years(first, last):
            return f"{first or ''}..{last or ''}"
        case Title(inside):
            return f"title({shown(inside)})"
        case Not(inside):
            return f"-{shown(inside)}"
        case And(clauses):
            return f"({' & '.join(map(shown, clauses))})"
        case Or(clauses):
            return f"({' | '.join(map(shown, clauses))})"
        case Everything():
            return "*"
    return ""


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("river", "river"),
        ("river town", "(river & town)"),
        ("river AND town", "(river & town)"),
        ("river OR town", "(river | town)"),
        ("river NOT town", "(river & -town)"),
        ("river -town", "(river & -town)"),
        ("-(river town)", "-(river & town)"),
        ("NOT river", "-river"),
        ("river OR NOT town", "(river | -town)"),
        ("(river OR town) mine", "((river | town) & mine)"),
        ("and or not", "(and & or & not)"),
        ("river - town", "(river & town)"),
        ('"river town"', '="river town"'),
        ("“river town”", '="river town"'),
        ("«river town»", '="river town"'),
        ("„river town“~3", "[river town]/4"),
        ('"river"', "=river"),
        ('"CAR"', "CAR"),
        ("river NEAR/5 town", "[river town]/5"),
        ("river NEAR town", "[river town]/10"),
        ("river NEAR/ town", "[river town]/10"),
        ("river near/5 town", '(river & "near 5" & town)'),
        ('"old river" NEAR/5 tow*', '[="old river" tow*]/5'),
        ('"old riv*" NEAR/5 t?wn', '["old riv*" t?wn]/5'),
        ("(river OR creek~) NEAR/2 town", "[(river | creek~1) town]/2"),
        ("river NEAR/5 town NEAR/3 mine", "([river town]/5 & [town mine]/3)"),
        ("river NEAR/5 (town NEAR/3 mine)", "([river town]/5 & [town mine]/3)"),
        ("mill river NEAR/5 town", "(mill & [river town]/5)"),
        ("NOT river NEAR/5 town", "-[river town]/5"),
        ("river NEAR/5 town OR mine", "([river town]/5 | mine)"),
        ("title:(river NEAR/5 town)", "title([river town]/5)"),
        ("has:note", "noted()"),
        ("has:notes river", "(noted() & river)"),
        ("has:label", "noted(label)"),
        ("has:tag", "noted(tag)"),
        ("label:2", "noted(label='2')"),
        ("label:*", "noted(label)"),
        ('tag:"river bank"', "noted(tag='river bank')"),
        ("-has:note", "-noted()"),
        ('""', ""),
        ('"river to*"', '"river to*"'),
        ("riv*", "riv*"),
        ("r?ver", "r?ver"),
        ("r*v?r", "r*v?r"),
        ("what is a river?", "(what & is & a & river)"),
        ("ما هو النهر؟", "(ما & هو & النهر)"),
        ("*", "*"),
        ("river~", "river~1"),
        ("river~2", "river~2"),
        ("river~7", "river~2"),
        ("ri~", "ri"),
        ("river~0", "river"),
        ("peer-rev~", '("peer rev" | peerrev)'),
        ("peer-review", '("peer review" | peerreview)'),
        ("peer-rev*", '("peer rev*" | peerrev*)'),
        ("river/town", '"river town"'),
        ("CAR", "CAR"),
        ("U.S.", "US"),
        ("NGOs", "NGO"),
        ("UNITA", "unita"),
        ("PEACE IN CAR REQUIRED", "(peace & in & car & required)"),
        ("ÉTAT", "etat"),
        ("title:river", "title(river)"),
        ('title:"river town"', 'title(="river town")'),
        ("title:—", ""),
        ("org:csc", "organisation='csc'"),
        ('organization:"Civil Front"', "organisation='Civil Front'!"),
        ("org:c*", "organisation='c'"),
        ("org:*", "*"),
        ("ORG:csc Kind:letter", "(organisation='csc' & kind='letter')"),
        ("org:(csc OR wdc)", "(organisation='csc' | organisation='wdc')"),
        ("-kind:letter", "-kind='letter'"),
        ("year:2021", "2021..2021"),
        ("year:2019..2022", "2019..2022"),
        ("year:2022..2019", "2019..2022"),
        ("year:2019-2022", "2019..2022"),
        ("year:2019..", "2019.."),
        ("year:..2022", "..2022"),
        ("year:>2019", "2020.."),
        ("year:>=2019", "2019.."),
        ("year:<2019", "..2018"),
        ("year:<=2019", "..2019"),
        ("year:20", "2000..2099"),
        ("year:202*", "2020..2029"),
        ("year:٢٠٢١", "2021..2021"),
        ('year:"2021"', "2021..2021"),
        ("year:[2019 TO 2022]", "2019..2022"),
        ("year:[2019 TO]", "2019.."),
        ("year:[TO 2019]", "..2019"),
        ("http://kimbra.example", '"http kimbra example"'),
        ("Chair: we agree", "(chair & we & agree)"),
        ("at 10:30", '(at & "10 30")'),
        ("— …", ""),
        ("", ""),
    ],
)
def test_a_query_becomes_clauses(query: str, expected: str) -> None:
    assert shown(parse(query)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"confl', "confl*"),
        ('"river tow', '"river tow*"'),
        ('"river ', "river*"),
        ('"river, ', "=river"),
        ('"river town. ', '="river town"'),
        ("river NEAR", "river"),
        ("river NEAR/", "river"),
        ("river NEAR/5", "river"),
        ("river NEAR/5 ", "river"),
        ("river NEAR/5 (", "river"),
        ("river NEAR/5 org:", "river"),
        ("river NEAR/5 NEAR/5 town", "[river town]/5"),
        ("has:", ""),
        ("has:no", "noted()"),
        ("label:", ""),
        ('"', ""),
        ("(river OR", "river"),
        ("(river OR )", "river"),
        ("((river", "river"),
        ("river)", "river"),
        ("()", ""),
        ("river AND", "river"),
        ("river NOT", "(river & NOT)"),
        ("OR", "OR"),
        ("river -", "river"),
        ("org:", ""),
        ("river year:", "river"),
        ("year:..", ""),
        ("year:>", ""),
        ("NOT —", ""),
        ("river OR OR town", "(river & town)"),
        ("NOT NOT river", "river"),
    ],
)
def test_a_query_typed_halfway_is_still_a_query(query: str, expected: str) -> None:
    assert shown(parse(query)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("river tow", "(river & (tow | tow*))"),
        ("river town ", "(river & town)"),
        ("-tow", "-tow"),
        ("river -tow tow", "(river & -tow & (tow | tow*))"),
        ("CA", "CA*"),
        ("l’Un", "(un | un*)"),
        ("peer-rev", '("peer rev" | peerrev | "peer rev*" | peerrev*)'),
        ("river.", "river"),
        ("—", ""),
        ("org:cs", "organisation='cs'"),
    ],
)
def test_the_last_word_may_go_on_while_it_is_typed(query: str, expected: str) -> None:
    assert shown(parse(query, typing=True)) == expected


@pytest.mark.parametrize(
    ("query", "position", "part"),
    [
        ("year:abc", 5, "“abc” is no year"),
        ("river year:2o21", 11, "“2o21” is no year"),
        ("year:20211", 5, "no year"),
        ("river colour:blue", 6, "no field “colour”"),
        ("мир автор:я", 4, "no field “автор”"),
        ("[a TO b]", 0, "only understood after year:"),
        ("year:[x TO 2020]", 5, "no year"),
        ("(" * 50 + "river", 40, "too many brackets"),
        ("town has:colour", 9, "nothing that can be asked for"),
        ("town NEAR/3 year:2020", 0, "between two words"),
        ("town NEAR/3 (river mine)", 0, "between two words"),
        ("town NEAR/3 (river OR year:2020)", 0, "between two words"),
        ("a" + " NEAR b" * 41, 282, "more than 40 times NEAR"),
        ("NOT " * 2_500, 160, "more than 40 times NOT"),
        ("a" * 10_001, 10_000, "longer than 10,000"),
        ("a " * 1_001, 2_000, "more than 1000 words"),
        ("a* " * 21, 60, "more than 20 words with"),
    ],
)
def test_a_wrong_query_says_what_and_where(query: str, position: int, part: str) -> None:
    with pytest.raises(QueryError, match=part) as caught:
        parse(query)
    assert caught.value.position == position
    found = explain(query)
    assert found is not None
    assert str(found) == str(caught.value)


def test_nothing_is_to_explain_about_a_right_query() -> None:
    assert explain("river town") is None


def test_too_many_unknown_letters_are_refused_with_a_sentence() -> None:
    with pytest.raises(QueryError, match="at most 10 signs"):
        lookup(index_of(statement("a", "One river.")), "a" + "?" * 11 + "b")


@pytest.fixture(scope="module")
def small() -> Index:
    return index_of(
        statement("a", "The river-bank of Kimbra’s town, 2,500 paces; CAR.", "لجنة النهر", organisation="River Front"),
        notes=[note("n", "a word on rivers")],
    )


TYPED = st.text(
    alphabet=st.one_of(st.sampled_from("ab*?~\"“”()[]{}:-’'.,/ \\^+&|!<>_0219ORANDT\u0301ـéя\u200f"), st.characters()),
    max_size=40,
)
PIECES = st.lists(
    st.sampled_from(
        [
            "river",
            "OR",
            "AND",
            "NOT",
            "(",
            ")",
            '"',
            "-",
            "*",
            "year:",
            "org:",
            "title:",
            "has:note",
            "label:",
            "NEAR",
            "NEAR/3",
            "NEAR/",
            "~2",
            "TO",
            "[",
            "]",
            "CAR",
        ]
    ),
    max_size=12,
)


@given(TYPED | PIECES.map(" ".join) | PIECES.map("".join), st.booleans())
def test_any_text_is_answered_or_explained(small: Index, query: str, typing: bool) -> None:
    wrong = explain(query)
    if wrong is not None:
        assert 0 <= wrong.position <= len(query)
        assert str(wrong).endswith(".")
        return
    page = lookup(small, query, typing=typing)
    assert 0 <= page.total <= 2
    assert len(page.hits) == page.total
