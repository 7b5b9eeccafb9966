"""The kinds of condition: a dispatch to one pure function each, and their words.

A finding is true, false, or unknown where a fact is missing: a missing fact never makes a
statement true.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipeline.model import CapDo, Muc
from pipeline.rating import dang_ky, do_luong
from pipeline.rating.boi_canh import SuKien
from pipeline.rating.chu import muc_chu, nguong_chu
from pipeline.rating.xet import Xet
from pipeline.regulation.dieu_kien import DieuKien, DkCungCap, DkDiem, DkKyLuat, DkTieuChi

__all__ = ["nguong", "xet"]

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
    "xac_nhan": dang_ky.xac_nhan,
}


def xet(dk: DieuKien, sk: SuKien) -> Xet:
    """The finding of one condition about one subject."""
    return _KIEU[dk.kieu](dk, sk)


def nguong(dk: DieuKien) -> str:
    """The threshold of a condition, as a step shows it: "≥ 80%", "“Tốt” trở lên"."""
    chu = [
        f"{dau} {nguong_chu(gia_tri)}"
        for dau, khoa in (("≥", "ty_le_tu"), (">", "ty_le_tren"), ("<", "ty_le_duoi"))
        if (gia_tri := getattr(dk, khoa, None)) is not None
    ]
    for khoa, cuoi in (("tu_muc", "trở lên"), ("den_muc", "trở xuống")):
        muc = getattr(dk, khoa, None)
        if muc is not None:
            chu.append(
                f"{muc_chu(muc)} {cuoi}" if muc not in (max(Muc), min(Muc)) else muc_chu(muc)
            )
    if isinstance(dk, DkTieuChi):
        cap_do = dk.cap_do or dk.den_cap_do
        assert cap_do is not None
        cuoi = " trở lên" if dk.cap_do and cap_do is not max(CapDo) else ""
        chu.append(f"“{cap_do.ten}”{cuoi}")
    if isinstance(dk, DkCungCap) and dk.so_tu is not None:
        chu.append(f"từ {dk.so_tu} nơi")
    if isinstance(dk, DkDiem):
        chu.append(f"≥ {dk.so_tu} điểm" if dk.so_tu is not None else f"< {dk.so_duoi} điểm")
    if isinstance(dk, DkKyLuat) and dk.tu_hinh_thuc is not None:
        chu.append(f"từ {dk.tu_hinh_thuc.ten.lower()} trở lên")
    return "; ".join(chu)
