"""Dates of people, organisations and meetings: in order, and within the cycle."""

from __future__ import annotations

from calendar import SATURDAY
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from pipeline.checks.boi_canh import BoiCanhKiemTra, ngay_viet
from pipeline.model import BanGhi
from pipeline.problems import Problem

__all__ = [
    "kiem_du_bi",
    "kiem_gui_du_thao",
    "kiem_ngay_dang_vien",
    "kiem_ngay_tuong_lai",
    "kiem_ngoai_ky",
    "kiem_tuoi_ket_nap",
    "so_thang",
]

_THANG_TRONG_NAM = 12
_TEN_NGAY = {
    "ngay_sinh": "ngày sinh",
    "ngay_vao_dang": "ngày vào Đảng",
    "ngay_chinh_thuc": "ngày chính thức",
    "ngay_chuyen_den": "ngày chuyển đến",
    "ngay_thanh_lap": "ngày thành lập",
    "tu_ngay": "ngày giữ chức vụ",
}
_NGAY_LAM_VIEC_TUAN = SATURDAY  # Monday is 0


def so_thang(tu: date, den: date) -> int:
    """Full months from one day to another; negative when `den` comes first."""
    return (den.year - tu.year) * _THANG_TRONG_NAM + den.month - tu.month - (den.day < tu.day)


