"""docs/loi.md and the catalogue of codes say the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from pipeline.problems import MA_LOI, MucDo

GOC = Path(__file__).resolve().parents[1]
TRANG = (GOC / "docs/loi.md").read_text("utf-8")
TEN_MUC = {MucDo.LOI: "Lỗi", MucDo.CANH_BAO: "Cảnh báo", MucDo.LUU_Y: "Lưu ý"}
DONG = {
    o[0]: o
    for dong in TRANG.splitlines()
    if re.match(r"\| [A-Z]\d+ \|", dong)
    for o in [[x.strip() for x in dong.strip("|").split("|")]]
}


def test_trang_va_danh_muc_cung_cac_ma() -> None:
    tren_trang = Counter(re.findall(r"^\| ([A-Z]\d+) \|", TRANG, flags=re.MULTILINE))
    assert tren_trang == Counter(MA_LOI.keys())


@pytest.mark.parametrize("ma", MA_LOI)
def test_moi_ma_ghi_dung_muc_va_du_cau(ma: str) -> None:
    _, muc, sai, sua, *_ = DONG[ma]
    assert muc == TEN_MUC[MA_LOI[ma][0]]
    assert sai.endswith(".")
    assert sua.endswith(".")


def test_ma_nao_cung_duoc_dung() -> None:
    """A code that no module names is dead."""
    nguon = "\n".join(
        t.read_text("utf-8")
        for phong in ("checks", "intake")
        for t in (GOC / "pipeline" / phong).rglob("*.py")
    )
    assert [ma for ma in MA_LOI if f'"{ma}"' not in nguon] == []
