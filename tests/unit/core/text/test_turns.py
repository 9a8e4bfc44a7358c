"""Who speaks in an interview."""

from __future__ import annotations

from kpdesk.core.records import Paragraph
from kpdesk.core.text import Block, canonical

ANSWER = "We have weighed every parcel since the spring, and we have published what we found in it."


def turns(*texts: str) -> list[tuple[str, str | None]]:
    return [(p.kind, p.speaker) for p in canonical([Block(text) for text in texts]).body]


def test_questions_and_answers_go_to_their_speakers() -> None:
    assert turns(
        "The Gazette spoke with the head of the council. " + ANSWER,
        "RIVER GAZETTE: What did you weigh?",
        "COUNCIL HEAD: Parcels. " + ANSWER,
        ANSWER,
        "RIVER GAZETTE: And what comes next?",
        "COUNCIL HEAD: More of it. " + ANSWER,
        "From the archive",
    ) == [
        ("paragraph", None),
        ("question", "RIVER GAZETTE"),
        ("answer", "COUNCIL HEAD"),
        ("answer", "COUNCIL HEAD"),
        ("question", "RIVER GAZETTE"),
        ("answer", "COUNCIL HEAD"),
        ("paragraph", None),
    ]


def test_the_label_stays_in_the_text() -> None:
    made = canonical([Block("Q: Why?"), Block("A: " + ANSWER), Block("Q: How?"), Block("A: " + ANSWER)])
    assert made.body[0].text == "Q: Why?"
    assert [p.kind for p in made.body] == ["question", "answer"] * 2


def test_who_answers_with_a_question_is_not_the_one_who_asks() -> None:
    kinds = turns("ANN: Why?", "BO: Why not? " + ANSWER, "ANN: How?", "BO: " + ANSWER, "ANN: When?", "BO: " + ANSWER)
    assert [kind for kind, _ in kinds] == ["question", "answer"] * 3


def test_names_in_small_letters_count_when_both_come_again() -> None:
    assert turns("Ilva Morrane: Why?", "Dorn Akel: So.", "Ilva Morrane: How?", "Dorn Akel: Thus.")[1] == (
        "answer",
        "Dorn Akel",
    )


def test_inline_headings_are_no_speakers() -> None:
    assert (
        turns("Scope: we thank the chair. " + ANSWER, "Peer review: we do not. " + ANSWER, "End. " + ANSWER)
        == [("paragraph", None)] * 3
    )


def test_a_single_label_makes_no_interview() -> None:
    assert (
        turns("THE PRESIDENT: I call on the speaker. " + ANSWER, "THE PRESIDENT: I thank him. " + ANSWER)
        == [("paragraph", None)] * 2
    )


def test_a_debate_without_questions_has_speakers_only() -> None:
    assert (
        turns("ANN: Yes.", "BO: No.", "ANN: Yes!", "BO: No!")
        == [
            ("paragraph", "ANN"),
            ("paragraph", "BO"),
        ]
        * 2
    )


def test_where_everybody_asks_nobody_is_the_interviewer() -> None:
    assert {kind for kind, _ in turns("ANN: Why?", "BO: Why not?", "ANN: How?", "BO: How not?")} == {"paragraph"}


def test_a_heading_ends_a_turn_and_a_note_has_no_speaker() -> None:
    blocks = [
        Block("ANN: Why?"),
        Block("BO: " + ANSWER),
        Block("ANN: How?"),
        Block("BO: " + ANSWER),
        Block("a point", "item"),
        Block("About the speaker", "heading"),
        Block(ANSWER),
        Block("* a note", "note"),
    ]
    assert [(p.kind, p.speaker) for p in canonical(blocks).body][4:] == [
        ("item", "BO"),
        ("heading", None),
        ("paragraph", None),
        ("note", None),
    ]


def test_long_beginnings_are_no_names() -> None:
    assert turns("One two three four five six seven eight nine: x?", "A b: y.", "A b: z.") == [("paragraph", None)] * 3


def test_short_lines_alone_leave_nobody_speaking() -> None:
    made = canonical([Block(text) for text in ("ANN: yes", "BO: no", "ANN: yes", "BO: no")])
    assert all(isinstance(p, Paragraph) and p.speaker is None for p in made.body)
