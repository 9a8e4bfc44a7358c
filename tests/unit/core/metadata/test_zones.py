"""Title lines that end in a full stop, credits under pictures, and meetings named only in passing."""

from __future__ import annotations

import pytest

from kpdesk.core.metadata import describe
from kpdesk.core.metadata.zones import front_of
from kpdesk.core.records import Description
from tests.unit.core.metadata.test_describing import FACTS, text_of

SPEECH = (
    "\n\nMister Chair, distinguished delegates,\n\nWe thank the host for the warm welcome that it gave to all of us in "
    "this town. The parcels that came down the river last year were weighed and sealed at the harbour.\n\nThe second "
    "matter is the definition. It has not been changed since the beginning.\n"
)

SPOKEN = "We thank the host for the warm welcome that it gave to all of us in this town by the river."


def described(head: str, rest: str = SPEECH) -> Description:
    return describe(text_of(head + rest), file_name="note.txt", properties={}, facts=FACTS)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            [
                "Statement by the Civil Society Coalition to the Plenary of the Kimberley Process, Moscow.",
                "12 November 2021.",
            ],
            0,
        ),
        (
            [
                "Kimberley Process Plenary, Moscow, Russian Federation, 8 to 12 November 2021.",
                "Closing speech of the Kimberley Process Civil Society Coalition at the Plenary.",
            ],
            1,
        ),
        (
            [
                "Déclaration de la Coalition de la société civile à la réunion plénière du Processus de Kimberley.",
                "Moscou, le 12 novembre 2021.",
            ],
            0,
        ),
        (
            [
                "Выступление Коалиции гражданского общества на пленарном заседании Кимберлийского процесса в Москве.",
                "12 ноября 2021 г.",
            ],
            0,
        ),
    ],
)
def test_head_lines_that_end_in_a_full_stop_describe_the_text(lines: list[str], title: int) -> None:
    found = described("\n\n".join(lines))
    assert found.title == lines[title]
    assert (found.date or "")[:7] == "2021-11"
    assert found.meeting is not None
    assert (found.meeting.year, found.meeting.type) == (2021, "plenary")
    assert found.organisation == "CSC"


@pytest.mark.parametrize(
    "sentence",
    [
        "The statement of the World Diamond Council was read out at the Plenary in Moscow on the last day.",
        "Statement by the Civil Society Coalition on the plenary of last year was sent to all the members.",
        "Civil society and the people beside the river ask the Plenary in Moscow for one thing alone.",
        "Statement by the Civil Society Coalition. It speaks of the Plenary in Moscow and of nothing else.",
        "Mr. Halder and Mrs. Tolmov of the Civil Society Coalition have the honour to open this Plenary.",
        "Will the Civil Society Coalition and the World Diamond Council Be Heard at the Plenary?",
    ],
)
def test_sentences_with_the_same_words_are_no_title(sentence: str) -> None:
    assert described(sentence, " " + SPEECH.strip()).title is None


def test_titles_before_names_and_single_letters_end_no_line_of_a_head() -> None:
    head = "Opening remarks by Mr. A. Halder and Mrs. B. Tolmov to the Plenary of the Kimberley Process."
    assert described(head).title == head


def test_the_credit_of_a_picture_is_no_title() -> None:
    assert described("22 November 2019\n\nPhoto: World Diamond Council", SPEECH).title is None
    assert described("22 ноября 2019\n\nФото: World Diamond Council", SPEECH).title is None


def test_both_kinds_of_meeting_named_at_once_are_no_meeting() -> None:
    both = (
        "What the chair does all year\n\nThe chair of the Kimberley Process leads the intersessional and plenary "
        "meetings of 2012 and sees to it that decisions are carried out by all of the participants."
    )
    one = both.replace("intersessional and plenary meetings of 2012", "plenary meeting of 2012")
    general = both.replace(" of 2012", "")
    assert described(general, "").meeting is None
    found = described(one, "").meeting
    assert found is not None
    assert (found.year, found.type) == (2012, "plenary")


def test_an_officer_quoted_in_the_second_paragraph_makes_it_nobodys_statement() -> None:
    first = "The meeting began in Mumbai today, and two of the observers had much to say about the reform.\n\n"
    quoted = "WDC President Halder noted that a great deal was still to be done by the Kimberley Process."
    quoted += (
        " Those who live beside the river had seen none of it, and now the time was short for everybody at the harbour."
    )
    assert described(first + quoted, "").organisation is None
    assert described(first + quoted.replace("WDC President Halder", "WDC"), "").organisation == "WDC"


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Opening speech by the Coalition", "Harbour Town, 4 November 2019", "Mister Chair,", SPOKEN), 3),
        (("Opening speech by the Coalition", "Harbour Town.", "4 November 2019.", SPOKEN), 3),
        (("Opening speech by the Coalition", "The ferry is late.", SPOKEN), 1),
        (("Distinguished delegates, we are late.", SPOKEN), 0),
        (("The parcels of the last", "winter were weighed at the harbour before they were sealed there."), 0),
        (("Opening speech by the Coalition", "Harbour Town, 4 November 2019"), 0),
        ((SPOKEN, "Mister Chair,"), 0),
        ((), 0),
    ],
)
def test_what_stands_before_a_speech_ends_where_a_sentence_begins(lines: tuple[str, ...], count: int) -> None:
    body = text_of("\n\n".join(lines)).body if lines else ()
    assert [each.text for each in front_of(body)] == [*lines[:count]]
