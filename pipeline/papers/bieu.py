"""Summary tables and ballots: Mẫu 5, 5a, 7, 7a-7d, 9, 9a, 9b, 10, 10a-10d, 11.

41-KH/ĐUK, mục II.B.1.5, 2.5, 3.5 and 4 name these forms without printing them: their
columns are the program's own. A table prints own ratings, votes, the proposal and, where
the deciding body gathers it, the decisions on record; an empty cell is filled in by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import BieuQuyet, Giay
from pipeline.papers.bieu_chung import (
    CHAM,
    CHU_THICH,
    dem_muc,
    dong_phieu,
    duoc_xep_loai,
    ma_muc,
    muc_tinh_ty_le,
    noi_bo_phieu,
    o_phieu,
    phieu_cua,
    phieu_nhieu_nhat,
)
from pipeline.papers.bieu_nhan_xet import (
    ghi_chu,
    ghi_chu_ty_le,
    ly_do_chua_xep_loai,
    y_kien_chu_the,
)
from pipeline.papers.bieu_nhom import (
    Dong,
    Nhom,
    danh_so,
    nhom_dang_vien,
    nhom_lanh_dao,
    nhom_tap_the,
    nhom_to_chuc,
)
from pipeline.papers.khung import BoiCanh, HamBoiCanh, NguCanh, chung

__all__ = ["BOI_CANH", "chua_xep_loai"]


def phieu_dang_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 7: every rated member of the cell, no box ticked."""
    return _phieu(nc, giay, nhom_dang_vien(nc, giay.don_vi))


def phieu_cap_uy_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 10: every rated member of the committee (of a cell without one: its secretaries)."""
    return {
        **_phieu(nc, giay, nhom_lanh_dao(nc, [giay.don_vi])),
        "la_cap_uy": nc.du_lieu.cap_uy_cua(giay.don_vi) is not None,
    }


def bieu_dang_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 7a, 7b, 7c, 7d: votes about all members, cell by cell."""
    return _bieu(nc, giay, nhom_dang_vien(nc, giay.don_vi))


def bieu_cap_uy_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 10a, 10c, 11: votes about the members of the unit's committee."""
    return _bieu(nc, giay, nhom_lanh_dao(nc, [giay.don_vi]))


