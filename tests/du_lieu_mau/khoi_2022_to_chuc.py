"""Organisations and collectives of the sample cycle, with what happened to them in 2022.

All of it is invented. Each table says in one line per subject what a clerk would know.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import LoaiTapThe, LoaiToChuc, Muc

__all__ = [
    "CHI_TIEU",
    "CUNG_CAP",
    "NGAY_HOP",
    "TAP_THE",
    "TO_CHUC",
    "TapTheMau",
    "ToChucMau",
    "cac_noi_bo_phieu",
]

_TREN, _CO_SO, _CB_CO_SO, _BO_PHAN, _CB = (
    LoaiToChuc.DANG_BO_CAP_TREN,
    LoaiToChuc.DANG_BO_CO_SO,
    LoaiToChuc.CHI_BO_CO_SO,
    LoaiToChuc.DANG_BO_BO_PHAN,
    LoaiToChuc.CHI_BO_TRUC_THUOC,
)


@dataclass(frozen=True)
class ToChucMau:
    """One organisation; `hinh` and `phieu` are its own criteria and its ballot (X, T, H, K)."""

    ten: str
    loai: LoaiToChuc
    cap_tren: str | None
    hinh: str
    phieu: str
    cap_uy: str | None = None  # code of the committee that votes; None: the cell's meeting does
    loai_hinh: str | None = None
    thanh_lap: str = "01/07/2010"
    dia_danh: str = "Thành phố Mẫu"
    dau_moi: str = "CB"  # symbol in paper numbers


TO_CHUC: dict[str, ToChucMau] = {
    "DUK": ToChucMau(
        "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Mẫu", _TREN, None, "-", "-", dau_moi="ĐUK"
    ),
    "SNL": ToChucMau(
        "Đảng bộ Sở Nông Lâm Mẫu", _CO_SO, "DUK", "X", "X", "CU-SNL", "b", dau_moi="ĐU"
    ),
    "SNL-VP": ToChucMau("Chi bộ Văn phòng Sở Nông Lâm Mẫu", _CB, "SNL", "X", "X", "CU-SNL-VP"),
    "SNL-KH": ToChucMau("Chi bộ Phòng Kế hoạch - Tài chính", _CB, "SNL", "X", "X"),
    "SNL-TT": ToChucMau("Chi bộ Trung tâm Giống cây trồng Mẫu", _CB, "SNL", "H", "H", "CU-SNL-TT"),
    "SNL-QL": ToChucMau(
        "Chi bộ Ban Quản lý rừng Mẫu Thượng",
        _CB,
        "SNL",
        "-",
        "-",
        thanh_lap="01/08/2022",
        dia_danh="Mẫu Thượng",
    ),
    "SNL-BP": ToChucMau(
        "Đảng bộ bộ phận Chi cục Kiểm lâm Mẫu",
        _BO_PHAN,
        "SNL",
        "X",
        "T",
        "CU-SNL-BP",
        dau_moi="ĐUBP",
    ),
    "SNL-KL1": ToChucMau("Chi bộ Văn phòng Chi cục", _CB, "SNL-BP", "T", "T", "CU-SNL-KL1"),
    "SNL-KL2": ToChucMau(
        "Chi bộ Hạt Kiểm lâm số 1 Mẫu", _CB, "SNL-BP", "T", "T", dia_danh="Mẫu Hạ"
    ),
    "SNL-KL3": ToChucMau("Chi bộ Đội Kiểm lâm cơ động Mẫu", _CB, "SNL-BP", "X", "X"),
    "CTD": ToChucMau(
        "Đảng bộ Công ty Cổ phần Đèn Mẫu", _CO_SO, "DUK", "T", "T", "CU-CTD", "đ", dau_moi="ĐU"
    ),
    "CTD-SX1": ToChucMau("Chi bộ Phân xưởng Lắp ráp", _CB, "CTD", "T", "T", "CU-CTD-SX1"),
    "CTD-SX2": ToChucMau("Chi bộ Phân xưởng Bóng đèn", _CB, "CTD", "T", "T"),
    "CTD-KD": ToChucMau("Chi bộ Khối Kinh doanh", _CB, "CTD", "T", "T"),
    "CTD-KT": ToChucMau("Chi bộ Phòng Kỹ thuật", _CB, "CTD", "T", "T"),
    "CTD-VP": ToChucMau("Chi bộ Khối Văn phòng Công ty", _CB, "CTD", "T", "T", "CU-CTD-VP"),
    "CQK": ToChucMau(
        "Chi bộ Cơ quan chuyên trách Đảng ủy Khối tỉnh Mẫu",
        _CB_CO_SO,
        "DUK",
        "X",
        "X",
        "CU-CQK",
        "a",
    ),
    "HTM": ToChucMau(
        "Chi bộ Hợp tác xã Mây tre Mẫu Hạ",
        _CB_CO_SO,
        "DUK",
        "T",
        "T",
        loai_hinh="e",
        dia_danh="Mẫu Hạ",
    ),
    "BDM": ToChucMau("Chi bộ Bưu cục Mẫu", _CB_CO_SO, "DUK", "T", "T", loai_hinh="d"),
}


# Kind of body of the cells below each base organisation: picks their sheet of Mẫu 3.
LOAI_HINH_TRUC_THUOC = {"SNL": "c", "CTD": "f"}


@dataclass(frozen=True)
class TapTheMau:
    """One collective; the standing board of a base is not among the objects of the plan."""

    ten: str
    loai: LoaiTapThe
    to_chuc: str
    hinh: str
    phieu: str


_CU, _BTV, _CQ, _DT = (
    LoaiTapThe.CAP_UY,
    LoaiTapThe.BAN_THUONG_VU,
    LoaiTapThe.CO_QUAN,
    LoaiTapThe.DOAN_THE,
)

TAP_THE: dict[str, TapTheMau] = {
    "BTC-DUK": TapTheMau("Tập thể lãnh đạo Ban Tổ chức Đảng ủy Khối", _CQ, "DUK", "T", "T"),
    "DTN-DUK": TapTheMau("Ban Thường vụ Đoàn Thanh niên Khối", _DT, "DUK", "T", "T"),
    "CCB-DUK": TapTheMau("Ban Thường vụ Hội Cựu chiến binh Khối", _DT, "DUK", "T", "T"),
    "CU-SNL": TapTheMau("Đảng ủy Sở Nông Lâm Mẫu", _CU, "SNL", "X", "X"),
    "BTV-SNL": TapTheMau("Ban Thường vụ Đảng ủy Sở Nông Lâm Mẫu", _BTV, "SNL", "-", "-"),
    "CU-SNL-VP": TapTheMau("Chi ủy Chi bộ Văn phòng Sở", _CU, "SNL-VP", "X", "X"),
    "CU-SNL-TT": TapTheMau("Chi ủy Chi bộ Trung tâm Giống cây trồng", _CU, "SNL-TT", "T", "T"),
    "CU-SNL-BP": TapTheMau("Đảng ủy bộ phận Chi cục Kiểm lâm Mẫu", _CU, "SNL-BP", "T", "T"),
    "CU-SNL-KL1": TapTheMau("Chi ủy Chi bộ Văn phòng Chi cục", _CU, "SNL-KL1", "T", "T"),
    "CU-CTD": TapTheMau("Đảng ủy Công ty Cổ phần Đèn Mẫu", _CU, "CTD", "T", "T"),
    "CU-CTD-SX1": TapTheMau("Chi ủy Chi bộ Phân xưởng Lắp ráp", _CU, "CTD-SX1", "T", "T"),
    "CU-CTD-VP": TapTheMau("Chi ủy Chi bộ Khối Văn phòng", _CU, "CTD-VP", "T", "T"),
    "CU-CQK": TapTheMau("Chi ủy Chi bộ Cơ quan chuyên trách Đảng ủy Khối", _CU, "CQK", "X", "X"),
}


def cac_noi_bo_phieu(ma: str) -> str:
    """Where an organisation is voted on: its committee, or the cell's own meeting."""
    return TO_CHUC[ma].cap_uy or ma


