"""Makes data/duc-pho-2022: a small sample cycle under Kế hoạch 75-KH/TU (2022).

    .venv/bin/python -m tests.du_lieu_mau.duc_pho_2022

An invented thị xã: six cells of offices that are compared with one another, and a phường.
The share of 20 % inside a group of similar posts leaves a place only from six rated "tốt" on,
hence six of a kind. Expected results: tests/bang/duc_pho_2022.md.
"""

# ruff: noqa: E501 -- a row of a table is one line

from __future__ import annotations

from pathlib import Path

from pipeline.model import Muc, TinhTrang
from tests.du_lieu_mau.chung import MUC, Dong, doc_chuc_vu, dong_quyet_dinh, ngay
from tests.du_lieu_mau.ky_nho import KyNho

__all__ = ["KY"]

_KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "duc-pho-2022"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2022"
nam = 2022
quy_dinh = "75-kh-tu-duc-pho-2022"
ngay_danh_gia = 2022-12-05
goc = "TX"

[nguoi_ky."TX"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "PHÓ BÍ THƯ"
ho_ten = "Trần Thị Ví Dụ"

# Việc 1 có hạn trước ngày ký kế hoạch: Thường trực Thị ủy mẫu cho lùi.
[thoi_han]
viec_01 = 2022-11-12
"""

_NHOM_CO_QUAN = "Chi bộ cơ quan thị xã"

_TO_CHUC = f"""
TX   | Đảng bộ thị xã Mẫu | dang_bo_cap_tren | | | - | - | -
VPU  | Chi bộ Văn phòng thị xã Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | X | X | 30/11/2022
TCNV | Chi bộ Cơ quan Tổ chức - Nội vụ Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | T | T | 30/11/2022
GDDT | Chi bộ Giáo dục - Y tế Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | X | X | 01/12/2022
TCKH | Chi bộ Phòng Tài chính Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | T | T | 01/12/2022
KTHT | Chi bộ Phòng Kinh tế Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | T | T | 02/12/2022
MTDT | Chi bộ Mặt trận - Đoàn thể Mẫu | chi_bo_co_so | TX | {_NHOM_CO_QUAN} | T | T | 02/12/2022
PM   | Đảng bộ phường Mẫu Đông | dang_bo_co_so | TX | Đảng bộ xã, phường | X | X | -
PM-1 | Chi bộ Tổ dân phố Mẫu Một | chi_bo_truc_thuoc | PM | Chi bộ tổ dân phố | X | X | 28/11/2022
PM-2 | Chi bộ Tổ dân phố Mẫu Hai | chi_bo_truc_thuoc | PM | Chi bộ tổ dân phố | T | T | 28/11/2022
PM-3 | Chi bộ Trường Tiểu học Mẫu Đông | chi_bo_truc_thuoc | PM | Chi bộ trường học | T | T | 29/11/2022
"""

_NHOM_LD = "Cơ quan chuyên môn thị xã"
_NHOM_PHUONG = "HĐND, UBND xã, phường"

_TAP_THE = f"""
BTV-TX  | Ban Thường vụ Thị ủy Mẫu | ban_thuong_vu | TX | Ban Thường vụ Thị ủy | T | T | 05/12/2022
LD-VPU  | Tập thể lãnh đạo Văn phòng thị xã Mẫu | co_quan | VPU | {_NHOM_LD} | X | X | 28/11/2022
LD-TCNV | Tập thể lãnh đạo Cơ quan Tổ chức - Nội vụ Mẫu | co_quan | TCNV | {_NHOM_LD} | T | T | 28/11/2022
LD-GDDT | Tập thể lãnh đạo Phòng Giáo dục Mẫu | co_quan | GDDT | {_NHOM_LD} | X | X | 29/11/2022
LD-TCKH | Tập thể lãnh đạo Phòng Tài chính Mẫu | co_quan | TCKH | {_NHOM_LD} | T | T | 29/11/2022
LD-KTHT | Tập thể lãnh đạo Phòng Kinh tế Mẫu | co_quan | KTHT | {_NHOM_LD} | T | T | 30/11/2022
LD-YT   | Tập thể lãnh đạo Phòng Y tế Mẫu | co_quan | GDDT | {_NHOM_LD} | T | T | 30/11/2022
BTT-MT  | Ban Thường trực Ủy ban MTTQ thị xã Mẫu | doan_the | MTDT | Mặt trận, đoàn thể thị xã | T | T | 30/11/2022
CU-PM   | Đảng ủy phường Mẫu Đông | cap_uy | PM | Cấp ủy cơ sở | T | T | 05/12/2022
BTV-PM  | Ban Thường vụ Đảng ủy phường Mẫu Đông | ban_thuong_vu | PM | Ban Thường vụ Đảng ủy | T | - | -
HDND-PM | Thường trực HĐND phường Mẫu Đông | co_quan | PM | {_NHOM_PHUONG} | T | T | 01/12/2022
UBND-PM | Tập thể UBND phường Mẫu Đông | co_quan | PM | {_NHOM_PHUONG} | X | X | 01/12/2022
MT-PM   | Ban Thường trực Ủy ban MTTQ phường Mẫu Đông | doan_the | PM | Mặt trận xã, phường | T | T | 01/12/2022
"""

_NGUOI = """
# VPU
DV01 | Nguyễn Văn Mẫu | Nam | 1968 | 1995 | Bí thư Thị ủy | T
DV02 | Trần Thị Ví Dụ | Nữ | 1972 | 2001 | Phó Bí thư Thị ủy | T
DV03 | Lê Thử Chánh | Nam | 1975 | 2004 | Chánh Văn phòng | X
DV04 | Phạm Mẫu Phó | Nam | 1979 | 2008 | Phó Chánh Văn phòng | T
DV05 | Võ Thị Thử Văn | Nữ | 1982 | 2011 | Phó Chánh Văn phòng | T
DV06 | Hồ Ví Dụ Bí | Nam | 1980 | 2007 | Chuyên viên | X
DV07 | Đặng Thị Mẫu Lưu | Nữ | 1988 | 2015 | Văn thư | T
DV08 | Bùi Thử Xe | Nam | 1985 | 2014 | Nhân viên lái xe | H
# TCNV
DV09 | Ngô Mẫu Trưởng | Nam | 1974 | 2003 | Trưởng cơ quan | T
DV10 | Dương Thị Thử Nội | Nữ | 1981 | 2009 | Phó Trưởng cơ quan | X
DV11 | Đỗ Ví Dụ Vụ | Nam | 1983 | 2012 | Phó Trưởng cơ quan | T
DV12 | Lý Mẫu Tổ | Nam | 1986 | 2013 | Chuyên viên | T
DV13 | Mai Thị Thử Chức | Nữ | 1990 | 2018 | Chuyên viên | T
# GDDT
DV14 | Hoàng Mẫu Giáo | Nam | 1973 | 2002 | Trưởng phòng Giáo dục | T
DV15 | Trương Thị Ví Dục | Nữ | 1980 | 2008 | Phó Trưởng phòng Giáo dục | T
DV16 | Huỳnh Thử Học | Nam | 1984 | 2012 | Phó Trưởng phòng Giáo dục | T
DV17 | Cao Mẫu Y | Nam | 1977 | 2006 | Trưởng phòng Y tế | T
DV18 | Tô Thị Thử Tế | Nữ | 1985 | 2013 | Phó Trưởng phòng Y tế | H
# TCKH
DV19 | Đinh Mẫu Tài | Nam | 1976 | 2005 | Trưởng phòng Tài chính | T
DV20 | Phan Thị Ví Chính | Nữ | 1983 | 2011 | Phó Trưởng phòng Tài chính | T
DV21 | Vũ Thử Kế | Nam | 1987 | 2015 | Chuyên viên | T
DV22 | Tạ Thị Mẫu Hoạch | Nữ | 1991 | 2019 | Chuyên viên | T
DV23 | Châu Ví Dụ Mới | Nam | 1996 | 2022 | Chuyên viên | -
# KTHT
DV24 | Lâm Mẫu Kinh | Nam | 1975 | 2004 | Trưởng phòng Kinh tế | T
DV25 | Trịnh Thị Thử Hạ | Nữ | 1982 | 2010 | Phó Trưởng phòng Kinh tế | T
DV26 | Quách Ví Dụ Tầng | Nam | 1988 | 2016 | Chuyên viên | T
DV27 | La Thị Mẫu Bệnh | Nữ | 1979 | 2007 | Chuyên viên | T
DV28 | Thái Thử Hưu | Nam | 1945 | 1970 | Nguyên chuyên viên, nghỉ hưu | -
# MTDT
DV29 | Phùng Mẫu Mặt | Nam | 1971 | 2000 | Chủ tịch Ủy ban MTTQ thị xã | T
DV30 | Nguyễn Thị Thử Trận | Nữ | 1978 | 2007 | Phó Chủ tịch Ủy ban MTTQ thị xã | T
DV31 | Trần Ví Dụ Đoàn | Nam | 1991 | 2015 | Bí thư Thị đoàn | T
DV32 | Lê Thị Mẫu Hội | Nữ | 1980 | 2008 | Chủ tịch Hội Phụ nữ | T
DV33 | Phạm Thử Nông | Nam | 1976 | 2005 | Chủ tịch Hội Nông dân | H
# PM-1
DV34 | Võ Mẫu Phường | Nam | 1973 | 2001 | Bí thư Đảng ủy phường | X
DV35 | Hồ Thị Thử Ban | Nữ | 1979 | 2007 | Chủ tịch UBND phường | T
DV36 | Đặng Ví Dụ Tổ | Nam | 1962 | 1988 | Tổ trưởng tổ dân phố | T
DV37 | Bùi Thị Mẫu Dân | Nữ | 1965 | 1993 | Hưu trí | T
# PM-2
DV38 | Ngô Thử Đông | Nam | 1977 | 2005 | Phó Bí thư Đảng ủy, Chủ tịch HĐND phường | T
DV39 | Dương Mẫu Ủy | Nam | 1983 | 2011 | Phó Chủ tịch UBND phường | X
DV40 | Đỗ Thị Ví Phố | Nữ | 1960 | 1990 | Hưu trí | T
DV41 | Lý Thử Lân | Nam | 1958 | 1985 | Hưu trí | T
# PM-3
DV42 | Mai Mẫu Trường | Nam | 1975 | 2003 | Hiệu trưởng | T
DV43 | Hoàng Thị Thử Phụ | Nữ | 1982 | 2010 | Chủ tịch Ủy ban MTTQ phường | T
DV44 | Trương Ví Dụ Thầy | Nam | 1985 | 2013 | Giáo viên | X
DV45 | Huỳnh Thị Mẫu Cô | Nữ | 1990 | 2017 | Giáo viên | T
"""

_TRUONG, _PHO, _BI_THU_PHUONG = "Cấp trưởng cơ quan", "Cấp phó cơ quan", "Bí thư đảng ủy xã phường"

_CHUC_VU = doc_chuc_vu(
    {
        "BTV-TX": "DV01, Bí thư, T; DV02, Phó Bí thư, T",
        "LD-VPU": f"DV03, Chánh Văn phòng, X, {_TRUONG}; DV04, Phó Chánh Văn phòng, X, {_PHO};"
        f"DV05, Phó Chánh Văn phòng, T, {_PHO}",
        "LD-TCNV": f"DV09, Trưởng cơ quan, T, {_TRUONG}; DV10, Phó Trưởng cơ quan, X, {_PHO};"
        f"DV11, Phó Trưởng cơ quan, T, {_PHO}",
        "LD-GDDT": f"DV14, Trưởng phòng, X, {_TRUONG}; DV15, Phó Trưởng phòng, T, {_PHO};"
        f"DV16, Phó Trưởng phòng, T, {_PHO}",
        "LD-TCKH": f"DV19, Trưởng phòng, T, {_TRUONG}; DV20, Phó Trưởng phòng, T, {_PHO}",
        "LD-KTHT": f"DV24, Trưởng phòng, T, {_TRUONG}; DV25, Phó Trưởng phòng, T, {_PHO}",
        "LD-YT": f"DV17, Trưởng phòng, T, {_TRUONG}; DV18, Phó Trưởng phòng, T, {_PHO}",
        "BTT-MT": f"DV29, Chủ tịch, T, {_TRUONG}; DV30, Phó Chủ tịch, T, {_PHO}",
        "VPU": "DV06, Bí thư, X",
        "TCNV": "DV12, Bí thư, T",
        "GDDT": "DV14, Bí thư, X",
        "TCKH": "DV19, Bí thư, T",
        "KTHT": "DV24, Bí thư, T",
        "MTDT": "DV29, Bí thư, T",
        "CU-PM": f"DV34, Bí thư, X, {_BI_THU_PHUONG}; DV38, Phó Bí thư, T; DV42, Đảng ủy viên, T",
        "HDND-PM": "DV38, Chủ tịch, T",
        "UBND-PM": "DV35, Chủ tịch, T; DV39, Phó Chủ tịch, T",
        "MT-PM": "DV43, Chủ tịch, T",
        "PM-1": "DV36, Bí thư, T",
        "PM-2": "DV40, Bí thư, T",
        "PM-3": "DV44, Bí thư, X",
    }
)

_RIENG: dict[str, Dong] = {
    "DV01": {"cap_tren_quan_ly": True},
    "DV02": {"cap_tren_quan_ly": True},
    "DV23": {
        "ngay_vao_dang": ngay("06/06/2022"),  # one day short of six months
        "ngay_chinh_thuc": None,
        "xep_loai_ccvc": Muc.HTTNV,
        "da_kiem_diem": True,
    },
    "DV27": {"nghi_om_thang": 3.5},
    "DV28": {"tinh_trang": TinhTrang.MIEN_SINH_HOAT, "la_ccvc": False, "xep_loai_ccvc": None},
    "DV43": {"la_ccvc": False, "xep_loai_ccvc": None, "ngay_xep_loai_ccvc": None},
}

_BTV = "Ban Thường vụ Thị ủy Mẫu"
_QUYET_DINH = [
    dong_quyet_dinh(ma, MUC[hinh], so, ngay("09/12/2022"), _BTV)
    for so, cac in (
        ("121-QĐ/TU", "VPU X; TCNV T; GDDT T; TCKH T; KTHT T; MTDT T; PM T"),
        ("122-QĐ/TU", "LD-VPU X; LD-TCNV T; LD-GDDT T; LD-TCKH T; LD-KTHT T; LD-YT T"),
        ("123-QĐ/TU", "BTT-MT T; CU-PM T; BTV-PM T; UBND-PM T"),
    )
    for ma, hinh in (c.split() for c in cac.split(";"))
]

# Task 6: bodies that propose a level for each base; task 5: bodies of the town on the phường's.
_CHU_THE = (
    "Thường trực HĐND thị xã Mẫu",
    "UBND thị xã Mẫu",
    "Văn phòng thị xã Mẫu",
    "Ủy ban MTTQ thị xã Mẫu",
)
_Y_KIEN: list[Dong] = [
    *(
        {"doi_tuong": ma, "chu_the": chu_the, "muc": MUC["T" if (ma, i) == ("GDDT", 1) else hinh]}
        for ma, hinh in (("VPU", "X"), ("GDDT", "X"), ("TCNV", "T"), ("PM", "T"))
        for i, chu_the in enumerate(_CHU_THE)
    ),
    {"doi_tuong": "HDND-PM", "chu_the": _CHU_THE[0], "muc": Muc.HTTNV},
    {"doi_tuong": "UBND-PM", "chu_the": _CHU_THE[1], "muc": Muc.HTTNV},
    {"doi_tuong": "MT-PM", "chu_the": _CHU_THE[3], "muc": Muc.HTTNV},
]

# Task 9.1: papers that go up with the file of one whom the Tỉnh ủy rates.
_KEM_THEO: list[Dong] = [
    {
        "doi_tuong": "DV01",
        "muc": "(2)",
        "ten": "Bản kê khai tài sản, thu nhập năm 2022",
        "giu_rieng": True,
    },
    {"doi_tuong": "DV01", "muc": "(3)", "ten": "Bản kê khai bổ sung lý lịch năm 2022"},
]

KY = KyNho(
    thu_muc=Path(__file__).parents[2] / "data" / "duc-pho-2022",
    ky_toml=_KY_TOML,
    quy_dinh="75-kh-tu-duc-pho-2022",
    nam=2022,
    to_chuc=_TO_CHUC,
    tap_the=_TAP_THE,
    nguoi=_NGUOI,
    chuc_vu=_CHUC_VU,
    ccvc=dict.fromkeys(("VPU", "TCNV", "GDDT", "TCKH", "KTHT", "MTDT", "PM-3"), "25/11/2022"),
    rieng=_RIENG,
    phieu={
        "LD-GDDT": (2, 1, 0, 0),
        "DV06": (6, 2, 0, 0),
        "DV39": (3, 1, 0, 0),
        "DV44": (3, 1, 0, 0),
        "DV10@LD-TCNV": (2, 1, 0, 0),
    },
    them={
        "quyet_dinh": _QUYET_DINH,
        "y_kien_chu_the": _Y_KIEN,
        "kem_theo": _KEM_THEO,
        "khen_thuong": [
            {"doi_tuong": "VPU", "danh_hieu": "“Trong sạch, vững mạnh” tiêu biểu"},
        ],
    },
)

if __name__ == "__main__":
    KY.lap()
