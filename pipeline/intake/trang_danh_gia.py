"""Columns of the sheets about facts, votes and levels, on which the rating rests."""

from __future__ import annotations

from pipeline.intake.cot import Cot, Kieu, Trang, cua_chu, cua_enum
from pipeline.intake.trang_to_chuc import MUC
from pipeline.model import (
    BieuQuyet,
    CapDo,
    ChiTieu,
    CoQuanCungCap,
    HinhThucKyLuat,
    KetLuan,
    KetQuaChiTieu,
    KhacPhuc,
    KyLuat,
    LichSu,
    LoaiKetLuan,
    Muc,
    QuyetDinh,
    TieuChi,
    TinNhiem,
    YKienChuThe,
)

__all__ = [
    "BIEU_QUYET",
    "CHI_TIEU",
    "CO_QUAN_CUNG_CAP",
    "DOI_TUONG",
    "KET_LUAN",
    "KHAC_PHUC",
    "KY_LUAT",
    "LICH_SU",
    "QUYET_DINH",
    "TIEU_CHI",
    "TIN_NHIEM",
    "Y_KIEN_CHU_THE",
]

DOI_TUONG = Cot(
    "Mã đối tượng",
    "doi_tuong",
    Kieu.MA,
    bat_buoc=True,
    ghi_chu="Mã tổ chức, tập thể hoặc đảng viên; với chức vụ lãnh đạo là “mã đảng viên@mã nơi "
    "giữ chức”.",
    vi_du="DV012",
)
_CAP_DO = cua_enum(CapDo)
_SO_QUYET_DINH = Cot("Số", "so", Kieu.CHU, ghi_chu="Số, ký hiệu văn bản.", vi_du="12-QĐ/ĐU")
_CO_QUAN = Cot("Cơ quan ban hành", "co_quan", Kieu.CHU, vi_du="Đảng ủy Sở Nông Lâm Mẫu")


def _ngay(vi_du: str) -> Cot:
    return Cot("Ngày", "ngay", Kieu.NGAY, vi_du=vi_du)


def _phieu(tieu_de: str, khoa: str, vi_du: str, ghi_chu: str = "") -> Cot:
    return Cot(tieu_de, khoa, Kieu.SO_NGUYEN, don_vi="phiếu", ghi_chu=ghi_chu, vi_du=vi_du)


TIEU_CHI = Trang(
    "Tiêu chí",
    "tieu_chi",
    TieuChi,
    (
        DOI_TUONG,
        Cot(
            "Mã tiêu chí",
            "tieu_chi",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Theo danh sách tiêu chí của quy định áp dụng cho kỳ.",
            vi_du="TC1",
        ),
        Cot("Tự đánh giá", "tu_danh_gia", Kieu.LUA_CHON, gia_tri=_CAP_DO, vi_du=CapDo.TOT.ten),
        Cot(
            "Thẩm định",
            "tham_dinh",
            Kieu.LUA_CHON,
            gia_tri=_CAP_DO,
            ghi_chu="Cấp độ sau khi cấp trên thẩm định; có thì dùng thay cho tự đánh giá.",
            vi_du=CapDo.TOT.ten,
        ),
        _phieu("Phiếu Xuất sắc", "phieu_xuat_sac", "3", "Số phiếu chấm đánh dấu ô Xuất sắc."),
        _phieu("Phiếu Tốt", "phieu_tot", "8"),
        _phieu("Phiếu Trung bình", "phieu_trung_binh", "1"),
        _phieu("Phiếu Kém", "phieu_kem", "0"),
        Cot("Điểm", "diem", Kieu.SO_THUC, don_vi="điểm", vi_du="8,5"),
    ),
    mo_ta="Mỗi dòng là kết quả đánh giá một tiêu chí của một đối tượng.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "tieu_chi"),
)

CHI_TIEU = Trang(
    "Chỉ tiêu",
    "chi_tieu",
    ChiTieu,
    (
        DOI_TUONG,
        Cot(
            "Chỉ tiêu, nhiệm vụ",
            "ten",
            Kieu.VAN_BAN,
            bat_buoc=True,
            vi_du="Kết nạp 02 đảng viên mới",
        ),
        Cot("Sản phẩm", "san_pham", Kieu.VAN_BAN, vi_du="02 quyết định kết nạp"),
        Cot(
            "Số lượng",
            "so_luong",
            Kieu.SO_NGUYEN,
            don_vi="chỉ tiêu",
            ghi_chu="Số chỉ tiêu mà dòng này gộp lại; để trống là 1.",
            vi_du="1",
        ),
        Cot(
            "Kết quả",
            "ket_qua",
            Kieu.LUA_CHON,
            gia_tri=cua_enum(KetQuaChiTieu),
            vi_du=KetQuaChiTieu.HOAN_THANH.ten,
        ),
        Cot("Đúng hạn", "dung_han", Kieu.CO_KHONG, vi_du="Có"),
        Cot(
            "Bất khả kháng",
            "bat_kha_khang",
            Kieu.CO_KHONG,
            ghi_chu="Không đạt vì lý do bất khả kháng. Để trống là Không.",
            vi_du="Không",
        ),
        Cot("Ghi chú", "ghi_chu", Kieu.VAN_BAN),
    ),
    mo_ta="Mỗi dòng là một chỉ tiêu, nhiệm vụ được giao, hoặc một nhóm có cùng kết quả.",
    cot_chu="doi_tuong",
)

