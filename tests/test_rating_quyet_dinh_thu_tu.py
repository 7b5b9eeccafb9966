"""Recorded decisions beside the proposal, and the order in which subjects are rated."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import ExitCode
from pipeline.model import GiaiDoan, KetLuanBuoc, LoaiToChuc, Muc, TrangThai
from pipeline.rating.thu_tu import VongLapError
from tests.dung_xep_loai import Dung, Sua, ket_qua, the_gioi

XS, TOT, HT, KHT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV

# what, change, level in force, outcome of the step, asked about
QUYET_DINH: list[tuple[str, Sua, Muc, KetLuanBuoc, str]] = [
    ("đúng đề xuất", lambda d: d.quyet("D05", TOT), TOT, KetLuanBuoc.DAT, ""),
    (
        "cao hơn mức cho phép",
        lambda d: d.quyet("D05", XS),
        XS,
        KetLuanBuoc.KHONG_DAT,
        "cao hơn mức các quy tắc cho phép",
    ),
    (
        "thấp hơn đề xuất",
        lambda d: d.quyet("D05", HT),
        HT,
        KetLuanBuoc.KHONG_DAT,
        "thấp hơn mức đề xuất",
    ),
    (
        "chọn khi phiếu ngang nhau",
        lambda d: d.xuat_sac("D05").phieu("D05", 5, 5).quyet("D05", TOT),
        TOT,
        KetLuanBuoc.DAT,
        "",
    ),
    (
        "quyết định khi dữ liệu chưa đủ",
        lambda d: d.bo_phieu("D05").quyet("D05", TOT),
        TOT,
        KetLuanBuoc.CAN_NGUOI,
        "dữ liệu chưa đủ",
    ),
    (
        "quyết định người không thuộc diện xếp loại",
        lambda d: d.dat("D05", ngay_vao_dang=date(2022, 11, 1)).quyet("D05", TOT),
        TOT,
        KetLuanBuoc.KHONG_DAT,
        "không thuộc diện xếp loại",
    ),
]


@pytest.mark.parametrize(
    ("ten", "sua", "muc", "ket", "hoi"), QUYET_DINH, ids=[t[0] for t in QUYET_DINH]
)
def test_quyet_dinh(ten: str, sua: Sua, muc: Muc, ket: KetLuanBuoc, hoi: str) -> None:
    kq = ket_qua("D05", sua)
    assert (kq.muc, kq.muc_quyet_dinh, kq.trang_thai) == (muc, muc, TrangThai.XEP_LOAI)
    (b,) = (b for b in kq.buoc if b.giai_doan is GiaiDoan.QUYET_DINH)
    assert b.ket_luan is ket
    assert hoi in "; ".join(kq.can_nguoi)
    assert bool(kq.can_nguoi) is bool(hoi)


def test_xep_loai_lai_giu_quyet_dinh_cu_da_huy() -> None:
    """Found out later: the old decision, its cancellation and the new one all stay."""

    def sua(d: Dung) -> None:
        d.quyet("D05", TOT, so="08-QĐ/ĐU", huy_bo=True, ly_do="phát hiện khuyết điểm")
        d.quyet("D05", KHT, so="15-QĐ/ĐU", ngay=date(2023, 3, 1)).phat("D05")

    kq = ket_qua("D05", sua)
    assert (kq.muc, kq.can_nguoi) == (KHT, ())
    cac = [b for b in kq.buoc if b.giai_doan is GiaiDoan.QUYET_DINH]
    assert [b.ket_luan for b in cac] == [KetLuanBuoc.KHONG_AP_DUNG, KetLuanBuoc.DAT]
    assert "08-QĐ/ĐU" in cac[0].gia_tri
    assert "phát hiện khuyết điểm" in cac[0].gia_tri


def test_chi_co_quyet_dinh_da_huy_thi_theo_de_xuat() -> None:
    kq = ket_qua("D05", lambda d: d.quyet("D05", XS, huy_bo=True))
    assert (kq.muc_quyet_dinh, kq.muc) == (None, TOT)


def test_hai_quyet_dinh_con_hieu_luc_thi_hoi() -> None:
    def sua(d: Dung) -> None:
        d.quyet("D05", HT, ngay=date(2022, 12, 19)).quyet("D05", TOT, ngay=date(2022, 12, 21))

    kq = ket_qua("D05", sua)
    assert kq.muc is TOT
    assert any("chưa ghi hủy bỏ" in c for c in kq.can_nguoi)


def test_muc_quyet_dinh_cua_cap_duoi_la_muc_duoc_tinh() -> None:
    """What counts for the organisation above is the decision, else the proposal."""

    def sua(d: Dung) -> None:
        d.xuat_sac("B")
        for ma in ("C1", "C2"):
            d.quyet(ma, HT)

    assert ket_qua("B", sua).muc_dieu_kien is TOT  # 3/5 = 60% HTTNV


# --- order ---------------------------------------------------------------------------


def test_thu_tu_cap_duoi_truoc_nguoi_dung_dau_sau() -> None:
    thu_tu = list(the_gioi().xep().ket_qua)
    vi_tri = {ma: i for i, ma in enumerate(thu_tu)}
    for truoc, sau in (
        ("D05", "C1"),  # members before their cell
        ("C1", "B"),  # below before above
        ("B", "UB"),  # organisation before its collective
        ("UB", "D03@UB"),  # collective before its members
        ("D04@UB", "D03@UB"),  # the head last
        ("D02@U1", "D01@U1"),
    ):
        assert vi_tri[truoc] < vi_tri[sau], (truoc, sau)


def test_cay_vong_thi_bao_loi_bang_ten() -> None:
    d = the_gioi()
    d.dat("C1", loai=LoaiToChuc.DANG_BO_BO_PHAN).dat("B", cap_tren="C1")
    with pytest.raises(VongLapError, match="Đảng bộ Sở Mẫu") as e:
        d.xep()
    assert e.value.exit_code is ExitCode.DATA
    assert "Cấp trên" in e.value.lam_gi
