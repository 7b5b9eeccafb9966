"""One cell as Excel keeps it -> one value of a record, or why it cannot be one.

Nothing is guessed: a number where text belongs has already lost its leading zero, a date
typed month first looks like another date, "8.5" is 85 to a Vietnamese parser. What can be
read in two ways is refused with the reason and the way out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from openpyxl.utils.escape import unescape

from pipeline.intake.cot import Cot, Kieu, gan_nhat
from pipeline.vi.so import doc_so, so_viet
from pipeline.vi.van_ban import khoa_tim, la_bang_ma_cu, lam_sach, mot_dong

__all__ = ["CONG_THUC_TRONG", "LoiO", "doc_o", "hien"]


class _CongThucTrong:
    """Stands for a formula that no program has computed yet."""


CONG_THUC_TRONG = _CongThucTrong()


class LoiO(NamedTuple):
    """Why a cell cannot be read: code of the catalogue, what is wrong, what to do."""

    ma: str
    thong_bao: str
    cach_sua: str


_LOI_EXCEL = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!")
)
_MA = re.compile(r"[!-~]+")  # ASCII without blanks
_MA_DAT_RA = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")  # a code being given: part of file names
_NGAY_VIET = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_NGAY_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# A bare year typed into a date cell (1930 … 2030) is a day of 1905 to Excel.
_NAM_SOM_NHAT = 1910
_CO = frozenset(("co", "x", "dung", "true"))
_KHONG = frozenset(("khong", "sai", "false"))
_DAU_TICH = frozenset("✓✔☑")


def hien(o: object) -> str:
    """The offending value as the clerk sees it, shortened."""
    if isinstance(o, _CongThucTrong):
        return ""
    if isinstance(o, datetime):
        return f"{o:%d/%m/%Y}"
    if isinstance(o, bool):
        return "TRUE" if o else "FALSE"
    if isinstance(o, float):
        return so_viet(o, 6)
    chu = str(o)
    return chu if len(chu) <= 60 else chu[:59] + "…"


def doc_o(cot: Cot, o: object) -> object:
    """Value of a non-empty cell for a column: the record's value, None if blank, or `LoiO`."""
    if isinstance(o, str):
        if o in _LOI_EXCEL:
            return LoiO("D024", f"ô báo lỗi {o} của Excel", "Sửa công thức, hoặc gõ giá trị vào ô.")
        if not o.isascii() and (bang_ma := la_bang_ma_cu(o)):
            return LoiO(
                "D025",
                f"chữ gõ bằng bảng mã {bang_ma} cũ, không phải Unicode: “{hien(o)}”",
                "Chuyển sang Unicode (công cụ chuyển mã của Unikey) hoặc gõ lại ô này.",
            )
        if "_x" in o:  # "_x000D_": how Excel writes control characters
            o = unescape(o)
        o = lam_sach(o)
        if not o:
            return None
    elif isinstance(o, _CongThucTrong):
        return LoiO(
            "D023",
            "ô là công thức chưa có kết quả",
            "Mở tệp bằng Excel cho tính lại rồi lưu, hoặc gõ giá trị vào ô.",
        )
    return _DOC[cot.kieu](cot, o)


def _chu(cot: Cot, o: object) -> object:
    if isinstance(o, str):
        return mot_dong(o)
    return _khong_phai_chu(cot, o)


def _van_ban(cot: Cot, o: object) -> object:
    return o if isinstance(o, str) else _khong_phai_chu(cot, o)


def _khong_phai_chu(cot: Cot, o: object) -> LoiO:
    """A cell that should be text: what Excel made of it is not what was typed."""
    if isinstance(o, int | float) and not isinstance(o, bool):
        la = f"số {hien(o)}; các số 0 ở đầu, nếu có, đã mất"
    elif isinstance(o, bool):
        la = f"giá trị {hien(o)}"
    else:
        la = f"ngày, giờ ({hien(o)}) do Excel tự đổi"
    vi_du = f", ví dụ {cot.vi_du}" if cot.vi_du else ""
    return LoiO(
        "D020",
        f"ô phải là chữ nhưng đang là {la}",
        f"Định dạng ô là Text (Văn bản) rồi gõ lại đúng như trên giấy{vi_du}.",
    )


