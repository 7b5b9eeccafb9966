"""Numbers as Vietnamese readers write them: "1.234,5", "12,34%", "06"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_decimal, format_percent

__all__ = ["dem", "doc_so", "phan_tram", "so_viet"]

_SO = re.compile(r"[+-]?\d+|[+-]?\d{1,3}(?:\.\d{3}){2,}|[+-]?\d+,\d+|[+-]?\d{1,3}(?:\.\d{3})+,\d+")
_MO_HO = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")  # "1,234": thousands in English, a fraction here


# With its decimals such a number has more digits than Babel's arithmetic holds: only a
# mistyped cell is so large, and it is shown as it stands.
_QUA_DAI = 10**15


def so_viet(so: float | Decimal, le: int = 2) -> str:
    """Number with "." between thousands and "," before at most `le` decimals."""
    if not -_QUA_DAI < so < _QUA_DAI:
        return str(so)
    return format_decimal(so, format="#,##0" + ("." + "#" * le if le else ""), locale="vi")


@lru_cache(maxsize=10_000)  # few shares, printed in many cells
def phan_tram(ty_le: float | Decimal, le: int = 2) -> str:
    """Share between 0 and 1 as a percentage with at most `le` decimals: 0.1234 -> "12,34%"."""
    mau = "#,##0" + ("." + "#" * le if le else "") + "%"
    return format_percent(ty_le, format=mau, locale="vi")


def dem(n: int) -> str:
    """Count in running text, two figures at least: "06 tháng", "12 đảng viên"."""
    return f"{n:02d}" if n < 10 else so_viet(n, 0)


def doc_so(text: str) -> Decimal | None:
    """Number typed as text, in Vietnamese writing; None when it can be read in two ways.

    "12", "8,5", "1.234.567", "1.234,5" are clear. "8.5", "1.234" and "1,234" are not: what
    separates thousands for one reader separates decimals for another.
    """
    text = text.strip()
    if not _SO.fullmatch(text) or _MO_HO.fullmatch(text):
        return None
    return Decimal(text.replace(".", "").replace(",", "."))
