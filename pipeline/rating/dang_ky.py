"""Conditions on one fact of a person, and on registers.

Registers (discipline, conclusions, votes of confidence, earlier shortcomings) are
complete by nature: no row means that there is none.
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.model import KetLuan, KhacPhuc, KyLuat, LoaiKetLuan, Muc, TinNhiem
from pipeline.rating.boi_canh import SuKien
from pipeline.rating.chu import liet_ke, muc_chu, noi_ghi, ty_le_chu
from pipeline.rating.xet import Xet, so_sanh
from pipeline.regulation.dieu_kien import (
    DkCcvc,
    DkKetLuan,
    DkKhacPhuc,
    DkKyLuat,
    DkTinNhiem,
    DkXacNhan,
)

__all__ = ["ccvc", "ket_luan", "khac_phuc", "ky_luat", "tin_nhiem", "xac_nhan"]

_CCVC = ("xep_loai_ccvc",)


def ccvc(dk: DkCcvc, sk: SuKien) -> Xet:
    """Rating as cán bộ, công chức, viên chức; missing as long as its cell is empty."""
    d = sk.dt.dang_vien
    muc = d.xep_loai_ccvc if d else None
    dong = (d,) if d else ()
    if muc is None:
        cho = noi_ghi(d, _CCVC[0], "Đảng viên") if d else "Trang “Đảng viên”"
        cau = f"{cho}: kết quả xếp loại cán bộ, công chức, viên chức"
        chu = "chưa có kết quả xếp loại cán bộ, công chức, viên chức"
        return Xet(None, chu, dong, _CCVC, (cau,))
    dung = muc >= dk.tu_muc if dk.tu_muc is not None else muc <= (dk.den_muc or Muc.KHTNV)
    return Xet(dung, muc_chu(muc), dong, _CCVC)


def xac_nhan(dk: DkXacNhan, sk: SuKien) -> Xet:
    """A yes/no column that a person fills in."""
    r, cot = sk.dt.ban_ghi, (dk.truong,)
    gia_tri = getattr(r, dk.truong)
    if gia_tri is None:
        cau = f"{r.o_cua(dk.truong) or 'Cột xác nhận'}: có hoặc không (“{dk.mo_ta}”)"
        return Xet(None, "chưa ai xác nhận", (r,), cot, (cau,))
    return Xet(gia_tri, "đã xác nhận: có" if gia_tri else "đã xác nhận: không", (r,), cot)


def ky_luat(dk: DkKyLuat, sk: SuKien) -> Xet:
    """Discipline in the year; a violation counts where it happened (see `la_noi_khac`)."""
    bc = sk.bc
    tinh: list[tuple[str, KyLuat]] = []
    bo: list[str] = []
    for ma in _AI[dk.ai](sk):
        for r in bc.ky_luat.get(ma, ()):
            ten = bc.du_lieu.ten_doi_tuong(ma)
            if dk.tu_hinh_thuc is not None and r.hinh_thuc < dk.tu_hinh_thuc:
                continue
            if dk.loai_ket_luan and not _co_ket_luan(sk, ma, dk.loai_ket_luan):
                continue
            if not bc.trong_nam(r):
                bo.append(f"{ten}: ngoài năm")
            elif dk.tru_tu_khac_phuc and r.tu_phat_hien_khac_phuc:
                bo.append(f"{ten}: tự phát hiện và khắc phục xong hậu quả")
            elif dk.tru_vi_pham_truoc and (nam := _nam_truoc(r, bc.du_lieu.ky.nam)):
                bo.append(f"{ten}: vi phạm năm {nam}, phải đánh giá lại kết quả năm {nam}")
            elif dk.ai != "chinh_no" and sk.dt.to_chuc and bc.la_noi_khac(r, sk.dt.to_chuc.ma):
                bo.append(f"{ten}: vi phạm xảy ra ở nơi khác")
            else:
                tinh.append((ten, r))
    if not tinh and not bo:
        return _KHONG_CO if not dk.co else _LE_RA_CO
    chu = [f"{ten}: {_hinh_thuc(r)}" for ten, r in tinh]
    gia_tri = liet_ke(sorted(chu)) if chu else "không có"
    if bo:
        gia_tri += f"; không tính: {liet_ke(sorted(bo))}"
    dong = tuple(r for _, r in tinh)
    xem_xet = bool(tinh) and all(_can_xem_xet(dk, r, bc.du_lieu.ky.nam) for _, r in tinh)
    return Xet(bool(tinh) is dk.co, gia_tri, dong, ("hinh_thuc",), xem_xet=xem_xet)


_KHONG_CO = Xet(True, "không có")
_LE_RA_CO = Xet(False, "không có")
_AI: dict[str, Callable[[SuKien], list[str]]] = {
    "chinh_no": lambda sk: [sk.ma_ca_nhan],
    "thanh_vien": SuKien.thanh_vien,
    "truc_thuoc": SuKien.truc_thuoc,
    "thuoc_quyen": SuKien.thuoc_quyen,
}


def _can_xem_xet(dk: DkKyLuat, r: KyLuat, nam: int) -> bool:
    """The rule leaves a discipline of this kind to the competent body."""
    return ("tu_khac_phuc" in dk.xem_xet and r.tu_phat_hien_khac_phuc) or (
        "vi_pham_truoc" in dk.xem_xet and _nam_truoc(r, nam) is not None
    )


def _nam_truoc(r: KyLuat, nam: int) -> int | None:
    """The year of a violation before the one reviewed; an undated one is of this year."""
    cua = r.ngay_vi_pham.year if r.ngay_vi_pham else nam
    return cua if cua < nam else None


def _co_ket_luan(sk: SuKien, ma: str, loai: tuple[LoaiKetLuan, ...]) -> bool:
    return any(k.loai in loai for k in sk.bc.ket_luan.get(ma, ()))


def _hinh_thuc(r: KyLuat) -> str:
    so = f" ({r.so})" if r.so else ""
    return f"{r.hinh_thuc.ten.lower()}{so}"


def ket_luan(dk: DkKetLuan, sk: SuKien) -> Xet:
    """Conclusions about the subject, or about members of a collective."""
    nguoi = sk.thanh_vien() if dk.ai == "thanh_vien" else [sk.ma_ca_nhan]
    rows: list[tuple[str, KetLuan]] = [
        (sk.bc.du_lieu.ten_doi_tuong(ma), r)
        for ma in nguoi
        for r in sk.bc.ket_luan.get(ma, ())
        if r.loai in dk.loai_ket_luan
    ]
    if not rows:
        return _KHONG_CO if not dk.co else _LE_RA_CO
    chu = sorted(f"{ten}: {r.loai.ten}" + (f" ({r.so})" if r.so else "") for ten, r in rows)
    return Xet(dk.co, liet_ke(chu), tuple(r for _, r in rows), ("loai",))


def tin_nhiem(dk: DkTinNhiem, sk: SuKien) -> Xet:
    """Share of low-confidence votes; no vote of confidence this year counts as none."""
    rows = tuple(r for ma in sk.ca_nhan() for r in sk.bc.du_lieu.cua(TinNhiem, ma))
    if not rows:
        return Xet(dk.ty_le_duoi is not None, "năm nay không lấy phiếu tín nhiệm")
    thieu = tuple(
        f"{noi_ghi(r, 'tin_nhiem_thap', 'Tín nhiệm')}: số phiếu tín nhiệm"
        for r in rows
        if not r.tong_phieu or r.tin_nhiem_thap is None
    )
    thap = sum(r.tin_nhiem_thap or 0 for r in rows)
    tong = sum(r.tong_phieu or 0 for r in rows)
    cot = ("tin_nhiem_thap",)
    if thieu:
        return Xet(None, "thiếu số phiếu tín nhiệm", rows, cot, thieu)
    chu = f"{ty_le_chu(thap, tong)} phiếu tín nhiệm thấp"
    return Xet(so_sanh(dk, (thap, tong), (thap, tong)), chu, rows, cot)


_DA_KHAC_PHUC = "Đã khắc phục"


def khac_phuc(dk: DkKhacPhuc, sk: SuKien) -> Xet:
    """Share of earlier shortcomings repaired; none recorded counts as all."""
    rows = sk.bc.du_lieu.cua(KhacPhuc, sk.dt.ma)
    if not rows:
        return Xet(dk.ty_le_tu is not None, "không có hạn chế, khuyết điểm nào phải khắc phục")
    xong = sum(r.ket_qua == _DA_KHAC_PHUC for r in rows)
    mo = sum(r.ket_qua is None for r in rows)
    ket = so_sanh(dk, (xong, len(rows)), (xong + mo, len(rows)))
    thieu = tuple(
        f"{noi_ghi(r, 'ket_qua', 'Khắc phục')}: kết quả khắc phục"
        for r in rows
        if r.ket_qua is None
    )
    chu = f"{ty_le_chu(xong, len(rows))} đã khắc phục"
    return Xet(ket, chu, rows, ("ket_qua",), thieu if ket is None else ())