def _ma(cot: Cot, o: object) -> object:
    kq = _chu(cot, o)
    if isinstance(kq, str):
        if cot.khoa == "ma" and not _MA_DAT_RA.fullmatch(kq):
            return LoiO(
                "D026",
                f"mã “{hien(kq)}” có ký tự không dùng được",
                "Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới, bắt đầu bằng chữ "
                f"hoặc số; ví dụ {cot.vi_du}.",
            )
        if not _MA.fullmatch(kq):
            return LoiO(
                "D026",
                f"mã “{hien(kq)}” có dấu cách hoặc chữ có dấu",
                f"Gõ đúng mã đã đặt, chữ không dấu, không có dấu cách; ví dụ {cot.vi_du}.",
            )
    return kq


def _so_thuc(cot: Cot, o: object) -> object:
    so = _so(o)
    if so is None:
        return LoiO(
            "D018",
            f"“{hien(o)}” không phải một số đọc được rõ ràng",
            f"Gõ số vào ô định dạng Number (Số), không kèm chữ{_vi_du(cot)}.",
        )
    if so < 0:
        return LoiO("D019", f"số âm: {hien(o)}", "Kiểm tra và gõ lại; số nhỏ nhất là 0.")
    return so


def _so_nguyen(cot: Cot, o: object) -> object:
    so = _so_thuc(cot, o)
    if isinstance(so, float):
        if so.is_integer():
            return int(so)
        return LoiO(
            "D018",
            f"{hien(o)} không phải số nguyên",
            f"Gõ số nguyên, không có phần lẻ{_vi_du(cot)}.",
        )
    return so


def _so(o: object) -> float | None:
    """A number, from a numeric cell or from text that can be read in one way only."""
    if isinstance(o, bool):
        return None
    if isinstance(o, int | float):
        return float(o)
    so = doc_so(o) if isinstance(o, str) else None
    return None if so is None else float(so)


def _ngay(cot: Cot, o: object) -> object:
    if isinstance(o, datetime):
        o = o.date()
    if isinstance(o, str):
        o = _ngay_chu(o) or o
    if not isinstance(o, date):
        return LoiO(
            "D017",
            f"“{hien(o)}” không phải ngày rõ ràng",
            f"Gõ đủ ngày/tháng/năm, năm bốn chữ số{_vi_du(cot)}.",
        )
    if o.year < _NAM_SOM_NHAT:
        return LoiO(
            "D017",
            f"ngày {o:%d/%m/%Y} không hợp lý; có thể ô chỉ được gõ năm",
            f"Gõ đủ ngày/tháng/năm{_vi_du(cot)}.",
        )
    return o


def _ngay_chu(text: str) -> date | None:
    """Date typed as text, day first with a four-figure year, or year-month-day."""
    if m := _NGAY_VIET.fullmatch(text):
        ngay, thang, nam = int(m[1]), int(m[3]), int(m[4])
    elif m := _NGAY_ISO.fullmatch(text):
        ngay, thang, nam = int(m[3]), int(m[2]), int(m[1])
    else:
        return None
    try:
        return date(nam, thang, ngay)
    except ValueError:  # 31/02, or month first
        return None


def _co_khong(cot: Cot, o: object) -> object:  # noqa: ARG001
    if isinstance(o, bool):
        return o
    khoa = khoa_tim(o) if isinstance(o, str) else ""
    if khoa in _CO or (isinstance(o, str) and o in _DAU_TICH):
        return True
    if khoa in _KHONG:
        return False
    return LoiO("D022", f"“{hien(o)}” không phải Có hoặc Không", "Chọn Có hoặc Không.")


def _lua_chon(cot: Cot, o: object) -> object:
    chon = cot.lua_chon.get(khoa_tim(o)) if isinstance(o, str) else None
    if chon is not None:
        return chon.gia_tri
    gan = (
        gan_nhat(o, (t for c in cot.gia_tri for t in (c.ten, c.ma))) if isinstance(o, str) else None
    )
    goi_y = f"Có phải “{gan}”? " if gan else ""
    danh_sach = "; ".join(c.ten for c in cot.gia_tri)
    return LoiO(
        "D021",
        f"“{hien(o)}” không có trong danh sách cho phép",
        f"{goi_y}Chọn một trong: {danh_sach}.",
    )


def _vi_du(cot: Cot) -> str:
    return f"; ví dụ {cot.vi_du}" if cot.vi_du else ""


_DOC: dict[Kieu, Callable[[Cot, object], object]] = {
    Kieu.MA: _ma,
    Kieu.CHU: _chu,
    Kieu.VAN_BAN: _van_ban,
    Kieu.SO_NGUYEN: _so_nguyen,
    Kieu.SO_THUC: _so_thuc,
    Kieu.NGAY: _ngay,
    Kieu.CO_KHONG: _co_khong,
    Kieu.LUA_CHON: _lua_chon,
}
