"""Tables of the sample cycle xa-2026: who there is, and what a clerk would know of each.

All of it is invented. The last columns of an organisation or collective, and the last of a
person, are the picture (see `chung`) from which the ordinary points and tasks follow;
`SU_KIEN` tells the points and tasks of those who are not ordinary.
"""

# ruff: noqa: E501 -- a row of the table is one line

from __future__ import annotations

from tests.du_lieu_mau.chung import ChucVuMau, cac_dong, doc_chuc_vu

__all__ = ["CHUC_VU", "NGUOI", "SU_KIEN", "TAP_THE", "TO_CHUC", "doc_su_kien"]

TO_CHUC = """
XM | Đảng bộ xã Mẫu Sơn | dang_bo_cap_tren | - | - | - | - | -
DCQ | Đảng bộ các cơ quan Đảng xã Mẫu Sơn | dang_bo_co_so | XM | - | H | H | 11/12/2026
DCQ-VP | Chi bộ Văn phòng Đảng ủy | chi_bo_truc_thuoc | DCQ | - | K | K | 08/12/2026
DCQ-XD | Chi bộ Ban Xây dựng Đảng | chi_bo_truc_thuoc | DCQ | - | T | T | 08/12/2026
DCQ-MT | Chi bộ Mặt trận Tổ quốc và đoàn thể | chi_bo_truc_thuoc | DCQ | - | T | T | 08/12/2026
UBN | Đảng bộ Ủy ban nhân dân xã Mẫu Sơn | dang_bo_co_so | XM | - | X | X | 11/12/2026
UBN-VP | Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | chi_bo_truc_thuoc | UBN | - | X | X | 09/12/2026
UBN-KT | Chi bộ Phòng Kinh tế | chi_bo_truc_thuoc | UBN | - | X | X | 09/12/2026
UBN-VX | Chi bộ Phòng Văn hóa - Xã hội | chi_bo_truc_thuoc | UBN | - | T | T | 09/12/2026
UBN-HC | Chi bộ Trung tâm Phục vụ hành chính công | chi_bo_truc_thuoc | UBN | - | T | T | 09/12/2026
UBN-QS | Chi bộ Quân sự xã | chi_bo_truc_thuoc | UBN | - | T | T | 09/12/2026
UBN-TC | Chi bộ Trung tâm Dịch vụ tổng hợp | chi_bo_truc_thuoc | UBN | - | H | H | 09/12/2026
THS | Chi bộ Trường Trung học cơ sở Mẫu Sơn | chi_bo_co_so | XM | - | T | T | 10/12/2026
TYT | Chi bộ Trạm Y tế xã Mẫu Sơn | chi_bo_co_so | XM | - | H | H | 10/12/2026
TDG | Chi bộ thôn Mẫu Đông | chi_bo_co_so | XM | - | H | H | 10/12/2026
TTY | Chi bộ thôn Mẫu Tây | chi_bo_co_so | XM | - | T | T | 10/12/2026
"""

