"""Words of the rating: shares, thresholds, levels, cells, as steps show them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from pipeline.model import BanGhi, Buoc, GiaiDoan, KetLuanBuoc, Muc
from pipeline.regulation.nen import QuyTac

__all__ = [
    "SO_CHUNG",
    "khoang_chu",
    "lap_buoc",
    "liet_ke",
    "muc_chu",
    "ngay_chu",
    "nguong_chu",
    "noi_ghi",
    "ty_le_chu",
]

_SO_TEN = 10  # names listed in one step before "và … nữa"
SO_CHUNG = 4096  # texts and steps kept to be shared


@lru_cache(SO_CHUNG)
def ty_le_chu(tu: int, mau: int) -> str:
    """A share such as "12/15 (80%)"; no percentage when there is nothing to divide by."""
    if not mau:
        return f"{tu}/{mau}"
    return f"{tu}/{mau} ({tu / mau:.1%})".replace(".0%", "%").replace(".", ",")


@lru_cache(SO_CHUNG)
def ngay_chu(ngay: date) -> str:
    """A date, "05/12/2022"."""
    return f"{ngay:%d/%m/%Y}"


@lru_cache(SO_CHUNG)
def nguong_chu(ty_le: Decimal) -> str:
    """The exact share: "80%", "12,5%"."""
    return f"{ty_le:%}".replace(".", ",")


_TEN_MUC = {m: f"“{m.ten}”" for m in Muc}


def muc_chu(muc: Muc) -> str:
    """“Hoàn thành tốt nhiệm vụ”, in quotation marks."""
    return _TEN_MUC[muc]


def khoang_chu(thap: Muc, cao: Muc) -> str:
    """One level, or "từ … đến …"."""
    return muc_chu(cao) if thap is cao else f"từ {muc_chu(thap)} đến {muc_chu(cao)}"


def liet_ke(ten: Iterable[str]) -> str:
    """Names in the order given; a long list is cut short and says how many are left."""
    cac = list(ten)
    con = len(cac) - _SO_TEN
    return ", ".join(cac[:_SO_TEN]) + (f" và {con} nữa" if con > 0 else "")


def noi_ghi(ban_ghi: BanGhi, khoa: str, trang: str) -> str:
    """The cell to fill in; its sheet when the record was not read from one."""
    return ban_ghi.o_cua(khoa) or f"Trang “{trang}”"


def lap_buoc(
    quy_tac: QuyTac,
    mo_ta: str,
    giai_doan: GiaiDoan,
    gia_tri: str,
    ket_luan: KetLuanBuoc,
    *,
    nguong: str = "",
    tac_dong: str = "",
    muc: Muc | None = None,
    dong: tuple[BanGhi, ...] = (),
    cot: tuple[str, ...] = (),
) -> Buoc:
    """A step of one rule: its id, ground and degree of confirmation come from the rule."""
    lap = Buoc if dong else _buoc_chung
    return lap(
        quy_tac.ma,
        giai_doan,
        mo_ta,
        gia_tri,
        ket_luan,
        quy_tac.can_cu,
        nguong,
        tac_dong,
        muc,
        dong,
        cot,
        quy_tac.chua_doi_chieu,
    )


# Steps without cells ("không có", "Bình thường") are the same for very many subjects.
_buoc_chung = lru_cache(SO_CHUNG)(Buoc)
