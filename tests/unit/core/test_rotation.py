from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kpdesk.core.rotation import Kept, to_keep


def made(hours_ago: float, notes: int | None = 5) -> Kept:
    moment = datetime(2021, 11, 12, 9, 30, tzinfo=UTC) - timedelta(hours=hours_ago)
    return Kept(f"{hours_ago}", moment.strftime("%Y-%m-%dT%H:%M:%SZ"), notes)


def test_the_latest_of_each_hour_day_and_month_is_kept() -> None:
    kept = to_keep([made(hours) for hours in range(24 * 900)])
    assert {str(hours) for hours in range(24)} <= kept
    assert len(kept) == 24 + (14 - 2) + (12 - 2)  # the latest of a day may be that of an hour, of a month that of a day
    assert max(map(float, kept)) > 24 * 300


def test_half_hourly_ones_leave_one_each_hour() -> None:
    assert to_keep([made(0), made(0.25), made(0.5)]) == {"0"}


def test_one_with_more_notes_is_never_pushed_out_by_later_ones_with_fewer() -> None:
    assert "0.25" in to_keep([made(0, notes=3), made(0.25, notes=9), made(0.3, notes=9)])
    assert "5000" in to_keep([made(hours, notes=3) for hours in range(4999)] + [made(5000, notes=9)])


def test_what_was_made_before_something_large_is_not_pushed_out_by_what_comes_with_time() -> None:
    before = [replace(made(hours / 100), automatic=False) for hours in range(1, 40)]
    kept = to_keep([made(0), *before])
    assert kept == {"0", *(each.name for each in before[:24])}


def sized(hours_ago: float, size: int, notes: int = 5, *, automatic: bool = True) -> Kept:
    return replace(made(hours_ago, notes), size=size, automatic=automatic)


def test_where_they_take_too_much_hours_go_first_then_what_was_asked_for_then_days_and_months() -> None:
    hours = [sized(n, 10) for n in range(9)]
    days = [sized(24 * n, 10) for n in range(1, 5)]
    months = [sized(24 * 31 * n, 10) for n in range(1, 4)]
    asked = sized(8.5, 10, automatic=False)
    all_of_them = [*hours, *days, *months, asked]
    assert to_keep(all_of_them, 170) == {each.name for each in all_of_them}
    assert to_keep(all_of_them, 160) == {each.name for each in all_of_them} - {"8"}
    assert to_keep(all_of_them, 90) == {"0", asked.name, *(each.name for each in (*days, *months))}
    assert to_keep(all_of_them, 80) == {"0", *(each.name for each in (*days, *months))}
    assert to_keep(all_of_them, 70) == {"0", "24", "48", "72", *(each.name for each in months)}
    assert to_keep(all_of_them, 30) == {"0", "24", str(24 * 31)}


def test_however_little_room_there_is_the_latest_the_richest_and_one_of_a_day_before_stay() -> None:
    rich = sized(400, 10, notes=9)
    assert to_keep([sized(0, 10), sized(1, 10), sized(30, 10), sized(60, 10), rich], 0) == {"0", "30", "400"}
    assert to_keep([], 0) == set()


def test_a_damaged_one_takes_nobodys_place() -> None:
    assert to_keep([made(0, notes=None), made(0.25)]) == {"0.25"}


def test_whatever_there_is_the_richest_and_the_latest_stay() -> None:
    dice = random.Random(5)
    for _ in range(300):
        all_of_them = [made(dice.randrange(9000) / 4, dice.choice([None, 0, 1, 5, 9])) for _ in range(60)]
        whole = [each for each in all_of_them if each.notes is not None]
        kept = to_keep(all_of_them)
        assert max(whole, key=lambda each: each.made).name in kept
        assert max(each.notes or 0 for each in whole if each.name in kept) == max(each.notes or 0 for each in whole)
