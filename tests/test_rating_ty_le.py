"""Quota of "Hoàn thành xuất sắc nhiệm vụ": numbers, ranking, ties, the under-five exception."""

from __future__ import annotations

from fractions import Fraction

import pytest

from pipeline.model import BangXepLoai, KetLuanBuoc, Muc, NhomTyLe, TrangThai
from pipeline.rating.ty_le import Hang, Nhom, tinh_nhom, toi_da
from tests.dung_xep_loai import Dung, buoc, quy_dinh, the_gioi

XS, TOT, HT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV
TY_LE = {t.ma: t for t in quy_dinh().ty_le}

# rated HTTNV or better | at most, base "số HTTNV" | at most, base "số HTTNV trở lên"
TOI_DA = [
    (0, 0, 0),
    (1, 1, 1),  # fewer than 5: one
    (4, 1, 1),
    (5, 1, 1),  # one chosen leaves four HTTNV, fewer than 5
    (6, 1, 1),
    (9, 1, 1),
    (10, 1, 2),
    (11, 1, 2),
    (12, 2, 2),  # 2 of the 10 that stay
    (15, 2, 3),
    (29, 4, 5),
    (30, 5, 6),
    (60, 10, 12),
]


@pytest.mark.parametrize(("so", "theo_tot", "tro_len"), TOI_DA)
def test_toi_da(so: int, theo_tot: int, tro_len: int) -> None:
    t = TY_LE["dang_vien.ty_le"]
    assert (toi_da(so, t, "tot"), toi_da(so, t, "tot_tro_len")) == (theo_tot, tro_len)


def test_khong_co_ngoai_le_thi_duoi_5_khong_duoc_ai() -> None:
    t = TY_LE["dang_vien.ty_le"].model_copy(update={"duoi": None})
    assert [toi_da(n, t, "tot") for n in range(8)] == [0, 0, 0, 0, 0, 0, 1, 1]


# --- one group: ranks given directly ---------------------------------------------------

# votes for "xuất sắc" of each candidate, number who are HTTNV | inside, tied, outside
XEP: list[tuple[list[int], int, str, str, str]] = [
    ([10], 0, "a", "", ""),
    ([10, 9], 10, "ab", "", ""),
    ([10, 9, 8], 9, "ab", "", "c"),
    ([10, 9, 9], 9, "a", "bc", ""),
    ([9, 9, 9], 9, "", "abc", ""),
    ([9, 9, 8], 9, "ab", "", "c"),  # the tie is all inside
    ([10, 8, 8], 3, "a", "", "bc"),  # the tie is all outside
    ([], 7, "", "", ""),
]


@pytest.mark.parametrize(("phieu", "tot", "trong", "hang", "ngoai"), XEP)
def test_xep_trong_ngoai_ngang(
    phieu: list[int], tot: int, trong: str, hang: str, ngoai: str
) -> None:
    ung_vien = [chr(ord("a") + i) for i in range(len(phieu))]
    khac = [f"z{i}" for i in range(tot)]
    nhom = Nhom("n", "Nhóm", TY_LE["dang_vien.ty_le"], ung_vien + khac)
    muc = dict.fromkeys(ung_vien, XS) | dict.fromkeys(khac, TOT)
    thu = {m: Hang((Fraction(p, 10),), "") for m, p in zip(ung_vien, phieu, strict=True)}
    kq = tinh_nhom(nhom, muc, thu)
    assert ("".join(kq.trong), "".join(kq.dong_hang), "".join(kq.ngoai)) == (trong, hang, ngoai)
    assert kq.so_tot_tro_len == len(ung_vien) + tot
    assert kq.so_tot == kq.so_tot_tro_len - len(trong)


# --- in the cycle ------------------------------------------------------------------------


def nhom(bang: BangXepLoai, ma: str) -> NhomTyLe:
    (n,) = (n for n in bang.nhom if n.ma == ma)
    return n


def test_dang_vien_tinh_trong_tung_to_chuc_co_so() -> None:
    """All cells of one base organisation are one group: 18 members, at most 3."""
    d = the_gioi()
    nguoi = ("D05", "D06", "D21", "D22")
    d.xuat_sac(*nguoi)
    for i, ma in enumerate(nguoi):
        d.phieu(ma, 20 - i, i)
    bang = d.xep()
    n = nhom(bang, "dang_vien.ty_le:B")
    assert (n.so_tot_tro_len, n.toi_da, n.toi_da_theo_tot_tro_len) == (18, 3, 3)
    assert (n.trong, n.ngoai) == (("D05", "D06", "D21"), ("D22",))
    assert bang.ket_qua["D22"].muc_de_xuat is TOT
    assert buoc(bang.ket_qua["D22"], "dang_vien.ty_le").ket_luan is KetLuanBuoc.KHONG_DAT
    assert len(n.thanh_vien) == 18
    assert {n.ma for n in bang.nhom if n.quy_tac == "dang_vien.ty_le"} == {
        f"dang_vien.ty_le:{m}" for m in "BST"
    }


