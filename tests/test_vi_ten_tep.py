"""File names safe on every machine."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vi.ten_tep import ten_duy_nhat, ten_tep


@pytest.mark.parametrize(
    ("text", "ten"),
    [
        ("Đảng bộ Sở Nông Lâm Mẫu", "Dang-bo-So-Nong-Lam-Mau"),
        ("SNL-03 / Mẫu 3?.docx", "SNL-03-Mau-3-.docx"),
        ("  ..a…b..  ", "a-b"),
        ("CON", "_CON"),
        ("com1.pdf", "_com1.pdf"),
        ("Công an", "Cong-an"),
        ("console", "console"),
        ("../../etc/passwd", "etc-passwd"),
        ("", "khong-ten"),
        ("???", "khong-ten"),
    ],
)
def test_ten_tep(text: str, ten: str) -> None:
    assert ten_tep(text) == ten


def test_gioi_han_do_dai() -> None:
    assert ten_tep("Chi bộ " * 40, 20) == "Chi-bo-Chi-bo-Chi-bo"


@given(st.text(), st.integers(5, 80))
def test_ten_nao_cung_an_toan(text: str, toi_da: int) -> None:
    ten = ten_tep(text, toi_da)
    assert 0 < len(ten) <= toi_da
    assert re.fullmatch(r"[A-Za-z0-9._-]+", ten)
    assert not ten.endswith((".", " ")) and ".." not in ten
    assert ten.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


def test_ten_duy_nhat_khong_phan_biet_hoa_thuong() -> None:
    assert ten_duy_nhat("a", []) == "a"
    assert ten_duy_nhat("Mau-3", {"mau-3"}) == "Mau-3-2"
    assert ten_duy_nhat("a", ["a", "A-2"]) == "a-3"
