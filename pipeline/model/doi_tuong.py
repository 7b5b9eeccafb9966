"""The cycle and its subjects: organisations, collectives, members, leading posts.

One frozen dataclass per sheet row; field names are the keys of the intake schema, one to
one. Text is NFC; codes are ASCII; `None` means the cell is empty, and an empty cell stays
empty to the end. Every record carries `nguon`, so that a problem can name its cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pipeline.model.thuat_ngu import LoaiTapThe, LoaiToChuc, Muc, TinhTrang

__all__ = [
    "BanGhi",
    "ChucVu",
    "DangVien",
    "Ky",
    "NguoiKy",
    "Nguon",
    "TapThe",
    "ToChuc",
    "ma_lanh_dao",
]


@dataclass(frozen=True, slots=True)
class Nguon:
    """Where a record stands: workbook (file name), sheet, 1-based row, column letter by key."""

    tep: str = ""
    trang: str = ""
    dong: int = 0
    cot: Mapping[str, str] = field(default_factory=dict)

    def o(self, khoa: str) -> str:
        """Cell address such as "C7"; "" when the record was not read from a sheet."""
        return f"{self.cot[khoa]}{self.dong}" if khoa in self.cot else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BanGhi:
    """Base of every record."""

    nguon: Nguon = field(default_factory=Nguon, compare=False, repr=False)

    def o_cua(self, khoa: str) -> str:
        """Where a field stands, "khoi.xlsx › Tiêu chí › D12"; "" when not read from a sheet."""
        nguon = self.nguon
        return f"{nguon.tep} › {nguon.trang} › {nguon.o(khoa)}" if nguon.tep else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NguoiKy:
    """Who signs for a body: "T/M BAN THƯỜNG VỤ", "BÍ THƯ", full name."""

    quyen_han: str = ""
    chuc_vu: str = ""
    ho_ten: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ky:
    """The cycle, from ky.toml."""

    ma: str
    ten: str
    nam: int  # the year reviewed; it, never today, picks the regulation
    quy_dinh: str  # id of the regulation
    ngay_danh_gia: date  # "chưa đủ 06 tháng" and the like are counted to this day
    goc: str  # code of the organisation that runs the cycle
    quy: int | None = None  # the quarter that is rated; None: the whole year
    kieu_dau: Literal["ủy", "uỷ"] = (
        "ủy"  # house style of fixed words: "ủy" or "uỷ"; names are never changed
    )
    in_hai_mat: bool = False  # each paper of a bundle begins on a right-hand page
    nguoi_ky: Mapping[str, NguoiKy] = field(default_factory=dict)  # by organisation or collective
    thoi_han: Mapping[str, date] = field(default_factory=dict)  # overrides, by key of deadline
    ty_le_25: Mapping[str, str] = field(default_factory=dict)  # quota id -> decision that allows it


@dataclass(frozen=True, slots=True, kw_only=True)
class ToChuc(BanGhi):
    """A Party organisation (sheet "Tổ chức")."""

    ma: str
    ten: str  # as printed: "Đảng bộ Sở …", "Chi bộ …"
    loai: LoaiToChuc
    cap_tren: str | None = None  # code of the superior organisation
    loai_hinh: str | None = None  # kind of body, picks the sheet of Mẫu 3 (a, b, c, d, đ, e, f)
    co_ban_thuong_vu: bool = False
    co_cap_uy: bool = True  # False: a cell without chi ủy
    ngay_thanh_lap: date | None = None
    ky_hieu: str | None = None  # in paper numbers: "ĐU", "CB"
    dia_danh: str | None = None  # before the date on papers
    nhom_so_sanh: str | None = None  # comparison group of the quota, where the regulation asks
    tu_xep_loai: Muc | None = None
    da_kiem_diem: bool | None = None
    tieu_bieu: bool | None = None  # confirmed by a person: outstanding, innovative, a model


@dataclass(frozen=True, slots=True, kw_only=True)
class TapThe(BanGhi):
    """A leading collective (sheet "Tập thể"): cấp ủy, ban thường vụ, agency, mass organisation."""

    ma: str
    ten: str
    loai: LoaiTapThe
    to_chuc: str  # the organisation it leads
    ngay_thanh_lap: date | None = None
    nhom_so_sanh: str | None = None
    tu_xep_loai: Muc | None = None
    da_kiem_diem: bool | None = None
    tieu_bieu: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DangVien(BanGhi):
    """A Party member (sheet "Đảng viên")."""

    ma: str
    ho_ten: str
    to_chuc: str  # the cell where the member is rated
    gioi_tinh: str | None = None  # "Nam" | "Nữ"
    ngay_sinh: date | None = None
    ngay_vao_dang: date | None = None  # admission
    ngay_chinh_thuc: date | None = None  # None: probationary (rated, does not vote)
    chuc_vu_dang: str | None = None
    chuc_vu_chinh_quyen: str | None = None
    chuc_vu_doan_the: str | None = None
    don_vi_cong_tac: str | None = None
    noi_cu_tru: str | None = None
    la_ccvc: bool = False  # cán bộ, công chức, viên chức
    xep_loai_ccvc: Muc | None = None
    ngay_xep_loai_ccvc: date | None = None
    tinh_trang: TinhTrang = TinhTrang.BINH_THUONG
    nghi_om_thang: float | None = None  # months of sick leave in the year, total
    nghi_thai_san_thang: float | None = None
    chuyen_den_tu: str | None = None  # former cell, when transferred in this year
    ngay_chuyen_den: date | None = None
    nhan_xet_noi_cu: bool | None = None  # the former cell's comment has arrived
    sinh_hoat_tam_thoi: str | None = None  # name of the cell of temporary activity
    nhan_xet_tam_thoi: bool | None = None
    mien_213: bool = False  # introduced but exempt from activity at the place of residence
    cap_tren_quan_ly: bool = False  # cadre whose personal file goes up to the superior committee
    da_kiem_diem: bool | None = None
    tu_xep_loai: Muc | None = None
    tu_xep_loai_ccvc: Muc | None = None
    tieu_bieu: bool | None = None

    @property
    def chinh_thuc(self) -> bool:
        """Full member: only full members vote (Điều lệ Đảng, Điều 3)."""
        return self.ngay_chinh_thuc is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChucVu(BanGhi):
    """A leading post (sheet "Chức vụ"): one row makes one subject of kind LANH_DAO."""

    dang_vien: str
    tai: str  # code of the collective, or of the cell where there is no chi ủy
    chuc_vu: str  # "Bí thư", "Phó Bí thư", "Ủy viên Ban Thường vụ", …
    dung_dau: bool = False
    thu_tu: int | None = None  # order by post in lists
    nhom_so_sanh: str | None = None  # equivalent posts, for the quota
    tu_ngay: date | None = None
    moi_chuyen_den: bool = False  # newly arrived head, not linked to the unit's result
    tu_xep_loai: Muc | None = None
    da_kiem_diem: bool | None = None
    tieu_bieu: bool | None = None

    @property
    def ma(self) -> str:
        """Code of the subject: member @ place."""
        return ma_lanh_dao(self.dang_vien, self.tai)


def ma_lanh_dao(dang_vien: str, tai: str) -> str:
    """Code of a leader as a subject, e.g. `DV012@CU-SNL`: one person, one post, one code."""
    return f"{dang_vien}@{tai}"
