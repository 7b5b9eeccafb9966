"""Set 2022-132: single papers of persons (self-review, criteria, comments)."""

from __future__ import annotations

from collections.abc import Callable

from templates.build.khoi import Cot, Trang
from templates.build.khoi_don import TrangDon
from templates.build.word import TRAI


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
    t.de_muc("{{ so_tieu_chi }}. Tự đánh giá cấp độ thực hiện từng tiêu chí")
    t.khoang(4, giu=True)
    t.tu_danh_gia()
    t.de_muc("{{ so_tu_nhan }}. Tự nhận mức xếp loại chất lượng")
    p = t.doan("1. Xếp loại cán bộ, công chức, viên chức:")
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai_ccvc")
    p = t.doan("2. Xếp loại đảng viên:")
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky_mot("NGƯỜI TỰ KIỂM ĐIỂM", "(Ký, ghi rõ họ tên)", "{{ ho_ten }}")

    t.de_muc("Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức")
    t.cham_nhan("- Nhận xét, đánh giá của người quản lý, sử dụng:", 3)
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


def mau_6() -> Trang:
    """Mẫu 6: criteria sheet of a member."""
    t = TrangDon("Mẫu 6")
    t.dau_trang(co_so=False)
    t.ten_loai("TIÊU CHÍ ĐÁNH GIÁ", "chất lượng đảng viên năm\u00a0{{ nam }}")
    t.truong("Họ và tên", "ho_ten", thut=False)
    t.truong("Chức vụ", "chuc_vu", thut=False)
    t.truong("Chi bộ", "chi_bo", thut=False)
    t.khoang(6, giu=True)
    t.tu_danh_gia()
    p = t.doan("Mức tự xếp loại chất lượng:", dam=True)
    p.paragraph_format.keep_with_next = True
    t.o_muc("tu_xep_loai", giu=True)
    t.ky_mot("NGƯỜI TỰ ĐÁNH GIÁ", "(Ký, ghi rõ họ tên)", "{{ ho_ten }}")
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
        trong=False,
    )
    t.ket("Bản tổng hợp gồm {{ so_y_kien|cham }} ý kiến.")
    t.ky_doi(
        ("NGƯỜI TỔNG HỢP", "(Ký, ghi rõ họ tên)", "{{ thu_ky }}"),
        ("CHỦ TRÌ HỘI NGHỊ", "(Ký, ghi rõ họ tên)", "{{ chu_tri }}"),
    )
    return t


MAU: dict[str, Callable[[], Trang]] = {
    "mau-2": mau_2,
    "mau-6": mau_6,
    "mau-3-213": mau_3_213,
    "tong-hop-y-kien": tong_hop_y_kien,
}
