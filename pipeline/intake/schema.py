"""The one schema of the workbooks: sheets in the order of `DuLieu`, columns in theirs.

It makes the blank workbook, reads the filled one, words the errors and writes
docs/du-lieu.md. A sheet is a field of `DuLieu`, a column a field of its record class.
"""

from __future__ import annotations

import hashlib

from pipeline.intake import trang_danh_gia as dg
from pipeline.intake import trang_ho_so as hs
from pipeline.intake import trang_to_chuc as tc
from pipeline.intake.cot import Cot, Kieu, LuaChon, Trang
from pipeline.vi.van_ban import khoa_tim

__all__ = [
    "TRANG",
    "TRANG_KHONG_DOC",
    "TRANG_THEO_KHOA",
    "Cot",
    "Kieu",
    "LuaChon",
    "Trang",
    "phien_ban",
    "tim_trang",
]

TRANG: tuple[Trang, ...] = (
    tc.TO_CHUC,
    tc.TAP_THE,
    tc.DANG_VIEN,
    tc.CHUC_VU,
    dg.TIEU_CHI,
    dg.CHI_TIEU,
    dg.BIEU_QUYET,
    dg.TIN_NHIEM,
    hs.NOI_DUNG,
    dg.KHAC_PHUC,
    dg.KY_LUAT,
    dg.KET_LUAN,
    dg.CO_QUAN_CUNG_CAP,
    dg.Y_KIEN_CHU_THE,
    hs.Y_KIEN,
    dg.QUYET_DINH,
    hs.VAN_BAN,
    hs.CUOC_HOP,
    hs.KEM_THEO,
    dg.LICH_SU,
    hs.KHEN_THUONG,
    hs.NHAN_XET_213,
)

TRANG_THEO_KHOA: dict[str, Trang] = {t.khoa: t for t in TRANG}

HUONG_DAN = "Hướng dẫn"  # first sheet of the blank workbook
CAN_SUA = "Cần sửa"  # first sheet of an annotated copy
DANH_MUC = "_danh_muc"  # hidden: drop-down lists and the version stamp

TRANG_KHONG_DOC = frozenset(khoa_tim(t) for t in (HUONG_DAN, CAN_SUA, DANH_MUC))

_THEO_TEN = {khoa_tim(k).replace(" ", ""): t for t in TRANG for k in (t.ten, t.khoa)}


def tim_trang(ten: str) -> Trang | None:
    """Sheet of a title as found in a workbook, whatever its accents, case and blanks."""
    return _THEO_TEN.get(khoa_tim(ten).replace(" ", ""))


def phien_ban() -> str:
    """Version of the schema: changes when a sheet, a header or an allowed value does."""
    dau = hashlib.sha256()
    for t in TRANG:
        for c in t.cot:
            dau.update(
                "\x1f".join((t.ten, c.ten_day_du, c.kieu, *(g.ten for g in c.gia_tri))).encode()
            )
    return dau.hexdigest()[:12]
