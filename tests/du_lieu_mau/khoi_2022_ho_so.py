"""Rows of the sample cycle about papers and meetings, opinions, residence, old shortcomings."""

from __future__ import annotations

from datetime import timedelta

from pipeline.model import Muc
from tests.du_lieu_mau import khoi_2022_truong_hop as th
from tests.du_lieu_mau.chung import MUC, Dong, ngay
from tests.du_lieu_mau.khoi_2022_nguoi import CHUC_VU, NGUOI
from tests.du_lieu_mau.khoi_2022_quyet_dinh import hinh_phieu
from tests.du_lieu_mau.khoi_2022_to_chuc import NGAY_HOP, TAP_THE, TO_CHUC

__all__ = [
    "PHO_TO_213",
    "cap_tren_quan_ly",
    "cuoc_hop",
    "khac_phuc",
    "nhan_xet_213",
    "van_ban",
    "y_kien",
    "y_kien_chu_the",
]

_KHAC_PHUC = (
    ("SNL", "Quy chế phối hợp giữa Đảng ủy và lãnh đạo Sở chưa được bổ sung", 0, "Bí thư"),
    ("SNL", "Một số chi bộ đóng đảng phí chậm", 0, "Phó Bí thư"),
    ("SNL", "Hồ sơ đảng viên chưa đủ phiếu bổ sung", 0, "Phó Bí thư"),
    ("SNL", "Chất lượng sinh hoạt chuyên đề thấp", 1, "Phó Bí thư"),
    ("CU-SNL", "Chất lượng sinh hoạt chuyên đề thấp", 1, "Tập thể Đảng ủy"),
    ("CTD", "Chậm nộp đảng phí", 0, "Chi ủy các chi bộ"),
    ("CTD", "Sinh hoạt chi bộ ghép với giao ban", 1, "Đảng ủy"),
    ("CTD", "Chưa kết nạp được đảng viên ở phân xưởng Bóng đèn", 2, "Bí thư Chi bộ"),
    ("CQK", "Ít nghiên cứu tài liệu trước khi sinh hoạt", 0, "Chi ủy"),
    ("SNL-VP", "Chậm lưu trữ hồ sơ", 0, "Bí thư Chi bộ"),
    ("SNL-VP", "Chưa có lịch trực của cấp ủy", 0, "Chi ủy"),
    ("DV001", "Đi cơ sở còn ít", 0, None),
    ("DV014", "Chậm quyết toán dự án", 0, None),
    ("DV024", "Chưa kiểm kê kho định kỳ", 0, None),
    ("DV087", "Nắm tình hình phân xưởng chậm", 1, None),
)
_KET_QUA = ("Đã khắc phục", "Đang khắc phục", "Chưa khắc phục")


def khac_phuc() -> list[Dong]:
    """Old shortcomings and what became of them."""
    return [
        {"doi_tuong": ma, "noi_dung": nd, "ket_qua": _KET_QUA[kq], "trach_nhiem": tn}
        for ma, nd, kq, tn in _KHAC_PHUC
    ]


_CHU_THE_KHOI = (
    "Ban Tổ chức Đảng ủy Khối",
    "Ủy ban Kiểm tra Đảng ủy Khối",
    "Văn phòng Đảng ủy Khối",
    "Ban Thường vụ Đoàn Thanh niên Khối",
    "Ban Thường vụ Hội Cựu chiến binh Khối",
)
_CHU_THE_CO_SO = ("Thường trực Đảng ủy", "Công đoàn cơ sở", "Đoàn Thanh niên cơ sở")


def y_kien_chu_the() -> list[Dong]:
    """Opinions of the participating bodies; one of them departs, one is still to come."""
    dong: list[Dong] = []
    for ma, ten, hinh in (
        *((m, c, "T") for m in ("SNL", "CU-SNL", "CTD", "CU-CTD") for c in _CHU_THE_KHOI),
        *((m, c, "X") for m in ("CQK", "CU-CQK") for c in _CHU_THE_KHOI),
        *((m, c, "K") for m in ("HTM", "BDM") for c in _CHU_THE_KHOI),
        *(
            (m, c, hinh_phieu(m))
            for m, t in TO_CHUC.items()
            if t.cap_tren in ("SNL", "SNL-BP", "CTD") and t.phieu != "-"
            for c in _CHU_THE_CO_SO
        ),
    ):
        muc = MUC[hinh]
        if ma in ("CTD", "CU-CTD") and "Kiểm tra" in ten:
            muc = Muc.HTNV
        if ma == "BDM" and "Văn phòng" in ten:
            muc = None
        dong.append({"doi_tuong": ma, "chu_the": ten, "muc": muc})
    return dong