# Targets: exceeded, done, not done, not done for force majeure.
CHI_TIEU: dict[str, tuple[int, int, int, int]] = {
    "SNL": (6, 13, 1, 0),
    "SNL-VP": (4, 10, 0, 0),
    "SNL-KH": (3, 9, 0, 0),
    "SNL-TT": (0, 7, 3, 0),
    "SNL-BP": (3, 9, 0, 0),
    "SNL-KL1": (1, 9, 0, 0),
    "SNL-KL2": (2, 8, 1, 0),
    "SNL-KL3": (5, 7, 0, 0),
    "CTD": (2, 10, 6, 0),
    "CTD-SX1": (0, 4, 3, 3),
    "CTD-SX2": (0, 7, 3, 0),
    "CTD-KD": (1, 8, 2, 0),
    "CTD-KT": (0, 4, 5, 0),
    "CTD-VP": (1, 10, 1, 0),
    "CQK": (5, 11, 0, 0),
    "HTM": (0, 7, 2, 0),
    "BDM": (0, 6, 2, 0),
    "BTC-DUK": (2, 10, 0, 0),
    "DTN-DUK": (3, 8, 1, 0),
    "CCB-DUK": (0, 3, 5, 0),
}

_X, _T, _H, _K = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV

# Professional bodies, then mass organisations beside each organisation.
CUNG_CAP: dict[str, tuple[dict[str, Muc | None], dict[str, Muc | None]]] = {
    "SNL": (
        {"Sở Nông Lâm Mẫu": _T},
        {
            "Công đoàn cơ sở Sở Nông Lâm Mẫu": _X,
            "Đoàn Thanh niên Sở Nông Lâm Mẫu": _T,
            "Hội Cựu chiến binh Sở Nông Lâm Mẫu": _T,
        },
    ),
    "SNL-VP": (
        {"Văn phòng Sở": _X, "Thanh tra Sở": _T},
        {"Công đoàn bộ phận Văn phòng Sở": _T, "Chi đoàn Văn phòng Sở": _X},
    ),
    "SNL-KH": ({"Phòng Kế hoạch - Tài chính": _T}, {"Tổ công đoàn Phòng Kế hoạch": _T}),
    "SNL-TT": (
        {"Trung tâm Giống cây trồng Mẫu": _H},
        {"Công đoàn bộ phận Trung tâm Giống": _H, "Chi đoàn Trung tâm Giống": _K},
    ),
    "SNL-BP": ({"Chi cục Kiểm lâm Mẫu": _T}, {"Công đoàn bộ phận Chi cục Kiểm lâm": _T}),
    "SNL-KL1": ({"Văn phòng Chi cục Kiểm lâm": _T}, {"Tổ công đoàn Văn phòng Chi cục": _T}),
    "SNL-KL2": ({"Hạt Kiểm lâm số 1 Mẫu": _T}, {"Tổ công đoàn Hạt Kiểm lâm số 1": _H}),
    "SNL-KL3": ({"Đội Kiểm lâm cơ động Mẫu": _X}, {"Tổ công đoàn Đội Kiểm lâm cơ động": _X}),
    "CTD": (
        {"Công ty Cổ phần Đèn Mẫu": _H},
        {"Công đoàn Công ty Đèn Mẫu": _T, "Đoàn Thanh niên Công ty Đèn Mẫu": _H},
    ),
    "CTD-SX1": (
        {"Phân xưởng Lắp ráp": _T},
        {"Công đoàn bộ phận Phân xưởng Lắp ráp": _T, "Chi đoàn Phân xưởng Lắp ráp": _H},
    ),
    "CTD-SX2": ({"Phân xưởng Bóng đèn": _H}, {"Công đoàn bộ phận Phân xưởng Bóng đèn": _K}),
    "CTD-KD": (
        {"Khối Kinh doanh": _T},
        {"Công đoàn bộ phận Khối Kinh doanh": _K, "Chi đoàn Khối Kinh doanh": _K},
    ),
    "CTD-KT": ({"Phòng Kỹ thuật": _H}, {"Công đoàn bộ phận Phòng Kỹ thuật": _T}),
    "CTD-VP": ({"Khối Văn phòng Công ty": _T}, {"Công đoàn bộ phận Khối Văn phòng": _T}),
    "CQK": (
        {"Cơ quan chuyên trách Đảng ủy Khối": _X},
        {"Công đoàn cơ sở Cơ quan Đảng ủy Khối": _X, "Chi đoàn Cơ quan Đảng ủy Khối": _T},
    ),
    "HTM": ({"Hợp tác xã Mây tre Mẫu Hạ": _H}, {"Công đoàn cơ sở Hợp tác xã Mây tre": _T}),
    "BDM": ({"Bưu cục Mẫu": _T}, {"Công đoàn cơ sở Bưu cục Mẫu": _T}),
}

