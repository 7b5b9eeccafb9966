"""Dates and numbers as papers write them; numbers typed as text."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vi.ngay import ngay_ngan, ngay_van_ban
from pipeline.vi.so import dem, doc_so, phan_tram, so_viet


@pytest.mark.parametrize(
    ("ngay", "van_ban", "ngan"),
    [
        (date(2022, 11, 7), "ngày 07 tháng 11 năm 2022", "07/11/2022"),
        (date(2018, 3, 8), "ngày 08 tháng 3 năm 2018", "08/3/2018"),
        (date(2022, 1, 10), "ngày 10 tháng 01 năm 2022", "10/01/2022"),
        (date(2022, 2, 28), "ngày 28 tháng 02 năm 2022", "28/02/2022"),
        (date(2022, 9, 30), "ngày 30 tháng 9 năm 2022", "30/9/2022"),
        (date(2022, 10, 1), "ngày 01 tháng 10 năm 2022", "01/10/2022"),
    ],
)
def test_ngay(ngay: date, van_ban: str, ngan: str) -> None:
    assert ngay_van_ban(ngay) == van_ban
    assert ngay_van_ban(ngay, 1999) == van_ban
    assert ngay_ngan(ngay) == ngan


def test_chua_co_ngay_thi_de_trong() -> None:
    assert ngay_van_ban(None, 2022) == "ngày      tháng      năm 2022"
    assert ngay_van_ban(None) == "ngày      tháng      năm      "
    assert ngay_ngan(None) == ""


def test_viet_so() -> None:
    assert so_viet(1234567.891) == "1.234.567,89"
    assert so_viet(8.5) == "8,5"
    assert so_viet(90) == "90"
    assert so_viet(7.6, 0) == "8"
    assert phan_tram(0.2) == "20%"
    assert phan_tram(0.1234) == "12,34%"
    assert phan_tram(Decimal(2) / 3, 1) == "66,7%"


@pytest.mark.parametrize(("n", "chu"), [(0, "00"), (6, "06"), (10, "10"), (1234, "1.234")])
def test_dem(n: int, chu: str) -> None:
    assert dem(n) == chu


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("12", "12"),
        (" 05 ", "5"),
        ("-3", "-3"),
        ("8,5", "8.5"),
        ("0,125", "0.125"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1234,567", "1234.567"),
    ],
)
def test_doc_so_ro_rang(text: str, so: str) -> None:
    assert doc_so(text) == Decimal(so)


@pytest.mark.parametrize(
    "text",
    ["8.5", "1.234", "1,234", "12.34,5", "1,234.5", "1 234", "12%", "3/4", "", "năm", "１２.5"],
)
def test_doc_so_mo_ho_thi_tu_choi(text: str) -> None:
    assert doc_so(text) is None


@given(st.decimals(min_value=-999999, max_value=999999, places=2))
def test_so_viet_ra_thi_doc_lai_duoc_hoac_bi_tu_choi(so: Decimal) -> None:
    doc = doc_so(so_viet(so))
    assert doc is None or doc == so
