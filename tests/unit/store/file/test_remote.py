from __future__ import annotations

from pathlib import Path

import pytest

from kpdesk.store.file import remote

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ana/my\\040stick vfat rw 0 0
//server/share /mnt cifs rw 0 0
tmpfs /mnt tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/x", "ext4"),
        ("/home/ana", "nfs4"),
        ("/home/ana/my stick/kpdesk", "vfat"),
        ("/homely", "ext4"),
        ("/mnt/a", "tmpfs"),
    ],
)
def test_the_innermost_and_last_that_is_mounted_tells_the_kind(folder: str, kind: str) -> None:
    assert remote.kind_of(Path(folder), MOUNTS) == kind


def test_a_folder_on_another_computer_is_told_from_one_on_this(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not remote.is_remote(tmp_path)
    monkeypatch.setattr(remote, "_MOUNTS", tmp_path / "mounts")
    assert not remote.is_remote(tmp_path)
    (tmp_path / "mounts").write_text(f"server:/a {tmp_path.resolve()} nfs rw 0 0\n")
    assert remote.is_remote(tmp_path / "kpdesk")
