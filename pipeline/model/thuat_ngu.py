"""Closed vocabularies of the domain.

Every member has a stable code (`value`, used in files and JSON) and the words
that staff read and print (`ten`). Meanings: docs/thuat-ngu.md.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

__all__ = [
    "CapDo",
    "HinhThucKyLuat",
    "KetQuaChiTieu",
    "LoaiDoiTuong",
    "LoaiKetLuan",
    "LoaiTapThe",
    "LoaiToChuc",
    "Muc",
    "TinhTrang",
    "TuVung",
]


class TuVung(StrEnum):
    """A vocabulary whose members carry the Vietnamese words shown to people."""

    ten: str

    def __new__(cls, ma: str, ten: str) -> TuVung:  # noqa: D102
        obj = str.__new__(cls, ma)
        obj._value_ = ma
        obj.ten = ten
        return obj


class _ThuBac(IntEnum):
    """An ordered scale: a larger number is better; `ma` and `ten` as in TuVung."""

    ma: str
    ten: str

    def __new__(cls, bac: int, ma: str, ten: str) -> _ThuBac:
        obj = int.__new__(cls, bac)
        obj._value_ = bac
        obj.ma = ma
        obj.ten = ten
        return obj

    def __str__(self) -> str:
        return self.ma


class Muc(_ThuBac):
    """Quality level of a subject (QĐ 132-QĐ/TW, 124-QĐ/TW, 366-QĐ/TW: four levels)."""

    HTXSNV = 4, "HTXSNV", "Hoàn thành xuất sắc nhiệm vụ"
    HTTNV = 3, "HTTNV", "Hoàn thành tốt nhiệm vụ"
    HTNV = 2, "HTNV", "Hoàn thành nhiệm vụ"
    KHTNV = 1, "KHTNV", "Không hoàn thành nhiệm vụ"


class CapDo(_ThuBac):
    """Level of one criterion: the four boxes of the self-assessment sheets."""

    XUAT_SAC = 4, "xuat_sac", "Xuất sắc"
    TOT = 3, "tot", "Tốt"
    TRUNG_BINH = 2, "trung_binh", "Trung bình"
    KEM = 1, "kem", "Kém"


class LoaiDoiTuong(TuVung):
    """The four kinds of subject that are rated."""

    TO_CHUC = "to_chuc", "Tổ chức đảng"
    TAP_THE = "tap_the", "Tập thể lãnh đạo, quản lý"
    DANG_VIEN = "dang_vien", "Đảng viên"
    LANH_DAO = "lanh_dao", "Cán bộ lãnh đạo, quản lý (cấp ủy viên)"


class LoaiToChuc(TuVung):
    """Kinds of Party organisation, from the office that runs the cycle downwards."""

    DANG_BO_CAP_TREN = "dang_bo_cap_tren", "Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng"
    DANG_BO_CO_SO = "dang_bo_co_so", "Đảng bộ cơ sở"
    CHI_BO_CO_SO = "chi_bo_co_so", "Chi bộ cơ sở"
    DANG_BO_BO_PHAN = "dang_bo_bo_phan", "Đảng bộ bộ phận"
    CHI_BO_TRUC_THUOC = "chi_bo_truc_thuoc", "Chi bộ trực thuộc"

    @property
    def la_chi_bo(self) -> bool:
        """True for a cell: its members, not its subordinate bodies, are counted."""
        return self in (LoaiToChuc.CHI_BO_CO_SO, LoaiToChuc.CHI_BO_TRUC_THUOC)

    @property
    def la_co_so(self) -> bool:
        """True for a base organisation (tổ chức cơ sở đảng)."""
        return self in (LoaiToChuc.DANG_BO_CO_SO, LoaiToChuc.CHI_BO_CO_SO)


class LoaiTapThe(TuVung):
    """Kinds of leading collective."""

    CAP_UY = "cap_uy", "Cấp ủy (đảng ủy, chi ủy)"
    BAN_THUONG_VU = "ban_thuong_vu", "Ban thường vụ cấp ủy"
    CO_QUAN = "co_quan", "Tập thể lãnh đạo cơ quan, đơn vị"
    DOAN_THE = "doan_the", "Ban thường vụ đoàn thể"


class TinhTrang(TuVung):
    """Situation of a member in the year, where it changes review or rating."""

    BINH_THUONG = "binh_thuong", "Bình thường"
    MIEN_SINH_HOAT = "mien_sinh_hoat", "Miễn công tác và sinh hoạt đảng"
    DINH_CHI_SINH_HOAT = "dinh_chi_sinh_hoat", "Đình chỉ sinh hoạt đảng"
    DINH_CHI_CAP_UY = "dinh_chi_cap_uy", "Đình chỉ sinh hoạt cấp ủy"


class KetQuaChiTieu(TuVung):
    """Result of one target."""

    VUOT_MUC = "vuot_muc", "Vượt mức"
    HOAN_THANH = "hoan_thanh", "Hoàn thành"
    KHONG_HOAN_THANH = "khong_hoan_thanh", "Không hoàn thành"


class HinhThucKyLuat(_ThuBac):
    """Forms of discipline, in rising order of severity."""

    KHIEN_TRACH = 1, "khien_trach", "Khiển trách"
    CANH_CAO = 2, "canh_cao", "Cảnh cáo"
    CACH_CHUC = 3, "cach_chuc", "Cách chức"
    KHAI_TRU = 4, "khai_tru", "Khai trừ"
    GIAI_TAN = 5, "giai_tan", "Giải tán"


class LoaiKetLuan(TuVung):
    """What a competent body may have concluded about a subject."""

    SUY_THOAI = "suy_thoai", "Suy thoái, “tự diễn biến”, “tự chuyển hóa”"
    MAT_DOAN_KET = "mat_doan_ket", "Mất đoàn kết nội bộ"
    THAM_NHUNG = "tham_nhung", "Tham nhũng, lãng phí, tiêu cực"
    SAI_PHAM_CAN_BO = "sai_pham_can_bo", "Sai phạm trong công tác cán bộ"
    VI_PHAM_NEU_GUONG = "vi_pham_neu_guong", "Vi phạm điều đảng viên không được làm, nêu gương"
