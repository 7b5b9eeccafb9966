"""Leading posts: one head in each place, and every post where it can be."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.boi_canh import BoiCanhKiemTra
from pipeline.model import ChucVu, LoaiTapThe, TinhTrang
from pipeline.problems import Problem
from pipeline.vi.van_ban import khoa_tim

__all__ = ["kiem_dung_dau", "kiem_nguoi_giu_chuc_vu", "kiem_noi_giu_chuc_vu"]

_CUA_DANG = (LoaiTapThe.CAP_UY, LoaiTapThe.BAN_THUONG_VU)


def kiem_dung_dau(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """P01-P04, P07: the head of each collective, and of each cell without chi ủy."""
    d = bc.du_lieu
    for t in d.tap_the:
        yield from _mot_dung_dau(bc, d.chuc_vu_tai(t.ma))
        noi = [t.ma]
        if t.loai is LoaiTapThe.BAN_THUONG_VU:  # its head is the committee's, recorded there
            noi += [x.ma for x in bc.tap_the_cua(t.to_chuc, LoaiTapThe.CAP_UY)]
        if not any(c.dung_dau for ma in noi for c in d.chuc_vu_tai(ma)):
            yield bc.loi(
                "P02",
                t,
                "ma",
                f"“{t.ten}” chưa có ai được ghi là người đứng đầu ở trang “Chức vụ”, nên chưa "
                "kiểm tra được mức xếp loại của người đứng đầu so với tập thể.",
                "Ghi “Có” ở cột đứng đầu cho một người của tập thể này.",
            )
    for to_chuc in d.to_chuc:
        if to_chuc.ma in d.tap_the_theo_ma:
            continue  # one code for two things: reported as K05, its posts were seen above
        cac_chuc_vu = d.chuc_vu_tai(to_chuc.ma)
        yield from _mot_dung_dau(bc, cac_chuc_vu)
        khong_dung_dau = not any(c.dung_dau for c in cac_chuc_vu)
        if khong_dung_dau and to_chuc.loai.la_chi_bo and not to_chuc.co_cap_uy:
            yield bc.loi(
                "P03",
                to_chuc,
                "ma",
                f"“{to_chuc.ten}” không có chi ủy và chưa ghi ai là bí thư ở trang “Chức vụ”.",
                "Thêm một dòng chức vụ “Bí thư” tại chi bộ này, cột đứng đầu ghi “Có”.",
            )


def _mot_dung_dau(bc: BoiCanhKiemTra, cac_chuc_vu: tuple[ChucVu, ...]) -> Iterator[Problem]:
    dung_dau = [c for c in cac_chuc_vu if c.dung_dau]
    for c in dung_dau[1:]:
        if c.dang_vien != dung_dau[0].dang_vien:
            yield bc.loi(
                "P01",
                c,
                "dung_dau",
                f"{bc.ten(c.tai)} có hơn một người đứng đầu: {bc.ten(dung_dau[0].dang_vien)} và "
                f"{bc.ten(c.dang_vien)}.",
                "Chỉ ghi “Có” ở cột đứng đầu cho một người.",
            )
    for c in cac_chuc_vu:
        if c.dung_dau:
            continue
        if not dung_dau and khoa_tim(c.chuc_vu or "").startswith("bi thu"):
            yield bc.loi(
                "P04",
                c,
                "dung_dau",
                f"{bc.ten(c.dang_vien)} là “{c.chuc_vu}” tại {bc.ten(c.tai)} nhưng không được ghi "
                "là người đứng đầu.",
                "Nếu là người đứng đầu của nơi này, ghi “Có” ở cột đứng đầu.",
            )
        if c.moi_chuyen_den:
            yield bc.loi(
                "P07",
                c,
                "moi_chuyen_den",
                f"{bc.ten(c.dang_vien)} được ghi là người đứng đầu mới chuyển đến {bc.ten(c.tai)} "
                "nhưng không phải là người đứng đầu.",
                "Sửa cột đứng đầu, hoặc bỏ cột mới chuyển đến.",
            )


def kiem_noi_giu_chuc_vu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """P05, P06: a post at an organisation instead of its committee; a committee of strangers."""
    d = bc.du_lieu
    for c in d.chuc_vu:
        to_chuc = d.to_chuc_theo_ma.get(c.tai)
        tap_the = d.tap_the_theo_ma.get(c.tai)
        if to_chuc is not None and tap_the is None:
            if to_chuc.co_cap_uy or not to_chuc.loai.la_chi_bo:
                cap_uy = bc.tap_the_cua(c.tai, LoaiTapThe.CAP_UY)
                yield bc.loi(
                    "P05",
                    c,
                    "tai",
                    f"Chức vụ “{c.chuc_vu}” của {bc.ten(c.dang_vien)} ghi tại “{to_chuc.ten}”, là "
                    + ("chi bộ có chi ủy." if to_chuc.loai.la_chi_bo else "đảng bộ."),
                    f"Ghi mã tập thể cấp ủy{f' “{cap_uy[0].ma}”' if cap_uy else ''}; chỉ ghi mã "
                    "chi bộ khi chi bộ không có chi ủy.",
                )
        elif tap_the is not None and tap_the.loai in _CUA_DANG:
            nguoi = d.dang_vien_theo_ma.get(c.dang_vien)
            tren = {t.ma for t in d.len_tren(nguoi.to_chuc)} if nguoi else {tap_the.to_chuc}
            if nguoi and tap_the.to_chuc not in tren:
                yield bc.loi(
                    "P06",
                    c,
                    "tai",
                    f"{bc.ten(c.dang_vien)} sinh hoạt tại {bc.ten(nguoi.to_chuc)}, không thuộc "
                    f"{bc.ten(tap_the.to_chuc)}, nhưng giữ chức vụ trong “{tap_the.ten}”.",
                    "Kiểm tra lại mã nơi giữ chức vụ và chi bộ của đảng viên.",
                )


def kiem_nguoi_giu_chuc_vu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """P08, P09: a member whose situation or management needs a post that is not recorded."""
    giu = {c.dang_vien for c in bc.du_lieu.chuc_vu}
    cap_uy_vien = {
        c.dang_vien
        for c in bc.du_lieu.chuc_vu
        if c.tai not in bc.du_lieu.tap_the_theo_ma
        or bc.du_lieu.tap_the_theo_ma[c.tai].loai in _CUA_DANG
    }
    for d in bc.du_lieu.dang_vien:
        if d.cap_tren_quan_ly and d.ma not in giu:
            yield bc.loi(
                "P08",
                d,
                "cap_tren_quan_ly",
                f"{bc.ten(d.ma)} được ghi là cán bộ do cấp trên quản lý nhưng không có chức vụ nào "
                "ở trang “Chức vụ”.",
                "Thêm chức vụ ở trang “Chức vụ”, hoặc bỏ trống cột này.",
            )
        if d.tinh_trang is TinhTrang.DINH_CHI_CAP_UY and d.ma not in cap_uy_vien:
            yield bc.loi(
                "P09",
                d,
                "tinh_trang",
                f"{bc.ten(d.ma)} được ghi là đình chỉ sinh hoạt cấp ủy nhưng không phải là cấp ủy "
                "viên ở trang “Chức vụ”.",
                "Thêm chức vụ cấp ủy viên ở trang “Chức vụ”, hoặc sửa tình trạng.",
            )
