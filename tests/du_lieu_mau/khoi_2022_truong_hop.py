"""The special cases of the sample cycle: each rule of the plan fires on a named subject.

Grounds are sections of Kế hoạch 41-KH/ĐUK (2022). Codes are those of khoi_2022_nguoi and
khoi_2022_to_chuc.
"""

from __future__ import annotations

from typing import Any

from pipeline.model import CapDo, HinhThucKyLuat, LoaiKetLuan, Muc, TinhTrang
from tests.du_lieu_mau.chung import ngay

__all__ = [
    "CAP_DO_RIENG",
    "CHI_TIEU_RIENG",
    "CHUA_KIEM_DIEM",
    "CO_MAT",
    "DANG_VIEN_RIENG",
    "KET_LUAN",
    "KHONG_HOP_LE",
    "KY_LUAT",
    "MOI_CHUYEN_DEN",
    "PHIEU_RIENG",
    "TIN_NHIEM",
    "TU_XEP_LOAI_RIENG",
    "XEP_LOAI_CCVC_RIENG",
]

# Facts of a member that differ from the ordinary.
DANG_VIEN_RIENG: dict[str, dict[str, Any]] = {
    # II.B.6: sick three months or more; just under; maternity
    "DV010": {"nghi_om_thang": 3.0},
    "DV019": {"nghi_om_thang": 2.5},
    "DV008": {"nghi_thai_san_thang": 6.0},
    # II.A.1.2, II.B.2.1: exempt; suspended; suspended from the committee only
    "DV013": {"tinh_trang": TinhTrang.MIEN_SINH_HOAT, "don_vi_cong_tac": None},
    "DV023": {"tinh_trang": TinhTrang.DINH_CHI_SINH_HOAT},
    "DV090": {"tinh_trang": TinhTrang.DINH_CHI_CAP_UY},
    # II.B.6: review not finished
    "DV119": {"da_kiem_diem": False},
    # II.B.6: transferred in: long at the old cell with its comment, without it, short there
    "DV006": {
        "chuyen_den_tu": "Chi bộ Phòng Kế hoạch - Tài chính",
        "ngay_chuyen_den": ngay("01/08/2022"),
        "nhan_xet_noi_cu": True,
    },
    "DV017": {
        "chuyen_den_tu": "Chi bộ Trường Trung cấp Mẫu",
        "ngay_chuyen_den": ngay("15/09/2022"),
        "nhan_xet_noi_cu": False,
    },
    "DV011": {
        "chuyen_den_tu": "Chi bộ Văn phòng Chi cục",
        "ngay_chuyen_den": ngay("01/03/2022"),
    },
    "DV087": {
        "chuyen_den_tu": "Chi bộ Tổng công ty Mẫu",
        "ngay_chuyen_den": ngay("01/09/2022"),
        "nhan_xet_noi_cu": True,
    },
    "DV033": {
        "chuyen_den_tu": "Chi bộ Hạt Kiểm lâm số 1 Mẫu",
        "ngay_chuyen_den": ngay("01/08/2022"),
        "nhan_xet_noi_cu": True,
    },
    "DV034": {
        "chuyen_den_tu": "Chi bộ Hạt Kiểm lâm số 1 Mẫu",
        "ngay_chuyen_den": ngay("01/08/2022"),
        "nhan_xet_noi_cu": True,
    },
    "DV035": {
        "chuyen_den_tu": "Chi bộ Văn phòng Chi cục",
        "ngay_chuyen_den": ngay("01/08/2022"),
        "nhan_xet_noi_cu": True,
    },
    "DV036": {
        "chuyen_den_tu": "Chi bộ Văn phòng Chi cục",
        "ngay_chuyen_den": ngay("01/08/2022"),
        "nhan_xet_noi_cu": True,
    },
    # II.B.6: temporary activity elsewhere, with and without that cell's comment
    "DV028": {"sinh_hoat_tam_thoi": "Chi bộ Lớp cao học Mẫu", "nhan_xet_tam_thoi": True},
    "DV029": {"sinh_hoat_tam_thoi": "Chi bộ Đoàn khảo sát Mẫu", "nhan_xet_tam_thoi": False},
    # introduced to the place of residence but exempt from activity there
    "DV059": {"mien_213": True},
    # no contact recorded at all: what is not known stays empty
    "DV121": {"noi_cu_tru": None, "ngay_sinh": None},
    "DV018": {"chuc_vu_doan_the": "Ủy viên Ban Chấp hành Công đoàn"},
}

