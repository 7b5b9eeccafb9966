"""Checks of the records: pure functions, each giving problems, none stopping another.

`kiem_tra` runs them all. A check looks at the whole cycle through `BoiCanhKiemTra` and
yields `Problem`s whose codes are in `pipeline.problems.MA_LOI` and docs/loi.md. Broken
data (unknown codes, circles, empty cells) never stops a check.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.checks import (
    bieu_quyet,
    cay,
    chu,
    chuc_vu,
    dang_vien,
    kem_theo,
    khoa,
    ngay_thang,
    noi_dung,
    quyet_dinh,
    to_chuc,
    trinh_tu,
    van_ban,
)
from pipeline.checks.boi_canh import BoiCanhKiemTra, KiemTra
from pipeline.model import BangXepLoai, DuLieu
from pipeline.problems import Problem, sap_xep
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = ["SAU_XEP_LOAI", "TAT_CA", "TRUOC_XEP_LOAI", "BoiCanhKiemTra", "kiem_tra"]

TRUOC_XEP_LOAI: tuple[KiemTra, ...] = (
    khoa.kiem_doi_tuong,
    khoa.kiem_tham_chieu,
    khoa.kiem_trung_ma,
    khoa.kiem_tieu_chi,
    khoa.kiem_mau,
    khoa.kiem_danh_muc,
    khoa.kiem_de_muc,
    khoa.kiem_danh_hieu,
    khoa.kiem_ky,
    cay.kiem_cap_tren,
    cay.kiem_vong,
    cay.kiem_goc,
    cay.kiem_la,
    to_chuc.kiem_loai_hinh,
    to_chuc.kiem_cap_uy,
    to_chuc.kiem_tap_the,
    chuc_vu.kiem_dung_dau,
    chuc_vu.kiem_noi_giu_chuc_vu,
    chuc_vu.kiem_nguoi_giu_chuc_vu,
    dang_vien.kiem_tinh_trang,
    dang_vien.kiem_nghi,
    dang_vien.kiem_chuyen_den,
    dang_vien.kiem_sinh_hoat_tam_thoi,
    dang_vien.kiem_ccvc,
    dang_vien.kiem_trung_nguoi,
    dang_vien.kiem_ngay_vao_dang,
    dang_vien.kiem_mien_213,
    bieu_quyet.kiem_so_phieu,
    bieu_quyet.kiem_trieu_tap,
    bieu_quyet.kiem_so_am,
    bieu_quyet.kiem_trung_bieu_quyet,
    bieu_quyet.kiem_noi_bieu_quyet,
    bieu_quyet.kiem_tin_nhiem,
    ngay_thang.kiem_ngay_dang_vien,
    ngay_thang.kiem_tuoi_ket_nap,
    ngay_thang.kiem_du_bi,
    ngay_thang.kiem_ngay_tuong_lai,
    ngay_thang.kiem_ngoai_ky,
    ngay_thang.kiem_gui_du_thao,
    trinh_tu.kiem_bo_phieu_sau_hop,
    trinh_tu.kiem_quyet_dinh_sau_bo_phieu,
    trinh_tu.kiem_ccvc_truoc,
    trinh_tu.kiem_nhan_xet_213_truoc,
    trinh_tu.kiem_khen_thuong_sau,
    trinh_tu.kiem_cap_duoi_truoc,
    trinh_tu.kiem_vi_pham_truoc,
    van_ban.kiem_dang_so,
    van_ban.kiem_trung_so,
    van_ban.kiem_so_ngay,
    van_ban.kiem_ky_hieu,
    van_ban.kiem_mot_so_hai_ngay,
    kem_theo.kiem_tep,
    kem_theo.kiem_giu_rieng,
    kem_theo.kiem_tep_thua,
    quyet_dinh.kiem_hai_quyet_dinh,
    quyet_dinh.kiem_huy_bo,
    noi_dung.kiem_lich_su,
    noi_dung.kiem_chi_tieu,
    noi_dung.kiem_y_kien,
    noi_dung.kiem_hinh_thuc_ky_luat,
    chu.kiem_chu,
    chu.kiem_kieu_dau,
)


# These ask who is rated at all, or compare what was decided with what the rules allow.
SAU_XEP_LOAI: tuple[KiemTra, ...] = (
    bieu_quyet.kiem_duoc_bieu_quyet,
    quyet_dinh.kiem_muc_quyet_dinh,
    quyet_dinh.kiem_ty_le,
    quyet_dinh.kiem_khen_thuong,
    noi_dung.kiem_du_tieu_chi,
)

TAT_CA: tuple[KiemTra, ...] = (*TRUOC_XEP_LOAI, *SAU_XEP_LOAI)


def kiem_tra(
    du_lieu: DuLieu,
    quy_dinh: QuyDinh,
    *,
    kem_theo: Mapping[str, bool],
    bang: BangXepLoai | None = None,
    cac: Sequence[KiemTra] = TAT_CA,
) -> list[Problem]:
    """All problems of the records of a cycle, each once, sorted by file, sheet and cell.

    `kem_theo` gives each file below kem-theo/, by its relative path with "/", whether it
    is a readable PDF; `bang` the rating, which the checks of `SAU_XEP_LOAI` look at; `cac`
    the checks to run.
    """
    bc = BoiCanhKiemTra(du_lieu=du_lieu, quy_dinh=quy_dinh, kem_theo=kem_theo, bang=bang)
    return sap_xep(loi for kiem in cac for loi in kiem(bc))
