"""What is packed for Linux: sums, pages, a portable zip; the same bytes each time."""

from __future__ import annotations

import hashlib
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

import build_deb
import build_manual
import build_portable
import build_sums
import check_deb
import kpdesk
from build_facts import VERSION, filled
from dev_environment import ROOT
from kpdesk.__main__ import COMMANDS


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "kpdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "kpdesk").write_bytes(b"a program")
    (folder / "_internal" / "lib.so").write_bytes(b"a library")
    (folder / "_internal" / "text.md").write_bytes(b"a text")
    (folder / "_internal" / "link.so").symlink_to("lib.so")
    return folder


def test_the_version_stands_in_one_place() -> None:
    assert kpdesk.__version__ == VERSION
    assert f'version = "{VERSION}"' not in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_portable_zip_is_the_same_each_time_and_knows_what_is_a_program(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_portable, "DIST", tmp_path / "dist")
    first = build_portable.build(frozen, "somewhere").read_bytes()
    (frozen / "kpdesk").touch()
    made = build_portable.build(frozen, "somewhere")
    assert made.read_bytes() == first
    with zipfile.ZipFile(made) as packed:
        modes = {entry.filename.partition("/")[2]: entry.external_attr >> 16 & 0o777 for entry in packed.infolist()}
    assert modes == {
        "kpdesk-portable.txt": 0o644,
        "kpdesk": 0o755,
        "_internal/lib.so": 0o755,
        "_internal/text.md": 0o644,
    }


def test_sums_can_be_checked_by_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "kpdesk.deb").write_bytes(b"content")
    build_sums.write(tmp_path)
    build_sums.write(tmp_path)
    assert (tmp_path / "SHA256SUMS").read_text() == f"{hashlib.sha256(b'content').hexdigest()}  kpdesk.deb\n"


def test_the_sums_of_a_package_leave_out_its_own_papers(tmp_path: Path) -> None:
    for name in ("usr/b", "usr/a", "DEBIAN/control"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert [line.split()[1] for line in build_deb.md5sums(tmp_path).splitlines()] == ["usr/a", "usr/b"]


def test_the_man_pages_name_every_command() -> None:
    pages = build_manual.pages()
    assert sorted(pages) == ["kpdesk", "kpdesk-cli"]
    for text in pages.values():
        assert [name for name in COMMANDS if "\n.B {}\n".format(name.replace("-", "\\-")) not in text] == []
        assert re.search(r"[^\\]-", text.partition(".SH SYNOPSIS")[2].partition(".SH FILES")[0]) is None


def test_the_file_type_of_a_bundle_is_the_same_everywhere() -> None:
    kind = "application/x-kpbundle"
    for name in ("linux/kpdesk.desktop", "linux/kpdesk.mime.xml", "linux/kpdesk.metainfo.xml", "macos/Info.plist.in"):
        assert kind in (ROOT / "packaging" / name).read_text(encoding="utf-8"), name


def test_every_accepted_complaint_has_its_reason_above_it() -> None:
    text = (ROOT / "packaging/linux/lintian-accepted.txt").read_text(encoding="utf-8")
    assert "embedded-library" in check_deb.accepted_tags(text)
    for block in text.strip().split("\n# "):
        assert block.startswith(("#", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")), block


def test_templates_are_filled_in_and_hold_nothing_unknown() -> None:
    for template in (ROOT / "packaging").rglob("*.in"):
        assert VERSION in filled(template)
        assert re.search(r"@[A-Z_]+@", filled(template)) is None


def test_the_installer_for_one_person_is_a_shell_script_that_parses() -> None:
    for script in ("setup.sh", "kpdesk-cli"):
        subprocess.run(["sh", "-n", str(ROOT / "packaging/linux" / script)], check=True)
