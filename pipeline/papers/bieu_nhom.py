"""Who stands in a table or decision, group by group: the four kinds of subject.

A group is what is voted on, or decided, together: the members of a cell, the members of
a committee, the organisations under one body. Rows of one group keep the order in which
papers list them; groups follow the tree of organisations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.model import DangVien, DuLieu, LoaiToChuc, Muc, TapThe, ToChuc
from pipeline.papers.bieu_chung import (
    cap_uy_vien,
    chuc_vu_cua,
    dang_vien_cua,
    la_ma,
    ma_muc,
    ten_phan_biet,
)
from pipeline.papers.khung import NguCanh

__all__ = [
    "Dong",
    "Nhom",
    "danh_so",
    "nhom_dang_vien",
    "nhom_lanh_dao",
    "nhom_tap_the",
    "nhom_to_chuc",
]


@dataclass(frozen=True)
class Dong:
    """One subject: code, name as printed, whose ballot counts, own rating, further cells."""

    ma: str
    ten: str
    noi: str  # organisation that voted
    noi_ten: str  # where the subject stands, in words
    tu_xep_loai: Muc | None
    cot: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Nhom:
    """Subjects listed under one heading; without a name the heading is left out."""

    ten: str
    dong: tuple[Dong, ...]


def nhom_dang_vien(nc: NguCanh, don_vi: str) -> list[Nhom]:
    """Members of the unit's cells, cell by cell."""
    dl = nc.du_lieu
    theo_chi_bo = {ma: x for ma in dl.cay(don_vi) if (x := dang_vien_cua(dl, ma))}
    ten = ten_phan_biet(d for x in theo_chi_bo.values() for d in x)
    return [
        Nhom(
            "" if ma == don_vi and len(theo_chi_bo) == 1 else _ten_day_du(dl, ma, don_vi),
            tuple(
                Dong(
                    ma=d.ma,
                    ten=ten[d.ma],
                    noi=ma,
                    noi_ten=dl.ten_doi_tuong(ma),
                    tu_xep_loai=d.tu_xep_loai,
                    cot={"chuc_vu": chuc_vu_cua(dl, d), "ccvc": ma_muc(d.xep_loai_ccvc)},
                )
                for d in trong
            ),
        )
        for ma, trong in theo_chi_bo.items()
    ]


def nhom_lanh_dao(nc: NguCanh, to_chuc: Iterable[str]) -> list[Nhom]:
    """Posts in the committees of the organisations (in the cell where there is none)."""
    dl, to_chuc = nc.du_lieu, tuple(to_chuc)
    cac = {ma: x for ma in to_chuc if (x := cap_uy_vien(dl, ma))}
    nguoi = [dl.dang_vien_theo_ma.get(c.dang_vien) for x in cac.values() for c in x]
    ten = ten_phan_biet(d for d in nguoi if isinstance(d, DangVien))
    nhom = []
    for ma, chuc_vu in cac.items():
        cap_uy = dl.cap_uy_cua(ma)
        ten_noi = cap_uy.ten if cap_uy else dl.ten_doi_tuong(ma)
        nhom.append(
            Nhom(
                ten_noi if len(to_chuc) > 1 else "",
                tuple(
                    Dong(
                        ma=c.ma,
                        ten=ten.get(c.dang_vien, c.dang_vien),
                        noi=ma,
                        noi_ten=ten_noi,
                        tu_xep_loai=c.tu_xep_loai,
                        cot={"chuc_vu": c.chuc_vu},
                    )
                    for c in chuc_vu
                ),
            )
        )
    return nhom


def nhom_to_chuc(nc: NguCanh, don_vi: str) -> list[Nhom]:
    """Organisations below the unit: those directly below, then the cells of each bộ phận."""
    return _truc_thuoc(nc.du_lieu, don_vi, lambda t: _dong_to_chuc(nc, t))


def nhom_tap_the(nc: NguCanh, don_vi: str) -> list[Nhom]:
    """Committees of the organisations below the unit, in the same groups."""

    def dong(t: ToChuc) -> Dong | None:
        cap_uy = nc.du_lieu.cap_uy_cua(t.ma)
        return _dong_tap_the(nc, t, cap_uy) if cap_uy else None

    return _truc_thuoc(nc.du_lieu, don_vi, dong)


def _truc_thuoc(dl: DuLieu, don_vi: str, lap: Callable[[ToChuc], Dong | None]) -> list[Nhom]:
    truc_tiep = dl.truc_thuoc(don_vi)
    bo_phan = [t for t in truc_tiep if t.loai is LoaiToChuc.DANG_BO_BO_PHAN]
    cac = [(f"Trực thuộc {dl.ten_doi_tuong(don_vi)}" if bo_phan else "", truc_tiep)]
    cac += [(f"Trực thuộc {t.ten}", dl.truc_thuoc(t.ma)) for t in bo_phan]
    return [
        Nhom(ten, dong)
        for ten, to_chuc in cac
        if (dong := tuple(d for t in to_chuc if (d := lap(t)) is not None))
    ]


def _dong_to_chuc(nc: NguCanh, t: ToChuc) -> Dong:
    return Dong(
        ma=t.ma,
        ten=t.ten,
        noi=t.ma,
        noi_ten=nc.du_lieu.ten_doi_tuong(t.cap_tren or ""),
        tu_xep_loai=t.tu_xep_loai,
        cot={
            "so_dang_vien": str(len(nc.du_lieu.dang_vien_ca_cay(t.ma)) or ""),
        },
    )


def _dong_tap_the(nc: NguCanh, t: ToChuc, cap_uy: TapThe) -> Dong:
    kq = nc.bang.ket_qua.get(t.ma)
    return Dong(
        ma=cap_uy.ma,
        ten=cap_uy.ten,
        noi=t.ma,
        noi_ten=t.ten,
        tu_xep_loai=cap_uy.tu_xep_loai,
        cot={
            "to_chuc": ma_muc(kq.muc if kq else None),
        },
    )


def _ten_day_du(dl: DuLieu, ma: str, don_vi: str) -> str:
    """Name of a cell, with the đảng bộ bộ phận between it and the unit."""
    t = dl.to_chuc_theo_ma[ma]
    giua = t.cap_tren not in (None, don_vi) and ma != don_vi
    return f"{t.ten} ({dl.ten_doi_tuong(t.cap_tren or '')})" if giua else t.ten


def danh_so(nhom: Iterable[Nhom]) -> list[Nhom]:
    """Groups numbered I, II, III … in the order given; one without a name stays without."""
    return [Nhom(f"{la_ma(i)}. {n.ten}" if n.ten else "", n.dong) for i, n in enumerate(nhom, 1)]
