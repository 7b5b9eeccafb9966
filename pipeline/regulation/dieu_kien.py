"""Kinds of condition: the closed set that Python knows and a regulation composes.

Each is a statement about one subject that is true, false or, where a fact is missing,
unknown. In `dieu_kien` a level needs it to be true; in `truong_hop` ("thuộc một trong
các trường hợp") it makes the subject KHTNV when true. Numbers and levels are said in the
regulation and nowhere else.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pipeline.model import LoaiDoiTuong, LoaiKetLuan
from pipeline.regulation.nen import ApDung, CapDoTen, HinhThucTen, MucTen, QuyTac

__all__ = [
    "DieuKien",
    "DkCapDuoi",
    "DkCcvc",
    "DkChiTieu",
    "DkCungCap",
    "DkDiem",
    "DkKetLuan",
    "DkKhacPhuc",
    "DkKyLuat",
    "DkLienQuan",
    "DkTieuChi",
    "DkTinNhiem",
    "DkXacNhan",
    "NguongTyLe",
]

TyLeSo = Annotated[Decimal, Field(ge=0, le=1)]


class _Chung(QuyTac):
    doi_tuong: LoaiDoiTuong
    muc: MucTen  # the level that needs it; KHTNV for a case
    mo_ta: str  # the rule in the words of the document
    ap_dung: ApDung = ApDung()
    hoi: str = ""  # of a case: facts that fit put this question to a person, and settle nothing
    # of a case: facts of these kinds do not settle it either, the competent body weighs them
    xem_xet: tuple[Literal["tu_khac_phuc", "bat_kha_khang", "vi_pham_truoc"], ...] = ()


class NguongTyLe(_Chung):
    """A share compared with exactly one threshold."""

    ty_le_tu: TyLeSo | None = None  # at least
    ty_le_tren: TyLeSo | None = None  # more than
    ty_le_duoi: TyLeSo | None = None  # less than
    ty_le_den: TyLeSo | None = None  # at most

    @model_validator(mode="after")
    def _mot_nguong(self) -> Self:
        nguong = (self.ty_le_tu, self.ty_le_tren, self.ty_le_duoi, self.ty_le_den)
        if sum(n is not None for n in nguong) != 1:
            raise ValueError("phải có đúng một trong ty_le_tu, ty_le_tren, ty_le_duoi, ty_le_den")
        return self


class DkTieuChi(_Chung):
    """Criteria: all at or above `cap_do`; or, for a case, any at or below `den_cap_do`."""

    kieu: Literal["tieu_chi"]
    nhom: tuple[str, ...] = ()  # of these groups; () = of all
    tru_nhom: tuple[str, ...] = ()  # but these ("những tiêu chí còn lại")
    chi_co_ban: bool = False  # only "tiêu chí cơ bản"
    cap_do: CapDoTen | None = None
    den_cap_do: CapDoTen | None = None

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        if (self.cap_do is None) == (self.den_cap_do is None):
            raise ValueError("phải có đúng một trong cap_do, den_cap_do")
        return self


class DkChiTieu(NguongTyLe):
    """Share of targets done, done on time, exceeded, or late.

    `cua`: `chinh_no` its own (of a leader: under the post, else under the person);
    `to_chuc` a collective's own, else its organisation's; `phu_trach` those of the place
    that a leader is in charge of: the collective, else the organisation that it leads.
    """

    kieu: Literal["chi_tieu"]
    do: Literal["hoan_thanh", "dung_han", "vuot_muc", "cham"]
    cua: Literal["chinh_no", "to_chuc", "phu_trach"] = "chinh_no"
    tru_bat_kha_khang: bool = False  # targets missed for force majeure are not counted


class DkCapDuoi(NguongTyLe):
    """Share of the bodies directly below (of a cell: its members) by level.

    `tu_muc`: at or above this level; `den_muc`: at or below.
    """

    kieu: Literal["cap_duoi"]
    tu_muc: MucTen | None = None
    den_muc: MucTen | None = None

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        if (self.tu_muc is None) == (self.den_muc is None):
            raise ValueError("phải có đúng một trong tu_muc, den_muc")
        return self


class DkCungCap(_Chung):
    """Peer bodies: all at or above `tu_muc`; or, for a case, some at or below `den_muc`."""

    kieu: Literal["cung_cap"]
    nhom: tuple[Literal["Chuyên môn", "Đoàn thể"], ...] = ()  # () = both
    tu_muc: MucTen | None = None
    den_muc: MucTen | None = None
    so_tu: int | None = None  # with den_muc: so many bodies at least …
    hoac_duy_nhat: bool = False  # … or the only one there is
    ty_le_tren: TyLeSo | None = None  # with den_muc: more than this share of the bodies

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        nguong = (self.so_tu is not None) + (self.ty_le_tren is not None)
        if (self.tu_muc is None) == (self.den_muc is None) or nguong != (self.den_muc is not None):
            raise ValueError("phải có tu_muc, hoặc den_muc cùng một trong so_tu, ty_le_tren")
        return self


class DkCcvc(_Chung):
    """Rating as cán bộ, công chức, viên chức: at or above `tu_muc`, or at or below `den_muc`."""

    kieu: Literal["ccvc"]
    tu_muc: MucTen | None = None
    den_muc: MucTen | None = None

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        if (self.tu_muc is None) == (self.den_muc is None):
            raise ValueError("phải có đúng một trong tu_muc, den_muc")
        return self


class DkDiem(_Chung):
    """Points summed over the subject's criteria: at least `so_tu`, or less than `so_duoi`."""

    kieu: Literal["diem"]
    so_tu: Decimal | None = None
    so_duoi: Decimal | None = None

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        if (self.so_tu is None) == (self.so_duoi is None):
            raise ValueError("phải có đúng một trong so_tu, so_duoi")
        return self


