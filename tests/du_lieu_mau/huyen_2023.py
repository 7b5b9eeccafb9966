"""Makes data/huyen-2023: a small sample cycle under the district guidance of 2023.

    .venv/bin/python -m tests.du_lieu_mau.huyen_2023

An invented district: a commune, a health centre, a school, an office. Numbers beside the
tables are sections of the guidance. Expected results: tests/bang/huyen_2023.md.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.model import HinhThucKyLuat, LoaiKetLuan, Muc, TinhTrang
from tests.du_lieu_mau.chung import Dong, doc_chuc_vu, dong_quyet_dinh, ngay
from tests.du_lieu_mau.ky_124 import Ky124

__all__ = ["KY"]

_KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "huyen-2023"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2023"
nam = 2023
quy_dinh = "hd-huyen-uy-2023"
ngay_danh_gia = 2023-12-15
goc = "HU"

[nguoi_ky."HU"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "BÍ THƯ"
ho_ten = "Nguyễn Văn Ví Dụ"
"""

_TO_CHUC = """
HU    | Đảng bộ huyện Mẫu | dang_bo_cap_tren | | | - | - | -
XAN   | Đảng bộ xã Mẫu An | dang_bo_co_so | HU | Xã, thị trấn | T | T | -
XAN-1 | Chi bộ ấp Mẫu Một | chi_bo_truc_thuoc | XAN | | T | T | 02/12/2023
XAN-2 | Chi bộ ấp Mẫu Hai | chi_bo_truc_thuoc | XAN | | T | T | 02/12/2023
XAN-3 | Chi bộ ấp Mẫu Ba | chi_bo_truc_thuoc | XAN | | T | T | 02/12/2023
XAN-4 | Chi bộ ấp Mẫu Bốn | chi_bo_truc_thuoc | XAN | | - | - | 02/12/2023
XAN-5 | Chi bộ Quân sự xã Mẫu An | chi_bo_truc_thuoc | XAN | | X | X | 02/12/2023
YTM   | Đảng bộ Trung tâm Y tế Mẫu | dang_bo_co_so | HU | Đơn vị sự nghiệp | T | T | -
YTM-1 | Chi bộ Khoa Nội Mẫu | chi_bo_truc_thuoc | YTM | | T | T | 01/12/2023
YTM-2 | Chi bộ Khoa Ngoại Mẫu | chi_bo_truc_thuoc | YTM | | T | T | 01/12/2023
YTM-3 | Chi bộ Khoa Dược Mẫu | chi_bo_truc_thuoc | YTM | | T | T | 01/12/2023
YTM-4 | Chi bộ Khoa Nhi Mẫu | chi_bo_truc_thuoc | YTM | | T | T | 01/12/2023
YTM-5 | Chi bộ Phòng Hành chính Y tế Mẫu | chi_bo_truc_thuoc | YTM | | T | T | 01/12/2023
TRM   | Chi bộ Trường Trung học Mẫu | chi_bo_co_so | HU | Cơ quan, trường học | X | X | 30/11/2023
VPM   | Chi bộ Văn phòng Huyện ủy Mẫu | chi_bo_co_so | HU | Cơ quan, trường học | T | T | 01/12/2023
"""

_TAP_THE = """
CU-XAN   | Đảng ủy xã Mẫu An | cap_uy | XAN | | - | - | 08/12/2023
BTV-XAN  | Ban Thường vụ Đảng ủy xã Mẫu An | ban_thuong_vu | XAN | Cấp ủy cơ sở | T | T | 07/12/2023
UB-XAN   | Tập thể lãnh đạo UBND xã Mẫu An | co_quan | XAN | UBND xã | T | T | 05/12/2023
HPN-XAN  | Ban Chấp hành Hội Phụ nữ xã Mẫu An | doan_the | XAN | Đoàn thể xã | X | X | 04/12/2023
DTN-XAN  | Ban Chấp hành Đoàn Thanh niên xã Mẫu An | doan_the | XAN | Đoàn thể xã | T | T | 04/12/2023
HND-XAN  | Ban Chấp hành Hội Nông dân xã Mẫu An | doan_the | XAN | Đoàn thể xã | - | - | 04/12/2023
CU-XAN-1 | Chi ủy Chi bộ ấp Mẫu Một | cap_uy | XAN-1 | | T | T | 04/12/2023
CU-YTM   | Đảng ủy Trung tâm Y tế Mẫu | cap_uy | YTM | Cấp ủy cơ sở | T | T | 06/12/2023
CU-TRM   | Chi ủy Chi bộ Trường Trung học Mẫu | cap_uy | TRM | Cấp ủy cơ sở | X | X | 04/12/2023
CU-VPM   | Chi ủy Chi bộ Văn phòng Huyện ủy Mẫu | cap_uy | VPM | Cấp ủy cơ sở | X | X | 05/12/2023
BTC-HU   | Tập thể lãnh đạo Ban Tổ chức Huyện ủy Mẫu | co_quan | HU | Cơ quan Huyện ủy | T | T | 06/12/2023
CCB-HU   | Ban Thường vụ Hội Cựu chiến binh huyện Mẫu | doan_the | HU | Đoàn thể huyện | T | T | 06/12/2023
"""  # noqa: E501

