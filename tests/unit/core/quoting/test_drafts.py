"""The quotations of a draft."""

from __future__ import annotations

import pytest

from kpdesk.core.quoting import quotations


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("He said “we will act” and left.", ["we will act"]),
        ('He said "we will act" and left.', ["we will act"]),
        ("Il a dit « nous agirons demain » puis rien.", ["nous agirons demain"]),
        ("Er sagte „wir handeln jetzt“ und ging.", ["wir handeln jetzt"]),
        ("Он сказал: «мы „будем“ действовать».", ["мы „будем“ действовать"]),
        ("He said ‘we don’t wait’, they said.", ["we don’t wait"]),
        ("“One thing is sure” and “another thing too”.", ["One thing is sure", "another thing too"]),
        ("The word “single” is no quotation.", []),
        ('He said "we will and “we did act” then.', ["we did act"]),
        ('It is 5" long and 6" wide.', []),
        ("Nothing is quoted here, it isn’t.", []),
        ("He said 'we don't wait', they said.", ["we don't wait"]),
        ("He said 'the members' rights matter' and left.", ["the members' rights matter"]),
        ("He named ‘the members’ and ‘the states’ in it.", ["the members", "the states"]),
        ("He named 'the members' and the states' right.", ["the members"]),
        ("In the '90s and the members' time nothing was said.", []),
        ("The members' rights and the states' duties are one.", []),
        ("L’accord d'hier n'est pas l'accord d’aujourd’hui.", []),
        ("Rock ’n’ roll, and 'tis the members' day.", []),
        ("Il a dit ‹ nous agirons demain › puis rien.", ["nous agirons demain"]),
        ("Il a dit « nous ‹ agirons › demain », puis rien.", ["nous ‹ agirons › demain"]),
        ('Er sagte ‚wir handeln jetzt‘ und „nur das" heute.', ["wir handeln jetzt", "nur das"]),
        ("Er sagte »wir handeln jetzt« und ging.", ["wir handeln jetzt"]),
        ("Dijo «actuaremos mañana» y “nada más que esto”.", ["actuaremos mañana", "nada más que esto"]),
        ('Disse: «agiremos "já amanhã" sem falta».', ['agiremos "já amanhã" sem falta']),
        ("قال «سنعمل غدا» ثم “لن ننتظر أبدا” وخرج.", ["سنعمل غدا", "لن ننتظر أبدا"]),
        ("قال ”سنعمل غدا“ وخرج.", ["سنعمل غدا"]),
        ("他说《我 们》。", ["我 们"]),
        ("“Outside “and inside it” and on”, he said.", ["Outside “and inside it” and on"]),
    ],
)
def test_what_stands_between_marks_is_a_quotation(line: str, found: list[str]) -> None:
    assert quotations([line]) == found


def test_a_block_behind_angles_is_a_quotation_by_paragraphs() -> None:
    draft = ["He said:", "> We will act", "> at once.", ">", "> And again.", "", "— and left"]
    assert quotations(draft) == ["We will act\nat once.", "And again."]


def test_the_source_under_a_block_is_not_quoted() -> None:
    assert quotations(["> We will act.", ">", "> — the keeper"]) == ["We will act."]


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_taken_by_paragraphs() -> None:
    assert quotations(["“We will act now.", "“And we will pay for it.” They left."]) == [
        "We will act now.", "And we will pay for it.",
    ]  # fmt: skip


def test_a_quotation_in_guillemets_goes_on_in_the_next_paragraph() -> None:
    assert quotations(["« Nous agirons demain.", "« Et nous paierons tous. » Rien."]) == [
        "Nous agirons demain.", "Et nous paierons tous.",
    ]  # fmt: skip