def bieu_cap_uy_vien_ca_duoi(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 10b, 10d: votes about the unit's committee and the committees below it."""
    return _bieu(nc, giay, nhom_lanh_dao(nc, nc.du_lieu.cay(giay.don_vi)))


def bieu_to_chuc(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 5, 5a: the organisations below the unit; each votes about itself."""
    return _bieu(nc, giay, nhom_to_chuc(nc, giay.don_vi), cung_phieu=False)


def bieu_tap_the(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 9, 9a, 9b: the committees of the organisations below the unit."""
    return _bieu(nc, giay, nhom_tap_the(nc, giay.don_vi), cung_phieu=False)


# Tables for the body that decides: they also say how many may be HTXSNV.
_CUA_CAP_QUYET_DINH = ("mau-5a", "mau-7c", "mau-7d", "mau-9a", "mau-9b", "mau-10d")

BOI_CANH: dict[str, HamBoiCanh] = {
    "mau-5": bieu_to_chuc,
    "mau-5a": bieu_to_chuc,
    "mau-7": phieu_dang_vien,
    "mau-7a": bieu_dang_vien,
    "mau-7b": bieu_dang_vien,
    "mau-7c": bieu_dang_vien,
    "mau-7d": bieu_dang_vien,
    "mau-9": bieu_tap_the,
    "mau-9a": bieu_tap_the,
    "mau-9b": bieu_tap_the,
    "mau-10": phieu_cap_uy_vien,
    "mau-10a": bieu_cap_uy_vien,
    "mau-10b": bieu_cap_uy_vien_ca_duoi,
    "mau-10c-tong-hop": bieu_cap_uy_vien,
    "mau-10d": bieu_cap_uy_vien_ca_duoi,
    "mau-11-tong-hop": bieu_cap_uy_vien,
}


def _phieu(nc: NguCanh, giay: Giay, nhom: Sequence[Nhom]) -> BoiCanh:
    dong = [d for n in nhom for d in n.dong if duoc_xep_loai(nc, d.ma)]
    return {
        **_dau(nc, giay),
        "hang": [{"tt": i, "ten": d.ten, **d.cot} for i, d in enumerate(dong, 1)],
    }


def _bieu(nc: NguCanh, giay: Giay, nhom: Sequence[Nhom], *, cung_phieu: bool = True) -> BoiCanh:
    """A summary table; `cung_phieu`: the rows of a group were voted on by one body."""
    nhom = danh_so(nhom) or [Nhom("", ())]  # an empty table keeps its frame, to fill in by hand
    duoc = [d for n in nhom for d in n.dong if duoc_xep_loai(nc, d.ma)]
    kq = [k for d in duoc if (k := nc.bang.ket_qua.get(d.ma)) is not None]
    return {
        **_dau(nc, giay),
        "phieu": f"{_dong_phieu(nc, nhom[0])}." if cung_phieu and not nhom[0].ten else "",
        "nhom": [_mot_nhom(nc, n, cung_phieu=cung_phieu) for n in nhom],
        "tong_hop": [
            dem_muc("Tự xếp loại", [d.tu_xep_loai for d in duoc]),
            dem_muc("Đề nghị", [k.muc_de_xuat for k in kq]),
            dem_muc("Quyết định", [k.muc_quyet_dinh for k in kq]),
        ],
        "chua_xep_loai": chua_xep_loai(
            nc, [d for n in nhom for d in n.dong if not duoc_xep_loai(nc, d.ma)]
        ),
        "chu_thich": [
            f"{CHU_THICH}. {muc_tinh_ty_le(nc)}".strip(),
            *(ghi_chu_ty_le(nc, (d.ma for d in duoc)) if giay.mau in _CUA_CAP_QUYET_DINH else ()),
        ],
    }


def chua_xep_loai(nc: NguCanh, dong: Sequence[Dong]) -> list[BoiCanh]:
    """Rows of the list of those without a level, with the reason."""
    return [
        {
            "tt": i,
            "ten": d.ten,
            "noi": d.noi_ten,
            "ly_do": ly_do_chua_xep_loai(nc.bang.ket_qua.get(d.ma)),
        }
        for i, d in enumerate(dong, 1)
    ]


def _dau(nc: NguCanh, giay: Giay) -> BoiCanh:
    return {**chung(nc, giay), "don_vi": nc.du_lieu.ten_doi_tuong(giay.don_vi)}


def _mot_nhom(nc: NguCanh, n: Nhom, *, cung_phieu: bool) -> BoiCanh:
    dong = [d for d in n.dong if duoc_xep_loai(nc, d.ma)]
    chung_ = phieu_nhieu_nhat(_phieu_cua(nc, d) for d in dong) if cung_phieu else None
    return {
        "ten": n.ten,
        "them": f". {_dong_phieu(nc, n)}." if cung_phieu and n.ten else "",
        "hang": [_hang(nc, i, d, chung_) for i, d in enumerate(dong, 1)],
    }


def _hang(
    nc: NguCanh, tt: int, d: Dong, phieu_chung: tuple[int | None, int | None] | None
) -> BoiCanh:
    kq = nc.bang.ket_qua.get(d.ma)
    b = _phieu_cua(nc, d)
    nhan_xet = (
        f"phiếu hợp lệ {_so(b.hop_le)}, không hợp lệ {_so(b.khong_hop_le)}"
        if b is not None and phieu_chung not in (None, (b.hop_le, b.khong_hop_le))
        else "",
        y_kien_chu_the(nc.du_lieu, d.ma),
        ghi_chu(kq),
    )
    return {
        "tt": tt,
        "ten": d.ten,
        "tu_xep_loai": ma_muc(d.tu_xep_loai),
        **d.cot,
        **o_phieu(nc, b),
        "hop_le": "" if b is None or b.hop_le is None else str(b.hop_le),
        "de_nghi": ma_muc(kq.muc_de_xuat if kq else None),
        "quyet_dinh": ma_muc(kq.muc_quyet_dinh if kq else None),
        "ghi_chu": "; ".join(x for x in nhan_xet if x),
    }


def _so(so: int | None) -> str:
    return CHAM if so is None else str(so)


def _phieu_cua(nc: NguCanh, d: Dong) -> BieuQuyet | None:
    return phieu_cua(nc.du_lieu, d.ma, noi_bo_phieu(nc.du_lieu, d.noi))


def _dong_phieu(nc: NguCanh, n: Nhom) -> str:
    return dong_phieu(_phieu_cua(nc, d) for d in n.dong if duoc_xep_loai(nc, d.ma))