_NGUOI = """
# XAN-1
N01 | Nguyễn Văn Mẫu An | Nam | 1972 | 1996 | Chủ tịch HĐND xã | X
N02 | Trần Thị Thử Phó | Nữ | 1979 | 2004 | | T
N03 | Lê Văn Ví Dụ | Nam | 1980 | 2005 | Trưởng ban Tổ chức | X
N04 | Phạm Thị Mẫu Lá | Nữ | 1985 | 2010 | Giáo viên hưu trí | X
N05 | Hoàng Thử Đọc | Nam | 1983 | 2008 | Cán bộ địa chính | T
N06 | Vũ Mẫu Quyết | Nam | 1977 | 2002 | Nông dân | T
N07 | Đặng Thử Chậm | Nam | 1968 | 1999 | Nông dân | H
N08 | Bùi Thị Mẫu Ốm | Nữ | 1990 | 2015 | Y sĩ thôn | X
N09 | Đỗ Thị Mẫu Sinh | Nữ | 1992 | 2017 | Chủ nhiệm UBKT Đảng ủy | T
N10 | Hồ Văn Thử Tạm | Nam | 1988 | 2013 | Chỉ huy trưởng Quân sự | T
N11 | Ngô Mẫu Năm Trước | Nam | 1975 | 2001 | Nông dân | T
N12 | Dương Thử Nơi Cũ | Nam | 1986 | 2012 | Cán bộ thú y | T
N13 | Lý Thị Mẫu Hủy | Nữ | 1981 | 2006 | Cán bộ văn hóa | X
N14 | Phan Mẫu Ấp | Nam | 1970 | 1998 | Trưởng ấp | T
N15 | Trịnh Thử Đình | Nam | 1974 | 2000 | Phó Trưởng ấp | T
# XAN-2
N16 | Mai Văn Mẫu Hai | Nam | 1969 | 1997 | Trưởng ấp | T
N17 | Cao Thị Thử Hội | Nữ | 1984 | 2009 | Cán bộ phụ nữ | T
N18 | Tạ Mẫu Ngang | Nam | 1976 | 2003 | Nông dân | T
N19 | Lâm Thử Vắng | Nam | 1991 | 2016 | Công nhân | -
N20 | Thái Mẫu Mới | Nam | 1999 | 2023 | Công nhân | -
N21 | Châu Thị Thử Sửa | Nữ | 1987 | 2011 | Cán bộ phụ nữ | T
N22 | Huỳnh Mẫu Bổ | Nam | 1989 | 2014 | Nông dân | T
# XAN-3
N23 | Tô Văn Mẫu Đến | Nam | 1978 | 2003 | Trưởng ấp | T
N24 | Kiều Mẫu Chủ Tịch | Nam | 1973 | 1999 | Chủ tịch UBND xã | X
N25 | Quách Thị Thử | Nữ | 1986 | 2010 | Phó Chủ tịch UBND xã | T
N26 | Diệp Mẫu Ba | Nam | 1982 | 2007 | Nông dân | T
# XAN-4
N27 | Từ Văn Mẫu Bốn | Nam | 1971 | 1998 | Trưởng ấp | T
N28 | Hà Thị Thử Bốn | Nữ | 1988 | 2012 | Nông dân | T
N29 | Lưu Mẫu Bốn | Nam | 1990 | 2016 | Nông dân | T
# XAN-5
N30 | Đoàn Mẫu Quân | Nam | 1984 | 2007 | Chỉ huy phó Quân sự | X
N31 | Vương Thử Quân | Nam | 1993 | 2017 | Dân quân | T
N32 | Âu Mẫu Quân | Nam | 1994 | 2018 | Dân quân | T
N33 | Tống Thử Nông | Nam | 1983 | 2008 | Cán bộ nông dân | T
N34 | Giang Mẫu Đoàn | Nam | 1996 | 2019 | Cán bộ đoàn | H
N35 | Khúc Thử Miễn | Nam | 1945 | 1970 | Hưu trí | -
N36 | Triệu Mẫu Dừng | Nam | 1980 | 2006 | Dân quân | -
# YTM-1
P01 | Nguyễn Mẫu Y | Nam | 1970 | 1995 | Giám đốc | X
P02 | Trần Thử Nội | Nam | 1980 | 2006 | Trưởng khoa | T
P03 | Lê Thị Mẫu Nội | Nữ | 1990 | 2015 | Điều dưỡng | T
# YTM-2
P04 | Phạm Mẫu Ngoại | Nam | 1976 | 2002 | Phó Giám đốc | X
P05 | Hoàng Thử Ngoại | Nam | 1982 | 2008 | Trưởng khoa | T
P06 | Vũ Thị Mẫu Ngoại | Nữ | 1991 | 2016 | Điều dưỡng | T
# YTM-3
P07 | Đặng Mẫu Dược | Nam | 1983 | 2009 | Trưởng khoa | X
P08 | Bùi Thị Thử Dược | Nữ | 1989 | 2014 | Dược sĩ | T
P09 | Đỗ Mẫu Dược | Nam | 1992 | 2018 | Dược sĩ | T
# YTM-4
P10 | Hồ Thị Mẫu Nhi | Nữ | 1979 | 2005 | Trưởng khoa | T
P11 | Ngô Thử Nhi | Nam | 1985 | 2011 | Phó Trưởng khoa | T
P12 | Dương Thị Mẫu Nhi | Nữ | 1993 | 2019 | Điều dưỡng | T
P16 | Trương Thử Nhi | Nam | 1990 | 2016 | Bác sĩ | T
# YTM-5
P13 | Lý Mẫu Hai Nơi | Nam | 1984 | 2010 | Kế toán | T
P14 | Phan Thử Tín Nhiệm | Nam | 1978 | 2004 | Trưởng phòng | T
P15 | Trịnh Mẫu Hành | Nam | 1986 | 2012 | Chuyên viên | H
# TRM
G01 | Mai Thị Mẫu Trường | Nữ | 1975 | 2001 | Hiệu trưởng | X
G02 | Cao Thử Trường | Nam | 1981 | 2007 | Phó Hiệu trưởng | T
G03 | Tạ Mẫu Giáo | Nam | 1987 | 2013 | Giáo viên | T
G04 | Lâm Thị Thử Giáo | Nữ | 1992 | 2018 | Giáo viên | T
# VPM
H01 | Thái Mẫu Văn Phòng | Nam | 1974 | 2000 | Chánh Văn phòng | T
H02 | Châu Thị Thử Phòng | Nữ | 1983 | 2009 | Phó Chánh Văn phòng | T
H03 | Huỳnh Mẫu Thư | Nam | 1989 | 2015 | Chuyên viên | X
H04 | Tô Thử Binh | Nam | 1966 | 1990 | Chủ tịch Hội Cựu chiến binh | H
"""

