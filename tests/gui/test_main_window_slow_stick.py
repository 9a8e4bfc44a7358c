"""Who works from a slow stick is told once; on a quick one nothing is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kpdesk import Archive
from kpdesk.gui.base.messages import Message
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.main_window.offers.slow_stick import SLOW, SlowStick

Settle = Callable[[Workspace], None]


@pytest.mark.parametrize(("seconds", "said"), [(SLOW / 2, 0), (1.24, 1)])
def test_only_a_slow_stick_is_spoken_of(
    workspace: Workspace, samples: Archive, settle: Settle, monkeypatch: pytest.MonkeyPatch, seconds: float, said: int
) -> None:
    told: list[Message] = []
    workspace.messages.told.connect(told.append)
    monkeypatch.setattr(samples, "seconds_to_keep", lambda: seconds)
    SlowStick(workspace).measure()
    settle(workspace)
    assert len(told) == said
    assert all("1.2 seconds" in message.sentence and message.kind == "warning" for message in told)
