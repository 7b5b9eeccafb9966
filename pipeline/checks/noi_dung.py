"""What is said of a subject: criteria, targets, comments, history, discipline."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.bieu_quyet import co_phieu
from pipeline.checks.boi_canh import BoiCanhKiemTra, noi_cua
from pipeline.model import (
    BieuQuyet,
    HinhThucKyLuat,
    LichSu,
    LoaiDoiTuong,
    TieuChi,
)
from pipeline.problems import Problem

__all__ = [
    "kiem_chi_tieu",
    "kiem_du_tieu_chi",
    "kiem_hinh_thuc_ky_luat",
    "kiem_lich_su",
    "kiem_y_kien",
]

# Điều lệ Đảng, Điều 35: forms of discipline of organisations and of members.
_DIEU_35 = "Điều lệ Đảng, Điều 35"
_CUA_TO_CHUC = (HinhThucKyLuat.KHIEN_TRACH, HinhThucKyLuat.CANH_CAO, HinhThucKyLuat.GIAI_TAN)
_CUA_DANG_VIEN = (
    HinhThucKyLuat.KHIEN_TRACH,
    HinhThucKyLuat.CANH_CAO,
    HinhThucKyLuat.CACH_CHUC,
    HinhThucKyLuat.KHAI_TRU,
)


def kiem_lich_su(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X04, X05: history that is not past, and two levels for one year."""
    nam = bc.du_lieu.ky.nam
    thay: dict[tuple[str, int], LichSu] = {}
    for r in bc.du_lieu.lich_su:
        if r.nam >= nam:
            yield bc.loi(
                "X04",
                r,
                "nam",
                f"Lịch sử xếp loại của {bc.ten(r.doi_tuong)} ghi năm {r.nam}, không trước năm đánh "
                f"giá {nam}.",
                "Trang “Lịch sử” chỉ ghi các năm trước; mức của năm này do kỳ này xác định.",
            )
        truoc = thay.setdefault((r.doi_tuong, r.nam), r)
        if truoc.muc is not r.muc:
            yield bc.loi(
                "X05",
                r,
                "muc",
                f"{bc.ten(r.doi_tuong)} năm {r.nam} ghi hai mức: {truoc.muc.ten} ("
                f"{noi_cua(truoc, 'muc')}) và {r.muc.ten}.",
                "Giữ một dòng, theo quyết định có hiệu lực của năm đó.",
            )


def kiem_du_tieu_chi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X06: a rated subject whose assessment was begun, or voted on, lacks some criteria."""
    for ma in bc.doi_tuong:
        cac_dong = bc.du_lieu.cua(TieuChi, ma)
        phieu = bc.du_lieu.cua(BieuQuyet, ma)
        if not cac_dong and not any(co_phieu(b) for b in phieu):
            continue
        if bc.buoc_ngoai(ma) is not None:
            continue
        co = {r.tieu_chi for r in cac_dong if r.cap_do is not None or r.diem is not None}
        thieu = [t for t in bc.tieu_chi_cho(ma) if t.ma not in co and not t.neu_co]
        if thieu:
            yield bc.loi(
                "X06",
                cac_dong[0] if cac_dong else phieu[0],
                "doi_tuong",
                f"{bc.ten(ma)} còn thiếu đánh giá {len(thieu)} tiêu chí: "
                + "; ".join(t.ten for t in thieu)
                + ".",
                "Ghi cấp độ của các tiêu chí này ở trang “Tiêu chí”.",
                can_cu=thieu[0].can_cu,
            )


def kiem_chi_tieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X07: a row that stands for fewer than one target."""
    for r in bc.du_lieu.chi_tieu:
        if r.so_luong < 1:
            yield bc.loi(
                "X07",
                r,
                "so_luong",
                f"Chỉ tiêu “{r.ten}” của {bc.ten(r.doi_tuong)} ghi số lượng {r.so_luong}.",
                "Ghi số chỉ tiêu mà dòng này đại diện, ít nhất là 1.",
            )


def kiem_y_kien(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X08: a comment without text."""
    for r in bc.du_lieu.y_kien:
        if not (r.noi_dung or "").strip():
            ai = f" của {r.nguoi_gop_y}" if r.nguoi_gop_y else ""
            yield bc.loi(
                "X08",
                r,
                "noi_dung",
                f"Ý kiến{ai} về {bc.ten(r.doi_tuong)} chưa có nội dung.",
                "Ghi nội dung góp ý theo biên bản, hoặc xóa dòng này.",
            )


def kiem_hinh_thuc_ky_luat(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X09: a form of discipline that does not exist for such a subject."""
    for r in bc.du_lieu.ky_luat:
        loai = bc.du_lieu.loai_doi_tuong(r.doi_tuong)
        if loai is None:
            continue
        la_to_chuc = loai in (LoaiDoiTuong.TO_CHUC, LoaiDoiTuong.TAP_THE)
        hop_le = _CUA_TO_CHUC if la_to_chuc else _CUA_DANG_VIEN
        if r.hinh_thuc not in hop_le:
            yield bc.loi(
                "X09",
                r,
                "hinh_thuc",
                f"{bc.ten(r.doi_tuong)}: không có hình thức kỷ luật “{r.hinh_thuc.ten}” đối với "
                f"{'tổ chức đảng' if la_to_chuc else 'đảng viên'}.",
                f"Chọn một trong: {', '.join(h.ten for h in hop_le)}; hoặc sửa mã đối tượng.",
                can_cu=_DIEU_35,
            )