# II.B.2.3: rating as civil servant that differs from what the own criteria would give.
XEP_LOAI_CCVC_RIENG: dict[str, Muc | None] = {
    "DV003": Muc.HTTNV,
    "DV009": Muc.HTNV,
    "DV044": Muc.KHTNV,
}

# What a person claims, where it differs from the own criteria.
TU_XEP_LOAI_RIENG: dict[str, Muc | None] = {
    "DV004": Muc.HTXSNV,
    "DV021": Muc.HTTNV,
    "DV074": Muc.HTTNV,
    "DV116": Muc.HTTNV,
    "DV120": None,
}

# Criteria that differ: by number in the regulation's order; None leaves the cell empty.
CAP_DO_RIENG: dict[str, dict[int, CapDo | None]] = {
    "DV083": {1: None},
    "SNL-KL2": {7: CapDo.TRUNG_BINH},
    "BDM": {1: CapDo.KEM},
}

# Targets of members: exceeded, done, not done (others have the ordinary ones).
CHI_TIEU_RIENG: dict[str, tuple[int, int, int]] = {
    "DV074": (0, 3, 4),  # 3/7 < 50 %: KHTNV (II.B.2.3.d)
    "DV045": (0, 4, 4),  # exactly 50 %: not "dưới 50%"
    "DV117": (0, 4, 3),
}

# Ballots told outright: HTXSNV, HTTNV, HTNV, KHTNV. They add up to the valid sheets.
PHIEU_RIENG: dict[str, tuple[int, int, int, int]] = {
    # candidates for HTXSNV of Đảng bộ Sở Nông Lâm Mẫu, from the strongest vote down
    "DV054": (6, 0, 0, 0),
    "DV001": (9, 1, 0, 0),
    "DV014": (8, 1, 0, 0),
    "DV002": (8, 2, 0, 0),
    "DV015": (7, 2, 0, 0),
    "DV007": (7, 3, 0, 0),
    "DV055": (4, 2, 0, 0),
    "DV024": (5, 3, 0, 0),
    # … of Đảng bộ Công ty Cổ phần Đèn Mẫu: two tie for the third place
    "DV088": (8, 0, 0, 0),
    "DV060": (8, 1, 0, 0),
    "DV069": (5, 1, 0, 0),
    "DV076": (5, 1, 0, 0),
    "DV084": (4, 2, 0, 0),
    # … of the two base cells
    "DV095": (12, 2, 0, 0),
    "DV101": (11, 3, 0, 0),
    "DV110": (8, 1, 0, 0),
    "DV111": (6, 3, 0, 0),
    # the vote is lower than the facts
    "DV018": (2, 6, 1, 0),
    "DV022": (0, 0, 8, 1),
    "DV038": (2, 6, 1, 0),
    # exactly one half; no level of its own above one half, and the two readings differ
    "DV077": (0, 3, 3, 0),
    "DV082": (1, 1, 2, 2),
    # the facts decide though the cell voted otherwise
    "DV003": (8, 2, 0, 0),
    "DV009": (0, 7, 3, 0),
    "DV010": (0, 8, 2, 0),
    "DV074": (0, 0, 5, 1),
    "DV116": (0, 0, 7, 2),
    "DV117": (0, 0, 0, 9),
    "DV039": (0, 0, 0, 9),
    "DV040": (0, 0, 7, 2),
    "DV011": (0, 0, 7, 3),
    "DV044": (0, 0, 6, 3),
    # leaders
    "DV001@CU-SNL": (6, 1, 0, 0),
    "DV002@CU-SNL": (6, 1, 0, 0),
    "DV014@CU-SNL": (6, 1, 0, 0),
    "DV060@CU-CTD": (3, 1, 0, 0),
    "DV054@SNL-KL3": (5, 1, 0, 0),
    "DV014@SNL-KH": (8, 1, 0, 0),
    "DV015@SNL-KH": (6, 3, 0, 0),
    "DV039@CU-SNL-KL1": (0, 0, 0, 3),
    "DV040@CU-SNL-BP": (0, 0, 3, 0),
    # organisations and collectives
    "SNL": (5, 2, 0, 0),
    "CQK": (2, 1, 0, 0),
}

# Who came to the meeting, where not everybody entitled did; invalid sheets.
CO_MAT: dict[str, int] = {"SNL-VP": 10, "SNL-TT": 8, "BDM": 3, "CU-CTD": 4}
KHONG_HOP_LE: dict[str, int] = {"DV016": 1, "DV042": 1, "DV112": 1}

