"""Contexts of the submissions (Mẫu 12 and those of subordinate bodies).

Kế hoạch 41-KH/ĐUK, mục II.B.7.1: a base organisation asks for the rating of itself, its
committee and the members of that; a cell for its members, itself, its committee and the
members of that; a đảng bộ bộ phận also for its cells.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model import (
    BieuQuyet,
    CuocHop,
    DuLieu,
    Giay,
    HoSo,
    Muc,
    NguonGiay,
    ToChuc,
)
from pipeline.papers.bieu_chung import (
    CHU_THICH,
    cap_uy_vien,
    ma_muc,
    muc_tinh_ty_le,
    noi_bo_phieu,
    o_phieu,
    phieu_cua,
)
from pipeline.papers.khung import BoiCanh, NguCanh, chung, ten_co_quan
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.so import dem, phan_tram

__all__ = ["to_trinh"]

_CHAM = "………"


def to_trinh(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 12 of a base organisation, of a đảng bộ bộ phận or of a cell, by the form's id."""
    dl = nc.du_lieu
    t = dl.to_chuc_theo_ma[giay.don_vi]
    ten = ten_co_quan(dl, t.ma)
    goc = chung(nc, giay)
    if giay.mau == "mau-12":
        dang_vien: list[str] = []
        nhom = _cua_co_so(nc, t)
    elif giay.mau == "mau-12-bo-phan":
        dang_vien = _tong_dang_vien(nc, t)
        nhom = _cua_bo_phan(nc, t)
    else:
        dang_vien = _tong_dang_vien(nc, t)
        nhom = _cua_chi_bo(nc, t)
    nhom = [n for n in nhom if n["hang"]]
    tt = 0
    for n in nhom:
        for r in n["hang"]:
            tt += 1
            r["tt"] = tt
    return {
        **goc,
        "noi_nhan": ["Như trên", *goc["noi_nhan"]],
        "co_quan": ten,
        "kinh_gui": _kinh_gui(dl, t, co_so=t.loai.la_co_so),
        "can_cu": _can_cu(nc, t),
        "dang_vien": dang_vien,
        "nhom": nhom,
        "ghi_chu": [x for x in (f"Ghi chú: {CHU_THICH}.", muc_tinh_ty_le(nc)) if x],
        "kem_theo": _kem_theo(nc, giay),
    }


# --- who is asked for -----------------------------------------------------------------


def _cua_co_so(nc: NguCanh, t: ToChuc) -> list[BoiCanh]:
    dl = nc.du_lieu
    cap_uy = dl.cap_uy_cua(t.ma)
    nhom = [_nhom(nc, "Tổ chức cơ sở đảng", [(t.ma, t.ten)], t)]
    if cap_uy:
        nhom.append(_nhom(nc, "Tập thể cấp ủy", [(cap_uy.ma, cap_uy.ten)], t))
    nhom.append(_nhom(nc, "Cá nhân cấp ủy viên", _cap_uy_vien(dl, t), t))
    return nhom


def _cua_chi_bo(nc: NguCanh, t: ToChuc) -> list[BoiCanh]:
    dl = nc.du_lieu
    cap_uy = dl.cap_uy_cua(t.ma)
    nhom = [
        _nhom(nc, "Chi bộ", [(t.ma, t.ten)], t),
        _nhom(nc, "Cá nhân cấp ủy viên", _cap_uy_vien(dl, t), t),
    ]
    if cap_uy:
        nhom.append(_nhom(nc, "Tập thể chi ủy", [(cap_uy.ma, cap_uy.ten)], t))
    return nhom


def _cua_bo_phan(nc: NguCanh, t: ToChuc) -> list[BoiCanh]:
    dl = nc.du_lieu
    duoi = dl.truc_thuoc(t.ma)
    chi_uy = [x for d in duoi if (x := dl.cap_uy_cua(d.ma))]
    dang_uy = dl.cap_uy_cua(t.ma)
    return [
        _nhom(nc, "Chi bộ trực thuộc", [(d.ma, d.ten) for d in duoi], t),
        _nhom(
            nc,
            "Cá nhân cấp ủy viên",
            [x for d in (t, *duoi) for x in _cap_uy_vien(dl, d, kem_noi=True)],
            t,
        ),
        _nhom(nc, "Tập thể chi ủy trực thuộc", [(x.ma, x.ten) for x in chi_uy], t),
        _nhom(
            nc,
            "Đảng bộ bộ phận, tập thể đảng ủy bộ phận",
            [(t.ma, t.ten), *([(dang_uy.ma, dang_uy.ten)] if dang_uy else [])],
            t,
        ),
    ]


