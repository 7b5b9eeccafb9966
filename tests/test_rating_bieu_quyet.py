"""Votes: added from the top, first to exceed one half; exactly one half asks the head."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pipeline.model import BieuQuyet, Muc, TrangThai
from pipeline.rating.bieu_quyet import dem_phieu, phieu_day_du
from tests.dung_xep_loai import Dung, Sua, buoc, ket_qua

XS, TOT, HT, KHT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV
NUA = Decimal("0.5")

#    xuất sắc, tốt, hoàn thành, không | mức (hoặc từ … đến …) | hỏi người về
BANG: list[tuple[tuple[int, int, int, int], Muc | tuple[Muc, Muc], str]] = [
    ((15, 0, 0, 0), XS, ""),
    ((8, 7, 0, 0), XS, ""),
    ((7, 8, 0, 0), TOT, ""),
    ((5, 4, 6, 0), TOT, ""),  # 9/15 from "tốt" upwards
    ((0, 8, 7, 0), TOT, ""),
    ((0, 0, 15, 0), HT, ""),
    ((0, 0, 0, 15), KHT, ""),
    ((0, 0, 7, 8), (KHT, HT), "mức 2"),
    ((3, 2, 10, 0), (HT, TOT), "mức 2"),  # added up: hoàn thành; literally: level 2
    ((0, 2, 13, 0), (HT, TOT), "mức 2"),
    ((5, 0, 0, 5), (KHT, XS), "ngang nhau"),
    ((5, 5, 0, 0), (TOT, XS), "ngang nhau"),
    ((3, 2, 5, 0), (HT, TOT), "ngang nhau"),
    ((50, 0, 50, 0), (HT, XS), "ngang nhau"),
]


@pytest.mark.parametrize(("phieu", "muc", "hoi"), BANG, ids=[str(p) for p, *_ in BANG])
def test_muc_theo_phieu(
    phieu: tuple[int, int, int, int], muc: Muc | tuple[Muc, Muc], hoi: str
) -> None:
    kq = dem_phieu(dict(zip((XS, TOT, HT, KHT), phieu, strict=True)), sum(phieu), NUA)
    assert kq.khoang == (muc if isinstance(muc, tuple) else (muc, muc))
    assert hoi in kq.hoi
    assert bool(kq.hoi) is bool(hoi)


def test_mau_so_lon_hon_tong_phieu_thi_co_the_khong_muc_nao_qua_nua() -> None:
    kq = dem_phieu({XS: 7, TOT: 2, HT: 0, KHT: 0}, 20, NUA)
    assert kq.khoang == (KHT, XS)
    assert "không mức nào" in kq.hoi


PHIEU = BieuQuyet(doi_tuong="D05", noi="C1", hop_le=10, xuat_sac=4, tot=6)
O_TRONG = [
    ("các ô khác cộng đủ số hợp lệ: ô trống là 0", PHIEU, {XS: 4, TOT: 6, HT: 0, KHT: 0}),
    ("cộng chưa đủ số hợp lệ: chưa biết", replace(PHIEU, tot=5), None),
    ("không ghi số hợp lệ: chưa biết", replace(PHIEU, hop_le=None), None),
    ("không ghi phiếu nào", BieuQuyet(doi_tuong="D05", noi="C1", hop_le=0), None),
]


@pytest.mark.parametrize(("ten", "r", "mong"), O_TRONG, ids=[t[0] for t in O_TRONG])
def test_o_trong(ten: str, r: BieuQuyet, mong: dict[Muc, int] | None) -> None:
    assert phieu_day_du(r) == mong


# --- what the vote does to the proposal ---------------------------------------------


def xs_nhung_phieu(xs: int, tot: int, ht: int = 0, kht: int = 0) -> Sua:
    return lambda d: d.xuat_sac("D05").phieu("D05", xs, tot, ht, kht)


DE_XUAT: list[tuple[str, Sua, TrangThai, Muc | None]] = [
    ("phiếu thấp hơn tiêu chuẩn", xs_nhung_phieu(4, 6), TrangThai.XEP_LOAI, TOT),
    (
        "phiếu cao hơn tiêu chuẩn",
        lambda d: d.trung_binh("D05").phieu("D05", 10, 0),
        TrangThai.XEP_LOAI,
        HT,
    ),
    ("phiếu ngang nhau", xs_nhung_phieu(5, 5), TrangThai.CAN_NGUOI, None),
    (
        "phiếu ngang nhau trên mức tiêu chuẩn cho phép: không phải hỏi",
        lambda d: d.trung_binh("D05").phieu("D05", 5, 5),
        TrangThai.XEP_LOAI,
        HT,
    ),
    ("chưa bỏ phiếu", lambda d: d.bo_phieu("D05"), TrangThai.THIEU_DU_LIEU, None),
    (
        "chưa bỏ phiếu mà đã thuộc trường hợp không hoàn thành",
        lambda d: d.bo_phieu("D05").phat("D05"),
        TrangThai.XEP_LOAI,
        KHT,
    ),
    ("tập thể không bắt buộc bỏ phiếu", lambda d: d.bo_phieu("U1"), TrangThai.XEP_LOAI, TOT),
]


@pytest.mark.parametrize(("ten", "sua", "trang_thai", "muc"), DE_XUAT, ids=[t[0] for t in DE_XUAT])
def test_de_xuat(ten: str, sua: Sua, trang_thai: TrangThai, muc: Muc | None) -> None:
    kq = ket_qua("U1" if ten.startswith("tập thể") else "D05", sua)
    assert (kq.trang_thai, kq.muc_de_xuat) == (trang_thai, muc)
    assert bool(kq.can_nguoi) is (trang_thai is TrangThai.CAN_NGUOI)


def test_bo_phieu_o_hai_noi_khac_nhau_thi_hoi_nguoi() -> None:
    kq = ket_qua("D05", lambda d: d.phieu("D05", 0, 0, 10, noi="C2"))
    assert kq.trang_thai is TrangThai.CAN_NGUOI
    assert "các nơi khác nhau" in kq.can_nguoi[0]


def giu_hai_chuc_vu(phieu_thu_hai: tuple[int, int, int]) -> Sua:
    def sua(d: Dung) -> None:
        d.phieu(d.them_chuc_vu("D01", "UB", "Đảng ủy viên"), *phieu_thu_hai)

    return sua


def test_hai_chuc_vu_cung_muc_phieu_thi_khong_hoi() -> None:
    assert ket_qua("D01@U1", giu_hai_chuc_vu((0, 10, 0))).trang_thai is TrangThai.XEP_LOAI


def test_hai_chuc_vu_khac_muc_phieu_thi_hoi_ca_hai() -> None:
    for ma in ("D01@U1", "D01@UB"):
        kq = ket_qua(ma, giu_hai_chuc_vu((0, 0, 10)))
        assert kq.trang_thai is TrangThai.CAN_NGUOI
        assert kq.muc_de_xuat is None


def test_buoc_bieu_quyet_ghi_mau_so_va_chua_doi_chieu() -> None:
    b = buoc(ket_qua("D05", lambda d: d.phieu("D05", 4, 5, 1)), "bieu_quyet")
    assert "trên 10 phiếu hợp lệ" in b.gia_tri
    assert "HTXSNV 4/10 (40%), HTTNV 9/10 (90%)" in b.gia_tri
    assert b.nguong == "> 50% phiếu hợp lệ"
    assert b.chua_doi_chieu  # the plan does not say how votes become a level
