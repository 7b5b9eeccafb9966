"""Columns of the sheets about what papers say and carry: texts, meetings, numbers, files."""

from __future__ import annotations

from pipeline.intake.cot import Cot, Kieu, Trang, cua_chu
from pipeline.intake.trang_danh_gia import DOI_TUONG
from pipeline.model import (
    CuocHop,
    KemTheo,
    KhenThuong,
    NhanXetNoiCuTru,
    NoiDung,
    VanBan,
    YKien,
)

__all__ = [
    "CUOC_HOP",
    "KEM_THEO",
    "KHEN_THUONG",
    "NHAN_XET_213",
    "NOI_DUNG",
    "VAN_BAN",
    "Y_KIEN",
]

NOI_DUNG = Trang(
    "Nội dung",
    "noi_dung",
    NoiDung,
    (
        DOI_TUONG,
        Cot(
            "Mã đề mục",
            "muc",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Đề mục của bản kiểm điểm, báo cáo mà đoạn viết thuộc về.",
            vi_du="uu_diem",
        ),
        Cot(
            "Nội dung",
            "noi_dung",
            Kieu.VAN_BAN,
            ghi_chu="Do đối tượng tự viết, in nguyên văn; xuống dòng bằng Alt+Enter. Để trống thì "
            "in dòng chấm để viết tay.",
        ),
    ),
    mo_ta="Mỗi dòng là đoạn viết dưới một đề mục của một đối tượng.",
    cot_chu="doi_tuong",
    khoa_chinh=("doi_tuong", "muc"),
)

Y_KIEN = Trang(
    "Ý kiến",
    "y_kien",
    YKien,
    (
        DOI_TUONG,
        Cot("Người góp ý", "nguoi_gop_y", Kieu.CHU, vi_du="Trần Thị Mẫu"),
        Cot("Nội dung góp ý", "noi_dung", Kieu.VAN_BAN),
        Cot("Tiếp thu, giải trình", "tiep_thu", Kieu.VAN_BAN),
    ),
    mo_ta="Mỗi dòng là một ý kiến góp ý tại hội nghị kiểm điểm.",
    cot_chu="doi_tuong",
)

VAN_BAN = Trang(
    "Văn bản",
    "van_ban",
    VanBan,
    (
        Cot(
            "Mã đơn vị",
            "don_vi",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Tổ chức, tập thể hoặc đối tượng mà văn bản là của mình.",
            vi_du="SNL",
        ),
        Cot(
            "Mã mẫu",
            "mau",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Theo danh sách mẫu của quy định áp dụng cho kỳ.",
            vi_du="mau-12",
        ),
        Cot("Số", "so", Kieu.CHU, ghi_chu="Để trống thì ghi tay sau khi ký.", vi_du="15-TTr/ĐU"),
        Cot("Ngày", "ngay", Kieu.NGAY, ghi_chu="Để trống thì ghi tay.", vi_du="20/12/2022"),
        Cot("Quyền hạn ký", "quyen_han", Kieu.CHU, vi_du="T/M ĐẢNG ỦY"),
        Cot("Chức vụ người ký", "chuc_vu_ky", Kieu.CHU, vi_du="BÍ THƯ"),
        Cot("Người ký", "nguoi_ky", Kieu.CHU, vi_du="Nguyễn Văn Mẫu"),
    ),
    mo_ta="Mỗi dòng là số, ngày, người ký của một văn bản; thiếu dòng thì để trống chỗ ghi tay.",
    cot_chu="don_vi",
    khoa_chinh=("don_vi", "mau"),
)

CUOC_HOP = Trang(
    "Cuộc họp",
    "cuoc_hop",
    CuocHop,
    (
        Cot(
            "Mã đơn vị",
            "don_vi",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Tổ chức hoặc tập thể họp.",
            vi_du="CB-VP",
        ),
        Cot(
            "Tên cuộc họp",
            "ten",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Hội nghị kiểm điểm, đánh giá, xếp loại năm 2022",
        ),
        Cot("Ngày", "ngay", Kieu.NGAY, vi_du="10/12/2022"),
        Cot("Bắt đầu", "bat_dau", Kieu.CHU, vi_du="8 giờ 00"),
        Cot("Kết thúc", "ket_thuc", Kieu.CHU, vi_du="11 giờ 30"),
        Cot("Địa điểm", "dia_diem", Kieu.CHU, vi_du="Phòng họp tầng 2"),
        Cot("Triệu tập", "trieu_tap", Kieu.SO_NGUYEN, don_vi="người", vi_du="12"),
        Cot("Có mặt", "co_mat", Kieu.SO_NGUYEN, don_vi="người", vi_du="11"),
        Cot(
            "Vắng",
            "vang",
            Kieu.VAN_BAN,
            ghi_chu="Họ tên và lý do, cách nhau bằng dấu chấm phẩy.",
            vi_du="Lê Thị Mẫu (nghỉ ốm)",
        ),
        Cot("Chủ trì", "chu_tri", Kieu.CHU, vi_du="Nguyễn Văn Mẫu"),
        Cot("Thư ký", "thu_ky", Kieu.CHU, vi_du="Trần Thị Mẫu"),
        Cot(
            "Ban kiểm phiếu",
            "ban_kiem_phieu",
            Kieu.VAN_BAN,
            ghi_chu="Trưởng ban trước, cách nhau bằng dấu chấm phẩy.",
            vi_du="Lê Văn Mẫu; Phạm Thị Mẫu",
        ),
        Cot(
            "Ngày gửi dự thảo",
            "ngay_gui_du_thao",
            Kieu.NGAY,
            ghi_chu="Ngày gửi dự thảo báo cáo kiểm điểm cho người dự họp.",
            vi_du="05/12/2022",
        ),
    ),
    mo_ta="Mỗi dòng là một cuộc họp kiểm điểm hoặc đánh giá, xếp loại.",
    cot_chu="don_vi",
)

