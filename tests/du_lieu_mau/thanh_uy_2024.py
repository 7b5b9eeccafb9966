"""Makes data/thanh-uy-2024: a small sample cycle under Công văn 1375-CV/ThU (2024).

    .venv/bin/python -m tests.du_lieu_mau.thanh_uy_2024

An invented city: a ward and five offices. The letter has no exception for fewer than five, so
six of a kind stand beside one another: the fewest that leave a place in the share of 20 %.
Expected results: tests/bang/thanh_uy_2024.md.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.model import Muc
from tests.du_lieu_mau.chung import Dong, doc_chuc_vu, dong_quyet_dinh, ngay
from tests.du_lieu_mau.ky_124 import Ky124

__all__ = ["KY"]

_KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "thanh-uy-2024"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2024"
nam = 2024
quy_dinh = "1375-cv-thu-2024"
ngay_danh_gia = 2024-12-14
goc = "TP"

[nguoi_ky."TP"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "PHÓ BÍ THƯ"
ho_ten = "Lê Thị Ví Dụ"
"""

# Section 7: the base is done before 05/12/2024, the city before 15/12/2024.
_TO_CHUC = """
TP   | Đảng bộ thành phố Mẫu | dang_bo_cap_tren | | | - | - | -
PM   | Đảng bộ phường Mẫu Tây | dang_bo_co_so | TP | | T | T | -
PM-1 | Chi bộ Khu phố Mẫu Một | chi_bo_truc_thuoc | PM | | X | X | 25/11/2024
PM-2 | Chi bộ Khu phố Mẫu Hai | chi_bo_truc_thuoc | PM | | T | T | 25/11/2024
PM-3 | Chi bộ Khu phố Mẫu Ba | chi_bo_truc_thuoc | PM | | T | T | 25/11/2024
PM-4 | Chi bộ Khu phố Mẫu Bốn - Năm | chi_bo_truc_thuoc | PM | | T | - | 25/11/2024
PM-5 | Chi bộ Trạm Y tế Mẫu Tây | chi_bo_truc_thuoc | PM | | H | H | 25/11/2024
VPT  | Chi bộ Văn phòng Thành ủy Mẫu | chi_bo_co_so | TP | | X | X | 26/11/2024
TTC  | Chi bộ Trung tâm Chính trị Mẫu | chi_bo_co_so | TP | | X | X | 26/11/2024
TCK  | Chi bộ Phòng Tài chính Mẫu | chi_bo_co_so | TP | | T | T | 26/11/2024
YTP  | Chi bộ Phòng Y tế Mẫu | chi_bo_co_so | TP | | T | T | 27/11/2024
GDM  | Chi bộ Phòng Giáo dục Mẫu | chi_bo_co_so | TP | | T | T | 27/11/2024
"""

_TAP_THE = """
CU-PM   | Đảng ủy phường Mẫu Tây | cap_uy | PM | | - | - | 03/12/2024
BTV-PM  | Ban Thường vụ Đảng ủy phường Mẫu Tây | ban_thuong_vu | PM | Cấp ủy cơ sở | T | T | 02/12/2024
UB-PM   | Tập thể lãnh đạo UBND phường Mẫu Tây | co_quan | PM | UBND phường | T | T | 28/11/2024
CU-VPT  | Chi ủy Chi bộ Văn phòng Thành ủy Mẫu | cap_uy | VPT | Cấp ủy cơ sở | X | X | 29/11/2024
CU-TTC  | Chi ủy Chi bộ Trung tâm Chính trị Mẫu | cap_uy | TTC | Cấp ủy cơ sở | X | X | 29/11/2024
CU-TCK  | Chi ủy Chi bộ Phòng Tài chính Mẫu | cap_uy | TCK | Cấp ủy cơ sở | T | T | 29/11/2024
CU-YTP  | Chi ủy Chi bộ Phòng Y tế Mẫu | cap_uy | YTP | Cấp ủy cơ sở | T | T | 29/11/2024
CU-GDM  | Chi ủy Chi bộ Phòng Giáo dục Mẫu | cap_uy | GDM | Cấp ủy cơ sở | T | T | 29/11/2024
BTC-TP  | Tập thể lãnh đạo Ban Tổ chức Thành ủy Mẫu | co_quan | TP | Cơ quan Thành ủy | T | T | 10/12/2024
"""  # noqa: E501