class DkKyLuat(_Chung):
    """Discipline decided in the year reviewed: there is (`co`) or is not any."""

    kieu: Literal["ky_luat"]
    co: bool
    # the subject; members of a collective (of an organisation: its committee); bodies below;
    # everybody below: bodies, their collectives, and the members of the whole organisation
    ai: Literal["chinh_no", "thanh_vien", "truc_thuoc", "thuoc_quyen"] = "chinh_no"
    tu_hinh_thuc: HinhThucTen | None = None  # from this form upwards; None = any
    tru_tu_khac_phuc: bool = False  # but self-found, consequences repaired
    tru_vi_pham_truoc: bool = False  # but for a violation of an earlier year: that year is re-rated
    loai_ket_luan: tuple[LoaiKetLuan, ...] = ()  # only of those about whom such is concluded too


class DkKetLuan(_Chung):
    """A conclusion of a competent body: there is (`co`) or is not any."""

    kieu: Literal["ket_luan"]
    co: bool
    ai: Literal["chinh_no", "thanh_vien"] = "chinh_no"
    loai_ket_luan: tuple[LoaiKetLuan, ...] = Field(min_length=1)


class DkTinNhiem(NguongTyLe):
    """Share of low-confidence votes in the year's vote of confidence; no vote = false."""

    kieu: Literal["tin_nhiem"]


class DkKhacPhuc(NguongTyLe):
    """Share of the earlier shortcomings that are repaired; none recorded = true."""

    kieu: Literal["khac_phuc"]


class DkLienQuan(_Chung):
    """Level of the body that a leader heads: at or above `tu_muc`, or at or below `den_muc`.

    A body that is not rated this year is at neither; where there is none, nothing is asked.
    """

    kieu: Literal["lien_quan"]
    cua: Literal["tap_the", "to_chuc"]  # the collective of the post, or its organisation
    tu_muc: MucTen | None = None
    den_muc: MucTen | None = None
    tru_moi_chuyen_den: bool = False  # but for a newly arrived head

    @model_validator(mode="after")
    def _mot_chieu(self) -> Self:
        if (self.tu_muc is None) == (self.den_muc is None):
            raise ValueError("phải có đúng một trong tu_muc, den_muc")
        return self


class DkXacNhan(_Chung):
    """A fact that only a person can confirm, in a yes/no column: outstanding, a model to others."""

    kieu: Literal["xac_nhan"]
    truong: Literal["tieu_bieu"]


DieuKien = Annotated[
    DkTieuChi
    | DkChiTieu
    | DkCapDuoi
    | DkCungCap
    | DkCcvc
    | DkDiem
    | DkKyLuat
    | DkKetLuan
    | DkTinNhiem
    | DkKhacPhuc
    | DkLienQuan
    | DkXacNhan,
    Field(discriminator="kieu"),
]