def _cap_uy_vien(dl: DuLieu, t: ToChuc, *, kem_noi: bool = False) -> list[tuple[str, str]]:
    """Members of a committee: code, and name with post; `kem_noi` adds the committee's name."""
    cap_uy = dl.cap_uy_cua(t.ma)
    noi = f", {cap_uy.ten if cap_uy else t.ten}" if kem_noi else ""
    return [(c.ma, f"{dl.ten_doi_tuong(c.ma)}\n{c.chuc_vu}{noi}") for c in cap_uy_vien(dl, t.ma)]


def _nhom(nc: NguCanh, ten: str, cac: Iterable[tuple[str, str]], t: ToChuc) -> BoiCanh:
    return {"ten": ten, "them": "", "hang": [_hang(nc, ma, nhan, t) for ma, nhan in cac]}


def _hang(nc: NguCanh, ma: str, nhan: str, t: ToChuc) -> BoiCanh:
    dl = nc.du_lieu
    kq = nc.bang.ket_qua.get(ma)
    noi = noi_bo_phieu(dl, t.ma)
    phieu = phieu_cua(dl, ma, noi) or next(iter(dl.cua(BieuQuyet, ma)), None)
    return {
        "ten": nhan,
        "tu_xep_loai": ma_muc(_tu_xep_loai(dl, ma)),
        "phieu": o_phieu(nc, phieu),
        "de_nghi": ma_muc(kq.muc_de_xuat if kq else None),
    }


def _tu_xep_loai(dl: DuLieu, ma: str) -> Muc | None:
    x = dl.to_chuc_theo_ma.get(ma) or dl.tap_the_theo_ma.get(ma) or dl.chuc_vu_theo_ma.get(ma)
    return x.tu_xep_loai if x else None


def _tong_dang_vien(nc: NguCanh, t: ToChuc) -> list[str]:
    """How many members are proposed for each level; dots while nothing is proposed."""
    tat_ca = nc.du_lieu.dang_vien_ca_cay(t.ma)
    muc = [
        kq.muc_de_xuat
        for d in tat_ca
        if (kq := nc.bang.ket_qua.get(d.ma)) and kq.muc_de_xuat is not None
    ]
    co = len(muc)
    dong = [
        f"Đảng viên: tổng số {dem(len(tat_ca))} đồng chí; đề nghị xếp loại "
        f"{dem(co) if co else _CHAM} đồng chí (có danh sách tổng hợp phiếu kèm theo), gồm:"
    ]
    for m in sorted(Muc, reverse=True):
        n = muc.count(m)
        so = f"{dem(n) if n else 0} đồng chí ({phan_tram(n / co)})" if co else _CHAM
        dong.append(f"- {m.ten}: {so}{'.' if m is Muc.KHTNV else ';'}")
    return dong


# --- heading and attachments ----------------------------------------------------------


def _kinh_gui(dl: DuLieu, t: ToChuc, *, co_so: bool) -> str:
    """The superior committee; its ban thường vụ where that decides about base bodies."""
    tren = dl.to_chuc_theo_ma.get(t.cap_tren or "")
    if tren is None:
        return _CHAM
    ten = ten_co_quan(dl, tren.ma)
    return f"Ban Thường vụ {ten}" if co_so and tren.co_ban_thuong_vu else ten


def _can_cu(nc: NguCanh, t: ToChuc) -> list[str]:
    """Grounds: the regulation's documents, then the meetings of the unit."""
    noi = noi_bo_phieu(nc.du_lieu, t.ma)
    hop = [_hop(h) for h in nc.du_lieu.cuoc_hop if h.don_vi in noi]
    return [*(f"Căn cứ {v}" for v in nc.quy_dinh.van_ban_can_cu), *hop]


def _hop(h: CuocHop) -> str:
    ngay = f", ngày {ngay_ngan(h.ngay)}" if h.ngay else ""
    return f"Căn cứ kết quả {h.ten[:1].lower()}{h.ten[1:]}{ngay}"


def _kem_theo(nc: NguCanh, giay: Giay) -> list[str]:
    """Checklist items of the unit that hold a paper; what is missing is not claimed."""
    ho_so: HoSo | None = next((h for h in nc.ke_hoach.ho_so if h.don_vi == giay.don_vi), None)
    if ho_so is None:
        return []
    co = [
        m
        for m in ho_so.muc
        if not m.ca_nhan
        and any(g.nguon is not NguonGiay.THIEU and g.mau != giay.mau for g in m.giay)
    ]
    return [f"- {m.ten}{'.' if m is co[-1] else ';'}" for m in co]
