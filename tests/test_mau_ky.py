"""Every sample cycle: reads without a fault, and is rated as its regulation says.

`bang/<cycle>.md` holds what each subject must get, derived from the words of the regulation;
every row of it is compared.
"""

from __future__ import annotations

import pytest
from mau_ky import BU_DANG_2020, DUC_PHO_2022, KHOI_2022, Dong, KyMau

from pipeline.model import LoaiDoiTuong
from pipeline.problems import MucDo

CAC_KY = (KHOI_2022, DUC_PHO_2022, BU_DANG_2020)
moi_ky = pytest.mark.parametrize("ky", CAC_KY, ids=lambda k: k.ma)


def ten_dong(gia_tri: object) -> str:
    if isinstance(gia_tri, KyMau):
        return gia_tri.ma
    assert isinstance(gia_tri, dict)
    return str(gia_tri.get("mã", gia_tri.get("nhóm")))


@moi_ky
def test_doc_va_kiem_tra_khong_co_loi(ky: KyMau) -> None:
    assert ky.loi_doc == []
    loi = [p for p in ky.van_de if p.muc_do is MucDo.LOI]
    assert [f"{p.ma} {p.noi}: {p.thong_bao}" for p in loi] == []


@pytest.mark.parametrize(
    ("ky", "dong"), [(k, d) for k in CAC_KY for d in k.doi_tuong_mong_doi], ids=ten_dong
)
def test_ket_qua_tung_doi_tuong(ky: KyMau, dong: Dong) -> None:
    that, mong_doi = ky.ket_qua(dong)
    assert that == mong_doi, dong["vì sao"]


@pytest.mark.parametrize(
    ("ky", "dong"), [(k, d) for k in CAC_KY for d in k.mong_doi["Nhóm tỷ lệ"]], ids=ten_dong
)
def test_nhom_ty_le(ky: KyMau, dong: Dong) -> None:
    that, mong_doi = ky.nhom(dong)
    assert that == mong_doi, dong["vì sao"]


@moi_ky
def test_bang_du_doi_tuong(ky: KyMau) -> None:
    """Every organisation, collective and leader has a row; so has every quota with candidates."""
    co = [d["mã"] for d in ky.doi_tuong_mong_doi]
    assert len(co) == len(set(co))
    phai_co = {m for m, k in ky.bang.ket_qua.items() if k.loai is not LoaiDoiTuong.DANG_VIEN}
    assert phai_co <= set(co)
    nhom = {d["nhóm"].strip("`") for d in ky.mong_doi["Nhóm tỷ lệ"]}
    assert {n.ma for n in ky.bang.nhom if n.ung_vien} <= nhom


@moi_ky
def test_dang_vien_khac_la_binh_thuong(ky: KyMau) -> None:
    """Members without a row get what their facts and their ballot both say."""
    co = {d["mã"] for d in ky.doi_tuong_mong_doi}
    for d in ky.du_lieu.dang_vien:
        if d.ma not in co:
            k = ky.bang.ket_qua[d.ma]
            assert k.muc_de_xuat is not None, d.ma
            assert k.muc_dieu_kien is k.muc_bieu_quyet is k.muc_de_xuat, d.ma
            assert k.muc_quyet_dinh in (None, k.muc_de_xuat), d.ma
