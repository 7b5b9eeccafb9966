"""What a sheet and a column are: the words of the one schema (`pipeline.intake.schema`)."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cached_property

from pipeline.model import BanGhi, HinhThucKyLuat, TuVung
from pipeline.model.thuat_ngu import CapDo, Muc
from pipeline.vi.van_ban import khoa_tim

__all__ = ["Cot", "Kieu", "LuaChon", "Trang", "cua_chu", "cua_enum", "gan_nhat"]


class Kieu(StrEnum):
    """What the cells of a column hold."""

    MA = "ma"  # a code: ASCII without blanks, kept as text
    CHU = "chu"  # short text on one line
    VAN_BAN = "van_ban"  # long text, line breaks kept
    SO_NGUYEN = "so_nguyen"  # whole number, not negative
    SO_THUC = "so_thuc"  # number, not negative
    NGAY = "ngay"  # date
    CO_KHONG = "co_khong"  # Có / Không
    LUA_CHON = "lua_chon"  # one value of a closed list

    @property
    def ten(self) -> str:
        """Words for people."""
        return _TEN_KIEU[self]


_TEN_KIEU = {
    Kieu.MA: "Mã",
    Kieu.CHU: "Chữ",
    Kieu.VAN_BAN: "Văn bản dài",
    Kieu.SO_NGUYEN: "Số nguyên",
    Kieu.SO_THUC: "Số",
    Kieu.NGAY: "Ngày",
    Kieu.CO_KHONG: "Có/Không",
    Kieu.LUA_CHON: "Chọn trong danh sách",
}


@dataclass(frozen=True)
class LuaChon:
    """One value of a closed list: what the record holds, its code, the words in the workbook."""

    gia_tri: Enum | str
    ma: str
    ten: str


def cua_enum(
    tu_vung: type[TuVung] | type[Muc] | type[CapDo] | type[HinhThucKyLuat],
) -> tuple[LuaChon, ...]:
    """List of the members of a vocabulary."""
    return tuple(LuaChon(m, m.value if isinstance(m, TuVung) else m.ma, m.ten) for m in tu_vung)


def cua_chu(*chu: str) -> tuple[LuaChon, ...]:
    """List of plain words, which are their own codes."""
    return tuple(LuaChon(c, c, c) for c in chu)


@dataclass(frozen=True)
class Cot:
    """One column of a sheet: one field of the sheet's record class."""

    tieu_de: str  # header, Vietnamese, without unit
    khoa: str  # field of the record
    kieu: Kieu
    don_vi: str = ""  # unit of a number, shown after the header
    bat_buoc: bool = False  # a row without it cannot be read
    gia_tri: tuple[LuaChon, ...] = ()  # allowed values of LUA_CHON
    ghi_chu: str = ""  # meaning, and what an empty cell means when that matters
    vi_du: str = ""  # example, invented

    @property
    def ten_day_du(self) -> str:
        """Header as printed, with unit and the mark of a required column."""
        return (
            self.tieu_de
            + (f" ({self.don_vi})" if self.don_vi else "")
            + (" *" if self.bat_buoc else "")
        )

    @cached_property
    def lua_chon(self) -> Mapping[str, LuaChon]:
        """Allowed values by search key of code and of words."""
        return {khoa_tim(k): c for c in self.gia_tri for k in (c.ma, c.ten)}


@dataclass(frozen=True)
class Trang:
    """One sheet: one field of `DuLieu`, one record class."""

    ten: str  # sheet title, Vietnamese
    khoa: str  # field of DuLieu
    lop: type[BanGhi]
    cot: tuple[Cot, ...]
    mo_ta: str  # what a row is
    cot_chu: str  # key of the column that names the unit or subject the row belongs to
    khoa_chinh: tuple[str, ...] = ()  # fields that together may not repeat; () = may repeat

    @cached_property
    def cot_theo_khoa(self) -> Mapping[str, Cot]:
        """Columns by field name."""
        return {c.khoa: c for c in self.cot}

    @cached_property
    def cot_theo_tieu_de(self) -> Mapping[str, Cot]:
        """Columns by search key of header, of header with unit, and of field name."""
        return {
            khoa_tim(k).replace(" ", ""): c
            for c in self.cot
            for k in (c.khoa, c.tieu_de, c.ten_day_du)
        }

    def tim_cot(self, tieu_de: str) -> Cot | None:
        """Column of a header as found in a workbook, whatever its accents, case and blanks."""
        return self.cot_theo_tieu_de.get(khoa_tim(tieu_de).replace(" ", ""))


def gan_nhat(tu: str, trong: Iterable[str]) -> str | None:
    """The word of a list that a mistyped word most likely means; None if none is near.

    Of words that differ in accents only, the first.
    """
    theo_khoa: dict[str, str] = {}
    for t in trong:
        theo_khoa.setdefault(khoa_tim(t), t)
    gan = difflib.get_close_matches(khoa_tim(tu), theo_khoa, n=1, cutoff=0.6)
    return theo_khoa[gan[0]] if gan else None
