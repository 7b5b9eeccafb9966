"""Organisations and their leading collectives: what one sheet says must fit the other."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.boi_canh import BoiCanhKiemTra
from pipeline.model import LoaiTapThe, LoaiToChuc, TapThe, ToChuc
from pipeline.problems import Problem

__all__ = ["kiem_cap_uy", "kiem_loai_hinh", "kiem_tap_the"]


def kiem_loai_hinh(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """T01, T08: an organisation without a kind of body, or with one that no form serves.

    The kind picks the scoring sheet (41-KH/ĐUK, mục II.B.1.5: Mẫu 3a … 3f), which stands on
    the checklist of every unit below the office that runs the cycle.
    """
    co = dict.fromkeys(m.loai_hinh for m in bc.quy_dinh.mau if m.ho)
    for t in bc.du_lieu.to_chuc if co else ():
        if t.ma != bc.du_lieu.ky.goc and not t.loai_hinh:
            yield bc.loi(
                "T01",
                t,
                "loai_hinh",
                f"“{t.ten}” chưa ghi loại hình, nên chưa chọn được mẫu phiếu chấm điểm.",
                "Chọn loại hình của cơ quan, đơn vị trong danh sách của biểu nhập.",
            )
        elif t.loai_hinh and t.loai_hinh not in co:
            yield bc.loi(
                "T08",
                t,
                "loai_hinh",
                f"“{t.ten}” ghi loại hình “{t.loai_hinh}”, không có mẫu phiếu chấm điểm nào cho "
                "loại hình này.",
                f"Chọn một trong các loại hình: {', '.join(co)}.",
            )


def kiem_cap_uy(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """T02-T05: an organisation says it has (not) a committee or a standing board."""
    for t in bc.du_lieu.to_chuc:
        if t.loai is LoaiToChuc.DANG_BO_CAP_TREN or t.ma == bc.du_lieu.ky.goc:
            continue  # the collectives of the office that runs the cycle need not be in it
        yield from _cap_uy(bc, t)
        yield from _thuong_vu(bc, t)


def _cap_uy(bc: BoiCanhKiemTra, t: ToChuc) -> Iterator[Problem]:
    cap_uy = bc.tap_the_cua(t.ma, LoaiTapThe.CAP_UY)
    if cap_uy and not t.co_cap_uy:
        yield bc.loi(
            "T02",
            t,
            "co_cap_uy",
            f"“{t.ten}” ghi là không có cấp ủy, nhưng trang “Tập thể” có “{cap_uy[0].ten}”.",
            "Sửa cột “có cấp ủy”, hoặc xóa tập thể đó ở trang “Tập thể”.",
        )
    elif t.co_cap_uy and not cap_uy:
        yield bc.loi(
            "T03",
            t,
            "co_cap_uy",
            f"“{t.ten}” ghi là có cấp ủy, nhưng trang “Tập thể” không có cấp ủy nào của tổ chức "
            "này, nên không xếp loại được tập thể cấp ủy và bí thư.",
            "Khai báo cấp ủy ở trang “Tập thể”; chi bộ không có chi ủy thì ghi “Không” ở cột này.",
        )
    if not t.co_cap_uy and not t.loai.la_chi_bo:
        yield bc.loi(
            "T06",
            t,
            "co_cap_uy",
            f"“{t.ten}” là đảng bộ mà ghi là không có cấp ủy.",
            "Ghi “Có” ở cột này, hoặc sửa loại tổ chức.",
        )


def _thuong_vu(bc: BoiCanhKiemTra, t: ToChuc) -> Iterator[Problem]:
    thuong_vu = bc.tap_the_cua(t.ma, LoaiTapThe.BAN_THUONG_VU)
    if t.co_ban_thuong_vu and not thuong_vu:
        yield bc.loi(
            "T04",
            t,
            "co_ban_thuong_vu",
            f"“{t.ten}” ghi là có ban thường vụ, nhưng trang “Tập thể” chưa có tập thể đó.",
            "Khai báo ban thường vụ ở trang “Tập thể”, hoặc sửa cột này.",
        )
    elif thuong_vu and (not t.co_ban_thuong_vu or t.loai.la_chi_bo):
        yield bc.loi(
            "T05",
            thuong_vu[0],
            "loai",
            f"“{thuong_vu[0].ten}” được ghi là ban thường vụ, nhưng “{t.ten}” "
            + ("là chi bộ." if t.loai.la_chi_bo else "ghi là không có ban thường vụ."),
            "Sửa loại tập thể, hoặc sửa cột “có ban thường vụ” của tổ chức.",
        )


def kiem_tap_the(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """T07: two committees, or two standing boards, of one organisation."""
    thay: dict[tuple[str, LoaiTapThe], TapThe] = {}
    for t in bc.du_lieu.tap_the:
        if t.loai not in (LoaiTapThe.CAP_UY, LoaiTapThe.BAN_THUONG_VU):
            continue
        truoc = thay.setdefault((t.to_chuc, t.loai), t)
        if truoc is not t:
            yield bc.loi(
                "T07",
                t,
                "loai",
                f"{bc.ten(t.to_chuc)} có hai tập thể cùng loại “{t.loai.ten}”: "
                f"“{truoc.ten}” và “{t.ten}”.",
                "Giữ một dòng, hoặc sửa loại của tập thể kia.",
            )
