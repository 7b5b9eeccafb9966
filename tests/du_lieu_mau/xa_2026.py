"""Makes data/xa-2026: a commune under Quy định 366-QĐ/TW, two-level local government.

    .venv/bin/python -m tests.du_lieu_mau.xa_2026

Subjects are assessed by points (30 + 70) and tasks; the rule that decides about each of
them is in tests/bang/xa_2026.md. The same run gives the same workbook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pipeline.model import (
    HinhThucKyLuat,
    KetQuaChiTieu,
    LoaiDoiTuong,
    LoaiKetLuan,
    Muc,
    TinhTrang,
    ma_lanh_dao,
)
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai
from tests.du_lieu_mau.chung import Dong, dong_bieu_quyet, dong_quyet_dinh, ngay
from tests.du_lieu_mau.ky_nho import KyNho
from tests.du_lieu_mau.xa_2026_bang import CHUC_VU, NGUOI, TAP_THE, TO_CHUC, doc_su_kien

__all__ = ["KY", "KY_TOML", "THU_MUC"]

THU_MUC = Path(__file__).parents[2] / "data" / "xa-2026"

KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "xa-2026"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2026"
nam = 2026
quy_dinh = "366-qd-tw-2025"
ngay_danh_gia = 2026-12-15
goc = "XM"
kieu_dau = "ủy"

[nguoi_ky."XM"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "PHÓ BÍ THƯ"
ho_ten = "Hoàng Văn Mẫu Ban"

[thoi_han]
hoan_thanh = 2026-12-31
hoan_thanh_dac_thu = 2027-01-15

# Các chi bộ của Đảng bộ Ủy ban nhân dân xã có kết quả nổi trội.
[ty_le_25]
"to_chuc.ty_le" = "Thông báo số 27-TB/ĐU, ngày 05/12/2026 của Ban Thường vụ Đảng ủy xã Mẫu Sơn"
"""

# Ordinary points and tasks of each picture.
_DIEM = {"X": "28+65", "T": "26+58", "H": "24+38", "K": "20+25"}
_VIEC = {"X": "4v 6d", "T": "2v 8d", "H": "10d", "K": "10d"}
_KET_QUA = {
    "v": (KetQuaChiTieu.VUOT_MUC, "vượt mức", True, False),
    "d": (KetQuaChiTieu.HOAN_THANH, "hoàn thành đúng hạn", True, False),
    "c": (KetQuaChiTieu.HOAN_THANH, "hoàn thành nhưng chậm", False, False),
    "k": (KetQuaChiTieu.KHONG_HOAN_THANH, "không hoàn thành", False, False),
    "b": (KetQuaChiTieu.KHONG_HOAN_THANH, "không hoàn thành do bất khả kháng", False, True),
}
_SU_KIEN = doc_su_kien()


class _KyDiem(KyNho):
    """A cycle whose subjects have points instead of levels of criteria, and few ballots."""

    def trang(self) -> dict[str, list[Dong]]:
        """Rows by sheet key."""
        kq = super().trang()
        hinh = {d["ma"]: d["tu_xep_loai"] for k in _CO_HINH for d in kq[k]}
        hinh |= {ma_lanh_dao(d["dang_vien"], d["tai"]): d["tu_xep_loai"] for d in kq["chuc_vu"]}
        chu = {muc: h for h, muc in zip("XTHK", sorted(Muc, reverse=True), strict=True)}
        theo_ma = {ma: chu[muc] for ma, muc in hinh.items() if muc is not None}
        qd = tai(self.quy_dinh)
        ccvc = {d["ma"]: d["la_ccvc"] for d in kq["dang_vien"]}
        giu = {d["dang_vien"] for d in kq["chuc_vu"]}
        nhom = {d["ma"]: "to_chuc" for d in kq["to_chuc"]}
        nhom |= {d["ma"]: "tap_the" for d in kq["tap_the"]}
        nhom |= {ma: _nhom(ma in giu, la_ccvc) for ma, la_ccvc in ccvc.items()}
        for d in kq["chuc_vu"]:
            d["tu_ngay"] = date(2025, 7, 1)  # the day on which communes took over
        return kq | {
            "tieu_chi": [
                d for ma, h in theo_ma.items() for d in _diem(qd, ma, nhom.get(ma, "lanh_dao"), h)
            ],
            "chi_tieu": [d for ma, h in theo_ma.items() for d in _viec(ma, h)],
            "bieu_quyet": PHIEU,
            "co_quan_cung_cap": [],
        }


_CO_HINH = ("to_chuc", "tap_the", "dang_vien")