_NGUOI = """
# PM-1
D01 | Nguyễn Mẫu Tây | Nam | 1971 | 1996 | Chủ tịch HĐND phường | X
D02 | Trần Thị Thử Tây | Nữ | 1980 | 2005 | | X
D03 | Lê Văn Khu Mẫu | Nam | 1968 | 1995 | Trưởng khu phố | T
# PM-2
D04 | Phạm Thử Kiểm | Nam | 1979 | 2006 | Chủ nhiệm UBKT Đảng ủy | T
D05 | Hoàng Mẫu Hai | Nam | 1966 | 1993 | Trưởng khu phố | T
D06 | Vũ Thị Ví Phường | Nữ | 1987 | 2012 | Phó Chủ tịch UBND phường | T
# PM-3
D07 | Đặng Mẫu Mặt Trận | Nam | 1974 | 2000 | Chủ tịch Mặt trận phường | T
D08 | Bùi Thử Ba | Nam | 1969 | 1997 | Trưởng khu phố | T
D09 | Đỗ Mẫu Phường | Nam | 1977 | 2003 | Chủ tịch UBND phường | T
# PM-4
D10 | Hồ Văn Mẫu Nhập | Nam | 1970 | 1998 | Trưởng khu phố | T
D11 | Ngô Thị Thử Nhập | Nữ | 1985 | 2011 | Giáo viên | T
D12 | Dương Mẫu Nhập | Nam | 1990 | 2016 | Thợ điện | T
# PM-5
D13 | Lý Thị Mẫu Trạm | Nữ | 1978 | 2004 | Trưởng trạm | T
D14 | Phan Thử Trạm | Nam | 1988 | 2014 | Y sĩ | H
D15 | Trịnh Mẫu Trạm | Nam | 1991 | 2018 | Điều dưỡng | H
# VPT
E01 | Mai Mẫu Chánh | Nam | 1973 | 1999 | Chánh Văn phòng | X
E02 | Cao Thị Thử Phó | Nữ | 1982 | 2008 | Phó Chánh Văn phòng | T
E03 | Tạ Mẫu Tổng | Nam | 1986 | 2012 | Chuyên viên | T
E04 | Lâm Thử Tổ | Nam | 1976 | 2002 | Trưởng ban Tổ chức | T
# TTC
F01 | Thái Mẫu Giảng | Nam | 1975 | 2001 | Giám đốc | X
F02 | Châu Thị Thử Giảng | Nữ | 1984 | 2010 | Phó Giám đốc | T
F03 | Huỳnh Mẫu Giảng | Nam | 1989 | 2015 | Giảng viên | T
F04 | Tô Thử Giảng | Nam | 1993 | 2019 | Giảng viên | T
# TCK
K01 | Kiều Mẫu Mới Đến | Nam | 1978 | 2004 | Trưởng phòng | T
K02 | Quách Thị Thử Kế | Nữ | 1985 | 2011 | Phó Trưởng phòng | T
K03 | Diệp Mẫu Toán | Nam | 1988 | 2014 | Kế toán | T
K04 | Từ Thị Thử Toán | Nữ | 1992 | 2018 | Kế toán | T
# YTP
Y01 | Hà Mẫu Phòng Y | Nam | 1974 | 2000 | Trưởng phòng | T
Y02 | Lưu Thị Thử Y | Nữ | 1983 | 2009 | Phó Trưởng phòng | T
Y03 | Đoàn Mẫu Y | Nam | 1987 | 2013 | Chuyên viên | T
Y04 | Vương Thử Y | Nam | 1991 | 2017 | Chuyên viên | T
# GDM
G01 | Âu Thị Mẫu Giáo | Nữ | 1976 | 2002 | Trưởng phòng | T
G02 | Tống Thử Giáo | Nam | 1981 | 2007 | Phó Trưởng phòng | T
G03 | Giang Mẫu Học | Nam | 1986 | 2012 | Chuyên viên | T
G04 | Khúc Thị Thử Học | Nữ | 1990 | 2016 | Chuyên viên | T
"""