_CHUC_VU = doc_chuc_vu(
    {
        "CU-XAN": "N01, Bí thư, -; N02, Phó Bí thư, -; N03, Đảng ủy viên, -; "
        "N09, Đảng ủy viên, -; N10, Đảng ủy viên, -",
        "BTV-XAN": "N01, Bí thư, X, Bí thư Đảng ủy; N02, Phó Bí thư, X; "
        "N03, Ủy viên Ban Thường vụ, X; N09, Ủy viên Ban Thường vụ, T; "
        "N10, Ủy viên Ban Thường vụ, T",
        "UB-XAN": "N24, Chủ tịch UBND, T; N25, Phó Chủ tịch UBND, T",
        "HPN-XAN": "N17, Chủ tịch Hội, X; N21, Phó Chủ tịch Hội, T",
        "DTN-XAN": "N34, Bí thư Đoàn, H",
        "HND-XAN": "N33, Chủ tịch Hội, -",
        "CU-XAN-1": "N14, Bí thư, T; N04, Phó Bí thư, T; N15, Chi ủy viên, T",
        "XAN-2": "N16, Bí thư, T; N22, Phó Bí thư, -",
        "XAN-3": "N23, Bí thư, T",
        "XAN-4": "N27, Bí thư, -",
        "XAN-5": "N30, Bí thư, X; N36, Phó Bí thư, -",
        "CU-YTM": "P01, Bí thư, T, Bí thư Đảng ủy; P04, Phó Bí thư, X; P14, Đảng ủy viên, T",
        "YTM-1": "P02, Bí thư, T",
        "YTM-2": "P05, Bí thư, T",
        "YTM-3": "P07, Bí thư, T",
        "YTM-4": "P11, Bí thư, T",
        "YTM-5": "P15, Bí thư, T",
        "CU-TRM": "G01, Bí thư, X, Bí thư chi bộ cơ sở; G02, Phó Bí thư, T; G03, Chi ủy viên, T",
        "CU-VPM": "H01, Bí thư, T, Bí thư chi bộ cơ sở; H02, Phó Bí thư, T; H03, Chi ủy viên, X",
        "BTC-HU": "H01, Trưởng ban, T",
        "CCB-HU": "H04, Chủ tịch Hội, T",
    }
)