TAP_THE = """
CU-DCQ | Đảng ủy các cơ quan Đảng | cap_uy | DCQ | - | H | H | 11/12/2026
CU-UBN | Đảng ủy Ủy ban nhân dân xã | cap_uy | UBN | - | T | T | 11/12/2026
CU-UBN-VP | Chi ủy Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | cap_uy | UBN-VP | - | H | H | 09/12/2026
CU-THS | Chi ủy Chi bộ Trường Trung học cơ sở | cap_uy | THS | - | T | T | 10/12/2026
CU-TYT | Chi ủy Chi bộ Trạm Y tế | cap_uy | TYT | - | H | H | 10/12/2026
CU-TDG | Chi ủy Chi bộ thôn Mẫu Đông | cap_uy | TDG | - | H | H | 10/12/2026
HDND | Thường trực Hội đồng nhân dân xã | co_quan | XM | Cơ quan cấp xã | X | X | 07/12/2026
UBND | Tập thể lãnh đạo Ủy ban nhân dân xã | co_quan | XM | Cơ quan cấp xã | X | X | 07/12/2026
MTTQ | Ban Thường trực Ủy ban Mặt trận Tổ quốc xã | doan_the | XM | Cơ quan cấp xã | T | T | 07/12/2026
XDD | Tập thể lãnh đạo Ban Xây dựng Đảng | co_quan | XM | Cơ quan cấp xã | X | X | 07/12/2026
UBKT | Tập thể lãnh đạo Ủy ban Kiểm tra Đảng ủy | co_quan | XM | Cơ quan cấp xã | T | T | 07/12/2026
VPDU | Tập thể lãnh đạo Văn phòng Đảng ủy | co_quan | XM | Cơ quan cấp xã | T | T | 07/12/2026
DTN | Ban Thường vụ Đoàn Thanh niên xã | doan_the | XM | Đoàn thể cấp xã | H | H | 07/12/2026
HPN | Ban Thường vụ Hội Phụ nữ xã | doan_the | XM | Đoàn thể cấp xã | T | T | 07/12/2026
CCB | Ban Thường vụ Hội Cựu chiến binh xã | doan_the | XM | Đoàn thể cấp xã | T | T | 07/12/2026
HND | Ban Thường vụ Hội Nông dân xã | doan_the | XM | Đoàn thể cấp xã | K | K | 07/12/2026
"""

