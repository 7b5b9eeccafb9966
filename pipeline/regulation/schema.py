"""Shape of data/quy-dinh/*.toml: a regulation as data, every rule with its ground.

Read strictly: an unknown key is an error. The rules of each list are keyed by `ma`; a
local guidance (`ke_thua`) overrides a base rule by naming the same `ma`, key by key, and
drops it by naming it in `bo`. Kinds of condition are in `dieu_kien`, checklists, papers
and forms in `giay_to`; here is the rest, and the file as a whole.

Shares are exact decimals between 0 and 1 ("80%" is 0.8), spans are whole months or days.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, Self

from pydantic import Field, model_validator

from pipeline.model import LoaiDoiTuong, LoaiToChuc, TinhTrang
from pipeline.regulation.dieu_kien import DieuKien
from pipeline.regulation.giay_to import DanhMuc, DeMuc, GiayKem, MauQuyDinh
from pipeline.regulation.nen import ApDung, Chat, MucTen, QuyTac

__all__ = [
    "BieuQuyetQuyDinh",
    "DinhMuc",
    "DoiTuongQuyDinh",
    "DuoiHtnv",
    "GhiChu",
    "KhenThuongQuyDinh",
    "NhomTieuChi",
    "NoiKiemDiem",
    "PhamVi",
    "QuyDinhTep",
    "ThamQuyen",
    "ThoiHan",
    "TieuChiQuyDinh",
    "Tran",
    "TrinhTu",
    "TyLe",
]


class DoiTuongQuyDinh(QuyTac):
    """One line of "Đối tượng": who is reviewed, and who is rated under this regulation.

    The first line that fits a subject counts. A subject whose kind has lines, none of
    which fits, is outside the objects of the regulation: neither reviewed nor rated.
    """

    doi_tuong: LoaiDoiTuong
    ten: str
    ap_dung: ApDung = ApDung()
    kiem_diem: bool = True
    xep_loai: bool = True


class PhamVi(QuyTac):
    """An exception to the objects: exempt, suspended, too new, review not finished.

    Exactly one of `tinh_trang`, `duoi_thang`, `chua_kiem_diem` says when it applies.
    """

    doi_tuong: LoaiDoiTuong
    mo_ta: str
    tinh_trang: tuple[TinhTrang, ...] = ()  # of the member (of a leader: as a member)
    # admitted, founded, or in the post for fewer months before `ky.ngay_danh_gia`
    duoi_thang: int | None = None
    chua_kiem_diem: bool = False  # review not finished: rating is only put off
    ap_dung: ApDung = ApDung()
    kiem_diem: bool  # still reviewed
    xep_loai: bool  # still rated

    @model_validator(mode="after")
    def _mot_ly_do(self) -> Self:
        ly_do = (bool(self.tinh_trang), self.duoi_thang is not None, self.chua_kiem_diem)
        if sum(ly_do) != 1:
            raise ValueError("phải có đúng một trong tinh_trang, duoi_thang, chua_kiem_diem")
        return self


class NhomTieuChi(QuyTac):
    """A group of criteria: "a. Các tiêu chí về xây dựng Đảng …"."""

    doi_tuong: LoaiDoiTuong
    ten: str
    ap_dung: ApDung = ApDung()  # its criteria are only for such subjects
    diem_toi_da: Decimal | None = None  # most points of the group; None: not rated by points


class TieuChiQuyDinh(QuyTac):
    """One criterion; `ma` is what the sheet "Tiêu chí" writes."""

    doi_tuong: LoaiDoiTuong
    nhom: str  # `ma` of its group
    ten: str
    noi_dung: str = ""  # full wording, where it is longer than the name
    co_ban: bool = True  # "tiêu chí cơ bản"
    neu_co: bool = False  # "(nếu có)": no row means not applicable, instead of missing


class Tran(QuyTac):
    """A cap: not above another subject's level, or at most a level when a fact holds.

    Either `khong_cao_hon`, or `thang_tu` (months of sick leave) with `muc_toi_da`.
    """

    doi_tuong: LoaiDoiTuong
    mo_ta: str
    ap_dung: ApDung = ApDung()
    khong_cao_hon: Literal["to_chuc", "tap_the"] | None = None  # the one it leads or belongs to
    tru_moi_chuyen_den: bool = False  # but for a newly arrived head
    thang_tu: Decimal | None = None  # sick leave in the year, from so many months
    muc_toi_da: MucTen | None = None

    @model_validator(mode="after")
    def _mot_kieu(self) -> Self:
        theo_thang = self.thang_tu is not None and self.muc_toi_da is not None
        if theo_thang == (self.khong_cao_hon is not None):
            raise ValueError("phải có khong_cao_hon, hoặc thang_tu cùng muc_toi_da")
        return self


class BieuQuyetQuyDinh(QuyTac):
    """How a vote becomes a level: the document has one such table, `[bieu_quyet]`."""

    mo_ta: str
    qua: Decimal = Field(gt=0, lt=1)  # added from the top level down, first to exceed this share
    mau_so: Literal["phat_ra", "thu_vao", "hop_le", "trieu_tap"]  # base of the share
    bat_buoc_cho: tuple[LoaiDoiTuong, ...] = ()  # kinds of subject whose level needs a vote


class DuoiHtnv(QuyTac):
    """What follows from failing HTNV without any case of KHTNV: the table `[duoi_htnv]`.

    Without it such a subject is KHTNV. `hoi`: the text names no level, a person decides.
    """

    mo_ta: str
    xu_ly: Literal["khong_hoan_thanh", "hoi"]


class TyLe(QuyTac):
    """Quota of "Hoàn thành xuất sắc nhiệm vụ" in each comparison group.

    `nhom_theo`: `cap_tren` organisations directly under one superior; `co_so` all subjects
    of one base organisation; `toan_ky` the whole cycle; `nhom_so_sanh` the group that the
    workbook names; `cap_va_chuc_danh` equivalent posts (the workbook's group, else the
    same post) of one level, decided by one body: base-level posts of the whole cycle
    together, subordinate ones within their base organisation.
    """

    doi_tuong: LoaiDoiTuong
    mo_ta: str
    nhom_theo: Literal["co_so", "cap_tren", "nhom_so_sanh", "cap_va_chuc_danh", "toan_ky"]
    ap_dung: ApDung = ApDung()
    ty_le: Decimal = Field(gt=0, le=1)
    ty_le_cao: Decimal | None = Field(None, gt=0, le=1)  # by a recorded decision (Ky.ty_le_25)
    theo_nhom: bool = False  # divided further by the group that the workbook names
    mau_so: Literal["tot", "tot_tro_len"]  # share of those rated HTTNV, or HTTNV and better
    duoi: int | None = None  # fewer than this many rated HTTNV: `duoi_thi` may be HTXSNV
    duoi_thi: int = 1
    duoi_deu_tot: bool = False  # only where fewer than `duoi` are rated at all, all HTTNV or better
    duoi_can_cu: str = ""
    xep_hang: tuple[  # how candidates are ranked, first key first; equal in all = tied
        Literal["phieu_xuat_sac", "phieu_tot_tro_len", "tieu_chi_xuat_sac", "chi_tieu_vuot_muc"],
        ...,
    ]


class ThoiHan(QuyTac):
    """A deadline; `ma` is the key that `ky.toml` may override."""

    ten: str
    ngay: date
    truoc: bool = True  # "trước ngày": that day is already late; False: that day still counts
    don_vi: tuple[LoaiToChuc, ...] = ()  # whose dossier it bounds; () = a task of the office
    chi_dao: str = ""
    tham_muu: str = ""
    thuc_hien: str = ""


class DinhMuc(QuyTac):
    """A number that the checks and papers need: "ít nhất 03 ngày làm việc"."""

    ten: str
    gia_tri: Decimal
    don_vi: Literal["ngay_lam_viec", "ngay", "thang", "nam", "chuc_vu", "muc_ty_le"]
    ap_dung: ApDung = ApDung()


class ThamQuyen(QuyTac):
    """Who rates itself, who is asked, who appraises and who decides."""

    doi_tuong: LoaiDoiTuong
    ap_dung: ApDung = ApDung()
    tu_danh_gia: str
    tong_hop: str = ""  # gathers and appraises the self-ratings
    lay_y_kien: tuple[str, ...] = ()  # bodies asked in step 2
    tham_dinh: str = ""
    quyet_dinh: str


class NoiKiemDiem(QuyTac):
    """Where a person or collective is reviewed."""

    doi_tuong: LoaiDoiTuong
    ai: str
    noi: str


class TrinhTu(QuyTac):
    """One step of the order of review and rating."""

    thu_tu: int
    giai_doan: Literal["chuan_bi", "kiem_diem", "xep_loai", "sau"]
    ten: str


class KhenThuongQuyDinh(QuyTac):
    """An award that follows from the rating; `ten` is what the sheet "Khen thưởng" writes."""

    doi_tuong: LoaiDoiTuong
    ten: str
    muc: MucTen  # the level it needs …
    so_nam: int = 1  # … in so many years running, this one included


class GhiChu(QuyTac):
    """Where the source contradicts itself or is silent, and what the program does."""

    noi_dung: str


class QuyDinhTep(Chat):
    """One file, or a chain of files merged into one."""

    id: str
    so: str  # "41-KH/ĐUK"
    ten: str
    co_quan: str
    ngay: date | None = None  # None: the copy at hand bears no date
    nam_tu: int  # first and last year reviewed that it governs
    nam_den: int
    ke_thua: str = ""  # id of the regulation that it extends
    the_thuc: str = ""  # page-format regime
    van_ban_can_cu: tuple[str, ...] = ()  # printed as "Căn cứ …" on decisions
    bo: tuple[str, ...] = ()  # "<list>.<ma>" of inherited rules that do not apply

    doi_tuong: tuple[DoiTuongQuyDinh, ...] = ()
    pham_vi: tuple[PhamVi, ...] = ()
    nhom_tieu_chi: tuple[NhomTieuChi, ...] = ()
    tieu_chi: tuple[TieuChiQuyDinh, ...] = ()
    dieu_kien: tuple[DieuKien, ...] = ()  # conditions of HTXSNV, HTTNV, HTNV
    truong_hop: tuple[DieuKien, ...] = ()  # cases of KHTNV: any that holds
    duoi_htnv: DuoiHtnv | None = None
    tran: tuple[Tran, ...] = ()
    bieu_quyet: BieuQuyetQuyDinh | None = None
    ty_le: tuple[TyLe, ...] = ()
    danh_muc: tuple[DanhMuc, ...] = ()
    giay_kem: tuple[GiayKem, ...] = ()
    mau: tuple[MauQuyDinh, ...] = ()
    de_muc: tuple[DeMuc, ...] = ()
    thoi_han: tuple[ThoiHan, ...] = ()
    dinh_muc: tuple[DinhMuc, ...] = ()
    tham_quyen: tuple[ThamQuyen, ...] = ()
    noi_kiem_diem: tuple[NoiKiemDiem, ...] = ()
    trinh_tu: tuple[TrinhTu, ...] = ()
    khen_thuong: tuple[KhenThuongQuyDinh, ...] = ()
    ghi_chu: tuple[GhiChu, ...] = ()
