"""Dates as Party and state papers write them.

Days below 10 and months 1 and 2 take a leading zero, months 3 to 9 do not
(Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I).
"""

from __future__ import annotations

from datetime import date

__all__ = ["ngay_ngan", "ngay_van_ban"]

_THANG_CO_SO_0 = 2  # January and February: 1 and 2 could be made into 11 and 12
_TRONG = " " * 6  # room for two handwritten figures


def ngay_van_ban(ngay: date | None, nam: int | None = None) -> str:
    """Date under the heading of a paper: "ngày 07 tháng 11 năm 2022".

    Without a date, blanks to fill in by hand after signing, before the year `nam` when it
    is given: "ngày      tháng      năm 2022".
    """
    if ngay is None:
        return f"ngày{_TRONG}tháng{_TRONG}năm" + (f" {nam}" if nam else _TRONG)
    return f"ngày {ngay.day:02d} tháng {_thang(ngay)} năm {ngay.year}"


def ngay_ngan(ngay: date | None) -> str:
    """Date in tables and citations: "07/11/2022", "08/3/2018"; "" without a date."""
    return "" if ngay is None else f"{ngay.day:02d}/{_thang(ngay)}/{ngay.year}"


def _thang(ngay: date) -> str:
    return f"{ngay.month:02d}" if ngay.month <= _THANG_CO_SO_0 else str(ngay.month)
