"""Set 2022-132: single papers (reports, self-reviews, sheets, submissions)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from templates.build.khoi import GIUA, TRAI, Cot, Trang
from templates.build.khoi_don import CAP_DO, TrangDon

# Sheets of Mẫu 3, one per kind of body. Which letter is which kind is not known: the kind
# is printed from the data.
CHU_MAU_3 = {"3a": "3a", "3b": "3b", "3c": "3c", "3d": "3d", "3dd": "3đ", "3e": "3e", "3f": "3f"}


def mau_1() -> Trang:
    """Mẫu 1: report of a collective on its review."""
    t = TrangDon("Mẫu 1")
    t.dau_trang()
    t.ten_loai("BÁO CÁO", "kiểm điểm của tập thể {{ ten }} năm\u00a0{{ nam }}")
    t.de_muc_lap(bang_khac_phuc=True)
    _tu_danh_gia(t)
    t.de_muc("{{ so_tu_nhan }}. Tự nhận mức xếp loại chất lượng của tập thể")
    t.o_muc("tu_xep_loai", giu=True)
    t.ky()
    return t


def mau_2() -> Trang:
    """Mẫu 2: self-review of a person; each block is signed at its own time."""
    t = TrangDon("Mẫu 2")
    t.dau_trang(co_so=False)
    t.ten_loai("BẢN KIỂM ĐIỂM CÁ NHÂN", "năm\u00a0{{ nam }}")
    for nhan, bien in (
        ("Họ và tên", "ho_ten"),
        ("Ngày sinh", "ngay_sinh"),
        ("Chức vụ Đảng", "chuc_vu_dang"),
        ("Chức vụ chính quyền", "chuc_vu_chinh_quyen"),
        ("Chức vụ đoàn thể", "chuc_vu_doan_the"),
        ("Đơn vị công tác", "don_vi_cong_tac"),
        ("Chi bộ", "chi_bo"),
    ):
        t.truong(nhan, bien)
    t.de_muc_lap(bang_khac_phuc=True)
    _tu_danh_gia(t)
    t.de_muc("{{ so_tu_nhan }}. Tự nhận mức xếp loại chất lượng")
    p = t.doan("1. Xếp loại cán bộ, công chức, viên chức:")
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai_ccvc")
    p = t.doan("2. Xếp loại đảng viên:")
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky_mot("NGƯỜI TỰ KIỂM ĐIỂM", "(Ký, ghi rõ họ tên)", "{{ ho_ten }}")

    t.de_muc("Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức")
    t.cham_nhan("- Nhận xét, đánh giá của người quản lý, sử dụng cán bộ, công chức, viên chức:", 3)
    t.truong("- Mức xếp loại chất lượng công chức, viên chức", "muc_ccvc", giu=True)
    t.ky_mot(
        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
        "(Xác lập thời điểm, ký, ghi rõ họ tên và đóng dấu)",
        ngay="{{ ngay_ky }}",
    )
    t.de_muc("Đánh giá, xếp loại chất lượng đảng viên")
    t.cham_nhan("- Nhận xét, đánh giá của chi ủy:", 3)
    t.truong("- Chi bộ đề xuất xếp loại mức chất lượng", "muc_chi_bo", giu=True)
    t.ky_mot(
        "{{ quyen_han_chi_bo }}",
        "(Xác lập thời điểm, ký, ghi rõ họ tên)",
        ngay="{{ ngay_ky }}",
    )
    t.truong("- {{ cap_quyet_dinh }} xếp loại mức chất lượng", "muc_quyet_dinh", giu=True)
    t.ky_mot(
        "{{ quyen_han_co_so }}",
        "(Xác lập thời điểm, ký, ghi rõ họ tên và đóng dấu)",
        ngay="{{ ngay_ky }}",
    )
    return t


def mau_3(so: str) -> Trang:
    """Mẫu 3a … 3f: sheet of a Party organisation, criterion by criterion."""
    t = TrangDon(f"Mẫu {so}")
    t.dau_trang(co_so=False)
    t.ten_loai("{{ ten_loai }}", "chấm điểm, đánh giá chất lượng {{ ten }} năm\u00a0{{ nam }}")
    t.truong("Loại tổ chức đảng", "loai", thut=False)
    t.truong("Số phiếu chấm điểm thu về", "so_phieu", thut=False)
    _bang_tieu_chi(t)
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
    _bang_tieu_chi(t)
    t.truong("Tổng điểm bình quân", "tong_diem", thut=False, giu=True)
    p = t.doan("Mức tự xếp loại chất lượng của tập thể:", dam=True)
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky()
    return t


def mau_6() -> Trang:
    """Mẫu 6: criteria sheet of a member."""
    t = TrangDon("Mẫu 6")
    t.dau_trang(co_so=False)
    t.ten_loai("TIÊU CHÍ ĐÁNH GIÁ", "chất lượng đảng viên năm\u00a0{{ nam }}")
    t.truong("Họ và tên", "ho_ten", thut=False)
    t.truong("Chức vụ", "chuc_vu", thut=False)
    t.truong("Chi bộ", "chi_bo", thut=False)
    t.khoang(6, giu=True)
    t.bang(
        _cot_tieu_chi(),
        nhom_hang="nhom",
        nhom=[("", 2), ("Tự đánh giá cấp độ", 4)],
        co=11,
        trong=False,
    )
    p = t.doan("Mức tự xếp loại chất lượng:", dam=True)
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky_mot("NGƯỜI TỰ ĐÁNH GIÁ", "(Ký, ghi rõ họ tên)", "{{ ho_ten }}")
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
    t.de_muc("Số liệu về tổ chức đảng, đảng viên năm {{ nam }}")
    t.khoang(4, giu=True)
    t.bang(
        [
            Cot("TT", 10, "{{ r.tt }}"),
            Cot("Nội dung", 83, "{{ r.ten }}", TRAI),
            Cot("Số lượng", 20, "{{ r.so|cham }}"),
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


# item -> text, and the three boxes of its line (Mẫu 3-213)
NOI_DUNG_213 = (
    (
        "Nêu gương về phẩm chất chính trị, đạo đức, lối sống và phát huy vai trò tiền phong, "
        "gương mẫu của đảng viên trước nhân dân nơi cư trú:",
        ("Nêu gương tốt", "Nêu gương", "Chưa nêu gương"),
    ),
    (
        "Gương mẫu thực hiện nghĩa vụ công dân; vận động gia đình và nhân dân thực hiện chủ "
        "trương của Đảng, chính sách, pháp luật của Nhà nước:",
        ("Gương mẫu đi đầu", "Gương mẫu", "Chưa gương mẫu"),
    ),
    (
        "Tham gia đầy đủ, nghiêm túc các cuộc họp do cấp ủy nơi cư trú triệu tập; các cuộc họp "
        "của nhân dân nơi cư trú:",
        ("Tham gia đầy đủ", "Tham gia chưa đầy đủ", "Không tham gia"),
    ),
    (
        "Giữ mối liên hệ với chi ủy, chi bộ, ban công tác mặt trận và nhân dân nơi cư trú:",
        ("Thường xuyên, tích cực", "Thường xuyên", "Chưa thường xuyên"),
    ),
    (
        "Tham gia các phong trào, đóng góp ý kiến xây dựng địa phương nơi cư trú:",
        ("Rất tích cực", "Tích cực", "Chưa tích cực"),
    ),
    (
        "Đề nghị của chi ủy nơi cư trú với cấp ủy nơi đảng viên công tác:",
        ("Biểu dương", "Không đề nghị", "Xem xét xử lý"),
    ),
)


def mau_3_213() -> Trang:
    """Mẫu 3-213: comment of the committee at the place of residence."""
    t = TrangDon("Mẫu 3-213", gon=True)
    t.dau_trang(co_so=False)
    t.ten_loai(
        "PHIẾU NHẬN XÉT",
        "đảng viên đang công tác thường xuyên giữ mối liên hệ\n"
        "với tổ chức đảng và nhân dân nơi cư trú năm\u00a0{{ nam }}",
    )
    t.doan(
        "Chi ủy sau khi họp với ban công tác mặt trận thôn, bản, khu dân cư, tổ dân phố thống "
        "nhất nhận xét về đảng viên:"
    )
    for nhan, bien in (
        ("Họ và tên", "ho_ten"),
        ("Ngày sinh", "ngay_sinh"),
        ("Đang sinh hoạt tại chi bộ", "chi_bo"),
        ("Nơi cư trú", "noi_cu_tru"),
    ):
        t.truong(nhan, bien)
    for i, (chu, chon) in enumerate(NOI_DUNG_213, 1):
        p = t.doan(f"{i}. {chu}")
        p.paragraph_format.keep_with_next = True
        t.o_chon(f"muc_{i}", {c: c for c in chon}, so_cot=3)
    p = t.doan("7. Nhận xét khác:")
    p.paragraph_format.keep_with_next = True
    t.noi_dung("nhan_xet_khac", so_dong_cham=2)
    t.ky_doi(
        ("{{ xac_nhan }}", "(xã, phường, thị trấn)"),
        ("T/M CHI BỘ", "(Ký, ghi rõ họ tên)"),
    )
    return t


def tong_hop_y_kien() -> Trang:
    """Comments made at the review meeting on one person."""
    t = TrangDon()
    t.dau_trang(co_so=False)
    t.ten_loai(
        "BẢN TỔNG HỢP",
        "đóng góp ý kiến tại hội nghị kiểm điểm năm\u00a0{{ nam }} đối với cá nhân",
    )
    t.truong("Họ và tên", "ho_ten", thut=False)
    t.truong("Chức vụ", "chuc_vu", thut=False)
    t.truong("Đơn vị công tác", "don_vi_cong_tac", thut=False)
    t.truong("Hội nghị kiểm điểm", "hoi_nghi", thut=False)
    t.truong("Ngày họp, địa điểm", "ngay_dia_diem", thut=False)
    t.khoang(6, giu=True)
    t.bang(
        [
            Cot("TT", 10, "{{ r.tt }}"),
            Cot("Người góp ý", 35, "{{ r.nguoi }}", TRAI),
            Cot("Nội dung góp ý", 70, "{{ r.noi_dung }}", TRAI),
            Cot("Tiếp thu, giải trình", 50, "{{ r.tiep_thu }}", TRAI),
        ],
        cao=12,
    )
    t.ket("Bản tổng hợp gồm {{ so_y_kien|cham }} ý kiến.")
    t.ky_doi(
        ("NGƯỜI TỔNG HỢP", "(Ký, ghi rõ họ tên)", "{{ thu_ky }}"),
        ("CHỦ TRÌ HỘI NGHỊ", "(Ký, ghi rõ họ tên)", "{{ chu_tri }}"),
    )
    return t


# --- parts of several forms ---------------------------------------------------------


def _tu_danh_gia(t: TrangDon) -> None:
    t.de_muc("{{ so_tieu_chi }}. Tự đánh giá cấp độ thực hiện từng tiêu chí")
    t.khoang(4, giu=True)
    t.bang(
        _cot_tieu_chi(),
        nhom_hang="nhom",
        nhom=[("", 2), ("Tự đánh giá cấp độ", 4)],
        co=11,
        trong=False,
    )


def _cot_tieu_chi(rong_tieu_chi: float = 96) -> list[Cot]:
    return [
        Cot("TT", 9, "{{ r.tt }}"),
        Cot("Tiêu chí", rong_tieu_chi, "{{ r.ten }}", TRAI),
        *(Cot(ten, 15, f"{{{{ r.cap_do|o('{ma}') }}}}", GIUA) for ma, ten in CAP_DO.items()),
    ]


def _bang_tieu_chi(t: TrangDon) -> None:
    """Criteria with counts of sheets; no counts: boxes to tick."""
    t.khoang(6, giu=True)
    t.the("if co_phieu")
    t.bang(
        [
            Cot("TT", 9, "{{ r.tt }}"),
            Cot("Tiêu chí", 69, "{{ r.ten }}", TRAI),
            *(Cot(ten, 14, f"{{{{ r.phieu.{ma} }}}}", GIUA) for ma, ten in CAP_DO.items()),
            Cot("Cấp độ", 18, "{{ r.ten_cap_do }}"),
            Cot("Điểm", 13, "{{ r.diem }}"),
        ],
        nhom_hang="nhom",
        nhom=[("", 2), ("Số phiếu đánh giá cấp độ", 4), ("", 2)],
        co=11,
        trong=False,
    )
    t.the("else")
    t.bang(
        [*_cot_tieu_chi(82), Cot("Điểm", 13, "{{ r.diem }}")],
        nhom_hang="nhom",
        nhom=[("", 2), ("Cấp độ", 4), ("", 1)],
        co=11,
        trong=False,
    )
    t.the("endif")


MAU: dict[str, Callable[[], Trang]] = {
    "mau-1": mau_1,
    "mau-2": mau_2,
    **{f"mau-{k}": partial(mau_3, v) for k, v in CHU_MAU_3.items()},
    "mau-4": mau_4,
    "mau-6": mau_6,
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
    "mau-3-213": mau_3_213,
    "tong-hop-y-kien": tong_hop_y_kien,
}
