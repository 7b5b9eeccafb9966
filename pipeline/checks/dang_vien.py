"""Members: situations that contradict one another, or need a paper that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.bieu_quyet import co_phieu
from pipeline.checks.boi_canh import BoiCanhKiemTra, ngay_viet
from pipeline.model import BieuQuyet, ChucVu, DangVien, LoaiDoiTuong
from pipeline.problems import Problem
from pipeline.vi.van_ban import theo_kieu

__all__ = [
    "kiem_ccvc",
    "kiem_chuyen_den",
    "kiem_mien_213",
    "kiem_ngay_vao_dang",
    "kiem_nghi",
    "kiem_sinh_hoat_tam_thoi",
    "kiem_tinh_trang",
    "kiem_trung_nguoi",
]

_THANG_TRONG_NAM = 12


def kiem_tinh_trang(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V01: exempt or suspended, so not rated, yet with votes or a decision."""
    cac_chuc_vu: dict[str, list[ChucVu]] = {}
    for c in bc.du_lieu.chuc_vu:
        cac_chuc_vu.setdefault(c.dang_vien, []).append(c)
    for d in bc.du_lieu.dang_vien:
        cac_ma = [(LoaiDoiTuong.DANG_VIEN, d.ma)]
        cac_ma += [(LoaiDoiTuong.LANH_DAO, c.ma) for c in cac_chuc_vu.get(d.ma, ())]
        for loai, ma in cac_ma:
            quy_tac = bc.ngoai_pham_vi(loai, d.tinh_trang)
            if quy_tac is None:
                continue
            viec = []
            if any(co_phieu(b) for b in bc.du_lieu.cua(BieuQuyet, ma)):
                viec.append("phiếu xếp loại")
            if bc.quyet_dinh_hieu_luc(ma):
                viec.append("quyết định xếp loại")
            if viec:
                yield bc.loi(
                    "V01",
                    d,
                    "tinh_trang",
                    f"{bc.ten(ma)} có tình trạng “{d.tinh_trang.ten}”, không thuộc đối tượng xếp "
                    f"loại, nhưng đã có {' và '.join(viec)}.",
                    "Sửa tình trạng, hoặc bỏ các dòng đó.",
                    can_cu=quy_tac.can_cu,
                )


def kiem_nghi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V02, V03: months of leave in one year, below zero or above twelve."""
    for d in bc.du_lieu.dang_vien:
        for ma, khoa, ten in (
            ("V02", "nghi_om_thang", "nghỉ ốm"),
            ("V03", "nghi_thai_san_thang", "nghỉ thai sản"),
        ):
            thang = getattr(d, khoa)
            if thang is not None and not 0 <= thang <= _THANG_TRONG_NAM:
                yield bc.loi(
                    ma,
                    d,
                    khoa,
                    f"{bc.ten(d.ma)}: số tháng {ten} trong năm là {thang:g}; một năm chỉ có "
                    f"{_THANG_TRONG_NAM} tháng.",
                    "Ghi số tháng nghỉ trong năm đánh giá (không ghi số ngày).",
                )


def kiem_chuyen_den(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V04, V05: a transfer half recorded; long at the former cell without its comment."""
    dinh_muc = bc.dinh_muc("nhan_xet_noi_cu")
    nam = bc.du_lieu.ky.nam
    for d in bc.du_lieu.dang_vien:
        if (d.ngay_chuyen_den is None) != (not d.chuyen_den_tu):
            co_ngay = d.ngay_chuyen_den is not None
            yield bc.loi(
                "V04",
                d,
                "chuyen_den_tu" if co_ngay else "ngay_chuyen_den",
                f"{bc.ten(d.ma)} đã ghi {'ngày chuyển đến' if co_ngay else 'chi bộ cũ'} nhưng chưa "
                f"ghi {'chi bộ cũ' if co_ngay else 'ngày chuyển đến'}.",
                "Ghi đủ cả hai ô, hoặc xóa cả hai nếu không chuyển trong năm.",
            )
        if d.ngay_chuyen_den is None or d.ngay_chuyen_den.year != nam or dinh_muc is None:
            continue
        thang_noi_cu = d.ngay_chuyen_den.month - 1  # whole months of the year before the transfer
        if thang_noi_cu >= dinh_muc.gia_tri and not d.nhan_xet_noi_cu:
            yield bc.loi(
                "V05",
                d,
                "nhan_xet_noi_cu",
                f"{bc.ten(d.ma)} chuyển đến ngày {ngay_viet(d.ngay_chuyen_den)}, ở nơi cũ đến "
                f"{thang_noi_cu} tháng trong năm, nhưng chưa có nhận xét của chi bộ cũ.",
                "Lấy nhận xét của chi bộ nơi chuyển đi rồi ghi “Có” ở cột này.",
                can_cu=dinh_muc.can_cu,
            )


