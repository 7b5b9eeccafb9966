"""Decisions: a draft decides nothing, a decision prints what is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from dung_bieu import BOI_CANH, VANG, giay, in_giay, in_mau, ngu_canh, van_ban

from pipeline.model import KhenThuong, Muc, NguoiKy, VanBan
from pipeline.papers import quyet_dinh
from pipeline.papers.khung import BoiCanh, NguCanh

XEP_LOAI = [m for m in quyet_dinh.BOI_CANH if "khen-thuong" not in m and m != "mau-8e"]
CHAM = "………"


def boi_canh(nc: NguCanh, mau: str, don_vi: str = "SNL") -> BoiCanh:
    return BOI_CANH[mau](nc, giay(mau, don_vi))


def hang(bc: BoiCanh) -> list[dict[str, object]]:
    return [r for n in bc["nhom"] for r in n["hang"]]


def da_xep(nc: NguCanh, **muc: Muc) -> NguCanh:
    """The cycle in which only these subjects have a decision on record."""
    kq = {m: replace(k, muc_quyet_dinh=muc.get(m)) for m, k in nc.bang.ket_qua.items()}
    return replace(nc, bang=replace(nc.bang, ket_qua=kq))


def sua(nc: NguCanh, **khac: object) -> NguCanh:
    return replace(nc, du_lieu=replace(nc.du_lieu, **khac))


@pytest.mark.parametrize("mau", sorted(quyet_dinh.BOI_CANH))
def test_giay_in_dung_nhu_ban_mau(mau: str) -> None:
    assert van_ban(in_mau(mau)) == (VANG / f"{mau}.txt").read_text("utf-8")


# --- draft and decision ------------------------------------------------------------


@pytest.mark.parametrize("mau", XEP_LOAI)
def test_du_thao_khong_quyet_dinh_muc_nao(mau: str) -> None:
    bc = boi_canh(ngu_canh(), mau, "QM" if mau == "mau-8a" else "SNL")
    assert bc["du_thao"]
    assert bc["so"] == CHAM
    assert {m["so"] for m in bc["muc"]} == {CHAM}
    assert {r["muc"] for r in hang(bc)} == {CHAM}
    assert {r["de_nghi"] for r in hang(bc)} <= {m.ma for m in Muc}


def test_quyet_dinh_chi_ke_nguoi_da_co_muc_va_dem_dung_so_do() -> None:
    nc = da_xep(ngu_canh(), VP1=Muc.HTTNV, TT1=Muc.HTTNV, TT2=Muc.HTNV)
    bc = boi_canh(nc, "mau-8b")
    assert [(r["ten"], r["muc"]) for r in hang(bc)] == [
        ("Nguyễn Văn Mẫu", "Hoàn thành tốt nhiệm vụ"),  # decided lower than proposed: as decided
        ("Phạm Thử Út", "Hoàn thành tốt nhiệm vụ"),
        ("Trần Thị Ví Dụ (1991)", "Hoàn thành nhiệm vụ"),
    ]
    assert (bc["so"], [(m["so"], m["ty_le"]) for m in bc["muc"]]) == (
        "03",
        [("00", "0%"), ("02", "66,7%"), ("01", "33,3%"), ("00", "0%")],
    )


def test_nguoi_chua_co_quyet_dinh_nam_o_danh_sach_rieng_kem_ly_do() -> None:
    nc = da_xep(ngu_canh(), VP1=Muc.HTTNV)
    chua = boi_canh(nc, "mau-8b")["chua_xep_loai"]
    assert {r["ten"]: r["ly_do"] for r in chua} == {
        "Trần Thị Ví Dụ (1980)": "chưa có quyết định",
        "Lê Văn Ánh": "Mới kết nạp chưa đủ 06 tháng (vào Đảng ngày 03/9/2022)",
        "Phạm Thử Út": "chưa có quyết định",
        "Trần Thị Ví Dụ (1991)": "chưa có quyết định",
        "Võ Thử Đức": "chưa có quyết định",
        "Hồ Thị An": "chưa có quyết định",
    }


def test_nguoi_ngoai_dien_xep_loai_ma_da_co_quyet_dinh_van_duoc_ke() -> None:
    """A departure is the checks' business; the paper loses nobody."""
    bc = boi_canh(da_xep(ngu_canh(), VP3=Muc.HTNV), "mau-8b")
    assert [r["ten"] for r in hang(bc)] == ["Lê Văn Ánh"]


def test_cap_uy_vien_cua_chinh_dang_uy_khong_thuoc_quyet_dinh_cua_dang_uy() -> None:
    bc = boi_canh(ngu_canh(), "mau-10c-quyet-dinh")
    assert [n["ten"] for n in bc["nhom"]] == [
        "I. Chi ủy Chi bộ Văn phòng",
        "II. Chi bộ Thanh tra",
        "III. Đảng ủy bộ phận Trung tâm Giống",
        "IV. Chi ủy Chi bộ Trại giống",
    ]


# --- number, day, signer ------------------------------------------------------------


@pytest.mark.parametrize(
    ("van_ban_", "so", "ngay"),
    [
        ((), "12-QĐ/ĐU", "ngày 20 tháng 12 năm 2022"),
        (
            (VanBan(don_vi="SNL", mau="mau-8b", so="15-QĐ/ĐU", ngay=date(2022, 12, 22)),),
            "15-QĐ/ĐU",
            "ngày 22 tháng 12 năm 2022",
        ),
        ((VanBan(don_vi="SNL", mau="mau-9c", so="16-QĐ/ĐU"),), "12-QĐ/ĐU", "ngày 20 tháng 12"),
    ],
    ids=["chỉ có ở trang Quyết định", "trang Văn bản được ưu tiên", "giấy khác"],
)
def test_so_va_ngay(van_ban_: tuple[VanBan, ...], so: str, ngay: str) -> None:
    dau = boi_canh(sua(ngu_canh(da_quyet_dinh=True), van_ban=van_ban_), "mau-8b")["dau"]
    assert dau["so"] == so
    assert ngay in dau["noi_ngay"]


