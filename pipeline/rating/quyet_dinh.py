"""The recorded decision: kept as it is, and compared with what the rules allow."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pipeline.model import Buoc, GiaiDoan, KetLuanBuoc, Muc, QuyetDinh
from pipeline.rating.boi_canh import BoiCanh, Khoang
from pipeline.rating.chu import khoang_chu, lap_buoc, muc_chu
from pipeline.rating.doi_tuong import DoiTuong, LuatApDung
from pipeline.regulation.nen import QuyTac

__all__ = ["XetQuyetDinh", "xet_quyet_dinh"]

_GD = GiaiDoan.QUYET_DINH
_COT = ("muc",)


class XetQuyetDinh(NamedTuple):
    """The level decided (None = no decision in force), its steps, and what to settle."""

    muc: Muc | None
    buoc: tuple[Buoc, ...] = ()
    hoi: tuple[str, ...] = ()


def xet_quyet_dinh(
    bc: BoiCanh, dt: DoiTuong, luat: LuatApDung, khoang: Khoang | None, du_du_lieu: bool
) -> XetQuyetDinh:
    """The decision in force against the span of levels that the rules leave open.

    `khoang` None: the subject is not rated this year; `du_du_lieu`: nothing is missing, so
    that an open span is a person's to close. A cancelled decision keeps its step.
    """
    rows = bc.du_lieu.cua(QuyetDinh, dt.ma)
    if not rows:
        return XetQuyetDinh(None)
    tq = luat.tham_quyen
    qt = QuyTac(ma="quyet_dinh", can_cu=tq.can_cu if tq else bc.quy_dinh.so)
    mo_ta = f"Quyết định của {tq.quyet_dinh}" if tq else "Quyết định của cấp có thẩm quyền"
    buoc: list[Buoc] = []
    hoi: list[str] = []
    muc: Muc | None = None
    cac = sorted(rows, key=lambda r: (r.ngay or date.min, r.so or "", r.muc))
    hieu_luc = [r for r in cac if not r.huy_bo]
    for r in cac:
        ten = f"Quyết định {r.so}" if r.so else "Quyết định"
        chu = f"{ten}{f' ngày {r.ngay:%d/%m/%Y}' if r.ngay else ''}: {muc_chu(r.muc)}"
        if r.huy_bo:
            chu += f", đã hủy bỏ{f' ({r.ly_do})' if r.ly_do else ''}"
            buoc.append(
                lap_buoc(qt, mo_ta, _GD, chu, KetLuanBuoc.KHONG_AP_DUNG, dong=(r,), cot=_COT)
            )
        elif r is hieu_luc[-1]:
            muc = r.muc
            ket, tac_dong = _doi_chieu(r.muc, khoang, du_du_lieu)
            if ket is not KetLuanBuoc.DAT:
                hoi.append(f"{ten} xếp {muc_chu(r.muc)}: {tac_dong}")
            buoc.append(
                lap_buoc(
                    qt, mo_ta, _GD, chu, ket, tac_dong=tac_dong, muc=r.muc, dong=(r,), cot=_COT
                )
            )
        else:
            chu += ", bị quyết định sau thay thế mà chưa ghi hủy bỏ"
            buoc.append(lap_buoc(qt, mo_ta, _GD, chu, KetLuanBuoc.CAN_NGUOI, dong=(r,), cot=_COT))
            hoi.append(chu)
    return XetQuyetDinh(muc, tuple(buoc), tuple(hoi))


def _doi_chieu(muc: Muc, khoang: Khoang | None, du_du_lieu: bool) -> tuple[KetLuanBuoc, str]:
    if khoang is None:
        return KetLuanBuoc.KHONG_DAT, "năm nay không thuộc diện xếp loại theo các quy tắc"
    thap, cao = khoang
    if muc > cao:
        cau = f"cao hơn mức các quy tắc cho phép ({muc_chu(cao)})"
        return KetLuanBuoc.KHONG_DAT, f"{cau}: ghi căn cứ, hoặc hủy bỏ và xếp loại lại"
    if muc < thap:
        cau = f"thấp hơn mức đề xuất ({muc_chu(thap)})"
        return KetLuanBuoc.KHONG_DAT, f"{cau}: ghi căn cứ"
    if thap is cao:
        return KetLuanBuoc.DAT, "đúng với mức đề xuất"
    if du_du_lieu:
        return KetLuanBuoc.DAT, f"cấp có thẩm quyền đã chọn ({khoang_chu(thap, cao)})"
    return KetLuanBuoc.CAN_NGUOI, "dữ liệu chưa đủ để đối chiếu"
