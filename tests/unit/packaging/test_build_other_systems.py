"""What cannot be built here is read: the installer of Windows, the bundle of macOS, the release workflow."""

from __future__ import annotations

import ast
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

import build_icons
import build_sums
import build_trim
import build_wine
import wine_room
from build_facts import APP_ID, VERSION, filled, numbers
from dev_environment import LOCKS, ROOT

WINDOWS, MAC = ROOT / "packaging/windows", ROOT / "packaging/macos"
NSI = (WINDOWS / "kpdesk.nsi").read_text(encoding="utf-8")
RELEASE = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")


def test_the_installer_of_windows_asks_for_no_administrator_and_packs_for_64_bits() -> None:
    assert "RequestExecutionLevel user" in NSI
    assert "Target amd64-unicode" in NSI
    assert "HKLM" not in NSI


def test_it_speaks_six_languages_in_every_sentence() -> None:
    languages = set(re.findall(r'MUI_LANGUAGE "(\w+)"', NSI))
    assert languages == {"English", "French", "Portuguese", "Spanish", "Russian", "Arabic"}
    for sentence in set(re.findall(r"^LangString (\w+)", NSI, re.MULTILINE)):
        said = re.findall(rf'^LangString {sentence} \${{LANG_(\w+)}} "(.+)"', NSI, re.MULTILINE)
        assert {language for language, _ in said} == {each.upper() for each in languages}
        assert len({text for _, text in said}) == 6


def test_it_says_where_the_archive_stays() -> None:
    told = re.findall(r"^LangString (?:DONE|STAYS) .*", NSI, re.MULTILINE)
    assert len(told) == 12
    assert all("$LOCALAPPDATA\\kpdesk" in line for line in told)


def test_no_line_of_it_reaches_the_archive() -> None:
    touching = re.compile(r"^\s*(Delete|RMDir|Rename|File|SetOutPath)\b.*", re.MULTILINE)
    touched = [line.group().strip() for line in touching.finditer(NSI)]
    assert touched
    assert all("$INSTDIR" in line or "$SMPROGRAMS" in line or "FROZEN" in line for line in touched)
    assert [line for line in touched if re.search(r'RMDir /r "\$INSTDIR"', line)] == []


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not here")
def test_it_compiles(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    frozen.mkdir()
    (frozen / "kpdesk.exe").write_bytes(b"MZ")
    build_icons.write_ico(tmp_path / "kpdesk.ico")
    told = {
        "VERSION": VERSION,
        "NUMBERS": ".".join(numbers()),
        "FROZEN": frozen,
        "OUTPUT": tmp_path / "kpdesk-setup.exe",
        "ICON": tmp_path / "kpdesk.ico",
        "COMPRESSION": "zlib",
    }
    options = [f"-D{name}={value}" for name, value in told.items()]
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, str(WINDOWS / "kpdesk.nsi")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "kpdesk-setup.exe").read_bytes()[:2] == b"MZ"


def test_the_icons_hold_every_size() -> None:
    pictures = {16: build_icons.png(16), 256: build_icons.png(256)}
    assert all(picture.startswith(b"\x89PNG") for picture in pictures.values())
    packed = build_icons.ico(pictures)
    assert struct.unpack_from("<HHH", packed) == (0, 1, 2)
    size, place = struct.unpack_from("<II", packed, 6 + 16 + 8)
    assert packed[place : place + size] == pictures[256]
    bundle = build_icons.icns({"ic08": pictures[256]})
    assert bundle[:4] == b"icns"
    assert struct.unpack_from(">I", bundle, 4)[0] == len(bundle)


def test_the_facts_about_the_version_can_be_read_by_windows() -> None:
    ast.parse(filled(WINDOWS / "version_info.txt.in"), mode="eval")
    assert len(numbers()) == 4


def test_the_bundle_of_macos_says_what_it_is_and_what_it_opens() -> None:
    told = plistlib.loads(filled(MAC / "Info.plist.in").encode())
    assert told["CFBundleIdentifier"] == APP_ID
    assert told["CFBundleShortVersionString"] == VERSION
    assert tuple(map(int, told["LSMinimumSystemVersion"].split("."))) >= (13, 0)
    kind = told["UTExportedTypeDeclarations"][0]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["kpbundle"]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_it_asks_macos_for_no_network_and_nothing_of_the_person() -> None:
    asked = plistlib.loads((MAC / "entitlements.plist").read_bytes())
    assert set(asked) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


def test_the_disk_image_holds_the_program_and_the_way_to_applications(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPDESK_APP", "/somewhere/kpdesk.app")
    settings: dict[str, object] = {}
    exec((MAC / "dmg_settings.py").read_text(encoding="utf-8"), settings)
    assert settings["files"] == ["/somewhere/kpdesk.app"]
    assert settings["symlinks"] == {"Applications": "/Applications"}


def test_the_recipe_of_the_program_is_python_and_makes_a_bundle_on_macos() -> None:
    tree = ast.parse((ROOT / "packaging/kpdesk.spec").read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "kept"} <= called
    assert build_trim.EXCLUDED_MODULES


def test_a_release_is_built_and_tried_on_all_three_systems_and_audited_first() -> None:
    for runner in ("windows-latest", "macos-15", "ubuntu-22.04"):
        assert f"runs-on: {runner}" in RELEASE
    assert RELEASE.count("packaging/dev.py build --check") == 3
    assert "pip_audit --strict" in RELEASE
    assert RELEASE.count("needs: audit") == 3
    assert "\t" not in RELEASE


def test_what_a_pretended_windows_gets_is_locked_and_has_no_conditions() -> None:
    locks = [(LOCKS / name).read_text(encoding="utf-8") for name in ("runtime.txt", "dev.txt")]
    wanted = wine_room.wanted(*locks)
    names = re.findall(r"^([\w.-]+)==", wanted, re.MULTILINE)
    assert {"pyinstaller", "pefile", "pywin32-ctypes", "pyside6-essentials", "tantivy"} <= set(names)
    assert len(names) == len(set(names))
    assert ";" not in wanted
    assert "pytest" not in names
    assert wanted.count("--hash=sha256:") >= len(names)


def test_where_there_is_no_wine_it_is_said_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wine_room.shutil, "which", lambda name: None if name == "wine" else name)
    told: list[str] = []
    assert build_wine.build_and_check(told.append) == []
    assert told == ["SKIPPED: Windows under Wine, because wine is missing"]


def test_stand_ins_say_that_they_are_never_shipped() -> None:
    for source in (WINDOWS / "wine").iterdir():
        assert "TEST ONLY, never shipped" in source.read_text(encoding="utf-8")


def test_sums_are_written_by_command_too(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    assert build_sums.write(tmp_path).read_text().endswith("  a\n")
