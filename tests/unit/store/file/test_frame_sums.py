from __future__ import annotations

import random
import struct

import pytest

from kpdesk.store.file import log_frames
from kpdesk.store.file.frame_sums import count_right

FRAME = 24 + 4096


def made(count: int, seed: int, *, is_little: bool) -> bytes:
    """A log as SQLite writes it, by the plain rule."""
    dice = random.Random(seed)
    salt = dice.randbytes(8)
    head = struct.pack(">IIII", 0x377F0682 if is_little else 0x377F0683, 3007000, 4096, 0) + salt
    so_far = log_frames._summed(head, (0, 0), is_little=is_little)
    log = head + struct.pack(">II", *so_far)
    for n in range(count):
        begins, page = struct.pack(">II", n + 1, n % 3 == 2), dice.randbytes(4096)
        so_far = log_frames._summed(begins + page, so_far, is_little=is_little)
        log += begins + salt + struct.pack(">II", *so_far) + page
    return log


@pytest.mark.parametrize("is_little", [True, False])
def test_every_frame_of_a_whole_log_is_right(is_little: bool) -> None:
    log = made(1030, 1, is_little=is_little)
    assert count_right(log, 1030, is_little=is_little) == 1030
    assert not log_frames.is_damaged(log)


@pytest.mark.parametrize("seed", range(12))
def test_the_first_frame_with_a_wrong_bit_is_found_as_by_going_word_by_word(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    dice = random.Random(seed)
    log = bytearray(made(40, seed, is_little=True))
    at = dice.randrange(32, len(log))
    log[at] ^= 1 << dice.randrange(8)
    frames = log_frames._frames(bytes(log))
    plain = log_frames._count_right(bytes(log), frames, salt=bytes(log[16:24]))
    assert count_right(bytes(log), 40, is_little=True) == plain == (at - 32) // FRAME
    monkeypatch.setattr(log_frames, "_FEW", 0)
    assert log_frames._count_right(bytes(log), frames, salt=bytes(log[16:24])) == plain
