# ruff: noqa: E501  (tables: one case, one line)
"""Each code of the checks: one change of a valid cycle that makes it fire, and where.

The valid cycle itself fires nothing, so every row is also a case that does not fire.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest
from dung_du_lieu import (
    KEM_THEO,
    TEP,
    bang_mau,
    bo,
    danh_so,
    du_lieu_mau,
    o,
    quy_dinh_mau,
    thay,
    them,
)

from pipeline.checks import kiem_tra
from pipeline.model import (
    BangXepLoai,
    Buoc,
    DuLieu,
    GiaiDoan,
    HinhThucKyLuat,
    KetLuanBuoc,
    LichSu,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    NguoiKy,
    QuyetDinh,
    TinhTrang,
    ToChuc,
)
from pipeline.problems import MA_LOI, Problem

XS, TOT, HT, KHT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV
Sua = Callable[[DuLieu], DuLieu]
SuaBang = Callable[[BangXepLoai], BangXepLoai]


def doi(trang: str, dong: int | str, **gia_tri: object) -> Sua:
    return lambda d: thay(d, trang, dong, **gia_tri)


def chep(trang: str, dong: int, **gia_tri: object) -> Sua:
    """A copy of one row, added at the end, with some values changed."""
    return lambda d: them(d, trang, replace(getattr(d, trang)[dong], **gia_tri))


def ghi(trang: str, *ban_ghi: object) -> Sua:
    return lambda d: them(d, trang, *ban_ghi)


def xoa(trang: str, **gia_tri: object) -> Sua:
    return lambda d: bo(d, trang, **gia_tri)


def ky(**gia_tri: object) -> Sua:
    return lambda d: replace(d, ky=replace(d.ky, **gia_tri))


def lan_luot(*cac: Sua) -> Sua:
    def ca(d: DuLieu) -> DuLieu:
        for s in cac:
            d = s(d)
        return d

    return ca


def ket_qua(ma: str, **gia_tri: object) -> SuaBang:
    return lambda b: replace(b, ket_qua={**b.ket_qua, ma: replace(b.ket_qua[ma], **gia_tri)})


def nhom_tot(so: int) -> SuaBang:
    """The quota group with DV3 too, and with so many more members rated HTTNV."""

    def sua(b: BangXepLoai) -> BangXepLoai:
        them_vao = ["DV3", *(f"M{i}" for i in range(so))]
        ket_qua = {
            ma: replace(b.ket_qua["DV1"], doi_tuong=ma, muc_quyet_dinh=XS if ma == "DV3" else None)
            for ma in them_vao
        }
        nhom = replace(b.nhom[0], thanh_vien=(*b.nhom[0].thanh_vien, *them_vao))
        return replace(b, ket_qua=b.ket_qua | ket_qua, nhom=(nhom,))

    return sua


def buoc(giai_doan: GiaiDoan, muc: Muc | None) -> Buoc:
    return Buoc(
        ma="mau",
        giai_doan=giai_doan,
        mo_ta="Quy tắc mẫu",
        gia_tri="thực tế mẫu",
        ket_luan=KetLuanBuoc.KHONG_DAT,
        can_cu="Quy định mẫu, mục 9",
        muc=muc,
    )


@dataclass(frozen=True)
class Ca:
    """`noi` = sheet, column, 0-based row of the cell that the problem must name."""

    ma: str
    noi: tuple[str, str, int] | None
    chu: str  # said in the message
    sua: Sua = lambda d: d
    kem_theo: Mapping[str, bool] | None = None
    bang: SuaBang | None = None
    don_vi: str = "SNL"
    can_cu: str = ""  # said in the ground


CA = (
    # --- mã tham chiếu
    Ca("K01", ("tieu_chi", "doi_tuong", 0), "“DV99”", doi("tieu_chi", 0, doi_tuong="DV99"), don_vi=""),
    Ca("K01", ("y_kien", "doi_tuong", 0), "ý là “DV1”", doi("y_kien", 0, doi_tuong="dv-1"), don_vi=""),
    Ca(
        "K01",
        ("tin_nhiem", "doi_tuong", 0),
        "chưa ghi Lê Văn Thử (DV3) giữ chức vụ tại",
        doi("tin_nhiem", 0, doi_tuong="DV3@DU-SNL"),
    ),
    Ca("K01", ("van_ban", "don_vi", 0), "“ABC”", doi("van_ban", 0, don_vi="ABC"), don_vi=""),
    Ca("K02", ("to_chuc", "cap_tren", 1), "“XYZ”", doi("to_chuc", "SNL", cap_tren="XYZ")),
    Ca("K02", ("tap_the", "to_chuc", 3), "“XYZ”", doi("tap_the", "CU-CBT", to_chuc="XYZ"), don_vi=""),
    Ca("K02", ("dang_vien", "to_chuc", 0), "“cb1”", doi("dang_vien", "DV1", to_chuc="cb1"), don_vi=""),
    Ca("K02", ("co_quan_cung_cap", "to_chuc", 0), "“X”", doi("co_quan_cung_cap", 0, to_chuc="X"), don_vi=""),
    Ca("K03", ("chuc_vu", "dang_vien", 4), "“DV33”", doi("chuc_vu", 4, dang_vien="DV33")),
    Ca("K03", ("nhan_xet_213", "dang_vien", 0), "“A”", doi("nhan_xet_213", 0, dang_vien="A"), don_vi=""),
    Ca("K04", ("chuc_vu", "tai", 4), "“CU-X”", doi("chuc_vu", 4, tai="CU-X")),
    Ca("K04", ("bieu_quyet", "noi", 0), "“CB9”", doi("bieu_quyet", 0, noi="CB9")),
    Ca("K04", ("cuoc_hop", "don_vi", 0), "“CB9”", doi("cuoc_hop", 0, don_vi="CB9"), don_vi=""),
    Ca("K05", ("dang_vien", "ma", 6), "đã dùng cho “Chi bộ Thanh tra”", doi("dang_vien", "DV7", ma="CB2")),
    Ca("K05", ("dang_vien", "ma", 6), "“Đặng Thị Mẫu”", doi("dang_vien", "DV7", ma="DV6"), don_vi="CBT"),
    Ca("K06", ("chuc_vu", "dang_vien", 7), "chỉ được đánh giá một lần", chep("chuc_vu", 4)),
    Ca("K07", ("tieu_chi", "tieu_chi", 0), "“dv.9”", doi("tieu_chi", 0, tieu_chi="dv.9")),
    Ca("K08", ("tieu_chi", "tieu_chi", 0), "dành cho tổ chức đảng", doi("tieu_chi", 0, tieu_chi="tc.1")),
    Ca("K09", ("tieu_chi", "tieu_chi", 6), "không biết dùng dòng nào", chep("tieu_chi", 0)),
    Ca("K10", ("van_ban", "mau", 0), "“mau-99”", doi("van_ban", 0, mau="mau-99")),
    Ca("K11", ("kem_theo", "muc", 0), "mục “99”", doi("kem_theo", 0, muc="99")),
    Ca("K11", ("kem_theo", "muc", 0), "“(4)”", doi("kem_theo", 0, muc="(4)")),
    Ca("K12", None, "“KX”", ky(nguoi_ky={"KX": NguoiKy()}), don_vi=""),
    Ca("K12", None, "[thoi_han]", ky(thoi_han={"khong_co": date(2022, 1, 1)}), don_vi=""),
    Ca("K12", None, "[ty_le_25]", ky(ty_le_25={"khong_co": "QĐ mẫu"}), don_vi=""),
    Ca("K13", ("noi_dung", "muc", 0), "“khac”", doi("noi_dung", 0, muc="khac")),
    Ca("K13", ("noi_dung", "muc", 0), "“phan_1”", doi("noi_dung", 0, muc="phan_1")),
    Ca("K14", ("khen_thuong", "danh_hieu", 0), "“Mẫu mực”", doi("khen_thuong", 0, danh_hieu="Mẫu mực")),
    # --- cây tổ chức
    Ca("C01", ("to_chuc", "cap_tren", 2), "chưa ghi cấp trên", doi("to_chuc", "CB1", cap_tren=None), don_vi=""),
    Ca("C02", ("to_chuc", "cap_tren", 2), "là chi bộ trực thuộc nhưng", doi("to_chuc", "CB1", cap_tren="KM"), don_vi=""),
    Ca("C03", ("to_chuc", "cap_tren", 2), "cũng là chi bộ", doi("to_chuc", "CB1", cap_tren="CB2")),
    Ca(
        "C04",
        ("to_chuc", "cap_tren", 2),
        "Chi bộ Văn phòng (CB1) → Chi bộ Thanh tra (CB2) → Chi bộ Văn phòng (CB1)",
        lan_luot(doi("to_chuc", "CB1", cap_tren="CB2"), doi("to_chuc", "CB2", cap_tren="CB1")),
        don_vi="",
    ),
    Ca(
        "C05",
        ("to_chuc", "loai", 5),
        "một kỳ chỉ có một",
        ghi("to_chuc", ToChuc(ma="KN", ten="Đảng bộ Khối Khác", loai=LoaiToChuc.DANG_BO_CAP_TREN)),
        don_vi="",
    ),
    Ca("C06", None, "“KM0”", ky(goc="KM0"), don_vi=""),
    Ca("C07", ("to_chuc", "cap_tren", 1), "lại có cấp trên", ky(goc="SNL")),
    Ca("C08", ("dang_vien", "to_chuc", 0), "không phải là chi bộ", doi("dang_vien", "DV1", to_chuc="SNL")),
    Ca("C09", ("to_chuc", "ma", 4), "chưa có đảng viên", xoa("dang_vien", to_chuc="CBT"), don_vi="CBT"),
    Ca(
        "C10",
        ("to_chuc", "ma", 5),
        "chưa có tổ chức đảng trực thuộc",
        ghi(
            "to_chuc",
            ToChuc(
                ma="SXM",
                ten="Đảng bộ Sở Xây Mẫu",
                loai=LoaiToChuc.DANG_BO_CO_SO,
                cap_tren="KM",
                loai_hinh="a",
            ),
        ),
        don_vi="SXM",
    ),
    # --- tổ chức, tập thể
    Ca("T01", ("to_chuc", "loai_hinh", 1), "chưa ghi loại hình", doi("to_chuc", "SNL", loai_hinh=None)),
    Ca("T02", ("to_chuc", "co_cap_uy", 2), "“Chi ủy Chi bộ Văn phòng”", doi("to_chuc", "CB1", co_cap_uy=False)),
    Ca("T03", ("to_chuc", "co_cap_uy", 2), "không có cấp ủy nào", xoa("tap_the", ma="CU-CB1")),
    Ca("T04", ("to_chuc", "co_ban_thuong_vu", 1), "ban thường vụ", xoa("tap_the", ma="BTV-SNL")),
    Ca("T05", ("tap_the", "loai", 1), "không có ban thường vụ", doi("to_chuc", "SNL", co_ban_thuong_vu=False)),
    Ca(
        "T05",
        ("tap_the", "loai", 2),
        "là chi bộ",
        doi("tap_the", "CU-CB1", loai=LoaiTapThe.BAN_THUONG_VU),
    ),
    Ca("T06", ("to_chuc", "co_cap_uy", 1), "là đảng bộ", doi("to_chuc", "SNL", co_cap_uy=False)),
    Ca("T07", ("tap_the", "loai", 4), "hai tập thể cùng loại", chep("tap_the", 2, ma="CU2", ten="Chi ủy Hai")),
    Ca("T08", ("to_chuc", "loai_hinh", 1), "“z”", doi("to_chuc", "SNL", loai_hinh="z")),
    # --- chức vụ
    Ca("P01", ("chuc_vu", "dung_dau", 4), "Trần Thị Mẫu (DV2) và Lê Văn Thử (DV3)", doi("chuc_vu", 4, dung_dau=True)),
    Ca("P02", ("tap_the", "ma", 3), "chưa có ai", xoa("chuc_vu", tai="CU-CBT"), don_vi="CBT"),
    Ca("P03", ("to_chuc", "ma", 3), "chưa ghi ai là bí thư", xoa("chuc_vu", tai="CB2")),
    Ca("P04", ("chuc_vu", "dung_dau", 3), "không được ghi", doi("chuc_vu", 3, dung_dau=False)),
    Ca("P05", ("chuc_vu", "tai", 4), "chi bộ có chi ủy", doi("chuc_vu", 4, tai="CB1")),
    Ca("P05", ("chuc_vu", "tai", 4), "là đảng bộ", doi("chuc_vu", 4, tai="SNL")),
    Ca("P06", ("chuc_vu", "tai", 4), "Chi bộ Trạm Mẫu (CBT)", doi("chuc_vu", 4, dang_vien="DV7")),
    Ca("P07", ("chuc_vu", "moi_chuyen_den", 4), "mới chuyển đến", doi("chuc_vu", 4, moi_chuyen_den=True)),
    Ca("P08", ("dang_vien", "cap_tren_quan_ly", 4), "không có chức vụ", doi("dang_vien", "DV5", cap_tren_quan_ly=True)),
    Ca("P09", ("dang_vien", "tinh_trang", 4), "không phải là cấp ủy viên", doi("dang_vien", "DV5", tinh_trang=TinhTrang.DINH_CHI_CAP_UY)),
    # --- đảng viên
    Ca(
        "V01",
        ("dang_vien", "tinh_trang", 0),
        "phiếu xếp loại và quyết định xếp loại",
        doi("dang_vien", "DV1", tinh_trang=TinhTrang.MIEN_SINH_HOAT),
        can_cu="dang_vien.mien",
    ),
    Ca("V02", ("dang_vien", "nghi_om_thang", 4), "là 13", doi("dang_vien", "DV5", nghi_om_thang=13)),
    Ca("V03", ("dang_vien", "nghi_thai_san_thang", 3), "là 180", doi("dang_vien", "DV4", nghi_thai_san_thang=180)),
    Ca("V04", ("dang_vien", "chuyen_den_tu", 4), "chưa ghi chi bộ cũ", doi("dang_vien", "DV5", ngay_chuyen_den=date(2022, 3, 1))),
    Ca("V04", ("dang_vien", "ngay_chuyen_den", 4), "chưa ghi ngày", doi("dang_vien", "DV5", chuyen_den_tu="Chi bộ Cũ")),
    Ca(
        "V05",
        ("dang_vien", "nhan_xet_noi_cu", 4),
        "đến 6 tháng",
        doi("dang_vien", "DV5", ngay_chuyen_den=date(2022, 7, 1), chuyen_den_tu="Chi bộ Cũ"),
        can_cu="nhan_xet_noi_cu",
    ),
    Ca("V06", ("dang_vien", "nhan_xet_tam_thoi", 4), "“Chi bộ Tạm”", doi("dang_vien", "DV5", sinh_hoat_tam_thoi="Chi bộ Tạm")),
    Ca("V07", ("dang_vien", "xep_loai_ccvc", 0), "không được tính", doi("dang_vien", "DV1", la_ccvc=False)),
    Ca(
        "V08",
        ("dang_vien", "xep_loai_ccvc", 0),
        "chưa có kết quả",
        doi("dang_vien", "DV1", xep_loai_ccvc=None),
        can_cu="dang_vien.HTNV.ccvc",
    ),
    Ca(
        "V09",
        ("dang_vien", "ho_ten", 4),
        "Chi bộ Thanh tra (CB2)",
        lan_luot(
            doi("dang_vien", "DV1", ho_ten="Hoà Văn Thuý", ngay_sinh=date(1970, 1, 1)),
            doi("dang_vien", "DV5", ho_ten="Hòa Văn Thúy", ngay_sinh=date(1970, 1, 1)),
        ),
    ),
    Ca("V10", ("dang_vien", "ngay_vao_dang", 7), "chưa biết có quyền", doi("dang_vien", "DV8", ngay_vao_dang=None)),
    Ca("V11", ("nhan_xet_213", "dang_vien", 0), "được ghi là miễn", doi("dang_vien", "DV1", mien_213=True)),
    # --- bỏ phiếu
    Ca("B01", ("bieu_quyet", "hop_le", 0), "được 4 nhưng số phiếu hợp lệ là 3", doi("bieu_quyet", 0, tot=3)),
    Ca("B02", ("bieu_quyet", "thu_vao", 0), "được 4 nhưng thu vào 3", doi("bieu_quyet", 0, khong_hop_le=1)),
    Ca("B03", ("bieu_quyet", "thu_vao", 0), "nhiều hơn số phiếu phát ra là 2", doi("bieu_quyet", 0, phat_ra=2)),
    Ca("B04", ("bieu_quyet", "co_mat", 0), "nhiều hơn số triệu tập", doi("bieu_quyet", 0, trieu_tap=2)),
    Ca("B04", ("cuoc_hop", "co_mat", 0), "nhiều hơn số triệu tập", doi("cuoc_hop", 0, trieu_tap=2)),
    Ca("B05", ("bieu_quyet", "phat_ra", 0), "nhiều hơn số có mặt là 2", doi("bieu_quyet", 0, co_mat=2)),
    Ca("B06", ("bieu_quyet", "trieu_tap", 0), "chỉ có 3 đảng viên chính thức", doi("bieu_quyet", 0, trieu_tap=4), can_cu="Điều 3"),
    Ca("B06", ("bieu_quyet", "trieu_tap", 2), "chỉ có 2 người", doi("bieu_quyet", 2, trieu_tap=5)),
    Ca("B07", ("bieu_quyet", "hoan_thanh", 0), "-1", doi("bieu_quyet", 0, hoan_thanh=-1)),
    Ca("B07", ("khen_thuong", "tien_thuong", 0), "-5", doi("khen_thuong", 0, tien_thuong=-5)),
    Ca(
        "B08",
        ("bieu_quyet", "doi_tuong", 0),
        "Quy tắc mẫu",
        bang=ket_qua("DV1", buoc=(buoc(GiaiDoan.PHAM_VI, None),)),
        can_cu="Quy định mẫu, mục 9",
    ),
    Ca(
        "B09",
        ("bieu_quyet", "doi_tuong", 2),
        "chưa kiểm điểm xong",
        doi("to_chuc", "CB1", da_kiem_diem=False),
        can_cu="to_chuc.chua_xong",
    ),
    Ca("B10", ("bieu_quyet", "doi_tuong", 4), "không biết dùng lần nào", chep("bieu_quyet", 0)),
    Ca("B11", ("bieu_quyet", "noi", 3), "giữ chức vụ tại Chi ủy", doi("bieu_quyet", 3, noi="CB1")),
    Ca("B12", ("bieu_quyet", "noi", 0), "thuộc Chi bộ Văn phòng (CB1)", doi("bieu_quyet", 0, noi="CB2")),
    Ca("B13", ("bieu_quyet", "hop_le", 0), "còn trống số phiếu hợp lệ", doi("bieu_quyet", 0, hop_le=None), can_cu="bieu_quyet"),
    Ca("B14", ("tin_nhiem", "tin_nhiem_thap", 0), "10 phiếu", doi("tin_nhiem", 0, tin_nhiem_thap=10)),
    # --- ngày tháng
    Ca("N01", ("dang_vien", "ngay_vao_dang", 4), "không sau ngày sinh", doi("dang_vien", "DV5", ngay_vao_dang=date(1982, 3, 15))),
    Ca("N01", ("dang_vien", "ngay_chinh_thuc", 4), "không sau ngày vào Đảng", doi("dang_vien", "DV5", ngay_chinh_thuc=date(2006, 1, 1))),
    Ca("N02", ("dang_vien", "ngay_vao_dang", 4), "mới 17 tuổi", doi("dang_vien", "DV5", ngay_sinh=date(1989, 6, 2)), can_cu="tuoi_ket_nap"),
    Ca("N03", ("dang_vien", "ngay_chinh_thuc", 4), "mới 11 tháng", doi("dang_vien", "DV5", ngay_chinh_thuc=date(2008, 5, 31)), can_cu="thang_du_bi"),
    Ca("N04", ("dang_vien", "ngay_chinh_thuc", 4), "01/03/2023", doi("dang_vien", "DV5", ngay_chinh_thuc=date(2023, 3, 1))),
    Ca("N05", ("to_chuc", "ngay_thanh_lap", 3), "01/01/2023", doi("to_chuc", "CB2", ngay_thanh_lap=date(2023, 1, 1))),
    Ca("N05", ("tap_the", "ngay_thanh_lap", 2), "01/01/2023", doi("tap_the", "CU-CB1", ngay_thanh_lap=date(2023, 1, 1))),
    Ca("N06", ("chuc_vu", "tu_ngay", 4), "01/02/2023", doi("chuc_vu", 4, tu_ngay=date(2023, 2, 1))),
    Ca("N07", ("bieu_quyet", "ngay", 0), "06/12/2012", doi("bieu_quyet", 0, ngay=date(2012, 12, 6))),
    Ca("N07", ("ky_luat", "ngay", 0), "10/05/2021", doi("ky_luat", 0, ngay=date(2021, 5, 10), ngay_vi_pham=None)),
    Ca(
        "N08",
        ("bieu_quyet", "ngay", 0),
        "05/12/2022",
        doi("bieu_quyet", 0, ngay=date(2022, 12, 2)),
        can_cu="chua_xong",
    ),
    Ca("N09", ("quyet_dinh", "ngay", 0), "trước ngày bỏ phiếu 06/12/2022", doi("quyet_dinh", 0, ngay=date(2022, 12, 1))),
    Ca("N10", ("dang_vien", "ngay_xep_loai_ccvc", 0), "sau khi bỏ phiếu", doi("dang_vien", "DV1", ngay_xep_loai_ccvc=date(2022, 12, 7))),
    Ca("N11", ("nhan_xet_213", "ngay", 0), "sau cuộc họp", doi("nhan_xet_213", 0, ngay=date(2022, 12, 6))),
    Ca(
        "N12",
        ("cuoc_hop", "ngay_gui_du_thao", 0),
        "trước 2 ngày làm việc; phải gửi trước ít nhất 3",
        doi("cuoc_hop", 0, ngay_gui_du_thao=date(2022, 12, 1)),
        can_cu="du_thao_bao_cao",
    ),
    Ca("N12", ("cuoc_hop", "ngay_gui_du_thao", 0), "gửi sau khi họp", doi("cuoc_hop", 0, ngay_gui_du_thao=date(2022, 12, 8))),
    Ca("N13", ("van_ban", "ngay", 1), "trước quyết định xếp loại Trần Thị Mẫu", doi("van_ban", 1, ngay=date(2022, 12, 19))),
    Ca("N14", ("quyet_dinh", "ngay", 2), "tổ chức đảng cấp trên", doi("quyet_dinh", 2, ngay=date(2022, 12, 30))),
    Ca(
        "N14",
        ("quyet_dinh", "ngay", 4),
        "người đứng đầu",
        ghi(
            "quyet_dinh",
            QuyetDinh(doi_tuong="CU-CB1", muc=TOT, ngay=date(2022, 12, 25)),
            QuyetDinh(doi_tuong="DV2@CU-CB1", muc=TOT, ngay=date(2022, 12, 24)),
        ),
    ),
    Ca("N15", ("ky_luat", "ngay_vi_pham", 0), "20/06/2022", doi("ky_luat", 0, ngay_vi_pham=date(2022, 6, 20))),
    # --- số văn bản
    *(
        Ca("S01", ("van_ban", "so", 0), f"“{so}”", doi("van_ban", 0, so=so))
        for so in ("15/TTr-ĐU", "5-TTr/ĐU", "15 - TTr/ĐU", "15-TTr", "15-/ĐU", "Số 15-TTr/ĐU")
    ),
    Ca("S01", ("quyet_dinh", "so", 0), "“8”", doi("quyet_dinh", 0, so="8"), can_cu="36-HD/VPTW"),
    Ca("S02", ("van_ban", "so", 1), "đã dùng cho mẫu “mau-12”", doi("van_ban", 1, so="15-TTr/ĐU")),
    Ca("S03", ("van_ban", "mau", 2), "không biết in số và ngày nào", chep("van_ban", 0)),
    Ca("S04", ("van_ban", "ngay", 0), "chưa có ngày", doi("van_ban", 0, ngay=None)),
    Ca("S05", ("van_ban", "so", 0), "ký hiệu “CB”", doi("van_ban", 0, so="15-TTr/CB")),
    Ca("S06", ("quyet_dinh", "ngay", 1), "21/12/2022", doi("quyet_dinh", 1, ngay=date(2022, 12, 21))),
    # --- giấy kèm theo
    Ca("F01", ("kem_theo", "tep", 0), "Không thấy tệp “a.pdf”", doi("kem_theo", 0, tep="a.pdf")),
    Ca("F01", ("kem_theo", "tep", 0), "có “snl/qd-ccvc.pdf”", doi("kem_theo", 0, tep="SNL\\qđ ccvc.pdf")),
    Ca("F02", ("kem_theo", "tep", 0), "không phải là PDF", kem_theo={**KEM_THEO, "snl/qd-ccvc.pdf": False}),
    *(
        Ca("F03", ("kem_theo", "tep", 0), "nằm ngoài", doi("kem_theo", 0, tep=tep))
        for tep in ("../qd.pdf", "snl/../../qd.pdf", "C:\\qd.pdf", "/qd.pdf", "\\\\may\\qd.pdf", "C:qd.pdf")
    ),
    Ca("F04", ("kem_theo", "tep", 1), "đã dùng cho “Quyết định mẫu”", doi("kem_theo", 1, tep="snl/qd-ccvc.pdf")),
    Ca("F05", ("kem_theo", "giu_rieng", 1), "phải giữ riêng", doi("kem_theo", 1, giu_rieng=False), can_cu="cn.4"),
    Ca(
        "F05",
        ("kem_theo", "giu_rieng", 0),
        "phải giữ riêng",
        doi("kem_theo", 0, ten="Bản kê khai tài sản năm 2022"),
    ),
    Ca("F06", ("kem_theo", "tep", 0), "chưa ghi tên tệp", doi("kem_theo", 0, tep=None)),
    Ca("F07", None, "“thua.pdf”", kem_theo={**KEM_THEO, "thua.pdf": True}, don_vi=""),
    # --- quyết định, tỷ lệ, khen thưởng
    Ca(
        "Q01",
        ("quyet_dinh", "muc", 1),
        "Quy tắc mẫu (thực tế: thực tế mẫu)",
        bang=ket_qua("DV2", buoc=(buoc(GiaiDoan.DIEU_KIEN, XS),), muc_de_xuat=TOT),
        can_cu="Quy định mẫu, mục 9",
    ),
    Ca("Q01", ("quyet_dinh", "muc", 1), "cao hơn mức quy định", bang=ket_qua("DV2", buoc=(buoc(GiaiDoan.TRAN, TOT),))),
    Ca(
        "Q01",
        ("quyet_dinh", "muc", 0),
        "cao hơn mức quy định",
        bang=ket_qua("DV1", buoc=(buoc(GiaiDoan.KHONG_HOAN_THANH, KHT),)),
    ),
    Ca(
        "Q02",
        ("quyet_dinh", "muc", 1),
        "không được xếp loại kỳ này",
        bang=ket_qua("DV2", buoc=(buoc(GiaiDoan.PHAM_VI, None),)),
        can_cu="Quy định mẫu, mục 9",
    ),
    Ca("Q03", ("quyet_dinh", "doi_tuong", 4), "hai quyết định còn hiệu lực", chep("quyet_dinh", 0)),
    Ca("Q04", ("quyet_dinh", "huy_bo", 0), "chưa có quyết định xếp loại lại", doi("quyet_dinh", 0, huy_bo=True)),
    Ca("Q05", ("quyet_dinh", "ly_do", 0), "chưa ghi lý do", doi("quyet_dinh", 0, huy_bo=True)),
    Ca("Q06", ("quyet_dinh", "muc", 1), "cao hơn mức đề xuất", bang=ket_qua("DV2", muc_de_xuat=TOT)),
    Ca("Q07", ("quyet_dinh", "muc", 0), "thấp hơn mức đề xuất", bang=ket_qua("DV1", muc_de_xuat=XS)),
    Ca(
        "Q08",
        ("quyet_dinh", "muc", 4),
        "quyết định 2 “Hoàn thành xuất sắc nhiệm vụ” (Trần Thị Mẫu (DV2), Lê Văn Thử (DV3)) trong khi có 1",
        ghi("quyet_dinh", QuyetDinh(doi_tuong="DV3", muc=XS)),
        bang=nhom_tot(0),
        can_cu="Quy định mẫu, mục 3",
    ),
    Ca(
        "Q09",
        ("quyet_dinh", "muc", 4),
        "trong khi có 8 “Hoàn thành tốt nhiệm vụ”; không quá 20%",
        ghi("quyet_dinh", QuyetDinh(doi_tuong="DV3", muc=XS)),
        bang=nhom_tot(7),
    ),
    Ca("Q10", ("khen_thuong", "doi_tuong", 0), "xếp loại “Hoàn thành tốt nhiệm vụ”", doi("quyet_dinh", 1, muc=TOT), can_cu="nam"),
    Ca(
        "Q11",
        ("khen_thuong", "danh_hieu", 0),
        "năm 2018, 2019, 2020.",
        doi("khen_thuong", 0, danh_hieu="Xuất sắc 5 năm liền"),
        can_cu="nhieu_nam",
    ),
    # --- chữ, nội dung
    Ca("X01", ("y_kien", "noi_dung", 0), "TCVN3", doi("y_kien", 0, noi_dung="§ång chÝ cÇn cè g¾ng")),
    Ca("X01", ("dang_vien", "ho_ten", 4), "VNI", doi("dang_vien", "DV5", ho_ten="Nguyeãn Vaên Maãu")),
    *(
        Ca("X02", ("y_kien", "noi_dung", 0), f"“{chu}”", doi("y_kien", 0, noi_dung=chu))
        for chu in ("None", "nan", "#N/A", "N/A")
    ),
    Ca("X03", ("to_chuc", "ten", 3), "viết “uỷ”", doi("to_chuc", "CB2", ten="Chi bộ Đảng uỷ")),
    Ca("X04", ("lich_su", "nam", 0), "ghi năm 2022", doi("lich_su", 0, nam=2022)),
    Ca("X05", ("lich_su", "muc", 2), "ghi hai mức", ghi("lich_su", LichSu(doi_tuong="DV2", nam=2021, muc=HT))),
    Ca("X06", ("tieu_chi", "doi_tuong", 0), "thiếu đánh giá 1 tiêu chí: Nhiệm vụ được giao", xoa("tieu_chi", doi_tuong="DV1", tieu_chi="dv.2"), can_cu="dv.2"),
    Ca("X07", ("chi_tieu", "so_luong", 0), "số lượng 0", doi("chi_tieu", 0, so_luong=0)),
    Ca("X08", ("y_kien", "noi_dung", 0), "của Trần Thị Mẫu", doi("y_kien", 0, noi_dung="  ")),
    Ca("X09", ("ky_luat", "hinh_thuc", 0), "“Giải tán”", doi("ky_luat", 0, hinh_thuc=HinhThucKyLuat.GIAI_TAN), can_cu="Điều 35"),
    Ca("X09", ("ky_luat", "hinh_thuc", 0), "đối với tổ chức đảng", doi("ky_luat", 0, doi_tuong="CB2", hinh_thuc=HinhThucKyLuat.KHAI_TRU)),
)  # fmt: skip


def chay(ca: Ca) -> list[Problem]:
    bang = bang_mau()
    return kiem_tra(
        ca.sua(du_lieu_mau()),
        quy_dinh_mau(),
        kem_theo=KEM_THEO if ca.kem_theo is None else ca.kem_theo,
        bang=ca.bang(bang) if ca.bang else bang,
    )


@pytest.mark.parametrize("ca", CA, ids=lambda ca: f"{ca.ma}-{ca.chu[:30]}")
def test_moi_ma_bao_dung_o(ca: Ca) -> None:
    du_lieu = ca.sua(du_lieu_mau())
    dung_ma = [p for p in chay(ca) if p.ma == ca.ma]
    hop = [p for p in dung_ma if ca.chu in p.thong_bao]
    assert hop, dung_ma
    if ca.noi is not None:
        trang, khoa, dong = ca.noi
        assert {(p.tep, p.trang, p.o) for p in hop} == {
            (TEP, trang, o(getattr(du_lieu, trang), khoa, dong))
        }
    p = hop[0]
    assert p.muc_do is MA_LOI[ca.ma][0]
    assert p.don_vi == ca.don_vi
    assert ca.can_cu in p.can_cu
    assert p.cach_sua.endswith((".", "”", "?"))


@pytest.mark.parametrize("bang", [None, bang_mau()], ids=["chua_xep_loai", "da_xep_loai"])
def test_du_lieu_dung_khong_bao_gi(bang: BangXepLoai | None) -> None:
    assert kiem_tra(du_lieu_mau(), quy_dinh_mau(), kem_theo=KEM_THEO, bang=bang) == []


def test_moi_ma_deu_co_ca() -> None:
    assert {ca.ma for ca in CA} == {ma for ma in MA_LOI if not ma.startswith("D")}


@pytest.mark.parametrize(
    "sua",
    [
        pytest.param(xoa("bieu_quyet"), id="chua bỏ phiếu"),
        pytest.param(lan_luot(xoa("quyet_dinh"), xoa("khen_thuong")), id="chưa quyết định"),
        pytest.param(lan_luot(xoa("tieu_chi"), xoa("bieu_quyet")), id="chưa tự đánh giá"),
        pytest.param(doi("bieu_quyet", 0, hop_le=2, khong_hop_le=1, tot=1), id="phiếu hỏng"),
        pytest.param(doi("dang_vien", "DV2", ho_ten="Lê Văn Thử"), id="trùng tên khác ngày sinh"),
        pytest.param(doi("dang_vien", "DV5", ngay_chuyen_den=date(2022, 6, 30), chuyen_den_tu="Chi bộ Cũ"), id="nơi cũ chưa đủ tháng"),
        pytest.param(doi("dang_vien", "DV5", nghi_om_thang=12, nghi_thai_san_thang=0), id="nghỉ cả năm"),
        pytest.param(doi("dang_vien", "DV5", ngay_sinh=date(1989, 6, 1)), id="đúng 18 tuổi"),
        pytest.param(doi("cuoc_hop", 0, ngay_gui_du_thao=date(2022, 11, 30)), id="đúng 3 ngày làm việc"),
        pytest.param(doi("quyet_dinh", 0, so="105-QĐ/BTCTU-BDVTU", ngay=date(2022, 12, 21)), id="hai cơ quan"),
        pytest.param(doi("kem_theo", 0, tep=".\\snl\\qd-ccvc.pdf"), id="gạch chéo của Windows"),
        pytest.param(doi("y_kien", 0, noi_dung="Ông Müller và lễ Noël; µm; A·B"), id="tên nước ngoài"),
        pytest.param(doi("dang_vien", "DV5", ho_ten="Lò Văn Nan"), id="tên giống chữ máy"),
        pytest.param(doi("chuc_vu", 5, chuc_vu="Phó Bí thư phụ trách"), id="phó phụ trách đứng đầu"),
    ],
)  # fmt: skip
def test_truong_hop_dung_khong_bi_bat(sua: Sua) -> None:
    assert kiem_tra(sua(du_lieu_mau()), quy_dinh_mau(), kem_theo=KEM_THEO) == []


def test_dung_ty_le_thi_khong_bao() -> None:
    """Ten HTTNV allow two HTXSNV; fewer than five allow one; an unknown level may still fit."""
    du_lieu = ghi("quyet_dinh", QuyetDinh(doi_tuong="DV3", muc=XS))(du_lieu_mau())
    for so, ma in ((9, []), (8, ["Q09"]), (3, ["Q08"])):
        bang = nhom_tot(so)(bang_mau())
        loi = kiem_tra(du_lieu, quy_dinh_mau(), kem_theo=KEM_THEO, bang=bang)
        assert [p.ma for p in loi if p.ma in ("Q08", "Q09")] == ma


def test_con_muc_chua_ro_thi_chua_noi_vuot_moi_cach() -> None:
    du_lieu = ghi("quyet_dinh", QuyetDinh(doi_tuong="DV3", muc=XS))(du_lieu_mau())
    bang = nhom_tot(9)(bang_mau())
    chua_ro = {f"M{i}": replace(bang.ket_qua[f"M{i}"], muc_de_xuat=None) for i in range(9)}
    bang = replace(bang, ket_qua=bang.ket_qua | chua_ro)
    loi = kiem_tra(du_lieu, quy_dinh_mau(), kem_theo=KEM_THEO, bang=bang)
    (p,) = (p for p in loi if p.ma in ("Q08", "Q09"))
    assert p.ma == "Q09"
    assert "còn 9 đối tượng chưa có mức" in p.thong_bao


def test_huy_roi_xep_loai_lai_thi_giu_ca_hai_quyet_dinh() -> None:
    du_lieu = lan_luot(
        doi("quyet_dinh", 0, huy_bo=True, ly_do="Phát hiện khuyết điểm"),
        chep("quyet_dinh", 0, huy_bo=False, muc=HT, so="10-QĐ/ĐU", ngay=date(2022, 12, 26)),
    )(du_lieu_mau())
    bang = ket_qua("DV1", muc_de_xuat=HT)(bang_mau())
    assert kiem_tra(du_lieu, quy_dinh_mau(), kem_theo=KEM_THEO, bang=bang) == []


def test_dong_khong_ro_cua_ai_thi_dung_don_vi_cua_tep() -> None:
    """Each office sends its own workbook: a typing error in one must not stop the others."""
    goc = du_lieu_mau()
    sai = danh_so(thay(goc, "tieu_chi", 0, doi_tuong="??"), "cbt.xlsx")
    du_lieu = replace(
        goc,
        to_chuc=tuple(sai.to_chuc[i] if t.ma == "CBT" else t for i, t in enumerate(goc.to_chuc)),
        tieu_chi=sai.tieu_chi,
    )
    (p,) = (p for p in kiem_tra(du_lieu, quy_dinh_mau(), kem_theo=KEM_THEO) if p.ma == "K01")
    assert (p.tep, p.don_vi) == ("cbt.xlsx", "CBT")


def test_mot_cuoc_bo_phieu_trieu_tap_thua_chi_bao_mot_lan() -> None:
    du_lieu = lan_luot(doi("bieu_quyet", 0, trieu_tap=9), doi("bieu_quyet", 1, trieu_tap=9))(
        du_lieu_mau()
    )
    loi = kiem_tra(du_lieu, quy_dinh_mau(), kem_theo=KEM_THEO)
    assert [p.ma for p in loi] == ["B06"]
