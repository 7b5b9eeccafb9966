"""The sample cycle huyen-2023: reads without a fault, and is rated as the guidance says.

`bang/huyen_2023.md` holds what each subject must get, derived from the words of the guidance;
every row of it is compared.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.model import KetLuanBuoc, LoaiDoiTuong
from pipeline.problems import MucDo
from tests.du_lieu_mau.huyen_2023 import KY
from tests.du_lieu_mau.ky_nho import TEP
from tests.dung_bang import (
    Dong,
    KyDaChay,
    cac_o,
    chay_ky,
    dang_vien_khac_thuong,
    doc_bang,
    doi_tuong_chua_co_dong,
    muc_cua_doi_tuong,
    muc_cua_nhom,
    quy_tac_giu_vai_tro,
)

BANG = "huyen_2023.md"


@pytest.fixture(scope="module")
def ky() -> KyDaChay:
    return chay_ky(KY.thu_muc)


@pytest.mark.parametrize("dong", doc_bang(BANG)["đối tượng"], ids=lambda d: d["mã"])
def test_ket_qua_tung_doi_tuong(dong: Dong, ky: KyDaChay) -> None:
    k = ky.bang.ket_qua[dong["mã"]]
    that = muc_cua_doi_tuong(k)
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]
    assert quy_tac_giu_vai_tro(k, dong["quy tắc"]), dong["vì sao"]


@pytest.mark.parametrize("dong", doc_bang(BANG)["Nhóm tỷ lệ"], ids=lambda d: d["nhóm"])
def test_nhom_ty_le(dong: Dong, ky: KyDaChay) -> None:
    that = muc_cua_nhom(next(n for n in ky.bang.nhom if n.ma == dong["nhóm"].strip("`")))
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]


@pytest.mark.parametrize(
    "dong", doc_bang(BANG)["Mục III.6, từng điểm"], ids=lambda d: f"{d['điểm']}-{d['đối tượng']}"
)
def test_tung_diem_cua_muc_6(dong: Dong, ky: KyDaChay) -> None:
    ma, dau_hieu = dong["đối tượng"], dong["dấu hiệu"]
    if dau_hieu.startswith("`"):
        assert quy_tac_giu_vai_tro(ky.bang.ket_qua[ma], dau_hieu), dong["vì sao"]
    else:
        assert [p for p in ky.van_de if p.ma == dau_hieu and f"({ma})" in p.thong_bao]


def test_du_moi_diem_cua_muc_6() -> None:
    co = {d["điểm"] for d in doc_bang(BANG)["Mục III.6, từng điểm"]}
    assert co == {f"6.{i}" for i in range(2, 15)} - {"6.12"}


def test_6_1_moi_cuoc_hop_xong_truoc_31_12(ky: KyDaChay) -> None:
    han = next(t.ngay for t in ky.quy_dinh.thoi_han if t.ma == "ket_thuc")
    assert han is not None
    assert all(h.ngay is not None and h.ngay < han for h in ky.du_lieu.cuoc_hop)


def test_6_10_nam_phai_danh_gia_lai(ky: KyDaChay) -> None:
    """What the step says of an earlier violation: which year is to be rated again."""
    buoc = next(b for b in ky.bang.ket_qua["N11"].buoc if b.ma == "dang_vien.KHTNV.ky_luat")
    assert re.search(r"phải đánh giá lại kết quả năm 2022", buoc.gia_tri)


def test_bang_du_doi_tuong(ky: KyDaChay) -> None:
    assert doi_tuong_chua_co_dong(ky, BANG) == set()
    assert dang_vien_khac_thuong(ky, BANG) == []


def test_moi_ngoai_le_va_tran_deu_co(ky: KyDaChay) -> None:
    """Every exception and cap, and every condition on leaders, holds somebody back or lets go."""
    buoc = [(b.ma, b.ket_luan) for k in ky.bang.ket_qua.values() for b in k.buoc]
    khong_dat = {m for m, ket in buoc if ket is KetLuanBuoc.KHONG_DAT}
    dat = {m for m, ket in buoc if ket is KetLuanBuoc.DAT}
    qd = ky.quy_dinh
    vao = {p.ma for p in qd.pham_vi if p.xep_loai}
    assert {p.ma for p in qd.pham_vi} - vao - khong_dat == {
        "to_chuc.chua_kiem_diem",
        "tap_the.chua_kiem_diem",
        "lanh_dao.chua_kiem_diem",
    }
    assert vao <= dat
    assert {t.ma for t in (*qd.tran, *qd.ty_le)} <= dat & khong_dat
    lanh_dao = {d.ma for d in qd.dieu_kien if d.doi_tuong is LoaiDoiTuong.LANH_DAO}
    assert lanh_dao - dat == {"lanh_dao.HTXSNV.don_vi_tot"}  # held in thanh-uy-2024
    assert lanh_dao - khong_dat == {
        "lanh_dao.HTXSNV.tieu_bieu",  # confirmed, or not asked
        "lanh_dao.HTTNV.tieu_chi",  # no leader has a criterion "Kém"
        "lanh_dao.HTNV.tieu_chi",
        "lanh_dao.HTNV.chi_tieu_hoan_thanh",
        "lanh_dao.HTNV.don_vi_hoan_thanh",
    }


def test_kiem_tra_khong_co_loi(ky: KyDaChay) -> None:
    loi = [f"{p.ma} {p.noi}: {p.thong_bao}" for p in ky.van_de if p.muc_do is MucDo.LOI]
    assert loi == []


def test_tao_lai_dung_nhu_da_luu(tmp_path: Path) -> None:
    """The maker gives the committed workbook, cell by cell."""
    KY.lap(tmp_path)
    assert (KY.thu_muc / "ky.toml").read_text(encoding="utf-8") == KY.ky_toml
    assert cac_o(tmp_path / TEP) == cac_o(KY.thu_muc / TEP)
