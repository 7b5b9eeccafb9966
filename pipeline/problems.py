"""What is wrong in the user's data: problems are values, collected and shown together.

Each problem has a stable code of the catalogue `MA_LOI` (documented in docs/loi.md,
a test keeps both in step). Codes are added at the end and never reused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pipeline.model import BanGhi

__all__ = ["MA_LOI", "MucDo", "Problem", "loi_o", "sap_xep"]


class MucDo(StrEnum):
    """Level: an error stops its own unit, a warning wants a look, a notice only tells."""

    LOI = "loi"
    CANH_BAO = "canh_bao"
    LUU_Y = "luu_y"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One problem: where, what is wrong, what to do, and the rule behind it."""

    ma: str
    muc_do: MucDo
    thong_bao: str  # what is wrong
    cach_sua: str  # what to do
    tep: str = ""
    trang: str = ""
    o: str = ""  # cell such as "C7"
    gia_tri: str = ""  # offending value as typed
    can_cu: str = ""  # legal ground, where a rule is behind it
    don_vi: str = ""  # unit that the problem stops; "" = the whole cycle

    @property
    def noi(self) -> str:
        """Place in words: "khoi.xlsx › Đảng viên › C7"."""
        return " › ".join(x for x in (self.tep, self.trang, self.o) if x)


# code -> (level, title). One row per kind of problem; docs/loi.md explains each.
MA_LOI: dict[str, tuple[MucDo, str]] = {
    # reading workbooks
    "D001": (MucDo.LOI, "Không có tệp ky.toml"),
    "D002": (MucDo.LOI, "Tệp ky.toml không đọc được"),
    "D003": (MucDo.LOI, "Thiếu khóa trong ky.toml"),
    "D004": (MucDo.LOI, "Khóa lạ trong ky.toml"),
    "D005": (MucDo.LOI, "Giá trị sai trong ky.toml"),
    "D006": (MucDo.LOI, "Không có bảng Excel nào"),
    "D007": (MucDo.LOI, "Tệp Excel hỏng hoặc không mở được"),
    "D008": (MucDo.LOI, "Tệp Excel đặt mật khẩu hoặc là .xls cũ"),
    "D009": (MucDo.CANH_BAO, "Tệp bảng tính không được đọc"),
    "D010": (MucDo.CANH_BAO, "Trang lạ"),
    "D011": (MucDo.LOI, "Không tìm thấy dòng tiêu đề"),
    "D012": (MucDo.CANH_BAO, "Cột lạ"),
    "D013": (MucDo.LOI, "Cột lặp lại"),
    "D014": (MucDo.LOI, "Thiếu cột bắt buộc"),
    "D015": (MucDo.CANH_BAO, "Dữ liệu trong cột không có tiêu đề"),
    "D016": (MucDo.LOI, "Ô bắt buộc để trống"),
    "D017": (MucDo.LOI, "Ngày không rõ"),
    "D018": (MucDo.LOI, "Số không rõ"),
    "D019": (MucDo.LOI, "Số âm"),
    "D020": (MucDo.LOI, "Ô chữ chứa số hoặc ngày"),
    "D021": (MucDo.LOI, "Giá trị ngoài danh sách"),
    "D022": (MucDo.LOI, "Không phải Có hoặc Không"),
    "D023": (MucDo.LOI, "Công thức chưa có kết quả"),
    "D024": (MucDo.LOI, "Ô báo lỗi của Excel"),
    "D025": (MucDo.LOI, "Chữ gõ bằng bảng mã cũ"),
    "D026": (MucDo.LOI, "Mã không hợp lệ"),
    "D027": (MucDo.LOI, "Trùng khóa"),
    "D028": (MucDo.LOI, "Một mã dùng cho hai loại đối tượng"),
    "D029": (MucDo.LUU_Y, "Biểu nhập của phiên bản khác"),
}


def loi_o(
    ma: str,
    ban_ghi: BanGhi,
    khoa: str,
    thong_bao: str,
    cach_sua: str,
    *,
    can_cu: str = "",
    don_vi: str = "",
) -> Problem:
    """A problem at the cell of one field of one record; level from the catalogue."""
    gia_tri = getattr(ban_ghi, khoa, None)
    return Problem(
        ma=ma,
        muc_do=MA_LOI[ma][0],
        thong_bao=thong_bao,
        cach_sua=cach_sua,
        tep=ban_ghi.nguon.tep,
        trang=ban_ghi.nguon.trang,
        o=ban_ghi.nguon.o(khoa),
        gia_tri="" if gia_tri is None else str(gia_tri),
        can_cu=can_cu,
        don_vi=don_vi,
    )


def sap_xep(loi: Iterable[Problem]) -> list[Problem]:
    """Sorted by place (file, sheet, row, column), each problem once."""

    def khoa(p: Problem) -> tuple[str, str, int, int, str, str]:
        cot = "".join(c for c in p.o if c.isalpha())
        dong = "".join(c for c in p.o if c.isdigit())
        return (p.tep, p.trang, int(dong or 0), len(cot), cot, p.ma)

    return sorted(dict.fromkeys(loi), key=khoa)
