"""Qt's ICU data become shorter and stay readable; what Qt may ask for stays."""

from __future__ import annotations

import struct

import pytest

import build_icu

HEAD = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)


def data(items: dict[str, bytes]) -> bytes:
    """ICU data as they lie in a library: a head, a table of names and places, the names, the items."""
    names = b"".join(name.encode() + b"\0" for name in items)
    place = -(-(4 + 8 * len(items) + len(names)) // 16) * 16
    table, name_at, contents = struct.pack("<I", len(items)), 4 + 8 * len(items), b""
    for name, content in items.items():
        table += struct.pack("<II", name_at, place + len(contents))
        name_at += len(name) + 1
        contents += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return HEAD + (table + names).ljust(place, b"\0") + contents


def test_only_what_is_kept_is_in_the_shorter_data() -> None:
    library = (
        b"\x7fELF"
        + bytes(60)
        + data(
            {
                "icudt73l/coll/fr.res": b"French order",
                "icudt73l/coll/ja.res": b"Japanese order",
                "icudt73l/curr/fr.res": b"francs",
                "icudt73l/nfkc.nrm": b"forms of letters",
            }
        )
    )
    kept = {"icudt73l/coll/fr.res": b"French order", "icudt73l/nfkc.nrm": b"forms of letters"}
    assert build_icu.shorter(library) == data(kept)
    assert build_icu.shorter(build_icu.shorter(library)) == data(kept)


@pytest.mark.parametrize(
    "name",
    ["coll/root.res", "coll/ucadata.icu", "coll/ar.res", "root.res", "ru.res", "pool.res", "supplementalData.res",
     "res_index.res", "cnvalias.icu", "uemoji.icu", "zoneinfo64.res", "pt_BR.res"],
)  # fmt: skip
def test_collation_letters_and_the_six_languages_stay(name: str) -> None:
    assert build_icu.keeps(f"icudt73l/{name}")


@pytest.mark.parametrize(
    "name", ["unit/en.res", "ibm-37.cnv", "brkitr/cjdict.dict", "de.res", "zh_Hant.res", "unames.icu", "rfc3491.spp"]
)
def test_units_codepages_and_other_languages_go(name: str) -> None:
    assert not build_icu.keeps(f"icudt73l/{name}")