_RIENG: dict[str, Dong] = {
    # 6.2: not reviewed; III.2.1: admitted under six months ago, exempt, suspended
    "N19": {"da_kiem_diem": False},
    "N20": {"ngay_vao_dang": ngay("19/08/2023"), "ngay_chinh_thuc": None},
    "N35": {"tinh_trang": TinhTrang.MIEN_SINH_HOAT},
    "N36": {"tinh_trang": TinhTrang.DINH_CHI_SINH_HOAT},
    # 6.3: split, founded, appointed under six months ago; six months to the day
    "XAN-4": {"ngay_thanh_lap": ngay("01/08/2023"), "da_kiem_diem": True},
    "HND-XAN": {"ngay_thanh_lap": ngay("01/09/2023"), "da_kiem_diem": True},
    "N27@XAN-4": {"tu_ngay": ngay("01/08/2023")},
    "N33@HND-XAN": {"tu_ngay": ngay("01/09/2023")},
    "N22@XAN-2": {"tu_ngay": ngay("16/06/2023")},
    "N17@HPN-XAN": {"tu_ngay": ngay("15/06/2023")},
    # 6.5: sick, on maternity leave
    "N08": {"nghi_om_thang": 4.0},
    "N09": {"nghi_thai_san_thang": 6.0},
    # 6.6, 6.7: the comment of the other cell has not come
    "N10": {"sinh_hoat_tam_thoi": "Chi bộ Trường Chính trị Mẫu", "nhan_xet_tam_thoi": False},
    "N12": {
        "chuyen_den_tu": "Chi bộ ấp Mẫu Ba",
        "ngay_chuyen_den": ngay("01/09/2023"),
        "nhan_xet_noi_cu": False,
    },
    "P13": {
        "chuyen_den_tu": "Chi bộ Khoa Nhi Mẫu",
        "ngay_chuyen_den": ngay("01/08/2023"),
        "nhan_xet_noi_cu": True,
    },
    # 6.8: suspended from the committee only
    "N15": {"tinh_trang": TinhTrang.DINH_CHI_CAP_UY},
    # 6.9: came long enough ago to be rated, with no part in the cell's level
    "N23@XAN-3": {"tu_ngay": ngay("15/05/2023"), "moi_chuyen_den": True},
}

_UBKT = "Ủy ban Kiểm tra Huyện ủy Mẫu"


def _ky_luat(ma: str, so: str, quyet_dinh: str, vi_pham: str, **them: object) -> Dong:
    return {
        "doi_tuong": ma,
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": so,
        "ngay": ngay(quyet_dinh),
        "co_quan": _UBKT,
        "ngay_vi_pham": ngay(vi_pham),
        **them,
    }


# 6.10: of last year; at the former place; at both places, one act a row. And self-found.
_KY_LUAT = [
    _ky_luat("N11", "31-QĐ/UBKTHU", "10/05/2023", "20/09/2022"),
    _ky_luat("N12", "44-QĐ/UBKTHU", "16/10/2023", "12/03/2023", noi_vi_pham="XAN-3"),
    _ky_luat("P13", "47-QĐ/UBKTHU", "20/10/2023", "05/04/2023", noi_vi_pham="YTM-4"),
    _ky_luat("P13", "48-QĐ/UBKTHU", "20/10/2023", "18/09/2023"),
    _ky_luat("N21", "35-QĐ/UBKTHU", "12/06/2023", "02/02/2023", tu_phat_hien_khac_phuc=True),
]

