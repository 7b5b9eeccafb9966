"""What is recorded about the subjects: assessments, votes, texts, decisions, papers.

As in `doi_tuong`: one frozen dataclass per sheet row, `None` for an empty cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pipeline.model.doi_tuong import BanGhi
from pipeline.model.thuat_ngu import CapDo, HinhThucKyLuat, KetQuaChiTieu, LoaiKetLuan, Muc

__all__ = [
    "BieuQuyet",
    "ChiTieu",
    "CoQuanCungCap",
    "CuocHop",
    "KemTheo",
    "KetLuan",
    "KhacPhuc",
    "KhenThuong",
    "KyLuat",
    "LichSu",
    "NhanXetNoiCuTru",
    "NoiDung",
    "QuyetDinh",
    "TieuChi",
    "TinNhiem",
    "VanBan",
    "YKien",
    "YKienChuThe",
]


@dataclass(frozen=True, slots=True, kw_only=True)
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

    def o_cua(self, khoa: str) -> str:
        """As of every record; "cap_do" stands where the level that counts does."""
        if khoa == "cap_do":
            khoa = "tham_dinh" if self.tham_dinh else "tu_danh_gia"
        return BanGhi.o_cua(self, khoa)


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TinNhiem(BanGhi):
    """Vote of confidence in the year (sheet "Tín nhiệm")."""

    doi_tuong: str
    tong_phieu: int | None = None
    tin_nhiem_thap: int | None = None
    ngay: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiDung(BanGhi):
    """Narrative text under one heading of a form (sheet "Nội dung")."""

    doi_tuong: str
    muc: str  # heading key, listed by the regulation's form
    noi_dung: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KhacPhuc(BanGhi):
    """One shortcoming found before and what became of it (sheet "Khắc phục")."""

    doi_tuong: str
    noi_dung: str
    ket_qua: str | None = None  # "Đã khắc phục" | "Đang khắc phục" | "Chưa khắc phục"
    trach_nhiem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class KetLuan(BanGhi):
    """A conclusion of a competent body (sheet "Kết luận")."""

    doi_tuong: str
    loai: LoaiKetLuan
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    noi_dung: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoQuanCungCap(BanGhi):
    """Rating of a professional body or mass organisation beside the Party organisation."""

    to_chuc: str
    ten: str
    loai: str  # "Chuyên môn" | "Đoàn thể"
    muc: Muc | None = None
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YKienChuThe(BanGhi):
    """Opinion of a participating body on a subject's level (step 2 of the procedure)."""

    doi_tuong: str
    chu_the: str
    muc: Muc | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YKien(BanGhi):
    """A comment on a person or collective at the review meeting (sheet "Ý kiến")."""

    doi_tuong: str
    nguoi_gop_y: str | None = None
    noi_dung: str | None = None
    tiep_thu: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuyetDinh(BanGhi):
    """Decision of the competent body (sheet "Quyết định"); a cancelled one keeps its row."""

    doi_tuong: str
    muc: Muc
    so: str | None = None
    ngay: date | None = None
    co_quan: str | None = None
    huy_bo: bool = False
    ly_do: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VanBan(BanGhi):
    """Number, date and signer of one paper (sheet "Văn bản"); empty ones are written by hand."""

    don_vi: str
    mau: str  # paper id, as in the regulation's list of forms
    so: str | None = None  # "41-KH/ĐUK"
    ngay: date | None = None
    quyen_han: str | None = None  # "T/M BAN THƯỜNG VỤ"
    chuc_vu_ky: str | None = None
    nguoi_ky: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LichSu(BanGhi):
    """Level of an earlier year (sheet "Lịch sử")."""

    doi_tuong: str
    nam: int
    muc: Muc
    so_quyet_dinh: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KhenThuong(BanGhi):
    """A chosen award (sheet "Khen thưởng")."""

    doi_tuong: str
    danh_hieu: str
    hinh_thuc: str | None = None
    tien_thuong: int | None = None  # đồng


@dataclass(frozen=True, slots=True, kw_only=True)
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
