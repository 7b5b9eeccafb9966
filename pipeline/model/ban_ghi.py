"""Records: what the workbooks of a cycle say, one frozen dataclass per sheet row.

Field names are the keys of the intake schema, one to one. Text is NFC; codes are
ASCII; `None` means the cell is empty, and an empty cell stays empty to the end.
Every record carries `nguon`, so that any later problem can name its cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pipeline.model.thuat_ngu import (
    CapDo,
    HinhThucKyLuat,
    KetQuaChiTieu,
    LoaiKetLuan,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    TinhTrang,
)

__all__ = [
    "BanGhi",
    "BieuQuyet",
    "ChiTieu",
    "ChucVu",
    "CoQuanCungCap",
    "CuocHop",
    "DangVien",
    "KemTheo",
    "KetLuan",
    "KhacPhuc",
    "KhenThuong",
    "Ky",
    "KyLuat",
    "LichSu",
    "NguoiKy",
    "Nguon",
    "NhanXetNoiCuTru",
    "NoiDung",
    "QuyetDinh",
    "TapThe",
    "TieuChi",
    "TinNhiem",
    "ToChuc",
    "VanBan",
    "YKien",
    "YKienChuThe",
    "ma_lanh_dao",
]


@dataclass(frozen=True)
class Nguon:
    """Where a record stands: workbook (file name), sheet, 1-based row, column letter by key."""

    tep: str = ""
    trang: str = ""
    dong: int = 0
    cot: Mapping[str, str] = field(default_factory=dict)

    def o(self, khoa: str) -> str:
        """Cell address such as "C7"; "" when the record was not read from a sheet."""
        return f"{self.cot[khoa]}{self.dong}" if khoa in self.cot else ""


@dataclass(frozen=True, kw_only=True)
class BanGhi:
    """Base of every record."""

    nguon: Nguon = field(default_factory=Nguon, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
class TieuChi(BanGhi):
    """Assessment of one criterion (sheet "Tiêu chí")."""

    doi_tuong: str
    tieu_chi: str  # code of the criterion in the regulation
    tu_danh_gia: CapDo | None = None
    tham_dinh: CapDo | None = None  # after appraisal by the level above, if any
    phieu_xuat_sac: int | None = None  # sheets that ticked each box, for the summary
    phieu_tot: int | None = None
    phieu_trung_binh: int | None = None
    phieu_kem: int | None = None
    diem: float | None = None

    @property
    def cap_do(self) -> CapDo | None:
        """The level that counts: appraised if appraised, else self-assessed."""
        return self.tham_dinh or self.tu_danh_gia


@dataclass(frozen=True, kw_only=True)
class ChiTieu(BanGhi):
    """One target, or a group of like targets (sheet "Chỉ tiêu")."""

    doi_tuong: str
    ten: str
    san_pham: str | None = None
    so_luong: int = 1  # how many targets the row stands for
    ket_qua: KetQuaChiTieu | None = None
    dung_han: bool | None = None
    bat_kha_khang: bool = False  # missed for force majeure: not counted against the subject
    ghi_chu: str | None = None


@dataclass(frozen=True, kw_only=True)
class BieuQuyet(BanGhi):
    """Count of one secret ballot about one subject (sheet "Biểu quyết")."""

    doi_tuong: str
    noi: str  # code of the organisation or collective that voted
    ngay: date | None = None
    trieu_tap: int | None = None  # entitled to vote
    co_mat: int | None = None
    phat_ra: int | None = None
    thu_vao: int | None = None
    hop_le: int | None = None
    khong_hop_le: int | None = None
    xuat_sac: int | None = None
    tot: int | None = None
    hoan_thanh: int | None = None
    khong_hoan_thanh: int | None = None

    def phieu(self, muc: Muc) -> int | None:
        """Votes for one level."""
        return {
            Muc.HTXSNV: self.xuat_sac,
            Muc.HTTNV: self.tot,
            Muc.HTNV: self.hoan_thanh,
            Muc.KHTNV: self.khong_hoan_thanh,
        }[muc]


@dataclass(frozen=True, kw_only=True)
class TinNhiem(BanGhi):
    """Vote of confidence in the year (sheet "Tín nhiệm")."""

    doi_tuong: str
    tong_phieu: int | None = None
    tin_nhiem_thap: int | None = None
    ngay: date | None = None


@dataclass(frozen=True, kw_only=True)
class NoiDung(BanGhi):
    """Narrative text under one heading of a form (sheet "Nội dung")."""

    doi_tuong: str
    muc: str  # heading key, listed by the regulation's form
    noi_dung: str | None = None


@dataclass(frozen=True, kw_only=True)
class KhacPhuc(BanGhi):
    """One shortcoming found before and what became of it (sheet "Khắc phục")."""

    doi_tuong: str
    noi_dung: str
    ket_qua: str | None = None  # "Đã khắc phục" | "Đang khắc phục" | "Chưa khắc phục"
    trach_nhiem: str | None = None


@dataclass(frozen=True, kw_only=True)
class KyLuat(BanGhi):
    """A discipline decided in the year (sheet "Kỷ luật")."""

    doi_tuong: str
    hinh_thuc: HinhThucKyLuat
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    ngay_vi_pham: date | None = None
    noi_vi_pham: str | None = None  # organisation where it happened, when not the present one
    tu_phat_hien_khac_phuc: bool = False  # self-found and its consequences repaired
    noi_dung: str | None = None


@dataclass(frozen=True, kw_only=True)
class KetLuan(BanGhi):
    """A conclusion of a competent body (sheet "Kết luận")."""

    doi_tuong: str
    loai: LoaiKetLuan
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    noi_dung: str | None = None


@dataclass(frozen=True, kw_only=True)
class CoQuanCungCap(BanGhi):
    """Rating of a professional body or mass organisation beside the Party organisation."""

    to_chuc: str
    ten: str
    loai: str  # "Chuyên môn" | "Đoàn thể"
    muc: Muc | None = None
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None


@dataclass(frozen=True, kw_only=True)
class YKienChuThe(BanGhi):
    """Opinion of a participating body on a subject's level (step 2 of the procedure)."""

    doi_tuong: str
    chu_the: str
    muc: Muc | None = None


