"""Decisions on levels: Mẫu 8a, 8b, 8c, 8d, 9c, 10c, 11 (41-KH/ĐUK, mục II.B.1.5-4 and 7.1).

A decision is drafted before the meeting that takes it. While none of its subjects has a
decision on record it is a draft: counts and levels are dots, and a column shows what is
proposed. From the first decision on record it lists those who have one and counts them;
the others go to the list of those without a level, with the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.model import Giay, Muc
from pipeline.papers.bieu import chua_xep_loai
from pipeline.papers.bieu_chung import CHAM, COT_MUC, duoc_xep_loai, ma_muc
from pipeline.papers.bieu_nhom import (
    Dong,
    Nhom,
    danh_so,
    nhom_dang_vien,
    nhom_lanh_dao,
    nhom_tap_the,
    nhom_to_chuc,
)
from pipeline.papers.khen_thuong import khen_thuong_dang_vien, khen_thuong_to_chuc
from pipeline.papers.khung import BoiCanh, HamBoiCanh, NguCanh
from pipeline.papers.quyet_dinh_chung import can_cu_hoi_nghi, can_cu_phieu, khung_quyet_dinh
from pipeline.vi.so import dem, phan_tram

__all__ = ["BOI_CANH"]


def dang_vien_chi_bo(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 8a: a base cell decides about its members, by its own ballot."""
    nhom = nhom_dang_vien(nc, giay.don_vi)
    ma = [d.ma for n in nhom for d in n.dong]
    return _quyet_dinh(
        nc, giay, nhom, [can_cu_phieu(nc, "đề xuất mức xếp loại đảng viên", giay.don_vi, ma)]
    )


def dang_vien_dang_uy(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 8b: the committee of a base đảng bộ decides about all members."""
    return _quyet_dinh(
        nc,
        giay,
        nhom_dang_vien(nc, giay.don_vi),
        _cap_duoi_va_hop(nc, giay, "tổng hợp phiếu xếp loại đảng viên của các tổ chức đảng"),
    )


def to_chuc(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 8c, 8d: organisations below the unit."""
    return _quyet_dinh(
        nc,
        giay,
        nhom_to_chuc(nc, giay.don_vi),
        _cap_duoi_va_hop(nc, giay, "tự đánh giá, xếp loại của các tổ chức đảng"),
    )


def tap_the(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 9c: committees of the organisations below the unit."""
    return _quyet_dinh(
        nc,
        giay,
        nhom_tap_the(nc, giay.don_vi),
        _cap_duoi_va_hop(nc, giay, "tự đánh giá, xếp loại của các tập thể cấp ủy"),
    )


def cap_uy_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 10c, 11: members of the committees below the unit (its own are decided above it)."""
    duoi = nc.du_lieu.cay(giay.don_vi)[1:]
    return _quyet_dinh(
        nc,
        giay,
        nhom_lanh_dao(nc, duoi),
        _cap_duoi_va_hop(nc, giay, "tổng hợp phiếu xếp loại cấp ủy viên của các cấp ủy"),
    )


BOI_CANH: dict[str, HamBoiCanh] = {
    "mau-8a": dang_vien_chi_bo,
    "mau-8b": dang_vien_dang_uy,
    "mau-8c-to-chuc": to_chuc,
    "mau-8d-to-chuc": to_chuc,
    "mau-8c-khen-thuong": khen_thuong_dang_vien,
    "mau-8d-khen-thuong": khen_thuong_dang_vien,
    "mau-8e": khen_thuong_to_chuc,
    "mau-9c": tap_the,
    "mau-10c-quyet-dinh": cap_uy_vien,
    "mau-11-quyet-dinh": cap_uy_vien,
}


def _quyet_dinh(nc: NguCanh, giay: Giay, nhom: Sequence[Nhom], can_cu: Sequence[str]) -> BoiCanh:
    dong = [d for n in nhom for d in n.dong]
    muc = {d.ma: m for d in dong if (m := _da_quyet_dinh(nc, d)) is not None}
    du_thao = not muc
    # a draft lists everyone who is rated; a decision those whose level is on record
    vao = {d.ma for d in dong if (duoc_xep_loai(nc, d.ma) if du_thao else d.ma in muc)}
    ke = [Nhom(n.ten, x) for n in nhom if (x := tuple(d for d in n.dong if d.ma in vao))]
    return {
        **khung_quyet_dinh(nc, giay, can_cu, vao),
        "du_thao": du_thao,
        "so": CHAM if du_thao else dem(len(muc)),
        "muc": _dem([*muc.values()]),
        "nhom": [
            {"ten": n.ten, "them": "", "hang": [_hang(nc, i, d) for i, d in enumerate(n.dong, 1)]}
            for n in danh_so(ke) or [Nhom("", ())]
        ],
        "chua_xep_loai": chua_xep_loai(nc, [d for d in dong if d.ma not in vao]),
    }


def _da_quyet_dinh(nc: NguCanh, d: Dong) -> Muc | None:
    kq = nc.bang.ket_qua.get(d.ma)
    return kq.muc_quyet_dinh if kq else None


def _dem(da_co: Sequence[Muc]) -> list[BoiCanh]:
    """Điều 1: how many of each level; dots while nothing is decided."""
    dem_muc = Counter(da_co)
    return [
        {
            "ten": m.ten,
            "so": dem(dem_muc[m]) if da_co else CHAM,
            "ty_le": phan_tram(dem_muc[m] / len(da_co), 1) if da_co else f"{CHAM}%",
        }
        for m in COT_MUC
    ]


def _hang(nc: NguCanh, tt: int, d: Dong) -> BoiCanh:
    kq = nc.bang.ket_qua.get(d.ma)
    muc = _da_quyet_dinh(nc, d)
    return {
        "tt": tt,
        "ten": d.ten,
        **d.cot,
        "de_nghi": ma_muc(kq.muc_de_xuat if kq else None),
        "muc": muc.ten if muc is not None else CHAM,
    }


def _cap_duoi_va_hop(nc: NguCanh, giay: Giay, cap_duoi: str) -> list[str]:
    """Grounds of a committee: what is handed up to it, and its own meeting."""
    return [f"kết quả {cap_duoi} trực thuộc", can_cu_hoi_nghi(nc, giay.don_vi)]
