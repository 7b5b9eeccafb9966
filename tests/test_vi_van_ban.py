"""Text made comparable: cleaning, accents, tone marks, legacy encodings."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vi.bang_ma_cu import _TCVN3
from pipeline.vi.van_ban import (
    bo_dau,
    khoa_tim,
    la_bang_ma_cu,
    lam_sach,
    mot_dong,
    theo_kieu,
)

VAN_XUOI = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("aăâđêôơưỷạ \n\t\r\u00a0\u200b\u0301\u0323\ufeff\u00ad\u2028Ðð"),
    )
)


@pytest.mark.parametrize(
    ("go_vao", "sach"),
    [
        ("  Đảng bộ  ", "Đảng bộ"),
        (unicodedata.normalize("NFD", "Đảng ủy cơ sở"), "Đảng ủy cơ sở"),
        ("a\u00a0b\u2009c", "a b c"),
        ("dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4", "dòng 1\ndòng 2\ndòng 3\ndòng 4"),
        ("Nguyễn\u200b Văn\ufeff Mẫu\u00ad", "Nguyễn Văn Mẫu"),
        ("a\x00b\x07c\x1f", "abc"),
        ("Ðức ð", "Đức đ"),
        ("cột\tcột", "cột cột"),
        ("giữ  hai khoảng trắng", "giữ  hai khoảng trắng"),
        ("", ""),
        (" \u200b\n ", ""),
    ],
)
def test_lam_sach(go_vao: str, sach: str) -> None:
    assert lam_sach(go_vao) == sach


def test_mot_dong() -> None:
    assert mot_dong(" Nguyễn \n Văn   Mẫu\u00a0") == "Nguyễn Văn Mẫu"


@given(VAN_XUOI)
def test_lam_sach_luon_nfc_khong_ky_tu_la_va_lap_lai_khong_doi(text: str) -> None:
    sach = lam_sach(text)
    assert unicodedata.is_normalized("NFC", sach)
    assert all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in sach)
    assert lam_sach(sach) == sach


@pytest.mark.parametrize(
    ("co_dau", "khong_dau"),
    [
        ("Đảng bộ Sở Nông Lâm Mẫu", "Dang bo So Nong Lam Mau"),
        ("ĐƯỜNG đi", "DUONG di"),
        ("Ước ượt ỷ ỵ ẵ", "Uoc uot y y a"),
    ],
)
def test_bo_dau(co_dau: str, khong_dau: str) -> None:
    assert bo_dau(co_dau) == khong_dau
    assert bo_dau(unicodedata.normalize("NFD", co_dau)) == khong_dau


@pytest.mark.parametrize("cach_go", ["Họ và tên", "HỌ VÀ TÊN *", " họ  va\u00a0ten:", "Ho_va-ten"])
def test_khoa_tim(cach_go: str) -> None:
    assert khoa_tim(cach_go) == "ho va ten"


@pytest.mark.parametrize(
    ("kieu_cu", "kieu_moi"),
    [
        ("Đảng ủy", "Đảng uỷ"),
        ("ỦY BAN KIỂM TRA", "UỶ BAN KIỂM TRA"),
        ("Hòa, hóa, họa, hỏa, thõa", "Hoà, hoá, hoạ, hoả, thoã"),
        ("khỏe, hòe, lóe", "khoẻ, hoè, loé"),
        ("thủy lợi, lũy kế, tùy, lụy, húy", "thuỷ lợi, luỹ kế, tuỳ, luỵ, huý"),
        (
            "suy thoái, hoàn thành, thuyền, khuỷu, ngoéo",
            "suy thoái, hoàn thành, thuyền, khuỷu, ngoéo",
        ),
        ("quý, quỳ, quả, quẻ, giò, gìn, giữ", "quý, quỳ, quả, quẻ, giò, gìn, giữ"),
        ("hoa, hoe, huy", "hoa, hoe, huy"),
        ("ưu điểm; lúa; mùa; của", "ưu điểm; lúa; mùa; của"),
    ],
)
def test_theo_kieu(kieu_cu: str, kieu_moi: str) -> None:
    assert theo_kieu(kieu_cu, "uỷ") == kieu_moi
    assert theo_kieu(kieu_moi, "ủy") == kieu_cu
    assert theo_kieu(kieu_cu, "ủy") == kieu_cu
    assert theo_kieu(kieu_moi, "uỷ") == kieu_moi


@given(st.text(st.sampled_from("ủỷuyoàaqQhe ỦÝ.")))
def test_theo_kieu_doi_qua_doi_lai_on_dinh(text: str) -> None:
    moi = theo_kieu(text, "uỷ")
    assert theo_kieu(moi, "uỷ") == moi
    assert bo_dau(moi) == bo_dau(text)


@pytest.mark.parametrize(
    ("text", "bang_ma"),
    [
        ("NguyÔn V¨n MÉu", "TCVN3"),
        ("Xin chµo tÊt c¶ mäi ngêi", "TCVN3"),
        ("Uû ban nh©n d©n", "TCVN3"),
        ("§¶ng bé Së N«ng L©m MÉu", "TCVN3"),
        ("TuÊn", "TCVN3"),
        ("xuÊt s¾c", "TCVN3"),
        ("Nguyeãn Vaên Maãu", "VNI"),
        ("Ñaûng boä Sôû Noâng Laâm Maãu", "VNI"),
        ("Coäng hoøa xaõ hoäi", "VNI"),
        ("TRAÀN VAÊN MAÃU", "VNI"),
    ],
)
def test_nhan_ra_bang_ma_cu(text: str, bang_ma: str) -> None:
    assert la_bang_ma_cu(text) == bang_ma


@pytest.mark.parametrize(
    "text",
    [
        "Nguyễn Văn Mẫu",
        "Đảng bộ Sở Nông Lâm Mẫu, tỉnh Mẫu",
        "Hoà, Toà, khoá, thoả, hoá",
        "HoÀ",
        "Lê Hoàng, Oanh Ê",
        "H'Hen Niê, Y Bhăm Êban, Rơ Châm, Ksor Phước, Kông Chro",
        "François Müller, Citroën, Zoë, señor, København",
        "25 µm; 30 °C; ± 5 %; § 5; m²; N·m²; A · B; © 2022; Microsoft®",
        "«Chi bộ» – “Đảng bộ” … ½ ngày",
        "chi bộ¹, năm² và ban¹",
        "Dang bo So Nong Lam Mau",
        "",
    ],
)
def test_khong_nham_van_ban_thuong(text: str) -> None:
    assert la_bang_ma_cu(text) is None
    assert la_bang_ma_cu(unicodedata.normalize("NFD", text)) is None


def test_mot_tu_cu_trong_cau_unicode_dai_khong_bi_coi_la_bang_ma_cu() -> None:
    assert la_bang_ma_cu("Đảng bộ Sở Nông Lâm Mẫu họp tại phòng V¨n") is None


def test_bang_tcvn3_phu_du_chu_viet_thuong() -> None:
    chu = {chr(c) if isinstance(c, int) else c for c in _TCVN3.values()}
    thanh = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
    can = {unicodedata.normalize("NFC", g + t) for g in "aăâeêioôơuưy" for t in thanh} | {"đ"}
    assert can - chu == set("aeiouy")
