"""Dates in the ways six languages write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpdesk.core.metadata.dates import Dated, find_dates
from kpdesk.core.metadata.flat import flat

FRENCH = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


def only(text: str) -> Dated:
    (dated,) = find_dates(text)
    return dated


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Friday, March 6, 2015", "2015-03-06"),
        ("on the 2nd of April 2014", "2014-04-02"),
        ("the 21st day of May 2013", "2013-05-21"),
        ("7 Aug. 2011", "2011-08-07"),
        ("Sept. 9, 2010", "2010-09-09"),
        ("2016-02-29", "2016-02-29"),
        ("2016/02/29", "2016-02-29"),
        ("29.02.2016", "2016-02-29"),
        ("31/12/2008", "2008-12-31"),
        ("12/31/2008", "2008-12-31"),
        ("le 1er août 2007", "2007-08-01"),
        ("mercredi 14 février 2018", "2018-02-14"),
        ("3 de março de 2009", "2009-03-03"),
        ("1.º de dezembro de 2006", "2006-12-01"),
        ("17 de septiembre del 2004", "2004-09-17"),
        ("4 de enero, 2020", "2020-01-04"),
        ("5 июля 2012 г.", "2012-07-05"),
        ("23-го октября 2013 года", "2013-10-23"),
        ("9 نوفمبر 2017", "2017-11-09"),
        ("٢٣ أكتوبر ٢٠١٣", "2013-10-23"),
        ("٥ كانون الثاني ٢٠١٩", "2019-01-05"),
        ("30 تشرين الأول/أكتوبر 2018", "2018-10-30"),
        ("15 آب 2016", "2016-08-15"),
        ("12 جويلية 2015", "2015-07-12"),
    ],
)
def test_a_day_is_read_in_every_usual_shape(text: str, iso: str) -> None:
    dated = only(text)
    assert (dated.iso, dated.precision, dated.until) == (iso, "day", None)
    assert dated.year == int(iso[:4])


@pytest.mark.parametrize(
    ("text", "iso"),
    [("May 2022", "2022-05"), ("janvier 2019", "2019-01"), ("ноябрь 2021", "2021-11"), ("آذار 2020", "2020-03")],
)
def test_a_month_alone_is_a_date_of_a_month(text: str, iso: str) -> None:
    assert (only(text).iso, only(text).precision) == (iso, "month")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("8 to 12 November 2021", "2021-11-08", "2021-11-12"),
        ("November 8-12, 2021", "2021-11-08", "2021-11-12"),
        ("June 29 – July 3, 2015", "2015-06-29", "2015-07-03"),
        ("29 June to 3 July 2015", "2015-06-29", "2015-07-03"),
        ("28 December 2015 to 3 January 2016", "2015-12-28", "2016-01-03"),
        ("du 8 au 12 novembre 2021", "2021-11-08", "2021-11-12"),
        ("de 8 a 12 de novembro de 2021", "2021-11-08", "2021-11-12"),
        ("с 8 по 12 ноября 2021", "2021-11-08", "2021-11-12"),
        ("من 8 إلى 12 نوفمبر 2021", "2021-11-08", "2021-11-12"),
        ("from 20 to 24 June", "--06-20", "--06-24"),
    ],
)
def test_a_span_keeps_its_first_and_its_last_day(text: str, first: str, last: str) -> None:
    assert (only(text).iso, only(text).until) == (first, last)


def test_a_span_without_a_year_has_none() -> None:
    assert only("from 20 to 24 June").year is None


def test_figures_that_can_be_read_two_ways_are_doubtful() -> None:
    assert only("05/11/2021") == Dated("2021-11-05", "day", start=0, end=10, doubtful=True)
    assert not only("05/05/2021").doubtful
    assert not only("2021-11-05").doubtful


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2020",
        "99/99/2020",
        "12 to 8 November 2021",
        "resolution 74/268",
        "A/RES/55/56",
        "in May",
        "no figures at all",
        "1.2.3.2020.4",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert find_dates(text) == []


def test_several_dates_come_in_order_with_their_places() -> None:
    text = "From 3 May 2019 until March 2020"
    assert [text[each.start : each.end] for each in find_dates(text)] == ["3 May 2019", "March 2020"]


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_every_day_is_read_back_as_it_was_written(day: date) -> None:
    assert only(day.isoformat()).iso == day.isoformat()
    assert only(f"le {day.day} {FRENCH[day.month - 1]} {day.year}").iso == day.isoformat()


@given(st.text(max_size=200))
def test_flat_text_is_as_long_as_the_text_and_dates_lie_inside_it(text: str) -> None:
    assert len(flat(text)) == len(text)
    assert all(0 <= each.start < each.end <= len(text) for each in find_dates(text))
