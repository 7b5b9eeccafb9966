"""The sample cycle xa-2026: reads without a fault, and is rated as Quy định 366-QĐ/TW says.

`bang/xa_2026.md` holds what each subject must get, derived from the words of the
regulation; every row of it is compared.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline.checks import kiem_tra
from pipeline.intake import bam_dau_vao, doc_ky, liet_ke_kem_theo
from pipeline.intake.schema import TRANG
from pipeline.model import BangXepLoai, DuLieu, KetLuanBuoc, LoaiDoiTuong
from pipeline.problems import MucDo
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai
from tests.bang_mong_doi import CAC_BANG, Dong, doc_bang, giu_vai_tro, nhom_that, that
from tests.du_lieu_mau.ky_nho import TEP
from tests.du_lieu_mau.xa_2026 import KY, KY_TOML, THU_MUC

BANG = doc_bang("xa_2026")
DOI_TUONG = [d for ten in CAC_BANG for d in BANG[ten]]
NHOM = BANG["Nhóm tỷ lệ"]


@pytest.fixture(scope="module")
def du_lieu() -> DuLieu:
    dl, loi = doc_ky(THU_MUC)
    assert loi == []
    assert dl is not None
    return dl


@pytest.fixture(scope="module")
def quy_dinh(du_lieu: DuLieu) -> QuyDinh:
    return tai(du_lieu.ky.quy_dinh)


@pytest.fixture(scope="module")
def bang(du_lieu: DuLieu, quy_dinh: QuyDinh) -> BangXepLoai:
    return xep_loai(du_lieu, quy_dinh, bam_dau_vao(THU_MUC))


@pytest.mark.parametrize("dong", DOI_TUONG, ids=lambda d: d["mã"])
def test_ket_qua_tung_doi_tuong(dong: Dong, bang: BangXepLoai) -> None:
    k = bang.ket_qua[dong["mã"]]
    co = that(k)
    assert co == {cot: dong[cot] for cot in co}, dong["vì sao"]
    assert giu_vai_tro(k, dong["quy tắc"]), dong["vì sao"]


@pytest.mark.parametrize("dong", NHOM, ids=lambda d: d["nhóm"])
def test_nhom_ty_le(dong: Dong, bang: BangXepLoai) -> None:
    co = nhom_that(bang, dong)
    assert co == {cot: dong[cot] for cot in co}, dong["vì sao"]


def test_bang_du_doi_tuong(bang: BangXepLoai) -> None:
    """Every organisation, collective and leader has a row; so has every quota with candidates."""
    co = [d["mã"] for d in DOI_TUONG]
    assert len(co) == len(set(co))
    phai_co = {m for m, k in bang.ket_qua.items() if k.loai is not LoaiDoiTuong.DANG_VIEN}
    assert phai_co <= set(co)
    assert {n.ma for n in bang.nhom if n.ung_vien} == {d["nhóm"].strip("`") for d in NHOM}


def test_dang_vien_khac_la_binh_thuong(du_lieu: DuLieu, bang: BangXepLoai) -> None:
    """Members without a row get what their points and tasks say; none of them is voted on."""
    co = {d["mã"] for d in DOI_TUONG}
    for d in du_lieu.dang_vien:
        if d.ma not in co:
            k = bang.ket_qua[d.ma]
            assert k.muc_bieu_quyet is k.muc_quyet_dinh is None, d.ma
            assert k.muc_dieu_kien is k.muc_de_xuat is d.tu_xep_loai, d.ma


def test_moi_truong_hop_cua_quy_dinh_deu_co(bang: BangXepLoai, quy_dinh: QuyDinh) -> None:
    """Every exception, case and quota of a yearly rating decides about somebody."""
    co = {
        b.ma
        for k in bang.ket_qua.values()
        for b in k.buoc
        if b.ket_luan in (KetLuanBuoc.KHONG_DAT, KetLuanBuoc.CAN_NGUOI)
        or (b.ma.endswith("dinh_chi_cap_uy") and b.ket_luan is KetLuanBuoc.DAT)
    }
    can = {
        q.ma
        for cac in (quy_dinh.dieu_kien, quy_dinh.truong_hop, quy_dinh.pham_vi, quy_dinh.ty_le)
        for q in cac
        if q.ap_dung.ky != "quy"
    }
    assert can - co == KHONG_CO_TRONG_MAU


# Rules that no subject of the sample is decided by.
KHONG_CO_TRONG_MAU = {
    "to_chuc.chua_kiem_diem",
    "tap_the.chua_kiem_diem",
    "lanh_dao.chua_kiem_diem",
    "lanh_dao.mien_dinh_chi",
}


def test_ty_le_25_chi_khi_co_van_ban(du_lieu: DuLieu, bang: BangXepLoai) -> None:
    """The quota that the decision is recorded for names it; the others keep to 20 %."""
    van_ban = du_lieu.ky.ty_le_25["to_chuc.ty_le"]
    assert {n.quy_tac for n in bang.nhom if van_ban in n.can_cu} == {"to_chuc.ty_le"}


def test_kiem_tra_khong_co_loi(du_lieu: DuLieu, quy_dinh: QuyDinh, bang: BangXepLoai) -> None:
    cac = kiem_tra(du_lieu, quy_dinh, kem_theo=liet_ke_kem_theo(THU_MUC), bang=bang)
    assert [f"{p.ma} {p.noi}: {p.thong_bao}" for p in cac if p.muc_do is MucDo.LOI] == []
    assert {p.ma for p in cac} >= CANH_BAO_CUA_MAU


# Comment of the temporary cell missing, criteria left empty, a decision below the proposal.
CANH_BAO_CUA_MAU = {"V06", "X06", "Q07"}


def test_khong_co_cap_huyen(du_lieu: DuLieu) -> None:
    """Two-level local government: nothing in the cycle speaks of a district."""
    chu = [t.ten for t in du_lieu.to_chuc] + [t.ten for t in du_lieu.tap_the]
    chu += [r.co_quan or "" for r in du_lieu.ky_luat]
    chu += [r.co_quan or "" for r in du_lieu.ket_luan]
    chu += [r.co_quan or "" for r in du_lieu.quyet_dinh]
    assert not [x for x in chu if "huyện" in x.casefold()]


def test_tao_lai_dung_nhu_da_luu(tmp_path: Path) -> None:
    """The maker gives the committed workbook, cell by cell."""
    KY.lap(tmp_path)
    assert (THU_MUC / "ky.toml").read_text(encoding="utf-8") == KY_TOML
    assert cac_o(tmp_path / TEP) == cac_o(THU_MUC / TEP)


def cac_o(tep: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Values of every data sheet of a workbook."""
    so = openpyxl.load_workbook(tep, read_only=True)
    kq = {t.ten: list(so[t.ten].iter_rows(values_only=True)) for t in TRANG}
    so.close()
    return kq