NGUOI = """
# DCQ-VP
P01 | Nguyễn Văn Mẫu Thư | Nam | 1974 | 2001 | Chủ tịch Hội đồng nhân dân xã | T
P02 | Trần Thị Mẫu Phòng | Nữ | 1980 | 2008 | Chánh Văn phòng Đảng ủy | T
P03 | Lê Văn Thử Phó | Nam | 1985 | 2012 | Phó Chánh Văn phòng Đảng ủy | T
P04 | Phạm Thị Ví Dụ | Nữ | 1993 | 2019 | Chuyên viên Văn phòng Đảng ủy | H
P14 | Đỗ Mẫu Hội Đồng | Nam | 1979 | 2005 | Phó Chủ tịch Hội đồng nhân dân xã | T
# DCQ-XD
P05 | Hoàng Văn Mẫu Ban | Nam | 1976 | 2003 | Trưởng Ban Xây dựng Đảng | T
P06 | Võ Thị Thử Kiểm | Nữ | 1978 | 2004 | Chủ nhiệm Ủy ban Kiểm tra | T
P07 | Bùi Mẫu Xây | Nam | 1987 | 2014 | Phó Trưởng Ban Xây dựng Đảng | T
P08 | Đặng Ví Dụ Tra | Nam | 1984 | 2011 | Phó Chủ nhiệm Ủy ban Kiểm tra | T
# DCQ-MT
P09 | Ngô Văn Mẫu Trận | Nam | 1975 | 2002 | Chủ tịch Ủy ban Mặt trận Tổ quốc xã | T
P10 | Dương Thị Thử Tín | Nữ | 1983 | 2010 | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc xã | T
P11 | Lý Mẫu Đoàn | Nam | 1995 | 2020 | Bí thư Đoàn Thanh niên xã | T
P12 | Hồ Thị Mẫu Phụ | Nữ | 1986 | 2013 | Chủ tịch Hội Phụ nữ xã | T
P13 | Trương Văn Thử Binh | Nam | 1970 | 1994 | Chủ tịch Hội Cựu chiến binh xã | T
P15 | Mai Văn Mẫu Nông | Nam | 1981 | 2009 | Chủ tịch Hội Nông dân xã | T
# UBN-VP
V01 | Phan Văn Mẫu Chủ | Nam | 1977 | 2003 | Chủ tịch Ủy ban nhân dân xã | T
V02 | Vũ Thử Chuyên Trách | Nam | 1982 | 2009 | Phó Bí thư chuyên trách Đảng ủy Ủy ban nhân dân xã | T
V03 | Huỳnh Thị Mẫu Chánh | Nữ | 1981 | 2008 | Chánh Văn phòng | T
V04 | Đinh Thị Thử Nghỉ | Nữ | 1990 | 2016 | Phó Chánh Văn phòng | T
V05 | Tạ Mẫu Đình | Nam | 1984 | 2012 | Chuyên viên Văn phòng | T
# UBN-KT
V06 | Cao Văn Kinh Mẫu | Nam | 1980 | 2007 | Trưởng phòng Kinh tế | T
V07 | Châu Thị Thử Giỏi | Nữ | 1988 | 2015 | Chuyên viên | X
V08 | Tô Mẫu Vừa | Nam | 1991 | 2018 | Chuyên viên | X
V09 | Lâm Ví Dụ Sửa | Nam | 1986 | 2013 | Chuyên viên | X
# UBN-VX
V10 | Thái Thị Mẫu Văn | Nữ | 1982 | 2010 | Trưởng phòng Văn hóa - Xã hội | T
V11 | La Thử Ốm | Nam | 1985 | 2013 | Chuyên viên | X
V12 | Quách Thị Mẫu Kề | Nữ | 1992 | 2018 | Chuyên viên | X
V13 | Kiều Văn Thử Thiếu | Nam | 1989 | 2016 | Chuyên viên | X
# UBN-HC
V14 | Phùng Văn Hành Mẫu | Nam | 1983 | 2011 | Giám đốc Trung tâm Phục vụ hành chính công | T
V15 | Từ Thị Mẫu Nhất | Nữ | 1990 | 2017 | Chuyên viên | X
V16 | Đoàn Thử Nhì | Nam | 1994 | 2020 | Chuyên viên | X
V17 | Trịnh Mẫu Bảy | Nam | 1987 | 2015 | Chuyên viên | T
# UBN-QS
V18 | Lương Văn Quân Mẫu | Nam | 1984 | 2006 | Chỉ huy trưởng Quân sự xã | T
V19 | Hà Mẫu Thường | Nam | 1992 | 2016 | Trợ lý | T
V20 | Tống Thử Mới | Nam | 2000 | 2026 | Trợ lý | T
# UBN-TC
V21 | Nghiêm Văn Dịch Mẫu | Nam | 1979 | 2006 | Giám đốc Trung tâm Dịch vụ tổng hợp | T
V22 | Chu Thị Thử Chậm | Nữ | 1991 | 2018 | Viên chức | H
V23 | Giang Mẫu Trẻ | Nam | 2001 | 2026 | Viên chức | T
# THS
T01 | Doãn Văn Mẫu Trường | Nam | 1972 | 2000 | Hiệu trưởng | T
T02 | Khúc Thị Thử Hiệu | Nữ | 1980 | 2009 | Phó Hiệu trưởng | T
T03 | Lục Mẫu Dưới | Nam | 1986 | 2014 | Giáo viên | K
T04 | Mạc Thị Ví Đủ | Nữ | 1990 | 2017 | Giáo viên | H
T05 | Ninh Thử Nhận | Nam | 1988 | 2015 | Giáo viên | T
# TYT
Y01 | Ông Thị Mẫu Trạm | Nữ | 1978 | 2006 | Trạm trưởng | T
Y02 | Phí Văn Thử Y | Nam | 1985 | 2013 | Phó Trạm trưởng | T
Y03 | Quản Mẫu Nửa | Nam | 1992 | 2019 | Y sĩ | H
Y04 | Sái Thị Thử Hụt | Nữ | 1990 | 2018 | Điều dưỡng | K
# TDG
G01 | Thân Văn Mẫu Đông | Nam | 1968 | 1996 | Trưởng thôn | T
G03 | Văn Mẫu Lão | Nam | 1940 | 1965 | Nghỉ hưu | -
G04 | Vương Thử Đình Chỉ | Nam | 1980 | 2008 | Lao động tự do | -
G05 | Yên Văn Ví Cũ | Nam | 1973 | 2001 | Nghỉ hưu | T
G06 | An Thị Mẫu Gương | Nữ | 1979 | 2007 | Kinh doanh | T
# TTY
S01 | Bạch Văn Mẫu Tây | Nam | 1971 | 1999 | Trưởng thôn | T
S02 | Cù Thị Thử Vừa | Nữ | 1982 | 2010 | Nông dân | H
S03 | Diệp Mẫu Trễ | Nam | 1987 | 2014 | Nông dân | H
S04 | Đan Văn Thử Vắng | Nam | 1990 | 2016 | Lao động xa nhà | T
S05 | Hứa Thị Ví Trống | Nữ | 1984 | 2012 | Kinh doanh | T
S06 | Kha Mẫu Quá | Nam | 1977 | 2003 | Nghỉ hưu | T
S07 | Lại Thị Thử Ngang | Nữ | 1969 | 1998 | Nghỉ hưu | X
S08 | Mã Văn Mẫu Phiếu | Nam | 1966 | 1992 | Nghỉ hưu | X
"""

