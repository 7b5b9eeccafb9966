"""The sample cycle khoi-2022, beyond what test_mau_ky asks of every cycle."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from pipeline.model import KetLuanBuoc
from tests.du_lieu_mau.khoi_2022 import KY_TOML, TEP, THU_MUC, lap, tep_kem_theo
from tests.dung_bang import KyDaChay, cac_o, chay_ky, doc_bang


@pytest.fixture(scope="module")
def ky() -> KyDaChay:
    return chay_ky(THU_MUC)


def test_bang_co_nhieu_dang_vien(ky: KyDaChay) -> None:
    co = {d["mã"] for d in doc_bang("khoi_2022.md")["Đảng viên"]}
    assert sum(d.ma in co for d in ky.du_lieu.dang_vien) >= 45


def test_moi_truong_hop_cua_ke_hoach_deu_co(ky: KyDaChay) -> None:
    """Every exception, case, cap and quota of the regulation decides about somebody."""
    bang, quy_dinh = ky.bang, ky.quy_dinh
    that = {
        b.ma for k in bang.ket_qua.values() for b in k.buoc if b.ket_luan is not KetLuanBuoc.DAT
    } | {b.ma for k in bang.ket_qua.values() for b in k.buoc if b.ma.endswith("dinh_chi_cap_uy")}
    can = {q.ma for cac in (quy_dinh.truong_hop, quy_dinh.tran, quy_dinh.pham_vi) for q in cac}
    assert can - that == KHONG_CO_TRONG_MAU


# Rules that no subject of the sample is decided by.
KHONG_CO_TRONG_MAU = {
    "to_chuc.chua_kiem_diem",
    "tap_the.chua_kiem_diem",
    "tap_the.KHTNV.ky_luat",
    "tap_the.KHTNV.thanh_vien_suy_thoai",
}


def test_canh_bao(ky: KyDaChay) -> None:
    """Draft sent late, comments of former and temporary cells missing, a criterion left
    empty, a decision below the proposal."""
    assert {p.ma for p in ky.van_de} >= {"N12", "V05", "V06", "X06", "Q07"}


def test_tao_lai_dung_nhu_da_luu(tmp_path: Path) -> None:
    """The maker gives the committed workbooks, cell by cell, and the committed papers."""
    lap(tmp_path)
    assert (THU_MUC / "ky.toml").read_text(encoding="utf-8") == KY_TOML
    for tep in TEP:
        assert cac_o(tmp_path / tep) == cac_o(THU_MUC / tep)
    giay = dict(tep_kem_theo())
    da_luu = {
        p.relative_to(THU_MUC / "kem-theo").as_posix(): p.read_bytes()
        for p in (THU_MUC / "kem-theo").rglob("*.pdf")
    }
    assert da_luu.keys() == giay.keys()
    for ten, noi in giay.items():
        assert chu_pdf(tmp_path / "kem-theo" / ten) == chu_pdf(THU_MUC / "kem-theo" / ten), ten
        assert noi == (tmp_path / "kem-theo" / ten).read_bytes()


def chu_pdf(tep: Path) -> list[str]:
    return [t.extract_text() for t in PdfReader(tep).pages]
