"""One cell at a time: what is read, and what is refused, as a table."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.cot import Cot, Kieu, cua_chu, cua_enum
from pipeline.intake.gia_tri import CONG_THUC_TRONG, LoiO, doc_o, hien
from pipeline.model import LoaiToChuc, Muc
from pipeline.vi.ngay import ngay_ngan

COT = {k: Cot("Cột thử", "thu", k, vi_du="1") for k in Kieu if k is not Kieu.LUA_CHON}
MA_DAT_RA = Cot("Mã", "ma", Kieu.MA, vi_du="DV012")
MUC = Cot("Mức", "muc", Kieu.LUA_CHON, gia_tri=cua_enum(Muc))
LOAI = Cot("Loại", "loai", Kieu.LUA_CHON, gia_tri=cua_enum(LoaiToChuc))
GIOI_TINH = Cot("Giới tính", "gioi_tinh", Kieu.LUA_CHON, gia_tri=cua_chu("Nam", "Nữ"))

DOC_DUOC = [
    # kind, cell, value
    (Kieu.MA, " DV012 ", "DV012"),
    (Kieu.MA, "DV012@CU-SNL", "DV012@CU-SNL"),
    (Kieu.MA, "07", "07"),
    (Kieu.CHU, "Nguyễn\n Văn  Mẫu", "Nguyễn Văn Mẫu"),
    (Kieu.CHU, "07", "07"),
    (Kieu.CHU, "=1+1", "=1+1"),
    (Kieu.VAN_BAN, "- Một\r\n- Hai_x000D_\n", "- Một\n- Hai"),
    (Kieu.VAN_BAN, " \u200b ", None),
    (Kieu.SO_NGUYEN, 12, 12),
    (Kieu.SO_NGUYEN, 12.0, 12),
    (Kieu.SO_NGUYEN, "05", 5),
    (Kieu.SO_NGUYEN, 0, 0),
    (Kieu.SO_THUC, 8.5, 8.5),
    (Kieu.SO_THUC, "8,5", 8.5),
    (Kieu.SO_THUC, 3, 3.0),
    (Kieu.NGAY, datetime(2022, 12, 5), date(2022, 12, 5)),
    (Kieu.NGAY, datetime(2022, 12, 5, 8, 30), date(2022, 12, 5)),
    (Kieu.NGAY, date(2022, 12, 5), date(2022, 12, 5)),
    (Kieu.NGAY, "05/12/2022", date(2022, 12, 5)),
    (Kieu.NGAY, "5/3/2022", date(2022, 3, 5)),
    (Kieu.NGAY, "05-12-2022", date(2022, 12, 5)),
    (Kieu.NGAY, "05.12.2022", date(2022, 12, 5)),
    (Kieu.NGAY, "2022-12-05", date(2022, 12, 5)),
    (Kieu.CO_KHONG, "Có", True),
    (Kieu.CO_KHONG, "CO", True),
    (Kieu.CO_KHONG, "x", True),
    (Kieu.CO_KHONG, "✓", True),
    (Kieu.CO_KHONG, True, True),
    (Kieu.CO_KHONG, "không", False),
    (Kieu.CO_KHONG, False, False),
]


@pytest.mark.parametrize(("kieu", "o", "gia_tri"), DOC_DUOC)
def test_doc_duoc(kieu: Kieu, o: object, gia_tri: object) -> None:
    kq = doc_o(COT[kieu], o)
    assert kq == gia_tri
    assert type(kq) is type(gia_tri)


TU_CHOI = [
    # kind, cell, code, a word that the message must hold
    (Kieu.CHU, 7, "D020", "số 7"),
    (Kieu.CHU, 7.0, "D020", "số 7"),
    (Kieu.MA, 7, "D020", "số 0 ở đầu"),
    (Kieu.CHU, datetime(2022, 9, 5), "D020", "05/09/2022"),
    (Kieu.CHU, time(8, 0), "D020", "giờ"),
    (Kieu.VAN_BAN, True, "D020", "TRUE"),
    (Kieu.MA, "DV 012", "D026", "dấu cách"),
    (Kieu.MA, "ĐV012", "D026", "có dấu"),
    (Kieu.SO_NGUYEN, 7.5, "D018", "7,5"),
    (Kieu.SO_NGUYEN, "bảy", "D018", "bảy"),
    (Kieu.SO_THUC, "8.5", "D018", "8.5"),
    (Kieu.SO_THUC, "1,234", "D018", "1,234"),
    (Kieu.SO_THUC, True, "D018", "TRUE"),
    (Kieu.SO_NGUYEN, datetime(2022, 9, 5), "D018", "05/09/2022"),
    (Kieu.SO_NGUYEN, -1, "D019", "-1"),
    (Kieu.SO_THUC, "-0,5", "D019", "âm"),
    (Kieu.NGAY, "9/2022", "D017", "9/2022"),
    (Kieu.NGAY, "05/9/22", "D017", "05/9/22"),
    (Kieu.NGAY, "12/25/2022", "D017", "12/25/2022"),
    (Kieu.NGAY, "31/02/2022", "D017", "31/02/2022"),
    (Kieu.NGAY, "05/12-2022", "D017", "05/12-2022"),
    (Kieu.NGAY, 44900, "D017", "44900"),
    (Kieu.NGAY, time(8, 0), "D017", "08:00"),
    (Kieu.NGAY, datetime(1905, 5, 18), "D017", "chỉ được gõ năm"),
    (Kieu.CO_KHONG, "có lẽ", "D022", "có lẽ"),
    (Kieu.CO_KHONG, 1, "D022", "1"),
    (Kieu.CHU, "#N/A", "D024", "#N/A"),
    (Kieu.SO_NGUYEN, "#REF!", "D024", "#REF!"),
    (Kieu.CHU, "NguyÔn V¨n MÉu", "D025", "TCVN3"),
    (Kieu.VAN_BAN, "Nguyeãn Vaên Maãu", "D025", "VNI"),
    (Kieu.SO_THUC, CONG_THUC_TRONG, "D023", "công thức"),
]


@pytest.mark.parametrize(("kieu", "o", "ma", "co_chu"), TU_CHOI)
def test_tu_choi_noi_ro(kieu: Kieu, o: object, ma: str, co_chu: str) -> None:
    kq = doc_o(COT[kieu], o)
    assert isinstance(kq, LoiO)
    assert kq.ma == ma
    assert co_chu in kq.thong_bao
    assert kq.cach_sua.endswith(".")


@pytest.mark.parametrize("ma", ["DV012@CU-SNL", "(2)", "-A", "a/b", ".."])
def test_ma_dat_ra_phai_dung_duoc_lam_ten_tep(ma: str) -> None:
    kq = doc_o(MA_DAT_RA, ma)
    assert isinstance(kq, LoiO)
    assert kq.ma == "D026"


@pytest.mark.parametrize(
    "chu", ["HTTNV", "httnv", "Hoàn thành tốt nhiệm vụ", "hoan thanh tot  nhiem vu"]
)
def test_lua_chon_nhan_ma_va_chu(chu: str) -> None:
    assert doc_o(MUC, chu) is Muc.HTTNV


def test_lua_chon_tra_dung_chu_trong_danh_sach() -> None:
    assert doc_o(GIOI_TINH, "nu") == "Nữ"


def test_lua_chon_sai_thi_goi_y() -> None:
    kq = doc_o(LOAI, "Đảng bộ cơ sờ ")
    assert kq is LoaiToChuc.DANG_BO_CO_SO
    kq = doc_o(LOAI, "Đảng bộ cơ")
    assert isinstance(kq, LoiO)
    assert kq.ma == "D021"
    assert "Có phải “Đảng bộ cơ sở”?" in kq.cach_sua
    kq = doc_o(GIOI_TINH, 1)
    assert isinstance(kq, LoiO)
    assert "Nam; Nữ" in kq.cach_sua


@given(st.dates(min_value=date(1910, 1, 1)))
def test_ngay_in_ra_roi_go_lai_van_la_ngay_ay(ngay: date) -> None:
    assert doc_o(COT[Kieu.NGAY], ngay_ngan(ngay)) == ngay


@given(
    st.sampled_from([*COT.values(), MA_DAT_RA, MUC]),
    st.one_of(
        st.text(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(),
        st.datetimes(),
        st.times(),
    ),
)
def test_o_nao_cung_ra_gia_tri_hoac_loi(cot: Cot, o: object) -> None:
    kq = doc_o(cot, o)
    if isinstance(kq, LoiO):
        assert kq.thong_bao
        assert len(hien(o)) <= 60
