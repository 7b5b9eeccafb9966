"""Columns of the sheets about who there is: organisations, collectives, members, posts."""

from __future__ import annotations

from pipeline.intake.cot import Cot, Kieu, Trang, cua_chu, cua_enum
from pipeline.model import (
    ChucVu,
    DangVien,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    TapThe,
    TinhTrang,
    ToChuc,
)

__all__ = ["CHUC_VU", "DANG_VIEN", "TAP_THE", "TO_CHUC"]

MUC = cua_enum(Muc)

_NHOM_SO_SANH = Cot(
    "Nhóm so sánh",
    "nhom_so_sanh",
    Kieu.CHU,
    ghi_chu="Tên nhóm có vị trí tương đồng để tính tỷ lệ xuất sắc; các dòng cùng tên là một nhóm. "
    "Chỉ cần khi quy định của kỳ yêu cầu.",
    vi_du="Khối sở, ngành",
)
_TU_XEP_LOAI = Cot(
    "Tự xếp loại",
    "tu_xep_loai",
    Kieu.LUA_CHON,
    gia_tri=MUC,
    ghi_chu="Mức mà đối tượng tự nhận; để trống khi chưa tự xếp loại.",
    vi_du=Muc.HTTNV.ten,
)
_DA_KIEM_DIEM = Cot(
    "Đã kiểm điểm",
    "da_kiem_diem",
    Kieu.CO_KHONG,
    ghi_chu="Đã hoàn thành kiểm điểm hay chưa; để trống khi chưa biết.",
    vi_du="Có",
)
_TIEU_BIEU = Cot(
    "Tiêu biểu",
    "tieu_bieu",
    Kieu.CO_KHONG,
    ghi_chu="Người có trách nhiệm xác nhận thực sự tiêu biểu, nổi trội, là điển hình để nơi khác "
    "học tập. Để trống là chưa xác nhận; chương trình không tự suy ra.",
    vi_du="Có",
)

TO_CHUC = Trang(
    "Tổ chức",
    "to_chuc",
    ToChuc,
    (
        Cot(
            "Mã",
            "ma",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Mã do cơ quan đặt: chữ không dấu, số, dấu chấm, gạch nối; không dùng lại cho "
            "tập thể hay đảng viên nào khác.",
            vi_du="SNL",
        ),
        Cot(
            "Tên",
            "ten",
            Kieu.CHU,
            bat_buoc=True,
            ghi_chu="Tên đầy đủ như in trên văn bản.",
            vi_du="Đảng bộ Sở Nông Lâm Mẫu",
        ),
        Cot(
            "Loại",
            "loai",
            Kieu.LUA_CHON,
            bat_buoc=True,
            gia_tri=cua_enum(LoaiToChuc),
            vi_du=LoaiToChuc.DANG_BO_CO_SO.ten,
        ),
        Cot(
            "Mã cấp trên",
            "cap_tren",
            Kieu.MA,
            ghi_chu="Mã tổ chức đảng cấp trên trực tiếp; chỉ tổ chức cao nhất của kỳ để trống.",
            vi_du="KHOI",
        ),
        Cot(
            "Loại hình",
            "loai_hinh",
            Kieu.CHU,
            ghi_chu="Chữ của phiếu chấm điểm (Mẫu 3) áp dụng cho loại hình này: a, b, c, d, đ, e "
            "hoặc f; d và đ là hai phiếu khác nhau.",
            vi_du="a",
        ),
        Cot(
            "Có ban thường vụ",
            "co_ban_thuong_vu",
            Kieu.CO_KHONG,
            ghi_chu="Để trống là Không.",
            vi_du="Có",
        ),
        Cot(
            "Có cấp ủy",
            "co_cap_uy",
            Kieu.CO_KHONG,
            ghi_chu="Để trống là Có; ghi Không cho chi bộ không có chi ủy.",
            vi_du="Có",
        ),
        Cot("Ngày thành lập", "ngay_thanh_lap", Kieu.NGAY, vi_du="01/07/2015"),
        Cot(
            "Ký hiệu",
            "ky_hieu",
            Kieu.CHU,
            ghi_chu="Phần cơ quan trong số văn bản.",
            vi_du="ĐU",
        ),
        Cot(
            "Địa danh",
            "dia_danh",
            Kieu.CHU,
            ghi_chu="Đứng trước ngày trên văn bản.",
            vi_du="Thành phố Mẫu",
        ),
        _NHOM_SO_SANH,
        _TU_XEP_LOAI,
        _DA_KIEM_DIEM,
        _TIEU_BIEU,
    ),
    mo_ta="Mỗi dòng là một tổ chức đảng, từ tổ chức điều hành kỳ đánh giá trở xuống.",
    cot_chu="ma",
    khoa_chinh=("ma",),
)