def test_cac_quyet_dinh_khac_so_thi_de_trong_so() -> None:
    nc = ngu_canh(da_quyet_dinh=True)
    mot, *con = nc.du_lieu.quyet_dinh
    bc = boi_canh(sua(nc, quyet_dinh=(replace(mot, so="13-QĐ/ĐU"), *con)), "mau-8b")
    assert bc["dau"]["so"] == ""
    assert bc["kem_theo"].startswith(f"Kèm theo Quyết định số {CHAM}, ngày {CHAM} của")


@pytest.mark.parametrize(
    ("ghi", "mong_doi"),
    [({}, "T/M CHI BỘ"), ({"QM": NguoiKy(quyen_han="T/M CHI ỦY")}, "T/M CHI ỦY")],
    ids=["chi bộ quyết định", "như ky.toml ghi"],
)
def test_chi_bo_co_so_ky_thay_mat_chi_bo(ghi: dict[str, NguoiKy], mong_doi: str) -> None:
    nc = ngu_canh()
    nc = sua(nc, ky=replace(nc.du_lieu.ky, nguoi_ky=ghi))
    assert boi_canh(nc, "mau-8a", "QM")["ky"]["quyen_han"] == mong_doi


# --- grounds ------------------------------------------------------------


def test_can_cu_cua_dang_uy_la_hoi_nghi_xep_loai_gan_nhat() -> None:
    """Not the later meeting on the review itself."""
    assert boi_canh(ngu_canh(), "mau-8b")["can_cu"][-1] == (
        "kết quả hội nghị xét xếp loại, ngày 18/12/2022"
    )
    khong_hop = boi_canh(sua(ngu_canh(), cuoc_hop=()), "mau-8b")["can_cu"][-1]
    assert khong_hop == f"kết quả hội nghị Đảng ủy Sở Nông Lâm Mẫu, ngày {CHAM}"


def test_can_cu_ket_thuc_bang_dau_phay_cac_dong_truoc_cham_phay() -> None:
    dong = [d for d in van_ban(in_mau("mau-8a")).splitlines() if d.startswith("- Căn cứ")]
    assert [d[-1] for d in dong] == [";"] * (len(dong) - 1) + [","]


# --- awards ------------------------------------------------------------


def test_khen_nhieu_nam_lien_khong_vao_quyet_dinh_cua_co_so() -> None:
    bc = boi_canh(ngu_canh(), "mau-8d-khen-thuong")
    assert [(r["ten"], r["tien"]) for r in hang(bc)] == [("Nguyễn Văn Mẫu", "447.000")]
    assert (bc["viec"], bc["so"], bc["tien"]) == ("Tặng Giấy khen cho", "01", "447.000 đồng")


@pytest.mark.parametrize(
    ("hinh_thuc", "tien", "viec", "tong"),
    [
        (("Giấy khen", "Giấy khen"), (1000, 500), "Tặng Giấy khen cho", "1.500 đồng"),
        (("Giấy khen", "Biểu dương"), (1000, 500), "Khen thưởng", "1.500 đồng"),
        (("Giấy khen", None), (1000, None), "Khen thưởng", CHAM),
    ],
    ids=["cùng hình thức", "hai hình thức", "thiếu hình thức, thiếu tiền"],
)
def test_khen_thuong(
    hinh_thuc: tuple[str | None, ...], tien: tuple[int | None, ...], viec: str, tong: str
) -> None:
    khen = tuple(
        KhenThuong(doi_tuong=ma, danh_hieu="x", hinh_thuc=h, tien_thuong=t)
        for ma, h, t in zip(("VP1", "TG1"), hinh_thuc, tien, strict=True)
    )
    bc = boi_canh(sua(ngu_canh(), khen_thuong=khen), "mau-8d-khen-thuong")
    assert (bc["viec"], bc["so"], bc["tien"]) == (viec, "02", tong)


def test_nhom_khong_con_ai_thi_bo_va_so_nhom_van_lien_tuc() -> None:
    khen = tuple(KhenThuong(doi_tuong=ma, danh_hieu="x") for ma in ("VP1", "TG1"))
    bc = boi_canh(sua(ngu_canh(), khen_thuong=khen), "mau-8d-khen-thuong")
    assert [n["ten"] for n in bc["nhom"]] == [
        "I. Chi bộ Văn phòng",
        "II. Chi bộ Trại giống (Đảng bộ bộ phận Trung tâm Giống)",
    ]


def test_khen_thuong_dan_so_quyet_dinh_xep_loai() -> None:
    co = boi_canh(ngu_canh(da_quyet_dinh=True), "mau-8d-khen-thuong")["can_cu"][-1]
    chua = boi_canh(ngu_canh(), "mau-8d-khen-thuong")["can_cu"][-1]
    assert co.startswith("Quyết định số 12-QĐ/ĐU, ngày 20/12/2022 của Đảng ủy Sở Nông Lâm Mẫu")
    assert chua.startswith(f"Quyết định số {CHAM}, ngày {CHAM} của")


def test_danh_sach_kem_theo_o_trang_moi() -> None:
    """The attached list begins a page of its own and repeats the heading without date."""
    chu = van_ban(in_giay("mau-8b", ngu_canh(), "SNL"))
    sau_ky = chu.split("Nơi nhận", 1)[1]
    assert "ĐẢNG CỘNG SẢN VIỆT NAM |\nDANH SÁCH" in sau_ky
