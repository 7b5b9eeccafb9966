"""Contexts of the papers of the dossier itself: cover, list of contents, packing list.

Kế hoạch 41-KH/ĐUK, mục II.B.7.2, Ghi chú: the organisation's papers first, in the order
of the checklist, persons after. Columns of the list of contents follow the list that
archives ask for (number, date, name, pages, remarks).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pipeline.model import Giay, HoSo, KemTheo, MucHoSo, NguonGiay
from pipeline.papers.giai_trinh import giai_trinh
from pipeline.papers.khung import (
    BoiCanh,
    HamBoiCanh,
    NguCanh,
    chung,
    dia_danh,
    ten_co_quan,
    van_ban_cua,
)
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.so import dem

__all__ = ["BOI_CANH", "boi_canh_muc_luc"]

Trang = Mapping[str, tuple[int, int]]


def bia(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Cover of the unit's dossier; pages and archive numbers are written by hand."""
    ho_so = _ho_so(nc, giay)
    goc = chung(nc, giay)
    return {
        **goc,
        "ten": ho_so.ten,
        "so_ho_so": None,
        "so_giay": _dem(len(_trong_tap(ho_so))),
        "so_trang": None,
        "thoi_han": ho_so.thoi_han or None,
        "thoi_han_bao_quan": None,
        "dia_danh": dia_danh(nc.du_lieu, ho_so.don_vi),
    }


def boi_canh_muc_luc(nc: NguCanh, ho_so: HoSo, trang: Trang) -> BoiCanh:
    """List of contents; `trang` gives the first and last page of each paper by Giay.ma."""
    giay = Giay(
        ma=f"{ho_so.don_vi}-muc-luc",
        mau="muc-luc",
        ten="Mục lục",
        don_vi=ho_so.don_vi,
        chu_the=ho_so.don_vi,
        nguon=NguonGiay.SINH,
    )

    def hang(m: MucHoSo, g: Giay | None, so: str, ten: str) -> BoiCanh:
        so_ky_hieu, ngay = _so_va_ngay(nc, g) if g else ("", "")
        return {
            "so": so,
            "ten": ten,
            "so_ky_hieu": so_ky_hieu,
            "ngay": ngay,
            "so_ban": g.so_ban if g and g.nguon is not NguonGiay.THIEU else "",
            "trang": _trang(trang.get(g.ma)) if g else "",
            "ghi_chu": _ghi_chu(m, g),
        }

    cuoi = [trang[g.ma][1] for g in ho_so.giay if g.ma in trang]
    return {
        **chung(nc, giay),
        "ten": ho_so.ten,
        "nhom": _nhom(nc, ho_so, hang),
        "so_giay": _dem(len(_trong_tap(ho_so))),
        "so_trang": max(cuoi) if cuoi else None,
        "so_giu_rieng": _dem(sum(g.nguon is NguonGiay.GIU_RIENG for g in ho_so.giay)),
        "so_thieu": _dem(len(ho_so.con_thieu)),
    }


def muc_luc(nc: NguCanh, giay: Giay) -> BoiCanh:
    """List of contents before the dossier is bound: without page numbers."""
    return boi_canh_muc_luc(nc, _ho_so(nc, giay), {})


