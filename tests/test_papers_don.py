"""Single papers: what each form prints, what it leaves to be written by hand."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from pipeline.intake.schema import TRANG as TRANG_TINH
from pipeline.model import (
    LoaiDoiTuong,
    Muc,
    NoiDung,
    TieuChi,
    TinhTrang,
)
from pipeline.papers import don
from pipeline.papers.chu import cuoc_hop, doan, ma_ca_nhan
from pipeline.papers.khung import NguCanh
from templates.build.ca_nhan_2022 import NOI_DUNG_213
from tests.dung_bieu import VANG
from tests.dung_don import boi_canh, chu, giay, in_giay, ngu_canh

MAU_DON = sorted(don.BOI_CANH)
# Forms about a member; the others are about a body.
CA_NHAN = ("mau-2", "mau-6", "mau-3-213", "tong-hop-y-kien")


def sua(nc: NguCanh, **khac: object) -> NguCanh:
    """The cycle with some sheets changed."""
    return replace(nc, du_lieu=replace(nc.du_lieu, **khac))


def dang_vien(nc: NguCanh, ma: str, **khac: object) -> NguCanh:
    """The cycle with some cells of one member changed."""
    return sua(
        nc,
        dang_vien=tuple(replace(d, **khac) if d.ma == ma else d for d in nc.du_lieu.dang_vien),
    )


@pytest.mark.parametrize("mau", MAU_DON)
def test_giay_in_dung_nhu_ban_mau(mau: str) -> None:
    assert chu(ngu_canh(), giay(mau)) == (VANG / f"{mau}.txt").read_text("utf-8")


# --- nothing is invented --------------------------------------------------------------------


@pytest.mark.parametrize("mau", MAU_DON)
def test_khong_co_du_lieu_thi_khong_o_nao_danh_dau_san(mau: str) -> None:
    assert "☒" not in chu(ngu_canh(trong=True), giay(mau))


@pytest.mark.parametrize("mau", MAU_DON)
def test_khong_co_du_lieu_thi_khong_in_muc_nao_ngoai_o_chon(mau: str) -> None:
    """Names of levels stand beside boxes and in headings of tables, never as a result."""
    for dong in chu(ngu_canh(trong=True), giay(mau)).splitlines():
        ket_qua = dong.rpartition(": ")[2] if not dong.startswith("|") else ""
        assert ket_qua not in {m.ten for m in Muc}, dong


@pytest.mark.parametrize("mau", ["mau-1", "mau-2"])
def test_de_muc_khong_co_loi_thi_co_dong_cham(mau: str) -> None:
    """Each heading that takes text is followed by dotted lines, one where it is "(nếu có)"."""
    nc = ngu_canh(trong=True)
    bc = boi_canh(nc, giay(mau))
    for m in bc["de_muc"]:
        quy_dinh = next(d for d in nc.quy_dinh.de_muc_cua(mau) if m["ten"].endswith(f". {d.ten}"))
        mong_doi = 0 if quy_dinh.chi_tieu_de else 1 if quy_dinh.neu_co else 3
        assert (m["doan"], len(m["cham"])) == ([], mong_doi), m["ten"]


def test_phieu_trong_de_cham_diem_bang_tay() -> None:
    bc = boi_canh(ngu_canh(trong=True), giay("mau-3a"))
    assert (bc["ten_loai"], bc["co_phieu"]) == ("PHIẾU", False)
    assert (bc["so_phieu"], bc["tong_diem"], bc["tu_xep_loai"]) == (None, "", "")


def test_phieu_213_khong_co_nhan_xet_thi_la_phieu_trong() -> None:
    nc = sua(ngu_canh(), nhan_xet_213=())
    van_ban = chu(nc, giay("mau-3-213"))
    assert "ĐẢNG BỘ ……………… / CHI BỘ ………………" in van_ban
    assert "Họ và tên: Nguyễn Văn Mẫu" in van_ban
    assert "☒" not in van_ban
    assert "7. Nhận xét khác:\n……\n……\n" in van_ban


# --- Mẫu 1 ----------------------------------------------------------------------------------


def test_bao_cao_cua_dang_bo_la_cua_dang_uy() -> None:
    """The plan names the organisation; text, criteria and level are those of its committee."""
    bc = boi_canh(ngu_canh(), giay("mau-1", "SNL"))
    assert bc["ten"] == "Đảng ủy Sở Nông Lâm Mẫu"
    assert bc["tu_xep_loai"] == "HTTNV"


def test_chi_bo_khong_co_chi_uy_tu_kiem_diem() -> None:
    bc = boi_canh(ngu_canh(), giay("mau-1", "TT"))
    assert bc["ten"] == "Chi bộ Thanh tra"
    assert bc["ky"]["quyen_han"] == "T/M CHI BỘ"


def test_de_muc_danh_so_lien_tuc_den_tieu_chi_va_muc() -> None:
    bc = boi_canh(ngu_canh(), giay("mau-1"))
    so = [m["ten"].partition(".")[0] for m in bc["de_muc"]]
    assert [*so, bc["so_tieu_chi"], bc["so_tu_nhan"]] == [
        *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
        *("XI", "XII"),
    ]


@pytest.mark.parametrize(
    ("van_ban", "mong_doi"),
    [
        (None, []),
        ("", []),
        ("Một dòng", ["Một dòng"]),
        ("Ý chung:\n- Một;\n+ Hai.", ["Ý chung:", "- Một;", "+ Hai."]),
        ("  Thụt đầu  \r\n\r\n\n Sau ", ["Thụt đầu", "Sau"]),
    ],
)
def test_moi_dong_la_mot_doan(van_ban: str | None, mong_doi: list[str]) -> None:
    assert doan(van_ban) == mong_doi


def test_nhieu_dong_noi_dung_cua_mot_de_muc_noi_tiep_nhau() -> None:
    them = NoiDung(doi_tuong="DU-SNL", muc="quan_triet", noi_dung="Thêm.")
    nc = ngu_canh()
    nc = sua(nc, noi_dung=(*nc.du_lieu.noi_dung, them))
    assert boi_canh(nc, giay("mau-1"))["de_muc"][0]["doan"] == [
        "Đã làm A & B.",
        "- Ý quan_triet.",
        "+ Ý nhỏ.",
        "Thêm.",
    ]


def test_bang_khac_phuc_chi_o_mot_de_muc() -> None:
    bc = boi_canh(ngu_canh(), giay("mau-1"))
    assert [len(m["khac_phuc"]) for m in bc["de_muc"]] == [0, 0, 0, 0, 0, 2, 0, 0, 0, 0]


@pytest.mark.parametrize("mau", ["mau-1", "mau-2"])
def test_mau_co_de_muc_de_in_trang_khac_phuc(mau: str) -> None:
    """Without that heading the rows of the sheet "Khắc phục" would vanish."""
    khoa = [d.khoa for d in ngu_canh().quy_dinh.de_muc_cua(mau)]
    assert khoa.count("khac_phuc") == 1


# --- Mẫu 2 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ma", "ccvc", "co_muc_lanh_dao"),
    [
        ("VP1", True, True),  # bí thư
        ("VP3", False, False),
        ("TG2", False, False),
        ("VP1@DU-SNL", True, True),  # named by the post
    ],
)
def test_de_muc_rieng_cua_lanh_dao_va_cua_ccvc(ma: str, ccvc: bool, co_muc_lanh_dao: bool) -> None:
    ten = [m["ten"] for m in boi_canh(ngu_canh(), giay("mau-2", "VP", ma))["de_muc"]]
    assert any("Kết quả lãnh đạo, quản lý, điều hành" in t for t in ten) is co_muc_lanh_dao
    assert any("thái độ phục vụ nhân dân" in t for t in ten) is ccvc


def test_khoi_ky_sau_de_trong_den_khi_co_du_lieu() -> None:
    """Rating as công chức, vote of the cell and decision each open their own line only."""
    nc = dang_vien(ngu_canh(), "VP1", xep_loai_ccvc=None)
    chua_bo_phieu = sua(
        nc, bieu_quyet=tuple(b for b in nc.du_lieu.bieu_quyet if b.doi_tuong != "VP1")
    )
    khoa = ("muc_ccvc", "muc_chi_bo", "muc_quyet_dinh")
    bc = boi_canh(chua_bo_phieu, giay("mau-2"))
    assert [bc[k] for k in khoa] == ["", "", ""]
    bc = boi_canh(nc, giay("mau-2"))
    assert [bc[k] for k in khoa] == ["", "Hoàn thành xuất sắc nhiệm vụ", ""]
    kq = replace(nc.bang.ket_qua["VP1"], muc_quyet_dinh=Muc.HTTNV)
    nc = replace(nc, bang=replace(nc.bang, ket_qua={"VP1": kq}))
    assert boi_canh(nc, giay("mau-2"))["muc_quyet_dinh"] == "Hoàn thành tốt nhiệm vụ"


@pytest.mark.parametrize(
    ("ma", "chi_bo", "cap", "co_so"),
    [
        ("VP1", "T/M CHI ỦY", "Đảng ủy cơ sở", "T/M ĐẢNG ỦY"),
        ("TT1", "T/M CHI BỘ", "Đảng ủy cơ sở", "T/M ĐẢNG ỦY"),
        ("TG1", "T/M CHI ỦY", "Đảng ủy cơ sở", "T/M ĐẢNG ỦY"),
        ("QM1", "T/M CHI ỦY", "Chi bộ cơ sở", "T/M CHI BỘ"),
    ],
)
def test_ai_ky_hai_khoi_sau(ma: str, chi_bo: str, cap: str, co_so: str) -> None:
    bc = boi_canh(ngu_canh(), giay("mau-2", "VP", ma))
    assert bc["quyen_han_chi_bo"] == chi_bo
    assert (bc["cap_quyet_dinh"], bc["quyen_han_co_so"]) == (cap, co_so)


def test_chu_co_dinh_theo_kieu_dat_dau_cua_co_quan() -> None:
    nc = ngu_canh()
    nc = sua(nc, ky=replace(nc.du_lieu.ky, kieu_dau="uỷ"))
    bc = boi_canh(nc, giay("mau-2"))
    assert (bc["quyen_han_chi_bo"], bc["cap_quyet_dinh"]) == ("T/M CHI UỶ", "Đảng uỷ cơ sở")


def test_chuc_vu_dang_lay_o_trang_chuc_vu_khi_dang_vien_khong_ghi() -> None:
    bc = boi_canh(ngu_canh(), giay("mau-2"))
    assert bc["chuc_vu_dang"] == (
        "Bí thư, Đảng ủy Sở Nông Lâm Mẫu; Bí thư, Chi ủy Chi bộ Văn phòng"
    )
    nc = dang_vien(ngu_canh(), "VP1", chuc_vu_dang="Bí thư Đảng ủy Sở")
    assert boi_canh(nc, giay("mau-2"))["chuc_vu_dang"] == "Bí thư Đảng ủy Sở"


def test_dong_cua_mot_nguoi_tim_theo_moi_ma_cua_nguoi_do() -> None:
    dl = ngu_canh().du_lieu
    assert ma_ca_nhan(dl, "VP1") == ("VP1", "VP1@DU-SNL", "VP1@CU-VP")
    assert ma_ca_nhan(dl, "VP1@CU-VP") == ("VP1@CU-VP", "VP1", "VP1@DU-SNL")
    assert ma_ca_nhan(dl, "VP3") == ("VP3",)


# --- Mẫu 3, 4, 6 ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mau", "loai"),
    [
        ("mau-3a", LoaiDoiTuong.TO_CHUC),
        ("mau-4", LoaiDoiTuong.TAP_THE),
        ("mau-6", LoaiDoiTuong.DANG_VIEN),
        ("mau-1", LoaiDoiTuong.TAP_THE),
        ("mau-2", LoaiDoiTuong.DANG_VIEN),
    ],
)
def test_phieu_du_moi_tieu_chi_dung_thu_tu(mau: str, loai: LoaiDoiTuong) -> None:
    nc = ngu_canh()
    nhom = boi_canh(nc, giay(mau))["nhom"]
    assert [n["ten"] for n in nhom] == [n.ten for n in nc.quy_dinh.nhom_cua(loai)]
    hang = [r for n in nhom for r in n["hang"]]
    cac = nc.quy_dinh.tieu_chi_cua(loai)
    assert [r["tt"] for r in hang] == list(range(1, len(cac) + 1))
    for r, tc in zip(hang, cac, strict=True):
        assert r["ten"].startswith(tc.ten)


def test_diem_thieu_mot_tieu_chi_thi_khong_cong() -> None:
    nc = ngu_canh()
    assert boi_canh(nc, giay("mau-3a"))["tong_diem"] == "66"
    thieu = tuple(
        replace(r, diem=None) if r.tieu_chi == "TC-A1" else r for r in nc.du_lieu.tieu_chi
    )
    assert boi_canh(sua(nc, tieu_chi=thieu), giay("mau-3a"))["tong_diem"] == ""


def test_so_phieu_khac_nhau_thi_khong_ghi_so_phieu_chung() -> None:
    nc = ngu_canh()
    assert boi_canh(nc, giay("mau-3a"))["so_phieu"] == 12
    khac = tuple(
        replace(r, phieu_kem=5) if r.tieu_chi == "TC-A1" else r for r in nc.du_lieu.tieu_chi
    )
    assert boi_canh(sua(nc, tieu_chi=khac), giay("mau-3a"))["so_phieu"] is None


def test_cap_do_trong_phieu_la_cap_do_tu_danh_gia() -> None:
    """The appraisal of the level above never changes what the subject said of itself."""
    ma = "TC-A1"
    tieu_chi = (TieuChi(doi_tuong="VP", tieu_chi=ma, tham_dinh=None),)
    bc = boi_canh(sua(ngu_canh(), tieu_chi=tieu_chi), giay("mau-3c"))
    assert bc["nhom"][0]["hang"][0]["cap_do"] == ""


@pytest.mark.parametrize("chu_mau", ["a", "b", "c", "d", "dd", "e", "f"])
def test_bay_mau_3_chi_khac_nhau_o_so_mau(chu_mau: str) -> None:
    nc = ngu_canh()
    dau, _, than = chu(nc, giay(f"mau-3{chu_mau}", "SNL")).partition("\n")
    assert dau == f"Mẫu 3{'đ' if chu_mau == 'dd' else chu_mau}"
    assert than == chu(nc, giay("mau-3a", "SNL")).partition("\n")[2]


# --- Mẫu 12 ---------------------------------------------------------------------------------


def nhom_to_trinh(nc: NguCanh, mau: str, don_vi: str) -> dict[str, list[str]]:
    """Who is asked for, group by group."""
    nhom = boi_canh(nc, giay(mau, don_vi))["nhom"]
    return {n["ten"]: [r["ten"].replace("\n", ", ") for r in n["hang"]] for n in nhom}


def test_to_trinh_cua_chi_bo_co_bon_viec() -> None:
    nc = ngu_canh()
    assert nhom_to_trinh(nc, "mau-12-chi-bo", "VP") == {
        "Chi bộ": ["Chi bộ Văn phòng"],
        "Cá nhân cấp ủy viên": ["Nguyễn Văn Mẫu, Bí thư", "Trần Thị Ví Dụ, Ủy viên"],
        "Tập thể chi ủy": ["Chi ủy Chi bộ Văn phòng"],
    }
    assert boi_canh(nc, giay("mau-12-chi-bo", "VP"))["dang_vien"] == [
        "Đảng viên: tổng số 03 đồng chí; đề nghị xếp loại 02 đồng chí "
        "(có danh sách tổng hợp phiếu kèm theo), gồm:",
        "- Hoàn thành xuất sắc nhiệm vụ: 01 đồng chí (50%);",
        "- Hoàn thành tốt nhiệm vụ: 0 đồng chí (0%);",
        "- Hoàn thành nhiệm vụ: 01 đồng chí (50%);",
        "- Không hoàn thành nhiệm vụ: 0 đồng chí (0%).",
    ]


def test_to_trinh_cua_chi_bo_khong_co_chi_uy_khong_co_tap_the() -> None:
    assert nhom_to_trinh(ngu_canh(), "mau-12-chi-bo", "TT") == {
        "Chi bộ": ["Chi bộ Thanh tra"],
        "Cá nhân cấp ủy viên": ["Phạm Thử Út, Bí thư"],
    }


def test_to_trinh_cua_bo_phan_co_ca_chi_bo_truc_thuoc() -> None:
    assert nhom_to_trinh(ngu_canh(), "mau-12-bo-phan", "BP") == {
        "Chi bộ trực thuộc": ["Chi bộ Trại giống"],
        "Cá nhân cấp ủy viên": [
            "Võ Thử Đức, Bí thư, Đảng ủy bộ phận Trung tâm Giống",
            "Võ Thử Đức, Bí thư, Chi ủy Chi bộ Trại giống",
        ],
        "Tập thể chi ủy trực thuộc": ["Chi ủy Chi bộ Trại giống"],
        "Đảng bộ bộ phận, tập thể đảng ủy bộ phận": [
            "Đảng bộ bộ phận Trung tâm Giống",
            "Đảng ủy bộ phận Trung tâm Giống",
        ],
    }


@pytest.mark.parametrize(
    ("don_vi", "mau", "co_btv", "kinh_gui"),
    [
        ("SNL", "mau-12", False, "Đảng ủy Khối Mẫu"),
        ("SNL", "mau-12", True, "Ban Thường vụ Đảng ủy Khối Mẫu"),
        ("VP", "mau-12-chi-bo", True, "Đảng ủy Sở Nông Lâm Mẫu"),
        ("TG", "mau-12-chi-bo", True, "Đảng ủy bộ phận Trung tâm Giống"),
    ],
)
def test_to_trinh_gui_cap_tren_truc_tiep(
    don_vi: str, mau: str, co_btv: bool, kinh_gui: str
) -> None:
    nc = ngu_canh()
    nc = sua(nc, to_chuc=tuple(replace(t, co_ban_thuong_vu=co_btv) for t in nc.du_lieu.to_chuc))
    assert boi_canh(nc, giay(mau, don_vi))["kinh_gui"] == kinh_gui


def test_to_trinh_khong_ke_giay_con_thieu_va_khong_ke_chinh_no() -> None:
    assert boi_canh(ngu_canh(), giay("mau-12"))["kem_theo"] == [
        "- Báo cáo tổng kết;",
        "- Quyết định xếp loại công chức;",
        "- Quyết định xếp loại đảng viên, có danh sách.",
    ]


def test_chua_co_ket_qua_thi_to_trinh_de_trong() -> None:
    bc = boi_canh(ngu_canh(trong=True), giay("mau-12-chi-bo", "VP"))
    assert bc["dang_vien"][1] == "- Hoàn thành xuất sắc nhiệm vụ: ………;"
    assert {r["de_nghi"] for n in bc["nhom"] for r in n["hang"]} == {""}


# --- Báo cáo tổng kết -----------------------------------------------------------------------


def so_lieu(nc: NguCanh, don_vi: str = "SNL") -> dict[str, object]:
    bc = boi_canh(nc, giay("bao-cao-tong-ket", don_vi))
    return {r["ten"].removeprefix("- "): r["so"] for n in bc["nhom_so_lieu"] for r in n["hang"]}


def test_so_lieu_dem_tu_du_lieu() -> None:
    nc = ngu_canh()
    gio = {
        "VP1": {"gioi_tinh": "Nam", "ngay_vao_dang": date(2005, 3, 1)},
        "VP2": {"gioi_tinh": "Nữ", "ngay_vao_dang": date(2022, 2, 1)},
        "VP3": {"gioi_tinh": "Nữ", "ngay_vao_dang": date(2021, 2, 1)},
    }
    for ma, o in gio.items():
        nc = dang_vien(nc, ma, **o)
    nc = dang_vien(nc, "VP1", ngay_chinh_thuc=date(2006, 3, 1))
    nc = dang_vien(nc, "VP3", ngay_chinh_thuc=date(2022, 2, 1))
    nc = dang_vien(nc, "VP2", tinh_trang=TinhTrang.MIEN_SINH_HOAT, ngay_chuyen_den=date(2022, 5, 1))
    assert so_lieu(nc, "VP") == {
        "Số tổ chức đảng trực thuộc": 0,
        "Tổng số đảng viên": 3,
        "Đảng viên chính thức": 2,
        "Đảng viên dự bị": 1,
        "Đảng viên nữ": 2,
        "Đảng viên được miễn công tác và sinh hoạt đảng": 1,
        "Kết nạp trong năm": 1,
        "Được công nhận chính thức trong năm": 1,
        "Chuyển sinh hoạt đến trong năm": 1,
        "Tổ chức đảng, cấp ủy bị kỷ luật": 0,
        "Đảng viên bị kỷ luật": 0,
        "Tổ chức đảng được khen thưởng": 1,
        "Đảng viên được khen thưởng": 1,
    }


def test_thieu_o_cua_mot_nguoi_thi_so_do_de_viet_tay() -> None:
    so = so_lieu(ngu_canh())
    assert (so["Đảng viên nữ"], so["Kết nạp trong năm"], so["Đảng viên dự bị"]) == (None,) * 3
    assert "| - Đảng viên nữ | …… |" in chu(ngu_canh(), giay("bao-cao-tong-ket"))


def test_ky_luat_cua_mot_nguoi_dem_mot_lan() -> None:
    nc = ngu_canh()
    hai = (*nc.du_lieu.ky_luat, *(replace(k, so="2") for k in nc.du_lieu.ky_luat))
    hang = boi_canh(sua(nc, ky_luat=hai), giay("bao-cao-tong-ket"))["nhom_so_lieu"][2]["hang"][1]
    assert (hang["so"], hang["ghi_chu"]) == (1, "Khiển trách: 2")


def test_muc_de_xuat_chua_quyet_dinh_duoc_dem_rieng() -> None:
    hang = boi_canh(ngu_canh(), giay("bao-cao-tong-ket"))["xep_loai"][2]
    assert hang["ten"] == "Đảng viên"
    assert (hang["tong"], hang["chua"], hang["cho_quyet_dinh"]) == (7, 1, 6)


def test_chi_bo_khong_co_to_chuc_truc_thuoc_thi_khong_co_dong_do() -> None:
    hang = boi_canh(ngu_canh(), giay("bao-cao-tong-ket", "VP"))["xep_loai"]
    assert [r["ten"] for r in hang] == ["Đảng viên"]


def test_quy_dinh_khong_neu_de_muc_thi_co_dong_de_viet() -> None:
    nc = ngu_canh()
    nc = replace(nc, quy_dinh=nc.quy_dinh.model_copy(update={"de_muc": ()}))
    assert "-----\n……\n……\n" in chu(nc, giay("bao-cao-tong-ket"))


# --- Mẫu 3-213, ý kiến ----------------------------------------------------------------------


def test_o_chon_cua_phieu_213_la_cac_gia_tri_cua_bang_tinh() -> None:
    """A value that the workbook allows but the form lacks would leave no box ticked."""
    trang = next(t for t in TRANG_TINH if t.khoa == "nhan_xet_213")
    for i, (_, chon) in enumerate(NOI_DUNG_213, 1):
        cho_phep = tuple(g.ten for g in trang.cot_theo_khoa[f"muc_{i}"].gia_tri)
        assert chon == cho_phep, i


def test_hoi_nghi_cua_nguoi_la_noi_nguoi_do_kiem_diem() -> None:
    dl = ngu_canh().du_lieu
    assert cuoc_hop(dl, ["VP", "DU-SNL"]) is dl.cuoc_hop[0]
    assert cuoc_hop(dl, ["VP"]) is None
    hai = replace(dl, cuoc_hop=dl.cuoc_hop * 2)
    assert cuoc_hop(hai, ["DU-SNL"]) is None  # which of the two is not for the program to say


def test_chua_co_y_kien_thi_co_hang_de_ghi() -> None:
    bc = boi_canh(ngu_canh(trong=True), giay("tong-hop-y-kien"))
    assert len(bc["hang"]) > 1
    assert {r["noi_dung"] for r in bc["hang"]} == {""}
    assert bc["so_y_kien"] is None


# --- hostile text ---------------------------------------------------------------------------

DOC = "Trần & <Thị> " + unicodedata.normalize("NFD", "Mỹ Ánh") + " rất dài" * 40


def doc_hai(nc: NguCanh) -> NguCanh:
    """Every free text of the cycle made hostile."""
    dl = nc.du_lieu

    def xau(r: object, *khoa: str) -> object:
        return replace(r, **dict.fromkeys(khoa, f"{DOC}\n- {DOC}"))  # type: ignore[type-var]

    return sua(
        nc,
        to_chuc=tuple(replace(t, ten=DOC) for t in dl.to_chuc),
        tap_the=tuple(replace(t, ten=DOC) for t in dl.tap_the),
        dang_vien=tuple(
            xau(d, "ho_ten", "chuc_vu_chinh_quyen", "noi_cu_tru") for d in dl.dang_vien
        ),
        noi_dung=tuple(xau(r, "noi_dung") for r in dl.noi_dung),
        khac_phuc=tuple(xau(r, "noi_dung", "trach_nhiem") for r in dl.khac_phuc),
        y_kien=tuple(xau(r, "nguoi_gop_y", "noi_dung", "tiep_thu") for r in dl.y_kien),
        cuoc_hop=tuple(xau(r, "ten", "dia_diem", "chu_tri", "thu_ky") for r in dl.cuoc_hop),
        nhan_xet_213=tuple(xau(r, "nhan_xet_khac", "chi_bo", "dang_bo") for r in dl.nhan_xet_213),
        van_ban=tuple(xau(r, "so") for r in dl.van_ban),
    )


@pytest.mark.parametrize("mau", MAU_DON)
def test_chu_la_khong_lam_hong_giay(mau: str) -> None:
    van_ban = chu(doc_hai(ngu_canh()), giay(mau))
    assert "Trần & <Thị> Mỹ Ánh rất dài" in van_ban
    assert van_ban == unicodedata.normalize("NFC", van_ban)


def test_chu_the_khong_co_trong_du_lieu_van_in_duoc() -> None:
    """A subject that was deleted from the sheets gives a blank paper, not a crash."""
    for mau in CA_NHAN:
        assert "Họ và tên: ……" in chu(ngu_canh(), giay(mau, "VP", "KHONG-CO"))


# --- layout ---------------------------------------------------------------------------------


def test_dung_luoc_do_open_xml(
    ooxml: Callable[[Iterable[Path]], dict[str, list[str]]], tmp_path: Path
) -> None:
    tep = {mau: tmp_path / f"{mau}.docx" for mau in MAU_DON}
    for mau, noi in tep.items():
        noi.write_bytes(in_giay(ngu_canh(), giay(mau)))
    assert ooxml(tep.values()) == {}


@pytest.mark.parametrize("mau", MAU_DON)
def test_de_muc_di_cung_doan_sau_va_hai_bang_khong_dinh_nhau(mau: str) -> None:
    """A bold heading stays with what follows; Word would join two tables that touch."""
    than = Document(io.BytesIO(in_giay(ngu_canh(), giay(mau)))).element.body
    khoi = [x for x in than if x.tag != qn("w:sectPr")]
    assert khoi[-1].tag == qn("w:p")
    for truoc, sau in pairwise(khoi):
        assert not (truoc.tag == sau.tag == qn("w:tbl"))
        dam = truoc.tag == qn("w:p") and truoc.findall(f".//{qn('w:b')}")
        kieu = truoc.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") if dam else None
        if kieu is not None:
            assert truoc.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
