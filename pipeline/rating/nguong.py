"""Thresholds of conditions in words."""

from __future__ import annotations

from pipeline.model import CapDo, Muc
from pipeline.rating.chu import muc_chu, nguong_chu
from pipeline.regulation.dieu_kien import DieuKien, DkCungCap, DkDiem, DkKyLuat, DkTieuChi

__all__ = ["nguong"]

_DAU = (("≥", "ty_le_tu"), (">", "ty_le_tren"), ("<", "ty_le_duoi"), ("≤", "ty_le_den"))


def nguong(dk: DieuKien) -> str:
    """The threshold of a condition, as a step shows it: "≥ 80%", "“Tốt” trở lên"."""
    chu = [
        f"{dau} {nguong_chu(gia_tri)}"
        for dau, khoa in _DAU
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
