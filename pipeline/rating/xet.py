"""The finding of a condition, and shares of which only bounds are known."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.model import BanGhi
from pipeline.regulation.dieu_kien import NguongTyLe

__all__ = ["Xet", "so_sanh"]


class Xet(NamedTuple):
    """What a condition finds: truth (None = unknown), facts used, cells, cells to fill.

    `dong`, `cot`: the rows looked at and their columns.
    `xem_xet`: true only by facts that the rule leaves to the competent body to weigh.
    """

    dung: bool | None
    gia_tri: str
    dong: tuple[BanGhi, ...] = ()
    cot: tuple[str, ...] = ()
    thieu: tuple[str, ...] = ()
    xem_xet: bool = False


def so_sanh(dk: NguongTyLe, thap: tuple[int, int], cao: tuple[int, int]) -> bool | None:
    """A share known only to lie between two fractions, against the rule's threshold."""
    it_nhat = _dat(dk, *thap)
    if thap == cao:
        return it_nhat
    return it_nhat if it_nhat is _dat(dk, *cao) else None


def _dat(dk: NguongTyLe, tu: int, mau: int) -> bool:
    if dk.ty_le_tu is not None:
        return tu >= dk.ty_le_tu * mau
    if dk.ty_le_den is not None:
        return tu <= dk.ty_le_den * mau
    if dk.ty_le_tren is not None:
        return tu > dk.ty_le_tren * mau
    assert dk.ty_le_duoi is not None
    return tu < dk.ty_le_duoi * mau
