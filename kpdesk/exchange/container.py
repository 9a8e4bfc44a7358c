"""The file of a bundle: a ZIP whose manifest names every member with its size and hash, read with a budget.

Names in it are never used as paths. What is cut off, changed, added or left out anywhere is noticed before any of it
is believed.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from kpdesk.errors import FileRefusedError, ReadError

MANIFEST, SEAL = "manifest.json", "manifest.sha256"
MAGIC, FORMAT = "kpbundle", 1
_MOST_MEMBERS = 20_000
_LARGEST, _LARGEST_OF_ALL = 200 << 20, 2 << 30
_RATIO, _LITTLE = 200, 1 << 20
_BLOCK = 1 << 16


def write(file: Path, about: Mapping[str, Any], members: Iterable[tuple[str, bytes]]) -> Path:
    """Write a bundle and read it again before it takes its name; `about` goes into the manifest.

    Raises FileRefusedError where the file cannot be written; what was there before is then as it was.
    """
    new = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _fill(new, about, members)
        with Members(new) as written:
            written.verify()
        new.replace(file)
        _sync(file.parent)
    except (OSError, ReadError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise FileRefusedError(
            f"No bundle could be written to {file} ({reason}). Nothing in the archive was changed. "
            "Check that the disk is there and has room, and try again."
        ) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return file


def _fill(new: Path, about: Mapping[str, Any], members: Iterable[tuple[str, bytes]]) -> None:
    held: dict[str, dict[str, Any]] = {}
    with new.open("wb") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in members:
                held[name] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
                packed.writestr(_entry(name), content)
            whole = {"kind": MAGIC, "format": FORMAT, **about, "files": held}
            manifest = json.dumps(whole, ensure_ascii=False).encode()
            packed.writestr(_entry(MANIFEST), manifest)
            packed.writestr(_entry(SEAL), hashlib.sha256(manifest).hexdigest())
        stream.flush()
        os.fsync(stream.fileno())


def _entry(name: str) -> zipfile.ZipInfo:
    # The same content makes the same file, whenever it is written.
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _sync(folder: Path) -> None:
    with suppress(OSError):  # some file systems of sticks cannot; Windows has no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Members:
    """The members of a bundle that is open for reading; raises ReadError, with a sentence, for anything else."""

    def __init__(self, file: Path) -> None:
        self._name = file.name
        try:
            self._packed = zipfile.ZipFile(file)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            if isinstance(error, OSError):
                raise ReadError(f"{file.name} cannot be opened ({error.strerror}). Nothing was changed.") from error
            raise self._damaged("its list of contents cannot be read") from error
        try:
            self._entries = self._listed()
            self.manifest = self._read_manifest()
        except BaseException:
            self._packed.close()
            raise

    def __enter__(self) -> Members:
        return self

    def __exit__(self, *_: object) -> None:
        self._packed.close()

    def read(self, name: str) -> bytes:
        """One member, once it is sure that it is the one the manifest names; empty where it names none."""
        expected = self.manifest["files"].get(name)
        if expected is None:
            return b""
        content = self._content(name)
        if len(content) != expected["size"] or hashlib.sha256(content).hexdigest() != expected["sha256"]:
            raise self._damaged(f"{name[:40]} is not what its list of contents says")
        return content

    def verify(self) -> None:
        """Read every member, and raise ReadError where one is not what it should be."""
        for name in self.manifest["files"]:
            self.read(name)

    def names(self) -> list[str]:
        """The members that the manifest names."""
        return list(self.manifest["files"])

    def _listed(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._packed.infolist()
        names = [each.filename for each in entries]
        if len(entries) > _MOST_MEMBERS or len(set(names)) != len(names):
            raise self._damaged("it has too many parts, or two of one name")
        if sum(each.file_size for each in entries) > _LARGEST_OF_ALL or any(map(_is_bomb, entries)):
            raise self._damaged("its parts would be larger than any archive")
        return dict(zip(names, entries, strict=True))

    def _read_manifest(self) -> dict[str, Any]:
        content = self._content(MANIFEST)
        if hashlib.sha256(content).hexdigest().encode() != self._content(SEAL).strip():
            raise self._damaged("its list of contents has been changed")
        try:
            manifest = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._damaged("its list of contents cannot be read") from error
        if not isinstance(manifest, dict) or manifest.get("kind") != MAGIC:
            raise self._damaged("it is a file of another program")
        if manifest.get("format") != FORMAT:
            raise ReadError(
                f"{self._name} was written by a newer kpdesk, so nothing was taken from it. "
                "Install the newest kpdesk and try again."
            )
        if not _is_list(manifest.get("files")) or manifest["files"].keys() != self._entries.keys() - {MANIFEST, SEAL}:
            raise self._damaged("something was added to it or left out")
        return manifest

    def _content(self, name: str) -> bytes:
        if name not in self._entries:
            raise self._damaged(f"{name[:40]} is missing")
        try:
            with self._packed.open(self._entries[name]) as stream:
                content = stream.read(self._entries[name].file_size + 1)
        except (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
            raise self._damaged("a part of it cannot be read") from error
        if len(content) > self._entries[name].file_size:
            raise self._damaged("a part is larger than it says")
        return content

    def _damaged(self, reason: str) -> ReadError:
        return ReadError(
            f"{self._name} is not a whole bundle: {reason}. Nothing was taken from it. "
            "Ask for the bundle again, and copy it from the stick once more."
        )


def _is_list(files: object) -> bool:
    return isinstance(files, dict) and all(
        isinstance(each, dict) and isinstance(each.get("size"), int) and isinstance(each.get("sha256"), str)
        for each in files.values()
    )


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    swollen = entry.file_size > _LITTLE and entry.file_size > _RATIO * max(entry.compress_size, 1)
    return swollen or entry.file_size > _LARGEST or bool(entry.flag_bits & 1)
