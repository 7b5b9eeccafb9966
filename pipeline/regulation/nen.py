"""What all rules of a regulation share: strictness, ground, and to whom they apply."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Annotated, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from pipeline.model import (
    CapDo,
    HinhThucKyLuat,
    LoaiDoiTuong,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
)

__all__ = ["ApDung", "CapDoTen", "Chat", "Dang", "HinhThucTen", "MucTen", "QuyTac"]

B = TypeVar("B", bound=IntEnum)


def _theo_ten(bac: type[B]) -> Callable[[object], B]:
    """A reader of one member of a scale from its code in the file."""
    ma = {str(b): b for b in bac}

    def doc(gia_tri: object) -> B:
        if isinstance(gia_tri, bac):
            return gia_tri
        if not isinstance(gia_tri, str) or gia_tri not in ma:
            raise ValueError(f"chỉ nhận một trong: {', '.join(ma)}")
        return ma[gia_tri]

    return doc


MucTen = Annotated[Muc, BeforeValidator(_theo_ten(Muc))]  # "HTXSNV" … "KHTNV"
CapDoTen = Annotated[CapDo, BeforeValidator(_theo_ten(CapDo))]  # "xuat_sac" … "kem"
HinhThucTen = Annotated[HinhThucKyLuat, BeforeValidator(_theo_ten(HinhThucKyLuat))]


class Chat(BaseModel):
    """Strict and frozen: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class QuyTac(Chat):
    """One rule of a document."""

    ma: str = Field(min_length=1)  # unique in its list
    can_cu: str = Field(min_length=1)  # document, điều/khoản/điểm or mục
    chua_doi_chieu: bool = False  # the text is not confirmed against the signed original
    luu_y: str = ""  # how the program reads a text that can be read in more than one way
    van_ban: tuple[str, ...] = ()  # set by the loader: ids of the files that state it, base first


class Dang(NamedTuple):
    """The shape of a subject: all that the applicability of rules looks at."""

    loai: LoaiDoiTuong
    loai_to_chuc: LoaiToChuc | None = None
    loai_tap_the: LoaiTapThe | None = None
    ccvc: bool = False
    giu_chuc_vu: bool = False
    dung_dau: bool = False
    quy: bool = False
    co_ban_thuong_vu: bool = False


class ApDung(Chat):
    """To which subjects of its kind a rule applies; empty means all.

    `loai_to_chuc` looks at the organisation itself, the one that a collective leads, a
    member's cell, or that of the place where a leader holds the post. `loai_tap_the` looks
    at the collective, or at the leader's; a leader in a cell without chi ủy has none and
    counts as one of `cap_uy`.
    """

    loai_to_chuc: tuple[LoaiToChuc, ...] = ()
    loai_tap_the: tuple[LoaiTapThe, ...] = ()
    ccvc: bool | None = None  # members who are (not) cán bộ, công chức, viên chức
    giu_chuc_vu: bool | None = None  # persons who (do not) hold a leading post
    dung_dau: bool | None = None  # leaders who are (not) heads
    ky: Literal["nam", "quy"] | None = None  # only when a year, or only when a quarter, is rated
    co_ban_thuong_vu: bool | None = None  # the organisation has (not) a ban thường vụ

    def hop(self, dang: Dang) -> bool:
        """Whether the rule applies to subjects of that shape."""
        tap_the = dang.loai_tap_the
        if tap_the is None and dang.loai is LoaiDoiTuong.LANH_DAO:
            tap_the = LoaiTapThe.CAP_UY  # a cell without chi ủy stands in its place
        return (
            (not self.loai_to_chuc or dang.loai_to_chuc in self.loai_to_chuc)
            and (not self.loai_tap_the or tap_the in self.loai_tap_the)
            and (self.ccvc is None or self.ccvc is dang.ccvc)
            and (self.giu_chuc_vu is None or self.giu_chuc_vu is dang.giu_chuc_vu)
            and (self.dung_dau is None or self.dung_dau is dang.dung_dau)
            and (self.ky is None or (self.ky == "quy") is dang.quy)
            and (self.co_ban_thuong_vu is None or self.co_ban_thuong_vu is dang.co_ban_thuong_vu)
        )