KEM_THEO = Trang(
    "Kèm theo",
    "kem_theo",
    KemTheo,
    (
        DOI_TUONG,
        Cot(
            "Mục",
            "muc",
            Kieu.CHU,
            bat_buoc=True,
            ghi_chu="Số thứ tự trong danh mục hồ sơ: 7, hoặc (2) với hồ sơ cá nhân.",
            vi_du="7",
        ),
        Cot(
            "Tên giấy",
            "ten",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Quyết định xếp loại công chức năm 2022",
        ),
        Cot(
            "Tệp",
            "tep",
            Kieu.CHU,
            ghi_chu="Đường dẫn tệp PDF trong thư mục kem-theo/ của kỳ; để trống khi chưa có.",
            vi_du="SNL/qd-xep-loai.pdf",
        ),
        Cot("Số", "so", Kieu.CHU, vi_du="77/QĐ-SNL"),
        Cot("Ngày", "ngay", Kieu.NGAY, vi_du="05/12/2022"),
        Cot("Cơ quan ban hành", "co_quan", Kieu.CHU, vi_du="Sở Nông Lâm Mẫu"),
        Cot(
            "Giữ riêng",
            "giu_rieng",
            Kieu.CO_KHONG,
            ghi_chu="Bản kê khai tài sản, giấy có dấu Mật trở lên: chỉ liệt kê, không ghép vào hồ "
            "sơ. Để trống là Không.",
            vi_du="Không",
        ),
    ),
    mo_ta="Mỗi dòng là một giấy từ nơi khác gửi đến, kèm tệp PDF.",
    cot_chu="doi_tuong",
)

KHEN_THUONG = Trang(
    "Khen thưởng",
    "khen_thuong",
    KhenThuong,
    (
        DOI_TUONG,
        Cot(
            "Danh hiệu",
            "danh_hieu",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Đảng viên hoàn thành xuất sắc nhiệm vụ năm 2022",
        ),
        Cot("Hình thức", "hinh_thuc", Kieu.CHU, vi_du="Giấy khen"),
        Cot("Tiền thưởng", "tien_thuong", Kieu.SO_NGUYEN, don_vi="đồng", vi_du="500000"),
    ),
    mo_ta="Mỗi dòng là một đối tượng đã được chọn khen thưởng.",
    cot_chu="doi_tuong",
)

NHAN_XET_213 = Trang(
    "Nhận xét 213",
    "nhan_xet_213",
    NhanXetNoiCuTru,
    (
        Cot("Mã đảng viên", "dang_vien", Kieu.MA, bat_buoc=True, vi_du="DV012"),
        Cot(
            "1. Nêu gương",
            "muc_1",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Nêu gương tốt", "Nêu gương", "Chưa nêu gương"),
            ghi_chu="Phẩm chất chính trị, đạo đức, lối sống; vai trò tiền phong, gương mẫu.",
            vi_du="Nêu gương tốt",
        ),
        Cot(
            "2. Nghĩa vụ công dân",
            "muc_2",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Gương mẫu đi đầu", "Gương mẫu", "Chưa gương mẫu"),
            ghi_chu="Thực hiện nghĩa vụ công dân; vận động gia đình, nhân dân.",
            vi_du="Gương mẫu",
        ),
        Cot(
            "3. Tham gia các cuộc họp",
            "muc_3",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Tham gia đầy đủ", "Tham gia chưa đầy đủ", "Không tham gia"),
            ghi_chu="Cuộc họp do cấp ủy nơi cư trú triệu tập; cuộc họp của nhân dân.",
            vi_du="Tham gia đầy đủ",
        ),
        Cot(
            "4. Giữ mối liên hệ",
            "muc_4",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Thường xuyên, tích cực", "Thường xuyên", "Chưa thường xuyên"),
            ghi_chu="Giữ mối liên hệ với chi ủy, tổ trưởng dân phố, mặt trận.",
            vi_du="Thường xuyên",
        ),
        Cot(
            "5. Tham gia phong trào, góp ý",
            "muc_5",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Rất tích cực", "Tích cực", "Chưa tích cực"),
            vi_du="Tích cực",
        ),
        Cot(
            "6. Đề nghị của chi ủy",
            "muc_6",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Biểu dương", "Không đề nghị", "Xem xét xử lý"),
            ghi_chu="Đề nghị của chi ủy nơi cư trú với cấp ủy nơi công tác.",
            vi_du="Không đề nghị",
        ),
        Cot("Nhận xét khác", "nhan_xet_khac", Kieu.VAN_BAN),
        Cot("Chi bộ nơi cư trú", "chi_bo", Kieu.CHU, vi_du="Chi bộ Tổ dân phố 1"),
        Cot("Đảng bộ nơi cư trú", "dang_bo", Kieu.CHU, vi_du="Đảng bộ phường Mẫu"),
        Cot("Ngày nhận xét", "ngay", Kieu.NGAY, vi_du="25/11/2022"),
    ),
    mo_ta="Mỗi dòng là nhận xét của chi ủy nơi cư trú về một đảng viên (Quy định 213-QĐ/TW).",
    cot_chu="dang_vien",
    khoa_chinh=("dang_vien",),
)
