"""Set 2022-132: single papers of organisations and collectives (reports, sheets, submissions).

Those of persons are in `ca_nhan_2022`. The plan names these forms without printing them:
headings follow its contents of review, columns are ours.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from templates.build import ca_nhan_2022
from templates.build.khoi import Cot, Trang
from templates.build.khoi_don import TrangDon
from templates.build.word import TRAI

# Sheets of Mẫu 3, one per kind of body. Which letter is which kind is not known: the kind
# is printed from the data.
CHU_MAU_3 = {"3a": "3a", "3b": "3b", "3c": "3c", "3d": "3d", "3dd": "3đ", "3e": "3e", "3f": "3f"}


def mau_1() -> Trang:
    """Mẫu 1: report of a collective on its review."""
    t = TrangDon("Mẫu 1")
    t.dau_trang()
    t.ten_loai("BÁO CÁO", "kiểm điểm của tập thể {{ ten }} năm\u00a0{{ nam }}")
    t.de_muc_lap(bang_khac_phuc=True)
    t.de_muc("{{ so_tieu_chi }}. Tự đánh giá cấp độ thực hiện từng tiêu chí")
    t.khoang(4, giu=True)
    t.tu_danh_gia()
    t.de_muc("{{ so_tu_nhan }}. Tự nhận mức xếp loại chất lượng của tập thể")
    t.o_muc("tu_xep_loai", giu=True)
    t.ky()
    return t


def mau_3(so: str) -> Trang:
    """Mẫu 3a … 3f: sheet of a Party organisation, criterion by criterion."""
    t = TrangDon(f"Mẫu {so}")
    t.dau_trang(co_so=False)
    t.ten_loai("{{ ten_loai }}", "chấm điểm, đánh giá chất lượng {{ ten }} năm\u00a0{{ nam }}")
    t.truong("Loại tổ chức đảng", "loai", thut=False)
    t.truong("Số phiếu chấm điểm thu về", "so_phieu", thut=False)
    t.khoang(6, giu=True)
    t.phieu_tieu_chi()
    t.truong("Tổng điểm bình quân", "tong_diem", thut=False, giu=True)
    p = t.doan("Mức tự xếp loại chất lượng của tổ chức đảng:", dam=True)
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky()
    return t


def mau_4() -> Trang:
    """Mẫu 4: sheet of a leading collective, criterion by criterion."""
    t = TrangDon("Mẫu 4")
    t.dau_trang(co_so=False)
    t.ten_loai(
        "{{ ten_loai }}", "chấm điểm, đánh giá chất lượng tập thể {{ ten }} năm\u00a0{{ nam }}"
    )
    t.truong("Số phiếu chấm điểm thu về", "so_phieu", thut=False)
    t.khoang(6, giu=True)
    t.phieu_tieu_chi()
    t.truong("Tổng điểm bình quân", "tong_diem", thut=False, giu=True)
    p = t.doan("Mức tự xếp loại chất lượng của tập thể:", dam=True)
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky()
    return t


def mau_12(so: str, trich_yeu: str) -> Trang:
    """Mẫu 12: submission that asks for ratings; three kinds of sender, one body."""
    t = TrangDon(so)
    t.dau_trang()
    t.ten_loai("TỜ TRÌNH", f"đề nghị xếp loại {trich_yeu} năm\u00a0{{{{ nam }}}}")
    t.kinh_gui("{{ kinh_gui }}")
    t.the("for c in can_cu")
    t.doan("- {{ c }}{{ ',' if loop.last else ';' }}")
    t.the("endfor")
    t.doan(
        "{{ co_quan }} báo cáo kết quả và kính đề nghị {{ kinh_gui }} xem xét, xếp loại "
        "chất lượng năm {{ nam }} như sau:"
    )
    t.de_muc("1. Kết quả bỏ phiếu và mức đề nghị xếp loại")
    t.the("for d in dang_vien")
    t.doan("{{ d }}")
    t.the("endfor")
    t.khoang(4, giu=True)
    t.bang(
        [
            Cot("TT", 8, "{{ r.tt }}"),
            Cot("Tên tập thể, họ và tên, chức vụ", 43, "{{ r.ten }}", TRAI),
            Cot("Tự xếp loại", 19, "{{ r.tu_xep_loai }}"),
            Cot("HTXSNV", 19, "{{ r.phieu.xuat_sac }}"),
            Cot("HTTNV", 19, "{{ r.phieu.tot }}"),
            Cot("HTNV", 19, "{{ r.phieu.hoan_thanh }}"),
            Cot("Không HTNV", 19, "{{ r.phieu.khong_hoan_thanh }}"),
            Cot("Đề nghị xếp loại", 19, "{{ r.de_nghi }}"),
        ],
        nhom_hang="nhom",
        nhom=[("", 3), ("Kết quả bỏ phiếu (số phiếu, tỷ lệ)", 4), ("", 1)],
        co=11,
        co_dau=10,
    )
    t.the("for d in ghi_chu")
    t.nho("{{ d }}", co=11)
    t.the("endfor")
    t.de_muc("2. Hồ sơ kèm theo")
    t.the("for d in kem_theo")
    t.doan("{{ d }}")
    t.the("else")
    t.dong_cham(2)
    t.the("endfor")
    t.ket("{{ co_quan }} kính trình {{ kinh_gui }} xem xét, quyết định.")
    t.ky()
    return t


def bao_cao_tong_ket() -> Trang:
    """Yearly report on the building of the Party organisation."""
    t = TrangDon()
    t.dau_trang()
    t.ten_loai("BÁO CÁO", "tổng kết công tác xây dựng tổ chức đảng năm\u00a0{{ nam }}")
    t.de_muc_lap()
    t.the("if not de_muc")
    t.dong_cham(12)
    t.the("endif")
    t.de_muc("Số liệu về tổ chức đảng, đảng viên năm {{ nam }}")
    t.khoang(4, giu=True)
    t.bang(
        [
            Cot("TT", 10, "{{ r.tt }}"),
            Cot("Nội dung", 83, "{{ r.ten }}", TRAI),
            Cot("Số lượng", 20, "{{ r.so|cham('……') }}"),
            Cot("Ghi chú", 52, "{{ r.ghi_chu }}", TRAI),
        ],
        nhom_hang="nhom_so_lieu",
        trong=False,
    )
    t.de_muc("Kết quả đánh giá, xếp loại chất lượng năm {{ nam }}")
    t.khoang(4, giu=True)
    t.bang(
        [
            Cot("TT", 9, "{{ r.tt }}"),
            Cot("Đối tượng", 38, "{{ r.ten }}", TRAI),
            Cot("Tổng số", 14, "{{ r.tong }}"),
            Cot("HTXSNV", 17, "{{ r.xuat_sac }}"),
            Cot("HTTNV", 17, "{{ r.tot }}"),
            Cot("HTNV", 17, "{{ r.hoan_thanh }}"),
            Cot("Không HTNV", 17, "{{ r.khong_hoan_thanh }}"),
            Cot("Chưa xếp loại", 16, "{{ r.chua }}"),
            Cot("Chưa có quyết định", 20, "{{ r.cho_quyet_dinh }}"),
        ],
        hang="xep_loai",
        co=11,
        co_dau=10,
    )
    t.nho("Ghi chú: {{ chu_thich }}.", co=11)
    t.ket(
        "Trên đây là báo cáo tổng kết công tác xây dựng tổ chức đảng năm {{ nam }} "
        "của {{ co_quan }}."
    )
    t.ky()
    return t


MAU: dict[str, Callable[[], Trang]] = {
    "mau-1": mau_1,
    **{f"mau-{k}": partial(mau_3, v) for k, v in CHU_MAU_3.items()},
    "mau-4": mau_4,
    "mau-12": partial(
        mau_12, "Mẫu 12", "tổ chức cơ sở đảng, tập thể cấp ủy, cá nhân cấp ủy viên cơ sở"
    ),
    "mau-12-chi-bo": partial(mau_12, "", "đảng viên, chi bộ, cá nhân cấp ủy viên, tập thể chi ủy"),
    "mau-12-bo-phan": partial(
        mau_12,
        "",
        "đảng viên, chi bộ, cá nhân cấp ủy viên, tập thể chi ủy trực thuộc, đảng ủy bộ phận",
    ),
    "bao-cao-tong-ket": bao_cao_tong_ket,
    **ca_nhan_2022.MAU,
}