KY_LUAT: list[dict[str, Any]] = [
    {  # a member of a chi ủy, from "cảnh cáo": the collective is KHTNV (II.B.3.3.d)
        "doi_tuong": "DV039",
        "hinh_thuc": HinhThucKyLuat.CANH_CAO,
        "so": "08-QĐ/ĐU",
        "ngay": ngay("22/06/2022"),
        "co_quan": "Đảng ủy Sở Nông Lâm Mẫu",
        "ngay_vi_pham": ngay("10/03/2022"),
        "noi_dung": "Thiếu trách nhiệm trong quản lý con dấu, để người khác sử dụng sai quy định.",
    },
    {  # a member of a đảng ủy bộ phận, "khiển trách": the collective is HTNV at most
        "doi_tuong": "DV040",
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": "09-QĐ/ĐU",
        "ngay": ngay("22/06/2022"),
        "co_quan": "Đảng ủy Sở Nông Lâm Mẫu",
        "ngay_vi_pham": ngay("15/02/2022"),
        "noi_dung": "Không báo cáo kịp thời một vụ vi phạm trên địa bàn được phân công.",
    },
    {  # violation at the former cell, disciplined at the new one (II.B.6)
        "doi_tuong": "DV011",
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": "03-QĐ/CB",
        "ngay": ngay("15/06/2022"),
        "co_quan": "Chi bộ Văn phòng Sở Nông Lâm Mẫu",
        "ngay_vi_pham": ngay("20/01/2022"),
        "noi_vi_pham": "SNL-KL1",
        "noi_dung": "Vi phạm quy định về bảo quản tang vật khi còn ở Chi cục Kiểm lâm Mẫu.",
    },
    {  # an organisation that found and repaired its fault itself (II.B.1.3.c)
        "doi_tuong": "SNL-TT",
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": "10-QĐ/ĐU",
        "ngay": ngay("18/07/2022"),
        "co_quan": "Đảng ủy Sở Nông Lâm Mẫu",
        "ngay_vi_pham": ngay("05/04/2022"),
        "tu_phat_hien_khac_phuc": True,
        "noi_dung": "Buông lỏng kiểm tra việc bán giống; chi bộ tự phát hiện, đã nộp lại 46 triệu "
        "đồng thu sai.",
    },
    {  # an organisation disciplined (II.B.1.3.d)
        "doi_tuong": "BDM",
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": "12-QĐ/ĐUK",
        "ngay": ngay("30/08/2022"),
        "co_quan": "Ban Thường vụ Đảng ủy Khối",
        "ngay_vi_pham": ngay("11/05/2022"),
        "noi_dung": "Không tổ chức sinh hoạt chi bộ trong ba tháng liền.",
    },
]

KET_LUAN: list[dict[str, Any]] = [
    {
        "doi_tuong": "DV116",
        "loai": LoaiKetLuan.SUY_THOAI,
        "so": "05-KL/ĐUK",
        "ngay": ngay("20/10/2022"),
        "co_quan": "Ban Thường vụ Đảng ủy Khối",
        "noi_dung": "Có biểu hiện suy thoái về đạo đức, lối sống: lợi dụng việc giữ sổ sách để vay "
        "tiền của xã viên.",
    },
    {
        "doi_tuong": "CU-CTD-VP",
        "loai": LoaiKetLuan.MAT_DOAN_KET,
        "so": "06-KL/ĐUK",
        "ngay": ngay("15/11/2022"),
        "co_quan": "Ban Thường vụ Đảng ủy Khối",
        "noi_dung": "Nội bộ chi ủy mất đoàn kết kéo dài từ quý II/2022.",
    },
]

# A leader who was away when the collective reviewed (II.B.6).
CHUA_KIEM_DIEM: frozenset[str] = frozenset({"DV081@CU-CTD"})

# A newly arrived head who has no part in the unit's result (II.B.6).
MOI_CHUYEN_DEN: frozenset[str] = frozenset({"DV087@CU-CTD"})

TIN_NHIEM: list[dict[str, Any]] = [
    {"doi_tuong": "DV095", "tong_phieu": 14, "tin_nhiem_thap": 1, "ngay": ngay("25/10/2022")},
    {"doi_tuong": "DV001", "tong_phieu": 52, "tin_nhiem_thap": 3, "ngay": ngay("28/10/2022")},
]