@dataclass(frozen=True, kw_only=True)
class YKien(BanGhi):
    """A comment on a person or collective at the review meeting (sheet "Ý kiến")."""

    doi_tuong: str
    nguoi_gop_y: str | None = None
    noi_dung: str | None = None
    tiep_thu: str | None = None


@dataclass(frozen=True, kw_only=True)
class QuyetDinh(BanGhi):
    """Decision of the competent body (sheet "Quyết định"); a cancelled one keeps its row."""

    doi_tuong: str
    muc: Muc
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    huy_bo: bool = False
    ly_do: str | None = None


@dataclass(frozen=True, kw_only=True)
class VanBan(BanGhi):
    """Number, date and signer of one paper (sheet "Văn bản"); empty ones are written by hand."""

    don_vi: str
    mau: str  # paper id, as in the regulation's list of forms
    so: str | None = None  # "41-KH/ĐUK"
    ngay: date | None = None
    quyen_han: str | None = None  # "T/M BAN THƯỜNG VỤ"
    chuc_vu_ky: str | None = None
    nguoi_ky: str | None = None


@dataclass(frozen=True, kw_only=True)
class CuocHop(BanGhi):
    """A review or rating meeting (sheet "Cuộc họp")."""

    don_vi: str  # organisation or collective
    ten: str
    ngay: date | None = None
    bat_dau: str | None = None
    ket_thuc: str | None = None
    dia_diem: str | None = None
    trieu_tap: int | None = None
    co_mat: int | None = None
    vang: str | None = None
    chu_tri: str | None = None
    thu_ky: str | None = None
    ban_kiem_phieu: str | None = None  # head first, separated by ";"
    ngay_gui_du_thao: date | None = None


@dataclass(frozen=True, kw_only=True)
class KemTheo(BanGhi):
    """A paper from outside, as a PDF under kem-theo/ (sheet "Kèm theo")."""

    doi_tuong: str  # unit or member
    muc: str  # checklist item, "7" or "(2)"
    ten: str
    tep: str | None = None  # relative to kem-theo/
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    giu_rieng: bool = False  # asset declarations, papers marked Mật: listed, never merged


@dataclass(frozen=True, kw_only=True)
class LichSu(BanGhi):
    """Level of an earlier year (sheet "Lịch sử")."""

    doi_tuong: str
    nam: int
    muc: Muc
    so_quyet_dinh: str | None = None


@dataclass(frozen=True, kw_only=True)
class KhenThuong(BanGhi):
    """A chosen award (sheet "Khen thưởng")."""

    doi_tuong: str
    danh_hieu: str
    hinh_thuc: str | None = None
    tien_thuong: int | None = None  # đồng


@dataclass(frozen=True, kw_only=True)
class NhanXetNoiCuTru(BanGhi):
    """Comment of the committee at the place of residence (sheet "Nhận xét 213")."""

    dang_vien: str
    muc_1: str | None = None
    muc_2: str | None = None
    muc_3: str | None = None
    muc_4: str | None = None
    muc_5: str | None = None
    muc_6: str | None = None
    nhan_xet_khac: str | None = None
    chi_bo: str | None = None
    dang_bo: str | None = None
    ngay: date | None = None


@dataclass(frozen=True, kw_only=True)
class NguoiKy:
    """Who signs for a body: "T/M BAN THƯỜNG VỤ", "BÍ THƯ", full name."""

    quyen_han: str = ""
    chuc_vu: str = ""
    ho_ten: str = ""


@dataclass(frozen=True, kw_only=True)
class Ky:
    """The cycle, from ky.toml."""

    ma: str
    ten: str
    nam: int  # the year reviewed; it, never today, picks the regulation
    quy_dinh: str  # id of the regulation
    ngay_danh_gia: date  # "chưa đủ 06 tháng" and the like are counted to this day
    goc: str  # code of the organisation that runs the cycle
    kieu_dau: Literal["ủy", "uỷ"] = "ủy"  # house style of fixed words: "ủy" or "uỷ"; names are never changed
    in_hai_mat: bool = False  # each paper of a bundle begins on a right-hand page
    nguoi_ky: Mapping[str, NguoiKy] = field(default_factory=dict)  # by organisation or collective
    thoi_han: Mapping[str, date] = field(default_factory=dict)  # overrides, by key of deadline
    ty_le_25: Mapping[str, str] = field(default_factory=dict)  # quota id -> decision that allows it
