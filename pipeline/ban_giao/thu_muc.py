"""The folder of one unit: exactly the files of this run, swapped in whole.

A file that someone corrected by hand since the last run is never lost: before the folder
is replaced its copy goes to `ban-sua-tay/`, and the run says so.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TypeVar

from pipeline.store import Kho, ghi_nguyen_ven, thay_thu_muc

__all__ = [
    "SUA_TAY",
    "bam_tep",
    "bo_thu_muc_thua",
    "doc_tep",
    "ghi_neu_khac",
    "ghi_thu_muc",
    "vao_kho",
]

SUA_TAY = "ban-sua-tay"

T = TypeVar("T")


def ghi_thu_muc(
    goc: Path, ten: str, tep: Mapping[str, Path], da_ghi: Mapping[str, str]
) -> tuple[str, ...]:
    """Makes `goc/ten` hold just `tep` (path below it -> source file).

    `da_ghi`: path below `goc` -> sha256 of what the last run wrote there. Returns the
    hand-corrected files that were set aside, as paths below `goc`. A folder that already
    holds the right bytes is left as it is.
    """
    dich = goc / ten
    co = _tep_trong(dich)
    if co.keys() == tep.keys() and all(_nhu_nhau(co[k], tep[k]) for k in tep):
        return ()
    giu = _giu_sua_tay(goc, ten, co, da_ghi)
    with thay_thu_muc(dich) as moi:
        for k, nguon in tep.items():
            noi = moi / k
            noi.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(nguon, noi)
    return giu


def bo_thu_muc_thua(
    goc: Path, con_dung: Collection[str], da_ghi: Mapping[str, str]
) -> tuple[str, ...]:
    """Removes folders of units that have no dossier in this run; returns as `ghi_thu_muc`."""
    giu: list[str] = []
    for p in sorted(goc.iterdir()) if goc.is_dir() else ():
        if p.is_dir() and p.name not in con_dung and p.name != SUA_TAY:
            giu += _giu_sua_tay(goc, p.name, _tep_trong(p), da_ghi)
            shutil.rmtree(p)
    return tuple(giu)


def ghi_neu_khac(tep: Path, noi_dung: bytes) -> None:
    """Writes a file whole, unless it already holds just that."""
    if doc_tep(tep) != noi_dung:
        ghi_nguyen_ven(tep, noi_dung)


def doc_tep(tep: Path) -> bytes:
    """Content of a file; b"" when there is none."""
    return tep.read_bytes() if tep.is_file() else b""


def vao_kho(kho: Kho, khoa: str, lam: Callable[[Path], T]) -> tuple[Path, T]:
    """Puts into the cache the file that `lam` writes; returns the entry and what `lam` gave."""
    with tempfile.TemporaryDirectory(dir=kho.thu_muc) as tam:
        tep = Path(tam) / "tep"
        kq = lam(tep)
        return kho.dat(khoa, tep.read_bytes()), kq


def bam_tep(tep: Path) -> str:
    """sha256 of a file's content."""
    with tep.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def _tep_trong(thu_muc: Path) -> dict[str, Path]:
    if not thu_muc.is_dir():
        return {}
    return {p.relative_to(thu_muc).as_posix(): p for p in sorted(thu_muc.rglob("*")) if p.is_file()}


def _nhu_nhau(a: Path, b: Path) -> bool:
    return a.stat().st_size == b.stat().st_size and a.read_bytes() == b.read_bytes()


def _giu_sua_tay(
    goc: Path, ten: str, co: Mapping[str, Path], da_ghi: Mapping[str, str]
) -> tuple[str, ...]:
    return tuple(
        _de_rieng(goc, f"{ten}/{k}", p)
        for k, p in co.items()
        if (cu := da_ghi.get(f"{ten}/{k}")) is not None and cu != bam_tep(p)
    )


def _de_rieng(goc: Path, duong: str, tep: Path) -> str:
    """Copies a hand-corrected file aside under a free name; returns the path below `goc`."""
    noi = goc / SUA_TAY / duong
    noi.parent.mkdir(parents=True, exist_ok=True)
    lan = 1
    while noi.exists():
        lan += 1
        noi = (goc / SUA_TAY / duong).with_name(f"{tep.stem}-{lan}{tep.suffix}")
    shutil.copyfile(tep, noi)
    return noi.relative_to(goc).as_posix()