_GOP_Y = (
    ("Nhất trí với bản tự kiểm điểm; đề nghị làm rõ thêm số liệu sản phẩm trong năm.", True),
    ("Cần phân công, kiểm tra cụ thể hơn; tránh ôm việc & giải quyết sự vụ.", True),
    ("Tác phong gần gũi, lắng nghe; mong duy trì việc đi cơ sở hằng tuần.", False),
)


def y_kien() -> list[Dong]:
    """Comments at the review meetings on the leaders whose files go up, and on two collectives."""
    dong: list[Dong] = []
    for i, ma in enumerate((*cap_tren_quan_ly(), "CU-SNL", "CU-CTD")):
        nguoi_gop_y = [n.ho_ten for n in NGUOI.values() if n.to_chuc in ("SNL-VP", "CQK")]
        for j, (chu, tiep_thu) in enumerate(_GOP_Y[: 1 + i % 3]):
            dong.append(
                {
                    "doi_tuong": ma,
                    "nguoi_gop_y": nguoi_gop_y[(i * 3 + j) % len(nguoi_gop_y)],
                    "noi_dung": chu,
                    "tiep_thu": "Tiếp thu, bổ sung vào bản kiểm điểm." if tiep_thu else None,
                }
            )
    return dong


def cap_tren_quan_ly() -> tuple[str, ...]:
    """Secretaries and deputies of the base, heads and deputies of the Khối's own bodies."""
    noi = ("CU-SNL", "CU-CTD", "CU-CQK", "HTM", "BDM", "BTC-DUK", "DTN-DUK", "CCB-DUK")
    ma = {c.dang_vien: None for n in noi for c in CHUC_VU[n] if not c.chuc_vu.endswith("viên")}
    return tuple(m for m in NGUOI if m in ma and m != "DV003")


def van_ban() -> list[Dong]:
    """Numbers, dates and signers: SNL all, CTD without numbers, CQK some, HTM and BDM none."""
    dong: list[Dong] = [
        {"don_vi": "SNL", "mau": mau, "so": so, "ngay": ngay(n), **_ky(mau)}
        for mau, so, n in (
            ("mau-12", "09-TTr/ĐU", "19/12/2022"),
            ("bao-cao-tong-ket", "45-BC/ĐU", "19/12/2022"),
            ("mau-8b", "15-QĐ/ĐU", "16/12/2022"),
            ("mau-8c-to-chuc", "16-QĐ/ĐU", "16/12/2022"),
            ("mau-9c", "17-QĐ/ĐU", "16/12/2022"),
            ("mau-10c-quyet-dinh", "18-QĐ/ĐU", "16/12/2022"),
            ("mau-8d-khen-thuong", "24-QĐ/ĐU", "29/12/2022"),
            ("mau-8e", "25-QĐ/ĐU", "29/12/2022"),
        )
    ]
    dong += [
        {"don_vi": "CTD", "mau": "mau-12", "so": None, "ngay": ngay("20/12/2022")},
        {"don_vi": "CTD", "mau": "mau-8b", "so": None, "ngay": None, "quyen_han": "T/M ĐẢNG ỦY"},
        {"don_vi": "CQK", "mau": "mau-12", "so": "03-TTr/CB", "ngay": ngay("12/12/2022")},
        {"don_vi": "CQK", "mau": "mau-8a", "so": "05-QĐ/CB", "ngay": ngay("09/12/2022")},
        {"don_vi": "SNL-VP", "mau": "mau-12-chi-bo", "so": "07-TTr/CB", "ngay": ngay("07/12/2022")},
        {"don_vi": "SNL-BP", "mau": "mau-12-bo-phan", "so": "04-TTr/ĐUBP",
         "ngay": ngay("12/12/2022")},
    ]  # fmt: skip
    return dong


def _ky(mau: str) -> Dong:
    """A deputy signs the submission; the others are signed as ky.toml says."""
    if mau != "mau-12":
        return {}
    return {"quyen_han": "T/M ĐẢNG ỦY", "chuc_vu_ky": "PHÓ BÍ THƯ", "nguoi_ky": "Trần Thị Minh Họa"}


