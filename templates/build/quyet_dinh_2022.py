"""Set 2022-132: decisions (Mẫu 8a-8e, 9c, 10c, 11).

A decision is a paper of its own number, so no form number stands in its corner. The plan
gives no wording: the frame (grounds, Điều 1-3) is that of decisions of đảng ủy cơ sở, the
duty to announce the result is mục II.B.6 of 41-KH/ĐUK.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from templates.build.bieu_2022 import (
    CHUA_CAP_UY_VIEN,
    CHUA_DANG_VIEN,
    CHUA_TAP_THE,
    CHUA_TO_CHUC,
    chua_xep_loai,
)
from templates.build.khoi import Cot, Trang
from templates.build.word import GIUA, TRAI

_CUA_DANG_BO = "trực thuộc {{ don_vi }}"
_CUA_DON_VI = "của {{ don_vi }}"
_TT = Cot("TT", 10, "{{ r.tt }}")
_NGUOI = (
    _TT,
    Cot("Họ và tên", 47, "{{ r.ten }}", TRAI),
    Cot("Chức vụ", 50, "{{ r.chuc_vu }}", TRAI),
)
_DE_NGHI = Cot("Đề nghị", 24, "{{ r.de_nghi }}")
_MUC = Cot("Mức xếp loại", 58, "{{ r.muc }}")


def xep_loai(
    ai: str,
    cua: str,
    dau: Sequence[Cot],
    chua: str,
    *,
    kem_theo: bool,
    thi_hanh: str,
) -> Trang:
    """A decision on levels; `ai`: whom it rates, `kem_theo`: the list is attached."""
    t = Trang()
    truc_thuoc = " trực thuộc" if cua == _CUA_DANG_BO else ""
    trich_yeu = f"xếp loại chất lượng {ai}{truc_thuoc} năm {{{{ nam }}}}"
    _mo_dau(t, trich_yeu)
    _dieu(
        t,
        1,
        f"Xếp loại chất lượng năm {{{{ nam }}}} đối với {{{{ so }}}} {ai} {cua}"
        + (" (có danh sách kèm theo), gồm:" if kem_theo else ", gồm:"),
    )
    t.the("for m in muc")
    t.doan(
        f"- {{{{ m.ten }}}}: {{{{ m.so }}}} {ai}, chiếm {{{{ m.ty_le }}}}"
        "{{ '.' if loop.last else ';' }}"
    )
    t.the("endfor")
    if not kem_theo:
        _danh_sach(t, dau, chua)
    _dieu(
        t,
        2,
        f"Kết quả xếp loại được thông báo đến {ai} được xếp loại và tập thể, cá nhân trực "
        "tiếp quản lý, sử dụng.",
    )
    _dieu(t, 3, thi_hanh + " Quyết định này có hiệu lực từ ngày ký.", cuoi=True)
    t.ky()
    if kem_theo:
        _sang_danh_sach(t, trich_yeu)
        _danh_sach(t, dau, chua)
    return t


def khen_thuong(ai: str, cua: str, *, kem_theo: bool, thi_hanh: str) -> Trang:
    """A decision on awards."""
    t = Trang()
    truc_thuoc = " trực thuộc" if cua == _CUA_DANG_BO else ""
    trich_yeu = f"khen thưởng {ai}{truc_thuoc} hoàn thành xuất sắc nhiệm vụ năm {{{{ nam }}}}"
    _mo_dau(t, trich_yeu)
    _dieu(
        t,
        1,
        f"{{{{ viec }}}} {{{{ so }}}} {ai} {cua} hoàn thành xuất sắc nhiệm vụ năm {{{{ nam }}}}"
        + (" (có danh sách kèm theo)." if kem_theo else ", gồm:"),
    )
    if not kem_theo:
        _danh_sach_khen(t, [_TT, Cot("Tổ chức đảng", 60, "{{ r.ten }}", TRAI)])
    _dieu(t, 2, "Tiền thưởng kèm theo: {{ tien }}.")
    _dieu(t, 3, thi_hanh + " Quyết định này có hiệu lực từ ngày ký.", cuoi=True)
    t.ky()
    if kem_theo:
        _sang_danh_sach(t, trich_yeu)
        _danh_sach_khen(
            t,
            [
                _TT,
                Cot("Họ và tên", 38, "{{ r.ten }}", TRAI),
                Cot("Chức vụ", 45, "{{ r.chuc_vu }}", TRAI),
            ],
        )
    return t


# --- blocks -------------------------------------------------------------------------------


def _mo_dau(t: Trang, trich_yeu: str) -> None:
    t.dau_trang()
    t.ten_loai("QUYẾT ĐỊNH", trich_yeu)
    t.the("for c in can_cu")
    t.doan("- Căn cứ {{ c }}{{ ',' if loop.last else ';' }}")
    t.the("endfor")
    t.dong("{{ ban_hanh }}", can=GIUA, dam=True, truoc=12, giu=True)
    t.dong("QUYẾT ĐỊNH", can=GIUA, dam=True, sau=4, giu=True)


def _dieu(t: Trang, so: int, chu: str, *, cuoi: bool = False) -> None:
    """An article; the last one stays with the signature."""
    p = t.doan(f"Điều {so}. ", dam=True)
    p.add_run(chu)
    p.paragraph_format.keep_with_next = cuoi or None


def _sang_danh_sach(t: Trang, trich_yeu: str) -> None:
    t.sang_trang()
    t.dau_trang(co_so=False, co_ngay=False)
    t.ten_loai("DANH SÁCH", trich_yeu, gach=False)
    t.dong("({{ kem_theo }})", nghieng=True, giu=True)
    t.dong("-----", giu=True, sau=8)


def _danh_sach(t: Trang, dau: Sequence[Cot], chua: str) -> None:
    """The list: with the proposal while it is a draft; then those without a level."""
    t.dong("", co=4)
    t.the("if du_thao")
    t.bang([*dau, _DE_NGHI, _MUC], nhom_hang="nhom")
    t.the("else")
    t.bang([*dau, _MUC], nhom_hang="nhom")
    t.the("endif")
    chua_xep_loai(t, chua)


def _danh_sach_khen(t: Trang, dau: Sequence[Cot]) -> None:
    cot = [
        *dau,
        Cot("Danh hiệu", 34, "{{ r.danh_hieu }}", TRAI),
        Cot("Hình thức khen thưởng", 24, "{{ r.hinh_thuc }}"),
        Cot("Tiền thưởng (đồng)", 24, "{{ r.tien }}"),
    ]
    t.dong("", co=4)
    t.bang(cot, nhom_hang="nhom", tong=["", "Cộng", *[""] * (len(cot) - 3), "{{ cong }}"])


_TO_CHUC = (_TT, Cot("Tổ chức đảng", 100, "{{ r.ten }}", TRAI))
_TAP_THE = (_TT, Cot("Tập thể cấp ủy", 100, "{{ r.ten }}", TRAI))
_THI_HANH_DANG_UY = (
    "Văn phòng Đảng ủy, các tổ chức đảng trực thuộc và {} nêu tại Điều 1 chịu trách nhiệm thi hành."
)
_THI_HANH_CHI_BO = "Chi bộ và các đảng viên nêu tại Điều 1 chịu trách nhiệm thi hành."


def _to_chuc() -> Trang:
    return xep_loai(
        "tổ chức đảng",
        _CUA_DANG_BO,
        _TO_CHUC,
        CHUA_TO_CHUC,
        kem_theo=False,
        thi_hanh="Văn phòng Đảng ủy và các tổ chức đảng nêu tại Điều 1 chịu trách nhiệm thi hành.",
    )


def _cap_uy_vien() -> Trang:
    return xep_loai(
        "cấp ủy viên",
        _CUA_DANG_BO,
        _NGUOI,
        CHUA_CAP_UY_VIEN,
        kem_theo=True,
        thi_hanh=_THI_HANH_DANG_UY.format("các đồng chí"),
    )


MAU: dict[str, Callable[[], Trang]] = {
    "mau-8a": partial(
        xep_loai,
        "đảng viên",
        _CUA_DON_VI,
        _NGUOI,
        CHUA_DANG_VIEN,
        kem_theo=True,
        thi_hanh=_THI_HANH_CHI_BO,
    ),
    "mau-8b": partial(
        xep_loai,
        "đảng viên",
        _CUA_DON_VI,
        _NGUOI,
        CHUA_DANG_VIEN,
        kem_theo=True,
        thi_hanh=_THI_HANH_DANG_UY.format("các đảng viên"),
    ),
    "mau-8c-to-chuc": _to_chuc,
    "mau-8d-to-chuc": _to_chuc,
    "mau-8c-khen-thuong": partial(
        khen_thuong, "đảng viên", _CUA_DON_VI, kem_theo=True, thi_hanh=_THI_HANH_CHI_BO
    ),
    "mau-8d-khen-thuong": partial(
        khen_thuong,
        "đảng viên",
        _CUA_DON_VI,
        kem_theo=True,
        thi_hanh=_THI_HANH_DANG_UY.format("các đảng viên"),
    ),
    "mau-8e": partial(
        khen_thuong,
        "tổ chức đảng",
        _CUA_DANG_BO,
        kem_theo=False,
        thi_hanh="Văn phòng Đảng ủy và các tổ chức đảng nêu tại Điều 1 chịu trách nhiệm thi hành.",
    ),
    "mau-9c": partial(
        xep_loai,
        "tập thể cấp ủy",
        _CUA_DANG_BO,
        _TAP_THE,
        CHUA_TAP_THE,
        kem_theo=False,
        thi_hanh="Văn phòng Đảng ủy và các cấp ủy nêu tại Điều 1 chịu trách nhiệm thi hành.",
    ),
    "mau-10c-quyet-dinh": _cap_uy_vien,
    "mau-11-quyet-dinh": _cap_uy_vien,
}
