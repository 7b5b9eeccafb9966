"""What the rating found about a subject, with every step and its ground.

The same steps make the terminal explanation, the JSON, the board and the printed
"Phiếu giải trình xếp loại".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from pipeline.model.doi_tuong import BanGhi
from pipeline.model.thuat_ngu import LoaiDoiTuong, Muc

__all__ = ["BangXepLoai", "Buoc", "GiaiDoan", "KetLuanBuoc", "KetQua", "NhomTyLe", "TrangThai"]


class GiaiDoan(StrEnum):
    """Stage of the rating that a step belongs to, in this order."""

    PHAM_VI = "pham_vi"  # is the subject rated at all
    DIEU_KIEN = "dieu_kien"  # conditions of a level
    KHONG_HOAN_THANH = "khong_hoan_thanh"  # cases of "Không hoàn thành nhiệm vụ"
    TRAN = "tran"  # caps
    BIEU_QUYET = "bieu_quyet"  # vote
    DE_XUAT = "de_xuat"  # lowest of the above
    TY_LE = "ty_le"  # quota
    QUYET_DINH = "quyet_dinh"  # decision of the competent body


class KetLuanBuoc(StrEnum):
    """Outcome of one step."""

    DAT = "dat"
    KHONG_DAT = "khong_dat"
    THIEU_DU_LIEU = "thieu_du_lieu"  # never counts as met
    KHONG_AP_DUNG = "khong_ap_dung"
    CAN_NGUOI = "can_nguoi"  # the text gives no answer: a person decides


class Buoc(NamedTuple):
    """One step: a rule applied to facts. All text is Vietnamese, ready to print.

    A named tuple, for a large cycle has millions of them. The cells behind it are the
    columns `cot` of the rows `dong`.
    """

    ma: str  # rule id in the regulation, e.g. "to_chuc.HTXSNV.tieu_chi_nhiem_vu"
    giai_doan: GiaiDoan
    mo_ta: str  # the rule in words
    gia_tri: str  # facts used: "3/4 tiêu chí nhóm kết quả đạt “Xuất sắc”"
    ket_luan: KetLuanBuoc
    can_cu: str  # document, điều/khoản/điểm or mục
    nguong: str = ""  # threshold: "≥ 80%"
    tac_dong: str = ""  # effect: "không đạt mức HTXSNV"
    muc: Muc | None = None  # the level that the step is about, or sets
    dong: tuple[BanGhi, ...] = ()
    cot: tuple[str, ...] = ()
    chua_doi_chieu: bool = False  # the rule's text is not confirmed against the signed original

    @property
    def o(self) -> tuple[str, ...]:
        """Cells behind it, "khoi.xlsx › Tiêu chí › D12"."""
        return tuple(o for r in self.dong for khoa in self.cot if (o := r.o_cua(khoa)))


class TrangThai(StrEnum):
    """State of a subject's rating."""

    XEP_LOAI = "xep_loai"  # a level is proposed
    KHONG_XEP_LOAI = "khong_xep_loai"  # outside the objects of rating this year
    THIEU_DU_LIEU = "thieu_du_lieu"  # no level can be said before a cell is filled
    CAN_NGUOI = "can_nguoi"  # facts are complete, a person must decide


@dataclass(frozen=True, slots=True, kw_only=True)
class KetQua:
    """Result for one subject."""

    doi_tuong: str  # code
    loai: LoaiDoiTuong
    trang_thai: TrangThai
    kiem_diem: bool  # is the subject still reviewed (even when not rated)
    muc_dieu_kien: Muc | None = None  # what the facts allow
    muc_bieu_quyet: Muc | None = None  # what the vote gives
    muc_de_xuat: Muc | None = None  # lowest of facts, cases, caps and vote, after the quota
    muc_quyet_dinh: Muc | None = None  # decision in force of the competent body
    buoc: tuple[Buoc, ...] = ()
    can_nguoi: tuple[str, ...] = ()  # questions that a person must settle
    thieu: tuple[str, ...] = ()  # cells to fill, in words

    @property
    def muc(self) -> Muc | None:
        """The level in force: decided, else proposed."""
        return self.muc_quyet_dinh or self.muc_de_xuat


@dataclass(frozen=True, slots=True, kw_only=True)
class NhomTyLe:
    """One comparison group under a quota of "Hoàn thành xuất sắc nhiệm vụ"."""

    ma: str  # quota id + group
    quy_tac: str  # rule id in the regulation
    ten: str
    loai: LoaiDoiTuong
    ung_vien: tuple[str, ...]  # subjects who meet the conditions of HTXSNV, ranked
    trong: tuple[str, ...]  # inside the quota
    ngoai: tuple[str, ...]  # outside
    dong_hang: tuple[str, ...]  # tied across the limit: a person chooses
    so_tot: int  # rated HTTNV, without those inside
    so_tot_tro_len: int  # rated HTTNV or better
    toi_da: int  # allowed under the base that the regulation or the office sets
    toi_da_theo_tot: int  # base "HTTNV" alone
    toi_da_theo_tot_tro_len: int  # base "HTTNV trở lên"
    cach_tinh: str  # the arithmetic in words
    xep_hang: tuple[str, ...] = ()  # reason of each candidate's rank, in the same order
    can_cu: str = ""
    ngoai_le_duoi_5: bool = False
    thanh_vien: tuple[str, ...] = ()  # every subject of the group that may be rated


@dataclass(frozen=True, slots=True, kw_only=True)
class BangXepLoai:
    """All results of a cycle, and under which rules and input they were computed."""

    quy_dinh: str
    phien_ban: str  # of the regulation's data (hash)
    dau_vao: str  # hash of the input workbooks
    ket_qua: dict[str, KetQua]  # by subject code, in the order of rating
    nhom: tuple[NhomTyLe, ...] = ()
