"""Among nearly equal sentences a note is placed only where letters tell which of them was meant."""

from __future__ import annotations

import random

import pytest

from kpdesk.core.anchor import Transfers, describe

_TEMPLATES = (
    "The delegation of {name} thanked the chair and asked for {count} more days.",
    "We call upon {name} to publish its figures for {year} before the next plenary.",
    "Participants welcomed the report of {name} and took note of its plan for {year}.",
)
_NAMES = [a + b + c for a in "BDGKLMN" for b in "aeiou" for c in ("lin", "ran", "sota", "tia")]
_WORDS = "the of and report figures days plan council chair new old each every some".split()  # noqa: SIM905


def _edited(line: str, rate: float, chance: random.Random) -> str:
    words: list[str] = []
    for word in line.split():
        kind = chance.choice("sdi") if chance.random() < rate else ""
        if kind == "i":
            words.append(chance.choice(_WORDS))
        if kind != "d":
            words.append(chance.choice([*_WORDS, *_NAMES[:6], "2017"]) if kind == "s" else word)
    return " ".join(words)


@pytest.mark.parametrize("seed", range(40))
def test_no_note_goes_silently_to_a_double_of_its_sentence(seed: int) -> None:
    chance = random.Random(seed)
    template = chance.choice(_TEMPLATES)
    old = [
        template.format(name=name, count=chance.randint(2, 9), year=chance.randint(2015, 2024))
        for name in chance.sample(_NAMES, 14)
    ]
    rate = chance.choice([0.0, 0.05, 0.1, 0.2])
    new = [(n, _edited(line, rate, chance)) for n, line in enumerate(old) if chance.random() < 0.85]
    if chance.random() < 0.5:
        chance.shuffle(new)
    between = chance.choice(["\n", " "])
    old_text, new_text = between.join(old), between.join(line for _, line in new)
    spans, at = {}, 0
    for n, line in new:
        spans[n] = (at, at + len(line))
        at += len(line) + 1
    transfers, at = Transfers(old_text, new_text), 0
    for n, line in enumerate(old):
        anchored = transfers.transfer(describe(old_text, at, at + len(line))).anchored
        at += len(line) + 1
        if anchored is not None:
            middle = (anchored.start + anchored.end) // 2
            assert n in spans
            assert spans[n][0] <= middle <= spans[n][1]


def test_a_moved_paragraph_takes_its_notes_along_though_their_words_changed() -> None:
    first = "Nobody counted the stones of Kettle Ford, and a count costs less than a mistake of that size would."
    old = f"{first}\n" + "\n".join(f"The {word} was closed when we came to look at it in June." for word in _WORDS)
    new = "\n".join([*old.split("\n")[1:], first.replace("the stones of Kettle Ford", "the old stones at Kettle Gate")])
    start = old.index("stones of Kettle Ford")
    anchored = Transfers(old, new).transfer(describe(old, start, start + 21)).anchored
    assert anchored is not None
    assert new[anchored.start : anchored.end] == "stones at Kettle Gate"
    assert anchored.state == "changed"


@pytest.mark.parametrize("between", ["\n", " "])
@pytest.mark.parametrize(
    "edited",
    [
        "Dosota reported that 4 certificates were issued in 2017 and none was refused.",
        "Dosota reported that 9 certificates were granted in 2016 and none was refused.",
        "Kesota reported that 4 certificates were issued in 2016 and none was refused.",
    ],
)
def test_a_sentence_that_became_what_the_notes_own_was_does_not_take_the_note(edited: str, between: str) -> None:
    said = "{} reported that {} certificates were issued in {} and none was refused.".format
    names = ["Balin", "Dosota", "Geran", "Kitia", "Lunor", "Marlin"]
    old = [said(name, 3 + n, 2015 + n) for n, name in enumerate(names)]
    new = [*old[:1], edited, *old[2:4], old[1], *old[5:]]
    before, after = between.join(old), between.join(new)
    start = before.index(old[1])
    for end in (start + len(old[1]), start + len("Dosota reported that 4 certificates")):
        assert Transfers(before, after).transfer(describe(before, start, end)).anchored is None


def test_a_paragraph_that_was_moved_keeps_its_note_where_others_were_edited() -> None:
    old = ["We thank the chair for the year.", "The house of the harbour opened in March of this year.",
           "Nobody was refused a certificate by the keeper.", "The members met twice in the valley."]  # fmt: skip
    new = [old[0], old[2], "The members met often in the valley.", old[1]]
    before, after = "\n".join(old), "\n".join(new)
    start = before.index(old[1])
    place = Transfers(before, after).transfer(describe(before, start, start + len(old[1]))).anchored
    assert place is not None
    assert (after[place.start : place.end], place.state) == (old[1], "moved")