BIEU_QUYET = Trang(
    "Biểu quyết",
    "bieu_quyet",
    BieuQuyet,
    (
        DOI_TUONG,
        Cot(
            "Nơi bỏ phiếu",
            "noi",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Mã tổ chức hoặc tập thể đã bỏ phiếu.",
            vi_du="CB-VP",
        ),
        _ngay("10/12/2022"),
        Cot("Triệu tập", "trieu_tap", Kieu.SO_NGUYEN, don_vi="người", vi_du="12"),
        Cot("Có mặt", "co_mat", Kieu.SO_NGUYEN, don_vi="người", vi_du="12"),
        _phieu("Phát ra", "phat_ra", "12"),
        _phieu("Thu vào", "thu_vao", "12"),
        _phieu("Hợp lệ", "hop_le", "11"),
        _phieu("Không hợp lệ", "khong_hop_le", "1"),
        _phieu(Muc.HTXSNV.ten, "xuat_sac", "3"),
        _phieu(Muc.HTTNV.ten, "tot", "7"),
        _phieu(Muc.HTNV.ten, "hoan_thanh", "1"),
        _phieu(Muc.KHTNV.ten, "khong_hoan_thanh", "0"),
    ),
    mo_ta="Mỗi dòng là kết quả kiểm phiếu kín về một đối tượng.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "noi", "ngay"),
)

TIN_NHIEM = Trang(
    "Tín nhiệm",
    "tin_nhiem",
    TinNhiem,
    (
        DOI_TUONG,
        _phieu("Tổng số phiếu", "tong_phieu", "30"),
        _phieu("Tín nhiệm thấp", "tin_nhiem_thap", "2"),
        _ngay("20/11/2022"),
    ),
    mo_ta="Mỗi dòng là kết quả lấy phiếu tín nhiệm một người trong năm.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "ngay"),
)

KHAC_PHUC = Trang(
    "Khắc phục",
    "khac_phuc",
    KhacPhuc,
    (
        DOI_TUONG,
        Cot(
            "Hạn chế, khuyết điểm",
            "noi_dung",
            Kieu.VAN_BAN,
            bat_buoc=True,
            ghi_chu="Hạn chế, khuyết điểm đã được chỉ ra ở kỳ trước hoặc trong năm.",
            vi_du="Sinh hoạt chi bộ tháng 5 chậm so với kế hoạch",
        ),
        Cot(
            "Kết quả khắc phục",
            "ket_qua",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Đã khắc phục", "Đang khắc phục", "Chưa khắc phục"),
            vi_du="Đã khắc phục",
        ),
        Cot("Trách nhiệm", "trach_nhiem", Kieu.VAN_BAN, vi_du="Bí thư Chi bộ"),
    ),
    mo_ta="Mỗi dòng là một hạn chế, khuyết điểm đã được chỉ ra và kết quả khắc phục.",
    cot_chu="doi_tuong",
)

KY_LUAT = Trang(
    "Kỷ luật",
    "ky_luat",
    KyLuat,
    (
        DOI_TUONG,
        Cot(
            "Hình thức",
            "hinh_thuc",
            Kieu.LUA_CHON,
            bat_buoc=True,
            gia_tri=cua_enum(HinhThucKyLuat),
            vi_du=HinhThucKyLuat.KHIEN_TRACH.ten,
        ),
        _SO_QUYET_DINH,
        _ngay("15/06/2022"),
        _CO_QUAN,
        Cot("Ngày vi phạm", "ngay_vi_pham", Kieu.NGAY, vi_du="02/03/2022"),
        Cot(
            "Nơi vi phạm",
            "noi_vi_pham",
            Kieu.CHU,
            ghi_chu="Tổ chức đảng nơi xảy ra vi phạm, khi khác nơi sinh hoạt hiện nay.",
            vi_du="Chi bộ Trường Mẫu",
        ),
        Cot(
            "Tự phát hiện, đã khắc phục",
            "tu_phat_hien_khac_phuc",
            Kieu.CO_KHONG,
            ghi_chu="Tự phát hiện và đã khắc phục xong hậu quả. Để trống là Không.",
            vi_du="Không",
        ),
        Cot("Nội dung vi phạm", "noi_dung", Kieu.VAN_BAN),
    ),
    mo_ta="Mỗi dòng là một quyết định kỷ luật trong năm.",
    cot_chu="doi_tuong",
)

