from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kpdesk.core.records import DELIVERIES, EDITABLE_FIELDS, KINDS, MEETING_TYPES, Meeting
from kpdesk.gui.base.language import names
from tests.gui.doubles import statement


@pytest.mark.parametrize(
    ("known", "table"),
    [
        (KINDS, names.KIND_NAMES),
        (DELIVERIES, names.DELIVERY_NAMES),
        (MEETING_TYPES, names.MEETING_NAMES),
        (EDITABLE_FIELDS, names.FIELD_NAMES),
    ],
)
def test_every_word_of_the_archive_has_a_name(known: tuple[str, ...], table: dict[str, str]) -> None:
    assert set(known) == set(table)


@pytest.mark.parametrize(
    ("date", "written"),
    [("2021-11-02", "2 November 2021"), ("2021-11", "November 2021"), ("2021", "2021"), (None, ""), ("soon", "")],
)
def test_a_date_is_written_as_precisely_as_it_is_known(date: str | None, written: str, qapp: object) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert names.date_name(date) == written
    finally:
        QLocale.setDefault(before)


def test_a_meeting_is_named_with_its_place(qapp: object) -> None:
    assert names.meeting_name(Meeting(2022, "plenary", city="Gaborone")) == "Plenary, Gaborone"
    assert names.meeting_name(Meeting(2022, "intersessional")) == "Intersessional"
    assert names.meeting_name(None) == ""


@pytest.mark.parametrize(
    ("kind", "delivery", "told"),
    [
        ("press release", "unknown", ""),
        ("interview", "unknown", ""),
        ("closing speech", "unknown", "not known whether delivered"),
        ("statement", "unknown", "not known whether delivered"),
        ("press release", "circulated", "circulated, not delivered"),
    ],
)
def test_what_is_published_is_not_asked_whether_it_was_delivered(
    kind: str, delivery: str, told: str, qapp: object
) -> None:
    assert names.delivery_told(statement("one", kind=kind, delivery=delivery)) == told
