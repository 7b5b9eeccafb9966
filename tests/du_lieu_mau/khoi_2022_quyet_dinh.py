"""Decisions, levels of earlier years and awards of the sample cycle."""

from __future__ import annotations

from pipeline.model import Muc
from pipeline.regulation.quy_dinh import QuyDinh
from tests.du_lieu_mau.chung import MUC, Dong, dong_quyet_dinh, ngay
from tests.du_lieu_mau.khoi_2022_danh_gia import duoc_xep_loai
from tests.du_lieu_mau.khoi_2022_nguoi import CHUC_VU, NGUOI
from tests.du_lieu_mau.khoi_2022_to_chuc import TAP_THE, TO_CHUC

__all__ = ["hinh_phieu", "khen_thuong", "lich_su", "quyet_dinh"]

_DU_SNL = "Đảng ủy Sở Nông Lâm Mẫu"
_CB_CQK = "Chi bộ Cơ quan chuyên trách Đảng ủy Khối"
_NGAY_QD = ngay("16/12/2022")

# What Đảng ủy SNL decided where it is not the picture itself: caps, cases, quota, its own view.
_DA_QUYET_KHAC: dict[str, str | None] = {
    "DV003": "T",  # rated "hoàn thành tốt" as a civil servant
    "DV009": "H",
    "DV010": "H",  # sick leave
    "DV011": "K",
    "DV018": "T",
    "DV022": "H",
    "DV024": "T",  # outside the quota
    "DV055": "T",
    "DV031": "H",  # the committee decided lower than proposed
    "DV038": "T",
    "DV039": "K",
    "DV040": "K",
    "DV044": "K",
    "SNL-KH": "T",
    "SNL-BP": "T",
    "SNL-KL1": "H",
    "CU-SNL-TT": "H",
    "CU-SNL-BP": "H",
    "CU-SNL-KL1": "K",
    "DV037@CU-SNL-BP": "H",
    "DV038@CU-SNL-KL1": "K",
    "DV039@CU-SNL-KL1": "K",
    "DV040@CU-SNL-BP": "H",
    "DV024@CU-SNL-TT": "H",
    "DV014@SNL-KH": "T",
    "DV054@SNL-KL3": "T",  # voted differently at two places: the committee chose
    "DV032": None,  # see below: cancelled and rated again
}
_LY_DO = {"DV031": "Đảng ủy xem xét: chậm quyết toán quý III, thống nhất hạ một mức."}


def quyet_dinh() -> list[Dong]:
    """Decisions: all that Đảng ủy SNL decides, members of the base cell CQK; nothing else yet."""
    dong: list[Dong] = []
    for so, cac in (
        ("15-QĐ/ĐU", [m for m, n in NGUOI.items() if n.to_chuc.startswith("SNL")]),
        ("16-QĐ/ĐU", [m for m in TO_CHUC if m.startswith("SNL-")]),
        ("17-QĐ/ĐU", [m for m in TAP_THE if m.startswith("CU-SNL-")]),
        (
            "18-QĐ/ĐU",
            [
                f"{c.dang_vien}@{noi}"
                for noi, cac_cv in CHUC_VU.items()
                if noi.startswith(("CU-SNL-", "SNL-"))
                for c in cac_cv
            ],
        ),
    ):
        for ma in cac:
            hinh = _DA_QUYET_KHAC.get(ma, hinh_phieu(ma))
            if hinh is not None and MUC[hinh] is not None and _con_xep_loai(ma):
                dong.append(
                    dong_quyet_dinh(ma, MUC[hinh], so, _NGAY_QD, _DU_SNL, ly_do=_LY_DO.get(ma))
                )
    dong += [
        dong_quyet_dinh("DV032", Muc.HTTNV, "15-QĐ/ĐU", _NGAY_QD, _DU_SNL, huy_bo=True, ly_do=_LAI),
        dong_quyet_dinh("DV032", Muc.HTNV, "23-QĐ/ĐU", ngay("28/12/2022"), _DU_SNL, ly_do=_LAI),
    ]
    dong += [
        dong_quyet_dinh(m, MUC[n.hinh], "05-QĐ/CB", ngay("09/12/2022"), _CB_CQK)
        for m, n in NGUOI.items()
        if n.to_chuc == "CQK"
    ]
    return dong


_LAI = "Sau khi xếp loại phát hiện khai sai kết quả khảo nghiệm; hủy bỏ và xếp loại lại."


def hinh_phieu(ma: str) -> str:
    """The picture that a subject's ballot gives."""
    if ma in NGUOI:
        return NGUOI[ma].hinh
    if ma in TO_CHUC:
        return TO_CHUC[ma].phieu
    if ma in TAP_THE:
        return TAP_THE[ma].phieu
    nguoi, _, noi = ma.partition("@")
    return next(c.hinh for c in CHUC_VU[noi] if c.dang_vien == nguoi)


def _con_xep_loai(ma: str) -> bool:
    return "@" in ma or duoc_xep_loai(ma)


def lich_su() -> list[Dong]:
    """Levels of earlier years: five years running, four, a break, a unit without history."""
    nam_truoc = {
        "DV001": "XXXX",
        "DV002": "TXXX",
        "DV014": "XTXX",
        "DV054": "TTTX",
        "DV095": "TXXX",
        "DV010": "TTTT",
        "DV060": "THTX",
        "SNL-VP": "XXXX",
        "SNL-KL3": "TTXX",
        "SNL": "TTTX",
        "CTD": "TTTT",
        "CQK": "TXTX",
        "HTM": "THTH",
        "CU-SNL": "TTTX",
        "CU-CQK": "TTTX",
    }
    return [
        {
            "doi_tuong": ma,
            "nam": nam,
            "muc": MUC[hinh],
            "so_quyet_dinh": f"{11 + i:02}-QĐ/{'ĐUK' if ma in ('SNL', 'CTD', 'CQK') else 'ĐU'}"
            if ma in ("DV001", "SNL-VP", "SNL", "CTD", "CQK")
            else None,
        }
        for ma, chuoi in nam_truoc.items()
        for i, (nam, hinh) in enumerate(zip(range(2018, 2022), chuoi, strict=True))
    ]


def khen_thuong(quy_dinh: QuyDinh) -> list[Dong]:
    """Awards chosen by Đảng ủy SNL and by the cell CQK, in the words of the regulation."""
    ten = {k.ma.removeprefix("khen_thuong."): k.ten for k in quy_dinh.khen_thuong}
    chon = [
        ("DV001", "dang_vien_nam", 500_000),
        ("DV001", "dang_vien_5_nam", 1_000_000),
        ("DV002", "dang_vien_nam", 500_000),
        ("DV014", "dang_vien_nam", 500_000),
        ("DV054", "dang_vien_nam", 500_000),
        ("SNL-VP", "to_chuc_nam", 1_500_000),
        ("SNL-VP", "to_chuc_5_nam", None),
        ("DV095", "dang_vien_nam", 500_000),
    ]
    return [
        {"doi_tuong": ma, "danh_hieu": ten[khoa], "hinh_thuc": "Giấy khen", "tien_thuong": tien}
        for ma, khoa, tien in chon
    ]
