"""Decisions against what the rating itself finds: the two read the steps in the same way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from dung_du_lieu import KEM_THEO, du_lieu_mau, quy_dinh_mau, thay, them

from pipeline.checks import kiem_tra
from pipeline.model import DuLieu, Muc, QuyetDinh, TinhTrang
from pipeline.rating.xep_loai import xep_loai

XS = Muc.HTXSNV


def ma_loi(du_lieu: DuLieu) -> dict[str, str]:
    """Code -> message, of the problems about decisions and votes."""
    quy_dinh = quy_dinh_mau()
    bang = xep_loai(du_lieu, quy_dinh, "")
    loi = kiem_tra(du_lieu, quy_dinh, kem_theo=KEM_THEO, bang=bang)
    return {p.ma: f"{p.thong_bao} [{p.can_cu}]" for p in loi if p.ma[0] in "QB"}


def test_quyet_dinh_trong_quy_dinh_thi_khong_bao() -> None:
    du_lieu = du_lieu_mau()
    for trang in ("dang_vien", "to_chuc", "chuc_vu", "tap_the"):
        for dong in range(len(getattr(du_lieu, trang))):
            du_lieu = thay(du_lieu, trang, dong, da_kiem_diem=True)
    assert ma_loi(du_lieu) == {}


@pytest.mark.parametrize(
    ("dang_vien", "quyet_dinh", "vi_sao"),
    [
        ({}, XS, "Được xếp loại cán bộ, công chức, viên chức HTXSNV"),
        ({"nghi_om_thang": 4.0}, Muc.HTTNV, "Nghỉ ốm nhiều"),
        ({"nghi_om_thang": 4.0, "xep_loai_ccvc": Muc.HTNV}, Muc.HTTNV, "Nghỉ ốm nhiều"),
    ],
    ids=["điều kiện", "trần", "trần không phải hạ"],
)
def test_quyet_dinh_cao_hon_quy_dinh(
    dang_vien: dict[str, object], quyet_dinh: Muc, vi_sao: str
) -> None:
    du_lieu = thay(du_lieu_mau(), "dang_vien", "DV1", da_kiem_diem=True, **dang_vien)
    du_lieu = thay(du_lieu, "quyet_dinh", 0, muc=quyet_dinh)
    assert vi_sao in ma_loi(du_lieu)["Q01"]


def test_quyet_dinh_ve_nguoi_chua_kiem_diem_xong() -> None:
    du_lieu = thay(du_lieu_mau(), "dang_vien", "DV1", da_kiem_diem=False)
    loi = ma_loi(du_lieu)
    assert "dang_vien.chua_xong" in loi["Q02"]
    assert "B09" in loi


def test_quyet_dinh_ve_nguoi_duoc_mien() -> None:
    du_lieu = thay(du_lieu_mau(), "dang_vien", "DV2", tinh_trang=TinhTrang.MIEN_SINH_HOAT)
    loi = ma_loi(du_lieu)
    assert "dang_vien.mien" in loi["Q02"]
    assert "B08" not in loi, "V01 đã báo"


def test_vuot_ty_le_trong_mot_co_so() -> None:
    them_mot = QuyetDinh(doi_tuong="DV3", muc=XS)
    loi = ma_loi(them(du_lieu_mau(), "quyet_dinh", them_mot))
    assert "quyết định 2 “Hoàn thành xuất sắc nhiệm vụ”" in loi.get("Q08", loi.get("Q09", ""))


def test_khen_thuong_theo_muc_de_xuat_khi_chua_quyet_dinh() -> None:
    du_lieu = thay(du_lieu_mau(), "dang_vien", "DV1", da_kiem_diem=True)
    du_lieu = thay(du_lieu, "khen_thuong", 0, doi_tuong="DV1")
    du_lieu = replace(du_lieu, quyet_dinh=())
    assert "xếp loại “Hoàn thành tốt nhiệm vụ”" in ma_loi(du_lieu)["Q10"]