def kiem_ngay_dang_vien(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N01: born, then admitted, then full member."""
    moc = ("ngay_sinh", "ngay_vao_dang", "ngay_chinh_thuc")
    for d in bc.du_lieu.dang_vien:
        co = [(khoa, ngay) for khoa in moc if (ngay := getattr(d, khoa)) is not None]
        for (khoa_truoc, truoc), (khoa, sau) in pairwise(co):
            if sau <= truoc:
                yield bc.loi(
                    "N01",
                    d,
                    khoa,
                    f"{bc.ten(d.ma)}: {_TEN_NGAY[khoa]} {ngay_viet(sau)} không sau "
                    f"{_TEN_NGAY[khoa_truoc]} {ngay_viet(truoc)}.",
                    "Đối chiếu lý lịch đảng viên rồi sửa ngày bị sai (hay nhầm ngày với tháng).",
                )


def kiem_tuoi_ket_nap(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N02: admitted below the age that the Charter asks."""
    tuoi = bc.dinh_muc("tuoi_ket_nap")
    if tuoi is None:
        return
    for d in bc.du_lieu.dang_vien:
        if d.ngay_sinh is None or d.ngay_vao_dang is None:
            continue
        thang = so_thang(d.ngay_sinh, d.ngay_vao_dang)
        if 0 <= thang < tuoi.gia_tri * _THANG_TRONG_NAM:
            yield bc.loi(
                "N02",
                d,
                "ngay_vao_dang",
                f"{bc.ten(d.ma)} sinh {ngay_viet(d.ngay_sinh)}, vào Đảng "
                f"{ngay_viet(d.ngay_vao_dang)}, khi mới {thang // _THANG_TRONG_NAM} tuổi; quy định "
                f"từ đủ {tuoi.gia_tri} tuổi.",
                "Kiểm tra lại ngày sinh và ngày vào Đảng.",
                can_cu=tuoi.can_cu,
            )


def kiem_du_bi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N03: full member before the probation is over."""
    du_bi = bc.dinh_muc("thang_du_bi")
    if du_bi is None:
        return
    for d in bc.du_lieu.dang_vien:
        if d.ngay_vao_dang is None or d.ngay_chinh_thuc is None:
            continue
        thang = so_thang(d.ngay_vao_dang, d.ngay_chinh_thuc)
        if d.ngay_chinh_thuc > d.ngay_vao_dang and thang < du_bi.gia_tri:
            yield bc.loi(
                "N03",
                d,
                "ngay_chinh_thuc",
                f"{bc.ten(d.ma)} vào Đảng {ngay_viet(d.ngay_vao_dang)}, chính thức "
                f"{ngay_viet(d.ngay_chinh_thuc)}, mới {thang} tháng; thời gian dự bị là "
                f"{du_bi.gia_tri} tháng.",
                "Kiểm tra lại hai ngày này.",
                can_cu=du_bi.can_cu,
            )


def kiem_ngay_tuong_lai(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N04-N06: facts dated after the day to which the rating is counted."""
    d = bc.du_lieu
    bang: tuple[tuple[str, Sequence[BanGhi], tuple[str, ...], str], ...] = (
        (
            "N04",
            d.dang_vien,
            ("ngay_sinh", "ngay_vao_dang", "ngay_chinh_thuc", "ngay_chuyen_den"),
            "Sửa ngày; việc chưa xảy ra (như chưa chính thức) thì để trống ô này.",
        ),
        (
            "N05",
            (*d.to_chuc, *d.tap_the),
            ("ngay_thanh_lap",),
            "Sửa ngày thành lập; nếu đúng, bỏ dòng này vì khi đánh giá chưa có tổ chức đó.",
        ),
        (
            "N06",
            d.chuc_vu,
            ("tu_ngay",),
            "Sửa ngày giữ chức vụ; nếu đúng, bỏ dòng này vì khi đánh giá chưa giữ chức vụ.",
        ),
    )
    moc = d.ky.ngay_danh_gia
    for ma, trang, cac_khoa, cach_sua in bang:
        for r in trang:
            for khoa in cac_khoa:
                ngay = getattr(r, khoa)
                if ngay is not None and ngay > moc:
                    yield bc.loi(
                        ma,
                        r,
                        khoa,
                        f"{bc.ve(r)}: {_TEN_NGAY[khoa]} {ngay_viet(ngay)} sau ngày tính để đánh "
                        f"giá {ngay_viet(moc)}.",
                        cach_sua,
                    )


def kiem_ngoai_ky(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N07: work of the cycle dated outside it; facts of the year dated in another year.

    Meetings, ballots, decisions and papers of a cycle fall in its year or in the next one.
    """
    d = bc.du_lieu
    nam = d.ky.nam
    bang: tuple[tuple[Sequence[BanGhi], tuple[str, ...], int], ...] = (
        (d.bieu_quyet, ("ngay",), nam + 1),
        (d.cuoc_hop, ("ngay", "ngay_gui_du_thao"), nam + 1),
        (d.quyet_dinh, ("ngay",), nam + 1),
        (d.van_ban, ("ngay",), nam + 1),
        (d.nhan_xet_213, ("ngay",), nam + 1),
        (d.co_quan_cung_cap, ("ngay",), nam + 1),
        (d.dang_vien, ("ngay_xep_loai_ccvc",), nam + 1),
        (d.dang_vien, ("ngay_chuyen_den",), nam),
        (d.ky_luat, ("ngay",), nam),
        (d.ket_luan, ("ngay",), nam),
    )
    for trang, cac_khoa, den_nam in bang:
        for r in trang:
            for khoa in cac_khoa:
                ngay = getattr(r, khoa)
                if ngay is not None and not nam <= ngay.year <= den_nam:
                    yield bc.loi(
                        "N07",
                        r,
                        khoa,
                        f"{bc.ve(r)}: ngày {ngay_viet(ngay)} nằm ngoài kỳ đánh giá năm {nam}.",
                        "Kiểm tra lại năm; việc của năm khác thì không ghi vào kỳ này.",
                    )


def ngay_lam_viec(tu: date, den: date) -> int:
    """Mondays to Fridays after `tu`, up to and including `den`; public holidays not known."""
    tuan, le = divmod((den - tu).days, 7)
    ngay_le = ((tu.weekday() + i) % 7 for i in range(1, le + 1))
    return tuan * _NGAY_LAM_VIEC_TUAN + sum(thu < SATURDAY for thu in ngay_le)


def kiem_gui_du_thao(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N12: the draft report was sent too few working days before the meeting."""
    dinh_muc = bc.dinh_muc("du_thao_bao_cao")
    if dinh_muc is None:
        return
    for hop in bc.du_lieu.cuoc_hop:
        if hop.ngay is None or hop.ngay_gui_du_thao is None:
            continue
        so_ngay = ngay_lam_viec(hop.ngay_gui_du_thao, hop.ngay)
        if so_ngay < dinh_muc.gia_tri:
            yield bc.loi(
                "N12",
                hop,
                "ngay_gui_du_thao",
                f"Dự thảo gửi ngày {ngay_viet(hop.ngay_gui_du_thao)}, họp ngày "
                f"{ngay_viet(hop.ngay)}: "
                + (
                    "gửi sau khi họp"
                    if hop.ngay_gui_du_thao > hop.ngay
                    else f"trước {so_ngay} ngày làm việc"
                )
                + f"; phải gửi trước ít nhất {dinh_muc.gia_tri} ngày làm việc.",
                "Kiểm tra lại hai ngày; nếu chưa họp thì lùi ngày họp.",
                can_cu=dinh_muc.can_cu,
            )
