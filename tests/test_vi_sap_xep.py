"""Vietnamese order of words and of names."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from pipeline.vi.sap_xep import khoa_chu, khoa_ten


def _xep_chu(tu: list[str]) -> list[str]:
    return sorted(tu, key=khoa_chu)


def test_29_chu_cai() -> None:
    bang = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    assert len(bang) == 29
    assert _xep_chu(bang[::-1]) == bang


def test_sau_thanh_ngang_huyen_hoi_nga_sac_nang() -> None:
    for nguyen_am in "aăâeêioôơuưy":
        thanh = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
        dung = [unicodedata.normalize("NFC", nguyen_am + t) for t in thanh]
        assert _xep_chu(dung[::-1]) == dung


def test_tung_am_tiet_mot() -> None:
    # As one string, letters of both words would come before tones: "bà bắc" after "ba cao".
    dung = ["ba ba", "ba cao", "bà ba", "bà bắc", "bả", "bạ", "bác", "bắc", "bậc", "đa"]
    assert _xep_chu(dung[::-1]) == dung


def test_so_theo_gia_tri() -> None:
    dung = ["Chi bộ 1", "Chi bộ 2", "Chi bộ 10", "Chi bộ Văn phòng"]
    assert _xep_chu(dung[::-1]) == dung


def test_danh_sach_ten_theo_ten_goi_roi_ca_ho_ten() -> None:
    dung = [
        "Trần Mẫu An",
        "Lê Mẫu Anh",
        "Lê Mẫu Ảnh",
        "Lê Mẫu Ánh",
        "Lê Mẫu Ân",
        "Nguyễn Thị Bình",
        "Nguyễn Văn Bình",
        "Mẫu Dung",
        "Mẫu Dũng",
        "Mẫu Đức",
        "Mẫu Ê",
        "Mẫu Ô",
        "Mẫu Ôn",
        "Mẫu Ơn",
        "Mẫu Út",
        "Mẫu Ước",
    ]
    dao = dung[::-1]
    assert sorted(dao, key=khoa_ten) == dung


def test_nfd_xep_nhu_nfc() -> None:
    assert khoa_chu(unicodedata.normalize("NFD", "Đặng Thị Ước")) == khoa_chu("Đặng Thị Ước")


@given(st.lists(st.text(max_size=8), max_size=8))
def test_xep_duoc_moi_chuoi(tu: list[str]) -> None:
    assert sorted(sorted(tu, key=khoa_ten)) == sorted(tu)
    assert sorted(sorted(tu, key=khoa_chu)) == sorted(tu)