def cuoc_hop() -> list[Dong]:
    """Review meetings; draft reports sent in time, but for one sent a day late."""
    dong: list[Dong] = []
    for ma, n in NGAY_HOP.items():
        la_tap_the = ma in TAP_THE
        nguoi = [c.dang_vien for c in CHUC_VU[ma]] if la_tap_the else _dang_vien_hop(ma)
        vang = _VANG.get(ma, {})
        dung_dau = _dung_dau(ma)
        khac = [NGUOI[m].ho_ten for m in nguoi if m != dung_dau and m not in vang]
        dong.append(
            {
                "don_vi": ma,
                "ten": f"Hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm 2022 "
                f"{'của tập thể' if la_tap_the else 'của chi bộ'}",
                "ngay": ngay(n),
                "bat_dau": "14 giờ 00" if la_tap_the else "7 giờ 30",
                "ket_thuc": "17 giờ 00" if la_tap_the else "11 giờ 30",
                "dia_diem": _DIA_DIEM.get(ma.removeprefix("CU-"), "Phòng họp cơ quan"),
                "trieu_tap": len(nguoi),
                "co_mat": len(nguoi) - len(vang),
                "vang": "; ".join(f"{NGUOI[m].ho_ten} ({ly})" for m, ly in vang.items()) or None,
                "chu_tri": NGUOI[dung_dau].ho_ten,
                "thu_ky": khac[-1] if khac else None,
                "ban_kiem_phieu": "; ".join(khac[:3]) if len(khac) > 3 else None,
                "ngay_gui_du_thao": ngay(n) - timedelta(days=3 if ma == "CU-CTD" else 7),
            }
        )
    return dong


_VANG = {
    "SNL-VP": {"DV008": "nghỉ thai sản"},
    "SNL-TT": {"DV029": "sinh hoạt tạm thời nơi khác"},
    "BDM": {"DV119": "đi công tác đột xuất"},
    "CU-CTD": {"DV081": "điều trị tại bệnh viện"},
}
_DIA_DIEM = {
    "SNL": "Hội trường tầng 2, Sở Nông Lâm Mẫu",
    "CTD": "Phòng họp A, Công ty Cổ phần Đèn Mẫu",
    "HTM": "Nhà văn hóa Hợp tác xã",
}


def _dang_vien_hop(ma: str) -> list[str]:
    ngoai = ("DV013", "DV023")  # exempt, suspended
    return [m for m, n in NGUOI.items() if n.to_chuc == ma and m not in ngoai]


def _dung_dau(ma: str) -> str:
    noi = ma if ma in CHUC_VU else TO_CHUC[ma].cap_uy or ma
    return CHUC_VU[noi][0].dang_vien


_213 = (
    ("Nêu gương tốt", "Gương mẫu đi đầu", "Tham gia đầy đủ", "Thường xuyên, tích cực",
     "Rất tích cực", "Biểu dương"),
    ("Nêu gương", "Gương mẫu", "Tham gia đầy đủ", "Thường xuyên", "Tích cực", "Không đề nghị"),
    ("Nêu gương", "Gương mẫu", "Tham gia chưa đầy đủ", "Chưa thường xuyên", "Chưa tích cực",
     "Không đề nghị"),
)  # fmt: skip


# The comment came as a photocopy: a PDF instead of a row of the sheet.
PHO_TO_213 = ("DV095", "DV096", "DV099", "DV101")


def nhan_xet_213() -> list[Dong]:
    """Comments from the place of residence; some are not back yet, one is half filled in."""
    dong: list[Dong] = []
    for i, (ma, n) in enumerate(NGUOI.items()):
        mien = th.DANG_VIEN_RIENG.get(ma, {}).get("mien_213")
        chua_ve = n.to_chuc in ("CTD-KT", "BDM") or i % 7 == 5
        if n.hinh == "-" or mien or chua_ve or ma in PHO_TO_213:
            continue
        muc = _213[0 if n.hinh == "X" else 2 if i % 11 == 3 else 1]
        dong.append(
            {
                "dang_vien": ma,
                **{f"muc_{j}": o for j, o in enumerate(muc, 1) if not (ma == "DV066" and j > 3)},
                "nhan_xet_khac": "Tích cực tham gia tổ tự quản & góp ý xây dựng khu phố."
                if i % 9 == 0
                else None,
                "chi_bo": f"Chi bộ Tổ dân phố {1 + i % 8}",
                "dang_bo": f"Đảng bộ phường Mẫu {('Một', 'Hai', 'Ba')[i % 3]}",
                "ngay": ngay("25/11/2022") + timedelta(days=i % 5),
            }
        )
    return dong
