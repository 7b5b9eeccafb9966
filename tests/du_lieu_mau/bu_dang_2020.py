"""Makes data/bu-dang-2020: a small sample cycle under Hướng dẫn 01-HD/BTCHU (2020).

    .venv/bin/python -m tests.du_lieu_mau.bu_dang_2020

An invented huyện: an Đảng bộ xã whose cells were split and merged, and three cells of
offices. Every point of mục 5 that a rating or a check can show has its subject. Expected
results: tests/bang/bu_dang_2020.md.
"""

from __future__ import annotations

from pathlib import Path

from pipeline.model import HinhThucKyLuat, Muc
from tests.du_lieu_mau.chung import (
    MUC,
    Dong,
    doc_chuc_vu,
    dong_bieu_quyet,
    dong_quyet_dinh,
    ngay,
)
from tests.du_lieu_mau.ky_nho import KyNho

__all__ = ["KY"]

_KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "bu-dang-2020"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2020"
nam = 2020
quy_dinh = "01-hd-btchu-bu-dang-2020"
ngay_danh_gia = 2020-12-10
goc = "HU"

[nguoi_ky."HU"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "PHÓ BÍ THƯ"
ho_ten = "Nguyễn Thị Huyện Mẫu"
"""

# Step 3 of mục 4: the cells meet 27-30/11; step 2: the agencies on 25/11; step 4: Đảng ủy 03/12.
_TO_CHUC = """
HU    | Đảng bộ huyện Mẫu | dang_bo_cap_tren | | | - | - | -
XS    | Đảng bộ xã Mẫu Sơn | dang_bo_co_so | HU | | X | X | -
XS-T1 | Chi bộ thôn Mẫu Một | chi_bo_truc_thuoc | XS | | X | X | 27/11/2020
XS-T2 | Chi bộ thôn Mẫu Hai - Ba | chi_bo_truc_thuoc | XS | | T | T | 28/11/2020
XS-TH | Chi bộ Trường Tiểu học Mẫu Sơn | chi_bo_truc_thuoc | XS | | X | X | 27/11/2020
XS-CA | Chi bộ Công an xã Mẫu Sơn | chi_bo_truc_thuoc | XS | | - | - | 30/11/2020
PNN   | Chi bộ Phòng Nông nghiệp Mẫu | chi_bo_co_so | HU | | T | T | 27/11/2020
TTY   | Chi bộ Trung tâm Y tế Mẫu | chi_bo_co_so | HU | | T | T | 30/11/2020
BQL   | Chi bộ Ban Quản lý chợ Mẫu | chi_bo_co_so | HU | | - | - | 30/11/2020
"""

_TAP_THE = """
CU-XS    | Đảng ủy xã Mẫu Sơn | cap_uy | XS | | X | X | 03/12/2020
BTV-XS   | Ban Thường vụ Đảng ủy xã Mẫu Sơn | ban_thuong_vu | XS | | T | - | -
UBND-XS  | Tập thể UBND xã Mẫu Sơn | co_quan | XS | | T | T | 25/11/2020
HDND-XS  | Thường trực HĐND xã Mẫu Sơn | co_quan | XS | | T | T | 25/11/2020
MT-XS    | Ban Thường trực Ủy ban MTTQ xã Mẫu Sơn | doan_the | XS | | - | - | -
CU-XS-T2 | Chi ủy Chi bộ thôn Mẫu Hai - Ba | cap_uy | XS-T2 | | - | - | 28/11/2020
LD-PNN   | Tập thể lãnh đạo Phòng Nông nghiệp Mẫu | co_quan | PNN | | H | H | 25/11/2020
LD-TTY   | Tập thể lãnh đạo Trung tâm Y tế Mẫu | co_quan | TTY | | H | H | 25/11/2020
"""

_NGUOI = """
# XS-T1
BD01 | Nguyễn Văn Sơn Mẫu | Nam | 1970 | 1998 | Bí thư Đảng ủy, Chủ tịch HĐND xã | X
BD02 | Trần Thị Thử Ủy | Nữ | 1975 | 2003 | Chủ tịch UBND xã | T
BD03 | Lê Mẫu Thôn | Nam | 1965 | 1994 | Trưởng thôn | X
BD04 | Phạm Ví Dụ Miễn | Nam | 1980 | 2008 | Bộ đội nghỉ phép dài hạn | T
BD05 | Võ Thị Mẫu Trú | Nữ | 1978 | 2006 | Nông dân | T
BD06 | Hồ Thử Rẫy | Nam | 1983 | 2012 | Nông dân | H
# XS-T2
BD07 | Đặng Mẫu Phó | Nam | 1974 | 2001 | Phó Bí thư Đảng ủy xã | X
BD08 | Bùi Thị Ví Chủ | Nữ | 1979 | 2007 | Phó Chủ tịch UBND xã | T
BD09 | Ngô Thử Đồng | Nam | 1976 | 2004 | Phó Chủ tịch HĐND xã | T
BD10 | Dương Mẫu Trận | Nam | 1972 | 2000 | Chủ tịch Ủy ban MTTQ xã | T
BD11 | Đỗ Ví Dụ Hợp | Nam | 1968 | 1996 | Trưởng thôn | T
BD12 | Lý Thị Thử Nhất | Nữ | 1981 | 2009 | Nông dân | T
BD13 | Mai Mẫu Sáp | Nam | 1984 | 2012 | Nông dân | T
BD14 | Hoàng Ví Dụ Hủy | Nam | 1977 | 2005 | Kế toán hợp tác xã | H
BD15 | Trương Thị Mẫu Ốm | Nữ | 1973 | 2002 | Nông dân | T
# XS-TH
BD16 | Huỳnh Thử Hiệu | Nam | 1972 | 1999 | Hiệu trưởng | X
BD17 | Cao Thị Mẫu Bí | Nữ | 1980 | 2008 | Phó Hiệu trưởng | T
BD18 | Tô Thị Ví Sinh | Nữ | 1990 | 2017 | Giáo viên | T
BD19 | Đinh Mẫu Chuyển | Nam | 1985 | 2013 | Giáo viên | T
BD20 | Phan Thử Chữ | Nam | 1987 | 2015 | Giáo viên | H
BD21 | Vũ Thị Mẫu Mới | Nữ | 1995 | 2020 | Giáo viên | -
# XS-CA
BD22 | Tạ Mẫu An | Nam | 1978 | 2005 | Trưởng Công an xã | T
BD23 | Châu Ví Dụ Ninh | Nam | 1986 | 2013 | Công an viên | T
BD24 | Lâm Thử Trật | Nam | 1991 | 2018 | Công an viên | T
# PNN
BD25 | Trịnh Mẫu Đến | Nam | 1973 | 2002 | Trưởng phòng Nông nghiệp | T
BD26 | Quách Thị Thử Nông | Nữ | 1979 | 2008 | Phó Trưởng phòng Nông nghiệp | T
BD27 | La Ví Dụ Mùa | Nam | 1983 | 2011 | Chuyên viên | X
BD28 | Thái Mẫu Lỗi | Nam | 1981 | 2010 | Chuyên viên | H
BD29 | Phùng Thị Thử Tạm | Nữ | 1988 | 2016 | Chuyên viên | T
BD30 | Nguyễn Ví Dụ Thời | Nam | 1989 | 2017 | Chuyên viên | T
BD31 | Trần Mẫu Ngắn | Nam | 1986 | 2014 | Chuyên viên | T
# TTY
BD32 | Lê Thử Giám | Nam | 1971 | 2000 | Giám đốc Trung tâm Y tế | T
BD33 | Phạm Thị Mẫu Đốc | Nữ | 1977 | 2006 | Phó Giám đốc Trung tâm Y tế | T
BD34 | Võ Ví Dụ Bác | Nam | 1982 | 2010 | Bác sĩ | X
BD35 | Hồ Thị Thử Dưỡng | Nữ | 1986 | 2014 | Điều dưỡng | X
BD36 | Đặng Mẫu Dược | Nam | 1984 | 2013 | Dược sĩ | H
BD37 | Bùi Thị Ví Hộ | Nữ | 1990 | 2018 | Hộ sinh | H
# BQL
BD38 | Ngô Mẫu Chợ | Nam | 1976 | 2005 | Trưởng Ban Quản lý chợ | T
BD39 | Dương Thử Vắng | Nam | 1983 | 2012 | Nhân viên | -
BD40 | Đỗ Thị Mẫu Đợi | Nữ | 1987 | 2016 | Nhân viên | T
"""

_CHUC_VU = doc_chuc_vu(
    {
        "CU-XS": "BD01, Bí thư, X; BD07, Phó Bí thư, T; BD16, Đảng ủy viên, T;"
        "BD22, Đảng ủy viên, T",
        "UBND-XS": "BD02, Chủ tịch, T; BD08, Phó Chủ tịch, T",
        "HDND-XS": "BD01, Chủ tịch, X; BD09, Phó Chủ tịch, T",
        "MT-XS": "BD10, Chủ tịch, -",
        "CU-XS-T2": "BD11, Bí thư, T; BD12, Phó Bí thư, T; BD13, Chi ủy viên, T",
        "LD-PNN": "BD25, Trưởng phòng, T; BD26, Phó Trưởng phòng, H",
        "LD-TTY": "BD32, Giám đốc, T; BD33, Phó Giám đốc, T",
        "XS-T1": "BD03, Bí thư, X",
        "XS-TH": "BD17, Bí thư, T",
        "XS-CA": "BD22, Bí thư, T",
        "PNN": "BD26, Bí thư, T",
        "TTY": "BD33, Bí thư, T",
        "BQL": "BD38, Bí thư, T",
    }
)

_NGAY_CCVC = "20/11/2020"  # step 1 of mục 4
_CAN_BO_XA = {
    **dict.fromkeys(("BD01", "BD07"), Muc.HTXSNV),
    **dict.fromkeys(("BD02", "BD08", "BD09", "BD10"), Muc.HTTNV),
}
_CA = {
    "chuyen_den_tu": "Chi bộ Công an huyện Mẫu",
    "ngay_chuyen_den": ngay("15/08/2020"),
    "nhan_xet_noi_cu": True,
}

_RIENG: dict[str, Dong] = {
    # officials of the xã are civil servants though the cells of the villages are not
    **{
        ma: {"la_ccvc": True, "xep_loai_ccvc": muc, "ngay_xep_loai_ccvc": ngay(_NGAY_CCVC)}
        for ma, muc in _CAN_BO_XA.items()
    },
    # 5.8: new; 5.14: XS-T1 was split off, XS-T2 merged, on 01/09/2020: no day of founding
    "XS-CA": {"ngay_thanh_lap": ngay("15/08/2020"), "da_kiem_diem": True},
    "CU-XS-T2": {"ngay_thanh_lap": ngay("01/09/2020"), "da_kiem_diem": True},
    # 5.4: the review is not finished
    "BQL": {"da_kiem_diem": False},
    "MT-XS": {"da_kiem_diem": False},
    "BD10@MT-XS": {"da_kiem_diem": False},
    "BD39": {"da_kiem_diem": False, "xep_loai_ccvc": Muc.HTTNV},
    # 5.5: rated as viên chức only after the vote; not rated as such yet
    "BD27": {"ngay_xep_loai_ccvc": ngay("02/12/2020")},
    "BD40": {"xep_loai_ccvc": None, "ngay_xep_loai_ccvc": None},
    # 5.8: admitted less than six months ago; sick for three months; on maternity leave
    "BD21": {
        "ngay_vao_dang": ngay("20/07/2020"),
        "ngay_chinh_thuc": None,
        "xep_loai_ccvc": Muc.HTTNV,
        "da_kiem_diem": True,
    },
    "BD15": {"nghi_om_thang": 3.0},
    "BD18": {"nghi_thai_san_thang": 6.0},
    # 5.9: eight months at the former cell without its comment; with it; three months only
    "BD19": {
        "chuyen_den_tu": "Chi bộ Trường Tiểu học Mẫu Hạ",
        "ngay_chuyen_den": ngay("01/09/2020"),
        "nhan_xet_noi_cu": False,
    },
    "BD22": _CA,
    "BD23": _CA,
    "BD24": _CA,
    "BD31": {
        "chuyen_den_tu": "Chi bộ Văn phòng huyện Mẫu",
        "ngay_chuyen_den": ngay("01/04/2020"),
    },
    # 5.10: in temporary activity elsewhere, with and without that cell's comment
    "BD29": {"sinh_hoat_tam_thoi": "Chi bộ Lớp trung cấp Mẫu", "nhan_xet_tam_thoi": True},
    "BD30": {"sinh_hoat_tam_thoi": "Chi bộ Tổ khảo sát Mẫu", "nhan_xet_tam_thoi": False},
    # 5.11: a newly arrived head who has no part in the result of the place
    "BD25": {
        "chuyen_den_tu": "Chi bộ Văn phòng huyện Mẫu",
        "ngay_chuyen_den": ngay("01/10/2020"),
        "nhan_xet_noi_cu": True,
    },
    "BD25@LD-PNN": {"tu_ngay": ngay("01/10/2020"), "moi_chuyen_den": True},
    # 5.12: broke the rules at TTY, disciplined at PNN
    "BD28": {
        "chuyen_den_tu": "Chi bộ Trung tâm Y tế Mẫu",
        "ngay_chuyen_den": ngay("01/07/2020"),
        "nhan_xet_noi_cu": True,
    },
    # mục 2: introduced to the place of residence, exempt from activity there (Mẫu 4-213)
    "BD04": {"mien_213": True},
}

_KY_LUAT: list[Dong] = [
    {
        "doi_tuong": "BD28",
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": "05-QĐ/CB",
        "ngay": ngay("10/09/2020"),
        "co_quan": "Chi bộ Phòng Nông nghiệp Mẫu",
        "ngay_vi_pham": ngay("16/03/2020"),
        "noi_vi_pham": "TTY",
        "noi_dung": "Không thực hiện đúng quy định về quản lý vật tư khi còn ở Trung tâm Y tế.",
    }
]

_DU, _BTV = "Đảng ủy xã Mẫu Sơn", "Ban Thường vụ Huyện ủy Mẫu"
_VUOT = "Vượt 20% số hoàn thành tốt nhiệm vụ; đánh giá, xếp loại lại."
_LOI = "Sau khi xếp loại phát hiện báo cáo sai sổ kế toán; hủy bỏ, xếp loại lại."


def _quyet_dinh() -> list[Dong]:
    """Decided 05/12; what was cancelled (5.2, 5.7) again on 12/12; the base on 10/12."""
    dong: list[Dong] = []
    for so, ngay_qd, co_quan, cac in (
        ("20-QĐ/ĐU", "05/12/2020", _DU, "XS-T1 X; XS-T2 T"),
        ("21-QĐ/ĐU", "05/12/2020", _DU, "BD01 X; BD03 X; BD07 X"),
        ("22-QĐ/ĐU", "12/12/2020", _DU, "XS-TH T"),
        ("23-QĐ/ĐU", "12/12/2020", _DU, "BD16 T; BD14 H"),
        ("31-QĐ/HU", "10/12/2020", _BTV, "XS X; PNN T; BD26@PNN T; BD26@LD-PNN T"),
    ):
        for ma, hinh in (c.split() for c in cac.split(";")):
            dong.append(dong_quyet_dinh(ma, MUC[hinh], so, ngay(ngay_qd), co_quan))
    for ma, hinh, so, ly_do in (
        ("XS-TH", "X", "20-QĐ/ĐU", _VUOT),
        ("BD16", "X", "21-QĐ/ĐU", _VUOT),
        ("BD14", "T", "21-QĐ/ĐU", _LOI),
    ):
        dong.append(
            dong_quyet_dinh(ma, MUC[hinh], so, ngay("05/12/2020"), _DU, huy_bo=True, ly_do=ly_do)
        )
    return dong


def _cuoc_hop() -> list[Dong]:
    """Mục 3: drafts sent before the meetings for comments; 5.15: the cells' own activity."""
    dong: list[Dong] = [
        {
            "don_vi": ma,
            "ten": "Hội nghị lấy ý kiến góp ý vào báo cáo kiểm điểm",
            "ngay": ngay(hop),
            "ngay_gui_du_thao": ngay(gui),
        }
        for ma, gui, hop in (
            ("UBND-XS", "17/11/2020", "20/11/2020"),
            ("LD-PNN", "18/11/2020", "23/11/2020"),  # three working days about a weekend
            ("CU-XS", "20/11/2020", "24/11/2020"),  # two
        )
    ]
    return dong + [
        {
            "don_vi": ma,
            "ten": "Họp đánh giá chất lượng sinh hoạt chi bộ theo Quyết định 1200-QĐ/TU",
            "ngay": ngay("23/11/2020"),
        }
        for ma in ("XS-T1", "XS-T2", "XS-TH", "XS-CA", "PNN", "TTY", "BQL")
    ]


# Comments from the place of residence; BD05's came after the cell had met.
_NHAN_XET_213: list[Dong] = [
    {
        "dang_vien": ma,
        "muc_1": "Nêu gương",
        "muc_2": "Gương mẫu",
        "muc_3": "Tham gia đầy đủ",
        "chi_bo": "Chi bộ thôn Mẫu Một",
        "dang_bo": "Đảng bộ xã Mẫu Sơn",
        "ngay": ngay(n),
    }
    for ma, n in (("BD01", "20/11/2020"), ("BD02", "20/11/2020"), ("BD05", "01/12/2020"),
                  ("BD16", "21/11/2020"), ("BD25", "21/11/2020"), ("BD32", "21/11/2020"))
]  # fmt: skip

KY = KyNho(
    thu_muc=Path(__file__).parents[2] / "data" / "bu-dang-2020",
    ky_toml=_KY_TOML,
    quy_dinh="01-hd-btchu-bu-dang-2020",
    nam=2020,
    to_chuc=_TO_CHUC,
    tap_the=_TAP_THE,
    nguoi=_NGUOI,
    chuc_vu=_CHUC_VU,
    ccvc=dict.fromkeys(("XS-TH", "XS-CA", "PNN", "TTY", "BQL"), _NGAY_CCVC),
    rieng=_RIENG,
    phieu={"BD14": (1, 7, 1, 0), "BD35": (4, 2, 0, 0)},
    them={
        "bieu_quyet": [
            # step 4: a deputy chair of the UBND who is not in the standing board is reviewed
            # by Đảng ủy too, and 5.5 leaves what differs to the competent body
            dong_bieu_quyet(
                "BD08@UBND-XS", "CU-XS", ngay("03/12/2020"), hinh="H", trieu_tap=4, co_mat=4
            )
        ],
        "ky_luat": _KY_LUAT,
        "quyet_dinh": _quyet_dinh(),
        "cuoc_hop": _cuoc_hop(),
        "nhan_xet_213": _NHAN_XET_213,
    },
)

if __name__ == "__main__":
    KY.lap()