_TRUONG, _PHO, _BI_THU = "Cấp trưởng cấp xã", "Cấp phó cấp xã", "Bí thư và phó bí thư chi bộ"

# Posts by place, the head first.
CHUC_VU: dict[str, tuple[ChucVuMau, ...]] = doc_chuc_vu(
    {
        "HDND": f"P01, Chủ tịch, X, {_TRUONG}; P14, Phó Chủ tịch, H, {_PHO}",
        "UBND": f"V01, Chủ tịch, X, {_TRUONG}; V10, Ủy viên, H; V14, Ủy viên, H",
        "MTTQ": f"P09, Chủ tịch, T, {_TRUONG}; P10, Phó Chủ tịch, T, {_PHO}",
        "XDD": f"P05, Trưởng ban, X, {_TRUONG}; P07, Phó Trưởng ban, T, {_PHO}",
        "UBKT": f"P06, Chủ nhiệm, T, {_TRUONG}; P08, Phó Chủ nhiệm, T, {_PHO}",
        "VPDU": f"P02, Chánh Văn phòng, T, {_TRUONG}; P03, Phó Chánh Văn phòng, T, {_PHO}",
        "DTN": f"P11, Bí thư, H, {_TRUONG}",
        "HPN": f"P12, Chủ tịch, K, {_TRUONG}",
        "CCB": f"P13, Chủ tịch, T, {_TRUONG}",
        "HND": f"P15, Chủ tịch, T, {_TRUONG}",
        "CU-DCQ": "P05, Bí thư, T; P06, Phó Bí thư, T; P09, Đảng ủy viên, T",
        "CU-UBN": "V01, Bí thư, T; V02, Phó Bí thư, T; V06, Đảng ủy viên, T",
        "CU-UBN-VP": f"V03, Bí thư, X, {_BI_THU}; V04, Phó Bí thư, T, {_BI_THU};"
        "V05, Chi ủy viên, T",
        "UBN-KT": f"V06, Bí thư, X, {_BI_THU}",
        "UBN-VX": f"V10, Bí thư, X, {_BI_THU}",
        "UBN-HC": f"V14, Bí thư, X, {_BI_THU}",
        "UBN-QS": f"V18, Bí thư, T, {_BI_THU}",
        "UBN-TC": f"V21, Bí thư, T, {_BI_THU}",
        "DCQ-VP": f"P02, Bí thư, T, {_BI_THU}",
        "DCQ-XD": f"P06, Bí thư, X, {_BI_THU}",
        "DCQ-MT": f"P09, Bí thư, T, {_BI_THU}",
        "CU-THS": "T01, Bí thư, T; T02, Phó Bí thư, T",
        "CU-TYT": "Y01, Bí thư, T; Y02, Phó Bí thư, T",
        "CU-TDG": "G01, Bí thư, T",
        "TTY": "S01, Bí thư, T",
    }
)