KET_LUAN = Trang(
    "Kết luận",
    "ket_luan",
    KetLuan,
    (
        DOI_TUONG,
        Cot(
            "Loại kết luận",
            "loai",
            Kieu.LUA_CHON,
            bat_buoc=True,
            gia_tri=cua_enum(LoaiKetLuan),
            vi_du=LoaiKetLuan.MAT_DOAN_KET.ten,
        ),
        _SO_QUYET_DINH,
        _ngay("20/09/2022"),
        _CO_QUAN,
        Cot("Nội dung", "noi_dung", Kieu.VAN_BAN),
    ),
    mo_ta="Mỗi dòng là một kết luận của cấp có thẩm quyền về một đối tượng.",
    cot_chu="doi_tuong",
)

CO_QUAN_CUNG_CAP = Trang(
    "Cơ quan cùng cấp",
    "co_quan_cung_cap",
    CoQuanCungCap,
    (
        Cot("Mã tổ chức", "to_chuc", Kieu.MA, bat_buoc=True, vi_du="SNL"),
        Cot(
            "Tên cơ quan, đoàn thể",
            "ten",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Công đoàn Sở Nông Lâm Mẫu",
        ),
        Cot(
            "Loại",
            "loai",
            Kieu.LUA_CHON,
            bat_buoc=True,
            gia_tri=cua_chu("Chuyên môn", "Đoàn thể"),
            vi_du="Đoàn thể",
        ),
        Cot("Mức xếp loại", "muc", Kieu.LUA_CHON, gia_tri=MUC, vi_du=Muc.HTTNV.ten),
        _SO_QUYET_DINH,
        _ngay("05/12/2022"),
        _CO_QUAN,
    ),
    mo_ta="Mỗi dòng là kết quả xếp loại một cơ quan chuyên môn hoặc đoàn thể cùng cấp.",
    cot_chu="to_chuc",
    khoa_chinh=("to_chuc", "ten"),
)

Y_KIEN_CHU_THE = Trang(
    "Ý kiến chủ thể",
    "y_kien_chu_the",
    YKienChuThe,
    (
        DOI_TUONG,
        Cot(
            "Chủ thể tham gia",
            "chu_the",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Ban Tổ chức Đảng ủy Mẫu",
        ),
        Cot("Mức đề nghị", "muc", Kieu.LUA_CHON, gia_tri=MUC, vi_du=Muc.HTTNV.ten),
    ),
    mo_ta="Mỗi dòng là ý kiến của một chủ thể tham gia đánh giá về mức của một đối tượng.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "chu_the"),
)

QUYET_DINH = Trang(
    "Quyết định",
    "quyet_dinh",
    QuyetDinh,
    (
        DOI_TUONG,
        Cot("Mức xếp loại", "muc", Kieu.LUA_CHON, bat_buoc=True, gia_tri=MUC, vi_du=Muc.HTTNV.ten),
        _SO_QUYET_DINH,
        _ngay("28/12/2022"),
        _CO_QUAN,
        Cot(
            "Hủy bỏ",
            "huy_bo",
            Kieu.CO_KHONG,
            ghi_chu="Quyết định đã bị hủy để xếp loại lại; dòng cũ vẫn giữ. Để trống là Không.",
            vi_du="Không",
        ),
        Cot("Lý do", "ly_do", Kieu.VAN_BAN, ghi_chu="Lý do hủy hoặc lý do khác mức đề xuất."),
    ),
    mo_ta="Mỗi dòng là một quyết định xếp loại của cấp có thẩm quyền, kể cả quyết định đã hủy.",
    cot_chu="doi_tuong",
)

LICH_SU = Trang(
    "Lịch sử",
    "lich_su",
    LichSu,
    (
        DOI_TUONG,
        Cot("Năm", "nam", Kieu.SO_NGUYEN, bat_buoc=True, vi_du="2021"),
        Cot("Mức xếp loại", "muc", Kieu.LUA_CHON, bat_buoc=True, gia_tri=MUC, vi_du=Muc.HTTNV.ten),
        Cot("Số quyết định", "so_quyet_dinh", Kieu.CHU, vi_du="09-QĐ/ĐU"),
    ),
    mo_ta="Mỗi dòng là mức xếp loại của một năm trước.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "nam"),
)
