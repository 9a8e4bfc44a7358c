"""Lines that are dates."""

from __future__ import annotations

import pytest

from kpdesk.core.text.dates import bears_date, is_place, parts_lines


@pytest.mark.parametrize(
    "line",
    [
        "12 November 2021", "November 18, 2019", "Friday, December 6, 2024", "Monday 24 October 2022", "13.05.2022",
        "le 3 août 2022", "12 de noviembre de 2021", "28 de outubro de 2022", "2 декабря 2024 года", "4 ديسمبر 2024",
        "June 2021", "20-24 June 2022", "2022-05-13",
    ],
)  # fmt: skip
def test_a_date_stands_by_itself(line: str) -> None:
    assert bears_date(line)
    assert parts_lines("Plenary of the stone council, Elwin", line)
    assert parts_lines(line, "Plenary of the stone council, Elwin")


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("The council was opened on", "12 November 2021"),
        ("Elwin, Monday 24", "October 2022"),
        ("", "October 2022"),
        ("it was lent until", "July 2025 Bahruna will send back"),
        ("the borders closed before 31", "December 2020. The borders"),
        ("two lines", "without a date"),
        ("We met in", "May 2021 " * 10),
    ],
)
def test_a_sentence_that_ends_with_a_date_goes_on(above: str, line: str) -> None:
    assert not parts_lines(above, line)


@pytest.mark.parametrize(
    ("line", "bears"),
    [
        ("Elwin, 3 May 2021", True),
        ("It was in May 2021.", False),
        ("The council", False),
        ("In May we shall say it all again and again and 5 times", False),
        ("May the best win", False),
    ],
)
def test_a_line_may_bear_a_date(line: str, bears: bool) -> None:
    assert bears_date(line) is bears


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Guangzhou, China", True),
        ("Port Elwin, Republic of Casmora", True),
        ("человек, где бы он ни", False),
        ("Casmora, Tarvenia and", False),
        ("Elwin, 3 May", False),
        ("Elwin, " + "Casmora" * 20, False),
    ],
)
def test_a_city_with_its_country_is_a_place(line: str, place: bool) -> None:
    assert is_place(line) is place