TAP_THE = Trang(
    "Tập thể",
    "tap_the",
    TapThe,
    (
        Cot(
            "Mã",
            "ma",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Mã riêng của tập thể, khác mã tổ chức đảng.",
            vi_du="CU-SNL",
        ),
        Cot(
            "Tên",
            "ten",
            Kieu.CHU,
            bat_buoc=True,
            vi_du="Đảng ủy Sở Nông Lâm Mẫu",
        ),
        Cot(
            "Loại",
            "loai",
            Kieu.LUA_CHON,
            bat_buoc=True,
            gia_tri=cua_enum(LoaiTapThe),
            vi_du=LoaiTapThe.CAP_UY.ten,
        ),
        Cot(
            "Mã tổ chức",
            "to_chuc",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Tổ chức đảng mà tập thể lãnh đạo.",
            vi_du="SNL",
        ),
        Cot("Ngày thành lập", "ngay_thanh_lap", Kieu.NGAY, vi_du="01/07/2020"),
        _NHOM_SO_SANH,
        _TU_XEP_LOAI,
        _DA_KIEM_DIEM,
        _TIEU_BIEU,
    ),
    mo_ta="Mỗi dòng là một tập thể lãnh đạo, quản lý: cấp ủy, ban thường vụ, lãnh đạo cơ quan, "
    "ban thường vụ đoàn thể.",
    cot_chu="to_chuc",
    khoa_chinh=("ma",),
)

DANG_VIEN = Trang(
    "Đảng viên",
    "dang_vien",
    DangVien,
    (
        Cot(
            "Mã",
            "ma",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Mã riêng của đảng viên, không đổi qua các năm.",
            vi_du="DV012",
        ),
        Cot(
            "Họ và tên",
            "ho_ten",
            Kieu.CHU,
            bat_buoc=True,
            ghi_chu="In đúng như đã gõ, không đổi cách đặt dấu.",
            vi_du="Nguyễn Văn Mẫu",
        ),
        Cot(
            "Mã chi bộ",
            "to_chuc",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Chi bộ nơi đảng viên được đánh giá, xếp loại.",
            vi_du="CB-VP",
        ),
        Cot(
            "Giới tính",
            "gioi_tinh",
            Kieu.LUA_CHON,
            gia_tri=cua_chu("Nam", "Nữ"),
            vi_du="Nam",
        ),
        Cot("Ngày sinh", "ngay_sinh", Kieu.NGAY, vi_du="15/04/1980"),
        Cot("Ngày vào Đảng", "ngay_vao_dang", Kieu.NGAY, vi_du="03/02/2010"),
        Cot(
            "Ngày chính thức",
            "ngay_chinh_thuc",
            Kieu.NGAY,
            ghi_chu="Để trống là đảng viên dự bị: được xếp loại nhưng không biểu quyết.",
            vi_du="03/02/2011",
        ),
        Cot("Chức vụ Đảng", "chuc_vu_dang", Kieu.CHU, vi_du="Bí thư Chi bộ"),
        Cot("Chức vụ chính quyền", "chuc_vu_chinh_quyen", Kieu.CHU, vi_du="Chánh Văn phòng"),
        Cot("Chức vụ đoàn thể", "chuc_vu_doan_the", Kieu.CHU, vi_du="Chủ tịch Công đoàn"),
        Cot("Đơn vị công tác", "don_vi_cong_tac", Kieu.CHU, vi_du="Văn phòng Sở Nông Lâm Mẫu"),
        Cot("Nơi cư trú", "noi_cu_tru", Kieu.CHU, vi_du="Phường Mẫu, thành phố Mẫu"),
        Cot(
            "Là cán bộ, công chức, viên chức",
            "la_ccvc",
            Kieu.CO_KHONG,
            ghi_chu="Để trống là Không.",
            vi_du="Có",
        ),
        Cot(
            "Xếp loại công chức, viên chức",
            "xep_loai_ccvc",
            Kieu.LUA_CHON,
            gia_tri=MUC,
            ghi_chu="Kết quả xếp loại cán bộ, công chức, viên chức của cấp có thẩm quyền.",
            vi_du=Muc.HTTNV.ten,
        ),
        Cot(
            "Ngày xếp loại công chức, viên chức",
            "ngay_xep_loai_ccvc",
            Kieu.NGAY,
            vi_du="30/11/2022",
        ),
        Cot(
            "Tình trạng",
            "tinh_trang",
            Kieu.LUA_CHON,
            gia_tri=cua_enum(TinhTrang),
            ghi_chu="Để trống là Bình thường.",
            vi_du=TinhTrang.BINH_THUONG.ten,
        ),
        Cot(
            "Nghỉ ốm",
            "nghi_om_thang",
            Kieu.SO_THUC,
            don_vi="tháng",
            ghi_chu="Tổng số tháng nghỉ ốm trong năm.",
            vi_du="1,5",
        ),
        Cot(
            "Nghỉ thai sản",
            "nghi_thai_san_thang",
            Kieu.SO_THUC,
            don_vi="tháng",
            ghi_chu="Tổng số tháng nghỉ thai sản trong năm.",
            vi_du="6",
        ),
        Cot(
            "Chuyển đến từ",
            "chuyen_den_tu",
            Kieu.CHU,
            ghi_chu="Chi bộ cũ, khi đảng viên chuyển sinh hoạt đến trong năm.",
            vi_du="Chi bộ Trường Mẫu",
        ),
        Cot("Ngày chuyển đến", "ngay_chuyen_den", Kieu.NGAY, vi_du="01/08/2022"),
        Cot(
            "Đã có nhận xét nơi cũ",
            "nhan_xet_noi_cu",
            Kieu.CO_KHONG,
            ghi_chu="Nhận xét của chi bộ cũ đã gửi đến; để trống khi không có chuyển sinh hoạt.",
            vi_du="Có",
        ),
        Cot(
            "Sinh hoạt tạm thời tại",
            "sinh_hoat_tam_thoi",
            Kieu.CHU,
            ghi_chu="Tên chi bộ nơi sinh hoạt tạm thời.",
            vi_du="Chi bộ Học viện Mẫu",
        ),
        Cot(
            "Đã có nhận xét nơi tạm thời",
            "nhan_xet_tam_thoi",
            Kieu.CO_KHONG,
            ghi_chu="Nhận xét của nơi sinh hoạt tạm thời đã gửi đến.",
            vi_du="Không",
        ),
        Cot(
            "Miễn sinh hoạt nơi cư trú",
            "mien_213",
            Kieu.CO_KHONG,
            ghi_chu="Được giới thiệu nhưng miễn sinh hoạt nơi cư trú (Quy định 213-QĐ/TW). "
            "Để trống là Không.",
            vi_du="Không",
        ),
        Cot(
            "Diện cấp trên quản lý",
            "cap_tren_quan_ly",
            Kieu.CO_KHONG,
            ghi_chu="Hồ sơ cá nhân nộp lên cấp ủy cấp trên. Để trống là Không.",
            vi_du="Không",
        ),
        _DA_KIEM_DIEM,
        _TU_XEP_LOAI,
        Cot(
            "Tự xếp loại công chức, viên chức",
            "tu_xep_loai_ccvc",
            Kieu.LUA_CHON,
            gia_tri=MUC,
            vi_du=Muc.HTTNV.ten,
        ),
        _TIEU_BIEU,
    ),
    mo_ta="Mỗi dòng là một đảng viên, kể cả đảng viên dự bị, miễn hoặc bị đình chỉ sinh hoạt.",
    cot_chu="to_chuc",
    khoa_chinh=("ma",),
)