_BI_THU = "Bí thư cấp ủy cơ sở"
_PHO = "Phó Bí thư cấp ủy cơ sở"

_CHUC_VU = doc_chuc_vu(
    {
        # Section 11(3) 4.5.2: D07 and D10 come to the review of the standing board, and do not
        # vote there
        "CU-PM": "D01, Bí thư, -; D02, Phó Bí thư, -; D04, Đảng ủy viên, -; "
        "D07, Đảng ủy viên, -; D10, Đảng ủy viên, -",
        "BTV-PM": f"D01, Bí thư, X, {_BI_THU}; D02, Phó Bí thư, X, {_PHO}; "
        "D04, Ủy viên Ban Thường vụ, T",
        "PM-1": "D03, Bí thư, X",
        "PM-2": "D05, Bí thư, T",
        "PM-3": "D08, Bí thư, T",
        "PM-4": "D10, Bí thư, X",
        "PM-5": "D13, Bí thư, T",
        "UB-PM": "D09, Chủ tịch UBND, X; D06, Phó Chủ tịch UBND, T",
        "CU-VPT": f"E01, Bí thư, X, {_BI_THU}; E02, Phó Bí thư, T, {_PHO}; E03, Chi ủy viên, X",
        "CU-TTC": f"F01, Bí thư, X, {_BI_THU}; F02, Phó Bí thư, X, {_PHO}; F03, Chi ủy viên, T",
        "CU-TCK": f"K01, Bí thư, X, {_BI_THU}; K02, Phó Bí thư, T, {_PHO}; K03, Chi ủy viên, T",
        "CU-YTP": f"Y01, Bí thư, T, {_BI_THU}; Y02, Phó Bí thư, T, {_PHO}; Y03, Chi ủy viên, T",
        "CU-GDM": f"G01, Bí thư, T, {_BI_THU}; G02, Phó Bí thư, T, {_PHO}; G03, Chi ủy viên, T",
        "BTC-TP": "E04, Trưởng ban, T",
    }
)

_RIENG: dict[str, Dong] = {
    # merged under six months ago; its head has been one since before
    "PM-4": {"ngay_thanh_lap": ngay("01/08/2024")},
    # came in May: long enough to be rated, with no part in the cell's level
    "K01@CU-TCK": {"tu_ngay": ngay("15/05/2024"), "moi_chuyen_den": True},
}

_BTV = "Ban Thường vụ Thành ủy Mẫu"

# Section 11(4) asks for the level that the competent body has given.
_QUYET_DINH = [
    dong_quyet_dinh("VPT", Muc.HTXSNV, "701-QĐ/ThU", ngay("12/12/2024"), _BTV),
    dong_quyet_dinh("CU-VPT", Muc.HTXSNV, "702-QĐ/ThU", ngay("12/12/2024"), _BTV),
    dong_quyet_dinh("E01@CU-VPT", Muc.HTXSNV, "703-QĐ/ThU", ngay("13/12/2024"), _BTV),
]

KY = Ky124(
    thu_muc=Path(__file__).parents[2] / "data" / "thanh-uy-2024",
    ky_toml=_KY_TOML,
    quy_dinh="1375-cv-thu-2024",
    nam=2024,
    to_chuc=_TO_CHUC,
    tap_the=_TAP_THE,
    nguoi=_NGUOI,
    chuc_vu=_CHUC_VU,
    ccvc=dict.fromkeys(("VPT", "TTC", "TCK", "YTP", "GDM"), "20/11/2024"),
    rieng=_RIENG,
    # what a head is in charge of: all done, half exceeded, so that only 11(4) holds back
    chi_tieu=dict.fromkeys(("BTV-PM", "UB-PM", "CU-TCK", "PM-4"), (5, 3, 0, 0)),
    phieu={
        # who is ahead in the share of 20 %
        "D01": (3, 0, 0, 0),
        "D02": (2, 1, 0, 0),
        "TTC": (3, 1, 0, 0),
        "CU-TTC": (2, 1, 0, 0),
        "F02@CU-TTC": (2, 1, 0, 0),
    },
    them={"quyet_dinh": _QUYET_DINH},
)

if __name__ == "__main__":
    KY.lap()
