"""Scope: whether a subject is reviewed, and whether it is rated at all this year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from pipeline.model import (
    BanGhi,
    Buoc,
    ChucVu,
    DangVien,
    GiaiDoan,
    KetLuanBuoc,
    TinhTrang,
)
from pipeline.rating.boi_canh import BoiCanh
from pipeline.rating.chu import lap_buoc, ngay_chu
from pipeline.rating.doi_tuong import DoiTuong, LuatApDung
from pipeline.regulation.nen import QuyTac
from pipeline.regulation.schema import PhamVi

__all__ = ["Vao", "XetPhamVi", "du_thang", "xet_pham_vi"]

_GD = GiaiDoan.PHAM_VI
_THANG_MOT_NAM = 12


class Vao(Enum):
    """Whether the subject enters the rating."""

    CO = auto()
    KHONG = auto()  # not rated this year, counts in no share
    HOAN = auto()  # put off until its review is finished: counts as unknown
    CHUA_RO = auto()  # the workbook does not say whether the review is finished


class XetPhamVi(NamedTuple):
    """Outcome of the stage."""

    vao: Vao
    kiem_diem: bool
    buoc: tuple[Buoc, ...]
    thieu: tuple[str, ...] = ()


def xet_pham_vi(bc: BoiCanh, dt: DoiTuong, luat: LuatApDung) -> XetPhamVi:
    """Objects of the regulation, then its exceptions, in the order of the regulation."""
    buoc: list[Buoc] = []
    thieu: list[str] = []
    kiem_diem = True
    if luat.ngoai_doi_tuong:
        return XetPhamVi(Vao.KHONG, False, (_ngoai(bc, dt),))
    if luat.doi_tuong is not None:
        d = luat.doi_tuong
        dat = KetLuanBuoc.DAT if d.xep_loai else KetLuanBuoc.KHONG_DAT
        tac_dong = "" if d.xep_loai else "không xếp loại theo văn bản này"
        buoc.append(lap_buoc(d, f"Đối tượng: {d.ten}", _GD, "thuộc", dat, tac_dong=tac_dong))
        if not d.xep_loai:
            return XetPhamVi(Vao.KHONG, d.kiem_diem, tuple(buoc))
    vao = Vao.CO
    for p in luat.pham_vi:
        ket, gia_tri, dong, cot = _xet(p, bc, dt)
        if ket is None:
            noi = dong[0].o_cua(cot[0]) if dong else ""
            thieu.append(f"{noi or 'Chưa ghi'}: {gia_tri}")
            chua = KetLuanBuoc.THIEU_DU_LIEU
            buoc.append(lap_buoc(p, p.mo_ta, _GD, gia_tri, chua, dong=dong, cot=cot))
            if p.chua_kiem_diem and vao is Vao.CO:
                vao = Vao.CHUA_RO
        elif not ket:
            khong = KetLuanBuoc.DAT if p.chua_kiem_diem else KetLuanBuoc.KHONG_AP_DUNG
            buoc.append(lap_buoc(p, p.mo_ta, _GD, gia_tri, khong))
        else:
            tac_dong = "vẫn xếp loại" if p.xep_loai else "không xếp loại"
            tac_dong += "" if p.kiem_diem else ", không kiểm điểm"
            dat = KetLuanBuoc.DAT if p.xep_loai else KetLuanBuoc.KHONG_DAT
            buoc.append(
                lap_buoc(p, p.mo_ta, _GD, gia_tri, dat, tac_dong=tac_dong, dong=dong, cot=cot)
            )
            if not p.xep_loai:
                vao = Vao.HOAN if p.chua_kiem_diem else Vao.KHONG
                return XetPhamVi(vao, p.kiem_diem, tuple(buoc))
            kiem_diem = kiem_diem and p.kiem_diem
    return XetPhamVi(vao, kiem_diem, tuple(buoc), tuple(thieu))


def _ngoai(bc: BoiCanh, dt: DoiTuong) -> Buoc:
    cac = [d for d in bc.quy_dinh.doi_tuong if d.doi_tuong is dt.loai]
    chung = QuyTac(ma=f"{dt.loai}.ngoai_doi_tuong", can_cu=cac[0].can_cu)
    mo_ta = "Đối tượng: " + "; ".join(d.ten for d in cac)
    tac_dong = "không xếp loại theo văn bản này"
    return lap_buoc(chung, mo_ta, _GD, "không thuộc", KetLuanBuoc.KHONG_DAT, tac_dong=tac_dong)


_Xet = tuple[bool | None, str, tuple[BanGhi, ...], tuple[str, ...]]
"""Does the exception apply, the fact in words, its row and column."""


def _xet(p: PhamVi, bc: BoiCanh, dt: DoiTuong) -> _Xet:
    if p.tinh_trang:
        tinh_trang = dt.dang_vien.tinh_trang if dt.dang_vien else TinhTrang.BINH_THUONG
        dong = (dt.dang_vien,) if dt.dang_vien else ()
        return tinh_trang in p.tinh_trang, tinh_trang.ten, dong, ("tinh_trang",)
    if p.duoi_thang is not None:
        return _xet_moi(p.duoi_thang, bc.du_lieu.ky.ngay_danh_gia, dt)
    r = dt.ban_ghi
    if r.da_kiem_diem is None:
        return None, "đã hoàn thành kiểm điểm hay chưa", (r,), ("da_kiem_diem",)
    chu = "đã hoàn thành kiểm điểm" if r.da_kiem_diem else "chưa hoàn thành kiểm điểm"
    return not r.da_kiem_diem, chu, (r,), ("da_kiem_diem",)


def _xet_moi(thang: int, den: date, dt: DoiTuong) -> _Xet:
    """Newly admitted, founded, or appointed.

    A member's date of admission, and the date of a post, must be there. The founding date
    of an organisation or a collective is asked for only when it is new: an empty cell
    means that it is not.
    """
    r = dt.ban_ghi
    if isinstance(r, DangVien):
        if r.ngay_vao_dang is None:
            return None, "ngày vào Đảng", (r,), ("ngay_vao_dang",)
        tu, khoa, goi = r.ngay_vao_dang, "ngay_vao_dang", "vào Đảng"
    elif isinstance(r, ChucVu):
        if r.tu_ngay is None:
            return None, "ngày giữ chức vụ", (r,), ("tu_ngay",)
        tu, khoa, goi = r.tu_ngay, "tu_ngay", "giữ chức vụ"
    else:
        if r.ngay_thanh_lap is None:
            return False, "không ghi ngày thành lập: không phải mới thành lập", (), ()
        tu, khoa, goi = r.ngay_thanh_lap, "ngay_thanh_lap", "thành lập"
    chua = not du_thang(tu, den, thang)
    ket = "chưa đủ" if chua else "đủ"
    chu = f"{goi} ngày {ngay_chu(tu)}, xét đến {ngay_chu(den)}: {ket}"
    return chua, f"{chu} {thang} tháng", (r,), (khoa,)


def du_thang(tu: date, den: date, thang: int) -> bool:
    """Whether at least so many whole months lie between two dates.

    From the 31st, a shorter month is whole on its last day.
    """
    so = (den.year - tu.year) * _THANG_MOT_NAM + den.month - tu.month
    cuoi_thang = den.day == monthrange(den.year, den.month)[1]
    if den.day < tu.day and not cuoi_thang:
        so -= 1
    return so >= thang
