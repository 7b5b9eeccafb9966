"""Papers from outside of the sample cycle: the rows, and the PDFs they name.

Item 8 of BDM has no row on purpose: a paper that nobody sent yet.
"""

from __future__ import annotations

from tests.du_lieu_mau.chung import Dong, ngay
from tests.du_lieu_mau.khoi_2022_ho_so import PHO_TO_213, cap_tren_quan_ly
from tests.du_lieu_mau.khoi_2022_nguoi import NGUOI
from tests.du_lieu_mau.khoi_2022_pdf import giay
from tests.du_lieu_mau.khoi_2022_to_chuc import TO_CHUC

__all__ = ["kem_theo"]

# subject, item, name, file, number, date, issuing body, landscape
_DON_VI = (
    ("SNL", "7", "Quyết định xếp loại công chức, viên chức năm 2022", "snl/qd-xep-loai-ccvc.pdf",
     "345/QĐ-SNL", "02/12/2022", "Sở Nông Lâm Mẫu", False),
    ("SNL", "8", "Quyết định xếp loại Công đoàn cơ sở năm 2022", "snl/qd-cong-doan.pdf",
     "21/QĐ-CĐVC", "02/12/2022", "Công đoàn Viên chức tỉnh Mẫu", False),
    ("SNL", "15", "Báo cáo thống kê năm 2022", "snl/thong-ke.pdf",
     "46-BC/ĐU", "19/12/2022", "Đảng ủy Sở Nông Lâm Mẫu", True),
    ("SNL", "15", "Đăng ký kế hoạch kết nạp đảng viên năm 2023", "snl/dang-ky-ket-nap.pdf",
     "47-BC/ĐU", "19/12/2022", "Đảng ủy Sở Nông Lâm Mẫu", False),
    ("CTD", "8", "Quyết định xếp loại Công đoàn cơ sở năm 2022", "ctd/qd-cong-doan.pdf",
     "22/QĐ-CĐN", "05/12/2022", "Công đoàn Ngành Công nghiệp Mẫu", False),
    ("CTD", "15", "Báo cáo thống kê năm 2022", "ctd/thong-ke.pdf",
     None, None, "Đảng ủy Công ty Cổ phần Đèn Mẫu", False),
    ("CQK", "7", "Quyết định xếp loại công chức năm 2022", "cqk/qd-xep-loai-cong-chuc.pdf",
     "88-QĐ/ĐUK", "30/11/2022", "Ban Thường vụ Đảng ủy Khối", False),
    ("CQK", "8", "Quyết định xếp loại Công đoàn cơ sở năm 2022", "cqk/qd-cong-doan.pdf",
     "23/QĐ-CĐVC", "02/12/2022", "Công đoàn Viên chức tỉnh Mẫu", False),
    ("CQK", "15", "Báo cáo thống kê năm 2022", "cqk/thong-ke.pdf",
     "11-BC/CB", "12/12/2022", "Chi bộ Cơ quan chuyên trách Đảng ủy Khối", False),
    ("HTM", "8", "Quyết định xếp loại Công đoàn cơ sở năm 2022", "htm/qd-cong-doan.pdf",
     "31/QĐ-LĐLĐ", "06/12/2022", "Liên đoàn Lao động huyện Mẫu Hạ", False),
)  # fmt: skip
_DONG_CHU = (
    "Căn cứ chức năng, nhiệm vụ; căn cứ kết quả công tác năm 2022;",
    "Xét đề nghị của bộ phận tổng hợp,",
    "Kết quả: như danh sách minh họa kèm theo.",
)
_CHUA_KE_KHAI = ("DV110", "DV118")  # nothing handed in yet: no row


def kem_theo() -> tuple[list[Dong], dict[str, bytes]]:
    """Rows of the sheet, and the files below kem-theo/ by name."""
    dong: list[Dong] = []
    tep: dict[str, bytes] = {}
    for ma, muc, ten, ten_tep, so, n, co_quan, ngang in _DON_VI:
        dong.append(
            {
                "doi_tuong": ma,
                "muc": muc,
                "ten": ten,
                "tep": ten_tep,
                "so": so,
                "ngay": ngay(n) if n else None,
                "co_quan": co_quan,
            }
        )
        chu = (f"Đơn vị: {TO_CHUC[ma].ten}", *_DONG_CHU)
        tep[ten_tep] = giay(co_quan, so or "", ten, chu, ngang=ngang)
    for ma in cap_tren_quan_ly():
        ho_ten = NGUOI[ma].ho_ten
        if ma in PHO_TO_213:
            ten_tep = f"ca-nhan/{ma}-213.pdf"
            dong.append(
                {
                    "doi_tuong": ma,
                    "muc": "(2)",
                    "ten": "Bản phô tô ý kiến nhận xét của cấp ủy nơi cư trú (Mẫu 3-213)",
                    "tep": ten_tep,
                    "ngay": ngay("28/11/2022"),
                    "co_quan": "Chi bộ Tổ dân phố 1",
                }
            )
            tep[ten_tep] = giay(
                "Đảng ủy phường Mẫu Một",
                "",
                "PHIẾU NHẬN XÉT (bản phô tô)",
                (f"Đảng viên: {ho_ten}", "Nội dung: bản minh họa."),
            )
        if ma not in _CHUA_KE_KHAI:
            ten_tep = f"giu-rieng/{ma}-ke-khai.pdf"
            dong.append(
                {
                    "doi_tuong": ma,
                    "muc": "(4)",
                    "ten": "Bản kê khai tài sản, thu nhập năm 2022",
                    "tep": ten_tep,
                    "ngay": ngay("30/11/2022"),
                    "giu_rieng": True,
                }
            )
            tep[ten_tep] = giay(
                "",
                "",
                "BẢN KÊ KHAI TÀI SẢN, THU NHẬP",
                (f"Người kê khai: {ho_ten}", "Giữ riêng; tệp mẫu không có nội dung kê khai."),
            )
    return dong, tep
