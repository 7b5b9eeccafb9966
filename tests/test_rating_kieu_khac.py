"""Kinds of condition that Kế hoạch 41-KH/ĐUK does not use, under a made-up regulation.

One condition of "Hoàn thành nhiệm vụ" for members; the step's outcome is what is tested.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.model import (
    CapDo,
    ChiTieu,
    DangVien,
    DuLieu,
    KetLuanBuoc,
    KetQuaChiTieu,
    KhacPhuc,
    Ky,
    LoaiToChuc,
    TieuChi,
    TinNhiem,
    ToChuc,
)
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh

DAT, KHONG, THIEU = KetLuanBuoc.DAT, KetLuanBuoc.KHONG_DAT, KetLuanBuoc.THIEU_DU_LIEU
CAN_CU = {"can_cu": "Quy định mẫu, mục 1"}
XONG, VUOT, CHUA = (
    KetQuaChiTieu.HOAN_THANH,
    KetQuaChiTieu.VUOT_MUC,
    KetQuaChiTieu.KHONG_HOAN_THANH,
)
DU_LIEU = DuLieu(
    ky=Ky(
        ma="mau",
        ten="Kỳ mẫu",
        nam=2022,
        quy_dinh="mau",
        ngay_danh_gia=date(2022, 12, 15),
        goc="K",
    ),
    to_chuc=(
        ToChuc(ma="K", ten="Đảng bộ Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN),
        ToChuc(ma="C", ten="Chi bộ Mẫu", loai=LoaiToChuc.CHI_BO_CO_SO, cap_tren="K"),
    ),
    dang_vien=(DangVien(ma="D", ho_ten="Nguyễn Văn Mẫu", to_chuc="C"),),
)


def quy_dinh_mot_dieu_kien(**dieu_kien: object) -> QuyDinh:
    return QuyDinh.model_validate(
        {
            "id": "mau",
            "so": "01-HD/MAU",
            "ten": "Quy định mẫu",
            "co_quan": "Cơ quan Mẫu",
            "ngay": "2022-01-02",
            "nam_tu": 2022,
            "nam_den": 2022,
            "chuoi": [],
            "phien_ban": "0",
            "nhom_tieu_chi": [{"ma": "n", "doi_tuong": "dang_vien", "ten": "Nhóm", **CAN_CU}],
            "tieu_chi": [
                {"ma": ma, "doi_tuong": "dang_vien", "nhom": "n", "ten": ma, **CAN_CU, **them}
                for ma, them in (("t1", {}), ("t2", {"co_ban": False}), ("t3", {"neu_co": True}))
            ],
            "dieu_kien": [
                {
                    "ma": "dk",
                    "doi_tuong": "dang_vien",
                    "muc": "HTNV",
                    "mo_ta": "Điều kiện mẫu",
                    **CAN_CU,
                    **dieu_kien,
                }
            ],
        }
    )


def ket_luan(dk: dict[str, Any], **trang: tuple[Any, ...]) -> KetLuanBuoc:
    kq = xep_loai(replace(DU_LIEU, **trang), quy_dinh_mot_dieu_kien(**dk), "0").ket_qua["D"]
    (b,) = (b for b in kq.buoc if b.ma == "dk")
    return b.ket_luan


def chi_tieu(*cac: tuple[KetQuaChiTieu | None, bool | None]) -> tuple[ChiTieu, ...]:
    return tuple(
        ChiTieu(doi_tuong="D", ten=f"Chỉ tiêu {i}", ket_qua=k, dung_han=h)
        for i, (k, h) in enumerate(cac)
    )


# measure | threshold | results and "on time" of each target | outcome
CHI_TIEU: list[tuple[str, dict[str, str], tuple[tuple[Any, Any], ...], KetLuanBuoc]] = [
    ("hoan_thanh", {"ty_le_tu": "1"}, ((XONG, None), (VUOT, None)), DAT),
    ("hoan_thanh", {"ty_le_tu": "1"}, ((XONG, None), (CHUA, None)), KHONG),
    ("hoan_thanh", {"ty_le_tu": "1"}, ((XONG, None), (None, None)), THIEU),
    ("hoan_thanh", {"ty_le_tu": "1"}, ((CHUA, None), (None, None)), KHONG),
    ("hoan_thanh", {"ty_le_tu": "1"}, (), THIEU),
    ("dung_han", {"ty_le_tu": "1"}, ((XONG, True), (VUOT, True)), DAT),
    ("dung_han", {"ty_le_tu": "1"}, ((XONG, True), (XONG, False)), KHONG),
    ("dung_han", {"ty_le_tu": "1"}, ((XONG, True), (XONG, None)), THIEU),
    ("vuot_muc", {"ty_le_tu": "0.5"}, ((XONG, None), (VUOT, None)), DAT),
    ("vuot_muc", {"ty_le_tren": "0.5"}, ((XONG, None), (VUOT, None)), KHONG),
    ("cham", {"ty_le_duoi": "0.2"}, ((XONG, True), (XONG, True)), DAT),
    ("cham", {"ty_le_duoi": "0.2"}, ((XONG, True), (XONG, False)), KHONG),
]


@pytest.mark.parametrize(("do", "nguong", "cac", "mong"), CHI_TIEU)
def test_chi_tieu(
    do: str, nguong: dict[str, str], cac: tuple[tuple[Any, Any], ...], mong: KetLuanBuoc
) -> None:
    assert ket_luan({"kieu": "chi_tieu", "do": do, **nguong}, chi_tieu=chi_tieu(*cac)) is mong


def test_moi_chi_tieu_khong_dat_deu_do_bat_kha_khang() -> None:
    r = ChiTieu(doi_tuong="D", ten="Chỉ tiêu", ket_qua=CHUA, bat_kha_khang=True)
    tru = {"kieu": "chi_tieu", "do": "hoan_thanh", "tru_bat_kha_khang": True}
    assert ket_luan({**tru, "ty_le_tu": "1"}, chi_tieu=(r,)) is DAT
    assert ket_luan({**tru, "ty_le_duoi": "0.5"}, chi_tieu=(r,)) is KHONG


def diem(*cac: tuple[str, float | None]) -> tuple[TieuChi, ...]:
    return tuple(TieuChi(doi_tuong="D", tieu_chi=ma, diem=d) for ma, d in cac)


DIEM: list[tuple[dict[str, str], tuple[tuple[str, float | None], ...], KetLuanBuoc]] = [
    ({"so_tu": "90"}, (("t1", 60), ("t2", 30)), DAT),
    ({"so_tu": "90"}, (("t1", 60), ("t2", 29.5)), KHONG),
    ({"so_duoi": "50"}, (("t1", 29), ("t2", 20.5)), DAT),
    ({"so_duoi": "50"}, (("t1", 30), ("t2", 20)), KHONG),
    ({"so_tu": "90"}, (("t1", 95), ("t2", None)), THIEU),
    ({"so_tu": "90"}, (("t1", 95),), THIEU),
]


@pytest.mark.parametrize(("nguong", "cac", "mong"), DIEM)
def test_diem(
    nguong: dict[str, str], cac: tuple[tuple[str, float | None], ...], mong: KetLuanBuoc
) -> None:
    assert ket_luan({"kieu": "diem", **nguong}, tieu_chi=diem(*cac)) is mong


TIN_NHIEM: list[tuple[tuple[TinNhiem, ...], KetLuanBuoc]] = [
    ((TinNhiem(doi_tuong="D", tong_phieu=10, tin_nhiem_thap=6),), DAT),
    ((TinNhiem(doi_tuong="D", tong_phieu=10, tin_nhiem_thap=5),), KHONG),
    ((), KHONG),
    ((TinNhiem(doi_tuong="D", tong_phieu=10),), THIEU),
]


@pytest.mark.parametrize(("cac", "mong"), TIN_NHIEM)
def test_tren_mot_nua_phieu_tin_nhiem_thap(cac: tuple[TinNhiem, ...], mong: KetLuanBuoc) -> None:
    assert ket_luan({"kieu": "tin_nhiem", "ty_le_tren": "0.5"}, tin_nhiem=cac) is mong


def khac_phuc(*ket_qua: str | None) -> tuple[KhacPhuc, ...]:
    return tuple(KhacPhuc(doi_tuong="D", noi_dung="Mẫu", ket_qua=k) for k in ket_qua)


KHAC_PHUC = [
    (("Đã khắc phục", "Đã khắc phục"), DAT),
    (("Đã khắc phục", "Đang khắc phục"), KHONG),
    (("Đã khắc phục", None), THIEU),
    (("Chưa khắc phục", None), KHONG),
    ((), DAT),
]


@pytest.mark.parametrize(("cac", "mong"), KHAC_PHUC)
def test_han_che_da_khac_phuc(cac: tuple[str | None, ...], mong: KetLuanBuoc) -> None:
    dk = {"kieu": "khac_phuc", "ty_le_tu": "1"}
    assert ket_luan(dk, khac_phuc=khac_phuc(*cac)) is mong


def test_chi_tieu_chi_co_ban() -> None:
    """Only basic criteria count where the rule says so; an optional one may be left out."""
    dk = {"kieu": "tieu_chi", "cap_do": "trung_binh"}
    co = (TieuChi(doi_tuong="D", tieu_chi="t1", tu_danh_gia=CapDo.TRUNG_BINH),)
    assert ket_luan({**dk, "chi_co_ban": True}, tieu_chi=co) is DAT
    assert ket_luan(dk, tieu_chi=co) is THIEU


def test_tham_dinh_thay_tu_danh_gia() -> None:
    """The level found on appraisal counts before the self-assessed one."""
    dk = {"kieu": "tieu_chi", "cap_do": "trung_binh", "chi_co_ban": True}
    r = TieuChi(doi_tuong="D", tieu_chi="t1", tu_danh_gia=CapDo.TRUNG_BINH, tham_dinh=CapDo.KEM)
    assert ket_luan(dk, tieu_chi=(r,)) is KHONG
