from __future__ import annotations

from kpdesk.gui.compare.sides.choices import (
    by_age,
    expanded,
    first_pair,
    is_year,
    short_names,
    with_companion,
    years_of,
)
from kpdesk.gui.compare.sides.offers import first_offer
from tests.gui.doubles import statement

COC_2019 = statement("2019-coc-opening", year=2019, kind="opening speech")
COC_2021 = statement("2021-coc-closing", year=2021, kind="closing speech")
COC_2022 = statement("2022-coc-opening", year=2022, kind="opening speech")
CHAIR_2022 = statement("2022-chair-opening", year=2022, kind="opening speech", organisation="Chair")
UNDATED = statement("letter", year=None, date=None, organisation=None)
ALL = (COC_2019, COC_2021, COC_2022, CHAIR_2022, UNDATED)


def test_a_year_is_four_digits_and_a_key_that_begins_with_them_is_none() -> None:
    assert is_year("2019")
    assert not is_year("2019-coc-opening")


def test_years_are_counted_newest_first() -> None:
    assert years_of(ALL) == {2022: 2, 2021: 1, 2019: 1}


def test_a_statement_alone_is_put_beside_one_of_the_same_speaker_and_kind_the_older_first() -> None:
    assert with_companion(("2022-coc-opening",), ALL) == ("2019-coc-opening", "2022-coc-opening")
    assert with_companion(("2019-coc-opening",), ALL) == ("2019-coc-opening", "2022-coc-opening")


def test_a_statement_whose_speaker_has_no_other_year_is_put_beside_the_year_before() -> None:
    assert with_companion(("2022-chair-opening@1",), ALL) == ("2021", "2022-chair-opening@1")


def test_a_year_alone_is_put_beside_the_year_before_it_or_else_the_next() -> None:
    assert with_companion(("2022",), ALL) == ("2021", "2022")
    assert with_companion(("2019",), ALL) == ("2019", "2021")


def test_what_has_no_companion_stays_alone_and_more_sides_stay_as_they_are() -> None:
    assert with_companion(("letter",), ALL) == ("letter",)
    assert with_companion(("2019",), (COC_2019,)) == ("2019",)
    assert with_companion(("unknown",), ALL) == ("unknown",)
    assert with_companion((), ALL) == ()
    assert with_companion(("2022", "2019", "2021"), ALL) == ("2022", "2019", "2021")


def test_sides_are_called_by_their_years_where_these_differ() -> None:
    assert short_names(("2019", "2022-coc-opening"), ALL) == ("2019", "2022")


def test_sides_of_one_year_are_called_by_who_speaks() -> None:
    assert short_names(("2022-coc-opening", "2022-chair-opening"), ALL) == (
        "Coalition of the Confluence 2022",
        "Chair 2022",
    )


def test_only_the_sides_that_share_a_year_say_more_than_their_year() -> None:
    closing_2022 = statement("2022-coc-closing", year=2022, kind="closing speech")
    names = short_names(("2019-coc-opening", "2022-coc-opening", closing_2022.key, "2022"), (*ALL, closing_2022))
    assert names == ("2019", "2022 opening speech", "2022 closing speech", "2022")
    three = (COC_2022, CHAIR_2022, closing_2022)
    assert short_names([each.key for each in three], three) == (
        "Coalition of the Confluence 2022 opening speech",
        "Chair 2022 opening speech",
        "Coalition of the Confluence 2022 closing speech",
    )


def test_the_kind_of_a_side_is_said_as_the_person_reads_it() -> None:
    closing_2019 = statement("2019-coc-closing", year=2019, kind="closing speech")
    names = short_names(
        (COC_2019.key, closing_2019.key),
        (COC_2019, closing_2019),
        kind_name={"opening speech": "Ouverture", "closing speech": "Clôture"}.__getitem__,
    )
    assert names == ("2019 ouverture", "2019 clôture")


def test_versions_are_called_by_their_number_and_what_nothing_else_tells_apart_by_its_key_cut_in_the_middle() -> None:
    assert short_names(("2019-coc-opening@1", "2019-coc-opening@2"), ALL) == (
        "version 1",
        "version 2",
    )
    long = ("a-very-long-key-of-a-statement-with-a-name", "letter")
    assert short_names(long, ALL) == ("a-very-long-k…nt-with-a-name", "letter")


def test_sides_come_oldest_first_and_what_has_no_date_last() -> None:
    assert by_age(("letter", "2022-coc-opening@2", "2021", "2019-coc-opening"), ALL) == (
        "2019-coc-opening",
        "2021",
        "2022-coc-opening@2",
        "letter",
    )


def test_a_side_that_stands_twice_stands_once_and_a_speaker_without_plenaries_has_none() -> None:
    assert expanded(["2019", "2021", "2019"], ALL) == ("2019", "2021")
    assert expanded(["2019", ""], ALL) == ("2019", "")
    assert expanded(["2019", "plenaries:Nobody"], ALL) == ("2019",)


def test_first_two_of_one_speaker_and_one_language_are_offered_the_newest_of_one_kind() -> None:
    french = statement("2023-coc-ouverture", year=2023, kind="opening speech", language="fr")
    assert first_pair((*ALL, french)) == (COC_2019, COC_2022)
    assert first_pair((COC_2021, COC_2022)) == (COC_2021, COC_2022)
    assert first_pair((COC_2022, CHAIR_2022, french, UNDATED)) is None


def test_where_nobody_spoke_twice_the_newest_two_years_are_offered() -> None:
    offered = first_offer((COC_2019, CHAIR_2022, UNDATED))
    assert offered is not None
    assert (offered.sides, offered.said) == (("2019", "2022"), "Compare 2019 and 2022")
    assert first_offer((COC_2019, UNDATED)) is None


def test_a_statement_is_compared_in_its_own_language_before_its_own_kind() -> None:
    french = statement("2021-coc-ouverture", year=2021, kind="opening speech", language="fr")
    english = statement("2020-coc-closing", year=2020, kind="closing speech")
    assert with_companion((COC_2022.key,), (COC_2022, french, english)) == (english.key, COC_2022.key)