def _nhom(giu_chuc_vu: bool, la_ccvc: bool) -> str:
    """Beginning of the groups of criteria of a member: Phụ lục 3, 4 or 5."""
    if giu_chuc_vu:
        return "dang_vien.lanh_dao"
    return "dang_vien" if la_ccvc else "dang_vien.ngoai"


def _diem(qd: QuyDinh, ma: str, dau: str, hinh: str) -> Iterator[Dong]:
    """Points of one subject, spread over the criteria of its two groups in steps of 0.5."""
    loai = next(x for x in LoaiDoiTuong if x == dau.partition(".")[0])
    noi = "_" if "." in dau else "."
    tong = (_SU_KIEN.get(ma, ("", ""))[0] or _DIEM[hinh]).split("+")
    for nhom, diem in zip(("chung", "ket_qua"), tong, strict=True):
        cac = [t for t in qd.tieu_chi_cua(loai) if t.nhom == f"{dau}{noi}{nhom}" and not t.neu_co]
        assert cac, ma
        if diem != "-":
            deu = int(2 * float(diem) / len(cac)) / 2
            le = float(diem) - deu * len(cac)
            for i, t in enumerate(cac):
                yield {"doi_tuong": ma, "tieu_chi": t.ma, "diem": deu + (0 if i else le)}


def _viec(ma: str, hinh: str) -> Iterator[Dong]:
    """Tasks of one subject, one row for each result; a leader has only those told outright."""
    viec = _SU_KIEN.get(ma, ("", ""))[1] or ("-" if "@" in ma else _VIEC[hinh])
    for so, chu in re.findall(r"(\d+)([vdckb])", viec):
        ket_qua, ten, dung_han, bat_kha_khang = _KET_QUA[chu]
        yield {
            "doi_tuong": ma,
            "ten": f"Nhiệm vụ theo chương trình, kế hoạch năm 2026 ({ten})",
            "so_luong": int(so),
            "ket_qua": ket_qua,
            "dung_han": dung_han,
            "bat_kha_khang": bat_kha_khang,
            "ghi_chu": "Lũ quét tháng 9/2026 cuốn trôi công trình." if bat_kha_khang else None,
        }


# The regulation asks for no ballot; a few cells held one.
PHIEU = [
    dong_bieu_quyet(ma, noi, ngay(ngay_bo), hinh="X", trieu_tap=so, co_mat=so, phieu=phieu)
    for ma, noi, ngay_bo, so, phieu in (
        ("V15", "UBN-HC", "09/12/2026", 4, (4, 0, 0, 0)),
        ("V16", "UBN-HC", "09/12/2026", 4, (3, 1, 0, 0)),
        ("S07", "TTY", "10/12/2026", 8, (4, 4, 0, 0)),
        ("S08", "TTY", "10/12/2026", 8, (2, 5, 1, 0)),
    )
]

_RIENG: dict[str, Dong] = {
    "V04": {"nghi_thai_san_thang": 6.0},
    "V05": {"tinh_trang": TinhTrang.DINH_CHI_CAP_UY},
    "V11": {"nghi_om_thang": 5.0},
    "V19": {"sinh_hoat_tam_thoi": "Chi bộ Trường Quân sự tỉnh Mẫu"},
    "V20": {"ngay_vao_dang": ngay("15/06/2026"), "ngay_chinh_thuc": None},
    "V23": {"ngay_vao_dang": ngay("16/06/2026"), "ngay_chinh_thuc": None},
    "G03": {"tinh_trang": TinhTrang.MIEN_SINH_HOAT},
    "G04": {"tinh_trang": TinhTrang.DINH_CHI_SINH_HOAT},
    "S04": {"da_kiem_diem": False},
}

_UBKT = "Ủy ban Kiểm tra Đảng ủy xã Mẫu Sơn"


def _ky_luat(ma: str, so: str, vi_pham: str, noi_dung: str, **khac: object) -> Dong:
    return {
        "doi_tuong": ma,
        "hinh_thuc": HinhThucKyLuat.KHIEN_TRACH,
        "so": so,
        "ngay": ngay("20/10/2026"),
        "co_quan": _UBKT,
        "ngay_vi_pham": ngay(vi_pham),
        "noi_dung": noi_dung,
        **khac,
    }


