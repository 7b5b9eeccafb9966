"""Contexts of the papers about one subject: reviews, criteria sheets, comments.

Mẫu 1, 2, 3a-3f, 4, 6, 3-213 and the summary of comments (Kế hoạch 41-KH/ĐUK, mục II.A.3,
II.B.1.2, II.B.2.2, II.B.3.2 and II.B.7.1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.model import BieuQuyet, DuLieu, Giay, LoaiDoiTuong, Muc, TieuChi, YKien
from pipeline.papers.bieu_chung import chuc_vu_cua, ma_muc
from pipeline.papers.chu import (
    cac_dong,
    cuoc_hop,
    de_muc,
    doan,
    ma_ca_nhan,
    nhom_tieu_chi,
    so_tiep,
    ten_muc,
)
from pipeline.papers.khung import BoiCanh, HamBoiCanh, NguCanh, chung, dia_danh, dong_chi
from pipeline.papers.to_trinh import to_trinh
from pipeline.papers.tong_ket import bao_cao_tong_ket
from pipeline.vi.ngay import ngay_ngan, ngay_van_ban
from pipeline.vi.so import dem, so_viet
from pipeline.vi.van_ban import theo_kieu

__all__ = ["BOI_CANH"]

_HANG_TRONG = 8  # rows for writing by hand, where nothing is recorded
_CHAM = "………………"  # in headings, where a value is a word of the line


def mau_1(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 1: report of a collective on its review, issued by its committee (II.A.3.1)."""
    ma, ten, tu_xep_loai = _tap_the(nc, giay)
    return {
        **chung(nc, giay),
        "ten": ten,
        **_cac_de_muc(de_muc(nc, "mau-1", (ma,))),
        "nhom": nhom_tieu_chi(nc, LoaiDoiTuong.TAP_THE, (ma,)),
        "tu_xep_loai": ma_muc(tu_xep_loai),
    }


