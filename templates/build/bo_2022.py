"""Set 2022-132: papers of the dossier itself (cover, contents, packing list, explanation)."""

from __future__ import annotations

from collections.abc import Callable

from templates.build.khoi import Cot, Trang
from templates.build.khoi_don import TrangDon
from templates.build.word import GIUA, TRAI


def bia() -> Trang:
    """Cover of a unit's dossier."""
    t = TrangDon()
    t.vien_trang()
    t.the("if dau.cap_tren")
    t.dong("{{ dau.cap_tren }}", can=GIUA)
    t.the("endif")
    t.dong("{{ dau.co_quan }}", dam=True)
    t.dong("*")
    t.khoang(150)
    t.dong("HỒ SƠ", co=26, dam=True, sau=8)
    t.dong("KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG", co=16, dam=True, sau=4)
    t.dong("TẬP THỂ, CÁ NHÂN NĂM {{ nam }}", co=16, dam=True)
    t.khoang(40)
    t.dong("{{ ten }}", co=18, dam=True)
    t.khoang(110)
    for nhan, bien in (
        ("Hồ sơ số", "so_ho_so"),
        ("Số giấy trong tập", "so_giay"),
        ("Số trang", "so_trang"),
        ("Thời hạn nộp", "thoi_han"),
        ("Thời hạn bảo quản", "thoi_han_bao_quan"),
    ):
        t.truong(nhan, bien)
    t.khoang(60)
    t.dong("{{ dia_danh }}, năm {{ nam }}", nghieng=True)
    return t


def muc_luc() -> Trang:
    """List of contents of a dossier, in checklist order."""
    t = TrangDon()
    t.dau_trang(co_so=False)
    t.ten_loai(
        "MỤC LỤC",
        "hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng năm\u00a0{{ nam }}\ncủa {{ ten }}",
    )
    t.bang(
        [
            Cot("Mục", 11, "{{ r.so }}"),
            Cot("Tên giấy", 56, "{{ r.ten }}", TRAI),
            Cot("Số, ký hiệu", 24, "{{ r.so_ky_hieu }}"),
            Cot("Ngày", 21, "{{ r.ngay }}"),
            Cot("Số bản", 11, "{{ r.so_ban }}"),
            Cot("Trang số", 20, "{{ r.trang }}"),
            Cot("Ghi chú", 30, "{{ r.ghi_chu }}", TRAI),
        ],
        nhom_hang="nhom",
        trong=False,
        co=11,
    )
    t.ket(
        "Hồ sơ gồm {{ so_giay }} giấy, {{ so_trang|cham }} trang; giữ riêng {{ so_giu_rieng }} "
        "giấy; còn thiếu {{ so_thieu }} giấy."
    )
    t.ky_mot("NGƯỜI LẬP MỤC LỤC", "(Ký, ghi rõ họ tên)")
    return t


def phieu_giao() -> Trang:
    """Packing list: papers, copies, receivers; signed by both sides."""
    t = TrangDon()
    t.dau_trang(co_so=False)
    t.ten_loai(
        "PHIẾU GIAO, NHẬN HỒ SƠ",
        "kiểm điểm, đánh giá, xếp loại chất lượng năm\u00a0{{ nam }}\ncủa {{ ten }}",
    )
    t.truong("Bên giao", "ben_giao", thut=False)
    t.truong("Bên nhận", "ben_nhan", thut=False)
    t.khoang(6, giu=True)
    t.bang(
        [
            Cot("Mục", 11, "{{ r.so }}"),
            Cot("Tên giấy", 72, "{{ r.ten }}", TRAI),
            Cot("Số bản", 13, "{{ r.so_ban }}"),
            Cot("Nơi nhận", 40, "{{ r.noi_nhan }}", TRAI),
            Cot("Ghi chú", 30, "{{ r.ghi_chu }}", TRAI),
        ],
        nhom_hang="nhom",
        trong=False,
        co=11,
    )
    t.doan("Tổng cộng: {{ so_giay }} giấy, {{ tong_ban }} bản.")
    t.truong("Tình trạng hồ sơ khi giao, nhận", "tinh_trang", giu=True)
    t.ket("Phiếu lập thành 02 bản, mỗi bên giữ 01 bản.")
    t.ky_doi(
        ("NGƯỜI GIAO", "(Ký, ghi rõ họ tên, ngày giao)"),
        ("NGƯỜI NHẬN", "(Ký, ghi rõ họ tên, ngày nhận)"),
    )
    return t


def giai_trinh() -> Trang:
    """Explanation of one rating, step by step, with grounds."""
    t = TrangDon(gon=True)
    t.dau_trang(co_so=False)
    t.ten_loai("PHIẾU GIẢI TRÌNH XẾP LOẠI", "năm\u00a0{{ nam }} đối với {{ ten }}", gach=True)
    for nhan, bien in (
        ("Đối tượng", "doi_tuong"),
        ("Quy định áp dụng", "quy_dinh"),
        ("Kết quả tính theo quy định", "ket_qua"),
        ("Mức đề xuất", "muc_de_xuat"),
        ("Mức cấp có thẩm quyền quyết định", "muc_quyet_dinh"),
    ):
        t.truong(nhan, bien, thut=False)
    t.khoang(6)
    t.bang(
        [
            Cot("Quy định", 50, "{{ r.mo_ta }}", TRAI),
            Cot("Số liệu", 38, "{{ r.gia_tri }}", TRAI),
            Cot("Ngưỡng", 23, "{{ r.nguong }}"),
            Cot("Kết luận", 30, "{{ r.ket_luan }}", TRAI),
            Cot("Căn cứ", 24, "{{ r.can_cu }}", TRAI),
        ],
        nhom_hang="buoc",
        trong=False,
        co=10,
    )
    t.the("if chu_thich")
    t.nho("{{ chu_thich }}", co=10)
    t.the("endif")
    for nhan, bien in (
        ("Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” trong nhóm so sánh", "nhom"),
        ("Việc cần người có thẩm quyền quyết định", "can_nguoi"),
        ("Dữ liệu còn thiếu", "thieu"),
    ):
        t.the(f"if {bien}")
        t.de_muc(f"{nhan}:")
        t.the(f"for d in {bien}")
        t.doan("{{ d }}")
        t.the("endfor")
        t.the("endif")
    t.ket(
        "Phiếu này nêu kết quả đối chiếu số liệu với quy định; mức xếp loại do cấp có thẩm quyền "
        "quyết định."
    )
    t.ky(trai=("NGƯỜI LẬP PHIẾU", "(Ký, ghi rõ họ tên)"))
    t.nho("{{ nguon }}")
    return t


MAU: dict[str, Callable[[], Trang]] = {
    "bia": bia,
    "muc-luc": muc_luc,
    "phieu-giao": phieu_giao,
    "giai-trinh": giai_trinh,
}