def test_ngang_hang_o_ranh_gioi_thi_nguoi_chon() -> None:
    d = the_gioi()
    d.xuat_sac("E05", "E06")  # 10 members of S: one place
    bang = d.xep()
    n = nhom(bang, "dang_vien.ty_le:S")
    assert (n.toi_da, n.trong, n.dong_hang) == (1, (), ("E05", "E06"))
    for ma in n.dong_hang:
        kq = bang.ket_qua[ma]
        assert (kq.trang_thai, kq.muc_de_xuat) == (TrangThai.CAN_NGUOI, None)
        assert "chọn 1/2" in kq.can_nguoi[0]
    doc = buoc(bang.ket_qua["E06"], n.quy_tac).tac_dong
    assert "trong tỷ lệ nếu tính trên số HTTNV trở lên" in doc  # the other reading allows two
    # both are at least HTTNV: the cell's shares need not wait for the choice
    assert "10/10 (100%)" in buoc(bang.ket_qua["S"], "to_chuc.HTXSNV.chi_bo_tot").gia_tri


def test_quyet_dinh_chon_mot_trong_hai_nguoi_ngang_hang() -> None:
    d = the_gioi()
    d.xuat_sac("E05", "E06").quyet("E05", XS).quyet("E06", TOT)
    bang = d.xep()
    for ma, muc in (("E05", XS), ("E06", TOT)):
        kq = bang.ket_qua[ma]
        assert (kq.trang_thai, kq.muc, kq.can_nguoi) == (TrangThai.XEP_LOAI, muc, ())


def test_quyet_dinh_vuot_ty_le_thi_hoi() -> None:
    d = the_gioi()
    d.xuat_sac("E05", "E06").quyet("E05", XS).quyet("E06", XS)
    bang = d.xep()
    for ma in ("E05", "E06"):
        assert any("đã quyết định 2" in c for c in bang.ket_qua[ma].can_nguoi)


def test_ngoai_le_duoi_5() -> None:
    d = the_gioi()
    d.xuat_sac("F01", "F02").phieu("F02", 9, 1)
    n = nhom(d.xep(), "dang_vien.ty_le:T")  # two members
    assert (n.trong, n.ngoai, n.ngoai_le_duoi_5) == (("F01",), ("F02",), True)
    assert "II.B.6" in n.can_cu


def test_to_chuc_tinh_trong_tung_dang_bo() -> None:
    d = the_gioi()
    d.xuat_sac("C1", "C2").phieu("C2", 9, 1)
    bang = d.xep()
    assert nhom(bang, "to_chuc.ty_le:B").trong == ("C1",)
    assert nhom(bang, "to_chuc.ty_le:B").ngoai == ("C2",)
    assert set(nhom(bang, "to_chuc.ty_le:K").thanh_vien) == {"B", "S", "T"}


def test_tap_the_chi_tinh_cap_uy_co_so() -> None:
    bang = the_gioi().xuat_sac("UB", "B", "US", "S", "U1", "C1").phieu("S", 9, 1).xep()
    assert nhom(bang, "tap_the.ty_le:K").thanh_vien == ("UB", "US")
    assert bang.ket_qua["U1"].muc_de_xuat is XS  # no quota for cấp ủy trực thuộc


def test_lanh_dao_theo_chuc_danh_tung_cap() -> None:
    def ten(d: Dung) -> set[str]:
        return {n.ten for n in d.xep().nhom if n.quy_tac == "lanh_dao.ty_le"}

    d = the_gioi()
    assert {n.split(": ")[1] for n in ten(d)} == {
        "Bí thư, cấp cơ sở, Đảng bộ Khối Mẫu",
        "Đảng ủy viên, cấp cơ sở, Đảng bộ Khối Mẫu",
        "Bí thư, Chi bộ trực thuộc, Đảng bộ Sở Mẫu",
        "Chi ủy viên, Chi bộ trực thuộc, Đảng bộ Sở Mẫu",
        "Trưởng ban, Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng, Đảng bộ Khối Mẫu",
    }
    d.dat("D01@U1", nhom_so_sanh="Nhóm 1").dat("D02@U1", nhom_so_sanh="nhóm  1")
    (n,) = (n for n in d.xep().nhom if "Nhóm 1" in n.ten)
    assert n.thanh_vien == ("D01@U1", "D02@U1")


def test_nguoi_chua_ro_muc_khong_tinh_vao_mau_so() -> None:
    d = the_gioi()
    d.xuat_sac("E05").bo_phieu("E09").bo_phieu("E10")
    n = nhom(d.xep(), "dang_vien.ty_le:S")
    assert n.so_tot_tro_len == 8
    assert "còn 2 đối tượng chưa có mức" in n.cach_tinh


def test_khong_co_phieu_de_xep_hang_thi_ngang_nhau() -> None:
    d = the_gioi()
    d.them_tap_the("UT", "T")
    d.xuat_sac("US", "UT", "UB", "S", "T", "B").bo_phieu("US").bo_phieu("UT").bo_phieu("UB")
    for ma in ("S", "T", "B"):
        d.quyet(ma, XS)
    n = nhom(d.xep(), "tap_the.ty_le:K")
    assert n.dong_hang == ("UB", "US", "UT")
    assert "chưa có" in n.xep_hang[0]
