"""Caps and scope, as Kế hoạch 41-KH/ĐUK has them (mục II.A.1, II.B.3.3, II.B.4, II.B.6)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

from pipeline.model import KetLuanBuoc, LoaiTapThe, Muc, TinhTrang, TrangThai
from pipeline.rating.pham_vi import du_thang
from tests.dung_xep_loai import Dung, Sua, buoc, ket_qua, quy_dinh, the_gioi

XS, TOT, HT, KHT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV


def xs(*ma: str) -> Sua:
    """These have all facts and votes of "xuất sắc"."""
    return lambda d: d.xuat_sac(*ma)


def them(*cac: Sua) -> Sua:
    def sua(d: Dung) -> None:
        for s in cac:
            s(d)

    return sua


def phieu_xs(ma: str) -> Sua:
    return lambda d: d.phieu(ma, 10, 0)


# rule, case, subject, change, proposal, does the cap lower the level
TRAN: list[tuple[str, str, str, Sua, Muc | None, bool]] = [
    ("tap_the.khong_cao_hon_to_chuc", "tập thể xuất sắc, chi bộ tốt", "U1", xs("U1"), TOT, True),
    ("tap_the.khong_cao_hon_to_chuc", "cả hai xuất sắc", "U1", xs("U1", "C1"), XS, False),
    (
        "tap_the.khong_cao_hon_to_chuc",
        "chi bộ được quyết định hoàn thành",
        "U1",
        lambda d: d.quyet("C1", HT),
        HT,
        True,
    ),
    (
        "lanh_dao.khong_cao_hon_tap_the",
        "bí thư xuất sắc, chi ủy tốt",
        "D01@U1",
        phieu_xs("D01@U1"),
        TOT,
        True,
    ),
    (
        "lanh_dao.khong_cao_hon_tap_the",
        "bí thư, chi ủy, chi bộ đều xuất sắc",
        "D01@U1",
        them(xs("C1", "U1"), phieu_xs("D01@U1")),
        XS,
        False,
    ),
    (
        "lanh_dao.khong_cao_hon_to_chuc",
        "chi bộ không có chi ủy: bí thư xuất sắc, chi bộ tốt",
        "D21@C2",
        phieu_xs("D21@C2"),
        TOT,
        True,
    ),
    (
        "lanh_dao.khong_cao_hon_to_chuc",
        "chi bộ không có chi ủy: cả hai xuất sắc",
        "D21@C2",
        them(xs("C2"), phieu_xs("D21@C2")),
        XS,
        False,
    ),
    (
        "dang_vien.nghi_om",
        "nghỉ ốm 3 tháng",
        "D05",
        lambda d: d.dat("D05", nghi_om_thang=3),
        HT,
        True,
    ),
    (
        "dang_vien.nghi_om",
        "nghỉ ốm 2,9 tháng",
        "D05",
        lambda d: d.dat("D05", nghi_om_thang=2.9),
        TOT,
        False,
    ),
    (
        "dang_vien.nghi_om",
        "nghỉ ốm 6 tháng mà đã không hoàn thành",
        "D05",
        lambda d: d.dat("D05", nghi_om_thang=6).phat("D05"),
        KHT,
        False,
    ),
]


@pytest.mark.parametrize(
    ("quy_tac", "ten", "ma", "sua", "muc", "ha"), TRAN, ids=[t[1] for t in TRAN]
)
def test_tran(quy_tac: str, ten: str, ma: str, sua: Sua, muc: Muc | None, ha: bool) -> None:
    kq = ket_qua(ma, sua)
    assert kq.muc_de_xuat is muc
    b = buoc(kq, quy_tac)
    assert b.ket_luan is (KetLuanBuoc.KHONG_DAT if ha else KetLuanBuoc.DAT)
    assert bool(b.tac_dong) is ha


def test_moi_tran_co_luc_ha_co_luc_khong() -> None:
    thay: dict[str, set[bool]] = defaultdict(set)
    for quy_tac, *_, ha in TRAN:
        thay[quy_tac].add(ha)
    assert thay == {t.ma: {True, False} for t in quy_dinh().tran}


KHONG_AP_DUNG: list[tuple[str, str, str, Sua, Muc]] = [
    (
        "bí thư mới chuyển đến",
        "D01@U1",
        "lanh_dao.khong_cao_hon_tap_the",
        lambda d: d.dat("D01@U1", moi_chuyen_den=True).phieu("D01@U1", 10, 0),
        XS,
    ),
    (
        "bí thư mới chuyển đến chi bộ không có chi ủy",
        "D21@C2",
        "lanh_dao.khong_cao_hon_to_chuc",
        lambda d: d.dat("D21@C2", moi_chuyen_den=True).phieu("D21@C2", 10, 0),
        XS,
    ),
    (
        "chi bộ mới lập, không xếp loại: chi ủy không có trần",
        "U1",
        "tap_the.khong_cao_hon_to_chuc",
        lambda d: d.xuat_sac("U1").dat("C1", ngay_thanh_lap=date(2022, 9, 1)),
        XS,
    ),
]


@pytest.mark.parametrize(
    ("ten", "ma", "quy_tac", "sua", "muc"), KHONG_AP_DUNG, ids=[t[0] for t in KHONG_AP_DUNG]
)
def test_tran_khong_ap_dung(ten: str, ma: str, quy_tac: str, sua: Sua, muc: Muc) -> None:
    kq = ket_qua(ma, sua)
    assert buoc(kq, quy_tac).ket_luan is KetLuanBuoc.KHONG_AP_DUNG
    assert kq.muc_de_xuat is muc


def test_chi_uy_vien_khong_dung_dau_khong_co_tran() -> None:
    kq = ket_qua("D02@U1", phieu_xs("D02@U1"))
    assert kq.muc_de_xuat is XS
    assert not [b for b in kq.buoc if b.ma.startswith("lanh_dao.khong_cao_hon")]


def test_truong_ban_khong_bi_tran_theo_dang_bo_khoi() -> None:
    """The head of an agency of the Khối does not head the Đảng bộ Khối, which is not rated here."""
    kq = ket_qua("E02@BTC", them(xs("BTC"), phieu_xs("E02@BTC")))
    assert kq.muc_de_xuat is XS


def test_chua_ro_muc_tap_the_thi_cho() -> None:
    """A secretary who may be above a collective whose level is open is not proposed yet."""
    kq = ket_qua("D01@U1", lambda d: d.bo_tieu_chi("U1", "TT-A1"))
    assert kq.trang_thai is TrangThai.THIEU_DU_LIEU
    assert kq.thieu == ("Mức của Tập thể U1",)


def test_chua_ro_muc_tap_the_ma_phieu_da_thap_hon_thi_khong_phai_cho() -> None:
    kq = ket_qua("D01@U1", lambda d: d.bo_tieu_chi("U1", "TT-A1").phieu("D01@U1", 0, 0, 0, 10))
    assert kq.muc_de_xuat is KHT


# --- scope ----------------------------------------------------------------------------

# rule, case, subject, change, reviewed, state
PHAM_VI: list[tuple[str, str, str, Sua, bool, TrangThai]] = [
    (
        "dang_vien.mien_sinh_hoat",
        "được miễn công tác và sinh hoạt đảng",
        "D05",
        lambda d: d.dat("D05", tinh_trang=TinhTrang.MIEN_SINH_HOAT),
        False,
        TrangThai.KHONG_XEP_LOAI,
    ),
    (
        "dang_vien.dinh_chi_sinh_hoat",
        "bị đình chỉ sinh hoạt đảng",
        "D05",
        lambda d: d.dat("D05", tinh_trang=TinhTrang.DINH_CHI_SINH_HOAT),
        False,
        TrangThai.KHONG_XEP_LOAI,
    ),
    (
        "dang_vien.dinh_chi_cap_uy",
        "bị đình chỉ sinh hoạt cấp ủy: vẫn xếp loại",
        "D01",
        lambda d: d.dat("D01", tinh_trang=TinhTrang.DINH_CHI_CAP_UY),
        True,
        TrangThai.XEP_LOAI,
    ),
    (
        "lanh_dao.dinh_chi_cap_uy",
        "cấp ủy viên bị đình chỉ sinh hoạt cấp ủy: vẫn xếp loại",
        "D02@U1",
        lambda d: d.dat("D02", tinh_trang=TinhTrang.DINH_CHI_CAP_UY),
        True,
        TrangThai.XEP_LOAI,
    ),
    (
        "lanh_dao.mien_dinh_chi",
        "cấp ủy viên bị đình chỉ sinh hoạt đảng",
        "D02@U1",
        lambda d: d.dat("D02", tinh_trang=TinhTrang.DINH_CHI_SINH_HOAT),
        False,
        TrangThai.KHONG_XEP_LOAI,
    ),
    (
        "dang_vien.moi_ket_nap",
        "kết nạp chưa đủ 6 tháng: kiểm điểm, không xếp loại",
        "D05",
        lambda d: d.dat("D05", ngay_vao_dang=date(2022, 6, 16)),
        True,
        TrangThai.KHONG_XEP_LOAI,
    ),
    (
        "to_chuc.moi_lap",
        "chi bộ lập chưa đủ 6 tháng",
        "C1",
        lambda d: d.dat("C1", ngay_thanh_lap=date(2022, 7, 1)),
        True,
        TrangThai.KHONG_XEP_LOAI,
    ),
    (
        "tap_the.moi_lap",
        "chi ủy lập chưa đủ 6 tháng",
        "U1",
        lambda d: d.dat("U1", ngay_thanh_lap=date(2022, 7, 1)),
        True,
        TrangThai.KHONG_XEP_LOAI,
    ),
    *(
        (
            f"{loai}.chua_kiem_diem",
            f"{loai} chưa hoàn thành kiểm điểm",
            ma,
            lambda d, ma=ma: d.dat(ma, da_kiem_diem=False),  # type: ignore[misc]
            True,
            TrangThai.KHONG_XEP_LOAI,
        )
        for loai, ma in (
            ("to_chuc", "C1"),
            ("tap_the", "U1"),
            ("dang_vien", "D05"),
            ("lanh_dao", "D02@U1"),
        )
    ),
]


@pytest.mark.parametrize(
    ("quy_tac", "ten", "ma", "sua", "kiem_diem", "trang_thai"),
    PHAM_VI,
    ids=[t[1] for t in PHAM_VI],
)
def test_pham_vi(
    quy_tac: str, ten: str, ma: str, sua: Sua, kiem_diem: bool, trang_thai: TrangThai
) -> None:
    kq = ket_qua(ma, sua)
    assert (kq.kiem_diem, kq.trang_thai) == (kiem_diem, trang_thai)
    assert buoc(kq, quy_tac).tac_dong
    truoc = ket_qua(ma)  # without the change the exception does not apply
    assert truoc.trang_thai is TrangThai.XEP_LOAI
    assert not buoc(truoc, quy_tac).tac_dong


def test_moi_pham_vi_deu_co_trong_bang() -> None:
    assert {t[0] for t in PHAM_VI} == {p.ma for p in quy_dinh().pham_vi}


def test_du_6_thang_dung_ngay() -> None:
    assert ket_qua("D05", lambda d: d.dat("D05", ngay_vao_dang=date(2022, 6, 15))).muc is TOT


@pytest.mark.parametrize(
    ("tu", "den", "thang", "mong"),
    [
        (date(2022, 6, 15), date(2022, 12, 15), 6, True),
        (date(2022, 6, 16), date(2022, 12, 15), 6, False),
        (date(2022, 8, 31), date(2023, 2, 28), 6, True),
        (date(2022, 8, 31), date(2023, 2, 27), 6, False),
        (date(2022, 12, 31), date(2022, 12, 15), 0, False),
    ],
)
def test_du_thang(tu: date, den: date, thang: int, mong: bool) -> None:
    assert du_thang(tu, den, thang) is mong


def test_chua_ghi_da_kiem_diem_thi_chua_xep_loai() -> None:
    kq = ket_qua("D05", lambda d: d.dat("D05", da_kiem_diem=None))
    assert (kq.trang_thai, kq.muc_de_xuat) == (TrangThai.THIEU_DU_LIEU, None)
    assert kq.muc_dieu_kien is TOT  # what the facts would allow is still shown
    assert any("kiểm điểm" in t for t in kq.thieu)


def test_thieu_ngay_vao_dang_thi_bao_nhung_van_xep_loai() -> None:
    kq = ket_qua("D05", lambda d: d.dat("D05", ngay_vao_dang=None))
    assert kq.muc is TOT
    assert any("ngày vào Đảng" in t for t in kq.thieu)


def test_chua_kiem_diem_thi_chi_bo_chua_biet_du_100() -> None:
    """A review that is only put off is not left out of the share: it may still fail it."""
    kq = ket_qua("C1", lambda d: d.xuat_sac("C1").dat("D05", da_kiem_diem=False))
    assert kq.muc_dieu_kien is HT
    assert any("D05" in t for t in kq.thieu)


def test_ban_thuong_vu_co_so_khong_thuoc_doi_tuong() -> None:
    kq = ket_qua("BTV", lambda d: d.them_tap_the("BTV", "B", LoaiTapThe.BAN_THUONG_VU))
    assert (kq.kiem_diem, kq.trang_thai) == (False, TrangThai.KHONG_XEP_LOAI)


def test_ban_thuong_vu_khoi_kiem_diem_nhung_khong_xep_loai_o_day() -> None:
    def sua(d: Dung) -> None:
        d.them_tap_the("BTVK", "K", LoaiTapThe.BAN_THUONG_VU)
        d.them_chuc_vu("E03", "BTVK", "Ủy viên Ban Thường vụ")

    for ma in ("BTVK", "E03@BTVK"):
        kq = ket_qua(ma, sua)
        assert (kq.kiem_diem, kq.trang_thai) == (True, TrangThai.KHONG_XEP_LOAI)


def test_noi_dieu_hanh_ky_khong_phai_doi_tuong() -> None:
    assert "K" not in the_gioi().xep().ket_qua
