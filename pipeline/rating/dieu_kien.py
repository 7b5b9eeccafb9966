"""The kinds of condition: a dispatch to one pure function each.

A finding is true, false, or unknown where a fact is missing: a missing fact never makes a
statement true.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipeline.rating import dang_ky, do_luong
from pipeline.rating.boi_canh import SuKien
from pipeline.rating.xet import Xet
from pipeline.regulation.dieu_kien import DieuKien

__all__ = ["xet"]

_KIEU: dict[str, Callable[[Any, SuKien], Xet]] = {
    "tieu_chi": do_luong.tieu_chi,
    "chi_tieu": do_luong.chi_tieu,
    "cap_duoi": do_luong.cap_duoi,
    "cung_cap": do_luong.cung_cap,
    "ccvc": dang_ky.ccvc,
    "diem": do_luong.diem,
    "ky_luat": dang_ky.ky_luat,
    "ket_luan": dang_ky.ket_luan,
    "tin_nhiem": dang_ky.tin_nhiem,
    "khac_phuc": dang_ky.khac_phuc,
    "lien_quan": do_luong.lien_quan,
    "xac_nhan": dang_ky.xac_nhan,
}


def xet(dk: DieuKien, sk: SuKien) -> Xet:
    """The finding of one condition about one subject."""
    return _KIEU[dk.kieu](dk, sk)