_DANG_UY = "Đảng ủy xã Mẫu An"
_QUYET_DINH = [
    # 6.14: the two readings differ, and the committee has chosen
    dong_quyet_dinh("N06", Muc.HTNV, "61-QĐ/ĐU", ngay("12/12/2023"), _DANG_UY),
    # 6.13: above the share, cancelled and rated again
    dong_quyet_dinh(
        "N13",
        Muc.HTXSNV,
        "62-QĐ/ĐU",
        ngay("12/12/2023"),
        _DANG_UY,
        huy_bo=True,
        ly_do="vượt tỷ lệ 20% của Đảng bộ xã",
    ),
    dong_quyet_dinh("N13", Muc.HTTNV, "65-QĐ/ĐU", ngay("14/12/2023"), _DANG_UY),
]

KY = Ky124(
    thu_muc=Path(__file__).parents[2] / "data" / "huyen-2023",
    ky_toml=_KY_TOML,
    quy_dinh="hd-huyen-uy-2023",
    nam=2023,
    to_chuc=_TO_CHUC,
    tap_the=_TAP_THE,
    nguoi=_NGUOI,
    chuc_vu=_CHUC_VU,
    ccvc=dict.fromkeys(("TRM", "VPM"), "27/11/2023"),
    rieng=_RIENG,
    chi_tieu={
        # 4.3, own tasks: under half exceeded; a quarter late; a fifth late; half exceeded
        "N03@BTV-XAN": (3, 5, 0, 0),
        "N09@BTV-XAN": (0, 6, 2, 0),
        "N10@BTV-XAN": (0, 8, 2, 0),
        "H03@CU-VPM": (4, 4, 0, 0),
        # 4.3, the place in charge: late, 80 % in time; under half done; 60 %; 70 %
        "UB-XAN": (1, 6, 3, 0),
        "CU-VPM": (1, 7, 2, 0),
        "DTN-XAN": (0, 4, 0, 6),
        "YTM-1": (0, 6, 0, 4),
        "YTM-2": (0, 7, 0, 3),
        "BTV-XAN": (5, 3, 0, 0),
    },
    phieu={
        # 6.14: the guidance's own example; two readings; half and half
        "N04": (5, 4, 6, 0),
        "N05": (3, 2, 10, 0),
        "N06": (3, 2, 10, 0),
        "N18": (3, 0, 3, 0),
        # who is ahead in the share of 20 %
        "N24": (4, 0, 0, 0),
        "N01": (14, 1, 0, 0),
        "N08": (13, 2, 0, 0),
        "N30": (4, 1, 0, 0),
        "N03": (9, 6, 0, 0),
        "N13": (10, 5, 0, 0),
        "P01": (3, 0, 0, 0),
        "P04": (2, 1, 0, 0),
        "P07": (2, 1, 0, 0),
        "CU-VPM": (2, 1, 0, 0),
        "P04@CU-YTM": (2, 1, 0, 0),
    },
    them={
        "ky_luat": _KY_LUAT,
        "ket_luan": [
            {
                "doi_tuong": "CCB-HU",
                "loai": LoaiKetLuan.MAT_DOAN_KET,
                "so": "15-KL/HU",
                "ngay": ngay("22/11/2023"),
                "co_quan": "Ban Thường vụ Huyện ủy Mẫu",
            }
        ],
        "tin_nhiem": [
            {
                "doi_tuong": "P14",
                "tong_phieu": 30,
                "tin_nhiem_thap": 16,
                "ngay": ngay("25/10/2023"),
            }
        ],
        "quyet_dinh": _QUYET_DINH,
        # 6.10: the year of the violation, rated again
        "lich_su": [
            {
                "doi_tuong": "N11",
                "nam": 2022,
                "muc": Muc.KHTNV,
                "so_quyet_dinh": "18-QĐ/ĐU ngày 15/6/2023, hủy bỏ 70-QĐ/ĐU",
            }
        ],
    },
)

if __name__ == "__main__":
    KY.lap()
