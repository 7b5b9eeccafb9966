"""When a paper of a checklist applies to a unit or a person, in words when it does not."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import DangVien, DuLieu, KhenThuong, LoaiToChuc, ToChuc
from pipeline.regulation.giay_to import Can

__all__ = ["ly_do_khong_ap_dung"]


def ly_do_khong_ap_dung(
    can: Sequence[Can], dl: DuLieu, t: ToChuc, d: DangVien | None = None
) -> str:
    """The first condition that does not hold, in words; "" when all hold."""
    return next((ly_do for c in can if (ly_do := _ly_do(c, dl, t, d))), "")


def _ly_do(can: Can, dl: DuLieu, t: ToChuc, d: DangVien | None) -> str:
    duoi = dl.cay(t.ma)[1:]
    co_bo_phan = any(
        dl.to_chuc_theo_ma[m].loai is LoaiToChuc.DANG_BO_BO_PHAN
        for m in duoi
        if m in dl.to_chuc_theo_ma
    )
    giu_chuc_vu = d is not None and any(c.dang_vien == d.ma for c in dl.chuc_vu)
    dat, ly_do = {
        "cap_uy": (dl.cap_uy_cua(t.ma) is not None, "chi bộ không có chi ủy"),
        "khong_cap_uy": (dl.cap_uy_cua(t.ma) is None, "đơn vị có cấp ủy"),
        "chuc_vu": (bool(_chuc_vu(dl, t.ma)), "chưa ghi cấp ủy viên nào"),
        "truc_thuoc": (bool(duoi), "không có tổ chức đảng trực thuộc"),
        "cap_uy_truc_thuoc": (
            any(dl.cap_uy_cua(m) for m in duoi),
            "không có cấp ủy trực thuộc",
        ),
        "chuc_vu_truc_thuoc": (
            any(_chuc_vu(dl, m) for m in duoi),
            "không có cấp ủy viên trực thuộc",
        ),
        "co_bo_phan": (co_bo_phan, "không có đảng bộ bộ phận"),
        "khong_bo_phan": (not co_bo_phan, "có đảng bộ bộ phận"),
        "khen_thuong_dang_vien": (
            any(dl.cua(KhenThuong, x.ma) for x in dl.dang_vien_ca_cay(t.ma)),
            "chưa chọn đảng viên khen thưởng",
        ),
        "khen_thuong_truc_thuoc": (
            any(dl.cua(KhenThuong, m) for m in duoi),
            "chưa chọn tổ chức đảng khen thưởng",
        ),
        "ccvc": (
            any(x.la_ccvc for x in dl.dang_vien_ca_cay(t.ma)),
            "đơn vị không có cán bộ, công chức, viên chức",
        ),
        "noi_cu_tru": (d is None or not d.mien_213, "được miễn sinh hoạt nơi cư trú"),
        "mien_noi_cu_tru": (d is not None and d.mien_213, "không thuộc diện miễn nơi cư trú"),
        "giu_chuc_vu": (giu_chuc_vu, "không giữ chức vụ lãnh đạo, quản lý"),
        "trong_he_thong": (
            d is not None and d.la_ccvc and not giu_chuc_vu,
            "giữ chức vụ lãnh đạo, quản lý hoặc không làm việc trong hệ thống chính trị",
        ),
        "ngoai_he_thong": (
            d is not None and not d.la_ccvc and not giu_chuc_vu,
            "giữ chức vụ lãnh đạo, quản lý hoặc làm việc trong hệ thống chính trị",
        ),
    }[can]
    return "" if dat else ly_do


def _chuc_vu(dl: DuLieu, to_chuc: str) -> bool:
    cap_uy = dl.cap_uy_cua(to_chuc)
    return bool(dl.chuc_vu_tai(cap_uy.ma if cap_uy else to_chuc))
