from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from kpdesk.gui.base.settings import Settings


def test_every_kind_of_value_comes_back_at_the_next_start(tmp_path: Path, qapp: object) -> None:
    first = Settings(tmp_path / "new" / "settings.ini")
    state = QByteArray(bytes(range(256)))
    first.put("a/text", 'with = ; " and é, ع')
    first.put("a/number", 12)
    first.put("a/yes", True)
    first.put("a/list", ["one, two", "three"])
    first.put("a/state", state)
    first.sync()
    second = Settings(tmp_path / "new" / "settings.ini")
    assert second.text("a/text") == 'with = ; " and é, ع'
    assert second.number("a/number") == 12
    assert second.switch("a/yes")
    assert second.texts("a/list") == ["one, two", "three"]
    assert second.state("a/state") == state


def test_what_is_not_there_or_damaged_gives_the_default(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\0\xff[a]\nnumber=many\n")
    settings = Settings(tmp_path / "settings.ini")
    assert settings.text("a/none", "x") == "x"
    assert settings.number("a/number", 7) == 7
    assert settings.switch("a/none", default=True)
    assert settings.texts("a/none") == []
    assert settings.state("a/none").isEmpty()