def phieu_giao(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Packing list: what is handed over, in how many copies, to whom."""
    ho_so = _ho_so(nc, giay)
    dl = nc.du_lieu

    def hang(m: MucHoSo, g: Giay | None, so: str, ten: str) -> BoiCanh:
        giao = g is not None and g.nguon is not NguonGiay.THIEU
        return {
            "so": so,
            "ten": ten,
            "so_ban": g.so_ban if g and giao else "",
            "noi_nhan": "\n".join(g.noi_nhan) if g and giao else "",
            "ghi_chu": _ghi_chu(m, g),
        }

    co = [g for g in ho_so.giay if g.nguon is not NguonGiay.THIEU]
    t = dl.to_chuc_theo_ma.get(ho_so.don_vi)
    return {
        **chung(nc, giay),
        "ten": ho_so.ten,
        "ben_giao": ten_co_quan(dl, ho_so.don_vi),
        "ben_nhan": ten_co_quan(dl, t.cap_tren) if t and t.cap_tren else None,
        "nhom": _nhom(nc, ho_so, hang),
        "so_giay": _dem(len(co)),
        "tong_ban": _dem(sum(g.so_ban for g in co)),
        "tinh_trang": None,
    }


# --- rows -----------------------------------------------------------------------------


def _nhom(
    nc: NguCanh, ho_so: HoSo, hang: Callable[[MucHoSo, Giay | None, str, str], BoiCanh]
) -> list[BoiCanh]:
    """Items in order: those of the organisation, then one group for each person.

    An item with one paper is one row; with several, a row for the item and one for each.
    """
    nhom: list[BoiCanh] = []
    nguoi: str | None = None
    for m in ho_so.muc:
        if not nhom or m.ca_nhan != nguoi:
            nguoi = m.ca_nhan
            ten = f"Hồ sơ cá nhân: {nc.du_lieu.ten_doi_tuong(nguoi)}" if nguoi else ""
            nhom.append({"ten": ten, "them": "", "hang": []})
        cac = nhom[-1]["hang"]
        if len(m.giay) == 1:
            cac.append(hang(m, m.giay[0], m.so, m.ten))
        else:
            cac.append(hang(m, None, m.so, m.ten))
            for g in m.giay:
                ten = nc.du_lieu.ten_doi_tuong(g.chu_the) if g.chu_the != ho_so.don_vi else ""
                cac.append(hang(m, g, "", f"- {g.ten}" + (f": {ten}" if ten else "")))
    if nhom and any(m.ca_nhan for m in ho_so.muc):
        nhom[0]["ten"] = nhom[0]["ten"] or "Hồ sơ của tổ chức đảng"
    return nhom


def _ghi_chu(m: MucHoSo, g: Giay | None) -> str:
    """Why a paper is not in the bundle, or the checklist's own remark."""
    if g is None:
        return "" if m.giay else m.ghi_chu or "không có"
    if g.nguon is NguonGiay.THIEU:
        return "còn thiếu"
    if g.nguon is NguonGiay.GIU_RIENG:
        return "giữ riêng"
    return m.ghi_chu if len(m.giay) == 1 else ""


def _so_va_ngay(nc: NguCanh, g: Giay) -> tuple[str, str]:
    """Number and short date of a paper: as recorded, made here or attached."""
    if g.nguon is NguonGiay.SINH:
        vb = van_ban_cua(nc.du_lieu, g)
        return (vb.so or "", ngay_ngan(vb.ngay)) if vb else ("", "")
    kem = next(
        (
            k
            for k in nc.du_lieu.cua(KemTheo, g.chu_the)
            if k.ten == g.ten and (not g.tep or k.tep == g.tep)
        ),
        None,
    )
    return (kem.so or "", ngay_ngan(kem.ngay)) if kem else ("", "")


def _dem(n: int) -> str:
    return dem(n) if n else "0"


def _trang(tu_den: tuple[int, int] | None) -> str:
    if tu_den is None:
        return ""
    tu, den = tu_den
    return str(tu) if tu == den else f"{tu}–{den}"


def _trong_tap(ho_so: HoSo) -> list[Giay]:
    return [g for g in ho_so.giay if g.nguon in (NguonGiay.SINH, NguonGiay.KEM_THEO)]


def _ho_so(nc: NguCanh, giay: Giay) -> HoSo:
    """The dossier that a paper stands in front of; an empty one when the plan has none."""
    ten = nc.du_lieu.ten_doi_tuong(giay.don_vi)
    rong = HoSo(don_vi=giay.don_vi, ten=ten, thu_muc="", muc=())
    return next((h for h in nc.ke_hoach.ho_so if h.don_vi == giay.don_vi), rong)


BOI_CANH: Mapping[str, HamBoiCanh] = {
    "bia": bia,
    "muc-luc": muc_luc,
    "phieu-giao": phieu_giao,
    "giai-trinh": giai_trinh,
}
