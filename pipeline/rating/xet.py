"""The finding of a condition, and shares of which only bounds are known."""

from __future__ import annotations

from decimal import Decimal
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

    def tu(phan: tuple[int, int], ty_le: Decimal) -> bool:
        return phan[0] >= ty_le * phan[1]

    def tren(phan: tuple[int, int], ty_le: Decimal) -> bool:
        return phan[0] > ty_le * phan[1]

    if dk.ty_le_tu is not None:
        it_nhat, nhieu_nhat = tu(thap, dk.ty_le_tu), tu(cao, dk.ty_le_tu)
    elif dk.ty_le_den is not None:
        it_nhat, nhieu_nhat = not tren(thap, dk.ty_le_den), not tren(cao, dk.ty_le_den)
    elif dk.ty_le_tren is not None:
        it_nhat, nhieu_nhat = tren(thap, dk.ty_le_tren), tren(cao, dk.ty_le_tren)
    else:
        assert dk.ty_le_duoi is not None
        it_nhat, nhieu_nhat = not tu(thap, dk.ty_le_duoi), not tu(cao, dk.ty_le_duoi)
    return it_nhat if it_nhat is nhieu_nhat else None