# Points "chung + kết quả"; tasks by letter: v vượt mức, d đúng hạn, c chậm, k không hoàn
# thành, b không hoàn thành vì bất khả kháng. "" = as the picture has it, "-" = none; a
# committee or leader without tasks answers for those of the Party organisation.
SU_KIEN = """
# Tổ chức
DCQ | | 8d 2c
DCQ-VP | 20+29.5 | 2v 8d
DCQ-XD | 29+66 | 5v 5d
UBN | 28+66 | 4v 6d
UBN-VP | 28+65 | 4v 6d
UBN-KT | 27+63 | 3v 7d
UBN-VX | 27+62.5 | 5v 5d
UBN-HC | 28+64 | 2v 6d
UBN-QS | 22+48 | 10d
UBN-TC | 26+54 | 7d 3k
TYT | | 6d 4k
TDG | | 6d 2k 2b
# Tập thể
CU-DCQ | | -
CU-UBN | | -
CU-UBN-VP | 22+47.5 | -
CU-THS | | -
CU-TYT | | -
CU-TDG | | -
HDND | 29+66 | 4v 6d
UBND | 28+63 | 4v 6d
MTTQ | 27+62.5 | 5v 5d
XDD | 29+66 | 5v 5d
UBKT | 28+64 | 2v 6d
VPDU | 22+48 | 10d
DTN | 26+54 | 7d 3k
HND | 20+29.5 | 10d
# Cán bộ lãnh đạo, quản lý
P01@HDND | 29+66 | 5v 5d
P14@HDND | 20+30 | 10d
V01@UBND | 28+63 | 4v 6d
V10@UBND | | 8d 2c
V14@UBND | 26+50 | 7d 3c
P09@MTTQ | 28+64 | 2v 6d
P10@MTTQ | | 2v 8d
P05@XDD | 27+63 | 3v 7d
P07@XDD | | 19d 1k
P06@UBKT | | 2v 8d
P08@UBKT | | 2v 8d
P02@VPDU | 22+48 | 10d
P03@VPDU | | 2v 8d
P11@DTN | 22+47.5 | 10d
P12@HPN | 20+29.5 | 10d
P13@CCB | | 2v 8d
P15@HND | | 7d 3k
V03@CU-UBN-VP | 28+63 | 5v 5d
V06@UBN-KT | 27+63 | 3v 7d
V10@UBN-VX | 27+62.5 | -
V14@UBN-HC | 28+64 | -
V18@UBN-QS | 22+48 | -
P06@DCQ-XD | 29+66 | -
# Đảng viên
P04 | 22+47.5 | 10d
P07 | | 19d 1k
V07 | 29+66 | 6v 4d
V08 | 27+63 | 3v 7d
V09 | 29+66 | 5v 5d
V11 | 28+65 | 5v 5d
V12 | 27+62.5 | 5v 5d
V13 | 28+64 | 2v 6d
V15 | | 4v 6d
V16 | | 4v 6d
V17 | 22+48 | 10d
V22 | 26+58 | 9d 1c
T03 | 20+29.5 | 10d
T04 | 20+30 | 10d
Y03 | | 5d 5k
Y04 | 26+30 | 4d 6k
S02 | | 8d 2c
S03 | | 7d 3c
S05 | -+58 | 2v 8d
S06 | 31+58 | 2v 8d
"""


def doc_su_kien() -> dict[str, tuple[str, str]]:
    """Points and tasks told outright, by subject; "" where they are ordinary."""
    return {ma: (diem, viec) for _, (ma, diem, viec) in cac_dong(SU_KIEN)}
