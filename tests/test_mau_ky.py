"""Sample cycles under QĐ 132-QĐ/TW: each reads without a fault and is rated as its document says.

`bang/<cycle>.md` holds what each subject must get, derived from the words of the document;
every row of it is compared.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pipeline.problems import MucDo
from tests.dung_bang import (
    Dong,
    KyDaChay,
    chay_ky,
    dang_vien_khac_thuong,
    doc_bang,
    doi_tuong_chua_co_dong,
    muc_cua_doi_tuong,
    muc_cua_nhom,
    quy_tac_giu_vai_tro,
)

DATA = Path(__file__).parents[1] / "data"
CAC_KY = ("khoi-2022", "duc-pho-2022", "bu-dang-2020")
moi_ky = pytest.mark.parametrize("ma", CAC_KY)


@cache
def ky(ma: str) -> KyDaChay:
    return chay_ky(DATA / ma)


def ten_bang(ma: str) -> str:
    return f"{ma.replace('-', '_')}.md"


def moi_dong(bang: str, cot: str) -> pytest.MarkDecorator:
    """Each row of one table of every cycle."""
    cac = [(ma, d) for ma in CAC_KY for d in doc_bang(ten_bang(ma))[bang]]
    return pytest.mark.parametrize(("ma", "dong"), cac, ids=[f"{ma}:{d[cot]}" for ma, d in cac])


@moi_ky
def test_kiem_tra_khong_co_loi(ma: str) -> None:
    loi = [p for p in ky(ma).van_de if p.muc_do is MucDo.LOI]
    assert [f"{p.ma} {p.noi}: {p.thong_bao}" for p in loi] == []


@moi_dong("đối tượng", "mã")
def test_ket_qua_tung_doi_tuong(ma: str, dong: Dong) -> None:
    k = ky(ma).bang.ket_qua[dong["mã"]]
    that = muc_cua_doi_tuong(k)
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]
    assert quy_tac_giu_vai_tro(k, dong["quy tắc"]), dong["vì sao"]


@moi_dong("Nhóm tỷ lệ", "nhóm")
def test_nhom_ty_le(ma: str, dong: Dong) -> None:
    that = muc_cua_nhom(next(n for n in ky(ma).bang.nhom if n.ma == dong["nhóm"].strip("`")))
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]


@moi_ky
def test_bang_du_doi_tuong(ma: str) -> None:
    """Every organisation, collective, leader and quota with candidates has a row."""
    assert doi_tuong_chua_co_dong(ky(ma), ten_bang(ma)) == set()


@moi_ky
def test_dang_vien_khac_la_binh_thuong(ma: str) -> None:
    """Members without a row get what their facts and their ballot both say."""
    assert dang_vien_khac_thuong(ky(ma), ten_bang(ma)) == []
    co = {d["mã"] for d in doc_bang(ten_bang(ma))["đối tượng"]}
    for d in ky(ma).du_lieu.dang_vien:
        if d.ma not in co:
            k = ky(ma).bang.ket_qua[d.ma]
            assert k.muc_de_xuat is not None, d.ma
            assert k.muc_quyet_dinh in (None, k.muc_de_xuat), d.ma