def mau_2(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 2: self-review of a member, with the contents of II.A.3.2.b for leaders.

    Later blocks (head of the agency, cell, base committee) stay dotted until the rating as
    công chức, the vote of the cell and the decision are in the data.
    """
    dl = nc.du_lieu
    dv = dong_chi(dl, giay.chu_the)
    cac_ma = ma_ca_nhan(dl, giay.chu_the)
    ma = dv.ma if dv else giay.chu_the
    chi_bo = dv.to_chuc if dv else giay.don_vi
    kq = nc.bang.ket_qua.get(ma)
    da_bo_phieu = bool(dl.cua(BieuQuyet, ma))
    co_so = dl.co_so_cua(chi_bo)
    kieu = dl.ky.kieu_dau
    if co_so is None:
        cap, thay_mat = "Đảng ủy (chi bộ) cơ sở", "T/M ĐẢNG ỦY (CHI BỘ)"
    elif co_so.loai.la_chi_bo:
        cap, thay_mat = "Chi bộ cơ sở", "T/M CHI BỘ"
    else:
        cap, thay_mat = "Đảng ủy cơ sở", "T/M ĐẢNG ỦY"
    return {
        **chung(nc, giay, ban_hanh=chi_bo),
        **_ca_nhan(nc, giay),
        "chuc_vu_dang": (dv and dv.chuc_vu_dang) or _chuc_vu_dang(dl, cac_ma),
        "chuc_vu_chinh_quyen": dv.chuc_vu_chinh_quyen if dv else None,
        "chuc_vu_doan_the": dv.chuc_vu_doan_the if dv else None,
        **_cac_de_muc(
            de_muc(
                nc,
                "mau-2",
                cac_ma,
                lanh_dao=any(m in dl.chuc_vu_theo_ma for m in cac_ma),
                ccvc=bool(dv and dv.la_ccvc),
            )
        ),
        "nhom": nhom_tieu_chi(nc, LoaiDoiTuong.DANG_VIEN, cac_ma, day_du=False),
        "tu_xep_loai": ma_muc(dv.tu_xep_loai if dv else None),
        "tu_xep_loai_ccvc": ma_muc(dv.tu_xep_loai_ccvc if dv else None),
        "muc_ccvc": ten_muc(dv.xep_loai_ccvc if dv else None),
        "muc_chi_bo": ten_muc(kq.muc_de_xuat if kq and da_bo_phieu else None),
        "muc_quyet_dinh": ten_muc(kq.muc_quyet_dinh if kq else None),
        "cap_quyet_dinh": theo_kieu(cap, kieu),
        "quyen_han_chi_bo": theo_kieu(
            "T/M CHI ỦY" if dl.cap_uy_cua(chi_bo) else "T/M CHI BỘ", kieu
        ),
        "quyen_han_co_so": theo_kieu(thay_mat, kieu),
        "ngay_ky": f"{dia_danh(dl, chi_bo)}, {ngay_van_ban(None)}",
    }


def mau_3(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 3a-3f: criteria of a Party organisation (II.B.1.2), counts of sheets or boxes."""
    t = nc.du_lieu.to_chuc_theo_ma.get(giay.chu_the)
    return {
        **_phieu(nc, giay, LoaiDoiTuong.TO_CHUC, giay.chu_the),
        "loai": t.loai.ten if t else None,
        "tu_xep_loai": ma_muc(t.tu_xep_loai if t else None),
    }


def mau_4(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 4: criteria of a committee (II.B.3.2), counts of sheets or boxes."""
    ma, ten, tu_xep_loai = _tap_the(nc, giay)
    return {
        **_phieu(nc, giay, LoaiDoiTuong.TAP_THE, ma),
        "ten": ten,
        "tu_xep_loai": ma_muc(tu_xep_loai),
    }


def mau_6(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 6: criteria of a member (II.B.2.2), ticked where the member's levels are known."""
    dv = dong_chi(nc.du_lieu, giay.chu_the)
    return {
        **chung(nc, giay, ban_hanh=dv.to_chuc if dv else None),
        **_ca_nhan(nc, giay),
        "nhom": nhom_tieu_chi(nc, LoaiDoiTuong.DANG_VIEN, ma_ca_nhan(nc.du_lieu, giay.chu_the)),
        "tu_xep_loai": ma_muc(dv.tu_xep_loai if dv else None),
    }


def mau_3_213(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 3-213: comment of the committee where the member lives; blank without a row."""
    dl = nc.du_lieu
    dv = dong_chi(dl, giay.chu_the)
    r = next((x for x in dl.nhan_xet_213 if dv is not None and x.dang_vien == dv.ma), None)
    kieu = dl.ky.kieu_dau
    return {
        "nam": nc.nam,
        "dau": {
            "cap_tren": r.dang_bo.upper() if r and r.dang_bo else f"ĐẢNG BỘ {_CHAM}",
            "co_quan": r.chi_bo.upper() if r and r.chi_bo else f"CHI BỘ {_CHAM}",
            "so": "",
            "noi_ngay": f"{_CHAM}, " + ngay_van_ban(r.ngay if r else None, nam=nc.nam),
        },
        **_ca_nhan(nc, giay),
        "noi_cu_tru": dv.noi_cu_tru if dv else None,
        **{f"muc_{i}": getattr(r, f"muc_{i}", None) for i in range(1, 7)},
        "nhan_xet_khac": doan(r.nhan_xet_khac if r else None),
        "xac_nhan": theo_kieu("XÁC NHẬN CỦA ĐẢNG ỦY", kieu),
    }


def tong_hop_y_kien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Comments on one person at the review meeting (II.B.7.1, personal part, item 3)."""
    dl = nc.du_lieu
    dv = dong_chi(dl, giay.chu_the)
    cac_ma = ma_ca_nhan(dl, giay.chu_the)
    cap_uy = dl.cap_uy_cua(giay.don_vi)
    noi = [
        *(dl.chuc_vu_theo_ma[m].tai for m in cac_ma if m in dl.chuc_vu_theo_ma),
        *((cap_uy.ma,) if cap_uy else ()),
        giay.don_vi,
        *((dv.to_chuc,) if dv else ()),
    ]
    hop = cuoc_hop(dl, noi)
    y_kien = cac_dong(dl, YKien, cac_ma)
    return {
        **chung(nc, giay),
        **_ca_nhan(nc, giay),
        "hoi_nghi": hop.ten if hop else None,
        "ngay_dia_diem": ", ".join(x for x in (ngay_ngan(hop.ngay), hop.dia_diem) if x)
        if hop
        else None,
        "hang": [
            {"tt": i, "nguoi": y.nguoi_gop_y, "noi_dung": y.noi_dung, "tiep_thu": y.tiep_thu}
            for i, y in enumerate(y_kien, 1)
        ]
        or [{"tt": "", "nguoi": "", "noi_dung": "", "tiep_thu": ""}] * _HANG_TRONG,
        "so_y_kien": dem(len(y_kien)) if y_kien else None,
        "thu_ky": hop.thu_ky if hop else None,
        "chu_tri": hop.chu_tri if hop else None,
    }


# --- parts of several forms ---------------------------------------------------------


def _ca_nhan(nc: NguCanh, giay: Giay) -> BoiCanh:
    dl = nc.du_lieu
    dv = dong_chi(dl, giay.chu_the)
    return {
        "ho_ten": dv.ho_ten if dv else None,
        "ngay_sinh": ngay_ngan(dv.ngay_sinh) if dv else "",
        "chuc_vu": chuc_vu_cua(dl, dv) if dv else "",
        "don_vi_cong_tac": dv.don_vi_cong_tac if dv else None,
        "chi_bo": dl.ten_doi_tuong(dv.to_chuc) if dv else None,
    }


def _chuc_vu_dang(dl: DuLieu, cac_ma: Sequence[str]) -> str:
    """Posts in the Party from the sheet "Chức vụ", where the member's row names none."""
    cac = (dl.chuc_vu_theo_ma[m] for m in cac_ma if m in dl.chuc_vu_theo_ma)
    return "; ".join(f"{c.chuc_vu}, {dl.ten_doi_tuong(c.tai)}" for c in cac)


def _cac_de_muc(cac: list[BoiCanh]) -> BoiCanh:
    """Headings, and the numbers of the two that follow them: criteria, level."""
    return {"de_muc": cac, "so_tieu_chi": so_tiep(cac), "so_tu_nhan": so_tiep(cac, 2)}


def _phieu(nc: NguCanh, giay: Giay, loai: LoaiDoiTuong, ma: str) -> BoiCanh:
    """Criteria sheet: its counts when there are any; total points only when all are known."""
    nhom = nhom_tieu_chi(nc, loai, (ma,))
    hang = [r for n in nhom for r in n["hang"]]
    so_phieu = [list(r["phieu"].values()) for r in hang]
    tong = {sum(d) if None not in d else None for d in so_phieu}
    ma_tieu_chi = {tc.ma for tc in nc.quy_dinh.tieu_chi_cua(loai)}
    diem = [
        r.diem
        for r in nc.du_lieu.cua(TieuChi, ma)
        if r.tieu_chi in ma_tieu_chi and r.diem is not None
    ]
    co_phieu = any(x is not None for d in so_phieu for x in d)
    return {
        **chung(nc, giay),
        "nhom": nhom,
        "co_phieu": co_phieu,
        "ten_loai": "BẢN TỔNG HỢP PHIẾU" if co_phieu else "PHIẾU",
        "so_phieu": tong.pop() if len(tong) == 1 else None,
        "tong_diem": so_viet(sum(diem)) if hang and len(diem) == len(hang) else "",
    }


def _tap_the(nc: NguCanh, giay: Giay) -> tuple[str, str, Muc | None]:
    """Code, name and self-rating of the collective: a cell without chi ủy is its own."""
    dl = nc.du_lieu
    ma = giay.chu_the
    tap_the = dl.tap_the_theo_ma.get(ma) or dl.cap_uy_cua(ma)
    x = tap_the or dl.to_chuc_theo_ma.get(ma)
    return (x.ma, x.ten, x.tu_xep_loai) if x else (ma, dl.ten_doi_tuong(ma), None)


BOI_CANH: Mapping[str, HamBoiCanh] = {
    "mau-1": mau_1,
    "mau-2": mau_2,
    **{f"mau-3{chu}": mau_3 for chu in ("a", "b", "c", "d", "dd", "e", "f")},
    "mau-4": mau_4,
    "mau-6": mau_6,
    **{f"mau-12{duoi}": to_trinh for duoi in ("", "-chi-bo", "-bo-phan")},
    "bao-cao-tong-ket": bao_cao_tong_ket,
    "mau-3-213": mau_3_213,
    "tong-hop-y-kien": tong_hop_y_kien,
}