_KY_LUAT = [
    _ky_luat("UBN-QS", "31-QĐ/UBKT", "10/03/2026", "Buông lỏng quản lý đảng viên."),
    _ky_luat("P13", "32-QĐ/UBKT", "15/04/2026", "Vi phạm quy định về quản lý quỹ."),
    _ky_luat("S01", "33-QĐ/UBKT", "02/02/2026", "Vi phạm quy định về hôn nhân và gia đình."),
    _ky_luat(
        "V02", "34-QĐ/UBKT", "05/01/2026", "Vi phạm ở nơi công tác cũ.", noi_vi_pham="TDG"
    ),
    _ky_luat(
        "T05", "35-QĐ/UBKT", "12/05/2026", "Tự nhận và đã khắc phục xong hậu quả.",
        tu_phat_hien_khac_phuc=True,
    ),
    _ky_luat("G05", "36-QĐ/UBKT", "18/08/2024", "Vi phạm từ năm 2024, nay mới xử lý."),
]  # fmt: skip

_KET_LUAN: list[Dong] = [
    {
        "doi_tuong": ma,
        "loai": loai,
        "so": so,
        "ngay": ngay("25/11/2026"),
        "co_quan": _UBKT,
        "noi_dung": "Nội dung theo văn bản kết luận.",
    }
    for ma, loai, so in (
        ("DCQ-MT", LoaiKetLuan.MAT_DOAN_KET, "11-KL/UBKT"),
        ("HPN", LoaiKetLuan.SAI_PHAM_CAN_BO, "12-KL/UBKT"),
        ("T01", LoaiKetLuan.SUY_THOAI, "13-KL/UBKT"),
        ("P08", LoaiKetLuan.THAM_NHUNG, "14-KL/UBKT"),
        ("G06", LoaiKetLuan.VI_PHAM_NEU_GUONG, "15-KL/UBKT"),
    )
]

_DA, _DANG = "Đã khắc phục", "Đang khắc phục"
_KHAC_PHUC: list[Dong] = [
    {"doi_tuong": ma, "noi_dung": f"Hạn chế thứ {i} được chỉ ra ở kỳ trước", "ket_qua": ket_qua}
    for ma, cac in (
        ("DCQ-XD", (_DA, _DANG)),
        ("UBN-VP", (_DA, _DA)),
        ("XDD", (_DA, _DANG)),
        ("P05@XDD", (_DA, _DANG)),
        ("V07", (_DA, _DA, _DA)),
        ("V09", (_DA, _DANG)),
    )
    for i, ket_qua in enumerate(cac, 1)
]

_TIN_NHIEM: list[Dong] = [
    {"doi_tuong": ma, "tong_phieu": 20, "tin_nhiem_thap": thap, "ngay": ngay("15/07/2026")}
    for ma, thap in (("P10@MTTQ", 11), ("P03@VPDU", 10))
]

_BTV = "Ban Thường vụ Đảng ủy xã Mẫu Sơn"
_DU_DCQ, _CB_THS = "Đảng ủy các cơ quan Đảng", "Chi bộ Trường Trung học cơ sở Mẫu Sơn"
_LAI = "Chấm lại điểm kết quả thực hiện nhiệm vụ."
_QUYET_DINH = [
    dong_quyet_dinh(
        "TTY", Muc.HTTNV, "41-QĐ/ĐU", ngay("18/12/2026"), _BTV,
        ly_do="Kỷ luật của bí thư không do thực hiện chức trách, nhiệm vụ được giao.",
    ),
    dong_quyet_dinh(
        "P14", Muc.HTNV, "06-QĐ/ĐU", ngay("16/12/2026"), _DU_DCQ, ly_do="Theo kết quả thẩm định."
    ),
    dong_quyet_dinh(
        "T04", Muc.HTTNV, "03-QĐ/CB", ngay("14/12/2026"), _CB_THS, huy_bo=True, ly_do=_LAI
    ),
    dong_quyet_dinh("T04", Muc.HTNV, "05-QĐ/CB", ngay("28/12/2026"), _CB_THS, ly_do=_LAI),
]  # fmt: skip

_CO_CCVC = (
    "DCQ-VP", "DCQ-XD", "DCQ-MT", "UBN-VP", "UBN-KT", "UBN-VX", "UBN-HC", "UBN-QS", "UBN-TC",
    "THS", "TYT",
)  # fmt: skip

KY = _KyDiem(
    thu_muc=THU_MUC,
    ky_toml=KY_TOML,
    quy_dinh="366-qd-tw-2025",
    nam=2026,
    to_chuc=TO_CHUC,
    tap_the=TAP_THE,
    nguoi=NGUOI,
    chuc_vu=CHUC_VU,
    ccvc=dict.fromkeys(_CO_CCVC, "04/12/2026"),
    rieng=_RIENG,
    them={
        "khac_phuc": _KHAC_PHUC,
        "ky_luat": _KY_LUAT,
        "ket_luan": _KET_LUAN,
        "tin_nhiem": _TIN_NHIEM,
        "quyet_dinh": _QUYET_DINH,
    },
)

if __name__ == "__main__":
    KY.lap()