# Review meetings: day of the organisation's or collective's meeting.
NGAY_HOP: dict[str, str] = {
    "SNL-VP": "05/12/2022",
    "SNL-KH": "06/12/2022",
    "SNL-TT": "06/12/2022",
    "SNL-QL": "07/12/2022",
    "SNL-KL1": "05/12/2022",
    "SNL-KL2": "06/12/2022",
    "SNL-KL3": "06/12/2022",
    "CU-SNL-VP": "05/12/2022",
    "CU-SNL-TT": "06/12/2022",
    "CU-SNL-KL1": "05/12/2022",
    "CU-SNL-BP": "09/12/2022",
    "CU-SNL": "14/12/2022",
    "CTD-SX1": "06/12/2022",
    "CTD-SX2": "06/12/2022",
    "CTD-KD": "07/12/2022",
    "CTD-KT": "07/12/2022",
    "CTD-VP": "07/12/2022",
    "CU-CTD-SX1": "06/12/2022",
    "CU-CTD-VP": "07/12/2022",
    "CU-CTD": "13/12/2022",
    "CQK": "08/12/2022",
    "CU-CQK": "08/12/2022",
    "HTM": "09/12/2022",
    "BDM": "09/12/2022",
    "BTC-DUK": "12/12/2022",
    "DTN-DUK": "12/12/2022",
    "CCB-DUK": "12/12/2022",
}