CHUC_VU = Trang(
    "Chức vụ",
    "chuc_vu",
    ChucVu,
    (
        Cot("Mã đảng viên", "dang_vien", Kieu.MA, bat_buoc=True, vi_du="DV012"),
        Cot(
            "Giữ chức tại",
            "tai",
            Kieu.MA,
            bat_buoc=True,
            ghi_chu="Mã tập thể; mã chi bộ nơi không có chi ủy.",
            vi_du="CU-SNL",
        ),
        Cot("Chức vụ", "chuc_vu", Kieu.CHU, bat_buoc=True, vi_du="Bí thư"),
        Cot(
            "Đứng đầu",
            "dung_dau",
            Kieu.CO_KHONG,
            ghi_chu="Là người đứng đầu tập thể. Để trống là Không.",
            vi_du="Có",
        ),
        Cot(
            "Thứ tự",
            "thu_tu",
            Kieu.SO_NGUYEN,
            ghi_chu="Thứ tự trong danh sách theo chức vụ; để trống thì xếp theo tên.",
            vi_du="1",
        ),
        _NHOM_SO_SANH,
        Cot("Từ ngày", "tu_ngay", Kieu.NGAY, vi_du="01/09/2020"),
        Cot(
            "Mới chuyển đến",
            "moi_chuyen_den",
            Kieu.CO_KHONG,
            ghi_chu="Người đứng đầu mới nhận chức, mức xếp loại không gắn với kết quả của đơn vị. "
            "Để trống là Không.",
            vi_du="Không",
        ),
        _TU_XEP_LOAI,
        _DA_KIEM_DIEM,
        _TIEU_BIEU,
    ),
    mo_ta="Mỗi dòng là một chức vụ lãnh đạo, quản lý được đánh giá riêng. Mã đối tượng của chức "
    "vụ là “mã đảng viên@mã nơi giữ chức”, ví dụ DV012@CU-SNL.",
    cot_chu="tai",
    khoa_chinh=("dang_vien", "tai"),
)