def kiem_sinh_hoat_tam_thoi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V06: in temporary activity elsewhere without that cell's comment."""
    for d in bc.du_lieu.dang_vien:
        if d.sinh_hoat_tam_thoi and not d.nhan_xet_tam_thoi:
            yield bc.loi(
                "V06",
                d,
                "nhan_xet_tam_thoi",
                f"{bc.ten(d.ma)} sinh hoạt tạm thời tại “{d.sinh_hoat_tam_thoi}” nhưng chưa có "
                "nhận xét của chi bộ đó.",
                "Lấy nhận xét của chi bộ nơi sinh hoạt tạm thời rồi ghi “Có” ở cột này.",
                can_cu=bc.can_cu("nhan_xet_noi_tam_thoi"),
            )


def kiem_ccvc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V07, V08: a civil-servant rating of one who is none, or none of one who is."""
    for d in bc.du_lieu.dang_vien:
        if not d.la_ccvc and d.xep_loai_ccvc is not None:
            yield bc.loi(
                "V07",
                d,
                "xep_loai_ccvc",
                f"{bc.ten(d.ma)} có xếp loại cán bộ, công chức, viên chức “{d.xep_loai_ccvc.ten}” "
                "nhưng không được ghi là cán bộ, công chức, viên chức, nên không được tính.",
                "Ghi “Có” ở cột cán bộ, công chức, viên chức, hoặc bỏ trống mức xếp loại.",
            )
        elif d.la_ccvc and d.xep_loai_ccvc is None:
            if bc.ngoai_pham_vi(LoaiDoiTuong.DANG_VIEN, d.tinh_trang):
                continue
            yield bc.loi(
                "V08",
                d,
                "xep_loai_ccvc",
                f"{bc.ten(d.ma)} là cán bộ, công chức, viên chức nhưng chưa có kết quả xếp loại "
                "cán bộ, công chức, viên chức.",
                "Ghi mức và ngày xếp loại theo quyết định của cấp có thẩm quyền.",
                can_cu=next((k.can_cu for k in bc.quy_dinh.dieu_kien if k.kieu == "ccvc"), ""),
            )


def kiem_trung_nguoi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V09: one name and birth date under two codes, however the tone marks are placed."""
    thay: dict[tuple[object, str], DangVien] = {}
    for d in bc.du_lieu.dang_vien:
        if d.ngay_sinh is None:
            continue
        khoa = (d.ngay_sinh, theo_kieu(d.ho_ten, "ủy").casefold())
        truoc = thay.setdefault(khoa, d)
        if truoc.ma != d.ma:
            yield bc.loi(
                "V09",
                d,
                "ho_ten",
                f"{bc.ten(d.ma)} ở {bc.ten(d.to_chuc)} và {bc.ten(truoc.ma)} ở "
                f"{bc.ten(truoc.to_chuc)} cùng họ tên, cùng ngày sinh {ngay_viet(d.ngay_sinh)}.",
                "Nếu là một người, chỉ giữ dòng ở chi bộ nơi sinh hoạt chính thức; nếu là hai "
                "người, không phải sửa gì.",
            )


def kiem_ngay_vao_dang(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V10: neither date of admission nor of full membership."""
    for d in bc.du_lieu.dang_vien:
        if d.ngay_vao_dang is None and d.ngay_chinh_thuc is None:
            yield bc.loi(
                "V10",
                d,
                "ngay_vao_dang",
                f"{bc.ten(d.ma)} chưa có ngày vào Đảng và ngày chính thức, nên chưa biết có quyền "
                "bỏ phiếu không và có đủ thời gian để xếp loại không.",
                "Ghi ngày vào Đảng; đảng viên chính thức thì ghi cả ngày chính thức.",
            )


def kiem_mien_213(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """V11: exempt from activity at the place of residence, yet commented on from there."""
    for r in bc.du_lieu.nhan_xet_213:
        d = bc.du_lieu.dang_vien_theo_ma.get(r.dang_vien)
        if d is not None and d.mien_213:
            yield bc.loi(
                "V11",
                r,
                "dang_vien",
                f"{bc.ten(d.ma)} được ghi là miễn sinh hoạt nơi cư trú nhưng có nhận xét của nơi "
                "cư trú.",
                "Kiểm tra lại; nếu nơi cư trú vẫn gửi nhận xét thì không phải sửa gì.",
            )
