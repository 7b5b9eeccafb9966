"""Caps: not above the level of another subject, or at most a level when a fact holds."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from pipeline.model import BanGhi, Buoc, ChucVu, GiaiDoan, KetLuanBuoc, LoaiDoiTuong, Muc
from pipeline.rating.boi_canh import BoiCanh, Khoang
from pipeline.rating.chu import khoang_chu, lap_buoc, muc_chu
from pipeline.rating.doi_tuong import DoiTuong
from pipeline.regulation.schema import Tran

__all__ = ["XetTran", "lien_quan", "xet_tran"]

_GD = GiaiDoan.TRAN


class XetTran(NamedTuple):
    """Outcome of one cap: the highest level it allows (a span while that is unknown)."""

    khoang: Khoang | None
    buoc: Buoc
    thieu: tuple[str, ...] = ()


def lien_quan(t: Tran, dt: DoiTuong) -> str | None:
    """Code of the subject whose level bounds this one; None where there is no such."""
    ben = dt.to_chuc if t.khong_cao_hon == "to_chuc" else dt.tap_the
    return ben.ma if ben is not None and ben.ma != dt.ma and t.khong_cao_hon else None


def xet_tran(t: Tran, bc: BoiCanh, dt: DoiTuong, cao: Muc) -> XetTran:
    """One cap on a subject that may so far get at most `cao`."""
    if t.khong_cao_hon is None:
        return _nghi_om(t, dt, cao)
    r = dt.ban_ghi
    if t.tru_moi_chuyen_den and isinstance(r, ChucVu) and r.moi_chuyen_den:
        cau = "người đứng đầu mới chuyển đến, không liên quan đến mức của nơi mới"
        b = lap_buoc(
            t, t.mo_ta, _GD, cau, KetLuanBuoc.KHONG_AP_DUNG, dong=(r,), cot=("moi_chuyen_den",)
        )
        return XetTran(None, b)
    ma = lien_quan(t, dt)
    khoang = bc.khoang.get(ma) if ma else None
    if ma is None or khoang is None:
        cau = "không có tổ chức, tập thể liên quan được xếp loại"
        return XetTran(None, lap_buoc(t, t.mo_ta, _GD, cau, KetLuanBuoc.KHONG_AP_DUNG))
    ten = bc.du_lieu.ten_doi_tuong(ma)
    if khoang[0] is not khoang[1] and cao > khoang[0]:
        cau = f"{ten}: chưa rõ mức ({khoang_chu(*khoang)})"
        b = lap_buoc(t, t.mo_ta, _GD, cau, KetLuanBuoc.THIEU_DU_LIEU)
        return XetTran(khoang, b, (f"Mức của {ten}",))
    return XetTran(khoang, _ket(t, f"{ten}: {muc_chu(khoang[1])}", cao, khoang[0]))


def _nghi_om(t: Tran, dt: DoiTuong, cao: Muc) -> XetTran:
    assert t.thang_tu is not None and t.muc_toi_da is not None
    d = dt.dang_vien
    thang = d.nghi_om_thang if d and dt.loai is not LoaiDoiTuong.TO_CHUC else None
    if d is None or thang is None:
        cau = "không ghi nghỉ ốm"
        return XetTran(None, lap_buoc(t, t.mo_ta, _GD, cau, KetLuanBuoc.KHONG_AP_DUNG))
    cau = f"nghỉ ốm {thang:g} tháng".replace(".", ",")
    if Decimal(str(thang)) < t.thang_tu:
        b = lap_buoc(t, t.mo_ta, _GD, cau, KetLuanBuoc.DAT, dong=(d,), cot=_COT_OM)
        return XetTran(None, b)
    b = _ket(t, cau, cao, t.muc_toi_da, (d,), _COT_OM)
    return XetTran((t.muc_toi_da, t.muc_toi_da), b)


_COT_OM = ("nghi_om_thang",)


def _ket(
    t: Tran,
    gia_tri: str,
    cao: Muc,
    tran: Muc,
    dong: tuple[BanGhi, ...] = (),
    cot: tuple[str, ...] = (),
) -> Buoc:
    """The step of a known cap: it lowers the level, or it does not."""
    ha = cao > tran
    return lap_buoc(
        t,
        t.mo_ta,
        _GD,
        gia_tri,
        KetLuanBuoc.KHONG_DAT if ha else KetLuanBuoc.DAT,
        tac_dong=f"không quá {muc_chu(tran)}" if ha else "",
        muc=tran,
        dong=dong,
        cot=cot,
    )
